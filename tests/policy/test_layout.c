/*
 * Laying out every CLIPS file of some folders: it says the same and stays as it is, also when
 * comments and blanks are strewn over it first.
 *
 *   test_layout FOLDER...
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "policy.h"
#include "base/strbuf.h"
#include "read/construct.h"
#include "read/layout.h"
#include "read/pieces.h"

/* How often a file is strewn over, unless it is long. */
enum { TRIALS = 20, LONG = 12000 };

static char **folders;

struct text {
    struct source_file file;
    const struct node *first;
};

static struct text read_text(const char *path, const char *bytes, struct arena *arena)
{
    struct text text = {.file = {.path = path, .text = bytes, .length = strlen(bytes)}};
    struct findings findings = {.arena = arena};
    struct syntax syntax;

    if (!syntax_read(&syntax, &text.file, arena, &findings))
        fail_msg("%s in\n%s", findings.first->message, bytes);
    text.first = syntax.first;
    return text;
}

/* The file laid out, which says the same and stays as it is. */
static const char *lay_out(const struct text *text, struct arena *arena)
{
    const char *bytes = layout_text(&text->file, text->first, arena);
    struct text again = read_text(text->file.path, bytes, arena);

    if (!layout_is_same(&text->file, text->first, &again.file, again.first))
        fail_msg("%s: says something else:\n%s", text->file.path, bytes);
    assert_string_equal(layout_text(&again.file, again.first, arena), bytes);
    return bytes;
}

/* ---- strewing ---- */

struct strewing {
    const struct source_file *file;
    struct strbuf out;
    bool has_comments; /* comments are put in, and any line break may come and go */
};

static bool is_one_of(size_t of)
{
    return (size_t)rand() % of == 0;
}

/* Whether two bytes of words can stand side by side. */
static bool can_touch(char before, char after)
{
    return strchr("()\"&|~", before) != NULL || strchr("()\"&|~<", after) != NULL;
}

static size_t count_lines(const char *bytes, size_t length)
{
    size_t count = 0;

    for (size_t i = 0; i < length; i++)
        count += bytes[i] == '\n';
    return count;
}

static void strew_comment(struct strewing *to)
{
    static const char *const comments[] = {" ; beside\n", "\n; at the margin\n",
                                           "\n\n    ;; inside\n", ";\n",
                                           " ; one\n ; two\n\n; three\n"};

    strbuf_add(&to->out, comments[(size_t)rand() % (sizeof comments / sizeof comments[0])]);
}

/* Other blanks than those of a gap of the file; line breaks that count stay. */
static void strew(struct strewing *to, size_t begin, size_t end, bool keeps_lines)
{
    const char *gap = to->file->text + begin;
    size_t lines = count_lines(gap, end - begin);
    static const char *const blanks[] = {" ", "   ", "\t", " \t ", "\n", "  \n", "\n      ", "\f"};
    struct comment comment;

    if (pieces_comment(&comment, to->file->text, begin, end)) {
        strbuf_add_bytes(&to->out, gap, end - begin);
    } else if (to->has_comments && is_one_of(12)) {
        strew_comment(to);
    } else if (lines > 1) {
        strbuf_add(&to->out, is_one_of(2) ? "\n  \n" : "  \n\n\n\n ");
    } else if (keeps_lines) {
        strbuf_add(&to->out, lines == 1 ? "\n " : "  ");
    } else if (begin > 0 && can_touch(gap[-1], to->file->text[end]) && is_one_of(3)) {
        return;
    } else {
        strbuf_add(&to->out, blanks[(size_t)rand() % (sizeof blanks / sizeof blanks[0])]);
    }
}

enum where { AT_TOP, IN_CONSTRUCT, IN_FACTS };

static enum where inside(const struct node *list, enum where where)
{
    if (strcmp(syntax_head(list), "deffacts") == 0 ||
        strcmp(syntax_head(list), "definstances") == 0)
        return IN_FACTS;
    if (where == AT_TOP)
        return construct_is(list) ? IN_CONSTRUCT : IN_FACTS;
    return where;
}

/* Line breaks stay in stated facts and between what stands for itself. */
static void strew_nodes(struct strewing *to, const struct node *node, size_t begin, size_t end,
                        enum where where)
{
    for (; node != NULL; node = node->next) {
        strew(to, begin, node->begin,
              where == IN_FACTS || (where == AT_TOP && !construct_is(node)));
        begin = node->end;
        if (node->kind != NODE_LIST) {
            strbuf_add_bytes(&to->out, to->file->text + node->begin, node->end - node->begin);
            continue;
        }
        strbuf_add(&to->out, "(");
        strew_nodes(to, node->first, node->begin + 1, node->end - 1, inside(node, where));
        strbuf_add(&to->out, ")");
    }
    strew(to, begin, end, where == IN_FACTS);
}

static const char *strewn(const struct text *text, bool has_comments, struct arena *arena)
{
    struct strewing to = {.file = &text->file, .has_comments = has_comments};
    const char *result;

    strew_nodes(&to, text->first, 0, text->file.length, AT_TOP);
    strbuf_add(&to.out, "\n");
    result = arena_string(arena, to.out.text);
    strbuf_free(&to.out);
    return result;
}

/* ---- tests ---- */

static size_t each_file(void (*check)(const struct text *text))
{
    size_t count = 0;

    for (char **folder = folders; *folder != NULL; folder++) {
        struct arena arena = {NULL};
        struct findings findings = {.arena = &arena};
        char **paths;

        if (!source_file_list_below(&paths, *folder, &arena, &findings))
            fail_msg("%s: %s", *folder, findings.first->message);
        for (; *paths != NULL; paths++, count++) {
            struct text text = {0};
            struct syntax syntax;

            if (!source_file_read(&text.file, *paths, &arena, &findings) ||
                !syntax_read(&syntax, &text.file, &arena, &findings))
                fail_msg("%s: %s", *paths, findings.first->message);
            text.first = syntax.first;
            check(&text);
        }
        arena_free(&arena);
    }
    return count;
}

static void check_file(const struct text *text)
{
    struct arena arena = {NULL};

    lay_out(text, &arena);
    arena_free(&arena);
}

static void test_every_file_says_the_same_and_stays(void **state)
{
    (void)state;
    assert_true(each_file(check_file) > 5);
}

static void check_blanks(const struct text *text)
{
    for (int trial = 0; trial < TRIALS && text->file.length < LONG; trial++) {
        struct arena arena = {NULL};
        struct text laid_out =
            read_text(text->file.path, layout_text(&text->file, text->first, &arena), &arena);
        struct text other = read_text(text->file.path, strewn(&laid_out, false, &arena), &arena);

        assert_string_equal(lay_out(&other, &arena), laid_out.file.text);
        arena_free(&arena);
    }
}

static void test_blanks_do_not_matter(void **state)
{
    (void)state;
    srand(1);
    each_file(check_blanks);
}

static void check_comments(const struct text *text)
{
    for (int trial = 0; trial < TRIALS / 4 && text->file.length < LONG; trial++) {
        struct arena arena = {NULL};
        struct text other = read_text(text->file.path, strewn(text, true, &arena), &arena);

        lay_out(&other, &arena);
        arena_free(&arena);
    }
}

static void test_comments_anywhere_stay(void **state)
{
    (void)state;
    srand(2);
    each_file(check_comments);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_file_says_the_same_and_stays),
        cmocka_unit_test(test_blanks_do_not_matter),
        cmocka_unit_test(test_comments_anywhere_stay),
    };

    if (argc < 2) {
        fprintf(stderr, "usage: test_layout FOLDER...\n");
        return 2;
    }
    folders = argv + 1;
    return cmocka_run_group_tests_name("layout of files", tests, NULL, NULL);
}
