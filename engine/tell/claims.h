/* Facts as claims of a graph. */
#ifndef CLAIMS_H
#define CLAIMS_H

#include "tell/graph.h"
#include "tell/wording.h"

/* Established, assumed or stated. */
enum graph_role claim_role(const struct record_fact *fact);

/* What a claim says: "KEY is VALUE (baseline)" of an assumption. In the graph's arena. */
const char *claim_label(const struct graph *graph, const struct wording *wording,
                        const struct record_fact *fact);

/*
 * The claim of that id, added if it is new, with what the fact cites; one that is established has
 * its cites in its steps. An assumption's text is its question.
 */
struct graph_node *claim_add(struct graph *graph, const struct wording *wording,
                             enum graph_role role, const char *id, const char *label,
                             const struct record_fact *fact);

/* A step that a firing took, with the rule's explanation and cites; added if it is new. */
struct graph_node *claim_add_step(struct graph *graph, const char *id,
                                  const struct record_firing *firing);

#endif
