/* Whether a mutant that changes no answer gives other reasons. */
#include <stdlib.h>
#include <string.h>

#include "ask/case_reasons.h"
#include "ask/mutate_inside.h"
#include "read/depends.h"
#include "run/clips_state.h"

/* Combinations of the assumptions that bear on the changed rule that are gone through. */
enum { MOST_COMBINATIONS = 4096 };

struct reasoning {
    const struct mutate_survey *survey;
    const struct mutate_side *sides[2]; /* as they are, and changed */
    size_t *axes;
    size_t axis_count;
    size_t combinations;
    uint64_t *digests[2]; /* by combination */
    struct arena *arena;
};

/* ---- where ---- */

static void mark_rule(const struct mutate_side *side, const char *name, bool *marks)
{
    const struct rule *rule = rulebase_rule(side->rulebase, name);

    if (rule != NULL)
        depends_mark_rule(side->depends, rule, marks);
}

static bool find_axes(struct reasoning *reasoning, const char *rule)
{
    const struct declarations *declared = &reasoning->sides[0]->rulebase->declared;
    bool *marks = ARENA_ARRAY(reasoning->arena, bool, declared->domain_count);

    mark_rule(reasoning->sides[0], rule, marks);
    mark_rule(reasoning->sides[1], rule, marks);
    reasoning->axes = ARENA_ARRAY(reasoning->arena, size_t, declared->domain_count);
    reasoning->combinations = 1;
    for (size_t i = 0; i < declared->domain_count; i++) {
        if (!marks[i] || declared->domains[i].value_count == 1)
            continue;
        reasoning->axes[reasoning->axis_count++] = i;
        reasoning->combinations *= declared->domains[i].value_count;
        if (reasoning->combinations > MOST_COMBINATIONS)
            return false;
    }
    return true;
}

/* ---- going through ---- */

struct arriving {
    const struct reasoning *reasoning;
    struct clips_state *state;
    uint64_t *digests;
};

static size_t number_of(const struct reasoning *reasoning, const size_t *values)
{
    const struct domain *domains = reasoning->sides[0]->rulebase->declared.domains;
    size_t number = 0;

    for (size_t i = 0; i < reasoning->axis_count; i++)
        number = number * domains[reasoning->axes[i]].value_count + values[reasoning->axes[i]];
    return number;
}

static bool arrive(void *context, const size_t *values)
{
    const struct arriving *arriving = context;

    arriving->digests[number_of(arriving->reasoning, values)] =
        clips_state_inferences(arriving->state);
    return true;
}

static bool go_through(struct reasoning *reasoning, int side)
{
    const struct mutate_survey *survey = reasoning->survey;
    const struct mutate_side *of = reasoning->sides[side];
    struct endstate_error why = {0};
    struct arriving arriving = {reasoning, clips_state_new(of->session, of->rulebase, NULL, 0),
                                ARENA_ARRAY(reasoning->arena, uint64_t, reasoning->combinations)};
    struct space space;
    struct space_stretch whole;
    bool is_good;

    space_open(&space, of->rulebase, survey->assumptions, of->depends, of->session,
               survey->space.limits, reasoning->arena);
    whole = space_whole(&space, reasoning->axes, reasoning->axis_count);
    is_good = space_roam(&space, &whole, arrive, &arriving, &why);
    clips_state_free(arriving.state);
    reasoning->digests[side] = arriving.digests;
    return is_good;
}

/* ---- what differs ---- */

/* The values by domain of the combination nearest to what is assumed at which the two differ, or
 * NULL. */
static size_t *find_nearest(const struct reasoning *reasoning, const struct space *space)
{
    size_t domains = reasoning->sides[0]->rulebase->declared.domain_count;
    size_t *values = ARENA_ARRAY(reasoning->arena, size_t, domains);
    size_t *nearest = NULL, least = SIZE_MAX;

    for (size_t i = 0; i < reasoning->combinations; i++) {
        size_t away = 0;

        if (reasoning->digests[0][i] == reasoning->digests[1][i])
            continue;
        space_values(space, reasoning->axes, reasoning->axis_count, i, values);
        for (size_t j = 0; j < domains; j++)
            away += values[j] != reasoning->survey->assumptions[j].value;
        if (away >= least)
            continue;
        least = away;
        nearest = nearest == NULL ? ARENA_ARRAY(reasoning->arena, size_t, domains) : nearest;
        memcpy(nearest, values, sizeof *values * domains);
    }
    return nearest;
}

static struct record *record_at(const struct reasoning *reasoning, int side, const size_t *values)
{
    const struct mutate_side *of = reasoning->sides[side];
    const struct declarations *declared = &of->rulebase->declared;
    struct record *record = NULL;
    bool is_good;

    clips_session_watch(of->session, true);
    is_good = clips_session_reset(of->session, NULL);
    for (size_t i = 0; is_good && i < declared->domain_count; i++)
        is_good = clips_session_assume(of->session, declared->domains[i].key,
                                       declared->domains[i].values[values[i]], NULL);
    if (is_good &&
        clips_session_run(of->session, of->rulebase, reasoning->survey->space.limits, NULL))
        record = clips_session_record(of->session, of->rulebase);
    clips_session_watch(of->session, false);
    return record;
}

/* The rules that are among the reasons of one run and not of the other, in order of name. */
static const char **find_only(const struct reasoning *reasoning, struct record *in,
                              struct record *from, size_t *count)
{
    const struct rulebase *rulebase = reasoning->sides[0]->rulebase;
    const char **names = ARENA_ARRAY(reasoning->arena, const char *, rulebase->rule_count);
    struct case_reasons here = case_reasons_of_run(in), there = case_reasons_of_run(from);

    *count = 0;
    for (size_t i = 0; i < rulebase->rule_count; i++) {
        const char *name = rulebase->by_name[i]->name;

        if (case_reasons_have_rule(&here, name) && !case_reasons_have_rule(&there, name))
            names[(*count)++] = name;
    }
    return names;
}

static void tell_rules(const struct reasoning *reasoning, struct mutant_trial *trial)
{
    struct record *before = record_at(reasoning, 0, trial->witness);
    struct record *after = record_at(reasoning, 1, trial->witness);

    if (before != NULL && after != NULL) {
        trial->lost = find_only(reasoning, before, after, &trial->lost_count);
        trial->gained = find_only(reasoning, after, before, &trial->gained_count);
    }
    record_free(before);
    record_free(after);
}

void mutate_compare_reasons(const struct mutate_survey *survey, const struct mutate_side *changed,
                            struct mutant_trial *trial, struct arena *arena)
{
    const struct mutate_side original = {survey->mutate->request->ground.rulebase, survey->depends,
                                         survey->session};
    struct reasoning reasoning = {.survey = survey, .sides = {&original, changed}, .arena = arena};

    trial->fate = MUTANT_EQUIVALENT;
    if (!find_axes(&reasoning, trial->mutant->rule->name) || !go_through(&reasoning, 0) ||
        !go_through(&reasoning, 1))
        return;
    trial->witness = find_nearest(&reasoning, &survey->space);
    if (trial->witness == NULL)
        return;
    trial->fate = MUTANT_REASONS;
    tell_rules(&reasoning, trial);
}
