/* Every answer says the same in text, Markdown, HTML and JSON. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "markup.h"
#include "policy.h"

/* What text leaves out. */
static const char beyond_recommendation[] = "//h2[.='Sources'] | //dl[@class='sources']";
static const char beyond_list[] = "//h1 | //h2[.='Sources'] | //dl[@class='sources']";
static const char beyond_why[] = "//p[@class='changed']";

static const char *const worlds[] = {"", "russia-on-norway=rejects", "us-support=abandons",
                                     "neutrality-enforcement=automatic-us-response "
                                     "neutrality-force-limits=uncapped",
                                     "russia-holds-territory=no weapons-use=restricted"};

/* ---- the same in all formats for people ---- */

typedef bool write_answer(struct endstate *engine, const void *asked,
                          const struct endstate_page *page, struct endstate_error *error);

static char *answer(struct endstate *engine, write_answer *write, const void *asked,
                    enum endstate_format format)
{
    struct endstate_error error = {0};
    char *text = NULL;
    size_t length = 0;
    struct endstate_page page = {open_memstream(&text, &length), format, false};

    if (!write(engine, asked, &page, &error))
        fail_msg("%s", error.text);
    fclose(page.out);
    return text;
}

/* The page, for more to be asked of it. */
static xmlDoc *check_agreement(struct endstate *engine, write_answer *write, const void *asked,
                               const char *beyond_text)
{
    char *text = answer(engine, write, asked, ENDSTATE_TEXT);
    char *markdown = answer(engine, write, asked, ENDSTATE_MARKDOWN);
    char *html = answer(engine, write, asked, ENDSTATE_HTML);
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

/* ---- the same as JSON ---- */

static bool is_among(char *const *texts, const char *text)
{
    for (; *texts != NULL; texts++)
        if (strcmp(*texts, text) == 0)
            return true;
    return false;
}

static bool stands_in(const json_t *list, const char *text)
{
    for (size_t i = 0; i < json_array_size(list); i++)
        if (strcmp(json_string_value(json_array_get(list, i)), text) == 0)
            return true;
    return false;
}

static void note(json_t *list, const char *text)
{
    char *words = markup_plain_words(text);

    if (!stands_in(list, words))
        json_array_append_new(list, json_string(words));
    free(words);
}

static void note_sentence(json_t *list, const char *words)
{
    char sentence[1024];

    snprintf(sentence, sizeof sentence, "%s.", words);
    note(list, sentence);
}

static const char *template_of(const json_t *facts, const char *id)
{
    for (size_t i = 0; i < json_array_size(facts); i++)
        if (strcmp(policy_text(json_array_get(facts, i), "id"), id) == 0)
            return policy_text(json_array_get(facts, i), "template");
    fail_msg("no fact is %s", id);
    return "";
}

/* What a tree says and what it cites. */
struct said {
    const json_t *facts;
    json_t *texts, *cites;
};

/* A condition, of which a page tells the kind by a label. */
static void note_condition(json_t *list, const json_t *condition)
{
    static const char label[] = "comparison holds: ";
    const char *text = policy_text(condition, "text");

    note_sentence(list, strncmp(text, label, strlen(label)) == 0 ? text + strlen(label) : text);
}

/* Leaves for sources repeat the cites; assumptions are worded in another way on a page, which says
 * who set them. */
static void collect(const struct said *said, const json_t *node)
{
    static const char *const below[] = {"children", "also"};
    const char *template = template_of(said->facts, policy_text(node, "fact"));
    const json_t *cites = json_object_get(node, "cites");
    const json_t *conditions = json_object_get(node, "conditions");

    if (strcmp(template, "source") == 0)
        return;
    if (strcmp(template, "assumption") != 0)
        note(said->texts, policy_text(node, "text"));
    for (size_t i = 0; i < json_array_size(cites); i++)
        note(said->cites, json_string_value(json_array_get(cites, i)));
    for (size_t i = 0; i < json_array_size(conditions); i++)
        note_condition(said->texts, json_array_get(conditions, i));
    for (size_t list = 0; list < sizeof below / sizeof below[0]; list++) {
        const json_t *nodes = json_object_get(node, below[list]);

        for (size_t i = 0; i < json_array_size(nodes); i++)
            collect(said, json_array_get(nodes, i));
    }
}

static void check_same(const json_t *expected, char *const *found, const char *what)
{
    for (size_t i = 0; i < json_array_size(expected); i++)
        if (!is_among(found, json_string_value(json_array_get(expected, i))))
            fail_msg("the page lacks the %s `%s`", what,
                     json_string_value(json_array_get(expected, i)));
    for (; *found != NULL; found++)
        if (!stands_in(expected, *found))
            fail_msg("the JSON lacks the %s `%s`", what, *found);
}

/* Lines of the tree, but for assumptions. */
#define SAYING "[not(b[contains(@class, 'assumed') or contains(@class, 'changed')])]"

static void check_json(struct endstate *engine, const char *subject, xmlDoc *page)
{
    json_t *why = policy_why(engine, subject);
    struct said said = {json_object_get(json_object_get(why, "derivation"), "facts"), json_array(),
                        json_array()};
    char **texts = markup_each(page, "//li/details/summary" SAYING " | //li[not(details)]" SAYING,
                               "//span[@class='cites'] | //b[contains(@class, 'mark')]");
    char **cites = markup_each(page, "//span[@class='cites']//a", "");

    collect(&said, json_object_get(why, "tree"));
    check_same(said.texts, texts, "sentence");
    check_same(said.cites, cites, "cite");
    markup_free(cites);
    markup_free(texts);
    json_decref(said.cites);
    json_decref(said.texts);
    json_decref(why);
}

/* ---- answers ---- */

static bool write_recommendation(struct endstate *engine, const void *asked,
                                 const struct endstate_page *page, struct endstate_error *error)
{
    (void)asked;
    return endstate_write_recommendation(engine, page, error);
}

static bool write_why(struct endstate *engine, const void *asked, const struct endstate_page *page,
                      struct endstate_error *error)
{
    return endstate_write_why(engine, asked, page, error);
}

static bool write_list(struct endstate *engine, const void *asked, const struct endstate_page *page,
                       struct endstate_error *error)
{
    return endstate_write_list(engine, *(const enum endstate_listing *)asked, NULL, page, error);
}

static bool write_sweep(struct endstate *engine, const void *asked,
                        const struct endstate_page *page, struct endstate_error *error)
{
    return endstate_write_sweep(engine, asked, page, error);
}

static void check_why(struct endstate *engine)
{
    json_t *answers = policy_recommendation(engine);
    const json_t *items = json_object_get(answers, "recommendations");

    for (size_t i = 0; i < json_array_size(items); i++) {
        const char *subject = policy_text(json_array_get(items, i), "on");
        xmlDoc *page = check_agreement(engine, write_why, subject, beyond_why);

        check_json(engine, subject, page);
        xmlFreeDoc(page);
    }
    json_decref(answers);
}

static void check_policy(const char *folder, const char *settings)
{
    struct endstate *engine = policy_load(folder, "depth");
    const struct endstate_sweep sweep = {0};

    policy_set(engine, settings);
    xmlFreeDoc(check_agreement(engine, write_recommendation, NULL, beyond_recommendation));
    check_why(engine);
    for (int i = ENDSTATE_LIST_ASSUMPTIONS; i <= ENDSTATE_LIST_PACKS; i++) {
        enum endstate_listing listing = (enum endstate_listing)i;

        xmlFreeDoc(check_agreement(engine, write_list, &listing, beyond_list));
    }
    xmlFreeDoc(check_agreement(engine, write_sweep, &sweep, "//none"));
    endstate_free(engine);
}

static void test_shipped(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof worlds / sizeof worlds[0]; i++)
        check_policy(policy_folder, worlds[i]);
}

static void test_toy(void **state)
{
    char folder[4096];

    (void)state;
    snprintf(folder, sizeof folder, "%s/tests/toy", policy_folder);
    check_policy(folder, "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_shipped), cmocka_unit_test(test_toy)};

    return cmocka_run_group_tests_name("agreement", tests, NULL, NULL);
}
