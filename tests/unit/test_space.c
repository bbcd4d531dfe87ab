#include <stdlib.h>
#include <string.h>

#include "run/space.h"
#include "worlds.h"

enum { BASES = 25 };

/* Everything in a space of the assumptions marked (NULL: all). */
static struct space lay_out(struct worlds *worlds, const bool *varied)
{
    struct bench *bench = &worlds->bench;
    struct space space;

    if (!space_lay_out(&space, &bench->rulebase, worlds->assumptions,
                       varied == NULL ? worlds->all : varied, bench->session,
                       (struct clips_limits){10000, 10}, &bench->arena, &bench->error))
        fail_msg("%s", bench->error.text);
    return space;
}

/* ---- what a walk finds ---- */

/* The answers that a walk met, by the number that it gave. */
struct seen {
    struct arena *arena;
    const char **answers;
    size_t *visits;
    size_t subject_count, combinations;
    size_t allowed; /* visits before the walk is ended */
};

static bool see(void *context, size_t number, const char *const *answers)
{
    struct seen *seen = context;

    assert_true(number < seen->combinations);
    seen->visits[number]++;
    for (size_t i = 0; i < seen->subject_count; i++)
        seen->answers[number * seen->subject_count + i] =
            answers[i] == NULL ? NULL : arena_string(seen->arena, answers[i]);
    return --seen->allowed > 0;
}

static struct seen new_seen(struct worlds *worlds, const struct space *space, const size_t *axes,
                            size_t axis_count)
{
    struct arena *arena = &worlds->bench.arena;
    struct seen seen = {.arena = arena, .subject_count = space->subject_count, .combinations = 1};

    for (size_t i = 0; i < axis_count; i++)
        seen.combinations *= worlds_size(worlds, axes[i]);
    seen.answers = ARENA_ARRAY(arena, const char *, seen.combinations *seen.subject_count);
    seen.visits = ARENA_ARRAY(arena, size_t, seen.combinations);
    seen.allowed = SIZE_MAX;
    return seen;
}

static void walk(struct seen *seen, struct worlds *worlds, struct space *space, const size_t *axes,
                 size_t axis_count)
{
    struct space_stretch whole = space_whole(space, axes, axis_count);

    *seen = new_seen(worlds, space, axes, axis_count);
    if (!space_walk(space, &whole, see, seen, &worlds->bench.error))
        fail_msg("%s", worlds->bench.error.text);
    for (size_t i = 0; i < seen->combinations; i++)
        assert_int_equal(seen->visits[i], 1);
}

/* The values of a combination of the axes; the others are as assumed. */
static void values_at(const struct worlds *worlds, const size_t *axes, size_t axis_count,
                      size_t number, size_t *values)
{
    for (size_t i = 0; i < worlds->domain_count; i++)
        values[i] = worlds->assumptions[i].value;
    for (size_t i = axis_count; i-- > 0; number /= worlds_size(worlds, axes[i]))
        values[axes[i]] = number % worlds_size(worlds, axes[i]);
}

static void check_against_full_runs(struct worlds *worlds, const struct space *space,
                                    const struct seen *seen, const size_t *axes, size_t axis_count,
                                    const char *text)
{
    size_t values[8];
    const char **expected = ARENA_ARRAY(&worlds->bench.arena, const char *, space->subject_count);

    for (size_t number = 0; number < seen->combinations; number++) {
        values_at(worlds, axes, axis_count, number, values);
        worlds_answer(worlds, values, space->names, space->subject_count, expected);
        for (size_t i = 0; i < space->subject_count; i++) {
            const char *found = seen->answers[number * space->subject_count + i];

            if (!worlds_same(found, expected[i]))
                fail_msg("`%s` is `%s`, not `%s`, in combination %zu of\n%s", space->names[i],
                         found, expected[i], number, text);
        }
    }
}

/* Walk all of a rule base, and compare every answer with that of a full run. */
static void check_walk(const char *text)
{
    struct worlds worlds;
    struct space space;
    struct seen seen;
    size_t axes[8];

    worlds_load(&worlds, text);
    space = lay_out(&worlds, NULL);
    for (size_t i = 0; i < worlds.domain_count; i++)
        axes[i] = i;
    walk(&seen, &worlds, &space, axes, worlds.domain_count);
    assert_int_equal(seen.combinations, space.combinations);
    check_against_full_runs(&worlds, &space, &seen, axes, worlds.domain_count, text);
    worlds_free(&worlds);
}

static void test_answers_are_those_of_full_runs(void **state)
{
    (void)state;
    check_walk("(deffacts d (domain (key k) (values a b c) (baseline b))"
               " (domain (key j) (values x y) (baseline x)))\n"
               "(deftemplate rain (slot x))\n"
               "(defrule a (logical (assumption (key k) (value ~b))) => (assert (rain (x 1))))\n"
               "(defrule b (logical (not (rain)) (assumption (key j) (value ?v))) =>"
               " (assert (recommendation (on walk) (is (sym-cat go- ?v)))))\n"
               "(defrule c (logical (rain) (assumption (key j) (value y))) =>"
               " (assert (recommendation (on walk) (is stay))))\n");
}

static void test_conclusions_that_hold_each_other_up_fall_with_their_ground(void **state)
{
    (void)state;
    check_walk("(deffacts d (domain (key k) (values on off) (baseline on)))\n"
               "(deftemplate rain (slot x)) (deftemplate wind (slot x))\n"
               "(defrule a (logical (assumption (key k) (value on))) => (assert (rain (x 1))))\n"
               "(defrule b (logical (rain)) => (assert (wind (x 1))))\n"
               "(defrule c (logical (wind)) => (assert (rain (x 1))))\n"
               "(defrule d (logical (wind)) => (assert (recommendation (on walk) (is stay))))\n"
               "(defrule e (logical (not (wind))) =>"
               " (assert (recommendation (on walk) (is go))))\n");
}

/* Such conclusions are gone before any rule that reads them could do harm. */
static void test_no_mistake_is_made_that_a_full_run_does_not_make(void **state)
{
    (void)state;
    check_walk("(deffacts d (domain (key k) (values on off) (baseline on)))\n"
               "(deftemplate rain (slot x)) (deftemplate wind (slot x))\n"
               "(defrule a (logical (assumption (key k) (value on))) => (assert (rain (x 1))))\n"
               "(defrule b (logical (rain)) => (assert (wind (x 1))))\n"
               "(defrule c (logical (wind)) => (assert (rain (x 1))))\n"
               "(defrule d (logical (wind) (assumption (key k) (value off))) =>"
               " (assert (n (div 1 0))))\n"
               "(defrule e (logical (not (wind))) =>"
               " (assert (recommendation (on walk) (is go))))\n");
}

static void test_two_negations_are_decided_as_in_a_full_run(void **state)
{
    (void)state;
    check_walk("(deffacts d (domain (key k) (values none left right) (baseline none)))\n"
               "(deftemplate left (slot x)) (deftemplate right (slot x))\n"
               "(defrule a (logical (not (right)) (not (assumption (key k) (value right)))) =>"
               " (assert (left (x 1))))\n"
               "(defrule b (logical (not (left)) (not (assumption (key k) (value left)))) =>"
               " (assert (right (x 1))))\n"
               "(defrule c (logical (left)) => (assert (recommendation (on way) (is left))))\n"
               "(defrule d (logical (right)) => (assert (recommendation (on way) (is right))))\n");
}

static void test_assumptions_that_rules_conclude_stay(void **state)
{
    (void)state;
    check_walk("(deffacts d (domain (key k) (values a b) (baseline a))"
               " (domain (key j) (values x y) (baseline x)))\n"
               "(defrule a (logical (assumption (key j) (value y))) =>"
               " (assert (assumption (key k) (value b))))\n"
               "(defrule b (logical (assumption (key k) (value b))) =>"
               " (assert (recommendation (on walk) (is go))))\n");
}

static void test_assumption_of_one_value_is_walked_over(void **state)
{
    (void)state;
    check_walk("(deffacts d (domain (key i) (values a b) (baseline b))"
               " (domain (key j) (values only) (baseline only))"
               " (domain (key k) (values x y z) (baseline x)))\n"
               "(defrule b (logical (assumption (key i) (value ?i))"
               " (assumption (key j) (value ?j)) (assumption (key k) (value ?k))) =>"
               " (assert (recommendation (on walk) (is (sym-cat ?i ?j ?k)))))\n");
    check_walk("(deffacts d (domain (key j) (values only) (baseline only)))\n"
               "(defrule b (logical (assumption (key j) (value ?j))) =>"
               " (assert (recommendation (on walk) (is ?j))))\n");
}

static void test_answers_of_made_up_rules_are_those_of_full_runs(void **state)
{
    (void)state;
    for (int kind = 0; kind < WORLDS_KINDS; kind++) {
        uint64_t series = 2000 + (uint64_t)kind;

        for (int i = 0; i < BASES; i++) {
            struct strbuf text = {0};

            worlds_make_up(&text, &series, (enum worlds_kind)kind);
            check_walk(text.text);
            strbuf_free(&text);
        }
    }
}

/* ---- parts of the space ---- */

static const char three[] =
    "(deffacts d (domain (key i) (values a b) (baseline b))"
    " (domain (key j) (values c d e) (baseline d)) (domain (key k) (values f g) (baseline f)))\n"
    "(defrule b (logical (assumption (key i) (value ?i)) (assumption (key j) (value ?j))"
    " (assumption (key k) (value ?k))) =>"
    " (assert (recommendation (on walk) (is (sym-cat ?i ?j ?k)))))\n"
    "(defrule c (logical (assumption (key k) (value ?k))) =>"
    " (assert (recommendation (on talk) (is ?k))))\n";

static void test_what_does_not_vary_keeps_its_value(void **state)
{
    static const size_t axes[] = {0, 2};
    static const char *const expected[] = {"aef", "aeg", "bef", "beg"};
    const bool varied[] = {true, false, true};
    struct worlds worlds;
    struct space space;
    struct seen seen;

    (void)state;
    worlds_load(&worlds, three);
    worlds.assumptions[1].value = 2;
    space = lay_out(&worlds, varied);
    assert_int_equal(space.combinations, 4);
    walk(&seen, &worlds, &space, axes, 2);
    for (size_t i = 0; i < 4; i++)
        assert_string_equal(seen.answers[i * 2 + 1], expected[i]);
    worlds_free(&worlds);
}

static void test_subject_has_the_axes_that_vary_and_bear_on_it(void **state)
{
    const bool varied[] = {true, false, true};
    struct worlds worlds;
    struct space space;

    (void)state;
    worlds_load(&worlds, three);
    space = lay_out(&worlds, varied);
    assert_int_equal(space.subject_count, 2);
    assert_string_equal(space.subjects[0].name, "talk");
    assert_int_equal(space.subjects[0].axis_count, 1);
    assert_int_equal(space.subjects[0].axes[0], 2);
    assert_int_equal(space.subjects[0].combinations, 2);
    assert_int_equal(space.subjects[1].axis_count, 2);
    assert_int_equal(space.subjects[1].combinations, 4);
    assert_true(space.is_logical);
    worlds_free(&worlds);
}

static void test_walk_on_no_axis_visits_the_assumptions_once(void **state)
{
    struct worlds worlds;
    struct space space;
    struct seen seen;
    const bool none[] = {false, false, false};

    (void)state;
    worlds_load(&worlds, three);
    space = lay_out(&worlds, none);
    assert_int_equal(space.combinations, 1);
    walk(&seen, &worlds, &space, NULL, 0);
    assert_string_equal(seen.answers[1], "bdf");
    worlds_free(&worlds);
}

static void test_policy_without_assumptions_has_one_combination(void **state)
{
    struct worlds worlds;
    struct space space;
    struct seen seen;

    (void)state;
    worlds_load(&worlds, "(defrule a => (assert (recommendation (on walk) (is go))))\n");
    space = lay_out(&worlds, NULL);
    assert_int_equal(space.combinations, 1);
    walk(&seen, &worlds, &space, NULL, 0);
    assert_string_equal(seen.answers[0], "go");
    worlds_free(&worlds);
}

static void test_starting_anew_gives_what_stepping_gives(void **state)
{
    uint64_t series = 3000;

    (void)state;
    for (int i = 0; i < 2 * BASES; i++) {
        struct strbuf text = {0};
        struct worlds worlds;
        struct space space;
        struct seen stepped, anew;
        size_t axes[8] = {0, 1, 2, 3, 4, 5, 6, 7};

        worlds_make_up(&text, &series, i < BASES ? WORLDS_LOGICAL : WORLDS_CIRCULAR);
        worlds_load(&worlds, text.text);
        space = lay_out(&worlds, NULL);
        assert_true(space.is_logical);
        walk(&stepped, &worlds, &space, axes, worlds.domain_count);
        space.is_logical = false;
        walk(&anew, &worlds, &space, axes, worlds.domain_count);
        for (size_t j = 0; j < stepped.combinations * stepped.subject_count; j++)
            assert_true(worlds_same(stepped.answers[j], anew.answers[j]));
        strbuf_free(&text);
        worlds_free(&worlds);
    }
}

static void test_visitor_ends_the_walk(void **state)
{
    static const size_t axes[] = {0, 1, 2};
    struct worlds worlds;
    struct space space;
    struct space_stretch whole;
    struct seen seen;

    (void)state;
    worlds_load(&worlds, three);
    space = lay_out(&worlds, NULL);
    whole = space_whole(&space, axes, 3);
    seen = new_seen(&worlds, &space, axes, 3);
    seen.allowed = 3;
    assert_false(space_walk(&space, &whole, see, &seen, &worlds.bench.error));
    assert_int_equal(seen.allowed, 0);
    assert_int_equal(worlds.bench.error.code, ENDSTATE_OK);
    worlds_free(&worlds);
}

/* ---- refusals ---- */

static void check_refused(const char *text, enum endstate_code code, const char *const *parts)
{
    struct worlds worlds;
    struct space space;
    struct space_stretch whole;
    struct seen seen;
    struct endstate_error error = {0};
    size_t axes[8] = {0, 1, 2, 3, 4, 5, 6, 7};

    worlds_load(&worlds, text);
    space = lay_out(&worlds, NULL);
    whole = space_whole(&space, axes, worlds.domain_count);
    seen = new_seen(&worlds, &space, axes, worlds.domain_count);
    assert_false(space_walk(&space, &whole, see, &seen, &error));
    assert_int_equal(error.code, code);
    for (; *parts != NULL; parts++)
        assert_holds(error.text, *parts);
    worlds_free(&worlds);
}

static void test_two_values_of_a_subject_name_the_combination(void **state)
{
    static const char *const parts[] = {"`walk`", "k=b", "j=y", NULL};

    (void)state;
    check_refused("(deffacts d (domain (key k) (values a b) (baseline a))"
                  " (domain (key j) (values x y) (baseline x)))\n"
                  "(defrule a (logical (assumption (key k) (value b))) =>"
                  " (assert (recommendation (on walk) (is go))))\n"
                  "(defrule b (logical (assumption (key j) (value y))) =>"
                  " (assert (recommendation (on walk) (is stay))))\n",
                  ENDSTATE_BAD_INPUT, parts);
}

static void test_rules_that_never_end_name_the_combination(void **state)
{
    static const char *const parts[] = {"stopped after 10000 firings", "`count`", "k=b", NULL};

    (void)state;
    check_refused("(deffacts d (domain (key k) (values a b) (baseline a)) (n 0))\n"
                  "(defrule count (assumption (key k) (value b)) (n ?n) =>"
                  " (assert (n (+ ?n 1))))\n",
                  ENDSTATE_LIMIT, parts);
}

static void test_mistake_at_run_time_names_rule_and_combination(void **state)
{
    static const char *const parts[] = {"test.clp:2:1: ", "`divide`", "k=b", NULL};

    (void)state;
    check_refused("(deffacts d (domain (key k) (values a b) (baseline a)))\n"
                  "(defrule divide (logical (assumption (key k) (value b))) =>"
                  " (assert (n (div 1 0))))\n",
                  ENDSTATE_BAD_INPUT, parts);
}

/* A declaration of so many assumptions of two values each, of which one bears on a subject. */
static void many_domains(struct strbuf *out, size_t count)
{
    strbuf_add(out, "(deffacts d");
    for (size_t i = 0; i < count; i++)
        strbuf_format(out, " (domain (key k%zu) (values a b) (baseline a))", i);
    strbuf_add(out, ")\n(defrule r (logical (assumption (key k3) (value ?v))) =>"
                    " (assert (recommendation (on walk) (is ?v))))\n");
}

static void test_space_of_very_many_combinations_is_counted(void **state)
{
    struct strbuf text = {0};
    struct worlds worlds;
    struct space space;

    (void)state;
    many_domains(&text, 62);
    worlds_load(&worlds, text.text);
    space = lay_out(&worlds, NULL);
    assert_true(space.combinations == (size_t)1 << 62);
    assert_int_equal(space.subjects[0].combinations, 2);
    strbuf_free(&text);
    worlds_free(&worlds);
}

static void test_space_of_too_many_combinations_is_refused(void **state)
{
    struct strbuf text = {0};
    struct worlds worlds;
    struct space space;
    struct endstate_error error = {0};

    (void)state;
    many_domains(&text, 64);
    worlds_load(&worlds, text.text);
    assert_false(space_lay_out(&space, &worlds.bench.rulebase, worlds.assumptions, worlds.all,
                               worlds.bench.session, (struct clips_limits){0}, &worlds.bench.arena,
                               &error));
    assert_int_equal(error.code, ENDSTATE_LIMIT);
    assert_holds(error.text, "--keys");
    strbuf_free(&text);
    worlds_free(&worlds);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_answers_are_those_of_full_runs),
        cmocka_unit_test(test_conclusions_that_hold_each_other_up_fall_with_their_ground),
        cmocka_unit_test(test_no_mistake_is_made_that_a_full_run_does_not_make),
        cmocka_unit_test(test_two_negations_are_decided_as_in_a_full_run),
        cmocka_unit_test(test_assumptions_that_rules_conclude_stay),
        cmocka_unit_test(test_assumption_of_one_value_is_walked_over),
        cmocka_unit_test(test_answers_of_made_up_rules_are_those_of_full_runs),
        cmocka_unit_test(test_what_does_not_vary_keeps_its_value),
        cmocka_unit_test(test_subject_has_the_axes_that_vary_and_bear_on_it),
        cmocka_unit_test(test_walk_on_no_axis_visits_the_assumptions_once),
        cmocka_unit_test(test_policy_without_assumptions_has_one_combination),
        cmocka_unit_test(test_starting_anew_gives_what_stepping_gives),
        cmocka_unit_test(test_visitor_ends_the_walk),
        cmocka_unit_test(test_two_values_of_a_subject_name_the_combination),
        cmocka_unit_test(test_rules_that_never_end_name_the_combination),
        cmocka_unit_test(test_mistake_at_run_time_names_rule_and_combination),
        cmocka_unit_test(test_space_of_very_many_combinations_is_counted),
        cmocka_unit_test(test_space_of_too_many_combinations_is_refused),
    };

    return cmocka_run_group_tests_name("space", tests, NULL, NULL);
}
