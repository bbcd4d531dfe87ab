/*
 * Everything that is loaded, put together: templates, facts, declarations, rules. What is wrong is
 * reported and left out; after an error nothing of it is to be run.
 */
#ifndef RULEBASE_H
#define RULEBASE_H

#include "read/declaration.h"
#include "read/rule.h"
#include "read/template.h"

struct rulebase {
    const struct unit *units; /* that it was put together from */
    struct template *templates;
    struct form *others; /* modules, globals, functions, in order */
    struct stated_fact *facts;
    struct rule *rules;    /* in order of name */
    struct rule **by_name; /* the same, for looking up */
    struct rule *removed;  /* that rulebase_remove has taken away, the last first */
    size_t rule_count;
    size_t fact_count;
    struct declarations declared;
};

/* Put units together in order; a rule of a later unit overrides one of the same name. */
void rulebase_build(struct rulebase *out, const struct unit *units, struct arena *arena,
                    struct findings *findings);

/* Take a rule away by name. */
bool rulebase_remove(struct rulebase *rulebase, const char *rule, struct endstate_error *error);

/*
 * Whether a word stands in what could not be read, or in a fact that says nothing, because its
 * template or a slot has no known name. What it names may be declared there.
 */
bool rulebase_is_lost(const struct rulebase *rulebase, const char *word);

/* Complains about a rule of a name that there is not, with the nearest ones; returns false. */
bool rulebase_rule_unknown(const struct rulebase *rulebase, const char *name,
                           struct endstate_error *error);

struct rule *rulebase_rule(const struct rulebase *rulebase, const char *name);

#endif
