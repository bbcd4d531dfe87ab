/*
 * Which conditions of rules regression cases show to matter. A condition matters for what a rule
 * concludes where it alone decides: in some run all conditions of the rule hold and the rule fires,
 * in another all hold together but this one. That is unique-cause MC/DC, of rules. What a pattern
 * asks of one slot counts as a condition of its own, and so does the pattern as a whole; what only
 * gives a variable its first value is none.
 */
#ifndef CONDITION_COVERAGE_H
#define CONDITION_COVERAGE_H

#include "ask/near_miss.h"
#include "ask/probing.h"
#include "run/space_near.h"

enum condition_standing {
    CONDITION_SHOWN,  /* by a pair of runs */
    CONDITION_GAP,    /* not shown, though a pair of runs could */
    CONDITION_OPEN,   /* not shown, and whether it could be was too much to find out */
    CONDITION_ALWAYS, /* never fails alone */
    CONDITION_NEVER   /* its rule never fires, or not by its branch */
};

/* Why a condition never fails alone, or its rule never fires. */
enum condition_proof {
    PROOF_NONE,
    PROOF_STATED,   /* it holds by facts that are always stated */
    PROOF_NO_OTHER, /* no fact differs in that slot alone */
    PROOF_EXCLUDED, /* nothing comes about that it excludes */
    PROOF_COMPARED, /* whatever comes about compares so */
    PROOF_RUNS      /* under none of the combinations of assumptions that matter */
};

/* A near miss in one branch, and a firing of that branch. */
struct condition_branch {
    size_t number; /* of the rule's branches */
    struct near_miss near_miss;
    size_t probe;  /* of the near miss */
    size_t fired;  /* in so many runs the branch fired */
    size_t failed; /* in so many this alone failed */
    size_t
        *fires; /* values by domain under which the branch fires, fewest changes first; or NULL */
    size_t *fails;                 /* under which this alone fails; NULL where no such are known */
    bool never_fails, never_fires; /* it is proven that there are no such values */
    enum condition_proof proof;
    size_t combinations; /* that were gone through for the proof */
};

/* One thing that a rule asks, in each branch in which it stands. */
struct condition_coverage {
    const struct rule *rule;
    size_t rule_number; /* in the order given */
    const struct condition *condition;
    const struct node *slot; /* of a pattern; NULL: all that it asks */
    struct condition_branch *branches;
    size_t branch_count;
    bool is_partial;                  /* it stands in more branches than are looked at */
    enum condition_standing standing; /* once settled */
};

struct conditions {
    const struct rulebase *rulebase;
    struct condition_coverage *items; /* by rule in the order given, then as they stand */
    size_t count;
    struct probing probing;
    struct space_near near;
    struct assumption *assumptions; /* of the run that is looked at */
    struct arena *arena;
};

/* Nothing is shown yet. The rules are those of the rulebase in an order to be kept; limits are
 * those of one run. Everything stands in the arena but what conditions_end gives back. */
bool conditions_begin(struct conditions *out, const struct rulebase *rulebase,
                      const struct rule *const *rules, struct clips_limits limits,
                      struct arena *arena, struct endstate_error *error);
void conditions_end(struct conditions *conditions); /* {0} is allowed */

/* Count the near misses under some values of the assumptions, one for each domain. */
void conditions_add(struct conditions *conditions, const struct assumption *assumptions);

/* In how many runs a branch of a rule (its number in the order given) fired. */
typedef size_t conditions_taken(const void *context, size_t rule, size_t branch);

/* Tell how each condition stands; of those that are not shown find out whether they can be. */
void conditions_settle(struct conditions *conditions, const struct assumption *assumptions,
                       struct clips_limits limits, conditions_taken *taken, const void *context);

/* How many conditions have each standing. */
struct condition_sums {
    size_t count[CONDITION_NEVER + 1];
    size_t total; /* of those that can be shown or may be: not those always or never */
};
struct condition_sums condition_sums_of(const struct conditions *conditions);

/* The branch of a condition that is nearest to being shown. */
const struct condition_branch *condition_best_branch(const struct condition_coverage *item);

#endif
