/*
 * Every pair of shipped packs: each answer that differs has a crux, and what the crux says is tried
 * on an engine of its own.
 *
 *   test_packs first-half|second-half
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "policy.h"

enum { MOST_PACKS = 64 };

struct packs {
    char names[MOST_PACKS][128];
    size_t count;
};

/* The shipped packs, and the baseline. */
static void list_packs(struct packs *out)
{
    struct endstate *engine = policy_load(policy_folder, "depth");
    json_t *entries = policy_list(engine, ENDSTATE_LIST_PACKS);

    out->count = 0;
    snprintf(out->names[out->count++], sizeof out->names[0], "baseline");
    for (size_t i = 0; i < json_array_size(entries) && out->count < MOST_PACKS; i++)
        snprintf(out->names[out->count++], sizeof out->names[0], "%s",
                 policy_text(json_array_get(entries, i), "name"));
    json_decref(entries);
    endstate_free(engine);
    assert_true(out->count > 2);
}

static json_t *compare(struct endstate *engine, const char *a, const char *b, bool *differs)
{
    struct endstate_error error = {0};
    char *text = NULL;
    size_t length = 0;
    struct endstate_page page = {open_memstream(&text, &length), ENDSTATE_JSON, false};
    json_t *document;

    if (!endstate_write_comparison(engine, a, b, differs, &page, &error))
        fail_msg("%s", error.text);
    fclose(page.out);
    document = json_loads(text, 0, NULL);
    assert_non_null(document);
    free(text);
    return document;
}

/* ---- trying a set ---- */

struct trial {
    struct endstate *engine; /* with pack A loaded */
    const json_t *comparison;
    const json_t *difference;
};

/* On an engine with pack A loaded: the comparison's keys at A's values, those of a set at B's. */
static void set_values(const struct trial *trial, const json_t *set, const char *spared)
{
    const json_t *each, *key;
    size_t i, j;

    json_array_foreach(json_object_get(trial->comparison, "assumptions"), i, each)
    {
        const char *side = "a";
        char setting[256];

        json_array_foreach(set, j, key)
        {
            if (strcmp(json_string_value(key), policy_text(each, "key")) == 0)
                side = "b";
        }
        if (spared != NULL && strcmp(spared, policy_text(each, "key")) == 0)
            side = "a";
        snprintf(setting, sizeof setting, "%s=%s", policy_text(each, "key"),
                 policy_text(each, side));
        policy_set(trial->engine, setting);
    }
}

static bool is_reversed(const struct trial *trial, const json_t *set, const char *spared)
{
    const char *is;

    set_values(trial, set, spared);
    policy_run(trial->engine);
    is = endstate_recommended(trial->engine, policy_text(trial->difference, "on"));
    return is != NULL && strcmp(is, policy_text(trial->difference, "b")) == 0;
}

static void check_difference(const struct trial *trial)
{
    const json_t *crux = json_object_get(trial->difference, "crux");
    const json_t *sets = json_object_get(crux, "sets"), *set, *key;
    size_t i, j;

    if (json_array_size(sets) == 0 || json_array_size(json_object_get(crux, "parts")) == 0 ||
        json_array_size(json_object_get(crux, "assumptions")) == 0)
        fail_msg("%s, %s: no crux of %s", policy_text(trial->comparison, "a"),
                 policy_text(trial->comparison, "b"), policy_text(trial->difference, "on"));
    json_array_foreach(sets, i, set)
    {
        assert_true(json_array_size(set) > 0);
        if (!is_reversed(trial, set, NULL))
            fail_msg("%s, %s: set %zu does not reverse %s", policy_text(trial->comparison, "a"),
                     policy_text(trial->comparison, "b"), i, policy_text(trial->difference, "on"));
        json_array_foreach(set, j, key)
            assert_false(is_reversed(trial, set, json_string_value(key)));
    }
}

/* ---- all pairs ---- */

static struct endstate *load_with(const char *pack)
{
    struct endstate *engine = endstate_new();
    struct endstate_error error = {0};

    endstate_use_policy(engine, policy_folder);
    if (strcmp(pack, "baseline") != 0)
        endstate_add_facts(engine, pack);
    if (!endstate_load(engine, &error))
        fail_msg("%s", error.text);
    return engine;
}

static size_t check_pair(struct endstate *plain, struct endstate *with_a, const char *a,
                         const char *b)
{
    bool differs = false;
    json_t *comparison = compare(plain, a, b, &differs);
    const json_t *all = json_object_get(comparison, "differs"), *each;
    size_t count = json_array_size(all), i;

    assert_int_equal(differs, count > 0);
    assert_true(strcmp(a, b) != 0 || !differs);
    json_array_foreach(all, i, each)
    {
        struct trial trial = {with_a, comparison, each};

        check_difference(&trial);
        set_values(&trial, NULL, NULL);
    }
    json_decref(comparison);
    return count;
}

/* Half of the pairs: those whose first pack has an even or an odd place. */
static void check_half(size_t odd)
{
    struct endstate *plain = endstate_new();
    struct packs packs;
    size_t differing = 0;

    endstate_use_policy(plain, policy_folder);
    list_packs(&packs);
    for (size_t a = odd; a < packs.count; a += 2) {
        struct endstate *with_a = load_with(packs.names[a]);

        for (size_t b = 0; b < packs.count; b++)
            differing += check_pair(plain, with_a, packs.names[a], packs.names[b]);
        endstate_free(with_a);
    }
    endstate_free(plain);
    assert_true(differing > 50);
}

static void test_even_pairs(void **state)
{
    (void)state;
    check_half(0);
}

static void test_odd_pairs(void **state)
{
    (void)state;
    check_half(1);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest first_half[] = {cmocka_unit_test(test_even_pairs)};
    const struct CMUnitTest second_half[] = {cmocka_unit_test(test_odd_pairs)};

    if (argc == 2 && strcmp(argv[1], "first-half") == 0)
        return cmocka_run_group_tests_name("packs", first_half, NULL, NULL);
    if (argc == 2 && strcmp(argv[1], "second-half") == 0)
        return cmocka_run_group_tests_name("packs", second_half, NULL, NULL);
    fprintf(stderr, "usage: test_packs first-half|second-half\n");
    return 2;
}
