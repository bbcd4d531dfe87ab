/* Expressions of CLIPS as people write them: "3 + 4 > 5" for (> (+ ?x 4) ?limit). */
#ifndef EXPRESSION_H
#define EXPRESSION_H

#include <stdbool.h>

#include "base/strbuf.h"
#include "read/syntax.h"

/* What gives variables their values: adds that of a name, "(a, b)" for several; false, and adds
 * nothing, where it has none. */
typedef bool variable_value(struct strbuf *out, const void *from, const char *name);

struct variables {
    variable_value *add;
    const void *from;
};

/* A variable without a value stands as it is written. */
void expression_add(struct strbuf *out, const struct variables *variables,
                    const struct node *expression);

#endif
