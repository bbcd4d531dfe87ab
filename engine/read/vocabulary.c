#include "read/vocabulary.h"

#include <string.h>

#include "read/stance.h"

struct checking {
    const struct rulebase *rulebase;
    struct endstate_error *error;
    bool is_pattern; /* connectives and several values have a meaning in a pattern only */
};

/* ---- one slot ---- */

static bool check_multiplicity(const struct checking *checking, const struct template_slot *slot,
                               const struct node *use)
{
    const struct node *first = use->first->next;

    if (checking->is_pattern || slot->is_multi || syntax_count(first) == 1)
        return true;
    return error_at(
        checking->error, ENDSTATE_BAD_INPUT, first == NULL ? use->place : first->next->place,
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

static bool check_slot(const struct checking *checking, const struct template *template,
                       const struct node *use)
{
    const struct template_slot *slot;

    if (use->kind != NODE_LIST || syntax_head(use)[0] == '\0')
        return error_at(checking->error, ENDSTATE_BAD_INPUT, use->place,
                        "expected a slot of template `%s` such as (%s ...)", template->name,
                        template->slot_count > 0 ? template->slots[0].name : "SLOT");
    slot = template_slot(template, syntax_head(use));
    if (slot == NULL)
        return template_slot_unknown(template, use->first, syntax_head(use), checking->error);
    if (!check_multiplicity(checking, slot, use))
        return false;
    for (const struct node *value = use->first->next; value != NULL; value = value->next) {
        if (is_call_mark(value) || !is_literal(value))
            continue;
        if (!template_check_value(slot, value, checking->error))
            return false;
    }
    return true;
}

/* A fact must fill every slot without a default; a pattern need not. */
static bool check_required(const struct checking *checking, const struct template *template,
                           const struct node *use)
{
    for (size_t i = 0; !checking->is_pattern && i < template->slot_count; i++) {
        const struct node *each = use->first->next;

        while (each != NULL && strcmp(syntax_head(each), template->slots[i].name) != 0)
            each = each->next;
        if (each == NULL && template->slots[i].is_required)
            return error_at(checking->error, ENDSTATE_BAD_INPUT, use->place,
                            "this fact of template `%s` lacks its slot `%s`", template->name,
                            template->slots[i].name);
    }
    return true;
}

/* ---- the templates that the engine knows ---- */

/* The node of a slot where it is one literal, else NULL. */
static const struct node *literal_slot(const struct node *use, const char *slot)
{
    for (const struct node *each = use->first->next; each != NULL; each = each->next) {
        const struct node *value = each->kind == NODE_LIST ? each->first : NULL;

        if (value == NULL || strcmp(syntax_head(each), slot) != 0)
            continue;
        return value->next != NULL && value->next->next == NULL && is_literal(value->next)
                   ? value->next
                   : NULL;
    }
    return NULL;
}

static bool check_assumption(const struct checking *checking, const struct node *use)
{
    const struct declarations *declared = &checking->rulebase->declared;
    const struct node *key = literal_slot(use, "key");
    const struct domain *domain;

    if (key == NULL)
        return true;
    domain = declaration_domain(declared, key->text);
    if (domain == NULL)
        return declaration_key_unknown(declared, key->text, &key->place, checking->error);
    for (const struct node *each = use->first->next; each != NULL; each = each->next) {
        if (strcmp(syntax_head(each), "value") != 0)
            continue;
        for (const struct node *value = each->first->next; value != NULL; value = value->next)
            if (is_literal(value) && !is_call_mark(value) && domain_value(domain, value->text) < 0)
                return declaration_value_unknown(domain, value->text, &value->place,
                                                 checking->error);
    }
    return true;
}

static bool subject_value_unknown(const struct subject *subject, const struct node *value,
                                  struct endstate_error *error)
{
    struct strbuf hint = {0};
    struct near_name near;

    near_name_begin(&near, value->text);
    for (size_t i = 0; i < subject->value_count; i++) {
        near_name_offer(&near, subject->values[i]);
        strbuf_format(&hint, "%s%s", i == 0 ? "" : ", ", subject->values[i]);
    }
    strbuf_add(&hint, ")");
    near_name_suggest(&near, &hint);
    error_at(error, ENDSTATE_BAD_INPUT, value->place, "subject `%s` has no value `%s` (expected %s",
             subject->name, value->text, strbuf_text(&hint));
    strbuf_free(&hint);
    return false;
}

static bool subject_unknown(const struct rulebase *rulebase, const struct node *subject,
                            struct endstate_error *error)
{
    struct strbuf hint = {0};
    struct near_name near;

    near_name_begin(&near, subject->text);
    for (size_t i = 0; i < rulebase->declared.subject_count; i++)
        near_name_offer(&near, rulebase->declared.subjects[i].name);
    near_name_suggest(&near, &hint);
    error_at(error, ENDSTATE_BAD_INPUT, subject->place, "no subject is named `%s`%s", subject->text,
             strbuf_text(&hint));
    strbuf_free(&hint);
    return false;
}

static bool check_recommendation(const struct checking *checking, const struct node *use)
{
    const struct node *on = literal_slot(use, "on");
    const struct node *is = literal_slot(use, "is");
    const struct subject *subject;

    if (on == NULL || checking->rulebase->declared.subject_count == 0)
        return true;
    subject = declaration_subject(&checking->rulebase->declared, on->text);
    if (subject == NULL)
        return subject_unknown(checking->rulebase, on, checking->error);
    if (is == NULL || subject_allows(subject, is->text))
        return true;
    return subject_value_unknown(subject, is, checking->error);
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

static bool check_use(const struct checking *checking, const struct node *use)
{
    const char *name = syntax_head(use);
    const struct template *template;

    if (use->kind != NODE_LIST || name[0] == '\0')
        return error_at(checking->error, ENDSTATE_BAD_INPUT, use->place,
                        "expected a fact such as (TEMPLATE (SLOT VALUE))");
    template = template_find(checking->rulebase->templates, name);
    if (template == NULL)
        return is_ordered(use) || strcmp(name, "object") == 0 ||
               template_unknown(checking->rulebase->templates, use->first, name, checking->error);
    if (strcmp(name, "case") == 0 || strcmp(name, "expect") == 0)
        return error_at(checking->error, ENDSTATE_BAD_INPUT, use->place,
                        "a policy holds no `%s`; it belongs into a file of cases, for "
                        "`endstate test`",
                        name);
    for (const struct node *slot = use->first->next; slot != NULL; slot = slot->next)
        if (!check_slot(checking, template, slot))
            return false;
    if (!check_required(checking, template, use))
        return false;
    if (strcmp(name, "assumption") == 0)
        return check_assumption(checking, use);
    if (strcmp(name, "recommendation") == 0)
        return check_recommendation(checking, use);
    return true;
}

static bool check_conditions(const struct checking *checking, const struct condition *first)
{
    for (; first != NULL; first = first->next) {
        if (first->kind == CONDITION_PATTERN && !check_use(checking, first->node))
            return false;
        if (!check_conditions(checking, first->first))
            return false;
    }
    return true;
}

/* Assertions stand anywhere among the actions: look for (assert FACT ...) in every list. */
static bool check_actions(const struct checking *checking, const struct node *first)
{
    for (; first != NULL; first = first->next) {
        if (first->kind != NODE_LIST)
            continue;
        if (strcmp(syntax_head(first), "assert") == 0) {
            for (const struct node *fact = first->first->next; fact != NULL; fact = fact->next)
                if (!check_use(checking, fact))
                    return false;
        } else if (!check_actions(checking, first->first)) {
            return false;
        }
    }
    return true;
}

/* A rule overrides one of another file; twice in one file it is a mistake. */
static bool check_override(const struct checking *checking, const struct rule *rule)
{
    const struct rule *before = rule->overrides;

    if (before == NULL || strcmp(before->place.file, rule->place.file) != 0 ||
        (before->place.line == rule->place.line && before->place.column == rule->place.column))
        return true;
    return error_at(checking->error, ENDSTATE_BAD_INPUT, rule->place,
                    "rule `%s` is defined before in this file, on line %d", rule->name,
                    before->place.line);
}

static bool check_cites(const struct checking *checking, const struct rule *rule)
{
    const struct declarations *declared = &checking->rulebase->declared;

    if (declared->source_count == 0)
        return true;
    for (size_t i = 0; i < rule->cite_count; i++)
        if (declaration_source(declared, rule->cites[i]) == NULL)
            return declaration_source_unknown(declared, rule->cites[i], &rule->place,
                                              checking->error);
    return true;
}

static bool check_fact_cites(const struct checking *checking, const struct stated_fact *fact)
{
    const struct declarations *declared = &checking->rulebase->declared;
    const struct node *cite = stated_fact_slot(fact, "cites");

    if (declared->source_count == 0)
        return true;
    for (; cite != NULL; cite = cite->next)
        if (cite->kind == NODE_SYMBOL && declaration_source(declared, cite->text) == NULL)
            return declaration_source_unknown(declared, cite->text, &cite->place, checking->error);
    return true;
}

static bool has_pattern(const struct condition *first, const char *name)
{
    for (; first != NULL; first = first->next)
        if ((first->kind == CONDITION_PATTERN && strcmp(first->template, name) == 0) ||
            has_pattern(first->first, name))
            return true;
    return false;
}

/* An ordered fact needs no template, but some rule must look for it; else its name is misspelt. */
static bool check_stated(const struct checking *checking, const struct stated_fact *fact)
{
    const struct rulebase *rulebase = checking->rulebase;

    for (const struct node *slot = fact->node->first->next; slot != NULL; slot = slot->next)
        for (const struct node *value = slot->kind == NODE_LIST ? slot->first : slot;
             value != NULL && (slot->kind == NODE_LIST || value == slot); value = value->next)
            if (syntax_is_variable(value))
                return error_at(checking->error, ENDSTATE_BAD_INPUT, value->place,
                                "a stated fact cannot hold a variable (`%s%s`)",
                                value->kind == NODE_VARIABLE ? "?" : "$?", value->text);
    if (template_find(rulebase->templates, fact->template) != NULL)
        return true;
    for (const struct rule *rule = rulebase->rules; rule != NULL; rule = rule->next)
        if (has_pattern(rule->conditions, fact->template))
            return true;
    return template_unknown(rulebase->templates, fact->node->first, fact->template,
                            checking->error);
}

bool vocabulary_check(const struct rulebase *rulebase, struct endstate_error *error)
{
    struct checking facts = {rulebase, error, false};
    struct checking patterns = {rulebase, error, true};

    for (const struct stated_fact *fact = rulebase->facts; fact != NULL; fact = fact->next)
        if (!check_stated(&facts, fact) || !check_use(&facts, fact->node) ||
            !check_fact_cites(&facts, fact) ||
            (strcmp(fact->template, "stance") == 0 &&
             !stance_check(fact, rulebase->templates, error)))
            return false;
    for (const struct rule *rule = rulebase->rules; rule != NULL; rule = rule->next)
        if (!check_override(&facts, rule) || !check_conditions(&patterns, rule->conditions) ||
            !check_actions(&facts, rule->actions) || !check_cites(&facts, rule))
            return false;
    return true;
}
