/*
 * How a claim stands in one run. Every answer uses these and no others, so that what was concluded,
 * what was assumed and what was merely not shown never blur. tell/wording has the words, and
 * docs/explanations.md says what they mean.
 */
#ifndef STATUS_H
#define STATUS_H

#include "ask/recommend.h"

enum status {
    CLAIM_ESTABLISHED, /* concluded by a rule that fired, and not stated */
    CLAIM_ASSUMED,     /* the value of an assumption */
    CLAIM_STATED,      /* by a file, whether or not a rule concludes it too */
    CLAIM_RULED_OUT,   /* what it is about can have one value, and has another */
    CLAIM_NO_SUPPORT   /* nothing shows it, and nothing shows the contrary */
};

/* Established, assumed or stated. */
enum status status_of_fact(const struct record_fact *fact);

/* That a subject has a value: ruled out where it has another, no support where it has none. */
enum status status_of_value(const struct recommendations *all, const char *subject,
                            const char *value);

/*
 * Of what a firing asked to be absent, a condition among its disjunct's negated ones: no support,
 * or ruled out where that is one value of a subject or assumption which has another.
 */
enum status status_of_absence(const struct record *record, const struct record_firing *firing,
                              const struct condition *negated);

#endif
