/* endstate_session.c through the public header: facts and settings added and removed, names, packs,
 * changes, interruption. */
#include "support.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char policy_rules[] =
    "(deftemplate guest (slot name (type SYMBOL)))\n"
    "(defrule open \"There are guests.\"\n"
    "  (logical (assumption (key door) (value open)) (exists (guest)))\n"
    "  => (assert (recommendation (on party) (is on))))\n"
    "(defrule closed \"There are none, or they cannot come in.\"\n"
    "  (logical (or (assumption (key door) (value shut)) (not (guest))))\n"
    "  => (assert (recommendation (on party) (is off))))\n";

static const char policy_facts[] =
    "(deffacts d\n"
    "  (domain (key door) (values open shut) (baseline open) (question \"?\"))\n"
    "  (domain (key light) (values on off) (baseline on) (question \"?\"))\n"
    "  (assumption (key light) (value off))\n"
    "  (subject (name party) (values on off))\n"
    "  (guest (name ann)))\n";

static char *folder;

static int set_up(void **state)
{
    (void)state;
    folder = support_folder();
    support_write(folder, "rules/r.clp", policy_rules);
    support_write(folder, "facts/f.clp", policy_facts);
    support_write(folder, "facts/packs/shut.clp",
                  "; A shut door.\n(assumption (key door) (value shut))");
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    support_remove(folder);
    return 0;
}

static struct endstate *begin(void)
{
    struct endstate *engine = endstate_new();

    endstate_use_policy(engine, folder);
    return engine;
}

static void run(struct endstate *engine)
{
    struct endstate_error error = {0};

    if (!endstate_load(engine, &error) || !endstate_run(engine, &error))
        fail_msg("%s", error.text);
}

/* What an engine recommends for the party, after which it is gone. */
static void expect(struct endstate *engine, const char *value)
{
    run(engine);
    assert_string_equal(endstate_recommended(engine, "party"), value);
    endstate_free(engine);
}

static void expect_error(struct endstate *engine, const char *text)
{
    struct endstate_error error = {0};

    assert_false(endstate_load(engine, &error));
    assert_int_equal(error.code, ENDSTATE_BAD_INPUT);
    assert_holds(error.text, text);
    endstate_free(engine);
}

static void changes_facts(void **state)
{
    struct endstate *engine = begin();

    (void)state;
    endstate_remove_fact(engine, "(guest (name ann))", "<here>", 1, 1);
    expect(engine, "off");
    engine = begin();
    endstate_remove_fact(engine, "(guest)", "<here>", 1, 1);
    endstate_add_fact(engine, "(guest (name bob))", "<here>", 2, 1);
    expect(engine, "on");
}

static void checks_facts(void **state)
{
    struct endstate *engine = begin();

    (void)state;
    endstate_add_fact(engine, "(gest (name bob))", "<here>", 3, 5);
    expect_error(engine, "<here>:3:6: no template is named `gest`; did you mean `guest`?");
    engine = begin();
    endstate_add_fact(engine, "(guest (nam bob))", "<here>", 3, 5);
    expect_error(engine, "<here>:3:13: template `guest` has no slot `nam`");
    engine = begin();
    endstate_add_fact(engine, "(guest (name \"bob\"))", "<here>", 3, 5);
    expect_error(engine, "<here>:3:18: ");
    engine = begin();
    endstate_remove_fact(engine, "(recommendation (on party))", "<here>", 3, 5);
    expect_error(engine, "<here>:3:5: no stated fact of `recommendation`");
}

static void removes_settings(void **state)
{
    struct endstate *engine = begin();
    struct endstate_error error = {0};

    (void)state;
    endstate_add_setting(engine, "door=open");
    endstate_add_setting(engine, "light=on");
    endstate_add_setting(engine, "door=shut");
    assert_true(endstate_remove_setting(engine, "door", &error));
    assert_false(endstate_remove_setting(engine, "lihgt", &error));
    assert_string_equal(error.text, "no setting of `lihgt` is in force; did you mean `light`?");
    expect(engine, "on");
}

static void tells_rules_from_facts(void **state)
{
    struct endstate_error error = {0};
    struct endstate *engine = begin();
    char *path = strdup(
        support_write(folder, "over.clp",
                      "(defrule open (guest) => (assert (recommendation (on party) (is off))))"));

    (void)state;
    assert_true(endstate_add_file(engine, path, &error));
    expect(engine, "off");
    engine = begin();
    support_write(folder, "over.clp", "(deffacts o (assumption (key door) (value shut)))");
    assert_true(endstate_add_file(engine, path, &error));
    expect(engine, "off");
    engine = begin();
    assert_true(endstate_add_file(engine, "shut", &error));
    expect(engine, "off");
    engine = begin();
    support_write(folder, "over.clp", "(deffacts");
    assert_false(endstate_add_file(engine, path, &error));
    assert_holds(error.text, "is never closed");
    expect(engine, "on");
    free(path);
}

static void expect_names(const char *const *names, const char *first, const char *second)
{
    assert_non_null(names);
    assert_string_equal(names[0], first);
    if (second == NULL) {
        assert_null(names[1]);
        return;
    }
    assert_string_equal(names[1], second);
    assert_null(names[2]);
}

static void names_what_there_is(void **state)
{
    struct endstate *engine = begin();

    (void)state;
    run(engine);
    expect_names(endstate_names(engine, ENDSTATE_LIST_ASSUMPTIONS, NULL), "door", "light");
    expect_names(endstate_names(engine, ENDSTATE_LIST_SUBJECTS, NULL), "party", NULL);
    expect_names(endstate_names(engine, ENDSTATE_LIST_RULES, NULL), "closed", "open");
    expect_names(endstate_names(engine, ENDSTATE_LIST_PACKS, NULL), "shut", NULL);
    expect_names(endstate_values(engine, "door"), "open", "shut");
    expect_names(endstate_values(engine, "party"), "on", "off");
    assert_null(endstate_values(engine, "window")[0]);
    endstate_free(engine);
}

/* What a function writes, as a text for free(). */
static char *pack_of(struct endstate *engine, struct endstate_error *error)
{
    char *text = NULL;
    size_t size;
    FILE *out = open_memstream(&text, &size);

    endstate_write_pack(engine, "my world 2", out, error);
    fclose(out);
    return text;
}

static void saves_a_pack_that_brings_it_all_back(void **state)
{
    struct endstate *engine = begin();
    struct endstate_error error = {0};
    char *pack;

    (void)state;
    endstate_add_setting(engine, "door=shut");
    endstate_add_setting(engine, "light=on"); /* the baseline, but the policy says otherwise */
    endstate_add_fact(engine, "(guest (name bob))", "<here>", 1, 1);
    run(engine);
    pack = pack_of(engine, &error);
    assert_string_equal(pack, "; my world 2: assumptions saved from a session.\n\n"
                              "(deffacts my-world-2\n"
                              "  (assumption (key door) (value shut))\n"
                              "  (assumption (key light) (value on))\n"
                              "  (guest (name bob)))\n");
    assert_null(endstate_warning(engine, 0));
    endstate_free(engine);

    engine = begin();
    endstate_add_facts(engine, support_write(folder, "saved.clp", pack));
    run(engine);
    free(pack);
    error = (struct endstate_error){0};
    pack = pack_of(engine, &error);
    assert_holds(pack, "(assumption (key door) (value shut))\n"
                       "  (assumption (key light) (value on))\n"
                       "  (guest (name bob)))\n");
    free(pack);
    endstate_free(engine);
}

static void warns_of_what_a_pack_cannot_hold(void **state)
{
    struct endstate *engine = begin();
    struct endstate_error error = {0};

    (void)state;
    endstate_add_setting(engine, "door=shut");
    endstate_add_without(engine, "open");
    run(engine);
    free(pack_of(engine, &error));
    assert_int_equal(error.code, ENDSTATE_OK);
    assert_holds(endstate_warning(engine, 0), "are not in it");
    endstate_free(engine);
}

static void saves_no_empty_pack(void **state)
{
    struct endstate_error error = {0};
    struct endstate *engine = endstate_new();

    (void)state;
    endstate_use_policy(engine, folder);
    support_write(folder, "facts/f.clp",
                  "(deffacts d (domain (key door) (values open shut) (baseline open)))");
    run(engine);
    free(pack_of(engine, &error));
    assert_int_equal(error.code, ENDSTATE_BAD_INPUT);
    assert_holds(error.text, "nothing to save");
    endstate_free(engine);
}

static char *changes_between(struct endstate *before, struct endstate *after)
{
    char *text = NULL;
    size_t size;
    struct endstate_page page = {open_memstream(&text, &size), ENDSTATE_TEXT, false};

    assert_true(endstate_write_changes(before, after, &page, NULL));
    fclose(page.out);
    return text;
}

static void tells_what_changed(void **state)
{
    struct endstate *a = begin(), *b = begin(), *c = begin();
    char *text;

    (void)state;
    endstate_add_setting(b, "door=shut");
    endstate_add_without(c, "open");
    run(a);
    run(b);
    run(c);
    text = changes_between(a, b);
    assert_string_equal(text, "party: on -> off\n");
    free(text);
    text = changes_between(c, b);
    assert_string_equal(text, "party: no support -> off\n");
    free(text);
    text = changes_between(a, a);
    assert_string_equal(text, "No recommendation changes.\n");
    free(text);
    endstate_free(a);
    endstate_free(b);
    endstate_free(c);
}

static void *interrupt_soon(void *nothing)
{
    usleep(100000);
    endstate_interrupt(true);
    return nothing;
}

/* Rules that never end, without limits: only the interruption can stop them. */
static void stops_when_interrupted(void **state)
{
    static const char *const endless[] = {
        "(defrule endless ?g <- (guest (name ?n)) => (retract ?g) (assert (guest (name "
        "(gensym)))))",
        "(defrule endless (guest) => (while TRUE do (bind ?x 1)))"};

    (void)state;
    for (size_t i = 0; i < 2; i++) {
        struct endstate *engine = begin();
        struct endstate_error error = {0};
        pthread_t thread;

        endstate_add_rules(engine, support_write(folder, "endless.clp", endless[i]));
        endstate_limit_firings(engine, 0);
        endstate_limit_seconds(engine, 0);
        assert_true(endstate_load(engine, NULL));
        pthread_create(&thread, NULL, interrupt_soon, NULL);
        assert_false(endstate_run(engine, &error));
        pthread_join(thread, NULL);
        assert_int_equal(error.code, ENDSTATE_LIMIT);
        assert_string_equal(error.text, "interrupted in rule `endless`");
        endstate_interrupt(false);
        endstate_free(engine);
    }
    expect(begin(), "on");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(changes_facts),
        cmocka_unit_test(checks_facts),
        cmocka_unit_test(removes_settings),
        cmocka_unit_test(tells_rules_from_facts),
        cmocka_unit_test(names_what_there_is),
        cmocka_unit_test(saves_a_pack_that_brings_it_all_back),
        cmocka_unit_test(warns_of_what_a_pack_cannot_hold),
        cmocka_unit_test(tells_what_changed),
        cmocka_unit_test(stops_when_interrupted),
        cmocka_unit_test(saves_no_empty_pack),
    };

    return cmocka_run_group_tests(tests, set_up, tear_down);
}
