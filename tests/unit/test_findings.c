#include "support.h"

#include <string.h>

#include "read/findings.h"

static struct mark at(const char *file, int line, int column)
{
    return (struct mark){{file, line, column}, 1};
}

static void findings_are_sorted_and_merged(void **state)
{
    struct arena arena = {NULL};
    struct findings findings = {.arena = &arena};
    struct finding **sorted;

    (void)state;
    findings_add(&findings, LINT_SYNTAX, at("b.clp", 1, 1), "later file");
    findings_add(&findings, LINT_UNKNOWN_KEY, at("a.clp", 2, 5), "same place, later id");
    findings_add(&findings, LINT_SYNTAX, at("a.clp", 2, 5), "same place");
    findings_add(&findings, LINT_SYNTAX, at("a.clp", 2, 5), "same place");
    findings_add(&findings, LINT_SYNTAX, at("a.clp", 1, 9), "first %d", 1);
    sorted = findings_sorted(&findings);
    assert_int_equal(findings.count, 4);
    assert_string_equal(sorted[0]->message, "first 1");
    assert_string_equal(sorted[1]->message, "same place");
    assert_string_equal(sorted[2]->message, "same place, later id");
    assert_string_equal(sorted[3]->message, "later file");
    arena_free(&arena);
}

static void first_error_is_told_on_one_line(void **state)
{
    struct arena arena = {NULL};
    struct findings findings = {.arena = &arena};
    struct endstate_error error = {0};
    struct finding *finding;

    (void)state;
    assert_true(findings_pass(&findings, &error));
    findings_add(&findings, LINT_NO_CITE, at("a.clp", 1, 1), "a warning");
    assert_true(findings_pass(&findings, &error));
    finding = findings_add(&findings, LINT_SYNTAX, at("b.clp", 3, 4), "wrong");
    finding_remedy(&findings, finding, "expected `%s`", ")");
    findings_add(&findings, LINT_SYNTAX, at("a.clp", 1, 1), "reported later");
    assert_false(findings_pass(&findings, &error));
    assert_string_equal(error.text, "b.clp:3:4: wrong; expected `)`");
    assert_int_equal(findings.error_count, 2);
    arena_free(&arena);
}

static void one_near_name_is_a_replacement(void **state)
{
    struct arena arena = {NULL};
    struct findings findings = {.arena = &arena};
    struct finding *finding;
    struct near_name near;

    (void)state;
    near_name_begin(&near, "fo");
    near_name_offer(&near, "foo");
    finding = findings_add(&findings, LINT_UNKNOWN_SLOT, at("a.clp", 1, 1), "no `fo`");
    finding_near(&findings, finding, &near);
    assert_string_equal(finding->remedy, "did you mean `foo`?");
    assert_string_equal(finding->replacement, "foo");
    near_name_offer(&near, "fob");
    finding->replacement = NULL;
    finding_near(&findings, finding, &near);
    assert_string_equal(finding->remedy, "did you mean `fob` or `foo`?");
    assert_null(finding->replacement);
    arena_free(&arena);
}

static void every_check_has_an_id_of_its_own(void **state)
{
    (void)state;
    for (size_t i = 0; i < LINT_RULES; i++) {
        assert_non_null(lint_rules[i].id);
        assert_int_equal(lint_find(lint_rules[i].id), i);
        assert_int_equal(strspn(lint_rules[i].id, "abcdefghijklmnopqrstuvwxyz-"),
                         strlen(lint_rules[i].id));
        assert_true(lint_rules[i].summary[0] != '\0');
    }
    assert_int_equal(lint_find("no-such-check"), LINT_RULES);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(findings_are_sorted_and_merged),
        cmocka_unit_test(first_error_is_told_on_one_line),
        cmocka_unit_test(one_near_name_is_a_replacement),
        cmocka_unit_test(every_check_has_an_id_of_its_own),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
