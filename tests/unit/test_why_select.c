#include <stdio.h>
#include <string.h>

#include "ask/why.h"
#include "support.h"

/*
 * top rests on left and on right, or on far alone; left and right rest on shared, and shared on a
 * and on an absence.
 */
static const char diamond[] =
    "(deftemplate a (slot x)) (deftemplate shared (slot x)) (deftemplate left (slot x))\n"
    "(deftemplate right (slot x)) (deftemplate top (slot x)) (deftemplate far (slot x))\n"
    "(deftemplate none (slot x)) (deffacts stated (a (x 1)) (far (x 1)))\n"
    "(defrule shared-rule (logical (a) (not (none))) => (assert (shared (x 1))))\n"
    "(defrule left-rule (logical (shared)) => (assert (left (x 1))))\n"
    "(defrule right-rule (logical (shared)) => (assert (right (x 1))))\n"
    "(defrule top-rule (logical (left) (right)) => (assert (top (x 1))))\n"
    "(defrule top-from-far (logical (far)) => (assert (top (x 1))))\n";

static const struct why_node *whole(const struct bench *bench)
{
    return why_tree(bench->record, bench_fact(bench, "top", NULL, NULL), true);
}

/* "top{left{shared+2}|far+1": a fact, its reasons apart by |, what is left out behind a +. */
static void draw(struct strbuf *out, const struct why_node *node)
{
    strbuf_format(out, "%s%s", node->fact->template, node->is_repeated ? "^" : "");
    for (size_t i = 0; i < node->reason_count; i++) {
        const struct why_reason *reason = &node->reasons[i];

        strbuf_add(out, i == 0 ? "{" : "|");
        for (size_t j = 0; j < reason->ground_count; j++) {
            strbuf_add(out, j == 0 ? "" : " ");
            if (reason->grounds[j].node == NULL)
                strbuf_add(out, "!");
            else
                draw(out, reason->grounds[j].node);
        }
        if (reason->cut > 0)
            strbuf_format(out, "+%zu", reason->cut);
    }
    strbuf_add(out, node->reason_count > 0 ? "}" : "");
    if (node->cut > 0)
        strbuf_format(out, "&%zu", node->cut);
}

static bool is_of_template(const void *context, const struct why_line *line)
{
    return line->condition == NULL && strcmp(line->fact->template, context) == 0;
}

static bool is_condition(const void *context, const struct why_line *line)
{
    (void)context;
    return line->condition != NULL;
}

static void check(const struct why_selection *selection, bool is_folded, const char *expected)
{
    struct bench bench;
    struct strbuf found = {0};
    bool is_found;
    const struct why_node *part;

    bench_run(&bench, diamond);
    part = why_select(bench.record, whole(&bench), selection, &is_found);
    if (is_folded)
        part = why_fold(bench.record, part, selection->depth);
    draw(&found, part);
    if (!is_found)
        strbuf_add(&found, " not found");
    assert_string_equal(strbuf_text(&found), expected);
    strbuf_free(&found);
    bench_free(&bench);
}

static void check_depth(size_t depth, const char *expected)
{
    check(&(struct why_selection){.depth = depth}, false, expected);
}

static void test_depth_cuts_below_so_many_reasons(void **state)
{
    (void)state;
    check_depth(1, "top{+1|+5}");
    check_depth(2, "top{far|left{+3} right{+3}}");
    check_depth(3, "top{far|left{shared{+2}} right{shared{+2}}}");
    check_depth(4, "top{far|left{shared{a !}} right{shared{a !}}}");
    check_depth(0, "top{far|left{shared{a !}} right{shared{a !}}}");
    check_depth(99, "top{far|left{shared{a !}} right{shared{a !}}}");
}

static void check_about(const char *template, size_t depth, const char *expected)
{
    check(&(struct why_selection){.depth = depth, .mentions = is_of_template, .context = template},
          false, expected);
}

static void test_only_what_leads_to_a_mention_is_kept(void **state)
{
    (void)state;
    check_about("a", 0, "top{left{shared{a+1}} right{shared{a+1}}}&2");
    check_about("left", 0, "top{left{+3}+4}&2");
    check_about("far", 0, "top{far}&6");
    check_about("top", 0, "top{+1|+5}");
    check(&(struct why_selection){.mentions = is_condition}, false,
          "top{left{shared{!+1}} right{shared{!+1}}}&2");
}

static void test_mention_below_the_depth_keeps_the_way_to_it(void **state)
{
    (void)state;
    check_about("a", 2, "top{left{+3} right{+3}}&2");
    check_about("a", 1, "top{+5}&2");
}

static void test_root_without_a_mention_stands_alone(void **state)
{
    (void)state;
    check_about("nowhere", 0, "top{+1}&6 not found");
}

static void test_folding_repeats_nothing_that_was_shown_as_fully(void **state)
{
    (void)state;
    check(&(struct why_selection){.depth = 4}, true, "top{far|left{shared{a !}} right{shared^}}");
    check(&(struct why_selection){.depth = 3}, true, "top{far|left{shared{+2}} right{shared^}}");
    check(&(struct why_selection){.mentions = is_of_template, .context = "a"}, true,
          "top{left{shared{a+1}} right{shared^}}&2");
}

/* Cut off deep down, and shown again where there is room for more of it. */
static void test_part_that_was_cut_off_is_shown_again_further_up(void **state)
{
    struct bench bench;
    struct strbuf found = {0};
    struct why_selection selection = {.depth = 3};
    bool is_found;

    (void)state;
    bench_run(&bench, "(deftemplate a (slot x)) (deftemplate b (slot x)) (deftemplate c (slot x))\n"
                      "(deftemplate top (slot x)) (deffacts stated (a (x 1)))\n"
                      "(defrule b-rule (logical (a)) => (assert (b (x 1))))\n"
                      "(defrule c-rule (logical (b)) => (assert (c (x 1))))\n"
                      "(defrule top-rule (logical (c) (b)) => (assert (top (x 1))))\n");
    draw(&found,
         why_fold(bench.record, why_select(bench.record, whole(&bench), &selection, &is_found), 3));
    assert_string_equal(strbuf_text(&found), "top{c{b{+1}} b{a}}");
    strbuf_free(&found);
    bench_free(&bench);
}

/* An `exists` is kept with what shows it. */
static void test_exists_is_kept_with_what_shows_it(void **state)
{
    struct bench bench;
    struct strbuf found = {0};
    struct why_selection selection = {.mentions = is_of_template, .context = "b"};
    bool is_found;

    (void)state;
    bench_run(&bench, "(deftemplate a (slot x)) (deftemplate b (slot x)) (deftemplate top (slot x))"
                      "(deffacts stated (a (x 1)) (b (x 1)))\n"
                      "(defrule t (logical (exists (a)) (exists (b)) (exists (a)))\n"
                      " => (assert (top (x 1))))\n");
    draw(&found, why_select(bench.record, whole(&bench), &selection, &is_found));
    assert_string_equal(strbuf_text(&found), "top{! b+3}");
    strbuf_free(&found);
    bench_free(&bench);
}

/* ---- what a derivation ends in ---- */

static void check_basis(const char *rules, const char *expected)
{
    struct bench bench;
    struct strbuf text = {0}, found = {0};
    struct why_basis basis;

    strbuf_format(&text,
                  "(deftemplate t (slot x)) (deftemplate top (slot x))\n"
                  "(deffacts d (assumption (key sky) (value rain))\n"
                  " (assumption (key sea) (value calm)) (t (x 1)))\n%s",
                  rules);
    bench_run(&bench, text.text);
    basis = why_basis(bench.record, bench_fact(&bench, "top", NULL, NULL));
    for (size_t i = 0; i < basis.assumption_count; i++)
        strbuf_format(&found, "%s ", record_text(basis.assumptions[i], "key"));
    for (size_t i = 0; i < basis.absence_count; i++)
        strbuf_format(&found, "!%s ", basis.absences[i].firing->rule);
    assert_string_equal(strbuf_text(&found), expected);
    strbuf_free(&found);
    strbuf_free(&text);
    bench_free(&bench);
}

static void test_basis_is_that_of_the_first_reasons(void **state)
{
    (void)state;
    check_basis("(defrule long (logical (t (x 2))) => (assert (top (x 1))))\n"
                "(defrule step (logical (assumption (key sky))) => (assert (t (x 2))))\n"
                "(defrule short (logical (assumption (key sea))) => (assert (top (x 1))))\n",
                "sea ");
    check_basis("(defrule r (logical (t (x 2)) (not (t (x 9)))) => (assert (top (x 1))))\n"
                "(defrule step (logical (assumption (key sky)) (assumption (key sea))\n"
                " (not (t (x 8)))) => (assert (t (x 2))))\n",
                "sea sky !r !step ");
    check_basis("(defrule r (logical (t (x 1))) => (assert (top (x 1))))", "");
}

static void test_basis_of_an_exists_is_that_of_what_shows_it_best(void **state)
{
    (void)state;
    check_basis("(defrule r (logical (exists (t (x ?x&~1)))) => (assert (top (x 1))))\n"
                "(defrule far (logical (t (x 3)) (assumption (key sky))) => (assert (t (x 2))))\n"
                "(defrule near (logical (assumption (key sea))) => (assert (t (x 3))))\n",
                "sea ");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_depth_cuts_below_so_many_reasons),
        cmocka_unit_test(test_only_what_leads_to_a_mention_is_kept),
        cmocka_unit_test(test_mention_below_the_depth_keeps_the_way_to_it),
        cmocka_unit_test(test_root_without_a_mention_stands_alone),
        cmocka_unit_test(test_folding_repeats_nothing_that_was_shown_as_fully),
        cmocka_unit_test(test_part_that_was_cut_off_is_shown_again_further_up),
        cmocka_unit_test(test_exists_is_kept_with_what_shows_it),
        cmocka_unit_test(test_basis_is_that_of_the_first_reasons),
        cmocka_unit_test(test_basis_of_an_exists_is_that_of_what_shows_it_best),
    };

    return cmocka_run_group_tests_name("why_select", tests, NULL, NULL);
}
