/*
 * Where two derivations part: what each of them concludes on its way that the other run does not
 * hold at all, down to the assumptions and given facts that only one of them has. The runs may be
 * of one engine or of two; facts are told apart by what they say.
 *
 * What both runs hold is shared and is not looked into, whichever rules conclude it. Where a firing
 * asks something to be absent that the other run holds, the reasons of that belong to the contrast
 * too. Which facts those are is judged from the pattern: never too few, perhaps too many.
 */
#ifndef CONTRAST_H
#define CONTRAST_H

#include "run/record.h"

/* The two sides, by which everything of a contrast is indexed. */
enum { CONTRAST_A, CONTRAST_B, CONTRAST_SIDES };

/* A firing that concludes a fact which only its side holds. */
struct contrast_step {
    const struct record_firing *firing;
    const struct record_fact *fact;      /* what it concludes */
    const struct record_fact **rests_on; /* of what it stands on, what only its side holds */
    size_t rests_count;
    const struct record_fact **excludes; /* what only the other side holds and it must not meet */
    size_t excludes_count;
    bool is_first; /* it rests on and excludes nothing that is concluded: here the sides part */
};

struct contrast_side {
    struct contrast_step *steps; /* the first ones first, then as near to what is given */
    size_t step_count;
    size_t first_count;               /* of the steps, how many are first */
    const struct record_fact **given; /* only here, and not concluded: assumptions and others */
    size_t given_count;
    size_t shared_count; /* facts of this side's derivation that the other side holds as well */
};

struct contrast {
    struct contrast_side sides[CONTRAST_SIDES];
};

/*
 * Contrast the derivations of two facts, each of its record; NULL for a fact that is not concluded.
 * Where both say the same there is no contrast. The answer stands in the arena and points into the
 * records.
 */
void contrast_read(struct contrast *out, const struct record *const records[CONTRAST_SIDES],
                   const struct record_fact *const facts[CONTRAST_SIDES], struct arena *arena);

/* The fact of a record that says the same as a fact of any record, or NULL. */
const struct record_fact *contrast_same(const struct record *record,
                                        const struct record_fact *fact);

#endif
