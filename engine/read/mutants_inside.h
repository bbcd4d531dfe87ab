/* What the files of mutants share. */
#ifndef MUTANTS_INSIDE_H
#define MUTANTS_INSIDE_H

#include "read/mutants.h"

struct mutant_making {
    struct mutants *out;
    const struct rulebase *rulebase;
    struct shapes shapes;
    const struct rule *rule;
    size_t first; /* of the rule's mutants */
    struct arena *arena;
};

/* As they are written, strings in quotes. */
struct mutant_words {
    const char **items;
    size_t count;
};

/*
 * What a word in a slot of a pattern, or of a fact that is concluded, is swapped for: the other
 * values that are declared for it, or else those that facts have there whose other slots are the
 * same, the next ones first; or else the next value that the slot has anywhere. None for a word
 * that is a variable or a number, and in a fact without a template.
 */
struct mutant_words mutant_other_values(const struct mutant_making *making, const struct node *fact,
                                        const char *slot, const struct node *word,
                                        bool is_concluded);

#endif
