#include <string.h>

#include "ask/assess.h"
#include "support.h"

/* Letters offer books; one verdict follows from what they give and ask. */
#define POLICY                                                                                     \
    "(deffacts names (judgement (of red-line) (name shelf) (rank 2) (label \"a shelf\"))"          \
    " (judgement (of red-line) (name plaque) (rank 1) (label \"a plaque\"))"                       \
    " (judgement (of mark) (name books) (rank 1) (label \"books\"))"                               \
    " (judgement (of verdict) (name take) (rank 1) (label \"Take them\"))"                         \
    " (judgement (of verdict) (name leave) (rank 2) (label \"Leave them\")))"                      \
    "(deffacts patterns"                                                                           \
    " (clause-pattern (id shelf) (claim asks-shelf) (expression \"shelf\") (example \"\")"         \
    "  (counterexample \"\"))"                                                                     \
    " (clause-pattern (id plaque) (claim asks-plaque) (expression \"plaque\") (example \"\")"      \
    "  (counterexample \"\"))"                                                                     \
    " (clause-pattern (id books) (claim gives) (expression \"\\\"?books\\\"?\") (example \"\")"    \
    "  (counterexample \"\"))"                                                                     \
    " (clause-qualifier (id no) (kind denied) (expression \"\\\\bno\\\\b\") (example \"\")"        \
    "  (counterexample \"\")))"                                                                    \
    "(defrule shelf (logical (claim (id ?c) (what asks-shelf))"                                    \
    "  (not (qualifier (claim ?c) (kind denied))))"                                                \
    " => (assert (crossed (red-line shelf) (strength explicit) (claim ?c))))"                      \
    "(defrule shelf-too (logical (claim (id ?c) (what asks-shelf)))"                               \
    " => (assert (crossed (red-line shelf) (strength arguable) (claim ?c))))"                      \
    "(defrule plaque (logical (claim (id ?c) (what asks-plaque)))"                                 \
    " => (assert (crossed (red-line plaque) (strength arguable) (claim ?c))))"                     \
    "(defrule books (logical (claim (id ?c) (what gives)))"                                        \
    " => (assert (supplied (mark books) (claim ?c)) (end-state (is gift))))"

#define TAKE "(defrule take (logical (end-state)) => (assert (verdict (is take))))"
#define LEAVE "(defrule leave (logical (proposal)) => (assert (verdict (is leave))))"

struct judging {
    struct bench bench;
    struct patterns *patterns;
    struct proposal proposal;
    struct claims claims;
    struct assessment found;
};

static bool judge(struct judging *out, const char *policy, const char *text)
{
    struct source_file file = support_file("letter.txt", text);
    struct endstate_error *error;

    *out = (struct judging){0};
    bench_run(&out->bench, policy);
    error = &out->bench.error;
    record_free(out->bench.record);
    out->bench.record = NULL;
    out->patterns = patterns_new(&out->bench.rulebase, &out->bench.arena, error);
    assert_non_null(out->patterns);
    assert_true(proposal_parse(&out->proposal, &file, &out->bench.arena, error));
    patterns_match(out->patterns, &out->proposal, &out->claims, &out->bench.arena);
    assert_true(clips_session_reset(out->bench.session, error));
    assert_true(
        assess_state(out->bench.session, &out->proposal, &out->claims, &out->bench.arena, error));
    assert_true(clips_session_run(out->bench.session, &out->bench.rulebase,
                                  (struct clips_limits){10000, 10}, error));
    out->bench.record = clips_session_record(out->bench.session, &out->bench.rulebase);
    return assess_read(&out->found, &out->proposal, &out->claims, &out->bench.rulebase,
                       out->bench.record, error);
}

static void finish(struct judging *judging)
{
    patterns_free(judging->patterns);
    bench_free(&judging->bench);
}

static void test_crossings_stand_in_order_of_the_text_and_the_strongest_stays(void **state)
{
    struct judging judging;
    const struct assess_items *crossings = &judging.found.crossings;

    (void)state;
    assert_true(judge(&judging, POLICY TAKE,
                      "1. A shelf and a plaque.\n2. No shelf.\n3. My \"books\" \\ of old.\n"));
    assert_int_equal(crossings->count, 3);
    assert_string_equal(crossings->items[0].name, "plaque");
    assert_false(assess_counts(&crossings->items[0]));
    assert_string_equal(crossings->items[0].known->label, "a plaque");
    assert_string_equal(crossings->items[1].name, "shelf");
    assert_string_equal(crossings->items[1].strength, "explicit");
    assert_true(assess_counts(&crossings->items[1]));
    assert_string_equal(crossings->items[2].strength, "arguable");
    assert_int_equal(crossings->items[2].claim->clause, 1);
    assert_int_equal(judging.found.marks.count, 1);
    assert_string_equal(judging.found.marks.items[0].claim->quote, "\"books\"");
    assert_string_equal(judging.found.end_state, "gift");
    assert_null(judging.found.end_states[0].known);
    assert_string_equal(judging.found.verdict.known->label, "Take them");
    finish(&judging);
}

static void test_facts_of_a_name_are_those_that_judge_by_it(void **state)
{
    struct judging judging;
    size_t count;

    (void)state;
    assert_true(judge(&judging, POLICY TAKE, "1. A shelf.\n2. A shelf for books.\n"));
    assess_facts(&judging.found, "shelf", &count);
    assert_int_equal(count, 4);
    assess_facts(&judging.found, "take", &count);
    assert_int_equal(count, 1);
    assess_facts(&judging.found, "plaque", &count);
    assert_int_equal(count, 0);
    finish(&judging);
}

static void test_a_text_has_one_verdict(void **state)
{
    struct judging judging;

    (void)state;
    assert_false(judge(&judging, POLICY TAKE, "1. A shelf.\n"));
    assert_holds(judging.bench.error.text, "no rule gives a verdict on this text");
    finish(&judging);
    assert_false(judge(&judging, POLICY TAKE LEAVE, "1. Books.\n"));
    assert_holds(judging.bench.error.text, "a text has one verdict");
    assert_holds(judging.bench.error.text, "rule `leave`");
    finish(&judging);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_crossings_stand_in_order_of_the_text_and_the_strongest_stays),
        cmocka_unit_test(test_facts_of_a_name_are_those_that_judge_by_it),
        cmocka_unit_test(test_a_text_has_one_verdict),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
