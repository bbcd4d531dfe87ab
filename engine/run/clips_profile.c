/*
 * Firings are timed by two hooks: the last to be called before a firing and the first after it.
 * Matches are read from counters that CLIPS keeps in its network of joins and never sets back.
 */
#include "run/clips_profile.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "run/clips_inside.h"

static const char hook[] = "endstate-profile";

struct work {
    size_t matches, activations, compares;
};

/* CLIPS makes one rule of each branch of a rule's conditions. */
struct branch {
    const struct defrule *defrule;
    size_t rule; /* its place among the costs */
    struct work before;
};

struct clips_profile {
    struct arena arena;
    struct clips_session *session;
    struct rule_cost *costs;
    size_t cost_count, cost_capacity;
    struct branch *branches; /* in order of address */
    size_t branch_count, branch_capacity;
    struct rule_cost *firing; /* the rule that fires now */
    struct timespec fired_at;
    struct timespec started_at;
};

/* ---- which rules there are ---- */

/* A profile that is being begun, and the rule base that it is of. */
struct beginning {
    struct clips_profile *profile;
    const struct rulebase *rulebase;
};

static void add_rule(void *context, struct defrule *defrule)
{
    const struct beginning *beginning = context;
    struct clips_profile *profile = beginning->profile;
    struct rule_cost cost = {
        .name = clips_session_rule_name(profile->session, defrule, &profile->arena)};

    cost.source = clips_session_rule_source(beginning->rulebase, cost.name);
    for (const struct defrule *each = defrule; each != NULL; each = each->disjunct) {
        MEMORY_GROW(profile->branches, profile->branch_count, profile->branch_capacity);
        profile->branches[profile->branch_count++] =
            (struct branch){.defrule = each, .rule = profile->cost_count};
    }
    MEMORY_GROW(profile->costs, profile->cost_count, profile->cost_capacity);
    profile->costs[profile->cost_count++] = cost;
}

static int compare_branches(const void *a, const void *b)
{
    uintptr_t x = (uintptr_t)((const struct branch *)a)->defrule;
    uintptr_t y = (uintptr_t)((const struct branch *)b)->defrule;

    return (x > y) - (x < y);
}

static struct rule_cost *cost_of(struct clips_profile *profile, const struct defrule *defrule)
{
    struct branch wanted = {.defrule = defrule};
    const struct branch *found =
        bsearch(&wanted, profile->branches, profile->branch_count, sizeof wanted, compare_branches);

    return found == NULL ? NULL : &profile->costs[found->rule];
}

/* ---- the hooks ---- */

/*
 * Where the hooks find the profile: CLIPS calls those after a firing also when no rule has fired in
 * a run, and then with whatever context the last hook had.
 */
enum { PROFILE_DATA = USER_ENVIRONMENT_DATA };

struct profile_data {
    struct clips_profile *profile;
};

static void set_profile(void *environment, struct clips_profile *profile)
{
    if (GetEnvironmentData(environment, PROFILE_DATA) == NULL)
        AllocateEnvironmentData(environment, PROFILE_DATA, sizeof(struct profile_data), NULL);
    ((struct profile_data *)GetEnvironmentData(environment, PROFILE_DATA))->profile = profile;
}

static struct clips_profile *profile_of(void *environment)
{
    return ((struct profile_data *)GetEnvironmentData(environment, PROFILE_DATA))->profile;
}

static void before_firing(void *environment, void *activated)
{
    struct clips_profile *profile = profile_of(environment);
    const struct activation *activation = activated;

    profile->firing = cost_of(profile, activation->theRule);
    clock_gettime(CLOCK_MONOTONIC, &profile->fired_at);
}

static void after_firing(void *environment)
{
    struct clips_profile *profile = profile_of(environment);
    double seconds = clips_limits_since(profile->fired_at);

    if (profile->firing == NULL)
        return;
    profile->firing->firings++;
    profile->firing->seconds += seconds;
    profile->firing = NULL;
}

/* ---- measuring ---- */

/* What was matched for a branch since it was built; joins that rules share count for each. */
static struct work work_of(const struct defrule *defrule)
{
    const struct joinNode *join = defrule->lastJoin;
    struct work work = {.activations = (size_t)join->memoryLeftAdds};

    for (; join != NULL; join = GetPreviousJoin(join)) {
        work.matches += (size_t)join->memoryLeftAdds;
        work.compares += (size_t)join->memoryCompares;
    }
    return work;
}

/* Facts that `reset` retracts one by one may each complete a match of a `not`, so they go first. */
static void retract_all(void *environment)
{
    for (void *fact = EnvGetNextFact(environment, NULL); fact != NULL;
         fact = EnvGetNextFact(environment, NULL))
        EnvRetract(environment, fact);
}

struct clips_profile *clips_profile_new(struct clips_session *session,
                                        const struct rulebase *rulebase)
{
    struct clips_profile *profile = memory_alloc(sizeof *profile);

    profile->session = session;
    clips_session_each_rule(session, add_rule, &(struct beginning){profile, rulebase});
    if (profile->branch_count > 0)
        qsort(profile->branches, profile->branch_count, sizeof *profile->branches,
              compare_branches);
    set_profile(session->environment, profile);
    EnvAddBeforeRunFunction(session->environment, hook, before_firing, -1);
    EnvAddRunFunction(session->environment, hook, after_firing, 1);
    return profile;
}

void clips_profile_start(struct clips_profile *profile)
{
    clips_watch_clear(profile->session);
    retract_all(profile->session->environment);
    for (size_t i = 0; i < profile->branch_count; i++)
        profile->branches[i].before = work_of(profile->branches[i].defrule);
    for (size_t i = 0; i < profile->cost_count; i++) {
        profile->costs[i].firings = 0;
        profile->costs[i].seconds = 0;
    }
    clock_gettime(CLOCK_MONOTONIC, &profile->started_at);
}

double clips_profile_seconds(const struct clips_profile *profile)
{
    return clips_limits_since(profile->started_at);
}

const struct rule_cost *clips_profile_costs(struct clips_profile *profile, size_t *count)
{
    for (size_t i = 0; i < profile->cost_count; i++) {
        profile->costs[i].matches = 0;
        profile->costs[i].activations = 0;
        profile->costs[i].compares = 0;
    }
    for (size_t i = 0; i < profile->branch_count; i++) {
        const struct branch *branch = &profile->branches[i];
        struct rule_cost *cost = &profile->costs[branch->rule];
        struct work work = work_of(branch->defrule);

        cost->matches += work.matches - branch->before.matches;
        cost->activations += work.activations - branch->before.activations;
        cost->compares += work.compares - branch->before.compares;
    }
    *count = profile->cost_count;
    return profile->costs;
}

void clips_profile_free(struct clips_profile *profile)
{
    if (profile == NULL)
        return;
    EnvRemoveBeforeRunFunction(profile->session->environment, hook);
    EnvRemoveRunFunction(profile->session->environment, hook);
    free(profile->costs);
    free(profile->branches);
    arena_free(&profile->arena);
    free(profile);
}
