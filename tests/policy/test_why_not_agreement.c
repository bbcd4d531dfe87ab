/*
 * `why-not` says the same in all formats. JSON and maps hold every attempt; a page tells one in
 * full and the others in short, which is held against the JSON of the same attempts.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "formats.h"

struct asked {
    const char *on, *is;
};

static bool write_why_not(struct endstate *engine, const void *asked,
                          const struct endstate_page *page, struct endstate_error *error)
{
    const struct asked *question = asked;

    return endstate_write_why_not(engine, question->on, question->is, 0, page, error);
}

/* ---- what the JSON says, in the words of a page ---- */

static void add_needed(FILE *out, const json_t *leaf)
{
    const json_t *needed = json_object_get(leaf, "needed");
    json_t *value;
    size_t i;

    json_array_foreach(needed, i, value)
        fprintf(out, "%s%s", i == 0 ? "" : " or ", json_string_value(value));
}

static const char *origin(const json_t *leaf)
{
    const char *from = policy_text(leaf, "from");

    return strncmp(from, "pack:", 5) == 0 ? from + 5 : from;
}

/* "KEY is VALUE (baseline) and would have to be OTHER" */
static char *leaf_words(const json_t *leaf)
{
    char *text = NULL;
    size_t length;
    FILE *out = open_memstream(&text, &length);

    fprintf(out, "%s is %s (%s) and would have to be ", policy_text(leaf, "key"),
            policy_text(leaf, "value"), origin(leaf));
    add_needed(out, leaf);
    fclose(out);
    return text;
}

static void note_leaf(json_t *leaves, const json_t *leaf)
{
    char *words = leaf_words(leaf);

    formats_note(leaves, words);
    free(words);
}

/* What a page tells of an attempt in full. */
struct told {
    json_t *rules, *leaves;
};

static void tell_condition(const struct told *told, const json_t *condition);

static void tell_way(const struct told *told, const json_t *way)
{
    json_t *condition;
    size_t i;

    if (json_is_object(json_object_get(way, "fails")))
        tell_condition(told, json_object_get(way, "fails"));
    json_array_foreach(json_object_get(way, "also_fails"), i, condition)
        tell_condition(told, condition);
    tell_condition(told, way);
}

/* Of ways of which one is enough the first is told in full, the others by name. */
static void tell_condition(const struct told *told, const json_t *condition)
{
    bool is_one = strcmp(policy_text(condition, "needs"), "one") == 0;
    json_t *child;
    size_t i;

    json_array_foreach(json_object_get(condition, "children"), i, child)
    {
        const json_t *leaf = json_object_get(child, "assumption");

        if (leaf != NULL) {
            note_leaf(told->leaves, leaf);
            continue;
        }
        if (json_is_string(json_object_get(child, "concludes")))
            formats_note(told->rules, policy_text(child, "rule"));
        if (!is_one || i == 0)
            tell_way(told, child);
    }
}

/* All that stands beneath, also what a page tells in short. */
static void collect_all(const struct told *told, const json_t *value)
{
    const json_t *leaf = json_object_get(value, "assumption");
    const char *key;
    json_t *each;
    size_t i;

    if (leaf != NULL)
        note_leaf(told->leaves, leaf);
    if (json_is_string(json_object_get(value, "rule")) && json_object_get(value, "firing") == NULL)
        formats_note(told->rules, policy_text(value, "rule"));
    json_object_foreach((json_t *)value, key, each) collect_all(told, each);
    json_array_foreach(value, i, each) collect_all(told, each);
}

static size_t best_attempt(const json_t *attempts)
{
    json_t *attempt;
    size_t i;

    json_array_foreach(attempts, i,
                       attempt) if (json_is_true(json_object_get(attempt, "possible"))) return i;
    return 0;
}

/* ---- pages ---- */

/* "Rule NAME: 2 of 3 conditions hold. [CITES]" */
static void check_heads(const json_t *attempts, xmlDoc *page)
{
    json_t *heads = formats_lines(page,
                                  "//main/ul/li/details/summary[starts-with(., 'Rule ')] | "
                                  "//main/ul/li[not(details)][starts-with(., 'Rule ')]",
                                  "");
    json_t *expected = json_array(), *attempt;
    size_t i;

    json_array_foreach(attempts, i, attempt)
    {
        size_t holds = json_array_size(json_object_get(attempt, "holds"));
        size_t fails = json_array_size(json_object_get(attempt, "also_fails")) +
                       json_is_object(json_object_get(attempt, "fails"));
        size_t all = holds + fails + json_array_size(json_object_get(attempt, "open")), length;
        char *text = NULL;
        FILE *out = open_memstream(&text, &length);

        fprintf(out, "Rule %s: %zu of %zu conditions %s.", policy_text(attempt, "rule"), holds, all,
                holds == 1 ? "holds" : "hold");
        formats_add_cites(out, json_object_get(attempt, "cites"));
        fclose(out);
        if (i < json_array_size(heads))
            json_array_append_new(expected, json_string(text));
        free(text);
    }
    assert_true(json_array_size(heads) == json_array_size(attempts) ||
                json_array_size(heads) == 12);
    formats_assert_lines(expected, heads, "attempts");
    json_decref(expected);
    json_decref(heads);
}

/* "k to be v, l to be w or x." */
static void check_verdict(const json_t *attempt, xmlDoc *page, size_t number)
{
    const json_t *changes = json_object_get(attempt, "changes");
    char path[160], *text = NULL;
    size_t i, length;
    FILE *out = open_memstream(&text, &length);
    json_t *found, *change;

    json_array_foreach(changes, i, change)
    {
        const json_t *leaf = json_object_get(change, "assumption");

        fprintf(out, "%s%s to be ", i == 0 ? "" : ", ", policy_text(leaf, "key"));
        add_needed(out, leaf);
    }
    fputs(i == 0 ? "" : ".", out);
    fclose(out);
    snprintf(path, sizeof path,
             "(//main/ul/li[starts-with(., 'Rule ')])[%zu]/details/ul/li[b='It would take:']",
             number + 1);
    found = formats_lines(page, path, "//b");
    assert_int_equal(json_array_size(found), i > 0);
    if (i > 0)
        assert_string_equal(json_string_value(json_array_get(found, 0)), text);
    json_decref(found);
    free(text);
}

/* Lines without cites and full stop. */
static json_t *lines(xmlDoc *page, const char *path)
{
    json_t *found = formats_lines(page, path, "//b | //span[@class='cites']"), *line;
    json_t *out = json_array();
    size_t i;

    json_array_foreach(found, i, line)
    {
        const char *text = json_string_value(line);
        size_t length = strlen(text);

        assert_true(length > 0);
        json_array_append_new(out, json_stringn(text, length - (text[length - 1] == '.')));
    }
    json_decref(found);
    return out;
}

/* Lines of one attempt that have a label. */
static json_t *labelled(xmlDoc *page, size_t attempt, const char *label)
{
    char path[256];

    snprintf(path, sizeof path,
             "(//main/ul/li[starts-with(., 'Rule ')])[%zu]"
             "//*[self::summary or self::li][b[starts-with(., '%s')]]",
             attempt + 1, label);
    return lines(page, path);
}

/* "By rule: NAME." and "Or by rule: NAME, which ...": NAME alone. */
static json_t *rules(xmlDoc *page, size_t attempt)
{
    json_t *found = labelled(page, attempt, "By rule"), *others;
    json_t *out = json_array(), *line;
    size_t i;

    others = labelled(page, attempt, "Or by rule");
    json_array_extend(found, others);
    json_decref(others);
    json_array_foreach(found, i, line)
    {
        const char *text = json_string_value(line);
        json_t *name = json_stringn(text, strcspn(text, ","));

        formats_note(out, json_string_value(name));
        json_decref(name);
    }
    json_decref(found);
    return out;
}

/* "In the way:" names the changes, each behind its question. */
static void check_in_the_way(const json_t *attempt, xmlDoc *page)
{
    json_t *found = lines(page, "//main/ul/li[b[starts-with(., 'In the way')]]"), *change;
    size_t i;

    json_array_foreach(json_object_get(attempt, "changes"), i, change)
    {
        char *words = leaf_words(json_object_get(change, "assumption"));
        const char *line = json_string_value(json_array_get(found, i));

        assert_non_null(line);
        assert_true(strlen(line) >= strlen(words));
        assert_string_equal(line + strlen(line) - strlen(words), words);
        free(words);
    }
    assert_int_equal(json_array_size(found), i);
    json_decref(found);
}

static void check_page(const json_t *answer, xmlDoc *page)
{
    const json_t *attempts = json_object_get(answer, "attempts"), *best;
    struct told told = {json_array(), json_array()};
    size_t number = best_attempt(attempts), i;
    json_t *leaves = labelled(page, number, "Assumed"), *named = rules(page, number), *attempt;

    best = json_array_get(attempts, number);
    check_heads(attempts, page);
    json_array_foreach(attempts, i, attempt) if (i < 12) check_verdict(attempt, page, i);
    if (json_is_true(json_object_get(answer, "possible")) &&
        json_is_false(json_object_get(answer, "recommended")))
        check_in_the_way(best, page);
    tell_way(&told, best);
    formats_assert_same(told.rules, named, "rules");
    formats_assert_same(told.leaves, leaves, "assumptions in the way");
    json_decref(named);
    json_decref(leaves);
    json_decref(told.rules);
    json_decref(told.leaves);
}

/* ---- maps ---- */

/* Of what is told in full everything, and nothing that the JSON has not. */
static void check_map(const struct question *question, const json_t *answer)
{
    const json_t *attempts = json_object_get(answer, "attempts");
    struct told told = {json_array(), json_array()}, all = {json_array(), json_array()};
    json_t *map = formats_check_maps(question), *obstacles = formats_nodes(map, "in-the-way");
    json_t *steps = formats_nodes(map, "step"), *each, *leaves = json_array();
    json_t *tried = json_array();
    size_t i;

    json_array_foreach(obstacles, i, each) formats_note(leaves, policy_text(each, "text"));
    json_array_foreach(steps, i, each) if (policy_text(each, "nodeID")[0] == 't')
        formats_note(tried, policy_text(each, "rule"));
    tell_way(&told, json_array_get(attempts, best_attempt(attempts)));
    collect_all(&all, attempts);
    formats_assert_part(told.rules, tried, "rules of the map");
    formats_assert_part(tried, all.rules, "rules of the map");
    formats_assert_part(told.leaves, leaves, "assumptions of the map");
    formats_assert_part(leaves, all.leaves, "assumptions of the map");
    json_decref(tried);
    json_decref(leaves);
    json_decref(steps);
    json_decref(obstacles);
    json_decref(map);
    json_decref(told.rules);
    json_decref(told.leaves);
    json_decref(all.rules);
    json_decref(all.leaves);
}

/* ---- questions ---- */

static void check(struct endstate *engine, const char *on, const char *is, size_t *count)
{
    const struct asked asked = {on, is};
    const struct question question = {engine, write_why_not, &asked};
    xmlDoc *page = formats_check_pages(
        &question, "//p[@class='changed'] | //h2[.='Sources'] | //dl[@class='sources']");
    json_t *answer = formats_json(&question);

    if (json_array_size(json_object_get(answer, "attempts")) > 0) {
        check_page(answer, page);
        check_map(&question, answer);
        ++*count;
    }
    json_decref(answer);
    xmlFreeDoc(page);
}

static void check_policy(const char *folder, size_t worlds, size_t least)
{
    struct endstate *engine = policy_load(folder, "depth");
    json_t *subjects = policy_list(engine, ENDSTATE_LIST_SUBJECTS), *subject, *value;
    uint64_t series = 1648;
    size_t count = 0, i, j;

    for (size_t world = 0; world < worlds; world++) {
        json_array_foreach(subjects, i, subject)
            json_array_foreach(json_object_get(subject, "values"), j, value)
                check(engine, policy_text(subject, "name"), json_string_value(value), &count);
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
    check_policy(policy_folder, 2, 50);
}

static void test_toy(void **state)
{
    (void)state;
    check_policy(formats_toy(), 10, 10);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_shipped), cmocka_unit_test(test_toy)};

    return cmocka_run_group_tests_name("formats of why-not", tests, NULL, NULL);
}
