/* The inside of compiled patterns: what the patterns*.c files share. No other file includes this.
 */
#ifndef PATTERNS_INSIDE_H
#define PATTERNS_INSIDE_H

#include "run/patterns.h"
#include "run/regexp.h"
#include "run/word_finder.h"

/* Words of which a sentence must hold one to be looked at; none: any sentence. */
struct needs {
    size_t *words; /* by the finder of the patterns */
    size_t count;
};

struct pattern {
    const struct stated_fact *fact;
    const char *id;
    const char *claim;
    bool reads_title;
    struct regexp *expression;
    struct regexp *guard; /* NULL for none */
    struct needs needs, besides;
    size_t stops;
};

enum standing { STANDS_BEFORE, STANDS_BEHIND, STANDS_IN_SENTENCE, STANDS_IN_CLAUSE };

struct qualifying {
    const struct stated_fact *fact;
    const char *id;
    const char *kind;
    enum standing stands;
    struct regexp *expression;
    struct regexp *barrier; /* NULL for none */
    struct needs needs;
    size_t stops;
};

struct patterns {
    struct pattern *patterns;
    size_t count;
    struct qualifying *qualifiers;
    size_t qualifier_count;
    struct word_finder finder;
};

/* Look for an expression (NULL is never found) unless it has run into its limit too often. */
bool patterns_look(const struct regexp *expression, size_t *stops, const char *text, size_t length,
                   size_t from, struct span_found *out);

/* Whether a sentence, of whose words it is known which it holds, is to be looked at. */
bool patterns_are_met(const struct needs *needs, const bool *has);

#endif
