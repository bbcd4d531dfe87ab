/* read/mutants: which small mistakes are made in a rule, and the rule bases that have them. */
#include <string.h>

#include "read/mutants.h"
#include "support.h"

static const char words[] =
    "(deffacts all"
    "  (domain (key rain) (values no drizzle yes) (baseline no))"
    "  (domain (key lamp) (values on off) (baseline on))"
    "  (subject (name roof) (values open shut)))"
    "(deftemplate wet (slot what (type SYMBOL)) (slot from (type SYMBOL)))"
    "(deftemplate colour (slot is (type SYMBOL) (allowed-symbols red green)))"
    "(deftemplate size (slot of (type SYMBOL)) (slot is (type NUMBER)))"
    "(deffacts stated (wet (what cellar) (from brook)) (wet (what lawn) (from brook))"
    "  (wet (what lawn) (from hose)))\n";

struct made {
    struct bench bench;
    struct mutants mutants;
};

static void make(struct made *made, const char *rules)
{
    struct strbuf text = {0};

    *made = (struct made){0};
    strbuf_format(&text, "%s%s", words, rules);
    if (!bench_read(&made->bench, text.text))
        fail_msg("%s", made->bench.error.text);
    mutants_make(&made->mutants, &made->bench.rulebase, &made->bench.arena);
    strbuf_free(&text);
}

static void unmake(struct made *made)
{
    mutants_free(&made->mutants);
    bench_free(&made->bench);
}

/* What becomes of "(defrule r BODY)" by one kind of mistake, behind the name, in order. */
static void assert_made(const char *body, enum mutation kind, const char *const *expected,
                        size_t count)
{
    struct strbuf rule = {0};
    struct made made;
    size_t at = 0;

    strbuf_format(&rule, "(defrule r %s)", body);
    make(&made, rule.text);
    for (size_t i = 0; i < made.mutants.count; i++) {
        if (made.mutants.items[i].kind != kind)
            continue;
        strbuf_clear(&rule);
        strbuf_format(&rule, "(defrule r%s)", at < count ? expected[at] : " nothing more");
        assert_string_equal(made.mutants.items[i].text, rule.text);
        at++;
    }
    assert_int_equal(at, count);
    strbuf_free(&rule);
    unmake(&made);
}

#define ASSERT_MADE(body, kind, ...)                                                               \
    assert_made(body, kind, (const char *const[]){__VA_ARGS__},                                    \
                sizeof((const char *const[]){__VA_ARGS__}) / sizeof(char *))

static void assert_none_made(const char *body, enum mutation kind)
{
    assert_made(body, kind, NULL, 0);
}

static void test_every_rule_is_left_out_once(void **state)
{
    struct made made;
    size_t count = 0;

    (void)state;
    make(&made, "(defrule b (wet) =>) (defrule a (wet) =>)");
    for (size_t i = 0; i < made.mutants.count; i++) {
        if (made.mutants.items[i].kind != MUTATION_RULE)
            continue;
        assert_null(made.mutants.items[i].text);
        assert_string_equal(made.mutants.items[i].rule->name, count++ == 0 ? "b" : "a");
    }
    assert_int_equal(count, 2);
    unmake(&made);
}

static void test_each_condition_is_dropped(void **state)
{
    (void)state;
    ASSERT_MADE("(logical (wet) (colour)) =>", MUTATION_CONDITION, " (logical (colour)) =>",
                " (logical (wet)) =>");
    ASSERT_MADE("?f <- (wet)\n  (colour) =>", MUTATION_CONDITION, "\n  (colour) =>",
                " ?f <- (wet) =>");
    ASSERT_MADE("(logical (wet)) =>", MUTATION_CONDITION, " =>");
    ASSERT_MADE("(wet) (not (and (colour) (size))) =>", MUTATION_CONDITION,
                " (not (and (colour) (size))) =>", " (wet) =>", " (wet) (not (and (size))) =>",
                " (wet) (not (and (colour))) =>");
    ASSERT_MADE("(wet) ; rain\n (colour) =>", MUTATION_CONDITION, " ; rain\n (colour) =>",
                " (wet) ; rain\n  =>");
    ASSERT_MADE("(forall (wet) (colour) (size)) (wet) =>", MUTATION_CONDITION, " (wet) =>",
                " (forall (colour) (size)) (wet) =>", " (forall (wet) (size)) (wet) =>",
                " (forall (wet) (colour)) (wet) =>", " (forall (wet) (colour) (size)) =>");
}

static void test_alternatives_are_dropped(void **state)
{
    (void)state;
    ASSERT_MADE("(or (wet) (colour)) =>", MUTATION_BRANCH, " (or (colour)) =>", " (or (wet)) =>");
    ASSERT_MADE("(colour (is red|green)) =>", MUTATION_BRANCH, " (colour (is green)) =>",
                " (colour (is red)) =>");
    ASSERT_MADE("(wet (what ?x&a|~b|c)) =>", MUTATION_BRANCH, " (wet (what ~b|c)) =>",
                " (wet (what ?x&a|c)) =>", " (wet (what ?x&a|~b)) =>");
}

static void test_nots_come_and_go(void **state)
{
    (void)state;
    ASSERT_MADE("(wet) (not (colour)) ?f <- (size) =>", MUTATION_NOT,
                " (not (wet)) (not (colour)) ?f <- (size) =>");
    ASSERT_MADE("(wet) (not (colour)) =>", MUTATION_NO_NOT, " (wet) (colour) =>");
    ASSERT_MADE("(wet (what ~lawn)) =>", MUTATION_NO_NOT, " (wet (what lawn)) =>");
}

static void test_comparisons_turn(void **state)
{
    (void)state;
    ASSERT_MADE("(size (is ?x)) (test (< ?x 3)) =>", MUTATION_COMPARISON,
                " (size (is ?x)) (test (<= ?x 3)) =>", " (size (is ?x)) (test (>= ?x 3)) =>");
    ASSERT_MADE("(size (is ?x&:(and (>= ?x 3) (<> ?x 4)))) =>", MUTATION_COMPARISON,
                " (size (is ?x&:(or (>= ?x 3) (<> ?x 4)))) =>",
                " (size (is ?x&:(and (< ?x 3) (<> ?x 4)))) =>",
                " (size (is ?x&:(and (> ?x 3) (<> ?x 4)))) =>",
                " (size (is ?x&:(and (>= ?x 3) (= ?x 4)))) =>");
}

static void test_declared_values_are_swapped_for_all_others(void **state)
{
    (void)state;
    ASSERT_MADE("(assumption (key rain) (value yes)) =>", MUTATION_VALUE,
                " (assumption (key lamp) (value yes)) =>",
                " (assumption (key rain) (value drizzle)) =>",
                " (assumption (key rain) (value no)) =>");
    ASSERT_MADE("(colour (is ~red)) =>", MUTATION_VALUE, " (colour (is ~green)) =>");
}

static void test_other_values_are_swapped_for_those_that_facts_have(void **state)
{
    (void)state;
    ASSERT_MADE("(wet (what lawn) (from brook)) =>", MUTATION_VALUE,
                " (wet (what cellar) (from brook)) =>", " (wet (what lawn) (from hose)) =>");
    /* Only the lawn is wet from the hose, so that any other value of the slot must do. */
    ASSERT_MADE("(wet (what lawn) (from hose)) =>", MUTATION_VALUE,
                " (wet (what cellar) (from hose)) =>", " (wet (what lawn) (from brook)) =>");
    assert_none_made("(wet (what ?x)) (size (is 3)) (ordered a) =>", MUTATION_VALUE);
}

static void test_other_values_are_concluded(void **state)
{
    (void)state;
    ASSERT_MADE("=> (assert (recommendation (on roof) (is shut)))", MUTATION_CONCLUSION,
                " => (assert (recommendation (on roof) (is open)))");
    ASSERT_MADE("=> (if TRUE then (assert (colour (is red))))", MUTATION_CONCLUSION,
                " => (if TRUE then (assert (colour (is green))))");
    assert_none_made("(wet (what ?x)) => (assert (wet (what ?x)))", MUTATION_CONCLUSION);
}

static void test_places_tell_of_what_is_changed(void **state)
{
    struct made made;

    (void)state;
    make(&made, "(defrule r\n  (colour (is red))\n  =>)");
    assert_int_equal(made.mutants.count, 4);
    assert_int_equal(made.mutants.items[0].place.column, 1);
    assert_int_equal(made.mutants.items[1].place.column, 3);
    assert_int_equal(made.mutants.items[1].kind, MUTATION_CONDITION);
    assert_int_equal(made.mutants.items[2].kind, MUTATION_NOT);
    assert_int_equal(made.mutants.items[3].place.line, made.mutants.items[0].place.line + 1);
    assert_int_equal(made.mutants.items[3].place.column, 15);
    unmake(&made);
}

static void test_a_mutant_is_put_in_the_place_of_its_rule(void **state)
{
    struct arena arena = {NULL};
    struct made made;
    struct rulebase changed;

    (void)state;
    make(&made, "(defrule a (wet) =>) (defrule b (colour (is red)) =>) (defrule c (wet) =>)");
    for (size_t i = 0; i < made.mutants.count; i++) {
        const struct mutant *mutant = &made.mutants.items[i];
        const struct rule *rule;
        size_t count = 0;

        assert_true(mutant_apply(&changed, &made.bench.rulebase, mutant, &arena));
        rule = rulebase_rule(&changed, mutant->rule->name);
        assert_int_equal(changed.rule_count, mutant->text == NULL ? 2 : 3);
        for (const struct rule *each = changed.rules; each != NULL; each = each->next)
            assert_ptr_equal(each, changed.by_name[count++]);
        assert_int_equal(count, changed.rule_count);
        assert_true((rule == NULL) == (mutant->text == NULL));
        if (rule != NULL)
            assert_string_equal(rule->text, mutant->text);
        assert_string_equal(made.bench.rulebase.by_name[1]->text,
                            "(defrule b (colour (is red)) =>)");
    }
    arena_free(&arena);
    unmake(&made);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_rule_is_left_out_once),
        cmocka_unit_test(test_each_condition_is_dropped),
        cmocka_unit_test(test_alternatives_are_dropped),
        cmocka_unit_test(test_nots_come_and_go),
        cmocka_unit_test(test_comparisons_turn),
        cmocka_unit_test(test_declared_values_are_swapped_for_all_others),
        cmocka_unit_test(test_other_values_are_swapped_for_those_that_facts_have),
        cmocka_unit_test(test_other_values_are_concluded),
        cmocka_unit_test(test_places_tell_of_what_is_changed),
        cmocka_unit_test(test_a_mutant_is_put_in_the_place_of_its_rule),
    };

    return cmocka_run_group_tests_name("mutants", tests, NULL, NULL);
}
