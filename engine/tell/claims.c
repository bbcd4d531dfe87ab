#include "tell/claims.h"

enum graph_role claim_role(const struct record_fact *fact)
{
    switch (status_of_fact(fact)) {
    case CLAIM_ASSUMED:
        return GRAPH_ASSUMPTION;
    case CLAIM_STATED:
        return GRAPH_STATED;
    default:
        return GRAPH_FINDING;
    }
}

const char *claim_label(const struct graph *graph, const struct wording *wording,
                        const struct record_fact *fact)
{
    const struct assumption *assumption = wording_assumption(wording, fact);
    struct strbuf text = {0};

    if (claim_role(fact) == GRAPH_FINDING)
        wording_claim(wording, &text, fact);
    else if (assumption == NULL)
        wording_fact(wording, &text, fact);
    else
        strbuf_format(&text, "%s is %s (%s)", assumption->domain->key, record_text(fact, "value"),
                      wording_origin(assumption, graph->arena));
    return strbuf_take(&text, graph->arena);
}

struct graph_node *claim_add(struct graph *graph, const struct wording *wording,
                             enum graph_role role, const char *id, const char *label,
                             const struct record_fact *fact)
{
    const struct assumption *assumption = wording_assumption(wording, fact);
    struct graph_node *node = graph_find(graph, id);

    if (node != NULL)
        return node;
    node =
        graph_add(graph, role, id, label, assumption == NULL ? "" : assumption->domain->question);
    if (claim_role(fact) != GRAPH_FINDING)
        node->cites = wording_cites(wording, fact, graph->arena, &node->cite_count);
    return node;
}

struct graph_node *claim_add_step(struct graph *graph, const char *id,
                                  const struct record_firing *firing)
{
    struct graph_node *step = graph_find(graph, id);
    struct strbuf because = {0};

    if (step != NULL)
        return step;
    wording_because(&because, firing);
    step = graph_add(graph, GRAPH_STEP, id, firing->rule, strbuf_take(&because, graph->arena));
    if (firing->source != NULL) {
        step->cites = firing->source->cites;
        step->cite_count = firing->source->cite_count;
    }
    return step;
}
