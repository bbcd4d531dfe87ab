/* The Markdown of a document, to the letter. */
#include <stdio.h>
#include <stdlib.h>

#include "support.h"
#include "tell/markdown.h"

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

static void assert_written(const char *expected)
{
    char *text = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&text, &length);

    markdown_write(out, &document);
    fclose(out);
    assert_string_equal(text, expected);
    free(text);
}

static void test_empty_document(void **state)
{
    (void)state;
    assert_written("");
}

static void test_headings_and_paragraphs(void **state)
{
    (void)state;
    document_long_heading(&document, "Answer", ", assuming a=b");
    document_paragraph(&document, "`endstate list` names\nall.");
    document_heading(&document, "More");
    assert_written("# Answer, assuming a=b\n\n`endstate list` names all.\n\n## More\n");
}

/* Anchors are those that GitHub makes of headings. */
static void test_links_lead_to_headings(void **state)
{
    static const struct link links[] = {{"one", "first"}, {"two", "second"}, {"three", "nowhere"}};

    (void)state;
    document_heading(&document, "What is `new`?");
    document_part(&document, 1, "Plan B (END-1.2), new", "first");
    document_part(&document, 2, "What is new", "second");
    document_item(&document, 0, "See:", "these", "A-1");
    document_link(&document, links, 3);
    assert_written("# What is `new`?\n\n## Plan B (END-1.2), new\n\n### What is new\n\n"
                   "- **See:** these [one](#plan-b-end-12-new), [two](#what-is-new-1), three "
                   "\\[A-1\\]\n");
}

static void test_entries_are_a_table(void **state)
{
    (void)state;
    document_entry(&document, "Plan A", "norway", "It deters.", "A-1, A-2");
    document_entry(&document, "", "israel", "", "");
    document_break(&document);
    document_entry(&document, "Plan | B", "", "Text.", "");
    assert_written("|  |  |\n|---|---|\n"
                   "| Plan A | **norway**: It deters. \\[A-1, A-2\\] |\n"
                   "|  | **israel** |\n"
                   "\n|  |  |\n|---|---|\n"
                   "| Plan \\| B | Text. |\n");
}

static void test_rows_are_a_table_with_a_head(void **state)
{
    const char *head[] = {"Rule", "Firings"}, *row[] = {"`a|b`", "1.2"};

    (void)state;
    document_row(&document, head, 2);
    document_row(&document, row, 2);
    assert_written("| Rule | Firings |\n|---|--:|\n| `a\\|b` | 1.2 |\n");
}

static void test_items_nest_without_gaps(void **state)
{
    (void)state;
    document_item(&document, 2, "", "One.", "");
    document_item(&document, 7, "Given:", "Two.", "A-1");
    document_break(&document);
    document_item(&document, 5, "", "Three.", "");
    document_item(&document, 9, "", "Four.", "");
    document_item(&document, 0, "Name", "", "");
    assert_written("- One.\n"
                   "  - **Given:** Two. \\[A-1\\]\n"
                   "  - Three.\n"
                   "    - Four.\n"
                   "- **Name**\n");
}

static void test_marks_are_escaped(void **state)
{
    (void)state;
    document_paragraph(&document, "*a* _b_ <c> [d](e) `f` g`h #i |j ~k &amp; \\l");
    document_paragraph(&document, "- no list");
    document_paragraph(&document, "2022. No list either");
    document_paragraph(&document, "> no quotation");
    document_paragraph(&document, "1-2 stays");
    document_item(&document, 0, "1.", "2. twice", "");
    document_item(&document, 0, "", "2. once", "");
    assert_written("\\*a\\* \\_b\\_ \\<c\\> \\[d\\](e) `f` g\\`h \\#i \\|j \\~k \\&amp; \\\\l\n\n"
                   "\\- no list\n\n"
                   "2022\\. No list either\n\n"
                   "\\> no quotation\n\n"
                   "1-2 stays\n\n"
                   "- **1.** 2. twice\n"
                   "- 2\\. once\n");
}

static void test_characters_beyond_ascii_stay(void **state)
{
    (void)state;
    document_paragraph(&document, "\xC3\xA9t\xC3\xA9 \xE2\x82\xAC\x01");
    assert_written("\xC3\xA9t\xC3\xA9 \xE2\x82\xAC\xEF\xBF\xBD\n");
}

static void test_picture_is_what_stands_for_it(void **state)
{
    (void)state;
    document_picture(&document, "<svg></svg>", "Most are blue.");
    assert_written("Most are blue.\n");
}

#define WITH_DOCUMENT(test) cmocka_unit_test_setup_teardown(test, begin, end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_DOCUMENT(test_empty_document),
        WITH_DOCUMENT(test_headings_and_paragraphs),
        WITH_DOCUMENT(test_links_lead_to_headings),
        WITH_DOCUMENT(test_entries_are_a_table),
        WITH_DOCUMENT(test_rows_are_a_table_with_a_head),
        WITH_DOCUMENT(test_items_nest_without_gaps),
        WITH_DOCUMENT(test_marks_are_escaped),
        WITH_DOCUMENT(test_characters_beyond_ascii_stay),
        WITH_DOCUMENT(test_picture_is_what_stands_for_it),
    };

    return cmocka_run_group_tests_name("markdown", tests, NULL, NULL);
}
