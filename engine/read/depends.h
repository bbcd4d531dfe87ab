/*
 * Which assumptions a subject can depend on, judged from the text of the rules alone. Never too
 * few: where the text does not tell what an action does, it counts as doing anything. Perhaps too
 * many: running tells which of them matter.
 */
#ifndef DEPENDS_H
#define DEPENDS_H

#include "read/rulebase.h"

struct depends;

struct depends *depends_new(const struct rulebase *rulebase, struct arena *arena);

/* Mark, by the domains' order, the assumptions that can bear on a subject. */
void depends_mark(const struct depends *depends, const char *subject, bool *marks);

/* The same for whether a rule fires. */
void depends_mark_rule(const struct depends *depends, const struct rule *rule, bool *marks);

/* Mark, by the rules' order in the rulebase, those that can bear on a subject. */
void depends_mark_rules(const struct depends *depends, const char *subject, bool *marks);

/* Whether one of the rules that are marked may read facts of a template. */
bool depends_reads(const struct depends *depends, const bool *marks, const char *template);

/* Whether every conclusion stands on `logical` conditions, so that changing one assumption brings
 * the conclusions up to date by itself. */
bool depends_is_logical(const struct depends *depends);

/* The same of one rule: what it concludes goes when its conditions cease to hold. */
bool depends_is_rule_logical(const struct depends *depends, const struct rule *rule);

/*
 * The templates by whose facts rules of a logical rule base can feed themselves in a circle (some
 * more than once). Facts in such a circle can hold each other up when their reason is gone.
 */
const char *const *depends_circular(const struct depends *depends, size_t *count);

/* A rule that names its subject by a variable of which the text tells nothing, or NULL. */
const struct rule *depends_made_up(const struct depends *depends);

/*
 * The subjects that can get a value: those declared in their order, then those that rules name, in
 * order of name. A subject that a rule names by a variable alone is found only if it is declared.
 */
const char **depends_subjects(const struct depends *depends, size_t *count);

#endif
