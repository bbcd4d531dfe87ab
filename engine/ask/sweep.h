/*
 * Every combination of the assumptions that vary: for each subject which of them it depends on, how
 * many combinations give each value, and under what conditions. Exact: nothing is sampled.
 */
#ifndef SWEEP_H
#define SWEEP_H

#include "ask/sweep_conditions.h"
#include "ask/weights.h"

struct sweep_value {
    const char *is;                     /* NULL: no rule concludes a value */
    size_t count;                       /* combinations */
    double probability;                 /* under the weights */
    double share;                       /* of all */
    struct sweep_condition *conditions; /* any of them will do; none is superfluous */
    size_t condition_count;
};

struct sweep_subject {
    const char *on;
    const struct subject *declared; /* NULL where the policy does not declare it */
    size_t
        *axes; /* the domains that it depends on: for each, two combinations differ by it alone */
    size_t axis_count;
    double *influence; /* by axis: how likely it is that another value of it, taken alike, changes
                        * the answer */
    struct sweep_value *values; /* most combinations first */
    size_t value_count;
};

struct sweep {
    const struct declarations *declared;
    const bool *is_varied; /* by domain */
    size_t combinations;
    bool is_weighted;
    struct sweep_subject *subjects;
    size_t subject_count;
};

/* Begin without a subject. */
void sweep_begin(struct sweep *out, const struct space *space, const struct weights *weights,
                 struct arena *arena);

/*
 * Tell of so many subjects more, from their tables, which are filled; axes on which nothing depends
 * are taken out of them. Done by so many processes where it is worth it. Everything stands in the
 * arena. It fails only where a process fails.
 */
bool sweep_tell_some(struct sweep *out, const struct space *space, struct table *tables,
                     size_t count, const struct weights *weights, size_t jobs, struct arena *arena,
                     struct endstate_error *error);

/* A value of a subject's table, by its index there, as an index of the subject's values. */
size_t sweep_value_of(const struct sweep_subject *subject, const struct table *table, size_t value);

/* Whether a condition leaves an axis free. */
bool sweep_is_free(const struct sweep *sweep, const struct sweep_subject *subject,
                   const struct sweep_condition *condition, size_t axis);

#endif
