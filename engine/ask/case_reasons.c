#include "ask/case_reasons.h"

#include <string.h>

#include "ask/why.h"

static struct case_reasons no_reasons(struct record *record)
{
    return (struct case_reasons){record, ARENA_ARRAY(&record->arena, bool, record->fact_count),
                                 ARENA_ARRAY(&record->arena, bool, record->firing_count)};
}

static void mark(struct case_reasons *reasons, const struct why_node *node)
{
    reasons->facts[node->fact->id - 1] = true;
    for (size_t i = 0; i < node->reason_count; i++) {
        const struct why_reason *reason = &node->reasons[i];

        reasons->firings[reason->firing->id - 1] = true;
        for (size_t j = 0; j < reason->ground_count; j++)
            if (reason->grounds[j].node != NULL)
                mark(reasons, reason->grounds[j].node);
    }
}

struct case_reasons case_reasons_of(struct record *record, const struct record_fact *fact)
{
    struct case_reasons reasons = no_reasons(record);
    const struct why_node *tree = fact == NULL ? NULL : why_tree(record, fact, false);

    if (tree != NULL)
        mark(&reasons, tree);
    return reasons;
}

struct case_reasons case_reasons_of_run(struct record *record)
{
    struct case_reasons reasons = no_reasons(record);

    for (size_t i = 0; i < record->firing_count; i++) {
        const struct record_firing *firing = &record->firings[i];

        reasons.firings[i] = true;
        for (size_t j = 0; j < firing->matched_count; j++)
            reasons.facts[firing->matched[j]->id - 1] = true;
    }
    return reasons;
}

bool case_reasons_have_rule(const struct case_reasons *reasons, const char *rule)
{
    for (size_t i = 0; i < reasons->record->firing_count; i++)
        if (reasons->firings[i] && strcmp(reasons->record->firings[i].rule, rule) == 0)
            return true;
    return false;
}

static bool is_among(const char *id, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(words[i], id) == 0)
            return true;
    return false;
}

/* What a fact cites that was given: in its own slot, or where its assumption is declared. */
static bool fact_cites(const struct record_fact *fact, const struct declarations *declared,
                       const char *id)
{
    const struct record_slot *slot = record_slot(fact, "cites");
    const struct domain *domain = NULL;

    for (size_t i = 0; slot != NULL && i < slot->count; i++)
        if (strcmp(slot->values[i].text, id) == 0)
            return true;
    if (strcmp(fact->template, "assumption") == 0)
        domain = declaration_domain(declared, record_text(fact, "key"));
    return domain != NULL && is_among(id, domain->cites, domain->cite_count);
}

bool case_reasons_cite(const struct case_reasons *reasons, const struct declarations *declared,
                       const char *id)
{
    const struct record *record = reasons->record;

    for (size_t i = 0; i < record->firing_count; i++) {
        const struct rule *rule = record->firings[i].source;

        if (reasons->firings[i] && rule != NULL && is_among(id, rule->cites, rule->cite_count))
            return true;
    }
    for (size_t i = 0; i < record->fact_count; i++)
        if (reasons->facts[i] && fact_cites(&record->facts[i], declared, id))
            return true;
    return false;
}
