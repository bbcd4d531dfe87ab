#include "tell/why_not_graph.h"

#include <stdint.h>
#include <string.h>

#include "tell/claims.h"
#include "tell/why_not_part.h"
#include "tell/why_not_words.h"

struct drawing {
    struct graph *graph;
    const struct wording *wording;
    struct text_map obstacles, conditions; /* nodes by their words */
    size_t obstacle_count, condition_count, tried_count;
    size_t depth; /* ways that may still stand one in another */
};

/* ---- small pieces ---- */

static struct arena *arena_of(const struct drawing *drawing)
{
    return drawing->graph->arena;
}

/* Words as the beginning of a sentence. */
static const char *taken(const struct drawing *drawing, struct strbuf *text)
{
    wording_capitalize(text, 0);
    return strbuf_take(text, arena_of(drawing));
}

static void relate(struct drawing *drawing, struct graph_node *from, enum graph_relation relation,
                   struct graph_node *to, bool is_in_force)
{
    graph_relate(drawing->graph, from, relation, to, is_in_force);
}

/* The same assumption may be in the way in two places, and have to be another in each. */
static struct graph_node *add_leaf(struct drawing *drawing, const struct why_not_leaf *leaf)
{
    const struct domain *domain = leaf->assumption->domain;
    struct strbuf text = {0};
    struct graph_node *node;
    const char *words;

    why_not_leaf(&text, leaf, arena_of(drawing));
    text.text[--text.length] = '\0'; /* its full stop */
    words = strbuf_take(&text, arena_of(drawing));
    node = text_map_find(&drawing->obstacles, words);
    if (node != NULL)
        return node;
    node = graph_add(drawing->graph, GRAPH_OBSTACLE,
                     arena_format(arena_of(drawing), "w-%zu", ++drawing->obstacle_count), words,
                     domain->question);
    node->cites = domain->cites;
    node->cite_count = domain->cite_count;
    text_map_add(&drawing->obstacles, words, node);
    return node;
}

/* A fact of the run; its reasons are folded until they are added. */
static struct graph_node *add_fact(struct drawing *drawing, const struct record_fact *fact)
{
    const char *id = arena_format(arena_of(drawing), "f-%zu", fact->id);
    struct graph_node *node = graph_find(drawing->graph, id);

    if (node != NULL)
        return node;
    node = claim_add(drawing->graph, drawing->wording, claim_role(fact), id,
                     claim_label(drawing->graph, drawing->wording, fact), fact);
    node->is_folded = fact->firing_count > 0;
    return node;
}

/* A condition that is no fact: something absent that holds, or something that does not. */
static struct graph_node *add_condition(struct drawing *drawing, const char *words)
{
    struct graph_node *node = text_map_find(&drawing->conditions, words);

    if (node != NULL)
        return node;
    node =
        graph_add(drawing->graph, GRAPH_ABSENT,
                  arena_format(arena_of(drawing), "x-%zu", ++drawing->condition_count), words, "");
    text_map_add(&drawing->conditions, words, node);
    return node;
}

/* ---- why a fact holds that stands in the way ---- */

static void add_missing(struct drawing *drawing, const struct why_not_missing *missing,
                        enum graph_relation relation, struct graph_node *to);

static void add_support(struct drawing *drawing, const struct why_not_support *support,
                        enum graph_relation relation, struct graph_node *to);

static void add_reason(struct drawing *drawing, const struct why_not_reason *reason,
                       struct graph_node *concluded)
{
    struct graph_node *step =
        claim_add_step(drawing->graph, arena_format(arena_of(drawing), "r-%zu", reason->firing->id),
                       reason->firing);

    relate(drawing, step, GRAPH_SUPPORTS, concluded, true);
    for (size_t i = 0; i < reason->support_count; i++)
        if (!why_not_is_stated(reason->supports[i]))
            add_support(drawing, reason->supports[i], GRAPH_SUPPORTS, step);
    for (size_t i = 0; i < reason->missing_count; i++)
        add_missing(drawing, reason->missing[i], GRAPH_UNDERCUTS, step);
}

static void add_support(struct drawing *drawing, const struct why_not_support *support,
                        enum graph_relation relation, struct graph_node *to)
{
    struct graph_node *node =
        support->leaf != NULL ? add_leaf(drawing, support->leaf) : add_fact(drawing, support->fact);

    relate(drawing, node, relation, to, true);
    if (support->leaf != NULL || support->reason_count == 0 || !why_not_leads_on(support))
        return;
    node->is_folded = false;
    for (size_t i = 0; i < support->reason_count; i++)
        add_reason(drawing, &support->reasons[i], node);
}

/* ---- rules that are tried ---- */

static void add_obstacle(struct drawing *drawing, const struct why_not_obstacle *obstacle,
                         struct graph_node *step);

static struct graph_node *add_tried(struct drawing *drawing, const struct why_not_way *way,
                                    struct graph_node *concluded)
{
    const struct attempt *attempt = way->attempt;
    struct graph_node *step = graph_add(
        drawing->graph, GRAPH_STEP,
        arena_format(arena_of(drawing), "t-%zu", ++drawing->tried_count), attempt->rule->name,
        arena_format(arena_of(drawing), "%zu of %zu conditions %s.%s", attempt->hold_count,
                     attempt->condition_count, attempt->hold_count == 1 ? "holds" : "hold",
                     way->is_hopeless ? " No assumptions let it through." : ""));

    step->is_named = true;
    step->cites = attempt->rule->cites;
    step->cite_count = attempt->rule->cite_count;
    relate(drawing, step, GRAPH_SUPPORTS, concluded, way->obstacle_count == 0);
    return step;
}

/* In short: what it takes stands in words. */
static void fold(struct drawing *drawing, const struct why_not_way *way, struct graph_node *step)
{
    struct strbuf text = {0};

    step->is_folded = way->obstacle_count > 0;
    if (way->is_hopeless || way->change_count == 0)
        return;
    strbuf_format(&text, "%s It would take ", step->text);
    why_not_changes(&text, way);
    strbuf_add(&text, ".");
    step->text = strbuf_take(&text, arena_of(drawing));
}

static void add_way(struct drawing *drawing, const struct why_not_way *way, bool is_brief,
                    struct graph_node *concluded)
{
    struct graph_node *step = add_tried(drawing, way, concluded);

    if (is_brief) {
        fold(drawing, way, step);
        return;
    }
    drawing->depth--;
    for (size_t i = 0; i < way->obstacle_count; i++)
        add_obstacle(drawing, &way->obstacles[i], step);
    drawing->depth++;
}

/* ---- what is missing ---- */

/* The claim of a fact that nothing shows, with rules that could: the first in full. */
static struct graph_node *add_missing_claim(struct drawing *drawing,
                                            const struct why_not_missing *missing, bool is_brief)
{
    const char *id = arena_format(arena_of(drawing), "m-%zu", missing->fact->id);
    struct graph_node *node = graph_find(drawing->graph, id);
    struct strbuf text = {0};

    if (node == NULL) {
        wording_statement(drawing->wording, &text, missing->fact);
        node = graph_add(drawing->graph, GRAPH_ABSENT, id, taken(drawing, &text), "");
    }
    if (missing->is_repeated)
        return node;
    node->is_folded = drawing->depth <= 1 && missing->way_count > 0;
    for (size_t i = 0; drawing->depth > 1 && i < missing->way_count; i++)
        add_way(drawing, missing->ways[i], is_brief || i > 0, node);
    return node;
}

/* Something that would have to be there: for a step to be taken, or to keep one from being so. */
static void add_missing(struct drawing *drawing, const struct why_not_missing *missing,
                        enum graph_relation relation, struct graph_node *to)
{
    if (missing->leaf == NULL)
        relate(drawing, add_missing_claim(drawing, missing, false), relation, to, false);
    else
        relate(drawing, add_leaf(drawing, missing->leaf),
               relation == GRAPH_UNDERCUTS ? GRAPH_SUPPORTS : GRAPH_UNDERCUTS, to, true);
}

/* Facts of which any would do: the first in full, with the condition that they share above them. */
static void add_alternatives(struct drawing *drawing, const struct why_not_obstacle *obstacle,
                             struct graph_node *shared)
{
    for (size_t i = 0; i < obstacle->missing_count; i++)
        relate(drawing, add_missing_claim(drawing, obstacle->missing[i], i > 0), GRAPH_SUPPORTS,
               shared, false);
}

/* ---- what fails ---- */

static struct graph_node *add_failing(struct drawing *drawing,
                                      const struct why_not_obstacle *obstacle,
                                      struct graph_node *step)
{
    struct strbuf text = {0};
    struct graph_node *node;

    why_not_failing(drawing->wording, &text, obstacle);
    node = add_condition(drawing, taken(drawing, &text));
    relate(drawing, node, GRAPH_SUPPORTS, step, false);
    return node;
}

/* A pattern that one certain fact would meet is that fact. */
static bool is_one_fact(const struct why_not_obstacle *obstacle)
{
    return obstacle->condition->condition->kind == CONDITION_PATTERN &&
           obstacle->missing_count == 1;
}

static void add_obstacle(struct drawing *drawing, const struct why_not_obstacle *obstacle,
                         struct graph_node *step)
{
    enum condition_kind kind = obstacle->condition->condition->kind;
    struct graph_node *failing;

    for (size_t i = 0; i < obstacle->blocker_count; i++)
        add_support(drawing, obstacle->blockers[i], GRAPH_UNDERCUTS, step);
    if (why_not_is_leaf(obstacle) || is_one_fact(obstacle) || kind == CONDITION_NOT ||
        kind == CONDITION_FORALL) {
        for (size_t i = 0; i < obstacle->missing_count; i++)
            add_missing(drawing, obstacle->missing[i], GRAPH_SUPPORTS, step);
        return;
    }
    failing = add_failing(drawing, obstacle, step);
    if (kind == CONDITION_PATTERN && obstacle->is_any)
        add_alternatives(drawing, obstacle, failing);
    for (size_t i = 0; failing->in_count == 0 && i < obstacle->missing_count; i++)
        add_missing(drawing, obstacle->missing[i], GRAPH_SUPPORTS, failing);
}

/* Only what fails, without what lies beneath it. */
static void add_brief_obstacle(struct drawing *drawing, const struct why_not_obstacle *obstacle,
                               struct graph_node *step)
{
    for (size_t i = 0; i < obstacle->blocker_count; i++)
        if (obstacle->blockers[i]->leaf == NULL)
            relate(drawing, add_fact(drawing, obstacle->blockers[i]->fact), GRAPH_UNDERCUTS, step,
                   true);
    if (obstacle->blocker_count == 0 && !why_not_is_leaf(obstacle))
        add_failing(drawing, obstacle, step)->is_folded = obstacle->missing_count > 0;
}

/* ---- attempts ---- */

/* What holds supports; something absent that holds is an exception to the rule. */
static void add_holding(struct drawing *drawing, const struct attempt_condition *condition,
                        struct graph_node *step)
{
    enum condition_kind kind = condition->condition->kind;
    struct strbuf text = {0};

    if (condition->fact != NULL) {
        relate(drawing, add_fact(drawing, condition->fact), GRAPH_SUPPORTS, step, true);
    } else if (kind == CONDITION_NOT || kind == CONDITION_FORALL) {
        why_not_exception(drawing->wording, &text, condition);
        relate(drawing, add_condition(drawing, taken(drawing, &text)), GRAPH_UNDERCUTS, step,
               false);
    } else {
        why_not_condition(drawing->wording, &text, condition);
        step->text = arena_format(arena_of(drawing), "%s %s.", step->text, taken(drawing, &text));
    }
}

static void add_open(struct drawing *drawing, const struct attempt_condition *condition,
                     struct graph_node *step)
{
    struct strbuf text = {0};

    why_not_condition(drawing->wording, &text, condition);
    step->text = arena_format(arena_of(drawing), "%s Open: %s.", step->text,
                              strbuf_take(&text, arena_of(drawing)));
}

static void add_conditions(struct drawing *drawing, const struct attempt *attempt,
                           struct graph_node *step)
{
    for (size_t i = 0; i < attempt->condition_count; i++)
        if (attempt->conditions[i].state == ATTEMPT_HOLDS)
            add_holding(drawing, &attempt->conditions[i], step);
        else if (attempt->conditions[i].state == ATTEMPT_OPEN)
            add_open(drawing, &attempt->conditions[i], step);
}

static void add_attempt(struct drawing *drawing, const struct why_not_way *way, bool is_brief,
                        struct graph_node *wanted)
{
    struct graph_node *step = add_tried(drawing, way, wanted);

    if (!is_brief) {
        add_conditions(drawing, way->attempt, step);
        for (size_t i = 0; i < way->obstacle_count; i++)
            add_obstacle(drawing, &way->obstacles[i], step);
        return;
    }
    fold(drawing, way, step);
    if (way->obstacle_count > 0)
        add_brief_obstacle(drawing, &way->obstacles[why_not_telling(way)], step);
}

/* ---- the whole ---- */

/* What all attempts lead to, with the answer that there is speaking against it. */
static struct graph_node *add_answers(struct drawing *drawing, const struct why_not *answer)
{
    struct graph_node *actual = NULL, *wanted;

    if (answer->actual->is != NULL) {
        actual = add_fact(drawing, answer->actual->fact);
        actual->role = GRAPH_CONCLUSION;
    }
    if (answer->is_actual)
        return actual;
    wanted = graph_add(
        drawing->graph, GRAPH_WANTED, "wanted",
        arena_format(arena_of(drawing), "%s: %s", answer->actual->on, answer->wanted), "");
    if (actual != NULL)
        relate(drawing, actual, GRAPH_ATTACKS, wanted, true);
    return wanted;
}

static const char *title_of(const struct drawing *drawing, const struct why_not *answer)
{
    const struct subject *subject = answer->actual->subject;
    const char *summary = why_not_summary(answer);

    return arena_format(arena_of(drawing), "%s%s%s%s%s", subject == NULL ? "" : subject->question,
                        subject == NULL || subject->question[0] == '\0' ? "" : " ",
                        why_not_heading(answer, arena_of(drawing)), summary[0] == '\0' ? "" : ". ",
                        summary);
}

void why_not_graph(struct graph *out, const struct why_not *answer, const struct wording *wording,
                   size_t depth)
{
    struct drawing drawing = {.graph = out,
                              .wording = wording,
                              .obstacles = {.arena = out->arena},
                              .conditions = {.arena = out->arena},
                              .depth = depth == 0 ? SIZE_MAX : depth};
    size_t shown = why_not_shown(answer);
    struct graph_node *wanted;

    out->title = title_of(&drawing, answer);
    wanted = add_answers(&drawing, answer);
    for (size_t i = 0; i < shown; i++)
        add_attempt(&drawing, answer->attempts[i], i != why_not_best(answer), wanted);
    wanted->is_folded = shown < answer->attempt_count;
}
