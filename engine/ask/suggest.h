/*
 * New cases for conditions that no pair of runs shows to matter: as few combinations of assumptions
 * as close the gaps, each as near to the present one as may be.
 */
#ifndef SUGGEST_H
#define SUGGEST_H

#include "ask/condition_coverage.h"

/* One run of a pair that a case adds. */
struct suggestion_part {
    const struct condition_coverage *item;
    bool is_firing; /* its rule fires; else it alone fails */
};

struct suggested_answer {
    const char *on, *is; /* NULL: no support */
};

struct suggestion {
    size_t *values;                /* by domain */
    size_t changes;                /* how many of them differ from the present ones */
    struct suggestion_part *parts; /* in the order of the items */
    size_t part_count;
    struct suggested_answer
        *answers;              /* on which one of the parts' rules bears, as the rules give */
    size_t answer_count;       /* them now */
    const struct rule **fires; /* of the parts' rules, those that fire */
    size_t fire_count;
    const struct rule **silent; /* and those that do not */
    size_t silent_count;
};

struct suggestions {
    struct suggestion *items; /* fewest changes first */
    size_t count;
    bool is_least; /* fewer of the combinations that were looked at would not do */
};

/*
 * For the gaps of settled conditions; limits are those of one run. Combinations that were looked at
 * are those that the gaps are known to be closed by, and all with few changes of the present one.
 * In the arena; false on an error.
 */
bool suggest_cases(struct suggestions *out, const struct conditions *conditions,
                   const struct assumption *assumptions, struct clips_limits limits,
                   struct arena *arena, struct endstate_error *error);

#endif
