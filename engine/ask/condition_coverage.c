#include "ask/condition_coverage.h"

#include <string.h>

#include "ask/condition_proofs.h"

/* In which a condition is looked at; rules with more combinations of `or`s are rare. */
enum { MOST_BRANCHES = 64 };

/* ---- what there is to show ---- */

/* The item of a condition or slot among those of its rule, from the first on; added if it is new.
 */
static struct condition_coverage *item_of(struct conditions *out, size_t first,
                                          const struct condition_coverage *wanted)
{
    for (size_t i = first; i < out->count; i++)
        if (out->items[i].condition == wanted->condition && out->items[i].slot == wanted->slot)
            return &out->items[i];
    out->items[out->count] = *wanted;
    out->items[out->count].branches =
        ARENA_ARRAY(out->arena, struct condition_branch,
                    wanted->rule->disjunct_count < MOST_BRANCHES ? wanted->rule->disjunct_count
                                                                 : MOST_BRANCHES);
    return &out->items[out->count++];
}

static void take_condition(struct conditions *out, size_t first, const struct rule *rule,
                           size_t rule_number, size_t branch, size_t condition)
{
    const struct disjunct *disjunct = &rule->disjuncts[branch];
    size_t slot_count;
    const struct node **slots = near_miss_slots(disjunct, condition, &slot_count, out->arena);

    for (size_t i = 0; i <= slot_count; i++) {
        const struct node *slot = i == 0 ? NULL : slots[i - 1];
        const struct condition_coverage wanted = {.rule = rule,
                                                  .rule_number = rule_number,
                                                  .condition = disjunct->conditions[condition],
                                                  .slot = slot};
        struct condition_coverage *item = item_of(out, first, &wanted);

        if (item->branch_count == MOST_BRANCHES) {
            item->is_partial = true;
            continue;
        }
        item->branches[item->branch_count++] = (struct condition_branch){
            .number = branch, .near_miss = {rule, disjunct, condition, slot}};
    }
}

static size_t most_items(const struct rulebase *rulebase)
{
    size_t most = 0;

    for (const struct rule *rule = rulebase->rules; rule != NULL; rule = rule->next)
        for (size_t i = 0; i < rule->disjunct_count; i++)
            for (size_t j = 0; j < rule->disjuncts[i].condition_count; j++)
                most += 1 + syntax_count(rule->disjuncts[i].conditions[j]->node->first);
    return most;
}

static void take_items(struct conditions *out, const struct rule *const *rules)
{
    out->items = ARENA_ARRAY(out->arena, struct condition_coverage, most_items(out->rulebase));
    for (size_t i = 0; i < out->rulebase->rule_count; i++) {
        size_t first = out->count;

        for (size_t j = 0; j < rules[i]->disjunct_count; j++)
            for (size_t k = 0; k < rules[i]->disjuncts[j].condition_count; k++)
                take_condition(out, first, rules[i], i, j, k);
    }
}

/* ---- runs ---- */

static struct probe *ask_all(struct conditions *out, size_t *count)
{
    struct probe *probes;

    *count = 0;
    for (size_t i = 0; i < out->count; i++)
        *count += out->items[i].branch_count;
    probes = ARENA_ARRAY(out->arena, struct probe, *count);
    *count = 0;
    for (size_t i = 0; i < out->count; i++)
        for (size_t j = 0; j < out->items[i].branch_count; j++) {
            struct condition_branch *branch = &out->items[i].branches[j];

            branch->probe = *count;
            probes[(*count)++] = near_miss_probe(&branch->near_miss, out->arena);
        }
    return probes;
}

bool conditions_begin(struct conditions *out, const struct rulebase *rulebase,
                      const struct rule *const *rules, struct clips_limits limits,
                      struct arena *arena, struct endstate_error *error)
{
    size_t domains = rulebase->declared.domain_count, count;
    bool *varied = ARENA_ARRAY(arena, bool, domains);
    const struct probe *probes;

    *out = (struct conditions){.rulebase = rulebase, .arena = arena};
    out->assumptions = ARENA_ARRAY(arena, struct assumption, domains);
    take_items(out, rules);
    probes = ask_all(out, &count);
    if (!probing_begin(&out->probing, rulebase, probes, count, limits, arena, error))
        return false;
    if (space_near_begin(&out->near, rulebase, out->assumptions, varied, out->probing.session,
                         out->probing.limits, arena, error))
        return true;
    conditions_end(out);
    return false;
}

void conditions_end(struct conditions *conditions)
{
    if (conditions->near.inside != NULL)
        space_near_end(&conditions->near);
    conditions->near = (struct space_near){0};
    probing_end(&conditions->probing);
}

void conditions_add(struct conditions *conditions, const struct assumption *assumptions)
{
    size_t domains = conditions->rulebase->declared.domain_count;
    struct endstate_error ignored = {0};

    if (domains > 0)
        memcpy(conditions->assumptions, assumptions, sizeof *assumptions * domains);
    if (space_near_visit(&conditions->near, NULL, 0, &ignored) == NULL)
        return;
    probing_read(&conditions->probing);
    for (size_t i = 0; i < conditions->count; i++)
        for (size_t j = 0; j < conditions->items[i].branch_count; j++) {
            struct condition_branch *branch = &conditions->items[i].branches[j];

            branch->failed += probing_matches(&conditions->probing, branch->probe) > 0;
        }
}

/* ---- how they stand ---- */

static bool has_fires(const struct condition_branch *branch)
{
    return branch->fired > 0 || branch->fires != NULL;
}

static bool has_fails(const struct condition_branch *branch)
{
    return branch->failed > 0 || branch->fails != NULL;
}

/* From shown to least likely to be shown. */
static enum condition_standing standing_of(const struct condition_branch *branch)
{
    if (branch->fired > 0 && branch->failed > 0)
        return CONDITION_SHOWN;
    if (branch->never_fires)
        return CONDITION_NEVER;
    if (branch->never_fails)
        return CONDITION_ALWAYS;
    return has_fires(branch) && has_fails(branch) ? CONDITION_GAP : CONDITION_OPEN;
}

const struct condition_branch *condition_best_branch(const struct condition_coverage *item)
{
    const struct condition_branch *best = &item->branches[0];

    for (size_t i = 1; i < item->branch_count; i++)
        if (standing_of(&item->branches[i]) < standing_of(best))
            best = &item->branches[i];
    return best;
}

/* What is true of the branches that were looked at need not be of the others. */
static enum condition_standing standing_of_item(const struct condition_coverage *item)
{
    enum condition_standing standing = standing_of(condition_best_branch(item));

    return item->is_partial && standing > CONDITION_OPEN ? CONDITION_OPEN : standing;
}

void conditions_settle(struct conditions *conditions, const struct assumption *assumptions,
                       struct clips_limits limits, conditions_taken *taken, const void *context)
{
    for (size_t i = 0; i < conditions->count; i++)
        for (size_t j = 0; j < conditions->items[i].branch_count; j++)
            conditions->items[i].branches[j].fired = taken(
                context, conditions->items[i].rule_number, conditions->items[i].branches[j].number);
    for (size_t i = 0; i < conditions->count; i++)
        conditions->items[i].standing = standing_of_item(&conditions->items[i]);
    condition_proofs_find(conditions, assumptions, limits);
    for (size_t i = 0; i < conditions->count; i++)
        conditions->items[i].standing = standing_of_item(&conditions->items[i]);
}

struct condition_sums condition_sums_of(const struct conditions *conditions)
{
    struct condition_sums sums = {0};

    for (size_t i = 0; i < conditions->count; i++)
        sums.count[conditions->items[i].standing]++;
    sums.total =
        sums.count[CONDITION_SHOWN] + sums.count[CONDITION_GAP] + sums.count[CONDITION_OPEN];
    return sums;
}
