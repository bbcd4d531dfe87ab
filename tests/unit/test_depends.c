#include <string.h>

#include "read/depends.h"
#include "worlds.h"

enum { BASES = 40 };

/* Two assumptions that every example may use. */
static const char domains[] = "(deffacts d (domain (key k) (values on off) (baseline on))"
                              " (domain (key j) (values on off) (baseline on)))\n";

static void read_text(struct bench *bench, const char *text)
{
    char all[4096];

    snprintf(all, sizeof all, "%s%s", domains, text);
    if (!bench_read(bench, all))
        fail_msg("%s", bench->error.text);
}

/* Which of the two assumptions a subject is said to depend on: "", "k", "j" or "kj". */
static void check_marks(const char *text, const char *subject, const char *expected)
{
    struct bench bench;
    bool marks[2];
    char found[4];

    read_text(&bench, text);
    depends_mark(depends_new(&bench.rulebase, &bench.arena), subject, marks);
    snprintf(found, sizeof found, "%s%s", marks[0] ? "k" : "", marks[1] ? "j" : "");
    if (strcmp(found, expected) != 0)
        fail_msg("`%s` depends on `%s`, not `%s`, in %s", subject, expected, found, text);
    bench_free(&bench);
}

static void check_logical(const char *text, bool expected)
{
    struct bench bench;

    read_text(&bench, text);
    if (depends_is_logical(depends_new(&bench.rulebase, &bench.arena)) != expected)
        fail_msg("is %slogical: %s", expected ? "" : "not ", text);
    bench_free(&bench);
}

static void test_subject_depends_on_what_its_rules_read(void **state)
{
    const char *text = "(defrule a (logical (assumption (key k) (value on))) =>"
                       " (assert (recommendation (on walk) (is go))))\n"
                       "(defrule b (logical (assumption (key j) (value on))) =>"
                       " (assert (recommendation (on talk) (is more))))\n";

    (void)state;
    check_marks(text, "walk", "k");
    check_marks(text, "talk", "j");
    check_marks(text, "rest", "");
}

static void test_dependence_goes_through_what_rules_conclude(void **state)
{
    const char *text =
        "(deftemplate rain (slot x)) (deftemplate wind (slot x))\n"
        "(defrule a (logical (assumption (key k) (value on))) => (assert (rain (x 1))))\n"
        "(defrule b (logical (assumption (key j) (value on))) => (assert (wind (x 1))))\n"
        "(defrule c (logical (not (rain))) => (assert (recommendation (on walk) (is go))))\n";

    (void)state;
    check_marks(text, "walk", "k");
}

static void test_slots_tell_facts_of_a_template_apart(void **state)
{
    const char *text =
        "(deftemplate air (slot x))\n"
        "(defrule a (logical (assumption (key k) (value on))) => (assert (air (x wet))))\n"
        "(defrule b (logical (assumption (key j) (value on))) => (assert (air (x dry))))\n"
        "(defrule c (logical (air (x dry))) => (assert (recommendation (on walk) (is go))))\n"
        "(defrule d (logical (air (x ~dry))) => (assert (recommendation (on talk) (is go))))\n";

    (void)state;
    check_marks(text, "walk", "j");
    check_marks(text, "talk", "kj");
}

static void test_stated_facts_pin_a_variable_down(void **state)
{
    const char *text =
        "(deftemplate topic (slot key) (slot of))\n"
        "(deffacts t (topic (key k) (of walk)) (topic (key j) (of talk)))\n"
        "(defrule a (logical (topic (key ?k) (of walk)) (assumption (key ?k) (value on))) =>"
        " (assert (recommendation (on walk) (is go))))\n"
        "(defrule b (logical (topic (of ?on) (key j)) (assumption (key j) (value on))) =>"
        " (assert (recommendation (on ?on) (is go))))\n";

    (void)state;
    check_marks(text, "walk", "k");
    check_marks(text, "talk", "j");
}

static void test_facts_that_rules_also_conclude_pin_nothing_down(void **state)
{
    const char *text =
        "(deftemplate topic (slot key))\n"
        "(deffacts t (topic (key k)))\n"
        "(defrule a (logical (assumption (value off))) => (assert (topic (key j))))\n"
        "(defrule b (logical (topic (key ?k)) (assumption (key ?k) (value on))) =>"
        " (assert (recommendation (on walk) (is go))))\n";

    (void)state;
    check_marks(text, "walk", "kj");
}

/* In CLIPS the ?p of a `not` has nothing to do with the ?p of another pattern. */
static void test_variable_of_a_not_is_its_own(void **state)
{
    (void)state;
    check_marks("(deftemplate place (slot name)) (deffacts p (place (name s)))\n"
                "(defrule a (logical (not (assumption (key ?p) (value off))) (place (name ?p))) =>"
                " (assert (recommendation (on ?p) (is go))))\n",
                "s", "kj");
    check_marks("(deftemplate place (slot name)) (deffacts p (place (name k)))\n"
                "(defrule a (logical (not (place (name ?p))) (assumption (key ?p) (value off))) =>"
                " (assert (recommendation (on walk) (is go))))\n",
                "walk", "kj");
}

static void test_numbers_meet_by_value(void **state)
{
    (void)state;
    check_marks(
        "(deftemplate size (slot n))\n"
        "(defrule a (logical (assumption (key k) (value on))) => (assert (size (n 01))))\n"
        "(defrule b (logical (size (n 1))) => (assert (recommendation (on walk) (is go))))\n",
        "walk", "k");
    check_marks("(deftemplate size (slot n)) (deftemplate old (slot n) (slot key))\n"
                "(deffacts o (old (n +1) (key j)))\n"
                "(defrule b (logical (old (n 1) (key ?k)) (assumption (key ?k) (value on))) =>"
                " (assert (recommendation (on walk) (is go))))\n",
                "walk", "j");
}

static void test_actions_that_change_facts_count_as_doing_anything(void **state)
{
    static const char *const actions[] = {"(retract ?f)",
                                          "(modify ?f (x 2))",
                                          "(duplicate ?f (x 2))",
                                          "(if TRUE then (assert (wind (x 1))))",
                                          "(bind ?x 1) (assert (wind (x ?x)))",
                                          "(assert (rain (x (progn (assert (wind (x 1))) 2))))"};

    (void)state;
    for (size_t i = 0; i < sizeof actions / sizeof actions[0]; i++) {
        char text[1024];

        snprintf(text, sizeof text,
                 "(deftemplate rain (slot x)) (deftemplate wind (slot x))\n"
                 "(deffacts f (rain (x 1)))\n"
                 "(defrule a ?f <- (rain (x 1)) (assumption (key k) (value on)) => %s)\n"
                 "(defrule b (wind) => (assert (recommendation (on walk) (is go))))\n",
                 actions[i]);
        check_marks(text, "walk", "k");
        check_logical(text, false);
    }
}

static void test_questions_by_function_make_everything_count(void **state)
{
    static const char *const rules[] = {
        "(defrule a (test (any-factp ((?f rain)) (eq ?f:x 1))) =>"
        " (assert (recommendation (on walk) (is go))))",
        "(defrule a (rain (x ?x&:(any-factp ((?f rain)) (eq ?f:x ?x)))) =>"
        " (assert (recommendation (on walk) (is go))))",
        "(defrule a => (if (any-factp ((?f rain)) TRUE) then"
        " (assert (recommendation (on walk) (is go)))))",
        "(defrule a (rain) => (do-for-all-facts ((?f rain)) TRUE"
        " (assert (recommendation (on walk) (is ?f:x)))))",
        "(deffunction ask () (any-factp ((?f rain)) TRUE))"
        "(defrule a (test (ask)) => (assert (recommendation (on walk) (is go))))",
    };

    (void)state;
    for (size_t i = 0; i < sizeof rules / sizeof rules[0]; i++) {
        char text[1024];

        snprintf(text, sizeof text, "(deftemplate rain (slot x))\n%s\n", rules[i]);
        check_marks(text, "walk", "kj");
        check_marks(text, "rest", "kj");
        check_logical(text, false);
    }
}

static void test_conclusions_under_logical_conditions_follow_a_change(void **state)
{
    (void)state;
    check_logical("", true);
    check_logical("(deftemplate rain (slot x))\n"
                  "(defrule a (logical (assumption (key k) (value ?v)) (not (rain))) =>"
                  " (assert (recommendation (on walk) (is ?v))))\n"
                  "(defrule b (declare (salience 3)) (logical (assumption (key j) (value on))) =>"
                  " (assert (rain (x 1))))\n",
                  true);
}

static void test_conclusions_with_a_condition_outside_do_not(void **state)
{
    (void)state;
    check_logical("(defrule a (assumption (key k) (value ?v)) =>"
                  " (assert (recommendation (on walk) (is ?v))))\n",
                  false);
    check_logical("(defrule a (logical (assumption (key k) (value ?v)))"
                  " (assumption (key j) (value on)) =>"
                  " (assert (recommendation (on walk) (is ?v))))\n",
                  false);
    check_logical("(defrule a => (assert (recommendation (on walk) (is go))))\n", false);
}

static void check_circular(const char *text, const char *template)
{
    struct bench bench;
    const char *const *names;
    size_t count;
    bool is_named = false;

    read_text(&bench, text);
    names = depends_circular(depends_new(&bench.rulebase, &bench.arena), &count);
    for (size_t i = 0; i < count; i++)
        is_named = is_named || strcmp(names[i], template) == 0;
    if (!is_named)
        fail_msg("`%s` is in no circle of %s", template, text);
    bench_free(&bench);
}

/* CLIPS leaves standing what holds itself up when its reason is gone. */
static void test_conclusions_that_hold_each_other_up_are_told(void **state)
{
    const char *pair =
        "(deftemplate rain (slot x)) (deftemplate wind (slot x))\n"
        "(defrule a (logical (assumption (key k) (value on))) => (assert (rain (x 1))))\n"
        "(defrule b (logical (rain)) => (assert (wind (x 1))))\n"
        "(defrule c (logical (wind)) => (assert (rain (x 1))))\n";

    (void)state;
    check_circular(pair, "rain");
    check_circular(pair, "wind");
    check_circular("(deftemplate near (slot a) (slot b)) (deftemplate reached (slot a))\n"
                   "(deffacts n (near (a x) (b y)) (near (a y) (b z)))\n"
                   "(defrule a (logical (near (a ?a) (b ?b)) (reached (a ?a))) =>"
                   " (assert (reached (a ?b))))\n",
                   "reached");
}

/* Of two facts that deny each other the order of firing decides. */
static void test_conclusions_that_deny_each_other_do_not(void **state)
{
    (void)state;
    check_logical("(deftemplate rain (slot x)) (deftemplate wind (slot x))\n"
                  "(defrule b (logical (not (rain))) => (assert (wind (x 1))))\n"
                  "(defrule c (logical (not (wind))) => (assert (rain (x 1))))\n",
                  false);
}

/* Computing a value changes nothing else. */
static void test_computed_values_keep_a_rule_logical(void **state)
{
    const char *text = "(defrule a (logical (assumption (key k) (value ?v))) =>"
                       " (assert (recommendation (on walk) (is (sym-cat go- ?v)))))\n"
                       "(defrule b (logical (assumption (key j) (value ?v))) =>"
                       " (assert (recommendation (on talk) (is (sym-cat of- ?v)))))\n";

    (void)state;
    check_logical(text, true);
    check_marks(text, "walk", "k");
}

/* A withdrawn assumption would take with it the one that a rule concluded. */
static void test_concluded_assumptions_do_not_follow_a_change(void **state)
{
    (void)state;
    check_logical("(defrule a (logical (assumption (key k) (value on))) =>"
                  " (assert (assumption (key j) (value off))))\n",
                  false);
}

static void check_subjects(const char *text, const char *expected)
{
    struct bench bench;
    struct strbuf found = {0};
    const char **subjects;
    size_t count;

    read_text(&bench, text);
    subjects = depends_subjects(depends_new(&bench.rulebase, &bench.arena), &count);
    for (size_t i = 0; i < count; i++)
        strbuf_format(&found, "%s%s", i == 0 ? "" : " ", subjects[i]);
    assert_string_equal(strbuf_text(&found), expected);
    strbuf_free(&found);
    bench_free(&bench);
}

static void test_subjects_are_those_declared_then_those_named(void **state)
{
    (void)state;
    check_subjects("(deffacts s (subject (name walk) (order 2)) (subject (name talk) (order 1)))\n"
                   "(defrule a => (assert (recommendation (on zeal) (is go))))\n"
                   "(defrule b => (assert (recommendation (on awe) (is go))))\n"
                   "(defrule c => (assert (recommendation (on walk) (is go))))\n"
                   "(defrule d => (assert (recommendation (on awe) (is stay))))\n",
                   "talk walk awe zeal");
    check_subjects("", "");
}

static void test_subjects_are_found_through_stated_facts(void **state)
{
    (void)state;
    check_subjects("(deftemplate place (slot name))\n"
                   "(deffacts p (place (name loft)) (place (name attic)))\n"
                   "(defrule a (logical (place (name ?p))) =>"
                   " (assert (recommendation (on ?p) (is free))))\n",
                   "attic loft");
}

static void test_subjects_are_found_among_other_actions(void **state)
{
    (void)state;
    check_subjects("(defrule a (assumption (key k) (value ?v)) => (bind ?x ?v)"
                   " (if (eq ?x on) then (assert (recommendation (on walk) (is go)))))\n",
                   "walk");
    check_subjects("(deffacts r (recommendation (on rest) (is more)))\n", "rest");
}

/* ---- made up ---- */

/* Whether changing one assumption alone changes a subject in any combination. */
static bool matters(struct worlds *worlds, const char **answers, size_t domain, size_t subject)
{
    size_t values[8];

    for (size_t number = 0; number < worlds_count(worlds); number++) {
        size_t other;

        worlds_values(worlds, number, values);
        if (values[domain] == 0)
            continue;
        values[domain]--;
        other = worlds_number(worlds, values);
        if (!worlds_same(answers[number * worlds_subject_count + subject],
                         answers[other * worlds_subject_count + subject]))
            return true;
    }
    return false;
}

/* Compare marks with full runs; counts what mattered, so that the test is known to test. */
static void check_made_up(uint64_t *series, enum worlds_kind kind, size_t *mattered)
{
    struct worlds worlds;
    struct strbuf text = {0};
    struct depends *depends;
    const char **answers;

    worlds_make_up(&text, series, kind);
    worlds_load(&worlds, text.text);
    answers = worlds_answer_all(&worlds, worlds_subjects, worlds_subject_count);
    depends = depends_new(&worlds.bench.rulebase, &worlds.bench.arena);
    assert_int_equal(depends_is_logical(depends),
                     kind == WORLDS_LOGICAL || kind == WORLDS_CIRCULAR);
    for (size_t i = 0; i < worlds_subject_count; i++) {
        bool marks[8];

        depends_mark(depends, worlds_subjects[i], marks);
        for (size_t j = 0; j < worlds.domain_count; j++) {
            bool is_needed = matters(&worlds, answers, j, i);

            *mattered += is_needed;
            if (is_needed && !marks[j])
                fail_msg("`%s` depends on k%zu in\n%s", worlds_subjects[i], j, text.text);
        }
    }
    strbuf_free(&text);
    worlds_free(&worlds);
}

static void test_no_assumption_is_missed_in_made_up_rules(void **state)
{
    (void)state;
    for (int kind = 0; kind < WORLDS_KINDS; kind++) {
        uint64_t series = 1000 + (uint64_t)kind;
        size_t mattered = 0;

        for (int i = 0; i < BASES; i++)
            check_made_up(&series, (enum worlds_kind)kind, &mattered);
        assert_true(mattered > BASES);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_subject_depends_on_what_its_rules_read),
        cmocka_unit_test(test_dependence_goes_through_what_rules_conclude),
        cmocka_unit_test(test_slots_tell_facts_of_a_template_apart),
        cmocka_unit_test(test_stated_facts_pin_a_variable_down),
        cmocka_unit_test(test_facts_that_rules_also_conclude_pin_nothing_down),
        cmocka_unit_test(test_variable_of_a_not_is_its_own),
        cmocka_unit_test(test_numbers_meet_by_value),
        cmocka_unit_test(test_actions_that_change_facts_count_as_doing_anything),
        cmocka_unit_test(test_questions_by_function_make_everything_count),
        cmocka_unit_test(test_conclusions_under_logical_conditions_follow_a_change),
        cmocka_unit_test(test_conclusions_with_a_condition_outside_do_not),
        cmocka_unit_test(test_conclusions_that_hold_each_other_up_are_told),
        cmocka_unit_test(test_conclusions_that_deny_each_other_do_not),
        cmocka_unit_test(test_computed_values_keep_a_rule_logical),
        cmocka_unit_test(test_concluded_assumptions_do_not_follow_a_change),
        cmocka_unit_test(test_subjects_are_those_declared_then_those_named),
        cmocka_unit_test(test_subjects_are_found_through_stated_facts),
        cmocka_unit_test(test_subjects_are_found_among_other_actions),
        cmocka_unit_test(test_no_assumption_is_missed_in_made_up_rules),
    };

    return cmocka_run_group_tests_name("depends", tests, NULL, NULL);
}
