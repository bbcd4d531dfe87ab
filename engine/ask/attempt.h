/*
 * How far a rule gets towards a firing, condition by condition, against the facts of a run: which
 * hold, which fail, what comes nearest to those and what stands in their way. CLIPS is asked for
 * all of it; the session is left as it was.
 */
#ifndef ATTEMPT_H
#define ATTEMPT_H

#include "read/rendering.h"
#include "run/clips_probe.h"

enum attempt_state {
    ATTEMPT_HOLDS,
    ATTEMPT_FAILS,
    ATTEMPT_OPEN /* depends on what a condition before it, which fails, would have found */
};

struct attempt_condition {
    const struct condition *condition;
    enum attempt_state state;
    const char *clips; /* its CLIPS text, known values in the place of variables */
    struct bound_variables bound;
    const struct record_fact *fact; /* that a pattern matches, or should match; NULL if unknown */
    const struct record_fact *nearest;  /* to a pattern that fails; NULL where nothing is near */
    const char *slot, *is, *wanted;     /* where it differs; wanted is CLIPS text */
    const struct probe_match *blockers; /* facts that stand against an absence that fails */
    size_t blocker_count;
};

struct attempt {
    const struct rule *rule;
    size_t branch;                      /* of the rule's disjuncts */
    const struct disjunct *disjunct;    /* that branch */
    const struct record_firing *firing; /* what it would fire on, of what is possible; or NULL */
    struct attempt_condition *conditions;
    size_t condition_count;
    size_t hold_count;
};

struct attempts;

/* The session has run and the record is its; all is borrowed. Answers stand in the arena. */
struct attempts *attempts_new(struct clips_session *session, const struct record *record,
                              struct arena *arena);

/* The fact of the record that says the same as one of what is possible; NULL if it is not there. */
const struct record_fact *attempts_present(const struct attempts *attempts,
                                           const struct record_fact *fact);

/* Towards a certain firing of what is possible, whose rule and disjunct are known. */
const struct attempt *attempts_towards(struct attempts *attempts,
                                       const struct record_firing *firing);

/* Towards any firing of a branch of a rule with these values of its variables. */
const struct attempt *attempts_with(struct attempts *attempts, const struct rule *rule,
                                    size_t branch, const struct bound_variables *bound);

#endif
