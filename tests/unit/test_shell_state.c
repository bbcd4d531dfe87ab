/* cli/shell_state: changes that are whole or not at all, and undo. */
#include "support.h"

#include <stdlib.h>
#include <string.h>

#include "shell_state.h"

static const char rules[] =
    "(deftemplate wind (slot force (type SYMBOL)))\n"
    "(defrule out \"No storm.\" (assumption (key sky) (value clear)) (not (wind (force storm)))\n"
    "  => (assert (recommendation (on sail) (is go))))\n"
    "(defrule in \"Clouds or a storm.\"\n"
    "  (or (assumption (key sky) (value dark)) (wind (force storm)))\n"
    "  => (assert (recommendation (on sail) (is stay))))\n";

static const char facts[] = "(deffacts d\n"
                            "  (domain (key sky) (values clear dark) (baseline clear))\n"
                            "  (subject (name sail) (values go stay)))\n";

/* Against the rule `out`, so that both conclude something else. */
static const char contradiction[] =
    "(defrule contradiction (wind (force odd)) => (assert (recommendation (on sail) (is stay))))";

struct world {
    char *folder;
    struct shell_state *state;
};

static struct endstate *base(const void *folder, struct endstate_error *error)
{
    struct endstate *engine = endstate_new();

    (void)error;
    endstate_use_policy(engine, folder);
    return engine;
}

static int set_up(void **state)
{
    struct world *world = calloc(1, sizeof *world);

    world->folder = support_folder();
    support_write(world->folder, "rules/r.clp", rules);
    support_write(world->folder, "facts/f.clp", facts);
    world->state = shell_state_new(base, world->folder, NULL);
    assert_non_null(world->state);
    *state = world;
    return 0;
}

static int tear_down(void **state)
{
    struct world *world = *state;

    shell_state_free(world->state);
    support_remove(world->folder);
    free(world);
    return 0;
}

/* ---- steps ---- */

static bool apply(struct endstate *engine, const struct shell_line *line,
                  struct endstate_error *error)
{
    const char *word = line->words[1].text;

    if (strcmp(line->words[0].text, "set") == 0)
        endstate_add_setting(engine, word);
    else if (strcmp(line->words[0].text, "assert") == 0)
        endstate_add_fact(engine, word, "<here>", line->words[1].line, line->words[1].column);
    else if (strcmp(line->words[0].text, "load") == 0)
        return endstate_add_file(engine, word, error);
    else
        return endstate_remove_setting(engine, word, error);
    return true;
}

static bool change(struct world *world, const char *text, struct endstate_error *error)
{
    struct shell_line line;
    bool is_good;

    shell_line_read(&line, text, 1, NULL);
    is_good = shell_state_change(world->state, &line, line.count == 1 ? NULL : apply, error);
    assert_int_equal(line.count > 0, !is_good);
    shell_line_free(&line);
    return is_good;
}

static void change_well(struct world *world, const char *text)
{
    struct endstate_error error = {0};

    if (!change(world, text, &error))
        fail_msg("%s: %s", text, error.text);
}

static void expect(const struct world *world, const char *value)
{
    const char *is = endstate_recommended(shell_state_engine(world->state), "sail");

    assert_string_equal(is, value);
}

/* A change that cannot be leaves the very engine that was there. */
static void refuse(struct world *world, const char *text, const char *expected)
{
    struct endstate_error error = {0};
    const struct endstate *engine = shell_state_engine(world->state);
    const struct endstate *before = shell_state_before(world->state);

    assert_false(change(world, text, &error));
    assert_holds(error.text, expected);
    assert_ptr_equal(shell_state_engine(world->state), engine);
    assert_ptr_equal(shell_state_before(world->state), before);
}

static void undo(struct world *world, size_t steps, const char *told)
{
    struct endstate_error error = {0};
    char *text = NULL;
    size_t size;
    FILE *out = open_memstream(&text, &size);

    if (!shell_state_undo(world->state, steps, out, &error))
        fail_msg("%s", error.text);
    fclose(out);
    assert_string_equal(text, told);
    free(text);
}

static void undo_badly(struct world *world, size_t steps, const char *expected)
{
    struct endstate_error error = {0};
    const struct endstate *engine = shell_state_engine(world->state);

    assert_false(shell_state_undo(world->state, steps, stderr, &error));
    assert_string_equal(error.text, expected);
    assert_ptr_equal(shell_state_engine(world->state), engine);
}

/* ---- tests ---- */

static void changes_and_undoes(void **state)
{
    expect(*state, "go");
    change_well(*state, "set sky=dark");
    expect(*state, "stay");
    change_well(*state, "set sky=clear");
    expect(*state, "go");
    change_well(*state, "assert (wind (force storm))");
    expect(*state, "stay");
    undo(*state, 1, "Undone: assert (wind (force storm))\n");
    expect(*state, "go");
    undo(*state, 2, "Undone: set sky=clear\nUndone: set sky=dark\n");
    expect(*state, "go");
    undo_badly(*state, 1, "there is nothing to undo");
}

static void undo_is_whole_or_not_at_all(void **state)
{
    change_well(*state, "set sky=dark");
    undo_badly(*state, 2, "only 1 can be undone");
    expect(*state, "stay");
    undo(*state, 1, "Undone: set sky=dark\n");
    expect(*state, "go");
}

static void an_error_leaves_no_step(void **state)
{
    change_well(*state, "set sky=dark");
    refuse(*state, "set sky=blue", "unknown value `blue`");
    refuse(*state, "set ski=dark", "did you mean `sky`?");
    refuse(*state, "assert (wind (forse storm))", "<here>:1:15: ");
    refuse(*state, "assert (wint)", "did you mean `wind`?");
    refuse(*state, "unset wind", "no setting of `wind`");
    expect(*state, "stay");
    undo(*state, 1, "Undone: set sky=dark\n");
    expect(*state, "go");
}

static void a_failed_load_leaves_no_step(void **state)
{
    struct world *world = *state;
    char text[600];

    refuse(world, "load nothing-there", "no fact file or pack is named `nothing-there`");
    snprintf(text, sizeof text, "load %s", support_write(world->folder, "x.clp", "(defrule r"));
    refuse(world, text, "is never closed");
    support_write(world->folder, "x.clp", "(defrule r (wimd) => (assert (recommendation (on a))))");
    refuse(world, text, "x.clp:1:");
    expect(world, "go");
    undo_badly(world, 1, "there is nothing to undo");
}

static void a_contradiction_leaves_no_step(void **state)
{
    struct world *world = *state;
    char text[600];

    snprintf(text, sizeof text, "load %s", support_write(world->folder, "x.clp", contradiction));
    change_well(world, text);
    expect(world, "go");
    refuse(world, "assert (wind (force odd))", "`sail`");
    expect(world, "go");
    change_well(world, "set sky=dark");
    expect(world, "stay");
    change_well(world, "assert (wind (force odd))");
    refuse(world, "set sky=clear", "`sail`");
    expect(world, "stay");
}

static void unset_takes_back_and_can_be_undone(void **state)
{
    change_well(*state, "set sky=dark");
    change_well(*state, "unset sky");
    expect(*state, "go");
    undo(*state, 1, "Undone: unset sky\n");
    expect(*state, "stay");
}

static void reset_goes_back_to_the_beginning_and_can_be_undone(void **state)
{
    change_well(*state, "set sky=dark");
    change_well(*state, "reset");
    expect(*state, "go");
    change_well(*state, "assert (wind (force storm))");
    expect(*state, "stay");
    undo(*state, 2, "Undone: assert (wind (force storm))\nUndone: reset\n");
    expect(*state, "stay");
    undo(*state, 1, "Undone: set sky=dark\n");
    expect(*state, "go");
}

static void asks_without_touching_the_state(void **state)
{
    struct world *world = *state;
    struct endstate *engine;

    change_well(world, "set sky=dark");
    engine = shell_state_ask(world->state, NULL);
    endstate_add_setting(engine, "sky=clear");
    assert_true(endstate_load(engine, NULL) && endstate_run(engine, NULL));
    assert_string_equal(endstate_recommended(engine, "sail"), "go");
    endstate_free(engine);
    expect(world, "stay");
}

static void keeps_the_engine_before(void **state)
{
    struct world *world = *state;

    change_well(world, "set sky=dark");
    assert_string_equal(endstate_recommended(shell_state_before(world->state), "sail"), "go");
}

static void begins_only_with_what_loads(void **state)
{
    struct endstate_error error = {0};

    (void)state;
    assert_null(shell_state_new(base, "/tmp/endstate-no-such-policy", &error));
    assert_int_equal(error.code, ENDSTATE_BAD_INPUT);
}

static void a_file_that_went_bad_keeps_the_state(void **state)
{
    struct world *world = *state;

    change_well(world, "set sky=dark");
    support_write(world->folder, "rules/r.clp", "(defrule");
    refuse(world, "set sky=clear", "r.clp:1:1");
    undo_badly(world, 2, "only 1 can be undone");
    expect(world, "stay");
    support_write(world->folder, "rules/r.clp", rules);
    undo(world, 1, "Undone: set sky=dark\n");
    expect(world, "go");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(changes_and_undoes),
        TEST(undo_is_whole_or_not_at_all),
        TEST(an_error_leaves_no_step),
        TEST(a_failed_load_leaves_no_step),
        TEST(a_contradiction_leaves_no_step),
        TEST(unset_takes_back_and_can_be_undone),
        TEST(reset_goes_back_to_the_beginning_and_can_be_undone),
        TEST(asks_without_touching_the_state),
        TEST(keeps_the_engine_before),
        TEST(begins_only_with_what_loads),
        TEST(a_file_that_went_bad_keeps_the_state),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
