/* What a new rule or pack can begin with: words that are there and change no answer by themselves.
 */
#ifndef SCAFFOLD_H
#define SCAFFOLD_H

#include "read/rulebase.h"
#include "run/assumptions.h"

/* Whether a word suits as the name of a rule or pack: small letters, digits, single hyphens. */
bool scaffold_is_name(const char *word);
/* The name nearest to a word, in the arena; NULL where nothing is left of it. */
const char *scaffold_name_for(const char *word, struct arena *arena);

/* The assumption to begin a condition with: one that cites the same sentence, else the first; NULL
 * where none is declared. */
const struct domain *scaffold_condition(const struct declarations *declared,
                                        const char *const *cites, size_t cite_count);

/* A conclusion as CLIPS text: a fact of the kind that rules conclude most often, about the rule's
 * name, which no rule reads yet. */
const char *scaffold_conclusion(const struct rulebase *rulebase, const char *name,
                                struct arena *arena);

/* The first assumption that can have another value than now, and that value; NULL for none. */
const struct domain *scaffold_change(const struct declarations *declared,
                                     const struct assumption *assumptions, size_t *value);

#endif
