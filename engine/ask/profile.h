/* What the rules cost: which took the time of a run, and which never fired. */
#ifndef PROFILE_H
#define PROFILE_H

#include "run/clips_profile.h"

struct profile {
    size_t runs;             /* that were timed */
    double seconds;          /* of one run, from stating the facts to the end */
    double action_seconds;   /* of those, in the actions of rules */
    struct rule_cost *rules; /* that fired, for one run: the dearest first, then by name */
    size_t rule_count;
    const char **idle; /* names of those that did not, in order */
    size_t idle_count;
};

/* Begin with the costs of one run, from which everything but times is taken. */
void profile_begin(struct profile *out, const struct rule_cost *costs, size_t count,
                   struct arena *arena);

/* Complete it with the costs of so many runs, in the same order, and the seconds they took. */
void profile_finish(struct profile *profile, const struct rule_cost *costs, size_t runs,
                    double seconds);

#endif
