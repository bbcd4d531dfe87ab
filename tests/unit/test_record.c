#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "support.h"

/* ---- second derivations ---- */

static const char two_reasons_logical[] =
    "(deftemplate a (slot x)) (deftemplate b (slot x)) (deftemplate c (slot x))\n"
    "(deffacts stated (a (x 1)) (b (x 1)))\n"
    "(defrule from-a (logical (a (x ?v))) => (assert (c (x ?v))))\n"
    "(defrule from-b (logical (b (x ?v))) => (assert (c (x ?v))))\n";

static void test_second_derivation_under_logical_is_a_second_reason(void **state)
{
    struct bench bench;
    const struct record_fact *fact;

    (void)state;
    bench_run(&bench, two_reasons_logical);
    fact = bench_fact(&bench, "c", NULL, NULL);
    assert_non_null(fact);
    assert_int_equal(fact->firing_count, 2);
    assert_string_equal(fact->firings[0]->rule, "from-a");
    assert_string_equal(fact->firings[1]->rule, "from-b");
    assert_int_equal(bench.record->firing_count, 2);
    bench_free(&bench);
}

static void test_second_derivation_without_logical_is_a_second_reason(void **state)
{
    struct bench bench;
    const struct record_fact *fact;

    (void)state;
    bench_run(&bench, "(deftemplate a (slot x)) (deftemplate b (slot x)) (deftemplate c (slot x))\n"
                      "(deffacts stated (a (x 1)) (b (x 1)))\n"
                      "(defrule from-a (a (x ?v)) => (assert (c (x ?v))))\n"
                      "(defrule from-b (b (x ?v)) => (assert (c (x ?v))))\n");
    fact = bench_fact(&bench, "c", NULL, NULL);
    assert_int_equal(fact->firing_count, 2);
    assert_int_equal(bench_firing(&bench, "from-a")->asserted_count, 1);
    assert_int_equal(bench_firing(&bench, "from-b")->asserted_count, 1);
    bench_free(&bench);
}

/* One rule that stands on its conditions for good, one under `logical`, in either order. */
static void check_mixed_support(const char *first, const char *second)
{
    char text[1024];
    struct bench bench;

    snprintf(text, sizeof text,
             "(deftemplate a (slot x)) (deftemplate c (slot x))\n"
             "(deffacts stated (a (x 1)))\n"
             "(defrule one (declare (salience 1)) %s => (assert (c (x 1))))\n"
             "(defrule two %s => (assert (c (x 1))))\n",
             first, second);
    bench_run(&bench, text);
    assert_int_equal(bench_fact(&bench, "c", NULL, NULL)->firing_count, 2);
    bench_free(&bench);
}

static void test_logical_reason_beside_an_unconditional_one_counts(void **state)
{
    (void)state;
    check_mixed_support("(logical (a))", "(a)");
    check_mixed_support("(a)", "(logical (a))");
}

static void test_stated_fact_that_a_rule_concludes_too_has_that_reason(void **state)
{
    static const char *const conditions[] = {"(a)", "(logical (a))"};

    (void)state;
    for (size_t i = 0; i < 2; i++) {
        struct bench bench;
        char text[512];
        const struct record_fact *fact;

        snprintf(text, sizeof text,
                 "(deftemplate a (slot x)) (deftemplate c (slot x))\n"
                 "(deffacts stated (a (x 1)) (c (x 1)))\n"
                 "(defrule conclude %s => (assert (c (x 1))))\n",
                 conditions[i]);
        bench_run(&bench, text);
        fact = bench_fact(&bench, "c", NULL, NULL);
        assert_true(fact->is_given);
        assert_int_equal(fact->height, 0);
        assert_int_equal(fact->firing_count, 1);
        bench_free(&bench);
    }
}

static void test_one_rule_with_two_matches_gives_two_reasons(void **state)
{
    struct bench bench;
    const struct record_fact *fact;

    (void)state;
    bench_run(&bench, "(deftemplate a (slot x)) (deftemplate c (slot y))\n"
                      "(deffacts stated (a (x 1)) (a (x 2)))\n"
                      "(defrule conclude (logical (a)) => (assert (c (y 1))))\n");
    fact = bench_fact(&bench, "c", NULL, NULL);
    assert_int_equal(fact->firing_count, 2);
    assert_string_equal(record_text(fact->firings[0]->matched[0], "x"), "1");
    assert_string_equal(record_text(fact->firings[1]->matched[0], "x"), "2");
    bench_free(&bench);
}

static void test_duplicate_assert_in_one_firing_is_one_reason(void **state)
{
    struct bench bench;

    (void)state;
    bench_run(&bench, "(deftemplate c (slot y))\n"
                      "(defrule conclude => (assert (c (y 1))) (assert (c (y 1))))\n");
    assert_int_equal(bench_fact(&bench, "c", NULL, NULL)->firing_count, 1);
    bench_free(&bench);
}

/* ---- withdrawal ---- */

static void test_fact_that_loses_one_of_two_supports_keeps_the_other_only(void **state)
{
    struct bench bench;
    const struct record_fact *fact;

    (void)state;
    bench_run(&bench,
              "(deftemplate a (slot x)) (deftemplate b (slot x)) (deftemplate c (slot x))\n"
              "(deffacts stated (a (x 1)) (b (x 1)))\n"
              "(defrule from-a (declare (salience 2)) (logical (a)) => (assert (c (x 1))))\n"
              "(defrule from-b (declare (salience 2)) (logical (b)) => (assert (c (x 1))))\n"
              "(defrule take-a-away ?f <- (a) => (retract ?f))\n");
    fact = bench_fact(&bench, "c", NULL, NULL);
    assert_true(fact->is_present);
    assert_int_equal(fact->firing_count, 1);
    assert_string_equal(fact->firings[0]->rule, "from-b");
    assert_null(bench_firing(&bench, "from-a"));
    bench_free(&bench);
}

static void test_withdrawn_firings_are_left_out_and_what_followed_too(void **state)
{
    struct bench bench;

    (void)state;
    bench_run(&bench,
              "(deftemplate a (slot x)) (deftemplate b (slot x)) (deftemplate c (slot x))\n"
              "(deffacts stated (a (x 1)))\n"
              "(defrule a-gives-b (declare (salience 3)) (logical (a)) => (assert (b (x 1))))\n"
              "(defrule b-gives-c (declare (salience 2)) (logical (b)) => (assert (c (x 1))))\n"
              "(defrule take-a-away ?f <- (a) => (retract ?f))\n");
    assert_null(bench_firing(&bench, "a-gives-b"));
    assert_null(bench_firing(&bench, "b-gives-c"));
    assert_int_equal(bench.record->fired, 3);
    assert_int_equal(bench_firing(&bench, "take-a-away")->retracted_count >= 1, 1);
    assert_false(bench_fact(&bench, "a", NULL, NULL)->is_present);
    assert_false(bench_fact(&bench, "c", NULL, NULL)->is_present);
    assert_int_equal(bench_fact(&bench, "c", NULL, NULL)->firing_count, 0);
    bench_free(&bench);
}

static void test_conclusion_from_absence_is_withdrawn_when_the_fact_appears(void **state)
{
    struct bench bench;

    (void)state;
    bench_run(&bench,
              "(deftemplate a (slot x)) (deftemplate c (slot x))\n"
              "(defrule no-a (declare (salience 1)) (logical (not (a))) => (assert (c (x no))))\n"
              "(defrule an-a => (assert (a (x 1))))\n"
              "(defrule with-a (logical (a)) => (assert (c (x yes))))\n");
    assert_false(bench_fact(&bench, "c", "x", "no")->is_present);
    assert_int_equal(bench_fact(&bench, "c", "x", "no")->firing_count, 0);
    assert_true(bench_fact(&bench, "c", "x", "yes")->is_present);
    assert_null(bench_firing(&bench, "no-a"));
    bench_free(&bench);
}

static void test_conclusion_withdrawn_and_drawn_again_has_its_last_reason(void **state)
{
    struct bench bench;
    const struct record_fact *fact;

    (void)state;
    bench_run(&bench,
              "(deftemplate a (slot x)) (deftemplate b (slot x)) (deftemplate c (slot x))\n"
              "(deffacts stated (a (x 1)))\n"
              "(defrule from-a (declare (salience 2)) (logical (a)) => (assert (c (x 1))))\n"
              "(defrule swap (declare (salience 1)) ?f <- (a) => (retract ?f) "
              "(assert (b (x 1))))\n"
              "(defrule from-b (logical (b)) => (assert (c (x 1))))\n");
    fact = bench_fact(&bench, "c", NULL, NULL);
    assert_true(fact->is_present);
    assert_int_equal(fact->firing_count, 1);
    assert_string_equal(fact->firings[0]->rule, "from-b");
    bench_free(&bench);
}

/* ---- what a firing matched ---- */

static void test_match_of_a_rule_that_retracts_its_own_fact(void **state)
{
    struct bench bench;
    const struct record_firing *firing;

    (void)state;
    bench_run(&bench, "(deftemplate a (slot x)) (deftemplate b (slot x))\n"
                      "(deffacts stated (a (x old)) (b (x 1)))\n"
                      "(defrule consume (b) ?f <- (a (x ?v)) => (retract ?f))\n");
    firing = bench_firing(&bench, "consume");
    assert_non_null(firing);
    assert_int_equal(firing->matched_count, 2);
    assert_string_equal(firing->matched[0]->template, "b");
    assert_string_equal(record_text(firing->matched[1], "x"), "old");
    assert_int_equal(firing->retracted_count, 1);
    assert_ptr_equal(firing->retracted[0], firing->matched[1]);
    assert_false(firing->matched[1]->is_present);
    bench_free(&bench);
}

static void test_match_of_a_rule_that_ends_its_own_absence(void **state)
{
    struct bench bench;
    const struct record_firing *firing;

    (void)state;
    bench_run(&bench, "(deftemplate a (slot x)) (deftemplate b (slot x))\n"
                      "(deffacts stated (b (x 1)))\n"
                      "(defrule fill-the-gap (b) (not (a)) => (assert (a (x 1))))\n");
    firing = bench_firing(&bench, "fill-the-gap");
    assert_int_equal(firing->matched_count, 1);
    assert_string_equal(firing->matched[0]->template, "b");
    assert_int_equal(firing->asserted_count, 1);
    bench_free(&bench);
}

static void test_negated_conditions_keep_positions(void **state)
{
    struct bench bench;
    const struct record_firing *firing;

    (void)state;
    bench_run(&bench,
              "(deftemplate a (slot x)) (deftemplate b (slot x)) (deftemplate c (slot x))\n"
              "(deftemplate no (slot x)) (deftemplate out (slot x))\n"
              "(deffacts stated (a (x 1)) (b (x 2)) (c (x 3)))\n"
              "(defrule mixed (logical (not (no (x 1))) (a) (not (no (x 2))) (b) (exists (a))\n"
              "  (test (< 1 2)) (c) (forall (a (x ?v)) (a (x ?v))))\n"
              "  => (assert (out (x 1))))\n");
    firing = bench_firing(&bench, "mixed");
    assert_non_null(firing);
    assert_int_equal(firing->matched_count, 3);
    assert_string_equal(firing->matched[0]->template, "a");
    assert_string_equal(firing->matched[1]->template, "b");
    assert_string_equal(firing->matched[2]->template, "c");
    assert_int_equal(firing->disjunct->pattern_count, 3);
    assert_int_equal(firing->disjunct->negated_count, 3);
    bench_free(&bench);
}

static void test_rule_without_conditions_matches_nothing(void **state)
{
    struct bench bench;

    (void)state;
    bench_run(&bench, "(deftemplate a (slot x)) (defrule always => (assert (a (x 1))))\n");
    assert_int_equal(bench_firing(&bench, "always")->matched_count, 0);
    assert_int_equal(bench_fact(&bench, "a", NULL, NULL)->height, 1);
    bench_free(&bench);
}

/* ---- branches of `or` ---- */

static void test_each_branch_of_an_or_is_a_firing_of_its_own(void **state)
{
    struct bench bench;
    const struct record_fact *fact;

    (void)state;
    bench_run(&bench,
              "(deftemplate a (slot x)) (deftemplate b (slot y)) (deftemplate c (slot x))\n"
              "(deffacts stated (a (x 1)) (b (y 2)))\n"
              "(defrule either (logical (or (a (x ?v)) (b (y ?v)))) => (assert (c (x 1))))\n");
    fact = bench_fact(&bench, "c", NULL, NULL);
    assert_int_equal(fact->firing_count, 2);
    assert_ptr_not_equal(fact->firings[0]->disjunct, fact->firings[1]->disjunct);
    for (size_t i = 0; i < 2; i++)
        assert_string_equal(fact->firings[i]->disjunct->patterns[0]->template,
                            fact->firings[i]->matched[0]->template);
    bench_free(&bench);
}

/* A tree of `and`, `or`, `not` and `exists` over templates t0 to t29, each used at most once. */
struct growing {
    char text[4096];
    size_t length;
    int next;
    unsigned seed;
};

static unsigned roll(struct growing *growing, unsigned sides)
{
    growing->seed = growing->seed * 1103515245U + 12345U;
    return (growing->seed >> 16) % sides;
}

static void put(struct growing *growing, const char *text)
{
    growing->length += (size_t)snprintf(growing->text + growing->length,
                                        sizeof growing->text - growing->length, "%s", text);
}

static void grow(struct growing *growing, int depth)
{
    static const char *const groups[] = {"(or", "(and", "(or"};
    char leaf[64];
    unsigned members;

    if (depth == 0 || growing->next >= 18 || roll(growing, 4) == 0) {
        bool is_negated = roll(growing, 5) == 0;

        snprintf(leaf, sizeof leaf, is_negated ? " (not (absent (x %d)))" : " (t%d (x ?))",
                 growing->next++);
        put(growing, leaf);
        return;
    }
    put(growing, " ");
    put(growing, groups[roll(growing, 3)]);
    members = 2 + roll(growing, 2);
    for (unsigned i = 0; i < members; i++)
        grow(growing, depth - 1);
    put(growing, ")");
}

static void put_templates(struct growing *growing)
{
    char text[128];

    put(growing, "(deftemplate absent (slot x)) (deftemplate out (slot x))\n");
    for (int i = 0; i < 30; i++) {
        snprintf(text, sizeof text, "(deftemplate t%d (slot x)) (deffacts d%d (t%d (x 1)))\n", i, i,
                 i);
        put(growing, text);
    }
}

/* Whether the branch named for a firing has the very patterns that the facts matched. */
static void check_branches(const struct bench *bench, const char *text)
{
    for (size_t i = 0; i < bench->record->firing_count; i++) {
        const struct record_firing *firing = &bench->record->firings[i];

        assert_non_null(firing->disjunct);
        if (firing->disjunct->pattern_count != firing->matched_count)
            fail_msg("branch has %zu patterns, %zu facts matched: %s",
                     firing->disjunct->pattern_count, firing->matched_count, text);
        for (size_t j = 0; j < firing->matched_count; j++)
            if (strcmp(firing->disjunct->patterns[j]->template, firing->matched[j]->template) != 0)
                fail_msg("branch of another firing: %s", text);
    }
}

static void check_random_nesting(const char *wrapper)
{
    for (unsigned seed = 1; seed <= 60; seed++) {
        struct growing growing = {.seed = seed};
        struct bench bench;
        size_t rule;

        put_templates(&growing);
        rule = growing.length;
        put(&growing, "(defrule nested ");
        put(&growing, wrapper);
        for (int i = 0; i < 2; i++)
            grow(&growing, 3);
        if (wrapper[0] != '\0')
            put(&growing, ")");
        put(&growing, " => (assert (out (x 1))))\n");
        bench_run(&bench, growing.text);
        assert_int_not_equal(bench.record->firing_count, 0);
        check_branches(&bench, growing.text + rule);
        bench_free(&bench);
    }
}

static void test_nested_or_names_the_branch_that_held(void **state)
{
    (void)state;
    check_random_nesting("");
}

static void test_nested_or_under_logical_names_the_branch_that_held(void **state)
{
    (void)state;
    check_random_nesting("(logical");
}

static void test_or_within_not_and_exists_is_no_branch(void **state)
{
    struct bench bench;

    (void)state;
    bench_run(&bench, "(deftemplate a (slot x)) (deftemplate b (slot x)) (deftemplate c (slot x))\n"
                      "(deftemplate no (slot x)) (deftemplate out (slot x))\n"
                      "(deffacts stated (a (x 1)) (b (x 1)) (c (x 1)))\n"
                      "(defrule guarded (or (a) (b)) (not (or (no (x 1)) (no (x 2)))) (c)\n"
                      "  => (assert (out (x 1))))\n");
    assert_int_equal(bench.record->firing_count, 2);
    check_branches(&bench, "guarded");
    bench_free(&bench);
}

/* ---- modify ---- */

static void test_modify_is_a_retraction_and_an_assertion(void **state)
{
    struct bench bench;
    const struct record_firing *firing;

    (void)state;
    bench_run(&bench, "(deftemplate a (slot x) (slot y))\n"
                      "(deffacts stated (a (x 1) (y kept)))\n"
                      "(defrule change ?f <- (a (x 1)) => (modify ?f (x 2)))\n");
    firing = bench_firing(&bench, "change");
    assert_int_equal(firing->retracted_count, 1);
    assert_string_equal(record_text(firing->retracted[0], "x"), "1");
    assert_int_equal(firing->asserted_count, 1);
    assert_string_equal(record_text(firing->asserted[0], "x"), "2");
    assert_string_equal(record_text(firing->asserted[0], "y"), "kept");
    assert_false(firing->retracted[0]->is_present);
    assert_true(firing->asserted[0]->is_present);
    bench_free(&bench);
}

/* ---- ids ---- */

static const char ordered[] =
    "(deftemplate n (slot x)) (deftemplate sum (slot of (default 0)))\n"
    "(deffacts stated (n (x 3)) (n (x 1)) (n (x 2)))\n"
    "(defrule alpha (logical (n (x ?v))) => (assert (sum (of ?v))))\n"
    "(defrule beta (logical (n (x ?v)) (n (x ?w&:(< ?v ?w)))) => (assert (sum (of (+ ?v ?w)))))\n"
    "(defrule gamma (logical (sum (of ?v&:(< ?v 5)))) => (assert (sum (of (+ ?v 10)))))\n";

static const char reversed[] =
    "(deftemplate sum (slot of (default 0))) (deftemplate n (slot x))\n"
    "(defrule gamma (logical (sum (of ?v&:(< ?v 5)))) => (assert (sum (of (+ ?v 10)))))\n"
    "(defrule beta (logical (n (x ?v)) (n (x ?w&:(< ?v ?w)))) => (assert (sum (of (+ ?v ?w)))))\n"
    "(defrule alpha (logical (n (x ?v))) => (assert (sum (of ?v))))\n"
    "(deffacts stated (n (x 2)) (n (x 1)) (n (x 3)))\n";

static void describe(struct strbuf *out, const struct record *record)
{
    for (size_t i = 0; i < record->fact_count; i++) {
        strbuf_format(out, "f-%zu %s %s height %zu:", record->facts[i].id,
                      record->facts[i].template, record->facts[i].slots[0].values[0].text,
                      record->facts[i].height);
        for (size_t j = 0; j < record->facts[i].firing_count; j++)
            strbuf_format(out, " r-%zu", record->facts[i].firings[j]->id);
        strbuf_add(out, "\n");
    }
    for (size_t i = 0; i < record->firing_count; i++) {
        strbuf_format(out, "r-%zu %s", record->firings[i].id, record->firings[i].rule);
        for (size_t j = 0; j < record->firings[i].matched_count; j++)
            strbuf_format(out, " f-%zu", record->firings[i].matched[j]->id);
        strbuf_format(out, " => f-%zu\n", record->firings[i].asserted[0]->id);
    }
}

static void test_ids_depend_on_neither_definition_order_nor_strategy(void **state)
{
    static const char *const strategies[] = {"depth", "breadth", "simplicity", "complexity",
                                             "lex",   "mea",     "random"};
    struct strbuf expected = {0};

    (void)state;
    for (size_t i = 0; i < 14; i++) {
        struct bench bench;
        struct strbuf found = {0};

        assert_true(bench_run_under(&bench, i % 2 == 0 ? ordered : reversed, strategies[i / 2]));
        describe(i == 0 ? &expected : &found, bench.record);
        if (i > 0)
            assert_string_equal(strbuf_text(&found), strbuf_text(&expected));
        strbuf_free(&found);
        bench_free(&bench);
    }
    assert_holds(strbuf_text(&expected), "sum 13 height 2:");
    strbuf_free(&expected);
}

static void test_ids_count_from_one_without_gaps(void **state)
{
    struct bench bench;

    (void)state;
    bench_run(&bench, ordered);
    for (size_t i = 0; i < bench.record->fact_count; i++)
        assert_int_equal(bench.record->facts[i].id, i + 1);
    for (size_t i = 0; i < bench.record->firing_count; i++)
        assert_int_equal(bench.record->firings[i].id, i + 1);
    bench_free(&bench);
}

static void test_best_reason_is_the_one_nearest_to_what_was_given(void **state)
{
    struct bench bench;
    const struct record_fact *fact;

    (void)state;
    bench_run(&bench, "(deftemplate a (slot x)) (deftemplate b (slot x)) (deftemplate c (slot x))\n"
                      "(deffacts stated (a (x 1)))\n"
                      "(defrule b-from-a (logical (a)) => (assert (b (x 1))))\n"
                      "(defrule c-from-b (logical (b)) => (assert (c (x 1))))\n"
                      "(defrule directly (logical (a)) => (assert (c (x 1))))\n");
    fact = bench_fact(&bench, "c", NULL, NULL);
    assert_int_equal(fact->height, 1);
    assert_string_equal(fact->firings[0]->rule, "directly");
    assert_string_equal(fact->firings[1]->rule, "c-from-b");
    bench_free(&bench);
}

/* ---- facts ---- */

static void test_values_keep_their_types_and_multislots_their_length(void **state)
{
    struct bench bench;
    const struct record_fact *fact;
    const struct record_slot *slot;

    (void)state;
    bench_run(&bench, "(deftemplate t (slot s) (slot q) (slot i) (slot f) (multislot m))\n"
                      "(deffacts stated (t (s word) (q \"two words\") (i 42) (f 9.5) (m a 1 b)))\n"
                      "(deffacts more (ordered one 2))\n");
    fact = bench_fact(&bench, "t", NULL, NULL);
    assert_int_equal(record_slot(fact, "s")->values[0].type, VALUE_SYMBOL);
    assert_int_equal(record_slot(fact, "q")->values[0].type, VALUE_STRING);
    assert_string_equal(record_text(fact, "q"), "two words");
    assert_int_equal(record_slot(fact, "i")->values[0].type, VALUE_INTEGER);
    assert_int_equal(record_slot(fact, "f")->values[0].type, VALUE_FLOAT);
    assert_string_equal(record_text(fact, "f"), "9.5");
    slot = record_slot(fact, "m");
    assert_true(slot->is_multi);
    assert_int_equal(slot->count, 3);
    assert_null(record_slot(fact, "nothing"));
    assert_string_equal(record_text(fact, "nothing"), "");
    fact = bench_fact(&bench, "ordered", NULL, NULL);
    assert_null(fact->slots[0].name);
    assert_int_equal(fact->slots[0].count, 2);
    bench_free(&bench);
}

static void test_symbol_and_string_of_the_same_letters_are_two_facts(void **state)
{
    struct bench bench;
    size_t count = 0;

    (void)state;
    bench_run(&bench, "(deftemplate t (slot s))\n"
                      "(deffacts stated (t (s word)) (t (s \"word\")) (t (s 1)) (t (s 1.0)))\n");
    for (size_t i = 0; i < bench.record->fact_count; i++)
        count += strcmp(bench.record->facts[i].template, "t") == 0;
    assert_int_equal(count, 4);
    bench_free(&bench);
}

static void test_record_of_a_second_run_forgets_the_first(void **state)
{
    struct bench bench;
    struct record *again;

    (void)state;
    bench_run(&bench, two_reasons_logical);
    assert_true(clips_session_reset(bench.session, NULL));
    assert_true(clips_session_assert(bench.session, "(a (x 7))", NULL));
    assert_true(clips_session_run(bench.session, NULL, (struct clips_limits){0, 0}, NULL));
    again = clips_session_record(bench.session, &bench.rulebase);
    assert_int_equal(again->firing_count, 1);
    assert_int_equal(again->fired, 1);
    assert_string_equal(record_text(again->firings[0].asserted[0], "x"), "7");
    record_free(again);
    assert_int_equal(bench.record->firing_count, 2);
    record_free(NULL);
    bench_free(&bench);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_second_derivation_under_logical_is_a_second_reason),
        cmocka_unit_test(test_second_derivation_without_logical_is_a_second_reason),
        cmocka_unit_test(test_logical_reason_beside_an_unconditional_one_counts),
        cmocka_unit_test(test_stated_fact_that_a_rule_concludes_too_has_that_reason),
        cmocka_unit_test(test_one_rule_with_two_matches_gives_two_reasons),
        cmocka_unit_test(test_duplicate_assert_in_one_firing_is_one_reason),
        cmocka_unit_test(test_fact_that_loses_one_of_two_supports_keeps_the_other_only),
        cmocka_unit_test(test_withdrawn_firings_are_left_out_and_what_followed_too),
        cmocka_unit_test(test_conclusion_from_absence_is_withdrawn_when_the_fact_appears),
        cmocka_unit_test(test_conclusion_withdrawn_and_drawn_again_has_its_last_reason),
        cmocka_unit_test(test_match_of_a_rule_that_retracts_its_own_fact),
        cmocka_unit_test(test_match_of_a_rule_that_ends_its_own_absence),
        cmocka_unit_test(test_negated_conditions_keep_positions),
        cmocka_unit_test(test_rule_without_conditions_matches_nothing),
        cmocka_unit_test(test_each_branch_of_an_or_is_a_firing_of_its_own),
        cmocka_unit_test(test_nested_or_names_the_branch_that_held),
        cmocka_unit_test(test_nested_or_under_logical_names_the_branch_that_held),
        cmocka_unit_test(test_or_within_not_and_exists_is_no_branch),
        cmocka_unit_test(test_modify_is_a_retraction_and_an_assertion),
        cmocka_unit_test(test_ids_depend_on_neither_definition_order_nor_strategy),
        cmocka_unit_test(test_ids_count_from_one_without_gaps),
        cmocka_unit_test(test_best_reason_is_the_one_nearest_to_what_was_given),
        cmocka_unit_test(test_values_keep_their_types_and_multislots_their_length),
        cmocka_unit_test(test_symbol_and_string_of_the_same_letters_are_two_facts),
        cmocka_unit_test(test_record_of_a_second_run_forgets_the_first),
    };

    return cmocka_run_group_tests_name("record", tests, NULL, NULL);
}
