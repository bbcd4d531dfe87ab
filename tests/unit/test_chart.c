/* SVG pictures: nothing is clipped, nothing of a policy breaks out, and libxml2 takes them. */
#include <libxml/parser.h>
#include <libxml/xpathInternals.h>
#include <stdlib.h>
#include <string.h>

#include "support.h"
#include "tell/chart.h"

static struct arena arena;

static struct chart begin(void)
{
    return (struct chart){.arena = &arena};
}

/* The tree of a finished chart. */
static xmlDoc *parse(const char *svg)
{
    xmlDoc *document = xmlReadMemory(svg, (int)strlen(svg), NULL, NULL, XML_PARSE_NONET);

    if (document == NULL)
        fail_msg("not well-formed: %s", svg);
    return document;
}

/* What an XPath finds first, as a text; the caller's to free. */
static char *find(xmlDoc *document, const char *path)
{
    xmlXPathContext *context = xmlXPathNewContext(document);
    xmlXPathObject *found;
    char *text;

    xmlXPathRegisterNs(context, BAD_CAST "s", BAD_CAST "http://www.w3.org/2000/svg");
    found = xmlXPathEvalExpression(BAD_CAST path, context);
    assert_non_null(found);
    text = (char *)xmlXPathCastToString(found);
    xmlXPathFreeObject(found);
    xmlXPathFreeContext(context);
    return text;
}

static void assert_found(xmlDoc *document, const char *path, const char *expected)
{
    char *text = find(document, path);

    assert_string_equal(text, expected);
    xmlFree(text);
}

static void test_hostile_words_stay_words(void **state)
{
    static const char hostile[] = "</text><script>alert('&\"')</script>\x01";
    struct chart chart = begin();
    xmlDoc *document;

    (void)state;
    chart_begin_group(&chart, hostile);
    chart_text(&chart, 10, 10, CHART_PLAIN, CHART_START, hostile);
    chart_end_group(&chart);
    document = parse(chart_finish(&chart, 3, hostile, hostile));
    assert_found(document, "string(//s:text)", "</text><script>alert('&\"')</script>\xEF\xBF\xBD");
    assert_found(document, "string(/s:svg/s:title)",
                 "</text><script>alert('&\"')</script>\xEF\xBF\xBD");
    assert_found(document, "string(//s:g/s:title)",
                 "</text><script>alert('&\"')</script>\xEF\xBF\xBD");
    assert_found(document, "count(//*[local-name() = 'script'])", "0");
    xmlFreeDoc(document);
}

static void test_title_and_description_are_named(void **state)
{
    struct chart chart = begin();
    xmlDoc *document = parse(chart_finish(&chart, 7, "a title", "all of it"));

    (void)state;
    assert_found(document, "string(/s:svg/@role)", "img");
    assert_found(document, "string(/s:svg/@aria-labelledby)", "picture-7-title picture-7-text");
    assert_found(document, "string(//*[@id = 'picture-7-title'])", "a title");
    assert_found(document, "string(//*[@id = 'picture-7-text'])", "all of it");
    xmlFreeDoc(document);
}

static void test_pictures_grow_with_what_they_hold(void **state)
{
    static const char name[] = "european-force-purpose-of-a-very-long-name";
    double width = chart_measure(name, CHART_STRONG);
    struct chart chart = begin();

    (void)state;
    chart_text(&chart, 100, 50, CHART_STRONG, CHART_START, name);
    assert_true(chart.width >= 100 + width && chart.height >= 55);
    chart_text(&chart, 600, 50, CHART_STRONG, CHART_MIDDLE, name);
    assert_true(chart.width >= 600 + width / 2);
    chart_text(&chart, 900, 50, CHART_STRONG, CHART_END, name);
    assert_true(chart.width >= 900 && chart.width < 910);
    chart_box(&chart, 900, 100, 200, 300, 0, "more");
    assert_true(chart.width >= 1100 && chart.height >= 400);
    assert_holds(chart_finish(&chart, 0, "", ""), "viewBox=\"0 0 1116 416\"");
}

static void test_measures_have_room_for_wide_fonts(void **state)
{
    (void)state;
    /* in DejaVu Sans, the widest of the style: 0.61, 0.28 and 0.97 of the size */
    assert_true(chart_measure("aaaaaaaaaa", CHART_PLAIN) >= 0.61 * 13 * 10);
    assert_true(chart_measure("iiiiiiiiii", CHART_PLAIN) >= 0.28 * 13 * 10);
    assert_true(chart_measure("mmmmmmmmmm", CHART_PLAIN) >= 0.97 * 13 * 10);
    assert_true(chart_measure("aaaaaaaaaa", CHART_STRONG) >
                chart_measure("aaaaaaaaaa", CHART_PLAIN));
    /* a character of several bytes is one */
    assert_true(chart_measure("\xC3\xA9", CHART_PLAIN) <= 13);
}

static void test_paragraphs_break_where_they_are_full(void **state)
{
    struct chart chart = begin();
    xmlDoc *document;
    double y = chart_paragraph(&chart, 0, 10, 60, CHART_NOTE,
                               "one two three endlessly-long-word-that-cannot-break four");

    (void)state;
    document = parse(chart_finish(&chart, 0, "", ""));
    assert_found(document, "count(//s:text)", "4");
    assert_found(document, "string(//s:text[1])", "one two");
    assert_found(document, "string(//s:text[3])", "endlessly-long-word-that-cannot-break");
    assert_true(y > 10 + 4 * 12);
    xmlFreeDoc(document);
}

static void test_marks_differ_in_shape_and_colour(void **state)
{
    struct chart chart = begin();
    xmlDoc *document;

    (void)state;
    for (size_t i = 0; i < 8; i++)
        chart_mark(&chart, 0, 0, i);
    document = parse(chart_finish(&chart, 0, "", ""));
    assert_found(document, "count(//s:polygon)", "8");
    assert_found(document, "count(//s:polygon[@class = preceding::s:polygon/@class])", "0");
    assert_found(document, "count(//s:polygon[@points = preceding-sibling::s:polygon[1]/@points])",
                 "0");
    xmlFreeDoc(document);
}

static int teardown(void **state)
{
    (void)state;
    arena_free(&arena);
    xmlCleanupParser();
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_hostile_words_stay_words),
        cmocka_unit_test(test_title_and_description_are_named),
        cmocka_unit_test(test_pictures_grow_with_what_they_hold),
        cmocka_unit_test(test_measures_have_room_for_wide_fonts),
        cmocka_unit_test(test_paragraphs_break_where_they_are_full),
        cmocka_unit_test(test_marks_differ_in_shape_and_colour),
    };

    return cmocka_run_group_tests_name("chart", tests, NULL, teardown);
}
