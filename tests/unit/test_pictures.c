/* Which pictures are asked for, and what they say. */
#include <math.h>

#include "ask/pictures.h"
#include "made_tables.h"
#include "tell/picture_words.h"

/* walk is w0 where k0 is v0, w1 where it is v1, and w2 or none after k1 where it is v2. */
static uint8_t answer(void *context, const size_t *values)
{
    (void)context;
    return (uint8_t)(values[0] < 2 ? 1 + values[0] : values[1] == 0 ? 3 : 0);
}

static struct made_table made;

static int setup(void **state)
{
    static const size_t sizes[] = {3, 2, 2};

    (void)state;
    made_table_begin(&made, sizes, 3, answer, NULL, NULL, 0);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    made_table_free(&made);
    return 0;
}

static bool find_one(struct pictures *out, enum endstate_picture_kind kind, const char *of,
                     struct endstate_error *error)
{
    const struct endstate_picture asked = {kind, of};

    *error = (struct endstate_error){0};
    return pictures_find(out, &asked, 1, &made.space, &made.arena, error);
}

static struct picture draw_one(enum endstate_picture_kind kind, const char *of)
{
    struct endstate_error error;
    struct pictures pictures;

    assert_true(find_one(&pictures, kind, of, &error));
    assert_true(
        pictures_draw(&pictures, &made.sweep, made.table, &made.weights, &made.arena, &error));
    return pictures.items[0];
}

static void test_subjects_and_values_are_found(void **state)
{
    static const char *values[] = {"w0", "w1"};
    const struct subject declared = {.name = "walk", .values = values, .value_count = 2};
    struct endstate_error error;
    struct pictures pictures;

    (void)state;
    assert_true(find_one(&pictures, ENDSTATE_TREE, "walk", &error));
    assert_null(pictures.items[0].value);
    assert_true(find_one(&pictures, ENDSTATE_TORNADO, "walk=anything", &error));
    assert_string_equal(pictures.items[0].value, "anything");
    made.space.subjects[0].declared = &declared;
    assert_true(find_one(&pictures, ENDSTATE_TORNADO, "walk=w1", &error));
    assert_false(find_one(&pictures, ENDSTATE_TORNADO, "walk=w7", &error));
    assert_int_equal(error.code, ENDSTATE_BAD_INPUT);
    assert_holds(error.text, "unknown value `w7` of `walk` (expected w0, w1); did you mean");
    made.space.subjects[0].declared = NULL;
}

static void test_unknown_subjects_are_refused(void **state)
{
    struct endstate_error error;
    struct pictures pictures;

    (void)state;
    assert_false(find_one(&pictures, ENDSTATE_TREE, "wakl", &error));
    assert_int_equal(error.code, ENDSTATE_BAD_INPUT);
    assert_string_equal(error.text, "no subject is named `wakl`; did you mean `walk`?");
    assert_false(find_one(&pictures, ENDSTATE_TREE, "", &error));
    assert_false(find_one(&pictures, ENDSTATE_TREE, "wal", &error));
    assert_false(find_one(&pictures, ENDSTATE_TREE, "walker", &error));
    /* only a tornado is of a value */
    assert_false(find_one(&pictures, ENDSTATE_TABLE, "walk=w0", &error));
    assert_false(find_one(&pictures, ENDSTATE_TORNADO, "run=w0", &error));
    assert_holds(error.text, "no subject is named `run`");
}

static void test_subject_with_an_equals_sign_is_found_whole(void **state)
{
    struct endstate_error error;
    struct pictures pictures;

    (void)state;
    made.space.names[0] = "walk=w0";
    assert_true(find_one(&pictures, ENDSTATE_TORNADO, "walk=w0", &error));
    assert_null(pictures.items[0].value);
    assert_true(find_one(&pictures, ENDSTATE_TORNADO, "walk=w0=w1", &error) == false);
    made.space.names[0] = "walk";
}

static void assert_caption(const struct picture *picture, const char *expected)
{
    struct strbuf text = {0};

    picture_words_caption(&text, picture, &made.sweep);
    assert_string_equal(strbuf_text(&text), expected);
    strbuf_free(&text);
}

static void test_captions(void **state)
{
    struct picture tree = draw_one(ENDSTATE_TREE, "walk"), table = draw_one(ENDSTATE_TABLE, "walk"),
                   tornado = draw_one(ENDSTATE_TORNADO, "walk=w2"),
                   never = draw_one(ENDSTATE_TORNADO, "walk=w9");

    (void)state;
    assert_caption(&tree, "2 questions, at most 2 of them on the way to an answer. No smaller tree "
                          "asks each assumption at most once.");
    tree.tree.is_smallest = false;
    assert_caption(&tree, "2 questions, at most 2 of them on the way to an answer. There may be "
                          "smaller trees.");
    assert_caption(&table, "4 rules, of which exactly one holds.");
    assert_caption(&tornado, "Probability of w2, 16.67% over all, while one assumption after the "
                             "other is held at each of its values.");
    assert_caption(&never, "No combination makes walk w9.");
    assert_int_equal(picture_value(&never, &made.sweep), 4);
}

static void assert_ends(const struct picture *picture, size_t axis, const char *expected)
{
    struct strbuf text = {0};

    picture_words_ends(&text, &made.sweep, &picture->tornado, axis,
                       picture_value(picture, &made.sweep));
    assert_string_equal(strbuf_text(&text), expected);
    strbuf_free(&text);
}

static void test_ends_name_values_together(void **state)
{
    struct picture of_w2 = draw_one(ENDSTATE_TORNADO, "walk=w2"),
                   of_w0 = draw_one(ENDSTATE_TORNADO, "walk=w0");

    (void)state;
    assert_ends(&of_w2, 0, "not v2 0%, v2 50%");
    assert_ends(&of_w2, 1, "v1 0%, v0 33.33%");
    assert_ends(&of_w0, 1, "any value 33.33%");
}

static void assert_scale(double low, double high, double from, double to, double step)
{
    struct tornado_bar bars[] = {{0, low, high}, {1, high, high}};
    struct picture_scale scale = picture_scale(bars, 2);

    assert_true(fabs(scale.low - from) < 1e-9);
    assert_true(fabs(scale.high - to) < 1e-9);
    assert_true(fabs(scale.step - step) < 1e-9);
}

static void test_scales_are_round_and_hold_all_bars(void **state)
{
    (void)state;
    assert_scale(0, 1, 0, 1, 0.2);
    assert_scale(0, 0.24, 0, 0.25, 0.05);
    assert_scale(0.83, 0.99, 0.8, 1, 0.05);
    assert_scale(0.5, 0.5, 0.5, 0.501, 0.001);
    assert_scale(1, 1, 1, 1.001, 0.001);
    assert_scale(0.0004, 0.0006, 0, 0.001, 0.001);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_subjects_and_values_are_found),
        cmocka_unit_test(test_unknown_subjects_are_refused),
        cmocka_unit_test(test_subject_with_an_equals_sign_is_found_whole),
        cmocka_unit_test(test_captions),
        cmocka_unit_test(test_ends_name_values_together),
        cmocka_unit_test(test_scales_are_round_and_hold_all_bars),
    };

    return cmocka_run_group_tests_name("pictures", tests, setup, teardown);
}
