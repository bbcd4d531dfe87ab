#include "ask/why.h"

#include <stdlib.h>

/* Past so many nodes a whole tree refers to what it has shown already. */
enum { MOST_NODES = 50000 };

/* ---- conditions ---- */

/* Whether a field asks more of its value than to be one, or the value of a variable. */
static bool compares(const struct pattern_field *field, struct arena *arena)
{
    size_t count;
    const struct term *terms = field_terms(field, &count, arena);

    for (size_t i = 0; i < count; i++)
        if (terms[i].kind != 0 || terms[i].is_negated || (i > 0 && terms[i].begins_choice))
            return true;
    return false;
}

struct listing {
    struct why_condition *items;
    size_t count;
    struct arena *arena;
};

static void list_fields(struct listing *listing, const struct condition *pattern, size_t number)
{
    size_t count;
    const struct pattern_field *fields = pattern_fields(pattern->node, &count, listing->arena);

    for (size_t i = 0; i < count; i++)
        if (compares(&fields[i], listing->arena))
            listing->items[listing->count++] = (struct why_condition){.kind = WHY_COMPARISON,
                                                                      .condition = pattern,
                                                                      .field = &fields[i],
                                                                      .pattern = number};
}

static struct why_condition whole_condition(const struct record *record,
                                            const struct record_firing *firing,
                                            const struct condition *condition, size_t *exists)
{
    struct why_condition out = {.condition = condition, .status = CLAIM_ESTABLISHED};

    out.kind = condition->kind == CONDITION_TEST     ? WHY_COMPARISON
               : condition->kind == CONDITION_EXISTS ? WHY_EXISTS
               : condition->kind == CONDITION_FORALL ? WHY_FORALL
                                                     : WHY_ABSENT;
    if (out.kind == WHY_EXISTS)
        out.exists = (*exists)++;
    if (out.kind == WHY_ABSENT)
        out.status = status_of_absence(record, firing, condition);
    return out;
}

static size_t most_conditions(const struct disjunct *disjunct, struct arena *arena)
{
    size_t most = disjunct->condition_count;

    for (size_t i = 0; i < disjunct->pattern_count; i++) {
        size_t count;

        pattern_fields(disjunct->patterns[i]->node, &count, arena);
        most += count;
    }
    return most;
}

struct why_condition *why_conditions(const struct record *record,
                                     const struct record_firing *firing, size_t *count,
                                     struct arena *arena)
{
    const struct disjunct *disjunct = firing->disjunct;
    struct listing listing = {NULL, 0, arena};
    size_t pattern = 0, exists = 0;

    *count = 0;
    if (disjunct == NULL)
        return NULL;
    listing.items = ARENA_ARRAY(arena, struct why_condition, most_conditions(disjunct, arena));
    for (size_t i = 0; i < disjunct->condition_count; i++) {
        if (rule_is_of_fact(disjunct->conditions[i]))
            list_fields(&listing, disjunct->conditions[i], pattern++);
        else if (disjunct->conditions[i]->kind != CONDITION_PATTERN)
            listing.items[listing.count++] =
                whole_condition(record, firing, disjunct->conditions[i], &exists);
    }
    *count = listing.count;
    return listing.items;
}

/* ---- growing ---- */

struct growing {
    struct record *record;
    bool *is_shown; /* by fact id - 1 */
    size_t *shown;  /* the same as a list, in the order of showing */
    size_t shown_count;
    bool *is_on_path; /* by fact id - 1: between the root and here */
    bool is_whole;
    size_t nodes;
};

static struct why_node *grow(struct growing *growing, const struct record_fact *fact);

/* Take back what was shown since, as parts of a reason that is dropped. */
static void unshow(struct growing *growing, size_t count)
{
    while (growing->shown_count > count)
        growing->is_shown[growing->shown[--growing->shown_count]] = false;
}

static bool is_any_on_path(const struct growing *growing, struct record_fact *const *facts,
                           size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (growing->is_on_path[facts[i]->id - 1])
            return true;
    return false;
}

static void add_ground(struct why_reason *reason, const struct why_node *node,
                       const struct why_condition *condition)
{
    reason->grounds[reason->ground_count++] = (struct why_ground){node, condition};
}

static bool is_ground(const struct why_reason *reason, const struct record_fact *fact,
                      const struct why_condition *exists)
{
    for (size_t i = 0; i < reason->ground_count; i++)
        if (reason->grounds[i].condition == exists && reason->grounds[i].node != NULL &&
            reason->grounds[i].node->fact == fact)
            return true;
    return false;
}

/* False where one of the facts rests on a fact above; then nothing is added. */
static bool grow_facts(struct growing *growing, struct why_reason *reason,
                       struct record_fact *const *facts, size_t count,
                       const struct why_condition *exists)
{
    size_t shown_before = growing->shown_count, grounds_before = reason->ground_count;
    bool is_good = !is_any_on_path(growing, facts, count);

    for (size_t i = 0; i < count && is_good; i++) {
        const struct why_node *node;

        if (exists != NULL && is_ground(reason, facts[i], exists))
            continue;
        node = grow(growing, facts[i]);
        is_good = node != NULL;
        if (is_good)
            add_ground(reason, node, exists);
    }
    if (!is_good) {
        unshow(growing, shown_before);
        reason->ground_count = grounds_before;
    }
    return is_good;
}

/* An `exists` holds by any of its matches, so those that rest on a fact above are left out. */
static bool grow_exists(struct growing *growing, struct why_reason *reason,
                        const struct record_exists *exists, const struct why_condition *condition)
{
    bool is_good = exists->count == 0;

    add_ground(reason, NULL, condition);
    for (size_t i = 0; i < exists->count; i++)
        if (grow_facts(growing, reason, exists->matches[i].facts, exists->matches[i].count,
                       condition))
            is_good = true;
    return is_good;
}

static size_t most_grounds(const struct record_firing *firing, size_t conditions)
{
    size_t most = firing->matched_count + conditions;

    for (size_t i = 0; firing->exists != NULL && i < firing->disjunct->existing_count; i++)
        for (size_t j = 0; j < firing->exists[i].count; j++)
            most += firing->exists[i].matches[j].count;
    return most;
}

/* Behind a fact stand the comparisons of its fields. */
static bool grow_matched(struct growing *growing, struct why_reason *reason,
                         const struct why_condition *conditions, size_t count)
{
    const struct record_firing *firing = reason->firing;

    if (is_any_on_path(growing, firing->matched, firing->matched_count))
        return false;
    for (size_t i = 0; i < firing->matched_count; i++) {
        if (!grow_facts(growing, reason, &firing->matched[i], 1, NULL))
            return false;
        for (size_t j = 0; j < count; j++)
            if (conditions[j].field != NULL && conditions[j].pattern == i)
                add_ground(reason, NULL, &conditions[j]);
    }
    return true;
}

/* False for a reason that rests on a fact above it. */
static bool grow_reason(struct growing *growing, struct why_reason *reason,
                        const struct record_firing *firing)
{
    struct arena *arena = &growing->record->arena;
    size_t shown_before = growing->shown_count, count;
    const struct why_condition *conditions = why_conditions(growing->record, firing, &count, arena);
    bool is_good;

    reason->firing = firing;
    reason->grounds = ARENA_ARRAY(arena, struct why_ground, most_grounds(firing, count));
    is_good = grow_matched(growing, reason, conditions, count);
    for (size_t i = 0; i < count && is_good; i++) {
        if (conditions[i].kind == WHY_EXISTS)
            is_good =
                grow_exists(growing, reason, &firing->exists[conditions[i].exists], &conditions[i]);
        else if (conditions[i].field == NULL)
            add_ground(reason, NULL, &conditions[i]);
    }
    if (!is_good)
        unshow(growing, shown_before);
    return is_good;
}

/* NULL for a fact all of whose reasons rest on a fact above it. */
static struct why_node *grow(struct growing *growing, const struct record_fact *fact)
{
    struct arena *arena = &growing->record->arena;
    struct why_node *node = ARENA_NEW(arena, struct why_node);
    bool may_repeat = growing->is_whole && growing->nodes < MOST_NODES;

    growing->nodes++;
    node->fact = fact;
    if (fact->firing_count == 0)
        return node;
    if (growing->is_shown[fact->id - 1] && !may_repeat) {
        node->is_repeated = true;
        return node;
    }
    growing->is_on_path[fact->id - 1] = true;
    node->reasons = ARENA_ARRAY(arena, struct why_reason, fact->firing_count);
    for (size_t i = 0; i < fact->firing_count; i++) {
        struct why_reason reason = {0};

        if (grow_reason(growing, &reason, fact->firings[i]))
            node->reasons[node->reason_count++] = reason;
    }
    growing->is_on_path[fact->id - 1] = false;
    if (node->reason_count == 0 && !fact->is_given)
        return NULL;
    if (!growing->is_shown[fact->id - 1])
        growing->shown[growing->shown_count++] = fact->id - 1;
    growing->is_shown[fact->id - 1] = true;
    return node;
}

const struct why_node *why_tree(struct record *record, const struct record_fact *fact,
                                bool is_whole)
{
    struct growing growing = {.record = record, .is_whole = is_whole};

    growing.is_shown = ARENA_ARRAY(&record->arena, bool, record->fact_count);
    growing.shown = ARENA_ARRAY(&record->arena, size_t, record->fact_count);
    growing.is_on_path = ARENA_ARRAY(&record->arena, bool, record->fact_count);
    return grow(&growing, fact);
}
