#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "support.h"
#include "tell/json.h"

/* A small policy that has been run, and what JSON is written of. */
struct page {
    struct bench bench;
    struct assumption *assumptions;
    struct wording wording;
    struct recommendations recommendations;
    struct json_run run;
};

static void open_page(struct page *page, const char *text)
{
    struct bench *bench = &page->bench;

    bench_run(bench, text);
    assumptions_begin(&page->assumptions, &bench->rulebase, &bench->arena, &bench->findings);
    page->wording = (struct wording){&bench->rulebase, page->assumptions};
    if (!recommend_read(&page->recommendations, bench->record, &bench->rulebase, &bench->error))
        fail_msg("%s", bench->error.text);
    page->run = (struct json_run){&page->wording, bench->record, &page->recommendations};
}

static json_t *parse(char *text)
{
    json_error_t wrong;
    json_t *document = json_loads(text, JSON_REJECT_DUPLICATES, &wrong);

    if (document == NULL)
        fail_msg("%s on line %d: %s", wrong.text, wrong.line, text);
    assert_int_equal(text[strlen(text) - 1], '\n');
    free(text);
    return document;
}

static json_t *recommendation_of(const struct page *page)
{
    char *text = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&text, &length);

    assert_true(json_write_recommendation((struct json_target){out, NULL}, &page->run));
    fclose(out);
    return parse(text);
}

static json_t *why_of(const struct page *page, const char *subject)
{
    char *text = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&text, &length);
    const struct recommendation *asked = recommend_find(&page->recommendations, subject);

    struct why_answer answer = {.asked = asked};

    assert_non_null(asked);
    answer.tree = why_tree(page->bench.record, asked->fact, true);
    answer.basis = why_basis(page->bench.record, asked->fact);
    assert_true(json_write_why((struct json_target){out, NULL}, &page->run, &answer));
    fclose(out);
    return parse(text);
}

static const char *text_at(const json_t *object, const char *key)
{
    if (!json_is_string(json_object_get(object, key)))
        fail_msg("`%s` is no text", key);
    return json_string_value(json_object_get(object, key));
}

/* The one member of a list whose text at a key is this. */
static json_t *member(const json_t *list, const char *key, const char *value)
{
    json_t *found = NULL, *each;
    size_t i;

    json_array_foreach(list, i, each) if (strcmp(text_at(each, key), value) == 0) found = each;
    if (found == NULL)
        fail_msg("there is no %s %s", key, value);
    return found;
}

static void check_keys(const json_t *object, const char *const *keys)
{
    for (; *keys != NULL; keys++)
        if (json_object_get(object, *keys) == NULL)
            fail_msg("there is no key `%s`", *keys);
}

static const char weather[] =
    "(deftemplate finding \"{about} {claim}\" (slot about) (slot claim) (multislot with))\n"
    "(deffacts d (domain (key sky) (values rain clear) (baseline rain) (cites A-1.1))\n"
    " (assumption (key sky) (value rain))\n"
    " (subject (name walk) (values go stay)) (subject (name swim))\n"
    " (source (id A-1.1) (gist \"It rains.\")) (source (id A-1.2) (gist \"Rain is wet.\")))\n"
    "(defrule it-is-wet \"A-1.1: Rain makes it wet.\"\n"
    " (logical (assumption (key sky) (value rain)))\n"
    " => (assert (finding (about street) (claim wet) (with a 1 2.5 \"b\"))))\n"
    "(defrule stay-in \"A-1.2: The {?where} is wet.\"\n"
    " (logical (finding (about ?where) (claim wet)) (not (finding (claim dry))))\n"
    " => (assert (recommendation (on walk) (is stay))))\n"
    "(defrule stay-in-anyway (logical (assumption (key sky)))\n"
    " => (assert (recommendation (on walk) (is stay))))\n";

static void test_recommendation_has_the_keys_of_its_schema(void **state)
{
    static const char *const top[] = {"schema",     "assumptions", "recommendations",
                                      "derivation", "stats",       NULL};
    static const char *const assumption[] = {"key", "value", "baseline", "from", NULL};
    static const char *const item[] = {"on", "is", "because", "cites", "fact", NULL};
    static const char *const fact[] = {"id", "template", "slots", "text", "cites", "firings", NULL};
    static const char *const firing[] = {"id",       "rule",      "file",    "line",
                                         "because",  "cites",     "matched", "absent",
                                         "asserted", "retracted", NULL};
    static const char *const stats[] = {"rules", "facts", "firings", "seconds", NULL};
    struct page page;
    json_t *document, *derivation;

    (void)state;
    open_page(&page, weather);
    document = recommendation_of(&page);
    derivation = json_object_get(document, "derivation");
    check_keys(document, top);
    assert_string_equal(text_at(document, "schema"), "endstate.recommendation/1");
    check_keys(json_array_get(json_object_get(document, "assumptions"), 0), assumption);
    check_keys(json_array_get(json_object_get(document, "recommendations"), 0), item);
    check_keys(json_array_get(json_object_get(derivation, "facts"), 0), fact);
    check_keys(json_array_get(json_object_get(derivation, "firings"), 0), firing);
    check_keys(json_object_get(document, "stats"), stats);
    json_decref(document);
    bench_free(&page.bench);
}

static void test_recommendation_says_what_and_why(void **state)
{
    struct page page;
    json_t *document, *item;

    (void)state;
    open_page(&page, weather);
    document = recommendation_of(&page);
    assert_int_equal(json_array_size(json_object_get(document, "recommendations")), 1);
    item = json_array_get(json_object_get(document, "recommendations"), 0);
    assert_string_equal(text_at(item, "on"), "walk");
    assert_string_equal(text_at(item, "is"), "stay");
    assert_string_equal(
        json_string_value(json_array_get(json_object_get(document, "no_support"), 0)), "swim");
    item = json_array_get(json_object_get(document, "assumptions"), 0);
    assert_string_equal(text_at(item, "value"), "rain");
    assert_string_equal(text_at(item, "from"), "policy");
    json_decref(document);
    bench_free(&page.bench);
}

static void test_every_id_named_is_in_the_document(void **state)
{
    static const char *const lists[] = {"matched", "asserted", "retracted"};
    struct page page;
    json_t *document, *facts, *firings, *each, *id;
    size_t i, j, named = 0;

    (void)state;
    open_page(&page, weather);
    document = recommendation_of(&page);
    facts = json_object_get(json_object_get(document, "derivation"), "facts");
    firings = json_object_get(json_object_get(document, "derivation"), "firings");
    json_array_foreach(firings, i, each) for (size_t k = 0; k < 3; k++)
        json_array_foreach(json_object_get(each, lists[k]), j, id)
    {
        member(facts, "id", json_string_value(id));
        named++;
    }
    json_array_foreach(facts, i, each) json_array_foreach(json_object_get(each, "firings"), j, id)
    {
        member(firings, "id", json_string_value(id));
        named++;
    }
    assert_int_equal(named, 9);
    json_decref(document);
    bench_free(&page.bench);
}

static void test_firing_has_place_match_and_absence(void **state)
{
    struct page page;
    json_t *document, *firing, *fact;

    (void)state;
    open_page(&page, weather);
    document = recommendation_of(&page);
    firing = member(json_object_get(json_object_get(document, "derivation"), "firings"), "rule",
                    "stay-in");
    assert_string_equal(text_at(firing, "file"), "test.clp");
    assert_int_equal(json_integer_value(json_object_get(firing, "line")), 9);
    assert_string_equal(text_at(firing, "because"), "The street is wet.");
    assert_string_equal(json_string_value(json_array_get(json_object_get(firing, "cites"), 0)),
                        "A-1.2");
    assert_int_equal(json_array_size(json_object_get(firing, "matched")), 1);
    assert_string_equal(json_string_value(json_array_get(json_object_get(firing, "absent"), 0)),
                        "nothing shows that anything dry");
    fact = member(json_object_get(json_object_get(document, "derivation"), "facts"), "template",
                  "recommendation");
    assert_int_equal(json_array_size(json_object_get(fact, "firings")), 2);
    json_decref(document);
    bench_free(&page.bench);
}

static void test_slots_keep_types_and_multislots_are_lists(void **state)
{
    struct page page;
    json_t *document, *slots, *with;

    (void)state;
    open_page(&page, weather);
    document = recommendation_of(&page);
    slots =
        json_object_get(member(json_object_get(json_object_get(document, "derivation"), "facts"),
                               "template", "finding"),
                        "slots");
    assert_string_equal(text_at(slots, "about"), "street");
    with = json_object_get(slots, "with");
    assert_int_equal(json_array_size(with), 4);
    assert_string_equal(json_string_value(json_array_get(with, 0)), "a");
    assert_int_equal(json_integer_value(json_array_get(with, 1)), 1);
    assert_true(json_is_real(json_array_get(with, 2)));
    assert_string_equal(json_string_value(json_array_get(with, 3)), "b");
    json_decref(document);
    bench_free(&page.bench);
}

static void test_why_is_a_tree_down_to_assumptions_and_sources(void **state)
{
    static const char *const keys[] = {"text", "rule", "fact", "cites", "children", NULL};
    struct page page;
    json_t *document, *tree, *children, *node;

    (void)state;
    open_page(&page, weather);
    document = why_of(&page, "walk");
    assert_string_equal(text_at(document, "schema"), "endstate.why/1");
    assert_string_equal(text_at(document, "on"), "walk");
    assert_string_equal(text_at(document, "is"), "stay");
    tree = json_object_get(document, "tree");
    check_keys(tree, keys);
    assert_string_equal(text_at(tree, "rule"), "stay-in-anyway");
    assert_int_equal(json_array_size(json_object_get(tree, "also")), 1);
    node = json_array_get(json_object_get(tree, "also"), 0);
    check_keys(node, keys);
    assert_string_equal(text_at(node, "rule"), "stay-in");
    children = json_object_get(node, "children");
    assert_int_equal(json_array_size(children), 2);
    assert_string_equal(text_at(json_array_get(children, 0), "rule"), "it-is-wet");
    node = json_array_get(children, 1);
    assert_true(json_is_null(json_object_get(node, "rule")));
    assert_string_equal(text_at(node, "text"), "Rain is wet.");
    json_decref(document);
    bench_free(&page.bench);
}

static void test_quotes_and_foreign_letters_survive(void **state)
{
    struct page page;
    json_t *document;

    (void)state;
    open_page(&page,
              "(deftemplate t (slot x)) (deffacts d (t (x \"a \\\"b\\\" \\\\ K\xC3\xAFiv\n\")))\n");
    document = recommendation_of(&page);
    assert_string_equal(
        text_at(json_object_get(
                    member(json_object_get(json_object_get(document, "derivation"), "facts"),
                           "template", "t"),
                    "slots"),
                "x"),
        "a \"b\" \\ K\xC3\xAFiv\n");
    json_decref(document);
    bench_free(&page.bench);
}

/* Numbers that JSON has no word for must not take the slot with them. */
static void test_infinite_number_leaves_a_slot(void **state)
{
    struct page page;
    json_t *document, *fact;

    (void)state;
    open_page(&page, "(deftemplate t (slot x)) (defrule r => (assert (t (x (* 1e300 1e300)))))\n");
    document = recommendation_of(&page);
    fact =
        member(json_object_get(json_object_get(document, "derivation"), "facts"), "template", "t");
    assert_non_null(json_object_get(json_object_get(fact, "slots"), "x"));
    json_decref(document);
    bench_free(&page.bench);
}

static void test_answer_that_cannot_be_written_is_an_error(void **state)
{
    struct page page;
    FILE *full = fopen("/dev/full", "w");

    (void)state;
    open_page(&page, weather);
    assert_non_null(full);
    setvbuf(full, NULL, _IONBF, 0);
    assert_false(json_write_recommendation((struct json_target){full, NULL}, &page.run));
    fclose(full);
    bench_free(&page.bench);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_recommendation_has_the_keys_of_its_schema),
        cmocka_unit_test(test_recommendation_says_what_and_why),
        cmocka_unit_test(test_every_id_named_is_in_the_document),
        cmocka_unit_test(test_firing_has_place_match_and_absence),
        cmocka_unit_test(test_slots_keep_types_and_multislots_are_lists),
        cmocka_unit_test(test_why_is_a_tree_down_to_assumptions_and_sources),
        cmocka_unit_test(test_quotes_and_foreign_letters_survive),
        cmocka_unit_test(test_infinite_number_leaves_a_slot),
        cmocka_unit_test(test_answer_that_cannot_be_written_is_an_error),
    };

    return cmocka_run_group_tests_name("json", tests, NULL, NULL);
}
