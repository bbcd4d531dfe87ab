/*
 * PCRE2 expressions that come with a policy: compiled once, matched within limits, so that no text
 * can hang them.
 */
#ifndef REGEXP_H
#define REGEXP_H

#include "base/error.h"
#include "read/unit.h"

struct regexp;

/*
 * The expression in a slot of a fact; {name} in it stands for the expression of the clause-term of
 * that name among the facts. NULL without an error where the slot is empty, with one at its place
 * where it does not compile.
 */
struct regexp *regexp_new(const struct stated_fact *fact, const char *slot,
                          const struct stated_fact *facts, struct arena *arena,
                          struct endstate_error *error);
void regexp_free(struct regexp *expression); /* NULL is allowed */

struct span_found {
    size_t begin, end;
};

enum regexp_outcome { REGEXP_FOUND, REGEXP_NOT_FOUND, REGEXP_OVER_LIMIT };

/* Look in text[from, length); what stands before from is seen by lookbehind. */
enum regexp_outcome regexp_find(const struct regexp *expression, const char *text, size_t length,
                                size_t from, struct span_found *out);

/* What a named group of the last match holds, copied: the first of that name that took part; NULL
 * for none. */
const char *regexp_group(const struct regexp *expression, const char *text, const char *name,
                         struct arena *arena);

#endif
