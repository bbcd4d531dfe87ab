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
    const char *rule; /* that is changed */
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
        clips_state_inferences(arriving->state) +
        clips_state_matched(arriving->state, arriving->rule);
    return true;
}

static bool go_through(struct reasoning *reasoning, const char *rule, int side)
{
    const struct mutate_survey *survey = reasoning->survey;
    const struct mutate_side *of = reasoning->sides[side];
    struct endstate_error why = {0};
    struct arriving arriving = {reasoning, clips_state_new(of->session, of->rulebase, NULL, 0),
                                rule,
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

/* The rules or sentences among some reasons and not among others. */
struct naming {
    const struct reasoning *reasoning;
    struct case_reasons here, there;
};

static const char **only_rules(const struct naming *naming, size_t *count)
{
    const struct rulebase *rulebase = naming->reasoning->sides[0]->rulebase;
    const char **names = ARENA_ARRAY(naming->reasoning->arena, const char *, rulebase->rule_count);

    *count = 0;
    for (size_t i = 0; i < rulebase->rule_count; i++) {
        const char *name = rulebase->by_name[i]->name;

        if (case_reasons_have_rule(&naming->here, name) &&
            !case_reasons_have_rule(&naming->there, name))
            names[(*count)++] = name;
    }
    return names;
}

static const char **only_cites(const struct naming *naming, size_t *count)
{
    const struct declarations *declared = &naming->reasoning->sides[0]->rulebase->declared;
    const char **ids = ARENA_ARRAY(naming->reasoning->arena, const char *, declared->source_count);

    *count = 0;
    for (size_t i = 0; i < declared->source_count; i++) {
        const char *id = declared->sources[i].id;

        if (case_reasons_cite(&naming->here, declared, id) &&
            !case_reasons_cite(&naming->there, declared, id))
            ids[(*count)++] = id;
    }
    return ids;
}

/* Name what differs between the reasons before and after, of one subject or the whole run (NULL);
 * false where nothing does. */
static bool name_difference(struct mutant_trial *trial, const struct reasoning *reasoning,
                            const char *on, struct case_reasons before, struct case_reasons after,
                            bool is_of_cites)
{
    const struct naming lost = {reasoning, before, after}, gained = {reasoning, after, before};

    trial->reasons_on = on == NULL ? NULL : arena_string(reasoning->arena, on);
    trial->is_of_cites = is_of_cites;
    trial->lost =
        is_of_cites ? only_cites(&lost, &trial->lost_count) : only_rules(&lost, &trial->lost_count);
    trial->gained = is_of_cites ? only_cites(&gained, &trial->gained_count)
                                : only_rules(&gained, &trial->gained_count);
    return trial->lost_count + trial->gained_count > 0;
}

/* The first subject whose reasons differ, or else the whole run: rules before sentences. */
static void name_first_difference(const struct reasoning *reasoning, struct mutant_trial *trial,
                                  struct record *before, struct record *after,
                                  const struct recommendations *answers,
                                  const struct recommendations *answers_after)
{
    for (int is_of_cites = 0; is_of_cites < 2; is_of_cites++) {
        for (size_t i = 0; i < answers->count; i++) {
            const struct recommendation *answer = &answers->items[i];
            const struct recommendation *other = recommend_find(answers_after, answer->on);

            if (other != NULL && answer->fact != NULL && other->fact != NULL &&
                name_difference(trial, reasoning, answer->on, case_reasons_of(before, answer->fact),
                                case_reasons_of(after, other->fact), is_of_cites != 0))
                return;
        }
        if (name_difference(trial, reasoning, NULL, case_reasons_of_run(before),
                            case_reasons_of_run(after), is_of_cites != 0))
            return;
    }
}

static void tell_difference(const struct reasoning *reasoning, struct mutant_trial *trial)
{
    struct record *before = record_at(reasoning, 0, trial->witness);
    struct record *after = record_at(reasoning, 1, trial->witness);
    struct recommendations answers[2];

    if (before != NULL && after != NULL &&
        recommend_read(&answers[0], before, reasoning->sides[0]->rulebase, NULL) &&
        recommend_read(&answers[1], after, reasoning->sides[1]->rulebase, NULL))
        name_first_difference(reasoning, trial, before, after, &answers[0], &answers[1]);
    record_free(before);
    record_free(after);
}

void mutate_compare_reasons(const struct mutate_survey *survey, const struct mutate_side *changed,
                            struct mutant_trial *trial, struct arena *arena)
{
    const struct mutate_side original = {survey->mutate->request->ground.rulebase, survey->depends,
                                         survey->session};
    struct reasoning reasoning = {.survey = survey, .sides = {&original, changed}, .arena = arena};
    const char *rule = trial->mutant->rule->name;

    trial->fate = MUTANT_EQUIVALENT;
    if (!find_axes(&reasoning, rule) || !go_through(&reasoning, rule, 0) ||
        !go_through(&reasoning, rule, 1))
        return;
    trial->witness = find_nearest(&reasoning, &survey->space);
    if (trial->witness == NULL)
        return;
    trial->fate = MUTANT_REASONS;
    tell_difference(&reasoning, trial);
}
