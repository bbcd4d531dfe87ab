/* Facts that are stated, or stated no longer, beside what the files say. */
#ifndef FACT_CHANGE_H
#define FACT_CHANGE_H

#include "read/unit.h"

struct fact_change {
    bool is_retraction;
    const char *text; /* one fact as CLIPS text; of a retraction it may name only some slots */
    struct place place;
    struct node *node; /* once carried out */
    bool is_in_force;  /* it still states its fact, or takes one from what files state */
};

/*
 * Carry out changes in order on the facts of units, which are one or more. A retraction must match
 * one stated fact, or several that say the same. Assumptions are not changed this way.
 */
bool fact_changes_apply(struct unit *units, struct fact_change *changes, size_t count,
                        struct arena *arena, struct endstate_error *error);

#endif
