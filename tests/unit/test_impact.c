#include <string.h>

#include "ask/impact.h"
#include "support.h"
#include "tell/rules_graph.h"

static const char text[] =
    "(deftemplate rain (slot x)) (deftemplate wind (slot x))\n"
    "(deffacts d (domain (key k) (values on off) (baseline on)) (subject (name walk))"
    " (subject (name talk)))\n"
    "(defrule a \"Rain.\" (logical (assumption (key k) (value on))) => (assert (rain (x 1))))\n"
    "(defrule b (logical (rain)) => (assert (wind (x 1))))\n"
    "(defrule c (logical (not (wind))) => (assert (recommendation (on walk) (is go))))\n"
    "(defrule d (logical (rain)) => (assert (recommendation (on walk) (is stay))))\n"
    "(defrule e => (assert (recommendation (on talk) (is more))))\n";

static void read_text(struct bench *bench)
{
    if (!bench_read(bench, text))
        fail_msg("%s", bench->error.text);
}

static void test_what_rests_on_a_rule_is_told_with_its_distance(void **state)
{
    static const struct {
        const char *name;
        size_t distance;
    } expected[] = {{"b", 1}, {"d", 1}, {"c", 2}, {"walk", 2}};
    struct bench bench;
    struct impact impact;

    (void)state;
    read_text(&bench);
    assert_true(impact_read(&impact, "a", &bench.rulebase, &bench.arena, &bench.error));
    assert_int_equal(impact.count, 4);
    for (size_t i = 0; i < 4; i++) {
        assert_string_equal(impact.items[i].name, expected[i].name);
        assert_int_equal(impact.items[i].distance, expected[i].distance);
    }
    assert_non_null(impact.items[0].rule);
    assert_null(impact.items[3].rule);
    bench_free(&bench);
}

static void test_a_rule_that_only_concludes_bears_on_its_subject(void **state)
{
    struct bench bench;
    struct impact impact;

    (void)state;
    read_text(&bench);
    assert_true(impact_read(&impact, "e", &bench.rulebase, &bench.arena, &bench.error));
    assert_int_equal(impact.count, 1);
    assert_string_equal(impact.items[0].name, "talk");
    assert_int_equal(impact.items[0].distance, 1);
    bench_free(&bench);
}

static void test_an_unknown_rule_is_an_error(void **state)
{
    struct bench bench;
    struct impact impact;

    (void)state;
    read_text(&bench);
    assert_false(impact_read(&impact, "f", &bench.rulebase, &bench.arena, &bench.error));
    assert_int_equal(bench.error.code, ENDSTATE_BAD_INPUT);
    assert_holds(bench.error.text, "no rule is named `f`");
    bench_free(&bench);
}

static bool has_edge(const struct graph *graph, const char *from, enum graph_relation relation,
                     const char *to)
{
    const struct graph_node *node = graph_find(graph, from);

    assert_non_null(node);
    for (const struct graph_edge *edge = node->out; edge != NULL; edge = edge->next_out)
        if (edge->relation == relation && strcmp(edge->to->id, to) == 0)
            return true;
    return false;
}

static void test_the_graph_has_rules_assumptions_and_subjects(void **state)
{
    struct bench bench;
    struct rule_network network;
    struct graph graph;

    (void)state;
    read_text(&bench);
    network_read(&network, &bench.rulebase, &bench.arena);
    graph_begin(&graph, &bench.arena, "rules");
    rules_graph(&graph, &network);
    assert_true(has_edge(&graph, "assumption-k", GRAPH_SUPPORTS, "rule-a"));
    assert_true(has_edge(&graph, "rule-a", GRAPH_SUPPORTS, "rule-b"));
    assert_true(has_edge(&graph, "rule-b", GRAPH_UNDERCUTS, "rule-c"));
    assert_true(has_edge(&graph, "rule-d", GRAPH_SUPPORTS, "conclusion-walk"));
    assert_string_equal(graph_find(&graph, "rule-a")->label, "a");
    assert_int_equal(graph.edge_count, 7);
    bench_free(&bench);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_what_rests_on_a_rule_is_told_with_its_distance),
        cmocka_unit_test(test_a_rule_that_only_concludes_bears_on_its_subject),
        cmocka_unit_test(test_an_unknown_rule_is_an_error),
        cmocka_unit_test(test_the_graph_has_rules_assumptions_and_subjects),
    };

    return cmocka_run_group_tests_name("impact", tests, NULL, NULL);
}
