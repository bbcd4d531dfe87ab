#include <string.h>

#include "support.h"

/* Units of several files, in order, put together. */
static bool build(struct bench *bench, const char *const *texts, size_t count)
{
    static const char *const names[] = {"one.clp", "two.clp", "three.clp"};
    struct unit *first = NULL, **end = &first;

    *bench = (struct bench){.findings.arena = &bench->arena};
    for (size_t i = 0; i < count; i++) {
        struct source_file *file = ARENA_NEW(&bench->arena, struct source_file);

        *file = support_file(names[i], texts[i]);
        *end = unit_parse(file, NULL, &bench->arena, &bench->findings);
        assert_non_null(*end);
        end = &(*end)->next;
    }
    rulebase_build(&bench->rulebase, first, &bench->arena, &bench->findings);
    return findings_pass(&bench->findings, &bench->error);
}

static void test_rules_stand_in_order_of_name(void **state)
{
    static const char *const texts[] = {"(defrule c => ) (defrule a => )", "(defrule b => )"};
    struct bench bench;
    const struct rule *rule;

    (void)state;
    assert_true(build(&bench, texts, 2));
    assert_int_equal(bench.rulebase.rule_count, 3);
    rule = bench.rulebase.rules;
    assert_string_equal(rule->name, "a");
    assert_string_equal(rule->next->name, "b");
    assert_string_equal(rule->next->next->name, "c");
    assert_ptr_equal(rulebase_rule(&bench.rulebase, "b"), rule->next);
    assert_null(rulebase_rule(&bench.rulebase, "d"));
    bench_free(&bench);
}

static void test_rule_of_a_later_file_overrides(void **state)
{
    static const char *const texts[] = {"(defrule a \"old.\" => )", "\n(defrule a \"new.\" => )"};
    struct bench bench;
    const struct rule *rule;

    (void)state;
    assert_true(build(&bench, texts, 2));
    assert_int_equal(bench.rulebase.rule_count, 1);
    rule = rulebase_rule(&bench.rulebase, "a");
    assert_string_equal(rule->explanation, "new.");
    assert_string_equal(rule->place.file, "two.clp");
    assert_string_equal(rule->overrides->explanation, "old.");
    assert_int_equal(rule->overrides->place.line, 1);
    bench_free(&bench);
}

static void check_refused(const char *const *texts, size_t count, const char *message)
{
    struct bench bench;

    assert_false(build(&bench, texts, count));
    assert_int_equal(bench.error.code, ENDSTATE_BAD_INPUT);
    assert_holds(bench.error.text, message);
    bench_free(&bench);
}

/* A program may do that; that a policy may not is for the vocabulary to say. */
static void test_rule_defined_twice_in_one_file_overrides(void **state)
{
    static const char *const texts[] = {"(defrule a \"old.\" => )\n(defrule a \"new.\" => )"};
    struct bench bench;

    (void)state;
    assert_true(build(&bench, texts, 1));
    assert_string_equal(rulebase_rule(&bench.rulebase, "a")->explanation, "new.");
    assert_int_equal(rulebase_rule(&bench.rulebase, "a")->overrides->place.line, 1);
    bench_free(&bench);
}

static void test_template_cannot_be_overridden(void **state)
{
    static const char *const texts[] = {"(deftemplate t (slot x))", "(deftemplate t (slot y))"};

    (void)state;
    check_refused(texts, 2, "two.clp:1:1: template `t` is defined before, at one.clp:1");
}

static void test_same_template_twice_is_one(void **state)
{
    static const char *const texts[] = {"(deftemplate t (slot x))", "(deftemplate t (slot x))"};
    struct bench bench;

    (void)state;
    assert_true(build(&bench, texts, 2));
    assert_null(bench.rulebase.templates->next);
    bench_free(&bench);
}

static void test_facts_keep_the_order_of_the_files(void **state)
{
    static const char *const texts[] = {"(deffacts d (b) (a))", "(deffacts d (c))"};
    struct bench bench;

    (void)state;
    assert_true(build(&bench, texts, 2));
    assert_int_equal(bench.rulebase.fact_count, 3);
    assert_string_equal(bench.rulebase.facts->template, "b");
    assert_string_equal(bench.rulebase.facts->next->next->template, "c");
    bench_free(&bench);
}

static void test_removed_rule_is_gone(void **state)
{
    static const char *const texts[] = {"(defrule a => ) (defrule b => ) (defrule c => )"};
    struct bench bench;

    (void)state;
    assert_true(build(&bench, texts, 1));
    assert_true(rulebase_remove(&bench.rulebase, "b", NULL));
    assert_int_equal(bench.rulebase.rule_count, 2);
    assert_null(rulebase_rule(&bench.rulebase, "b"));
    assert_string_equal(rulebase_rule(&bench.rulebase, "c")->name, "c");
    bench_free(&bench);
}

static void test_removing_an_unknown_rule_names_the_nearest(void **state)
{
    static const char *const texts[] = {"(defrule neutrality-fails => )"};
    struct bench bench;
    struct endstate_error error = {0};

    (void)state;
    assert_true(build(&bench, texts, 1));
    assert_false(rulebase_remove(&bench.rulebase, "neutralty-fails", &error));
    assert_string_equal(error.text,
                        "no rule is named `neutralty-fails`; did you mean `neutrality-fails`?");
    assert_int_equal(error.code, ENDSTATE_BAD_INPUT);
    bench_free(&bench);
}

static void test_nothing_at_all_is_a_rulebase(void **state)
{
    static const char *const texts[] = {"; nothing"};
    struct bench bench;

    (void)state;
    assert_true(build(&bench, texts, 1));
    assert_int_equal(bench.rulebase.rule_count, 0);
    assert_null(rulebase_rule(&bench.rulebase, "a"));
    bench_free(&bench);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rules_stand_in_order_of_name),
        cmocka_unit_test(test_rule_of_a_later_file_overrides),
        cmocka_unit_test(test_rule_defined_twice_in_one_file_overrides),
        cmocka_unit_test(test_template_cannot_be_overridden),
        cmocka_unit_test(test_same_template_twice_is_one),
        cmocka_unit_test(test_facts_keep_the_order_of_the_files),
        cmocka_unit_test(test_removed_rule_is_gone),
        cmocka_unit_test(test_removing_an_unknown_rule_names_the_nearest),
        cmocka_unit_test(test_nothing_at_all_is_a_rulebase),
    };

    return cmocka_run_group_tests_name("rulebase", tests, NULL, NULL);
}
