/*
 * Every format of a map holds what the JSON of the same question derives, and nothing else: facts,
 * firings, cites, and what each firing matched and asserted.
 */
#include <graphviz/cgraph.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "policy.h"

/* What a document holds, as sets: objects whose keys count. */
struct holdings {
    json_t *nodes; /* facts and firings */
    json_t *cites;
    json_t *edges; /* "f-1>r-2" */
};

static struct holdings nothing(void)
{
    return (struct holdings){json_object(), json_object(), json_object()};
}

static void let_go(struct holdings holdings)
{
    json_decref(holdings.nodes);
    json_decref(holdings.cites);
    json_decref(holdings.edges);
}

static void put(json_t *set, const char *start, size_t length)
{
    json_object_setn_new(set, start, length, json_true());
}

static void put_text(json_t *set, const char *text)
{
    put(set, text, strlen(text));
}

/* Exceptions (x-) and positions (p-) are the map's own. */
static bool is_of_record(const char *id)
{
    return id[0] == 'f' || id[0] == 'r';
}

static void put_edge(json_t *set, const char *from, const char *to)
{
    char name[64];

    snprintf(name, sizeof name, "%s>%s", from, to);
    put_text(set, name);
}

static void put_all(json_t *set, const json_t *list)
{
    json_t *each;
    size_t i;

    json_array_foreach(list, i, each) put_text(set, json_string_value(each));
}

/* ---- what is expected ---- */

/* A cited sentence is a fact of its own in JSON and a cite in a map. */
static struct holdings of_json(const json_t *derivation)
{
    struct holdings out = nothing();
    json_t *each, *other;
    size_t i, j;

    json_array_foreach(json_object_get(derivation, "facts"), i, each)
    {
        put_all(out.cites, json_object_get(each, "cites"));
        if (strcmp(policy_text(each, "template"), "source") != 0)
            put_text(out.nodes, policy_text(each, "id"));
    }
    json_array_foreach(json_object_get(derivation, "firings"), i, each)
    {
        put_text(out.nodes, policy_text(each, "id"));
        put_all(out.cites, json_object_get(each, "cites"));
        json_array_foreach(json_object_get(each, "matched"), j, other)
            put_edge(out.edges, json_string_value(other), policy_text(each, "id"));
        json_array_foreach(json_object_get(each, "asserted"), j, other)
            put_edge(out.edges, policy_text(each, "id"), json_string_value(other));
    }
    return out;
}

/* ---- what the formats hold ---- */

/* The words between two others, from *at on, which moves on; NULL for no more. */
static const char *between(const char **at, const char *open, const char *close, size_t *length)
{
    const char *start = strstr(*at, open), *end;

    if (start == NULL)
        return NULL;
    start += strlen(open);
    end = strstr(start, close);
    assert_non_null(end);
    *at = end;
    *length = (size_t)(end - start);
    return start;
}

/* "[END-5.4, DIL-2.2]" at the end of a sentence. */
static void put_sentence_cites(json_t *set, const char *sentence, size_t length)
{
    const char *end = sentence + length - 1, *start = end;

    if (length == 0 || *end != ']')
        return;
    while (start[-1] != '[')
        start--;
    while (start < end) {
        size_t word = strcspn(start, ",]");

        put(set, start, word);
        start += word + (start[word] == ',' ? 2 : 1);
    }
}

static void put_if_of_record(json_t *set, const char *id, size_t length)
{
    if (is_of_record(id))
        put(set, id, length);
}

static struct holdings of_dot(char *text)
{
    static char tooltip[] = "tooltip", label[] = "label";
    struct holdings out = nothing();
    Agraph_t *graph = agmemread(text);
    const char *found;
    size_t length;

    assert_non_null(graph);
    assert_int_equal(agerrors(), 0);
    for (Agnode_t *node = agfstnode(graph); node != NULL; node = agnxtnode(graph, node)) {
        const char *at = agget(node, label), *sentences = agget(node, tooltip);

        while ((found = between(&at, "PORT=\"", "\"", &length)) != NULL)
            put_if_of_record(out.nodes, found, length);
        while (*sentences != '\0') { /* cgraph leaves \n as it was written */
            const char *end = strstr(sentences, "\\n");

            length = end == NULL ? strlen(sentences) : (size_t)(end - sentences);
            put_sentence_cites(out.cites, sentences, length);
            sentences += length + (end == NULL ? 0 : 2);
        }
    }
    agclose(graph);
    return out;
}

static struct holdings of_svg(const char *text)
{
    struct holdings out = nothing();
    const char *at = text, *found;
    size_t length;

    while ((found = between(&at, "data-node=\"", "\"", &length)) != NULL)
        put_if_of_record(out.nodes, found, length);
    for (at = text; (found = between(&at, "<title>", "</title>", &length)) != NULL;)
        put_sentence_cites(out.cites, found, length);
    return out;
}

static struct holdings of_argdown(const char *text)
{
    struct holdings out = nothing();
    const char *at = text, *found;
    size_t length;

    while ((found = between(&at, "\n[", "]", &length)) != NULL)
        put_if_of_record(out.nodes, found, length);
    for (at = text; (found = between(&at, "\n<", " ", &length)) != NULL;)
        put_if_of_record(out.nodes, found, length);
    for (at = text; (found = between(&at, " #(", ")", &length)) != NULL;)
        put(out.cites, found, length);
    return out;
}

static struct holdings of_aif(const char *text)
{
    struct holdings out = nothing();
    json_t *document = json_loads(text, JSON_REJECT_DUPLICATES, NULL);
    json_t *all = json_object(), *each;
    size_t i;

    assert_non_null(document);
    json_array_foreach(json_object_get(document, "nodes"), i, each)
    {
        const char *id = policy_text(each, "nodeID");

        assert_null(json_object_get(all, id));
        put_text(all, id);
        if (is_of_record(id))
            put_text(out.nodes, id);
        put_all(out.cites, json_object_get(each, "cites"));
    }
    json_array_foreach(json_object_get(document, "edges"), i, each)
    {
        const char *from = policy_text(each, "fromID"), *to = policy_text(each, "toID");

        assert_non_null(json_object_get(all, from));
        assert_non_null(json_object_get(all, to));
        if (is_of_record(from) && is_of_record(to))
            put_edge(out.edges, from, to);
    }
    json_decref(all);
    json_decref(document);
    return out;
}

/* ---- comparing ---- */

static void assert_same(const json_t *expected, const json_t *found, const char *what)
{
    const char *key;
    json_t *value;

    json_object_foreach((json_t *)expected, key, value) if (json_object_get(found, key) == NULL)
        fail_msg("%s lacks %s", what, key);
    json_object_foreach((json_t *)found, key, value) if (json_object_get(expected, key) == NULL)
        fail_msg("%s holds %s too", what, key);
}

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
    struct holdings out = format == ENDSTATE_DOT       ? of_dot(text)
                          : format == ENDSTATE_SVG     ? of_svg(text)
                          : format == ENDSTATE_ARGDOWN ? of_argdown(text)
                                                       : of_aif(text);

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
        assert_same(expected.nodes, found.nodes, what);
        assert_same(expected.cites, found.cites, what);
        if (formats[i] == ENDSTATE_AIF)
            assert_same(expected.edges, found.edges, what);
        let_go(found);
    }
    let_go(expected);
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
        let_go(found);
    }
    let_go(derived);
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
