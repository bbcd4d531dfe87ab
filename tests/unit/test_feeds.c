#include <string.h>

#include "read/feeds.h"
#include "worlds.h"

enum { BASES = 30 };

static const char domains[] = "(deffacts d (domain (key k) (values on off) (baseline on))"
                              " (domain (key j) (values a b c) (baseline a)))\n"
                              "(deftemplate rain (slot x) (slot y)) (deftemplate wind (slot x))\n";

static struct feeds read_text(struct bench *bench, const char *text)
{
    char all[4096];
    struct feeds feeds;

    snprintf(all, sizeof all, "%s%s", domains, text);
    if (!bench_read(bench, all))
        fail_msg("%s", bench->error.text);
    feeds_read(&feeds, &bench->rulebase, &bench->arena);
    return feeds;
}

/* Whether one rule feeds another: "" for no, "+", "-" through a `not`, or both. */
static const char *feeding(const struct feeds *feeds, const char *from, const char *to)
{
    static const char *const kinds[] = {"", "+", "-", "+-"};
    unsigned kind = 0;

    for (size_t i = 0; i < feeds->count; i++)
        if (feeds->feeds[i].from == feeds_rule(feeds, from) &&
            feeds->feeds[i].to == feeds_rule(feeds, to))
            kind |= feeds->feeds[i].is_negated ? 2 : 1;
    return kinds[kind];
}

static void check_feed(const char *text, const char *expected)
{
    struct bench bench;
    struct feeds feeds = read_text(&bench, text);

    if (strcmp(feeding(&feeds, "a", "b"), expected) != 0)
        fail_msg("`a` feeds `b`: `%s`, not `%s`, in %s", feeding(&feeds, "a", "b"), expected, text);
    bench_free(&bench);
}

static void test_a_conclusion_feeds_what_can_match_it(void **state)
{
    static const char asserts[] = "(defrule a => (assert (rain (x wet) (y 1))))";
    static const struct {
        const char *condition, *expected;
    } cases[] = {
        {"(rain)", "+"},
        {"(rain (x wet))", "+"},
        {"(rain (x dry))", ""},
        {"(rain (x ~dry))", "+"},
        {"(rain (x ~wet))", ""},
        {"(rain (x dry|wet))", "+"},
        {"(rain (x dry|damp))", ""},
        {"(rain (x ?x&~wet))", ""},
        {"(rain (x ?x&:(eq ?x dry)))", "+"},
        {"(rain (y 2))", "+"},
        {"(rain (x \"wet\"))", ""},
        {"(wind)", ""},
        {"(not (rain (x wet)))", "-"},
        {"(not (and (rain (x wet)) (wind)))", "-"},
        {"(exists (rain))", "+"},
        {"(forall (rain) (wind))", "-"},
        {"(rain) (not (rain (x wet)))", "+-"},
        {"(or (rain (x dry)) (wind))", ""},
        {"(or (rain (x wet)) (wind))", "+"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char text[512];

        snprintf(text, sizeof text, "%s (defrule b %s => (assert (wind (x 1))))", asserts,
                 cases[i].condition);
        check_feed(text, cases[i].expected);
    }
}

static void test_what_variables_can_hold_is_followed(void **state)
{
    (void)state;
    check_feed("(deffacts w (wind (x wet)) (wind (x damp)))"
               "(defrule a (wind (x ?w)) => (assert (rain (x ?w))))"
               "(defrule b (rain (x damp)) => )",
               "+");
    check_feed("(deffacts w (wind (x wet)) (wind (x damp)))"
               "(defrule a (wind (x ?w)) => (assert (rain (x ?w))))"
               "(defrule b (rain (x dry)) => )",
               "");
    check_feed("(deffacts w (wind (x wet)))"
               "(defrule a (wind (x ?w)) => (bind ?w dry) (assert (rain (x ?w))))"
               "(defrule b (rain (x dry)) => )",
               "+");
    check_feed("(defrule a (assumption (key j) (value ?v)) => (assert (rain (x ?v))))"
               "(defrule b (rain (x c)) => )",
               "+");
    check_feed("(defrule a (assumption (key j) (value ?v&~c)) => (assert (rain (x ?v))))"
               "(defrule b (rain (x d)) => )",
               "");
}

/* The ?x of a `not` before any pattern is the `not`'s own. */
static void test_a_variable_of_a_not_is_its_own(void **state)
{
    (void)state;
    check_feed("(deffacts w (wind (x dry)))"
               "(defrule a => (assert (rain (x wet))))"
               "(defrule b (not (rain (x ?x))) (wind (x ?x)) => )",
               "-");
    check_feed("(deffacts w (wind (x dry)))"
               "(defrule a => (assert (rain (x wet))))"
               "(defrule b (wind (x ?x)) (not (rain (x ?x))) => )",
               "");
}

static void test_what_is_changed_or_hidden_feeds_as_well(void **state)
{
    (void)state;
    check_feed("(defrule a ?f <- (rain (x wet)) => (modify ?f (x dry)))"
               "(defrule b (rain (x dry)) => )",
               "+");
    check_feed("(defrule a ?f <- (rain (x wet)) => (retract ?f)) (defrule b (not (rain)) => )",
               "-");
    check_feed("(defrule a ?f <- (wind) => (retract ?f)) (defrule b (not (rain)) => )", "");
    check_feed("(defrule a => (if TRUE then (assert (rain (x wet)))))"
               "(defrule b (rain (x wet)) => )",
               "+");
    check_feed("(deffunction hidden () (assert (rain (x wet)))) (defrule a => (hidden))"
               "(defrule b (rain (x wet)) => )",
               "+");
}

static void test_reach_counts_the_feeds_between(void **state)
{
    struct bench bench;
    struct feeds feeds =
        read_text(&bench, "(defrule a => (assert (rain (x 1))))"
                          "(defrule b (rain) => (assert (wind (x far))))"
                          "(defrule c (wind (x far)) => (assert (wind (x farther))))"
                          "(defrule d (wind (x nowhere)) => )");
    size_t *distance = feeds_reach(&feeds, feeds_rule(&feeds, "a"), &bench.arena);

    (void)state;
    assert_int_equal(distance[feeds_rule(&feeds, "a")], 0);
    assert_int_equal(distance[feeds_rule(&feeds, "b")], 1);
    assert_int_equal(distance[feeds_rule(&feeds, "c")], 2);
    assert_int_equal(distance[feeds_rule(&feeds, "d")], SIZE_MAX);
    assert_int_equal(feeds_rule(&feeds, "e"), 4);
    bench_free(&bench);
}

static void test_circles_through_a_not_are_found(void **state)
{
    struct bench bench;
    struct feeds feeds = read_text(&bench, "(defrule a (not (wind)) => (assert (rain (x wet))))"
                                           "(defrule b (rain (x wet)) => (assert (rain (x dry))))"
                                           "(defrule c (rain (x dry)) => (assert (wind (x 1))))"
                                           "(defrule d (wind) => (assert (rain (x damp))))");
    struct feed_circle *circles;
    size_t count;

    (void)state;
    circles = feeds_circles(&feeds, &count, &bench.arena);
    assert_int_equal(count, 1);
    assert_int_equal(circles[0].count, 3);
    assert_int_equal(circles[0].rules[0], feeds_rule(&feeds, "a"));
    assert_int_equal(circles[0].rules[1], feeds_rule(&feeds, "b"));
    assert_int_equal(circles[0].rules[2], feeds_rule(&feeds, "c"));
    bench_free(&bench);
}

static void test_circles_without_a_not_are_none(void **state)
{
    struct bench bench;
    struct feeds feeds = read_text(&bench, "(defrule a (wind) => (assert (rain (x wet))))"
                                           "(defrule b (rain) => (assert (wind (x 1))))"
                                           "(defrule c (not (rain)) => )");
    size_t count;

    (void)state;
    feeds_circles(&feeds, &count, &bench.arena);
    assert_int_equal(count, 0);
    bench_free(&bench);
}

/* ---- against what happens ---- */

static void check_record(const struct feeds *feeds, const struct record *record, const char *text)
{
    for (size_t i = 0; i < record->firing_count; i++) {
        const struct record_firing *reader = &record->firings[i];

        for (size_t j = 0; j < reader->matched_count; j++)
            for (size_t k = 0; k < reader->matched[j]->firing_count; k++) {
                const char *writer = reader->matched[j]->firings[k]->rule;

                if (strchr(feeding(feeds, writer, reader->rule), '+') == NULL)
                    fail_msg("`%s` feeds `%s` in\n%s", writer, reader->rule, text);
            }
    }
}

static void check_base(uint64_t *series, enum worlds_kind kind)
{
    struct strbuf text = {0};
    struct worlds worlds;
    struct feeds feeds;
    size_t values[8];

    worlds_make_up(&text, series, kind);
    worlds_load(&worlds, text.text);
    clips_session_watch(worlds.bench.session, true);
    feeds_read(&feeds, &worlds.bench.rulebase, &worlds.bench.arena);
    for (size_t i = 0; i < worlds_count(&worlds); i++) {
        const char *answers[WORLDS_MOST_SUBJECTS];
        struct record *record;

        worlds_values(&worlds, i, values);
        worlds_answer(&worlds, values, worlds_subjects, worlds_subject_count, answers);
        record = clips_session_record(worlds.bench.session, &worlds.bench.rulebase);
        check_record(&feeds, record, text.text);
        record_free(record);
    }
    worlds_free(&worlds);
    strbuf_free(&text);
}

static void test_whatever_feeds_in_a_run_is_known_to_feed(void **state)
{
    uint64_t series = 3;

    (void)state;
    for (size_t base = 0; base < BASES; base++)
        check_base(&series, (enum worlds_kind)(base % WORLDS_KINDS));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_conclusion_feeds_what_can_match_it),
        cmocka_unit_test(test_what_variables_can_hold_is_followed),
        cmocka_unit_test(test_a_variable_of_a_not_is_its_own),
        cmocka_unit_test(test_what_is_changed_or_hidden_feeds_as_well),
        cmocka_unit_test(test_reach_counts_the_feeds_between),
        cmocka_unit_test(test_circles_through_a_not_are_found),
        cmocka_unit_test(test_circles_without_a_not_are_none),
        cmocka_unit_test(test_whatever_feeds_in_a_run_is_known_to_feed),
    };

    return cmocka_run_group_tests_name("feeds", tests, NULL, NULL);
}
