#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "ask/sweep.h"
#include "worlds.h"

enum { BASES = 30, TABLES = 60 };

/* That the next sweep uses. */
static size_t processes = 1;

/* A sweep over all of a rule base, and what it is compared with. */
struct swept {
    struct worlds worlds;
    struct space space;
    struct weights weights;
    struct sweep sweep;
    const char **answers; /* of full runs, by combination, by subject of the space */
};

static void tell(struct swept *out, struct table *tables)
{
    struct bench *bench = &out->worlds.bench;

    sweep_begin(&out->sweep, &out->space, &out->weights, &bench->arena);
    assert_true(sweep_tell_some(&out->sweep, &out->space, tables, out->space.subject_count,
                                &out->weights, processes, &bench->arena, &bench->error));
}

static bool sweep_text(struct swept *out, const char *text, const char *const *weights,
                       size_t weight_count)
{
    struct bench *bench = &out->worlds.bench;
    struct table_plan plan = {{0, 0}, processes, 1, 0, 1};
    struct table_failure failure;
    struct table *tables;

    worlds_load(&out->worlds, text);
    if (!space_lay_out(&out->space, &bench->rulebase, out->worlds.assumptions, out->worlds.all,
                       bench->session, (struct clips_limits){10000, 10}, &bench->arena,
                       &bench->error) ||
        !weights_read(&out->weights, &bench->rulebase.declared, weights, weight_count,
                      &bench->arena, &bench->error))
        fail_msg("%s", bench->error.text);
    plan.window.count = out->space.subject_count;
    tables = tables_fill(&out->space, &plan, &bench->arena, &failure, &bench->error);
    if (tables != NULL)
        tell(out, tables);
    tables_free(tables, &out->space);
    return tables != NULL;
}

static void free_swept(struct swept *swept)
{
    worlds_free(&swept->worlds);
}

static const char *answer_at(const struct swept *swept, size_t number, size_t subject)
{
    return swept->answers[number * swept->space.subject_count + subject];
}

/* ---- against full runs ---- */

static void check_counts(const struct swept *swept, size_t subject)
{
    const struct sweep_subject *told = &swept->sweep.subjects[subject];
    size_t sum = 0;

    for (size_t i = 0; i < told->value_count; i++) {
        size_t count = 0;

        for (size_t number = 0; number < swept->space.combinations; number++)
            count += worlds_same(answer_at(swept, number, subject), told->values[i].is);
        assert_int_equal(told->values[i].count, count);
        assert_true(count > 0);
        assert_true(
            fabs(told->values[i].share * (double)swept->space.combinations - (double)count) < 1e-6);
        sum += count;
    }
    assert_int_equal(sum, swept->space.combinations);
}

static bool has_axis(const struct sweep_subject *told, size_t domain)
{
    for (size_t i = 0; i < told->axis_count; i++)
        if (told->axes[i] == domain)
            return true;
    return false;
}

/* Whether an answer changes with one assumption alone. */
static bool matters(const struct swept *swept, size_t subject, size_t domain)
{
    size_t values[8];

    for (size_t number = 0; number < swept->space.combinations; number++) {
        worlds_values(&swept->worlds, number, values);
        if (values[domain]-- == 0)
            continue;
        if (!worlds_same(answer_at(swept, number, subject),
                         answer_at(swept, worlds_number(&swept->worlds, values), subject)))
            return true;
    }
    return false;
}

static void check_axes(const struct swept *swept, size_t subject)
{
    const struct sweep_subject *told = &swept->sweep.subjects[subject];

    for (size_t i = 1; i < told->axis_count; i++)
        assert_true(told->axes[i - 1] < told->axes[i]);
    for (size_t i = 0; i < swept->worlds.domain_count; i++)
        assert_int_equal(has_axis(told, i), matters(swept, subject, i));
}

/* Whether a combination satisfies a condition; an axis freed (free < axis_count) does not count. */
static bool satisfies(const struct swept *swept, const struct sweep_subject *told,
                      const struct sweep_condition *condition, size_t number, size_t freed)
{
    size_t values[8];

    worlds_values(&swept->worlds, number, values);
    for (size_t i = 0; i < told->axis_count; i++)
        if (i != freed && !condition->allows[i][values[told->axes[i]]])
            return false;
    return true;
}

static size_t conditions_met(const struct swept *swept, const struct sweep_subject *told,
                             const struct sweep_value *value, size_t number)
{
    size_t met = 0;

    for (size_t i = 0; i < value->condition_count; i++)
        met += satisfies(swept, told, &value->conditions[i], number, told->axis_count);
    return met;
}

/* Every combination satisfies conditions of its own value and of no other. */
static void check_conditions_are_right(const struct swept *swept, size_t subject)
{
    const struct sweep_subject *told = &swept->sweep.subjects[subject];

    for (size_t number = 0; number < swept->space.combinations; number++)
        for (size_t i = 0; i < told->value_count; i++)
            assert_int_equal(conditions_met(swept, told, &told->values[i], number) > 0,
                             worlds_same(told->values[i].is, answer_at(swept, number, subject)));
}

/* Without any one condition some combination of its value would satisfy none. */
static void check_no_condition_is_superfluous(const struct swept *swept, size_t subject)
{
    const struct sweep_subject *told = &swept->sweep.subjects[subject];

    for (size_t i = 0; i < told->value_count; i++) {
        for (size_t j = 0; j < told->values[i].condition_count; j++) {
            bool is_needed = false;

            for (size_t number = 0; number < swept->space.combinations; number++)
                is_needed =
                    is_needed || (satisfies(swept, told, &told->values[i].conditions[j], number,
                                            told->axis_count) &&
                                  conditions_met(swept, told, &told->values[i], number) == 1);
            assert_true(is_needed);
        }
    }
}

/* With any one more axis free a condition would let in a combination of another value. */
static void check_no_axis_could_be_free(const struct swept *swept, size_t subject)
{
    const struct sweep_subject *told = &swept->sweep.subjects[subject];

    for (size_t i = 0; i < told->value_count; i++) {
        for (size_t j = 0; j < told->values[i].condition_count; j++) {
            const struct sweep_condition *condition = &told->values[i].conditions[j];

            for (size_t axis = 0; axis < told->axis_count; axis++) {
                bool is_wrong = sweep_is_free(&swept->sweep, told, condition, axis);

                for (size_t number = 0; number < swept->space.combinations; number++)
                    is_wrong = is_wrong || (satisfies(swept, told, condition, number, axis) &&
                                            !worlds_same(answer_at(swept, number, subject),
                                                         told->values[i].is));
                assert_true(is_wrong);
            }
        }
    }
}

static double weight_of(const struct swept *swept, size_t number)
{
    double weight = 1;
    size_t values[8];

    worlds_values(&swept->worlds, number, values);
    for (size_t i = 0; i < swept->worlds.domain_count; i++)
        weight *= swept->weights.of[i][values[i]];
    return weight;
}

static void check_probabilities(const struct swept *swept, size_t subject)
{
    const struct sweep_subject *told = &swept->sweep.subjects[subject];

    for (size_t i = 0; i < told->value_count; i++) {
        double sum = 0;

        for (size_t number = 0; number < swept->space.combinations; number++)
            if (worlds_same(answer_at(swept, number, subject), told->values[i].is))
                sum += weight_of(swept, number);
        assert_true(fabs(sum - told->values[i].probability) < 1e-9);
    }
}

/* How likely it is that another value of an assumption, each as likely, changes the answer. */
static double influence_of(const struct swept *swept, size_t subject, size_t domain)
{
    double sum = 0;
    size_t values[8], size = worlds_size(&swept->worlds, domain);

    for (size_t number = 0; number < swept->space.combinations; number++) {
        worlds_values(&swept->worlds, number, values);
        for (size_t other = 0; other < size; other++) {
            values[domain] = other;
            if (!worlds_same(answer_at(swept, number, subject),
                             answer_at(swept, worlds_number(&swept->worlds, values), subject)))
                sum += weight_of(swept, number) / (double)(size - 1);
        }
    }
    return sum;
}

static void check_influences(const struct swept *swept, size_t subject)
{
    const struct sweep_subject *told = &swept->sweep.subjects[subject];

    for (size_t i = 0; i < told->axis_count; i++)
        assert_true(fabs(told->influence[i] - influence_of(swept, subject, told->axes[i])) < 1e-9);
}

/* Sweep a text, and compare everything that is told with full runs; how many conditions it tells.
 */
static size_t check_sweep(const char *text, const char *const *weights, size_t weight_count)
{
    struct swept swept;
    size_t conditions = 0;

    if (!sweep_text(&swept, text, weights, weight_count))
        fail_msg("%s in\n%s", swept.worlds.bench.error.text, text);
    assert_int_equal(swept.sweep.combinations, worlds_count(&swept.worlds));
    assert_int_equal(swept.sweep.subject_count, swept.space.subject_count);
    swept.answers = worlds_answer_all(&swept.worlds, swept.space.names, swept.space.subject_count);
    for (size_t i = 0; i < swept.sweep.subject_count; i++) {
        assert_string_equal(swept.sweep.subjects[i].on, swept.space.names[i]);
        check_counts(&swept, i);
        check_axes(&swept, i);
        check_conditions_are_right(&swept, i);
        check_no_condition_is_superfluous(&swept, i);
        check_no_axis_could_be_free(&swept, i);
        check_probabilities(&swept, i);
        check_influences(&swept, i);
        for (size_t j = 0; j < swept.sweep.subjects[i].value_count; j++)
            conditions += swept.sweep.subjects[i].values[j].condition_count;
    }
    free_swept(&swept);
    return conditions;
}

static void test_made_up_rules_are_swept_as_full_runs_say(void **state)
{
    (void)state;
    for (int kind = 0; kind < WORLDS_KINDS; kind++) {
        uint64_t series = 4000 + (uint64_t)kind;
        size_t conditions = 0;

        for (int i = 0; i < BASES; i++) {
            struct strbuf text = {0};

            worlds_make_up(&text, &series, (enum worlds_kind)kind);
            processes = i % 5 == 0 ? 2 : 1;
            conditions += check_sweep(text.text, NULL, 0);
            processes = 1;
            strbuf_free(&text);
        }
        assert_true(conditions > (size_t)BASES * worlds_subject_count);
    }
}

/* ---- tables: a rule for each combination, with a value drawn for it, or none ---- */

static void add_table_rule(struct strbuf *out, const size_t *sizes, size_t axes, size_t number,
                           size_t value)
{
    strbuf_format(out, "(defrule r%zu (logical", number);
    for (size_t i = axes; i-- > 0; number /= sizes[i])
        strbuf_format(out, " (assumption (key k%zu) (value v%zu))", i, number % sizes[i]);
    strbuf_format(out, ") => (assert (recommendation (on walk) (is w%zu))))\n", value);
}

static void make_table(struct strbuf *out, uint64_t *series)
{
    size_t axes = 1 + worlds_random(series, 4), values = 1 + worlds_random(series, 3);
    size_t sizes[4], combinations = 1;

    strbuf_add(out, "(deffacts d (subject (name walk))");
    for (size_t i = 0; i < axes; i++) {
        sizes[i] = 1 + worlds_random(series, 4);
        combinations *= sizes[i];
        strbuf_format(out, " (domain (key k%zu) (baseline v0) (values", i);
        for (size_t j = 0; j < sizes[i]; j++)
            strbuf_format(out, " v%zu", j);
        strbuf_add(out, "))");
    }
    strbuf_add(out, ")\n");
    for (size_t i = 0; i < combinations; i++) {
        size_t value = worlds_random(series, values + 1);

        if (value < values)
            add_table_rule(out, sizes, axes, i, value);
    }
}

static void test_tables_are_swept_as_full_runs_say(void **state)
{
    uint64_t series = 5000;
    size_t conditions = 0;

    (void)state;
    for (int i = 0; i < TABLES; i++) {
        struct strbuf text = {0};

        make_table(&text, &series);
        conditions += check_sweep(text.text, NULL, 0);
        strbuf_free(&text);
    }
    assert_true(conditions > 5 * TABLES);
}

static void test_weights_count_as_full_runs_say(void **state)
{
    static const char *const weights[] = {"k0=v0:0.7", "k1=v0:0"};
    uint64_t series = 6000;

    (void)state;
    for (int i = 0; i < BASES; i++) {
        struct strbuf text = {0};

        strbuf_add(&text, "(deffacts w (domain (key k0) (values v0 v1 v2) (baseline v0))"
                          " (domain (key k1) (values v0 v1) (baseline v0)))\n");
        for (size_t number = 0; number < 6; number++)
            add_table_rule(&text, (const size_t[]){3, 2}, 2, number, worlds_random(&series, 3));
        check_sweep(text.text, weights, 2);
        strbuf_free(&text);
    }
}

/* ---- plain cases ---- */

static void test_most_frequent_value_comes_first_and_equals_by_name(void **state)
{
    struct swept swept;
    const struct sweep_subject *walk;

    (void)state;
    assert_true(sweep_text(&swept,
                           "(deffacts d (domain (key k) (values a b c d) (baseline a)))\n"
                           "(defrule a (logical (assumption (key k) (value a))) =>"
                           " (assert (recommendation (on walk) (is zeal))))\n"
                           "(defrule b (logical (assumption (key k) (value b|c))) =>"
                           " (assert (recommendation (on walk) (is stay))))\n"
                           "(defrule d (logical (assumption (key k) (value d))) =>"
                           " (assert (recommendation (on walk) (is go))))\n",
                           NULL, 0));
    walk = &swept.sweep.subjects[0];
    assert_int_equal(walk->value_count, 3);
    assert_string_equal(walk->values[0].is, "stay");
    assert_int_equal(walk->values[0].condition_count, 1);
    assert_string_equal(walk->values[1].is, "go");
    assert_string_equal(walk->values[2].is, "zeal");
    free_swept(&swept);
}

static void test_subject_that_nothing_concludes_has_no_support(void **state)
{
    struct swept swept;
    const struct sweep_subject *rest;

    (void)state;
    assert_true(sweep_text(&swept,
                           "(deffacts d (domain (key k) (values a b) (baseline a))"
                           " (subject (name rest)))\n",
                           NULL, 0));
    rest = &swept.sweep.subjects[0];
    assert_non_null(rest->declared);
    assert_int_equal(rest->axis_count, 0);
    assert_int_equal(rest->value_count, 1);
    assert_null(rest->values[0].is);
    assert_int_equal(rest->values[0].count, 2);
    assert_int_equal(rest->values[0].condition_count, 1);
    free_swept(&swept);
}

/* Two ways with nothing in common need two conditions, each with the other's axis free. */
static void test_conditions_leave_free_what_does_not_matter(void **state)
{
    struct swept swept;
    const struct sweep_subject *walk;

    (void)state;
    assert_true(sweep_text(&swept,
                           "(deffacts d (domain (key k) (values a b c) (baseline a))"
                           " (domain (key j) (values x y) (baseline x)))\n"
                           "(defrule a (logical (or (assumption (key k) (value b))"
                           " (assumption (key j) (value y)))) =>"
                           " (assert (recommendation (on walk) (is go))))\n",
                           NULL, 0));
    walk = &swept.sweep.subjects[0];
    assert_string_equal(walk->values[0].is, "go");
    assert_int_equal(walk->values[0].count, 4);
    assert_int_equal(walk->values[0].condition_count, 2);
    for (size_t i = 0; i < 2; i++)
        assert_int_equal(sweep_is_free(&swept.sweep, walk, &walk->values[0].conditions[i], 0) +
                             sweep_is_free(&swept.sweep, walk, &walk->values[0].conditions[i], 1),
                         1);
    assert_null(walk->values[1].is);
    assert_int_equal(walk->values[1].condition_count, 1);
    free_swept(&swept);
}

/* ---- refusals ---- */

static void check_refused(const char *text, enum endstate_code code, const char *const *parts)
{
    struct swept swept;

    assert_false(sweep_text(&swept, text, NULL, 0));
    assert_int_equal(swept.worlds.bench.error.code, code);
    for (; *parts != NULL; parts++)
        assert_holds(swept.worlds.bench.error.text, *parts);
    free_swept(&swept);
}

static void test_value_that_a_subject_does_not_have_names_the_combination(void **state)
{
    static const char *const parts[] = {"`walk`", "`b`", "k=b", NULL};

    (void)state;
    check_refused("(deffacts d (domain (key k) (values a b) (baseline a))"
                  " (subject (name walk) (values a)))\n"
                  "(defrule a (logical (assumption (key k) (value ?v))) =>"
                  " (assert (recommendation (on walk) (is ?v))))\n",
                  ENDSTATE_BAD_INPUT, parts);
}

static void test_subject_of_too_many_values_is_refused(void **state)
{
    static const char *const parts[] = {"`walk`", "255", NULL};
    struct strbuf text = {0};

    (void)state;
    strbuf_add(&text, "(deffacts d (domain (key k) (baseline v0) (values");
    for (int i = 0; i < 256; i++)
        strbuf_format(&text, " v%d", i);
    strbuf_add(&text, ")))\n(defrule a (logical (assumption (key k) (value ?v))) =>"
                      " (assert (recommendation (on walk) (is ?v))))\n");
    check_refused(text.text, ENDSTATE_LIMIT, parts);
    strbuf_free(&text);
}

static void test_subject_of_too_many_combinations_is_refused(void **state)
{
    static const char *const parts[] = {"`walk`", "33554432", "--keys", NULL};
    struct strbuf text = {0};

    (void)state;
    strbuf_add(&text, "(deffacts d");
    for (int i = 0; i < 25; i++)
        strbuf_format(&text, " (domain (key k%d) (values a b) (baseline a))", i);
    strbuf_add(&text, ")\n(defrule a (logical (not (assumption (value b)))) =>"
                      " (assert (recommendation (on walk) (is go))))\n");
    check_refused(text.text, ENDSTATE_LIMIT, parts);
    strbuf_free(&text);
}

/* ---- in several processes ---- */

/* Fourteen assumptions; `walk` is `go` where two neighbours are `b`, `stay` elsewhere. */
static void make_wide(struct strbuf *out)
{
    strbuf_add(out, "(deffacts d (subject (name walk))");
    for (int i = 0; i < 14; i++)
        strbuf_format(out, " (domain (key k%d) (values a b) (baseline a))", i);
    strbuf_add(out, ")\n");
    for (int i = 0; i < 14; i += 2)
        strbuf_format(out,
                      "(defrule go-%d (logical (assumption (key k%d) (value b))"
                      " (assumption (key k%d) (value b)))"
                      " => (assert (recommendation (on walk) (is go))))\n",
                      i, i, i + 1);
    strbuf_add(out, "(defrule stay (logical (not (recommendation (on walk) (is go))))"
                    " => (assert (recommendation (on walk) (is stay))))\n");
}

static void test_big_tables_are_told_of_alike_by_several_processes(void **state)
{
    struct strbuf text = {0};
    struct swept one, two;

    (void)state;
    make_wide(&text);
    assert_true(sweep_text(&one, text.text, NULL, 0));
    processes = 2;
    assert_true(sweep_text(&two, text.text, NULL, 0));
    processes = 1;
    assert_int_equal(one.sweep.subjects[0].values[0].count, 16384 - 2187);
    for (size_t i = 0; i < 2; i++) {
        const struct sweep_value *a = &one.sweep.subjects[0].values[i];
        const struct sweep_value *b = &two.sweep.subjects[0].values[i];

        assert_string_equal(a->is, b->is);
        assert_int_equal(a->count, b->count);
        assert_true(a->probability == b->probability);
        assert_int_equal(a->condition_count, b->condition_count);
        for (size_t j = 0; j < a->condition_count; j++)
            for (size_t axis = 0; axis < 14; axis++)
                assert_memory_equal(a->conditions[j].allows[axis], b->conditions[j].allows[axis],
                                    2);
    }
    assert_int_equal(one.sweep.subjects[0].values[0].condition_count, 7);
    strbuf_free(&text);
    free_swept(&one);
    free_swept(&two);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_made_up_rules_are_swept_as_full_runs_say),
        cmocka_unit_test(test_tables_are_swept_as_full_runs_say),
        cmocka_unit_test(test_weights_count_as_full_runs_say),
        cmocka_unit_test(test_most_frequent_value_comes_first_and_equals_by_name),
        cmocka_unit_test(test_subject_that_nothing_concludes_has_no_support),
        cmocka_unit_test(test_conditions_leave_free_what_does_not_matter),
        cmocka_unit_test(test_value_that_a_subject_does_not_have_names_the_combination),
        cmocka_unit_test(test_subject_of_too_many_values_is_refused),
        cmocka_unit_test(test_subject_of_too_many_combinations_is_refused),
        cmocka_unit_test(test_big_tables_are_told_of_alike_by_several_processes),
    };

    return cmocka_run_group_tests_name("sweep", tests, NULL, NULL);
}
