#include "tell/graph.h"

static const char *or_empty(const char *text)
{
    return text == NULL ? "" : text;
}

void graph_begin(struct graph *graph, struct arena *arena, const char *title)
{
    *graph = (struct graph){.arena = arena, .title = or_empty(title), .by_id = {.arena = arena}};
    graph->nodes_end = &graph->nodes;
}

struct graph_node *graph_find(const struct graph *graph, const char *id)
{
    return text_map_find(&graph->by_id, id);
}

struct graph_node *graph_add(struct graph *graph, enum graph_role role, const char *id,
                             const char *label, const char *text)
{
    struct graph_node *node = graph_find(graph, id);

    if (node != NULL)
        return node;
    node = ARENA_NEW(graph->arena, struct graph_node);
    *node = (struct graph_node){.role = role,
                                .id = id,
                                .label = or_empty(label),
                                .text = or_empty(text),
                                .number = graph->node_count++};
    node->out_end = &node->out;
    node->in_end = &node->in;
    *graph->nodes_end = node;
    graph->nodes_end = &node->next;
    text_map_add(&graph->by_id, id, node);
    return node;
}

/* A claim may support thousands of steps; the shorter of the two lists is the one to go through. */
static bool is_related(const struct graph_node *from, enum graph_relation relation,
                       const struct graph_node *to)
{
    const struct graph_edge *edge;

    if (from->out_count <= to->in_count) {
        for (edge = from->out; edge != NULL; edge = edge->next_out)
            if (edge->to == to && edge->relation == relation)
                return true;
    } else {
        for (edge = to->in; edge != NULL; edge = edge->next_in)
            if (edge->from == from && edge->relation == relation)
                return true;
    }
    return false;
}

void graph_relate(struct graph *graph, struct graph_node *from, enum graph_relation relation,
                  struct graph_node *to, bool is_in_force)
{
    struct graph_edge *edge;

    if (is_related(from, relation, to))
        return;
    edge = ARENA_NEW(graph->arena, struct graph_edge);
    *edge = (struct graph_edge){relation, is_in_force, from, to, NULL, NULL};
    *from->out_end = edge;
    from->out_end = &edge->next_out;
    from->out_count++;
    from->out_of[relation]++;
    *to->in_end = edge;
    to->in_end = &edge->next_in;
    to->in_count++;
    to->into[relation]++;
    graph->edge_count++;
}

const char *graph_role_name(enum graph_role role)
{
    static const char *const names[GRAPH_ROLES] = {[GRAPH_CONCLUSION] = "conclusion",
                                                   [GRAPH_FINDING] = "finding",
                                                   [GRAPH_ASSUMPTION] = "assumption",
                                                   [GRAPH_GIVEN] = "given",
                                                   [GRAPH_STEP] = "step",
                                                   [GRAPH_POSITION] = "position",
                                                   [GRAPH_ABSENT] = "absent"};

    return names[role];
}

const char *graph_relation_name(enum graph_relation relation)
{
    static const char *const names[GRAPH_RELATIONS] = {[GRAPH_SUPPORTS] = "supports",
                                                       [GRAPH_ATTACKS] = "attacks",
                                                       [GRAPH_UNDERCUTS] = "undercuts"};

    return names[relation];
}
