/* Whether a text matches a PCRE2 expression: somewhere, letter case ignored. */
#ifndef MATCHING_H
#define MATCHING_H

#include <stdbool.h>

#include "base/error.h"

struct matching;

/* NULL where it is no expression. */
struct matching *matching_begin(const char *expression, struct endstate_error *error);
bool matching_is(const struct matching *matching, const char *text);
void matching_end(struct matching *matching); /* NULL is allowed */

#endif
