#include "ask/why_not.h"

#include <stdlib.h>
#include <string.h>

#include "ask/bindings.h"
#include "ask/ways.h"

/* Ways in one attempt, past which only the nearest way to each missing fact is shown. */
enum { MOST_WAYS = 60 };

struct asking {
    const struct why_not_sources *from;
    struct arena *arena;
    struct envs envs;
    struct ways *ways;
    struct attempts *attempts;
    struct env_list under;  /* the assumptions that would let the attempt through */
    bool *is_missing_shown; /* by possible fact id - 1, in this attempt */
    bool *is_support_shown; /* by recorded fact id - 1, in this attempt */
    bool **shown;           /* the same as a list of marks, in the order of showing */
    size_t shown_count;
    size_t way_count;
};

/* ---- what was shown ---- */

static void show(struct asking *asking, bool *mark)
{
    *mark = true;
    asking->shown[asking->shown_count++] = mark;
}

/* Take back what was shown since: an answer in short leaves it out. */
static void unshow(struct asking *asking, size_t count)
{
    while (asking->shown_count > count)
        *asking->shown[--asking->shown_count] = false;
}

/* ---- leaves ---- */

static struct why_not_leaf *new_leaf(const struct asking *asking, size_t domain)
{
    struct why_not_leaf *leaf = ARENA_NEW(asking->arena, struct why_not_leaf);

    leaf->assumption = &asking->from->assumptions[domain];
    leaf->needed = ARENA_ARRAY(asking->arena, size_t, leaf->assumption->domain->value_count);
    return leaf;
}

/* The values that a set of assumptions leaves a domain; NULL if the value at hand is one. */
static struct why_not_leaf *leaf_under(const struct asking *asking, const struct env *env,
                                       size_t domain)
{
    const struct assumption *assumption = &asking->from->assumptions[domain];
    struct why_not_leaf *leaf;

    if (env_allows(env, domain, assumption->value))
        return NULL;
    leaf = new_leaf(asking, domain);
    for (size_t i = 0; i < assumption->domain->value_count; i++)
        if (env_allows(env, domain, i))
            leaf->needed[leaf->needed_count++] = i;
    return leaf;
}

static void add_changes(const struct asking *asking, struct why_not_way *way, struct env_list list)
{
    way->is_hopeless = list.count == 0;
    way->changes = ARENA_ARRAY(asking->arena, struct why_not_leaf, asking->envs.domain_count);
    for (size_t i = 0; list.count > 0 && i < asking->envs.domain_count; i++) {
        const struct why_not_leaf *leaf = leaf_under(asking, list.items[0], i);

        if (leaf != NULL)
            way->changes[way->change_count++] = *leaf;
    }
}

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
        out->leaf = leaf_under(asking, asking->under.items[0], domain);
    if (fact->firing_count == 0)
        return out;
    out->is_repeated = *is_shown;
    if (*is_shown)
        return out;
    show(asking, is_shown);
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

/* ---- ways to a fact ---- */

/* A rule's branch and the firing of it that is nearest under the assumptions of the attempt. */
struct candidate {
    const struct record_firing *firing;
    struct env_list list; /* its own */
    size_t changes;       /* together with what the attempt takes; SIZE_MAX for never */
    bool is_at_odds;      /* with what the attempt takes */
    size_t present;       /* facts that it would match and that are there */
};

static struct candidate weigh(const struct asking *asking, const struct record_firing *firing)
{
    struct candidate candidate = {
        .firing = firing, .list = ways_to_firing(asking->ways, firing), .changes = SIZE_MAX};
    struct env_list joint = asking->under.count == 0
                                ? candidate.list
                                : envs_both(&asking->envs, asking->under, candidate.list);

    candidate.is_at_odds = joint.count == 0;
    if (joint.count == 0)
        joint = candidate.list;
    if (joint.count > 0)
        candidate.changes = joint.items[0]->changes;
    for (size_t i = 0; i < firing->matched_count; i++)
        candidate.present += attempts_present(asking->attempts, firing->matched[i]) != NULL;
    return candidate;
}

static bool is_better(const struct candidate *a, const struct candidate *b)
{
    if (a->is_at_odds != b->is_at_odds)
        return b->is_at_odds;
    if (a->changes != b->changes)
        return a->changes < b->changes;
    if (a->present != b->present)
        return a->present > b->present;
    return a->firing->id < b->firing->id;
}

static int compare_candidates(const void *a, const void *b)
{
    return is_better(a, b) ? -1 : is_better(b, a);
}

/* The best firing of each branch of each rule that concludes a fact; best first. */
static struct candidate *candidates_for(const struct asking *asking, const struct record_fact *fact,
                                        size_t *count)
{
    struct candidate *all = ARENA_ARRAY(asking->arena, struct candidate, fact->firing_count);

    *count = 0;
    for (size_t i = 0; i < fact->firing_count; i++) {
        struct candidate candidate;
        size_t at = 0;

        if (fact->firings[i]->source == NULL || fact->firings[i]->disjunct == NULL)
            continue;
        candidate = weigh(asking, fact->firings[i]);
        while (at < *count && all[at].firing->disjunct != candidate.firing->disjunct)
            at++;
        if (at == *count || is_better(&candidate, &all[at]))
            all[at] = candidate;
        *count += at == *count;
    }
    if (*count > 0)
        qsort(all, *count, sizeof *all, compare_candidates);
    return all;
}

static struct why_not_way *way_of(struct asking *asking, const struct record_fact *fact,
                                  const struct candidate *candidate);

static void add_ways(struct asking *asking, struct why_not_missing *out)
{
    size_t count;
    struct candidate *all = candidates_for(asking, out->fact, &count);

    out->ways = ARENA_ARRAY(asking->arena, struct why_not_way *, count);
    for (size_t i = 0; i < count; i++) {
        size_t shown_before = asking->shown_count;

        if (i == 0 || asking->way_count < MOST_WAYS)
            out->ways[out->way_count++] = way_of(asking, out->fact, &all[i]);
        if (i > 0)
            unshow(asking, shown_before);
    }
}

static struct why_not_missing *missing(struct asking *asking, const struct record_fact *fact)
{
    struct why_not_missing *out = ARENA_NEW(asking->arena, struct why_not_missing);
    bool *is_shown = &asking->is_missing_shown[fact->id - 1];
    size_t domain, value;

    out->fact = fact;
    if (ways_assumption(asking->ways, fact, &domain, &value)) {
        struct why_not_leaf *leaf = new_leaf(asking, domain);

        leaf->needed[leaf->needed_count++] = value;
        out->leaf = leaf;
        return out;
    }
    out->is_repeated = *is_shown;
    if (*is_shown)
        return out;
    show(asking, is_shown);
    add_ways(asking, out);
    return out;
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
    out->missing[out->missing_count++] = missing(asking, fact);
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
        allowed = leaf_under(asking, asking->under.items[0],
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

static void add_obstacle(struct asking *asking, struct why_not_way *way,
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

static struct why_not_way *new_way(struct asking *asking, const struct record_fact *goal,
                                   const struct attempt *attempt, struct env_list list)
{
    struct why_not_way *way = ARENA_NEW(asking->arena, struct why_not_way);

    asking->way_count++;
    way->attempt = attempt;
    way->obstacles = ARENA_ARRAY(asking->arena, struct why_not_obstacle, attempt->condition_count);
    for (size_t i = 0; i < attempt->condition_count; i++)
        if (attempt->conditions[i].state == ATTEMPT_FAILS)
            add_obstacle(asking, way, goal, i);
    add_changes(asking, way, list);
    return way;
}

static struct why_not_way *way_of(struct asking *asking, const struct record_fact *goal,
                                  const struct candidate *candidate)
{
    return new_way(asking, goal, attempts_towards(asking->attempts, candidate->firing),
                   candidate->list);
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
    unshow(asking, 0);
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
        way = new_way(asking, NULL, attempts_with(asking->attempts, rule, i, &bound), envs_never());
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
        all = candidates_for(asking, goal, &count);
    for (size_t i = 0; i < count; i++) {
        begin_attempt(asking, widened(asking, goal, &all[i]));
        show(asking, &asking->is_missing_shown[goal->id - 1]);
        all[i].list = asking->under;
        out->attempts[out->attempt_count++] = way_of(asking, goal, &all[i]);
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
