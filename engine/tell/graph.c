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

bool graph_is_in_force(const struct graph_node *node)
{
    if (node->role != GRAPH_STEP)
        return node->role != GRAPH_WANTED && node->role != GRAPH_CHANGE &&
               node->role != GRAPH_ABSENT;
    for (const struct graph_edge *edge = node->out; edge != NULL; edge = edge->next_out)
        if (edge->is_in_force)
            return true;
    return node->out == NULL;
}

bool graph_is_between_answers(const struct graph_edge *edge)
{
    enum graph_role from = edge->from->role, to = edge->to->role;

    return (from == GRAPH_CONCLUSION && to == GRAPH_WANTED) ||
           (from == GRAPH_WANTED && to == GRAPH_CONCLUSION);
}

const char *graph_role_name(enum graph_role role)
{
    static const char *const names[GRAPH_ROLES] = {
        [GRAPH_CONCLUSION] = "conclusion", [GRAPH_WANTED] = "wanted",
        [GRAPH_FINDING] = "finding",       [GRAPH_OBSTACLE] = "in-the-way",
        [GRAPH_CHANGE] = "change",         [GRAPH_ASSUMPTION] = "assumption",
        [GRAPH_STATED] = "stated",         [GRAPH_STEP] = "step",
        [GRAPH_POSITION] = "position",     [GRAPH_ABSENT] = "absent"};

    return names[role];
}

const char *graph_relation_name(enum graph_relation relation)
{
    static const char *const names[GRAPH_RELATIONS] = {[GRAPH_SUPPORTS] = "supports",
                                                       [GRAPH_ATTACKS] = "attacks",
                                                       [GRAPH_UNDERCUTS] = "undercuts"};

    return names[relation];
}
