/*
 * Of conditions that no pair of runs shows to matter: under which assumptions the missing run of a
 * pair comes about, or the proof that it never does.
 */
#ifndef CONDITION_PROOFS_H
#define CONDITION_PROOFS_H

#include "ask/condition_coverage.h"

/* A near miss, and the firing of a branch, as questions. */
struct probe near_miss_probe(const struct near_miss *near_miss, struct arena *arena);
struct probe branch_probe(const struct near_miss *near_miss, struct arena *arena);

/* Fill in what is known of each branch that is not shown: fires, fails, and proofs. */
void condition_proofs_find(struct conditions *conditions, const struct assumption *assumptions,
                           struct clips_limits limits);

#endif
