/* `why --rather-than` says the same in all formats: changes, trees of both sides, cites. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "formats.h"

static const char *const sides[] = {"only_here", "only_there"};

static bool write_contrast(struct endstate *engine, const void *asked,
                           const struct endstate_page *page, struct endstate_error *error)
{
    return endstate_write_rather_than(engine, asked, page, error);
}

/* ---- what the JSON says, in the words of a page ---- */

static void add_line(json_t *lines, const char *words, const json_t *cites)
{
    char *text = NULL, *plain;
    size_t length;
    FILE *out = open_memstream(&text, &length);

    fputs(words, out);
    formats_add_cites(out, cites);
    fclose(out);
    plain = markup_plain_words(text);
    json_array_append_new(lines, json_string(plain));
    free(plain);
    free(text);
}

/* Where nothing leads on: an assumption stands behind its question. */
static void add_leaf(json_t *lines, const json_t *node)
{
    static const char label[] = "Assumed: ";
    const char *text = policy_text(node, "text"), *assumed = strstr(text, label);

    if (json_is_true(json_object_get(node, "repeated")))
        add_line(lines, text, NULL);
    else
        add_line(lines, assumed == NULL ? text : assumed + strlen(label),
                 json_object_get(node, "cites"));
}

static void add_node(json_t *lines, const json_t *node)
{
    const json_t *also = json_object_get(node, "also"), *children, *absent;
    json_t *each;
    size_t i;

    if (json_is_null(json_object_get(node, "rule"))) {
        add_leaf(lines, node);
        return;
    }
    children = json_object_get(node, "children");
    absent = json_object_get(node, "absent");
    add_line(lines, policy_text(node, "text"), json_object_get(node, "cites"));
    json_array_foreach(children, i, each) add_node(lines, each);
    json_array_foreach(absent, i, each)
    {
        json_t *sentence = json_sprintf("%s.", json_string_value(each));

        add_line(lines, json_string_value(sentence), NULL);
        json_decref(sentence);
    }
    json_array_foreach(also, i, each) add_node(lines, each);
}

/* A side without an answer says so first. */
static json_t *lines_of_side(const json_t *answer, int side)
{
    const json_t *trees = json_object_get(answer, sides[side]);
    json_t *lines = json_array(), *tree;
    size_t i;

    if (side == 0 && json_is_null(json_object_get(answer, "is")))
        json_array_append_new(lines, json_string("No rule concludes a value."));
    json_array_foreach(trees, i, tree) add_node(lines, tree);
    return lines;
}

static void collect_rules(json_t *rules, const json_t *node)
{
    static const char *const below[] = {"children", "also"};
    json_t *each;
    size_t i;

    if (json_is_string(json_object_get(node, "rule")))
        formats_note(rules, policy_text(node, "rule"));
    for (size_t list = 0; list < sizeof below / sizeof below[0]; list++)
        json_array_foreach(json_object_get(node, below[list]), i, each) collect_rules(rules, each);
}

/* ---- what a page says ---- */

/* Without its label, and without who set an assumption. */
static void put_line(json_t *lines, const char *line)
{
    static const char *const labels[] = {
        "Assumed: ", "Supposed: ", "Stated: ", "As above: ", "Also: ", "Besides: ", "Absent: "};
    char words[4096];

    for (size_t i = 0; i < sizeof labels / sizeof labels[0]; i++) {
        size_t length = strlen(labels[i]);
        char *origin;

        if (strncmp(line, labels[i], length) != 0)
            continue;
        snprintf(words, sizeof words, "%s", line + length);
        origin = i == 0 ? strstr(words, " (") : NULL;
        if (origin != NULL)
            memmove(origin, strstr(origin, ")") + 1, strlen(strstr(origin, ")") + 1) + 1);
        line = words;
        break;
    }
    json_array_append_new(lines, json_string(line));
}

/* A change that stands in no tree follows the last of them. */
static json_t *lines_of_page(xmlDoc *page, int side)
{
    char path[512];
    json_t *lines = json_array(), *found, *line;
    size_t i;

    snprintf(path, sizeof path,
             "//main/h2[%d]/following-sibling::ul[1]//li/details/summary | "
             "//main/h2[%d]/following-sibling::ul[1]//li[not(details)]",
             side + 1, side + 1);
    found = formats_lines(page, path, "");
    json_array_foreach(found, i, line) if (strncmp(json_string_value(line), "Also needed:", 12) !=
                                           0) put_line(lines, json_string_value(line));
    json_decref(found);
    return lines;
}

/* "It would be VALUE if a became b and c became d." */
static void check_changes(const json_t *answer, xmlDoc *page)
{
    const json_t *changes = json_object_get(answer, "changes");
    json_t *said = formats_lines(page, "//main/p[starts-with(., 'It would be ')]", ""), *change;
    json_t *unseen = formats_lines(page, "//li[starts-with(., 'Also needed')]", "");
    size_t i, count = json_array_size(changes), length;
    char *text = NULL;
    FILE *out = open_memstream(&text, &length);

    fprintf(out, "It would be %s if ", policy_text(answer, "rather_than"));
    json_array_foreach(changes, i, change)
        fprintf(out, "%s%s became %s",
                i == 0           ? ""
                : i + 1 == count ? " and "
                                 : ", ",
                policy_text(change, "key"), policy_text(change, "there"));
    fputs(".", out);
    fclose(out);
    assert_int_equal(json_array_size(said), 1);
    assert_int_equal(strncmp(json_string_value(json_array_get(said, 0)), text, length), 0);
    assert_int_equal(json_array_size(unseen),
                     json_array_size(json_object_get(answer, "beneath_both")));
    json_decref(unseen);
    json_decref(said);
    free(text);
}

static void check_page(const json_t *answer, xmlDoc *page)
{
    static const char *const names[] = {"what is so here", "what would be so there"};

    check_changes(answer, page);
    for (int side = 0; side < 2; side++) {
        json_t *expected = lines_of_side(answer, side), *found = lines_of_page(page, side);

        formats_assert_lines(expected, found, names[side]);
        json_decref(found);
        json_decref(expected);
    }
}

/* ---- what a map says ---- */

/* Each side has the rules of its trees; every change is a claim. */
static void check_map(const struct question *question, const json_t *answer)
{
    json_t *map = formats_check_maps(question), *steps = formats_nodes(map, "step");
    json_t *changes = formats_nodes(map, "change"), *claims = json_array(), *each;
    size_t i;

    for (int side = 0; side < 2; side++) {
        const json_t *trees = json_object_get(answer, sides[side]);
        json_t *expected = json_array(), *found = json_array();

        json_array_foreach(trees, i, each) collect_rules(expected, each);
        json_array_foreach(steps, i, each) if (policy_text(each, "nodeID")[0] == "ab"[side])
            formats_note(found, policy_text(each, "rule"));
        formats_assert_same(expected, found, sides[side]);
        json_decref(found);
        json_decref(expected);
    }
    json_array_foreach(changes, i, each) formats_note(claims, policy_text(each, "text"));
    json_array_foreach(json_object_get(answer, "changes"), i, each)
    {
        json_t *words = json_sprintf("%s is %s (now %s)", policy_text(each, "key"),
                                     policy_text(each, "there"), policy_text(each, "here"));

        if (!formats_has(claims, json_string_value(words)))
            fail_msg("the map lacks that %s", json_string_value(words));
        json_decref(words);
    }
    json_decref(claims);
    json_decref(changes);
    json_decref(steps);
    json_decref(map);
}

/* ---- questions ---- */

static void check(struct endstate *engine, const char *subject, const char *value, size_t *count)
{
    const struct endstate_flip asked = {subject, value, NULL, 2};
    const struct question question = {engine, write_contrast, &asked};
    xmlDoc *page = formats_check_pages(&question, "//p[@class='changed']");
    json_t *answer = formats_json(&question);

    if (json_array_size(json_object_get(answer, "changes")) > 0) {
        check_page(answer, page);
        ++*count;
    }
    check_map(&question, answer);
    json_decref(answer);
    xmlFreeDoc(page);
}

static void check_policy(const char *folder, size_t worlds, size_t least)
{
    struct endstate *engine = policy_load(folder, "depth");
    json_t *subjects = policy_list(engine, ENDSTATE_LIST_SUBJECTS), *subject;
    uint64_t series = 1815;
    size_t count = 0, i;

    for (size_t world = 0; world < worlds; world++) {
        json_array_foreach(subjects, i, subject)
        {
            const json_t *values = json_object_get(subject, "values");
            size_t value = policy_random(&series, json_array_size(values));

            check(engine, policy_text(subject, "name"),
                  json_string_value(json_array_get(values, value)), &count);
        }
        if (world + 1 < worlds) {
            char settings[4096];

            policy_draw(settings, sizeof settings, engine, &series);
            policy_set(engine, settings);
        }
    }
    assert_true(count >= least);
    json_decref(subjects);
    endstate_free(engine);
}

static void test_shipped(void **state)
{
    (void)state;
    check_policy(policy_folder, 3, 20);
}

static void test_toy(void **state)
{
    (void)state;
    check_policy(formats_toy(), 10, 10);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_shipped), cmocka_unit_test(test_toy)};

    return cmocka_run_group_tests_name("formats of contrasts", tests, NULL, NULL);
}
