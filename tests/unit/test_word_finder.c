#include <string.h>

#include "run/word_finder.h"
#include "support.h"

/* "101": which of the words, in the order in which they were added, a text holds. */
static void check(const struct word_finder *finder, const char *text, const char *expected)
{
    bool has[8];
    char found[9];

    assert_true(finder->count < 8);
    word_finder_look(finder, text, strlen(text), has);
    for (size_t i = 0; i < finder->count; i++)
        found[i] = has[i] ? '1' : '0';
    found[finder->count] = '\0';
    assert_string_equal(found, expected);
}

static void test_words_are_found_in_any_case_and_within_others(void **state)
{
    struct word_finder finder = {0};

    (void)state;
    assert_int_equal(word_finder_add(&finder, "nazif"), 0);
    assert_int_equal(word_finder_add(&finder, "nato"), 1);
    assert_int_equal(word_finder_add(&finder, "na"), 2);
    assert_int_equal(word_finder_add(&finder, "in due"), 3);
    check(&finder, "Denazification", "1010");
    check(&finder, "the NATO alliance", "0110");
    check(&finder, "In due course", "0001");
    check(&finder, "nat", "0010");
    check(&finder, "", "0000");
    check(&finder, "n", "0000");
    word_finder_free(&finder);
}

static void test_a_word_is_kept_once(void **state)
{
    struct word_finder finder = {0};

    (void)state;
    assert_int_equal(word_finder_add(&finder, "veto"), 0);
    assert_int_equal(word_finder_add(&finder, "treaty"), 1);
    assert_int_equal(word_finder_add(&finder, "veto"), 0);
    assert_int_equal(finder.count, 2);
    check(&finder, "A treaty without a veto.", "11");
    word_finder_free(&finder);
}

static void test_words_too_short_to_look_for_are_in_any_text(void **state)
{
    struct word_finder finder = {0};

    (void)state;
    word_finder_add(&finder, "?");
    word_finder_add(&finder, "g8");
    check(&finder, "nothing", "10");
    check(&finder, "the G8", "11");
    word_finder_free(&finder);
}

static void test_without_words_nothing_is_looked_for(void **state)
{
    struct word_finder finder = {0};

    (void)state;
    check(&finder, "some text", "");
    word_finder_free(&finder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_words_are_found_in_any_case_and_within_others),
        cmocka_unit_test(test_a_word_is_kept_once),
        cmocka_unit_test(test_words_too_short_to_look_for_are_in_any_text),
        cmocka_unit_test(test_without_words_nothing_is_looked_for),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
