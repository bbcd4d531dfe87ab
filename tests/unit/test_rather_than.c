#include "ask/rather_than.h"

#include <string.h>

#include "worlds.h"

/* Two runs of one rule base: under the baseline, and after the first flip to a value. */
struct pair {
    struct worlds worlds;
    struct flips flips;
    struct record *records[CONTRAST_SIDES];
    struct rather_than_run runs[CONTRAST_SIDES];
    struct rather_than rather;
};

static struct record *run(struct worlds *worlds, const struct flip *flip)
{
    const struct domain *domains = worlds->bench.rulebase.declared.domains;
    struct bench *bench = &worlds->bench;
    struct clips_limits limits = {10000, 10};

    clips_session_watch(bench->session, true);
    assert_true(clips_session_reset(bench->session, &bench->error));
    for (size_t i = 0; i < worlds->domain_count; i++) {
        size_t value = worlds->assumptions[i].value;

        for (size_t j = 0; flip != NULL && j < flip->change_count; j++)
            if (flip->changes[j].domain == &domains[i])
                value = flip->changes[j].value;
        assert_true(clips_session_assume(bench->session, domains[i].key, domains[i].values[value],
                                         &bench->error));
    }
    assert_true(clips_session_run(bench->session, &bench->rulebase, limits, &bench->error));
    return clips_session_record(bench->session, &bench->rulebase);
}

static const struct record_fact *answer(const struct record *record, const char *subject)
{
    for (size_t i = 0; i < record->fact_count; i++)
        if (strcmp(record->facts[i].template, "recommendation") == 0 &&
            strcmp(record_text(&record->facts[i], "on"), subject) == 0)
            return &record->facts[i];
    return NULL;
}

static void contrast(struct pair *out, const char *text, const char *to)
{
    struct flip_question question = {"go", to, 3};
    struct bench *bench = &out->worlds.bench;
    struct clips_limits limits = {10000, 10};
    struct space_near near;

    *out = (struct pair){0};
    worlds_load(&out->worlds, text);
    if (!space_near_begin(&near, &bench->rulebase, out->worlds.assumptions, out->worlds.all,
                          bench->session, limits, &bench->arena, &bench->error) ||
        !flip_find(&out->flips, &near, &question, &bench->arena, &bench->error))
        fail_msg("%s", bench->error.text);
    space_near_end(&near);
    assert_true(out->flips.count > 0);
    for (int side = 0; side < CONTRAST_SIDES; side++) {
        out->records[side] = run(&out->worlds, side == 0 ? NULL : &out->flips.items[0]);
        out->runs[side] =
            (struct rather_than_run){out->records[side], answer(out->records[side], "go")};
    }
    rather_than_read(&out->rather, &out->flips, out->runs, &bench->arena);
}

static void pair_free(struct pair *pair)
{
    for (int side = 0; side < CONTRAST_SIDES; side++)
        record_free(pair->records[side]);
    worlds_free(&pair->worlds);
}

static const char declared[] =
    "(deftemplate fact (slot is))\n"
    "(deffacts d (domain (key a) (values no yes) (baseline no))"
    " (domain (key b) (values no yes) (baseline no)) (domain (key c) (values no yes) (baseline "
    "no)))\n"
    "(defrule base (logical (assumption (key c) (value no))) => (assert (fact (is shared))))\n";

static void test_trees_go_down_to_the_assumptions_that_differ(void **state)
{
    const struct rather_than_side *here, *there;
    struct strbuf text = {0};
    struct pair pair;

    (void)state;
    strbuf_format(&text, "%s%s", declared,
                  "(defrule up (logical (assumption (key a) (value yes)) (fact (is shared))) =>"
                  " (assert (fact (is up))))\n"
                  "(defrule on (logical (fact (is up)) (fact (is shared))) =>"
                  " (assert (recommendation (on go) (is on))))\n"
                  "(defrule off (logical (fact (is shared)) (not (fact (is up)))) =>"
                  " (assert (recommendation (on go) (is off))))\n");
    contrast(&pair, text.text, "on");
    here = &pair.rather.sides[RATHER_THAN_HERE];
    there = &pair.rather.sides[RATHER_THAN_THERE];
    assert_string_equal(here->is, "off");
    assert_string_equal(there->is, "on");
    assert_int_equal(pair.rather.shared, 1);
    assert_int_equal(pair.rather.unseen_count, 0);
    assert_int_equal(here->tree_count, 1);
    assert_int_equal(here->trees[0]->reason_count, 1);
    assert_int_equal(here->trees[0]->reasons[0].child_count, 0);
    assert_int_equal(here->trees[0]->reasons[0].step->excludes_count, 1);
    assert_string_equal(record_text(here->trees[0]->reasons[0].step->excludes[0], "is"), "up");
    assert_int_equal(there->tree_count, 1);
    assert_int_equal(there->trees[0]->reasons[0].child_count, 1);
    assert_string_equal(record_text(there->trees[0]->reasons[0].children[0]->fact, "is"), "up");
    pair_free(&pair);
    strbuf_free(&text);
}

static void test_no_support_has_no_tree(void **state)
{
    struct strbuf text = {0};
    struct pair pair;

    (void)state;
    strbuf_format(&text, "%s%s", declared,
                  "(defrule on (logical (assumption (key a|b) (value yes)) (fact (is shared))) =>"
                  " (assert (recommendation (on go) (is on))))\n");
    contrast(&pair, text.text, "on");
    assert_null(pair.rather.sides[RATHER_THAN_HERE].is);
    assert_int_equal(pair.rather.sides[RATHER_THAN_HERE].tree_count, 0);
    assert_int_equal(pair.rather.sides[RATHER_THAN_THERE].tree_count, 1);
    assert_int_equal(pair.rather.others, 1);
    assert_int_equal(pair.rather.shared, 0);
    pair_free(&pair);
    strbuf_free(&text);
}

/* Both conclude the bridge, one by a and the other by b: so that b stands in no tree. */
static void test_change_beneath_what_both_conclude_is_told(void **state)
{
    struct strbuf text = {0};
    struct pair pair;

    (void)state;
    strbuf_format(&text, "%s%s", declared,
                  "(defrule bridge-a (logical (assumption (key a) (value no))) =>"
                  " (assert (fact (is bridge))))\n"
                  "(defrule bridge-b (logical (assumption (key b) (value yes))) =>"
                  " (assert (fact (is bridge))))\n"
                  "(defrule on (logical (fact (is bridge)) (assumption (key a) (value yes))) =>"
                  " (assert (recommendation (on go) (is on))))\n");
    contrast(&pair, text.text, "on");
    assert_int_equal(pair.rather.flip->change_count, 2);
    assert_int_equal(pair.rather.unseen_count, 1);
    assert_string_equal(pair.rather.unseen[0]->domain->key, "b");
    pair_free(&pair);
    strbuf_free(&text);
}

static void test_reasons_used_twice_are_shown_once_and_circles_not_at_all(void **state)
{
    const struct rather_than_node *root;
    struct strbuf text = {0};
    struct pair pair;

    (void)state;
    strbuf_format(&text, "%s%s", declared,
                  "(defrule first (logical (assumption (key a) (value yes))) =>"
                  " (assert (fact (is one))))\n"
                  "(defrule two (logical (fact (is one))) => (assert (fact (is two))))\n"
                  "(defrule back (logical (fact (is two))) => (assert (fact (is one))))\n"
                  "(defrule on (logical (fact (is one)) (fact (is two))) =>"
                  " (assert (recommendation (on go) (is on))))\n");
    contrast(&pair, text.text, "on");
    root = pair.rather.sides[RATHER_THAN_THERE].trees[0];
    assert_int_equal(root->reasons[0].child_count, 2);
    assert_string_equal(record_text(root->reasons[0].children[0]->fact, "is"), "one");
    assert_true(root->reasons[0].children[0]->reason_count >= 1);
    assert_string_equal(root->reasons[0].children[0]->reasons[0].step->firing->rule, "first");
    assert_string_equal(record_text(root->reasons[0].children[1]->fact, "is"), "two");
    assert_int_equal(pair.rather.sides[RATHER_THAN_THERE].tree_count, 1);
    pair_free(&pair);
    strbuf_free(&text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_trees_go_down_to_the_assumptions_that_differ),
        cmocka_unit_test(test_no_support_has_no_tree),
        cmocka_unit_test(test_change_beneath_what_both_conclude_is_told),
        cmocka_unit_test(test_reasons_used_twice_are_shown_once_and_circles_not_at_all),
    };

    return cmocka_run_group_tests_name("rather_than", tests, NULL, NULL);
}
