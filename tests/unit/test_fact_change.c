/* read/fact_change: facts stated beside the files, and facts stated no longer. */
#include "support.h"

#include <stdlib.h>
#include <string.h>

#include "read/fact_change.h"

static const char stated[] = "(deffacts d\n"
                             "  (cat (name tom) (colour grey))\n"
                             "  (cat (name kit) (colour grey) (likes fish \"cream\"))\n"
                             "  (hungry tom kit))";

struct world {
    struct arena arena;
    struct endstate_error error;
    struct unit *units;
    struct fact_change changes[2];
};

static int set_up(void **state)
{
    struct world *world = calloc(1, sizeof *world);
    struct source_file *file = ARENA_NEW(&world->arena, struct source_file);
    struct source_file *more = ARENA_NEW(&world->arena, struct source_file);
    struct findings findings = {.arena = &world->arena};

    *file = support_file("cats.clp", stated);
    *more = support_file("more.clp", "(deffacts m (dog (name rex)))");
    world->units = unit_parse(file, NULL, &world->arena, &findings);
    world->units->next = unit_parse(more, NULL, &world->arena, &findings);
    assert_int_equal(findings.count, 0);
    *state = world;
    return 0;
}

static int tear_down(void **state)
{
    struct world *world = *state;

    arena_free(&world->arena);
    free(world);
    return 0;
}

static size_t count_facts(const struct world *world)
{
    size_t count = 0;

    for (const struct unit *unit = world->units; unit != NULL; unit = unit->next)
        for (const struct stated_fact *each = unit->facts; each != NULL; each = each->next)
            count++;
    return count;
}

/* Changes given by "+FACT" and "-FACT", each on a line of its own, from line 7. */
static bool change(struct world *world, const char *first, const char *second)
{
    struct fact_change *changes = world->changes;

    changes[0] = (struct fact_change){
        .is_retraction = first[0] == '-', .text = first + 1, .place = {"<here>", 7, 3}};
    changes[1] = (struct fact_change){
        .is_retraction = second[0] == '-', .text = second + 1, .place = {"<here>", 8, 3}};
    return fact_changes_apply(world->units, changes, second[0] == '\0' ? 1 : 2, &world->arena,
                              &world->error);
}

static void states_a_fact_with_its_place(void **state)
{
    struct world *world = *state;
    const struct stated_fact *fact;

    assert_true(change(world, "+(cat (name ann))", ""));
    assert_int_equal(count_facts(world), 5);
    fact = world->units->next->facts->next;
    assert_string_equal(fact->template, "cat");
    assert_string_equal(fact->text, "(cat (name ann))");
    assert_string_equal(fact->node->place.file, "<here>");
    assert_int_equal(fact->node->place.line, 7);
    assert_int_equal(fact->node->place.column, 3);
}

static void retracts_by_some_slots(void **state)
{
    struct world *world = *state;

    assert_true(change(world, "-(cat (name kit))", "-(dog)"));
    assert_int_equal(count_facts(world), 2);
    assert_string_equal(world->units->facts->text, "(cat (name tom) (colour grey))");
}

static void retracts_by_every_value_of_a_slot(void **state)
{
    struct world *world = *state;

    assert_false(change(world, "-(cat (likes fish))", ""));
    world->error = (struct endstate_error){0};
    assert_false(change(world, "-(cat (likes fish cream))", ""));
    assert_true(change(world, "-(cat (likes fish \"cream\"))", ""));
    assert_int_equal(count_facts(world), 3);
}

static void retracts_an_ordered_fact(void **state)
{
    struct world *world = *state;

    assert_false(change(world, "-(hungry tom)", ""));
    assert_true(change(world, "-(hungry tom kit)", ""));
    assert_int_equal(count_facts(world), 3);
}

static void retracts_what_was_asserted(void **state)
{
    struct world *world = *state;

    assert_true(change(world, "+(cat (name ann))", "-(cat (name ann))"));
    assert_int_equal(count_facts(world), 4);
    assert_false(world->changes[0].is_in_force);
    assert_false(world->changes[1].is_in_force);
}

static void states_again_what_was_retracted(void **state)
{
    struct world *world = *state;

    assert_true(change(world, "-(dog (name rex))", "+(dog (name rex))"));
    assert_int_equal(count_facts(world), 4);
    assert_true(world->changes[0].is_in_force);
    assert_true(world->changes[1].is_in_force);
}

static void retracts_facts_that_say_the_same_together(void **state)
{
    struct world *world = *state;

    assert_true(change(world, "+(dog (name rex))", "-(dog (name rex))"));
    assert_int_equal(count_facts(world), 3);
}

static void refuse(struct world *world, const char *text, const char *expected)
{
    assert_false(change(world, text, ""));
    assert_int_equal(world->error.code, ENDSTATE_BAD_INPUT);
    assert_holds(world->error.text, expected);
    assert_int_equal(count_facts(world), 4);
}

static void refuses_to_choose(void **state)
{
    refuse(*state, "-(cat (colour grey))",
           "<here>:7:3: 2 stated facts of `cat` are like this; name more of the slots");
}

static void says_why_nothing_matches(void **state)
{
    refuse(*state, "-(cat (name ann))",
           "<here>:7:3: no stated fact of `cat` is like this (and what a rule concludes cannot");
}

static void suggests_a_template(void **state)
{
    refuse(*state, "-(hungri tom)", "did you mean `hungry`?");
}

static void refuses_what_is_no_fact(void **state)
{
    static const char *const texts[] = {"+(defrule r => )", "+(a) (b)", "+; a remark",
                                        "+(\"a\" b)"};

    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        struct world *world = *state;

        world->error = (struct endstate_error){0};
        refuse(world, texts[i], "<here>:7:3: expected one fact such as");
    }
}

static void refuses_bad_text(void **state)
{
    struct world *world = *state;

    refuse(world, "+", "is empty");
    world->error = (struct endstate_error){0};
    refuse(world, "+(cat\n (name \xFF))", "<here>:8:8: is not UTF-8");
    world->error = (struct endstate_error){0};
    refuse(world, "+(cat (name x)", "<here>:7:3: this `(` is never closed");
}

static void refuses_assumptions(void **state)
{
    refuse(*state, "+(assumption (key k) (value v))",
           "<here>:7:3: an assumption always has one value; set it instead");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(states_a_fact_with_its_place),
        TEST(retracts_by_some_slots),
        TEST(retracts_by_every_value_of_a_slot),
        TEST(retracts_an_ordered_fact),
        TEST(retracts_what_was_asserted),
        TEST(states_again_what_was_retracted),
        TEST(retracts_facts_that_say_the_same_together),
        TEST(refuses_to_choose),
        TEST(says_why_nothing_matches),
        TEST(suggests_a_template),
        TEST(refuses_what_is_no_fact),
        TEST(refuses_bad_text),
        TEST(refuses_assumptions),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
