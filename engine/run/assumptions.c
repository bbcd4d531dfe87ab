#include "run/assumptions.h"

#include <string.h>

const char *assumption_value(const struct assumption *assumption)
{
    return assumption->domain->values[assumption->value];
}

/* A pack's assumption fact; that key and value exist was checked with the vocabulary. */
static void apply_fact(struct assumption *assumptions, const struct declarations *declared,
                       const struct stated_fact *fact, struct findings *findings)
{
    const struct node *key = stated_fact_slot(fact, "key");
    const struct node *value = stated_fact_slot(fact, "value");
    const struct domain *domain;

    if (key == NULL || value == NULL || key->kind != NODE_SYMBOL || value->text == NULL) {
        findings_add(findings, LINT_SYNTAX, syntax_mark(fact->node),
                     "expected (assumption (key KEY) (value VALUE))");
        return;
    }
    domain = declaration_domain(declared, key->text);
    if (domain == NULL) {
        declaration_key_wrong(declared, key, findings);
        return;
    }
    if (domain_value(domain, value->text) < 0) {
        declaration_value_wrong(domain, value, findings);
        return;
    }
    assumptions[domain - declared->domains].value = (size_t)domain_value(domain, value->text);
    assumptions[domain - declared->domains].from = fact->pack != NULL ? fact->pack : "policy";
}

void assumptions_begin(struct assumption **out, const struct rulebase *rulebase,
                       struct arena *arena, struct findings *findings)
{
    const struct declarations *declared = &rulebase->declared;

    *out = ARENA_ARRAY(arena, struct assumption, declared->domain_count);
    for (size_t i = 0; i < declared->domain_count; i++)
        (*out)[i] =
            (struct assumption){&declared->domains[i], declared->domains[i].baseline, "baseline"};
    for (const struct stated_fact *fact = rulebase->facts; fact != NULL; fact = fact->next)
        if (strcmp(fact->template, "assumption") == 0)
            apply_fact(*out, declared, fact, findings);
}

bool assumptions_set(struct assumption *assumptions, const struct declarations *declared,
                     const char *key_equals_value, struct endstate_error *error)
{
    const char *equals = strchr(key_equals_value, '=');
    const struct domain *domain;

    if (equals == NULL || equals == key_equals_value || equals[1] == '\0' ||
        equals - key_equals_value > LONGEST_KEY)
        return error_set(error, ENDSTATE_USAGE, "expected KEY=VALUE, found `%s`", key_equals_value);
    domain =
        declaration_named(declared, key_equals_value, (size_t)(equals - key_equals_value), error);
    if (domain == NULL)
        return false;
    if (domain_value(domain, equals + 1) < 0)
        return declaration_value_unknown(domain, equals + 1, error);
    assumptions[domain - declared->domains].value = (size_t)domain_value(domain, equals + 1);
    assumptions[domain - declared->domains].from = "set";
    return true;
}
