#include <stdio.h>
#include <string.h>

#include "read/vocabulary.h"
#include "support.h"

static const char words[] =
    "(deftemplate finding (slot about (type SYMBOL)) (slot claim (allowed-symbols holds fails)))\n"
    "(deftemplate bag (multislot things (type SYMBOL)) (multislot cites))\n"
    "(deffacts d (domain (key sky) (values clear rain) (baseline clear))\n"
    " (subject (name walk) (values go stay)) (subject (name talk))\n"
    " (source (id A-1.1) (gist \"One.\")))\n";

/* Whether the words above with a text after them use known words only; "" where they do. */
static void check(const char *text, const char *message)
{
    struct bench bench;
    char all[2048];
    bool is_good;

    snprintf(all, sizeof all, "%s%s", words, text);
    if (!bench_read(&bench, all))
        fail_msg("%s", bench.error.text);
    vocabulary_check(&bench.rulebase, &bench.findings);
    is_good = findings_pass(&bench.findings, &bench.error);
    if (is_good != (message[0] == '\0'))
        fail_msg("%s: %s", text, is_good ? "passes" : bench.error.text);
    assert_holds(bench.error.text, message);
    bench_free(&bench);
}

static void test_known_words_pass(void **state)
{
    (void)state;
    check("(defrule r \"A-1.1: Yes.\" (logical (assumption (key sky) (value clear|rain))\n"
          " (finding (about ?a&~b) (claim holds)) (not (bag (things $? x $?))) (ordered one))\n"
          " => (assert (recommendation (on walk) (is go))) (assert (ordered 1 2)))",
          "");
}

static void test_unknown_template_is_refused_in_pattern_fact_and_assertion(void **state)
{
    static const char message[] = "no template is named `findin`; did you mean `finding`?";

    (void)state;
    check("(defrule r (findin (about a)) => )", message);
    check("(defrule r (not (and (findin (about a)) (bag))) => )", message);
    check("(defrule r => (assert (findin (about a))))", message);
    check("(defrule r => (if TRUE then (assert (findin (about a)))))", message);
    check("(deffacts more (findin (about a)))", message);
}

static void test_unknown_slot_is_refused(void **state)
{
    (void)state;
    check("(defrule r (finding (abuot a)) => )",
          "template `finding` has no slot `abuot` (it has: about, claim); did you mean `about`?");
    check("(defrule r (finding stray) => )", "expected a slot of template `finding`");
}

static void test_value_that_a_slot_cannot_hold_is_refused(void **state)
{
    (void)state;
    check("(defrule r (finding (claim hold)) => )", "slot `claim` cannot hold `hold`");
    check("(defrule r (finding (about ?x&~\"a\")) => )", "slot `about` cannot hold `\"a\"`");
    check("(defrule r => (assert (finding (claim wins))))", "slot `claim` cannot hold `wins`");
    check("(defrule r ?f <- (finding (about =(sym-cat a b))) => )", "");
}

static void test_slot_of_one_value_holds_exactly_one(void **state)
{
    (void)state;
    check("(deffacts more (finding (about a b)))", "slot `about` holds exactly one value, found 2");
    check("(deffacts more (finding (about)))", "slot `about` holds exactly one value, found 0");
    check("(deffacts more (bag (things)))", "");
    check("(deffacts more (bag (things a b c)))", "");
}

static void test_unknown_key_and_value_of_an_assumption_are_refused(void **state)
{
    (void)state;
    check("(defrule r (assumption (key ski)) => )",
          "no assumption has the key `ski`; did you mean `sky`?");
    check("(defrule r\n (assumption (key sky) (value clear|rian)) => )",
          "test.clp:7:37: unknown value `rian` of assumption `sky` (expected clear, rain); did you "
          "mean `rain`?");
    check("(defrule r (assumption (key ?k) (value ?v)) => )", "");
    check("(defrule r (not (assumption (key sky) (value ~rian))) => )", "unknown value `rian`");
}

static void test_unknown_subject_and_value_of_it_are_refused(void **state)
{
    (void)state;
    check("(defrule r => (assert (recommendation (on wlak) (is go))))",
          "no subject is named `wlak`; did you mean `walk`");
    check("(defrule r => (assert (recommendation (on walk) (is stya))))",
          "subject `walk` has no value `stya` (expected go, stay); did you mean `stay`?");
    check("(defrule r (recommendation (on walk) (is fly)) => )",
          "subject `walk` has no value `fly`");
    check("(defrule r => (assert (recommendation (on talk) (is anything))))", "");
    check("(defrule r (bag (things ?t)) => (assert (recommendation (on ?t) (is go))))", "");
}

static void test_unknown_source_is_refused_in_rules_and_facts(void **state)
{
    (void)state;
    check("\n(defrule r \"A-1.2: No.\" => )",
          "test.clp:7:13: no source has the id `A-1.2`; did you mean `A-1.1`?");
    check("(deffacts more (bag (cites A-1.1 A-7.7)))", "no source has the id `A-7.7`");
}

static void test_fact_that_lacks_a_required_slot_is_refused(void **state)
{
    static const char message[] = "this fact of template `must` lacks its slot `x`";

    (void)state;
    check("(deftemplate must (slot x (default ?NONE)) (slot y)) (deffacts e (must (y 1)))",
          message);
    check("(deftemplate must (slot x (default ?NONE)) (slot y))\n"
          "(defrule r (must (y 1)) => (assert (must (y 2))))",
          message);
    check("(deftemplate must (slot x (default ?NONE)) (slot y))\n"
          "(defrule r ?f <- (must (y 1)) => (modify ?f (y 2)) (assert (must (x 1))))",
          "");
}

static void test_rule_defined_twice_in_one_file_is_refused(void **state)
{
    (void)state;
    check("(defrule a => )\n(defrule a => )",
          "test.clp:7:1: rule `a` is defined before in this file, on line 6");
    check("(defrule a => ) (defrule a => )",
          "test.clp:6:17: rule `a` is defined before in this file, on line 6");
}

static void test_without_declarations_anything_may_be_recommended_or_cited(void **state)
{
    struct bench bench;

    (void)state;
    assert_true(bench_read(&bench, "(defrule r \"Z-9: Yes.\" =>"
                                   " (assert (recommendation (on any) (is thing))))"));
    vocabulary_check(&bench.rulebase, &bench.findings);
    assert_int_equal(bench.findings.count, 0);
    bench_free(&bench);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_known_words_pass),
        cmocka_unit_test(test_unknown_template_is_refused_in_pattern_fact_and_assertion),
        cmocka_unit_test(test_unknown_slot_is_refused),
        cmocka_unit_test(test_value_that_a_slot_cannot_hold_is_refused),
        cmocka_unit_test(test_slot_of_one_value_holds_exactly_one),
        cmocka_unit_test(test_unknown_key_and_value_of_an_assumption_are_refused),
        cmocka_unit_test(test_unknown_subject_and_value_of_it_are_refused),
        cmocka_unit_test(test_unknown_source_is_refused_in_rules_and_facts),
        cmocka_unit_test(test_fact_that_lacks_a_required_slot_is_refused),
        cmocka_unit_test(test_rule_defined_twice_in_one_file_is_refused),
        cmocka_unit_test(test_without_declarations_anything_may_be_recommended_or_cited),
    };

    return cmocka_run_group_tests_name("vocabulary", tests, NULL, NULL);
}
