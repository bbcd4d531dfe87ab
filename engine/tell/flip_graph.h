/* What would change an answer, as a graph. */
#ifndef FLIP_GRAPH_H
#define FLIP_GRAPH_H

#include "ask/flip.h"
#include "tell/graph.h"

/*
 * The answer, the answers that there could be instead, and for each set of changes a step from the
 * changes to one of them; none of it in force. Ids: "answer", v-N another answer, s-N a set in the
 * order of telling, c-N a change.
 */
void flip_graph(struct graph *out, const struct flips *flips);

#endif
