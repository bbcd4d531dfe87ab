/*
 * What would change an answer: the smallest sets of changes to the present assumptions under which
 * a subject has another value, or one that is wanted. Complete up to a number of changes.
 */
#ifndef FLIP_H
#define FLIP_H

#include "run/space_near.h"

struct flip {
    const struct space_change *changes; /* in order of key */
    size_t change_count;
    const char *is;      /* what the subject becomes; NULL: no rule concludes a value */
    const char **actors; /* who has these assumptions in hand, in order of name, each once */
    size_t actor_count;
    bool is_within_control; /* all of them are advised */
};

struct flips {
    const struct declarations *declared;
    const struct assumption *assumptions; /* the present ones */
    const char *on;
    const struct subject *subject; /* NULL where the policy does not declare it */
    const char *from;              /* NULL: no rule concludes a value */
    const char *to;                /* NULL: anything else will do */
    size_t most_changes;
    size_t may_change;  /* assumptions that may change */
    size_t bearing;     /* assumptions that do so and may bear on the subject */
    struct flip *items; /* fewest changes first, then by their keys and values */
    size_t count;
    bool is_exhaustive; /* every combination has been considered: what is not here never is */
    size_t least;       /* changes that are needed; 0: none found as far as was looked */
};

struct flip_question {
    const char *on;
    const char *to; /* NULL: anything else than now */
    size_t most_changes;
};

/*
 * Find them. A flip is minimal: no part of its changes gives the wanted value (without one: changes
 * the value at all). Where none is found, larger sets are tried while that is cheap, to tell the
 * least number that is needed. The answer stands in the arena. More than 2^22 sets to try are
 * refused.
 */
bool flip_find(struct flips *out, struct space_near *near, const struct flip_question *question,
               struct arena *arena, struct endstate_error *error);

#endif
