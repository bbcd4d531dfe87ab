#include <stdio.h>

#include "base/text_map.h"
#include "support.h"

static void test_an_empty_map_holds_nothing(void **state)
{
    struct arena arena = {0};
    struct text_map map = {.arena = &arena};

    (void)state;
    assert_null(text_map_find(&map, ""));
    assert_null(text_map_find(&map, "a"));
    arena_free(&arena);
}

static void test_each_text_has_its_own_value(void **state)
{
    struct arena arena = {0};
    struct text_map map = {.arena = &arena};
    int values[3] = {0};

    (void)state;
    text_map_add(&map, "", &values[0]);
    text_map_add(&map, "a", &values[1]);
    text_map_add(&map, "aa", &values[2]);
    assert_ptr_equal(text_map_find(&map, ""), &values[0]);
    assert_ptr_equal(text_map_find(&map, "a"), &values[1]);
    assert_ptr_equal(text_map_find(&map, "aa"), &values[2]);
    assert_null(text_map_find(&map, "aaa"));
    arena_free(&arena);
}

static void test_growing_loses_nothing(void **state)
{
    enum { COUNT = 5000 };
    struct arena arena = {0};
    struct text_map map = {.arena = &arena};
    char *names[COUNT];

    (void)state;
    for (size_t i = 0; i < COUNT; i++) {
        names[i] = arena_format(&arena, "name-%zu", i);
        text_map_add(&map, names[i], names[i]);
    }
    assert_int_equal(map.count, COUNT);
    for (size_t i = 0; i < COUNT; i++)
        assert_ptr_equal(text_map_find(&map, names[i]), names[i]);
    assert_null(text_map_find(&map, "name-5000"));
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_an_empty_map_holds_nothing),
        cmocka_unit_test(test_each_text_has_its_own_value),
        cmocka_unit_test(test_growing_loses_nothing),
    };

    return cmocka_run_group_tests_name("text_map", tests, NULL, NULL);
}
