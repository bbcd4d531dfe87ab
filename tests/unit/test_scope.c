#include <stdio.h>
#include <string.h>

#include "run/scope.h"
#include "support.h"
#include "worlds.h"

static const char words[] = "(deftemplate p (slot a) (slot b) (multislot c))\n"
                            "(defglobal ?*limit* = 3)\n"
                            "(deffunction twice (?n) (* 2 ?n))\n";

/* What is found in a text after the words above, as "LINE:COLUMN ID MESSAGE; REMEDY", each on a
 * line; lines are counted from the text. */
static void find(const char *text, struct strbuf *out)
{
    struct bench bench;
    struct clips_session *session = clips_session_new();
    char all[4096];
    struct finding **found;

    snprintf(all, sizeof all, "%s%s", words, text);
    if (!bench_read(&bench, all))
        fail_msg("%s", bench.error.text);
    scope_check(&bench.rulebase, session, &bench.findings);
    found = findings_sorted(&bench.findings);
    for (size_t i = 0; i < bench.findings.count; i++)
        strbuf_format(out, "%d:%d+%d %s %s; %s\n", found[i]->mark.place.line - 3,
                      found[i]->mark.place.column, found[i]->mark.length,
                      lint_rules[found[i]->id].id, found[i]->message, found[i]->remedy);
    clips_session_free(session);
    bench_free(&bench);
}

static void check(const char *text, const char *expected)
{
    struct strbuf found = {0};

    find(text, &found);
    if (strcmp(strbuf_text(&found), expected) != 0)
        fail_msg("%s:\n%s", text, strbuf_text(&found));
    strbuf_free(&found);
}

static void test_variables_that_are_bound_pass(void **state)
{
    static const char *const good[] = {
        "(defrule r (p (a ?x)) => (assert (p (b ?x))))",
        "(defrule r (p (a ?x) (b ~?x)) => )",
        "(defrule r (p (a ?x)) (test (> ?x ?*limit*)) => )",
        "(defrule r (p (a ?x)) (not (p (b ?x))) => )",
        "(defrule r ?f <- (p) => (retract ?f))",
        "(defrule r (or (p (a ?x)) (p (b ?x))) => (assert (p (a ?x))))",
        "(defrule r (p (c $?all)) => (bind ?n (length$ ?all)) (assert (p (a (twice ?n)))))",
        "(defrule r (p (c $?all)) => (progn$ (?one ?all) (assert (p (a ?one) (b ?one-index)))))",
        "(defrule r (p) => (loop-for-count (?i 1 3) do (assert (p (a ?i)))))",
        "(defrule r (p) => (do-for-all-facts ((?g p)) (> ?g:a 1) (retract ?g)))",
        "(defrule r \"A-1: {?x:words} it is.\" (p (a ?x)) => )",
        "(defrule r (p (a ?x&:(> ?x 1))) => )",
        "(defrule r (p (a ?x)) (p (b =(+ ?x 1))) => )",
        "(defrule r (p (a ?x)) => (switch ?x (case 1 then (assert (p))) (default (assert (p)))))",
    };

    (void)state;
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++)
        check(good[i], "");
}

static void test_unbound_variables_have_their_place_and_the_nearest_name(void **state)
{
    (void)state;
    check("(defrule r (p (a ?what))\n => (assert (p (a ?waht))))",
          "2:19+5 unknown-variable nothing before this binds the variable `?waht`; "
          "did you mean `?what`?\n");
    check("(defrule r (p (a ~?x)) => )",
          "1:19+2 unknown-variable nothing before this binds the variable `?x`; \n");
    check("(defrule r (not (p (a ?x))) (p (b ~?x)) => )",
          "1:23+2 unused-variable variable `?x` is bound and never used; "
          "leave the slot out, or write `?`\n"
          "1:36+2 unknown-variable variable `?x` has a value only inside the `not`, `exists` or "
          "`forall` that binds it; \n");
    check("(defrule r (or (p (a ?x)) (p (b ?y))) => (assert (p (a ?x) (b ?y))))",
          "1:22+2 unused-variable variable `?x` is bound and never used; "
          "leave the slot out, or write `?`\n"
          "1:33+2 unused-variable variable `?y` is bound and never used; "
          "leave the slot out, or write `?`\n"
          "1:56+2 unknown-variable variable `?x` is not bound in every branch of the `or`; \n"
          "1:63+2 unknown-variable variable `?y` is not bound in every branch of the `or`; \n");
    check("(deffunction f (?a) (+ ?a ?b))",
          "1:27+2 unknown-variable nothing before this binds the variable `?b`; "
          "did you mean `?a`?\n");
    check("(defrule r (p) => (assert (p (a ?*limits*))))",
          "1:33+9 unknown-variable no defglobal defines `?*limits*`; "
          "did you mean `?*limit*`?\n");
}

static void test_unused_variables_are_told(void **state)
{
    (void)state;
    check("(defrule r (p (a ?x) (c $?rest)) => )",
          "1:18+2 unused-variable variable `?x` is bound and never used; "
          "leave the slot out, or write `?`\n"
          "1:25+6 unused-variable variable `$?rest` is bound and never used; "
          "leave the slot out, or write `$?`\n");
}

static void test_calls_are_held_against_the_functions(void **state)
{
    (void)state;
    check("(defrule r (p (a ?x)) => (assert (p (a (lowcaes ?x)))))",
          "1:41+7 unknown-function no function is named `lowcaes`; did you mean `lowcase`?\n");
    check("(defrule r => (assert (p (a (twice)))))",
          "1:30+5 argument-count function `twice` takes 1 argument, found 0; \n");
    check("(defrule r => (assert (p (a (twcie 1)))))",
          "1:30+5 unknown-function no function is named `twcie`; did you mean `twice`?\n");
    check("(defrule r => (assert (p (a (mod 1)))))",
          "1:30+3 argument-count function `mod` takes 2 arguments, found 1; \n");
    check("(defrule r => (assert (p (a (+ 1 word)))))",
          "1:34+4 wrong-type argument 2 of function `+` cannot be `word` (expected an integer or "
          "a decimal number); \n");
    check("(defrule r (p (a ?x)) (test (eq ?x)) => )",
          "1:30+2 argument-count function `eq` takes at least 2 arguments, found 1; \n");
}

/* ---- against CLIPS ---- */

static const char *const names[] = {"x", "y", "z"};

static const char *pick(uint64_t *series)
{
    return names[worlds_random(series, 3)];
}

static void add_term(struct strbuf *out, uint64_t *series)
{
    static const char *const forms[] = {"?%s",     "~?%s",    "?%s&~red",
                                        "red|?%s", "?%s|red", "~red&?%s"};
    const char *name = pick(series);

    switch (worlds_random(series, 8)) {
    case 0:
        strbuf_add(out, "red");
        break;
    case 1:
        strbuf_format(out, "?%s&:(neq ?%s 1)", name, pick(series));
        break;
    case 2:
        strbuf_format(out, "?%s&~?%s", name, pick(series));
        break;
    default: {
        const char *form = forms[worlds_random(series, 6)];
        const char *at = strstr(form, "%s");

        strbuf_format(out, "%.*s%s%s", (int)(at - form), form, name, at + 2);
    }
    }
}

static void add_pattern(struct strbuf *out, uint64_t *series)
{
    strbuf_add(out, "(p (a ");
    add_term(out, series);
    strbuf_add(out, ")");
    if (worlds_random(series, 2) == 0) {
        strbuf_add(out, " (b ");
        add_term(out, series);
        strbuf_add(out, ")");
    }
    strbuf_add(out, ")");
}

static void add_condition(struct strbuf *out, uint64_t *series, int depth)
{
    static const char *const groups[] = {"not", "exists", "or", "and", "forall"};
    size_t group = worlds_random(series, depth > 1 ? 1 : 12);

    if (depth <= 1 && group < 5) {
        strbuf_format(out, "(%s ", groups[group]);
        add_condition(out, series, depth + 1);
        if (group >= 2) {
            strbuf_add(out, " ");
            add_condition(out, series, depth + 1);
        }
        strbuf_add(out, ")");
    } else if (depth <= 1 && group == 5) {
        strbuf_format(out, "(test (neq ?%s 2))", pick(series));
    } else {
        add_pattern(out, series);
    }
}

static void make_rule(struct strbuf *out, uint64_t *series)
{
    size_t conditions = 1 + worlds_random(series, 3);

    strbuf_add(out, "(defrule r\n");
    if (worlds_random(series, 3) > 0)
        strbuf_add(out, "(p (a ?x) (b ?y))\n");
    for (size_t i = 0; i < conditions; i++) {
        add_condition(out, series, 0);
        strbuf_add(out, "\n");
    }
    strbuf_format(out, "=>\n (bind ?w 1) (assert (p (a ?%s) (b (+ ?w 1)))))", pick(series));
}

/* What has no unknown variable for us has none for CLIPS, and the other way round. */
static void test_clips_agrees_on_made_up_rules(void **state)
{
    uint64_t series = 24;
    size_t good = 0, bad = 0;

    (void)state;
    for (size_t i = 0; i < 600; i++) {
        struct strbuf rule = {0}, found = {0};
        struct bench bench;
        struct endstate_error error = {0};
        struct clips_session *session = clips_session_new();
        bool is_built, is_known;

        make_rule(&rule, &series);
        find(rule.text, &found);
        is_known = strstr(strbuf_text(&found), "unknown-variable") == NULL;
        assert_true(bench_read(&bench, words));
        is_built = false;
        for (const struct template *each = bench.rulebase.templates; each != NULL;
             each = each->next)
            if (strcmp(each->name, "p") == 0)
                is_built = clips_session_build(session, each->text, each->place, &error);
        assert_true(is_built);
        is_built = clips_session_build(session, rule.text, (struct place){"r.clp", 1, 1}, &error);
        if (is_built != is_known)
            fail_msg("CLIPS %s (%s), we found:\n%s%s", is_built ? "accepts" : "refuses", error.text,
                     strbuf_text(&found), rule.text);
        good += is_built;
        bad += !is_built;
        clips_session_free(session);
        bench_free(&bench);
        strbuf_free(&rule);
        strbuf_free(&found);
    }
    print_message("%zu good, %zu bad\n", good, bad);
    assert_true(good > 100 && bad > 100);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_variables_that_are_bound_pass),
        cmocka_unit_test(test_unbound_variables_have_their_place_and_the_nearest_name),
        cmocka_unit_test(test_unused_variables_are_told),
        cmocka_unit_test(test_calls_are_held_against_the_functions),
        cmocka_unit_test(test_clips_agrees_on_made_up_rules),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
