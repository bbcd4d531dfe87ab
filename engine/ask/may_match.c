#include "ask/may_match.h"

#include <string.h>

#include "read/pattern.h"

/* ---- one term of a constraint ---- */

static bool is_of_type(const struct record_value *value, enum node_kind kind)
{
    return value->type == (kind == NODE_STRING ? VALUE_STRING : VALUE_SYMBOL);
}

static enum verdict is_literal(const struct node *term, const struct record_value *value)
{
    return is_of_type(value, term->kind) && strcmp(term->text, value->text) == 0 ? VERDICT_YES
                                                                                 : VERDICT_NO;
}

/* The one value that a firing bound to a variable, or NULL. What a later condition binds is not
 * meant: a variable that comes first beneath a `not` is the `not`'s own. */
static const struct record_value *bound_value(const struct record_firing *firing,
                                              const struct node *term)
{
    struct binding binding;
    const struct record_slot *slot;
    const struct record_fact *fact;

    if (firing->disjunct == NULL || term->text[0] == '\0' ||
        !rule_binding(firing->disjunct, term->text, &binding) || binding.is_multi ||
        binding.pattern >= firing->matched_count ||
        firing->disjunct->patterns[binding.pattern]->node->begin > term->begin)
        return NULL;
    fact = firing->matched[binding.pattern];
    slot = binding.slot != NULL   ? record_slot(fact, binding.slot)
           : fact->slot_count > 0 ? &fact->slots[0]
                                  : NULL;
    if (slot == NULL || binding.field >= slot->count)
        return NULL;
    return &slot->values[binding.from_back ? slot->count - 1 - binding.field : binding.field];
}

static enum verdict is_bound(const struct node *term, const struct record_firing *firing,
                             const struct record_value *value)
{
    const struct record_value *bound = bound_value(firing, term);

    if (bound == NULL)
        return VERDICT_MAYBE;
    return bound->type == value->type && strcmp(bound->text, value->text) == 0 ? VERDICT_YES
                                                                               : VERDICT_NO;
}

/* A value that a slot of a pattern is to take, beneath what a firing has bound. */
struct offered {
    const struct record_firing *firing;
    const struct record_value *value;
};

/* Numbers have many spellings, and what a function answers is not known. */
static enum verdict is_term(const void *context, const struct node *term)
{
    const struct offered *offered = context;

    if (term->kind == NODE_VARIABLE)
        return is_bound(term, offered->firing, offered->value);
    if (term->kind == NODE_STRING ||
        (term->kind == NODE_SYMBOL && strcmp(term->text, ":") != 0 && strcmp(term->text, "=") != 0))
        return is_literal(term, offered->value);
    return VERDICT_MAYBE;
}

/* ---- a slot and a pattern ---- */

static bool may_be(const struct node *first, const struct record_firing *firing,
                   const struct record_value *value)
{
    return pattern_can_hold(first, is_term, &(struct offered){firing, value});
}

bool may_match(const struct condition *pattern, const struct record_firing *firing,
               const struct record_fact *fact)
{
    if (strcmp(pattern->template, fact->template) != 0)
        return false;
    for (const struct node *each = pattern->node->first->next; each != NULL; each = each->next) {
        const struct record_slot *slot;

        if (each->kind != NODE_LIST || each->first == NULL)
            continue;
        slot = record_slot(fact, syntax_head(each));
        if (slot == NULL || slot->is_multi || slot->count != 1)
            continue;
        if (!may_be(each->first->next, firing, &slot->values[0]))
            return false;
    }
    return true;
}
