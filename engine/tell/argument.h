/*
 * The record of a run as an argument: facts are claims, firings are steps, and what a firing asked
 * to be absent is an exception that would undercut it. Where the policy says so (read/stance.h), a
 * fact attacks the position that it speaks against.
 */
#ifndef ARGUMENT_H
#define ARGUMENT_H

#include "tell/graph.h"
#include "tell/wording.h"

/* Everything beneath one recommendation: every firing that concludes it, and all they rest on. */
void argument_of_why(struct graph *out, const struct recommendation *asked, struct record *record,
                     const struct wording *wording);

/* All recommendations, each with its first reason and what that matched; what lies deeper is
 * folded. */
void argument_of_recommendations(struct graph *out, const struct recommendations *all,
                                 struct record *record, const struct wording *wording);

#endif
