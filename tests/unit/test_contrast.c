#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ask/contrast.h"
#include "worlds.h"

/* Two runs and the contrast of a fact of each. */
struct pair {
    struct bench benches[CONTRAST_SIDES];
    struct arena arena;
    struct contrast contrast;
};

/* Run two texts with the same rules, and contrast the values of a subject. */
static void pair_run(struct pair *pair, const char *rules, const char *a, const char *b,
                     const char *subject)
{
    const char *const facts[CONTRAST_SIDES] = {a, b};
    const struct record *records[CONTRAST_SIDES];
    const struct record_fact *roots[CONTRAST_SIDES];

    *pair = (struct pair){0};
    for (int i = 0; i < CONTRAST_SIDES; i++) {
        struct strbuf text = {0};

        strbuf_format(&text, "%s (deffacts stated %s)", rules, facts[i]);
        bench_run(&pair->benches[i], text.text);
        strbuf_free(&text);
        records[i] = pair->benches[i].record;
        roots[i] = bench_fact(&pair->benches[i], "recommendation", "on", subject);
    }
    contrast_read(&pair->contrast, records, roots, &pair->arena);
}

static void pair_free(struct pair *pair)
{
    for (int i = 0; i < CONTRAST_SIDES; i++)
        bench_free(&pair->benches[i]);
    arena_free(&pair->arena);
}

static void assert_steps(const struct contrast_side *side, const char *expected, bool only_first)
{
    struct strbuf rules = {0};

    for (size_t i = 0; i < (only_first ? side->first_count : side->step_count); i++)
        strbuf_format(&rules, "%s%s", i == 0 ? "" : " ", side->steps[i].firing->rule);
    assert_string_equal(strbuf_text(&rules), expected);
    strbuf_free(&rules);
}

static const char chain[] =
    "(deftemplate p (slot x)) (deftemplate q (slot x)) (deftemplate r (slot x))\n"
    "(deftemplate common (slot x)) (deftemplate base (slot x))\n"
    "(defrule common-from-base (logical (base)) => (assert (common (x 1))))\n"
    "(defrule p-from-key (logical (assumption (key k) (value yes)) (common)) =>"
    " (assert (p (x 1))))\n"
    "(defrule q-from-p (logical (p) (common)) => (assert (q (x 1))))\n"
    "(defrule good (logical (q)) => (assert (recommendation (on s) (is good))))\n"
    "(defrule r-from-key (logical (assumption (key k) (value no))) => (assert (r (x 1))))\n"
    "(defrule bad (logical (r) (common)) => (assert (recommendation (on s) (is bad))))\n";

static void test_chains_part_nearest_to_the_assumptions(void **state)
{
    struct pair pair;
    const struct contrast_side *sides = pair.contrast.sides;

    (void)state;
    pair_run(&pair, chain, "(base (x 1)) (assumption (key k) (value yes))",
             "(base (x 1)) (assumption (key k) (value no))", "s");
    assert_steps(&sides[CONTRAST_A], "p-from-key q-from-p good", false);
    assert_steps(&sides[CONTRAST_B], "r-from-key bad", false);
    assert_steps(&sides[CONTRAST_A], "p-from-key", true);
    assert_steps(&sides[CONTRAST_B], "r-from-key", true);
    assert_int_equal(sides[CONTRAST_A].given_count, 1);
    assert_string_equal(record_text(sides[CONTRAST_A].given[0], "value"), "yes");
    assert_string_equal(record_text(sides[CONTRAST_B].given[0], "value"), "no");
    assert_int_equal(sides[CONTRAST_A].steps[0].rests_count, 1);
    assert_ptr_equal(sides[CONTRAST_A].steps[0].rests_on[0], sides[CONTRAST_A].given[0]);
    pair_free(&pair);
}

static void test_what_both_hold_is_counted_and_folded_away(void **state)
{
    struct pair pair;

    (void)state;
    pair_run(&pair, chain, "(base (x 1)) (assumption (key k) (value yes))",
             "(base (x 1)) (assumption (key k) (value no))", "s");
    assert_int_equal(pair.contrast.sides[CONTRAST_A].shared_count, 2);
    assert_int_equal(pair.contrast.sides[CONTRAST_B].shared_count, 2);
    pair_free(&pair);
}

static void test_equal_runs_have_no_contrast(void **state)
{
    struct pair pair;
    const char *facts = "(base (x 1)) (assumption (key k) (value yes))";

    (void)state;
    pair_run(&pair, chain, facts, facts, "s");
    for (int i = 0; i < CONTRAST_SIDES; i++) {
        assert_int_equal(pair.contrast.sides[i].step_count, 0);
        assert_int_equal(pair.contrast.sides[i].given_count, 0);
    }
    assert_int_equal(pair.contrast.sides[CONTRAST_A].shared_count, 6);
    pair_free(&pair);
}

static void test_same_conclusion_for_other_reasons_is_shared(void **state)
{
    struct pair pair;

    (void)state;
    pair_run(&pair,
             "(deftemplate p (slot x))\n"
             "(defrule one (logical (assumption (key k) (value yes))) => (assert (p (x 1))))\n"
             "(defrule other (logical (assumption (key k) (value no))) => (assert (p (x 1))))\n"
             "(defrule top (logical (p)) => (assert (recommendation (on s) (is good))))\n",
             "(assumption (key k) (value yes))", "(assumption (key k) (value no))", "s");
    assert_int_equal(pair.contrast.sides[CONTRAST_A].step_count, 0);
    assert_int_equal(pair.contrast.sides[CONTRAST_B].step_count, 0);
    assert_int_equal(pair.contrast.sides[CONTRAST_A].shared_count, 2);
    pair_free(&pair);
}

static void test_subject_without_a_value_on_one_side(void **state)
{
    struct pair pair;

    (void)state;
    pair_run(&pair, chain, "(base (x 1)) (assumption (key k) (value yes))",
             "(base (x 1)) (assumption (key k) (value unheard-of))", "s");
    assert_steps(&pair.contrast.sides[CONTRAST_A], "p-from-key q-from-p good", false);
    assert_steps(&pair.contrast.sides[CONTRAST_B], "", false);
    pair_free(&pair);
}

/* What one side must not meet has its reasons on the other. */
static void test_absence_leads_to_the_other_sides_reasons(void **state)
{
    struct pair pair;
    const struct contrast_step *step;

    (void)state;
    pair_run(&pair,
             "(deftemplate fault (slot x)) (deftemplate shield (slot about))\n"
             "(defrule shielded (logical (assumption (key k) (value yes))) =>"
             " (assert (shield (about it))))\n"
             "(defrule shielded-too (logical (assumption (key k) (value yes))) =>"
             " (assert (shield (about other))))\n"
             "(defrule weed (logical (fault (x ?x)) (not (shield (about ?x)))) =>"
             " (assert (recommendation (on s) (is weed))))\n",
             "(fault (x it)) (assumption (key k) (value no))",
             "(fault (x it)) (assumption (key k) (value yes))", "s");
    assert_steps(&pair.contrast.sides[CONTRAST_A], "weed", false);
    assert_steps(&pair.contrast.sides[CONTRAST_A], "", true);
    assert_steps(&pair.contrast.sides[CONTRAST_B], "shielded", false);
    step = &pair.contrast.sides[CONTRAST_A].steps[0];
    assert_int_equal(step->rests_count, 0);
    assert_int_equal(step->excludes_count, 1);
    assert_string_equal(record_text(step->excludes[0], "about"), "it");
    assert_true(pair.contrast.sides[CONTRAST_B].steps[0].is_first);
    pair_free(&pair);
}

static void test_an_assumption_denied_is_given_on_the_other_side(void **state)
{
    struct pair pair;
    const struct contrast_side *sides = pair.contrast.sides;

    (void)state;
    pair_run(&pair,
             "(defrule fine (logical (not (assumption (key k) (value bad)))) =>"
             " (assert (recommendation (on s) (is fine))))\n",
             "(assumption (key k) (value good))", "(assumption (key k) (value bad))", "s");
    assert_steps(&sides[CONTRAST_A], "fine", true);
    assert_int_equal(sides[CONTRAST_A].given_count, 0);
    assert_int_equal(sides[CONTRAST_B].given_count, 1);
    assert_string_equal(record_text(sides[CONTRAST_B].given[0], "value"), "bad");
    pair_free(&pair);
}

static const char layers[] =
    "(deftemplate p (slot x)) (deftemplate item (slot x)) (deftemplate seen (slot x))\n"
    "(defrule p-from-key (logical (assumption (key k) (value yes))) => (assert (p (x 1))))\n"
    "(defrule see (logical (item (x ?x)) (assumption (key k) (value yes))) =>"
    " (assert (seen (x ?x))))\n"
    "(defrule by-exists (logical (exists (p (x 1|2)))) =>"
    " (assert (recommendation (on by-exists) (is good))))\n"
    "(defrule by-forall (logical (forall (item (x ?x)) (seen (x ?x)))) =>"
    " (assert (recommendation (on by-forall) (is good))))\n"
    "(defrule by-denial (logical (not (and (item (x ?x)) (not (seen (x ?x)))))) =>"
    " (assert (recommendation (on by-denial) (is good))))\n"
    "(defrule by-branch (logical (or (exists (p (x 7))) (exists (p (x 1))))) =>"
    " (assert (recommendation (on by-branch) (is good))))\n";

/* A condition that matches no fact by itself still stands on some. */
static void test_conditions_without_a_fact_of_their_own(void **state)
{
    static const char *const subjects[] = {"by-exists", "by-forall", "by-denial", "by-branch"};
    static const char *const beneath[] = {"p", "seen", "seen", "p"};

    (void)state;
    for (size_t i = 0; i < sizeof subjects / sizeof subjects[0]; i++) {
        struct pair pair;
        const struct contrast_side *a = &pair.contrast.sides[CONTRAST_A];

        pair_run(&pair, layers, "(item (x 1)) (assumption (key k) (value yes))",
                 "(item (x 1)) (assumption (key k) (value no))", subjects[i]);
        assert_int_equal(a->step_count, 2);
        assert_string_equal(a->steps[0].fact->template, beneath[i]);
        assert_string_equal(a->steps[1].firing->rule, subjects[i]);
        assert_int_equal(a->steps[1].rests_count, 1);
        pair_free(&pair);
    }
}

/* What `forall` is about may be more on the other side. */
static void test_forall_excludes_an_item_of_the_other_side(void **state)
{
    struct pair pair;

    (void)state;
    pair_run(&pair, layers, "(assumption (key k) (value no))",
             "(item (x 1)) (assumption (key k) (value no))", "by-forall");
    assert_steps(&pair.contrast.sides[CONTRAST_A], "by-forall", true);
    assert_int_equal(pair.contrast.sides[CONTRAST_A].steps[0].excludes_count, 1);
    assert_string_equal(pair.contrast.sides[CONTRAST_B].given[0]->template, "item");
    pair_free(&pair);
}

static void test_each_of_two_reasons_is_a_step(void **state)
{
    struct pair pair;

    (void)state;
    pair_run(&pair,
             "(deftemplate p (slot x))\n"
             "(defrule direct (logical (assumption (key k) (value yes))) =>"
             " (assert (recommendation (on s) (is good))))\n"
             "(defrule p-first (logical (assumption (key l) (value yes))) => (assert (p (x 1))))\n"
             "(defrule then-s (logical (p)) => (assert (recommendation (on s) (is good))))\n",
             "(assumption (key k) (value yes)) (assumption (key l) (value yes))",
             "(assumption (key k) (value no)) (assumption (key l) (value no))", "s");
    assert_steps(&pair.contrast.sides[CONTRAST_A], "direct p-first then-s", false);
    assert_steps(&pair.contrast.sides[CONTRAST_A], "direct p-first", true);
    assert_int_equal(pair.contrast.sides[CONTRAST_A].given_count, 2);
    pair_free(&pair);
}

/* ---- made-up rule bases ---- */

/* State the values of a combination with a rule base's own facts. */
static struct record *record_of(struct worlds *worlds, size_t number)
{
    size_t values[8];
    const char *answers[WORLDS_MOST_SUBJECTS];

    worlds_values(worlds, number, values);
    clips_session_watch(worlds->bench.session, true);
    worlds_answer(worlds, values, worlds_subjects, worlds_subject_count, answers);
    return clips_session_record(worlds->bench.session, &worlds->bench.rulebase);
}

static const struct record_fact *answer_of(const struct record *record, const char *subject)
{
    for (size_t i = 0; i < record->fact_count; i++)
        if (strcmp(record->facts[i].template, "recommendation") == 0 &&
            strcmp(record_text(&record->facts[i], "on"), subject) == 0)
            return &record->facts[i];
    return NULL;
}

/*
 * Under `logical` a firing happens wherever its conditions hold, so each step must stand on
 * something that differs; and since chains end, what differs ends in assumptions.
 */
static void check_steps(const struct contrast *contrast, const struct record *const records[2],
                        const char *text)
{
    size_t firsts = 0, assumptions = 0;

    for (int side = 0; side < CONTRAST_SIDES; side++) {
        const struct contrast_side *here = &contrast->sides[side];

        for (size_t i = 0; i < here->step_count; i++) {
            const struct contrast_step *step = &here->steps[i];

            assert_null(contrast_same(records[!side], step->fact));
            if (step->rests_count + step->excludes_count == 0)
                fail_msg("a step of rule %s stands on nothing that differs in\n%s",
                         step->firing->rule, text);
        }
        for (size_t i = 0; i < here->given_count; i++)
            assumptions += strcmp(here->given[i]->template, "assumption") == 0;
        firsts += here->first_count;
    }
    if (contrast->sides[0].step_count + contrast->sides[1].step_count > 0 &&
        (firsts == 0 || assumptions == 0))
        fail_msg("%zu first steps, %zu assumptions in\n%s", firsts, assumptions, text);
}

static size_t check_pair(struct worlds *worlds, size_t a, size_t b, const char *text)
{
    struct arena arena = {NULL};
    struct record *owned[CONTRAST_SIDES] = {record_of(worlds, a), record_of(worlds, b)};
    const struct record *const records[CONTRAST_SIDES] = {owned[0], owned[1]};
    size_t differing = 0;

    for (size_t i = 0; i < worlds_subject_count; i++) {
        const struct record_fact *roots[CONTRAST_SIDES];
        struct contrast contrast;
        bool is_same;

        for (int side = 0; side < CONTRAST_SIDES; side++)
            roots[side] = answer_of(records[side], worlds_subjects[i]);
        is_same = worlds_same(roots[0] == NULL ? NULL : record_text(roots[0], "is"),
                              roots[1] == NULL ? NULL : record_text(roots[1], "is"));
        contrast_read(&contrast, records, roots, &arena);
        check_steps(&contrast, records, text);
        if (is_same != (contrast.sides[0].step_count + contrast.sides[1].step_count == 0))
            fail_msg("%s: answers and contrast disagree in\n%s", worlds_subjects[i], text);
        differing += !is_same;
    }
    for (int side = 0; side < CONTRAST_SIDES; side++)
        record_free(owned[side]);
    arena_free(&arena);
    return differing;
}

static void test_made_up_steps_stand_on_what_differs(void **state)
{
    static const enum worlds_kind kinds[] = {WORLDS_LOGICAL, WORLDS_CIRCULAR, WORLDS_FUNCTIONS};
    size_t differing = 0;

    (void)state;
    for (uint64_t seed = 1; seed <= 60; seed++) {
        uint64_t series = seed;
        struct worlds worlds;
        struct strbuf text = {0};

        worlds_make_up(&text, &series, kinds[seed % 3]);
        worlds_load(&worlds, text.text);
        for (size_t i = 0; i < 8; i++) {
            size_t a = worlds_random(&series, worlds_count(&worlds));
            size_t b = worlds_random(&series, worlds_count(&worlds));

            differing += check_pair(&worlds, a, b, text.text);
        }
        worlds_free(&worlds);
        strbuf_free(&text);
    }
    assert_true(differing > 200);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_chains_part_nearest_to_the_assumptions),
        cmocka_unit_test(test_what_both_hold_is_counted_and_folded_away),
        cmocka_unit_test(test_equal_runs_have_no_contrast),
        cmocka_unit_test(test_same_conclusion_for_other_reasons_is_shared),
        cmocka_unit_test(test_subject_without_a_value_on_one_side),
        cmocka_unit_test(test_absence_leads_to_the_other_sides_reasons),
        cmocka_unit_test(test_an_assumption_denied_is_given_on_the_other_side),
        cmocka_unit_test(test_conditions_without_a_fact_of_their_own),
        cmocka_unit_test(test_forall_excludes_an_item_of_the_other_side),
        cmocka_unit_test(test_each_of_two_reasons_is_a_step),
        cmocka_unit_test(test_made_up_steps_stand_on_what_differs),
    };

    return cmocka_run_group_tests_name("contrast", tests, NULL, NULL);
}
