/*
 * Whether the text and the JSON of a derivation give the same reasons: every subject under the
 * baseline and every pack. The text is read as nothing but lines that the JSON has, and all of
 * them.
 */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "policy.h"

struct lines {
    char **items;
    bool *is_read;
    size_t count;
};

/* ---- what the JSON has ---- */

static void add_line(struct lines *lines, const char *line)
{
    for (size_t i = 0; i < lines->count; i++)
        if (strcmp(lines->items[i], line) == 0)
            return;
    lines->items = realloc(lines->items, sizeof *lines->items * (lines->count + 1));
    assert_non_null(lines->items);
    lines->items[lines->count++] = strdup(line);
}

static void add_cites(char *line, size_t size, const json_t *node)
{
    const json_t *cites = json_object_get(node, "cites");

    for (size_t i = 0; i < json_array_size(cites); i++) {
        size_t used = strlen(line);

        snprintf(line + used, size - used, "%s%s", i == 0 ? " [" : ", ",
                 json_string_value(json_array_get(cites, i)));
    }
    if (json_array_size(cites) > 0)
        strncat(line, "]", size - strlen(line) - 1);
}

/* "Which? Assumed: key is value." is "Assumed: key is value" followed by where it comes from. */
static void add_leaf(struct lines *lines, const json_t *node)
{
    const char *text = policy_text(node, "text");
    const char *assumed = strstr(text, "Assumed: ");
    char line[4096];

    if (strcmp(policy_text(node, "status"), "assumed") == 0) {
        assert_non_null(assumed);
        snprintf(line, sizeof line, "%.*s", (int)strlen(assumed) - 1, assumed);
        add_line(lines, line);
        return;
    }
    assert_string_equal(policy_text(node, "status"), "stated");
    snprintf(line, sizeof line, "Stated: %s", text);
    add_cites(line, sizeof line, node);
    add_line(lines, line);
}

static void add_condition(struct lines *lines, const json_t *condition)
{
    const char *kind = policy_text(condition, "kind");
    const char *text = policy_text(condition, "text");
    const char *label = "Exists: ";
    char line[4096];

    if (strcmp(kind, "absent") == 0)
        label =
            strcmp(policy_text(condition, "status"), "ruled out") == 0 ? "Ruled out: " : "Absent: ";
    else if (strcmp(kind, "comparison") == 0)
        label = "";
    else if (strcmp(kind, "forall") == 0)
        label = "For all: ";
    snprintf(line, sizeof line, "%s%s.", label,
             strcmp(kind, "forall") == 0 ? text + strlen("for all ") : text);
    line[0] = (char)toupper((unsigned char)line[0]);
    add_line(lines, line);
}

static bool is_source(const json_t *node, const json_t *sources)
{
    size_t index;
    json_t *source;

    json_array_foreach(sources, index, source)
    {
        if (strcmp(policy_text(source, "gist"), policy_text(node, "text")) == 0)
            return true;
    }
    return false;
}

static void add_node(struct lines *lines, const json_t *node, const json_t *sources)
{
    char line[4096];
    size_t index;
    json_t *each;

    if (json_is_null(json_object_get(node, "rule"))) {
        if (!is_source(node, sources))
            add_leaf(lines, node);
    } else {
        assert_string_equal(policy_text(node, "status"), "established");
        snprintf(line, sizeof line, "%s", policy_text(node, "text"));
        add_cites(line, sizeof line, node);
        add_line(lines, line);
        json_array_foreach(json_object_get(node, "conditions"), index, each)
        {
            add_condition(lines, each);
        }
    }
    json_array_foreach(json_object_get(node, "children"), index, each)
    {
        add_node(lines, each, sources);
    }
    json_array_foreach(json_object_get(node, "also"), index, each)
    {
        add_node(lines, each, sources);
    }
}

/* ---- what the text says ---- */

/* The tree of a text, with single spaces where it has breaks and indents. */
static char *read_tree(struct endstate *engine, const char *subject)
{
    struct endstate_error error = {0};
    char *text = NULL, *tree, *sources, *to;
    size_t length = 0;
    struct endstate_page page = {open_memstream(&text, &length), ENDSTATE_TEXT, false};

    if (!endstate_write_why(engine, subject, &page, &error))
        fail_msg("%s", error.text);
    fclose(page.out);
    sources = strstr(text, "\n\nSources\n");
    if (sources != NULL)
        *sources = '\0';
    tree = strstr(text, "\n\n");
    assert_non_null(tree);
    to = tree;
    for (const char *from = tree; *from != '\0'; from++)
        if (!isspace((unsigned char)*from))
            *to++ = *from;
        else if (to > tree && to[-1] != ' ')
            *to++ = ' ';
    *to = '\0';
    tree = strdup(tree);
    free(text);
    return tree;
}

static size_t past(const char *at, const char *word)
{
    return strncmp(at, word, strlen(word)) == 0 ? strlen(word) : 0;
}

/* Read the longest line that stands here, all of it, or after "As above:" without its cites. */
static size_t read_line(struct lines *lines, const char *at)
{
    size_t label = past(at, "Also: "), repeated = past(at, "As above: "), longest = 0, found = 0;

    at += label + repeated;
    for (size_t i = 0; i < lines->count; i++) {
        size_t length = strlen(lines->items[i]);
        const char *cites = strstr(lines->items[i], " [");

        if (repeated > 0 && cites != NULL)
            length = (size_t)(cites - lines->items[i]);
        if (length > longest && strncmp(at, lines->items[i], length) == 0) {
            longest = length;
            found = i;
        }
    }
    if (longest == 0)
        fail_msg("the JSON has no such line: %.200s", at);
    lines->is_read[found] = lines->is_read[found] || repeated == 0;
    if (strncmp(lines->items[found], "Assumed: ", 9) == 0)
        longest = (size_t)(strpbrk(strstr(at, ")."), ".") - at) + 1;
    if (strncmp(lines->items[found], "Assumed: ", 9) == 0 && past(at + longest, " [") > 0)
        longest = (size_t)(strchr(at + longest, ']') - at) + 1;
    at += longest;
    return label + repeated + longest + (*at == ' ');
}

static void check_subject(struct endstate *engine, const char *subject, const json_t *sources)
{
    json_t *document = policy_why(engine, subject);
    char *tree = read_tree(engine, subject);
    struct lines lines = {0};
    size_t at = 0;

    add_node(&lines, json_object_get(document, "tree"), sources);
    lines.is_read = calloc(lines.count, sizeof *lines.is_read);
    assert_non_null(lines.is_read);
    while (tree[at] != '\0')
        at += read_line(&lines, tree + at);
    for (size_t i = 0; i < lines.count; i++)
        if (!lines.is_read[i])
            fail_msg("the text of %s lacks: %s", subject, lines.items[i]);
    for (size_t i = 0; i < lines.count; i++)
        free(lines.items[i]);
    free(lines.items);
    free(lines.is_read);
    free(tree);
    json_decref(document);
}

/* How many subjects have an answer under a pack, or under the baseline (NULL). */
static size_t check_pack(const char *pack)
{
    struct endstate *engine = endstate_new();
    struct endstate_error error = {0};
    json_t *subjects, *sources, *subject;
    size_t index, answered = 0;

    endstate_use_policy(engine, policy_folder);
    if (pack != NULL)
        endstate_add_facts(engine, pack);
    if (!endstate_load(engine, &error) || !endstate_run(engine, &error))
        fail_msg("%s", error.text);
    subjects = policy_list(engine, ENDSTATE_LIST_SUBJECTS);
    sources = policy_list(engine, ENDSTATE_LIST_SOURCES);
    json_array_foreach(subjects, index, subject)
    {
        if (endstate_recommended(engine, policy_text(subject, "name")) == NULL)
            continue;
        answered++;
        check_subject(engine, policy_text(subject, "name"), sources);
    }
    json_decref(subjects);
    json_decref(sources);
    endstate_free(engine);
    return answered;
}

static void test_text_and_json_give_the_same_reasons(void **state)
{
    struct endstate *engine = policy_load(policy_folder, "depth");
    json_t *packs = policy_list(engine, ENDSTATE_LIST_PACKS);
    size_t index, checked = check_pack(NULL);
    json_t *pack;

    (void)state;
    json_array_foreach(packs, index, pack)
    {
        checked += check_pack(policy_text(pack, "name"));
    }
    assert_int_equal(json_array_size(packs), 11);
    assert_int_equal(checked, 12 * 23);
    json_decref(packs);
    endstate_free(engine);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_text_and_json_give_the_same_reasons),
    };

    return cmocka_run_group_tests_name("derivations", tests, NULL, NULL);
}
