#include <stdio.h>
#include <string.h>

#include "run/sandbox.h"
#include "support.h"

/* The templates that a unit defines, for what stands under their names is no call. */
static const struct template *templates_of(const struct unit *unit, struct arena *arena)
{
    struct template *first = NULL, **end = &first;
    struct findings findings = {.arena = arena};

    for (const struct form *form = unit->constructs; form != NULL; form = form->next) {
        if (form->kind != CONSTRUCT_TEMPLATE)
            continue;
        *end = template_read(form, arena, &findings);
        assert_non_null(*end);
        end = &(*end)->next;
    }
    return first;
}

static bool check_unit(const char *text, struct endstate_error *error)
{
    struct arena arena = {NULL};
    struct source_file file = support_file("s.clp", text);
    struct findings findings = {.arena = &arena};
    const struct unit *unit = unit_parse(&file, NULL, &arena, &findings);
    bool is_good;

    sandbox_check_unit(unit, templates_of(unit, &arena), &findings);
    is_good = findings_pass(&findings, error);
    arena_free(&arena);
    return is_good;
}

static void check_refused(const char *text, const char *message)
{
    struct endstate_error error = {0};

    assert_false(check_unit(text, &error));
    assert_int_equal(error.code, ENDSTATE_BAD_INPUT);
    assert_holds(error.text, message);
}

static void check_allowed(const char *text)
{
    struct endstate_error error = {0};

    if (!check_unit(text, &error))
        fail_msg("%s", error.text);
}

static void test_every_forbidden_function_is_refused_in_a_policy(void **state)
{
    const char *function;
    size_t count = 0;

    (void)state;
    for (; (function = sandbox_function(SANDBOX_POLICY, count)) != NULL; count++) {
        char text[128], message[128];

        snprintf(text, sizeof text, "(defrule r =>\n (%s \"x\"))", function);
        snprintf(message, sizeof message, "s.clp:2:2: function `%s` is not allowed here: it ",
                 function);
        check_refused(text, message);
    }
    assert_true(count > 30);
}

static void test_forbidden_call_is_found_however_deep(void **state)
{
    (void)state;
    check_refused("(defrule r => (if TRUE then (bind ?x (+ 1 (length$ (eval \"1\"))))))", "`eval`");
    check_refused("(defrule r (a ?x) (test (> ?x (read))) => )", "`read`");
    check_refused("(defrule r (a ?x&:(open \"f\" g)) => )", "`open`");
    check_refused("(deffunction f () (batch* \"x\"))", "`batch*`");
    check_refused("(defglobal ?*g* = (system \"x\"))", "`system`");
    check_refused("(deffacts d (a (x (rename \"a\" \"b\"))))", "`rename`");
}

static void test_harmless_calls_are_allowed(void **state)
{
    (void)state;
    check_allowed("(defrule r (a ?x) (test (> (* ?x 2) 1)) => (assert (b (str-cat a ?x))))");
    check_allowed("(deffunction f (?x) (printout t \"open the file\" crlf) ?x)");
}

/* A slot, template or rule may be named like a function: nothing is called. */
static void test_names_that_are_no_calls_are_allowed(void **state)
{
    (void)state;
    check_allowed("(deftemplate window (slot open)) (deffacts d (window (open yes)))");
    check_allowed("(deffacts d (read (by me)))");
    check_allowed("(defrule open => )");
    check_allowed("(deftemplate window (slot open))\n"
                  "(defrule r ?f <- (window (open yes)) (not (window (open ?x&~no))) =>\n"
                  " (modify ?f (open no)) (assert (window (open no))))");
}

static void test_call_among_the_values_of_a_slot_is_refused(void **state)
{
    (void)state;
    check_refused("(deftemplate window (slot open))\n"
                  "(defrule r => (assert (window (open (open \"f\" g)))))",
                  "s.clp:2:37: function `open`");
    check_refused("(deftemplate window (slot open))\n"
                  "(defrule r ?f <- (window (open ?x&:(open \"f\" g))) => )",
                  "function `open`");
    check_refused("(deftemplate window (slot open))\n"
                  "(defrule r ?f <- (window) => (modify ?f (open (remove \"f\"))))",
                  "function `remove`");
}

static void test_program_may_do_more_than_a_policy(void **state)
{
    static const char *const for_programs[] = {"read", "readline", "exit", "eval", "build"};
    static const char *const for_nobody[] = {"open",   "system", "load",
                                             "batch*", "remove", "save-facts"};
    bool is_listed[6] = {false};
    const char *function;

    (void)state;
    for (size_t i = 0; (function = sandbox_function(SANDBOX_PROGRAM, i)) != NULL; i++) {
        for (size_t j = 0; j < 5; j++)
            assert_string_not_equal(function, for_programs[j]);
        for (size_t j = 0; j < 6; j++)
            is_listed[j] = is_listed[j] || strcmp(function, for_nobody[j]) == 0;
    }
    for (size_t j = 0; j < 6; j++)
        assert_true(is_listed[j]);
}

static void test_program_is_checked_command_by_command(void **state)
{
    struct arena arena = {NULL};
    struct endstate_error error = {0};
    struct source_file file = support_file("p.clp", "(reset)\n(run)\n(load \"more.clp\")");
    struct findings findings = {.arena = &arena};
    struct syntax syntax;

    (void)state;
    assert_true(syntax_read(&syntax, &file, &arena, &findings));
    sandbox_check(SANDBOX_PROGRAM, NULL, syntax.first, &findings);
    assert_false(findings_pass(&findings, &error));
    assert_holds(error.text, "p.clp:3:1: function `load` is not allowed here");
    arena_free(&arena);
}

/* Taken out of the session besides, for calls that no reader would see. */
static void test_session_of_a_policy_does_not_know_forbidden_functions(void **state)
{
    const char *function;

    (void)state;
    for (size_t i = 0; (function = sandbox_function(SANDBOX_POLICY, i)) != NULL; i++) {
        struct clips_session *session = clips_session_new();
        struct endstate_error error = {0};
        char text[128];

        snprintf(text, sizeof text, "(defrule r => (%s))", function);
        assert_false(clips_session_build(session, text, (struct place){"x.clp", 1, 1}, &error));
        assert_holds(error.text, "Missing function declaration");
        clips_session_free(session);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_forbidden_function_is_refused_in_a_policy),
        cmocka_unit_test(test_forbidden_call_is_found_however_deep),
        cmocka_unit_test(test_harmless_calls_are_allowed),
        cmocka_unit_test(test_names_that_are_no_calls_are_allowed),
        cmocka_unit_test(test_call_among_the_values_of_a_slot_is_refused),
        cmocka_unit_test(test_program_may_do_more_than_a_policy),
        cmocka_unit_test(test_program_is_checked_command_by_command),
        cmocka_unit_test(test_session_of_a_policy_does_not_know_forbidden_functions),
    };

    return cmocka_run_group_tests_name("sandbox", tests, NULL, NULL);
}
