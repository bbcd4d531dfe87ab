/* The policy's regression cases: which there are, running them, and what is told of them. */
#include "endstate_cases_inside.h"

#include <stdlib.h>
#include <string.h>

#include "ask/matching.h"
#include "ask/why_not.h"
#include "run/possible.h"
#include "run/workers.h"
#include "tell/case_pages.h"
#include "tell/why_not_pages.h"

enum {
    CASES_A_PART = 16,  /* the least that is worth handing to a worker process */
    MOST_WHY_NOTS = 24, /* answers that are told at length */
};

/* What a worker says of a case. */
static const char HELD = 'h', FAILED = 'f', SKIPPED = 's';

struct testing {
    struct endstate *engine;
    const struct endstate_test *asked;
    struct arena *arena;
    struct case_set set;
    const struct policy_case **chosen;
    size_t count;
    bool *holds;  /* by chosen case */
    bool *is_run; /* by chosen case */
    struct case_runner *runner;
    const struct assumption *assumptions; /* of what a case does not set */
    struct case_report report;
    size_t why_nots; /* told so far */
    bool is_sharp;   /* the cases notice enough mutants, as far as that was asked */
};

/* ---- which cases ---- */

/* The folder of a policy's own cases, or NULL; facts is its folder of facts. */
static const char *own_cases(const char *facts, struct arena *arena)
{
    static const char *const names[] = {"cases", "tests/policy/cases"};
    const char *slash = facts == NULL ? NULL : strrchr(facts, '/');

    for (size_t i = 0; facts != NULL && i < sizeof names / sizeof names[0]; i++) {
        const char *folder = arena_format(
            arena, "%.*s%s", slash == NULL ? 0 : (int)(slash + 1 - facts), facts, names[i]);

        if (source_file_is_folder(folder))
            return folder;
    }
    return NULL;
}

static bool too_many_mistakes(struct endstate *engine, const struct case_mistakes *mistakes,
                              struct endstate_error *error)
{
    if (mistakes->count == 1)
        return error_set(error, ENDSTATE_BAD_INPUT, "%s", mistakes->items[0].text);
    for (size_t i = 0; i < mistakes->count; i++)
        engine_add_word(engine, &engine->mistakes, mistakes->items[i].text);
    return error_set(error, ENDSTATE_BAD_INPUT, "%zu mistakes; no case was run", mistakes->count);
}

static bool read_cases(struct testing *testing, struct endstate_error *error)
{
    struct endstate *engine = testing->engine;
    const char *const *paths = testing->asked->files;
    size_t count = testing->asked->file_count;
    const char *own = count > 0 ? NULL : own_cases(engine->policy.facts, testing->arena);
    struct case_mistakes mistakes = {0};
    bool is_good;

    if (count == 0 && own == NULL)
        return error_set(error, ENDSTATE_BAD_INPUT,
                         "there is no folder `cases` beside the policy; name files of cases");
    is_good = case_set_read(&testing->set, count == 0 ? &own : paths, count == 0 ? 1 : count,
                            &engine->rulebase, engine->policy.facts, testing->arena, &mistakes) ||
              too_many_mistakes(engine, &mistakes, error);
    case_mistakes_free(&mistakes);
    return is_good;
}

static bool no_case(const struct testing *testing, const char *name, struct endstate_error *error)
{
    struct strbuf hint = {0};
    struct near_name near;

    near_name_begin(&near, name);
    for (size_t i = 0; i < testing->set.count; i++)
        near_name_offer(&near, testing->set.cases[i].name);
    near_name_suggest(&near, &hint);
    error_set(error, ENDSTATE_BAD_INPUT, "no case is named `%s`%s", name, strbuf_text(&hint));
    strbuf_free(&hint);
    return false;
}

static bool choose_matching(struct testing *testing, struct endstate_error *error)
{
    const char *match = testing->asked->match;
    struct matching *matching = match == NULL ? NULL : matching_begin(match, error);

    if (match != NULL && matching == NULL)
        return false;
    for (size_t i = 0; i < testing->set.count; i++)
        if (match == NULL || matching_is(matching, testing->set.cases[i].name))
            testing->chosen[testing->count++] = &testing->set.cases[i];
    matching_end(matching);
    return testing->count > 0 ||
           error_set(error, ENDSTATE_BAD_INPUT, "no case has a name that matches `%s`", match);
}

static bool choose(struct testing *testing, struct endstate_error *error)
{
    const char *name = testing->asked->accept;

    testing->chosen = ARENA_ARRAY(testing->arena, const struct policy_case *, testing->set.count);
    if (name == NULL)
        return choose_matching(testing, error);
    for (size_t i = 0; i < testing->set.count; i++)
        if (strcmp(testing->set.cases[i].name, name) == 0)
            testing->chosen[testing->count++] = &testing->set.cases[i];
    return testing->count > 0 || no_case(testing, name, error);
}

/* ---- which of them hold ---- */

/* An accepted derivation is expected too, but by the one who asks to accept another. */
static bool is_as_accepted(const struct testing *testing, const struct policy_case *of)
{
    struct arena arena = {NULL};
    struct case_snapshot snapshot;
    bool is_same = testing->asked->accept != NULL ||
                   (engine_compare_snapshot(&testing->engine->rulebase, testing->runner, of,
                                            &snapshot, &arena, NULL) &&
                    snapshot.diff.is_same);

    arena_free(&arena);
    return is_same;
}

static bool does_hold(const struct testing *testing, const struct policy_case *of)
{
    return case_holds(testing->runner, of, NULL) && is_as_accepted(testing, of);
}

static size_t end_of_part(const struct testing *testing, size_t part)
{
    size_t end = (part + 1) * CASES_A_PART;

    return end < testing->count ? end : testing->count;
}

/* In a worker: one letter for each case of a part. */
static bool do_part(void *context, size_t part, volatile size_t *at, struct strbuf *result,
                    struct endstate_error *error)
{
    const struct testing *testing = context;

    (void)error;
    for (size_t i = part * CASES_A_PART; i < end_of_part(testing, part); i++) {
        *at = i;
        if (testing->chosen[i]->skip != NULL)
            strbuf_add_char(result, SKIPPED);
        else if (does_hold(testing, testing->chosen[i]))
            strbuf_add_char(result, HELD);
        else
            strbuf_add_char(result, FAILED);
    }
    return true;
}

static bool take_part(void *context, size_t part, const char *result, size_t length,
                      struct endstate_error *error)
{
    struct testing *testing = context;

    (void)error;
    for (size_t i = 0; i < length; i++) {
        testing->holds[part * CASES_A_PART + i] = result[i] == HELD;
        testing->is_run[part * CASES_A_PART + i] = result[i] != SKIPPED;
    }
    return true;
}

static void name_lost(void *context, size_t part, size_t at, struct strbuf *name)
{
    const struct testing *testing = context;

    (void)part;
    strbuf_format(name, "case %s", testing->chosen[at]->name);
}

static bool run_all(struct testing *testing, struct endstate_error *error)
{
    size_t jobs = testing->asked->jobs > 0 ? testing->asked->jobs : workers_at_once();
    size_t parts = (testing->count + CASES_A_PART - 1) / CASES_A_PART;
    const struct workers job = {.jobs = jobs < parts ? jobs : parts,
                                .part_count = parts,
                                .context = testing,
                                .work = do_part,
                                .take = take_part,
                                .fail = name_lost};

    return workers_run(&job, error);
}

static void run_to_the_first_failure(struct testing *testing)
{
    for (size_t i = 0; i < testing->count; i++) {
        if (testing->chosen[i]->skip != NULL)
            continue;
        testing->is_run[i] = true;
        testing->holds[i] = does_hold(testing, testing->chosen[i]);
        if (!testing->holds[i] && testing->chosen[i]->todo == NULL)
            return;
    }
}

/* ---- what is told of them ---- */

static enum case_outcome outcome_of(const struct testing *testing, size_t index)
{
    const struct policy_case *of = testing->chosen[index];

    if (of->skip != NULL)
        return CASE_SKIPPED;
    if (!testing->is_run[index])
        return CASE_NOT_RUN;
    if (of->todo != NULL)
        return testing->holds[index] ? CASE_DONE : CASE_TODO;
    return testing->holds[index] ? CASE_HELD : CASE_FAILED;
}

/* Look closely at one that does not hold. */
static bool examine(struct testing *testing, struct told_case *told, struct endstate_error *error)
{
    struct case_result *result = ARENA_NEW(testing->arena, struct case_result);
    struct case_snapshot *snapshot = ARENA_NEW(testing->arena, struct case_snapshot);

    case_examine(testing->runner, told->of, testing->arena, result);
    told->result = result;
    told->failures = ARENA_ARRAY(testing->arena, struct told_failure, result->failure_count);
    for (size_t i = 0; i < result->failure_count; i++)
        told->failures[i] =
            (struct told_failure){.failure = &result->failures[i], .because = "", .cites = ""};
    if (result->wrong != NULL || testing->asked->accept != NULL)
        return true;
    if (!engine_compare_snapshot(&testing->engine->rulebase, testing->runner, told->of, snapshot,
                                 testing->arena, error))
        return false;
    if (!snapshot->diff.is_same)
        told->snapshot = snapshot;
    return true;
}

static bool accept(struct testing *testing, struct endstate_error *error)
{
    struct case_snapshot *snapshot = ARENA_NEW(testing->arena, struct case_snapshot);

    if (testing->asked->accept == NULL || testing->report.outcomes[CASE_FAILED] > 0)
        return true;
    testing->report.accepted = snapshot;
    return engine_accept_snapshot(testing->engine, testing->runner, testing->chosen[0], snapshot,
                                  testing->arena, error);
}

static bool gather(struct testing *testing, struct endstate_error *error)
{
    struct case_report *report = &testing->report;

    report->is_verbose = testing->asked->is_verbose;
    report->cases = ARENA_ARRAY(testing->arena, struct told_case, testing->count);
    for (size_t i = 0; i < testing->count; i++) {
        struct told_case *told = &report->cases[report->count++];

        told->of = testing->chosen[i];
        told->outcome = outcome_of(testing, i);
        report->outcomes[told->outcome]++;
        if ((told->outcome == CASE_FAILED || told->outcome == CASE_TODO) &&
            !examine(testing, told, error))
            return false;
    }
    if (engine_wants_coverage(testing->asked)) {
        report->coverage =
            engine_cover(testing->engine, testing->runner, testing->assumptions, testing->asked,
                         report->cases, report->count, testing->arena, error);
        if (report->coverage == NULL)
            return false;
    }
    return accept(testing, error);
}

static bool run_cases(struct testing *testing, struct endstate_error *error)
{
    struct endstate *engine = testing->engine;
    const struct case_ground ground = {&engine->rulebase, testing->assumptions, engine->session,
                                       engine->limits};
    bool is_good = true;

    testing->holds = ARENA_ARRAY(testing->arena, bool, testing->count);
    testing->is_run = ARENA_ARRAY(testing->arena, bool, testing->count);
    testing->runner = case_runner_begin(&ground, testing->arena, error);
    if (testing->runner == NULL)
        return false;
    if (testing->asked->is_failing_fast)
        run_to_the_first_failure(testing);
    else
        is_good = run_all(testing, error);
    is_good = is_good && gather(testing, error);
    case_runner_end(testing->runner);
    clips_session_watch(engine->session, engine->is_recorded);
    return is_good;
}

/* ---- why they do not hold ---- */

/* The lines of a document, indented by depth. */
static void take_lines(struct testing *testing, struct told_failure *told,
                       const struct document *document)
{
    size_t most = 0;

    for (const struct block *block = document->first; block != NULL; block = block->next)
        most++;
    told->why_not = ARENA_ARRAY(testing->arena, const char *, most);
    for (const struct block *block = document->first; block != NULL; block = block->next) {
        if (block->kind != BLOCK_ITEM && block->kind != BLOCK_PARAGRAPH)
            continue;
        told->why_not[told->why_not_count++] = arena_format(
            testing->arena, "%*s%s%s%s%s%s%s", 2 * block->depth, "", block->label,
            block->label[0] == '\0' ? "" : " ", block->text, block->cites[0] == '\0' ? "" : " [",
            block->cites, block->cites[0] == '\0' ? "" : "]");
    }
}

static void tell_why_not(struct testing *testing, struct told_failure *told,
                         const struct recommendation *actual)
{
    struct endstate *engine = testing->engine;
    const struct wording wording = {&engine->rulebase, engine->assumptions};
    const char *wanted = told->failure->expected->words[0];
    struct possible possible;
    struct document document;
    struct why_not answer;

    if (!possible_run(&possible, &engine->rulebase, actual->on, engine->limits, NULL))
        return;
    why_not_read(&answer, actual, wanted,
                 &(struct why_not_sources){&engine->rulebase, engine->assumptions, engine->session,
                                           engine->record, &possible});
    document_begin(&document, testing->arena);
    pages_why_not_briefly(&document, &answer, &wording);
    take_lines(testing, told, &document);
    possible_free(&possible);
}

static void tell_because(struct testing *testing, struct told_failure *told,
                         const struct recommendation *actual)
{
    struct endstate *engine = testing->engine;
    const struct wording wording = {&engine->rulebase, engine->assumptions};
    struct strbuf text = {0};
    const char *const *cites;
    size_t count;

    wording_fact(&wording, &text, actual->fact);
    cites = wording_cites(&wording, actual->fact, testing->arena, &count);
    told->because = arena_string(testing->arena, strbuf_text(&text));
    told->cites = wording_cite_list(cites, count, testing->arena);
    strbuf_free(&text);
}

static bool is_of_answer(const struct expectation *expected)
{
    return expected->kind == EXPECT_VALUE || expected->kind == EXPECT_OTHER_VALUE ||
           expected->kind == EXPECT_NO_SUPPORT || expected->kind == EXPECT_INDEPENDENT;
}

static void tell_failure(struct testing *testing, struct told_failure *told)
{
    const struct expectation *expected = told->failure->expected;
    const struct recommendation *actual =
        expected->on == NULL ? NULL
                             : recommend_find(&testing->engine->recommendations, expected->on);

    if (actual == NULL)
        return;
    if (actual->is != NULL && is_of_answer(expected))
        tell_because(testing, told, actual);
    if (expected->kind == EXPECT_VALUE && testing->why_nots++ < MOST_WHY_NOTS)
        tell_why_not(testing, told, actual);
}

/* Run the row of a failure as any question would be. */
static bool run_row(struct testing *testing, const struct policy_case *of,
                    const struct case_row *row)
{
    struct endstate *engine = testing->engine;

    for (size_t i = 0; i < engine->rulebase.declared.domain_count; i++)
        engine->assumptions[i] = case_assumption(of, row, &testing->assumptions[i]);
    engine_forget_run(engine);
    return endstate_run(engine, NULL);
}

static void tell_case(struct testing *testing, struct told_case *told)
{
    const struct case_row *row = NULL;
    bool is_run = false;

    if (told->outcome != CASE_FAILED)
        return;
    for (size_t i = 0; i < told->result->failure_count; i++) {
        if (told->failures[i].failure->row != row) {
            row = told->failures[i].failure->row;
            is_run = run_row(testing, told->of, row);
        }
        if (is_run)
            tell_failure(testing, &told->failures[i]);
    }
}

static void tell_failures(struct testing *testing)
{
    struct endstate *engine = testing->engine;

    for (size_t i = 0; i < testing->report.count; i++)
        tell_case(testing, &testing->report.cases[i]);
    engine_forget_run(engine);
    if (engine->rulebase.declared.domain_count > 0)
        memcpy(engine->assumptions, testing->assumptions,
               sizeof *engine->assumptions * engine->rulebase.declared.domain_count);
}

/* ---- the whole ---- */

static bool write_report(struct testing *testing, const struct endstate_page *page,
                         struct endstate_error *error)
{
    const struct case_report *report = &testing->report;
    struct document document;

    switch (page->format) {
    case ENDSTATE_JSON:
        return engine_finish(page, json_write_cases(engine_json(testing->engine, page), report),
                             error);
    case ENDSTATE_JUNIT:
        return engine_finish(page, junit_write(page->out, report), error);
    case ENDSTATE_TAP:
        return engine_finish(page, tap_write(page->out, report, testing->asked->is_for_perl),
                             error);
    default:
        if (testing->asked->is_suggesting)
            return engine_write_suggestions(report, page, testing->arena, error);
        document_begin(&document, testing->arena);
        pages_cases(&document, report);
        return engine_write_document(&document, &testing->engine->overlays, page, error);
    }
}

static void keep_assumptions(struct testing *testing)
{
    size_t count = testing->engine->rulebase.declared.domain_count;
    struct assumption *kept = ARENA_ARRAY(testing->arena, struct assumption, count);

    if (count > 0)
        memcpy(kept, testing->engine->assumptions, sizeof *kept * count);
    testing->assumptions = kept;
}

/* Cases that need not hold, or are not run, notice nothing. */
static bool mutate(struct testing *testing, const struct endstate_page *page,
                   struct endstate_error *error)
{
    struct mutated_cases cases = {.all = &testing->set};
    const struct policy_case **held =
        ARENA_ARRAY(testing->arena, const struct policy_case *, testing->count);

    for (size_t i = 0; i < testing->count; i++)
        if (outcome_of(testing, i) == CASE_HELD)
            held[cases.count++] = testing->chosen[i];
    cases.cases = held;
    return engine_write_mutation(testing->engine, testing->asked, &cases, &testing->is_sharp, page,
                                 error);
}

static bool test(struct testing *testing, const struct endstate_page *page,
                 struct endstate_error *error)
{
    engine_forget_run(testing->engine);
    keep_assumptions(testing);
    if (!read_cases(testing, error) || !choose(testing, error) || !run_cases(testing, error))
        return false;
    tell_failures(testing);
    if (testing->asked->lcov != NULL &&
        !engine_write_lcov(testing->report.coverage, testing->asked->lcov, testing->arena, error))
        return false;
    if (engine_wants_mutation(testing->asked) && testing->report.outcomes[CASE_FAILED] == 0)
        return mutate(testing, page, error);
    return write_report(testing, page, error);
}

bool endstate_write_test(struct endstate *engine, const struct endstate_test *asked, bool *holds,
                         const struct endstate_page *page, struct endstate_error *error)
{
    struct arena arena = {NULL};
    struct testing testing = {.engine = engine, .asked = asked, .arena = &arena, .is_sharp = true};
    bool is_good = test(&testing, page, error);

    if (is_good)
        *holds = testing.report.outcomes[CASE_FAILED] == 0 && testing.is_sharp &&
                 engine_coverage_suffices(testing.report.coverage);
    case_set_free(&testing.set);
    arena_free(&arena);
    return is_good;
}

const char *endstate_mistake(const struct endstate *engine, size_t index)
{
    return index < engine->mistakes.count ? engine->mistakes.items[index] : NULL;
}

const char *const *endstate_test_inputs(struct endstate *engine, const struct endstate_test *asked)
{
    const struct policy_request request = {NULL,
                                           engine->folder,
                                           engine->rules.items,
                                           engine->rules.count,
                                           engine->facts.items,
                                           engine->facts.count,
                                           false};
    const char *facts;
    const char **places = policy_places(&request, &facts, &engine->arena);
    const char *own = asked->file_count > 0 ? NULL : own_cases(facts, &engine->arena);
    const char **all;
    size_t count = 0;

    while (places[count] != NULL)
        count++;
    all = ARENA_ARRAY(&engine->arena, const char *, count + asked->file_count + 2);
    memcpy(all, places, sizeof *all * count);
    if (own != NULL)
        all[count++] = own;
    for (size_t i = 0; i < asked->file_count; i++)
        all[count++] = asked->files[i];
    return all;
}
