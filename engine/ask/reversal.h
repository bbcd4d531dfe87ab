/*
 * Which of the assumptions that differ between two sides reverse an answer. Nothing is guessed from
 * derivations: each set is tried by running the rules of one side with the values of the other.
 */
#ifndef REVERSAL_H
#define REVERSAL_H

#include "ask/compare.h"
#include "read/depends.h"

struct reversal;

/* Everything stands in the arena; the session of side A is used until reversal_end. */
struct reversal *reversal_begin(const struct compare_side *a, const struct comparison *comparison,
                                struct arena *arena);
void reversal_end(struct reversal *reversal);

/* Fill in sets, is_complete and matters of a subject that differs. */
bool reversal_find(struct reversal *reversal, struct compare_subject *subject,
                   struct endstate_error *error);

#endif
