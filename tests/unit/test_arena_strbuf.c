#include <stdalign.h>
#include <stdlib.h>
#include <string.h>

#include "base/strbuf.h"
#include "support.h"

static void test_arena_memory_is_zeroed_and_aligned(void **state)
{
    struct arena arena = {NULL};

    (void)state;
    for (size_t size = 0; size < 100; size++) {
        unsigned char *bytes = arena_alloc(&arena, size);

        assert_int_equal((uintptr_t)bytes % alignof(max_align_t), 0);
        for (size_t i = 0; i < size; i++)
            assert_int_equal(bytes[i], 0);
        memset(bytes, 0xFF, size);
    }
    arena_free(&arena);
}

static void test_arena_serves_pieces_larger_than_a_block(void **state)
{
    struct arena arena = {NULL};
    char *small = arena_string(&arena, "kept");
    char *large = arena_alloc(&arena, 1000000);
    char *after = arena_string(&arena, "after");

    (void)state;
    memset(large, 'x', 1000000);
    assert_string_equal(small, "kept");
    assert_string_equal(after, "after");
    arena_free(&arena);
}

static void test_arena_takes_over_what_another_holds(void **state)
{
    struct arena arena = {NULL}, other = {NULL}, empty = {NULL};
    char *own = arena_string(&arena, "own");
    char *taken = arena_string(&other, "taken");

    (void)state;
    arena_alloc(&other, 1000000);
    arena_join(&arena, &empty);
    arena_join(&arena, &other);
    arena_join(&empty, &arena);
    assert_null(other.newest);
    assert_null(arena.newest);
    assert_string_equal(own, "own");
    assert_string_equal(taken, "taken");
    arena_free(&empty);
}

static void test_arena_copies_do_not_share(void **state)
{
    struct arena arena = {NULL};
    char text[] = "hello";
    char *copy = arena_copy(&arena, text, 4);

    (void)state;
    text[0] = 'j';
    assert_string_equal(copy, "hell");
    assert_string_equal(arena_format(&arena, "%s-%d", copy, 7), "hell-7");
    arena_free(&arena);
}

static void test_freed_arena_is_ready_again(void **state)
{
    struct arena arena = {NULL};

    (void)state;
    arena_free(&arena);
    arena_string(&arena, "one");
    arena_free(&arena);
    assert_null(arena.newest);
    assert_string_equal(arena_string(&arena, "two"), "two");
    arena_free(&arena);
}

static void test_growing_array_keeps_its_items(void **state)
{
    size_t *items = NULL;
    size_t count = 0, capacity = 0;

    (void)state;
    for (size_t i = 0; i < 1000; i++) {
        MEMORY_GROW(items, count, capacity);
        items[count++] = i;
    }
    assert_true(capacity >= 1000);
    for (size_t i = 0; i < 1000; i++)
        assert_int_equal(items[i], i);
    free(items);
}

static void test_taken_text_outlives_its_buffer(void **state)
{
    struct arena arena = {NULL};
    struct strbuf buffer = {0};
    const char *empty = strbuf_take(&buffer, &arena), *text;

    (void)state;
    strbuf_add(&buffer, "one");
    text = strbuf_take(&buffer, &arena);
    assert_null(buffer.text);
    assert_int_equal(buffer.length, 0);
    strbuf_add(&buffer, "two");
    assert_string_equal(text, "one");
    assert_string_equal(empty, "");
    strbuf_free(&buffer);
    arena_free(&arena);
}

static void test_empty_strbuf_is_an_empty_text(void **state)
{
    struct strbuf buffer = {0};

    (void)state;
    assert_string_equal(strbuf_text(&buffer), "");
    strbuf_clear(&buffer);
    assert_string_equal(strbuf_text(&buffer), "");
    strbuf_free(&buffer);
}

static void test_strbuf_grows_piece_by_piece(void **state)
{
    struct strbuf buffer = {0};

    (void)state;
    strbuf_add(&buffer, "one");
    strbuf_add_char(&buffer, ' ');
    strbuf_add_bytes(&buffer, "twofold", 3);
    strbuf_format(&buffer, " %s %d", "three", 4);
    assert_string_equal(strbuf_text(&buffer), "one two three 4");
    assert_int_equal(buffer.length, strlen(buffer.text));
    for (int i = 0; i < 10000; i++)
        strbuf_add_char(&buffer, 'x');
    assert_int_equal(buffer.length, strlen("one two three 4") + 10000);
    assert_int_equal(strlen(buffer.text), buffer.length);
    strbuf_free(&buffer);
}

static void test_cleared_strbuf_starts_anew(void **state)
{
    struct strbuf buffer = {0};

    (void)state;
    strbuf_add(&buffer, "before");
    strbuf_clear(&buffer);
    assert_int_equal(buffer.length, 0);
    strbuf_add(&buffer, "after");
    assert_string_equal(strbuf_text(&buffer), "after");
    strbuf_free(&buffer);
    assert_null(buffer.text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_arena_memory_is_zeroed_and_aligned),
        cmocka_unit_test(test_arena_serves_pieces_larger_than_a_block),
        cmocka_unit_test(test_arena_takes_over_what_another_holds),
        cmocka_unit_test(test_arena_copies_do_not_share),
        cmocka_unit_test(test_freed_arena_is_ready_again),
        cmocka_unit_test(test_growing_array_keeps_its_items),
        cmocka_unit_test(test_taken_text_outlives_its_buffer),
        cmocka_unit_test(test_empty_strbuf_is_an_empty_text),
        cmocka_unit_test(test_strbuf_grows_piece_by_piece),
        cmocka_unit_test(test_cleared_strbuf_starts_anew),
    };

    return cmocka_run_group_tests_name("arena and strbuf", tests, NULL, NULL);
}
