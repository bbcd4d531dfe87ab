#include <stdio.h>
#include <string.h>

#include "support.h"

static const struct template *read_template(struct bench *bench, const char *text)
{
    if (!bench_read(bench, text))
        fail_msg("%s", bench->error.text);
    assert_non_null(template_find(bench->rulebase.templates, "t"));
    return template_find(bench->rulebase.templates, "t");
}

static void test_slots_have_types_and_multiplicity(void **state)
{
    struct bench bench;
    const struct template *template = read_template(
        &bench, "(deftemplate t \"{a} of {b}\" (slot a (type SYMBOL)) (multislot b (type NUMBER))"
                " (slot c) (slot d (type INTEGER STRING)) (field e) (multifield f))");

    (void)state;
    assert_string_equal(template->wording, "{a} of {b}");
    assert_int_equal(template->slot_count, 6);
    assert_int_equal(template_slot(template, "a")->types, VALUE_SYMBOL);
    assert_false(template_slot(template, "a")->is_multi);
    assert_int_equal(template_slot(template, "b")->types, VALUE_INTEGER | VALUE_FLOAT);
    assert_true(template_slot(template, "b")->is_multi);
    assert_int_equal(template_slot(template, "c")->types, VALUE_ANY);
    assert_int_equal(template_slot(template, "d")->types, VALUE_INTEGER | VALUE_STRING);
    assert_false(template_slot(template, "e")->is_multi);
    assert_true(template_slot(template, "f")->is_multi);
    assert_null(template_slot(template, "g"));
    bench_free(&bench);
}

/* The complaint about a literal in the slot x of a template, "" where there is none. */
static void check_value(const char *slot, const char *value, const char *message)
{
    struct bench bench;
    struct endstate_error error = {0};
    char text[512];
    const struct template *template;
    bool is_good;

    snprintf(text, sizeof text, "(deftemplate t (slot x %s)) (deffacts d (t (x %s)))", slot, value);
    template = read_template(&bench, text);
    is_good = template_check_value(template_slot(template, "x"),
                                   stated_fact_slot(bench.rulebase.facts, "x"), &bench.findings);
    findings_pass(&bench.findings, &error);
    assert_int_equal(is_good, message[0] == '\0');
    assert_holds(error.text, message);
    bench_free(&bench);
}

static void test_literals_are_held_against_the_type(void **state)
{
    (void)state;
    check_value("(type SYMBOL)", "word", "");
    check_value("(type SYMBOL)", "\"text\"", "slot `x` cannot hold `\"text\"` (expected a symbol)");
    check_value("(type SYMBOL)", "3", "(expected a symbol)");
    check_value("(type STRING)", "word", "(expected a string)");
    check_value("(type LEXEME)", "\"text\"", "");
    check_value("(type INTEGER)", "3", "");
    check_value("(type INTEGER)", "3.5", "(expected an integer)");
    check_value("(type NUMBER)", "3.5", "");
    check_value("(type NUMBER)", "word", "(expected an integer or a decimal number)");
    check_value("", "anything", "");
}

static void test_literals_are_held_against_the_allowed_values(void **state)
{
    (void)state;
    check_value("(allowed-symbols red green)", "green", "");
    check_value("(allowed-symbols red green)", "gren",
                "slot `x` cannot hold `gren` (expected red, green); did you mean `green`");
    check_value("(allowed-symbols red green)", "3", "");
    check_value("(allowed-values red 3)", "3", "");
    check_value("(allowed-values red 3)", "4", "(expected red, 3)");
    check_value("(allowed-strings \"red\")", "red", "");
    check_value("(allowed-strings \"red\")", "\"blue\"", "(expected red)");
    check_value("(allowed-symbols ?VARIABLE)", "any", "");
}

static void check_refused(const char *text, const char *message)
{
    struct bench bench;

    assert_false(bench_read(&bench, text));
    assert_int_equal(bench.error.code, ENDSTATE_BAD_INPUT);
    assert_holds(bench.error.text, message);
    bench_free(&bench);
}

static void test_what_is_no_slot_is_refused(void **state)
{
    (void)state;
    check_refused("(deftemplate t\n (solt x))", "test.clp:2:2: expected (slot NAME ...)");
    check_refused("(deftemplate t (slot))", "expected the name of this slot");
    check_refused("(deftemplate t stray)", "expected (slot NAME ...)");
}

static void test_unknown_template_and_slot_name_the_nearest(void **state)
{
    struct bench bench;
    const struct template *template =
        read_template(&bench, "(deftemplate t (slot colour) (slot size)) (deftemplate finding)"
                              "(deffacts d (t (colour red)))");
    const struct node *use = bench.rulebase.facts->node;

    (void)state;
    template_unknown(bench.rulebase.templates, use, "findin", &bench.findings);
    assert_string_equal(bench.findings.last->message, "no template is named `findin`");
    assert_string_equal(bench.findings.last->remedy, "did you mean `finding`?");
    template_slot_unknown(template, use, "color", &bench.findings);
    assert_string_equal(bench.findings.last->message,
                        "template `t` has no slot `color` (it has: colour, size)");
    assert_string_equal(bench.findings.last->remedy, "did you mean `colour`?");
    bench_free(&bench);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_slots_have_types_and_multiplicity),
        cmocka_unit_test(test_literals_are_held_against_the_type),
        cmocka_unit_test(test_literals_are_held_against_the_allowed_values),
        cmocka_unit_test(test_what_is_no_slot_is_refused),
        cmocka_unit_test(test_unknown_template_and_slot_name_the_nearest),
    };

    return cmocka_run_group_tests_name("template", tests, NULL, NULL);
}
