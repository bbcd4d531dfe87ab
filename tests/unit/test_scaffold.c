/* New rules and packs: names, what they begin with, and that they change no answer. */
#include <stdlib.h>
#include <string.h>

#include "ask/scaffold.h"
#include "tell/scaffold_text.h"
#include "worlds.h"

static void test_names(void **state)
{
    struct arena arena = {NULL};

    (void)state;
    assert_true(scaffold_is_name("a"));
    assert_true(scaffold_is_name("moscow-is-stuck-2"));
    assert_false(scaffold_is_name(""));
    assert_false(scaffold_is_name("-a"));
    assert_false(scaffold_is_name("a-"));
    assert_false(scaffold_is_name("a--b"));
    assert_false(scaffold_is_name("2-a"));
    assert_false(scaffold_is_name("A"));
    assert_false(scaffold_is_name("a b"));
    assert_false(scaffold_is_name("\xC3\xA9t\xC3\xA9"));
    assert_string_equal(scaffold_name_for("  Moscow_Is  stuck!", &arena), "moscow-is-stuck");
    assert_string_equal(scaffold_name_for("2nd-try", &arena), "nd-try");
    assert_null(scaffold_name_for("17 %", &arena));
    arena_free(&arena);
}

static void check_conclusion(const char *text, const char *expected)
{
    struct bench bench;

    if (!bench_read(&bench, text))
        fail_msg("%s", bench.error.text);
    assert_string_equal(scaffold_conclusion(&bench.rulebase, "new-one", &bench.arena), expected);
    bench_free(&bench);
}

static void test_conclusion_is_of_the_usual_kind(void **state)
{
    (void)state;
    check_conclusion("(deftemplate rare (slot a)) (deftemplate usual (slot a) (slot b))\n"
                     "(defrule r => (assert (usual (a x) (b y)) (usual (a x) (b z)) (rare (a x))))",
                     "(usual (a something) (b new-one))");
    check_conclusion("(deftemplate b (slot a)) (deftemplate a (slot a))\n"
                     "(defrule r => (assert (b (a x)) (a (a x))))",
                     "(a (a new-one))");
}

static void test_conclusion_is_read_by_no_rule(void **state)
{
    (void)state;
    check_conclusion("(deftemplate open (slot a)) (deftemplate shut (slot a))\n"
                     "(defrule r => (assert (open (a x)) (open (a y)) (shut (a x))))\n"
                     "(defrule s (open (a ?)) (not (shut (a x))) => (assert (o)))",
                     "(shut (a new-one))");
    check_conclusion("(deftemplate open (slot a))\n"
                     "(defrule r => (assert (open (a x))))\n"
                     "(defrule s (logical (not (and (o) (open)))) => (assert (o)))",
                     "(new-one)");
    check_conclusion("(deftemplate open (slot a))\n"
                     "(defrule r => (assert (open (a x))))\n"
                     "(defrule s (open (a ~x)) => (assert (o)))",
                     "(new-one)");
}

static void test_conclusion_suits_its_slots(void **state)
{
    (void)state;
    check_conclusion("(deftemplate t (slot n (type INTEGER) (default 1)) (multislot m)\n"
                     "  (slot s (type STRING)) (slot v (type SYMBOL) (allowed-symbols a b)))\n"
                     "(defrule r => (assert (t (s \"x\") (v a))))",
                     "(t (s \"new-one\"))");
    check_conclusion("(deftemplate t (slot n (type INTEGER) (default ?NONE)) (slot s))\n"
                     "(defrule r => (assert (t (n 1) (s x))))",
                     "(new-one)");
    check_conclusion("(deftemplate new-one (slot n (type INTEGER)))", "(new-one-holds)");
    check_conclusion("(defrule r => (assert (recommendation (on a) (is b))))", "(new-one)");
}

/* A rule as it is written. */
static void add_rule(struct strbuf *out, const struct bench *bench, struct arena *arena)
{
    const struct scaffold_rule rule = {
        .name = "new-one",
        .condition = scaffold_condition(&bench->rulebase.declared, NULL, 0),
        .conclusion = scaffold_conclusion(&bench->rulebase, "new-one", arena)};

    scaffold_rule_add(out, &rule);
}

/* Answers under all combinations, without the new rule and with it. */
static void test_rule_changes_no_answer(void **state)
{
    uint64_t series = 5;

    (void)state;
    for (size_t i = 0; i < 60; i++) {
        struct strbuf text = {0};
        struct worlds before, after;
        const char **a, **b;

        worlds_make_up(&text, &series, i % 2 == 0 ? WORLDS_LOGICAL : WORLDS_CIRCULAR);
        worlds_load(&before, strbuf_text(&text));
        add_rule(&text, &before.bench, &before.bench.arena);
        worlds_load(&after, strbuf_text(&text));
        assert_non_null(rulebase_rule(&after.bench.rulebase, "new-one"));
        a = worlds_answer_all(&before, worlds_subjects, worlds_subject_count);
        b = worlds_answer_all(&after, worlds_subjects, worlds_subject_count);
        for (size_t j = 0; j < worlds_count(&before) * worlds_subject_count; j++)
            assert_true(worlds_same(a[j], b[j]));
        worlds_free(&after);
        worlds_free(&before);
        strbuf_free(&text);
    }
}

static void check_quoted(const char *word, const char *expected)
{
    struct strbuf text = {0};

    scaffold_quote(&text, word);
    assert_string_equal(strbuf_text(&text), expected);
    strbuf_free(&text);
}

static void test_words_for_a_shell(void **state)
{
    (void)state;
    check_quoted("a/b-1.clp", "a/b-1.clp");
    check_quoted("", "''");
    check_quoted("my file", "'my file'");
    check_quoted("it's $x", "'it'\\''s $x'");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_names),
        cmocka_unit_test(test_conclusion_is_of_the_usual_kind),
        cmocka_unit_test(test_conclusion_is_read_by_no_rule),
        cmocka_unit_test(test_conclusion_suits_its_slots),
        cmocka_unit_test(test_rule_changes_no_answer),
        cmocka_unit_test(test_words_for_a_shell),
    };

    return cmocka_run_group_tests_name("scaffold", tests, NULL, NULL);
}
