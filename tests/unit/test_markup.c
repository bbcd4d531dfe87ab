#include "support.h"
#include "tell/markup.h"

static void check(const char *text, const char *expected)
{
    struct strbuf out = {0};

    markup_add(&out, text);
    assert_string_equal(strbuf_text(&out), expected);
    strbuf_free(&out);
}

static void test_special_characters_become_entities(void **state)
{
    (void)state;
    check("", "");
    check("a<b> & \"c\"", "a&lt;b&gt; &amp; &quot;c&quot;");
    check("Moscow's \xC3\xBC", "Moscow's \xC3\xBC");
}

static void test_white_space_is_a_blank_and_what_xml_cannot_hold_is_replaced(void **state)
{
    (void)state;
    check("a\tb\r\nc", "a b  c");
    check("\x01\x7F", "\xEF\xBF\xBD\xEF\xBF\xBD");
}

static void test_part_of_a_text(void **state)
{
    struct strbuf out = {0};

    (void)state;
    markup_add_bytes(&out, "<<&", 2);
    assert_string_equal(strbuf_text(&out), "&lt;&lt;");
    strbuf_free(&out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_special_characters_become_entities),
        cmocka_unit_test(test_white_space_is_a_blank_and_what_xml_cannot_hold_is_replaced),
        cmocka_unit_test(test_part_of_a_text),
    };

    return cmocka_run_group_tests_name("markup", tests, NULL, NULL);
}
