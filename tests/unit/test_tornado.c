#include <math.h>

#include "ask/tornado.h"
#include "made_tables.h"
#include "worlds.h"

enum { TABLES = 200 };

static const char *const weights[] = {"k0=v0:0.7", "k1=v1:0"};

/* What an answer is while a key is held, by counting. */
static struct tornado_part count_part(const struct made_table *made, size_t key, size_t held,
                                      size_t value)
{
    struct tornado_part part = {0, 0, 0};
    size_t all = 0;

    for (size_t number = 0; number < made->space.combinations; number++) {
        size_t values[MADE_MOST_AXES];
        double weight = 1;

        made_table_values(made, number, values);
        if (values[key] != held)
            continue;
        all++;
        for (size_t i = 0; i < made->key_count; i++)
            weight *= i == key ? 1 : made->weights.of[i][values[i]];
        if (made_table_value(made, number) != value)
            continue;
        part.count++;
        part.probability += weight;
    }
    part.share = (double)part.count / (double)all;
    return part;
}

static void check_parts(const struct made_table *made, const struct tornado *tornado)
{
    const struct sweep_subject *subject = tornado->subject;

    for (size_t axis = 0; axis < subject->axis_count; axis++) {
        for (size_t held = 0; held < made->sizes[subject->axes[axis]]; held++) {
            for (size_t value = 0; value < subject->value_count; value++) {
                struct tornado_part part = count_part(made, subject->axes[axis], held, value);
                const struct tornado_part *told = &tornado->parts[axis][held][value];

                assert_int_equal(told->count, part.count);
                assert_true(fabs(told->share - part.share) < 1e-9);
                assert_true(fabs(told->probability - part.probability) < 1e-9);
            }
        }
    }
}

/* The values of an axis, weighted, make what the answer is over all. */
static void check_whole(const struct made_table *made, const struct tornado *tornado)
{
    const struct sweep_subject *subject = tornado->subject;

    for (size_t axis = 0; axis < subject->axis_count; axis++) {
        for (size_t value = 0; value < subject->value_count; value++) {
            double sum = 0;

            for (size_t held = 0; held < made->sizes[subject->axes[axis]]; held++)
                sum += made->weights.of[subject->axes[axis]][held] *
                       tornado->parts[axis][held][value].probability;
            assert_true(fabs(sum - subject->values[value].probability) < 1e-9);
        }
    }
}

static void check_order(const struct tornado *tornado)
{
    const struct sweep_subject *subject = tornado->subject;
    size_t seen = 0;

    for (size_t i = 0; i < subject->axis_count; i++) {
        seen |= (size_t)1 << tornado->order[i];
        assert_true(i == 0 || subject->influence[tornado->order[i]] <
                                  subject->influence[tornado->order[i - 1]] + 1e-9);
    }
    assert_int_equal(seen, ((size_t)1 << subject->axis_count) - 1);
}

static void check_bars(struct made_table *made, const struct tornado *tornado, size_t value)
{
    const struct tornado_bar *bars = tornado_bars(tornado, &made->sweep, value, &made->arena);
    size_t seen = 0;

    for (size_t i = 0; i < tornado->subject->axis_count; i++) {
        double low = 2, high = -1;

        seen |= (size_t)1 << bars[i].axis;
        for (size_t j = 0; j < made->sizes[tornado->subject->axes[bars[i].axis]]; j++) {
            low = fmin(low, tornado->parts[bars[i].axis][j][value].probability);
            high = fmax(high, tornado->parts[bars[i].axis][j][value].probability);
        }
        assert_true(fabs(bars[i].low - low) < 1e-12 && fabs(bars[i].high - high) < 1e-12);
        assert_true(i == 0 ||
                    bars[i].high - bars[i].low < bars[i - 1].high - bars[i - 1].low + 1e-8);
    }
    assert_int_equal(seen, ((size_t)1 << tornado->subject->axis_count) - 1);
}

static void test_tornados_count_as_brute_force_does(void **state)
{
    uint64_t series = 7300;
    size_t bars = 0;

    (void)state;
    for (int i = 0; i < TABLES; i++) {
        struct made_table made;
        struct tornado tornado;

        made_table_draw(&made, &series, weights, i % 2 == 0 ? 0 : 2);
        tornado_make(&tornado, &made.sweep, &made.sweep.subjects[0], made.table, &made.weights,
                     &made.arena);
        check_parts(&made, &tornado);
        check_whole(&made, &tornado);
        check_order(&tornado);
        for (size_t value = 0; value < tornado.subject->value_count; value++)
            check_bars(&made, &tornado, value);
        bars += tornado.subject->axis_count;
        made_table_free(&made);
    }
    assert_true(bars > TABLES);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_tornados_count_as_brute_force_does),
    };

    return cmocka_run_group_tests_name("tornado", tests, NULL, NULL);
}
