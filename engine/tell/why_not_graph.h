/* A why-not as a graph. */
#ifndef WHY_NOT_GRAPH_H
#define WHY_NOT_GRAPH_H

#include "ask/why_not.h"
#include "tell/graph.h"
#include "tell/wording.h"

/*
 * The answer and the value that is wanted, the rules that could have concluded it as steps, and
 * what keeps them from being taken: claims without support, facts that stand in the way with their
 * reasons, and at the end the assumptions. The part that the page tells: one attempt in full, of
 * the others what fails and what it would take. depth: rules one beneath another, 0 for all.
 *
 * Ids: f-N a fact and r-N a firing of the run, m-N a claim that is missing, t-N a rule that is
 * tried, w-N an assumption in the way, x-N any other condition; "wanted" the value.
 */
void why_not_graph(struct graph *out, const struct why_not *answer, const struct wording *wording,
                   size_t depth);

#endif
