#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ask/why.h"
#include "support.h"

static const struct why_node *tree_of(const struct bench *bench, const char *template,
                                      bool is_whole)
{
    return why_tree(bench->record, bench_fact(bench, template, NULL, NULL), is_whole);
}

static void test_chain_ends_in_what_was_given(void **state)
{
    struct bench bench;
    const struct why_node *node;

    (void)state;
    bench_run(&bench, "(deftemplate a (slot x)) (deftemplate b (slot x)) (deftemplate c (slot x))\n"
                      "(deffacts stated (a (x 1)))\n"
                      "(defrule b-from-a (logical (a)) => (assert (b (x 1))))\n"
                      "(defrule c-from-b (logical (b)) => (assert (c (x 1))))\n");
    node = tree_of(&bench, "c", false);
    assert_int_equal(node->reason_count, 1);
    assert_string_equal(node->reasons[0].firing->rule, "c-from-b");
    node = node->reasons[0].grounds[0].node;
    assert_string_equal(node->reasons[0].firing->rule, "b-from-a");
    node = node->reasons[0].grounds[0].node;
    assert_string_equal(node->fact->template, "a");
    assert_int_equal(node->reason_count, 0);
    assert_false(node->is_repeated);
    bench_free(&bench);
}

static const char circle[] =
    "(deftemplate a (slot x)) (deftemplate b (slot x)) (deftemplate c (slot x))\n"
    "(deffacts stated (a (x 1)))\n"
    "(defrule b-from-a (logical (a)) => (assert (b (x 1))))\n"
    "(defrule c-from-b (logical (b)) => (assert (c (x 1))))\n"
    "(defrule b-from-c (logical (c)) => (assert (b (x 1))))\n";

static void test_circular_second_reason_is_dropped(void **state)
{
    struct bench bench;
    const struct why_node *node;

    (void)state;
    bench_run(&bench, circle);
    assert_int_equal(bench_fact(&bench, "b", NULL, NULL)->firing_count, 2);
    node = tree_of(&bench, "b", false);
    assert_int_equal(node->reason_count, 1);
    assert_string_equal(node->reasons[0].firing->rule, "b-from-a");
    node = tree_of(&bench, "c", false)->reasons[0].grounds[0].node;
    assert_int_equal(node->reason_count, 1);
    assert_string_equal(node->reasons[0].firing->rule, "b-from-a");
    bench_free(&bench);
}

static void test_stated_fact_in_a_circle_is_still_a_leaf(void **state)
{
    struct bench bench;
    const struct why_node *node;

    (void)state;
    bench_run(&bench, "(deftemplate b (slot x)) (deftemplate c (slot x))\n"
                      "(deffacts stated (b (x 1)))\n"
                      "(defrule c-from-b (b) => (assert (c (x 1))))\n"
                      "(defrule b-from-c (c) => (assert (b (x 1))))\n");
    node = tree_of(&bench, "c", false)->reasons[0].grounds[0].node;
    assert_string_equal(node->fact->template, "b");
    assert_int_equal(node->reason_count, 0);
    bench_free(&bench);
}

static const char shared[] =
    "(deftemplate a (slot x)) (deftemplate b (slot x)) (deftemplate c (slot x))\n"
    "(deffacts stated (a (x 1)))\n"
    "(defrule b-from-a (logical (a)) => (assert (b (x 1))))\n"
    "(defrule c-from-two (logical (b (x ?v)) (b (x ?w))) => (assert (c (x 1))))\n";

static void test_repeated_part_is_marked_and_not_shown_again(void **state)
{
    struct bench bench;
    const struct why_reason *reason;

    (void)state;
    bench_run(&bench, shared);
    reason = &tree_of(&bench, "c", false)->reasons[0];
    assert_int_equal(reason->ground_count, 2);
    assert_false(reason->grounds[0].node->is_repeated);
    assert_int_equal(reason->grounds[0].node->reason_count, 1);
    assert_true(reason->grounds[1].node->is_repeated);
    assert_int_equal(reason->grounds[1].node->reason_count, 0);
    bench_free(&bench);
}

static void test_whole_tree_shows_repeated_parts_again(void **state)
{
    struct bench bench;
    const struct why_reason *reason;

    (void)state;
    bench_run(&bench, shared);
    reason = &tree_of(&bench, "c", true)->reasons[0];
    for (size_t i = 0; i < 2; i++) {
        assert_false(reason->grounds[i].node->is_repeated);
        assert_int_equal(reason->grounds[i].node->reason_count, 1);
    }
    bench_free(&bench);
}

static void mark_shown(const struct why_node *node, bool *is_shown)
{
    if (node->reason_count > 0)
        is_shown[node->fact->id - 1] = true;
    for (size_t i = 0; i < node->reason_count; i++)
        for (size_t j = 0; j < node->reasons[i].ground_count; j++)
            mark_shown(node->reasons[i].grounds[j].node, is_shown);
}

static void check_repeats(const struct why_node *node, const bool *is_shown)
{
    if (node->is_repeated && !is_shown[node->fact->id - 1])
        fail_msg("the reasons of f-%zu (%s) stand nowhere", node->fact->id, node->fact->template);
    for (size_t i = 0; i < node->reason_count; i++)
        for (size_t j = 0; j < node->reasons[i].ground_count; j++)
            check_repeats(node->reasons[i].grounds[j].node, is_shown);
}

/* A part that stood in a reason which was dropped in the end has not been shown. */
static void test_every_repeated_part_is_shown_somewhere(void **state)
{
    struct bench bench;
    const struct why_node *root;
    bool is_shown[64] = {false};

    (void)state;
    bench_run(&bench,
              "(deftemplate a (slot x)) (deftemplate top (slot x)) (deftemplate loop (slot x))\n"
              "(deftemplate part (slot x)) (deftemplate far (slot x)) (deftemplate near (slot x))\n"
              "(deffacts stated (a (x 1)))\n"
              "(defrule top-directly (logical (a)) => (assert (top (x 1))))\n"
              "(defrule make-part (logical (a)) => (assert (part (x 1))))\n"
              "(defrule make-near (logical (a)) => (assert (near (x 1))))\n"
              "(defrule make-far (logical (near)) => (assert (far (x 1))))\n"
              "(defrule make-loop (logical (top)) => (assert (loop (x 1))))\n"
              "(defrule top-in-a-circle (logical (part) (loop)) => (assert (top (x 1))))\n"
              "(defrule top-the-long-way (logical (part) (far)) => (assert (top (x 1))))\n");
    root = tree_of(&bench, "top", false);
    assert_int_equal(root->reason_count, 2);
    mark_shown(root, is_shown);
    check_repeats(root, is_shown);
    bench_free(&bench);
}

/* Each level has two reasons over the one beneath: written out in full, 2^40 nodes. */
static void test_whole_tree_of_a_lattice_stays_within_bounds(void **state)
{
    struct bench bench;
    struct strbuf text = {0};
    bool is_shown[128] = {false};

    (void)state;
    strbuf_add(&text, "(deftemplate level (slot n))\n(deffacts stated (level (n 0)))\n");
    for (int i = 1; i <= 40; i++)
        strbuf_format(&text,
                      "(defrule left-%d (logical (level (n %d))) => (assert (level (n %d))))\n"
                      "(defrule right-%d (logical (level (n %d))) => (assert (level (n %d))))\n",
                      i, i - 1, i, i, i - 1, i);
    bench_run(&bench, text.text);
    mark_shown(why_tree(bench.record, bench_fact(&bench, "level", "n", "40"), true), is_shown);
    for (int i = 1; i <= 40; i++) {
        char number[16];

        snprintf(number, sizeof number, "%d", i);
        assert_true(is_shown[bench_fact(&bench, "level", "n", number)->id - 1]);
    }
    strbuf_free(&text);
    bench_free(&bench);
}

static void test_negated_condition_is_a_ground_without_a_fact(void **state)
{
    struct bench bench;
    const struct why_reason *reason;

    (void)state;
    bench_run(&bench,
              "(deftemplate a (slot x)) (deftemplate no (slot x)) (deftemplate c (slot x))\n"
              "(deffacts stated (a (x 1)))\n"
              "(defrule conclude (logical (not (no)) (a)) => (assert (c (x 1))))\n");
    reason = &tree_of(&bench, "c", false)->reasons[0];
    assert_int_equal(reason->ground_count, 2);
    assert_string_equal(reason->grounds[0].node->fact->template, "a");
    assert_null(reason->grounds[1].node);
    assert_int_equal(reason->grounds[1].condition->kind, WHY_ABSENT);
    assert_int_equal(reason->grounds[1].condition->status, CLAIM_NO_SUPPORT);
    bench_free(&bench);
}

/* ---- exists ---- */

/* The grounds of a node's first reason in order: templates of facts, those of an `exists` in
 * brackets, and kinds of conditions. */
static void check_grounds(const struct why_node *node, const char *expected)
{
    static const char *const kinds[] = {"absent", "comparison", "exists", "forall"};
    const struct why_reason *reason = &node->reasons[0];
    struct strbuf found = {0};

    for (size_t i = 0; i < reason->ground_count; i++) {
        const struct why_ground *ground = &reason->grounds[i];

        strbuf_add(&found, i == 0 ? "" : " ");
        if (ground->node == NULL)
            strbuf_add(&found, kinds[ground->condition->kind]);
        else
            strbuf_format(&found, ground->condition == NULL ? "%s" : "[%s]",
                          ground->node->fact->template);
    }
    assert_string_equal(strbuf_text(&found), expected);
    strbuf_free(&found);
}

static const char parts[] = "(deftemplate a (slot x)) (deftemplate b (slot x))\n"
                            "(deftemplate c (slot x)) (deftemplate top (slot x))\n"
                            "(deffacts stated (a (x 1)) (a (x 2)))\n"
                            "(defrule make-b (logical (a (x ?v))) => (assert (b (x ?v))))\n";

static void check_top(const char *rules, const char *expected)
{
    struct bench bench;
    struct strbuf text = {0};

    strbuf_format(&text, "%s%s", parts, rules);
    bench_run(&bench, text.text);
    check_grounds(tree_of(&bench, "top", false), expected);
    strbuf_free(&text);
    bench_free(&bench);
}

static void test_exists_is_followed_by_the_facts_that_show_it(void **state)
{
    (void)state;
    check_top("(defrule t (logical (exists (b)) (a (x 1))) => (assert (top (x 1))))",
              "a exists [b] [b]");
    check_top("(defrule t (logical (a (x ?v&1)) (exists (b (x ?v)))) => (assert (top (x 1))))",
              "a exists [b]");
    check_top("(defrule t (logical (exists (a (x ?v)) (b (x ?v)))) => (assert (top (x 1))))",
              "exists [a] [b] [a] [b]");
    check_top("(defrule t (logical (not (not (b (x 2))))) => (assert (top (x 1))))", "exists [b]");
    check_top("(defrule t (logical (exists (b)) (not (c)) (exists (a (x 2)))) =>\n"
              " (assert (top (x 1))))",
              "exists [b] [b] absent exists [a]");
}

static void test_comparison_of_a_field_stands_behind_its_fact(void **state)
{
    (void)state;
    check_top("(defrule t (logical (a (x ?v&:(> ?v 1))) (b (x ?w&~?v)) (test (> ?v ?w)))\n"
              " => (assert (top (x 1))))",
              "a comparison b comparison comparison");
    check_top("(defrule t (logical (a (x 1)) (forall (a (x ?v)) (b (x ?v))))\n"
              " => (assert (top (x 1))))",
              "a forall");
}

/* What shows an `exists` and rests on the conclusion shows nothing. */
static void test_fact_that_rests_on_the_conclusion_does_not_show_an_exists(void **state)
{
    (void)state;
    check_top("(defrule t (logical (exists (c))) => (assert (top (x 1))))\n"
              "(defrule c-from-a (logical (a (x 1))) => (assert (c (x 1))))\n"
              "(defrule c-from-top (logical (top)) => (assert (c (x 2))))\n",
              "exists [c]");
}

static void test_reason_whose_exists_rests_on_the_conclusion_is_dropped(void **state)
{
    struct bench bench;
    struct strbuf text = {0};

    (void)state;
    strbuf_format(&text, "%s%s", parts,
                  "(defrule first (logical (a (x 1))) => (assert (top (x 1))))\n"
                  "(defrule c-from-top (logical (top)) => (assert (c (x 2))))\n"
                  "(defrule second (logical (exists (c))) => (assert (top (x 1))))\n");
    bench_run(&bench, text.text);
    assert_int_equal(bench_fact(&bench, "top", NULL, NULL)->firing_count, 2);
    assert_int_equal(tree_of(&bench, "top", false)->reason_count, 1);
    check_grounds(tree_of(&bench, "top", false), "a");
    strbuf_free(&text);
    bench_free(&bench);
}

static void test_every_branch_of_an_or_is_a_reason(void **state)
{
    struct bench bench;
    const struct why_node *node;

    (void)state;
    bench_run(&bench,
              "(deftemplate a (slot x)) (deftemplate b (slot x)) (deftemplate top (slot x))\n"
              "(deftemplate roof (slot x)) (deffacts stated (a (x 1)) (b (x 1)))\n"
              "(defrule t (logical (or (a) (b) (and (a) (b)))) => (assert (top (x 1))))\n"
              "(defrule r (logical (top)) => (assert (roof (x 1))))\n");
    node = tree_of(&bench, "roof", false)->reasons[0].grounds[0].node;
    assert_int_equal(node->reason_count, 3);
    assert_int_equal(node->reasons[0].ground_count, 1);
    assert_string_equal(node->reasons[0].grounds[0].node->fact->template, "a");
    assert_string_equal(node->reasons[1].grounds[0].node->fact->template, "b");
    assert_int_equal(node->reasons[2].ground_count, 2);
    bench_free(&bench);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_chain_ends_in_what_was_given),
        cmocka_unit_test(test_circular_second_reason_is_dropped),
        cmocka_unit_test(test_stated_fact_in_a_circle_is_still_a_leaf),
        cmocka_unit_test(test_repeated_part_is_marked_and_not_shown_again),
        cmocka_unit_test(test_whole_tree_shows_repeated_parts_again),
        cmocka_unit_test(test_every_repeated_part_is_shown_somewhere),
        cmocka_unit_test(test_whole_tree_of_a_lattice_stays_within_bounds),
        cmocka_unit_test(test_negated_condition_is_a_ground_without_a_fact),
        cmocka_unit_test(test_exists_is_followed_by_the_facts_that_show_it),
        cmocka_unit_test(test_comparison_of_a_field_stands_behind_its_fact),
        cmocka_unit_test(test_fact_that_rests_on_the_conclusion_does_not_show_an_exists),
        cmocka_unit_test(test_reason_whose_exists_rests_on_the_conclusion_is_dropped),
        cmocka_unit_test(test_every_branch_of_an_or_is_a_reason),
    };

    return cmocka_run_group_tests_name("why", tests, NULL, NULL);
}
