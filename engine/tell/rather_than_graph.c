#include "tell/rather_than_graph.h"

#include <string.h>

#include "tell/claims.h"
#include "tell/flip_words.h"

static const char *const ids[CONTRAST_SIDES] = {
    [RATHER_THAN_HERE] = "a", [RATHER_THAN_THERE] = "b"};

struct drawing {
    struct graph *graph;
    const struct rather_than *rather;
    const struct wording *wording;
    struct graph_node *answers[CONTRAST_SIDES]; /* NULL: that run has none */
};

/* ---- claims ---- */

/* What an assumption is supposed to be, beside what it is. */
static const char *change_words(const struct drawing *drawing, const struct domain *domain,
                                const char *value)
{
    size_t at = (size_t)(domain - drawing->rather->flips->declared->domains);

    return arena_format(drawing->graph->arena, "%s is %s (now %s)", domain->key, value,
                        assumption_value(&drawing->rather->flips->assumptions[at]));
}

static const char *words_there(const struct drawing *drawing, const struct record_fact *fact)
{
    const struct assumption *assumption = wording_assumption(drawing->wording, fact);
    struct strbuf text = {0};

    if (assumption != NULL)
        return change_words(drawing, assumption->domain, record_text(fact, "value"));
    wording_claim(drawing->wording, &text, fact);
    return strbuf_take(&text, drawing->graph->arena);
}

/* The fact that a run's answer is, or NULL. */
static const struct record_fact *answer_of(const struct drawing *drawing, int side)
{
    const struct rather_than_side *told = &drawing->rather->sides[side];

    return told->is == NULL || told->tree_count == 0 ? NULL : told->trees[0]->fact;
}

static enum graph_role role_of(const struct drawing *drawing, int side,
                               const struct record_fact *fact)
{
    enum graph_role role = claim_role(fact);

    if (fact == answer_of(drawing, side))
        return side == RATHER_THAN_HERE ? GRAPH_CONCLUSION : GRAPH_WANTED;
    if (side == RATHER_THAN_HERE)
        return role;
    return role == GRAPH_ASSUMPTION ? GRAPH_CHANGE : GRAPH_ABSENT;
}

static struct graph_node *add_claim(struct drawing *drawing, int side,
                                    const struct record_fact *fact)
{
    const char *id = arena_format(drawing->graph->arena, "%s-f-%zu", ids[side], fact->id);
    struct graph_node *node = graph_find(drawing->graph, id);

    if (node != NULL)
        return node;
    return claim_add(drawing->graph, drawing->wording, role_of(drawing, side, fact), id,
                     side == RATHER_THAN_HERE ? claim_label(drawing->graph, drawing->wording, fact)
                                              : words_there(drawing, fact),
                     fact);
}

/* ---- trees ---- */

static struct graph_node *add_node(struct drawing *drawing, int side,
                                   const struct rather_than_node *node);

static void add_reason(struct drawing *drawing, int side, const struct rather_than_reason *reason,
                       struct graph_node *concluded)
{
    const struct contrast_step *taken = reason->step;
    bool is_in_force = side == RATHER_THAN_HERE;
    struct graph_node *step = claim_add_step(
        drawing->graph,
        arena_format(drawing->graph->arena, "%s-r-%zu", ids[side], taken->firing->id),
        taken->firing);

    graph_relate(drawing->graph, step, GRAPH_SUPPORTS, concluded, is_in_force);
    for (size_t i = 0; i < reason->child_count; i++)
        graph_relate(drawing->graph, add_node(drawing, side, reason->children[i]), GRAPH_SUPPORTS,
                     step, is_in_force);
    for (size_t i = 0; i < taken->excludes_count; i++)
        graph_relate(drawing->graph, add_claim(drawing, !side, taken->excludes[i]), GRAPH_UNDERCUTS,
                     step, !is_in_force);
}

static struct graph_node *add_node(struct drawing *drawing, int side,
                                   const struct rather_than_node *node)
{
    struct graph_node *claim = add_claim(drawing, side, node->fact);

    for (size_t i = 0; i < node->reason_count; i++)
        add_reason(drawing, side, &node->reasons[i], claim);
    return claim;
}

static void add_answers(struct drawing *drawing)
{
    struct graph_node *here, *there;

    for (int side = 0; side < CONTRAST_SIDES; side++)
        if (answer_of(drawing, side) != NULL)
            drawing->answers[side] = add_claim(drawing, side, answer_of(drawing, side));
    here = drawing->answers[RATHER_THAN_HERE];
    there = drawing->answers[RATHER_THAN_THERE];
    if (here == NULL || there == NULL)
        return;
    graph_relate(drawing->graph, here, GRAPH_ATTACKS, there, true);
    graph_relate(drawing->graph, there, GRAPH_ATTACKS, here, false);
}

/* ---- the whole ---- */

static void add_unseen(struct drawing *drawing, const struct space_change *change, size_t number)
{
    const struct domain *domain = change->domain;
    struct graph_node *node = graph_add(
        drawing->graph, GRAPH_CHANGE, arena_format(drawing->graph->arena, "c-%zu", number),
        change_words(drawing, domain, domain->values[change->value]), domain->question);

    node->cites = domain->cites;
    node->cite_count = domain->cite_count;
    if (drawing->answers[RATHER_THAN_THERE] != NULL)
        graph_relate(drawing->graph, node, GRAPH_SUPPORTS, drawing->answers[RATHER_THAN_THERE],
                     false);
}

static const char *title_of(const struct drawing *drawing)
{
    const struct flips *flips = drawing->rather->flips;
    struct arena *arena = drawing->graph->arena;
    const char *question = flips->subject == NULL ? "" : flips->subject->question;

    return arena_format(arena, "%s%s%s: %s rather than %s%s%s", question,
                        question[0] == '\0' ? "" : " ", flips->on, wording_answer(flips->from),
                        flips->to, flips->count == 0 ? ". " : "",
                        flips->count == 0 ? flip_words_summary(flips, arena) : "");
}

/* Where there is no run to contrast with. */
static void add_bare_answers(const struct drawing *drawing)
{
    const struct flips *flips = drawing->rather->flips;
    struct arena *arena = drawing->graph->arena;
    struct graph_node *here, *there;

    here = graph_add(drawing->graph, GRAPH_CONCLUSION, "answer",
                     arena_format(arena, "%s: %s", flips->on, wording_answer(flips->from)), "");
    if (flips->from != NULL && strcmp(flips->from, flips->to) == 0)
        return;
    there = graph_add(drawing->graph, GRAPH_WANTED, "wanted",
                      arena_format(arena, "%s: %s", flips->on, flips->to), "");
    graph_relate(drawing->graph, here, GRAPH_ATTACKS, there, true);
}

void rather_than_graph(struct graph *out, const struct rather_than *rather,
                       const struct wording *wording)
{
    struct drawing drawing = {.graph = out, .rather = rather, .wording = wording};

    out->title = title_of(&drawing);
    if (rather->flip == NULL) {
        add_bare_answers(&drawing);
        return;
    }
    add_answers(&drawing);
    for (int side = 0; side < CONTRAST_SIDES; side++)
        for (size_t i = 0; i < rather->sides[side].tree_count; i++)
            add_node(&drawing, side, rather->sides[side].trees[i]);
    for (size_t i = 0; i < rather->unseen_count; i++)
        add_unseen(&drawing, rather->unseen[i], i + 1);
}
