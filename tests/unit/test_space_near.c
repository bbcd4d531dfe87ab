#include "run/space_near.h"

#include <string.h>

#include "worlds.h"

enum { BASES = 20, VISITS = 40 };

static void begin(struct space_near *near, struct worlds *worlds)
{
    struct clips_limits limits = {10000, 10};

    if (!space_near_begin(near, &worlds->bench.rulebase, worlds->assumptions, worlds->all,
                          worlds->bench.session, limits, &worlds->bench.arena,
                          &worlds->bench.error))
        fail_msg("%s", worlds->bench.error.text);
}

/* The changes that lead from the assumed values to these. */
static size_t changes_to(const struct worlds *worlds, const size_t *values,
                         struct space_change *out)
{
    size_t count = 0;

    for (size_t i = 0; i < worlds->domain_count; i++)
        if (values[i] != worlds->assumptions[i].value)
            out[count++] = (struct space_change){worlds->assumptions[i].domain, values[i]};
    return count;
}

static void check_visit(struct worlds *worlds, struct space_near *near, const char **expected,
                        size_t number)
{
    size_t values[16];
    struct space_change changes[16];
    const char *const *answers;

    worlds_values(worlds, number, values);
    answers =
        space_near_visit(near, changes, changes_to(worlds, values, changes), &worlds->bench.error);
    if (answers == NULL)
        fail_msg("%s", worlds->bench.error.text);
    for (size_t i = 0; i < near->subject_count; i++)
        if (!worlds_same(answers[i], expected[number * near->subject_count + i]))
            fail_msg("%s is %s, where a full run says %s", near->subjects[i], answers[i],
                     expected[number * near->subject_count + i]);
}

/* Visits in any order, of a rule base that begins at any combination. */
static void check_base(const char *text, uint64_t *series)
{
    struct worlds worlds;
    struct space_near near;
    const char *names[WORLDS_MOST_SUBJECTS];
    const char **expected;
    size_t subject_count;

    worlds_load(&worlds, text);
    begin(&near, &worlds);
    space_near_end(&near);
    subject_count = near.subject_count;
    assert_true(subject_count <= WORLDS_MOST_SUBJECTS);
    memcpy(names, near.subjects, sizeof *names * subject_count);
    expected = worlds_answer_all(&worlds, names, subject_count);
    for (size_t i = 0; i < worlds.domain_count; i++)
        worlds.assumptions[i].value = worlds_random(series, worlds_size(&worlds, i));
    begin(&near, &worlds);
    for (size_t i = 0; i < VISITS; i++)
        check_visit(&worlds, &near, expected, worlds_random(series, worlds_count(&worlds)));
    space_near_end(&near);
    worlds_free(&worlds);
}

static void test_visits_of_made_up_rules_are_full_runs(void **state)
{
    (void)state;
    for (int kind = 0; kind < WORLDS_KINDS; kind++) {
        uint64_t series = 3000 + (uint64_t)kind;

        for (int i = 0; i < BASES; i++) {
            struct strbuf text = {0};

            worlds_make_up(&text, &series, (enum worlds_kind)kind);
            check_base(text.text, &series);
            strbuf_free(&text);
        }
    }
}

static const char three[] =
    "(deffacts d (domain (key z) (values a b) (baseline b))"
    " (domain (key c) (values d e f) (baseline e)) (domain (key k) (values only) (baseline "
    "only)))\n"
    "(defrule b (logical (assumption (key z) (value ?z)) (assumption (key c) (value ?c))) =>"
    " (assert (recommendation (on walk) (is (sym-cat ?z ?c)))))\n"
    "(defrule c (logical (assumption (key c) (value f))) =>"
    " (assert (recommendation (on talk) (is loud))))\n";

static void test_changes_are_in_order_of_key_and_value(void **state)
{
    struct worlds worlds;
    struct space_near near;
    struct space_change *changes;
    size_t count;

    (void)state;
    worlds_load(&worlds, three);
    begin(&near, &worlds);
    changes = space_near_changes(&near, worlds.all, &count, &worlds.bench.arena);
    assert_int_equal(count, 3);
    assert_string_equal(changes[0].domain->key, "c");
    assert_int_equal(changes[0].value, 0);
    assert_string_equal(changes[1].domain->key, "c");
    assert_int_equal(changes[1].value, 2);
    assert_string_equal(changes[2].domain->key, "z");
    assert_int_equal(changes[2].value, 0);
    space_near_end(&near);
    worlds_free(&worlds);
}

static void test_subjects_know_what_bears_on_them(void **state)
{
    struct worlds worlds;
    struct space_near near;

    (void)state;
    worlds_load(&worlds, three);
    worlds.all[0] = false;
    begin(&near, &worlds);
    assert_int_equal(near.subject_count, 2);
    assert_int_equal(near.varied_count, 2);
    assert_string_equal(near.subjects[0], "talk");
    assert_false(near.bears[0][0]);
    assert_true(near.bears[0][1]);
    assert_false(near.bears[1][0]); /* it may not change */
    assert_true(near.bears[1][1]);
    space_near_end(&near);
    worlds_free(&worlds);
}

/* Not one of 2^70 combinations is too many to stand near. */
static void test_space_may_be_of_any_size(void **state)
{
    struct strbuf text = {0};
    struct worlds worlds;
    struct space_near near;
    struct space_change change;
    const char *const *answers;

    (void)state;
    strbuf_add(&text, "(deffacts d");
    for (int i = 0; i < 70; i++)
        strbuf_format(&text, " (domain (key k%d) (values a b) (baseline a))", i);
    strbuf_add(&text, ")\n(defrule r (logical (assumption (key ?) (value b))) =>"
                      " (assert (recommendation (on any) (is changed))))\n");
    worlds_load(&worlds, text.text);
    begin(&near, &worlds);
    assert_null(space_near_visit(&near, NULL, 0, &worlds.bench.error)[0]);
    change = (struct space_change){worlds.assumptions[69].domain, 1};
    answers = space_near_visit(&near, &change, 1, &worlds.bench.error);
    assert_string_equal(answers[0], "changed");
    space_near_end(&near);
    worlds_free(&worlds);
    strbuf_free(&text);
}

static void check_failure(const char *rules, const char *message)
{
    struct strbuf text = {0};
    struct worlds worlds;
    struct space_near near;
    struct space_change change;

    strbuf_format(&text, "%s%s", three, rules);
    worlds_load(&worlds, text.text);
    begin(&near, &worlds);
    assert_non_null(space_near_visit(&near, NULL, 0, &worlds.bench.error));
    change = (struct space_change){worlds.assumptions[1].domain, 2};
    assert_null(space_near_visit(&near, &change, 1, &worlds.bench.error));
    assert_string_equal(worlds.bench.error.text, message);
    assert_string_equal(near.failed_with, " (with c=f)");
    assert_int_equal(near.failed[0], 1);
    assert_int_equal(near.failed[1], 2);
    assert_non_null(space_near_visit(&near, NULL, 0, &worlds.bench.error));
    space_near_end(&near);
    worlds_free(&worlds);
    strbuf_free(&text);
}

static void test_failure_names_the_changes_and_the_next_visit_goes_well(void **state)
{
    (void)state;
    check_failure("(defrule d (logical (assumption (key c) (value f))) =>"
                  " (assert (recommendation (on talk) (is quiet))))\n",
                  "two values are concluded for `talk` (with c=f)");
    check_failure("(deffacts s (subject (name talk) (values quiet)) (subject (name walk)))\n",
                  "the rules conclude that `talk` is `loud`, which is no value of that subject "
                  "(with c=f)");
    check_failure("(defrule d (assumption (key c) (value f)) => (assert (unknown (div 1 0))))\n",
                  "test.clp:4:1: rule `d` failed: Attempt to divide by zero in div function (with "
                  "c=f)");
}

static void test_subject_named_by_a_variable_is_refused(void **state)
{
    struct worlds worlds;
    struct space_near near;
    struct endstate_error error = {0};
    struct clips_limits limits = {0, 0};

    (void)state;
    worlds_load(&worlds, "(deftemplate name (slot is))\n"
                         "(deffacts d (domain (key k) (values a b) (baseline a)))\n"
                         "(defrule r (logical (assumption (key ?k) (value b))) =>"
                         " (assert (recommendation (on ?k) (is b))))\n");
    assert_false(space_near_begin(&near, &worlds.bench.rulebase, worlds.assumptions, worlds.all,
                                  worlds.bench.session, limits, &worlds.bench.arena, &error));
    assert_holds(error.text, "rule `r` names its subject by a variable");
    worlds_free(&worlds);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_visits_of_made_up_rules_are_full_runs),
        cmocka_unit_test(test_changes_are_in_order_of_key_and_value),
        cmocka_unit_test(test_subjects_know_what_bears_on_them),
        cmocka_unit_test(test_space_may_be_of_any_size),
        cmocka_unit_test(test_failure_names_the_changes_and_the_next_visit_goes_well),
        cmocka_unit_test(test_subject_named_by_a_variable_is_refused),
    };

    return cmocka_run_group_tests_name("space_near", tests, NULL, NULL);
}
