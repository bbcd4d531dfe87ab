/*
 * Which assumption decides most: what a subject is with one assumption held at each of its values
 * and the others as likely as the weights say.
 */
#ifndef TORNADO_H
#define TORNADO_H

#include "ask/sweep.h"

/* An answer while one assumption has one value. */
struct tornado_part {
    size_t count;       /* combinations */
    double share;       /* of those in which the assumption has that value */
    double probability; /* the same under the weights */
};

struct tornado {
    const struct sweep_subject *subject;
    size_t *order;                /* the subject's axes, the most influence first */
    struct tornado_part ***parts; /* by axis, by value of its domain, by value of the subject */
};

/* How far an assumption moves the probability of one value of the subject. */
struct tornado_bar {
    size_t axis;
    double low, high; /* the probability under the values of the domain that make it least, most */
};

/* From the table of a swept subject. Everything stands in the arena. */
void tornado_make(struct tornado *out, const struct sweep *sweep,
                  const struct sweep_subject *subject, const struct table *table,
                  const struct weights *weights, struct arena *arena);

/*
 * A bar for each axis of the subject, for a value of the subject by its index, in the arena. The
 * longest first; of bars as long the one whose axis has more influence.
 */
struct tornado_bar *tornado_bars(const struct tornado *tornado, const struct sweep *sweep,
                                 size_t value, struct arena *arena);

#endif
