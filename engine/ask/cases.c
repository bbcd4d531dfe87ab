#include "ask/cases.h"

#include <string.h>

#include "ask/case_reasons.h"
#include "run/space_near.h"

struct case_runner {
    struct case_ground ground;
    struct assumption *assumptions; /* those of the row */
    struct space_near near;
    const struct policy_case *of;
    const struct case_row *row;
    const char **answers;  /* of the row, by subject of near; good until the end */
    struct record *record; /* of the row, NULL where none has been made */
    struct recommendations recommendations;
};

/* What is looked at in a row, and where what does not hold goes (NULL: nowhere, and it ends). */
struct judging {
    struct case_runner *runner;
    const struct expectation *expected;
    struct case_result *out;
    size_t capacity; /* of its failures */
    struct arena *arena;
    struct endstate_error *error; /* where a run goes wrong */
};

/* ---- beginning and ending ---- */

struct case_runner *case_runner_begin(const struct case_ground *ground, struct arena *arena,
                                      struct endstate_error *error)
{
    struct case_runner *runner = ARENA_NEW(arena, struct case_runner);
    size_t domains = ground->rulebase->declared.domain_count;
    bool *varied = ARENA_ARRAY(arena, bool, domains);

    runner->ground = *ground;
    runner->assumptions = ARENA_ARRAY(arena, struct assumption, domains);
    for (size_t i = 0; i < domains; i++)
        varied[i] = true;
    if (!space_near_begin(&runner->near, ground->rulebase, runner->assumptions, varied,
                          ground->session, ground->limits, arena, error))
        return NULL;
    runner->answers = ARENA_ARRAY(arena, const char *, runner->near.subject_count);
    return runner;
}

static void forget_record(struct case_runner *runner)
{
    record_free(runner->record);
    runner->record = NULL;
}

void case_runner_end(struct case_runner *runner)
{
    forget_record(runner);
    space_near_end(&runner->near);
}

/* ---- one row ---- */

static bool is_set(const struct case_setting *settings, size_t count, struct assumption *out)
{
    for (size_t i = count; i-- > 0;) {
        if (strcmp(settings[i].domain->key, out->domain->key) != 0)
            continue;
        out->value = settings[i].value;
        out->from = settings[i].from;
        return true;
    }
    return false;
}

struct assumption case_assumption(const struct policy_case *of, const struct case_row *row,
                                  const struct assumption *otherwise)
{
    struct assumption out = *otherwise;

    if (!is_set(row->settings, row->setting_count, &out))
        is_set(of->settings, of->setting_count, &out);
    return out;
}

static void go_to(struct case_runner *runner, const struct policy_case *of,
                  const struct case_row *row)
{
    forget_record(runner);
    runner->of = of;
    runner->row = row;
    for (size_t i = 0; i < runner->ground.rulebase->declared.domain_count; i++)
        runner->assumptions[i] = case_assumption(of, row, &runner->ground.assumptions[i]);
}

/* Run the row with a record, unless it has one. */
static bool record_row(struct case_runner *runner, struct endstate_error *error)
{
    struct clips_session *session = runner->ground.session;
    const struct rulebase *rulebase = runner->ground.rulebase;
    bool is_good;

    if (runner->record != NULL)
        return true;
    clips_session_watch(session, true);
    is_good = clips_session_reset(session, error);
    for (size_t i = 0; is_good && i < rulebase->declared.domain_count; i++)
        is_good = clips_session_assume(session, runner->assumptions[i].domain->key,
                                       assumption_value(&runner->assumptions[i]), error);
    is_good = is_good && clips_session_run(session, rulebase, runner->ground.limits, error);
    if (is_good)
        runner->record = clips_session_record(session, rulebase);
    clips_session_watch(session, false);
    space_near_forget(&runner->near);
    if (is_good && recommend_read(&runner->recommendations, runner->record, rulebase, error))
        return true;
    forget_record(runner);
    return false;
}

static bool wants_answers(const struct case_row *row)
{
    for (size_t i = 0; i < row->expectation_count; i++)
        if (row->expectations[i].on != NULL)
            return true;
    return false;
}

static bool read_answers(struct case_runner *runner, struct endstate_error *error)
{
    const char *const *answers;

    if (!wants_answers(runner->row))
        return true;
    answers = space_near_visit(&runner->near, NULL, 0, error);
    if (answers != NULL && runner->near.subject_count > 0)
        memcpy(runner->answers, answers, sizeof *answers * runner->near.subject_count);
    return answers != NULL;
}

static size_t subject_of(const struct case_runner *runner, const char *name)
{
    size_t at = 0;

    while (at < runner->near.subject_count && strcmp(runner->near.subjects[at], name) != 0)
        at++;
    return at;
}

/* NULL also of a subject that no rule of a changed rule base names any more. */
static const char *answer_on(const struct case_runner *runner, const char *subject)
{
    size_t at = subject_of(runner, subject);

    return at == runner->near.subject_count ? NULL : runner->answers[at];
}

/* ---- what does not hold ---- */

/* Returns false where that is enough to know. */
static bool fail(struct judging *judging, const struct case_failure *failure)
{
    struct case_result *out = judging->out;
    struct case_failure *kept;

    if (out == NULL)
        return false;
    if (out->failure_count == judging->capacity) {
        struct case_failure *more;

        judging->capacity = judging->capacity == 0 ? 8 : 2 * judging->capacity;
        more = ARENA_ARRAY(judging->arena, struct case_failure, judging->capacity);
        if (out->failure_count > 0)
            memcpy(more, out->failures, sizeof *more * out->failure_count);
        out->failures = more;
    }
    kept = &out->failures[out->failure_count++];
    *kept = *failure;
    kept->row = judging->runner->row;
    kept->expected = judging->expected;
    if (judging->expected->on != NULL)
        kept->is = answer_on(judging->runner, judging->expected->on);
    if (kept->is != NULL)
        kept->is = arena_string(judging->arena, kept->is);
    return true;
}

static bool is_among(const char *word, const struct expectation *expected)
{
    for (size_t i = 0; word != NULL && i < expected->count; i++)
        if (strcmp(expected->words[i], word) == 0)
            return true;
    return false;
}

static bool judge_value(struct judging *judging)
{
    const struct expectation *expected = judging->expected;
    const char *is = answer_on(judging->runner, expected->on);
    bool holds = expected->kind == EXPECT_NO_SUPPORT    ? is == NULL
                 : expected->kind == EXPECT_OTHER_VALUE ? !is_among(is, expected)
                                                        : is_among(is, expected);

    return holds || fail(judging, &(struct case_failure){0});
}

static struct case_reasons reasons_of(struct case_runner *runner, const char *subject)
{
    const struct recommendation *found;

    if (subject == NULL)
        return case_reasons_of_run(runner->record);
    found = recommend_find(&runner->recommendations, subject);
    return case_reasons_of(runner->record, found == NULL ? NULL : found->fact);
}

static bool judge_reasons(struct judging *judging)
{
    const struct expectation *expected = judging->expected;
    struct case_runner *runner = judging->runner;
    bool is_wanted = expected->kind == EXPECT_CITES || expected->kind == EXPECT_RULES;
    bool is_cite = expected->kind == EXPECT_CITES || expected->kind == EXPECT_NO_CITES;
    struct case_failure failure = {0};
    struct case_reasons reasons;

    if (!record_row(runner, judging->error))
        return false;
    reasons = reasons_of(runner, expected->on);
    failure.words = ARENA_ARRAY(judging->out == NULL ? &runner->record->arena : judging->arena,
                                const char *, expected->count);
    for (size_t i = 0; i < expected->count; i++) {
        const char *word = expected->words[i];
        bool is_there = is_cite
                            ? case_reasons_cite(&reasons, &runner->ground.rulebase->declared, word)
                            : case_reasons_have_rule(&reasons, word);

        if (is_there != is_wanted)
            failure.words[failure.count++] = word;
    }
    return failure.count == 0 || fail(judging, &failure);
}

/* ---- independence ---- */

static bool differs(const char *a, const char *b)
{
    return a == NULL || b == NULL ? a != b : strcmp(a, b) != 0;
}

/* Whether every other value of an assumption, all else held, leaves the answer. */
static bool judge_key(struct judging *judging, size_t subject, const struct domain *domain)
{
    struct case_runner *runner = judging->runner;
    size_t at = (size_t)(domain - runner->ground.rulebase->declared.domains);

    if (subject == runner->near.subject_count || !runner->near.bears[subject][at])
        return true;
    for (size_t value = 0; value < domain->value_count; value++) {
        const struct space_change change = {domain, value};
        const char *const *answers;

        if (value == runner->assumptions[at].value)
            continue;
        answers = space_near_visit(&runner->near, &change, 1, judging->error);
        if (answers == NULL)
            return false;
        if (differs(answers[subject], runner->answers[subject]))
            return fail(judging,
                        &(struct case_failure){
                            .domain = domain,
                            .value = value,
                            .becomes = answers[subject] == NULL || judging->out == NULL
                                           ? NULL
                                           : arena_string(judging->arena, answers[subject])});
    }
    return true;
}

static bool judge_independence(struct judging *judging)
{
    const struct expectation *expected = judging->expected;
    size_t subject = subject_of(judging->runner, expected->on);

    for (size_t i = 0; i < expected->count; i++) {
        const struct domain *domain =
            declaration_domain(&judging->runner->ground.rulebase->declared, expected->words[i]);

        if (domain != NULL && !judge_key(judging, subject, domain))
            return false;
    }
    return true;
}

/* ---- the whole ---- */

static bool judge(struct judging *judging)
{
    switch (judging->expected->kind) {
    case EXPECT_VALUE:
    case EXPECT_OTHER_VALUE:
    case EXPECT_NO_SUPPORT:
        return judge_value(judging);
    case EXPECT_CITES:
    case EXPECT_NO_CITES:
    case EXPECT_RULES:
    case EXPECT_NO_RULES:
        return judge_reasons(judging);
    case EXPECT_INDEPENDENT:
        return judge_independence(judging);
    }
    return false;
}

static bool is_of_reasons(const struct expectation *expected)
{
    return expected->kind != EXPECT_VALUE && expected->kind != EXPECT_OTHER_VALUE &&
           expected->kind != EXPECT_NO_SUPPORT;
}

/* Values first, which cost least. False where the row does not hold, or a run goes wrong; where
 * failures are kept only the latter. */
static bool judge_row(struct judging *judging, const struct policy_case *of,
                      const struct case_row *row)
{
    go_to(judging->runner, of, row);
    if (!read_answers(judging->runner, judging->error))
        return false;
    for (int later = 0; later < 2; later++)
        for (size_t i = 0; i < row->expectation_count; i++) {
            judging->expected = &row->expectations[i];
            if (is_of_reasons(judging->expected) == (later == 1) && !judge(judging))
                return false;
        }
    return true;
}

bool case_holds(struct case_runner *runner, const struct policy_case *asked,
                struct endstate_error *why)
{
    struct judging judging = {.runner = runner, .error = why};

    for (const struct case_row *row = asked->rows; row != NULL; row = row->next)
        if (!judge_row(&judging, asked, row))
            return false;
    return true;
}

size_t cases_first_failure(struct case_runner *runner, const struct case_set *set)
{
    for (size_t i = 0; i < set->count; i++)
        if (set->cases[i].todo == NULL && set->cases[i].skip == NULL &&
            !case_holds(runner, &set->cases[i], NULL))
            return i;
    return set->count;
}

/* A record names the rules to blame. */
static void note_fault(struct judging *judging, const struct endstate_error *why)
{
    struct case_runner *runner = judging->runner;
    struct endstate_error recorded = {0};

    forget_record(runner);
    if (record_row(runner, &recorded))
        recorded = *why;
    judging->out->wrong = runner->row;
    judging->out->fault = arena_string(judging->arena, recorded.text);
}

void case_examine(struct case_runner *runner, const struct policy_case *asked, struct arena *arena,
                  struct case_result *out)
{
    struct endstate_error error = {0};
    struct judging judging = {.runner = runner, .out = out, .arena = arena, .error = &error};

    *out = (struct case_result){.of = asked};
    for (const struct case_row *row = asked->rows; row != NULL && out->wrong == NULL;
         row = row->next)
        if (!judge_row(&judging, asked, row))
            note_fault(&judging, &error);
}

bool case_visit_runs(struct case_runner *runner, const struct policy_case *asked, case_visit *visit,
                     void *context, struct endstate_error *error)
{
    for (const struct case_row *row = asked->rows; row != NULL; row = row->next) {
        struct case_run run;

        go_to(runner, asked, row);
        if (!record_row(runner, error))
            return false;
        run = (struct case_run){asked, row, runner->assumptions, runner->record,
                                &runner->recommendations};
        visit(context, &run);
    }
    return true;
}
