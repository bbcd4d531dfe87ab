#include "tell/compare_graph.h"

#include "tell/claims.h"

static const char *const ids[CONTRAST_SIDES] = {"a", "b"};
static const char *const letters[CONTRAST_SIDES] = {"A", "B"};

struct drawing {
    struct graph *graph;
    const struct wording *wordings;
};

static const char *fact_id(const struct drawing *drawing, int side, const struct record_fact *fact)
{
    return arena_format(drawing->graph->arena, "%s-f-%zu", ids[side], fact->id);
}

static struct graph_node *add_fact(const struct drawing *drawing, int side,
                                   const struct record_fact *fact)
{
    const struct wording *wording = &drawing->wordings[side];
    struct strbuf label = {0};

    strbuf_format(&label, "%s: ", letters[side]);
    wording_statement(wording, &label, fact);
    return claim_add(drawing->graph, wording, claim_role(fact), fact_id(drawing, side, fact),
                     strbuf_take(&label, drawing->graph->arena), fact);
}

/* NULL where a side gives no answer. */
static struct graph_node *add_answer(const struct drawing *drawing, int side,
                                     const struct compare_subject *subject)
{
    const struct record_fact *fact;
    struct graph_node *node;
    struct strbuf text = {0};

    if (compare_is(subject, side) == NULL)
        return NULL;
    fact = subject->sides[side]->fact;
    wording_fact(&drawing->wordings[side], &text, fact);
    node = graph_add(drawing->graph, GRAPH_CONCLUSION, fact_id(drawing, side, fact),
                     arena_format(drawing->graph->arena, "%s: %s %s", letters[side], subject->on,
                                  compare_is(subject, side)),
                     strbuf_take(&text, drawing->graph->arena));
    node->cites =
        wording_cites(&drawing->wordings[side], fact, drawing->graph->arena, &node->cite_count);
    return node;
}

static void add_part(const struct drawing *drawing, const struct compare_part *part,
                     struct graph_node *answer)
{
    const struct contrast_step *step = part->step;
    struct graph_node *inference = claim_add_step(
        drawing->graph,
        arena_format(drawing->graph->arena, "%s-r-%zu", ids[part->side], step->firing->id),
        step->firing);
    struct graph_node *concluded = add_fact(drawing, part->side, step->fact);

    for (size_t i = 0; i < step->rests_count; i++)
        graph_relate(drawing->graph, add_fact(drawing, part->side, step->rests_on[i]),
                     GRAPH_SUPPORTS, inference, true);
    for (size_t i = 0; i < step->excludes_count; i++)
        graph_relate(drawing->graph, add_fact(drawing, !part->side, step->excludes[i]),
                     GRAPH_UNDERCUTS, inference, false);
    graph_relate(drawing->graph, inference, GRAPH_SUPPORTS, concluded, true);
    if (answer != NULL && answer != concluded)
        graph_relate(drawing->graph, concluded, GRAPH_SUPPORTS, answer, true);
}

static void add_difference(const struct drawing *drawing, const struct compare_subject *subject)
{
    struct graph_node *answers[CONTRAST_SIDES];

    for (int side = 0; side < CONTRAST_SIDES; side++)
        answers[side] = add_answer(drawing, side, subject);
    for (size_t i = 0; i < subject->part_count; i++)
        add_part(drawing, &subject->parts[i], answers[subject->parts[i].side]);
    for (int side = 0; side < CONTRAST_SIDES; side++)
        if (answers[side] != NULL && answers[!side] != NULL)
            graph_relate(drawing->graph, answers[side], GRAPH_ATTACKS, answers[!side], true);
}

void compare_graph(struct graph *out, const struct comparison *comparison,
                   const struct wording wordings[CONTRAST_SIDES])
{
    struct drawing drawing = {out, wordings};

    for (size_t i = 0; i < comparison->subject_count; i++)
        if (comparison->subjects[i].is_different)
            add_difference(&drawing, &comparison->subjects[i]);
}
