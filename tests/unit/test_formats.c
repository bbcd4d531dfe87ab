/* Text, Markdown and HTML of the same document: made-up documents in which anything may stand. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "markup.h"
#include "support.h"
#include "tell/html.h"
#include "tell/markdown.h"
#include "tell/text.h"

enum { DOCUMENTS = 400, BLOCKS = 40, DEEP = 24 };

static uint64_t series = 1;

static size_t draw(size_t below)
{
    series = series * 6364136223846793005U + 1442695040888963407U;
    return (size_t)(series >> 33) % below;
}

/* What has a meaning in one format or another. */
static const char *const parts[] = {"plain",
                                    "words",
                                    "*",
                                    "**",
                                    "_",
                                    "__x__",
                                    "`",
                                    "``",
                                    "`code`",
                                    "`a|b`",
                                    "`<b>`",
                                    "<b>",
                                    "</main>",
                                    "&amp;",
                                    "&",
                                    "&#65;",
                                    "\"quoted\"",
                                    "'",
                                    "[x]",
                                    "[ ]",
                                    "[a](b)",
                                    "![a](b)",
                                    "]",
                                    "|",
                                    "\\",
                                    "\\|",
                                    "#",
                                    "##",
                                    "-",
                                    "+",
                                    "1.",
                                    "12)",
                                    ">",
                                    "---",
                                    "===",
                                    "~~gone~~",
                                    "~",
                                    "<!--",
                                    "-->",
                                    "]]>",
                                    "<![CDATA[",
                                    "a_b_c",
                                    "a*b*c",
                                    "{?x}",
                                    "100%",
                                    "\xC3\xA9t\xC3\xA9",
                                    "\xE2\x82\xAC",
                                    "\xF0\x9F\x98\x80",
                                    "$x$",
                                    "a\\",
                                    ":",
                                    "<script>",
                                    "http:",
                                    "\t",
                                    "\n",
                                    "    ",
                                    "`open",
                                    "shut`",
                                    "(`in`)",
                                    "x:y",
                                    "{",
                                    "}"};

static const char *draw_text(struct arena *arena, size_t most)
{
    struct strbuf text = {0};
    const char *copy;

    for (size_t i = draw(most + 1); i > 0; i--)
        strbuf_format(&text, "%s%s", parts[draw(sizeof parts / sizeof parts[0])],
                      draw(3) == 0 ? "" : " ");
    while (text.length > 0 && strchr(" \t\n", text.text[text.length - 1]) != NULL)
        text.text[--text.length] = '\0';
    copy = arena_string(arena, strbuf_text(&text));
    strbuf_free(&text);
    return copy;
}

static const char *draw_cites(void)
{
    static const char *const cites[] = {"", "A-1", "A-1, B<2>", "[x]", "`c`, A-1, \xC3\xA9"};

    return cites[draw(sizeof cites / sizeof cites[0])];
}

static void add_table(struct document *document)
{
    for (size_t rows = 1 + draw(3); rows > 0; rows--) {
        const char *cells[] = {draw_text(document->arena, 2), "12", draw_text(document->arena, 1)};

        document_row(document, cells, sizeof cells / sizeof cells[0]);
    }
    document_break(document);
}

/* Every document begins with a part of that name, which links lead to. */
static const char PART[] = "a part/1";

static void add_links(struct document *document)
{
    struct link *links = ARENA_ARRAY(document->arena, struct link, 3);

    for (size_t i = 0; i < 3; i++)
        links[i] = (struct link){
            arena_format(document->arena, "%s to%zu", draw_text(document->arena, 2), i), PART};
    document_link(document, links, 1 + draw(3));
}

static void add_item(struct document *document, size_t number)
{
    document_item(document, (int)draw(DEEP), draw(3) == 0 ? "Assumed:" : "",
                  arena_format(document->arena, "%s i%zu", draw_text(document->arena, 4), number),
                  draw_cites());
    document_mark(document, (enum block_status)draw(STATUS_UNSUPPORTED + 1));
    if (draw(4) == 0)
        add_links(document);
}

static void draw_block(struct document *document, size_t number)
{
    struct arena *arena = document->arena;

    switch (draw(11)) {
    case 0:
        document_heading(document, draw_text(arena, 4));
        break;
    case 1:
        document_paragraph(document, draw_text(arena, 6));
        break;
    case 2:
        document_entry(document, draw_text(arena, 1), draw_text(arena, 1), draw_text(arena, 5),
                       draw_cites());
        break;
    case 3:
        add_table(document);
        break;
    case 4:
        document_break(document);
        break;
    case 10:
        document_part(document, 1 + (int)draw(3), draw_text(arena, 4),
                      arena_format(arena, "part %zu", number));
        break;
    case 5:
        document_long_heading(document, draw_text(arena, 2), ", assuming a=b");
        break;
    default:
        add_item(document, number);
    }
}

typedef void write_document(FILE *out, const struct document *document);

static void write_text(FILE *out, const struct document *document)
{
    text_write(out, document, false);
}

static char *written(write_document *write, const struct document *document)
{
    char *text = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&text, &length);

    write(out, document);
    fclose(out);
    return text;
}

/* The words of all formats agree; levels of lists agree in those that have lists. */
static void check(const struct document *document)
{
    char *text = written(write_text, document);
    char *markdown = written(markdown_write, document);
    char *html = written(html_write, document);
    xmlDoc *from_markdown = markup_markdown(markdown), *page = markup_page(html);
    char *of_text = markup_plain_words(text);
    char *of_markdown = markup_words(from_markdown, ""), *of_page = markup_words(page, "");
    char *levels_of_markdown = markup_levels(from_markdown), *levels_of_page = markup_levels(page);

    if (strcmp(of_text, of_markdown) != 0 || strcmp(levels_of_markdown, levels_of_page) != 0)
        print_error("%s\n", markdown);
    assert_string_equal(of_page, of_text);
    assert_string_equal(of_markdown, of_text);
    assert_string_equal(levels_of_markdown, levels_of_page);
    xmlFreeDoc(page);
    xmlFreeDoc(from_markdown);
    free(levels_of_page);
    free(levels_of_markdown);
    free(of_page);
    free(of_markdown);
    free(of_text);
    free(html);
    free(markdown);
    free(text);
}

static void test_made_up_documents(void **state)
{
    (void)state;
    for (size_t i = 0; i < DOCUMENTS; i++) {
        struct arena arena = {NULL};
        struct document document;

        document_begin(&document, &arena);
        document_part(&document, 1, draw_text(&arena, 3), PART);
        for (size_t number = draw(BLOCKS); number > 0; number--)
            draw_block(&document, number);
        check(&document);
        arena_free(&arena);
    }
}

static void test_deepest_nesting(void **state)
{
    struct arena arena = {NULL};
    struct document document;

    (void)state;
    document_begin(&document, &arena);
    for (int depth = 0; depth < DEEPEST_ITEM + 10; depth++)
        document_item(&document, depth, "Given:", "Down.", "");
    for (int depth = DEEPEST_ITEM + 10; depth >= 0; depth -= 7)
        document_item(&document, depth, "", "Up.", "");
    check(&document);
    arena_free(&arena);
}

/* What is left out of text is in the others. */
static void test_beyond_text(void **state)
{
    struct arena arena = {NULL};
    struct document document;
    char *text, *html, *markdown;

    (void)state;
    document_begin(&document, &arena);
    document_go_beyond_text(&document, true);
    document_heading(&document, "Title");
    document_break(&document);
    document_go_beyond_text(&document, false);
    document_break(&document);
    document_paragraph(&document, "In all.");
    document_break(&document);
    document_go_beyond_text(&document, true);
    document_break(&document);
    document_source(&document, "A-1", "A gist.");
    text = written(write_text, &document);
    html = written(html_write, &document);
    markdown = written(markdown_write, &document);
    assert_string_equal(text, "In all.\n\n");
    assert_string_equal(markdown, "# Title\n\nIn all.\n\n|  |  |\n|---|---|\n| A-1 | A gist. |\n");
    assert_holds(html, "<h1>Title</h1>");
    assert_holds(html, "<dt id=\"A-1\">A-1</dt>\n<dd>A gist.</dd>");
    free(markdown);
    free(html);
    free(text);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_made_up_documents),
        cmocka_unit_test(test_deepest_nesting),
        cmocka_unit_test(test_beyond_text),
    };

    return cmocka_run_group_tests_name("formats", tests, NULL, NULL);
}
