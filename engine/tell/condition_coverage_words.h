/* How conditions stand that cases are to show to matter, in words that every format uses. */
#ifndef CONDITION_COVERAGE_WORDS_H
#define CONDITION_COVERAGE_WORDS_H

#include "ask/condition_coverage.h"
#include "tell/wording.h"

/* "shown", "gap", "open", "always" or "never". */
const char *condition_coverage_standing(enum condition_standing standing);

/* Where the condition, or the slot, stands. */
struct place condition_coverage_place(const struct condition_coverage *item);

/* "RULE (FILE:LINE), slot SLOT: what it asks"; in the arena. */
const char *condition_coverage_text(const struct wording *wording,
                                    const struct condition_coverage *item, struct arena *arena);

/* What it asks: "Russia is stuck", "nothing shows that ..."; in the arena. */
const char *condition_coverage_asks(const struct wording *wording,
                                    const struct condition_coverage *item, struct arena *arena);

/* Why it never fails alone, or its rule never fires: a clause; in the arena. */
const char *condition_coverage_proof(const struct condition_coverage *item, struct arena *arena);

#endif
