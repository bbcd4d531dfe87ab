/*
 * What why-not says against real runs: under assumptions drawn at random, the changes it names are
 * made and the rules run; what it calls impossible is looked for among many runs.
 *
 *   test_obstacles shipped|toy [QUESTIONS]
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "policy.h"

enum { MOST_LEAVES = 4096 };

static size_t questions = 220;

struct leaf {
    const char *key;
    const char *value; /* the first of those needed */
};

struct leaves {
    struct leaf items[MOST_LEAVES];
    size_t count;
};

/* ---- the answer ---- */

static json_t *ask(struct endstate *engine, const char *on, const char *is)
{
    struct endstate_error error = {0};
    char *text = NULL;
    size_t length = 0;
    struct endstate_page page = {open_memstream(&text, &length), ENDSTATE_JSON, false};
    json_t *document;

    if (!endstate_write_why_not(engine, on, is, 0, &page, &error))
        fail_msg("%s", error.text);
    fclose(page.out);
    document = json_loads(text, 0, NULL);
    assert_non_null(document);
    free(text);
    return document;
}

static bool is_leaf(const json_t *child)
{
    return json_object_get(child, "assumption") != NULL;
}

static void add_leaf(struct leaves *out, const json_t *child)
{
    const json_t *leaf = json_object_get(child, "assumption");

    assert_true(json_array_size(json_object_get(leaf, "needed")) > 0);
    assert_true(out->count < MOST_LEAVES);
    out->items[out->count++] =
        (struct leaf){policy_text(leaf, "key"),
                      json_string_value(json_array_get(json_object_get(leaf, "needed"), 0))};
}

static void add_failure(struct leaves *out, const json_t *failure);

/* Every leaf beneath a way or a condition, those of one way alone where one is enough. */
static void add_way(struct leaves *out, const json_t *way)
{
    const json_t *also = json_object_get(way, "also_fails"), *failure;
    size_t i;

    if (json_is_object(json_object_get(way, "fails")))
        add_failure(out, json_object_get(way, "fails"));
    json_array_foreach(also, i, failure) add_failure(out, failure);
    add_failure(out, way);
}

static void add_failure(struct leaves *out, const json_t *failure)
{
    const json_t *children = json_object_get(failure, "children"), *child;
    bool is_one = strcmp(policy_text(failure, "needs"), "one") == 0;
    size_t i;

    json_array_foreach(children, i, child)
    {
        if (is_one && i > 0)
            break;
        if (is_leaf(child))
            add_leaf(out, child);
        else
            add_way(out, child);
    }
}

static void add_changes(struct leaves *out, const json_t *attempt)
{
    const json_t *changes = json_object_get(attempt, "changes"), *change;
    size_t i;

    json_array_foreach(changes, i, change) add_leaf(out, change);
}

/* ---- checking against runs ---- */

static void set_leaves(struct endstate *engine, const struct leaves *leaves)
{
    for (size_t i = 0; i < leaves->count; i++) {
        char setting[256];

        snprintf(setting, sizeof setting, "%s=%s", leaves->items[i].key, leaves->items[i].value);
        policy_set(engine, setting);
    }
}

static const json_t *find_attempt(const json_t *document, const json_t *like)
{
    const json_t *attempts = json_object_get(document, "attempts"), *attempt;
    size_t i;

    json_array_foreach(
        attempts, i,
        attempt) if (strcmp(policy_text(attempt, "rule"), policy_text(like, "rule")) == 0 &&
                     json_equal(json_object_get(attempt, "branch"),
                                json_object_get(like, "branch"))) return attempt;
    return NULL;
}

struct question {
    struct endstate *engine;
    const char *settings;
    const char *on, *is;
    size_t *checked; /* attempts */
};

/* With the changes of an attempt made, the value is recommended. */
static void check_changes(const struct question *question, const json_t *attempt)
{
    struct leaves changes = {0};
    const char *found;

    add_changes(&changes, attempt);
    policy_set(question->engine, question->settings);
    set_leaves(question->engine, &changes);
    policy_run(question->engine);
    found = endstate_recommended(question->engine, question->on);
    if (found == NULL || strcmp(found, question->is) != 0)
        fail_msg("%s: %s not %s by rule %s after its changes under %s", question->on,
                 found == NULL ? "nothing" : found, question->is, policy_text(attempt, "rule"),
                 question->settings);
}

/* With the leaves beneath the first condition that fails made, it fails no more. */
static void check_first(const struct question *question, const json_t *attempt)
{
    struct leaves leaves = {0};
    json_t *after;
    const json_t *same;

    add_failure(&leaves, json_object_get(attempt, "fails"));
    if (leaves.count == 0)
        fail_msg("%s %s: rule %s names no assumption under %s", question->on, question->is,
                 policy_text(attempt, "rule"), question->settings);
    policy_set(question->engine, question->settings);
    set_leaves(question->engine, &leaves);
    after = ask(question->engine, question->on, question->is);
    same = find_attempt(after, attempt);
    assert_non_null(same);
    if (strcmp(policy_text(json_object_get(same, "fails"), "clips"),
               policy_text(json_object_get(attempt, "fails"), "clips")) == 0)
        fail_msg("%s %s: rule %s still fails at %s under %s", question->on, question->is,
                 policy_text(attempt, "rule"),
                 policy_text(json_object_get(attempt, "fails"), "clips"), question->settings);
    json_decref(after);
}

/* What fails without hope never is: the value does not come up in many runs. */
static void check_impossible(const struct question *question, uint64_t *series)
{
    for (size_t i = 0; i < 50; i++) {
        char settings[4096];
        const char *found;

        policy_draw(settings, sizeof settings, question->engine, series);
        policy_set(question->engine, settings);
        policy_run(question->engine);
        found = endstate_recommended(question->engine, question->on);
        if (found != NULL && strcmp(found, question->is) == 0)
            fail_msg("%s can be %s, which is called impossible: %s", question->on, question->is,
                     settings);
    }
}

static void check_question(const struct question *question, uint64_t *series)
{
    json_t *before, *document, *after, *attempt;
    size_t i;

    policy_set(question->engine, question->settings);
    policy_run(question->engine);
    before = policy_recommendation(question->engine);
    document = ask(question->engine, question->on, question->is);
    after = policy_recommendation(question->engine);
    assert_true(
        json_equal(json_object_get(before, "derivation"), json_object_get(after, "derivation")));
    if (json_is_false(json_object_get(document, "possible")))
        check_impossible(question, series);
    json_array_foreach(json_object_get(document, "attempts"), i, attempt)
    {
        if (json_is_false(json_object_get(attempt, "possible")) ||
            json_is_null(json_object_get(attempt, "fails")))
            continue;
        check_changes(question, attempt);
        check_first(question, attempt);
        ++*question->checked;
    }
    json_decref(before);
    json_decref(document);
    json_decref(after);
}

/* ---- questions ---- */

static void check_policy(const char *folder, size_t least)
{
    struct endstate *engine = policy_load(folder, "depth");
    json_t *subjects = policy_list(engine, ENDSTATE_LIST_SUBJECTS);
    uint64_t series = 20250;
    size_t checked = 0;

    for (size_t i = 0; i < questions; i++) {
        const json_t *subject =
            json_array_get(subjects, policy_random(&series, json_array_size(subjects)));
        const json_t *values = json_object_get(subject, "values");
        size_t value = policy_random(&series, json_array_size(values));
        char settings[4096];
        struct question question = {engine, settings, policy_text(subject, "name"),
                                    json_string_value(json_array_get(values, value)), &checked};

        policy_draw(settings, sizeof settings, engine, &series);
        check_question(&question, &series);
    }
    assert_true(checked >= least);
    print_message("%zu attempts checked\n", checked);
    json_decref(subjects);
    endstate_free(engine);
}

static void test_shipped_policy(void **state)
{
    (void)state;
    check_policy(policy_folder, questions / 4);
}

static void test_toy_policy(void **state)
{
    char folder[1024];

    (void)state;
    snprintf(folder, sizeof folder, "%s/tests/toy", policy_folder);
    check_policy(folder, questions / 4);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest shipped[] = {cmocka_unit_test(test_shipped_policy)};
    const struct CMUnitTest toy[] = {cmocka_unit_test(test_toy_policy)};

    if (argc > 2)
        questions = strtoul(argv[2], NULL, 10);
    if (argc > 1 && strcmp(argv[1], "shipped") == 0)
        return cmocka_run_group_tests_name("why-not", shipped, NULL, NULL);
    if (argc > 1 && strcmp(argv[1], "toy") == 0)
        return cmocka_run_group_tests_name("why-not", toy, NULL, NULL);
    fprintf(stderr, "usage: test_obstacles shipped|toy [QUESTIONS]\n");
    return 2;
}
