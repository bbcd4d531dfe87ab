#include <string.h>

#include "base/error.h"
#include "support.h"

static void test_first_error_wins(void **state)
{
    struct endstate_error error = {0};

    (void)state;
    assert_false(error_set(&error, ENDSTATE_USAGE, "first %d", 1));
    assert_false(error_set(&error, ENDSTATE_LIMIT, "second"));
    assert_int_equal(error.code, ENDSTATE_USAGE);
    assert_string_equal(error.text, "first 1");
}

static void test_error_may_be_null(void **state)
{
    const struct place place = {"a.clp", 1, 2};

    (void)state;
    assert_false(error_set(NULL, ENDSTATE_USAGE, "nobody reads this"));
    assert_false(error_at(NULL, ENDSTATE_USAGE, place, "nobody reads this"));
}

static void test_place_stands_before_the_text(void **state)
{
    struct endstate_error error = {0};

    (void)state;
    assert_false(error_at(&error, ENDSTATE_BAD_INPUT, (struct place){"a.clp", 12, 3}, "%s", "bad"));
    assert_string_equal(error.text, "a.clp:12:3: bad");
    assert_int_equal(error.code, ENDSTATE_BAD_INPUT);
}

static void test_line_zero_is_the_file_as_a_whole(void **state)
{
    struct endstate_error error = {0};

    (void)state;
    error_at(&error, ENDSTATE_BAD_INPUT, (struct place){"a.clp", 0, 0}, "is empty");
    assert_string_equal(error.text, "a.clp: is empty");
}

static void test_too_long_a_text_is_cut(void **state)
{
    struct endstate_error error = {0};
    char path[4000];

    (void)state;
    memset(path, 'x', sizeof path - 1);
    path[sizeof path - 1] = '\0';
    error_set(&error, ENDSTATE_USAGE, "%s", path);
    assert_int_equal(strlen(error.text), sizeof error.text - 1);
    error = (struct endstate_error){0};
    error_at(&error, ENDSTATE_USAGE, (struct place){path, 1, 1}, "%s", path);
    assert_true(strlen(error.text) < sizeof error.text);
    assert_int_equal(error.text[0], 'x');
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_first_error_wins),
        cmocka_unit_test(test_error_may_be_null),
        cmocka_unit_test(test_place_stands_before_the_text),
        cmocka_unit_test(test_line_zero_is_the_file_as_a_whole),
        cmocka_unit_test(test_too_long_a_text_is_cut),
    };

    return cmocka_run_group_tests_name("error", tests, NULL, NULL);
}
