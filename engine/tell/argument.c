#include "tell/argument.h"

#include <string.h>

#include "read/stance.h"
#include "tell/claims.h"
#include "tell/conditions.h"

struct arguing {
    struct graph *graph;
    const struct wording *wording;
    struct stances stances;
    const struct record_fact **queue; /* facts whose nodes are there, in the order of adding */
    size_t queued;
    struct text_map exceptions, positions; /* nodes by their words */
    size_t exception_count, position_count;
    bool is_overview; /* only recommendations have reasons, and one each */
};

static void arguing_begin(struct arguing *arguing, struct graph *graph, struct record *record,
                          const struct wording *wording, const char *title)
{
    struct arena *arena = &record->arena;

    graph_begin(graph, arena, title);
    *arguing = (struct arguing){.graph = graph, .wording = wording};
    arguing->queue = ARENA_ARRAY(arena, const struct record_fact *, record->fact_count);
    arguing->exceptions.arena = arguing->positions.arena = arena;
    stances_read(&arguing->stances, wording->rulebase->facts, arena);
}

/* ---- claims ---- */

static bool is_recommendation(const struct record_fact *fact)
{
    return strcmp(fact->template, "recommendation") == 0;
}

static struct graph_node *claim(struct arguing *arguing, const struct record_fact *fact,
                                bool is_asked)
{
    const char *id = arena_format(arguing->graph->arena, "f-%zu", fact->id);
    struct graph_node *node = graph_find(arguing->graph, id);

    if (node != NULL)
        return node;
    arguing->queue[arguing->queued++] = fact;
    return claim_add(arguing->graph, arguing->wording,
                     is_asked ? GRAPH_CONCLUSION : claim_role(fact), id,
                     claim_label(arguing->graph, arguing->wording, fact), fact);
}

/* ---- steps ---- */

/* The same exception to several steps is one node. */
static void add_exceptions(struct arguing *arguing, const struct record_firing *firing,
                           struct graph_node *step)
{
    for (size_t i = 0; firing->disjunct != NULL && i < firing->disjunct->negated_count; i++) {
        struct strbuf text = {0};
        struct graph_node *exception;
        const char *words;

        condition_exception(arguing->wording, &text, firing, firing->disjunct->negated[i]);
        words = strbuf_take(&text, arguing->graph->arena);
        exception = text_map_find(&arguing->exceptions, words);
        if (exception == NULL) {
            exception =
                graph_add(arguing->graph, GRAPH_ABSENT,
                          arena_format(arguing->graph->arena, "x-%zu", ++arguing->exception_count),
                          words, "");
            text_map_add(&arguing->exceptions, words, exception);
        }
        graph_relate(arguing->graph, exception, GRAPH_UNDERCUTS, step, false);
    }
}

/* What a step concludes and takes back besides is shown where everything is. */
static void add_outcome(struct arguing *arguing, const struct record_firing *firing,
                        struct graph_node *step)
{
    for (size_t i = 0; i < firing->asserted_count; i++)
        graph_relate(arguing->graph, step, GRAPH_SUPPORTS,
                     claim(arguing, firing->asserted[i], false), true);
    for (size_t i = 0; i < firing->retracted_count; i++)
        graph_relate(arguing->graph, step, GRAPH_ATTACKS,
                     claim(arguing, firing->retracted[i], false), true);
}

/* Facts any of whose matches would do. */
static void add_matches(struct arguing *arguing, const struct record_exists *exists,
                        struct graph_node *step)
{
    for (size_t i = 0; i < exists->count; i++)
        for (size_t j = 0; j < exists->matches[i].count; j++)
            graph_relate(arguing->graph, claim(arguing, exists->matches[i].facts[j], false),
                         GRAPH_SUPPORTS, step, true);
}

static void add_step(struct arguing *arguing, const struct record_firing *firing,
                     struct graph_node *concluded)
{
    const char *id = arena_format(arguing->graph->arena, "r-%zu", firing->id);
    struct graph_node *step = graph_find(arguing->graph, id);

    if (step != NULL) {
        graph_relate(arguing->graph, step, GRAPH_SUPPORTS, concluded, true);
        return;
    }
    step = claim_add_step(arguing->graph, id, firing);
    graph_relate(arguing->graph, step, GRAPH_SUPPORTS, concluded, true);
    for (size_t i = 0; i < firing->matched_count; i++)
        graph_relate(arguing->graph, claim(arguing, firing->matched[i], false), GRAPH_SUPPORTS,
                     step, true);
    for (size_t i = 0; firing->exists != NULL && i < firing->disjunct->existing_count; i++)
        add_matches(arguing, &firing->exists[i], step);
    add_exceptions(arguing, firing, step);
    if (!arguing->is_overview)
        add_outcome(arguing, firing, step);
}

static void add_reasons(struct arguing *arguing, const struct record_fact *fact)
{
    struct graph_node *node = claim(arguing, fact, false);
    size_t shown = fact->firing_count;

    if (arguing->is_overview)
        shown = is_recommendation(fact) && shown > 0 ? 1 : 0;
    for (size_t i = 0; i < shown; i++)
        add_step(arguing, fact->firings[i], node);
    node->is_folded = shown < fact->firing_count;
}

/* ---- positions ---- */

static void add_position(struct arguing *arguing, const struct record_fact *fact)
{
    struct strbuf text = {0};
    struct graph_node *position;
    const char *against = stances_against(&arguing->stances, fact->template);
    const char *words;

    if (against == NULL || !fact->is_present)
        return;
    wording_filled(&text, against, fact);
    words = strbuf_take(&text, arguing->graph->arena);
    position = text_map_find(&arguing->positions, words);
    if (position == NULL) {
        position = graph_add(
            arguing->graph, GRAPH_POSITION,
            arena_format(arguing->graph->arena, "p-%zu", ++arguing->position_count), words, "");
        text_map_add(&arguing->positions, words, position);
    }
    graph_relate(arguing->graph, claim(arguing, fact, false), GRAPH_ATTACKS, position, true);
}

/* Breadth first: what a claim rests on directly comes before what that rests on. */
static void add_all(struct arguing *arguing)
{
    for (size_t i = 0; i < arguing->queued; i++)
        add_reasons(arguing, arguing->queue[i]);
    for (size_t i = 0; i < arguing->queued; i++)
        add_position(arguing, arguing->queue[i]);
}

void argument_of_why(struct graph *out, const struct recommendation *asked, struct record *record,
                     const struct wording *wording)
{
    struct arguing arguing;
    const char *title = arena_format(&record->arena, "%s: %s", asked->on, asked->is);

    if (asked->subject != NULL && asked->subject->question[0] != '\0')
        title = arena_format(&record->arena, "%s %s", asked->subject->question, title);
    arguing_begin(&arguing, out, record, wording, title);
    claim(&arguing, asked->fact, true);
    add_all(&arguing);
}

void argument_of_recommendations(struct graph *out, const struct recommendations *all,
                                 struct record *record, const struct wording *wording)
{
    struct arguing arguing;

    arguing_begin(&arguing, out, record, wording, "Recommendations, each with its first reason");
    arguing.is_overview = true;
    for (size_t i = 0; i < all->count; i++)
        if (all->items[i].fact != NULL)
            claim(&arguing, all->items[i].fact, true);
    add_all(&arguing);
}
