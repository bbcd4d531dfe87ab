#include "ask/condition_proofs.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "ask/nearby.h"
#include "read/shapes.h"
#include "run/possible.h"
#include "run/space.h"

enum {
    MOST_RUNS = 1 << 18, /* that finding out may take; a part, where steps do not tell what holds */
    FULL_RUN_COST = 32,
    MOST_NEAR_RUNS = 1 << 13, /* for what is left then, with the fewest changes of assumptions */
    MOST_CHANGES = 3
};

/* ---- questions ---- */

static struct probe probe_of(const struct rule *rule, struct strbuf *text, struct arena *arena)
{
    return (struct probe){rule->name, strbuf_take(text, arena)};
}

struct probe near_miss_probe(const struct near_miss *near_miss, struct arena *arena)
{
    struct strbuf text = {0};

    near_miss_text(&text, near_miss, arena);
    return probe_of(near_miss->rule, &text, arena);
}

struct probe branch_probe(const struct near_miss *near_miss, struct arena *arena)
{
    struct strbuf text = {0};

    near_miss_branch_text(&text, near_miss->branch);
    return probe_of(near_miss->rule, &text, arena);
}

/* ---- what could be at all ---- */

/* A near miss that may be impossible, and the questions that tell. */
struct bounded {
    struct condition_branch *branch;
    size_t most, least; /* probes; equal where nothing is to be compared with */
};

struct bounding {
    struct conditions *conditions;
    struct shapes shapes;
    struct bounded *items;
    size_t count;
    struct probe *probes;
    size_t probe_count;
};

/* Whether the facts of a template are those stated, whatever the rules do. */
static bool is_constant(const struct bounding *bounding, const char *template)
{
    const struct shapes *shapes = &bounding->shapes;

    for (size_t i = 0; i < shapes->shape_count; i++) {
        const struct shape *shape = &shapes->shapes[i];

        if (shape->source != SHAPE_STATED &&
            (shape->template == NULL || strcmp(shape->template->name, template) == 0))
            return false;
    }
    return true;
}

static void bound_branch(struct bounding *bounding, struct condition_branch *branch)
{
    const struct near_miss *near_miss = &branch->near_miss;
    const struct condition *condition = near_miss->branch->conditions[near_miss->condition];
    struct bounded *item = &bounding->items[bounding->count];
    struct near_miss_bound bound;

    if (branch->failed > 0 || !near_miss_bound(&bound, near_miss,
                                               condition->kind == CONDITION_PATTERN &&
                                                   is_constant(bounding, condition->template),
                                               bounding->conditions->arena))
        return;
    *item = (struct bounded){branch, bounding->probe_count, bounding->probe_count};
    bounding->count++;
    bounding->probes[bounding->probe_count++] = (struct probe){near_miss->rule->name, bound.most};
    if (bound.least == NULL)
        return;
    item->least = bounding->probe_count;
    bounding->probes[bounding->probe_count++] = (struct probe){near_miss->rule->name, bound.least};
}

static void collect_bounds(struct bounding *bounding)
{
    struct conditions *conditions = bounding->conditions;
    size_t most = 0;

    for (size_t i = 0; i < conditions->count; i++)
        most += conditions->items[i].branch_count;
    bounding->items = ARENA_ARRAY(conditions->arena, struct bounded, most);
    bounding->probes = ARENA_ARRAY(conditions->arena, struct probe, 2 * most);
    for (size_t i = 0; i < conditions->count; i++)
        for (size_t j = 0; conditions->items[i].standing != CONDITION_SHOWN &&
                           j < conditions->items[i].branch_count;
             j++)
            bound_branch(bounding, &conditions->items[i].branches[j]);
}

static enum condition_proof proof_by_bound(const struct near_miss *near_miss)
{
    if (near_miss->slot != NULL)
        return PROOF_NO_OTHER;
    switch (near_miss->branch->conditions[near_miss->condition]->kind) {
    case CONDITION_NOT:
        return PROOF_EXCLUDED;
    case CONDITION_TEST:
        return PROOF_COMPARED;
    default:
        return PROOF_STATED;
    }
}

static void compare_bounds(const struct bounding *bounding, const struct probing *probing)
{
    for (size_t i = 0; i < bounding->count; i++) {
        const struct bounded *item = &bounding->items[i];
        size_t least = item->least == item->most ? 0 : probing_matches(probing, item->least);

        if (probing->rules[item->most] == NULL || probing->rules[item->least] == NULL ||
            probing_matches(probing, item->most) > least)
            continue;
        item->branch->never_fails = true;
        item->branch->proof = proof_by_bound(&item->branch->near_miss);
    }
}

/* Ask in a run of what is possible: the questions are rules of the rule base that it is of. */
static void ask_bounds(const struct bounding *bounding, struct clips_limits limits)
{
    struct arena *arena = bounding->conditions->arena;
    struct endstate_error ignored = {0};
    struct possible possible = {0};
    struct probing probing;

    if (!probing_begin(&probing, bounding->conditions->rulebase, bounding->probes,
                       bounding->probe_count, limits, arena, &ignored))
        return;
    if (possible_run(&possible, &probing.rulebase, NULL, probing.limits, &ignored) &&
        !possible.is_cut) {
        struct clips_state *state = clips_state_new(possible.session, &probing.rulebase, NULL, 0);

        clips_state_matches(state, probing.matches);
        clips_state_free(state);
        compare_bounds(bounding, &probing);
    }
    possible_free(&possible);
    probing_end(&probing);
}

static void bound_all(struct conditions *conditions, struct clips_limits limits)
{
    struct bounding bounding = {.conditions = conditions};

    shapes_read(&bounding.shapes, conditions->rulebase, conditions->arena);
    if (bounding.shapes.is_opaque) /* more than that may come about */
        return;
    collect_bounds(&bounding);
    if (bounding.count > 0)
        ask_bounds(&bounding, limits);
}

/* ---- what comes about ---- */

/* A run that is looked for. */
struct wanted {
    struct condition_branch *branch;
    bool is_firing; /* of the branch, and not the near miss */
    struct probe probe;
    bool *marks;         /* by domain: what bears on it */
    size_t combinations; /* of these; SIZE_MAX for too many to count */
    size_t changes;      /* under the values found */
    bool is_late;        /* wait for what is known of the whole pattern */
    bool is_decided;
};

struct search {
    struct conditions *conditions;
    const struct assumption *assumptions;
    struct probing probing;
    struct space space;
    struct wanted *wanted;
    size_t count;
    size_t runs_left;
    size_t domains;
};

static size_t **found(const struct wanted *wanted)
{
    return wanted->is_firing ? &wanted->branch->fires : &wanted->branch->fails;
}

static void want(struct search *search, struct condition_branch *branch)
{
    struct arena *arena = search->conditions->arena;

    if (branch->never_fails)
        return;
    if (branch->failed == 0)
        search->wanted[search->count++] =
            (struct wanted){.branch = branch,
                            .is_late = branch->near_miss.slot != NULL,
                            .probe = near_miss_probe(&branch->near_miss, arena)};
    if (branch->fired == 0)
        search->wanted[search->count++] = (struct wanted){
            .branch = branch, .is_firing = true, .probe = branch_probe(&branch->near_miss, arena)};
}

static void collect(struct search *search)
{
    const struct conditions *conditions = search->conditions;
    size_t most = 0;

    for (size_t i = 0; i < conditions->count; i++)
        most += 2 * conditions->items[i].branch_count;
    search->wanted = ARENA_ARRAY(conditions->arena, struct wanted, most);
    for (size_t i = 0; i < conditions->count; i++)
        for (size_t j = 0; conditions->items[i].standing != CONDITION_SHOWN &&
                           j < conditions->items[i].branch_count;
             j++)
            want(search, &conditions->items[i].branches[j]);
}

static void mark(struct search *search, const struct depends *depends, struct wanted *wanted,
                 size_t probe)
{
    const struct domain *domains = search->conditions->rulebase->declared.domains;

    wanted->marks = ARENA_ARRAY(search->conditions->arena, bool, search->domains);
    wanted->combinations = SIZE_MAX;
    if (search->probing.rules[probe] == NULL)
        return;
    depends_mark_rule(depends, search->probing.rules[probe], wanted->marks);
    wanted->combinations = 1;
    for (size_t i = 0; i < search->domains; i++)
        if (wanted->marks[i])
            wanted->combinations = wanted->combinations > SIZE_MAX / domains[i].value_count
                                       ? SIZE_MAX
                                       : wanted->combinations * domains[i].value_count;
}

static size_t changes_of(const struct search *search, const size_t *values)
{
    size_t changes = 0;

    for (size_t i = 0; i < search->domains; i++)
        changes += values[i] != search->assumptions[i].value;
    return changes;
}

static bool look(void *context, const size_t *values)
{
    struct search *search = context;
    size_t changes = changes_of(search, values), size = search->domains * sizeof *values;

    probing_read(&search->probing);
    for (size_t i = 0; i < search->count; i++) {
        struct wanted *wanted = &search->wanted[i];
        size_t **values_found = found(wanted);

        if (probing_matches(&search->probing, i) == 0 ||
            (*values_found != NULL && wanted->changes <= changes))
            continue;
        if (*values_found == NULL)
            *values_found = ARENA_ARRAY(search->conditions->arena, size_t, search->domains);
        if (size > 0)
            memcpy(*values_found, values, size);
        wanted->changes = changes;
    }
    return true;
}

static bool is_within(const struct search *search, const bool *marks, const bool *part)
{
    for (size_t i = 0; i < search->domains; i++)
        if (marks[i] && !part[i])
            return false;
    return true;
}

/* Where a conclusion does not go with its conditions, that these do not hold at the end of a run is
 * no sign that the rule did not fire. */
static void decide(const struct search *search, struct wanted *wanted)
{
    wanted->is_decided = true;
    if (*found(wanted) != NULL || (wanted->is_firing && !search->space.is_logical))
        return;
    if (wanted->is_firing)
        wanted->branch->never_fires = true;
    else
        wanted->branch->never_fails = true;
    wanted->branch->proof = PROOF_RUNS;
    wanted->branch->combinations = wanted->combinations;
}

static bool run_part(struct search *search, const struct wanted *part)
{
    size_t *axes = ARENA_ARRAY(search->conditions->arena, size_t, search->domains);
    struct space_stretch whole;
    struct endstate_error ignored = {0};
    size_t count = 0;

    for (size_t i = 0; i < search->domains; i++)
        if (part->marks[i])
            axes[count++] = i;
    whole = space_whole(&search->space, axes, count);
    search->runs_left -= part->combinations;
    if (!space_roam(&search->space, &whole, look, search, &ignored))
        return false;
    for (size_t i = 0; i < search->count; i++)
        if (search->wanted[i].combinations != SIZE_MAX && !search->wanted[i].is_decided &&
            is_within(search, search->wanted[i].marks, part->marks))
            decide(search, &search->wanted[i]);
    return true;
}

static const struct wanted *largest_left(const struct search *search, bool is_late)
{
    const struct wanted *largest = NULL;

    for (size_t i = 0; i < search->count; i++) {
        const struct wanted *wanted = &search->wanted[i];

        if (!wanted->is_decided && wanted->is_late <= is_late &&
            wanted->combinations <= search->runs_left &&
            (largest == NULL || wanted->combinations > largest->combinations))
            largest = wanted;
    }
    return largest;
}

/* ---- slots of patterns that never fail ---- */

/* The same pattern as a whole, in the same branch; it stands before its slots. */
static const struct condition_branch *whole_of(const struct condition_coverage *item,
                                               const struct condition_branch *branch)
{
    while (item->slot != NULL)
        item--;
    for (size_t i = 0; i < item->branch_count; i++)
        if (item->branches[i].number == branch->number)
            return &item->branches[i];
    return NULL;
}

static void follow_whole(struct conditions *conditions, const struct condition_coverage *item,
                         struct condition_branch *branch)
{
    const struct condition_branch *whole = whole_of(item, branch);

    if (whole == NULL || !whole->never_fails || branch->failed > 0 || branch->never_fails ||
        !near_miss_is_of_whole(&branch->near_miss, conditions->arena))
        return;
    branch->never_fails = true;
    branch->proof = whole->proof;
    branch->combinations = whole->combinations;
}

static void follow_wholes(struct conditions *conditions)
{
    for (size_t i = 0; i < conditions->count; i++)
        for (size_t j = 0;
             conditions->items[i].slot != NULL && j < conditions->items[i].branch_count; j++)
            follow_whole(conditions, &conditions->items[i], &conditions->items[i].branches[j]);
}

static void drop_followers(struct search *search)
{
    follow_wholes(search->conditions);
    for (size_t i = 0; i < search->count; i++)
        if (!search->wanted[i].is_firing && search->wanted[i].branch->never_fails)
            search->wanted[i].is_decided = true;
}

/* ---- few changes ---- */

static bool is_left(const struct search *search)
{
    for (size_t i = 0; i < search->count; i++)
        if (!search->wanted[i].is_decided && *found(&search->wanted[i]) == NULL &&
            search->probing.rules[i] != NULL)
            return true;
    return false;
}

static bool look_near(void *context, const size_t *values, size_t changes,
                      const char *const *answers)
{
    (void)changes;
    (void)answers;
    return look(context, values) && is_left(context);
}

static void search_near(struct search *search)
{
    struct arena *arena = search->conditions->arena;
    bool *varied = ARENA_ARRAY(arena, bool, search->domains);
    struct space_near near;
    struct endstate_error ignored = {0};

    for (size_t i = 0; i < search->domains; i++)
        varied[i] = true;
    if (!is_left(search) ||
        !space_near_begin(&near, &search->probing.rulebase, search->assumptions, varied,
                          search->probing.session, search->probing.limits, arena, &ignored))
        return;
    nearby_each(&(struct nearby){&near, MOST_CHANGES, MOST_NEAR_RUNS, arena}, look_near, search);
    space_near_end(&near);
}

/* ---- the whole ---- */

static void search_all(struct search *search, const struct assumption *assumptions)
{
    struct arena *arena = search->conditions->arena;
    const struct depends *depends = depends_new(&search->probing.rulebase, arena);
    const struct wanted *part;

    for (size_t i = 0; i < search->count; i++)
        mark(search, depends, &search->wanted[i], i);
    space_open(&search->space, &search->probing.rulebase, assumptions, depends,
               search->probing.session, search->probing.limits, arena);
    search->runs_left = search->space.is_logical ? MOST_RUNS : MOST_RUNS / FULL_RUN_COST;
    for (int is_late = 0; is_late < 2; is_late++) {
        while ((part = largest_left(search, is_late == 1)) != NULL && run_part(search, part))
            continue;
        drop_followers(search);
    }
    search_near(search);
}

void condition_proofs_find(struct conditions *conditions, const struct assumption *assumptions,
                           struct clips_limits limits)
{
    struct search search = {.conditions = conditions,
                            .assumptions = assumptions,
                            .domains = conditions->rulebase->declared.domain_count};
    struct endstate_error ignored = {0};
    struct probe *probes;

    bound_all(conditions, limits);
    follow_wholes(conditions);
    collect(&search);
    if (search.count == 0)
        return;
    probes = ARENA_ARRAY(conditions->arena, struct probe, search.count);
    for (size_t i = 0; i < search.count; i++)
        probes[i] = search.wanted[i].probe;
    if (!probing_begin(&search.probing, conditions->rulebase, probes, search.count, limits,
                       conditions->arena, &ignored))
        return;
    search_all(&search, assumptions);
    probing_end(&search.probing);
}
