/* ask/cases: what a case expects, held against runs; also against brute force in made-up worlds. */
#include <stdlib.h>
#include <string.h>

#include "ask/cases.h"
#include "worlds.h"

static const char policy[] =
    "(deffacts all"
    "  (domain (key rain) (values no yes) (baseline no) (cites S-2))"
    "  (domain (key wind) (values none strong) (baseline none))"
    "  (domain (key lamp) (values on off) (baseline on))"
    "  (subject (name roof) (values open shut))"
    "  (subject (name door) (values open shut))"
    "  (source (id S-1) (gist \"Rain gets in.\"))"
    "  (source (id S-2) (gist \"It rains.\"))"
    "  (source (id S-3) (gist \"Wind blows.\")))"
    "(deftemplate wet (slot what (type SYMBOL)))"
    "(defrule rain-makes-wet \"It rains.\""
    "  (logical (assumption (key rain) (value yes))) => (assert (wet (what sky))))"
    "(defrule wet-shuts-the-roof \"S-1: It is wet.\""
    "  (logical (wet (what sky))) => (assert (recommendation (on roof) (is shut))))"
    "(defrule dry-opens-the-roof \"S-1: It is dry.\""
    "  (logical (not (wet))) => (assert (recommendation (on roof) (is open))))"
    "(defrule wind-shuts-the-door \"S-3: It blows.\""
    "  (logical (assumption (key wind) (value strong)))"
    "  => (assert (recommendation (on door) (is shut))))"
    "(defrule a-storm-opens-the-roof \"It tears.\""
    "  (logical (assumption (key wind) (value strong)) (assumption (key rain) (value yes))"
    "    (assumption (key lamp) (value off)))"
    "  => (assert (recommendation (on roof) (is open))))";

struct table {
    struct worlds worlds;
    char *folder;
    struct case_set set;
    struct case_runner *runner;
};

static void load(struct table *table, const char *rules, const char *cases)
{
    struct bench *bench = &table->worlds.bench;
    struct case_mistakes mistakes = {0};
    struct case_ground ground;
    const char *path;

    *table = (struct table){0};
    worlds_load(&table->worlds, rules);
    table->folder = support_folder();
    path = arena_string(&bench->arena, support_write(table->folder, "c.clp", cases));
    if (!case_set_read(&table->set, &path, 1, &bench->rulebase, NULL, &bench->arena, &mistakes))
        fail_msg("%s", mistakes.items[0].text);
    case_mistakes_free(&mistakes);
    ground = (struct case_ground){&bench->rulebase, table->worlds.assumptions, bench->session,
                                  (struct clips_limits){0, 0}};
    table->runner = case_runner_begin(&ground, &bench->arena, &bench->error);
    if (table->runner == NULL)
        fail_msg("%s", bench->error.text);
}

static void unload(struct table *table)
{
    case_runner_end(table->runner);
    case_set_free(&table->set);
    support_remove(table->folder);
    worlds_free(&table->worlds);
}

/* Load one case that expects this, and look closely at it. */
static void examine(struct table *table, const char *expectation, struct case_result *out)
{
    char text[1024];

    snprintf(text, sizeof text, "(case (name a) (set wind=strong)) (expect (case a) %s)",
             expectation);
    load(table, policy, text);
    case_examine(table->runner, &table->set.cases[0], &table->worlds.bench.arena, out);
    assert_int_equal(case_holds(table->runner, &table->set.cases[0], NULL),
                     out->failure_count == 0 && out->wrong == NULL);
    assert_int_equal(cases_first_failure(table->runner, &table->set),
                     out->failure_count == 0 && out->wrong == NULL ? 1 : 0);
}

static void assert_holds_here(const char *expectation)
{
    struct table table;
    struct case_result result;

    examine(&table, expectation, &result);
    if (result.failure_count > 0 || result.wrong != NULL)
        fail_msg("%s", expectation);
    unload(&table);
}

/* It fails once, about these words (NULL: none). */
static void assert_fails_here(const char *expectation, const char *word)
{
    struct table table;
    struct case_result result;

    examine(&table, expectation, &result);
    if (result.failure_count != 1)
        fail_msg("%zu failures of %s", result.failure_count, expectation);
    assert_int_equal(result.failures[0].count, word != NULL);
    if (word != NULL)
        assert_string_equal(result.failures[0].words[0], word);
    unload(&table);
}

static void test_values(void **state)
{
    (void)state;
    assert_holds_here("(answers roof=open door=shut)");
    assert_holds_here("(on roof) (is open) (one-of shut open) (is-not shut)");
    assert_holds_here("(set wind=none) (on door) (support none) ");
    assert_holds_here("(set wind=none) (on door) (is-not open shut)");
    assert_holds_here("(set rain=yes) (on roof) (is shut)");
    assert_fails_here("(answers roof=open door=open)", NULL);
    assert_fails_here("(on roof) (is shut)", NULL);
    assert_fails_here("(on roof) (is-not shut open)", NULL);
    assert_fails_here("(on door) (support none)", NULL);
    assert_fails_here("(set wind=none) (on door) (one-of shut open)", NULL);
}

static void test_reasons_of_a_subject(void **state)
{
    (void)state;
    assert_holds_here("(set rain=yes) (on roof) (cites S-1 S-2) (not-cites S-3)"
                      " (rules rain-makes-wet wet-shuts-the-roof) (not-rules wind-shuts-the-door)");
    assert_fails_here("(on roof) (cites S-1 S-2)", "S-2");
    assert_fails_here("(set rain=yes) (on roof) (not-cites S-3 S-2)", "S-2");
    assert_fails_here("(on roof) (rules rain-makes-wet dry-opens-the-roof)", "rain-makes-wet");
    assert_fails_here("(on roof) (not-rules rain-makes-wet dry-opens-the-roof)",
                      "dry-opens-the-roof");
    assert_fails_here("(set wind=none) (on door) (cites S-3)", "S-3");
    assert_holds_here("(set wind=none) (on door) (not-cites S-3)");
}

static void test_reasons_of_the_whole_run(void **state)
{
    (void)state;
    assert_holds_here("(rules wind-shuts-the-door dry-opens-the-roof) (cites S-1 S-3)");
    assert_fails_here("(rules wind-shuts-the-door rain-makes-wet)", "rain-makes-wet");
    assert_fails_here("(not-rules wind-shuts-the-door)", "wind-shuts-the-door");
    assert_fails_here("(not-cites S-3)", "S-3");
}

static void test_independence_is_found_by_running(void **state)
{
    struct table table;
    struct case_result result;

    (void)state;
    assert_holds_here("(on roof) (independent-of lamp)");
    assert_holds_here("(set lamp=off) (on roof) (independent-of wind)");
    assert_holds_here("(on door) (independent-of rain lamp)");
    examine(&table, "(on door) (independent-of rain wind)", &result);
    assert_int_equal(result.failure_count, 1);
    assert_string_equal(result.failures[0].is, "shut");
    assert_string_equal(result.failures[0].domain->key, "wind");
    assert_int_equal(result.failures[0].value, 0);
    assert_null(result.failures[0].becomes);
    unload(&table);
}

static void test_a_run_that_goes_wrong_fails_and_tells_the_rules(void **state)
{
    struct table table;
    struct case_result result;

    (void)state;
    examine(&table, "(set rain=yes lamp=off) (on roof) (is shut)", &result);
    assert_int_equal(result.failure_count, 0);
    assert_non_null(result.wrong);
    assert_holds(result.fault, "a-storm-opens-the-roof");
    assert_holds(result.fault, "wet-shuts-the-roof");
    unload(&table);
    examine(&table, "(set rain=yes lamp=off) (rules rain-makes-wet)", &result);
    assert_non_null(result.wrong);
    unload(&table);
}

static void test_every_failure_of_every_row_is_told(void **state)
{
    struct table table;
    struct case_result result;

    (void)state;
    load(&table, policy,
         "(case (name a))"
         "(expect (case a) (answers roof=shut door=open))"
         "(expect (case a) (set rain=yes) (on roof) (is open) (cites S-3))"
         "(expect (case a) (set rain=yes) (on roof) (is shut))");
    case_examine(table.runner, &table.set.cases[0], &table.worlds.bench.arena, &result);
    assert_int_equal(result.failure_count, 4);
    assert_string_equal(result.failures[0].is, "open");
    assert_null(result.failures[1].is);
    assert_ptr_equal(result.failures[3].row, table.set.cases[0].rows->next);
    assert_int_equal(result.failures[3].expected->kind, EXPECT_CITES);
    unload(&table);
}

static void test_cases_to_do_or_to_skip_are_passed_over(void **state)
{
    struct table table;

    (void)state;
    load(&table, policy,
         "(case (name a) (todo \"later\")) (expect (case a) (answers roof=shut))"
         "(case (name b) (skip \"never\")) (expect (case b) (answers roof=shut))"
         "(case (name c)) (expect (case c) (answers roof=open))"
         "(case (name d)) (expect (case d) (answers roof=shut))"
         "(case (name e)) (expect (case e) (answers roof=open))");
    assert_int_equal(cases_first_failure(table.runner, &table.set), 3);
    unload(&table);
}

struct seen {
    size_t rows;
    char text[256];
};

static void see(void *context, const struct case_run *run)
{
    struct seen *seen = context;
    size_t used = strlen(seen->text);

    seen->rows++;
    snprintf(seen->text + used, sizeof seen->text - used, "%s=%s(%s) ",
             assumption_value(&run->assumptions[0]),
             recommend_find(run->recommendations, "roof")->is, run->assumptions[0].from);
}

static void test_visits_have_the_record_of_each_row(void **state)
{
    struct table table;
    struct seen seen = {0};

    (void)state;
    load(&table, policy,
         "(case (name a)) (expect (case a) (answers roof=shut))"
         "(expect (case a) (set rain=yes) (answers roof=shut))");
    assert_true(case_visit_runs(table.runner, &table.set.cases[0], see, &seen, NULL));
    assert_int_equal(seen.rows, 2);
    assert_string_equal(seen.text, "no=open(baseline) yes=shut(set) ");
    unload(&table);
}

/* ---- made-up worlds ---- */

/* A case for each combination that expects what a full run concludes, or, for every other one, what
 * it does not; and that the answers do not depend on one assumption. */
static void write_cases(struct strbuf *out, struct worlds *worlds, const char **answers)
{
    size_t values[16];

    for (size_t number = 0; number < worlds_count(worlds); number++) {
        worlds_values(worlds, number, values);
        strbuf_format(out, "(case (name c%zu) (set", number);
        for (size_t i = 0; i < worlds->domain_count; i++)
            strbuf_format(out, " %s=%s", worlds->assumptions[i].domain->key,
                          worlds->assumptions[i].domain->values[values[i]]);
        strbuf_add(out, "))\n");
        for (size_t i = 0; i < worlds_subject_count; i++) {
            const char *answer = answers[number * worlds_subject_count + i];

            if (answer == NULL)
                strbuf_format(out, "(expect (case c%zu) (on %s) (support none))\n", number,
                              worlds_subjects[i]);
            else
                strbuf_format(out, "(expect (case c%zu) (on %s) (%s %s))\n", number,
                              worlds_subjects[i], number % 2 == 0 ? "is" : "is-not", answer);
        }
    }
}

static bool has_any_answer(const char **answers, size_t number)
{
    for (size_t i = 0; i < worlds_subject_count; i++)
        if (answers[number * worlds_subject_count + i] != NULL)
            return true;
    return false;
}

static void test_made_up_worlds_answer_as_full_runs_do(void **state)
{
    uint64_t series = 411;

    (void)state;
    for (int kind = 0; kind < WORLDS_KINDS; kind++)
        for (int round = 0; round < 6; round++) {
            struct strbuf rules = {0}, cases = {0};
            struct worlds worlds;
            struct table table;
            const char **answers;

            worlds_make_up(&rules, &series, (enum worlds_kind)kind);
            worlds_load(&worlds, rules.text);
            answers = worlds_answer_all(&worlds, worlds_subjects, worlds_subject_count);
            write_cases(&cases, &worlds, answers);
            load(&table, rules.text, cases.text);
            for (size_t i = 0; i < table.set.count; i++)
                if (case_holds(table.runner, &table.set.cases[i], NULL) !=
                    (i % 2 == 0 || !has_any_answer(answers, i)))
                    fail_msg("case %zu of\n%s\n%s", i, rules.text, cases.text);
            unload(&table);
            worlds_free(&worlds);
            strbuf_free(&rules);
            strbuf_free(&cases);
        }
}

/* Whether a subject's answer is the same under every other value of a domain, by full runs. */
static bool is_independent(const struct worlds *worlds, const char **answers, size_t number,
                           size_t subject, size_t domain)
{
    size_t values[16];

    worlds_values(worlds, number, values);
    for (size_t value = 0; value < worlds_size(worlds, domain); value++) {
        values[domain] = value;
        if (!worlds_same(answers[worlds_number(worlds, values) * worlds_subject_count + subject],
                         answers[number * worlds_subject_count + subject]))
            return false;
    }
    return true;
}

static void test_made_up_worlds_depend_on_what_full_runs_tell(void **state)
{
    uint64_t series = 412;
    size_t dependent = 0;

    (void)state;
    for (int round = 0; round < 40; round++) {
        struct strbuf rules = {0}, cases = {0};
        struct worlds worlds;
        struct table table;
        const char **answers;
        size_t number, subject, domain, values[16];
        bool expected;

        worlds_make_up(&rules, &series, (enum worlds_kind)(round % WORLDS_KINDS));
        worlds_load(&worlds, rules.text);
        answers = worlds_answer_all(&worlds, worlds_subjects, worlds_subject_count);
        number = worlds_random(&series, worlds_count(&worlds));
        subject = worlds_random(&series, worlds_subject_count);
        domain = worlds_random(&series, worlds.domain_count);
        worlds_values(&worlds, number, values);
        strbuf_add(&cases, "(case (name a) (set");
        for (size_t i = 0; i < worlds.domain_count; i++)
            strbuf_format(&cases, " %s=%s", worlds.assumptions[i].domain->key,
                          worlds.assumptions[i].domain->values[values[i]]);
        strbuf_format(&cases, ")) (expect (case a) (on %s) (independent-of %s))",
                      worlds_subjects[subject], worlds.assumptions[domain].domain->key);
        load(&table, rules.text, cases.text);
        expected = is_independent(&worlds, answers, number, subject, domain);
        dependent += !expected;
        if (case_holds(table.runner, &table.set.cases[0], NULL) != expected)
            fail_msg("%s\n%s", rules.text, cases.text);
        unload(&table);
        worlds_free(&worlds);
        strbuf_free(&rules);
        strbuf_free(&cases);
    }
    assert_in_range(dependent, 5, 35);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_values),
        cmocka_unit_test(test_reasons_of_a_subject),
        cmocka_unit_test(test_reasons_of_the_whole_run),
        cmocka_unit_test(test_independence_is_found_by_running),
        cmocka_unit_test(test_a_run_that_goes_wrong_fails_and_tells_the_rules),
        cmocka_unit_test(test_every_failure_of_every_row_is_told),
        cmocka_unit_test(test_cases_to_do_or_to_skip_are_passed_over),
        cmocka_unit_test(test_visits_have_the_record_of_each_row),
        cmocka_unit_test(test_made_up_worlds_answer_as_full_runs_do),
        cmocka_unit_test(test_made_up_worlds_depend_on_what_full_runs_tell),
    };

    return cmocka_run_group_tests_name("cases", tests, NULL, NULL);
}
