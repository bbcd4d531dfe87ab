#include <string.h>

#include "read/layout.h"
#include "support.h"

static struct arena arena;

static int free_arena(void **state)
{
    (void)state;
    arena_free(&arena);
    return 0;
}

static const struct node *read_good(const struct source_file *file)
{
    struct findings findings = {.arena = &arena};
    struct syntax syntax;

    if (!syntax_read(&syntax, file, &arena, &findings))
        fail_msg("%s in:\n%s", findings.first->message, file->text);
    return syntax.first;
}

static const char *lay_out(const char *text)
{
    struct source_file file = support_file("l.clp", text);

    return layout_text(&file, read_good(&file), &arena);
}

static bool is_same(const char *a, const char *b)
{
    struct source_file one = support_file("a.clp", a), other = support_file("b.clp", b);

    return layout_is_same(&one, read_good(&one), &other, read_good(&other));
}

/* Laid out it is what is expected, which says the same and stays as it is. */
static void check(const char *text, const char *expected)
{
    assert_string_equal(lay_out(text), expected);
    assert_true(is_same(text, expected));
    assert_string_equal(lay_out(expected), expected);
}

static void test_rules_have_a_line_for_each_part(void **state)
{
    (void)state;
    check("(defrule a => (b))", "(defrule a\n  =>\n  (b))\n");
    check("(defrule a \"why\" (declare (salience 1)) (logical (b) (c)) ?f<-(d) => (e) (f))",
          "(defrule a\n  \"why\"\n  (declare (salience 1))\n  (logical\n    (b)\n    (c))\n"
          "  ?f <- (d)\n  =>\n  (e)\n  (f))\n");
    check("(defrule a(not(and(b)(c)))(or (d)(e))=>(assert(f)(g)))",
          "(defrule a\n  (not (and (b) (c)))\n  (or (d) (e))\n  =>\n  (assert (f) (g)))\n");
}

static void test_templates_and_facts_have_a_line_for_each_member(void **state)
{
    (void)state;
    check("(deftemplate t \"{a}\" (slot a (type SYMBOL))\n\n\n(multislot b))",
          "(deftemplate t \"{a}\"\n  (slot a (type SYMBOL))\n\n  (multislot b))\n");
    check("(deffacts f (a 1)(b (c d)))", "(deffacts f\n  (a 1)\n  (b (c d)))\n");
    check("(deffacts f)", "(deffacts f)\n");
    check("(definstances i active ([x] of C (s 1)))",
          "(definstances i active\n  ([x] of C (s 1)))\n");
}

static void test_connectives_stand_close_and_arrows_apart(void **state)
{
    (void)state;
    check("(defrule a ?f<-(b ~ red & ~ blue|green ?x & : (> ?x 1) = (+ 1 2) $?y) => (c =(d) = e))",
          "(defrule a\n  ?f <- (b ~red&~blue|green ?x&:(> ?x 1) =(+ 1 2) $?y)\n  =>\n"
          "  (c =(d) = e))\n");
    check("(defglobal ?*x*=3)", "(defglobal ?*x*=3)\n");
    check("(defglobal ?*x* = (+ 1 2)\n ?*y*   =  4)",
          "(defglobal\n  ?*x* = (+ 1 2)\n  ?*y* = 4)\n");
    check("(defglobal M ?*x* = 1)", "(defglobal M ?*x* = 1)\n");
}

static void test_words_stay_byte_for_byte(void **state)
{
    (void)state;
    check("(a  1e3 -0.50 +7 [x] \"a \\\"b\\\" ; \\\\\" \"two\nlines  \"\n ?self:x :: )",
          "(a 1e3 -0.50 +7 [x] \"a \\\"b\\\" ; \\\\\" \"two\nlines  \" ?self:x ::)\n");
    check("(a\"b\"c<d(e)f)", "(a \"b\" c <d (e) f)\n");
    check("()", "()\n");
}

static void test_line_breaks_of_stated_facts_stay(void **state)
{
    (void)state;
    check("(deffacts f\n (a (b 1)\n(c 2) (d\n 3)))",
          "(deffacts f\n  (a (b 1)\n    (c 2)\n    (d\n      3)))\n");
    check("(a (b 1)\n(c 2))\n(a (b 3))", "(a (b 1)\n  (c 2))\n(a (b 3))\n");
    check("(deftemplate t (slot a\n (type SYMBOL)))",
          "(deftemplate t\n  (slot a (type SYMBOL)))\n");
}

#define FORTY "a-word-that-is-forty-characters-in-lengt"

static void test_lines_end_before_the_hundred_and_first_column(void **state)
{
    (void)state;
    /* 2 + 1 + 40 + 1 + 40 + 1 + 13 + the two closing ones make 100 */
    check("(deffacts f (" FORTY " " FORTY " thirteen-long))",
          "(deffacts f\n  (" FORTY " " FORTY " thirteen-long))\n");
    check("(deffacts f (" FORTY " " FORTY " fourteen--long))",
          "(deffacts f\n  (" FORTY " " FORTY "\n    fourteen--long))\n");
    check("(deffacts f (" FORTY " " FORTY " thirtee\xC3\xA9-long))",
          "(deffacts f\n  (" FORTY " " FORTY " thirtee\xC3\xA9-long))\n");
    check("(deffacts f \"" FORTY FORTY FORTY "\" (a))",
          "(deffacts f\n  \"" FORTY FORTY FORTY "\"\n  (a))\n");
}

static void test_calls_break_by_what_they_are(void **state)
{
    (void)state;
    check("(deffunction f (?x) \"why\" (if (a ?x) then b else c) ?x)",
          "(deffunction f (?x)\n  \"why\"\n  (if (a ?x) then b else c)\n  ?x)\n");
    check("(deffunction f () (if a then b c else d))",
          "(deffunction f ()\n  (if a\n    then\n      b\n      c\n    else d))\n");
    check("(deffunction f () (if a then (if b then c)))",
          "(deffunction f ()\n  (if a\n    then (if b then c)))\n");
    check("(deffunction f () (while (< ?x 1) do (a) (b)))",
          "(deffunction f ()\n  (while (< ?x 1) do\n    (a)\n    (b)))\n");
    check("(deffunction f () (while (< ?x 1) (a)))",
          "(deffunction f ()\n  (while (< ?x 1) (a)))\n");
    check("(deffunction f () (switch ?x (case 1 then (a) (b)) (default (c))))",
          "(deffunction f ()\n  (switch ?x\n    (case 1 then\n      (a)\n      (b))\n"
          "    (default (c))))\n");
    check("(deffunction f () (bind ?x (" FORTY " " FORTY " " FORTY ")))",
          "(deffunction f ()\n  (bind ?x (" FORTY " " FORTY "\n             " FORTY ")))\n");
}

static void test_constructs_stand_an_empty_line_apart(void **state)
{
    (void)state;
    check("\n\n(deffacts a)(deffacts b)\n\n\n\n(deffacts c)\n\n",
          "(deffacts a)\n\n(deffacts b)\n\n(deffacts c)\n");
    check("(reset)\n(run)\n\n\n(exit)(deffacts a)(run)",
          "(reset)\n(run)\n\n(exit)\n\n(deffacts a)\n\n(run)\n");
}

static void test_empty_lines_between_members_stay_single(void **state)
{
    (void)state;
    check("(defrule a\n\n\n  \"b\"\n\n  (c)\n\n\n  (d)\n\n  =>\n\n  (e)\n\n  (f)\n\n)",
          "(defrule a\n  \"b\"\n\n  (c)\n\n  (d)\n  =>\n  (e)\n\n  (f))\n");
}

static void test_comments_above_stay_above(void **state)
{
    (void)state;
    check(";a\n; b  \n\n\n;c\n(deffacts f)\n; d\n\n(deffacts g)\n\n\n;e",
          ";a\n; b\n\n;c\n(deffacts f)\n\n; d\n\n(deffacts g)\n\n;e\n");
    check("; only\n   ; comments \t\n", "; only\n; comments\n");
    check("(deffacts f\n; a\n    (b)\n\n ; c\n\n (d))",
          "(deffacts f\n  ; a\n  (b)\n\n  ; c\n\n  (d))\n");
    check("(a ; b\n ; c\n (d) )", "(a ; b\n  ; c\n  (d))\n");
}

static void test_comments_beside_stay_beside(void **state)
{
    (void)state;
    check("(deftemplate t ; a\n (slot b)   ;c\n(slot d);e\n)",
          "(deftemplate t ; a\n  (slot b) ;c\n  (slot d)) ;e\n");
    check("(deffacts f) ; a\n(deffacts g) ;b", "(deffacts f) ; a\n\n(deffacts g) ;b\n");
    check("(deffacts f\n (a 1)     ; one\n           ; and on\n (b))",
          "(deffacts f\n  (a 1) ; one\n        ; and on\n  (b))\n");
    check("(defrule a (b ?x & ; c\n ~ red) => (d))",
          "(defrule a\n  (b\n    ?x& ; c\n    ~red)\n  =>\n  (d))\n");
}

static void test_comments_at_the_end_keep_the_parenthesis_below(void **state)
{
    (void)state;
    check("(deffacts f\n (a)\n ; (b)\n)", "(deffacts f\n  (a)\n  ; (b)\n  )\n");
    check("(deffacts f ; a\n)", "(deffacts f) ; a\n");
    check("(deffacts f (a (b ; c\n)) ; d\n)", "(deffacts f\n  (a (b)) ; c\n  ) ; d\n");
    check("(; a\n)", "(\n  ; a\n  )\n");
    check("( ; a\n b)", "(\n  ; a\n  b)\n");
}

static void test_a_carriage_return_ends_a_comment(void **state)
{
    (void)state;
    check("(a ; b\r c)", "(a ; b\n  c)\n");
}

static void test_what_says_something_else_is_told(void **state)
{
    (void)state;
    assert_true(is_same("(a b)", "(a\n b )"));
    assert_true(is_same("(a ; c\n)", "(a) ; c"));
    assert_false(is_same("(a b)", "(a c)"));
    assert_false(is_same("(a b)", "(ab)"));
    assert_false(is_same("(a b)", "(a \"b\")"));
    assert_false(is_same("(a 1.0)", "(a 1.00)"));
    assert_false(is_same("(a (b) c)", "(a (b c))"));
    assert_false(is_same("(a)(b)", "(a)"));
    assert_false(is_same("(a) ; c", "(a) ; d"));
    assert_false(is_same("(a) ; c", "(a)"));
    assert_false(is_same("; c\n(a)", "( ; c\na)"));
    assert_false(is_same("(a \"x\ny\")", "(a \"x\n y\")"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(test_rules_have_a_line_for_each_part, free_arena),
        cmocka_unit_test_teardown(test_templates_and_facts_have_a_line_for_each_member, free_arena),
        cmocka_unit_test_teardown(test_connectives_stand_close_and_arrows_apart, free_arena),
        cmocka_unit_test_teardown(test_words_stay_byte_for_byte, free_arena),
        cmocka_unit_test_teardown(test_line_breaks_of_stated_facts_stay, free_arena),
        cmocka_unit_test_teardown(test_lines_end_before_the_hundred_and_first_column, free_arena),
        cmocka_unit_test_teardown(test_calls_break_by_what_they_are, free_arena),
        cmocka_unit_test_teardown(test_constructs_stand_an_empty_line_apart, free_arena),
        cmocka_unit_test_teardown(test_empty_lines_between_members_stay_single, free_arena),
        cmocka_unit_test_teardown(test_comments_above_stay_above, free_arena),
        cmocka_unit_test_teardown(test_comments_beside_stay_beside, free_arena),
        cmocka_unit_test_teardown(test_comments_at_the_end_keep_the_parenthesis_below, free_arena),
        cmocka_unit_test_teardown(test_a_carriage_return_ends_a_comment, free_arena),
        cmocka_unit_test_teardown(test_what_says_something_else_is_told, free_arena),
    };

    return cmocka_run_group_tests_name("layout", tests, NULL, NULL);
}
