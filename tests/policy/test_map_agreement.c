/*
 * Every format of a map holds what the JSON of the same question derives, and nothing else: facts,
 * firings, cites, and what each firing matched and asserted.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "maps.h"

/* Exceptions (x-) and positions (p-) are the map's own. */
static bool is_of_record(const char *id)
{
    return id[0] == 'f' || id[0] == 'r';
}

/* ---- what is expected ---- */

/* A cited sentence is a fact of its own in JSON and a cite in a map. */
static struct holdings of_json(const json_t *derivation)
{
    struct holdings out = maps_nothing();
    json_t *each, *other;
    size_t i, j;

    json_array_foreach(json_object_get(derivation, "facts"), i, each)
    {
        maps_put_all(out.cites, json_object_get(each, "cites"));
        if (strcmp(policy_text(each, "template"), "source") != 0)
            maps_put(out.nodes, policy_text(each, "id"));
    }
    json_array_foreach(json_object_get(derivation, "firings"), i, each)
    {
        maps_put(out.nodes, policy_text(each, "id"));
        maps_put_all(out.cites, json_object_get(each, "cites"));
        json_array_foreach(json_object_get(each, "matched"), j, other)
            maps_put_edge(out.edges, json_string_value(other), policy_text(each, "id"));
        json_array_foreach(json_object_get(each, "asserted"), j, other)
            maps_put_edge(out.edges, policy_text(each, "id"), json_string_value(other));
    }
    return out;
}

/* ---- comparing ---- */

/* The caller's to free. subject NULL: all recommendations. */
static char *written(struct endstate *engine, const char *subject, enum endstate_format format)
{
    struct endstate_error error = {0};
    char *text = NULL;
    size_t length = 0;
    struct endstate_page page = {open_memstream(&text, &length), format, false};
    bool is_good = subject == NULL ? endstate_write_recommendation(engine, &page, &error)
                                   : endstate_write_why(engine, subject, &page, &error);

    fclose(page.out);
    if (!is_good)
        fail_msg("%s", error.text);
    return text;
}

static struct holdings of_format(struct endstate *engine, const char *subject,
                                 enum endstate_format format)
{
    char *text = written(engine, subject, format);
    struct holdings out = maps_read(text, format);

    maps_keep(&out, is_of_record);
    free(text);
    return out;
}

static const enum endstate_format formats[] = {ENDSTATE_DOT, ENDSTATE_SVG, ENDSTATE_ARGDOWN,
                                               ENDSTATE_AIF};
static const char *const names[] = {"dot", "svg", "argdown", "aif"};

static void compare_why(struct endstate *engine, const char *subject)
{
    json_t *why = policy_why(engine, subject);
    struct holdings expected = of_json(json_object_get(why, "derivation"));

    for (size_t i = 0; i < sizeof formats / sizeof formats[0]; i++) {
        struct holdings found = of_format(engine, subject, formats[i]);
        char what[128];

        snprintf(what, sizeof what, "%s of %s", names[i], subject);
        maps_assert_same(expected.nodes, found.nodes, what);
        maps_assert_same(expected.cites, found.cites, what);
        if (formats[i] == ENDSTATE_AIF)
            maps_assert_same(expected.edges, found.edges, what);
        maps_let_go(found);
    }
    maps_let_go(expected);
    json_decref(why);
}

/* The overview holds every recommendation, and nothing that was not derived. */
static void compare_overview(struct endstate *engine)
{
    json_t *all = policy_recommendation(engine), *each;
    struct holdings derived = of_json(json_object_get(all, "derivation"));
    size_t i;

    for (size_t f = 0; f < sizeof formats / sizeof formats[0]; f++) {
        struct holdings found = of_format(engine, NULL, formats[f]);
        const char *key;
        json_t *value;

        json_array_foreach(json_object_get(all, "recommendations"), i,
                           each) if (json_object_get(found.nodes, policy_text(each, "fact")) ==
                                     NULL)
            fail_msg("the overview in %s lacks %s", names[f], policy_text(each, "on"));
        json_object_foreach(found.nodes, key, value)
            assert_non_null(json_object_get(derived.nodes, key));
        json_object_foreach(found.cites, key, value)
            assert_non_null(json_object_get(derived.cites, key));
        maps_let_go(found);
    }
    maps_let_go(derived);
    json_decref(all);
}

static void compare_all(const char *folder, const char *pack)
{
    struct endstate *engine = endstate_new();
    struct endstate_error error = {0};
    json_t *all, *each;
    size_t i;

    endstate_use_policy(engine, folder);
    if (pack != NULL)
        endstate_add_facts(engine, pack);
    if (!endstate_load(engine, &error))
        fail_msg("%s", error.text);
    all = policy_recommendation(engine);
    assert_true(json_array_size(json_object_get(all, "recommendations")) > 0);
    json_array_foreach(json_object_get(all, "recommendations"), i, each)
        compare_why(engine, policy_text(each, "on"));
    compare_overview(engine);
    json_decref(all);
    endstate_free(engine);
}

static void compare_packs(const char *folder)
{
    struct endstate *engine = policy_load(folder, "depth");
    json_t *packs = policy_list(engine, ENDSTATE_LIST_PACKS), *each;
    size_t i;

    assert_true(json_array_size(packs) > 1);
    json_array_foreach(packs, i, each) compare_all(folder, policy_text(each, "name"));
    json_decref(packs);
    endstate_free(engine);
}

static void test_shipped(void **state)
{
    (void)state;
    compare_all(policy_folder, NULL);
}

static void test_shipped_packs(void **state)
{
    (void)state;
    compare_packs(policy_folder);
}

static void test_toy(void **state)
{
    char folder[1024];

    (void)state;
    snprintf(folder, sizeof folder, "%s/tests/toy", policy_folder);
    compare_all(folder, NULL);
    compare_packs(folder);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest shipped[] = {cmocka_unit_test(test_shipped)};
    const struct CMUnitTest packs[] = {cmocka_unit_test(test_shipped_packs)};
    const struct CMUnitTest toy[] = {cmocka_unit_test(test_toy)};

    if (argc == 2 && strcmp(argv[1], "shipped") == 0)
        return cmocka_run_group_tests_name("maps of the shipped policy", shipped, NULL, NULL);
    if (argc == 2 && strcmp(argv[1], "packs") == 0)
        return cmocka_run_group_tests_name("maps under its packs", packs, NULL, NULL);
    if (argc == 2 && strcmp(argv[1], "toy") == 0)
        return cmocka_run_group_tests_name("maps of the toy policy", toy, NULL, NULL);
    fprintf(stderr, "usage: test_map_agreement shipped|packs|toy\n");
    return 2;
}
