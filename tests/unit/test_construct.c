#include <string.h>

#include "read/unit.h"
#include "support.h"

static struct arena arena;

static int free_arena(void **state)
{
    (void)state;
    arena_free(&arena);
    return 0;
}

static struct unit *parse(const char *text, const char *pack, struct endstate_error *error)
{
    struct source_file *file = ARENA_NEW(&arena, struct source_file);
    struct findings findings = {.arena = &arena};
    struct unit *unit;

    *file = support_file("c.clp", text);
    unit = unit_parse(file, pack, &arena, &findings);
    return findings_pass(&findings, error) ? unit : NULL;
}

static const struct unit *parse_good(const char *text, const char *pack)
{
    struct endstate_error error = {0};
    const struct unit *unit = parse(text, pack, &error);

    if (unit == NULL)
        fail_msg("%s", error.text);
    return unit;
}

static void check_refused(const char *text, const char *pack, const char *message)
{
    struct endstate_error error = {0};

    assert_null(parse(text, pack, &error));
    assert_int_equal(error.code, ENDSTATE_BAD_INPUT);
    assert_holds(error.text, message);
}

static void test_constructs_have_kind_name_and_comment(void **state)
{
    static const struct {
        enum construct_kind kind;
        const char *name, *comment;
    } expected[] = {
        {CONSTRUCT_MODULE, "M", ""},
        {CONSTRUCT_TEMPLATE, "t", "words"},
        {CONSTRUCT_GLOBAL, "", ""},
        {CONSTRUCT_FUNCTION, "f", ""},
        {CONSTRUCT_RULE, "M::r", "A-1: why"},
        {CONSTRUCT_RULE, "M::s", ""},
        {CONSTRUCT_RULE, "s", ""},
    };
    const struct form *form = parse_good("(defmodule M) (deftemplate MAIN::t \"words\" (slot x))\n"
                                         "(defglobal ?*g* = 1) (deffunction f () 1)\n"
                                         "(defrule r \"A-1: why\" (a) => (halt))\n"
                                         "(defrule M::s => ) (defrule MAIN::s => )",
                                         NULL)
                                  ->constructs;

    (void)state;
    for (size_t i = 0; i < sizeof expected / sizeof expected[0]; i++, form = form->next) {
        assert_int_equal(form->kind, expected[i].kind);
        assert_string_equal(form->name, expected[i].name);
        assert_string_equal(form->comment, expected[i].comment);
    }
    assert_null(form);
}

static void test_construct_keeps_its_text_and_body(void **state)
{
    const struct form *form =
        parse_good("; before\n(defrule r ; inside\n (a) => )\n", NULL)->constructs;

    (void)state;
    assert_string_equal(form->text, "(defrule r ; inside\n (a) => )");
    assert_string_equal(syntax_head(form->body), "a");
    assert_int_equal(form->node->place.line, 2);
}

static void test_deffacts_become_stated_facts(void **state)
{
    const struct unit *unit = parse_good(
        "(deffacts some \"comment\" (a (x 1) (m p q)) (b))\n(deffacts more (c word))", NULL);
    const struct stated_fact *fact = unit->facts;

    (void)state;
    assert_null(unit->constructs);
    assert_string_equal(fact->template, "a");
    assert_string_equal(fact->text, "(a (x 1) (m p q))");
    assert_null(fact->pack);
    assert_string_equal(stated_fact_text(fact, "x", "none"), "1");
    assert_string_equal(stated_fact_slot(fact, "m")->next->text, "q");
    assert_null(stated_fact_slot(fact, "y"));
    assert_string_equal(stated_fact_text(fact, "y", "none"), "none");
    assert_string_equal(fact->next->template, "b");
    assert_string_equal(fact->next->next->template, "c");
    assert_null(fact->next->next->next);
}

static void test_pack_may_state_bare_facts(void **state)
{
    const struct unit *unit = parse_good("(a (x 1)) (deffacts some (b)) (c)", "winter");

    (void)state;
    assert_string_equal(unit->pack, "winter");
    for (const struct stated_fact *fact = unit->facts; fact != NULL; fact = fact->next)
        assert_string_equal(fact->pack, "winter");
    assert_string_equal(unit->facts->next->next->template, "c");
}

static void test_bare_fact_elsewhere_is_refused(void **state)
{
    (void)state;
    check_refused("\n (assumption (key k))", NULL, "c.clp:2:2: expected a construct such as");
    check_refused("(printout t crlf)", NULL, "found `printout`");
    check_refused("()", NULL, "found `()`");
}

static void test_misspelt_construct_is_named(void **state)
{
    (void)state;
    check_refused("(defruel r => )", NULL, "found `defruel`; did you mean `defrule`");
    check_refused("(deffact some (a))", "winter", "did you mean `deffacts`");
}

static void test_construct_without_a_name_is_refused(void **state)
{
    (void)state;
    check_refused("(defrule)", NULL, "c.clp:1:1: expected the name of this defrule");
    check_refused("(deftemplate (slot x))", NULL, "c.clp:1:14: expected the name");
    check_refused("(defrule \"r\" => )", NULL, "expected the name of this defrule");
}

static void test_fact_that_is_no_list_is_refused(void **state)
{
    (void)state;
    check_refused("(deffacts some stray)", NULL, "c.clp:1:16: expected a fact such as");
    check_refused("(deffacts some ((a)))", NULL, "expected a fact such as");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(test_constructs_have_kind_name_and_comment, free_arena),
        cmocka_unit_test_teardown(test_construct_keeps_its_text_and_body, free_arena),
        cmocka_unit_test_teardown(test_deffacts_become_stated_facts, free_arena),
        cmocka_unit_test_teardown(test_pack_may_state_bare_facts, free_arena),
        cmocka_unit_test_teardown(test_bare_fact_elsewhere_is_refused, free_arena),
        cmocka_unit_test_teardown(test_misspelt_construct_is_named, free_arena),
        cmocka_unit_test_teardown(test_construct_without_a_name_is_refused, free_arena),
        cmocka_unit_test_teardown(test_fact_that_is_no_list_is_refused, free_arena),
    };

    return cmocka_run_group_tests_name("construct", tests, NULL, NULL);
}
