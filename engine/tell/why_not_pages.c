#include "tell/why_not_pages.h"

#include <stdint.h>

#include "base/text_map.h"

#include "tell/page_pieces.h"
#include "tell/why_not_part.h"
#include "tell/why_not_words.h"

/* How deep a tree is unfolded at first. */
enum { SHOWN_AT_FIRST = 4 };

struct page {
    struct document *document;
    const struct wording *wording;
    struct text_map *names; /* of lines that others may refer to */
    size_t depth;           /* ways that may still stand one in another */
    bool is_brief;          /* only what fails first, and what it would take */
};

/* ---- small pieces ---- */

static const char *taken(const struct page *page, struct strbuf *text)
{
    wording_capitalize(text, 0);
    return strbuf_take(text, page->document->arena);
}

static const char *cites_of(const struct page *page, const char *const *cites, size_t count)
{
    return wording_cite_list(cites, count, page->document->arena);
}

/* ---- lines that are referred to ---- */

static const char *name_of_reasons(const struct page *page, const struct record_fact *fact)
{
    return arena_format(page->document->arena, "reasons-f-%zu", fact->id);
}

static const char *name_of_ways(const struct page *page, const struct record_fact *fact)
{
    return arena_format(page->document->arena, "ways-m-%zu", fact->id);
}

/* Name the line added last, unless a line has that name. */
static void name_line(const struct page *page, const char *name)
{
    if (text_map_find(page->names, name) != NULL)
        return;
    text_map_add(page->names, name, page->document->last);
    document_name(page->document, name);
}

static void refer_to(const struct page *page, const char *name)
{
    document_mark(page->document, STATUS_REPEATED);
    if (text_map_find(page->names, name) != NULL)
        document_refer(page->document, name);
}

/* ---- assumptions ---- */

static void add_leaf(const struct page *page, int depth, const struct why_not_leaf *leaf)
{
    const struct domain *domain = leaf->assumption->domain;
    struct strbuf text = {0};

    why_not_leaf(&text, leaf, page->document->arena);
    document_item(page->document, depth, "Assumed:", strbuf_take(&text, page->document->arena),
                  cites_of(page, domain->cites, domain->cite_count));
    document_mark(page->document, STATUS_OBSTACLE);
}

/* ---- why a fact holds that stands in the way ---- */

static void add_reasons(const struct page *page, int depth, const struct why_not_support *support);
static void add_missing(const struct page *page, int depth, const struct why_not_missing *missing);

/* What leads to no assumption in the way has no more beneath it. */
static void add_aside(const struct page *page, int depth, const struct why_not_support *support)
{
    const struct record_fact *fact = support->fact;

    if (support->is_repeated) {
        document_item(page->document, depth,
                      "As above:", page_fact(page->document, page->wording, wording_fact, fact),
                      "");
        refer_to(page, name_of_reasons(page, fact));
        return;
    }
    document_item(page->document, depth,
                  "And:", page_fact(page->document, page->wording, wording_fact, fact),
                  page_cites(page->document, page->wording, fact));
    document_mark(page->document, STATUS_CONDITION);
}

static void add_support(const struct page *page, int depth, const struct why_not_support *support)
{
    if (support->leaf != NULL)
        add_leaf(page, depth, support->leaf);
    else if (support->fact->firing_count > 0 && why_not_leads_on(support))
        add_reasons(page, depth, support);
    else
        add_aside(page, depth, support);
}

static void add_reasons(const struct page *page, int depth, const struct why_not_support *support)
{
    for (size_t i = 0; i < support->reason_count; i++) {
        const struct why_not_reason *reason = &support->reasons[i];

        document_item(page->document, depth,
                      i == 0 ? "Because:" : "Also:", page_because(page->document, reason->firing),
                      page_firing_cites(page->document, reason->firing));
        if (i == 0)
            name_line(page, name_of_reasons(page, support->fact));
        else
            document_mark(page->document, STATUS_ALTERNATIVE);
        for (size_t j = 0; j < reason->support_count; j++)
            if (!why_not_is_stated(reason->supports[j]))
                add_support(page, depth + 1, reason->supports[j]);
        for (size_t j = 0; j < reason->missing_count; j++)
            add_missing(page, depth + 1, reason->missing[j]);
    }
}

static void add_blocker(const struct page *page, int depth, const struct why_not_support *blocker)
{
    if (blocker->leaf != NULL)
        add_leaf(page, depth, blocker->leaf);
    else if (blocker->is_repeated)
        add_aside(page, depth, blocker);
    else
        add_reasons(page, depth, blocker);
}

/* ---- what fails ---- */

static void add_way(const struct page *page, int depth, const struct why_not_way *way);

static void add_short_way(const struct page *page, int depth, const struct why_not_way *way)
{
    const struct rule *rule = way->attempt->rule;
    struct strbuf text = {0};

    if (way->is_hopeless) {
        strbuf_format(&text, "%s, which no assumptions let through.", rule->name);
    } else {
        strbuf_format(&text, "%s, which takes ", rule->name);
        why_not_changes(&text, way);
        strbuf_add(&text, way->change_count == 0 ? "nothing more." : ".");
    }
    document_item(page->document, depth, "Or by rule:", strbuf_take(&text, page->document->arena),
                  cites_of(page, rule->cites, rule->cite_count));
    document_mark(page->document, STATUS_ALTERNATIVE);
}

static void add_ways(const struct page *page, int depth, const struct why_not_missing *missing)
{
    struct page deeper = *page;

    deeper.depth--;
    for (size_t i = 0; page->depth > 1 && i < missing->way_count; i++) {
        if (i == 0)
            add_way(&deeper, depth, missing->ways[i]);
        else
            add_short_way(page, depth, missing->ways[i]);
    }
}

/* One of several facts that are missing, or one that a comparison or absence would need. */
static void add_missing(const struct page *page, int depth, const struct why_not_missing *missing)
{
    struct strbuf text = {0};

    if (missing->leaf != NULL) {
        add_leaf(page, depth, missing->leaf);
        return;
    }
    strbuf_add(&text, "nothing shows that ");
    wording_statement(page->wording, &text, missing->fact);
    strbuf_add(&text, ".");
    document_item(page->document, depth,
                  missing->is_repeated ? "As above:" : "Missing:", taken(page, &text), "");
    if (missing->is_repeated) {
        refer_to(page, name_of_ways(page, missing->fact));
        return;
    }
    document_mark(page->document, STATUS_ABSENT);
    name_line(page, name_of_ways(page, missing->fact));
    add_ways(page, depth + 1, missing);
}

/* Another fact that would do as well, in short. */
static void add_other(const struct page *page, int depth, const struct why_not_missing *missing)
{
    struct strbuf text = {0};

    wording_statement(page->wording, &text, missing->fact);
    if (missing->way_count > 0 && missing->ways[0]->change_count > 0) {
        strbuf_add(&text, ", which takes ");
        why_not_changes(&text, missing->ways[0]);
    }
    strbuf_add(&text, ".");
    document_item(page->document, depth, "Or:", strbuf_take(&text, page->document->arena), "");
    document_mark(page->document, STATUS_ALTERNATIVE);
}

/* Whether the ways to the first fact that is missing stand right beneath the line of what fails. */
static bool tells_ways(const struct page *page, const struct why_not_obstacle *obstacle)
{
    return !page->is_brief && obstacle->condition->condition->kind == CONDITION_PATTERN &&
           obstacle->is_any && obstacle->missing_count > 0 && obstacle->missing[0]->leaf == NULL &&
           !obstacle->missing[0]->is_repeated;
}

static void add_failure(const struct page *page, int depth, const struct why_not_obstacle *obstacle)
{
    struct strbuf text = {0};

    why_not_because(page->wording, &text, obstacle, page->document->arena);
    document_item(page->document, depth, "Fails:", taken(page, &text), "");
    document_mark(page->document, STATUS_ABSENT);
    if (tells_ways(page, obstacle))
        name_line(page, name_of_ways(page, obstacle->missing[0]->fact));
    if (obstacle->condition->nearest == NULL)
        return;
    why_not_nearest(page->wording, &text, obstacle->condition);
    document_item(page->document, depth + 1, "Nearest:", taken(page, &text), "");
    document_mark(page->document, STATUS_CONDITION);
}

/* Each fact that stands against an absence has a line of its own. */
static void add_blocked(const struct page *page, int depth, const struct why_not_obstacle *obstacle)
{
    for (size_t i = 0; i < obstacle->blocker_count; i++) {
        struct strbuf text = {0};

        why_not_standing(page->wording, &text, obstacle->blockers[i]->fact);
        if (obstacle->condition->condition->kind == CONDITION_FORALL)
            strbuf_add(&text, " What should go with it is not there.");
        document_item(page->document, depth, i == 0 ? "Fails:" : "And:", taken(page, &text), "");
        document_mark(page->document, STATUS_ABSENT);
        if (!page->is_brief)
            add_blocker(page, depth + 1, obstacle->blockers[i]);
    }
}

static void add_obstacle(const struct page *page, int depth,
                         const struct why_not_obstacle *obstacle)
{
    bool is_leaf = why_not_is_leaf(obstacle);

    if (obstacle->blocker_count > 0)
        add_blocked(page, depth, obstacle);
    else if (!is_leaf)
        add_failure(page, depth, obstacle);
    if (page->is_brief && !is_leaf)
        return;
    if (tells_ways(page, obstacle)) {
        add_ways(page, depth + 1, obstacle->missing[0]);
        for (size_t i = 1; i < obstacle->missing_count; i++)
            add_other(page, depth + 1, obstacle->missing[i]);
        return;
    }
    for (size_t i = 0; i < obstacle->missing_count; i++)
        add_missing(page, depth + !is_leaf, obstacle->missing[i]);
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

static void add_state(const struct page *page, const struct attempt *attempt,
                      enum attempt_state state, const char *label)
{
    for (size_t i = 0; i < attempt->condition_count; i++) {
        struct strbuf text = {0};

        if (attempt->conditions[i].state != state)
            continue;
        why_not_condition(page->wording, &text, &attempt->conditions[i]);
        strbuf_add(&text, ".");
        document_item(page->document, 1, label, taken(page, &text), "");
        document_mark(page->document, STATUS_CONDITION);
    }
}

static void add_verdict(const struct page *page, const struct why_not_way *way)
{
    struct strbuf text = {0};

    if (way->is_hopeless) {
        document_item(page->document, 1, "", "No assumptions let this rule through.", "");
        return;
    }
    if (way->change_count == 0)
        return;
    why_not_changes(&text, way);
    strbuf_add(&text, ".");
    document_item(page->document, 1, "It would take:", strbuf_take(&text, page->document->arena),
                  "");
}

static void add_attempt(const struct page *page, const struct why_not_way *way)
{
    const struct attempt *attempt = way->attempt;

    document_item(page->document, 0, "",
                  arena_format(page->document->arena, "Rule %s: %zu of %zu conditions %s.",
                               attempt->rule->name, attempt->hold_count, attempt->condition_count,
                               attempt->hold_count == 1 ? "holds" : "hold"),
                  cites_of(page, attempt->rule->cites, attempt->rule->cite_count));
    if (!page->is_brief)
        add_state(page, attempt, ATTEMPT_HOLDS, "Holds:");
    for (size_t i = 0; i < way->obstacle_count; i++)
        if (!page->is_brief || i == why_not_telling(way))
            add_obstacle(page, 1, &way->obstacles[i]);
    if (!page->is_brief)
        add_state(page, attempt, ATTEMPT_OPEN, "Open:");
    if (way->obstacle_count > 0)
        add_verdict(page, way);
}

/* ---- the page ---- */

/* What it would take. */
static void add_changes(const struct page *page, const struct why_not *answer)
{
    const struct why_not_way *best = answer->attempts[why_not_best(answer)];

    for (size_t i = 0; i < best->change_count; i++) {
        const struct domain *domain = best->changes[i].assumption->domain;
        struct strbuf text = {0};

        if (domain->question[0] != '\0')
            strbuf_format(&text, "%s ", domain->question);
        why_not_leaf(&text, &best->changes[i], page->document->arena);
        document_item(page->document, 0, "In the way:", strbuf_take(&text, page->document->arena),
                      cites_of(page, domain->cites, domain->cite_count));
        document_mark(page->document, STATUS_OBSTACLE);
    }
}

static void add_summary(const struct page *page, const struct why_not *answer)
{
    const char *summary = why_not_summary(answer);

    if (summary[0] != '\0')
        document_paragraph(page->document, summary);
    else if (answer->is_actual)
        document_paragraph(page->document,
                           arena_format(page->document->arena,
                                        "It is recommended; `endstate why %s` derives it.",
                                        answer->actual->on));
    else
        add_changes(page, answer);
    if (answer->is_cut)
        document_paragraph(page->document,
                           "A limit was hit while looking for what is possible; there may be "
                           "more ways.");
}

/* One attempt in full, some more in short. */
void pages_why_not(struct document *out, const struct why_not *answer,
                   const struct wording *wording, size_t depth)
{
    const struct subject *subject = answer->actual->subject;
    struct text_map names = {.arena = out->arena};
    struct page page = {out, wording, &names, depth == 0 ? SIZE_MAX : depth, false};
    size_t shown = why_not_shown(answer);

    document_heading(out, why_not_heading(answer, out->arena));
    if (subject != NULL && subject->question[0] != '\0')
        document_paragraph(out, subject->question);
    page_add_assuming(out, wording);
    document_break(out);
    document_fold(out, SHOWN_AT_FIRST);
    add_summary(&page, answer);
    for (size_t i = 0; i < shown; i++) {
        page.is_brief = i != why_not_best(answer);
        document_break(out);
        add_attempt(&page, answer->attempts[i]);
    }
    if (shown == answer->attempt_count)
        return;
    document_break(out);
    document_paragraph(out, arena_format(out->arena, "%zu more could conclude it: see --json.",
                                         answer->attempt_count - shown));
}

void pages_why_not_briefly(struct document *out, const struct why_not *answer,
                           const struct wording *wording)
{
    struct text_map names = {.arena = out->arena};
    struct page page = {out, wording, &names, 1, true};

    add_summary(&page, answer);
    if (!answer->is_actual && answer->attempt_count > 0)
        add_attempt(&page, answer->attempts[why_not_best(answer)]);
}
