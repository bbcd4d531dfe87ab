#include "tell/rules_graph.h"

static struct graph_node *add_named(struct graph *graph, enum graph_role role, const char *name)
{
    return graph_add(graph, role, arena_format(graph->arena, "%s-%s", graph_role_name(role), name),
                     name, "");
}

/* The text of a step is what is shown of it. */
static struct graph_node *add_rule(struct graph *graph, const struct rule *rule)
{
    struct graph_node *node =
        graph_add(graph, GRAPH_STEP, arena_format(graph->arena, "rule-%s", rule->name), rule->name,
                  rule->name);

    node->cites = rule->cites;
    node->cite_count = rule->cite_count;
    return node;
}

static void add_links(struct graph *graph, const struct rule_links *links)
{
    struct graph_node *rule = add_rule(graph, links->rule);

    for (size_t i = 0; i < links->assumption_count; i++)
        graph_relate(graph, add_named(graph, GRAPH_ASSUMPTION, links->assumptions[i]),
                     GRAPH_SUPPORTS, rule, true);
    for (size_t i = 0; i < links->feed_count; i++)
        graph_relate(graph, rule, GRAPH_SUPPORTS, add_rule(graph, links->feeds[i]), true);
    for (size_t i = 0; i < links->silence_count; i++)
        graph_relate(graph, rule, GRAPH_UNDERCUTS, add_rule(graph, links->silences[i]), true);
    for (size_t i = 0; i < links->subject_count; i++)
        graph_relate(graph, rule, GRAPH_SUPPORTS,
                     add_named(graph, GRAPH_CONCLUSION, links->subjects[i]), true);
}

void rules_graph(struct graph *out, const struct rule_network *network)
{
    for (size_t i = 0; i < network->rule_count; i++)
        add_rule(out, network->rules[i].rule);
    for (size_t i = 0; i < network->rule_count; i++)
        add_links(out, &network->rules[i]);
}
