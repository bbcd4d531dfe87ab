#include "tell/why_not_pages.h"

#include <ctype.h>
#include <stdint.h>

#include "tell/why_not_words.h"

/* Attempts past which the rest is only counted. */
enum { MOST_ATTEMPTS = 12 };

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

static void add_reasons(const struct page *page, int depth, const struct why_not_support *support);
static void add_missing(const struct page *page, int depth, const struct why_not_missing *missing);

static bool leads_on(const struct why_not_support *support)
{
    if (support->leaf != NULL)
        return true;
    for (size_t i = 0; i < support->reason_count; i++) {
        if (support->reasons[i].missing_count > 0)
            return true;
        for (size_t j = 0; j < support->reasons[i].support_count; j++)
            if (leads_on(support->reasons[i].supports[j]))
                return true;
    }
    return false;
}

static bool is_stated(const struct page *page, const struct record_fact *fact)
{
    return fact->firing_count == 0 && wording_assumption(page->wording, fact) == NULL;
}

/* What a reason rests on; what does not lead to an assumption in the way has no more beneath it. */
static void add_support(const struct page *page, int depth, const struct why_not_support *support)
{
    struct strbuf text = {0};

    if (support->leaf != NULL) {
        add_leaf(page, depth, support->leaf);
    } else if (support->fact->firing_count > 0 && leads_on(support)) {
        add_reasons(page, depth, support);
    } else {
        size_t count;
        const char *const *cites =
            wording_cites(page->wording, support->fact, page->document->arena, &count);

        wording_fact(page->wording, &text, support->fact);
        document_item(page->document, depth,
                      support->is_repeated ? "As above:" : "And:", taken(page, &text),
                      support->is_repeated ? "" : cites_of(page, cites, count));
    }
}

static void add_reasons(const struct page *page, int depth, const struct why_not_support *support)
{
    for (size_t i = 0; i < support->reason_count; i++) {
        const struct why_not_reason *reason = &support->reasons[i];
        const struct rule *rule = reason->firing->source;
        struct strbuf text = {0};

        wording_because(&text, reason->firing);
        document_item(page->document, depth, i == 0 ? "Because:" : "Also:", taken(page, &text),
                      rule == NULL ? "" : cites_of(page, rule->cites, rule->cite_count));
        for (size_t j = 0; j < reason->support_count; j++)
            if (!is_stated(page, reason->supports[j]->fact))
                add_support(page, depth + 1, reason->supports[j]);
        for (size_t j = 0; j < reason->missing_count; j++)
            add_missing(page, depth + 1, reason->missing[j]);
    }
}

static void add_blocker(const struct page *page, int depth, const struct why_not_support *blocker)
{
    if (blocker->leaf != NULL)
        add_leaf(page, depth, blocker->leaf);
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
    document_item(page->document, depth,
                  "Or by rule:", arena_string(page->document->arena, text.text),
                  cites_of(page, rule->cites, rule->cite_count));
    strbuf_free(&text);
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
    document_item(page->document, depth, "Or:", arena_string(page->document->arena, text.text), "");
    strbuf_free(&text);
}

static void add_failure(const struct page *page, int depth, const struct why_not_obstacle *obstacle)
{
    struct strbuf text = {0};

    why_not_because(page->wording, &text, obstacle, page->document->arena);
    document_item(page->document, depth, "Fails:", taken(page, &text), "");
    if (obstacle->condition->nearest == NULL)
        return;
    why_not_nearest(page->wording, &text, obstacle->condition);
    document_item(page->document, depth + 1, "Nearest:", taken(page, &text), "");
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
        if (!page->is_brief)
            add_blocker(page, depth + 1, obstacle->blockers[i]);
    }
}

static void add_obstacle(const struct page *page, int depth,
                         const struct why_not_obstacle *obstacle)
{
    bool is_pattern = obstacle->condition->condition->kind == CONDITION_PATTERN;
    bool is_leaf = is_pattern && obstacle->missing_count > 0 && obstacle->missing[0]->leaf != NULL;

    if (obstacle->blocker_count > 0)
        add_blocked(page, depth, obstacle);
    else if (!is_leaf)
        add_failure(page, depth, obstacle);
    if (page->is_brief && !is_leaf)
        return;
    if (is_pattern && !is_leaf && obstacle->is_any && obstacle->missing_count > 0 &&
        !obstacle->missing[0]->is_repeated) {
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
    document_item(page->document, 1,
                  "It would take:", arena_format(page->document->arena, "%s.", text.text), "");
    strbuf_free(&text);
}

/* The obstacle to show where there is room for one: one that cannot be removed, or the first. */
static size_t telling_of(const struct why_not_way *way)
{
    for (size_t i = 0; i < way->obstacle_count; i++)
        if (way->obstacles[i].is_hopeless)
            return i;
    return 0;
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
        if (!page->is_brief || i == telling_of(way))
            add_obstacle(page, 1, &way->obstacles[i]);
    if (!page->is_brief)
        add_state(page, attempt, ATTEMPT_OPEN, "Open:");
    if (way->obstacle_count > 0)
        add_verdict(page, way);
}

/* ---- the page ---- */

/* The first attempt that assumptions can help, or else the first. */
static size_t best_of(const struct why_not *answer)
{
    for (size_t i = 0; i < answer->attempt_count; i++)
        if (!answer->attempts[i]->is_hopeless)
            return i;
    return 0;
}

/* What it would take. */
static void add_changes(const struct page *page, const struct why_not *answer)
{
    const struct why_not_way *best = answer->attempts[best_of(answer)];

    for (size_t i = 0; i < best->change_count; i++) {
        const struct domain *domain = best->changes[i].assumption->domain;
        struct strbuf text = {0};

        why_not_leaf(&text, &best->changes[i], page->document->arena);
        document_item(page->document, 0, "In the way:",
                      arena_format(page->document->arena, "%s%s%s", domain->question,
                                   domain->question[0] == '\0' ? "" : " ", text.text),
                      cites_of(page, domain->cites, domain->cite_count));
        strbuf_free(&text);
    }
}

static void add_summary(const struct page *page, const struct why_not *answer)
{
    struct document *out = page->document;

    if (answer->is_actual)
        document_paragraph(out, arena_format(out->arena,
                                             "It is recommended; `endstate why %s` derives it.",
                                             answer->actual->on));
    else if (answer->attempt_count == 0)
        document_paragraph(out, "No rule can conclude it, whatever is assumed.");
    else if (!answer->is_possible)
        document_paragraph(out, "Rules name it, and none of them can conclude it, whatever is "
                                "assumed.");
    else
        add_changes(page, answer);
    if (answer->is_cut)
        document_paragraph(out, "A limit was hit while looking for what is possible; there may be "
                                "more ways.");
}

static const char *heading(const struct document *out, const struct why_not *answer)
{
    const struct recommendation *actual = answer->actual;

    if (answer->is_actual)
        return arena_format(out->arena, "%s: %s", actual->on, answer->wanted);
    return arena_format(out->arena, "%s: not %s but %s", actual->on, answer->wanted,
                        actual->is == NULL ? "no support" : actual->is);
}

/* One attempt in full, some more in short. */
void pages_why_not(struct document *out, const struct why_not *answer,
                   const struct wording *wording, size_t depth)
{
    const struct subject *subject = answer->actual->subject;
    struct page page = {out, wording, depth == 0 ? SIZE_MAX : depth, false};
    size_t shown = answer->attempt_count < MOST_ATTEMPTS ? answer->attempt_count : MOST_ATTEMPTS;

    document_heading(out, heading(out, answer));
    if (subject != NULL && subject->question[0] != '\0')
        document_paragraph(out, subject->question);
    document_break(out);
    add_summary(&page, answer);
    for (size_t i = 0; i < shown; i++) {
        page.is_brief = i != best_of(answer);
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
    struct page page = {out, wording, 1, true};

    add_summary(&page, answer);
    if (!answer->is_actual && answer->attempt_count > 0)
        add_attempt(&page, answer->attempts[best_of(answer)]);
}
