/* Documents, and the text of 80 columns that they become. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "support.h"
#include "tell/text.h"

enum { WIDTH = 80 };

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

static char *written(bool has_colour)
{
    char *text = NULL, *copy;
    size_t length = 0;
    FILE *out = open_memstream(&text, &length);

    text_write(out, &document, has_colour);
    fclose(out);
    copy = arena_string(&arena, text);
    free(text);
    return copy;
}

static size_t characters(const char *line, size_t length)
{
    size_t count = 0;

    for (size_t i = 0; i < length; i++)
        count += ((unsigned char)line[i] & 0xC0) != 0x80;
    return count;
}

/* Every line fits; returns the number of lines. */
static size_t check_width(const char *text)
{
    size_t lines = 0;

    for (; *text != '\0'; lines++) {
        size_t length = strcspn(text, "\n");

        if (characters(text, length) > WIDTH)
            fail_msg("%zu columns: %.*s", characters(text, length), (int)length, text);
        if (length > 0 && text[length - 1] == ' ')
            fail_msg("blank at the end of `%.*s`", (int)length, text);
        text += length + 1;
    }
    return lines;
}

static void test_blocks_are_written_in_order(void **state)
{
    (void)state;
    document_heading(&document, "Measures");
    document_entry(&document, "Pressure", "sustain", "It works.", "DIL-6.2");
    document_paragraph(&document, "That is all.");
    document_break(&document);
    document_item(&document, 1, "assumed", "The sky is clear.", "A-1, A-2");
    assert_string_equal(written(false), "Measures\n"
                                        "Pressure      sustain: It works. [DIL-6.2]\n"
                                        "That is all.\n"
                                        "\n"
                                        "  assumed The sky is clear. [A-1, A-2]\n");
}

static void test_missing_texts_are_empty(void **state)
{
    (void)state;
    document_entry(&document, "Label", "value", NULL, NULL);
    document_entry(&document, NULL, NULL, "Text alone.", NULL);
    assert_string_equal(written(false), "Label         value\n"
                                        "              Text alone.\n");
}

static void test_breaks_do_not_add_up(void **state)
{
    (void)state;
    document_break(&document);
    document_paragraph(&document, "One.");
    document_break(&document);
    document_break(&document);
    document_paragraph(&document, "Two.");
    assert_string_equal(written(false), "One.\n\nTwo.\n");
}

static void test_long_text_wraps_at_eighty_columns(void **state)
{
    struct strbuf text = {0};
    const char *found;

    (void)state;
    for (int i = 0; i < 60; i++)
        strbuf_format(&text, "%sword%d", i == 0 ? "" : " ", i);
    document_paragraph(&document, text.text);
    document_entry(&document, "Label", "value", text.text, "A-1, A-2");
    document_item(&document, 3, "given", text.text, "A-1");
    found = written(false);
    assert_true(check_width(found) > 12);
    assert_holds(found, "word59");
    assert_holds(found, "\n              word");
    assert_holds(found, "\n        word");
    strbuf_free(&text);
}

static void test_line_of_exactly_eighty_columns_is_not_broken(void **state)
{
    char text[WIDTH + 2];

    (void)state;
    memset(text, 'x', sizeof text);
    text[40] = ' ';
    text[WIDTH] = '\0';
    document_paragraph(&document, text);
    assert_int_equal(check_width(written(false)), 1);
    document_begin(&document, &arena);
    text[WIDTH] = 'x';
    text[WIDTH + 1] = '\0';
    document_paragraph(&document, text);
    assert_int_equal(check_width(written(false)), 2);
}

static void test_columns_count_characters_and_not_bytes(void **state)
{
    struct strbuf text = {0};
    const char *found;

    (void)state;
    for (int i = 0; i < 30; i++)
        strbuf_add(&text,
                   i == 0 ? "\xC3\xA9\xE2\x82\xAC\xC3\xA9" : " \xC3\xA9\xE2\x82\xAC\xC3\xA9");
    document_paragraph(&document, text.text);
    found = written(false);
    assert_int_equal(check_width(found), 2);
    assert_int_equal(characters(found, strcspn(found, "\n")), 79);
    strbuf_free(&text);
}

static void test_word_wider_than_a_line_stands_alone_and_whole(void **state)
{
    char word[200];
    const char *found;

    (void)state;
    memset(word, 'x', sizeof word - 1);
    word[sizeof word - 1] = '\0';
    document_paragraph(&document, arena_format(&arena, "before %s after", word));
    found = written(false);
    assert_holds(found, "before\n");
    assert_holds(found, word);
    assert_holds(found, "\nafter\n");
}

static void test_label_wider_than_its_column_does_not_swallow_the_value(void **state)
{
    const char *found;

    (void)state;
    document_entry(&document, "Frozen assets", "kept", "Yes.", "");
    document_entry(&document, "A label too wide", "kept", "Yes.", "");
    found = written(false);
    assert_holds(found, "Frozen assets kept: Yes.\n");
    assert_holds(found, "A label too wide");
    assert_holds(found, "              kept: Yes.\n");
    check_width(found);
}

static void test_deep_items_stay_on_the_page(void **state)
{
    (void)state;
    for (int depth = 0; depth < 60; depth++)
        document_item(&document, depth, "given", "Some words that may have to be wrapped here.",
                      "A-1");
    check_width(written(false));
}

static void test_colour_adds_nothing_but_escapes(void **state)
{
    struct strbuf text = {0};
    const char *plain, *coloured;

    (void)state;
    document_heading(&document, "A heading of some words");
    for (int i = 0; i < 40; i++)
        strbuf_add(&text, "word ");
    document_entry(&document, "Label", "value", text.text, "A-1, A-2, A-3");
    document_item(&document, 2, "given", text.text, "A-1");
    plain = written(false);
    coloured = written(true);
    assert_null(strchr(plain, '\033'));
    assert_non_null(strchr(coloured, '\033'));
    strbuf_clear(&text);
    while (*coloured != '\0') {
        if (*coloured == '\033')
            coloured += strcspn(coloured, "m") + 1;
        else
            strbuf_add_char(&text, *coloured++);
    }
    assert_string_equal(strbuf_text(&text), plain);
    strbuf_free(&text);
}

static void test_picture_is_what_stands_for_it(void **state)
{
    (void)state;
    document_heading(&document, "Shares");
    document_picture(&document, "<svg></svg>", "Most of them are blue.");
    assert_string_equal(written(false), "Shares\nMost of them are blue.\n");
}

static void test_empty_document_is_an_empty_text(void **state)
{
    (void)state;
    assert_string_equal(written(false), "");
}

#define WITH_DOCUMENT(test) cmocka_unit_test_setup_teardown(test, begin, end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_DOCUMENT(test_blocks_are_written_in_order),
        WITH_DOCUMENT(test_missing_texts_are_empty),
        WITH_DOCUMENT(test_breaks_do_not_add_up),
        WITH_DOCUMENT(test_long_text_wraps_at_eighty_columns),
        WITH_DOCUMENT(test_line_of_exactly_eighty_columns_is_not_broken),
        WITH_DOCUMENT(test_columns_count_characters_and_not_bytes),
        WITH_DOCUMENT(test_word_wider_than_a_line_stands_alone_and_whole),
        WITH_DOCUMENT(test_label_wider_than_its_column_does_not_swallow_the_value),
        WITH_DOCUMENT(test_deep_items_stay_on_the_page),
        WITH_DOCUMENT(test_colour_adds_nothing_but_escapes),
        WITH_DOCUMENT(test_picture_is_what_stands_for_it),
        WITH_DOCUMENT(test_empty_document_is_an_empty_text),
    };

    return cmocka_run_group_tests_name("text", tests, NULL, NULL);
}
