#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ask/compare.h"
#include "tell/compare_graph.h"
#include "worlds.h"

enum { MOST_KEYS = 32 };

/* One rule base run under two combinations of its assumptions, and the comparison of the runs. */
struct pair {
    struct worlds worlds;
    size_t values[CONTRAST_SIDES][MOST_KEYS];
    struct assumption *assumptions[CONTRAST_SIDES];
    struct record *records[CONTRAST_SIDES];
    struct recommendations recommendations[CONTRAST_SIDES];
    struct comparison comparison;
};

static void run_side(struct pair *pair, int side)
{
    struct bench *bench = &pair->worlds.bench;
    size_t count = pair->worlds.domain_count;

    clips_session_watch(bench->session, true);
    worlds_answer(&pair->worlds, pair->values[side], NULL, 0, NULL);
    pair->records[side] = clips_session_record(bench->session, &bench->rulebase);
    pair->assumptions[side] = ARENA_ARRAY(&bench->arena, struct assumption, count);
    for (size_t i = 0; i < count; i++)
        pair->assumptions[side][i] =
            (struct assumption){&bench->rulebase.declared.domains[i], pair->values[side][i], "set"};
    if (!recommend_read(&pair->recommendations[side], pair->records[side], &bench->rulebase,
                        &bench->error))
        fail_msg("%s", bench->error.text);
}

static struct compare_side side_of(const struct pair *pair, int side, const char *name)
{
    return (struct compare_side){.name = name,
                                 .rulebase = &pair->worlds.bench.rulebase,
                                 .assumptions = pair->assumptions[side],
                                 .recommendations = &pair->recommendations[side],
                                 .record = pair->records[side],
                                 .session = pair->worlds.bench.session,
                                 .limits = {10000, 10}};
}

/* Compare the loaded rule base under the values of the two sides. */
static void compare(struct pair *pair)
{
    struct bench *bench = &pair->worlds.bench;

    for (int side = 0; side < CONTRAST_SIDES; side++)
        run_side(pair, side);
    const struct compare_side sides[CONTRAST_SIDES] = {side_of(pair, CONTRAST_A, "one"),
                                                       side_of(pair, CONTRAST_B, "other")};
    if (!compare_read(&pair->comparison, sides, &bench->arena, &bench->error))
        fail_msg("%s", bench->error.text);
}

static void forget(struct pair *pair)
{
    for (int side = 0; side < CONTRAST_SIDES; side++)
        record_free(pair->records[side]);
}

static void pair_free(struct pair *pair)
{
    forget(pair);
    worlds_free(&pair->worlds);
}

/* Every key from its first value on one side to its second on the other. */
static void pair_run(struct pair *pair, const char *text)
{
    *pair = (struct pair){0};
    worlds_load(&pair->worlds, text);
    for (size_t i = 0; i < pair->worlds.domain_count; i++)
        pair->values[CONTRAST_B][i] = 1;
    compare(pair);
}

static const struct compare_subject *subject_of(const struct pair *pair, const char *on)
{
    for (size_t i = 0; i < pair->comparison.subject_count; i++)
        if (strcmp(pair->comparison.subjects[i].on, on) == 0)
            return &pair->comparison.subjects[i];
    fail_msg("%s is not compared", on);
    return NULL;
}

/* "x y; z" for the sets {x, y} and {z}. */
static void assert_sets(const struct pair *pair, const char *on, const char *expected)
{
    const struct compare_subject *subject = subject_of(pair, on);
    struct strbuf text = {0};

    for (size_t i = 0; i < subject->set_count; i++)
        for (size_t j = 0; j < subject->sets[i].count; j++)
            strbuf_format(&text, "%s%s",
                          j > 0   ? " "
                          : i > 0 ? "; "
                                  : "",
                          pair->comparison.assumptions[subject->sets[i].members[j]]
                              .sides[CONTRAST_A]
                              ->domain->key);
    assert_string_equal(strbuf_text(&text), expected);
    strbuf_free(&text);
}

static const char three_keys[] = "(deffacts stated (domain (key x) (values no yes) (baseline no))"
                                 " (domain (key y) (values no yes) (baseline no))"
                                 " (domain (key z) (values no yes) (baseline no)))\n"
                                 "(deftemplate seen (slot what))\n";

static void load_three(struct pair *pair, const char *rules)
{
    struct strbuf text = {0};

    strbuf_format(&text, "%s%s", three_keys, rules);
    pair_run(pair, text.text);
    strbuf_free(&text);
}

static void test_what_must_change_together_is_one_set(void **state)
{
    struct pair pair;

    (void)state;
    load_three(&pair, "(defrule both (logical (assumption (key x) (value yes))"
                      " (assumption (key y) (value yes))) =>"
                      " (assert (recommendation (on s) (is good))))\n");
    assert_int_equal(pair.comparison.assumption_count, 3);
    assert_sets(&pair, "s", "x y");
    assert_true(subject_of(&pair, "s")->is_complete);
    assert_true(subject_of(&pair, "s")->matters[0]);
    assert_false(subject_of(&pair, "s")->matters[2]);
    pair_free(&pair);
}

static void test_each_way_is_a_set_of_its_own(void **state)
{
    struct pair pair;

    (void)state;
    load_three(&pair, "(defrule first (logical (assumption (key x) (value yes))) =>"
                      " (assert (recommendation (on s) (is good))))\n"
                      "(defrule second (logical (assumption (key z) (value yes))) =>"
                      " (assert (recommendation (on s) (is good))))\n");
    assert_sets(&pair, "s", "x; z");
    assert_int_equal(subject_of(&pair, "s")->part_count, 2);
    pair_free(&pair);
}

/* A set of more members is no answer where one of fewer is. */
static void test_only_the_least_sets_are_told(void **state)
{
    struct pair pair;

    (void)state;
    load_three(&pair, "(defrule first (logical (assumption (key x) (value yes))) =>"
                      " (assert (recommendation (on s) (is good))))\n"
                      "(defrule second (logical (assumption (key y) (value yes))"
                      " (assumption (key z) (value yes))) =>"
                      " (assert (recommendation (on s) (is good))))\n");
    assert_sets(&pair, "s", "x");
    pair_free(&pair);
}

/* The first inference that stands on an assumption that does not matter is no part of the crux. */
static void test_parts_stand_on_what_matters(void **state)
{
    struct pair pair;
    const struct compare_subject *subject;

    (void)state;
    load_three(&pair, "(defrule see-x (logical (assumption (key x) (value yes))) =>"
                      " (assert (seen (what x))))\n"
                      "(defrule see-y (logical (assumption (key y) (value yes))) =>"
                      " (assert (seen (what y))))\n"
                      "(defrule see-z (logical (assumption (key z) (value yes))) =>"
                      " (assert (seen (what z))))\n"
                      "(defrule by-x (logical (seen (what x))) =>"
                      " (assert (recommendation (on s) (is good))))\n"
                      "(defrule by-y-z (logical (seen (what y)) (seen (what z))) =>"
                      " (assert (recommendation (on s) (is good))))\n");
    subject = subject_of(&pair, "s");
    assert_sets(&pair, "s", "x");
    assert_int_equal(subject->contrast.sides[CONTRAST_B].first_count, 3);
    assert_int_equal(subject->part_count, 1);
    assert_int_equal(subject->parts[0].side, CONTRAST_B);
    assert_string_equal(subject->parts[0].step->firing->rule, "see-x");
    pair_free(&pair);
}

static void test_answers_that_agree_have_no_crux(void **state)
{
    struct pair pair;

    (void)state;
    load_three(&pair, "(defrule always (logical (assumption (key x))) =>"
                      " (assert (recommendation (on s) (is good))))\n");
    assert_int_equal(pair.comparison.different_count, 0);
    assert_false(subject_of(&pair, "s")->is_different);
    assert_int_equal(subject_of(&pair, "s")->set_count, 0);
    pair_free(&pair);
}

/* Assumptions between the two sides that contradict each other lead to no answer, and no error. */
static void test_contradiction_on_the_way_is_no_answer(void **state)
{
    struct pair pair;

    (void)state;
    load_three(&pair, "(defrule x-is-good (logical (assumption (key x) (value yes))) =>"
                      " (assert (recommendation (on s) (is good))))\n"
                      "(defrule not-y-is-bad (logical (assumption (key y) (value no))) =>"
                      " (assert (recommendation (on s) (is bad))))\n");
    assert_sets(&pair, "s", "x y");
    pair_free(&pair);
}

/* 14 assumptions, all of which must change: 2^14 sets are more than are tried. */
static void test_too_many_sets_leave_one_without_a_spare_member(void **state)
{
    struct pair pair;
    struct strbuf text = {0};
    const struct compare_subject *subject;

    (void)state;
    strbuf_add(&text, "(deffacts stated");
    for (int i = 0; i < 14; i++)
        strbuf_format(&text, " (domain (key k%d) (values no yes) (baseline no))", i);
    strbuf_add(&text, ")\n(defrule all (logical");
    for (int i = 0; i < 13; i++)
        strbuf_format(&text, " (assumption (key k%d) (value yes))", i);
    strbuf_add(&text, " (assumption (key k13)))"
                      " => (assert (recommendation (on s) (is good))))\n");
    pair_run(&pair, text.text);
    subject = subject_of(&pair, "s");
    assert_false(subject->is_complete);
    assert_int_equal(subject->set_count, 1);
    assert_int_equal(subject->sets[0].count, 13);
    assert_false(subject->matters[13]);
    strbuf_free(&text);
    pair_free(&pair);
}

/* ---- sides that differ in more than assumptions ---- */

/* Side B is another rule base. */
static void test_other_facts_have_parts_and_no_set(void **state)
{
    static const char rules[] = "(deftemplate seen (slot what))\n"
                                "(defrule see (logical (seen)) =>"
                                " (assert (recommendation (on s) (is good))))\n";
    struct pair pairs[CONTRAST_SIDES] = {0};
    struct bench *bench = &pairs[CONTRAST_A].worlds.bench;
    struct comparison comparison;

    (void)state;
    for (int side = 0; side < CONTRAST_SIDES; side++) {
        struct strbuf text = {0};

        strbuf_format(&text,
                      "%s(deffacts stated (domain (key x) (values no yes) (baseline no)) %s)",
                      rules, side == CONTRAST_B ? "(seen (what it))" : "");
        worlds_load(&pairs[side].worlds, text.text);
        run_side(&pairs[side], 0);
        strbuf_free(&text);
    }
    const struct compare_side sides[CONTRAST_SIDES] = {side_of(&pairs[CONTRAST_A], 0, "one"),
                                                       side_of(&pairs[CONTRAST_B], 0, "other")};
    assert_true(compare_read(&comparison, sides, &bench->arena, &bench->error));
    assert_int_equal(comparison.different_count, 1);
    assert_string_equal(comparison.subjects[0].on, "s");
    assert_int_equal(comparison.subjects[0].set_count, 0);
    assert_true(comparison.subjects[0].is_complete);
    assert_int_equal(comparison.subjects[0].part_count, 1);
    assert_string_equal(comparison.subjects[0].parts[0].step->rests_on[0]->template, "seen");
    for (int side = CONTRAST_SIDES - 1; side >= 0; side--)
        pair_free(&pairs[side]);
}

/* ---- the graph ---- */

static const struct graph_edge *edge_between(const struct graph *graph, const char *from,
                                             const char *to)
{
    for (const struct graph_node *node = graph->nodes; node != NULL; node = node->next)
        for (const struct graph_edge *edge = node->out; edge != NULL; edge = edge->next_out)
            if (strcmp(node->label, from) == 0 && strcmp(edge->to->label, to) == 0)
                return edge;
    fail_msg("nothing leads from %s to %s", from, to);
    return NULL;
}

static void test_graph_leads_from_what_differs_to_the_answers(void **state)
{
    struct pair pair;
    struct graph graph;

    (void)state;
    load_three(&pair, "(defrule see-x (logical (assumption (key x) (value yes))) =>"
                      " (assert (seen (what x))))\n"
                      "(defrule good (logical (seen (what x))) =>"
                      " (assert (recommendation (on s) (is good))))\n"
                      "(defrule bad (logical (not (assumption (key x) (value yes)))) =>"
                      " (assert (recommendation (on s) (is bad))))\n");
    const struct wording wordings[CONTRAST_SIDES] = {
        {&pair.worlds.bench.rulebase, pair.assumptions[CONTRAST_A]},
        {&pair.worlds.bench.rulebase, pair.assumptions[CONTRAST_B]}};
    graph_begin(&graph, &pair.worlds.bench.arena, "one, other");
    compare_graph(&graph, &pair.comparison, wordings);
    assert_int_equal(edge_between(&graph, "B: x is yes", "see-x")->relation, GRAPH_SUPPORTS);
    assert_int_equal(edge_between(&graph, "see-x", "B: seen: what x")->relation, GRAPH_SUPPORTS);
    assert_int_equal(edge_between(&graph, "B: seen: what x", "B: s good")->relation,
                     GRAPH_SUPPORTS);
    assert_int_equal(edge_between(&graph, "B: x is yes", "bad")->relation, GRAPH_UNDERCUTS);
    assert_false(edge_between(&graph, "B: x is yes", "bad")->is_in_force);
    assert_int_equal(edge_between(&graph, "bad", "A: s bad")->relation, GRAPH_SUPPORTS);
    assert_int_equal(edge_between(&graph, "A: s bad", "B: s good")->relation, GRAPH_ATTACKS);
    assert_int_equal(edge_between(&graph, "B: s good", "A: s bad")->relation, GRAPH_ATTACKS);
    assert_int_equal(edge_between(&graph, "B: x is yes", "see-x")->from->role, GRAPH_ASSUMPTION);
    assert_int_equal(edge_between(&graph, "see-x", "B: seen: what x")->to->role, GRAPH_FINDING);
    pair_free(&pair);
}

/* ---- made-up rule bases ---- */

/* The answer where A takes B's values for the differing assumptions of a mask. */
static const char *answer_with(struct pair *pair, unsigned mask, const char *subject)
{
    size_t values[MOST_KEYS];
    const char *answer;

    memcpy(values, pair->values[CONTRAST_A], sizeof values);
    for (size_t i = 0, at = 0; i < pair->worlds.domain_count; i++)
        if (pair->values[CONTRAST_A][i] != pair->values[CONTRAST_B][i] && (mask >> at++ & 1) != 0)
            values[i] = pair->values[CONTRAST_B][i];
    worlds_answer(&pair->worlds, values, &subject, 1, &answer);
    return answer;
}

static unsigned mask_of(const struct compare_set *set)
{
    unsigned mask = 0;

    for (size_t i = 0; i < set->count; i++)
        mask |= 1U << set->members[i];
    return mask;
}

/* Every set of the least size that reverses the answer is told, and no other. */
static void check_sets(struct pair *pair, const struct compare_subject *subject, const char *text)
{
    unsigned masks = 1U << pair->comparison.assumption_count;
    int least = 99;
    size_t found = 0;

    for (unsigned mask = 0; mask < masks; mask++) {
        int size = __builtin_popcount(mask);

        if (size > least ||
            !worlds_same(answer_with(pair, mask, subject->on), compare_is(subject, CONTRAST_B)))
            continue;
        found = size < least ? 1 : found + 1;
        least = size;
    }
    if (subject->set_count != found || !subject->is_complete)
        fail_msg("%s: %zu sets told, %zu found in\n%s", subject->on, subject->set_count, found,
                 text);
    for (size_t i = 0; i < subject->set_count; i++) {
        if ((int)subject->sets[i].count != least ||
            !worlds_same(answer_with(pair, mask_of(&subject->sets[i]), subject->on),
                         compare_is(subject, CONTRAST_B)))
            fail_msg("%s: set %zu is none of the least in\n%s", subject->on, i, text);
        if (i > 0 && mask_of(&subject->sets[i]) == mask_of(&subject->sets[i - 1]))
            fail_msg("%s: set %zu is told twice in\n%s", subject->on, i, text);
    }
}

static size_t check_pair(struct pair *pair, const char *text)
{
    size_t differing = 0;

    compare(pair);
    for (size_t i = 0; i < pair->comparison.subject_count; i++) {
        const struct compare_subject *subject = &pair->comparison.subjects[i];
        const char *before = answer_with(pair, 0, subject->on);

        assert_true(worlds_same(before, compare_is(subject, CONTRAST_A)));
        if (!subject->is_different)
            continue;
        differing++;
        check_sets(pair, subject, text);
    }
    forget(pair);
    return differing;
}

static void test_made_up_sets_are_those_of_brute_force(void **state)
{
    size_t differing = 0;

    (void)state;
    for (uint64_t seed = 1; seed <= 50; seed++) {
        uint64_t series = seed;
        struct strbuf text = {0};
        struct pair pair = {0};

        worlds_make_up(&text, &series, (enum worlds_kind)(seed % WORLDS_KINDS));
        worlds_load(&pair.worlds, text.text);
        for (size_t i = 0; i < 6; i++) {
            for (int side = 0; side < CONTRAST_SIDES; side++)
                worlds_values(&pair.worlds, worlds_random(&series, worlds_count(&pair.worlds)),
                              pair.values[side]);
            differing += check_pair(&pair, text.text);
        }
        worlds_free(&pair.worlds);
        strbuf_free(&text);
    }
    assert_true(differing > 100);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_what_must_change_together_is_one_set),
        cmocka_unit_test(test_each_way_is_a_set_of_its_own),
        cmocka_unit_test(test_only_the_least_sets_are_told),
        cmocka_unit_test(test_parts_stand_on_what_matters),
        cmocka_unit_test(test_answers_that_agree_have_no_crux),
        cmocka_unit_test(test_contradiction_on_the_way_is_no_answer),
        cmocka_unit_test(test_too_many_sets_leave_one_without_a_spare_member),
        cmocka_unit_test(test_other_facts_have_parts_and_no_set),
        cmocka_unit_test(test_graph_leads_from_what_differs_to_the_answers),
        cmocka_unit_test(test_made_up_sets_are_those_of_brute_force),
    };

    return cmocka_run_group_tests_name("compare", tests, NULL, NULL);
}
