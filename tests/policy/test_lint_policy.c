/* What the rules of the shipped policy and of the toy do together is as their authors mean it. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "ask/lint.h"
#include "endstate_inside.h"
#include "policy.h"

/* Every finding but the notes on values that are declared alike for several subjects. */
static void check_policy(const char *folder)
{
    struct endstate *engine = policy_load(folder, "depth");
    struct arena arena = {NULL};
    struct findings findings = {.arena = &arena};
    struct endstate_error error = {0};

    if (!engine_lint(engine, &findings, &error))
        fail_msg("%s", error.text);
    for (const struct finding *each = findings.first; each != NULL; each = each->next)
        if (each->id != LINT_UNREACHED_VALUE)
            fail_msg("%s:%d: %s [%s]", each->mark.place.file, each->mark.place.line, each->message,
                     lint_rules[each->id].id);
    arena_free(&arena);
    endstate_free(engine);
}

static void test_nothing_is_found_in_the_shipped_policy(void **state)
{
    (void)state;
    check_policy(policy_folder);
}

static void test_nothing_is_found_in_the_toy(void **state)
{
    char folder[1024];

    (void)state;
    snprintf(folder, sizeof folder, "%s/tests/toy", policy_folder);
    check_policy(folder);
}

static void test_mistakes_in_the_shipped_policy_are_found(void **state)
{
    static const char overlay[] =
        "(defrule pressure-comes-first \"DIL-6.2: Talks can wait.\"\n"
        "  (logical (assumption (key us-support) (value stands-by))\n"
        "    (finding (about russia) (claim is-stuk)))\n"
        "  => (assert (recommendation (on next-step) (is sustain-pressure))))\n"
        "(defrule pressure-comes-second \"DIL-6.2: Talks can wait.\"\n"
        "  (logical (assumption (key attrition) (value inactive))\n"
        "    (assumption (key us-support) (value stands-by)))\n"
        "  => (assert (recommendation (on next-step) (is sustain-pressure))))\n";
    char path[] = "/tmp/endstate-lint-XXXXXX";
    int descriptor = mkstemp(path);
    struct endstate *engine = endstate_new();
    struct arena arena = {NULL};
    struct findings findings = {.arena = &arena};
    struct endstate_error error = {0};
    size_t found[LINT_RULES] = {0};

    (void)state;
    assert_true(descriptor >= 0);
    assert_int_equal(write(descriptor, overlay, strlen(overlay)), (ssize_t)strlen(overlay));
    close(descriptor);
    endstate_use_policy(engine, policy_folder);
    endstate_add_rules(engine, path);
    if (!endstate_load(engine, &error) || !engine_lint(engine, &findings, &error))
        fail_msg("%s", error.text);
    for (const struct finding *each = findings.first; each != NULL; each = each->next) {
        found[each->id]++;
        if (each->id == LINT_IMPOSSIBLE_PATTERN)
            assert_string_equal(each->replacement, "is-stuck");
        if (each->id == LINT_CONTRADICTING_RULES)
            assert_non_null(strstr(each->witness, "attrition=inactive"));
    }
    assert_int_equal(found[LINT_IMPOSSIBLE_PATTERN], 1);
    assert_true(found[LINT_CONTRADICTING_RULES] >= 2);
    assert_int_equal(found[LINT_NEVER_FIRES], 0);
    unlink(path);
    arena_free(&arena);
    endstate_free(engine);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_nothing_is_found_in_the_shipped_policy),
        cmocka_unit_test(test_nothing_is_found_in_the_toy),
        cmocka_unit_test(test_mistakes_in_the_shipped_policy_are_found),
    };

    (void)argc;
    (void)argv;
    return cmocka_run_group_tests_name("lint", tests, NULL, NULL);
}
