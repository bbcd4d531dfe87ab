/* Which rules feed which, as a graph. */
#ifndef RULES_GRAPH_H
#define RULES_GRAPH_H

#include "ask/impact.h"
#include "tell/graph.h"

/* Rules are steps told by their names, what they read are assumptions, and subjects are what they
 * lead to. The graph has begun; texts of the network are borrowed. */
void rules_graph(struct graph *out, const struct rule_network *network);

#endif
