/*
 * Why a subject does not have a value: every way in which the rules could have concluded it, how
 * far each gets, and what stands in its way, down to assumptions. How far a rule gets is asked of
 * the session that has run; which assumptions would let it through is told from what is possible.
 */
#ifndef WHY_NOT_H
#define WHY_NOT_H

#include "ask/attempt.h"
#include "ask/recommend.h"
#include "run/possible.h"

/* An assumption in the way, and the values of which any would do. */
struct why_not_leaf {
    const struct assumption *assumption;
    size_t *needed; /* indices of values */
    size_t needed_count;
};

struct why_not_way;

/* Why a fact holds that should not. */
struct why_not_support {
    const struct record_fact *fact;  /* of the record of the run */
    const struct why_not_leaf *leaf; /* an assumption that would have to change, or NULL */
    struct why_not_reason *reasons;  /* best first; all of them would have to go */
    size_t reason_count;
    bool is_repeated; /* its reasons stand further up */
};

struct why_not_reason {
    const struct record_firing *firing;
    struct why_not_support **supports; /* in the order of the conditions */
    size_t support_count;
    struct why_not_missing **missing; /* that would fill an absence it rests on, where that is how
                                         it would go */
    size_t missing_count;
};

/* A fact that would have to hold. */
struct why_not_missing {
    const struct record_fact *fact;  /* of what is possible, not of the run's record */
    const struct why_not_leaf *leaf; /* an assumption, or NULL */
    struct why_not_way **ways;       /* to conclude it, of which one is enough, nearest first */
    size_t way_count;
    bool is_repeated; /* its ways stand further up */
};

/* A condition that fails: what would have to go, and what would have to be there. */
struct why_not_obstacle {
    const struct attempt_condition *condition;
    struct why_not_support **blockers; /* facts that stand against an absence */
    size_t blocker_count;
    struct why_not_missing **missing;
    size_t missing_count;
    bool is_any;      /* one of those missing is enough */
    bool is_hopeless; /* no change of assumptions is known to remove it */
};

/* A rule that concludes what is asked for, by one of the branches of its conditions. */
struct why_not_way {
    const struct attempt *attempt;
    struct why_not_obstacle *obstacles; /* in the order of the conditions */
    size_t obstacle_count;
    struct why_not_leaf *changes; /* that together let the rule through, the fewest found */
    size_t change_count;
    bool is_hopeless; /* no change of assumptions is known to do so */
};

struct why_not {
    const struct recommendation *actual;
    const char *wanted;
    bool is_actual;                /* the value is the one recommended */
    bool is_possible;              /* some assumptions are known to lead to it */
    bool is_cut;                   /* a limit was hit while looking for what is possible */
    struct why_not_way **attempts; /* those of which most conditions hold first */
    size_t attempt_count;
};

struct why_not_sources {
    const struct rulebase *rulebase;
    const struct assumption *assumptions;
    struct clips_session *session; /* after a run; it is left as it was */
    struct record *record;         /* of that run; the answer stands in its arena */
    const struct possible *possible;
};

/* The value may be any word; on a subject that the policy does not declare, too. */
void why_not_read(struct why_not *out, const struct recommendation *actual, const char *wanted,
                  const struct why_not_sources *from);

#endif
