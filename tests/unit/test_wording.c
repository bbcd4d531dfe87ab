#include <string.h>

#include "support.h"
#include "tell/wording.h"

/* The reason of the one firing of a rule named r. */
static void check_because(const char *text, const char *expected)
{
    struct bench bench;
    struct strbuf found = {0};

    bench_run(&bench, text);
    assert_non_null(bench_firing(&bench, "r"));
    wording_because(&found, bench_firing(&bench, "r"));
    assert_string_equal(strbuf_text(&found), expected);
    strbuf_free(&found);
    bench_free(&bench);
}

static void test_explanation_has_its_variables_filled_in(void **state)
{
    (void)state;
    check_because("(deftemplate t (slot a) (slot b)) (deffacts d (t (a Kyiv) (b \"two words\")))\n"
                  "(defrule r \"A-1: {?x} has {?y}, yes {?x}.\" (t (a ?x) (b ?y)) => (assert (o)))",
                  "Kyiv has two words, yes Kyiv.");
    check_because("(deftemplate t (multislot m)) (deffacts d (t (m a b c)))\n"
                  "(defrule r \"A-1: All {$?m}, last {?l}.\" (t (m $?m)) (t (m $? ?l)) =>"
                  " (assert (o)))",
                  "All a, b, c, last c.");
    check_because("(deffacts d (pair one 2.5))\n"
                  "(defrule r \"A-1: From {?x} to {?y}.\" (pair ?x ?y) => (assert (o)))",
                  "From one to 2.5.");
}

static void test_explanation_of_a_rule_with_negations_finds_its_patterns(void **state)
{
    (void)state;
    check_because("(deftemplate t (slot a)) (deffacts d (t (a one)) (pair x y))\n"
                  "(defrule r \"A-1: {?a} and {?b}.\" (logical (not (no)) (t (a ?a)) (not (nope))\n"
                  " (pair ?b y)) => (assert (o)))",
                  "One and x.");
}

static void test_explanation_follows_the_branch_that_held(void **state)
{
    (void)state;
    check_because("(deftemplate p (slot v)) (deftemplate q (slot w)) (deffacts d (q (w second)))\n"
                  "(defrule r \"A-1: The {?v} one.\" (or (p (v ?v)) (q (w ?v))) => (assert (o)))",
                  "The second one.");
}

static void test_blank_that_nothing_binds_stays(void **state)
{
    (void)state;
    check_because("(defrule r \"A-1: What {?x} is {left} open { here.\" => (assert (o)))",
                  "What {?x} is {left} open { here.");
}

static void test_hyphens_become_spaces_where_asked(void **state)
{
    (void)state;
    check_because("(deffacts d (thing long-range-strike))\n"
                  "(defrule r \"A-1: By {?x:words} or {?x}.\" (thing ?x) => (assert (o)))",
                  "By long range strike or long-range-strike.");
}

static void test_rule_without_an_explanation_is_named(void **state)
{
    (void)state;
    check_because("(defrule r => (assert (o)))", "Rule r applies.");
}

static void check_fact(const char *text, const char *template, const char *expected)
{
    struct bench bench;
    struct strbuf found = {0};
    struct wording wording = {&bench.rulebase, NULL};

    bench_run(&bench, text);
    wording_fact(&wording, &found, bench_fact(&bench, template, NULL, NULL));
    assert_string_equal(strbuf_text(&found), expected);
    strbuf_free(&found);
    bench_free(&bench);
}

static void test_stated_fact_is_worded_by_its_template(void **state)
{
    (void)state;
    check_fact("(deftemplate t \"{who} has {many}\" (slot who) (multislot many))\n"
               "(deffacts d (t (who Kyiv) (many a b)))",
               "t", "Kyiv has a, b.");
    check_fact("(deftemplate t \"is {many} so?\" (multislot many)) (deffacts d (t))", "t",
               "Is nothing so?");
}

static void test_stated_fact_without_wording_shows_its_slots(void **state)
{
    (void)state;
    check_fact("(deftemplate t (slot who) (multislot many)) (deffacts d (t (who Kyiv) (many a)))",
               "t", "T: who Kyiv; many a.");
}

static void test_concluded_fact_is_worded_by_its_best_reason(void **state)
{
    (void)state;
    check_fact("(deftemplate t \"{x}\" (slot x)) (deffacts d (a) (b))\n"
               "(defrule r1 \"A-1: First.\" (a) => (assert (t (x 1))))\n"
               "(defrule r2 \"A-1: Second.\" (b) => (assert (t (x 1))))",
               "t", "First.");
}

static void test_assumption_is_worded_with_its_question(void **state)
{
    struct bench bench;
    struct assumption *assumptions;
    struct strbuf found = {0};
    struct wording wording;
    const struct record_fact *fact;
    size_t count;

    (void)state;
    bench_run(&bench, "(deffacts d (assumption (key sky) (value rain))\n"
                      " (domain (key sky) (values clear rain) (baseline clear) (cites A-1)\n"
                      " (question \"Does it rain?\")))");
    assumptions_begin(&assumptions, &bench.rulebase, &bench.arena, &bench.findings);
    assert_int_equal(bench.findings.count, 0);
    wording = (struct wording){&bench.rulebase, assumptions};
    fact = bench_fact(&bench, "assumption", NULL, NULL);
    assert_ptr_equal(wording_assumption(&wording, fact), assumptions);
    wording_fact(&wording, &found, fact);
    assert_string_equal(strbuf_text(&found), "Does it rain? Assumed: sky is rain.");
    assert_string_equal(wording_cites(&wording, fact, &bench.arena, &count)[0], "A-1");
    assert_int_equal(count, 1);
    strbuf_free(&found);
    bench_free(&bench);
}

static void test_fact_that_is_stated_and_concluded_is_worded_as_stated(void **state)
{
    (void)state;
    check_fact("(deftemplate t \"{x} it is\" (slot x)) (deffacts d (a) (t (x so)))\n"
               "(defrule r1 \"A-1: Concluded.\" (a) => (assert (t (x so))))",
               "t", "So it is.");
}

static void test_every_status_has_its_word(void **state)
{
    (void)state;
    assert_string_equal(wording_status(CLAIM_ESTABLISHED), "established");
    assert_string_equal(wording_status(CLAIM_ASSUMED), "assumed");
    assert_string_equal(wording_status(CLAIM_STATED), "stated");
    assert_string_equal(wording_status(CLAIM_RULED_OUT), "ruled out");
    assert_string_equal(wording_status(CLAIM_NO_SUPPORT), "no support");
}

static void check_cites(const char *text, const char *template, const char *expected)
{
    struct bench bench;
    struct wording wording = {&bench.rulebase, NULL};
    const char *const *cites;
    size_t count;

    bench_run(&bench, text);
    cites = wording_cites(&wording, bench_fact(&bench, template, NULL, NULL), &bench.arena, &count);
    assert_string_equal(wording_cite_list(cites, count, &bench.arena), expected);
    bench_free(&bench);
}

static void test_cites_are_those_of_the_rule_or_the_fact_itself(void **state)
{
    (void)state;
    check_cites("(deftemplate t (slot x)) (defrule r \"A-1, B-2: Yes.\" => (assert (t (x 1))))",
                "t", "A-1, B-2");
    check_cites("(deftemplate t (multislot cites)) (deffacts d (t (cites A-1 C-3)))", "t",
                "A-1, C-3");
    check_cites("(deffacts d (source (id A-1) (gist \"One.\")))", "source", "A-1");
    check_cites("(deftemplate t (slot x)) (deffacts d (t (x 1)))", "t", "");
}

static void test_origin_says_where_a_value_comes_from(void **state)
{
    struct arena arena = {NULL};
    struct assumption assumption = {NULL, 0, "baseline"};

    (void)state;
    assert_string_equal(wording_origin(&assumption, &arena), "baseline");
    assumption.from = "set";
    assert_string_equal(wording_origin(&assumption, &arena), "set");
    assumption.from = "wet";
    assert_string_equal(wording_origin(&assumption, &arena), "pack wet");
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_explanation_has_its_variables_filled_in),
        cmocka_unit_test(test_explanation_of_a_rule_with_negations_finds_its_patterns),
        cmocka_unit_test(test_explanation_follows_the_branch_that_held),
        cmocka_unit_test(test_blank_that_nothing_binds_stays),
        cmocka_unit_test(test_hyphens_become_spaces_where_asked),
        cmocka_unit_test(test_rule_without_an_explanation_is_named),
        cmocka_unit_test(test_stated_fact_is_worded_by_its_template),
        cmocka_unit_test(test_stated_fact_without_wording_shows_its_slots),
        cmocka_unit_test(test_concluded_fact_is_worded_by_its_best_reason),
        cmocka_unit_test(test_assumption_is_worded_with_its_question),
        cmocka_unit_test(test_fact_that_is_stated_and_concluded_is_worded_as_stated),
        cmocka_unit_test(test_every_status_has_its_word),
        cmocka_unit_test(test_cites_are_those_of_the_rule_or_the_fact_itself),
        cmocka_unit_test(test_origin_says_where_a_value_comes_from),
    };

    return cmocka_run_group_tests_name("wording", tests, NULL, NULL);
}
