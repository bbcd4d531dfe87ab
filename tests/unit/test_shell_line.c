/* cli/shell_line: the words of a line. */
#include "support.h"

#include <stdlib.h>
#include <string.h>

#include "shell_line.h"

static void expect(const char *text, const char *const *words)
{
    struct endstate_error error = {0};
    struct shell_line line;
    size_t count = 0;

    assert_int_equal(shell_line_read(&line, text, 1, &error), SHELL_LINE_WHOLE);
    for (; words[count] != NULL; count++) {
        if (count >= line.count)
            fail_msg("`%s` has only %zu words", text, line.count);
        assert_string_equal(line.words[count].text, words[count]);
    }
    assert_int_equal(line.count, count);
    shell_line_free(&line);
}

#define EXPECT(text, ...) expect(text, (const char *const[]){__VA_ARGS__, NULL})

static void splits_at_blanks(void **state)
{
    (void)state;
    expect("", (const char *const[]){NULL});
    expect(" \t\r\n", (const char *const[]){NULL});
    EXPECT("why next-step", "why", "next-step");
    EXPECT("  set\ta=b  c=d \r\n", "set", "a=b", "c=d");
}

static void knows_quotes(void **state)
{
    (void)state;
    EXPECT("a 'b c' d", "a", "b c", "d");
    EXPECT("a \"b c\" d", "a", "b c", "d");
    EXPECT("a '' \"\" d", "a", "", "", "d");
    EXPECT("a'b 'c\" d\"e", "ab c d"
                            "e");
    EXPECT("'a\\b' \"c\\\\d\\\"e\\f\"", "a\\b", "c\\d\"e\\f");
    EXPECT("a\\ b \\'c \\#d \\\\", "a b", "'c", "#d", "\\");
    EXPECT("a\\", "a\\");
}

static void knows_comments(void **state)
{
    (void)state;
    expect("# nothing", (const char *const[]){NULL});
    expect("# nothing\n", (const char *const[]){NULL});
    EXPECT("a #b c", "a");
    EXPECT("a#b '#c' #d\n", "a#b", "#c");
}

static void takes_facts_as_they_stand(void **state)
{
    (void)state;
    EXPECT("assert (a (b \"c ) d\") ) # e", "assert", "(a (b \"c ) d\") )");
    EXPECT("assert (a)(b) (c)", "assert", "(a)", "(b)", "(c)");
    EXPECT("retract (a \"\\\"(\")", "retract", "(a \"\\\"(\")");
    EXPECT("assert (a ; not )\n b)\n", "assert", "(a ; not )\n b)");
    EXPECT("assert ( a\n  'b\n )\n", "assert", "( a\n  'b\n )");
    EXPECT("assert )", "assert", ")");
    EXPECT("list (a b)", "list", "(a", "b)");
}

static void notes_places(void **state)
{
    struct shell_line line;

    (void)state;
    assert_int_equal(shell_line_read(&line, "assert (\xC3\xA4\n) (b)\n", 5, NULL),
                     SHELL_LINE_WHOLE);
    assert_int_equal(line.words[1].line, 5);
    assert_int_equal(line.words[1].column, 8);
    assert_int_equal(line.words[2].line, 6);
    assert_int_equal(line.words[2].column, 3);
    assert_string_equal(line.text, "assert (\xC3\xA4\n) (b)");
    shell_line_free(&line);
    assert_int_equal(shell_line_read(&line, "assert \"\xC3\xA4\" (b)", 1, NULL), SHELL_LINE_WHOLE);
    assert_int_equal(line.words[2].column, 12);
    shell_line_free(&line);
}

static void expect_state(const char *text, enum shell_line_state state, const char *expected)
{
    struct endstate_error error = {0};
    struct shell_line line;

    assert_int_equal(shell_line_read(&line, text, 3, &error), state);
    assert_int_equal(error.code, ENDSTATE_USAGE);
    assert_holds(error.text, expected);
    shell_line_free(&line);
}

static void goes_on_where_a_fact_is_open(void **state)
{
    (void)state;
    expect_state("assert (a (b)\n", SHELL_LINE_OPEN, "line 3, column 8 is never closed");
    expect_state("assert (a)\n  (\"b)\n", SHELL_LINE_OPEN, "expected `)`");
    expect_state("assert (a \"b\\", SHELL_LINE_OPEN, "line 3, column 8");
    expect_state("retract (a ; )", SHELL_LINE_OPEN, "line 3, column 9");
}

static void complains_of_an_open_quote(void **state)
{
    (void)state;
    expect_state("why 'a", SHELL_LINE_WRONG, "the quote ' in column 5 is not closed");
    expect_state("why b\"a\\\"", SHELL_LINE_WRONG, "the quote \" in column 6 is not closed");
    expect_state("why \"a\\", SHELL_LINE_WRONG, "is not closed");
}

static void gives_arguments(void **state)
{
    struct shell_line line;
    char **arguments;

    (void)state;
    shell_line_read(&line, "why 'a b'", 1, NULL);
    arguments = shell_line_arguments(&line);
    assert_string_equal(arguments[0], "why");
    assert_string_equal(arguments[1], "a b");
    assert_null(arguments[2]);
    free(arguments);
    shell_line_free(&line);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(splits_at_blanks),
        cmocka_unit_test(knows_quotes),
        cmocka_unit_test(knows_comments),
        cmocka_unit_test(takes_facts_as_they_stand),
        cmocka_unit_test(notes_places),
        cmocka_unit_test(goes_on_where_a_fact_is_open),
        cmocka_unit_test(complains_of_an_open_quote),
        cmocka_unit_test(gives_arguments),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
