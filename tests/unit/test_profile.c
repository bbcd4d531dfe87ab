#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ask/profile.h"
#include "endstate.h"
#include "support.h"
#include "tell/text.h"

/* ---- what CLIPS counts ---- */

/* State the facts of a bench and run its rules, as part of what is measured. */
static void run_again(struct bench *bench)
{
    if (!clips_session_reset(bench->session, &bench->error))
        fail_msg("%s", bench->error.text);
    for (const struct stated_fact *each = bench->rulebase.facts; each != NULL; each = each->next)
        if (!clips_session_assert(bench->session, each->text, &bench->error))
            fail_msg("%s", bench->error.text);
    if (!clips_session_run(bench->session, NULL, (struct clips_limits){1000, 10}, &bench->error))
        fail_msg("%s", bench->error.text);
}

static const struct rule_cost *find_cost(struct clips_profile *profile, const char *rule)
{
    const struct rule_cost *found = NULL;
    size_t count;
    const struct rule_cost *costs = clips_profile_costs(profile, &count);

    for (size_t i = 0; i < count; i++) {
        if (strcmp(costs[i].name, rule) != 0)
            continue;
        if (found != NULL)
            fail_msg("rule %s has two costs", rule);
        found = &costs[i];
    }
    if (found == NULL)
        fail_msg("rule %s has no cost", rule);
    return found;
}

static void check_counts(struct clips_profile *profile, const char *rule, size_t firings,
                         size_t activations, size_t matches, size_t compares)
{
    const struct rule_cost *cost = find_cost(profile, rule);

    assert_int_equal(cost->firings, firings);
    assert_int_equal(cost->activations, activations);
    assert_int_equal(cost->matches, matches);
    assert_int_equal(cost->compares, compares);
}

/* Two of `a`, three of `b`. */
#define PAIRS_FACTS "(deffacts pairs (a 1) (a 2) (b 1) (b 2) (b 3))"

static void test_counts_firings_matches_and_compares(void **state)
{
    struct bench bench;
    struct clips_profile *profile;

    (void)state;
    bench_run(&bench, PAIRS_FACTS "(defrule one (a ?x) => (assert (seen-one ?x)))"
                                  "(defrule each-with-each (a ?x) (b ?y) => (assert (pair ?x ?y)))"
                                  "(defrule equal (a ?x) (b ?x) => (assert (twin ?x)))"
                                  "(defrule less (a ?x) (b ?y&:(< ?x ?y)) => (assert (up ?x ?y)))"
                                  "(defrule never (a 7) => (assert (seen-one 7)))");
    profile = clips_profile_new(bench.session, &bench.rulebase);
    clips_profile_start(profile);
    run_again(&bench);
    check_counts(profile, "one", 2, 2, 2, 0);
    check_counts(profile, "each-with-each", 6, 6, 2 + 6, 6);
    check_counts(profile, "equal", 2, 2, 2 + 2, 2);
    check_counts(profile, "less", 3, 3, 2 + 3, 6);
    check_counts(profile, "never", 0, 0, 0, 0);
    clips_profile_free(profile);
    bench_free(&bench);
}

static void test_a_run_without_firings_counts_none(void **state)
{
    struct bench bench;
    struct clips_profile *profile;

    (void)state;
    bench_run(&bench, PAIRS_FACTS "(defrule never (a ?x) (b 7) => (assert (seen ?x)))");
    profile = clips_profile_new(bench.session, &bench.rulebase);
    clips_profile_start(profile);
    run_again(&bench);
    check_counts(profile, "never", 0, 0, 2, 0);
    clips_profile_free(profile);
    run_again(&bench);
    bench_free(&bench);
}

static void test_an_activation_need_not_fire(void **state)
{
    struct bench bench;
    struct clips_profile *profile;

    (void)state;
    bench_run(&bench, "(deffacts coins (coin 1) (coin 2))"
                      "(defrule take-one ?coin <- (coin ?) (not (taken)) =>"
                      " (retract ?coin) (assert (taken)))");
    profile = clips_profile_new(bench.session, &bench.rulebase);
    clips_profile_start(profile);
    run_again(&bench);
    assert_int_equal(find_cost(profile, "take-one")->firings, 1);
    assert_int_equal(find_cost(profile, "take-one")->activations, 2);
    clips_profile_free(profile);
    bench_free(&bench);
}

/* On `reset` the facts `a` go first, so that for a moment nothing speaks against each `b`. */
static void test_every_start_gives_the_same_counts(void **state)
{
    struct bench bench;
    struct clips_profile *profile;

    (void)state;
    bench_run(&bench, PAIRS_FACTS "(defrule alone (b ?x) (not (a ?x)) => (assert (alone ?x)))");
    profile = clips_profile_new(bench.session, &bench.rulebase);
    for (int i = 0; i < 3; i++) {
        clips_profile_start(profile);
        run_again(&bench);
        assert_int_equal(find_cost(profile, "alone")->firings, 1);
        assert_int_equal(find_cost(profile, "alone")->activations, 1);
        assert_int_equal(find_cost(profile, "alone")->matches, 3 + 1);
    }
    clips_profile_free(profile);
    bench_free(&bench);
}

static void test_runs_add_up_until_the_next_start(void **state)
{
    struct bench bench;
    struct clips_profile *profile;

    (void)state;
    bench_run(&bench, PAIRS_FACTS "(defrule equal (a ?x) (b ?x) => (assert (twin ?x)))");
    profile = clips_profile_new(bench.session, &bench.rulebase);
    clips_profile_start(profile);
    for (int i = 0; i < 3; i++)
        run_again(&bench);
    check_counts(profile, "equal", 6, 6, 12, 6);
    clips_profile_start(profile);
    check_counts(profile, "equal", 0, 0, 0, 0);
    assert_true(find_cost(profile, "equal")->seconds <= 0);
    clips_profile_free(profile);
    bench_free(&bench);
}

static void test_branches_of_a_rule_are_one_rule(void **state)
{
    struct bench bench;
    struct clips_profile *profile;
    size_t count;

    (void)state;
    bench_run(&bench, "(deffacts some (a 1) (b 1) (b 2))"
                      "(defrule either (or (a ?x) (b ?x)) => (assert (got ?x)))");
    profile = clips_profile_new(bench.session, &bench.rulebase);
    clips_profile_start(profile);
    run_again(&bench);
    clips_profile_costs(profile, &count);
    assert_int_equal(count, 1);
    check_counts(profile, "either", 3, 3, 3, 0);
    clips_profile_free(profile);
    bench_free(&bench);
}

/*
 * A negated group is matched in joins of its own: each b beside the group and in it, the two pairs
 * (b 1) (a 1) and (b 2) (a 2) beside (b 3), and each b as long as (b 3) is not there to forbid it.
 */
static void test_matches_within_a_negated_group_count(void **state)
{
    struct bench bench;
    struct clips_profile *profile;

    (void)state;
    bench_run(&bench,
              PAIRS_FACTS "(defrule without (b ?x) => (assert (got ?x)))"
                          "(defrule group (b ?x) (not (and (a ?x) (b 3))) => (assert (free ?x)))");
    profile = clips_profile_new(bench.session, &bench.rulebase);
    clips_profile_start(profile);
    run_again(&bench);
    check_counts(profile, "without", 3, 3, 3, 0);
    assert_int_equal(find_cost(profile, "group")->firings, 1);
    assert_int_equal(find_cost(profile, "group")->activations, 3);
    assert_int_equal(find_cost(profile, "group")->matches, 3 + 3 + 2 + 3);
    clips_profile_free(profile);
    bench_free(&bench);
}

static void test_rules_have_their_place_and_module(void **state)
{
    struct bench bench;
    struct clips_profile *profile;

    (void)state;
    bench_run(&bench, "(defmodule LATER)\n"
                      "; and now MAIN again\n"
                      "(defrule MAIN::first (not (stop)) => (focus LATER))\n"
                      "(defrule LATER::second (not (stop)) => (assert (done)))\n");
    profile = clips_profile_new(bench.session, &bench.rulebase);
    clips_profile_start(profile);
    run_again(&bench);
    assert_int_equal(find_cost(profile, "LATER::second")->firings, 1);
    assert_non_null(find_cost(profile, "LATER::second")->source);
    assert_int_equal(find_cost(profile, "LATER::second")->source->place.line, 4);
    assert_int_equal(find_cost(profile, "first")->source->place.line, 3);
    clips_profile_free(profile);
    bench_free(&bench);
}

/* ---- time ---- */

static void test_time_goes_to_the_rule_that_takes_it(void **state)
{
    struct bench bench;
    struct clips_profile *profile;
    double seconds, whole;

    (void)state;
    bench_run(&bench, "(deffacts go (a 1))"
                      "(defglobal ?*sum* = 0)"
                      "(defrule slow (a ?x) =>"
                      " (loop-for-count (?i 1 20000) (bind ?*sum* (+ ?*sum* ?i))))"
                      "(defrule quick (a ?x) => (assert (done ?x)))");
    profile = clips_profile_new(bench.session, &bench.rulebase);
    clips_profile_start(profile);
    run_again(&bench);
    whole = clips_profile_seconds(profile);
    seconds = find_cost(profile, "slow")->seconds + find_cost(profile, "quick")->seconds;
    assert_true(find_cost(profile, "quick")->seconds > 0);
    assert_true(find_cost(profile, "slow")->seconds > 5 * find_cost(profile, "quick")->seconds);
    assert_true(seconds < whole);
    clips_profile_free(profile);
    bench_free(&bench);
}

static void test_nothing_is_left_in_the_session(void **state)
{
    struct bench bench;
    struct record *record;

    (void)state;
    bench_run(&bench, PAIRS_FACTS "(defrule equal (a ?x) (b ?x) => (assert (twin ?x)))");
    clips_profile_free(clips_profile_new(bench.session, &bench.rulebase));
    run_again(&bench);
    record = clips_session_record(bench.session, &bench.rulebase);
    assert_int_equal(record->firing_count, 2);
    record_free(record);
    clips_profile_free(NULL);
    bench_free(&bench);
}

/* ---- putting in order ---- */

static void test_costs_are_put_in_order(void **state)
{
    const struct rule_cost once[] = {
        {.name = "tin", .firings = 1},
        {.name = "asleep-z"},
        {.name = "gold", .firings = 2},
        {.name = "asleep-a"},
        {.name = "brass", .firings = 3, .matches = 7},
    };
    struct rule_cost often[5];
    struct arena arena = {NULL};
    struct profile profile;

    (void)state;
    memcpy(often, once, sizeof once);
    often[0].seconds = often[4].seconds = 2;
    often[1].seconds = 100;
    often[2].seconds = 8;
    profile_begin(&profile, once, 5, &arena);
    profile_finish(&profile, often, 4, 20);
    assert_int_equal(profile.runs, 4);
    assert_float_equal(profile.seconds, 5, 1e-9);
    assert_float_equal(profile.action_seconds, 3, 1e-9);
    assert_int_equal(profile.rule_count, 3);
    assert_string_equal(profile.rules[0].name, "gold");
    assert_float_equal(profile.rules[0].seconds, 2, 1e-9);
    assert_string_equal(profile.rules[1].name, "brass");
    assert_int_equal(profile.rules[1].matches, 7);
    assert_string_equal(profile.rules[2].name, "tin");
    assert_int_equal(profile.idle_count, 2);
    assert_string_equal(profile.idle[0], "asleep-a");
    assert_string_equal(profile.idle[1], "asleep-z");
    arena_free(&arena);
}

/* ---- the table ---- */

static void check_text(struct document *document, bool has_colour, const char *expected)
{
    char *text = NULL;
    size_t length;
    FILE *out = open_memstream(&text, &length);

    text_write(out, document, has_colour);
    fclose(out);
    assert_string_equal(text, expected);
    free(text);
}

static void test_numbers_stand_beneath_each_other(void **state)
{
    struct arena arena = {NULL};
    struct document document;

    (void)state;
    document_begin(&document, &arena);
    document_row(&document, (const char *const[]){"Rule", "Times", "N"}, 3);
    document_row(&document, (const char *const[]){"caf\xc3\xa9", "1", "12345"}, 3);
    document_row(&document, (const char *const[]){"a-long-name", NULL, "2"}, 3);
    document_paragraph(&document, "Between.");
    document_row(&document, (const char *const[]){"Other", "table"}, 2);
    check_text(&document, false,
               "Rule         Times      N\n"
               "caf\xc3\xa9             1  12345\n"
               "a-long-name             2\n"
               "Between.\n"
               "Other  table\n");
    arena_free(&arena);
}

static void test_the_head_of_a_table_is_bold(void **state)
{
    struct arena arena = {NULL};
    struct document document;

    (void)state;
    document_begin(&document, &arena);
    document_row(&document, (const char *const[]){"Rule", "N"}, 2);
    document_row(&document, (const char *const[]){"one", "1"}, 2);
    check_text(&document, true, "\033[1mRule\033[0m  \033[1mN\033[0m\none   1\n");
    arena_free(&arena);
}

/* 80 columns: "Number" and the space before it leave 72 for the name. */
static void test_a_name_too_long_has_a_line_of_its_own(void **state)
{
    char fits[73], is_over[74], expected[512];
    struct arena arena = {NULL};
    struct document document;

    (void)state;
    memset(fits, 'f', sizeof fits);
    fits[sizeof fits - 1] = '\0';
    memset(is_over, 'o', sizeof is_over);
    is_over[sizeof is_over - 1] = '\0';
    document_begin(&document, &arena);
    document_row(&document, (const char *const[]){"Rule", "Number"}, 2);
    document_row(&document, (const char *const[]){fits, "1"}, 2);
    document_row(&document, (const char *const[]){is_over, "2"}, 2);
    snprintf(expected, sizeof expected, "%-72s  Number\n%s       1\n%s\n%80s\n", "Rule", fits,
             is_over, "2");
    check_text(&document, false, expected);
    arena_free(&arena);
}

/* ---- through the public door ---- */

#define POLICY                                                                                     \
    "(deffacts declared (domain (key mood) (values glad cross) (baseline glad)))"                  \
    "(defrule smile \"A glad face.\" (logical (assumption (key mood) (value glad))) =>"            \
    " (assert (recommendation (on face) (is smile))))"                                             \
    "(defrule frown \"A cross face.\" (logical (assumption (key mood) (value cross))) =>"          \
    " (assert (recommendation (on face) (is frown))))"

static struct endstate *load(const char *folder, const char *rules)
{
    struct endstate *engine = endstate_new();
    struct endstate_error error = {0};

    support_write(folder, "facts/none.clp", "; none\n");
    support_write(folder, "rules/all.clp", rules);
    endstate_use_policy(engine, folder);
    if (!endstate_load(engine, &error))
        fail_msg("%s", error.text);
    return engine;
}

static bool write_profile(struct endstate *engine, size_t runs, char **text,
                          struct endstate_error *error)
{
    size_t length;
    FILE *out = open_memstream(text, &length);
    struct endstate_page page = {out, ENDSTATE_JSON, false};
    bool is_written = endstate_write_profile(engine, runs, &page, error);

    fclose(out);
    return is_written;
}

static void check_reason(struct endstate *engine, const char *part)
{
    struct endstate_error error = {0};
    char *text = NULL;
    size_t length;
    FILE *out = open_memstream(&text, &length);
    struct endstate_page page = {out, ENDSTATE_TEXT, false};

    if (!endstate_write_why(engine, "face", &page, &error))
        fail_msg("%s", error.text);
    fclose(out);
    assert_holds(text, part);
    free(text);
}

static void test_answers_are_the_same_before_and_after(void **state)
{
    char *folder = support_folder();
    struct endstate *engine = load(folder, POLICY);
    struct endstate_error error = {0};
    char *text = NULL;

    (void)state;
    check_reason(engine, "A glad face.");
    assert_true(write_profile(engine, 3, &text, &error));
    assert_holds(text, "\"runs\": 3");
    assert_holds(text, "\"rule\": \"smile\"");
    check_reason(engine, "A glad face.");
    assert_true(endstate_set(engine, "mood=cross", &error));
    check_reason(engine, "A cross face.");
    free(text);
    assert_true(write_profile(engine, 1, &text, &error));
    assert_holds(text, "\"rule\": \"frown\"");
    check_reason(engine, "A cross face.");
    free(text);
    endstate_free(engine);
    support_remove(folder);
}

static void test_no_runs_are_wrong_usage(void **state)
{
    char *folder = support_folder();
    struct endstate *engine = load(folder, POLICY);
    struct endstate_error error = {0};
    char *text = NULL;

    (void)state;
    assert_false(write_profile(engine, 0, &text, &error));
    assert_int_equal(error.code, ENDSTATE_USAGE);
    assert_string_equal(text, "");
    free(text);
    endstate_free(engine);
    support_remove(folder);
}

static void test_rules_that_never_stop_hit_the_limit(void **state)
{
    char *folder = support_folder();
    struct endstate *engine =
        load(folder, POLICY "(deftemplate number (slot is))(deffacts numbers (number (is 0)))"
                            "(defrule on-and-on ?n <- (number (is ?x)) "
                            "(assumption (value cross)) => (modify ?n (is (+ ?x 1))))");
    struct endstate_error error = {0};
    char *text = NULL;

    (void)state;
    endstate_limit_firings(engine, 500);
    assert_true(endstate_set(engine, "mood=cross", &error));
    assert_false(write_profile(engine, 5, &text, &error));
    assert_int_equal(error.code, ENDSTATE_LIMIT);
    assert_holds(error.text, "`on-and-on`");
    free(text);
    error = (struct endstate_error){0};
    assert_true(endstate_set(engine, "mood=glad", &error));
    check_reason(engine, "A glad face.");
    assert_true(write_profile(engine, 1, &text, &error));
    free(text);
    endstate_free(engine);
    support_remove(folder);
}

static void test_no_run_begins_when_the_time_is_up(void **state)
{
    char *folder = support_folder();
    struct endstate *engine = load(folder, POLICY);
    struct endstate_error error = {0};
    char *text = NULL;
    const char *runs;

    (void)state;
    endstate_limit_seconds(engine, 0.05);
    assert_true(write_profile(engine, 1000000000, &text, &error));
    runs = strstr(text, "\"runs\": ");
    assert_non_null(runs);
    assert_in_range(strtol(runs + strlen("\"runs\": "), NULL, 10), 1, 999999);
    free(text);
    endstate_free(engine);
    support_remove(folder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_counts_firings_matches_and_compares),
        cmocka_unit_test(test_a_run_without_firings_counts_none),
        cmocka_unit_test(test_an_activation_need_not_fire),
        cmocka_unit_test(test_every_start_gives_the_same_counts),
        cmocka_unit_test(test_runs_add_up_until_the_next_start),
        cmocka_unit_test(test_branches_of_a_rule_are_one_rule),
        cmocka_unit_test(test_matches_within_a_negated_group_count),
        cmocka_unit_test(test_rules_have_their_place_and_module),
        cmocka_unit_test(test_time_goes_to_the_rule_that_takes_it),
        cmocka_unit_test(test_nothing_is_left_in_the_session),
        cmocka_unit_test(test_costs_are_put_in_order),
        cmocka_unit_test(test_numbers_stand_beneath_each_other),
        cmocka_unit_test(test_the_head_of_a_table_is_bold),
        cmocka_unit_test(test_a_name_too_long_has_a_line_of_its_own),
        cmocka_unit_test(test_answers_are_the_same_before_and_after),
        cmocka_unit_test(test_no_runs_are_wrong_usage),
        cmocka_unit_test(test_rules_that_never_stop_hit_the_limit),
        cmocka_unit_test(test_no_run_begins_when_the_time_is_up),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
