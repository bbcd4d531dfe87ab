/*
 * Near misses: all conditions of a rule hold together but one, so that the rule does not conclude
 * what it would. As conditions in CLIPS text, which CLIPS itself matches.
 */
#ifndef NEAR_MISS_H
#define NEAR_MISS_H

#include "base/strbuf.h"
#include "read/rule.h"

/* What a rule asks in one branch of its conditions: a condition, or what a pattern asks of one
 * slot. */
struct near_miss {
    const struct rule *rule;
    const struct disjunct *branch;
    size_t condition;        /* its number in the branch */
    const struct node *slot; /* of the pattern; NULL: all that the condition asks */
};

/*
 * The slots of which a condition asks something that can fail by itself: not those that only give
 * a variable its first value. None where it is no pattern, or has no slots. In the arena.
 */
const struct node **near_miss_slots(const struct disjunct *branch, size_t condition, size_t *count,
                                    struct arena *arena);

/*
 * What holds where this alone fails: the others, joined as in the rule, none of its other branches,
 * and not this. A condition that compares with a variable which this one alone gives a value cannot
 * be asked without it and is left out.
 */
void near_miss_text(struct strbuf *out, const struct near_miss *near_miss, struct arena *arena);

/* Whether a near miss of a slot is one of the whole pattern too: all variables of the pattern have
 * their values from elsewhere. */
bool near_miss_is_of_whole(const struct near_miss *near_miss, struct arena *arena);

/* What holds where the branch does: all its conditions. */
void near_miss_branch_text(struct strbuf *out, const struct disjunct *branch);

/*
 * A question about what could be at all (run/possible), where absences are not asked for: if `most`
 * matches no oftener than `least` (NULL: never), the near miss is impossible. is_constant: the
 * facts of the pattern's template are those stated, whatever the rules do. False where no such
 * question tells.
 */
struct near_miss_bound {
    const char *most, *least; /* CLIPS text */
};
bool near_miss_bound(struct near_miss_bound *out, const struct near_miss *near_miss,
                     bool is_constant, struct arena *arena);

#endif
