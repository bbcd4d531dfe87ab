/* What a rule says in words, whenever it fires: conditions and conclusions as clauses without a
 * full stop, variables as words in capitals where they can have more than one value. */
#ifndef RULE_WORDS_H
#define RULE_WORDS_H

#include "ask/handbook.h"
#include "tell/wording.h"

/* All variables of a rule as text: their one value, or their name in capitals. */
struct bound_variables rule_words_variables(const struct handbook_rule *rule, struct arena *arena);

/* The explanation, as a sentence. */
const char *rule_words_because(const struct handbook_rule *rule,
                               const struct bound_variables *variables, struct arena *arena);

const char *rule_words_clause(const struct wording *wording, const struct handbook_clause *clause,
                              const struct bound_variables *variables, struct arena *arena);

/* What the one fact that a condition is about cites, which no rule concludes; "" for none. */
const char *rule_words_cites(const struct wording *wording, const struct handbook_clause *clause,
                             struct arena *arena);

/* The explanation as each instance fills it in, where these differ: in order of the alphabet. */
const char **rule_words_instances(const struct handbook_rule *rule, size_t *count,
                                  struct arena *arena);

#endif
