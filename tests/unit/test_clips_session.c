#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "support.h"

static const struct clips_limits no_limits = {0, 0};

static bool build(struct clips_session *session, const char *text, struct endstate_error *error)
{
    return clips_session_build(session, text, (struct place){"rules.clp", 1, 1}, error);
}

/* A session with these constructs, reset. */
static struct clips_session *start(const char *const *constructs)
{
    struct clips_session *session = clips_session_new();
    struct endstate_error error = {0};

    clips_session_watch(session, true);
    for (; *constructs != NULL; constructs++)
        if (!build(session, *constructs, &error))
            fail_msg("%s", error.text);
    if (!clips_session_reset(session, &error))
        fail_msg("%s", error.text);
    return session;
}

static void assert_fact(struct clips_session *session, const char *fact)
{
    struct endstate_error error = {0};

    if (!clips_session_assert(session, fact, &error))
        fail_msg("%s", error.text);
}

static void check_run_fails(struct clips_session *session, struct clips_limits limits,
                            enum endstate_code code, const char *rule, const char *part)
{
    struct endstate_error error = {0};

    assert_false(clips_session_run(session, NULL, limits, &error));
    assert_int_equal(error.code, code);
    assert_holds(error.text, rule);
    assert_holds(error.text, part);
    assert_null(strstr(error.text, "\n"));
}

/* The next run, from (go ok), fires the rule `fine` and nothing else. */
static void check_next_run_works(struct clips_session *session)
{
    struct rulebase none = {0};
    struct endstate_error error = {0};
    struct record *record;

    assert_true(clips_session_reset(session, &error));
    assert_fact(session, "(go ok)");
    if (!clips_session_run(session, NULL, no_limits, &error))
        fail_msg("%s", error.text);
    record = clips_session_record(session, &none);
    assert_int_equal(record->firing_count, 1);
    assert_string_equal(record->firings[0].rule, "fine");
    record_free(record);
}

/* ---- run-time errors ---- */

static void test_runtime_error_names_the_rule_and_the_next_run_works(void **state)
{
    static const char *const constructs[] = {
        "(defrule fine (go ok) => (assert (done)))",
        "(defrule divides (go bad) => (assert (result (/ 1 0))))", NULL};
    struct clips_session *session = start(constructs);

    (void)state;
    assert_fact(session, "(go bad)");
    check_run_fails(session, no_limits, ENDSTATE_BAD_INPUT, "`divides`", "divide by zero");
    check_next_run_works(session);
    clips_session_free(session);
}

static void test_runtime_error_does_not_pass_for_nothing_to_conclude(void **state)
{
    static const char *const constructs[] = {
        "(defrule fine (go ok) => (assert (done)))",
        "(defrule first (declare (salience 1)) (go ?x&~ok) => (nth$ ?x (create$ a b)))",
        "(defrule second (go bad) => (assert (done)))", NULL};
    struct clips_session *session = start(constructs);

    (void)state;
    for (int i = 0; i < 3; i++) {
        assert_true(clips_session_reset(session, NULL));
        assert_fact(session, "(go bad)");
        check_run_fails(session, no_limits, ENDSTATE_BAD_INPUT, "`first`", "nth$");
    }
    check_next_run_works(session);
    clips_session_free(session);
}

static void test_runtime_error_while_matching_is_an_error(void **state)
{
    static const char *const constructs[] = {
        "(defrule fine (go ok) => (assert (done)))",
        "(defrule compares (go ?x&~ok) (test (> 1 (/ 1 (str-length ?x)))) => (assert (done)))",
        "(defrule fills (fill) => (assert (go \"\")))", NULL};
    struct clips_session *session = start(constructs);
    struct endstate_error error = {0};

    (void)state;
    assert_false(clips_session_assert(session, "(go \"\")", &error));
    assert_int_equal(error.code, ENDSTATE_BAD_INPUT);
    assert_true(clips_session_reset(session, NULL));
    assert_fact(session, "(fill)");
    check_run_fails(session, no_limits, ENDSTATE_BAD_INPUT, "`fills`", "divide by zero");
    check_next_run_works(session);
    clips_session_free(session);
}

static void test_value_that_a_slot_cannot_hold_is_an_error_while_running(void **state)
{
    static const char *const constructs[] = {
        "(deftemplate light (slot colour (allowed-symbols red green)))",
        "(defrule fine (go ok) => (assert (done)))",
        "(defrule paints (go ?c&~ok) => (assert (light (colour ?c))))", NULL};
    struct clips_session *session = start(constructs);

    (void)state;
    assert_fact(session, "(go blue)");
    check_run_fails(session, no_limits, ENDSTATE_BAD_INPUT, "`paints`", "");
    check_next_run_works(session);
    clips_session_free(session);
}

/* ---- limits ---- */

static const char *const endless[] = {
    "(defrule fine (go ok) => (assert (done)))",
    "(defrule once (declare (salience 5)) (go on) => (assert (count 0)))",
    "(defrule counts ?f <- (count ?n) => (retract ?f) (assert (count (+ ?n 1))))", NULL};

static void test_firing_limit_names_the_busiest_rule_and_the_next_run_works(void **state)
{
    struct clips_session *session = start(endless);

    (void)state;
    assert_fact(session, "(go on)");
    check_run_fails(session, (struct clips_limits){500, 0}, ENDSTATE_LIMIT,
                    "stopped after 500 firings", "`counts` (499");
    check_next_run_works(session);
    clips_session_free(session);
}

static void test_firing_limit_that_suffices_is_not_hit(void **state)
{
    static const char *const constructs[] = {"(defrule fine (go ok) => (assert (done)))",
                                             "(defrule after (done) => (assert (end)))", NULL};
    struct clips_session *session = start(constructs);
    struct endstate_error error = {0};

    (void)state;
    assert_fact(session, "(go ok)");
    assert_true(clips_session_run(session, NULL, (struct clips_limits){2, 0}, &error));
    assert_true(clips_session_reset(session, NULL));
    assert_fact(session, "(go ok)");
    assert_false(clips_session_run(session, NULL, (struct clips_limits){1, 0}, &error));
    assert_int_equal(error.code, ENDSTATE_LIMIT);
    clips_session_free(session);
}

static double seconds_since(struct timespec start_time)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)(now.tv_sec - start_time.tv_sec) +
           (double)(now.tv_nsec - start_time.tv_nsec) / 1e9;
}

static void check_timeout(const char *const *constructs, const char *rule)
{
    struct clips_session *session = start(constructs);
    struct timespec begin;

    assert_fact(session, "(go on)");
    clock_gettime(CLOCK_MONOTONIC, &begin);
    check_run_fails(session, (struct clips_limits){0, 0.2}, ENDSTATE_LIMIT,
                    "stopped after 0.2 seconds", rule);
    assert_true(seconds_since(begin) >= 0.2);
    assert_true(seconds_since(begin) < 20);
    check_next_run_works(session);
    clips_session_free(session);
}

static void test_timeout_stops_an_endless_while(void **state)
{
    static const char *const constructs[] = {
        "(defrule fine (go ok) => (assert (done)))",
        "(defrule spins (go on) => (while TRUE do (bind ?x 1)))", NULL};

    (void)state;
    check_timeout(constructs, "`spins`");
}

static void test_timeout_stops_endless_firing(void **state)
{
    (void)state;
    check_timeout(endless, "`counts`");
}

static void test_timeout_stops_a_long_chain_of_calls(void **state)
{
    static const char *const constructs[] = {
        "(deffunction twice (?n) (if (> ?n 0) then (twice (- ?n 1)) (twice (- ?n 1))))",
        "(defrule fine (go ok) => (assert (done)))", "(defrule branches (go on) => (twice 60))",
        NULL};

    (void)state;
    check_timeout(constructs, "`branches`");
}

static void test_limits_hold_without_a_watch_too(void **state)
{
    struct clips_session *session = start(endless);

    (void)state;
    clips_session_watch(session, false);
    assert_fact(session, "(go on)");
    check_run_fails(session, (struct clips_limits){50, 0}, ENDSTATE_LIMIT,
                    "stopped after 50 firings", "`counts`");
    clips_session_free(session);
}

/* ---- complaints while building ---- */

static void check_not_built(const char *text, const char *message)
{
    struct clips_session *session = clips_session_new();
    struct endstate_error error = {0};

    assert_false(clips_session_build(session, text, (struct place){"rules.clp", 10, 3}, &error));
    assert_int_equal(error.code, ENDSTATE_BAD_INPUT);
    if (strncmp(error.text, message, strlen(message)) != 0)
        fail_msg("`%s` does not begin with `%s`", error.text, message);
    assert_null(strstr(error.text, "\n"));
    assert_null(strstr(error.text, "["));
    clips_session_free(session);
}

static void test_complaint_has_file_and_line(void **state)
{
    (void)state;
    check_not_built("(defrule r\n  (a)\n  =>\n  (no-such-function 1))", "rules.clp:13:3: Missing");
    check_not_built("(defrule r (a) => (no-such-function 1))", "rules.clp:10:3: Missing");
    check_not_built("(deftemplate t\n  (slot x (type NOTHING)))", "rules.clp:11:3: ");
    check_not_built("(defrule r (a ?x) (test (> ?y 1)) => )", "rules.clp:10:3: ");
}

static void test_later_build_is_not_blamed_for_an_earlier_complaint(void **state)
{
    struct clips_session *session = clips_session_new();
    struct endstate_error error = {0};

    (void)state;
    assert_false(build(session, "(defrule r => (no-such-function))", NULL));
    assert_true(build(session, "(defrule s => (assert (a)))", &error));
    assert_false(build(session, "(defrule t => (not-this-one))", &error));
    assert_holds(error.text, "not-this-one");
    clips_session_free(session);
}

static void test_template_in_use_cannot_be_redefined(void **state)
{
    struct clips_session *session = clips_session_new();
    struct endstate_error error = {0};

    (void)state;
    assert_true(build(session, "(deftemplate t (slot x))", &error));
    assert_true(build(session, "(defrule r (t (x 1)) => (assert (a)))", &error));
    assert_false(build(session, "(deftemplate t (slot y))", &error));
    clips_session_free(session);
}

/* ---- facts ---- */

static void test_unfit_facts_are_refused(void **state)
{
    static const char *const constructs[] = {
        "(deftemplate t (slot x (allowed-symbols a b) (default ?NONE)))", NULL};
    static const char *const facts[] = {"(t (x c))", "(t)", "(t (x a) (y b))", "(t (x a b))"};

    (void)state;
    for (size_t i = 0; i < sizeof facts / sizeof facts[0]; i++) {
        struct clips_session *session = start(constructs);
        struct endstate_error error = {0};

        if (clips_session_assert(session, facts[i], &error))
            fail_msg("%s is asserted", facts[i]);
        assert_int_equal(error.code, ENDSTATE_BAD_INPUT);
        clips_session_free(session);
    }
}

static void test_facts_are_stated_slot_by_slot(void **state)
{
    static const char *const constructs[] = {
        "(deftemplate a (slot s) (slot t (default none)) (slot n) (slot x) (multislot m))",
        "(defrule seen (a (s sym) (t \"a \\\" b\") (n 7) (x 0.5) (m)) => (assert (seen)))",
        "(defrule rest (a (s alone) (t none) (n nil) (x nil)) => (assert (rest)))", NULL};
    static const struct clips_slot slots[] = {{"x", VALUE_FLOAT, .real = 0.5},
                                              {"s", VALUE_SYMBOL, .text = "sym"},
                                              {"n", VALUE_INTEGER, .integer = 7},
                                              {"t", VALUE_STRING, .text = "a \" b"}};
    static const struct clips_slot alone = {"s", VALUE_SYMBOL, .text = "alone"};
    static const struct clips_slot many = {"m", VALUE_SYMBOL, .text = "b"};
    struct clips_session *session = start(constructs);
    struct endstate_error error = {0};

    (void)state;
    assert_true(clips_session_state(session, "a", slots, 4, &error));
    assert_true(clips_session_state(session, "a", &alone, 1, &error));
    assert_true(clips_session_run(session, NULL, no_limits, &error));
    assert_int_equal(clips_session_fired(session), 2);
    assert_false(clips_session_state(session, "b", slots, 4, &error));
    assert_holds(error.text, "there is no template `b`");
    error = (struct endstate_error){0};
    assert_false(clips_session_state(session, "a", &many, 1, &error));
    assert_holds(error.text, "template `a` has no slot `m` of one value");
    clips_session_free(session);
}

static void test_reset_forgets_asserted_facts_and_keeps_stated_ones(void **state)
{
    static const char *const constructs[] = {"(deffacts d (kept))", NULL};
    struct clips_session *session = start(constructs);
    struct rulebase none = {0};
    struct record *record;

    (void)state;
    assert_fact(session, "(passing)");
    assert_true(clips_session_reset(session, NULL));
    record = clips_session_record(session, &none);
    assert_int_equal(record->fact_count, 1);
    assert_string_equal(record->facts[0].template, "kept");
    record_free(record);
    clips_session_free(session);
}

static void test_output_of_a_policy_goes_nowhere(void **state)
{
    static const char *const constructs[] = {
        "(defrule prints (go ?) => (printout t \"to nobody\" crlf) (printout werror \"\"))", NULL};
    struct clips_session *session = start(constructs);
    char text[256] = "";
    FILE *caught = tmpfile();
    int saved = dup(1);

    (void)state;
    assert_non_null(caught);
    fflush(stdout);
    dup2(fileno(caught), 1);
    assert_fact(session, "(go on)");
    assert_true(clips_session_run(session, NULL, no_limits, NULL));
    fflush(stdout);
    dup2(saved, 1);
    close(saved);
    rewind(caught);
    assert_int_equal(fread(text, 1, sizeof text - 1, caught), 0);
    fclose(caught);
    clips_session_free(session);
}

/* ---- sessions side by side ---- */

static void test_two_sessions_do_not_see_each_other(void **state)
{
    static const char *const ok[] = {"(defrule fine (go ok) => (assert (done)))", NULL};
    static const char *const bad[] = {"(defrule fine (go bad) => (assert (result (/ 1 0))))", NULL};
    struct clips_session *first = start(ok), *second = start(bad);

    (void)state;
    assert_fact(second, "(go bad)");
    check_run_fails(second, no_limits, ENDSTATE_BAD_INPUT, "`fine`", "divide by zero");
    check_next_run_works(first);
    clips_session_free(second);
    check_next_run_works(first);
    clips_session_free(first);
}

static void test_strategies_are_known_by_name(void **state)
{
    static const char *const names[] = {"depth", "breadth", "simplicity", "complexity",
                                        "lex",   "mea",     "random"};
    struct clips_session *session = clips_session_new();

    (void)state;
    for (size_t i = 0; i < 7; i++)
        assert_true(clips_session_strategy(session, names[i]));
    assert_false(clips_session_strategy(session, "width"));
    clips_session_free(session);
    clips_session_free(NULL);
}

static void test_firings_are_counted_with_and_without_a_watch(void **state)
{
    static const char *const constructs[] = {"(defrule fine (go ?) => (assert (done)))", NULL};
    struct clips_session *session = start(constructs);
    struct rulebase none = {0};
    struct record *record;

    (void)state;
    assert_fact(session, "(go on)");
    assert_true(clips_session_run(session, NULL, no_limits, NULL));
    assert_int_equal(clips_session_fired(session), 1);
    clips_session_watch(session, false);
    assert_true(clips_session_reset(session, NULL));
    assert_fact(session, "(go on)");
    assert_true(clips_session_run(session, NULL, no_limits, NULL));
    assert_int_equal(clips_session_fired(session), 2);
    record = clips_session_record(session, &none);
    assert_int_equal(record->firing_count, 0);
    assert_int_equal(record->fact_count, 2);
    record_free(record);
    clips_session_free(session);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_runtime_error_names_the_rule_and_the_next_run_works),
        cmocka_unit_test(test_runtime_error_does_not_pass_for_nothing_to_conclude),
        cmocka_unit_test(test_runtime_error_while_matching_is_an_error),
        cmocka_unit_test(test_value_that_a_slot_cannot_hold_is_an_error_while_running),
        cmocka_unit_test(test_firing_limit_names_the_busiest_rule_and_the_next_run_works),
        cmocka_unit_test(test_firing_limit_that_suffices_is_not_hit),
        cmocka_unit_test(test_timeout_stops_an_endless_while),
        cmocka_unit_test(test_timeout_stops_endless_firing),
        cmocka_unit_test(test_timeout_stops_a_long_chain_of_calls),
        cmocka_unit_test(test_limits_hold_without_a_watch_too),
        cmocka_unit_test(test_complaint_has_file_and_line),
        cmocka_unit_test(test_later_build_is_not_blamed_for_an_earlier_complaint),
        cmocka_unit_test(test_template_in_use_cannot_be_redefined),
        cmocka_unit_test(test_unfit_facts_are_refused),
        cmocka_unit_test(test_facts_are_stated_slot_by_slot),
        cmocka_unit_test(test_reset_forgets_asserted_facts_and_keeps_stated_ones),
        cmocka_unit_test(test_output_of_a_policy_goes_nowhere),
        cmocka_unit_test(test_two_sessions_do_not_see_each_other),
        cmocka_unit_test(test_strategies_are_known_by_name),
        cmocka_unit_test(test_firings_are_counted_with_and_without_a_watch),
    };

    return cmocka_run_group_tests_name("clips_session", tests, NULL, NULL);
}
