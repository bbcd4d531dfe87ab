/*
 * What the handbook says against real runs, under assumptions drawn at random: sentences, readers
 * and answers that occur are all in it, and the examples that it gives all occur.
 *
 *   test_handbook shipped|toy [RUNS]
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "policy.h"

static size_t runs = 300;

static json_t *parsed(char *text)
{
    json_t *document = json_loads(text, 0, NULL);

    assert_non_null(document);
    free(text);
    return document;
}

static json_t *read_handbook(struct endstate *engine)
{
    struct endstate_error error = {0};
    char *text = NULL;
    size_t length = 0;
    struct endstate_page page = {open_memstream(&text, &length), ENDSTATE_JSON, false};

    if (!endstate_write_handbook(engine, NULL, &page, &error))
        fail_msg("%s", error.text);
    fclose(page.out);
    return parsed(text);
}

/* The rules of all files by name. */
static json_t *rules_of(const json_t *handbook)
{
    json_t *rules = json_object();
    const json_t *file, *rule;
    size_t i, j;

    json_array_foreach(json_object_get(handbook, "files"), i, file)
        json_array_foreach(json_object_get(file, "rules"), j, rule)
            json_object_set(rules, policy_text(rule, "name"), (json_t *)rule);
    return rules;
}

static bool holds(const json_t *words, const char *word)
{
    const json_t *each;
    size_t i;

    json_array_foreach(words, i, each) if (strcmp(json_string_value(each), word) == 0) return true;
    return false;
}

/* The sentence is the rule's, or one of its examples; notes which of them occur. */
static void check_sentence(const json_t *rule, const char *because, json_t *seen)
{
    const json_t *examples = json_object_get(rule, "such_as");

    if (json_array_size(examples) == 0)
        assert_string_equal(because, policy_text(rule, "because"));
    else if (!holds(examples, because))
        fail_msg("%s: not told: %s", policy_text(rule, "name"), because);
    json_object_set_new(seen, because, json_true());
}

/* Who concludes each fact by its id, as a list of rules. */
static json_t *writers_of(const json_t *derivation)
{
    json_t *writers = json_object();
    const json_t *firing, *fact;
    size_t i, j;

    json_array_foreach(json_object_get(derivation, "firings"), i, firing)
        json_array_foreach(json_object_get(firing, "asserted"), j, fact)
    {
        const char *id = json_string_value(fact);

        if (json_object_get(writers, id) == NULL)
            json_object_set_new(writers, id, json_array());
        json_array_append(json_object_get(writers, id), json_object_get(firing, "rule"));
    }
    return writers;
}

static void check_readers(const json_t *rules, const json_t *firing, const json_t *writers)
{
    const char *reader = policy_text(firing, "rule");
    const json_t *fact, *writer;
    size_t i, j;

    json_array_foreach(json_object_get(firing, "matched"), i, fact)
        json_array_foreach(json_object_get(writers, json_string_value(fact)), j, writer)
    {
        const char *name = json_string_value(writer);

        if (strcmp(name, reader) != 0 &&
            !holds(json_object_get(json_object_get(rules, name), "read_by"), reader))
            fail_msg("%s is not told to read what %s concludes", reader, name);
    }
}

static void check_answer(const json_t *handbook, const json_t *recommendation,
                         const json_t *writers)
{
    const json_t *answer, *writer;
    size_t i, j;

    json_array_foreach(json_object_get(handbook, "answers"), i, answer)
    {
        if (strcmp(policy_text(answer, "on"), policy_text(recommendation, "on")) != 0 ||
            strcmp(policy_text(answer, "is"), policy_text(recommendation, "is")) != 0)
            continue;
        json_array_foreach(json_object_get(writers, policy_text(recommendation, "fact")), j, writer)
            assert_true(holds(json_object_get(answer, "rules"), json_string_value(writer)));
        return;
    }
    fail_msg("no answer %s", policy_text(recommendation, "on"));
}

static void check_run(struct endstate *engine, const json_t *handbook, const json_t *rules,
                      json_t *seen)
{
    json_t *run = policy_recommendation(engine);
    const json_t *derivation = json_object_get(run, "derivation"), *each;
    json_t *writers = writers_of(derivation);
    size_t i;

    json_array_foreach(json_object_get(derivation, "firings"), i, each)
    {
        check_sentence(json_object_get(rules, policy_text(each, "rule")),
                       policy_text(each, "because"), seen);
        check_readers(rules, each, writers);
    }
    json_array_foreach(json_object_get(run, "recommendations"), i, each)
        check_answer(handbook, each, writers);
    json_decref(writers);
    json_decref(run);
}

static void check_examples(const json_t *rules, const json_t *seen)
{
    const char *name;
    json_t *rule;
    const json_t *example;
    size_t i, missing = 0;

    json_object_foreach((json_t *)rules, name, rule)
        json_array_foreach(json_object_get(rule, "such_as"), i,
                           example) if (json_object_get(seen, json_string_value(example)) == NULL)
    {
        print_error("%s: did not occur: %s\n", name, json_string_value(example));
        missing++;
    }
    assert_int_equal(missing, 0);
}

static void check_policy(const char *folder)
{
    struct endstate *engine = policy_load(folder, "depth");
    json_t *handbook = read_handbook(engine), *rules = rules_of(handbook), *seen = json_object();
    uint64_t series = 11;
    char settings[4096];

    check_run(engine, handbook, rules, seen);
    for (size_t i = 0; i < runs; i++) {
        policy_draw(settings, sizeof settings, engine, &series);
        policy_set(engine, settings);
        check_run(engine, handbook, rules, seen);
    }
    check_examples(rules, seen);
    json_decref(seen);
    json_decref(rules);
    json_decref(handbook);
    endstate_free(engine);
}

static void test_shipped(void **state)
{
    (void)state;
    check_policy(policy_folder);
}

static void test_toy(void **state)
{
    char folder[4096];

    (void)state;
    snprintf(folder, sizeof folder, "%s/tests/toy", policy_folder);
    check_policy(folder);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest shipped[] = {cmocka_unit_test(test_shipped)};
    const struct CMUnitTest toy[] = {cmocka_unit_test(test_toy)};

    if (argc > 2)
        runs = strtoul(argv[2], NULL, 10);
    return argc > 1 && strcmp(argv[1], "toy") == 0
               ? cmocka_run_group_tests_name("handbook of the toy policy", toy, NULL, NULL)
               : cmocka_run_group_tests_name("handbook of the shipped policy", shipped, NULL, NULL);
}
