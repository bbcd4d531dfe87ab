#include <stdlib.h>
#include <string.h>

#include "base/strbuf.h"
#include "support.h"
#include "tell/unified_diff.h"

static char *diff(const char *old, const char *new_text)
{
    struct arena arena = {NULL};
    char *text = NULL;
    size_t length;
    FILE *out = open_memstream(&text, &length);

    unified_diff_write(out, "f.clp", (struct diff_text){old, strlen(old)},
                       (struct diff_text){new_text, strlen(new_text)}, &arena);
    fclose(out);
    arena_free(&arena);
    return text;
}

static void check(const char *old, const char *new_text, const char *expected)
{
    char *text = diff(old, new_text);

    assert_string_equal(text, expected);
    free(text);
}

static void test_equal_texts_have_no_difference(void **state)
{
    (void)state;
    check("a\nb\n", "a\nb\n", "");
    check("", "", "");
}

static void test_changes_stand_between_three_lines(void **state)
{
    (void)state;
    check("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n",
          "--- f.clp\n+++ f.clp\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n");
    check("a\n", "a\nb\n", "--- f.clp\n+++ f.clp\n@@ -1 +1,2 @@\n a\n+b\n");
    check("", "a\n", "--- f.clp\n+++ f.clp\n@@ -0,0 +1 @@\n+a\n");
    check("a\n", "", "--- f.clp\n+++ f.clp\n@@ -1 +0,0 @@\n-a\n");
}

static void test_changes_far_apart_are_hunks_of_their_own(void **state)
{
    (void)state;
    check("a\n1\n2\n3\n4\n5\n6\nb\n", "A\n1\n2\n3\n4\n5\n6\nB\n",
          "--- f.clp\n+++ f.clp\n@@ -1,8 +1,8 @@\n-a\n+A\n 1\n 2\n 3\n 4\n 5\n 6\n-b\n+B\n");
    check("a\n1\n2\n3\n4\n5\n6\n7\nb\n", "A\n1\n2\n3\n4\n5\n6\n7\nB\n",
          "--- f.clp\n+++ f.clp\n@@ -1,4 +1,4 @@\n-a\n+A\n 1\n 2\n 3\n"
          "@@ -6,4 +6,4 @@\n 5\n 6\n 7\n-b\n+B\n");
}

static void test_a_missing_last_line_break_is_told(void **state)
{
    (void)state;
    check("a", "a\n", "--- f.clp\n+++ f.clp\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n");
}

static void test_a_carriage_return_is_a_difference(void **state)
{
    (void)state;
    check("a\r\n", "a\n", "--- f.clp\n+++ f.clp\n@@ -1 +1 @@\n-a\r\n+a\n");
}

/* ---- against brute force ---- */

enum { LINES = 14, LETTERS = 4 };

static void make_up(char *out, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        out[2 * i] = (char)('a' + rand() % LETTERS);
        out[2 * i + 1] = '\n';
    }
    out[2 * count] = '\0';
}

/* Lines of both that no alignment can keep: lengths less twice the longest common subsequence. */
static size_t fewest_edits(const char *a, const char *b)
{
    size_t common[LINES + 1][LINES + 1] = {{0}};
    size_t m = strlen(a) / 2, n = strlen(b) / 2;

    for (size_t i = 1; i <= m; i++) {
        for (size_t j = 1; j <= n; j++) {
            size_t skipped =
                common[i - 1][j] > common[i][j - 1] ? common[i - 1][j] : common[i][j - 1];

            common[i][j] = a[2 * i - 2] == b[2 * j - 2] ? common[i - 1][j - 1] + 1 : skipped;
        }
    }
    return m + n - 2 * common[m][n];
}

/* Carry a difference out, checking what it says of the old text; answers how many lines differ. */
static size_t apply(struct strbuf *out, const char *old, char *text)
{
    size_t edits = 0, at = 0;

    for (char *line = strtok(text, "\n"); line != NULL; line = strtok(NULL, "\n")) {
        size_t begin, length;

        if (strncmp(line, "---", 3) == 0 || strncmp(line, "+++", 3) == 0)
            continue;
        if (line[0] == '@') {
            begin = strtoul(strchr(line, '-') + 1, NULL, 10);
            length = strchr(line, ',') != NULL && strchr(line, ',') < strchr(line, '+')
                         ? strtoul(strchr(line, ',') + 1, NULL, 10)
                         : 1;
            begin = length == 0 ? begin : begin - 1;
            strbuf_add_bytes(out, old + 2 * at, 2 * (begin - at));
            at = begin;
            continue;
        }
        if (line[0] != '+')
            assert_int_equal(old[2 * at++], line[1]);
        if (line[0] != '-')
            strbuf_format(out, "%c\n", line[1]);
        edits += line[0] != ' ';
    }
    strbuf_add(out, old + 2 * at);
    return edits;
}

static void test_differences_are_the_shortest_and_can_be_carried_out(void **state)
{
    (void)state;
    srand(1);
    for (int trial = 0; trial < 3000; trial++) {
        char old[2 * LINES + 1], new_text[2 * LINES + 1];
        struct strbuf result = {0};
        char *text;

        make_up(old, (size_t)rand() % (LINES + 1));
        make_up(new_text, (size_t)rand() % (LINES + 1));
        text = diff(old, new_text);
        assert_int_equal(apply(&result, old, text), fewest_edits(old, new_text));
        assert_string_equal(strbuf_text(&result), new_text);
        strbuf_free(&result);
        free(text);
    }
}

static void test_texts_with_nothing_in_common_are_replaced(void **state)
{
    struct strbuf old = {0}, new_text = {0};
    char *text;

    (void)state;
    for (int i = 0; i < 5000; i++) {
        strbuf_format(&old, "old %d\n", i);
        strbuf_format(&new_text, "new %d\n", i);
    }
    text = diff(strbuf_text(&old), strbuf_text(&new_text));
    assert_holds(text, "@@ -1,5000 +1,5000 @@\n-old 0\n-old 1\n");
    assert_holds(text, "-old 4999\n+new 0\n");
    free(text);
    strbuf_free(&old);
    strbuf_free(&new_text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_equal_texts_have_no_difference),
        cmocka_unit_test(test_changes_stand_between_three_lines),
        cmocka_unit_test(test_changes_far_apart_are_hunks_of_their_own),
        cmocka_unit_test(test_a_missing_last_line_break_is_told),
        cmocka_unit_test(test_a_carriage_return_is_a_difference),
        cmocka_unit_test(test_differences_are_the_shortest_and_can_be_carried_out),
        cmocka_unit_test(test_texts_with_nothing_in_common_are_replaced),
    };

    return cmocka_run_group_tests_name("unified_diff", tests, NULL, NULL);
}
