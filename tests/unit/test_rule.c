#include <stdio.h>
#include <string.h>

#include "support.h"

/* The one rule of a text, read; a failure to read it fails the test. */
static const struct rule *read_rule(struct bench *bench, const char *text)
{
    if (!bench_read(bench, text))
        fail_msg("%s", bench->error.text);
    assert_non_null(bench->rulebase.rules);
    return bench->rulebase.rules;
}

/* ---- the comment ---- */

static void check_comment(const char *comment, const char *cites, const char *explanation)
{
    struct bench bench;
    struct strbuf found = {0};
    char text[512];
    const struct rule *rule;

    snprintf(text, sizeof text, "(defrule r \"%s\" (a) => (assert (b)))", comment);
    rule = read_rule(&bench, text);
    for (size_t i = 0; i < rule->cite_count; i++)
        strbuf_format(&found, "%s%s", i == 0 ? "" : " ", rule->cites[i]);
    assert_string_equal(strbuf_text(&found), cites);
    assert_string_equal(rule->explanation, explanation);
    strbuf_free(&found);
    bench_free(&bench);
}

static void test_cites_stand_before_the_colon(void **state)
{
    (void)state;
    check_comment("END-5.4: No enforcement.", "END-5.4", "No enforcement.");
    check_comment("END-5.4, DIL-2.2: Two.", "END-5.4 DIL-2.2", "Two.");
    check_comment(" END-5.4 ,DIL-2.2 :  Blanks.", "END-5.4 DIL-2.2", "Blanks.");
}

static void test_explanation_may_have_no_cites(void **state)
{
    (void)state;
    check_comment("Just a sentence.", "", "Just a sentence.");
    check_comment("Note well: a sentence.", "", "Note well: a sentence.");
    check_comment("In 2024: a sentence.", "", "In 2024: a sentence.");
    check_comment("", "", "");
}

static void test_explanation_keeps_later_colons(void **state)
{
    (void)state;
    check_comment("END-5.4: One thing: no force.", "END-5.4", "One thing: no force.");
}

/* ---- conditions ---- */

static void test_conditions_have_their_kinds(void **state)
{
    static const enum condition_kind kinds[] = {CONDITION_PATTERN, CONDITION_NOT, CONDITION_EXISTS,
                                                CONDITION_FORALL,  CONDITION_OR,  CONDITION_TEST};
    struct bench bench;
    const struct condition *condition;

    (void)state;
    condition = read_rule(&bench, "(defrule r (logical ?f <- (a (x ?v)) (not (b)) (exists (c))\n"
                                  " (forall (d) (e)) (or (g) (h)) (test (> ?v 1))) => )")
                    ->conditions;
    assert_int_equal(condition->kind, CONDITION_AND);
    assert_null(condition->next);
    condition = condition->first;
    assert_string_equal(condition->template, "a");
    assert_string_equal(condition->binding, "f");
    for (size_t i = 0; i < 6; i++, condition = condition->next)
        assert_int_equal(condition->kind, kinds[i]);
    assert_null(condition);
    bench_free(&bench);
}

static void test_declare_is_no_condition(void **state)
{
    struct bench bench;
    const struct rule *rule;

    (void)state;
    rule = read_rule(&bench, "(defrule r \"A-1: x.\" (declare (salience 10)) (a) => (halt))");
    assert_string_equal(rule->conditions->template, "a");
    assert_null(rule->conditions->next);
    assert_string_equal(syntax_head(rule->actions), "halt");
    bench_free(&bench);
}

static void check_refused(const char *text, const char *part)
{
    struct bench bench;

    assert_false(bench_read(&bench, text));
    assert_int_equal(bench.error.code, ENDSTATE_BAD_INPUT);
    assert_holds(bench.error.text, part);
    bench_free(&bench);
}

static void test_rule_without_an_arrow_is_refused(void **state)
{
    (void)state;
    check_refused("\n(defrule r (a) (assert (b)))", "test.clp:2:1: rule `r` has no `=>`");
}

static void test_word_among_conditions_is_refused(void **state)
{
    (void)state;
    check_refused("(defrule r\n  stray => )", "test.clp:2:3: expected a condition");
    check_refused("(defrule r ?f <- => )", "expected a pattern after `<-`");
}

static void test_too_many_branches_are_refused(void **state)
{
    struct strbuf text = {0};

    (void)state;
    strbuf_add(&text, "(defrule r");
    for (int i = 0; i < 11; i++)
        strbuf_add(&text, " (or (a) (b))");
    strbuf_add(&text, " => )");
    check_refused(text.text, "rule `r` has more than 1024 combinations of `or` branches");
    strbuf_free(&text);
}

/* ---- branches ---- */

static void check_branches(const char *conditions, const char *expected)
{
    struct bench bench;
    struct strbuf text = {0}, found = {0};
    const struct rule *rule;

    strbuf_format(&text, "(defrule r %s => )", conditions);
    rule = read_rule(&bench, text.text);
    for (size_t i = 0; i < rule->disjunct_count; i++) {
        const struct disjunct *disjunct = &rule->disjuncts[i];

        strbuf_add(&found, i == 0 ? "" : " ");
        for (size_t j = 0; j < disjunct->pattern_count; j++)
            strbuf_add(&found, disjunct->patterns[j]->template);
        if (disjunct->negated_count > 0)
            strbuf_format(&found, "-%zu", disjunct->negated_count);
    }
    assert_string_equal(strbuf_text(&found), expected);
    strbuf_free(&found);
    strbuf_free(&text);
    bench_free(&bench);
}

static void test_rule_without_or_has_one_branch(void **state)
{
    (void)state;
    check_branches("(a) (b)", "ab");
    check_branches("", "");
    check_branches("(not (a)) (b) (forall (c) (d)) (exists (e)) (test (> 1 0))", "b-2");
}

static void test_first_or_changes_slowest(void **state)
{
    (void)state;
    check_branches("(or (a) (b)) (or (c) (d))", "ac ad bc bd");
    check_branches("(logical (z) (or (a) (b))) (or (c) (not (d)))", "zac za-1 zbc zb-1");
}

static void test_nested_or_is_taken_in_its_place(void **state)
{
    (void)state;
    check_branches("(or (a) (or (b) (c)) (d))", "a b c d");
    check_branches("(or (and (a) (or (b) (c))) (d)) (e)", "abe ace de");
    check_branches("(or (a) (b)) (and (c) (or (d) (and (e) (or (f) (g)))))",
                   "acd acef aceg bcd bcef bceg");
}

/* ---- bindings ---- */

static void check_binding(const char *conditions, size_t pattern, const char *slot, size_t field,
                          bool from_back)
{
    struct bench bench;
    struct strbuf text = {0};
    struct binding found;

    strbuf_format(&text, "(defrule r %s => )", conditions);
    if (!rule_binding(&read_rule(&bench, text.text)->disjuncts[0], "v", &found))
        fail_msg("?v is not found in %s", conditions);
    assert_int_equal(found.pattern, pattern);
    if (slot == NULL)
        assert_null(found.slot);
    else
        assert_string_equal(found.slot, slot);
    if (found.field != field || found.from_back != from_back)
        fail_msg("%s: field %zu%s", conditions, found.field, found.from_back ? " from back" : "");
    strbuf_free(&text);
    bench_free(&bench);
}

static void test_binding_in_a_slot(void **state)
{
    (void)state;
    check_binding("(a (x ?v))", 0, "x", 0, false);
    check_binding("(a (w 1) (x ?v&~red))", 0, "x", 0, false);
    check_binding("(a (x ?v&:(> ?v 3)))", 0, "x", 0, false);
    check_binding("(a (x ?w)) (b (y ?v&?w))", 1, "y", 0, false);
}

static void test_use_that_binds_nothing_is_passed_over(void **state)
{
    (void)state;
    check_binding("(a (x ~?v)) (b (y ?v))", 1, "y", 0, false);
    check_binding("(not (a (x ?v))) (test (> 1 0)) (b (y ?v))", 0, "y", 0, false);
    check_binding("(a (x red|?v)) (b (y ?v))", 1, "y", 0, false);
}

static void test_binding_in_a_multislot(void **state)
{
    (void)state;
    check_binding("(a (m one ?v $?))", 0, "m", 1, false);
    check_binding("(a (m one&~two|three ?v))", 0, "m", 1, false);
    check_binding("(a (m $? ?v))", 0, "m", 0, true);
    check_binding("(a (m $? ?v x ?))", 0, "m", 2, true);
}

static void test_binding_in_an_ordered_fact(void **state)
{
    (void)state;
    check_binding("(data ? ?v)", 0, NULL, 1, false);
    check_binding("(data $?rest ?v last)", 0, NULL, 1, true);
    check_binding("(data one ~two ?v)", 0, NULL, 2, false);
}

static void test_binding_of_a_whole_multislot(void **state)
{
    struct bench bench;
    struct binding found;

    (void)state;
    assert_true(
        rule_binding(&read_rule(&bench, "(defrule r (a (m $?v)) => )")->disjuncts[0], "v", &found));
    assert_true(found.is_multi);
    assert_string_equal(found.slot, "m");
    bench_free(&bench);
}

static void test_binding_of_a_part_of_a_multislot(void **state)
{
    struct bench bench;
    struct binding found;

    (void)state;
    assert_true(
        rule_binding(&read_rule(&bench, "(defrule r (a (m one $?v two three)) => )")->disjuncts[0],
                     "v", &found));
    assert_true(found.is_multi);
    assert_int_equal(found.field, 1);
    assert_int_equal(found.behind, 2);
    bench_free(&bench);
}

static void test_double_negation_is_read_as_exists(void **state)
{
    struct bench bench;
    const struct rule *rule =
        read_rule(&bench, "(defrule r (a) (not (not (b))) (exists (c)) (not (d)) => )");
    const struct disjunct *disjunct = &rule->disjuncts[0];

    (void)state;
    assert_int_equal(disjunct->condition_count, 4);
    assert_int_equal(disjunct->existing_count, 2);
    assert_int_equal(disjunct->negated_count, 1);
    assert_int_equal(disjunct->conditions[1]->kind, CONDITION_EXISTS);
    assert_string_equal(disjunct->conditions[1]->first->template, "b");
    assert_int_equal(rule_patterns_before(disjunct, disjunct->conditions[0]), 0);
    assert_int_equal(rule_patterns_before(disjunct, disjunct->conditions[3]), 1);
    bench_free(&bench);
}

/* Between two $? no field can be counted; the next slot that binds the variable decides. */
static void test_field_between_two_multifield_variables_is_not_counted(void **state)
{
    struct bench bench;
    struct binding found;

    (void)state;
    assert_false(rule_binding(&read_rule(&bench, "(defrule r (a (m $? ?v $?)) => )")->disjuncts[0],
                              "v", &found));
    bench_free(&bench);
    check_binding("(a (m $? ?v $?) (n one ?v three))", 0, "n", 1, false);
    check_binding("(a (m $? ?v $?)) (b (x ?v))", 1, "x", 0, false);
}

static void test_unknown_variable_has_no_binding(void **state)
{
    struct bench bench;
    struct binding found;

    (void)state;
    assert_false(
        rule_binding(&read_rule(&bench, "(defrule r (a (x ?w)) => )")->disjuncts[0], "v", &found));
    bench_free(&bench);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_cites_stand_before_the_colon),
        cmocka_unit_test(test_explanation_may_have_no_cites),
        cmocka_unit_test(test_explanation_keeps_later_colons),
        cmocka_unit_test(test_conditions_have_their_kinds),
        cmocka_unit_test(test_declare_is_no_condition),
        cmocka_unit_test(test_rule_without_an_arrow_is_refused),
        cmocka_unit_test(test_word_among_conditions_is_refused),
        cmocka_unit_test(test_too_many_branches_are_refused),
        cmocka_unit_test(test_rule_without_or_has_one_branch),
        cmocka_unit_test(test_first_or_changes_slowest),
        cmocka_unit_test(test_nested_or_is_taken_in_its_place),
        cmocka_unit_test(test_binding_in_a_slot),
        cmocka_unit_test(test_use_that_binds_nothing_is_passed_over),
        cmocka_unit_test(test_binding_in_a_multislot),
        cmocka_unit_test(test_binding_in_an_ordered_fact),
        cmocka_unit_test(test_binding_of_a_whole_multislot),
        cmocka_unit_test(test_binding_of_a_part_of_a_multislot),
        cmocka_unit_test(test_double_negation_is_read_as_exists),
        cmocka_unit_test(test_field_between_two_multifield_variables_is_not_counted),
        cmocka_unit_test(test_unknown_variable_has_no_binding),
    };

    return cmocka_run_group_tests_name("rule", tests, NULL, NULL);
}
