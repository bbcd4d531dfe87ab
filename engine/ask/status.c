#include "ask/status.h"

#include <string.h>

enum status status_of_fact(const struct record_fact *fact)
{
    if (fact->firing_count > 0 && !fact->is_given)
        return CLAIM_ESTABLISHED;
    return strcmp(fact->template, "assumption") == 0 ? CLAIM_ASSUMED : CLAIM_STATED;
}

enum status status_of_value(const struct recommendations *all, const char *subject,
                            const char *value)
{
    const struct recommendation *item = recommend_find(all, subject);

    if (item == NULL || item->is == NULL)
        return CLAIM_NO_SUPPORT;
    return strcmp(item->is, value) == 0 ? status_of_fact(item->fact) : CLAIM_RULED_OUT;
}

/* The slot that names what a fact of the template gives its one value to; NULL for others. */
static const char *key_slot(const char *template)
{
    if (strcmp(template, "assumption") == 0)
        return "key";
    return strcmp(template, "recommendation") == 0 ? "on" : NULL;
}

/* What a pattern asks of a slot if that is one word, written out or bound before; else NULL. */
static const char *asked_word(const struct record_firing *firing, size_t before,
                              const struct node *pattern, const char *slot)
{
    for (const struct node *each = pattern->first->next; each != NULL; each = each->next) {
        const struct node *word;
        struct record_slot bound;

        if (strcmp(syntax_head(each), slot) != 0)
            continue;
        word = each->first->next;
        if (word == NULL || word->next != NULL)
            return NULL;
        if (word->kind == NODE_SYMBOL)
            return word->text;
        if (word->kind == NODE_VARIABLE && record_bound(firing, word->text, before, &bound) &&
            !bound.is_multi)
            return bound.values[0].text;
        return NULL;
    }
    return NULL;
}

enum status status_of_absence(const struct record *record, const struct record_firing *firing,
                              const struct condition *negated)
{
    const struct condition *pattern = negated->first;
    const char *slot, *key;

    if (negated->kind != CONDITION_NOT || pattern->next != NULL ||
        pattern->kind != CONDITION_PATTERN)
        return CLAIM_NO_SUPPORT;
    slot = key_slot(pattern->template);
    key = slot == NULL ? NULL
                       : asked_word(firing, rule_patterns_before(firing->disjunct, negated),
                                    pattern->node, slot);
    for (size_t i = 0; key != NULL && i < record->fact_count; i++) {
        const struct record_fact *fact = &record->facts[i];

        if (fact->is_present && strcmp(fact->template, pattern->template) == 0 &&
            strcmp(record_text(fact, slot), key) == 0)
            return CLAIM_RULED_OUT;
    }
    return CLAIM_NO_SUPPORT;
}
