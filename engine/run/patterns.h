/* The clause patterns of a policy, and the claims that they find in a proposal. */
#ifndef PATTERNS_H
#define PATTERNS_H

#include "read/proposal.h"
#include "read/rulebase.h"

struct patterns;

/* A claim made less, or otherwise, than its words alone would. */
struct claim_qualifier {
    const char *kind;
    const char *words;
};

struct claim {
    size_t clause; /* index; PROPOSAL_TITLE for the title */
    const char *what;
    const char *pattern;
    const char *quote; /* the document's own bytes from begin to end */
    size_t begin, end;
    int line;
    const char *who, *where, *condition, *unit; /* "" for none */
    double size;                                /* 0 for none */
    struct claim_qualifier *qualifiers;
    size_t qualifier_count;
};

struct claims {
    struct claim *items; /* in the order of the document, then by pattern */
    size_t count;
    const char **warnings; /* patterns that were stopped at their limit */
    size_t warning_count;
};

/* Compile all patterns of a rulebase; NULL with an error at the place of the one that is wrong. */
struct patterns *patterns_new(const struct rulebase *rulebase, struct arena *arena,
                              struct endstate_error *error);
void patterns_free(struct patterns *patterns); /* NULL is allowed */

/* Whether what a pattern or qualifier is written for is what it does. */
struct pattern_trial {
    const char *id;
    struct place place;
    bool finds_example;        /* as it should */
    bool finds_counterexample; /* as it should not */
};
struct pattern_trial *patterns_try(struct patterns *patterns, size_t *count, struct arena *arena);

void patterns_match(struct patterns *patterns, const struct proposal *proposal, struct claims *out,
                    struct arena *arena);

/* How many of the words that a pattern's example holds a clause holds too, of how many; for looking
 * for the pattern nearest to a clause. */
struct pattern_nearness {
    const char *pattern;
    const char *claim;
    const char *example;
    size_t shared, of;
};
void patterns_nearest(const struct patterns *patterns, const struct proposal *proposal,
                      size_t clause, struct pattern_nearness *out, size_t count,
                      struct arena *arena);

#endif
