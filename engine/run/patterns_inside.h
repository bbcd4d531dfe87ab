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
};

struct patterns {
    struct pattern *patterns;
    size_t count;
    struct qualifying *qualifiers;
    size_t qualifier_count;
    struct word_finder finder;
};

/* So often a pattern may run into its limit before the rest of a text is read without it. */
enum { MOST_STOPS = 20 };

/* How often each pattern, and behind them each qualifier, has run into its limit. */
struct stops {
    size_t *counts;
    size_t most;
};

/* Look for an expression (NULL is never found) unless it has run into its limit too often. */
bool patterns_look(struct regexp *expression, struct regexp_reader *reader, struct stops *stops,
                   size_t index, const struct regexp_text *text, size_t from,
                   struct span_found *out);

/* Whether a sentence, of whose words it is known which it holds, is to be looked at. */
bool patterns_are_met(const struct needs *needs, const bool *has);

/* ---- what sentences say, wherever they stand ---- */

/* A qualifier that applies to what a pattern has found, by words in its sentence. */
struct qualified {
    size_t qualifier; /* index */
    const char *words;
};

struct hit {
    const struct pattern *pattern;
    struct span_found span; /* in whole words */
    const char *who, *where, *condition, *unit;
    double size;
    struct qualified *qualifiers; /* in the order of the patterns' */
    size_t qualifier_count;
};

/* Make one of hits that overlap, of the same claim with the same kinds of qualifiers; sorts them,
 * and returns how many are left. */
size_t patterns_join_hits(const struct patterns *patterns, struct hit *hits, size_t count);

/* A sentence that stands once or many times in a text. */
struct reading {
    struct regexp_text text;
    size_t lead; /* as of a proposal's sentence */
    bool is_title;
    struct hit *hits;
    size_t hit_count;
    struct reading *next; /* with the same text, but another lead or as the title */
};

struct readings {
    struct reading **of; /* by sentence of the proposal */
    struct reading **items;
    size_t count, capacity;
    size_t *stops; /* as counted in all of them */
};

/* Read every sentence of a proposal, each text once. */
void patterns_read(struct readings *out, const struct patterns *patterns,
                   const struct proposal *proposal, struct arena *arena);

#endif
