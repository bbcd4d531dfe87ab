#include <stdlib.h>
#include <string.h>

#include "ask/blame.h"
#include "worlds.h"

enum { BASES = 10, MOST_KEYS = 16 };

/* Two rule bases, compared. */
struct pair {
    struct worlds worlds[EDIT_SIDES];
    struct space spaces[EDIT_SIDES];
    struct table *tables[EDIT_SIDES];
    struct behaviour behaviour;
};

static const struct clips_limits limits = {10000, 10};

static void fill(struct pair *pair, enum edit_side side)
{
    struct worlds *worlds = &pair->worlds[side];
    struct bench *bench = &worlds->bench;
    struct table_plan plan = {.jobs = 1, .least_part = 1, .shares = 1};
    struct table_failure failure;
    bool varied[MOST_KEYS] = {false};

    assert_true(worlds->domain_count <= MOST_KEYS);
    behaviour_vary(&pair->behaviour, side, varied);
    if (!space_lay_out(&pair->spaces[side], &bench->rulebase, worlds->assumptions, varied,
                       bench->session, limits, &bench->arena, &bench->error))
        fail_msg("%s", bench->error.text);
    plan.window.count = pair->spaces[side].subject_count;
    pair->tables[side] =
        tables_fill(&pair->spaces[side], &plan, &bench->arena, &failure, &bench->error);
    if (pair->tables[side] == NULL)
        fail_msg("%s", bench->error.text);
}

static void pair_run(struct pair *pair, const char *old, const char *new)
{
    const char *const texts[EDIT_SIDES] = {old, new};
    const struct rulebase *rulebases[EDIT_SIDES];
    struct assumption *assumptions[EDIT_SIDES];
    struct behaviour_side sides[EDIT_SIDES];
    struct arena *arena = &pair->worlds[EDIT_OLD].bench.arena;
    struct endstate_error error = {0};

    for (int side = EDIT_OLD; side < EDIT_SIDES; side++) {
        worlds_load(&pair->worlds[side], texts[side]);
        rulebases[side] = &pair->worlds[side].bench.rulebase;
        assumptions[side] = pair->worlds[side].assumptions;
    }
    behaviour_begin(&pair->behaviour, rulebases, assumptions, arena);
    for (int side = EDIT_OLD; side < EDIT_SIDES; side++) {
        fill(pair, side);
        sides[side] =
            (struct behaviour_side){side == EDIT_OLD ? "old" : "new", rulebases[side],
                                    assumptions[side], &pair->spaces[side], pair->tables[side]};
    }
    if (!behaviour_read(&pair->behaviour, sides, arena, &error) ||
        !blame_find(&pair->behaviour, sides, limits, arena, &error))
        fail_msg("%s", error.text);
}

static void pair_free(struct pair *pair)
{
    behaviour_end(&pair->behaviour);
    for (int side = EDIT_OLD; side < EDIT_SIDES; side++) {
        tables_free(pair->tables[side], &pair->spaces[side]);
        worlds_free(&pair->worlds[side]);
    }
}

static const struct behaviour_subject *subject_of(const struct pair *pair, const char *name)
{
    for (size_t i = 0; i < pair->behaviour.subject_count; i++)
        if (strcmp(pair->behaviour.subjects[i].on, name) == 0)
            return &pair->behaviour.subjects[i];
    return NULL;
}

/* ---- against full runs ---- */

static void answer(struct pair *pair, enum edit_side side, const size_t *common,
                   const char **answers)
{
    struct worlds *worlds = &pair->worlds[side];
    size_t values[MOST_KEYS] = {0};

    for (size_t i = 0; i < pair->behaviour.key_count; i++)
        if (pair->behaviour.keys[i].sides[side] != NULL)
            values[pair->behaviour.keys[i].domains[side]] =
                behaviour_value(&pair->behaviour.keys[i], side, common[i]);
    worlds_answer(worlds, values, worlds_subjects, worlds_subject_count, answers);
}

/* The tally of one change as full runs have it. */
static size_t count_away(const struct behaviour *behaviour, const size_t *common)
{
    size_t count = 0;

    for (size_t i = 0; i < behaviour->key_count; i++)
        count += behaviour_is_varied(&behaviour->keys[i]) && common[i] != behaviour->keys[i].home;
    return count;
}

static const struct behaviour_change *find_change(const struct pair *pair, const char *on,
                                                  const char *from, const char *to)
{
    const struct behaviour_subject *subject = subject_of(pair, on);

    for (size_t i = 0; subject != NULL && i < subject->change_count; i++)
        if (worlds_same(subject->changes[i].from, from) && worlds_same(subject->changes[i].to, to))
            return &subject->changes[i];
    return NULL;
}

static bool next(const struct behaviour *behaviour, size_t *common)
{
    for (size_t i = behaviour->key_count; i-- > 0;) {
        if (!behaviour_is_varied(&behaviour->keys[i]))
            continue;
        if (++common[i] < behaviour->keys[i].value_count)
            return true;
        common[i] = 0;
    }
    return false;
}

/* Every combination's changes are told, none has a smaller one than its witness, and no more are
 * told than there are. */
static void check_against_runs(struct pair *pair)
{
    const struct behaviour *behaviour = &pair->behaviour;
    size_t common[2 * MOST_KEYS] = {0}, seen = 0, told = 0, changed = 0, combinations = 0;
    const char *answers[EDIT_SIDES][WORLDS_MOST_SUBJECTS];

    do {
        bool is_changed = false;

        for (int side = EDIT_OLD; side < EDIT_SIDES; side++)
            answer(pair, (enum edit_side)side, common, answers[side]);
        for (size_t i = 0; i < worlds_subject_count; i++) {
            const struct behaviour_change *change;

            if (worlds_same(answers[EDIT_OLD][i], answers[EDIT_NEW][i]))
                continue;
            change =
                find_change(pair, worlds_subjects[i], answers[EDIT_OLD][i], answers[EDIT_NEW][i]);
            assert_non_null(change);
            assert_true(count_away(behaviour, change->witness) <= count_away(behaviour, common));
            seen++;
            is_changed = true;
        }
        changed += is_changed;
        combinations++;
    } while (next(behaviour, common));
    for (size_t i = 0; i < behaviour->subject_count; i++)
        told += behaviour->subjects[i].changed;
    assert_int_equal(combinations, behaviour->combinations);
    assert_int_equal(told, seen);
    assert_true(behaviour->is_counted);
    assert_int_equal(behaviour->changed, changed);
}

static void check_witnesses(struct pair *pair)
{
    const char *answers[WORLDS_MOST_SUBJECTS];

    for (size_t i = 0; i < worlds_subject_count; i++) {
        const struct behaviour_subject *subject = subject_of(pair, worlds_subjects[i]);

        for (size_t j = 0; subject != NULL && j < subject->change_count; j++) {
            answer(pair, EDIT_OLD, subject->changes[j].witness, answers);
            assert_true(worlds_same(answers[i], subject->changes[j].from));
            answer(pair, EDIT_NEW, subject->changes[j].witness, answers);
            assert_true(worlds_same(answers[i], subject->changes[j].to));
        }
    }
}

/* The domains differ too: these rule bases have nothing to do with each other. */
static void made_up_rule_bases(void **state)
{
    uint64_t series = 7;
    size_t changes = 0;

    (void)state;
    for (int i = 0; i < BASES; i++) {
        struct strbuf old = {0}, new = {0};
        struct pair pair = {0};
        enum worlds_kind kind = (enum worlds_kind)(i % WORLDS_KINDS);

        worlds_make_up(&old, &series, kind);
        worlds_make_up(&new, &series, kind);
        pair_run(&pair, old.text, new.text);
        check_against_runs(&pair);
        check_witnesses(&pair);
        changes += pair.behaviour.changed;
        pair_free(&pair);
        strbuf_free(&old);
        strbuf_free(&new);
    }
    assert_true(changes > BASES);
}

/* ---- blame ---- */

#define DECLARED                                                                                   \
    "(deftemplate f (slot a) (slot b))\n"                                                          \
    "(deffacts d (domain (key k) (values x y) (baseline x)) (subject (name s)) (f (a p) (b z)))\n"

static void check_blame(const char *old, const char *new, bool is_together, size_t count,
                        const char *const *names)
{
    struct pair pair = {0};
    const struct behaviour_change *change;

    pair_run(&pair, old, new);
    assert_int_equal(subject_of(&pair, "s")->change_count, 1);
    change = &subject_of(&pair, "s")->changes[0];
    assert_int_equal(change->is_together, is_together);
    assert_int_equal(change->blame_count, count);
    for (size_t i = 0; i < count; i++)
        assert_string_equal(change->blame[i]->name, names[i]);
    pair_free(&pair);
}

#define SAYS(name, condition, value)                                                               \
    "(defrule " name " (logical " condition ") => (assert (recommendation (on s) (is " value       \
    "))))\n"

static void one_edit_is_to_blame(void **state)
{
    (void)state;
    check_blame(DECLARED SAYS("r", "(f (a p))", "u"), DECLARED SAYS("r", "(f (a p))", "v"), false,
                1, (const char *const[]){"r"});
    check_blame(DECLARED SAYS("r", "(f (a p))", "u"), DECLARED, false, 1,
                (const char *const[]){"r"});
    check_blame(DECLARED SAYS("r", "(f (a ?x))", "?x"),
                "(deftemplate f (slot a) (slot b))\n"
                "(deffacts d (domain (key k) (values x y) (baseline x)) (subject (name s))"
                " (f (a q) (b z)))\n" SAYS("r", "(f (a ?x))", "?x"),
                false, 1, (const char *const[]){"(f (a q) (b z))"});
}

/* Undoing either edit of a chain undoes what it leads to. */
static void either_edit_is_to_blame(void **state)
{
    (void)state;
    check_blame(DECLARED,
                DECLARED "(defrule a (logical (f (a p))) => (assert (f (a q))))\n" SAYS(
                    "b", "(f (a q))", "u"),
                false, 2, (const char *const[]){"a", "b"});
}

/* Where each of several edits is enough for the change, all of them must be undone. */
static void edits_are_to_blame_together(void **state)
{
    (void)state;
    check_blame(DECLARED, DECLARED SAYS("a", "(f)", "u") SAYS("b", "(f)", "u"), true, 2,
                (const char *const[]){"a", "b"});
    check_blame(DECLARED,
                DECLARED SAYS("a", "(f)", "u") SAYS("b", "(f)", "u") SAYS("c", "(f)", "u")
                    SAYS("d", "(f)", "u") "(defrule idle (f) => (assert (f (a z))))\n",
                true, 4, (const char *const[]){"a", "b", "c", "d"});
}

/* A rule needs a template that was removed with it: neither comes back alone. */
static void a_rule_comes_back_with_its_template(void **state)
{
    (void)state;
    check_blame(DECLARED
                "(deftemplate g (slot a))\n(deffacts g (g (a z)))\n" SAYS("r", "(g (a z))", "u"),
                DECLARED, true, 3, (const char *const[]){"r", "(g (a z))", "g"});
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(made_up_rule_bases),
        cmocka_unit_test(one_edit_is_to_blame),
        cmocka_unit_test(either_edit_is_to_blame),
        cmocka_unit_test(edits_are_to_blame_together),
        cmocka_unit_test(a_rule_comes_back_with_its_template),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
