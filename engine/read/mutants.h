/*
 * Mutants: a rule base with one small mistake in one rule, made on purpose, to see whether the
 * policy's cases notice it.
 */
#ifndef MUTANTS_H
#define MUTANTS_H

#include "read/shapes.h"

enum mutation {
    MUTATION_RULE,       /* the rule is taken away */
    MUTATION_CONDITION,  /* one of its conditions is */
    MUTATION_BRANCH,     /* one branch of an `or`, or one choice of a `|` */
    MUTATION_NOT,        /* a pattern is put under a `not` */
    MUTATION_NO_NOT,     /* a `not` or a `~` is taken off */
    MUTATION_VALUE,      /* a condition asks for another value */
    MUTATION_COMPARISON, /* a test compares in another way */
    MUTATION_CONCLUSION, /* another value is concluded */
    MUTATIONS
};

struct mutant {
    enum mutation kind;
    const struct rule *rule; /* as it was */
    struct place place;      /* of what is changed */
    const char *text;        /* the rule's, changed; NULL where it is taken away */
};

struct mutants {
    struct mutant *items; /* in order of place; those of a rule together */
    size_t count, capacity;
};

/* All mutants of a rule base, each of another text. Freed by mutants_free, texts with the arena. */
void mutants_make(struct mutants *out, const struct rulebase *rulebase, struct arena *arena);
void mutants_free(struct mutants *mutants);

/*
 * The rule base with the mutant's rule changed or taken away; everything stands in the arena or in
 * the original. False where the changed text is no rule.
 */
bool mutant_apply(struct rulebase *out, const struct rulebase *original,
                  const struct mutant *mutant, struct arena *arena);

#endif
