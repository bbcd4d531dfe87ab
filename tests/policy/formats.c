#include "formats.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "maps.h"

char *formats_written(const struct question *question, enum endstate_format format)
{
    struct endstate_error error = {0};
    char *text = NULL;
    size_t length = 0;
    struct endstate_page page = {open_memstream(&text, &length), format, false};

    if (!question->write(question->engine, question->asked, &page, &error))
        fail_msg("%s", error.text);
    fclose(page.out);
    return text;
}

static json_t *parsed(char *text)
{
    json_t *document = json_loads(text, JSON_REJECT_DUPLICATES, NULL);

    assert_non_null(document);
    free(text);
    return document;
}

json_t *formats_json(const struct question *question)
{
    return parsed(formats_written(question, ENDSTATE_JSON));
}

/* ---- pages ---- */

xmlDoc *formats_check_pages(const struct question *question, const char *beyond_text)
{
    char *text = formats_written(question, ENDSTATE_TEXT);
    char *markdown = formats_written(question, ENDSTATE_MARKDOWN);
    char *html = formats_written(question, ENDSTATE_HTML);
    xmlDoc *from_markdown = markup_markdown(markdown), *page = markup_page(html);
    char *of_text = markup_plain_words(text), *of_markdown = markup_words(from_markdown, "");
    char *of_page = markup_words(page, ""), *of_page_in_text = markup_words(page, beyond_text);
    char *levels_of_markdown = markup_levels(from_markdown), *levels_of_page = markup_levels(page);

    assert_string_equal(of_page_in_text, of_text);
    assert_string_equal(of_page, of_markdown);
    assert_string_equal(levels_of_page, levels_of_markdown);
    free(levels_of_page);
    free(levels_of_markdown);
    free(of_page_in_text);
    free(of_page);
    free(of_markdown);
    free(of_text);
    xmlFreeDoc(from_markdown);
    free(html);
    free(markdown);
    free(text);
    return page;
}

json_t *formats_lines(xmlDoc *page, const char *path, const char *without)
{
    char **texts = markup_each(page, path, without);
    json_t *lines = json_array();

    for (size_t i = 0; texts[i] != NULL; i++)
        json_array_append_new(lines, json_string(texts[i]));
    markup_free(texts);
    return lines;
}

void formats_add_cites(FILE *out, const json_t *cites)
{
    size_t count = json_array_size(cites);

    for (size_t i = 0; i < count; i++)
        fprintf(out, "%s%s%s", i == 0 ? " [" : ", ", json_string_value(json_array_get(cites, i)),
                i + 1 == count ? "]" : "");
}

/* ---- maps ---- */

json_t *formats_check_maps(const struct question *question)
{
    static const struct {
        enum endstate_format format;
        const char *name;
    } others[] = {{ENDSTATE_DOT, "dot"}, {ENDSTATE_SVG, "svg"}, {ENDSTATE_ARGDOWN, "argdown"}};
    char *text = formats_written(question, ENDSTATE_AIF);
    struct holdings expected = maps_read(text, ENDSTATE_AIF);

    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
        char *other = formats_written(question, others[i].format);
        struct holdings found = maps_read(other, others[i].format);

        maps_assert_same(expected.nodes, found.nodes, others[i].name);
        maps_assert_same(expected.cites, found.cites, others[i].name);
        maps_let_go(found);
        free(other);
    }
    maps_let_go(expected);
    return parsed(text);
}

json_t *formats_nodes(const json_t *map, const char *role)
{
    json_t *out = json_array(), *node;
    size_t i;

    json_array_foreach(json_object_get(map, "nodes"), i,
                       node) if (strcmp(policy_text(node, "role"), role) == 0)
        json_array_append(out, node);
    return out;
}

const char *formats_node_text(const json_t *map, const char *id)
{
    json_t *node;
    size_t i;

    json_array_foreach(json_object_get(map, "nodes"), i,
                       node) if (strcmp(policy_text(node, "nodeID"), id) ==
                                 0) return policy_text(node, "text");
    fail_msg("the map has no %s", id);
    return "";
}

/* ---- lists of texts ---- */

bool formats_has(const json_t *list, const char *text)
{
    json_t *each;
    size_t i;

    json_array_foreach(list, i, each) if (strcmp(json_string_value(each), text) == 0) return true;
    return false;
}

void formats_note(json_t *list, const char *text)
{
    if (!formats_has(list, text))
        json_array_append_new(list, json_string(text));
}

void formats_assert_part(const json_t *part, const json_t *whole, const char *what)
{
    json_t *each;
    size_t i;

    json_array_foreach(part, i, each) if (!formats_has(whole, json_string_value(each)))
        fail_msg("%s: `%s` is not among %s", what, json_string_value(each), json_dumps(whole, 0));
}

void formats_assert_same(const json_t *expected, const json_t *found, const char *what)
{
    formats_assert_part(expected, found, what);
    formats_assert_part(found, expected, what);
}

void formats_assert_lines(const json_t *expected, const json_t *found, const char *what)
{
    size_t count = json_array_size(expected);

    for (size_t i = 0; i < count || i < json_array_size(found); i++) {
        const char *should = json_string_value(json_array_get(expected, i));
        const char *is = json_string_value(json_array_get(found, i));

        if (should == NULL || is == NULL || strcmp(should, is) != 0)
            fail_msg("%s, line %zu is `%s` and should be `%s`", what, i + 1, is == NULL ? "" : is,
                     should == NULL ? "" : should);
    }
}

const char *formats_toy(void)
{
    static char folder[4096];

    snprintf(folder, sizeof folder, "%s/tests/toy", policy_folder);
    return folder;
}
