#include "tell/why_not_pages.h"

#include <ctype.h>
#include <stdint.h>

#include "tell/why_not_words.h"

struct page {
    struct document *document;
    const struct wording *wording;
    size_t depth;  /* ways that may still stand one in another */
    bool is_brief; /* only what fails first, and what it would take */
};

/* ---- small pieces ---- */

static const char *taken(const struct page *page, struct strbuf *text)
{
    const char *copy;

    if (text->length > 0)
        text->text[0] = (char)toupper((unsigned char)text->text[0]);
    copy = arena_string(page->document->arena, strbuf_text(text));
    strbuf_free(text);
    return copy;
}

static const char *cites_of(const struct page *page, const char *const *cites, size_t count)
{
    return wording_cite_list(cites, count, page->document->arena);
}

static void add_leaf(const struct page *page, int depth, const struct why_not_leaf *leaf)
{
    const struct domain *domain = leaf->assumption->domain;
    struct strbuf text = {0};

    why_not_leaf(&text, leaf, page->document->arena);
    document_item(page->document, depth, "Assumed:", arena_string(page->document->arena, text.text),
                  cites_of(page, domain->cites, domain->cite_count));
    strbuf_free(&text);
}

/* ---- why a fact holds that stands in the way ---- */

static void add_supports(const struct page *page, int depth, const struct why_not_support *support);

static void add_support(const struct page *page, int depth, const struct why_not_support *support)
{
    struct strbuf text = {0};
    size_t count;
    const char *const *cites;

    if (support->leaf != NULL) {
        add_leaf(page, depth, support->leaf);
        return;
    }
    wording_fact(page->wording, &text, support->fact);
    cites = wording_cites(page->wording, support->fact, page->document->arena, &count);
    document_item(page->document, depth,
                  support->is_repeated                                       ? "As above:"
                  : support->fact->firing_count > 0                          ? "Because:"
                  : wording_assumption(page->wording, support->fact) != NULL ? "Assumed:"
                                                                             : "Given:",
                  taken(page, &text), support->is_repeated ? "" : cites_of(page, cites, count));
    add_supports(page, depth + 1, support);
}

/* Given facts are left out where a rule has more to show: nothing can be done about them. */
static void add_supports(const struct page *page, int depth, const struct why_not_support *support)
{
    for (size_t i = 0; i < support->reason_count; i++) {
        const struct why_not_reason *reason = &support->reasons[i];
        struct strbuf text = {0};

        if (i > 0) {
            wording_because(&text, reason->firing);
            document_item(page->document, depth - 1, "Also:", taken(page, &text), "");
        }
        for (size_t j = 0; j < reason->support_count; j++)
            if (reason->supports[j]->leaf != NULL || reason->supports[j]->fact->firing_count > 0 ||
                wording_assumption(page->wording, reason->supports[j]->fact) != NULL)
                add_support(page, depth, reason->supports[j]);
    }
}

/* ---- what fails ---- */

static void add_way(const struct page *page, int depth, const struct why_not_way *way);

static void add_short_way(const struct page *page, int depth, const struct why_not_way *way)
{
    struct strbuf text = {0};

    strbuf_format(&text, "%s", way->attempt->rule->name);
    if (way->is_hopeless) {
        strbuf_add(&text, ", which no assumptions let through.");
    } else {
        strbuf_add(&text, ", which takes ");
        why_not_changes(&text, way);
        strbuf_add(&text, way->change_count == 0 ? "nothing more." : ".");
    }
    document_item(page->document, depth,
                  "Or by rule:", arena_string(page->document->arena, text.text),
                  cites_of(page, way->attempt->rule->cites, way->attempt->rule->cite_count));
    strbuf_free(&text);
}

static void add_missing(const struct page *page, int depth, const struct why_not_missing *missing,
                        bool is_stated)
{
    struct page deeper = *page;
    struct strbuf text = {0};

    if (missing->leaf != NULL) {
        add_leaf(page, depth, missing->leaf);
        return;
    }
    if (missing->is_repeated || !is_stated) {
        strbuf_add(&text, "Nothing shows that ");
        wording_statement(page->wording, &text, missing->fact);
        strbuf_add(&text, ".");
        document_item(page->document, depth, missing->is_repeated ? "As above:" : "",
                      taken(page, &text), "");
    }
    if (page->depth <= 1)
        return;
    deeper.depth--;
    for (size_t i = 0; i < missing->way_count; i++) {
        if (i == 0)
            add_way(&deeper, depth + !is_stated, missing->ways[i]);
        else
            add_short_way(page, depth + !is_stated, missing->ways[i]);
    }
}

static void add_obstacle(const struct page *page, int depth,
                         const struct why_not_obstacle *obstacle)
{
    struct strbuf text = {0};
    bool is_leaf = obstacle->missing_count > 0 && obstacle->missing[0]->leaf != NULL &&
                   obstacle->condition->condition->kind == CONDITION_PATTERN;
    bool is_single = obstacle->missing_count == 1 && obstacle->blocker_count == 0 &&
                     obstacle->condition->condition->kind == CONDITION_PATTERN;

    if (!is_leaf) {
        why_not_because(page->wording, &text, obstacle, page->document->arena);
        document_item(page->document, depth, "Fails:", taken(page, &text), "");
    }
    if (page->is_brief)
        return;
    for (size_t i = 0; i < obstacle->blocker_count; i++) {
        if (obstacle->blockers[i]->leaf != NULL || obstacle->blocker_count > 1)
            add_support(page, depth + 1, obstacle->blockers[i]);
        else
            add_support(page, depth + 1, obstacle->blockers[i]);
    }
    for (size_t i = 0; i < obstacle->missing_count; i++)
        add_missing(page, depth + !is_leaf, obstacle->missing[i], is_single);
}

static void add_holds(const struct page *page, int depth, const struct attempt *attempt)
{
    for (size_t i = 0; i < attempt->condition_count; i++) {
        struct strbuf text = {0};

        if (attempt->conditions[i].state != ATTEMPT_HOLDS)
            continue;
        why_not_condition(page->wording, &text, &attempt->conditions[i]);
        strbuf_add(&text, ".");
        document_item(page->document, depth, "Holds:", taken(page, &text), "");
    }
}

static void add_way(const struct page *page, int depth, const struct why_not_way *way)
{
    const struct rule *rule = way->attempt->rule;

    document_item(page->document, depth,
                  "By rule:", arena_format(page->document->arena, "%s.", rule->name),
                  cites_of(page, rule->cites, rule->cite_count));
    for (size_t i = 0; i < way->obstacle_count; i++)
        add_obstacle(page, depth + 1, &way->obstacles[i]);
}

/* ---- attempts ---- */

static void add_attempt(const struct page *page, const struct why_not_way *way)
{
    const struct attempt *attempt = way->attempt;
    struct strbuf text = {0};

    document_item(page->document, 0, "",
                  arena_format(page->document->arena, "Rule %s: %zu of %zu conditions hold.",
                               attempt->rule->name, attempt->hold_count, attempt->condition_count),
                  cites_of(page, attempt->rule->cites, attempt->rule->cite_count));
    if (!page->is_brief)
        add_holds(page, 1, attempt);
    for (size_t i = 0; i < way->obstacle_count && (i == 0 || !page->is_brief); i++)
        add_obstacle(page, 1, &way->obstacles[i]);
    if (way->obstacle_count == 0)
        return;
    if (way->is_hopeless) {
        document_item(page->document, 1, "", "No assumptions let this rule through.", "");
        return;
    }
    why_not_changes(&text, way);
    document_item(page->document, 1,
                  "It would take:", arena_format(page->document->arena, "%s.", strbuf_text(&text)),
                  "");
    strbuf_free(&text);
}

static void add_summary(const struct page *page, const struct why_not *answer)
{
    const struct arena *arena = page->document->arena;
    (void)arena;
    if (answer->is_actual)
        document_paragraph(page->document, "It is recommended: the rules conclude it.");
    else if (answer->attempt_count == 0)
        document_paragraph(page->document, "No rule can conclude it, whatever is assumed.");
    else if (!answer->is_possible)
        document_paragraph(page->document,
                           "Rules name it, and none of them can conclude it, whatever is assumed.");
}

void pages_why_not(struct document *out, const struct why_not *answer,
                   const struct wording *wording, size_t depth)
{
    const struct recommendation *actual = answer->actual;
    struct page page = {out, wording, depth == 0 ? SIZE_MAX : depth, false};

    document_heading(out,
                     answer->is_actual
                         ? arena_format(out->arena, "%s: %s", actual->on, answer->wanted)
                         : arena_format(out->arena, "%s: not %s but %s", actual->on, answer->wanted,
                                        actual->is == NULL ? "no support" : actual->is));
    if (actual->subject != NULL && actual->subject->question[0] != '\0')
        document_paragraph(out, actual->subject->question);
    document_break(out);
    add_summary(&page, answer);
    document_break(out);
    for (size_t i = 0; i < answer->attempt_count; i++) {
        page.is_brief = i > 0;
        add_attempt(&page, answer->attempts[i]);
        document_break(out);
    }
}
