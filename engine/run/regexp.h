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

/* What matching needs besides the expression: for all expressions, one for each thread. */
struct regexp_reader;

struct regexp_reader *regexp_reader_new(void);
void regexp_reader_free(struct regexp_reader *reader);

/* A text to look in. */
struct regexp_text {
    const char *bytes; /* in UTF-8 */
    size_t length;
    bool is_plain; /* all of it is ASCII, which is faster to look in */
};

struct regexp_text regexp_text_of(const char *bytes, size_t length);

struct span_found {
    size_t begin, end;
};

enum regexp_outcome { REGEXP_FOUND, REGEXP_NOT_FOUND, REGEXP_OVER_LIMIT };

/* Look from a byte on; what stands before it is seen by lookbehind. Several threads may look for
 * one expression, each with a reader of its own. */
enum regexp_outcome regexp_find(struct regexp *expression, struct regexp_reader *reader,
                                const struct regexp_text *text, size_t from,
                                struct span_found *out);

/* What a named group of the reader's last match, which was of this expression, holds, copied: the
 * first of that name that took part; NULL for none. */
const char *regexp_group(const struct regexp *expression, const struct regexp_reader *reader,
                         const struct regexp_text *text, const char *name, struct arena *arena);

#endif
