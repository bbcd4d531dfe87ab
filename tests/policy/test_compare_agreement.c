/* `compare` says the same in all formats, of packs and of rules. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "formats.h"

struct sides {
    const char *a, *b;
};

static bool write_comparison(struct endstate *engine, const void *asked,
                             const struct endstate_page *page, struct endstate_error *error)
{
    const struct sides *sides = asked;
    bool differs;

    return endstate_write_comparison(engine, sides->a, sides->b, &differs, page, error);
}

/* ---- pieces ---- */

static const char *value(const json_t *object, const char *key)
{
    const json_t *text = json_object_get(object, key);

    return json_is_null(text) ? "no support" : json_string_value(text);
}

static void append(json_t *lines, char *text)
{
    json_array_append_new(lines, json_string(text));
    free(text);
}

/* Every line of a list: what an item says itself. */
static const char all_lines[] = "//main//li/details/summary | //main//li[not(details)]";

/* "The same in both: a, b." */
static void check_same(const json_t *answer, xmlDoc *page)
{
    json_t *found = formats_lines(page, "//main/p[starts-with(., 'The same in both: ')]", "");
    json_t *each;
    char *text = NULL;
    size_t length, i;
    FILE *out = open_memstream(&text, &length);

    fputs("The same in both: ", out);
    json_array_foreach(json_object_get(answer, "same"), i, each)
        fprintf(out, "%s%s", i == 0 ? "" : ", ", policy_text(each, "on"));
    fputs(".", out);
    fclose(out);
    assert_int_equal(json_array_size(found), 1);
    assert_string_equal(json_string_value(json_array_get(found, 0)), text);
    json_decref(found);
    free(text);
}

/* ---- packs ---- */

static void check_assumptions(const json_t *answer, xmlDoc *page)
{
    static const char *const cells[] = {"key", "a", "b"};
    json_t *found = formats_lines(page, "//tbody/tr/*", ""), *expected = json_array(), *each;
    size_t i;

    json_array_foreach(json_object_get(answer, "assumptions"), i, each) for (size_t cell = 0;
                                                                             cell < 3; cell++)
        json_array_append(expected, json_object_get(each, cells[cell]));
    formats_assert_lines(expected, found, "assumptions");
    json_decref(expected);
    json_decref(found);
}

/* "A: BECAUSE (x is v; where B has: y is w) [CITES]" */
static char *part_line(const json_t *part)
{
    bool is_a = strcmp(policy_text(part, "only"), "a") == 0;
    const char *before = " (";
    char *text = NULL;
    size_t length, i;
    FILE *out = open_memstream(&text, &length);
    json_t *each;

    fprintf(out, "%c: %s", is_a ? 'A' : 'B', policy_text(part, "because"));
    json_array_foreach(json_object_get(part, "rests_on"), i, each)
    {
        fprintf(out, "%s%s", before, policy_text(each, "text"));
        before = "; ";
    }
    json_array_foreach(json_object_get(part, "excludes"), i, each)
    {
        fprintf(out, "%s", before);
        if (i == 0)
            fprintf(out, "where %c has: ", is_a ? 'B' : 'A');
        fputs(policy_text(each, "text"), out);
        before = "; ";
    }
    if (before[0] == ';')
        fputs(")", out);
    formats_add_cites(out, json_object_get(part, "cites"));
    fclose(out);
    return text;
}

/* "Turns on: x and y; or on z." */
static char *crux_line(const json_t *crux)
{
    const json_t *sets = json_object_get(crux, "sets");
    json_t *set, *key;
    char *text = NULL;
    size_t length, i, j;
    FILE *out = open_memstream(&text, &length);

    fputs("Turns on: ", out);
    json_array_foreach(sets, i, set)
    {
        fputs(i == 0 ? "" : "; or on ", out);
        json_array_foreach(set, j, key) fprintf(out, "%s%s",
                                                j == 0                         ? ""
                                                : j + 1 < json_array_size(set) ? ", "
                                                                               : " and ",
                                                json_string_value(key));
    }
    if (json_array_size(sets) == 0)
        fputs("other facts than assumptions", out);
    fputs(json_is_true(json_object_get(crux, "complete")) ? "." : "; there may be other ways.",
          out);
    fclose(out);
    return text;
}

/* A subject that turns on the same as one before refers to it. */
static void check_crux(const json_t *answer, const json_t *differs, const json_t *lines)
{
    const json_t *crux = json_object_get(differs, "crux");
    char *line = crux_line(crux);
    json_t *other, *part;
    size_t i;

    json_array_foreach(json_object_get(answer, "differs"), i, other)
    {
        json_t *reference = json_sprintf("Turns on: the same as %s.", policy_text(other, "on"));
        bool is_same = json_equal(json_object_get(crux, "sets"),
                                  json_object_get(json_object_get(other, "crux"), "sets"));

        if (is_same && formats_has(lines, json_string_value(reference))) {
            free(line);
            line = strdup(json_string_value(reference));
        }
        json_decref(reference);
    }
    if (!formats_has(lines, line))
        fail_msg("the page lacks `%s`", line);
    free(line);
    json_array_foreach(json_object_get(crux, "parts"), i, part)
    {
        line = part_line(part);
        if (!formats_has(lines, line))
            fail_msg("the page lacks `%s`", line);
        free(line);
    }
}

static void check_packs_page(const json_t *answer, xmlDoc *page)
{
    json_t *lines = formats_lines(page, all_lines, ""), *heads, *expected = json_array(), *each;
    size_t i;

    heads = formats_lines(page, "//main/ul/li/details/summary", "");
    check_assumptions(answer, page);
    json_array_foreach(json_object_get(answer, "differs"), i, each)
    {
        json_array_append_new(expected, json_sprintf("%s: %s -> %s", policy_text(each, "on"),
                                                     value(each, "a"), value(each, "b")));
        check_crux(answer, each, lines);
    }
    formats_assert_lines(expected, heads, "differences");
    check_same(answer, page);
    json_decref(expected);
    json_decref(heads);
    json_decref(lines);
}

/* Of each side the answers that differ, and the rules and conclusions of the parts. */
static void check_packs_map(const struct question *question, const json_t *answer)
{
    json_t *map = formats_check_maps(question), *steps = formats_nodes(map, "step");
    json_t *texts = json_array(), *rules = json_array(), *expected = json_array(), *each, *part;
    size_t i, j;

    json_array_foreach(json_object_get(map, "nodes"), i, each)
        formats_note(texts, policy_text(each, "text"));
    json_array_foreach(steps, i, each)
    {
        json_t *named =
            json_sprintf("%c %s", policy_text(each, "nodeID")[0], policy_text(each, "rule"));

        formats_note(rules, json_string_value(named));
        json_decref(named);
    }
    json_array_foreach(json_object_get(answer, "differs"), i, each)
    {
        for (int side = 0; side < 2; side++) {
            const char *is = policy_text(each, side == 0 ? "a" : "b");
            json_t *text = json_sprintf("%c: %s %s", "AB"[side], policy_text(each, "on"), is);

            assert_true(is[0] == '\0' || formats_has(texts, json_string_value(text)));
            json_decref(text);
        }
        json_array_foreach(json_object_get(json_object_get(each, "crux"), "parts"), j, part)
        {
            json_t *named =
                json_sprintf("%s %s", policy_text(part, "only"), policy_text(part, "rule"));

            formats_note(expected, json_string_value(named));
            json_decref(named);
        }
    }
    formats_assert_same(expected, rules, "rules of the map");
    json_decref(expected);
    json_decref(rules);
    json_decref(texts);
    json_decref(steps);
    json_decref(map);
}

static void check_packs(const char *folder, const char *a, const char *b, size_t *count)
{
    struct endstate *engine = policy_load(folder, "depth");
    const struct sides sides = {a, b};
    const struct question question = {engine, write_comparison, &sides};
    xmlDoc *page = formats_check_pages(&question, "//h2[.='Sources'] | //dl[@class='sources']");
    json_t *answer = formats_json(&question);

    if (json_array_size(json_object_get(answer, "differs")) > 0) {
        check_packs_page(answer, page);
        check_packs_map(&question, answer);
        ++*count;
    }
    json_decref(answer);
    xmlFreeDoc(page);
    endstate_free(engine);
}

static void check_all_packs(const char *folder, size_t least)
{
    struct endstate *engine = policy_load(folder, "depth");
    json_t *packs = policy_list(engine, ENDSTATE_LIST_PACKS), *each;
    size_t count = 0, i;

    json_array_foreach(packs, i, each)
    {
        const json_t *other = json_array_get(packs, (i + 1) % json_array_size(packs));

        check_packs(folder, "baseline", policy_text(each, "name"), &count);
        check_packs(folder, policy_text(each, "name"), policy_text(other, "name"), &count);
    }
    assert_true(count >= least);
    json_decref(packs);
    endstate_free(engine);
}

/* ---- rules ---- */

/* "FROM -> TO: for example at k=v, l=w." */
static char *change_line(const json_t *change)
{
    char *text = NULL;
    const char *key, *before = "for example at ";
    size_t length;
    FILE *out = open_memstream(&text, &length);
    json_t *each;

    fprintf(out, "%s -> %s: ", value(change, "from"), value(change, "to"));
    json_object_foreach(json_object_get(change, "witness"), key, each)
    {
        fprintf(out, "%s%s=%s", before, key, json_string_value(each));
        before = ", ";
    }
    fputs(before[0] == ',' ? "." : "already where nothing is set.", out);
    fclose(out);
    return text;
}

/* An edit that an overlay makes is called a replacement on a page. */
static char *blame_line(const json_t *change, size_t number)
{
    const json_t *edit = json_array_get(json_object_get(change, "blame"), number);
    bool is_together = json_is_true(json_object_get(change, "together"));
    const char *kind = policy_text(edit, "edit");
    char *text = NULL;

    if (edit == NULL)
        return strdup("Owed to: no edit of rules or facts that could be undone by itself.");
    if (asprintf(&text, "%s the %s %s %s.",
                 number == 0   ? (is_together ? "Owed together to:" : "Owed to:")
                 : is_together ? "and:"
                               : "or alone to:",
                 kind, policy_text(edit, "part"), policy_text(edit, "name")) < 0)
        fail();
    return text;
}

/* What several changes in a row are owed to stands behind the last of them. */
static json_t *change_lines(const json_t *changes)
{
    json_t *lines = json_array(), *change;
    size_t i;

    json_array_foreach(changes, i, change)
    {
        const json_t *blame = json_object_get(change, "blame"),
                     *next = json_array_get(changes, i + 1);

        append(lines, change_line(change));
        if (next != NULL && json_equal(blame, json_object_get(next, "blame")) &&
            json_equal(json_object_get(change, "together"), json_object_get(next, "together")))
            continue;
        for (size_t j = 0; j == 0 || j < json_array_size(blame); j++)
            append(lines, blame_line(change, j));
    }
    return lines;
}

/* With "replaced" as "changed". */
static json_t *lines_as_edited(xmlDoc *page, const char *path)
{
    json_t *found = formats_lines(page, path, ""), *out = json_array(), *line;
    size_t i;

    json_array_foreach(found, i, line)
    {
        const char *text = json_string_value(line), *at = strstr(text, "replaced ");

        if (at == NULL)
            at = strstr(text, "replaced:");
        json_array_append_new(
            out, at == NULL ? json_string(text)
                            : json_sprintf("%.*schanged%s", (int)(at - text), text, at + 8));
    }
    json_decref(found);
    return out;
}

/* "10,616,832" */
static void check_count(const json_t *change, const char *cell)
{
    json_int_t number = 0;

    for (; *cell != '\0'; cell++)
        number = *cell == ',' ? number : number * 10 + (*cell - '0');
    assert_int_equal(number, json_integer_value(json_object_get(change, "count")));
}

static void check_subject(const json_t *differs, xmlDoc *page)
{
    const json_t *changes = json_object_get(differs, "changes");
    const char *on = policy_text(differs, "on");
    json_t *expected = change_lines(changes), *found, *counts, *change;
    char path[1024];
    size_t i;

    snprintf(path, sizeof path,
             "//main/h2[.='%s']/following-sibling::ul[1]//li/details/summary | "
             "//main/h2[.='%s']/following-sibling::ul[1]//li[not(details)]",
             on, on);
    found = lines_as_edited(page, path);
    formats_assert_lines(expected, found, on);
    snprintf(path, sizeof path, "//main/h2[.='%s']/following-sibling::section[1]//tbody/tr/td[1]",
             on);
    counts = formats_lines(page, path, "");
    assert_int_equal(json_array_size(counts), json_array_size(changes));
    json_array_foreach(changes, i, change)
        check_count(change, json_string_value(json_array_get(counts, i)));
    json_decref(counts);
    json_decref(found);
    json_decref(expected);
}

/* Every edit with its places, in the list above all subjects. */
static void check_edits(const json_t *answer, xmlDoc *page)
{
    static const char *const parts[] = {"rules", "facts", "templates", "constructs"};
    static const char *const titles[] = {"Rule", "Fact", "Template", "Construct"};
    json_t *lines = lines_as_edited(page, all_lines), *list, *edit;
    const char *kind;
    size_t i;

    for (size_t part = 0; part < sizeof parts / sizeof parts[0]; part++)
        json_object_foreach(json_object_get(answer, parts[part]), kind, list)
            json_array_foreach(list, i, edit)
        {
            json_t *line = json_sprintf("%s %s: %s", titles[part], kind, policy_text(edit, "name"));
            json_t *was = json_sprintf("before: %s", policy_text(edit, "was"));

            if (!formats_has(lines, json_string_value(line)))
                fail_msg("the page lacks `%s`", json_string_value(line));
            assert_true(!json_is_string(json_object_get(edit, "was")) ||
                        formats_has(lines, json_string_value(was)));
            json_decref(was);
            json_decref(line);
        }
    json_decref(lines);
}

static void check_rules(const char *a, const char *b)
{
    struct endstate *engine = endstate_new();
    const struct sides sides = {a, b};
    const struct question question = {engine, write_comparison, &sides};
    struct endstate_error error = {0};
    json_t *answer, *heads, *expected = json_array(), *each;
    xmlDoc *page;
    size_t i;

    endstate_use_policy(engine, policy_folder);
    endstate_add_setting(engine, "interest-lens=rules-based");
    if (!endstate_load(engine, &error))
        fail_msg("%s", error.text);
    page = formats_check_pages(&question, "//none");
    answer = formats_json(&question);
    heads = formats_lines(page, "//main/h2", "");
    check_edits(answer, page);
    json_array_foreach(json_object_get(answer, "differs"), i, each)
    {
        json_array_append(expected, json_object_get(each, "on"));
        check_subject(each, page);
    }
    assert_true(i > 0);
    formats_assert_lines(expected, heads, "subjects");
    check_same(answer, page);
    json_decref(expected);
    json_decref(heads);
    json_decref(answer);
    xmlFreeDoc(page);
    endstate_free(engine);
}

/* ---- questions ---- */

static void test_shipped_packs(void **state)
{
    (void)state;
    check_all_packs(policy_folder, 10);
}

static void test_toy_packs(void **state)
{
    (void)state;
    check_all_packs(formats_toy(), 2);
}

static void test_overlays(void **state)
{
    static const char *const names[] = {"maximalist", "restrainer"};

    (void)state;
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        char path[4096];

        snprintf(path, sizeof path, "%s/rules/overlays/%s.clp", policy_folder, names[i]);
        check_rules("baseline", path);
        check_rules(path, "baseline");
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_shipped_packs),
                                       cmocka_unit_test(test_toy_packs),
                                       cmocka_unit_test(test_overlays)};

    return cmocka_run_group_tests_name("formats of comparisons", tests, NULL, NULL);
}
