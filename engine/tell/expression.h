/* Expressions of CLIPS as people write them: "3 + 4 > 5" for (> (+ ?x 4) ?limit). */
#ifndef EXPRESSION_H
#define EXPRESSION_H

#include "base/strbuf.h"
#include "run/record.h"

/* What gives variables their values: the first facts that a firing matched. */
struct bound {
    const struct record_firing *firing;
    size_t before; /* how many of its patterns count */
};

/* A variable without a value stands as it is written. */
void expression_add(struct strbuf *out, const struct bound *bound, const struct node *expression);

#endif
