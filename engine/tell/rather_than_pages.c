/* The page of a contrast: why an answer is what it is rather than something else. */
#include <string.h>

#include "tell/flip_words.h"
#include "tell/page_pieces.h"
#include "tell/pages.h"
#include "tell/sources.h"

struct page {
    struct document *document;
    const struct rather_than *rather;
    const struct wording *wording;
    int side;
};

static const char *cite(const struct page *page, const char *const *cites, size_t count)
{
    return wording_cite_list(cites, count, page->document->arena);
}

/* ---- trees ---- */

static void add_node(const struct page *page, int depth, const char *label,
                     const struct rather_than_node *node);

static void add_absent(const struct page *page, int depth, const struct record_fact *fact)
{
    struct strbuf text = {0};

    wording_statement(page->wording, &text, fact);
    strbuf_add_char(&text, '.');
    document_item(page->document, depth, "Absent:", strbuf_take(&text, page->document->arena), "");
    document_mark(page->document, STATUS_ABSENT);
}

/* What a line with the reasons of a fact is called by one that repeats it. */
static const char *name_of_reasons(const struct page *page, const struct record_fact *fact)
{
    return arena_format(page->document->arena, "%s-f-%zu",
                        page->side == RATHER_THAN_HERE ? "here" : "there", fact->id);
}

static void add_reason(const struct page *page, int depth, const char *label,
                       const struct rather_than_reason *reason)
{
    const struct record_firing *firing = reason->step->firing;

    document_item(page->document, depth, label, page_because(page->document, firing),
                  page_firing_cites(page->document, firing));
    if (strcmp(label, "Also:") == 0)
        document_mark(page->document, STATUS_ALTERNATIVE);
    else
        document_name(page->document, name_of_reasons(page, reason->step->fact));
    for (size_t i = 0; i < reason->child_count; i++)
        add_node(page, depth + 1, "", reason->children[i]);
    for (size_t i = 0; i < reason->step->excludes_count; i++)
        add_absent(page, depth + 1, reason->step->excludes[i]);
}

static void add_supposed(const struct page *page, int depth, const struct record_fact *fact)
{
    struct document *document = page->document;

    document_item(document, depth, "Supposed:",
                  arena_format(document->arena, "%s is %s.", record_text(fact, "key"),
                               record_text(fact, "value")),
                  page_cites(document, page->wording, fact));
    document_mark(document, STATUS_CHANGED);
}

static void add_stated(const struct page *page, int depth, const struct record_fact *fact)
{
    document_item(page->document, depth,
                  "Stated:", page_fact(page->document, page->wording, wording_fact, fact),
                  page_cites(page->document, page->wording, fact));
    document_mark(page->document, STATUS_GIVEN);
}

static void add_repeated(const struct page *page, int depth, const struct record_fact *fact)
{
    document_item(page->document, depth,
                  "As above:", page_fact(page->document, page->wording, wording_fact, fact), "");
    document_mark(page->document, STATUS_REPEATED);
    document_refer(page->document, name_of_reasons(page, fact));
}

static void add_leaf(const struct page *page, int depth, const struct rather_than_node *node)
{
    if (node->is_repeated)
        add_repeated(page, depth, node->fact);
    else if (wording_assumption(page->wording, node->fact) == NULL)
        add_stated(page, depth, node->fact);
    else if (page->side == RATHER_THAN_THERE)
        add_supposed(page, depth, node->fact);
    else
        page_add_assumed(page->document, depth, page->wording, node->fact);
}

static void add_node(const struct page *page, int depth, const char *label,
                     const struct rather_than_node *node)
{
    for (size_t i = 0; i < node->reason_count; i++)
        add_reason(page, depth, i == 0 ? label : "Also:", &node->reasons[i]);
    if (node->reason_count == 0)
        add_leaf(page, depth, node);
}

static void add_side(struct page *page, int side, const char *label)
{
    const struct rather_than_side *told = &page->rather->sides[side];

    page->side = side;
    document_break(page->document);
    document_heading(page->document, arena_format(page->document->arena, "%s: %s", label,
                                                  wording_answer(told->is)));
    if (told->is == NULL)
        document_item(page->document, 0, "", "No rule concludes a value.", "");
    for (size_t i = 0; i < told->tree_count; i++)
        add_node(page, 0, i == 0 && told->is != NULL ? "" : "Besides:", told->trees[i]);
}

/* ---- the whole ---- */

/* "It would be VALUE if k became v and l became w." */
static const char *condition(const struct page *page)
{
    const struct flip *flip = page->rather->flip;
    struct strbuf text = {0};

    strbuf_format(&text, "It would be %s if ", page->rather->flips->to);
    for (size_t i = 0; i < flip->change_count; i++)
        strbuf_format(&text, "%s%s became %s", wording_between(i, flip->change_count),
                      flip->changes[i].domain->key,
                      flip->changes[i].domain->values[flip->changes[i].value]);
    strbuf_add_char(&text, '.');
    if (page->rather->others > 0)
        strbuf_format(&text,
                      " %zu other set%s of as few changes would do: see `endstate flip %s %s`.",
                      page->rather->others, wording_plural(page->rather->others),
                      page->rather->flips->on, page->rather->flips->to);
    return strbuf_take(&text, page->document->arena);
}

static void add_unseen(const struct page *page)
{
    for (size_t i = 0; i < page->rather->unseen_count; i++) {
        const struct domain *domain = page->rather->unseen[i]->domain;

        document_break(page->document);
        document_item(
            page->document, 0, "Also needed:",
            arena_format(page->document->arena,
                         "%s becomes %s, beneath something that both conclude on the way.",
                         domain->key, domain->values[page->rather->unseen[i]->value]),
            cite(page, domain->cites, domain->cite_count));
        document_mark(page->document, STATUS_CHANGED);
    }
}

static void add_contrast(struct page *page)
{
    document_paragraph(page->document, condition(page));
    add_side(page, RATHER_THAN_HERE, "As it is");
    add_side(page, RATHER_THAN_THERE, "If it were so");
    add_unseen(page);
    if (page->rather->shared > 0) {
        document_break(page->document);
        document_paragraph(page->document,
                           arena_format(page->document->arena,
                                        "Both rest on %zu conclusion%s that %s the same.",
                                        page->rather->shared, wording_plural(page->rather->shared),
                                        page->rather->shared == 1 ? "is" : "are"));
    }
    sources_add(page->document, &page->wording->rulebase->declared);
}

void pages_rather_than(struct document *out, const struct rather_than *rather,
                       const struct wording *wording)
{
    const struct flips *flips = rather->flips;
    struct page page = {.document = out, .rather = rather, .wording = wording};

    document_heading(out, arena_format(out->arena, "%s: %s rather than %s", flips->on,
                                       wording_answer(flips->from), flips->to));
    if (flips->subject != NULL && flips->subject->question[0] != '\0')
        document_paragraph(out, flips->subject->question);
    page_add_assuming(out, wording);
    document_break(out);
    if (rather->flip == NULL)
        document_paragraph(out, flip_words_summary(flips, out->arena));
    else
        add_contrast(&page);
}
