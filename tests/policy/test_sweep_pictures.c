/*
 * Trees, tables and tornados of the shipped policy: over parts of the space drawn at random, what
 * they say of each combination is what the sweep's conditions say, and their numbers are counts.
 *
 *   test_sweep_pictures parts [PARTS [COMBINATIONS]]
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "policy.h"

enum { MOST_DOMAINS = 64, MOST_SUBJECTS = 64 };

static size_t parts = 40, most_combinations = 1000;

static json_t *sweep(struct endstate *engine, const struct endstate_sweep *asked)
{
    struct endstate_error error = {0};
    char *text = NULL;
    size_t length = 0;
    struct endstate_page page = {open_memstream(&text, &length), ENDSTATE_JSON, false};
    json_t *document;

    if (!endstate_write_sweep(engine, asked, &page, &error))
        fail_msg("%s", error.text);
    fclose(page.out);
    document = json_loads(text, 0, NULL);
    assert_non_null(document);
    free(text);
    return document;
}

/* ---- a part of the space ---- */

struct part {
    const struct endstate *engine;
    size_t domains[MOST_DOMAINS];
    size_t domain_count;
    size_t combinations;
    char keys[2048];
};

static void draw_part(struct part *part, uint64_t *series)
{
    size_t count = endstate_domain_count(part->engine), wanted = policy_random(series, 2 * count);
    bool is_taken[MOST_DOMAINS] = {false};

    assert_true(count <= MOST_DOMAINS);
    part->combinations = 1;
    for (size_t i = 0; i < wanted; i++) {
        size_t domain = policy_random(series, count);
        size_t size = endstate_domain_value_count(part->engine, domain);

        if (is_taken[domain] || part->combinations * size > most_combinations)
            continue;
        is_taken[domain] = true;
        part->combinations *= size;
    }
    for (size_t i = 0; i < count; i++) {
        if (!is_taken[i])
            continue;
        part->domains[part->domain_count++] = i;
        strcat(part->keys, part->domain_count == 1 ? "" : ",");
        strcat(part->keys, endstate_domain_key(part->engine, i));
    }
}

/* What a key is in a combination; it must be one that varies. */
static const char *value_of(const struct part *part, size_t number, const char *key)
{
    for (size_t i = part->domain_count; i-- > 0;) {
        size_t size = endstate_domain_value_count(part->engine, part->domains[i]);

        if (strcmp(endstate_domain_key(part->engine, part->domains[i]), key) == 0)
            return endstate_domain_value(part->engine, part->domains[i], number % size);
        number /= size;
    }
    fail_msg("`%s` does not vary", key);
    return NULL;
}

static bool names(const json_t *list, const char *word)
{
    const json_t *item;
    size_t i;

    json_array_foreach(list, i, item) if (strcmp(json_string_value(item), word) == 0) return true;
    return false;
}

static bool satisfies(const struct part *part, size_t number, json_t *condition)
{
    const char *key;
    json_t *allowed;

    json_object_foreach(condition, key, allowed)
    {
        if (!names(allowed, value_of(part, number, key)))
            return false;
    }
    return true;
}

/* The value of a subject whose conditions hold. */
static json_t *answer_of(const struct part *part, size_t number, const json_t *subject)
{
    const json_t *value, *condition;
    size_t i, j;

    json_array_foreach(json_object_get(subject, "values"), i, value)
    {
        json_array_foreach(json_object_get(value, "conditions"), j, condition)
        {
            if (satisfies(part, number, (json_t *)condition))
                return json_object_get(value, "is");
        }
    }
    fail_msg("no condition holds");
    return NULL;
}

/* ---- pictures ---- */

static size_t read_count(const json_t *object)
{
    return (size_t)json_integer_value(json_object_get(object, "count"));
}

static json_t *follow(const struct part *part, size_t number, json_t *node)
{
    while (json_object_get(node, "asks") != NULL) {
        const char *value = value_of(part, number, policy_text(node, "asks"));
        json_t *branch, *next = NULL;
        size_t i;

        json_array_foreach(json_object_get(node, "branches"), i, branch)
        {
            if (!names(json_object_get(branch, "values"), value))
                continue;
            assert_null(next);
            next = json_object_get(branch, "then");
        }
        assert_non_null(next);
        node = next;
    }
    return node;
}

/* Take 1 off a count, so that what is left is what was counted too much. */
static void count_down(json_t *object)
{
    size_t count = read_count(object);

    assert_true(count > 0);
    json_object_set_new(object, "count", json_integer((json_int_t)count - 1));
}

static size_t left_in(const json_t *node)
{
    const json_t *branch;
    size_t left = json_object_get(node, "asks") == NULL ? read_count(node) : 0, i;

    json_array_foreach(json_object_get(node, "branches"), i, branch) left +=
        left_in(json_object_get(branch, "then"));
    return left;
}

static void check_tree(const struct part *part, const json_t *subject)
{
    json_t *tree = json_object_get(subject, "tree"), *root = json_object_get(tree, "root");

    assert_true(json_is_true(json_object_get(tree, "smallest")));
    for (size_t number = 0; number < part->combinations; number++) {
        json_t *leaf = follow(part, number, root);

        assert_true(json_equal(json_object_get(leaf, "is"), answer_of(part, number, subject)));
        count_down(leaf);
    }
    assert_int_equal(left_in(root), 0);
}

static void check_table(const struct part *part, const json_t *subject)
{
    json_t *rules = json_object_get(subject, "table"), *rule;
    size_t i;

    for (size_t number = 0; number < part->combinations; number++) {
        size_t held = 0;

        json_array_foreach(rules, i, rule)
        {
            if (!satisfies(part, number, json_object_get(rule, "when")))
                continue;
            assert_true(json_equal(json_object_get(rule, "is"), answer_of(part, number, subject)));
            count_down(rule);
            held++;
        }
        assert_int_equal(held, 1);
    }
    json_array_foreach(rules, i, rule) assert_int_equal(read_count(rule), 0);
}

static void check_held(const struct part *part, const json_t *subject, const char *key,
                       const json_t *held)
{
    const json_t *answer;
    size_t i;

    json_array_foreach(json_object_get(held, "answers"), i, answer)
    {
        size_t count = 0, all = 0;

        for (size_t number = 0; number < part->combinations; number++) {
            if (strcmp(value_of(part, number, key), policy_text(held, "value")) != 0)
                continue;
            all++;
            if (json_equal(json_object_get(answer, "is"), answer_of(part, number, subject)))
                count++;
        }
        assert_int_equal(read_count(answer), count);
        assert_true(fabs(json_real_value(json_object_get(answer, "share")) -
                         (double)count / (double)all) < 1e-9);
    }
}

static void check_tornado(const struct part *part, const json_t *subject)
{
    const json_t *bars = json_object_get(subject, "tornado"), *bar, *held;
    double last = 2;
    size_t i, j;

    assert_int_equal(json_array_size(bars),
                     json_array_size(json_object_get(subject, "relevant_keys")));
    json_array_foreach(bars, i, bar)
    {
        const char *key = policy_text(bar, "key");
        double influence = json_real_value(json_object_get(bar, "influence"));

        assert_true(influence < last + 1e-9 && influence > 0);
        last = influence;
        json_array_foreach(json_object_get(bar, "given"), j, held)
            check_held(part, subject, key, held);
    }
}

static void check_part(struct endstate *engine, const json_t *subjects, uint64_t *series)
{
    struct part part = {.engine = engine};
    struct endstate_picture pictures[3 * MOST_SUBJECTS];
    struct endstate_sweep asked = {.keys = part.keys, .pictures = pictures};
    const json_t *subject;
    char settings[4096];
    json_t *document;
    size_t i;

    policy_draw(settings, sizeof settings, engine, series);
    policy_set(engine, settings);
    draw_part(&part, series);
    json_array_foreach(subjects, i, subject)
    {
        const char *name = policy_text(subject, "name");

        pictures[asked.picture_count++] = (struct endstate_picture){ENDSTATE_TREE, name};
        pictures[asked.picture_count++] = (struct endstate_picture){ENDSTATE_TABLE, name};
        pictures[asked.picture_count++] = (struct endstate_picture){ENDSTATE_TORNADO, name};
    }
    document = sweep(engine, &asked);
    json_array_foreach(json_object_get(document, "subjects"), i, subject)
    {
        check_tree(&part, subject);
        check_table(&part, subject);
        check_tornado(&part, subject);
    }
    json_decref(document);
}

static void test_pictures_say_what_conditions_say(void **state)
{
    struct endstate *engine = policy_load(policy_folder, "depth");
    json_t *subjects = policy_list(engine, ENDSTATE_LIST_SUBJECTS);
    uint64_t series = 1989;

    (void)state;
    assert_true(json_array_size(subjects) > 20 && json_array_size(subjects) <= MOST_SUBJECTS);
    for (size_t i = 0; i < parts; i++)
        check_part(engine, subjects, &series);
    json_decref(subjects);
    endstate_free(engine);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_pictures_say_what_conditions_say)};

    if (argc > 2)
        parts = strtoul(argv[2], NULL, 10);
    if (argc > 3)
        most_combinations = strtoul(argv[3], NULL, 10);
    if (argc > 1 && strcmp(argv[1], "parts") == 0)
        return cmocka_run_group_tests_name("pictures", tests, NULL, NULL);
    fprintf(stderr, "usage: test_sweep_pictures parts [PARTS [COMBINATIONS]]\n");
    return 2;
}
