/* What would change an answer, and how firmly it stands, as pages. */
#include <string.h>

#include "base/strbuf.h"
#include "tell/pages.h"

static const char *taken(struct document *document, struct strbuf *text)
{
    const char *copy = arena_string(document->arena, strbuf_text(text));

    strbuf_free(text);
    return copy;
}

static const char *plural(size_t count)
{
    return count == 1 ? "" : "s";
}

/* ---- flips ---- */

/* Between the items of a list: "a, b and c". */
static const char *between(size_t at, size_t count)
{
    return at == 0 ? "" : at + 1 == count ? " and " : ", ";
}

static void add_flip(struct document *document, const struct flips *flips, const struct flip *flip)
{
    struct strbuf text = {0};

    for (size_t i = 0; i < flip->change_count; i++)
        strbuf_format(&text, "%s%s becomes %s", between(i, flip->change_count),
                      flip->changes[i].domain->key,
                      flip->changes[i].domain->values[flip->changes[i].value]);
    if (flip->is == NULL)
        strbuf_format(&text, ": %s has no support", flips->on);
    else
        strbuf_format(&text, ": %s becomes %s", flips->on, flip->is);
    document_item(document, 1, "", taken(document, &text), "");
}

/* The actors of a flip to whom the advice does not go: those that a group of flips shares. */
static bool same_others(const struct flips *flips, const struct flip *a, const struct flip *b)
{
    size_t i = 0, j = 0;

    for (;;) {
        while (i < a->actor_count && declaration_is_advised(flips->declared, a->actors[i]))
            i++;
        while (j < b->actor_count && declaration_is_advised(flips->declared, b->actors[j]))
            j++;
        if (i == a->actor_count || j == b->actor_count)
            return i == a->actor_count && j == b->actor_count;
        if (strcmp(a->actors[i++], b->actors[j++]) != 0)
            return false;
    }
}

static const char *control_heading(struct document *document, const struct flips *flips)
{
    const struct declarations *declared = flips->declared;
    struct strbuf text = {0};

    strbuf_add(&text, "In the hands of ");
    for (size_t i = 0; i < declared->advised_count; i++)
        strbuf_format(&text, "%s%s", between(i, declared->advised_count), declared->advised[i]);
    return taken(document, &text);
}

static const char *others_heading(struct document *document, const struct flips *flips,
                                  const struct flip *flip)
{
    struct strbuf text = {0};
    size_t count = 0;

    strbuf_add(&text, "Needing others (");
    for (size_t i = 0; i < flip->actor_count; i++)
        if (!declaration_is_advised(flips->declared, flip->actors[i]))
            strbuf_format(&text, "%s%s", count++ == 0 ? "" : ", ", flip->actors[i]);
    strbuf_add_char(&text, ')');
    return taken(document, &text);
}

/* One group: the flips that need the same others as the one at `first`. */
static void add_group(struct document *document, const struct flips *flips, size_t first)
{
    const struct flip *model = &flips->items[first];

    document_break(document);
    document_heading(document, model->is_within_control ? control_heading(document, flips)
                                                        : others_heading(document, flips, model));
    for (size_t i = first; i < flips->count; i++)
        if (same_others(flips, &flips->items[i], model))
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
            is_first = !same_others(flips, &flips->items[j], &flips->items[i]);
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
    document_paragraph(document, taken(document, &text));
}

/* "changes it", "makes it VALUE" */
static const char *does_it(struct document *document, const struct flips *flips)
{
    return flips->to == NULL ? "changes it"
                             : arena_format(document->arena, "makes it %s", flips->to);
}

const char *pages_no_flip(struct document *document, const struct flips *flips)
{
    struct strbuf text = {0};

    if (flips->to != NULL && flips->from != NULL && strcmp(flips->to, flips->from) == 0)
        return arena_format(document->arena, "It is %s already.", flips->to);
    if (flips->may_change == 0)
        return "No assumption may change.";
    if (flips->is_exhaustive)
        strbuf_format(&text, "No combination of the %zu assumption%s %s.", flips->may_change,
                      plural(flips->may_change), does_it(document, flips));
    else
        strbuf_format(&text, "No set of up to %zu change%s %s.", flips->most_changes,
                      plural(flips->most_changes), does_it(document, flips));
    if (flips->least > 0)
        strbuf_format(&text, " It takes %zu: see --max-changes %zu.", flips->least, flips->least);
    return taken(document, &text);
}

static const char *summary(struct document *document, const struct flips *flips)
{
    size_t most = flips->most_changes < flips->may_change ? flips->most_changes : flips->may_change;

    if (flips->count == 0)
        return pages_no_flip(document, flips);
    return arena_format(document->arena,
                        "%zu way%s to %s with up to %zu change%s of %zu assumption%s; no part of "
                        "%s is enough.",
                        flips->count, plural(flips->count),
                        flips->to == NULL ? "another answer" : flips->to, most, plural(most),
                        flips->may_change, plural(flips->may_change),
                        flips->count == 1 ? "it" : "one");
}

void pages_flip(struct document *out, const struct flips *flips)
{
    document_heading(out, arena_format(out->arena, "%s: %s", flips->on,
                                       flips->from == NULL ? "no support" : flips->from));
    if (flips->subject != NULL && flips->subject->question[0] != '\0')
        document_paragraph(out, flips->subject->question);
    add_assumptions(out, flips);
    document_break(out);
    document_paragraph(out, summary(out, flips));
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
        strbuf_format(out, "none of %zu %s%s", all, what, plural(all));
    else
        strbuf_format(out, "%zu of %zu %s%s", count, all, what, plural(all));
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
        strbuf_format(out, "%s%s", between(i, robustness->decisive_count),
                      robustness->decisive[i]->key);
    strbuf_add(out, robustness->decisive_count == 1 ? " decides most" : " decide most");
}

const char *pages_robustness(struct document *document, const struct robustness *robustness)
{
    struct strbuf text = {0};

    if (robustness->decisive_count == 0)
        return arena_format(document->arena,
                            "None of %zu single change%s and %zu pair%s overturns it.",
                            robustness->single_count, plural(robustness->single_count),
                            robustness->pair_count, plural(robustness->pair_count));
    strbuf_add(&text, "Overturned by ");
    add_share(&text, robustness->singles, robustness->single_count, "single change");
    if (robustness->pair_count > 0) {
        strbuf_add(&text, " and ");
        add_share(&text, robustness->pairs, robustness->pair_count, "further pair");
    }
    add_decisive(&text, robustness);
    strbuf_add_char(&text, '.');
    return taken(document, &text);
}
