#include <string.h>

#include "read/syntax.h"
#include "support.h"

static struct arena arena;

static int free_arena(void **state)
{
    (void)state;
    arena_free(&arena);
    return 0;
}

static struct node *read_good(const char *text)
{
    struct source_file *file = ARENA_NEW(&arena, struct source_file);
    struct endstate_error error = {0};
    struct findings findings = {.arena = &arena};
    struct syntax syntax;

    *file = support_file("s.clp", text);
    if (!syntax_read(&syntax, file, &arena, &findings) || !findings_pass(&findings, &error))
        fail_msg("%s", error.text);
    return syntax.first;
}

static void check_refused(const char *text, const char *message)
{
    struct source_file file = support_file("s.clp", text);
    struct endstate_error error = {0};
    struct findings findings = {.arena = &arena};
    struct syntax syntax;

    assert_false(syntax_read(&syntax, &file, &arena, &findings));
    assert_false(findings_pass(&findings, &error));
    assert_int_equal(error.code, ENDSTATE_BAD_INPUT);
    if (strncmp(error.text, message, strlen(message)) != 0)
        fail_msg("`%s` does not begin with `%s`", error.text, message);
}

static void test_words_have_their_kinds(void **state)
{
    static const struct {
        enum node_kind kind;
        const char *text;
    } expected[] = {
        {NODE_SYMBOL, "defrule"},    {NODE_VARIABLE, "x"},      {NODE_VARIABLE, ""},
        {NODE_MULTI_VARIABLE, "y"},  {NODE_MULTI_VARIABLE, ""}, {NODE_GLOBAL, "g"},
        {NODE_NUMBER, "42"},         {NODE_NUMBER, "-1.5"},     {NODE_NUMBER, "9e3"},
        {NODE_STRING, "a \"b\" \\"}, {NODE_CONNECTIVE, "&"},    {NODE_CONNECTIVE, "|"},
        {NODE_CONNECTIVE, "~"},      {NODE_SYMBOL, "red"},      {NODE_SYMBOL, "<-"},
        {NODE_SYMBOL, "=>"},         {NODE_SYMBOL, "F-16"},     {NODE_SYMBOL, "-"},
        {NODE_SYMBOL, "nan"},        {NODE_SYMBOL, "0x10"},
    };
    const struct node *node = read_good("(defrule ?x ? $?y $? ?*g* 42 -1.5 9e3 \"a \\\"b\\\" \\\\\""
                                        " & | ~red <- => F-16 - nan 0x10)")
                                  ->first;

    (void)state;
    for (size_t i = 0; i < sizeof expected / sizeof expected[0]; i++, node = node->next) {
        assert_non_null(node);
        assert_string_equal(node->text, expected[i].text);
        if (node->kind != expected[i].kind)
            fail_msg("`%s` is of kind %d", node->text, (int)node->kind);
    }
    assert_null(node);
}

static void test_words_end_where_clips_ends_them(void **state)
{
    const struct node *node = read_good("(a?f<-(b)c;comment\nd\"e\"f&g)")->first;
    static const char *const words[] = {"a?f", "<-", NULL, "c", "d", "e", "f", "&", "g"};

    (void)state;
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++, node = node->next) {
        if (words[i] == NULL)
            assert_int_equal(node->kind, NODE_LIST);
        else
            assert_string_equal(node->text, words[i]);
    }
    assert_null(node);
}

static void test_places_count_lines_and_characters(void **state)
{
    const struct node *first = read_good("; \xC3\xA9\n  (a \"\xC3\xA9\xC3\xA9\" b\n c)\n(d)");
    const struct node *b = first->first->next->next;

    (void)state;
    assert_string_equal(first->place.file, "s.clp");
    assert_int_equal(first->place.line, 2);
    assert_int_equal(first->place.column, 3);
    assert_string_equal(b->text, "b");
    assert_int_equal(b->place.column, 11);
    assert_int_equal(b->next->place.line, 3);
    assert_int_equal(b->next->place.column, 2);
    assert_int_equal(first->next->place.line, 4);
}

static void test_node_knows_its_bytes(void **state)
{
    const char *text = "x (ab (c) \"d\")";
    const struct node *list = read_good(text + 1);

    (void)state;
    assert_int_equal(list->begin, 1);
    assert_int_equal(list->end, strlen(text + 1));
    assert_memory_equal(text + 1 + list->first->next->begin, "(c)", 3);
    assert_int_equal(list->first->next->end - list->first->next->begin, 3);
}

static void test_comments_only_are_good_and_empty(void **state)
{
    (void)state;
    assert_null(read_good("; nothing\n  ; at all"));
}

static void test_several_lists_follow_each_other(void **state)
{
    (void)state;
    assert_int_equal(syntax_count(read_good("(a)(b) (c (d) ())")), 3);
}

static void test_head_is_the_first_word_of_a_list(void **state)
{
    const struct node *list = read_good("(a b (?c) () (\"d\"))");

    (void)state;
    assert_string_equal(syntax_head(list), "a");
    assert_string_equal(syntax_head(list->first), "");
    assert_string_equal(syntax_head(list->first->next->next), "");
    assert_string_equal(syntax_head(list->first->next->next->next), "");
    assert_string_equal(syntax_head(NULL), "");
}

static void test_unbalanced_parentheses_are_refused_at_the_open_one(void **state)
{
    (void)state;
    check_refused("(a\n (b", "s.clp:2:2: this `(` is never closed");
    check_refused("(a)\n)", "s.clp:2:1: expected `(`, found `)` (one `)` too many)");
    check_refused("(defrule a\n (b)\n(defrule c)",
                  "s.clp:1:1: this `(` is not closed; expected `)` before the construct on line 3");
}

static void test_unclosed_string_is_refused_where_it_begins(void **state)
{
    (void)state;
    check_refused("(a\n  \"b)", "s.clp:2:3: this string is never closed");
    check_refused("(a \"b\\\")", "s.clp:1:4: this string is never closed");
    check_refused("(a \"b\\", "s.clp:1:4: this string is never closed");
}

static void test_stray_words_are_refused(void **state)
{
    (void)state;
    check_refused("(a) stray words", "s.clp:1:5: expected `(`, found `stray`");
    check_refused("\n\"a text\"", "s.clp:2:1: expected `(`, found `\"a text\"`");
}

static void test_nesting_has_a_bound(void **state)
{
    char text[2 * 300 + 1];

    (void)state;
    memset(text, '(', 300);
    memset(text + 300, ')', 300);
    text[600] = '\0';
    check_refused(text, "s.clp:1:257: lists are nested more than 256 deep");
    text[300 + 256] = '\0';
    assert_non_null(read_good(text + 300 - 256));
}

static void test_defaults_at_the_margin_begin_no_construct(void **state)
{
    (void)state;
    assert_int_equal(syntax_count(read_good("(deftemplate a (slot b\n(default 1)))")), 1);
    assert_int_equal(syntax_count(read_good("(a (slot b\n(default-dynamic (c))))")), 1);
    check_refused("(a (slot b\n(deffacts c)", "s.clp:1:4: this `(` is not closed");
}

static void test_a_carriage_return_ends_a_comment(void **state)
{
    (void)state;
    assert_int_equal(syntax_count(read_good("(a ; b\r c)")->first), 2);
}

/* All that is wrong with a text, as "LINE:COLUMN", then the second place where there is one. */
static void check_all(const char *text, size_t lists, const char *expected)
{
    struct source_file file = support_file("s.clp", text);
    struct findings findings = {.arena = &arena};
    struct strbuf found = {0};
    struct syntax syntax;

    assert_false(syntax_read_policy(&syntax, &file, &arena, &findings));
    for (const struct finding *each = findings.first; each != NULL; each = each->next) {
        strbuf_format(&found, "%d:%d", each->mark.place.line, each->mark.place.column);
        if (each->related.file != NULL)
            strbuf_format(&found, "~%d:%d", each->related.line, each->related.column);
        strbuf_add(&found, " ");
    }
    assert_string_equal(strbuf_text(&found), expected);
    assert_int_equal(syntax_count(syntax.first), lists);
    strbuf_free(&found);
}

static void test_reading_goes_on_at_the_margin(void **state)
{
    (void)state;
    check_all("(defrule a (b)\n(defrule c (d)\n(defrule e)", 1, "1:1 2:1 ");
    check_all("(defrule a))\nstray\n(defrule e)", 2, "1:12 ");
    check_all("(a \"open)\n(defrule e)\n)", 1, "1:4 3:1 ");
}

static void test_indentation_shows_which_list_lacks_its_end(void **state)
{
    (void)state;
    check_all("(defrule a\n  (b (c)\n  =>\n  (d))", 0, "1:1~2:3 ");
    check_all("(defrule a\n  (b (c))\n  =>\n  (d)", 0, "1:1 ");
}

static void test_list_closed_too_early_is_told_with_its_end(void **state)
{
    (void)state;
    check_all("(defrule a\n  (b)))\n  =>\n  (d))\n(defrule e)", 1, "2:7~2:6 ");
    check_all("(deffacts a\n  (b))\n  (c))\n(defrule e)", 1, "3:3~2:6 ");
}

static void test_string_that_runs_into_a_construct_is_never_closed(void **state)
{
    struct source_file file = support_file("s.clp", "(a \"b\n(defrule c)\")");
    struct findings findings = {.arena = &arena};
    struct syntax syntax;

    (void)state;
    check_all("(a \"b)\n(defrule c \"d\")\n(defrule e \"f\")", 2, "1:4 ");
    check_all("(a (b \"c)\n   (b \"d\"))\n(defrule e)", 1, "1:7 ");
    /* In a program it may. */
    assert_true(syntax_read(&syntax, &file, &arena, &findings));
}

static void test_places_of_broken_text_are_kept_for_its_names(void **state)
{
    struct source_file file = support_file("s.clp", "(defrule a (b)\n(defrule c)");
    struct findings findings = {.arena = &arena};
    struct syntax syntax;

    (void)state;
    assert_false(syntax_read(&syntax, &file, &arena, &findings));
    assert_non_null(syntax.broken);
    assert_int_equal(syntax.broken->begin, 0);
    assert_int_equal(syntax.broken->end, 15);
    assert_null(syntax.broken->next);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(test_words_have_their_kinds, free_arena),
        cmocka_unit_test_teardown(test_words_end_where_clips_ends_them, free_arena),
        cmocka_unit_test_teardown(test_places_count_lines_and_characters, free_arena),
        cmocka_unit_test_teardown(test_node_knows_its_bytes, free_arena),
        cmocka_unit_test_teardown(test_comments_only_are_good_and_empty, free_arena),
        cmocka_unit_test_teardown(test_several_lists_follow_each_other, free_arena),
        cmocka_unit_test_teardown(test_head_is_the_first_word_of_a_list, free_arena),
        cmocka_unit_test_teardown(test_unbalanced_parentheses_are_refused_at_the_open_one,
                                  free_arena),
        cmocka_unit_test_teardown(test_unclosed_string_is_refused_where_it_begins, free_arena),
        cmocka_unit_test_teardown(test_stray_words_are_refused, free_arena),
        cmocka_unit_test_teardown(test_nesting_has_a_bound, free_arena),
        cmocka_unit_test_teardown(test_defaults_at_the_margin_begin_no_construct, free_arena),
        cmocka_unit_test_teardown(test_a_carriage_return_ends_a_comment, free_arena),
        cmocka_unit_test_teardown(test_reading_goes_on_at_the_margin, free_arena),
        cmocka_unit_test_teardown(test_indentation_shows_which_list_lacks_its_end, free_arena),
        cmocka_unit_test_teardown(test_list_closed_too_early_is_told_with_its_end, free_arena),
        cmocka_unit_test_teardown(test_string_that_runs_into_a_construct_is_never_closed,
                                  free_arena),
        cmocka_unit_test_teardown(test_places_of_broken_text_are_kept_for_its_names, free_arena),
    };

    return cmocka_run_group_tests_name("syntax", tests, NULL, NULL);
}
