#include "tell/aif.h"

#include "tell/json_pieces.h"

struct aif {
    json_t *nodes, *edges;
    size_t conflicts, supports;
};

/* The node stays the list's. */
static json_t *add_node(struct aif *aif, const char *id, const char *text, const char *type)
{
    json_t *node = json_object();

    json_put_text(node, "nodeID", id);
    json_put_text(node, "text", text);
    json_put_text(node, "type", type);
    json_array_append_new(aif->nodes, node);
    return node;
}

static void add_edge(struct aif *aif, const char *from, const char *to)
{
    json_t *edge = json_object();

    json_put(edge, "edgeID", json_sprintf("e-%zu", json_array_size(aif->edges) + 1));
    json_put_text(edge, "fromID", from);
    json_put_text(edge, "toID", to);
    json_put(edge, "formEdgeID", json_null());
    json_array_append_new(aif->edges, edge);
}

/* A step that supports nothing and only takes something back is itself the conflict. */
static bool is_conflict(const struct graph_node *node)
{
    return node->role == GRAPH_STEP && node->out_of[GRAPH_SUPPORTS] == 0 &&
           node->out_of[GRAPH_ATTACKS] > 0;
}

static void add_graph_node(struct aif *aif, const struct graph_node *node)
{
    bool is_step = node->role == GRAPH_STEP;
    json_t *object = add_node(aif, node->id, is_step ? node->text : node->label,
                              !is_step            ? "I"
                              : is_conflict(node) ? "CA"
                                                  : "RA");

    json_put_text(object, "role", graph_role_name(node->role));
    if (is_step)
        json_put_text(object, "rule", node->label);
    json_put(object, "cites", json_words(node->cites, node->cite_count));
    if (!graph_is_in_force(node))
        json_put(object, "in_force", json_false());
    if (node->is_folded)
        json_put(object, "folded", json_true());
}

/* A conflict is a node between the two; what a step attacks is attacked by what the step rests on.
 */
static void add_conflict(struct aif *aif, const struct graph *graph, const struct graph_edge *edge)
{
    const char *id = arena_format(graph->arena, "k-%zu", ++aif->conflicts);
    json_t *node = add_node(aif, id, graph_relation_name(edge->relation), "CA");

    if (!edge->is_in_force)
        json_put(node, "in_force", json_false());
    add_edge(aif, id, edge->to->id);
    if (edge->from->role != GRAPH_STEP)
        add_edge(aif, edge->from->id, id);
    for (const struct graph_edge *each = edge->from->in;
         edge->from->role == GRAPH_STEP && each != NULL; each = each->next_in)
        if (each->relation == GRAPH_SUPPORTS)
            add_edge(aif, each->from->id, id);
}

/* From one claim to another it takes an inference between the two. */
static void add_support(struct aif *aif, const struct graph *graph, const struct graph_edge *edge)
{
    const char *id = arena_format(graph->arena, "i-%zu", ++aif->supports);
    json_t *node = add_node(aif, id, graph_relation_name(edge->relation), "RA");

    if (!edge->is_in_force)
        json_put(node, "in_force", json_false());
    add_edge(aif, edge->from->id, id);
    add_edge(aif, id, edge->to->id);
}

static void add_graph_edge(struct aif *aif, const struct graph *graph,
                           const struct graph_edge *edge)
{
    if (edge->relation == GRAPH_SUPPORTS && edge->from->role != GRAPH_STEP &&
        edge->to->role != GRAPH_STEP)
        add_support(aif, graph, edge);
    else if (edge->relation == GRAPH_SUPPORTS || is_conflict(edge->from))
        add_edge(aif, edge->from->id, edge->to->id);
    else
        add_conflict(aif, graph, edge);
}

bool aif_write(struct json_target out, const struct graph *graph)
{
    struct aif aif = {json_array(), json_array(), 0, 0};
    json_t *document = json_object();

    for (const struct graph_node *node = graph->nodes; node != NULL; node = node->next)
        add_graph_node(&aif, node);
    for (const struct graph_node *node = graph->nodes; node != NULL; node = node->next)
        for (const struct graph_edge *edge = node->out; edge != NULL; edge = edge->next_out)
            add_graph_edge(&aif, graph, edge);
    json_put_text(document, "schema", "endstate.aif/1");
    json_put_text(document, "title", graph->title);
    json_put(document, "nodes", aif.nodes);
    json_put(document, "edges", aif.edges);
    json_put(document, "locutions", json_array());
    return json_finish(out, document);
}
