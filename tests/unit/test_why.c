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
    node = node->reasons[0].children[0];
    assert_string_equal(node->reasons[0].firing->rule, "b-from-a");
    node = node->reasons[0].children[0];
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
    node = tree_of(&bench, "c", false)->reasons[0].children[0];
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
    node = tree_of(&bench, "c", false)->reasons[0].children[0];
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
    assert_int_equal(reason->child_count, 2);
    assert_false(reason->children[0]->is_repeated);
    assert_int_equal(reason->children[0]->reason_count, 1);
    assert_true(reason->children[1]->is_repeated);
    assert_int_equal(reason->children[1]->reason_count, 0);
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
        assert_false(reason->children[i]->is_repeated);
        assert_int_equal(reason->children[i]->reason_count, 1);
    }
    bench_free(&bench);
}

static void mark_shown(const struct why_node *node, bool *is_shown)
{
    if (node->reason_count > 0)
        is_shown[node->fact->id - 1] = true;
    for (size_t i = 0; i < node->reason_count; i++)
        for (size_t j = 0; j < node->reasons[i].child_count; j++)
            mark_shown(node->reasons[i].children[j], is_shown);
}

static void check_repeats(const struct why_node *node, const bool *is_shown)
{
    if (node->is_repeated && !is_shown[node->fact->id - 1])
        fail_msg("the reasons of f-%zu (%s) stand nowhere", node->fact->id, node->fact->template);
    for (size_t i = 0; i < node->reason_count; i++)
        for (size_t j = 0; j < node->reasons[i].child_count; j++)
            check_repeats(node->reasons[i].children[j], is_shown);
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

static void test_negated_condition_has_no_child(void **state)
{
    struct bench bench;
    const struct why_reason *reason;

    (void)state;
    bench_run(&bench,
              "(deftemplate a (slot x)) (deftemplate no (slot x)) (deftemplate c (slot x))\n"
              "(deffacts stated (a (x 1)))\n"
              "(defrule conclude (logical (not (no)) (a)) => (assert (c (x 1))))\n");
    reason = &tree_of(&bench, "c", false)->reasons[0];
    assert_int_equal(reason->child_count, 1);
    assert_string_equal(reason->children[0]->fact->template, "a");
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
        cmocka_unit_test(test_negated_condition_has_no_child),
    };

    return cmocka_run_group_tests_name("why", tests, NULL, NULL);
}
