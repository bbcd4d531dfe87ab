/* A comparison as a graph. */
#ifndef COMPARE_GRAPH_H
#define COMPARE_GRAPH_H

#include "ask/compare.h"
#include "tell/graph.h"
#include "tell/wording.h"

/*
 * For each side of each difference its answer, the first inferences at which the sides part, what
 * they conclude and what they stand on; the way from there to the answer is folded into one
 * support. Ids begin with the side: "a-f-12", "b-r-3". The two answers of a subject attack each
 * other, and what a first inference must not meet undercuts it from the other side.
 */
void compare_graph(struct graph *out, const struct comparison *comparison,
                   const struct wording wordings[CONTRAST_SIDES]);

#endif
