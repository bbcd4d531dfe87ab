/* `flip` says the same in all formats: which sets, what comes of each, and in whose hands it is. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "formats.h"

enum { MOST_CHANGES = 2 };

static bool write_flip(struct endstate *engine, const void *asked, const struct endstate_page *page,
                       struct endstate_error *error)
{
    return endstate_write_flip(engine, asked, page, error);
}

/* ---- what the JSON says, in the words of a page ---- */

static const char *between(size_t index, size_t count)
{
    return index == 0 ? "" : index + 1 == count ? " and " : ", ";
}

/* "a becomes b and c becomes d: SUBJECT becomes VALUE" */
static char *sentence(const json_t *answer, const json_t *flip)
{
    json_t *set = json_object_get(flip, "set"), *value;
    const char *on = policy_text(answer, "on"), *key;
    size_t count = json_object_size(set), i = 0, length;
    char *text = NULL;
    FILE *out = open_memstream(&text, &length);

    json_object_foreach(set, key, value)
    {
        fprintf(out, "%s%s becomes %s", between(i, count), key, json_string_value(value));
        i++;
    }
    if (json_is_null(json_object_get(flip, "is")))
        fprintf(out, ": %s has no support", on);
    else
        fprintf(out, ": %s becomes %s", on, policy_text(flip, "is"));
    fclose(out);
    return text;
}

/* The heading under which a flip stands; "" where nobody is advised. */
static char *hands(const json_t *answer, const json_t *flip)
{
    const json_t *advised = json_object_get(answer, "advised"), *actors;
    bool is_ours = json_is_true(json_object_get(flip, "within_control"));
    char *text = NULL;
    size_t length, i, count = 0;
    FILE *out = open_memstream(&text, &length);
    json_t *actor;

    actors = is_ours ? advised : json_object_get(flip, "actors");
    if (json_array_size(advised) > 0)
        fputs(is_ours ? "In the hands of " : "Needing others (", out);
    json_array_foreach(actors, i, actor)
    {
        if (json_array_size(advised) == 0 ||
            (!is_ours && formats_has(advised, json_string_value(actor))))
            continue;
        fprintf(out, "%s%s",
                is_ours     ? between(count, json_array_size(advised))
                : count > 0 ? ", "
                            : "",
                json_string_value(actor));
        count++;
    }
    if (json_array_size(advised) > 0 && !is_ours)
        fputs(")", out);
    fclose(out);
    return text;
}

static void append_joined(json_t *list, const char *heading, const char *line)
{
    json_array_append_new(list, json_sprintf("%s | %s", heading, line));
}

static json_t *expected_lines(const json_t *answer)
{
    json_t *lines = json_array(), *flip;
    size_t i;

    json_array_foreach(json_object_get(answer, "flips"), i, flip)
    {
        char *heading = hands(answer, flip), *line = sentence(answer, flip);

        append_joined(lines, heading, line);
        free(heading);
        free(line);
    }
    return lines;
}

/* ---- what the page says ---- */

/* In the order of the page. */
static json_t *lines_of_page(xmlDoc *page)
{
    json_t *out = json_array(), *headings = formats_lines(page, "//main/h2", ""), *line;
    size_t count = json_array_size(headings), i;

    for (size_t h = 0; h == 0 || h < count; h++) {
        char path[128];
        json_t *lines;

        snprintf(path, sizeof path,
                 count == 0 ? "//main/ul/li" : "//main/h2[%zu]/following-sibling::ul[1]/li", h + 1);
        lines = formats_lines(page, path, "");
        json_array_foreach(lines, i, line)
            append_joined(out, count == 0 ? "" : json_string_value(json_array_get(headings, h)),
                          json_string_value(line));
        json_decref(lines);
    }
    json_decref(headings);
    return out;
}

/* ---- what the map says ---- */

/* The keys and values of the changes that lead to a step, and the answer that it leads to. */
static json_t *flip_of_step(const json_t *map, const json_t *answer, const char *step)
{
    json_t *flip = json_object(), *set = json_object(), *edge;
    size_t i;

    json_object_set_new(flip, "set", set);
    json_array_foreach(json_object_get(map, "edges"), i, edge)
    {
        const char *from = policy_text(edge, "fromID"), *to = policy_text(edge, "toID");

        if (strcmp(to, step) == 0) {
            char key[128], value[128];

            assert_int_equal(sscanf(formats_node_text(map, from), "%127s is %127s", key, value), 2);
            json_object_set_new(set, key, json_string(value));
        } else if (strcmp(from, step) == 0) {
            const char *words = formats_node_text(map, to) + strlen(policy_text(answer, "on")) + 2;

            json_object_set_new(
                flip, "is", strcmp(words, "no support") == 0 ? json_null() : json_string(words));
        }
    }
    return flip;
}

static int compare_keys(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static json_t *sorted(const json_t *set)
{
    const char *keys[MOST_CHANGES + 1], *key;
    json_t *out = json_object(), *value;
    size_t count = 0;

    json_object_foreach((json_t *)set, key, value) keys[count++] = key;
    qsort(keys, count, sizeof keys[0], compare_keys);
    for (size_t i = 0; i < count; i++)
        json_object_set(out, keys[i], json_object_get(set, keys[i]));
    return out;
}

/* Each set is the one at that place on the page. */
static void check_map(const struct question *question, const json_t *answer, const json_t *lines)
{
    json_t *map = formats_check_maps(question), *steps = formats_nodes(map, "step"), *step;
    size_t i;

    assert_int_equal(json_array_size(steps), json_array_size(lines));
    json_array_foreach(steps, i, step)
    {
        char name[32], *words;
        const char *place = json_string_value(json_array_get(lines, i));
        json_t *flip = flip_of_step(map, answer, policy_text(step, "nodeID"));
        const char *heading = strchr(policy_text(step, "text"), '.');

        snprintf(name, sizeof name, "Set %zu", i + 1);
        assert_string_equal(policy_text(step, "rule"), name);
        json_object_set_new(flip, "set", sorted(json_object_get(flip, "set")));
        words = sentence(answer, flip);
        assert_string_equal(words, strstr(place, " | ") + 3);
        assert_non_null(heading);
        assert_memory_equal(heading[1] == '\0' ? "" : heading + 2, place,
                            (size_t)(strstr(place, " | ") - place));
        free(words);
        json_decref(flip);
    }
    json_decref(steps);
    json_decref(map);
}

/* ---- questions ---- */

static void check(struct endstate *engine, const char *subject, const char *value, size_t *flips)
{
    const struct endstate_flip asked = {subject, value, NULL, MOST_CHANGES};
    const struct question question = {engine, write_flip, &asked};
    xmlDoc *page = formats_check_pages(&question, "//none");
    json_t *answer = formats_json(&question), *expected = expected_lines(answer);
    json_t *lines = lines_of_page(page);
    char heading[256];
    char **title = markup_each(page, "//h1", "");

    snprintf(heading, sizeof heading, "%s: %s", subject,
             json_is_null(json_object_get(answer, "from")) ? "no support"
                                                           : policy_text(answer, "from"));
    assert_string_equal(title[0], heading);
    assert_int_equal(json_array_size(expected), json_array_size(lines));
    formats_assert_same(expected, lines, subject);
    check_map(&question, answer, lines);
    *flips += json_array_size(lines);
    markup_free(title);
    json_decref(lines);
    json_decref(expected);
    json_decref(answer);
    xmlFreeDoc(page);
}

static void check_policy(const char *folder, size_t worlds)
{
    struct endstate *engine = policy_load(folder, "depth");
    json_t *subjects = policy_list(engine, ENDSTATE_LIST_SUBJECTS), *subject;
    uint64_t series = 4711;
    size_t flips = 0, i;

    for (size_t world = 0; world <= worlds; world++) {
        json_array_foreach(subjects, i, subject)
        {
            const json_t *values = json_object_get(subject, "values");
            size_t value = policy_random(&series, json_array_size(values));

            check(engine, policy_text(subject, "name"),
                  i % 3 == 2 ? json_string_value(json_array_get(values, value)) : NULL, &flips);
        }
        if (world < worlds) {
            char settings[4096];

            policy_draw(settings, sizeof settings, engine, &series);
            policy_set(engine, settings);
        }
    }
    assert_true(flips > 3 * worlds);
    json_decref(subjects);
    endstate_free(engine);
}

static void test_shipped(void **state)
{
    (void)state;
    check_policy(policy_folder, 1);
}

static void test_toy(void **state)
{
    (void)state;
    check_policy(formats_toy(), 10);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_shipped), cmocka_unit_test(test_toy)};

    return cmocka_run_group_tests_name("formats of flip", tests, NULL, NULL);
}
