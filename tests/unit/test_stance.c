#include "read/stance.h"
#include "read/vocabulary.h"
#include "support.h"

static void check(const char *facts, const char *expected)
{
    struct bench bench;
    char text[1024];

    snprintf(text, sizeof text, "(deftemplate objection (slot to) (slot because))\n(deffacts d %s)",
             facts);
    assert_true(bench_read(&bench, text));
    vocabulary_check(&bench.rulebase, &bench.findings);
    assert_int_equal(findings_pass(&bench.findings, &bench.error), expected == NULL);
    if (expected != NULL)
        assert_string_equal(bench.error.text, expected);
    bench_free(&bench);
}

static void test_a_stance_names_a_template_and_its_slots(void **state)
{
    (void)state;
    check("(stance (template objection) (against \"{to} would do\"))", NULL);
    check("(stance (template objection) (against \"{to:words} stands, { and all\"))", NULL);
    check("(stance (template objection) (against \"no blank\"))", NULL);
}

static void test_unknown_names_are_told_at_their_place(void **state)
{
    (void)state;
    check("(stance (template objecton) (against \"x\"))",
          "test.clp:2:31: no template is named `objecton`; did you mean `objection`?");
    check("(stance (template objection) (against \"{to} and {becuse:words}\"))",
          "test.clp:2:51: template `objection` has no slot `becuse` (it has: to, because); did you "
          "mean `because`?");
    check("(stance (template objection))",
          "test.clp:2:13: this fact of template `stance` lacks its slot `against`");
}

static void test_the_first_stance_of_a_template_counts(void **state)
{
    struct bench bench;
    struct stances stances;

    (void)state;
    assert_true(bench_read(&bench, "(deffacts d (stance (template a) (against \"1\"))"
                                   "(stance (template b) (against \"2\"))"
                                   "(stance (template a) (against \"3\")))"));
    stances_read(&stances, bench.rulebase.facts, &bench.arena);
    assert_int_equal(stances.count, 3);
    assert_string_equal(stances_against(&stances, "a"), "1");
    assert_string_equal(stances_against(&stances, "b"), "2");
    assert_null(stances_against(&stances, "c"));
    bench_free(&bench);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_stance_names_a_template_and_its_slots),
        cmocka_unit_test(test_unknown_names_are_told_at_their_place),
        cmocka_unit_test(test_the_first_stance_of_a_template_counts),
    };

    return cmocka_run_group_tests_name("stance", tests, NULL, NULL);
}
