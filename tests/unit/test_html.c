/* The page of a document. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "markup.h"
#include "support.h"
#include "tell/html.h"

static struct arena arena;
static struct document document;

static int begin(void **state)
{
    (void)state;
    document_begin(&document, &arena);
    return 0;
}

static int end(void **state)
{
    (void)state;
    arena_free(&arena);
    return 0;
}

/* In the arena. */
static const char *written(void)
{
    char *text = NULL;
    const char *copy;
    size_t length = 0;
    FILE *out = open_memstream(&text, &length);

    html_write(out, &document);
    fclose(out);
    xmlFreeDoc(markup_page(text));
    copy = arena_string(&arena, text);
    free(text);
    return copy;
}

static void assert_main(const char *expected)
{
    const char *page = written(), *start = strstr(page, "<main>\n") + strlen("<main>\n");
    const char *stop = strstr(page, "</main>");

    assert_string_equal(arena_copy(&arena, start, (size_t)(stop - start)), expected);
}

static void test_page_needs_no_other_file(void **state)
{
    const char *page = written();

    (void)state;
    assert_int_equal(strncmp(page, "<!DOCTYPE html>\n<html lang=\"en\">\n", 33), 0);
    assert_holds(page, "default-src 'none'");
    assert_holds(page, "prefers-color-scheme: dark");
    assert_holds(page, "beforeprint");
    assert_null(strstr(page, "src="));
    assert_null(strstr(page, "<link"));
    assert_null(strstr(page, "@import"));
    assert_null(strstr(page, "url("));
    assert_null(strstr(page, "://"));
}

static void test_empty_document(void **state)
{
    (void)state;
    assert_main("");
    assert_holds(written(), "<title>endstate</title>");
}

static void test_first_heading_is_the_title(void **state)
{
    (void)state;
    document_long_heading(&document, "Answer <1>", ", assuming a=b");
    document_heading(&document, "More");
    assert_holds(written(), "<title>Answer &lt;1&gt;, assuming a=b</title>");
    assert_main(
        "<h1>Answer &lt;1&gt;<span class=\"joint\">, </span> <small>assuming a=b</small></h1>\n"
        "<h2>More</h2>\n");
}

static void test_everything_is_escaped(void **state)
{
    (void)state;
    document_paragraph(&document, "<script>alert(\"&amp;\")</script> `<b>` \x01");
    assert_main("<p class=\"plain\">&lt;script&gt;alert(&quot;&amp;amp;&quot;)&lt;/script&gt; "
                "<code>&lt;b&gt;</code> \xEF\xBF\xBD</p>\n");
}

static void test_items_fold_from_a_depth_on(void **state)
{
    (void)state;
    document_fold(&document, 1);
    document_item(&document, 0, "", "One.", "");
    document_item(&document, 1, "", "Two.", "");
    document_item(&document, 2, "Given:", "Three.", "");
    document_mark(&document, STATUS_GIVEN);
    document_item(&document, 0, "Name", "", "");
    assert_main("<ul class=\"tree\">\n"
                "<li><details open=\"\"><summary>One.</summary>\n<ul>\n"
                "<li><details><summary>Two.</summary>\n<ul>\n"
                "<li><b class=\"mark given\">Given<span class=\"joint\">:</span></b> Three.</li>\n"
                "</ul></details></li>\n"
                "</ul></details></li>\n"
                "<li><b>Name</b></li>\n"
                "</ul>\n");
}

static void test_items_refer_to_each_other(void **state)
{
    (void)state;
    document_item(&document, 0, "", "Because.", "");
    document_name(&document, "reasons-f-1");
    document_item(&document, 0, "As above:", "Because.", "");
    document_mark(&document, STATUS_REPEATED);
    document_refer(&document, "reasons-f-1");
    assert_main("<ul class=\"tree\">\n"
                "<li id=\"reasons-f-1\">Because.</li>\n"
                "<li><b class=\"mark repeated\">As above<span class=\"joint\">:</span></b> "
                "<a href=\"#reasons-f-1\">Because.</a></li>\n"
                "</ul>\n");
}

/* A cite without a source on the page leads nowhere, so it is no link. */
static void test_cites_lead_to_their_sources(void **state)
{
    (void)state;
    document_entry(&document, "Plan", "norway", "It deters.", "A-1, B-2, <\xC3\xA9>");
    document_source(&document, "A-1", "\"Quoted\".");
    document_source(&document, "<\xC3\xA9>", "Odd.");
    assert_main("<dl class=\"entries\">\n"
                "<dt>Plan</dt>\n"
                "<dd><b class=\"value plain\">norway</b>: It deters. <span class=\"cites\">"
                "<span>[<a href=\"#A-1\" title=\"&quot;Quoted&quot;.\">A-1</a>,</span> "
                "<span>B-2,</span> "
                "<span><a href=\"#%3C%C3%A9%3E\" title=\"Odd.\">&lt;\xC3\xA9&gt;</a>]</span>"
                "</span></dd>\n"
                "</dl>\n"
                "<dl class=\"sources\">\n"
                "<dt id=\"A-1\">A-1</dt>\n<dd>&quot;Quoted&quot;.</dd>\n"
                "<dt id=\"&lt;\xC3\xA9&gt;\">&lt;\xC3\xA9&gt;</dt>\n<dd>Odd.</dd>\n"
                "</dl>\n");
}

static void test_entries_without_a_label_belong_to_the_one_before(void **state)
{
    (void)state;
    document_entry(&document, "Plans", "a", "", "");
    document_entry(&document, "", "b", "", "");
    document_mark(&document, STATUS_UNSUPPORTED);
    assert_main("<dl class=\"entries\">\n<dt>Plans</dt>\n<dd><b class=\"value plain\">a</b></dd>\n"
                "<dd><b class=\"value unsupported\">b</b></dd>\n</dl>\n");
}

static void test_rows_are_a_table(void **state)
{
    const char *head[] = {"Rule", "Firings"}, *row[] = {"a<b", "12"};

    (void)state;
    document_row(&document, head, 2);
    document_row(&document, row, 2);
    assert_main(
        "<section class=\"box\" aria-label=\"Table\" tabindex=\"0\">\n"
        "<table>\n<thead>\n"
        "<tr><th scope=\"col\">Rule</th><th scope=\"col\" class=\"number\">Firings</th></tr>\n"
        "</thead>\n<tbody>\n"
        "<tr><th scope=\"row\">a&lt;b</th><td class=\"number\">12</td></tr>\n"
        "</tbody>\n</table>\n</section>\n");
}

static void test_picture_stands_in_the_page(void **state)
{
    (void)state;
    document_picture(&document, "<svg xmlns=\"urn:x\"><title>T</title></svg>",
                     "Most are \"blue\".");
    assert_main("<section class=\"box\" aria-label=\"Picture\" tabindex=\"0\">\n"
                "<div class=\"picture\" role=\"img\" aria-label=\"Most are &quot;blue&quot;.\">\n"
                "<svg xmlns=\"urn:x\"><title>T</title></svg>\n"
                "</div>\n</section>\n");
}

#define WITH_DOCUMENT(test) cmocka_unit_test_setup_teardown(test, begin, end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_DOCUMENT(test_page_needs_no_other_file),
        WITH_DOCUMENT(test_empty_document),
        WITH_DOCUMENT(test_first_heading_is_the_title),
        WITH_DOCUMENT(test_everything_is_escaped),
        WITH_DOCUMENT(test_items_fold_from_a_depth_on),
        WITH_DOCUMENT(test_items_refer_to_each_other),
        WITH_DOCUMENT(test_cites_lead_to_their_sources),
        WITH_DOCUMENT(test_entries_without_a_label_belong_to_the_one_before),
        WITH_DOCUMENT(test_rows_are_a_table),
        WITH_DOCUMENT(test_picture_stands_in_the_page),
    };

    return cmocka_run_group_tests_name("html", tests, NULL, NULL);
}
