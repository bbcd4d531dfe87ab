/*
 * PCRE2 expressions that come with a policy: compiled once, matched within limits, so that no text
 * can hang them.
 */
#ifndef EXPRESSION_H
#define EXPRESSION_H

#include "base/error.h"
#include "read/unit.h"

struct expression;

/*
 * The expression in a slot of a fact; {name} in it stands for the expression of the clause-term of
 * that name among the facts. NULL without an error where the slot is empty, with one at its place
 * where it does not compile.
 */
struct expression *expression_new(const struct stated_fact *fact, const char *slot,
                                  const struct stated_fact *facts, struct arena *arena,
                                  struct endstate_error *error);
void expression_free(struct expression *expression); /* NULL is allowed */

struct span_found {
    size_t begin, end;
};

enum expression_outcome { EXPRESSION_FOUND, EXPRESSION_NOT_FOUND, EXPRESSION_OVER_LIMIT };

/* Look in text[from, length); what stands before from is seen by lookbehind. */
enum expression_outcome expression_find(const struct expression *expression, const char *text,
                                        size_t length, size_t from, struct span_found *out);

/* What a named group of the last match holds, copied: the first of that name that took part; NULL
 * for none. */
const char *expression_group(const struct expression *expression, const char *text,
                             const char *name, struct arena *arena);

#endif
