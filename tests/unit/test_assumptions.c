#include <string.h>

#include "run/assumptions.h"
#include "support.h"

static const char domains[] =
    "(deffacts d (domain (key sky) (values clear rain snow) (baseline rain))\n"
    " (domain (key wind) (values calm storm) (baseline calm)))";

/* The assumptions of a policy with these packs laid over it, in order. */
static bool begin(struct bench *bench, struct assumption **out, const char *const *packs)
{
    struct unit *first, *last;
    struct source_file *file;

    bench->findings.arena = &bench->arena;
    file = ARENA_NEW(&bench->arena, struct source_file);
    *file = support_file("policy.clp", domains);
    first = last = unit_parse(file, NULL, &bench->arena, &bench->findings);
    for (size_t i = 0; packs[i] != NULL; i++) {
        file = ARENA_NEW(&bench->arena, struct source_file);
        *file = support_file("pack.clp", packs[i]);
        last->next = unit_parse(file, i == 0 ? "first" : "second", &bench->arena, &bench->findings);
        last = last->next;
        assert_non_null(last);
    }
    rulebase_build(&bench->rulebase, first, &bench->arena, &bench->findings);
    assert_int_equal(bench->findings.count, 0);
    assumptions_begin(out, &bench->rulebase, &bench->arena, &bench->findings);
    return findings_pass(&bench->findings, &bench->error);
}

static void check(const struct assumption *assumption, const char *value, const char *from)
{
    assert_string_equal(assumption_value(assumption), value);
    assert_string_equal(assumption->from, from);
}

static void test_baseline_holds_where_nothing_else_is_said(void **state)
{
    static const char *const packs[] = {NULL};
    struct bench bench = {0};
    struct assumption *all;

    (void)state;
    assert_true(begin(&bench, &all, packs));
    check(&all[0], "rain", "baseline");
    check(&all[1], "calm", "baseline");
    bench_free(&bench);
}

static void test_packs_win_over_the_baseline_and_the_last_over_the_first(void **state)
{
    static const char *const packs[] = {
        "(assumption (key sky) (value snow)) (assumption (key wind) (value storm))",
        "(deffacts d (assumption (key sky) (value clear)))", NULL};
    struct bench bench = {0};
    struct assumption *all;

    (void)state;
    assert_true(begin(&bench, &all, packs));
    check(&all[0], "clear", "second");
    check(&all[1], "storm", "first");
    bench_free(&bench);
}

static void test_setting_wins_over_packs_and_a_later_one_over_an_earlier(void **state)
{
    static const char *const packs[] = {"(assumption (key sky) (value snow))", NULL};
    struct bench bench = {0};
    struct assumption *all;

    (void)state;
    assert_true(begin(&bench, &all, packs));
    assert_true(assumptions_set(all, &bench.rulebase.declared, "sky=clear", NULL));
    check(&all[0], "clear", "set");
    assert_true(assumptions_set(all, &bench.rulebase.declared, "sky=rain", NULL));
    check(&all[0], "rain", "set");
    check(&all[1], "calm", "baseline");
    bench_free(&bench);
}

static void check_pack_refused(const char *pack, const char *message)
{
    const char *const packs[] = {pack, NULL};
    struct bench bench = {0};
    struct assumption *all;

    assert_false(begin(&bench, &all, packs));
    assert_int_equal(bench.error.code, ENDSTATE_BAD_INPUT);
    assert_holds(bench.error.text, message);
    bench_free(&bench);
}

static void test_unfit_assumption_facts_are_refused_at_their_place(void **state)
{
    (void)state;
    check_pack_refused("(assumption (key sky)\n (value snwo))",
                       "pack.clp:2:9: unknown value `snwo` of assumption `sky` (expected clear, "
                       "rain, snow); did you mean `snow`?");
    check_pack_refused("(assumption (key wnid) (value calm))",
                       "pack.clp:1:18: no assumption has the key `wnid`; did you mean `wind`?");
    check_pack_refused("(assumption (key sky))", "expected (assumption (key KEY) (value VALUE))");
}

static void test_unfit_settings_are_refused(void **state)
{
    static const struct {
        const char *setting;
        enum endstate_code code;
        const char *message;
    } cases[] = {
        {"sky", ENDSTATE_USAGE, "expected KEY=VALUE, found `sky`"},
        {"=rain", ENDSTATE_USAGE, "expected KEY=VALUE"},
        {"sky=", ENDSTATE_USAGE, "expected KEY=VALUE"},
        {"ski=rain", ENDSTATE_BAD_INPUT, "no assumption has the key `ski`; did you mean `sky`?"},
        {"sky=Rain", ENDSTATE_BAD_INPUT, "unknown value `Rain` of assumption `sky`"},
        {"sky=rain=snow", ENDSTATE_BAD_INPUT, "unknown value `rain=snow`"},
    };
    static const char *const packs[] = {NULL};
    struct bench bench = {0};
    struct assumption *all;

    (void)state;
    assert_true(begin(&bench, &all, packs));
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct endstate_error error = {0};

        assert_false(assumptions_set(all, &bench.rulebase.declared, cases[i].setting, &error));
        assert_int_equal(error.code, cases[i].code);
        assert_holds(error.text, cases[i].message);
    }
    check(&all[0], "rain", "baseline");
    bench_free(&bench);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_baseline_holds_where_nothing_else_is_said),
        cmocka_unit_test(test_packs_win_over_the_baseline_and_the_last_over_the_first),
        cmocka_unit_test(test_setting_wins_over_packs_and_a_later_one_over_an_earlier),
        cmocka_unit_test(test_unfit_assumption_facts_are_refused_at_their_place),
        cmocka_unit_test(test_unfit_settings_are_refused),
    };

    return cmocka_run_group_tests_name("assumptions", tests, NULL, NULL);
}
