/*
 * Two runs side by side: which recommendations differ, and the crux of each difference: the
 * assumptions that part the answers, and the first inferences that stand on them.
 */
#ifndef COMPARE_H
#define COMPARE_H

#include "ask/contrast.h"
#include "ask/recommend.h"
#include "run/clips_session.h"

/* One side that has run. The two may have different rules as well as different facts. */
struct compare_side {
    const char *name;
    const struct rulebase *rulebase;
    const struct assumption *assumptions;
    const struct recommendations *recommendations;
    const struct record *record;
    struct clips_session *session; /* loaded with the rulebase; its last run is lost */
    struct clips_limits limits;    /* of one run */
};

/* An assumption with another value on each side. */
struct compare_assumption {
    const struct assumption *sides[CONTRAST_SIDES];
};

/* Some of the assumptions that differ, by their places among them, ascending. */
struct compare_set {
    size_t *members;
    size_t count;
};

/* A first inference of one side. */
struct compare_part {
    int side;
    const struct contrast_step *step;
};

/*
 * The sets are those of the assumptions that differ which turn A's answer into B's when A takes
 * B's values for them and for no others, found by running: all sets of the least size. None where
 * no change of assumptions does that, because the sides differ in other facts or in rules. No set
 * has a member that can be left out.
 */
struct compare_subject {
    const char *on;
    const struct recommendation *sides[CONTRAST_SIDES]; /* NULL: unknown to this side */
    bool is_different;                                  /* the rest is of such a subject only */
    struct compare_set *sets;
    size_t set_count;
    bool is_complete;           /* false: looking for all took too many runs; the sets are some */
    bool *matters;              /* by assumption that differs: it is in a set */
    struct compare_part *parts; /* that stand on an assumption that matters; all if none does */
    size_t part_count;
    struct contrast contrast;
};

struct comparison {
    const char *names[CONTRAST_SIDES];
    struct compare_assumption *assumptions; /* in the domains' order */
    size_t assumption_count;
    struct compare_subject *subjects; /* those of A in their order, then others of B */
    size_t subject_count;
    size_t different_count;
};

/* The answer stands in the arena and points into the sides. */
bool compare_read(struct comparison *out, const struct compare_side sides[CONTRAST_SIDES],
                  struct arena *arena, struct endstate_error *error);

/* What a side says of a subject; NULL for nothing. */
const char *compare_is(const struct compare_subject *subject, int side);

#endif
