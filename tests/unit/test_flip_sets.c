#include "ask/flip.h"

#include <string.h>

#include "worlds.h"

enum { BASES = 12, MOST_SETS = 4096, MOST_DOMAINS = 8 };

/* ---- by brute force ---- */

/* A combination as the changes that lead to it. */
struct tried {
    size_t number;
    size_t values[MOST_DOMAINS];
    size_t distance;
};

static size_t distance_of(const struct worlds *worlds, const size_t *values)
{
    size_t distance = 0;

    for (size_t i = 0; i < worlds->domain_count; i++)
        distance += values[i] != worlds->assumptions[i].value;
    return distance;
}

/* Whether every change of one combination is one of the other. */
static bool holds(const struct worlds *worlds, const struct tried *all, const struct tried *part)
{
    for (size_t i = 0; i < worlds->domain_count; i++)
        if (part->values[i] != worlds->assumptions[i].value && part->values[i] != all->values[i])
            return false;
    return true;
}

struct asking {
    struct worlds *worlds;
    struct space_near *near;
    const char *const *answers; /* by combination, by subject */
    size_t subject;
    const char *from, *to;
};

static const char *answer_at(const struct asking *asking, size_t number)
{
    return asking->answers[number * worlds_subject_count + asking->subject];
}

static bool is_flipped(const struct asking *asking, const char *is)
{
    return asking->to == NULL ? !worlds_same(is, asking->from) : worlds_same(is, asking->to);
}

/* Whether no combination with a part of the changes is flipped. */
static bool is_smallest(const struct asking *asking, const struct tried *tried)
{
    for (size_t number = 0; number < worlds_count(asking->worlds); number++) {
        struct tried part = {.number = number};

        worlds_values(asking->worlds, number, part.values);
        if (number != tried->number && holds(asking->worlds, tried, &part) &&
            is_flipped(asking, answer_at(asking, number)))
            return false;
    }
    return true;
}

static size_t find_smallest(const struct asking *asking, size_t most, struct tried *out)
{
    size_t count = 0;

    for (size_t number = 0; number < worlds_count(asking->worlds); number++) {
        struct tried tried = {.number = number};

        worlds_values(asking->worlds, number, tried.values);
        tried.distance = distance_of(asking->worlds, tried.values);
        if (tried.distance <= most && is_flipped(asking, answer_at(asking, number)) &&
            is_smallest(asking, &tried))
            out[count++] = tried;
    }
    return count;
}

/* ---- comparing ---- */

static size_t number_of(const struct asking *asking, const struct flip *flip)
{
    size_t values[MOST_DOMAINS];
    const struct domain *domains = asking->worlds->bench.rulebase.declared.domains;

    for (size_t i = 0; i < asking->worlds->domain_count; i++)
        values[i] = asking->worlds->assumptions[i].value;
    for (size_t i = 0; i < flip->change_count; i++)
        values[flip->changes[i].domain - domains] = flip->changes[i].value;
    return worlds_number(asking->worlds, values);
}

static int compare_changes(const struct space_change *a, const struct space_change *b)
{
    int by_key = strcmp(a->domain->key, b->domain->key);

    return by_key != 0 ? by_key : a->value == b->value ? 0 : a->value < b->value ? -1 : 1;
}

static bool is_before(const struct flip *a, const struct flip *b)
{
    if (a->change_count != b->change_count)
        return a->change_count < b->change_count;
    for (size_t i = 0; i < a->change_count; i++)
        if (compare_changes(&a->changes[i], &b->changes[i]) != 0)
            return compare_changes(&a->changes[i], &b->changes[i]) < 0;
    return false;
}

static void compare(const struct asking *asking, const struct flips *flips)
{
    static struct tried smallest[MOST_SETS];
    bool is_there = asking->to != NULL && worlds_same(asking->from, asking->to);
    size_t domains = asking->worlds->domain_count;
    size_t count = is_there ? 0 : find_smallest(asking, flips->most_changes, smallest), least = 0;

    assert_int_equal(flips->count, count);
    for (size_t i = 0; i < count; i++) {
        const struct flip *flip = &flips->items[i];
        size_t number = number_of(asking, flip), at = 0;

        while (at < count && smallest[at].number != number)
            at++;
        assert_true(at < count);
        assert_true(worlds_same(flip->is, answer_at(asking, number)));
        assert_true(i == 0 || is_before(&flips->items[i - 1], flip));
    }
    for (size_t size = 1; !is_there && least == 0 && size <= domains; size++)
        least = find_smallest(asking, size, smallest) > 0 ? size : 0;
    assert_int_equal(flips->least, least);
    if (flips->is_exhaustive)
        assert_int_equal(find_smallest(asking, domains, smallest), count);
    else
        assert_true(is_there || count > 0 || least > 0);
}

static void check_question(struct asking *asking, size_t most)
{
    struct flip_question question = {worlds_subjects[asking->subject], asking->to, most};
    struct bench *bench = &asking->worlds->bench;
    struct flips flips;

    if (!flip_find(&flips, asking->near, &question, &bench->arena, &bench->error))
        fail_msg("%s", bench->error.text);
    assert_true(worlds_same(flips.from, asking->from));
    compare(asking, &flips);
}

static void check_base(const char *text, uint64_t *series)
{
    static const char *const wanted[] = {NULL, "first", "second", "suits", "made-v1", "never"};
    struct clips_limits limits = {10000, 10};
    struct worlds worlds;
    struct space_near near;
    struct asking asking = {.worlds = &worlds, .near = &near};

    worlds_load(&worlds, text);
    asking.answers = worlds_answer_all(&worlds, worlds_subjects, worlds_subject_count);
    for (size_t i = 0; i < worlds.domain_count; i++)
        worlds.assumptions[i].value = worlds_random(series, worlds_size(&worlds, i));
    assert_true(space_near_begin(&near, &worlds.bench.rulebase, worlds.assumptions, worlds.all,
                                 worlds.bench.session, limits, &worlds.bench.arena,
                                 &worlds.bench.error));
    assert_int_equal(near.subject_count, worlds_subject_count);
    for (size_t i = 0; i < near.subject_count; i++) {
        size_t values[MOST_DOMAINS];

        for (size_t j = 0; j < worlds.domain_count; j++)
            values[j] = worlds.assumptions[j].value;
        asking.subject = i;
        asking.from = answer_at(&asking, worlds_number(&worlds, values));
        for (size_t j = 0; j < sizeof wanted / sizeof *wanted; j++) {
            asking.to = wanted[j];
            check_question(&asking, 1 + worlds_random(series, worlds.domain_count));
        }
    }
    space_near_end(&near);
    worlds_free(&worlds);
}

static void test_flips_of_made_up_rules_are_those_of_full_runs(void **state)
{
    (void)state;
    for (int kind = 0; kind < WORLDS_KINDS; kind++) {
        uint64_t series = 4000 + (uint64_t)kind;

        for (int i = 0; i < BASES; i++) {
            struct strbuf text = {0};

            worlds_make_up(&text, &series, (enum worlds_kind)kind);
            check_base(text.text, &series);
            strbuf_free(&text);
        }
    }
}

/* ---- actors and bounds ---- */

static void find(struct flips *out, struct worlds *worlds, const char *text,
                 const struct flip_question *question)
{
    struct clips_limits limits = {10000, 10};
    struct bench *bench = &worlds->bench;
    struct space_near near;

    worlds_load(worlds, text);
    if (!space_near_begin(&near, &bench->rulebase, worlds->assumptions, worlds->all, bench->session,
                          limits, &bench->arena, &bench->error) ||
        !flip_find(out, &near, question, &bench->arena, &bench->error))
        fail_msg("%s", bench->error.text);
    space_near_end(&near);
}

static const char two_hands[] =
    "(deffacts d (domain (key a) (values no yes) (baseline no) (actor us))"
    " (domain (key b) (values no yes) (baseline no) (actor them))"
    " (domain (key c) (values no yes) (baseline no) (actor us)))\n"
    "(defrule r (logical (assumption (key a) (value yes)) (assumption (key b|c) (value yes))) =>"
    " (assert (recommendation (on go) (is on))))\n";

static void test_actors_are_named_and_control_is_marked(void **state)
{
    struct flip_question question = {"go", "on", 3};
    struct strbuf text = {0};
    struct worlds worlds;
    struct flips flips;

    (void)state;
    strbuf_format(&text, "%s(deffacts e (advised (actor us)))\n", two_hands);
    find(&flips, &worlds, text.text, &question);
    assert_int_equal(flips.count, 2);
    assert_int_equal(flips.items[0].actor_count, 2);
    assert_string_equal(flips.items[0].actors[0], "them");
    assert_string_equal(flips.items[0].actors[1], "us");
    assert_false(flips.items[0].is_within_control);
    assert_int_equal(flips.items[1].actor_count, 1);
    assert_string_equal(flips.items[1].actors[0], "us");
    assert_true(flips.items[1].is_within_control);
    worlds_free(&worlds);
    strbuf_free(&text);
}

static void test_nothing_is_marked_where_nobody_is_advised(void **state)
{
    struct flip_question question = {"go", NULL, 3};
    struct worlds worlds;
    struct flips flips;

    (void)state;
    find(&flips, &worlds, two_hands, &question);
    assert_int_equal(flips.count, 2);
    assert_false(flips.items[1].is_within_control);
    worlds_free(&worlds);
}

static void test_least_number_is_told_beyond_what_was_asked(void **state)
{
    struct flip_question question = {"go", "on", 1};
    struct worlds worlds;
    struct flips flips;

    (void)state;
    find(&flips, &worlds, two_hands, &question);
    assert_int_equal(flips.count, 0);
    assert_int_equal(flips.least, 2);
    assert_false(flips.is_exhaustive);
    worlds_free(&worlds);
}

static void test_what_is_never_so_is_known_beyond_what_was_asked(void **state)
{
    struct flip_question question = {"go", "off", 1};
    struct worlds worlds;
    struct flips flips;

    (void)state;
    find(&flips, &worlds, two_hands, &question);
    assert_int_equal(flips.count, 0);
    assert_int_equal(flips.least, 0);
    assert_true(flips.is_exhaustive);
    worlds_free(&worlds);
}

/* Sixty assumptions: far more sets than could be tried, so that larger ones stay untold. */
static void test_large_spaces_are_told_as_far_as_asked(void **state)
{
    struct flip_question question = {"all", NULL, 2};
    struct strbuf text = {0};
    struct worlds worlds;
    struct flips flips;

    (void)state;
    strbuf_add(&text, "(deffacts d");
    for (int i = 0; i < 60; i++)
        strbuf_format(&text, " (domain (key k%02d) (values a b) (baseline a))", i);
    strbuf_add(&text, ")\n(defrule r (logical (not (assumption (value a)))) =>"
                      " (assert (recommendation (on all) (is changed))))\n");
    find(&flips, &worlds, text.text, &question);
    assert_int_equal(flips.bearing, 60);
    assert_int_equal(flips.count, 0);
    assert_int_equal(flips.least, 0);
    assert_false(flips.is_exhaustive);
    worlds_free(&worlds);
    strbuf_free(&text);
}

static void test_too_many_sets_are_refused_before_they_are_tried(void **state)
{
    struct flip_question question = {"all", NULL, 3};
    struct clips_limits limits = {10000, 10};
    struct strbuf text = {0};
    struct worlds worlds;
    struct bench *bench = &worlds.bench;
    struct space_near near;
    struct flips flips;

    (void)state;
    strbuf_add(&text, "(deffacts d (domain (key k) (values");
    for (int i = 0; i < 1500; i++)
        strbuf_format(&text, " v%d", i);
    strbuf_add(&text, ") (baseline v0)) (domain (key l) (values");
    for (int i = 0; i < 3000; i++)
        strbuf_format(&text, " v%d", i);
    strbuf_add(&text, ") (baseline v0)))\n(defrule r (logical (assumption (key k|l) (value no)))"
                      " => (assert (recommendation (on all) (is changed))))\n");
    worlds_load(&worlds, text.text);
    assert_true(space_near_begin(&near, &bench->rulebase, worlds.assumptions, worlds.all,
                                 bench->session, limits, &bench->arena, &bench->error));
    assert_false(flip_find(&flips, &near, &question, &bench->arena, &bench->error));
    assert_int_equal(bench->error.code, ENDSTATE_LIMIT);
    assert_holds(bench->error.text, "more than 4194304 sets of up to 2 changes");
    space_near_end(&near);
    worlds_free(&worlds);
    strbuf_free(&text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_flips_of_made_up_rules_are_those_of_full_runs),
        cmocka_unit_test(test_actors_are_named_and_control_is_marked),
        cmocka_unit_test(test_nothing_is_marked_where_nobody_is_advised),
        cmocka_unit_test(test_least_number_is_told_beyond_what_was_asked),
        cmocka_unit_test(test_what_is_never_so_is_known_beyond_what_was_asked),
        cmocka_unit_test(test_too_many_sets_are_refused_before_they_are_tried),
        cmocka_unit_test(test_large_spaces_are_told_as_far_as_asked),
    };

    return cmocka_run_group_tests_name("flip", tests, NULL, NULL);
}
