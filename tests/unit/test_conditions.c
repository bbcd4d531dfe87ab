#include <string.h>

#include "support.h"
#include "tell/conditions.h"

static const char world[] =
    "(deftemplate person \"{name} is {age} years old\" (slot name) (slot age)\n"
    " (slot colour (default none)))\n"
    "(deftemplate member \"{name} is a member\" (slot name))\n"
    "(deftemplate signed \"{name} has signed\" (slot name))\n"
    "(deftemplate objection \"an objection stands: {what}\" (slot what))\n"
    "(deftemplate box (multislot items) (slot n))\n"
    "(deffacts d (person (name Ann) (age 21) (colour red)) (member (name Ann)) (member (name "
    "Bob))\n"
    " (signed (name Ann)) (signed (name Bob)) (box (items a 5 9) (n 4)) (pair one 7)\n"
    " (recommendation (on plan) (is wait)) (assumption (key sky) (value clear)))\n";

/* What the conditions of a rule that fired once are told as, each behind its label. */
static void check(const char *conditions, const char *expected)
{
    struct bench bench;
    struct strbuf text = {0}, found = {0};
    struct wording wording = {&bench.rulebase, NULL};
    const struct why_condition *all;
    size_t count;

    strbuf_format(&text, "%s(defrule r (logical %s) => (assert (o)))", world, conditions);
    bench_run(&bench, text.text);
    assert_non_null(bench_firing(&bench, "r"));
    all = why_conditions(bench.record, bench_firing(&bench, "r"), &count, &bench.arena);
    for (size_t i = 0; i < count; i++) {
        strbuf_format(&found, "%s%s ", i == 0 ? "" : "\n", condition_label(&all[i]));
        condition_text(&wording, &found, bench_firing(&bench, "r"), &all[i]);
    }
    assert_string_equal(strbuf_text(&found), expected);
    strbuf_free(&found);
    strbuf_free(&text);
    bench_free(&bench);
}

static void test_patterns_that_ask_for_values_alone_compare_nothing(void **state)
{
    (void)state;
    check("(person (name Ann) (age ?a)) (pair ?x ?) (box (items $?all))", "");
    check("?f <- (person (name ?n)) (member (name ?n&Ann))", "");
}

/* ---- comparisons ---- */

static void test_test_is_told_with_the_values_compared(void **state)
{
    (void)state;
    check("(person (age ?a)) (test (> ?a 5))", "Comparison holds: 21 > 5");
    check("(person (age ?a)) (box (n ?n)) (test (<= (+ ?n 1 1) ?a 21))",
          "Comparison holds: 4 + 1 + 1 <= 21 <= 21");
    check("(person (name ?n)) (test (eq ?n Ann))", "Comparison holds: Ann is Ann");
    check("(person (name ?n)) (test (neq ?n Bob \"Carl C.\"))",
          "Comparison holds: Ann is not Bob or \"Carl C.\"");
    check("(person (age ?a)) (test (<> ?a 5))", "Comparison holds: 21 is not 5");
}

static void test_nested_tests_stand_in_parentheses(void **state)
{
    (void)state;
    check("(person (age ?a)) (test (and (> ?a 5) (or (< ?a 9) (not (= ?a 3)))))",
          "Comparison holds: (21 > 5) and ((21 < 9) or (not (21 = 3)))");
    check("(person (age ?a)) (test (= (* (- ?a 1) 2) 40))", "Comparison holds: (21 - 1) * 2 = 40");
}

static void test_other_functions_are_told_as_they_are_called(void **state)
{
    (void)state;
    check("(person (age ?a)) (test (numberp ?a))", "Comparison holds: (numberp 21)");
    check("(person (age ?a)) (test (> (length$ (create$ ?a 2)) 1))",
          "Comparison holds: (length$ (21, 2)) > 1");
    check("(person (name ?n)) (test (member$ ?n (create$ Ann Bob)))",
          "Comparison holds: Ann is in (Ann, Bob)");
    check("(box (items ?first $?rest)) (test (member$ 9 ?rest))",
          "Comparison holds: 9 is in (5, 9)");
}

static void test_field_that_a_pattern_compares_is_told_by_its_value(void **state)
{
    (void)state;
    check("(person (age ?a&:(> ?a 17)))", "Comparison holds: 21 > 17");
    check("(person (age ?a&:(> ?a 17)&:(< ?a 30)))", "Comparison holds: 21 > 17 and 21 < 30");
    check("(person (age ?a&~:(> ?a 30)))", "Comparison holds: not (21 > 30)");
    check("(person (colour ~blue))", "Comparison holds: red is not blue");
    check("(person (colour ~blue&~green))",
          "Comparison holds: red is not blue and red is not green");
    check("(person (colour red|blue))", "Comparison holds: red is one of red, blue");
    check("(person (colour ?c&red|blue))", "Comparison holds: red is one of red, blue");
    check("(person (age ?a&5|:(> ?a 17)))", "Comparison holds: 21 is 5 or 21 > 17");
    check("(person (age ?a)) (box (n =(- ?a 17)))", "Comparison holds: 4 = 21 - 17");
    check("(person (name ?n)) (pair ?x&~?n ?)", "Comparison holds: one is not Ann");
}

static void test_field_of_a_multislot_or_ordered_fact_is_found(void **state)
{
    (void)state;
    check("(box (items $? ?last&:(> ?last 5)))", "Comparison holds: 9 > 5");
    check("(box (items ?first ~4 ?))", "Comparison holds: 5 is not 4");
    check("(box (items $?all&:(> (length$ ?all) 2)))", "Comparison holds: (length$ (a, 5, 9)) > 2");
    check("(box (items a $?mid&:(> (length$ ?mid) 0) 9))", "Comparison holds: (length$ (5)) > 0");
    check("(pair one ?n&:(> ?n 5))", "Comparison holds: 7 > 5");
}

/* Which of the values stood there is not known. */
static void test_field_between_two_that_take_any_number_keeps_its_variable(void **state)
{
    (void)state;
    check("(box (items $? ?x&:(numberp ?x)&:(> ?x 5) $?))",
          "Comparison holds: (numberp ?x) and ?x > 5");
}

static void test_conditions_of_several_patterns_stand_in_order(void **state)
{
    (void)state;
    check("(person (age ?a&:(> ?a 17)) (colour ~blue)) (not (objection))\n"
          " (pair ?x&~two ?) (test (< ?a 99))",
          "Comparison holds: 21 > 17\nComparison holds: red is not blue\n"
          "Absent: nothing shows that an objection stands\n"
          "Comparison holds: one is not two\nComparison holds: 21 < 99");
}

/* ---- absences ---- */

static void test_absence_is_worded_by_the_template_of_what_is_absent(void **state)
{
    (void)state;
    check("(person (name ?n)) (not (signed (name Carl)))",
          "Absent: nothing shows that Carl has signed");
    check("(not (signed (name Carl|Dora)))", "Absent: nothing shows that Carl or Dora has signed");
    check("(person (name ?n)) (not (person (name ?other&~?n)))",
          "Absent: nothing shows that anything but Ann is anything years old");
    check("(not (person (name ~Ann&~Bob)))",
          "Absent: nothing shows that anything but Ann or Bob is anything years old");
    check("(person (age ?a)) (not (person (age ?b&:(> ?b ?a))))",
          "Absent: nothing shows that anything is ?b years old where ?b > 21");
    check("(box (n ?n)) (not (person (age =(+ ?n 1))))",
          "Absent: nothing shows that anything is 4 + 1 years old");
}

static void test_slot_that_the_words_leave_out_is_told_too(void **state)
{
    (void)state;
    check("(not (person (name Ann) (colour blue)))",
          "Absent: nothing shows that Ann is anything years old with colour blue");
}

static void test_end_that_says_nothing_is_dropped(void **state)
{
    (void)state;
    check("(not (objection))", "Absent: nothing shows that an objection stands");
    check("(not (objection (what ?)))", "Absent: nothing shows that an objection stands");
    check("(not (objection (what cost)))", "Absent: nothing shows that an objection stands: cost");
}

static void test_absence_of_a_fact_without_wording_shows_its_slots(void **state)
{
    (void)state;
    check("(person (name ?n)) (not (box (n ?n)))",
          "Absent: nothing shows that there is a fact `box` with n Ann");
    check("(not (box (items $? zebra $?) (n 3)))",
          "Absent: nothing shows that there is a fact `box` with items zebra among others and n 3");
    check("(not (box (items)))",
          "Absent: nothing shows that there is a fact `box` with items nothing");
    check("(not (pair two ?))", "Absent: nothing shows that there is a fact `pair` two, anything");
}

static void test_nested_absence_names_what_it_speaks_of_twice(void **state)
{
    (void)state;
    check("(not (and (member (name ?m)) (not (signed (name ?m)))))",
          "Absent: nothing shows that ?m is a member and it is not so that ?m has signed");
    check("(not (and (person (age ?a)) (test (> ?a 99))))",
          "Absent: nothing shows that anything is ?a years old and ?a > 99");
    check("(not (or (signed (name Carl)) (member (name Carl))))",
          "Absent: nothing shows that Carl has signed or Carl is a member");
}

/* A variable of a `not` is its own where the pattern that binds it stands behind. */
static void test_variable_that_is_bound_later_only_stands_for_anything(void **state)
{
    (void)state;
    check("(not (objection (what ?x))) (pair ?x ?)",
          "Absent: nothing shows that an objection stands");
}

static void test_value_that_another_one_excludes_is_ruled_out(void **state)
{
    (void)state;
    check("(not (recommendation (on plan) (is go)))",
          "Ruled out: another value rules out that plan is go");
    check("(not (assumption (key sky) (value rain)))",
          "Ruled out: another value rules out that sky is rain");
    check("(not (recommendation (on other) (is go)))", "Absent: nothing shows that other is go");
    check("(not (recommendation (is go)))", "Absent: nothing shows that anything is go");
    check("(not (recommendation (on plan|other) (is go)))",
          "Absent: nothing shows that plan or other is go");
    check("(recommendation (on ?s)) (not (recommendation (on ?s) (is go)))",
          "Ruled out: another value rules out that plan is go");
    check("(not (and (recommendation (on plan) (is go)) (signed)))",
          "Absent: nothing shows that plan is go and anything has signed");
}

/* ---- exists and forall ---- */

static void test_exists_is_told_by_what_it_asks_for(void **state)
{
    (void)state;
    check("(exists (signed (name ?x)))", "Exists: something shows that something has signed");
    check("(not (not (signed (name Ann))))", "Exists: something shows that Ann has signed");
    check("(exists (signed (name ?m&~Ann)) (member (name ?m)))",
          "Exists: something shows that ?m but not Ann has signed and ?m is a member");
    check("(exists (signed (name ~Ann)))",
          "Exists: something shows that something other than Ann has signed");
}

static void test_forall_is_told_by_its_cases(void **state)
{
    (void)state;
    check("(forall (member (name ?m)) (signed (name ?m)))",
          "For all: cases in which ?m is a member, also ?m has signed");
    check("(forall (member (name ?m)) (signed (name ?m)) (not (objection (what ?m))))",
          "For all: cases in which ?m is a member, also ?m has signed and it is not so that "
          "an objection stands: ?m");
}

static void test_sentence_needs_no_label(void **state)
{
    struct bench bench;
    struct strbuf text = {0}, found = {0};
    struct wording wording = {&bench.rulebase, NULL};
    const struct why_condition *all;
    size_t count;

    (void)state;
    strbuf_format(&text, "%s(defrule r (person (age ?a)) (test (> ?a 5)) %s => (assert (o)))",
                  world, "(forall (member (name ?m)) (signed (name ?m)))");
    bench_run(&bench, text.text);
    all = why_conditions(bench.record, bench_firing(&bench, "r"), &count, &bench.arena);
    assert_int_equal(count, 2);
    condition_sentence(&wording, &found, bench_firing(&bench, "r"), &all[0]);
    strbuf_add(&found, "; ");
    condition_sentence(&wording, &found, bench_firing(&bench, "r"), &all[1]);
    assert_string_equal(strbuf_text(&found),
                        "comparison holds: 21 > 5; for all cases in which ?m is a member, also "
                        "?m has signed");
    strbuf_free(&found);
    strbuf_free(&text);
    bench_free(&bench);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_patterns_that_ask_for_values_alone_compare_nothing),
        cmocka_unit_test(test_test_is_told_with_the_values_compared),
        cmocka_unit_test(test_nested_tests_stand_in_parentheses),
        cmocka_unit_test(test_other_functions_are_told_as_they_are_called),
        cmocka_unit_test(test_field_that_a_pattern_compares_is_told_by_its_value),
        cmocka_unit_test(test_field_of_a_multislot_or_ordered_fact_is_found),
        cmocka_unit_test(test_field_between_two_that_take_any_number_keeps_its_variable),
        cmocka_unit_test(test_conditions_of_several_patterns_stand_in_order),
        cmocka_unit_test(test_absence_is_worded_by_the_template_of_what_is_absent),
        cmocka_unit_test(test_slot_that_the_words_leave_out_is_told_too),
        cmocka_unit_test(test_end_that_says_nothing_is_dropped),
        cmocka_unit_test(test_absence_of_a_fact_without_wording_shows_its_slots),
        cmocka_unit_test(test_nested_absence_names_what_it_speaks_of_twice),
        cmocka_unit_test(test_variable_that_is_bound_later_only_stands_for_anything),
        cmocka_unit_test(test_value_that_another_one_excludes_is_ruled_out),
        cmocka_unit_test(test_exists_is_told_by_what_it_asks_for),
        cmocka_unit_test(test_forall_is_told_by_its_cases),
        cmocka_unit_test(test_sentence_needs_no_label),
    };

    return cmocka_run_group_tests_name("conditions", tests, NULL, NULL);
}
