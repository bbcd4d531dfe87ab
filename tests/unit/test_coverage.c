/* ask/coverage and its tracefile: what cases reach, counted by hand. */
#include <stdlib.h>
#include <string.h>

#include "tell/coverage_pages.h"
#include "worlds.h"

static const char policy[] = "(deffacts all\n"
                             "  (domain (key rain) (values no yes) (baseline no) (cites S-2))\n"
                             "  (domain (key wind) (values none strong) (baseline none))\n"
                             "  (subject (name roof) (values open shut gone))\n"
                             "  (subject (name door) (values open shut))\n"
                             "  (subject (name bell))\n"
                             "  (source (id S-1) (gist \"Rain gets in.\"))\n"
                             "  (source (id S-2) (gist \"It rains.\"))\n"
                             "  (source (id S-3) (gist \"Wind blows.\"))\n"
                             "  (source (id S-4) (gist \"Hello.\"))\n"
                             "  (set-aside (id S-4) (reason \"A greeting.\")))\n"
                             "(defrule bad-weather \"S-1: It is wet or windy.\"\n"  /* line 12 */
                             "  (logical (or (assumption (key rain) (value yes))\n" /* 13 */
                             "               (assumption (key wind) (value strong))))\n" /* 14 */
                             "  => (assert (recommendation (on roof) (is shut))))\n"     /* 15 */
                             "(defrule fair-weather \"It is calm and dry.\"\n"           /* 16 */
                             "  (logical (assumption (key rain) (value no))\n"
                             "           (assumption (key wind) (value none)))\n"
                             "  => (assert (recommendation (on roof) (is open))))\n"
                             "(defrule wind-shuts-the-door \"S-3: It blows.\"\n" /* 20 */
                             "  (logical (assumption (key wind) (value strong)))\n"
                             "  => (assert (recommendation (on door) (is shut))))\n";

struct table {
    struct worlds worlds;
    char *folder;
    struct case_set set;
    struct case_runner *runner;
    struct coverage coverage;
};

/* Load cases and count what they reach. */
static void cover(struct table *table, const char *cases)
{
    struct bench *bench = &table->worlds.bench;
    struct case_mistakes mistakes = {0};
    struct case_ground ground;
    const char *path;

    *table = (struct table){0};
    worlds_load(&table->worlds, policy);
    table->folder = support_folder();
    path = arena_string(&bench->arena, support_write(table->folder, "c.clp", cases));
    if (!case_set_read(&table->set, &path, 1, &bench->rulebase, NULL, &bench->arena, &mistakes))
        fail_msg("%s", mistakes.items[0].text);
    case_mistakes_free(&mistakes);
    ground = (struct case_ground){&bench->rulebase, table->worlds.assumptions, bench->session,
                                  (struct clips_limits){0, 0}};
    table->runner = case_runner_begin(&ground, &bench->arena, &bench->error);
    if (table->runner == NULL)
        fail_msg("%s", bench->error.text);
    coverage_begin(&table->coverage, &bench->rulebase, ground.limits, &bench->arena);
    for (size_t i = 0; i < table->set.count; i++)
        coverage_add(&table->coverage, table->runner, &table->set.cases[i]);
}

static void uncover(struct table *table)
{
    case_runner_end(table->runner);
    case_set_free(&table->set);
    support_remove(table->folder);
    worlds_free(&table->worlds);
}

static const struct rule_coverage *rule(const struct table *table, const char *name)
{
    return text_map_find(&table->coverage.by_rule, name);
}

static const struct value_coverage *value(const struct name_coverage *names, size_t count,
                                          const char *name, const char *value)
{
    for (size_t i = 0; i < count; i++)
        for (size_t j = 0; strcmp(names[i].name, name) == 0 && j < names[i].count; j++)
            if (strcmp(names[i].values[j].value, value) == 0)
                return &names[i].values[j];
    fail_msg("%s has no value %s", name, value);
    return NULL;
}

static const struct value_coverage *answer(const struct table *table, const char *on,
                                           const char *is)
{
    return value(table->coverage.subjects, table->coverage.subject_count, on, is);
}

/* Two windy rows ask about different subjects, a dry one about none. */
static const char windy[] = "(case (name a) (set wind=strong))"
                            "(expect (case a) (answers roof=shut))"
                            "(expect (case a) (on door) (is-not open))"
                            "(expect (case a) (set wind=none) (not-rules bad-weather))";

static void counts_rules_that_fire_and_that_give_reasons(void **state)
{
    struct table table;

    (void)state;
    cover(&table, windy);
    assert_int_equal(table.coverage.runs, 3);
    assert_int_equal(rule(&table, "bad-weather")->fired, 2);
    assert_int_equal(rule(&table, "bad-weather")->reasons, 1);
    assert_int_equal(rule(&table, "wind-shuts-the-door")->fired, 2);
    assert_int_equal(rule(&table, "wind-shuts-the-door")->reasons, 1);
    assert_int_equal(rule(&table, "fair-weather")->fired, 1);
    assert_int_equal(rule(&table, "fair-weather")->reasons, 0);
    assert_int_equal(rule(&table, "bad-weather")->taken[0], 0);
    assert_int_equal(rule(&table, "bad-weather")->taken[1], 2);
    uncover(&table);
}

static void counts_values_and_knows_those_that_cannot_be(void **state)
{
    struct table table;

    (void)state;
    cover(&table, windy);
    assert_int_equal(answer(&table, "roof", "shut")->reached, 2);
    assert_int_equal(answer(&table, "roof", "shut")->expected, 1);
    assert_int_equal(answer(&table, "roof", "open")->reached, 1);
    assert_int_equal(answer(&table, "roof", "open")->expected, 0);
    assert_int_equal(answer(&table, "door", "shut")->reached, 2);
    assert_int_equal(answer(&table, "door", "shut")->expected, 0);
    assert_true(answer(&table, "roof", "open")->is_possible);
    assert_false(answer(&table, "roof", "gone")->is_possible);
    assert_false(answer(&table, "door", "open")->is_possible);
    assert_int_equal(table.coverage.subject_count, 2); /* any word is a value of the bell */
    assert_int_equal(value(table.coverage.assumptions, 2, "wind", "strong")->reached, 2);
    assert_int_equal(value(table.coverage.assumptions, 2, "wind", "none")->reached, 1);
    assert_int_equal(value(table.coverage.assumptions, 2, "rain", "yes")->reached, 0);
    uncover(&table);
}

static void counts_sentences(void **state)
{
    struct table table;

    (void)state;
    cover(&table, windy);
    assert_int_equal(table.coverage.sources[0].cited, 2);
    assert_int_equal(table.coverage.sources[1].cited, 1); /* by the assumption that it is dry */
    assert_int_equal(table.coverage.sources[2].cited, 2);
    assert_int_equal(table.coverage.sources[3].cited, 0);
    uncover(&table);
}

static void sums_up(void **state)
{
    struct table table;
    struct coverage_sums sums;

    (void)state;
    cover(&table, windy);
    sums = coverage_sums_of(&table.coverage);
    assert_int_equal(sums.rules, 3);
    assert_int_equal(sums.rules_fired, 3);
    assert_int_equal(sums.rules_reasons, 2);
    assert_int_equal(sums.values, 3);
    assert_int_equal(sums.values_reached, 3);
    assert_int_equal(sums.values_expected, 1);
    assert_int_equal(sums.settings, 4);
    assert_int_equal(sums.settings_used, 3);
    assert_int_equal(sums.sources, 4);
    assert_int_equal(sums.sources_cited, 3);
    assert_int_equal(sums.sources_set_aside, 1);
    uncover(&table);
}

static void writes_lines_functions_and_branches(void **state)
{
    struct table table;
    char *text = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&text, &size);

    (void)state;
    cover(&table, "(case (name a) (set rain=yes)) (expect (case a) (answers roof=shut))");
    assert_true(lcov_write(out, &table.coverage));
    fclose(out);
    assert_holds(text, "FN:12,bad-weather\nFN:16,fair-weather\nFN:20,wind-shuts-the-door\n");
    assert_holds(text, "FNDA:1,bad-weather\nFNDA:0,fair-weather\n");
    assert_holds(text, "FNF:3\nFNH:1\n");
    assert_holds(text, "BRDA:12,0,0,1\nBRDA:12,0,1,0\nBRF:2\nBRH:1\n");
    assert_holds(text, "DA:12,1\nDA:13,1\nDA:14,0\nDA:15,1\nDA:16,0\nDA:17,0\nDA:18,0\n");
    assert_holds(text, "LF:11\nLH:3\nend_of_record\n");
    free(text);
    uncover(&table);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(counts_rules_that_fire_and_that_give_reasons),
        cmocka_unit_test(counts_values_and_knows_those_that_cannot_be),
        cmocka_unit_test(counts_sentences),
        cmocka_unit_test(sums_up),
        cmocka_unit_test(writes_lines_functions_and_branches),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
