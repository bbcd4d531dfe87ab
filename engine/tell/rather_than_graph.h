/* Why an answer is what it is rather than something else, as a graph. */
#ifndef RATHER_THAN_GRAPH_H
#define RATHER_THAN_GRAPH_H

#include "ask/rather_than.h"
#include "tell/graph.h"
#include "tell/wording.h"

/*
 * The two answers speak against each other, each with what it rests on that only its run holds. Of
 * the run with the other answer nothing is in force, and what it assumes is told as a change. Ids
 * begin with the run, "a" for the one there is and "b" for the other: "a-f-12", "b-r-3"; c-N is a
 * change that bears on what both conclude.
 */
void rather_than_graph(struct graph *out, const struct rather_than *rather,
                       const struct wording *wording);

#endif
