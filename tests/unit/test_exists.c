/* What an `exists` holds by, as the record has it, against every pair of facts gone through. */
#include <stdio.h>
#include <string.h>

#include "support.h"
#include "worlds.h"

enum { RULE_BASES = 60, NUMBERS = 4 };

static const char rules[] =
    "(deftemplate p (slot x) (slot y)) (deftemplate q (slot x) (slot y))\n"
    "(defrule joined (logical (p (x ?x) (y ?y)) (exists (q (x ?x) (y ?z&:(>= ?z ?y)))))\n"
    " => (assert (first ?x ?y)))\n"
    "(defrule group (logical (exists (p (x ?x)) (q (x ?x) (y ?y)) (not (p (x ?y)))))\n"
    " => (assert (second)))\n"
    "(deffacts d";

/* Which of the facts (p (x N) (y M)) and (q (x N) (y M)) are stated. */
struct made_up {
    bool p[NUMBERS][NUMBERS], q[NUMBERS][NUMBERS];
};

static void state_facts(struct strbuf *out, const char *template, bool stated[NUMBERS][NUMBERS],
                        uint64_t *series)
{
    for (int x = 0; x < NUMBERS; x++) {
        for (int y = 0; y < NUMBERS; y++) {
            stated[x][y] = worlds_random(series, 3) == 0;
            if (stated[x][y])
                strbuf_format(out, " (%s (x %d) (y %d))", template, x, y);
        }
    }
}

static size_t number(const struct record_fact *fact, const char *slot)
{
    return (size_t)(record_text(fact, slot)[0] - '0');
}

/* How often each fact of q is a match of the rule's one `exists`. */
static void count_matches(const struct record_firing *firing, size_t matches[NUMBERS][NUMBERS],
                          size_t place)
{
    for (size_t i = 0; i < firing->exists[0].count; i++) {
        const struct record_match *match = &firing->exists[0].matches[i];

        assert_true(place < match->count);
        matches[number(match->facts[place], "x")][number(match->facts[place], "y")]++;
    }
}

/* (p (x ?x) (y ?y)) (exists (q (x ?x) (y ?z&:(>= ?z ?y)))) */
static size_t check_joined(const struct bench *bench, const struct made_up *made_up)
{
    size_t firings = 0;

    for (size_t i = 0; i < bench->record->firing_count; i++) {
        const struct record_firing *firing = &bench->record->firings[i];
        size_t matches[NUMBERS][NUMBERS] = {{0}};
        size_t x, y;

        if (strcmp(firing->rule, "joined") != 0)
            continue;
        firings++;
        x = number(firing->matched[0], "x");
        y = number(firing->matched[0], "y");
        count_matches(firing, matches, 0);
        for (size_t a = 0; a < NUMBERS; a++)
            for (size_t b = 0; b < NUMBERS; b++)
                assert_int_equal(matches[a][b], made_up->q[a][b] && a == x && b >= y);
    }
    return firings;
}

/* (exists (p (x ?x)) (q (x ?x) (y ?y)) (not (p (x ?y)))): how often a q takes part. */
static size_t check_group(const struct bench *bench, const struct made_up *made_up)
{
    const struct record_firing *firing = bench_firing(bench, "group");
    size_t matches[NUMBERS][NUMBERS] = {{0}};
    size_t total = 0;

    if (firing != NULL)
        count_matches(firing, matches, 1);
    for (size_t x = 0; x < NUMBERS; x++) {
        for (size_t y = 0; y < NUMBERS; y++) {
            size_t partners = 0, blocking = 0;

            for (size_t z = 0; z < NUMBERS; z++) {
                partners += made_up->p[x][z];
                blocking += made_up->p[y][z];
            }
            assert_int_equal(matches[x][y], made_up->q[x][y] && blocking == 0 ? partners : 0);
            total += matches[x][y];
        }
    }
    assert_int_equal(firing != NULL, total > 0);
    return total;
}

static void test_matches_of_exists_are_those_there_are(void **state)
{
    uint64_t series = 11;
    size_t joined = 0, group = 0;

    (void)state;
    for (int i = 0; i < RULE_BASES; i++) {
        struct made_up made_up;
        struct strbuf text = {0};
        struct bench bench;

        strbuf_add(&text, rules);
        state_facts(&text, "p", made_up.p, &series);
        state_facts(&text, "q", made_up.q, &series);
        strbuf_add(&text, ")\n");
        bench_run(&bench, text.text);
        joined += check_joined(&bench, &made_up);
        group += check_group(&bench, &made_up);
        strbuf_free(&text);
        bench_free(&bench);
    }
    assert_true(joined > RULE_BASES);
    assert_true(group > RULE_BASES);
}

/* Conditions before the `exists` that match no fact, and patterns behind it, do not disturb it. */
static void test_exists_among_other_conditions_is_found(void **state)
{
    struct bench bench;
    const struct record_firing *firing;

    (void)state;
    bench_run(&bench,
              "(deftemplate a (slot x)) (deftemplate b (slot x))\n"
              "(deffacts d (a (x 1)) (a (x 2)) (b (x 1)) (b (x 2)))\n"
              "(defrule r (logical (not (c)) (a (x ?x&1)) (test (< ?x 2)) (exists (b (x ?y)))\n"
              " (exists (b (x ?x))) (b (x ?y&2))) => (assert (o)))\n");
    firing = bench_firing(&bench, "r");
    assert_int_equal(firing->matched_count, 2);
    assert_int_equal(firing->disjunct->existing_count, 2);
    assert_int_equal(firing->exists[0].count, 2);
    assert_int_equal(firing->exists[1].count, 1);
    assert_string_equal(record_text(firing->exists[1].matches[0].facts[0], "x"), "1");
    bench_free(&bench);
}

static void test_exists_of_each_branch_is_found(void **state)
{
    struct bench bench;
    const struct record_fact *fact;

    (void)state;
    bench_run(&bench, "(deftemplate o (slot x)) (deffacts d (a 1) (b 1) (b 2))\n"
                      "(defrule r (logical (or (exists (a ?)) (exists (b ?)) (exists (c ?))))\n"
                      " => (assert (o (x 1))))\n");
    fact = bench_fact(&bench, "o", NULL, NULL);
    assert_int_equal(fact->firing_count, 2);
    assert_int_equal(fact->firings[0]->exists[0].count, 1);
    assert_int_equal(fact->firings[1]->exists[0].count, 2);
    bench_free(&bench);
}

static void test_or_within_an_exists_is_found(void **state)
{
    struct bench bench;

    (void)state;
    bench_run(&bench, "(deffacts d (a 1) (b 1) (b 2))\n"
                      "(defrule r (logical (exists (or (a ?) (b ?) (c ?)))) => (assert (o)))\n");
    assert_int_equal(bench_firing(&bench, "r")->exists[0].count, 3);
    bench_free(&bench);
}

/* Facts that are gone at the end show nothing any more. */
static void test_fact_that_was_taken_away_is_not_found(void **state)
{
    struct bench bench;

    (void)state;
    bench_run(&bench, "(deffacts d (a 1))\n"
                      "(defrule r (declare (salience 5)) (exists (a ?)) => (assert (o)))\n"
                      "(defrule gone ?a <- (a ?) => (retract ?a))\n");
    assert_int_equal(bench_firing(&bench, "r")->exists[0].count, 0);
    bench_free(&bench);
}

/* The question that is put to CLIPS leaves nothing behind. */
static void test_asking_leaves_the_session_as_it_was(void **state)
{
    static const char text[] = "(deffacts d (a 1))\n"
                               "(defrule r (logical (exists (a ?))) => (assert (o)))\n";
    struct bench bench;
    struct clips_limits none = {0};
    struct record *record;

    (void)state;
    bench_run(&bench, text);
    assert_true(clips_session_reset(bench.session, &bench.error));
    assert_true(clips_session_assert(bench.session, "(a 1)", &bench.error));
    assert_true(clips_session_run(bench.session, &bench.rulebase, none, &bench.error));
    record = clips_session_record(bench.session, &bench.rulebase);
    assert_int_equal(record->fired, 1);
    assert_int_equal(record->fact_count, bench.record->fact_count);
    assert_int_equal(record->firings[0].exists[0].count, 1);
    record_free(record);
    bench_free(&bench);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_matches_of_exists_are_those_there_are),
        cmocka_unit_test(test_exists_among_other_conditions_is_found),
        cmocka_unit_test(test_exists_of_each_branch_is_found),
        cmocka_unit_test(test_or_within_an_exists_is_found),
        cmocka_unit_test(test_fact_that_was_taken_away_is_not_found),
        cmocka_unit_test(test_asking_leaves_the_session_as_it_was),
    };

    return cmocka_run_group_tests_name("exists", tests, NULL, NULL);
}
