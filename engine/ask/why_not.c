#include "ask/why_not.h"

#include <stdlib.h>
#include <string.h>

#include "ask/why_not_inside.h"

/* ---- what was shown ---- */

void asking_show(struct asking *asking, bool *mark)
{
    *mark = true;
    asking->shown[asking->shown_count++] = mark;
}

void asking_unshow(struct asking *asking, size_t count)
{
    while (asking->shown_count > count)
        *asking->shown[--asking->shown_count] = false;
}

/* ---- rules that name the value and that nothing possible lets fire ---- */

/* Whether a slot of an asserted fact could have a value; a variable is bound to it. */
static bool could_be(const struct node *fact, const char *slot, const char *value,
                     struct bound_variables *bound)
{
    for (const struct node *each = fact->first->next; each != NULL; each = each->next) {
        const struct node *asserted = each->kind == NODE_LIST ? each->first->next : NULL;
        const char *known;

        if (strcmp(syntax_head(each), slot) != 0 || asserted == NULL)
            continue;
        if (asserted->kind == NODE_SYMBOL)
            return strcmp(asserted->text, value) == 0;
        if (asserted->kind != NODE_VARIABLE)
            return false;
        known = rendering_bound(bound, asserted->text);
        if (known == NULL)
            bound->items[bound->count++] = (struct bound_variable){asserted->text, value};
        return known == NULL || strcmp(known, value) == 0;
    }
    return false;
}

static bool could_assert(const struct node *first, const char *on, const char *is,
                         struct bound_variables *bound)
{
    for (; first != NULL; first = first->next) {
        bound->count = 0;
        if (strcmp(syntax_head(first), "recommendation") == 0 && could_be(first, "on", on, bound) &&
            could_be(first, "is", is, bound))
            return true;
        if (could_assert(first->first, on, is, bound))
            return true;
    }
    return false;
}

static bool has_attempt(const struct why_not *out, const struct disjunct *disjunct)
{
    for (size_t i = 0; i < out->attempt_count; i++)
        if (out->attempts[i]->attempt->disjunct == disjunct)
            return true;
    return false;
}

static void begin_attempt(struct asking *asking, struct env_list under)
{
    asking->under = under;
    asking->way_count = 0;
    asking_unshow(asking, 0);
}

/* Whether some possible fact gives each variable of a conclusion the value that is asked for. */
static bool could_take(struct asking *asking, const struct rule *rule,
                       const struct disjunct *disjunct, const struct bound_variables *bound)
{
    for (size_t i = 0; i < bound->count && !asking->from->possible->is_cut; i++) {
        struct disjunct alone = {.condition_count = 1, .pattern_count = 1};
        struct binding binding;

        if (!rule_binding(disjunct, bound->items[i].name, &binding))
            continue;
        alone.conditions = alone.patterns = &disjunct->patterns[binding.pattern];
        if (ways_matches(asking->ways, rule->name, &alone, bound).count == 0)
            return false;
    }
    return true;
}

static void add_impossible(struct asking *asking, struct why_not *out, const struct rule *rule)
{
    struct bound_variables bound = {ARENA_ARRAY(asking->arena, struct bound_variable, 2), 0};

    if (!could_assert(rule->actions, out->actual->on, out->wanted, &bound))
        return;
    for (size_t i = 0; i < rule->disjunct_count; i++) {
        struct why_not_way *way;

        if (has_attempt(out, &rule->disjuncts[i]) ||
            !could_take(asking, rule, &rule->disjuncts[i], &bound))
            continue;
        begin_attempt(asking, envs_never());
        way = asking_way(asking, NULL, attempts_with(asking->attempts, rule, i, &bound),
                         envs_never());
        out->attempts[out->attempt_count++] = way;
    }
}

/* ---- the answer ---- */

static const struct record_fact *goal_of(const struct asking *asking, const char *on,
                                         const char *is)
{
    struct record_value values[] = {{VALUE_SYMBOL, on}, {VALUE_SYMBOL, is}};
    struct record_slot slots[] = {{"on", false, &values[0], 1}, {"is", false, &values[1], 1}};
    struct record_fact goal = {.template = "recommendation", .slots = slots, .slot_count = 2};

    return record_find(asking->from->possible->record, &goal);
}

static int compare_ways(const void *first, const void *second)
{
    const struct attempt *a = (*(struct why_not_way *const *)first)->attempt;
    const struct attempt *b = (*(struct why_not_way *const *)second)->attempt;
    int order = strcmp(a->rule->name, b->rule->name);

    if (a->hold_count != b->hold_count)
        return a->hold_count > b->hold_count ? -1 : 1;
    if (order != 0)
        return order;
    return a->branch < b->branch ? -1 : a->branch > b->branch;
}

/* What lets a rule through, with the values that other firings of the same branch take as well. */
static struct env_list widened(const struct asking *asking, const struct record_fact *goal,
                               const struct candidate *candidate)
{
    struct env_list list = {ARENA_ARRAY(asking->arena, const struct env *, 1), 1};

    if (candidate->list.count == 0)
        return candidate->list;
    list.items[0] = candidate->list.items[0];
    for (size_t i = 0; i < goal->firing_count; i++)
        if (goal->firings[i]->disjunct == candidate->firing->disjunct)
            list.items[0] = envs_widen(&asking->envs, list.items[0],
                                       ways_to_firing(asking->ways, goal->firings[i]));
    return list;
}

static void add_attempts(struct asking *asking, struct why_not *out)
{
    const struct rulebase *rulebase = asking->from->rulebase;
    const struct record_fact *goal = goal_of(asking, out->actual->on, out->wanted);
    size_t count = 0, most = 0;
    struct candidate *all = NULL;

    for (const struct rule *rule = rulebase->rules; rule != NULL; rule = rule->next)
        most += rule->disjunct_count;
    out->attempts = ARENA_ARRAY(asking->arena, struct why_not_way *, most);
    if (goal != NULL)
        all = asking_candidates(asking, goal, &count);
    for (size_t i = 0; i < count; i++) {
        begin_attempt(asking, widened(asking, goal, &all[i]));
        asking_show(asking, &asking->is_missing_shown[goal->id - 1]);
        all[i].list = asking->under;
        out->attempts[out->attempt_count++] = asking_way_to(asking, goal, &all[i]);
        out->is_possible = out->is_possible || all[i].list.count > 0;
    }
    for (const struct rule *rule = rulebase->rules; rule != NULL; rule = rule->next)
        add_impossible(asking, out, rule);
    if (out->attempt_count > 0)
        qsort(out->attempts, out->attempt_count, sizeof(struct why_not_way *), compare_ways);
}

void why_not_read(struct why_not *out, const struct recommendation *actual, const char *wanted,
                  const struct why_not_sources *from)
{
    struct asking asking = {.from = from, .arena = &from->record->arena};
    const struct declarations *declared = &from->rulebase->declared;

    asking.envs =
        (struct envs){asking.arena, declared->domains, from->assumptions, declared->domain_count};
    asking.ways = ways_new(from->possible, &asking.envs, declared);
    asking.attempts = attempts_new(from->session, from->record, asking.arena);
    asking.is_missing_shown = ARENA_ARRAY(asking.arena, bool, from->possible->record->fact_count);
    asking.is_support_shown = ARENA_ARRAY(asking.arena, bool, from->record->fact_count);
    asking.shown = ARENA_ARRAY(asking.arena, bool *,
                               from->possible->record->fact_count + from->record->fact_count);
    *out = (struct why_not){.actual = actual, .wanted = wanted};
    out->is_actual = actual->is != NULL && strcmp(actual->is, wanted) == 0;
    out->is_cut = from->possible->is_cut;
    out->is_possible = out->is_actual;
    add_attempts(&asking, out);
}
