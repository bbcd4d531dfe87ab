#include <string.h>

#include "read/ignores.h"
#include "support.h"

/* The comments of a text held against a finding on a line: whether it is taken back. */
static bool takes_back(const char *text, enum lint_id id, int line)
{
    struct arena arena = {NULL};
    struct findings findings = {.arena = &arena};
    struct source_file file = support_file("i.clp", text);
    struct ignore *ignores = ignores_read(&file, NULL, &arena, &findings);
    const struct finding *finding =
        findings_add(&findings, id, (struct mark){{"i.clp", line, 1}, 1}, "something");
    bool is_taken_back = ignores_apply(ignores, finding);

    arena_free(&arena);
    return is_taken_back;
}

/* What is wrong with the comments of a text themselves. */
static void check(const char *text, const char *expected)
{
    struct arena arena = {NULL};
    struct findings findings = {.arena = &arena};
    struct source_file file = support_file("i.clp", text);
    const struct ignore *ignores = ignores_read(&file, NULL, &arena, &findings);
    struct strbuf found = {0};

    ignores_complain(ignores, true, &findings);
    for (const struct finding *each = findings.first; each != NULL; each = each->next)
        strbuf_format(&found, "%d:%d+%d %s\n", each->mark.place.line, each->mark.place.column,
                      each->mark.length, lint_rules[each->id].id);
    assert_string_equal(strbuf_text(&found), expected);
    strbuf_free(&found);
    arena_free(&arena);
}

static void test_comment_counts_for_its_own_line_or_the_next(void **state)
{
    (void)state;
    assert_true(takes_back("(a) ; endstate: ignore no-cite why\n(b)", LINT_NO_CITE, 1));
    assert_false(takes_back("(a) ; endstate: ignore no-cite why\n(b)", LINT_NO_CITE, 2));
    assert_true(takes_back("; endstate: ignore no-cite\n(b)", LINT_NO_CITE, 2));
    assert_true(takes_back(";; endstate: ignore no-cite\n\n; more\n (b)", LINT_NO_CITE, 4));
    assert_false(takes_back("; endstate: ignore no-cite\n(b)\n(c)", LINT_NO_CITE, 3));
    assert_false(takes_back("; endstate: ignore no-cite\n(b)", LINT_SALIENCE, 2));
}

static void test_comment_for_a_file_counts_everywhere(void **state)
{
    (void)state;
    assert_true(takes_back("(a)\n; endstate: ignore-file no-cite", LINT_NO_CITE, 1));
    assert_false(takes_back("(a)\n; endstate: ignore-file no-cite", LINT_SALIENCE, 1));
}

static void test_strings_are_no_comments(void **state)
{
    (void)state;
    assert_false(takes_back("\"; endstate: ignore-file no-cite\"", LINT_NO_CITE, 1));
    assert_true(takes_back("\"a;b\\\"\" ; endstate: ignore no-cite", LINT_NO_CITE, 1));
}

static void test_error_is_not_taken_back(void **state)
{
    (void)state;
    assert_false(takes_back("; endstate: ignore-file syntax", LINT_SYNTAX, 1));
    check("; endstate: ignore-file syntax", "1:25+6 unused-ignore\n");
}

static void test_comments_that_do_nothing_are_told(void **state)
{
    (void)state;
    check("; just words\n; endstates: ignore x", "");
    check("(a) ; endstate: ignore no-cite", "1:24+7 unused-ignore\n");
    check("; endstate: ignore no-sight", "1:20+8 unknown-check\n");
    check("; endstate: ignroe no-cite", "1:13+6 unknown-check\n");
    check("; endstate: ignore", "1:13+6 unknown-check\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_comment_counts_for_its_own_line_or_the_next),
        cmocka_unit_test(test_comment_for_a_file_counts_everywhere),
        cmocka_unit_test(test_strings_are_no_comments),
        cmocka_unit_test(test_error_is_not_taken_back),
        cmocka_unit_test(test_comments_that_do_nothing_are_told),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
