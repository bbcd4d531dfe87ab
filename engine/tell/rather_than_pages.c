/* The page of a contrast: why an answer is what it is rather than something else. */
#include "tell/pages.h"
#include "tell/sources.h"

struct page {
    struct document *document;
    const struct rather_than *rather;
    const struct wording *wording;
    int side;
};

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

static const char *value_of(const char *is)
{
    return is == NULL ? "no support" : is;
}

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
    document_item(page->document, depth, "Absent:", taken(page->document, &text), "");
}

static void add_reason(const struct page *page, int depth, const char *label,
                       const struct rather_than_reason *reason)
{
    const struct rule *rule = reason->step->firing->source;
    struct strbuf text = {0};

    wording_because(&text, reason->step->firing);
    document_item(page->document, depth, label, taken(page->document, &text),
                  rule == NULL ? "" : cite(page, rule->cites, rule->cite_count));
    for (size_t i = 0; i < reason->child_count; i++)
        add_node(page, depth + 1, "", reason->children[i]);
    for (size_t i = 0; i < reason->step->excludes_count; i++)
        add_absent(page, depth + 1, reason->step->excludes[i]);
}

static void add_assumption(const struct page *page, int depth, const struct record_fact *fact,
                           const struct assumption *assumption)
{
    struct document *document = page->document;
    const char *cites = cite(page, assumption->domain->cites, assumption->domain->cite_count);
    const char *value = record_text(fact, "value");

    if (page->side == RATHER_THAN_THERE)
        document_item(document, depth, "Supposed:",
                      arena_format(document->arena, "%s is %s.", assumption->domain->key, value),
                      cites);
    else
        document_item(document, depth, "Assumed:",
                      arena_format(document->arena, "%s is %s (%s).", assumption->domain->key,
                                   value, wording_origin(assumption, document->arena)),
                      cites);
}

static void add_leaf(const struct page *page, int depth, const struct rather_than_node *node)
{
    const struct assumption *assumption = wording_assumption(page->wording, node->fact);
    const char *const *cites;
    struct strbuf text = {0};
    size_t count;

    if (node->fact->is_given && assumption != NULL) {
        add_assumption(page, depth, node->fact, assumption);
        return;
    }
    wording_fact(page->wording, &text, node->fact);
    cites = wording_cites(page->wording, node->fact, page->document->arena, &count);
    document_item(page->document, depth,
                  node->is_repeated      ? "As above:"
                  : node->fact->is_given ? "Given:"
                                         : "",
                  taken(page->document, &text), node->is_repeated ? "" : cite(page, cites, count));
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
    document_heading(page->document,
                     arena_format(page->document->arena, "%s: %s", label, value_of(told->is)));
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
        strbuf_format(&text, "%s%s became %s",
                      i == 0                        ? ""
                      : i + 1 == flip->change_count ? " and "
                                                    : ", ",
                      flip->changes[i].domain->key,
                      flip->changes[i].domain->values[flip->changes[i].value]);
    strbuf_add_char(&text, '.');
    if (page->rather->others > 0)
        strbuf_format(&text,
                      " %zu other set%s of as few changes would do: see `endstate flip %s %s`.",
                      page->rather->others, plural(page->rather->others), page->rather->flips->on,
                      page->rather->flips->to);
    return taken(page->document, &text);
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
                                        page->rather->shared, plural(page->rather->shared),
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
                                       value_of(flips->from), flips->to));
    if (flips->subject != NULL && flips->subject->question[0] != '\0')
        document_paragraph(out, flips->subject->question);
    document_break(out);
    if (rather->flip == NULL)
        document_paragraph(out, pages_no_flip(out, flips));
    else
        add_contrast(&page);
}
