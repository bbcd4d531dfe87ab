#include "tell/rules_graph.h"

#include "tell/wording.h"

static struct graph_node *add_named(struct graph *graph, enum graph_role role, const char *kind,
                                    const char *name)
{
    return graph_add(graph, role, arena_format(graph->arena, "%s-%s", kind, name), name, "", "");
}

static struct graph_node *add_rule(struct graph *graph, const struct rule *rule)
{
    return graph_add(graph, GRAPH_STEP, arena_format(graph->arena, "rule-%s", rule->name),
                     rule->name, rule->explanation,
                     wording_cite_list(rule->cites, rule->cite_count, graph->arena));
}

static void add_links(struct graph *graph, const struct rule_links *links)
{
    const struct graph_node *rule = add_rule(graph, links->rule);

    for (size_t i = 0; i < links->assumption_count; i++)
        graph_relate(graph, add_named(graph, GRAPH_ASSUMPTION, "assumption", links->assumptions[i]),
                     GRAPH_SUPPORTS, rule, true);
    for (size_t i = 0; i < links->feed_count; i++)
        graph_relate(graph, rule, GRAPH_SUPPORTS, add_rule(graph, links->feeds[i]), true);
    for (size_t i = 0; i < links->silence_count; i++)
        graph_relate(graph, rule, GRAPH_UNDERCUTS, add_rule(graph, links->silences[i]), true);
    for (size_t i = 0; i < links->subject_count; i++)
        graph_relate(graph, rule, GRAPH_SUPPORTS,
                     add_named(graph, GRAPH_CONCLUSION, "subject", links->subjects[i]), true);
}

void rules_graph(struct graph *out, const struct rule_network *network)
{
    for (size_t i = 0; i < network->rule_count; i++)
        add_rule(out, network->rules[i].rule);
    for (size_t i = 0; i < network->rule_count; i++)
        add_links(out, &network->rules[i]);
}
