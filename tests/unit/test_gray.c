#include "run/gray.h"

#include <stdlib.h>

#include "base/arena.h"
#include "support.h"

enum { MOST_DIGITS = 5 };

static size_t product(const size_t *sizes, size_t count)
{
    size_t all = 1;

    for (size_t i = 0; i < count; i++)
        all *= sizes[i];
    return all;
}

static size_t number_of(const struct gray *gray)
{
    size_t number = 0;

    for (size_t i = 0; i < gray->count; i++)
        number = number * gray->sizes[i] + gray->digits[i];
    return number;
}

/* Every combination once, each a step of one digit from the one before. */
static void check_way(const size_t *sizes, size_t count)
{
    size_t all = product(sizes, count), before[MOST_DIGITS] = {0};
    size_t *visits = memory_alloc(sizeof *visits * all);
    struct gray gray;

    gray_begin(&gray, sizes, count);
    for (size_t place = 0; place < all; place++) {
        size_t changed;

        assert_int_equal(gray.number, number_of(&gray));
        assert_true(gray.number < all);
        assert_int_equal(visits[gray.number]++, 0);
        for (size_t i = 0; i < count; i++)
            before[i] = gray.digits[i];
        changed = gray_next(&gray);
        if (place + 1 == all) {
            assert_int_equal(changed, count);
            break;
        }
        for (size_t i = 0; i < count; i++) {
            size_t distance = gray.digits[i] > before[i] ? gray.digits[i] - before[i]
                                                         : before[i] - gray.digits[i];

            assert_int_equal(distance, i == changed ? 1 : 0);
        }
    }
    gray_end(&gray);
    free(visits);
}

/* Going on from any place is the same, whether one came there by steps or at once. */
static void check_places(const size_t *sizes, size_t count)
{
    size_t all = product(sizes, count);
    struct gray stepped, sought;

    gray_begin(&stepped, sizes, count);
    gray_begin(&sought, sizes, count);
    for (size_t place = 0; place < all; place++) {
        gray_seek(&sought, place);
        for (size_t i = 0; i < count; i++)
            assert_int_equal(sought.digits[i], stepped.digits[i]);
        assert_int_equal(sought.number, stepped.number);
        assert_int_equal(gray_next(&sought), gray_next(&stepped));
        for (size_t i = 0; place + 1 < all && i < count; i++)
            assert_int_equal(sought.digits[i], stepped.digits[i]);
    }
    gray_end(&stepped);
    gray_end(&sought);
}

static void check(const size_t *sizes, size_t count)
{
    check_way(sizes, count);
    check_places(sizes, count);
}

static void test_every_combination_once_by_single_steps(void **state)
{
    static const size_t sizes[][MOST_DIGITS] = {
        {2, 2, 2, 2, 2}, {3, 3, 3, 3, 3}, {2, 3, 4, 5, 6},
        {6, 5, 4, 3, 2}, {1, 3, 1, 2, 1}, {7, 1, 1, 1, 1},
    };

    (void)state;
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++)
        for (size_t count = 0; count <= MOST_DIGITS; count++)
            check(sizes[i], count);
}

static void test_first_digit_changes_fastest(void **state)
{
    static const size_t sizes[] = {3, 2};
    static const size_t numbers[] = {0, 2, 4, 5, 3, 1};
    struct gray gray;

    (void)state;
    gray_begin(&gray, sizes, 2);
    for (size_t i = 0; i < 6; i++, gray_next(&gray))
        assert_int_equal(gray.number, numbers[i]);
    gray_end(&gray);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_combination_once_by_single_steps),
        cmocka_unit_test(test_first_digit_changes_fastest),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
