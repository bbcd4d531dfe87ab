#include "read/vocabulary.h"

#include <string.h>

#include "read/stance.h"

struct checking {
    const struct rulebase *rulebase;
    struct findings *findings;
    bool is_pattern; /* connectives and several values have a meaning in a pattern only */
};

/* ---- one slot ---- */

static void check_multiplicity(const struct checking *checking, const struct template_slot *slot,
                               const struct node *use)
{
    const struct node *first = use->first->next;

    if (checking->is_pattern || slot->is_multi || syntax_count(first) == 1)
        return;
    findings_add(checking->findings, LINT_VALUE_COUNT,
                 syntax_mark(first == NULL ? use : first->next),
                 "slot `%s` holds exactly one value, found %zu", slot->name, syntax_count(first));
}

static bool is_literal(const struct node *node)
{
    return node->kind == NODE_SYMBOL || node->kind == NODE_STRING || node->kind == NODE_NUMBER;
}

/* Whether a node is the `=` or `:` before a function call in a pattern. */
static bool is_call_mark(const struct node *node)
{
    return node->kind == NODE_SYMBOL && node->next != NULL && node->next->kind == NODE_LIST &&
           (strcmp(node->text, "=") == 0 || strcmp(node->text, ":") == 0);
}

/* Each value that stands for itself, in a slot of a fact or pattern; NULL after the last. */
static const struct node *next_literal(const struct node *value)
{
    while (value != NULL && (!is_literal(value) || is_call_mark(value)))
        value = value->next;
    return value;
}

static void check_slot(const struct checking *checking, const struct template *template,
                       const struct node *use)
{
    const struct template_slot *slot;

    if (use->kind != NODE_LIST || syntax_head(use)[0] == '\0') {
        findings_add(checking->findings, LINT_SYNTAX, syntax_mark(use),
                     "expected a slot of template `%s` such as (%s ...)", template->name,
                     template->slot_count > 0 ? template->slots[0].name : "SLOT");
        return;
    }
    slot = template_slot(template, syntax_head(use));
    if (slot == NULL) {
        template_slot_unknown(template, use->first, syntax_head(use), checking->findings);
        return;
    }
    check_multiplicity(checking, slot, use);
    for (const struct node *value = next_literal(use->first->next); value != NULL;
         value = next_literal(value->next))
        template_check_value(slot, value, checking->findings);
}

/* The slot of that name in a fact or pattern before another node; NULL where there is none. */
static const struct node *slot_before(const struct node *use, const char *name,
                                      const struct node *stop)
{
    for (const struct node *each = use->first->next; each != stop; each = each->next)
        if (strcmp(syntax_head(each), name) == 0)
            return each;
    return NULL;
}

static void check_repeated(const struct checking *checking, const struct node *use)
{
    for (const struct node *slot = use->first->next; slot != NULL; slot = slot->next) {
        const struct node *twin = slot_before(use, syntax_head(slot), slot);

        if (twin != NULL && syntax_head(slot)[0] != '\0')
            finding_relate(findings_add(checking->findings, LINT_REPEATED_SLOT,
                                        syntax_mark(slot->first), "slot `%s` stands twice",
                                        syntax_head(slot)),
                           twin->place, "it stands here before");
    }
}

/* A slot that the template does not have may be the misspelt name of one that it lacks. */
static bool has_unknown_slot(const struct template *template, const struct node *use)
{
    for (const struct node *slot = use->first->next; slot != NULL; slot = slot->next)
        if (template_slot(template, syntax_head(slot)) == NULL)
            return true;
    return false;
}

/* A fact must fill every slot without a default; a pattern need not. */
static void check_required(const struct checking *checking, const struct template *template,
                           const struct node *use)
{
    if (checking->is_pattern || has_unknown_slot(template, use))
        return;
    for (size_t i = 0; i < template->slot_count; i++)
        if (template->slots[i].is_required &&
            slot_before(use, template->slots[i].name, NULL) == NULL)
            findings_add(checking->findings, LINT_MISSING_SLOT, syntax_mark(use),
                         "this fact of template `%s` lacks its slot `%s`", template->name,
                         template->slots[i].name);
}

/* ---- the templates that the engine knows ---- */

/* The first value of a slot, NULL where the slot is missing or empty. */
static const struct node *values_of(const struct node *use, const char *slot)
{
    const struct node *found = slot_before(use, slot, NULL);

    return found == NULL ? NULL : found->first->next;
}

/* The value of a slot where it is one literal, else NULL. */
static const struct node *literal_slot(const struct node *use, const char *slot)
{
    const struct node *value = values_of(use, slot);

    return value != NULL && value->next == NULL ? next_literal(value) : NULL;
}

static void check_assumption(const struct checking *checking, const struct node *use)
{
    const struct rulebase *rulebase = checking->rulebase;
    const struct node *key = literal_slot(use, "key");
    const struct domain *domain =
        key == NULL ? NULL : declaration_domain(&rulebase->declared, key->text);

    for (key = next_literal(values_of(use, "key")); key != NULL; key = next_literal(key->next))
        if (key->kind == NODE_SYMBOL &&
            declaration_domain(&rulebase->declared, key->text) == NULL &&
            !rulebase_is_lost(rulebase, key->text))
            declaration_key_wrong(&rulebase->declared, key, checking->findings);
    for (const struct node *value = next_literal(values_of(use, "value"));
         domain != NULL && value != NULL; value = next_literal(value->next))
        if (value->kind == NODE_SYMBOL && domain_value(domain, value->text) < 0)
            declaration_value_wrong(domain, value, checking->findings);
}

static void subject_value_unknown(const struct subject *subject, const struct node *value,
                                  struct findings *findings)
{
    struct strbuf list = {0};
    struct near_name near;
    struct finding *finding;

    near_name_begin(&near, value->text);
    for (size_t i = 0; i < subject->value_count; i++) {
        near_name_offer(&near, subject->values[i]);
        strbuf_format(&list, "%s%s", i == 0 ? "" : ", ", subject->values[i]);
    }
    finding = findings_add(findings, LINT_UNKNOWN_VALUE, syntax_mark(value),
                           "subject `%s` has no value `%s` (expected %s)", subject->name,
                           value->text, strbuf_text(&list));
    finding_near(findings, finding, &near);
    strbuf_free(&list);
}

static void subject_unknown(const struct checking *checking, const struct node *subject)
{
    const struct declarations *declared = &checking->rulebase->declared;
    struct finding *finding =
        findings_add(checking->findings, LINT_UNKNOWN_SUBJECT, syntax_mark(subject),
                     "no subject is named `%s`", subject->text);
    struct near_name near;

    near_name_begin(&near, subject->text);
    for (size_t i = 0; i < declared->subject_count; i++)
        near_name_offer(&near, declared->subjects[i].name);
    finding_near(checking->findings, finding, &near);
}

static void check_recommendation(const struct checking *checking, const struct node *use)
{
    const struct declarations *declared = &checking->rulebase->declared;
    const struct node *on = literal_slot(use, "on");
    const struct subject *subject = on == NULL ? NULL : declaration_subject(declared, on->text);

    if (declared->subject_count == 0)
        return;
    for (on = next_literal(values_of(use, "on")); on != NULL; on = next_literal(on->next))
        if (declaration_subject(declared, on->text) == NULL &&
            !rulebase_is_lost(checking->rulebase, on->text))
            subject_unknown(checking, on);
    for (const struct node *is = next_literal(values_of(use, "is")); subject != NULL && is != NULL;
         is = next_literal(is->next))
        if (!subject_allows(subject, is->text))
            subject_value_unknown(subject, is, checking->findings);
}

/* ---- patterns, facts and assertions ---- */

/* A fact or pattern without slots: (going-well yes) is an ordered fact, (going-wel) may be one. */
static bool is_ordered(const struct node *use)
{
    for (const struct node *each = use->first->next; each != NULL; each = each->next)
        if (each->kind == NODE_LIST && each->first != NULL && each->first->kind == NODE_SYMBOL)
            return false;
    return true;
}

static void check_use(const struct checking *checking, const struct node *use)
{
    const char *name = syntax_head(use);
    const struct template *template = template_find(checking->rulebase->templates, name);

    if (use->kind != NODE_LIST || name[0] == '\0') {
        findings_add(checking->findings, LINT_SYNTAX, syntax_mark(use),
                     "expected a fact such as (TEMPLATE (SLOT VALUE))");
        return;
    }
    if (template == NULL) {
        if (!is_ordered(use) && strcmp(name, "object") != 0 &&
            !rulebase_is_lost(checking->rulebase, name))
            template_unknown(checking->rulebase->templates, use->first, name, checking->findings);
        return;
    }
    if (template_is_of_cases(name)) {
        finding_remedy(checking->findings,
                       findings_add(checking->findings, LINT_UNKNOWN_CONSTRUCT, syntax_mark(use),
                                    "a policy holds no `%s`", name),
                       "it belongs into a file of cases, for `endstate test`");
        return;
    }
    for (const struct node *slot = use->first->next; slot != NULL; slot = slot->next)
        check_slot(checking, template, slot);
    check_repeated(checking, use);
    check_required(checking, template, use);
    if (strcmp(name, "assumption") == 0)
        check_assumption(checking, use);
    if (strcmp(name, "recommendation") == 0)
        check_recommendation(checking, use);
}

static void check_conditions(const struct checking *checking, const struct condition *first)
{
    for (; first != NULL; first = first->next) {
        if (first->kind == CONDITION_PATTERN)
            check_use(checking, first->node);
        check_conditions(checking, first->first);
    }
}

/* Assertions stand anywhere among the actions: look for (assert FACT ...) in every list. */
static void check_actions(const struct checking *checking, const struct node *first)
{
    for (; first != NULL; first = first->next) {
        if (first->kind != NODE_LIST)
            continue;
        if (strcmp(syntax_head(first), "assert") == 0)
            for (const struct node *fact = first->first->next; fact != NULL; fact = fact->next)
                check_use(checking, fact);
        else
            check_actions(checking, first->first);
    }
}

/* A rule overrides one of another file; twice in one file it is a mistake. */
static void check_override(const struct checking *checking, const struct rule *rule)
{
    const struct rule *before = rule->overrides;

    if (before == NULL || strcmp(before->place.file, rule->place.file) != 0 ||
        (before->place.line == rule->place.line && before->place.column == rule->place.column))
        return;
    finding_relate(findings_add(checking->findings, LINT_REDEFINED_RULE,
                                construct_mark_head(rule->form),
                                "rule `%s` is defined before in this file, on line %d", rule->name,
                                before->place.line),
                   before->place, "defined here");
}

static void check_cite(const struct checking *checking, const char *id, struct mark mark)
{
    const struct declarations *declared = &checking->rulebase->declared;

    if (declared->source_count > 0 && declaration_source(declared, id) == NULL &&
        !rulebase_is_lost(checking->rulebase, id))
        declaration_source_wrong(declared, id, mark, checking->findings);
}

static void check_rule_cites(const struct checking *checking, const struct rule *rule)
{
    for (size_t i = 0; i < rule->cite_count; i++)
        check_cite(checking, rule->cites[i],
                   construct_mark_comment(rule->form, rule->cite_at[i], strlen(rule->cites[i])));
}

static void check_fact_cites(const struct checking *checking, const struct stated_fact *fact)
{
    for (const struct node *cite = stated_fact_slot(fact, "cites"); cite != NULL; cite = cite->next)
        if (cite->kind == NODE_SYMBOL)
            check_cite(checking, cite->text, syntax_mark(cite));
}

static bool has_pattern(const struct condition *first, const char *name)
{
    for (; first != NULL; first = first->next)
        if ((first->kind == CONDITION_PATTERN && strcmp(first->template, name) == 0) ||
            has_pattern(first->first, name))
            return true;
    return false;
}

static void check_no_variable(const struct checking *checking, const struct node *value)
{
    if (syntax_is_variable(value))
        findings_add(checking->findings, LINT_UNKNOWN_VARIABLE, syntax_mark(value),
                     "a stated fact cannot hold a variable (`%s%s`)",
                     value->kind == NODE_VARIABLE ? "?" : "$?", value->text);
}

/* An ordered fact needs no template, but some rule must look for it; else its name is misspelt. */
static void check_stated(const struct checking *checking, const struct stated_fact *fact)
{
    const struct rulebase *rulebase = checking->rulebase;

    for (const struct node *slot = fact->node->first->next; slot != NULL; slot = slot->next) {
        check_no_variable(checking, slot);
        for (const struct node *value = slot->first; value != NULL; value = value->next)
            check_no_variable(checking, value);
    }
    if (template_find(rulebase->templates, fact->template) != NULL || !is_ordered(fact->node))
        return;
    for (const struct rule *rule = rulebase->rules; rule != NULL; rule = rule->next)
        if (has_pattern(rule->conditions, fact->template))
            return;
    if (!rulebase_is_lost(rulebase, fact->template))
        template_unknown(rulebase->templates, fact->node->first, fact->template,
                         checking->findings);
}

void vocabulary_check(const struct rulebase *rulebase, struct findings *findings)
{
    struct checking facts = {rulebase, findings, false};
    struct checking patterns = {rulebase, findings, true};

    for (const struct stated_fact *fact = rulebase->facts; fact != NULL; fact = fact->next) {
        check_stated(&facts, fact);
        check_use(&facts, fact->node);
        check_fact_cites(&facts, fact);
        if (strcmp(fact->template, "stance") == 0)
            stance_check(fact, rulebase->templates, findings);
    }
    for (const struct rule *rule = rulebase->rules; rule != NULL; rule = rule->next) {
        check_override(&facts, rule);
        check_conditions(&patterns, rule->conditions);
        check_actions(&facts, rule->actions);
        check_rule_cites(&facts, rule);
    }
}
