/*
 * Under which assumptions a fact holds, and under which it does not: told from what could be
 * concluded (run/possible), without running anything again.
 */
#ifndef WAYS_H
#define WAYS_H

#include "ask/envs.h"
#include "read/rendering.h"
#include "run/clips_probe.h"
#include "run/possible.h"

struct ways;

/* Everything is borrowed, and lists stand in the arena of the envs. */
struct ways *ways_new(const struct possible *possible, const struct envs *envs,
                      const struct declarations *declared);

/* Facts and firings are those of what is possible. */
struct env_list ways_to_fact(struct ways *ways, const struct record_fact *fact);
struct env_list ways_without_fact(struct ways *ways, const struct record_fact *fact);
struct env_list ways_to_firing(struct ways *ways, const struct record_firing *firing);
/* One condition of a firing by its number in the disjunct, apart from the others. */
struct env_list ways_to_condition(struct ways *ways, const struct record_firing *firing,
                                  size_t condition);

/* The facts that match the patterns and tests of a disjunct together among what is possible. */
struct probe_answer ways_matches(struct ways *ways, const char *rule,
                                 const struct disjunct *disjunct,
                                 const struct bound_variables *bound);

/* The assumption that a fact states: its domain and value; false for any other fact. */
bool ways_assumption(const struct ways *ways, const struct record_fact *fact, size_t *domain,
                     size_t *value);

#endif
