/* A survivor and the rules as they are, side by side. */
#include <stdlib.h>
#include <string.h>

#include "ask/behaviour.h"
#include "ask/mutate_inside.h"
#include "read/depends.h"
#include "run/clips_state.h"

struct comparing {
    const struct mutate_survey *survey;
    struct mutate_side changed;
    struct space space;   /* of the changed rules, the subjects that may differ first */
    struct space before;  /* as they are, those subjects alone */
    struct table *tables; /* of those */
    size_t affected;      /* how many they are */
    struct mutant_trial *trial;
    struct arena *arena;
};

static const struct rulebase *rules_before(const struct comparing *comparing)
{
    return comparing->survey->mutate->request->ground.rulebase;
}

/* ---- which subjects can differ ---- */

static bool bears(const struct depends *depends, const struct rulebase *rulebase, const char *rule,
                  const char *subject)
{
    bool *marks = memory_alloc(sizeof *marks * (rulebase->rule_count + 1));
    bool does_bear = false;

    depends_mark_rules(depends, subject, marks);
    for (size_t i = 0; i < rulebase->rule_count; i++)
        does_bear = does_bear || (marks[i] && strcmp(rulebase->by_name[i]->name, rule) == 0);
    free(marks);
    return does_bear;
}

static bool can_differ(const struct comparing *comparing, const char *subject)
{
    const char *rule = comparing->trial->mutant->rule->name;

    return bears(comparing->survey->depends, rules_before(comparing), rule, subject) ||
           bears(comparing->changed.depends, comparing->changed.rulebase, rule, subject);
}

/* The subjects that can differ first, and how many they are. */
static size_t put_first(const struct comparing *comparing, struct space *space)
{
    size_t all = space->subject_count, affected = 0, count = 0;
    struct space_subject *subjects = ARENA_ARRAY(comparing->arena, struct space_subject, all);
    const char **names = ARENA_ARRAY(comparing->arena, const char *, all);
    bool *is_first = ARENA_ARRAY(comparing->arena, bool, all);

    for (size_t i = 0; i < all; i++) {
        is_first[i] = can_differ(comparing, space->names[i]);
        affected += is_first[i];
    }
    for (int rest = 0; rest < 2; rest++)
        for (size_t i = 0; i < all; i++)
            if (is_first[i] == (rest == 0)) {
                names[count] = space->names[i];
                subjects[count++] = space->subjects[i];
            }
    space->subjects = subjects;
    space->names = names;
    return affected;
}

/* A subject that the changed rules do not know any more can differ as well. */
static bool is_affected(const struct comparing *comparing, const char *subject)
{
    for (size_t i = 0; i < comparing->space.subject_count; i++)
        if (strcmp(comparing->space.names[i], subject) == 0)
            return i < comparing->affected;
    return true;
}

/* What the rules as they are say on those subjects. */
static void take_before(struct comparing *comparing)
{
    const struct mutate_survey *survey = comparing->survey;
    struct space *before = &comparing->before;

    *before = survey->space;
    before->subjects =
        ARENA_ARRAY(comparing->arena, struct space_subject, survey->space.subject_count);
    before->subject_count = 0;
    comparing->tables = ARENA_ARRAY(comparing->arena, struct table, survey->space.subject_count);
    for (size_t i = 0; i < survey->space.subject_count; i++) {
        if (!is_affected(comparing, survey->space.names[i]))
            continue;
        comparing->tables[before->subject_count] = survey->tables[i];
        before->subjects[before->subject_count++] = survey->space.subjects[i];
    }
}

/* ---- changed rules that go wrong ---- */

struct values_seen {
    const char **values; /* by subject */
    size_t twice;        /* the first subject of which two were seen, or their number */
};

static void see(void *context, size_t subject, const char *value)
{
    struct values_seen *seen = context;

    if (subject < seen->twice && seen->values[subject] != NULL)
        seen->twice = subject;
    seen->values[subject] = value;
}

static bool goes_wrong(const struct comparing *comparing, struct clips_scenario *scenario,
                       const size_t *values)
{
    const char **answers = memory_alloc(sizeof *answers * comparing->space.subject_count);
    bool is_wrong = !clips_scenario_start(scenario, values, comparing->space.limits, NULL) ||
                    !clips_scenario_read(scenario, answers, NULL);

    for (size_t i = 0; !is_wrong && i < comparing->space.subject_count; i++) {
        const struct subject *declared = comparing->space.subjects[i].declared;

        is_wrong = declared != NULL && answers[i] != NULL && !subject_allows(declared, answers[i]);
    }
    free(answers);
    return is_wrong;
}

/* The subject with two values where the session stands, else the first that can differ. */
static const char *subject_in_trouble(const struct comparing *comparing)
{
    const struct space *space = &comparing->space;
    struct values_seen seen = {
        ARENA_ARRAY(comparing->arena, const char *, space->subject_count + 1),
        space->subject_count};
    struct clips_state *state =
        clips_state_new(comparing->changed.session, comparing->changed.rulebase, space->names,
                        space->subject_count);

    clips_state_recommendations(state, see, &seen);
    clips_state_free(state);
    return space->names[seen.twice < space->subject_count ? seen.twice : 0];
}

/* What the rules as they are say there, of one subject. */
static const char *answer_before(const struct comparing *comparing, const size_t *values,
                                 const char *on)
{
    const struct space *space = &comparing->survey->space;
    const char **answers = ARENA_ARRAY(comparing->arena, const char *, space->subject_count);
    struct clips_scenario *scenario =
        clips_scenario_new(space->session, space->rulebase, space->names, space->subject_count);
    const char *answer = NULL;

    if (clips_scenario_start(scenario, values, space->limits, NULL) &&
        clips_scenario_read(scenario, answers, NULL))
        for (size_t i = 0; i < space->subject_count; i++)
            if (strcmp(space->names[i], on) == 0 && answers[i] != NULL)
                answer = arena_string(comparing->arena, answers[i]);
    clips_scenario_free(scenario);
    return answer;
}

/* Take as many values back to the assumed ones as leave the rules wrong. */
static void tell_wrong(struct comparing *comparing, const size_t *failed)
{
    size_t domains = rules_before(comparing)->declared.domain_count;
    struct mutant_trial *trial = comparing->trial;
    struct clips_scenario *scenario =
        clips_scenario_new(comparing->changed.session, comparing->changed.rulebase,
                           comparing->space.names, comparing->space.subject_count);

    trial->fate = MUTANT_SURVIVED;
    trial->witness = ARENA_ARRAY(comparing->arena, size_t, domains);
    memcpy(trial->witness, failed, sizeof *failed * domains);
    for (size_t i = 0; i < domains; i++) {
        size_t before = trial->witness[i];

        trial->witness[i] = comparing->survey->assumptions[i].value;
        if (before != trial->witness[i] && !goes_wrong(comparing, scenario, trial->witness))
            trial->witness[i] = before;
    }
    goes_wrong(comparing, scenario, trial->witness);
    trial->on = subject_in_trouble(comparing);
    trial->is_wrong = true;
    clips_scenario_free(scenario);
    trial->from = answer_before(comparing, trial->witness, trial->on);
}

/* ---- other answers ---- */

static size_t count_away(const struct behaviour *behaviour, const size_t *witness)
{
    size_t away = 0;

    for (size_t i = 0; i < behaviour->key_count; i++)
        away += witness[i] != behaviour->keys[i].home;
    return away;
}

/* The change that shows nearest to what is assumed, and its subject; NULL where no answer changes.
 */
static const struct behaviour_change *find_nearest(const struct behaviour *behaviour,
                                                   const char **on)
{
    const struct behaviour_change *nearest = NULL;
    size_t least = SIZE_MAX;

    for (size_t i = 0; i < behaviour->subject_count; i++)
        for (size_t j = 0; j < behaviour->subjects[i].change_count; j++) {
            const struct behaviour_change *change = &behaviour->subjects[i].changes[j];
            size_t away = count_away(behaviour, change->witness);

            if (away >= least)
                continue;
            least = away;
            nearest = change;
            *on = behaviour->subjects[i].on;
        }
    return nearest;
}

static void tell_change(struct comparing *comparing, const struct behaviour *behaviour,
                        const struct behaviour_change *change)
{
    struct mutant_trial *trial = comparing->trial;

    trial->fate = MUTANT_SURVIVED;
    trial->from = change->from;
    trial->to = change->to;
    trial->witness = ARENA_ARRAY(comparing->arena, size_t, behaviour->key_count);
    for (size_t i = 0; i < behaviour->key_count; i++)
        trial->witness[behaviour->keys[i].domains[EDIT_OLD]] =
            behaviour_value(&behaviour->keys[i], EDIT_OLD, change->witness[i]);
}

static void tell_answers(struct comparing *comparing, const struct behaviour *behaviour)
{
    const struct behaviour_change *change = find_nearest(behaviour, &comparing->trial->on);

    if (change != NULL)
        tell_change(comparing, behaviour, change);
    else
        mutate_compare_reasons(comparing->survey, &comparing->changed, comparing->trial,
                               comparing->arena);
}

static void compare_answers(struct comparing *comparing, struct table *tables)
{
    const struct mutate_survey *survey = comparing->survey;
    const struct rulebase *rulebases[EDIT_SIDES] = {rules_before(comparing),
                                                    comparing->changed.rulebase};
    struct assumption *const assumptions[EDIT_SIDES] = {survey->assumptions, survey->assumptions};
    struct space after = comparing->space;
    struct behaviour_side sides[EDIT_SIDES] = {
        {"", rulebases[EDIT_OLD], survey->assumptions, &comparing->before, comparing->tables},
        {"", rulebases[EDIT_NEW], survey->assumptions, &after, tables}};
    struct endstate_error why = {0};
    struct behaviour behaviour;

    after.subject_count = comparing->affected;
    behaviour_begin(&behaviour, rulebases, assumptions, comparing->arena);
    if (behaviour_read(&behaviour, sides, comparing->arena, &why))
        tell_answers(comparing, &behaviour);
    else
        comparing->trial->fate = MUTANT_UNDECIDED;
    behaviour_end(&behaviour);
}

/* ---- the whole ---- */

static bool fill_and_compare(struct comparing *comparing, struct endstate_error *error)
{
    struct table_plan plan = {.jobs = 1, .least_part = 1, .shares = 1};
    struct table_failure failure;
    struct endstate_error why = {0};
    struct table *tables;

    plan.window.count = comparing->affected;
    tables = tables_fill(&comparing->space, &plan, comparing->arena, &failure, &why);
    if (tables != NULL)
        compare_answers(comparing, tables);
    else if (clips_limits_interrupted())
        return error_set(error, ENDSTATE_LIMIT, "interrupted");
    else if (failure.values != NULL)
        tell_wrong(comparing, failure.values);
    else
        comparing->trial->fate = MUTANT_UNDECIDED;
    tables_free(tables, &comparing->space);
    return true;
}

static bool compare(struct comparing *comparing, struct endstate_error *error)
{
    const struct mutate_survey *survey = comparing->survey;
    size_t domains = rules_before(comparing)->declared.domain_count;
    bool *varied = ARENA_ARRAY(comparing->arena, bool, domains);
    struct endstate_error why = {0};

    for (size_t i = 0; i < domains; i++)
        varied[i] = true;
    if (!space_lay_out(&comparing->space, comparing->changed.rulebase, survey->assumptions, varied,
                       comparing->changed.session, survey->space.limits, comparing->arena, &why)) {
        comparing->trial->fate = MUTANT_UNDECIDED;
        return true;
    }
    comparing->affected = put_first(comparing, &comparing->space);
    take_before(comparing);
    return fill_and_compare(comparing, error);
}

bool mutate_compare(const struct mutate_survey *survey, struct mutant_trial *trial,
                    struct arena *arena, struct endstate_error *error)
{
    struct comparing comparing = {.survey = survey, .trial = trial, .arena = arena};
    struct rulebase changed;
    bool is_good;

    comparing.changed.rulebase = &changed;
    comparing.changed.session = mutate_session(survey->mutate, arena, error);
    if (comparing.changed.session == NULL)
        return false;
    is_good =
        mutant_apply(&changed, survey->mutate->request->ground.rulebase, trial->mutant, arena) &&
        mutate_build(comparing.changed.session, &changed, trial->mutant);
    comparing.changed.depends = is_good ? depends_new(&changed, arena) : NULL;
    is_good = is_good && compare(&comparing, error);
    clips_session_free(comparing.changed.session);
    return is_good;
}
