#include <string.h>

#include "base/near_name.h"
#include "endstate.h"
#include "support.h"

static void check(const char *word, const char *const *names, const char *prefix,
                  const char *expected)
{
    char found[512];

    endstate_suggest(found, sizeof found, word, names, prefix);
    assert_string_equal(found, expected);
}

static const char *const subjects[] = {"next-step",    "plan-a",       "plan-b",  "attainable",
                                       "israel-model", "norway-model", "outlook", NULL};

static void test_misspelt_word_names_the_nearest(void **state)
{
    (void)state;
    check("atainable", subjects, "", "; did you mean `attainable`?");
    check("nxet-step", subjects, "", "; did you mean `next-step`?");
    check("Outlook", subjects, "", "; did you mean `outlook`?");
}

static void test_equally_near_names_stand_in_order(void **state)
{
    (void)state;
    check("plan-c", subjects, "", "; did you mean `plan-a` or `plan-b`?");
}

static void test_part_of_a_name_finds_it(void **state)
{
    (void)state;
    check("norway", subjects, "", "; did you mean `norway-model`?");
    check("model", subjects, "", "; did you mean `israel-model` or `norway-model`?");
}

static void test_no_name_is_near(void **state)
{
    static const char *const none[] = {NULL};

    (void)state;
    check("zzzzzzzzz", subjects, "", "");
    check("plan-a", none, "", "");
}

static void test_at_most_three_names_are_shown(void **state)
{
    static const char *const names[] = {"ab1", "ab2", "ab3", "ab4", NULL};

    (void)state;
    check("ab0", names, "", "; did you mean `ab1`, `ab2` or `ab3`?");
}

static void test_prefix_stands_before_each_name(void **state)
{
    static const char *const names[] = {"facts", "format", NULL};

    (void)state;
    check("fact", names, "--", "; did you mean `--facts`?");
}

static void test_same_name_offered_twice_is_shown_once(void **state)
{
    static const char *const names[] = {"plan-a", "plan-a", NULL};

    (void)state;
    check("plan-x", names, "", "; did you mean `plan-a`?");
}

static void test_very_long_words_are_no_harm(void **state)
{
    char word[1000];

    (void)state;
    memset(word, 'x', sizeof word - 1);
    word[sizeof word - 1] = '\0';
    check(word, subjects, "", "");
}

static void test_too_small_a_room_cuts_the_suggestion(void **state)
{
    char found[16];

    (void)state;
    endstate_suggest(found, sizeof found, "atainable", subjects, "");
    assert_int_equal(strlen(found), 15);
}

static bool is_close(const char *word, const char *name)
{
    struct near_name search;

    near_name_begin(&search, word);
    near_name_offer(&search, name);
    return near_name_is_close(&search);
}

static void test_a_close_name_is_a_few_edits_away(void **state)
{
    (void)state;
    assert_true(is_close("nome", "none"));
    assert_true(is_close("presure", "pressure"));
    assert_true(is_close("plan-a", "plan-a"));
    assert_false(is_close("is", "if"));
    assert_false(is_close("because", "case"));
    assert_false(is_close("nome", "something-else"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_misspelt_word_names_the_nearest),
        cmocka_unit_test(test_equally_near_names_stand_in_order),
        cmocka_unit_test(test_part_of_a_name_finds_it),
        cmocka_unit_test(test_no_name_is_near),
        cmocka_unit_test(test_at_most_three_names_are_shown),
        cmocka_unit_test(test_prefix_stands_before_each_name),
        cmocka_unit_test(test_same_name_offered_twice_is_shown_once),
        cmocka_unit_test(test_a_close_name_is_a_few_edits_away),
        cmocka_unit_test(test_very_long_words_are_no_harm),
        cmocka_unit_test(test_too_small_a_room_cuts_the_suggestion),
    };

    return cmocka_run_group_tests_name("near_name", tests, NULL, NULL);
}
