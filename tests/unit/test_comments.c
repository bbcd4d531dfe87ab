/* The comments between the constructs of a file. */
#include <string.h>

#include "read/comments.h"
#include "support.h"

/* The comments, with a bar and the byte behind each. */
static void check(const char *text, const char *expected)
{
    struct arena arena = {NULL};
    struct source_file file = support_file("test.clp", text);
    struct strbuf found = {0};

    for (const struct comment *each = comments_read(&file, &arena); each != NULL; each = each->next)
        strbuf_format(&found, "%s|%zu ", each->text, each->end);
    assert_string_equal(strbuf_text(&found), expected);
    strbuf_free(&found);
    arena_free(&arena);
}

static void test_lines_are_one_comment(void **state)
{
    (void)state;
    check("; one\n;; two\n", "one two|12 ");
    check("; one\n  \n; two", "one|5 two|14 ");
    check("; one\n;\n; two", "one|6 two|13 ");
    check("", "");
    check("\n\n(a)\n", "");
}

static void test_constructs_end_a_comment(void **state)
{
    (void)state;
    check("; one\n(a) ; two\n", "one|6 two|15 ");
    check("; one\n(a\n  ; inside\n  (b)) ; two\n(c)", "one|6 two|33 ");
}

static void test_semicolons_in_strings_are_none(void **state)
{
    (void)state;
    check("(a \"; no\" \"\\\"; (no\") ; yes", "yes|26 ");
    check("\"open ; no", "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_lines_are_one_comment),
        cmocka_unit_test(test_constructs_end_a_comment),
        cmocka_unit_test(test_semicolons_in_strings_are_none),
    };

    return cmocka_run_group_tests_name("comments", tests, NULL, NULL);
}
