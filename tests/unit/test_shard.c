#include "ask/shard.h"

#include <string.h>

#include "support.h"

/* A table of 2 x 3 x 2 combinations with cells from a text of digits, by their numbers. */
struct made {
    struct arena arena;
    struct table table;
    size_t sizes[3];
    uint8_t cells[12];
};

static void make(struct made *made, const char *digits)
{
    static const char *const names[] = {"w0", "w1", "w2", "w3"};

    *made = (struct made){.sizes = {2, 3, 2}};
    made->table = (struct table){
        .sizes = made->sizes, .axis_count = 3, .cells = made->cells, .cell_count = 12};
    for (size_t i = 0; i < 4; i++)
        table_value(&made->table, names[i], &made->arena);
    for (size_t i = 0; digits != NULL && i < 12; i++)
        made->cells[i] = (uint8_t)(digits[i] - '0');
}

static const struct space_stretch whole = {NULL, 3, 0, 12, NULL};

static void test_what_is_spelt_is_read_again(void **state)
{
    static const char *const tables[] = {"000000000000", "012301230123", "000111222333",
                                         "010101010101", "333333333330"};

    (void)state;
    for (size_t i = 0; i < sizeof tables / sizeof tables[0]; i++) {
        struct made from, to;
        struct strbuf text = {0};

        make(&from, tables[i]);
        make(&to, NULL);
        for (size_t first = 0; first < 12; first += 5) {
            struct space_stretch stretch = {NULL, 3, first, first + 5 > 12 ? 12 - first : 5, NULL};

            strbuf_clear(&text);
            shard_spell(&text, &from.table, &stretch);
            assert_true(shard_read(&to.table, &stretch, text.text, from.table.values,
                                   from.table.value_count, &to.arena));
        }
        assert_memory_equal(from.cells, to.cells, 12);
        strbuf_free(&text);
        arena_free(&from.arena);
        arena_free(&to.arena);
    }
}

static void test_values_keep_their_words_whatever_their_order(void **state)
{
    static const char *const words[] = {"w3", NULL, "new"};
    struct made to;

    (void)state;
    make(&to, NULL);
    assert_true(shard_read(&to.table, &whole, "a3b8c", words, 3, &to.arena));
    assert_int_equal(to.table.value_count, 6);
    assert_string_equal(to.table.values[to.cells[0]], "w3");
    assert_null(to.table.values[4]);
    assert_string_equal(to.table.values[5], "new");
    arena_free(&to.arena);
}

static void test_text_that_does_not_fit_is_refused(void **state)
{
    static const char *const texts[] = {
        "",    "a",    "a11",   "a13", "a12a", "c12",   "a0",   "12a",
        "A12", "Aa12", "a6 b6", "a-1", "a12x", "b12\1", "a1a1", "a99999999999999999999"};
    static const char *const words[] = {"w0", "w1"};

    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        struct made to;

        make(&to, NULL);
        if (shard_read(&to.table, &whole, texts[i], words, 2, &to.arena))
            fail_msg("`%s` was read", texts[i]);
        arena_free(&to.arena);
    }
}

static void test_more_values_than_letters_are_spelt(void **state)
{
    struct made from, to;
    struct strbuf text = {0};
    char word[8];

    (void)state;
    make(&from, NULL);
    make(&to, NULL);
    for (int i = 4; i < 254; i++) {
        snprintf(word, sizeof word, "w%d", i);
        assert_int_equal(table_value(&from.table, word, &from.arena), i);
    }
    for (size_t i = 0; i < 12; i++)
        from.cells[i] = (uint8_t)(20 * i + 25);
    shard_spell(&text, &from.table, &whole);
    assert_true(shard_read(&to.table, &whole, text.text, from.table.values, from.table.value_count,
                           &to.arena));
    for (size_t i = 0; i < 12; i++)
        assert_string_equal(to.table.values[to.cells[i]], from.table.values[from.cells[i]]);
    strbuf_free(&text);
    arena_free(&from.arena);
    arena_free(&to.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_what_is_spelt_is_read_again),
        cmocka_unit_test(test_values_keep_their_words_whatever_their_order),
        cmocka_unit_test(test_text_that_does_not_fit_is_refused),
        cmocka_unit_test(test_more_values_than_letters_are_spelt),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
