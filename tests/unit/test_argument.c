#include <string.h>

#include "support.h"
#include "tell/argument.h"

struct page {
    struct bench bench;
    struct assumption *assumptions;
    struct wording wording;
    struct recommendations recommendations;
    struct graph graph;
};

static void open_page(struct page *page, const char *text)
{
    bench_run(&page->bench, text);
    assumptions_begin(&page->assumptions, &page->bench.rulebase, &page->bench.arena,
                      &page->bench.findings);
    page->wording = (struct wording){&page->bench.rulebase, page->assumptions};
    if (!recommend_read(&page->recommendations, page->bench.record, &page->bench.rulebase,
                        &page->bench.error))
        fail_msg("%s", page->bench.error.text);
}

static void open_why(struct page *page, const char *text, const char *subject)
{
    open_page(page, text);
    argument_of_why(&page->graph, recommend_find(&page->recommendations, subject),
                    page->bench.record, &page->wording);
}

static const struct graph_node *labelled(const struct page *page, const char *label)
{
    for (const struct graph_node *node = page->graph.nodes; node != NULL; node = node->next)
        if (strcmp(node->label, label) == 0)
            return node;
    fail_msg("no node is labelled `%s`", label);
    return NULL;
}

static size_t count_role(const struct page *page, enum graph_role role)
{
    size_t count = 0;

    for (const struct graph_node *node = page->graph.nodes; node != NULL; node = node->next)
        count += node->role == role;
    return count;
}

static void assert_edge(const struct graph_node *from, enum graph_relation relation,
                        const struct graph_node *to, bool is_in_force)
{
    for (const struct graph_edge *edge = from->out; edge != NULL; edge = edge->next_out)
        if (edge->relation == relation && edge->to == to) {
            assert_int_equal(edge->is_in_force, is_in_force);
            return;
        }
    fail_msg("%s does not bear on %s so", from->label, to->label);
}

static const char book[] =
    "(deftemplate complaint \"the book is {what}\" (slot what))\n"
    "(deftemplate shelf \"shelf {name} is there\" (slot name))\n"
    "(deftemplate guard \"{by} guards it\" (slot by))\n"
    "(deffacts stated (shelf (name high)) (source (id S-1) (gist \"g\"))\n"
    "  (stance (template complaint) (against \"a book so {what:words} can stay\"))\n"
    "  (subject (name fate) (question \"What of it?\")))\n"
    "(defrule idle \"S-1: Nobody reads it.\" (logical (shelf)) =>\n"
    "  (assert (complaint (what hardly-read))))\n"
    "(defrule weed \"S-1: Out it goes.\" (logical (complaint) (not (guard))) =>\n"
    "  (assert (recommendation (on fate) (is weed))) (assert (recommendation (on room) (is "
    "won))))\n"
    "(defrule weed-again (logical (shelf) (not (guard))) =>\n"
    "  (assert (recommendation (on fate) (is weed))))\n";

static void test_facts_firings_and_exceptions_become_nodes(void **state)
{
    struct page page;
    const struct graph_node *step, *exception;

    (void)state;
    open_why(&page, book, "fate");
    assert_string_equal(page.graph.title, "What of it? fate: weed");
    assert_int_equal(page.graph.nodes->role, GRAPH_CONCLUSION);
    assert_string_equal(page.graph.nodes->label, "fate: weed");
    step = labelled(&page, "weed");
    assert_int_equal(step->role, GRAPH_STEP);
    assert_string_equal(step->text, "Out it goes.");
    assert_int_equal(step->cite_count, 1);
    assert_edge(step, GRAPH_SUPPORTS, page.graph.nodes, true);
    assert_edge(step, GRAPH_SUPPORTS, labelled(&page, "room: won"), true);
    assert_edge(labelled(&page, "The book is hardly-read"), GRAPH_SUPPORTS, step, true);
    assert_int_equal(labelled(&page, "Shelf high is there.")->role, GRAPH_STATED);
    exception = labelled(&page, "Anything guards it");
    assert_int_equal(exception->role, GRAPH_ABSENT);
    assert_edge(exception, GRAPH_UNDERCUTS, step, false);
    assert_edge(exception, GRAPH_UNDERCUTS, labelled(&page, "weed-again"), false);
    assert_int_equal(count_role(&page, GRAPH_ABSENT), 1);
    assert_int_equal(count_role(&page, GRAPH_STEP), 3);
    bench_free(&page.bench);
}

static void test_a_stance_makes_an_attack(void **state)
{
    struct page page;

    (void)state;
    open_why(&page, book, "fate");
    assert_int_equal(count_role(&page, GRAPH_POSITION), 1);
    assert_edge(labelled(&page, "The book is hardly-read"), GRAPH_ATTACKS,
                labelled(&page, "A book so hardly read can stay"), true);
    bench_free(&page.bench);
}

static void test_assumptions_tell_their_value_and_where_it_is_from(void **state)
{
    struct page page;
    const struct graph_node *node;

    (void)state;
    open_why(&page,
             "(deffacts d (assumption (key a) (value y)) (source (id S-1) (gist \"g\"))\n"
             "  (domain (key a) (values x y) (baseline y) (question \"Is it?\") (cites S-1)))\n"
             "(defrule r (logical (assumption (key a) (value y))) =>\n"
             "  (assert (recommendation (on s) (is yes))))\n",
             "s");
    node = labelled(&page, "a is y (policy)");
    assert_int_equal(node->role, GRAPH_ASSUMPTION);
    assert_string_equal(node->text, "Is it?");
    assert_string_equal(node->cites[0], "S-1");
    bench_free(&page.bench);
}

static void test_what_is_taken_back_is_attacked(void **state)
{
    struct page page;

    (void)state;
    open_why(&page,
             "(deftemplate light (slot is)) (deffacts d (light (is on)))\n"
             "(defrule off ?light <- (light (is on)) => (retract ?light)\n"
             "  (assert (recommendation (on s) (is dark))))\n",
             "s");
    assert_edge(labelled(&page, "off"), GRAPH_ATTACKS, labelled(&page, "Light: is on."), true);
    bench_free(&page.bench);
}

static void test_a_circle_comes_to_an_end(void **state)
{
    struct page page;

    (void)state;
    open_why(&page,
             "(deftemplate a (slot x)) (deftemplate b (slot x)) (deffacts d (a (x 1)))\n"
             "(defrule b-from-a (a) => (assert (b (x 1))))\n"
             "(defrule a-from-b (b) => (assert (a (x 1))))\n"
             "(defrule top (b) => (assert (recommendation (on s) (is yes))))\n",
             "s");
    assert_int_equal(page.graph.node_count, 6);
    assert_edge(labelled(&page, "a-from-b"), GRAPH_SUPPORTS, labelled(&page, "A: x 1."), true);
    assert_int_equal(labelled(&page, "A: x 1.")->role, GRAPH_STATED);
    bench_free(&page.bench);
}

static void test_the_overview_folds_what_lies_deeper(void **state)
{
    struct page page;

    (void)state;
    open_page(&page, book);
    argument_of_recommendations(&page.graph, &page.recommendations, page.bench.record,
                                &page.wording);
    assert_int_equal(count_role(&page, GRAPH_CONCLUSION), 2);
    assert_int_equal(count_role(&page, GRAPH_STEP), 2); /* the first reason of each */
    assert_true(labelled(&page, "fate: weed")->is_folded);
    assert_false(labelled(&page, "room: won")->is_folded);
    assert_true(labelled(&page, "The book is hardly-read")->is_folded);
    bench_free(&page.bench);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_facts_firings_and_exceptions_become_nodes),
        cmocka_unit_test(test_a_stance_makes_an_attack),
        cmocka_unit_test(test_assumptions_tell_their_value_and_where_it_is_from),
        cmocka_unit_test(test_what_is_taken_back_is_attacked),
        cmocka_unit_test(test_a_circle_comes_to_an_end),
        cmocka_unit_test(test_the_overview_folds_what_lies_deeper),
    };

    return cmocka_run_group_tests_name("argument", tests, NULL, NULL);
}
