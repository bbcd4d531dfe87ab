/* Rules on the way to a fact: which of them is nearest, and what it would take. */
#include <stdlib.h>

#include "ask/why_not_inside.h"

/* Ways in one attempt, past which only the nearest way to each missing fact is shown. */
enum { MOST_WAYS = 60 };

/* ---- leaves ---- */

struct why_not_leaf *asking_leaf(const struct asking *asking, size_t domain)
{
    struct why_not_leaf *leaf = ARENA_NEW(asking->arena, struct why_not_leaf);

    leaf->assumption = &asking->from->assumptions[domain];
    leaf->needed = ARENA_ARRAY(asking->arena, size_t, leaf->assumption->domain->value_count);
    return leaf;
}

struct why_not_leaf *asking_leaf_under(const struct asking *asking, const struct env *env,
                                       size_t domain)
{
    const struct assumption *assumption = &asking->from->assumptions[domain];
    struct why_not_leaf *leaf;

    if (env_allows(env, domain, assumption->value))
        return NULL;
    leaf = asking_leaf(asking, domain);
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
        const struct why_not_leaf *leaf = asking_leaf_under(asking, list.items[0], i);

        if (leaf != NULL)
            way->changes[way->change_count++] = *leaf;
    }
}

/* ---- ways to a fact ---- */

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

struct candidate *asking_candidates(const struct asking *asking, const struct record_fact *fact,
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

static void add_ways(struct asking *asking, struct why_not_missing *out)
{
    size_t count;
    struct candidate *all = asking_candidates(asking, out->fact, &count);

    out->ways = ARENA_ARRAY(asking->arena, struct why_not_way *, count);
    for (size_t i = 0; i < count; i++) {
        size_t shown_before = asking->shown_count;

        if (i == 0 || asking->way_count < MOST_WAYS)
            out->ways[out->way_count++] = asking_way_to(asking, out->fact, &all[i]);
        if (i > 0)
            asking_unshow(asking, shown_before);
    }
}

struct why_not_missing *asking_missing(struct asking *asking, const struct record_fact *fact)
{
    struct why_not_missing *out = ARENA_NEW(asking->arena, struct why_not_missing);
    bool *is_shown = &asking->is_missing_shown[fact->id - 1];
    size_t domain, value;

    out->fact = fact;
    if (ways_assumption(asking->ways, fact, &domain, &value)) {
        struct why_not_leaf *leaf = asking_leaf(asking, domain);

        leaf->needed[leaf->needed_count++] = value;
        out->leaf = leaf;
        return out;
    }
    out->is_repeated = *is_shown;
    if (*is_shown)
        return out;
    asking_show(asking, is_shown);
    add_ways(asking, out);
    return out;
}

struct why_not_way *asking_way(struct asking *asking, const struct record_fact *goal,
                               const struct attempt *attempt, struct env_list list)
{
    struct why_not_way *way = ARENA_NEW(asking->arena, struct why_not_way);

    asking->way_count++;
    way->attempt = attempt;
    way->obstacles = ARENA_ARRAY(asking->arena, struct why_not_obstacle, attempt->condition_count);
    for (size_t i = 0; i < attempt->condition_count; i++)
        if (attempt->conditions[i].state == ATTEMPT_FAILS)
            asking_add_obstacle(asking, way, goal, i);
    add_changes(asking, way, list);
    return way;
}

struct why_not_way *asking_way_to(struct asking *asking, const struct record_fact *goal,
                                  const struct candidate *candidate)
{
    return asking_way(asking, goal, attempts_towards(asking->attempts, candidate->firing),
                      candidate->list);
}
