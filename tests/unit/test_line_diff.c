/* base/line_diff: what was taken away and what was added. */
#include <stdlib.h>
#include <string.h>

#include "base/line_diff.h"
#include "base/strbuf.h"
#include "support.h"

static void assert_diff(const char *before, const char *after, const char *expected)
{
    struct arena arena = {NULL};
    struct strbuf text = {0};
    struct line_diff diff;

    line_diff_read(&diff, before, after, &arena);
    for (size_t i = 0; i < diff.count; i++)
        strbuf_format(&text, "%c%s\n", diff.lines[i].mark, diff.lines[i].text);
    assert_string_equal(strbuf_text(&text), expected);
    assert_int_equal(diff.is_same, strcmp(before, after) == 0);
    strbuf_free(&text);
    arena_free(&arena);
}

static void test_changes(void **state)
{
    (void)state;
    assert_diff("", "", "");
    assert_diff("a\nb\n", "a\nb\n", " a\n b\n");
    assert_diff("", "a\nb\n", "+a\n+b\n");
    assert_diff("a\nb\n", "", "-a\n-b\n");
    assert_diff("a\nb\nc\n", "a\nx\nc\n", " a\n-b\n+x\n c\n");
    assert_diff("a\nb\nc\n", "a\nc\n", " a\n-b\n c\n");
    assert_diff("a\nc\n", "a\nb\nc\n", " a\n+b\n c\n");
    assert_diff("a\na\n", "a\n", " a\n-a\n");
    assert_diff("a\nb\nc\nd\n", "b\nd\ne\n", "-a\n b\n-c\n d\n+e\n");
}

/* What is left on both sides is the two texts. */
static void test_random_texts_are_put_together_again(void **state)
{
    unsigned series = 1;

    (void)state;
    for (int round = 0; round < 200; round++) {
        struct arena arena = {NULL};
        struct strbuf texts[2] = {{0}}, sides[2] = {{0}};
        struct line_diff diff;

        for (int side = 0; side < 2; side++)
            for (int i = 0; i < 12; i++) {
                series = series * 1103515245 + 12345;
                strbuf_format(&texts[side], "%c\n", 'a' + (char)(series >> 16 & 3));
            }
        line_diff_read(&diff, texts[0].text, texts[1].text, &arena);
        for (size_t i = 0; i < diff.count; i++) {
            if (diff.lines[i].mark != '+')
                strbuf_format(&sides[0], "%s\n", diff.lines[i].text);
            if (diff.lines[i].mark != '-')
                strbuf_format(&sides[1], "%s\n", diff.lines[i].text);
        }
        for (int side = 0; side < 2; side++) {
            assert_string_equal(sides[side].text, texts[side].text);
            strbuf_free(&sides[side]);
            strbuf_free(&texts[side]);
        }
        arena_free(&arena);
    }
}

static size_t lines_of_long_texts(int beginning, int step)
{
    struct arena arena = {NULL};
    struct strbuf before = {0}, after = {0};
    struct line_diff diff;
    size_t count;

    for (int i = 0; i < 5000; i++) {
        strbuf_format(&before, "%d\n", i);
        strbuf_format(&after, "%d\n", beginning + i * step);
    }
    line_diff_read(&diff, before.text, after.text, &arena);
    assert_false(diff.is_same);
    count = diff.count;
    strbuf_free(&before);
    strbuf_free(&after);
    arena_free(&arena);
    return count;
}

static void test_long_texts(void **state)
{
    (void)state;
    assert_int_equal(lines_of_long_texts(1, 1), 5001);
    /* With thousands of changes nothing is looked for any more. */
    assert_int_equal(lines_of_long_texts(-1, -1), 10000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_changes),
        cmocka_unit_test(test_random_texts_are_put_together_again),
        cmocka_unit_test(test_long_texts),
    };

    return cmocka_run_group_tests_name("line_diff", tests, NULL, NULL);
}
