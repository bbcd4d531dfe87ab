#include "ask/suggest.h"

#include <stdlib.h>
#include <string.h>

#include "ask/condition_proofs.h"
#include "ask/nearby.h"
#include "read/depends.h"
#include "read/feeds.h"

enum {
    MOST_CHANGES = 2, /* of combinations that are tried besides those known */
    MOST_RUNS = 1 << 12,
    MOST_TRIED = 1 << 18 /* sets of combinations, past which the first that will do is taken */
};

/* A run that is missing, and the gaps that wait for it. */
struct missing {
    const struct condition_branch *branch;
    bool is_firing;
    const size_t *known; /* values under which it comes about */
};

/* A combination, and which of the missing runs it is. */
struct candidate {
    size_t *values;
    size_t changes;
    bool *is; /* by missing run */
};

struct suggesting {
    const struct conditions *conditions;
    const struct assumption *assumptions;
    struct missing *missing;
    size_t missing_count;
    struct probing probing;
    struct space_near near;
    struct assumption *at; /* the combination that near is at */
    struct candidate *candidates;
    size_t candidate_count, candidate_capacity;
    size_t domains;
    struct arena *arena;
};

/* ---- what is missing ---- */

/* All near misses differ; of the firings of a branch one will do. */
static bool is_known_missing(const struct suggesting *suggesting,
                             const struct condition_branch *branch)
{
    for (size_t i = 0; i < suggesting->missing_count; i++)
        if (suggesting->missing[i].is_firing &&
            suggesting->missing[i].branch->near_miss.branch == branch->near_miss.branch)
            return true;
    return false;
}

static void miss(struct suggesting *suggesting, const struct condition_branch *branch)
{
    if (branch->failed == 0)
        suggesting->missing[suggesting->missing_count++] =
            (struct missing){branch, false, branch->fails};
    if (branch->fired == 0 && !is_known_missing(suggesting, branch))
        suggesting->missing[suggesting->missing_count++] =
            (struct missing){branch, true, branch->fires};
}

static const struct probe *find_missing(struct suggesting *suggesting)
{
    const struct conditions *conditions = suggesting->conditions;
    struct probe *probes;

    suggesting->missing = ARENA_ARRAY(suggesting->arena, struct missing, 2 * conditions->count);
    for (size_t i = 0; i < conditions->count; i++)
        if (conditions->items[i].standing == CONDITION_GAP)
            miss(suggesting, condition_best_branch(&conditions->items[i]));
    probes = ARENA_ARRAY(suggesting->arena, struct probe, suggesting->missing_count);
    for (size_t i = 0; i < suggesting->missing_count; i++) {
        const struct missing *missing = &suggesting->missing[i];

        probes[i] = missing->is_firing
                        ? branch_probe(&missing->branch->near_miss, suggesting->arena)
                        : near_miss_probe(&missing->branch->near_miss, suggesting->arena);
    }
    return probes;
}

/* ---- combinations ---- */

/* Whether one does all that another does, with no more changes. */
static bool is_as_good(const struct suggesting *suggesting, const struct candidate *a,
                       const struct candidate *b)
{
    for (size_t i = 0; i < suggesting->missing_count; i++)
        if (b->is[i] && !a->is[i])
            return false;
    return a->changes <= b->changes;
}

/* Keep a combination unless one that is kept is as good; drop those that it makes needless. */
static void keep(struct suggesting *suggesting, const struct candidate *candidate)
{
    size_t kept = 0;

    for (size_t i = 0; i < suggesting->candidate_count; i++)
        if (is_as_good(suggesting, &suggesting->candidates[i], candidate))
            return;
    for (size_t i = 0; i < suggesting->candidate_count; i++)
        if (!is_as_good(suggesting, candidate, &suggesting->candidates[i]))
            suggesting->candidates[kept++] = suggesting->candidates[i];
    suggesting->candidate_count = kept;
    MEMORY_GROW(suggesting->candidates, suggesting->candidate_count,
                suggesting->candidate_capacity);
    suggesting->candidates[suggesting->candidate_count++] = *candidate;
}

static bool look(void *context, const size_t *values, size_t changes, const char *const *answers)
{
    struct suggesting *suggesting = context;
    struct candidate candidate = {.changes = changes};
    bool is_any = false;

    (void)answers;
    probing_read(&suggesting->probing);
    for (size_t i = 0; i < suggesting->missing_count; i++)
        is_any = is_any || probing_matches(&suggesting->probing, i) > 0;
    if (!is_any)
        return true;
    candidate.values = ARENA_ARRAY(suggesting->arena, size_t, suggesting->domains);
    if (suggesting->domains > 0)
        memcpy(candidate.values, values, suggesting->domains * sizeof *values);
    candidate.is = ARENA_ARRAY(suggesting->arena, bool, suggesting->missing_count);
    for (size_t i = 0; i < suggesting->missing_count; i++)
        candidate.is[i] = probing_matches(&suggesting->probing, i) > 0;
    keep(suggesting, &candidate);
    return true;
}

/* The answers by subject of near; NULL where the rules go wrong. */
static const char *const *go_to(struct suggesting *suggesting, const size_t *values,
                                size_t *changes, struct endstate_error *error)
{
    *changes = 0;
    for (size_t i = 0; i < suggesting->domains; i++) {
        suggesting->at[i] = suggesting->assumptions[i];
        suggesting->at[i].value = values[i];
        *changes += values[i] != suggesting->assumptions[i].value;
    }
    return space_near_visit(&suggesting->near, NULL, 0, error);
}

static void collect(struct suggesting *suggesting)
{
    for (size_t i = 0; i < suggesting->missing_count; i++) {
        const size_t *values = suggesting->missing[i].known;
        struct endstate_error ignored = {0};
        size_t changes;

        if (go_to(suggesting, values, &changes, &ignored) != NULL)
            look(suggesting, values, changes, NULL);
    }
    for (size_t i = 0; i < suggesting->domains; i++)
        suggesting->at[i] = suggesting->assumptions[i];
    nearby_each(&(struct nearby){&suggesting->near, MOST_CHANGES, MOST_RUNS, suggesting->arena},
                look, suggesting);
}

/* ---- the least set of them ---- */

struct covering {
    const struct suggesting *suggesting;
    size_t *covered; /* by missing run: how many of those chosen are it */
    size_t *chosen;
    size_t *best; /* so many as best_count; the first that was found with the fewest changes */
    size_t best_count, best_changes;
    size_t tried;
};

static void choose(struct covering *covering, size_t candidate, bool is_chosen)
{
    const struct suggesting *suggesting = covering->suggesting;

    for (size_t i = 0; i < suggesting->missing_count; i++)
        if (suggesting->candidates[candidate].is[i])
            covering->covered[i] += is_chosen ? 1 : (size_t)-1;
}

static size_t first_uncovered(const struct covering *covering)
{
    size_t at = 0;

    while (at < covering->suggesting->missing_count && covering->covered[at] > 0)
        at++;
    return at;
}

/* Try all sets of so many more. */
static void cover(struct covering *covering, size_t count, size_t most, size_t changes)
{
    const struct suggesting *suggesting = covering->suggesting;
    size_t wanted = first_uncovered(covering);

    covering->tried++;
    if (wanted == suggesting->missing_count && changes < covering->best_changes) {
        memcpy(covering->best, covering->chosen, count * sizeof *covering->best);
        covering->best_count = count;
        covering->best_changes = changes;
    }
    if (wanted == suggesting->missing_count || count == most)
        return;
    for (size_t i = 0; i < suggesting->candidate_count && covering->tried < MOST_TRIED; i++) {
        if (!suggesting->candidates[i].is[wanted])
            continue;
        covering->chosen[count] = i;
        choose(covering, i, true);
        cover(covering, count + 1, most, changes + suggesting->candidates[i].changes);
        choose(covering, i, false);
    }
}

/* One after the other that which is most of what is missing. */
static void cover_greedily(struct covering *covering)
{
    const struct suggesting *suggesting = covering->suggesting;

    covering->best_count = 0;
    while (first_uncovered(covering) < suggesting->missing_count) {
        size_t best = 0, most = 0;

        for (size_t i = 0; i < suggesting->candidate_count; i++) {
            size_t count = 0;

            for (size_t j = 0; j < suggesting->missing_count; j++)
                count += suggesting->candidates[i].is[j] && covering->covered[j] == 0;
            if (count > most) {
                most = count;
                best = i;
            }
        }
        if (most == 0)
            return;
        choose(covering, best, true);
        covering->best[covering->best_count++] = best;
    }
}

static void find_cover(struct covering *covering, bool *is_least)
{
    const struct suggesting *suggesting = covering->suggesting;
    size_t most = 1;

    covering->covered = ARENA_ARRAY(suggesting->arena, size_t, suggesting->missing_count);
    covering->chosen = ARENA_ARRAY(suggesting->arena, size_t, suggesting->missing_count + 1);
    covering->best = ARENA_ARRAY(suggesting->arena, size_t, suggesting->missing_count + 1);
    covering->best_changes = SIZE_MAX;
    while (covering->best_changes == SIZE_MAX && covering->tried < MOST_TRIED &&
           most <= suggesting->missing_count)
        cover(covering, 0, most++, 0);
    *is_least = covering->best_changes != SIZE_MAX && covering->tried < MOST_TRIED;
    if (covering->best_changes == SIZE_MAX)
        cover_greedily(covering);
}

/* ---- what they say ---- */

static void add_rule(const struct rule **rules, size_t *count, const struct rule *rule)
{
    for (size_t i = 0; i < *count; i++)
        if (rules[i] == rule)
            return;
    rules[(*count)++] = rule;
}

static void fill_parts(const struct suggesting *suggesting, const struct candidate *candidate,
                       struct suggestion *out)
{
    const struct conditions *conditions = suggesting->conditions;

    out->parts = ARENA_ARRAY(suggesting->arena, struct suggestion_part, 2 * conditions->count);
    for (size_t i = 0; i < conditions->count; i++) {
        const struct condition_coverage *item = &conditions->items[i];
        const struct condition_branch *branch = condition_best_branch(item);

        for (size_t j = 0; item->standing == CONDITION_GAP && j < suggesting->missing_count; j++) {
            const struct missing *missing = &suggesting->missing[j];
            bool is_its = missing->is_firing
                              ? branch->fired == 0 &&
                                    missing->branch->near_miss.branch == branch->near_miss.branch
                              : missing->branch == branch;

            if (is_its && candidate->is[j])
                out->parts[out->part_count++] = (struct suggestion_part){item, missing->is_firing};
        }
    }
}

/* Whether a rule has a match under the combination that the probing session is at. */
static bool does_fire(const struct suggesting *suggesting, const struct rule *rule)
{
    struct rule *const *all = suggesting->probing.rulebase.by_name;
    size_t at = 0;

    while (strcmp(all[at]->name, rule->name) != 0)
        at++;
    return suggesting->probing.matches[at] > 0;
}

static void fill_rules(struct suggesting *suggesting, struct suggestion *out)
{
    out->fires = ARENA_ARRAY(suggesting->arena, const struct rule *, out->part_count);
    out->silent = ARENA_ARRAY(suggesting->arena, const struct rule *, out->part_count);
    probing_read(&suggesting->probing);
    for (size_t i = 0; i < out->part_count; i++) {
        const struct rule *rule = out->parts[i].item->rule;

        if (does_fire(suggesting, rule))
            add_rule(out->fires, &out->fire_count, rule);
        else
            add_rule(out->silent, &out->silent_count, rule);
    }
}

/* The subjects that the rules of the parts conclude on; where there are none, those they bear on.
 */
static void fill_answers(struct suggesting *suggesting, const char *const *answers,
                         const struct feeds *feeds, struct suggestion *out)
{
    const struct space_near *near = &suggesting->near;
    const size_t none = feeds->shapes.rulebase->rule_count;
    const struct depends *depends = depends_new(feeds->shapes.rulebase, suggesting->arena);
    bool *marks = ARENA_ARRAY(suggesting->arena, bool, none);

    out->answers = ARENA_ARRAY(suggesting->arena, struct suggested_answer, near->subject_count);
    for (int is_far = 0; is_far < 2 && out->answer_count == 0; is_far++)
        for (size_t i = 0; i < near->subject_count; i++) {
            bool is_borne_on = false;

            depends_mark_rules(depends, near->subjects[i], marks);
            for (size_t j = 0; j < out->part_count && !is_borne_on; j++) {
                size_t rule = feeds_rule(feeds, out->parts[j].item->rule->name);

                is_borne_on =
                    rule < none &&
                    (is_far == 1 ? marks[rule] : feeds_concludes(feeds, rule, near->subjects[i]));
            }
            if (is_borne_on)
                out->answers[out->answer_count++] = (struct suggested_answer){
                    near->subjects[i],
                    answers[i] == NULL ? NULL : arena_string(suggesting->arena, answers[i])};
        }
}

static bool fill(struct suggesting *suggesting, const struct covering *covering,
                 struct suggestions *out, struct endstate_error *error)
{
    struct feeds feeds;

    feeds_read(&feeds, suggesting->conditions->rulebase, suggesting->arena);
    out->items = ARENA_ARRAY(suggesting->arena, struct suggestion, covering->best_count);
    for (size_t i = 0; i < covering->best_count; i++) {
        const struct candidate *candidate = &suggesting->candidates[covering->best[i]];
        struct suggestion *suggestion = &out->items[out->count++];
        const char *const *answers =
            go_to(suggesting, candidate->values, &suggestion->changes, error);

        if (answers == NULL)
            return false;
        suggestion->values = candidate->values;
        fill_parts(suggesting, candidate, suggestion);
        fill_rules(suggesting, suggestion);
        fill_answers(suggesting, answers, &feeds, suggestion);
    }
    return true;
}

/* ---- the whole ---- */

static int suggestion_order(const void *a, const void *b)
{
    const struct suggestion *first = a, *second = b;

    if (first->changes != second->changes)
        return first->changes < second->changes ? -1 : 1;
    return (first->parts->item > second->parts->item) - (first->parts->item < second->parts->item);
}

static bool suggest(struct suggesting *suggesting, struct suggestions *out,
                    struct endstate_error *error)
{
    struct covering covering = {.suggesting = suggesting};

    collect(suggesting);
    find_cover(&covering, &out->is_least);
    if (!fill(suggesting, &covering, out, error))
        return false;
    if (out->count > 1)
        qsort(out->items, out->count, sizeof *out->items, suggestion_order);
    return true;
}

bool suggest_cases(struct suggestions *out, const struct conditions *conditions,
                   const struct assumption *assumptions, struct clips_limits limits,
                   struct arena *arena, struct endstate_error *error)
{
    const struct rulebase *rulebase = conditions->rulebase;
    struct suggesting suggesting = {.conditions = conditions,
                                    .assumptions = assumptions,
                                    .domains = rulebase->declared.domain_count,
                                    .arena = arena};
    bool *varied = ARENA_ARRAY(arena, bool, suggesting.domains);
    const struct probe *probes = find_missing(&suggesting);
    bool is_good;

    *out = (struct suggestions){.is_least = true};
    if (suggesting.missing_count == 0)
        return true;
    for (size_t i = 0; i < suggesting.domains; i++)
        varied[i] = true;
    suggesting.at = ARENA_ARRAY(arena, struct assumption, suggesting.domains);
    if (!probing_begin(&suggesting.probing, rulebase, probes, suggesting.missing_count, limits,
                       arena, error))
        return false;
    is_good = space_near_begin(&suggesting.near, rulebase, suggesting.at, varied,
                               suggesting.probing.session, suggesting.probing.limits, arena, error);
    if (is_good) {
        is_good = suggest(&suggesting, out, error);
        space_near_end(&suggesting.near);
    }
    free(suggesting.candidates);
    probing_end(&suggesting.probing);
    return is_good;
}
