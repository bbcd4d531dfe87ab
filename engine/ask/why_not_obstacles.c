/* Conditions that fail: what stands against them and why, and what is missing. */
#include <stdint.h>

#include "ask/bindings.h"
#include "ask/why_not_inside.h"

/* ---- why a fact holds that stands in the way ---- */

static struct why_not_support *support(struct asking *asking, const struct record_fact *fact);

static bool has_leaf(const struct why_not_support *support);
static void fill_absences(struct asking *asking, struct why_not_reason *out);

static void add_reason(struct asking *asking, struct why_not_reason *out,
                       const struct record_firing *firing)
{
    bool is_broken = false;

    out->firing = firing;
    out->supports = ARENA_ARRAY(asking->arena, struct why_not_support *, firing->matched_count);
    for (size_t i = 0; i < firing->matched_count; i++) {
        out->supports[out->support_count++] = support(asking, firing->matched[i]);
        is_broken = is_broken || has_leaf(out->supports[i]);
    }
    if (!is_broken && firing->disjunct != NULL)
        fill_absences(asking, out);
}

static struct why_not_support *support(struct asking *asking, const struct record_fact *fact)
{
    struct why_not_support *out = ARENA_NEW(asking->arena, struct why_not_support);
    bool *is_shown = &asking->is_support_shown[fact->id - 1];
    size_t domain, value;

    out->fact = fact;
    if (ways_assumption(asking->ways, fact, &domain, &value) && asking->under.count > 0)
        out->leaf = asking_leaf_under(asking, asking->under.items[0], domain);
    if (fact->firing_count == 0)
        return out;
    out->is_repeated = *is_shown;
    if (*is_shown)
        return out;
    asking_show(asking, is_shown);
    out->reasons = ARENA_ARRAY(asking->arena, struct why_not_reason, fact->firing_count);
    for (size_t i = 0; i < fact->firing_count; i++)
        add_reason(asking, &out->reasons[out->reason_count++], fact->firings[i]);
    return out;
}

static bool has_leaf(const struct why_not_support *support)
{
    if (support->leaf != NULL || support->is_repeated)
        return true;
    for (size_t i = 0; i < support->reason_count; i++) {
        if (support->reasons[i].missing_count > 0)
            return true;
        for (size_t j = 0; j < support->reasons[i].support_count; j++)
            if (has_leaf(support->reasons[i].supports[j]))
                return true;
    }
    return false;
}

/* ---- what is missing for a condition ---- */

/* The list has room for one more. */
static void add_missing(struct asking *asking, struct why_not_obstacle *out,
                        const struct record_fact *fact)
{
    size_t domain, value;

    if (attempts_present(asking->attempts, fact) != NULL)
        return;
    for (size_t i = 0; i < out->missing_count; i++) {
        struct why_not_leaf *leaf = (struct why_not_leaf *)out->missing[i]->leaf;

        if (out->missing[i]->fact == fact)
            return;
        if (leaf == NULL || !out->is_any || !ways_assumption(asking->ways, fact, &domain, &value) ||
            &asking->from->assumptions[domain] != leaf->assumption)
            continue;
        leaf->needed[leaf->needed_count++] = value;
        return;
    }
    out->missing[out->missing_count++] = asking_missing(asking, fact);
}

/* Facts that could stand at a firing's place among those of the same branch: all else is equal. */
static bool differs_only_at(const struct record_firing *a, const struct record_firing *b, size_t at)
{
    if (a->disjunct != b->disjunct || a->matched_count != b->matched_count)
        return false;
    for (size_t i = 0; i < a->matched_count; i++)
        if (i != at && a->matched[i] != b->matched[i])
            return false;
    return true;
}

/* A leaf that the attempt's assumptions change has all the values that they allow. */
static void narrow(const struct asking *asking, struct why_not_obstacle *out)
{
    for (size_t i = 0; asking->under.count > 0 && i < out->missing_count; i++) {
        const struct why_not_leaf *leaf = out->missing[i]->leaf;
        const struct why_not_leaf *allowed;
        bool is_shared = false;

        if (leaf == NULL)
            continue;
        allowed = asking_leaf_under(asking, asking->under.items[0],
                                    (size_t)(leaf->assumption - asking->from->assumptions));
        for (size_t j = 0; allowed != NULL && j < leaf->needed_count; j++)
            is_shared =
                is_shared ||
                env_allows(asking->under.items[0],
                           (size_t)(leaf->assumption - asking->from->assumptions), leaf->needed[j]);
        out->missing[i]->leaf = is_shared ? allowed : leaf;
    }
}

static void add_missing_facts(struct asking *asking, struct why_not_obstacle *out,
                              const struct record_fact *goal, const struct record_firing *firing,
                              size_t pattern)
{
    out->missing = ARENA_ARRAY(asking->arena, struct why_not_missing *,
                               goal->firing_count + firing->matched_count);
    out->is_any = true;
    add_missing(asking, out, firing->matched[pattern]);
    for (size_t i = 0; i < goal->firing_count; i++)
        if (goal->firings[i] != firing && differs_only_at(firing, goal->firings[i], pattern) &&
            ways_to_firing(asking->ways, goal->firings[i]).count > 0)
            add_missing(asking, out, goal->firings[i]->matched[pattern]);
    narrow(asking, out);
}

/* A comparison fails for values of facts that would have to be others. */
static void add_compared(struct asking *asking, struct why_not_obstacle *out,
                         const struct record_firing *firing, size_t patterns)
{
    out->missing = ARENA_ARRAY(asking->arena, struct why_not_missing *, patterns + 1);
    for (size_t i = 0; i < patterns && i < firing->matched_count; i++)
        add_missing(asking, out, firing->matched[i]);
    narrow(asking, out);
}

static void add_blockers(struct asking *asking, struct why_not_obstacle *out)
{
    const struct attempt_condition *condition = out->condition;
    size_t most = 0;

    for (size_t i = 0; i < condition->blocker_count; i++)
        most += condition->blockers[i].count;
    out->blockers = ARENA_ARRAY(asking->arena, struct why_not_support *, most);
    for (size_t i = 0; i < condition->blocker_count; i++) {
        for (size_t j = 0; j < condition->blockers[i].count; j++) {
            const struct record_fact *fact = condition->blockers[i].facts[j];
            bool is_new = true;

            for (size_t k = 0; k < out->blocker_count; k++)
                is_new = is_new && out->blockers[k]->fact != fact;
            if (is_new)
                out->blockers[out->blocker_count++] = support(asking, fact);
        }
    }
}

/* How many assumptions a match among what is possible takes, with those of the attempt. */
static size_t changes_of(const struct asking *asking, const struct probe_match *match)
{
    struct env_list list = asking->under;

    for (size_t i = 0; i < match->count; i++)
        list = i == 0 && list.count == 0
                   ? ways_to_fact(asking->ways, match->facts[i])
                   : envs_both(&asking->envs, list, ways_to_fact(asking->ways, match->facts[i]));
    return list.count == 0 ? SIZE_MAX : list.items[0]->changes;
}

/* The facts of the nearest match of conditions among what is possible; with is_any also those of
 * the others, one of which is enough. */
static void add_matches(struct asking *asking, struct why_not_obstacle *out, const char *rule,
                        const struct disjunct *disjunct, const struct bound_variables *bound)
{
    struct probe_answer answer = ways_matches(asking->ways, rule, disjunct, bound);
    struct why_not_missing **grown =
        ARENA_ARRAY(asking->arena, struct why_not_missing *,
                    out->missing_count + answer.count * disjunct->pattern_count);
    size_t best = 0;

    for (size_t i = 0; i < out->missing_count; i++)
        grown[i] = out->missing[i];
    out->missing = grown;
    for (size_t i = 1; i < answer.count; i++)
        if (changes_of(asking, &answer.matches[i]) < changes_of(asking, &answer.matches[best]))
            best = i;
    for (size_t i = 0; i < answer.count; i++) {
        const struct probe_match *match = &answer.matches[i == 0 ? best : i <= best ? i - 1 : i];

        for (size_t j = 0; j < match->count && (i == 0 || out->is_any); j++)
            if (i == 0 || ways_to_fact(asking->ways, match->facts[j]).count > 0)
                add_missing(asking, out, match->facts[j]);
    }
}

/* Any fact that suits what must exist. */
static void add_existing(struct asking *asking, struct why_not_obstacle *out,
                         const struct attempt *attempt)
{
    struct disjunct *disjuncts;
    size_t count;

    if (!rule_disjuncts(out->condition->condition->first, &disjuncts, &count, asking->arena))
        return;
    out->is_any = true;
    for (size_t i = 0; i < count; i++)
        out->is_any = out->is_any && disjuncts[i].pattern_count == 1;
    for (size_t i = 0; i < count && (out->is_any || out->missing_count == 0); i++)
        add_matches(asking, out, attempt->rule->name, &disjuncts[i], &out->condition->bound);
    narrow(asking, out);
}

static bool may_stay(const struct why_not_obstacle *obstacle, const struct record_fact *fact)
{
    for (size_t i = 0; i < obstacle->blocker_count; i++)
        if (obstacle->blockers[i]->fact == fact)
            return !has_leaf(obstacle->blockers[i]);
    return true;
}

/*
 * Facts that stand against an absence may stay where an exception to them comes up: what a `not`
 * within the absence asks for, or what a `forall` finds missing.
 */
static void add_exceptions(struct asking *asking, struct why_not_obstacle *out,
                           const struct attempt *attempt)
{
    const struct condition *asked = out->condition->condition;
    struct condition given = *asked->first, rest = {.kind = CONDITION_NOT};
    struct disjunct *outer;
    size_t count;

    if (asked->kind == CONDITION_FORALL) {
        rest.first = asked->first->next;
        given.next = &rest;
    }
    if (!rule_disjuncts(&given, &outer, &count, asking->arena) || count != 1)
        return;
    for (size_t i = 0; i < out->condition->blocker_count; i++) {
        const struct probe_match *blocker = &out->condition->blockers[i];
        struct bound_variables bound = bindings_of(outer, blocker->facts, blocker->count,
                                                   &out->condition->bound, asking->arena);
        bool is_stay = blocker->count > 0;

        for (size_t j = 0; j < blocker->count; j++)
            is_stay = is_stay && may_stay(out, blocker->facts[j]);
        for (size_t j = 0; is_stay && j < outer->negated_count; j++) {
            struct disjunct *inner;

            if (rule_disjuncts(outer->negated[j]->first, &inner, &count, asking->arena) &&
                count > 0)
                add_matches(asking, out, attempt->rule->name, &inner[0], &bound);
        }
    }
}

static void fill_absences(struct asking *asking, struct why_not_reason *out)
{
    static const struct bound_variables none = {NULL, 0};
    const struct record_firing *firing = out->firing;
    struct bound_variables bound =
        bindings_of(firing->disjunct, (const struct record_fact *const *)firing->matched,
                    firing->matched_count, &none, asking->arena);
    struct why_not_obstacle filled = {0};

    for (size_t i = 0; i < firing->disjunct->negated_count; i++) {
        struct disjunct *inner;
        size_t count;

        if (firing->disjunct->negated[i]->kind == CONDITION_NOT &&
            rule_disjuncts(firing->disjunct->negated[i]->first, &inner, &count, asking->arena) &&
            count > 0)
            add_matches(asking, &filled, firing->rule, &inner[0], &bound);
    }
    out->missing = filled.missing;
    out->missing_count = filled.missing_count;
}

/* ---- obstacles ---- */

static bool has_matched_another(const struct asking *asking, const struct attempt *attempt,
                                size_t pattern)
{
    const struct record_firing *firing = attempt->firing;

    if (attempts_present(asking->attempts, firing->matched[pattern]) != NULL)
        return false;
    for (size_t i = 0; i < attempt->condition_count; i++)
        if (attempt->conditions[i].condition == attempt->disjunct->patterns[pattern])
            return attempt->conditions[i].state == ATTEMPT_HOLDS;
    return false;
}

static bool is_told(const struct why_not_way *way, const struct record_fact *fact)
{
    for (size_t i = 0; i + 1 < way->obstacle_count; i++)
        for (size_t j = 0; j < way->obstacles[i].missing_count; j++)
            if (way->obstacles[i].missing[j]->fact == fact)
                return true;
    return false;
}

/* The way's last obstacle is the one to fill. */
static void add_for_pattern(struct asking *asking, struct why_not_way *way,
                            const struct record_fact *goal)
{
    const struct attempt *attempt = way->attempt;
    struct why_not_obstacle *out = &way->obstacles[way->obstacle_count - 1];
    const struct record_firing *firing = attempt->firing;
    const struct condition *pattern = out->condition->condition;
    size_t at = 0;

    while (at < attempt->disjunct->pattern_count && attempt->disjunct->patterns[at] != pattern)
        at++;
    if (firing == NULL || at >= firing->matched_count) {
        struct disjunct alone = {
            .conditions = &pattern, .condition_count = 1, .patterns = &pattern, .pattern_count = 1};

        out->is_any = true;
        add_matches(asking, out, attempt->rule->name, &alone, &out->condition->bound);
        return;
    }
    add_missing_facts(asking, out, goal, firing, at);
    for (size_t i = 0; i < at; i++) {
        if (!has_matched_another(asking, attempt, i) || is_told(way, firing->matched[i]))
            continue;
        out->is_any = false;
        add_missing(asking, out, firing->matched[i]);
    }
}

void asking_add_obstacle(struct asking *asking, struct why_not_way *way,
                         const struct record_fact *goal, size_t index)
{
    const struct attempt *attempt = way->attempt;
    struct why_not_obstacle *out = &way->obstacles[way->obstacle_count++];

    out->condition = &attempt->conditions[index];
    switch (out->condition->condition->kind) {
    case CONDITION_PATTERN:
        add_for_pattern(asking, way, goal);
        break;
    case CONDITION_TEST:
        if (attempt->firing != NULL)
            add_compared(asking, out, attempt->firing,
                         bindings_patterns_before(attempt->disjunct, index));
        break;
    case CONDITION_EXISTS:
        add_existing(asking, out, attempt);
        break;
    default:
        add_blockers(asking, out);
        add_exceptions(asking, out, attempt);
        break;
    }
    out->is_hopeless = attempt->firing != NULL
                           ? ways_to_condition(asking->ways, attempt->firing, index).count == 0
                           : out->missing_count == 0;
}
