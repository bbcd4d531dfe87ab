#include "tell/graph.h"

#include <string.h>

static const char *or_empty(const char *text)
{
    return text == NULL ? "" : text;
}

void graph_begin(struct graph *graph, struct arena *arena, const char *title)
{
    *graph = (struct graph){.arena = arena, .title = or_empty(title)};
    graph->nodes_end = &graph->nodes;
    graph->edges_end = &graph->edges;
}

struct graph_node *graph_find(const struct graph *graph, const char *id)
{
    struct graph_node *node = graph->nodes;

    while (node != NULL && strcmp(node->id, id) != 0)
        node = node->next;
    return node;
}

struct graph_node *graph_add(struct graph *graph, enum graph_role role, const char *id,
                             const char *label, const char *text, const char *cites)
{
    struct graph_node *node = graph_find(graph, id);

    if (node != NULL)
        return node;
    node = ARENA_NEW(graph->arena, struct graph_node);
    *node = (struct graph_node){role, id, or_empty(label), or_empty(text), or_empty(cites), NULL};
    *graph->nodes_end = node;
    graph->nodes_end = &node->next;
    return node;
}

void graph_relate(struct graph *graph, const struct graph_node *from, enum graph_relation relation,
                  const struct graph_node *to, bool is_in_force)
{
    struct graph_edge *edge;

    for (edge = graph->edges; edge != NULL; edge = edge->next)
        if (edge->from == from && edge->to == to && edge->relation == relation)
            return;
    edge = ARENA_NEW(graph->arena, struct graph_edge);
    *edge = (struct graph_edge){relation, is_in_force, from, to, NULL};
    *graph->edges_end = edge;
    graph->edges_end = &edge->next;
}
