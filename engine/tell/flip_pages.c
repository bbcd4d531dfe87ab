/* What would change an answer, and how firmly it stands, as pages. */
#include <string.h>

#include "tell/flip_words.h"
#include "tell/pages.h"

/* ---- flips ---- */

static void add_flip(struct document *document, const struct flips *flips, const struct flip *flip)
{
    struct strbuf text = {0};

    for (size_t i = 0; i < flip->change_count; i++)
        strbuf_format(&text, "%s%s becomes %s", wording_between(i, flip->change_count),
                      flip->changes[i].domain->key,
                      flip->changes[i].domain->values[flip->changes[i].value]);
    if (flip->is == NULL)
        strbuf_format(&text, ": %s has no support", flips->on);
    else
        strbuf_format(&text, ": %s becomes %s", flips->on, flip->is);
    document_item(document, 1, "", strbuf_take(&text, document->arena), "");
}

/* One group: the flips that need the same others as the one at `first`. */
static void add_group(struct document *document, const struct flips *flips, size_t first)
{
    const struct flip *model = &flips->items[first];

    document_break(document);
    document_heading(document, flip_words_hands(flips, model, document->arena));
    for (size_t i = first; i < flips->count; i++)
        if (flip_words_same_others(flips, &flips->items[i], model))
            add_flip(document, flips, &flips->items[i]);
}

static void add_groups(struct document *document, const struct flips *flips)
{
    for (size_t i = 0; i < flips->count; i++)
        if (flips->items[i].is_within_control) {
            add_group(document, flips, i);
            break;
        }
    for (size_t i = 0; i < flips->count; i++) {
        bool is_first = !flips->items[i].is_within_control;

        for (size_t j = 0; is_first && j < i; j++)
            is_first = !flip_words_same_others(flips, &flips->items[j], &flips->items[i]);
        if (is_first)
            add_group(document, flips, i);
    }
}

/* "Assuming k=v, l=w.", for what differs from the baseline. */
static void add_assumptions(struct document *document, const struct flips *flips)
{
    struct strbuf text = {0};

    for (size_t i = 0; i < flips->declared->domain_count; i++) {
        const struct assumption *each = &flips->assumptions[i];

        if (each->value != each->domain->baseline)
            strbuf_format(&text, "%s%s=%s", text.length == 0 ? "Assuming " : ", ",
                          each->domain->key, assumption_value(each));
    }
    if (text.length == 0)
        return;
    strbuf_add_char(&text, '.');
    document_paragraph(document, strbuf_take(&text, document->arena));
}

void pages_flip(struct document *out, const struct flips *flips)
{
    document_heading(out,
                     arena_format(out->arena, "%s: %s", flips->on, wording_answer(flips->from)));
    if (flips->subject != NULL && flips->subject->question[0] != '\0')
        document_paragraph(out, flips->subject->question);
    add_assumptions(out, flips);
    document_break(out);
    document_paragraph(out, flip_words_summary(flips, out->arena));
    if (flips->declared->advised_count > 0) {
        add_groups(out, flips);
        return;
    }
    for (size_t i = 0; i < flips->count; i++)
        add_flip(out, flips, &flips->items[i]);
}

/* ---- robustness ---- */

/* "4 of 30 single changes", "none of 30 single changes" */
static void add_share(struct strbuf *out, size_t count, size_t all, const char *what)
{
    if (count == 0)
        strbuf_format(out, "none of %zu %s%s", all, what, wording_plural(all));
    else
        strbuf_format(out, "%zu of %zu %s%s", count, all, what, wording_plural(all));
}

static void add_decisive(struct strbuf *out, const struct robustness *robustness)
{
    enum { MOST_NAMED = 3 };

    strbuf_add(out, "; ");
    if (robustness->decisive_count > MOST_NAMED) {
        strbuf_format(out, "%zu assumptions decide alike", robustness->decisive_count);
        return;
    }
    for (size_t i = 0; i < robustness->decisive_count; i++)
        strbuf_format(out, "%s%s", wording_between(i, robustness->decisive_count),
                      robustness->decisive[i]->key);
    strbuf_add(out, robustness->decisive_count == 1 ? " decides most" : " decide most");
}

const char *pages_robustness(struct document *document, const struct robustness *robustness)
{
    struct strbuf text = {0};

    if (robustness->decisive_count == 0)
        return arena_format(document->arena,
                            "None of %zu single change%s and %zu pair%s overturns it.",
                            robustness->single_count, wording_plural(robustness->single_count),
                            robustness->pair_count, wording_plural(robustness->pair_count));
    strbuf_add(&text, "Overturned by ");
    add_share(&text, robustness->singles, robustness->single_count, "single change");
    if (robustness->pair_count > 0) {
        strbuf_add(&text, " and ");
        add_share(&text, robustness->pairs, robustness->pair_count, "further pair");
    }
    add_decisive(&text, robustness);
    strbuf_add_char(&text, '.');
    return strbuf_take(&text, document->arena);
}
