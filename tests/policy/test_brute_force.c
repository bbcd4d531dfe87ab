/*
 * Sweeps against brute force: parts of the space of the shipped policy and of policies made up
 * here, drawn at random, are swept and run combination by combination.
 *
 *   test_brute_force shipped|made-up [PARTS [COMBINATIONS]]
 *   test_brute_force whole
 */
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "policy.h"

enum { MOST_DOMAINS = 64, MOST_SUBJECTS = 64, POLICIES = 12 };

/* How many parts of the space are drawn, and how many combinations a part may have. */
static size_t parts = 20, most_combinations = 128;

/* ---- a sweep as its JSON says ---- */

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
    struct endstate *engine;
    size_t domains[MOST_DOMAINS]; /* those that vary, ascending */
    size_t domain_count;
    size_t combinations;
    char keys[2048];
    json_t *subjects;     /* what the sweep says */
    const char **answers; /* by combination, by subject; NULL for nothing */
};

static size_t size_of(const struct part *part, size_t axis)
{
    return endstate_domain_value_count(part->engine, part->domains[axis]);
}

/* Take assumptions at random while the part stays small enough. */
static void draw_domains(struct part *part, uint64_t *series)
{
    size_t count = endstate_domain_count(part->engine),
           wanted = 1 + policy_random(series, 3 * count);
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

/* The index of the value that an axis has in a combination, the last axis changing fastest. */
static size_t value_at(const struct part *part, size_t number, size_t axis)
{
    for (size_t i = part->domain_count - 1; i > axis; i--)
        number /= size_of(part, i);
    return number % size_of(part, axis);
}

static size_t stride_of(const struct part *part, size_t axis)
{
    size_t stride = 1;

    for (size_t i = axis + 1; i < part->domain_count; i++)
        stride *= size_of(part, i);
    return stride;
}

static const char *key_of(const struct part *part, size_t axis)
{
    return endstate_domain_key(part->engine, part->domains[axis]);
}

static const char *word_at(const struct part *part, size_t number, size_t axis)
{
    return endstate_domain_value(part->engine, part->domains[axis], value_at(part, number, axis));
}

static void run_combination(struct part *part, size_t number)
{
    size_t subjects = json_array_size(part->subjects);

    for (size_t axis = 0; axis < part->domain_count; axis++) {
        char setting[256];

        snprintf(setting, sizeof setting, "%s=%s", key_of(part, axis), word_at(part, number, axis));
        policy_set(part->engine, setting);
    }
    policy_run(part->engine);
    for (size_t i = 0; i < subjects; i++) {
        const char *on = policy_text(json_array_get(part->subjects, i), "on");
        const char *is = endstate_recommended(part->engine, on);

        part->answers[number * subjects + i] = is == NULL ? NULL : strdup(is);
    }
}

static void run_all(struct part *part)
{
    size_t cells = part->combinations * json_array_size(part->subjects);

    part->answers = calloc(cells, sizeof *part->answers);
    assert_non_null(part->answers);
    for (size_t number = 0; number < part->combinations; number++)
        run_combination(part, number);
}

static void free_part(struct part *part)
{
    size_t cells = part->combinations * json_array_size(part->subjects);

    for (size_t i = 0; i < cells; i++)
        free((char *)part->answers[i]);
    free(part->answers);
    json_decref(part->subjects);
}

/* ---- comparing ---- */

static bool is_same(const char *a, const char *b)
{
    return a == NULL || b == NULL ? a == b : strcmp(a, b) == 0;
}

static const char *answer_at(const struct part *part, size_t number, size_t subject)
{
    return part->answers[number * json_array_size(part->subjects) + subject];
}

static void check_counts(const struct part *part, size_t subject)
{
    json_t *values = json_object_get(json_array_get(part->subjects, subject), "values"), *value;
    json_int_t sum = 0;
    size_t i;

    json_array_foreach(values, i, value)
    {
        const char *is = json_string_value(json_object_get(value, "is"));
        json_int_t count = 0;

        for (size_t number = 0; number < part->combinations; number++)
            count += is_same(is, answer_at(part, number, subject));
        assert_true(count > 0);
        assert_int_equal(json_integer_value(json_object_get(value, "count")), count);
        sum += count;
    }
    assert_int_equal(sum, part->combinations);
}

static bool names(const json_t *list, const char *word)
{
    const json_t *item;
    size_t i;

    json_array_foreach(list, i, item) if (strcmp(json_string_value(item), word) == 0) return true;
    return false;
}

static bool matters(const struct part *part, size_t subject, size_t axis)
{
    size_t stride = stride_of(part, axis);

    for (size_t number = 0; number < part->combinations; number++)
        if (value_at(part, number, axis) > 0 &&
            !is_same(answer_at(part, number, subject), answer_at(part, number - stride, subject)))
            return true;
    return false;
}

static void check_keys(const struct part *part, size_t subject)
{
    json_t *keys = json_object_get(json_array_get(part->subjects, subject), "relevant_keys");
    size_t relevant = 0;

    for (size_t axis = 0; axis < part->domain_count; axis++) {
        bool is_relevant = matters(part, subject, axis);

        relevant += is_relevant;
        assert_int_equal(names(keys, key_of(part, axis)), is_relevant);
    }
    assert_int_equal(json_array_size(keys), relevant);
}

/* A condition of the JSON: by axis, the values that it allows, a bit each. */
struct condition {
    uint64_t allowed[MOST_DOMAINS];
    bool is_named[MOST_DOMAINS];
};

static struct condition read_condition(const struct part *part, const json_t *json)
{
    struct condition condition = {0};
    size_t named = 0;

    for (size_t axis = 0; axis < part->domain_count; axis++) {
        const json_t *words = json_object_get(json, key_of(part, axis));

        condition.is_named[axis] = words != NULL;
        named += words != NULL;
        for (size_t value = 0; value < size_of(part, axis); value++) {
            const char *word = endstate_domain_value(part->engine, part->domains[axis], value);

            if (words == NULL || names(words, word))
                condition.allowed[axis] |= (uint64_t)1 << value;
        }
    }
    assert_int_equal(json_object_size(json), named);
    return condition;
}

/* Whether a combination satisfies a condition, leaving out one axis (none: domain_count). */
static bool satisfies(const struct part *part, const struct condition *condition, size_t number,
                      size_t out)
{
    for (size_t axis = part->domain_count; axis-- > 0; number /= size_of(part, axis))
        if (axis != out && !(condition->allowed[axis] >> number % size_of(part, axis) & 1))
            return false;
    return true;
}

/* A value of a subject with its conditions, and how many of them each combination satisfies. */
struct told {
    const char *is;
    struct condition *conditions;
    size_t condition_count;
    size_t *met;
};

static struct told read_told(const struct part *part, const json_t *value)
{
    const json_t *conditions = json_object_get(value, "conditions"), *condition;
    struct told told = {.is = json_string_value(json_object_get(value, "is")),
                        .condition_count = json_array_size(conditions)};
    size_t i;

    told.conditions = calloc(told.condition_count + 1, sizeof *told.conditions);
    told.met = calloc(part->combinations, sizeof *told.met);
    assert_non_null(told.conditions);
    assert_non_null(told.met);
    json_array_foreach(conditions, i, condition)
    {
        told.conditions[i] = read_condition(part, condition);
        for (size_t number = 0; number < part->combinations; number++)
            told.met[number] += satisfies(part, &told.conditions[i], number, part->domain_count);
    }
    return told;
}

/* The condition alone covers some combination, and lets others in where any axis is left out. */
static void check_condition(const struct part *part, size_t subject, const struct told *told,
                            const struct condition *condition)
{
    bool is_needed = false;

    for (size_t number = 0; !is_needed && number < part->combinations; number++)
        is_needed =
            told->met[number] == 1 && satisfies(part, condition, number, part->domain_count);
    assert_true(is_needed);
    for (size_t axis = 0; axis < part->domain_count; axis++) {
        bool lets_in = !condition->is_named[axis];

        for (size_t number = 0; !lets_in && number < part->combinations; number++)
            lets_in = satisfies(part, condition, number, axis) &&
                      !is_same(told->is, answer_at(part, number, subject));
        assert_true(lets_in);
    }
}

static void check_conditions(const struct part *part, size_t subject)
{
    json_t *values = json_object_get(json_array_get(part->subjects, subject), "values"), *value;
    size_t i;

    json_array_foreach(values, i, value)
    {
        struct told told = read_told(part, value);

        for (size_t number = 0; number < part->combinations; number++)
            assert_int_equal(told.met[number] > 0,
                             is_same(told.is, answer_at(part, number, subject)));
        for (size_t j = 0; j < told.condition_count; j++)
            check_condition(part, subject, &told, &told.conditions[j]);
        free(told.conditions);
        free(told.met);
    }
}

static void check_part(struct endstate *engine, uint64_t *series)
{
    struct part part = {.engine = engine};
    struct endstate_sweep asked = {.keys = part.keys};
    char settings[4096];
    json_t *document;

    policy_draw(settings, sizeof settings, engine, series);
    policy_set(engine, settings);
    draw_domains(&part, series);
    document = sweep(engine, &asked);
    assert_int_equal(json_integer_value(json_object_get(document, "scenarios")), part.combinations);
    part.subjects = json_incref(json_object_get(document, "subjects"));
    assert_true(json_array_size(part.subjects) > 0);
    json_decref(document);
    run_all(&part);
    for (size_t i = 0; i < json_array_size(part.subjects); i++) {
        check_counts(&part, i);
        check_keys(&part, i);
        check_conditions(&part, i);
    }
    free_part(&part);
}

/* ---- the shipped policy ---- */

static struct endstate *load(const char *folder)
{
    struct endstate *engine = endstate_new();
    struct endstate_error error = {0};

    endstate_use_policy(engine, folder);
    endstate_use_record(engine, false);
    if (!endstate_load(engine, &error))
        fail_msg("%s", error.text);
    return engine;
}

static void test_parts_of_the_shipped_policy(void **state)
{
    struct endstate *engine = load(policy_folder);
    uint64_t series = 1648;

    (void)state;
    for (size_t i = 0; i < parts; i++)
        check_part(engine, &series);
    endstate_free(engine);
}

static void test_whole_space_adds_up_for_every_subject(void **state)
{
    struct endstate *engine = load(policy_folder);
    const struct endstate_sweep asked = {0};
    json_t *document = sweep(engine, &asked), *subject, *value;
    size_t i, j;

    (void)state;
    assert_int_equal(json_integer_value(json_object_get(document, "scenarios")), 191102976);
    assert_int_equal(json_array_size(json_object_get(document, "keys")), 24);
    assert_int_equal(json_array_size(json_object_get(document, "subjects")), 23);
    json_array_foreach(json_object_get(document, "subjects"), i, subject)
    {
        json_int_t sum = 0;

        json_array_foreach(json_object_get(subject, "values"), j, value) sum +=
            json_integer_value(json_object_get(value, "count"));
        assert_int_equal(sum, 191102976);
    }
    json_decref(document);
    endstate_free(engine);
}

static void test_given_values_are_held(void **state)
{
    static const char *const given[] = {"us-support=abandons"};
    const struct endstate_sweep asked = {.given = given, .given_count = 1};
    struct endstate *engine = load(policy_folder);
    json_t *document = sweep(engine, &asked), *values;

    (void)state;
    assert_int_equal(json_integer_value(json_object_get(document, "scenarios")), 191102976 / 2);
    assert_false(names(json_object_get(document, "keys"), "us-support"));
    values = json_object_get(json_array_get(json_object_get(document, "subjects"), 0), "values");
    assert_int_equal(json_array_size(values), 1);
    assert_string_equal(policy_text(json_array_get(values, 0), "is"), "restore-support");
    json_decref(document);
    endstate_free(engine);
}

static void test_sweep_leaves_other_answers_as_they_were(void **state)
{
    const struct endstate_sweep asked = {.keys = "russia-on-norway"};
    struct endstate *engine = load(policy_folder);

    (void)state;
    policy_set(engine, "russia-on-norway=rejects");
    json_decref(sweep(engine, &asked));
    policy_run(engine);
    assert_string_equal(endstate_recommended(engine, "next-step"), "offer-israel-model");
    endstate_free(engine);
}

/* ---- policies made up ---- */

/*
 * Layers of rules over assumptions of two or three values. A rule of layer L asks for what layer
 * L-1 concludes, or for its absence. In the last layer a subject has one value if its first finding
 * is there, another if only its second is, and perhaps one if neither is.
 */
struct shape {
    size_t keys, layers, width, subjects;
};

static struct shape draw_shape(uint64_t *series)
{
    return (struct shape){3 + policy_random(series, 10), 1 + policy_random(series, 4),
                          2 + policy_random(series, 8), 1 + policy_random(series, 6)};
}

static void write_domains(FILE *out, const struct shape *shape, uint64_t *series)
{
    fprintf(out, "(deffacts made-up\n");
    for (size_t i = 0; i < shape->keys; i++)
        fprintf(out, "  (domain (key k%zu) (values no yes%s) (baseline no))\n", i,
                policy_random(series, 4) == 0 ? " maybe" : "");
    for (size_t i = 0; i < shape->subjects; i++)
        fprintf(out, "  (subject (name s%zu) (values one two three))\n", i);
    fprintf(out, ")\n");
}

static void write_condition(FILE *out, const struct shape *shape, size_t layer, uint64_t *series)
{
    size_t key = policy_random(series, shape->keys);
    size_t finding = policy_random(series, shape->width);
    size_t way = policy_random(series, layer == 0 ? 3 : 6);

    if (way == 0)
        fprintf(out, " (assumption (key k%zu) (value yes))", key);
    else if (way == 1)
        fprintf(out, " (assumption (key k%zu) (value ~yes))", key);
    else if (way == 2)
        fprintf(out, " (not (assumption (key k%zu) (value no)))", key);
    else if (way == 3)
        fprintf(out, " (not (finding (layer %zu) (number %zu)))", layer - 1, finding);
    else
        fprintf(out, " (finding (layer %zu) (number %zu))", layer - 1, finding);
}

static void write_layers(FILE *out, const struct shape *shape, uint64_t *series)
{
    fprintf(out, "(deftemplate finding (slot layer) (slot number))\n");
    for (size_t layer = 0; layer < shape->layers; layer++) {
        for (size_t i = 0; i < shape->width + shape->width / 2; i++) {
            fprintf(out, "(defrule find-%zu-%zu (logical", layer, i);
            for (size_t j = 1 + policy_random(series, 3); j > 0; j--)
                write_condition(out, shape, layer, series);
            fprintf(out, ") => (assert (finding (layer %zu) (number %zu))))\n", layer,
                    i % shape->width);
        }
    }
}

static void write_subject(FILE *out, const struct shape *shape, size_t subject, uint64_t *series)
{
    size_t layer = shape->layers - 1, first = policy_random(series, shape->width),
           second = policy_random(series, shape->width);

    fprintf(out,
            "(defrule one-%zu (logical (finding (layer %zu) (number %zu)))"
            " => (assert (recommendation (on s%zu) (is one))))\n",
            subject, layer, first, subject);
    fprintf(out,
            "(defrule two-%zu (logical (not (finding (layer %zu) (number %zu)))"
            " (finding (layer %zu) (number %zu)))"
            " => (assert (recommendation (on s%zu) (is two))))\n",
            subject, layer, first, layer, second, subject);
    if (policy_random(series, 2) == 0)
        fprintf(out,
                "(defrule three-%zu (logical (not (finding (layer %zu) (number %zu|%zu))))"
                " => (assert (recommendation (on s%zu) (is three))))\n",
                subject, layer, first, second, subject);
}

static FILE *open_in(const char *folder, const char *name)
{
    char path[256];
    FILE *out;

    snprintf(path, sizeof path, "%s/%s", folder, name);
    mkdir(path, 0700);
    strcat(path, "/made-up.clp");
    out = fopen(path, "w");
    assert_non_null(out);
    return out;
}

static void write_policy(const char *folder, uint64_t *series)
{
    struct shape shape = draw_shape(series);
    FILE *facts = open_in(folder, "facts"), *rules = open_in(folder, "rules");

    write_domains(facts, &shape, series);
    write_layers(rules, &shape, series);
    for (size_t i = 0; i < shape.subjects; i++)
        write_subject(rules, &shape, i, series);
    fclose(facts);
    fclose(rules);
}

static int remove_entry(const char *path, const struct stat *status, int type, struct FTW *where)
{
    (void)status;
    (void)type;
    (void)where;
    return remove(path);
}

static void test_parts_of_policies_made_up(void **state)
{
    uint64_t series = 1955;

    (void)state;
    for (size_t i = 0; i < POLICIES; i++) {
        char folder[] = "/tmp/endstate-test-XXXXXX";
        struct endstate *engine;

        assert_non_null(mkdtemp(folder));
        write_policy(folder, &series);
        engine = load(folder);
        for (size_t j = 0; j < parts / POLICIES + 1; j++)
            check_part(engine, &series);
        endstate_free(engine);
        nftw(folder, remove_entry, 16, FTW_DEPTH | FTW_PHYS);
    }
}

int main(int argc, char **argv)
{
    const struct CMUnitTest shipped[] = {cmocka_unit_test(test_parts_of_the_shipped_policy)};
    const struct CMUnitTest made_up[] = {cmocka_unit_test(test_parts_of_policies_made_up)};
    const struct CMUnitTest whole[] = {
        cmocka_unit_test(test_whole_space_adds_up_for_every_subject),
        cmocka_unit_test(test_given_values_are_held),
        cmocka_unit_test(test_sweep_leaves_other_answers_as_they_were),
    };

    if (argc > 2)
        parts = strtoul(argv[2], NULL, 10);
    if (argc > 3)
        most_combinations = strtoul(argv[3], NULL, 10);
    if (argc > 1 && strcmp(argv[1], "shipped") == 0)
        return cmocka_run_group_tests_name("brute force", shipped, NULL, NULL);
    if (argc > 1 && strcmp(argv[1], "made-up") == 0)
        return cmocka_run_group_tests_name("brute force", made_up, NULL, NULL);
    if (argc == 2 && strcmp(argv[1], "whole") == 0)
        return cmocka_run_group_tests_name("brute force", whole, NULL, NULL);
    fprintf(stderr, "usage: test_brute_force whole | shipped|made-up [PARTS [COMBINATIONS]]\n");
    return 2;
}
