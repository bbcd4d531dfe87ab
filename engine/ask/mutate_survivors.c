/*
 * What becomes of mutants that no case kills: held against the rules as they are over all
 * combinations of the assumptions on which a changed answer can depend.
 */
#include <stdlib.h>
#include <string.h>

#include "ask/mutate_inside.h"
#include "read/depends.h"
#include "run/workers.h"

/* The least that is worth handing to a worker process when the tables of all answers are filled. */
enum { RUNS_A_PART = 512 };

/* ---- the rules as they are ---- */

/* Every assumption varies, whatever it was given: cases set their own. */
static struct assumption *as_baseline(const struct mutate *mutate)
{
    size_t count = mutate->request->ground.rulebase->declared.domain_count;
    struct assumption *assumptions = ARENA_ARRAY(mutate->arena, struct assumption, count);

    for (size_t i = 0; i < count; i++) {
        assumptions[i] = mutate->request->ground.assumptions[i];
        assumptions[i].from = "baseline";
    }
    return assumptions;
}

/* False where there are too many combinations, or the rules go wrong under some of them. */
static bool fill_original(struct mutate_survey *survey, struct endstate_error *error)
{
    const struct mutate *mutate = survey->mutate;
    const struct case_ground *ground = &mutate->request->ground;
    struct table_plan plan = {
        .jobs = mutate->request->jobs, .least_part = RUNS_A_PART, .shares = 1};
    size_t domains = ground->rulebase->declared.domain_count;
    bool *varied = ARENA_ARRAY(mutate->arena, bool, domains);
    struct table_failure failure;

    for (size_t i = 0; i < domains; i++)
        varied[i] = true;
    if (!space_lay_out(&survey->space, ground->rulebase, survey->assumptions, varied,
                       survey->session, ground->limits, mutate->arena, error))
        return false;
    plan.window = tables_at_once(&survey->space, 0);
    if (plan.window.count < survey->space.subject_count)
        return false;
    survey->tables = tables_fill(&survey->space, &plan, mutate->arena, &failure, error);
    for (size_t i = 0; survey->tables != NULL && i < survey->space.subject_count; i++)
        table_drop_idle_axes(&survey->tables[i]);
    return survey->tables != NULL;
}

/* ---- survivors in workers ---- */

static void tell_word(struct strbuf *out, const char *word)
{
    const char *told = word == NULL ? "\1" : word;

    strbuf_add_bytes(out, told, strlen(told) + 1);
}

static void tell_words(struct strbuf *out, const char *const *words, size_t count)
{
    strbuf_add_bytes(out, (const char *)&count, sizeof count);
    for (size_t i = 0; i < count; i++)
        tell_word(out, words[i]);
}

static bool do_survivor(void *context, size_t number, volatile size_t *at, struct strbuf *result,
                        struct endstate_error *error)
{
    const struct mutate_survey *survey = context;
    size_t domains = survey->mutate->request->ground.rulebase->declared.domain_count;
    struct mutant_trial trial = *survey->survivors[number];
    struct arena arena = {NULL};
    bool is_good;

    *at = number;
    is_good = mutate_compare(survey, &trial, &arena, error);
    strbuf_add_bytes(result, (const char *)&trial.fate, sizeof trial.fate);
    strbuf_add_char(result, trial.is_wrong ? 1 : 0);
    strbuf_add_char(result, trial.witness == NULL ? 0 : 1);
    if (trial.witness != NULL)
        strbuf_add_bytes(result, (const char *)trial.witness, sizeof *trial.witness * domains);
    tell_word(result, trial.on);
    tell_word(result, trial.from);
    tell_word(result, trial.to);
    tell_word(result, trial.reasons_on);
    strbuf_add_char(result, trial.is_of_cites ? 1 : 0);
    tell_words(result, trial.lost, trial.lost_count);
    tell_words(result, trial.gained, trial.gained_count);
    arena_free(&arena);
    return is_good;
}

static const char *take_word(const char **bytes, struct arena *arena)
{
    const char *word = *bytes;

    *bytes += strlen(word) + 1;
    return word[0] == '\1' ? NULL : arena_string(arena, word);
}

static const char **take_words(const char **bytes, size_t *count, struct arena *arena)
{
    const char **words;

    memcpy(count, *bytes, sizeof *count);
    *bytes += sizeof *count;
    words = ARENA_ARRAY(arena, const char *, *count);
    for (size_t i = 0; i < *count; i++)
        words[i] = take_word(bytes, arena);
    return words;
}

static bool take_survivor(void *context, size_t number, const char *result, size_t length,
                          struct endstate_error *error)
{
    const struct mutate_survey *survey = context;
    size_t domains = survey->mutate->request->ground.rulebase->declared.domain_count;
    struct arena *arena = survey->mutate->arena;
    struct mutant_trial *trial = survey->survivors[number];
    bool has_witness;

    (void)length;
    (void)error;
    memcpy(&trial->fate, result, sizeof trial->fate);
    result += sizeof trial->fate;
    trial->is_wrong = *result++ != 0;
    has_witness = *result++ != 0;
    if (has_witness) {
        trial->witness = ARENA_ARRAY(arena, size_t, domains);
        memcpy(trial->witness, result, sizeof *trial->witness * domains);
        result += sizeof *trial->witness * domains;
    }
    trial->on = take_word(&result, arena);
    trial->from = take_word(&result, arena);
    trial->to = take_word(&result, arena);
    trial->reasons_on = take_word(&result, arena);
    trial->is_of_cites = *result++ != 0;
    trial->lost = take_words(&result, &trial->lost_count, arena);
    trial->gained = take_words(&result, &trial->gained_count, arena);
    return true;
}

static void name_lost(void *context, size_t part, size_t at, struct strbuf *name)
{
    const struct mutate_survey *survey = context;

    (void)at;
    strbuf_format(name, "a mutant of rule %s", survey->survivors[part]->mutant->rule->name);
}

static bool compare_survivors(struct mutate_survey *survey, struct endstate_error *error)
{
    size_t jobs = survey->mutate->request->jobs;
    const struct workers job = {.jobs =
                                    jobs < survey->survivor_count ? jobs : survey->survivor_count,
                                .part_count = survey->survivor_count,
                                .context = survey,
                                .work = do_survivor,
                                .take = take_survivor,
                                .fail = name_lost};

    return workers_run(&job, error);
}

/* ---- the whole ---- */

static bool examine(struct mutate_survey *survey, struct endstate_error *error)
{
    struct endstate_error why = {0};

    if (fill_original(survey, &why))
        return compare_survivors(survey, error);
    for (size_t i = 0; i < survey->survivor_count; i++)
        survey->survivors[i]->fate = MUTANT_UNDECIDED;
    return !clips_limits_interrupted() || error_set(error, ENDSTATE_LIMIT, "interrupted");
}

bool mutate_examine_survivors(struct mutate *mutate, struct endstate_error *error)
{
    struct mutate_survey survey = {.mutate = mutate};
    bool is_good = true;

    survey.survivors = ARENA_ARRAY(mutate->arena, struct mutant_trial *, mutate->trials->count);
    for (size_t i = 0; i < mutate->trials->count; i++)
        if (mutate->trials->items[i].fate == MUTANT_SURVIVED)
            survey.survivors[survey.survivor_count++] = &mutate->trials->items[i];
    if (survey.survivor_count == 0)
        return true;
    survey.assumptions = as_baseline(mutate);
    survey.depends = depends_new(mutate->request->ground.rulebase, mutate->arena);
    survey.session = mutate_session(mutate, mutate->arena, error);
    if (survey.session != NULL)
        is_good = examine(&survey, error);
    tables_free(survey.tables, &survey.space);
    clips_session_free(survey.session);
    return survey.session != NULL && is_good;
}
