#include <stdlib.h>
#include <string.h>

#include "ask/why_not.h"
#include "worlds.h"

enum { BASES = 40, QUESTIONS = 6, MOST_DOMAINS = 8 };

static const struct clips_limits limits = {10000, 10};

/* A question to a rule base that has run under some values. */
struct asked {
    struct worlds worlds;
    struct record *record;
    struct possible possible;
    struct recommendation actual;
    struct why_not answer;
};

static void run_under(struct asked *asked, const size_t *values, const char *on)
{
    struct bench *bench = &asked->worlds.bench;
    const char *is;

    clips_session_watch(bench->session, true);
    for (size_t i = 0; i < asked->worlds.domain_count; i++)
        asked->worlds.assumptions[i].value = values[i];
    worlds_answer(&asked->worlds, values, &on, 1, &is);
    asked->record = clips_session_record(bench->session, &bench->rulebase);
    asked->actual = (struct recommendation){.on = on, .is = is};
}

static void read_answer(struct asked *asked, const char *wanted)
{
    struct bench *bench = &asked->worlds.bench;
    struct why_not_sources from = {&bench->rulebase, asked->worlds.assumptions, bench->session,
                                   asked->record, &asked->possible};

    if (!possible_run(&asked->possible, &bench->rulebase, asked->actual.on, limits, &bench->error))
        fail_msg("%s", bench->error.text);
    why_not_read(&asked->answer, &asked->actual, wanted, &from);
}

/* Ask under the baseline. */
static void ask(struct asked *asked, const char *text, const char *on, const char *wanted)
{
    static const size_t values[MOST_DOMAINS];

    *asked = (struct asked){0};
    worlds_load(&asked->worlds, text);
    run_under(asked, values, on);
    read_answer(asked, wanted);
}

static void forget(struct asked *asked)
{
    possible_free(&asked->possible);
    record_free(asked->record);
    asked->record = NULL;
}

static void done(struct asked *asked)
{
    forget(asked);
    worlds_free(&asked->worlds);
}

#define DOMAINS                                                                                    \
    "(deftemplate a (slot x) (slot y)) (deftemplate b (slot x)) (deftemplate c (slot x))\n"        \
    "(deffacts stated (domain (key k) (values v0 v1 v2) (baseline v0))\n"                          \
    " (domain (key l) (values v0 v1) (baseline v0)) (a (x 5) (y p)) (a (x 7) (y q)))\n"

static const struct why_not_way *only(const struct asked *asked)
{
    assert_int_equal(asked->answer.attempt_count, 1);
    return asked->answer.attempts[0];
}

static void check_leaf(const struct why_not_leaf *leaf, const char *key, const char *needed)
{
    struct strbuf found = {0};

    assert_non_null(leaf);
    assert_string_equal(leaf->assumption->domain->key, key);
    for (size_t i = 0; i < leaf->needed_count; i++)
        strbuf_format(&found, "%s%s", i == 0 ? "" : " ",
                      leaf->assumption->domain->values[leaf->needed[i]]);
    assert_string_equal(strbuf_text(&found), needed);
    strbuf_free(&found);
}

/* ---- one condition that fails ---- */

static void test_assumption_that_is_another(void **state)
{
    struct asked asked;
    const struct why_not_way *way;
    const struct attempt_condition *failing;

    (void)state;
    ask(&asked,
        DOMAINS "(defrule r (assumption (key k) (value ~v0)) (a (x 5)) =>"
                " (assert (recommendation (on s) (is yes))))",
        "s", "yes");
    way = only(&asked);
    assert_int_equal(way->attempt->hold_count, 1);
    assert_int_equal(way->obstacle_count, 1);
    failing = way->obstacles[0].condition;
    assert_int_equal(failing->state, ATTEMPT_FAILS);
    assert_string_equal(failing->slot, "value");
    assert_string_equal(failing->is, "v0");
    assert_string_equal(failing->wanted, "~v0");
    check_leaf(way->obstacles[0].missing[0]->leaf, "k", "v1 v2");
    assert_int_equal(way->change_count, 1);
    assert_true(asked.answer.is_possible);
    done(&asked);
}

static void test_missing_fact_leads_down_to_its_rules(void **state)
{
    struct asked asked;
    const struct why_not_missing *missing;

    (void)state;
    ask(&asked,
        DOMAINS "(defrule b1 (logical (assumption (key k) (value v1))) => (assert (b (x 1))))"
                "(defrule c1 (logical (b (x ?v))) => (assert (c (x ?v))))"
                "(defrule r (logical (c (x 1))) => (assert (recommendation (on s) (is yes))))",
        "s", "yes");
    missing = only(&asked)->obstacles[0].missing[0];
    assert_string_equal(missing->ways[0]->attempt->rule->name, "c1");
    missing = missing->ways[0]->obstacles[0].missing[0];
    assert_string_equal(missing->ways[0]->attempt->rule->name, "b1");
    check_leaf(missing->ways[0]->obstacles[0].missing[0]->leaf, "k", "v1");
    done(&asked);
}

static void test_every_blocker_and_why_it_holds(void **state)
{
    struct asked asked;
    const struct why_not_obstacle *obstacle;

    (void)state;
    ask(&asked,
        DOMAINS "(defrule b1 (logical (assumption (key k) (value v0))) => (assert (b (x 1))))"
                "(defrule b2 (logical (assumption (key l) (value v0))) => (assert (b (x 2))))"
                "(defrule r (logical (not (b))) => (assert (recommendation (on s) (is yes))))",
        "s", "yes");
    obstacle = &only(&asked)->obstacles[0];
    assert_int_equal(obstacle->blocker_count, 2);
    for (size_t i = 0; i < 2; i++) {
        assert_int_equal(obstacle->blockers[i]->reason_count, 1);
        check_leaf(obstacle->blockers[i]->reasons[0].supports[0]->leaf, i == 0 ? "k" : "l",
                   i == 0 ? "v1 v2" : "v1");
    }
    assert_int_equal(only(&asked)->change_count, 2);
    done(&asked);
}

/* A fact that stands because something is absent goes when that comes up. */
static void test_blocker_that_rests_on_an_absence(void **state)
{
    struct asked asked;
    const struct why_not_reason *reason;

    (void)state;
    ask(&asked,
        DOMAINS "(defrule c1 (logical (assumption (key k) (value v2))) => (assert (c (x 1))))"
                "(defrule b1 (logical (a (x 5)) (not (c))) => (assert (b (x 1))))"
                "(defrule r (logical (not (b))) => (assert (recommendation (on s) (is yes))))",
        "s", "yes");
    reason = &only(&asked)->obstacles[0].blockers[0]->reasons[0];
    assert_int_equal(reason->missing_count, 1);
    check_leaf(reason->missing[0]->ways[0]->obstacles[0].missing[0]->leaf, "k", "v2");
    done(&asked);
}

static const char *compared(const struct attempt_condition *condition, const char *name)
{
    const char *text = rendering_bound(&condition->bound, name);

    return text == NULL ? "" : text;
}

static void test_comparison_of_stated_values_has_no_hope(void **state)
{
    struct asked asked;
    const struct why_not_way *way;

    (void)state;
    ask(&asked,
        DOMAINS "(defrule r (a (x ?x) (y p)) (test (> ?x 6)) =>"
                " (assert (recommendation (on s) (is yes))))",
        "s", "yes");
    way = only(&asked);
    assert_false(asked.answer.is_possible);
    assert_true(way->is_hopeless);
    assert_int_equal(way->attempt->hold_count, 1);
    assert_int_equal(way->obstacles[0].condition->condition->kind, CONDITION_TEST);
    assert_string_equal(compared(way->obstacles[0].condition, "x"), "5");
    assert_true(way->obstacles[0].is_hopeless);
    done(&asked);
}

static void test_comparison_of_an_assumption_names_it(void **state)
{
    struct asked asked;
    const struct why_not_way *way;

    (void)state;
    ask(&asked,
        DOMAINS "(defrule r (assumption (key k) (value ?v)) (test (eq ?v v2)) =>"
                " (assert (recommendation (on s) (is yes))))",
        "s", "yes");
    way = only(&asked);
    assert_int_equal(way->attempt->hold_count, 1);
    assert_int_equal(way->obstacles[0].condition->condition->kind, CONDITION_TEST);
    assert_string_equal(compared(way->obstacles[0].condition, "v"), "v0");
    check_leaf(way->obstacles[0].missing[0]->leaf, "k", "v2");
    done(&asked);
}

static void test_exists_takes_one_of_several(void **state)
{
    struct asked asked;
    const struct why_not_obstacle *obstacle;

    (void)state;
    ask(&asked,
        DOMAINS "(defrule b1 (logical (assumption (key k) (value v1))) => (assert (b (x 1))))"
                "(defrule b2 (logical (assumption (key l) (value v1))) => (assert (b (x 2))))"
                "(defrule r (logical (exists (b (x ?v)))) =>"
                " (assert (recommendation (on s) (is yes))))",
        "s", "yes");
    obstacle = &only(&asked)->obstacles[0];
    assert_true(obstacle->is_any);
    assert_int_equal(obstacle->missing_count, 2);
    assert_int_equal(only(&asked)->change_count, 1);
    done(&asked);
}

static void test_forall_names_what_breaks_it(void **state)
{
    struct asked asked;
    const struct why_not_obstacle *obstacle;

    (void)state;
    ask(&asked,
        DOMAINS "(defrule b5 (logical (a)) => (assert (b (x 5))))"
                "(defrule b7 (logical (assumption (key k) (value v1))) => (assert (b (x 7))))"
                "(defrule r (logical (forall (a (x ?v)) (b (x ?v)))) =>"
                " (assert (recommendation (on s) (is yes))))",
        "s", "yes");
    obstacle = &only(&asked)->obstacles[0];
    assert_int_equal(obstacle->blocker_count, 1);
    assert_string_equal(record_text(obstacle->blockers[0]->fact, "x"), "7");
    assert_int_equal(obstacle->missing_count, 1);
    check_leaf(obstacle->missing[0]->ways[0]->obstacles[0].missing[0]->leaf, "k", "v1");
    done(&asked);
}

/* ---- which rules count ---- */

static void test_each_branch_of_an_or_is_an_attempt(void **state)
{
    struct asked asked;

    (void)state;
    ask(&asked,
        DOMAINS "(defrule r (a (x 5)) (or (assumption (key k) (value v1))"
                " (and (a (x 7)) (assumption (key l) (value v1)))) =>"
                " (assert (recommendation (on s) (is yes))))",
        "s", "yes");
    assert_int_equal(asked.answer.attempt_count, 2);
    assert_int_equal(asked.answer.attempts[0]->attempt->branch, 1);
    assert_int_equal(asked.answer.attempts[0]->attempt->hold_count, 2);
    assert_int_equal(asked.answer.attempts[1]->attempt->hold_count, 1);
    done(&asked);
}

static void test_variable_in_the_conclusion_counts(void **state)
{
    struct asked asked;
    const char text[] = DOMAINS "(defrule r (a (x ?x) (y ?y)) (assumption (key k) (value v1)) =>"
                                " (assert (recommendation (on ?y) (is ?x))))";

    (void)state;
    ask(&asked, text, "q", "7");
    assert_int_equal(only(&asked)->attempt->hold_count, 1);
    done(&asked);
    ask(&asked, text, "q", "5");
    assert_true(only(&asked)->is_hopeless);
    done(&asked);
}

static void test_value_that_no_rule_names(void **state)
{
    struct asked asked;

    (void)state;
    ask(&asked, DOMAINS "(defrule r (a) => (assert (recommendation (on s) (is yes))))", "s", "no");
    assert_int_equal(asked.answer.attempt_count, 0);
    assert_false(asked.answer.is_possible);
    done(&asked);
}

static void test_value_that_is_recommended(void **state)
{
    struct asked asked;

    (void)state;
    ask(&asked, DOMAINS "(defrule r (a (x 5)) => (assert (recommendation (on s) (is yes))))", "s",
        "yes");
    assert_true(asked.answer.is_actual);
    assert_int_equal(only(&asked)->obstacle_count, 0);
    done(&asked);
}

/* The rung that matters is that of the stated fact, though another fact matches first. */
static void test_values_of_stated_facts_decide_what_is_wanted(void **state)
{
    struct asked asked;
    const struct why_not_obstacle *obstacle;

    (void)state;
    ask(&asked,
        DOMAINS "(defrule b5 (logical (a)) => (assert (b (x 5))))"
                "(defrule b7 (logical (assumption (key k) (value v1))) => (assert (b (x 7))))"
                "(defrule r (logical (b (x ?v)) (a (x ?v) (y q))) =>"
                " (assert (recommendation (on s) (is yes))))",
        "s", "yes");
    assert_int_equal(only(&asked)->attempt->hold_count, 1);
    obstacle = &only(&asked)->obstacles[0];
    assert_string_equal(obstacle->condition->clips, "(b (x 7))");
    assert_string_equal(obstacle->missing[0]->ways[0]->attempt->rule->name, "b7");
    done(&asked);
}

static void test_circle_of_rules_comes_to_an_end(void **state)
{
    struct asked asked;

    (void)state;
    ask(&asked,
        DOMAINS "(defrule b1 (logical (c (x 1))) => (assert (b (x 1))))"
                "(defrule c1 (logical (b (x 1))) => (assert (c (x 1))))"
                "(defrule c2 (logical (assumption (key k) (value v1))) => (assert (c (x 1))))"
                "(defrule r (logical (b (x 1))) => (assert (recommendation (on s) (is yes))))",
        "s", "yes");
    assert_int_equal(only(&asked)->change_count, 1);
    check_leaf(&only(&asked)->changes[0], "k", "v1");
    done(&asked);
}

static void test_rules_that_count_without_end_are_cut(void **state)
{
    struct asked asked;

    (void)state;
    ask(&asked,
        DOMAINS "(defrule more (b (x ?n)) (not (c)) => (assert (b (x (+ ?n 1)))) (assert (c)))"
                "(defrule begin (a (x 5)) => (assert (b (x 0))))"
                "(defrule r (b (x 3)) => (assert (recommendation (on s) (is yes))))",
        "s", "yes");
    assert_true(asked.answer.is_cut);
    done(&asked);
}

static void test_session_is_left_as_it_was(void **state)
{
    struct asked asked;
    struct bench *bench = &asked.worlds.bench;
    struct record *after;

    (void)state;
    ask(&asked,
        DOMAINS "(defrule b1 (logical (assumption (key k) (value v0))) => (assert (b (x 1))))"
                "(defrule r (logical (a) (not (b))) =>"
                " (assert (recommendation (on s) (is yes))))",
        "s", "yes");
    after = clips_session_record(bench->session, &bench->rulebase);
    assert_int_equal(after->fact_count, asked.record->fact_count);
    assert_int_equal(after->firing_count, asked.record->firing_count);
    for (size_t i = 0; i < after->fact_count; i++)
        assert_ptr_equal(record_find(after, &asked.record->facts[i]), &after->facts[i]);
    assert_true(clips_session_run(bench->session, &bench->rulebase, limits, &bench->error));
    record_free(after);
    after = clips_session_record(bench->session, &bench->rulebase);
    assert_int_equal(after->fact_count, asked.record->fact_count);
    record_free(after);
    done(&asked);
}

/* ---- rule bases made up at random, against full runs ---- */

/* The values at hand with the changes of an attempt made, each to one of the values needed. */
static void make_changes(const struct asked *asked, const struct why_not_way *way, uint64_t *series,
                         size_t *values)
{
    for (size_t i = 0; i < way->change_count; i++) {
        const struct why_not_leaf *leaf = &way->changes[i];

        values[leaf->assumption - asked->worlds.assumptions] =
            leaf->needed[worlds_random(series, leaf->needed_count)];
    }
}

static size_t differing(const struct asked *asked, const size_t *a, const size_t *b)
{
    size_t count = 0;

    for (size_t i = 0; i < asked->worlds.domain_count; i++)
        count += a[i] != b[i];
    return count;
}

/* The fewest changes that lead to a value, by full runs of all combinations; SIZE_MAX for none. */
static size_t fewest(struct asked *asked, const size_t *values, const char *on, const char *wanted)
{
    size_t least = SIZE_MAX;

    for (size_t i = 0; i < worlds_count(&asked->worlds); i++) {
        size_t others[MOST_DOMAINS];
        const char *is;

        worlds_values(&asked->worlds, i, others);
        worlds_answer(&asked->worlds, others, &on, 1, &is);
        if (worlds_same(is, wanted) && differing(asked, values, others) < least)
            least = differing(asked, values, others);
    }
    return least;
}

struct tally {
    size_t attempts, possible, impossible;
};

static void check_answer(struct asked *asked, const size_t *values, const char *wanted,
                         uint64_t *series, struct tally *tally)
{
    size_t least = SIZE_MAX;
    const char *on = asked->actual.on;

    for (size_t i = 0; i < asked->answer.attempt_count; i++) {
        const struct why_not_way *way = asked->answer.attempts[i];
        size_t changed[MOST_DOMAINS];
        const char *is;

        if (way->is_hopeless)
            continue;
        memcpy(changed, values, sizeof changed);
        make_changes(asked, way, series, changed);
        worlds_answer(&asked->worlds, changed, &on, 1, &is);
        if (!worlds_same(is, wanted))
            fail_msg("%s is %s and not %s after the changes of %s", on, is, wanted,
                     way->attempt->rule->name);
        if (way->change_count < least)
            least = way->change_count;
        tally->attempts++;
    }
    assert_int_equal(fewest(asked, values, on, wanted), least);
    *(least == SIZE_MAX ? &tally->impossible : &tally->possible) += 1;
}

/* A value that some combination leads to, or else any. */
static const char *draw_value(struct asked *asked, const char *on, uint64_t *series)
{
    static const char *const any[] = {"first", "second", "made-v0", "made-v1", "suits"};
    size_t values[MOST_DOMAINS] = {0};
    const char *is = NULL;

    for (size_t i = 0; i < 5 && is == NULL; i++) {
        worlds_values(&asked->worlds, worlds_random(series, worlds_count(&asked->worlds)), values);
        worlds_answer(&asked->worlds, values, &on, 1, &is);
    }
    return is != NULL ? is : any[worlds_random(series, sizeof any / sizeof any[0])];
}

static void check_question(struct asked *asked, uint64_t *series, struct tally *tally)
{
    const char *on = worlds_subjects[worlds_random(series, worlds_subject_count)];
    const char *is = draw_value(asked, on, series);
    size_t values[MOST_DOMAINS] = {0};

    worlds_values(&asked->worlds, worlds_random(series, worlds_count(&asked->worlds)), values);
    run_under(asked, values, on);
    read_answer(asked, is);
    if (!asked->answer.is_actual)
        check_answer(asked, values, is, series, tally);
    forget(asked);
}

static void check_kind(enum worlds_kind kind, uint64_t seed)
{
    uint64_t series = seed;
    struct tally tally = {0};

    for (size_t i = 0; i < BASES; i++) {
        struct strbuf text = {0};
        struct asked asked = {0};

        worlds_make_up(&text, &series, kind);
        worlds_load(&asked.worlds, text.text);
        for (size_t j = 0; j < QUESTIONS; j++)
            check_question(&asked, &series, &tally);
        worlds_free(&asked.worlds);
        strbuf_free(&text);
    }
    print_message("%zu attempts, %zu values possible, %zu impossible\n", tally.attempts,
                  tally.possible, tally.impossible);
    assert_true(tally.attempts > BASES / 2);
    assert_true(tally.impossible > 0);
}

static void test_changes_of_logical_rules_are_right_and_fewest(void **state)
{
    (void)state;
    check_kind(WORLDS_LOGICAL, 7);
}

static void test_changes_of_circular_rules_are_right_and_fewest(void **state)
{
    (void)state;
    check_kind(WORLDS_CIRCULAR, 11);
}

static void test_changes_of_rules_with_functions_are_right_and_fewest(void **state)
{
    (void)state;
    check_kind(WORLDS_FUNCTIONS, 13);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_assumption_that_is_another),
        cmocka_unit_test(test_missing_fact_leads_down_to_its_rules),
        cmocka_unit_test(test_every_blocker_and_why_it_holds),
        cmocka_unit_test(test_blocker_that_rests_on_an_absence),
        cmocka_unit_test(test_comparison_of_stated_values_has_no_hope),
        cmocka_unit_test(test_comparison_of_an_assumption_names_it),
        cmocka_unit_test(test_exists_takes_one_of_several),
        cmocka_unit_test(test_forall_names_what_breaks_it),
        cmocka_unit_test(test_each_branch_of_an_or_is_an_attempt),
        cmocka_unit_test(test_variable_in_the_conclusion_counts),
        cmocka_unit_test(test_value_that_no_rule_names),
        cmocka_unit_test(test_value_that_is_recommended),
        cmocka_unit_test(test_values_of_stated_facts_decide_what_is_wanted),
        cmocka_unit_test(test_circle_of_rules_comes_to_an_end),
        cmocka_unit_test(test_rules_that_count_without_end_are_cut),
        cmocka_unit_test(test_session_is_left_as_it_was),
        cmocka_unit_test(test_changes_of_logical_rules_are_right_and_fewest),
        cmocka_unit_test(test_changes_of_circular_rules_are_right_and_fewest),
        cmocka_unit_test(test_changes_of_rules_with_functions_are_right_and_fewest),
    };

    return cmocka_run_group_tests_name("why-not", tests, NULL, NULL);
}
