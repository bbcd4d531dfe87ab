#include <string.h>

#include "ask/recommend.h"
#include "support.h"

static void check_refused(const char *text, const char *const *parts)
{
    struct bench bench;
    struct recommendations all;
    struct endstate_error error = {0};

    bench_run(&bench, text);
    assert_false(recommend_read(&all, bench.record, &bench.rulebase, &error));
    assert_int_equal(error.code, ENDSTATE_BAD_INPUT);
    for (; *parts != NULL; parts++)
        assert_holds(error.text, *parts);
    bench_free(&bench);
}

static void test_declared_subjects_come_first_in_their_order(void **state)
{
    struct bench bench;
    struct recommendations all;

    (void)state;
    bench_run(&bench, "(deffacts d (subject (name walk) (order 2)) (subject (name talk) (order 1))"
                      " (subject (name rest) (order 3)))\n"
                      "(defrule a => (assert (recommendation (on zeal) (is high))))\n"
                      "(defrule b => (assert (recommendation (on walk) (is far))))\n"
                      "(defrule c => (assert (recommendation (on talk) (is less))))\n"
                      "(defrule d => (assert (recommendation (on awe) (is some))))\n");
    assert_true(recommend_read(&all, bench.record, &bench.rulebase, &bench.error));
    assert_int_equal(all.count, 5);
    assert_string_equal(all.items[0].on, "talk");
    assert_string_equal(all.items[1].on, "walk");
    assert_string_equal(all.items[1].is, "far");
    assert_string_equal(all.items[1].fact->firings[0]->rule, "b");
    assert_string_equal(all.items[2].on, "rest");
    assert_string_equal(all.items[3].on, "awe");
    assert_null(all.items[3].subject);
    assert_string_equal(all.items[4].on, "zeal");
    bench_free(&bench);
}

static void test_subject_that_nothing_concludes_has_no_value(void **state)
{
    struct bench bench;
    struct recommendations all;

    (void)state;
    bench_run(&bench, "(deffacts d (subject (name walk) (values go stay)))\n");
    assert_true(recommend_read(&all, bench.record, &bench.rulebase, &bench.error));
    assert_int_equal(all.count, 1);
    assert_null(recommend_find(&all, "walk")->is);
    assert_null(recommend_find(&all, "walk")->fact);
    assert_null(recommend_find(&all, "run"));
    bench_free(&bench);
}

static void test_conflict_names_both_rules_with_their_places(void **state)
{
    static const char *const parts[] = {"test.clp:2:1: rule `go-out` concludes that `walk` is `go`",
                                        "rule `stay-in` (test.clp:1) that it is `stay`",
                                        "a subject has one value", NULL};

    (void)state;
    check_refused("(defrule stay-in => (assert (recommendation (on walk) (is stay))))\n"
                  "(defrule go-out => (assert (recommendation (on walk) (is go))))\n",
                  parts);
}

/* What follows from a contradiction contradicts itself too; the one to mend is the first. */
static void test_conflict_nearest_to_what_was_given_is_told(void **state)
{
    static const char *const parts[] = {"`walk`", "`stay-in`", "`go-out`", NULL};

    (void)state;
    check_refused("(defrule stay-in => (assert (recommendation (on walk) (is stay))))\n"
                  "(defrule go-out => (assert (recommendation (on walk) (is go))))\n"
                  "(defrule coat-off (recommendation (on walk) (is stay)) =>\n"
                  " (assert (recommendation (on coat) (is off))))\n"
                  "(defrule coat-on (recommendation (on walk) (is go)) =>\n"
                  " (assert (recommendation (on coat) (is on))))\n",
                  parts);
}

static void test_two_rules_that_agree_are_no_conflict(void **state)
{
    struct bench bench;
    struct recommendations all;

    (void)state;
    bench_run(&bench, "(defrule one => (assert (recommendation (on walk) (is go))))\n"
                      "(defrule two => (assert (recommendation (on walk) (is go))))\n");
    assert_true(recommend_read(&all, bench.record, &bench.rulebase, &bench.error));
    assert_int_equal(all.count, 1);
    assert_int_equal(all.items[0].fact->firing_count, 2);
    bench_free(&bench);
}

static void test_withdrawn_recommendation_is_no_conflict(void **state)
{
    struct bench bench;
    struct recommendations all;

    (void)state;
    bench_run(&bench,
              "(deftemplate rain (slot x))\n"
              "(defrule dry (declare (salience 1)) (logical (not (rain))) =>\n"
              " (assert (recommendation (on walk) (is go))))\n"
              "(defrule pours => (assert (rain (x 1))))\n"
              "(defrule wet (logical (rain)) => (assert (recommendation (on walk) (is stay))))\n");
    assert_true(recommend_read(&all, bench.record, &bench.rulebase, &bench.error));
    assert_string_equal(recommend_find(&all, "walk")->is, "stay");
    bench_free(&bench);
}

static void test_value_that_a_subject_does_not_have_is_an_error(void **state)
{
    static const char *const parts[] = {
        "test.clp:2:1: rule `fly-out` concludes that `walk` is `fly`, which is no value", NULL};

    (void)state;
    check_refused("(deffacts d (subject (name walk) (values go stay)) (word fly))\n"
                  "(defrule fly-out (word ?w) => (assert (recommendation (on walk) (is ?w))))\n",
                  parts);
}

static void test_conflict_with_a_stated_recommendation_says_so(void **state)
{
    static const char *const parts[] = {"a stated fact", "rule `go-out`", NULL};

    (void)state;
    check_refused("(deffacts d (recommendation (on walk) (is stay)))\n"
                  "(defrule go-out => (assert (recommendation (on walk) (is go))))\n",
                  parts);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_declared_subjects_come_first_in_their_order),
        cmocka_unit_test(test_subject_that_nothing_concludes_has_no_value),
        cmocka_unit_test(test_conflict_names_both_rules_with_their_places),
        cmocka_unit_test(test_conflict_nearest_to_what_was_given_is_told),
        cmocka_unit_test(test_two_rules_that_agree_are_no_conflict),
        cmocka_unit_test(test_withdrawn_recommendation_is_no_conflict),
        cmocka_unit_test(test_value_that_a_subject_does_not_have_is_an_error),
        cmocka_unit_test(test_conflict_with_a_stated_recommendation_says_so),
    };

    return cmocka_run_group_tests_name("recommend", tests, NULL, NULL);
}
