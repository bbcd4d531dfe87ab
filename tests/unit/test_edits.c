#include "read/edits.h"

#include <string.h>

#include "support.h"

static const char base[] =
    "(deftemplate t \"{a} is so\" (slot a) (slot b))\n"
    "(deffunction twice (?x) (* 2 ?x))\n"
    "(deffacts f (t (a 1) (b 2)) (t (a 3) (b 4)))\n"
    "(defrule first \"S-1: Once.\" (logical (t (a 1))) => (assert (t (a 5))))\n"
    "(defrule second \"S-1: Twice.\" (t (a 3)) => (assert (t (a 6))))\n";

/* Two texts and what was edited between them. */
struct pair {
    struct bench sides[EDIT_SIDES];
    struct edits edits;
};

static void pair_read(struct pair *pair, const char *old, const char *new)
{
    const char *const texts[EDIT_SIDES] = {old, new};

    *pair = (struct pair){0};
    for (int side = EDIT_OLD; side < EDIT_SIDES; side++)
        if (!bench_read(&pair->sides[side], texts[side]))
            fail_msg("%s", pair->sides[side].error.text);
    edits_find(&pair->edits, &pair->sides[EDIT_OLD].rulebase, &pair->sides[EDIT_NEW].rulebase,
               &pair->sides[EDIT_OLD].arena);
}

static void pair_free(struct pair *pair)
{
    for (int side = EDIT_OLD; side < EDIT_SIDES; side++)
        bench_free(&pair->sides[side]);
}

/* The base with a part of it replaced. */
static const char *edited(const char *part, const char *instead)
{
    static char text[4096];
    const char *at = strstr(base, part);

    assert_non_null(at);
    snprintf(text, sizeof text, "%.*s%s%s", (int)(at - base), base, instead, at + strlen(part));
    return text;
}

/* Exactly one edit is found. */
static void check(const char *part, const char *instead, enum edit_part expected,
                  enum edit_kind kind, const char *name)
{
    struct pair pair;

    pair_read(&pair, base, edited(part, instead));
    assert_int_equal(pair.edits.count, 1);
    assert_int_equal(pair.edits.items[0].part, expected);
    assert_int_equal(pair.edits.items[0].kind, kind);
    assert_string_equal(pair.edits.items[0].name, name);
    assert_int_equal(pair.edits.items[0].places[EDIT_OLD].file == NULL, kind == EDIT_ADDED);
    assert_int_equal(pair.edits.items[0].places[EDIT_NEW].file == NULL, kind == EDIT_REMOVED);
    pair_free(&pair);
}

static void layout_is_no_edit(void **state)
{
    struct pair pair;

    (void)state;
    pair_read(&pair, base, edited("(logical (t (a 1)))", "(logical ; so\n  (t\n (a 1)))"));
    assert_int_equal(pair.edits.count, 0);
    pair_free(&pair);
    pair_read(&pair, base,
              edited("(t (a 1) (b 2)) (t (a 3) (b 4))",
                     "(t (b 4) (a 3)) (t (a 1) (b 2)) (t (a 1) (b 2))"));
    assert_int_equal(pair.edits.count, 0);
    pair_free(&pair);
}

static void rules(void **state)
{
    (void)state;
    check("(a 5)", "(a 7)", EDIT_RULE, EDIT_CHANGED, "first");
    check("(logical (t (a 1)))", "(t (a 1))", EDIT_RULE, EDIT_CHANGED, "first");
    check("\"S-1: Once.\" ", "\"S-1: Once.\" (declare (salience 1)) ", EDIT_RULE, EDIT_CHANGED,
          "first");
    check("(t (a 3)) =>", "(t (a ?x&3)) =>", EDIT_RULE, EDIT_CHANGED, "second");
    check("S-1: Once.", "S-2: Once.", EDIT_RULE, EDIT_REWORDED, "first");
    check("(defrule second \"S-1: Twice.\" (t (a 3)) => (assert (t (a 6))))", "", EDIT_RULE,
          EDIT_REMOVED, "second");
    check("(defrule second", "(defrule third => (assert (t (a 8))))\n(defrule second", EDIT_RULE,
          EDIT_ADDED, "third");
}

static void facts(void **state)
{
    (void)state;
    check("(t (a 3) (b 4))", "(t (a 3) (b 5))", EDIT_FACT, EDIT_CHANGED, "(t (a 3) (b 5))");
    check("(t (a 3) (b 4))", "", EDIT_FACT, EDIT_REMOVED, "(t (a 3) (b 4))");
    check("(t (a 3) (b 4))", "(t (a 3) (b 4)) (t (a 9))", EDIT_FACT, EDIT_ADDED, "(t (a 9))");
}

static void other_constructs(void **state)
{
    (void)state;
    check("(slot b)", "(slot b (default 1))", EDIT_TEMPLATE, EDIT_CHANGED, "t");
    check("{a} is so", "{a} holds", EDIT_TEMPLATE, EDIT_REWORDED, "t");
    check("(* 2 ?x)", "(* 3 ?x)", EDIT_OTHER, EDIT_CHANGED, "deffunction twice");
}

/* A changed fact and one that has nothing in common with it are two edits. */
static void unlike_facts_are_no_pair(void **state)
{
    struct pair pair;

    (void)state;
    pair_read(&pair, base, edited("(t (a 3) (b 4))", "(t (a 7) (b 8))"));
    assert_int_equal(pair.edits.count, 2);
    pair_free(&pair);
}

static const char other[] = "(deftemplate t (slot a (default 0)) (slot b))\n"
                            "(deffunction thrice (?x) (* 3 ?x))\n"
                            "(deffacts f (t (a 1) (b 9)) (t (a 10)))\n"
                            "(defrule first (t (a 2)) => (assert (t (a 5))))\n"
                            "(defrule zeroth (t (a 3)) => (assert (t (a 6))))\n";

/* With all edits undone, the new side says what the old one does. */
static void all_undone_is_the_old(void **state)
{
    struct pair pair;
    struct rulebase undone;
    struct edits left;
    bool is_undone[32];

    (void)state;
    memset(is_undone, true, sizeof is_undone);
    pair_read(&pair, base, other);
    assert_true(pair.edits.count > 6);
    edits_undo(&undone, &pair.sides[EDIT_NEW].rulebase, &pair.edits, is_undone,
               &pair.sides[EDIT_OLD].arena);
    edits_find(&left, &pair.sides[EDIT_OLD].rulebase, &undone, &pair.sides[EDIT_OLD].arena);
    assert_int_equal(left.count, 0);
    assert_int_equal(undone.rule_count, 2);
    assert_string_equal(undone.rules->name, "first");
    pair_free(&pair);
}

/* With one undone, all others are left. */
static void one_undone_leaves_the_others(void **state)
{
    struct pair pair;

    (void)state;
    pair_read(&pair, base, other);
    for (size_t i = 0; i < pair.edits.count; i++) {
        struct rulebase undone;
        struct edits left;
        bool is_undone[32] = {false};

        is_undone[i] = true;
        edits_undo(&undone, &pair.sides[EDIT_NEW].rulebase, &pair.edits, is_undone,
                   &pair.sides[EDIT_OLD].arena);
        edits_find(&left, &pair.sides[EDIT_OLD].rulebase, &undone, &pair.sides[EDIT_OLD].arena);
        assert_int_equal(left.count, pair.edits.count - 1);
        for (size_t j = 0; j < left.count; j++)
            assert_string_not_equal(left.items[j].name, pair.edits.items[i].name);
    }
    pair_free(&pair);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(layout_is_no_edit),
        cmocka_unit_test(rules),
        cmocka_unit_test(facts),
        cmocka_unit_test(other_constructs),
        cmocka_unit_test(unlike_facts_are_no_pair),
        cmocka_unit_test(all_undone_is_the_old),
        cmocka_unit_test(one_undone_leaves_the_others),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
