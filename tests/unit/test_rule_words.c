/* What the handbook says of rules of every kind. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "support.h"

static const char FACTS[] =
    "(deffacts d (domain (key wind) (values calm strong) (baseline calm) (cites A-1))\n"
    " (subject (name sail) (values set reefed) (question \"How much sail?\"))\n"
    " (source (id A-1) (gist \"Wind varies.\")) (source (id A-2) (gist \"Nobody cites this.\"))\n"
    " (source (id A-3) (gist \"Set aside.\")) (set-aside (id A-3) (reason \"it is told\"))\n"
    " (boat (name gull) (label \"the Gull\") (kind sloop) (cites A-1))\n"
    " (boat (name tern) (label \"the Tern\") (kind ketch)))\n";

static const char TEMPLATES[] =
    "(deftemplate boat \"{label} lies ready\" (slot name) (slot label) (slot kind)\n"
    " (multislot cites))\n"
    "(deftemplate note \"{of} is noted: {why:words}\" (slot of) (slot why))\n"
    "(deftemplate bare (slot a) (slot b))\n";

/* The handbook of a policy with these rules, as text; the caller's to free. */
static char *handbook(const char *rules, const char *match)
{
    char *folder = support_folder(), *text = NULL;
    size_t length = 0;
    struct endstate_error error = {0};
    struct endstate *engine = endstate_new();
    struct endstate_page page = {.out = open_memstream(&text, &length)};

    support_write(folder, "facts/facts.clp", FACTS);
    support_write(folder, "rules/0-templates.clp", TEMPLATES);
    support_write(folder, "rules/1-set-sail.clp", rules);
    endstate_use_policy(engine, folder);
    if (!endstate_load(engine, &error) || !endstate_write_handbook(engine, match, &page, &error))
        fail_msg("%s", error.text);
    fclose(page.out);
    endstate_free(engine);
    support_remove(folder);
    return text;
}

static void check(const char *rules, const char *match, const char *expected)
{
    char *text = handbook(rules, match);

    assert_string_equal(text, expected);
    free(text);
}

static void check_part(const char *rules, const char *match, const char *part)
{
    char *text = handbook(rules, match);

    assert_holds(text, part);
    free(text);
}

static void test_one_fact_is_told_as_it_is(void **state)
{
    (void)state;
    check("(defrule r \"A-1: {?who} may sail.\"\n"
          " (logical (boat (name ?b&gull) (label ?who)) (assumption (key wind) (value calm)))\n"
          " => (assert (note (of ?b) (why wind-is-calm))))",
          "^r$",
          "Set sail\nIn `1-set-sail.clp`.\n\nr\nThe Gull may sail.\n"
          "If the Gull lies ready [A-1]\nand wind is calm (an assumption) [A-1]\n"
          "then gull is noted: wind is calm\nRead by: no rule\nA-1: Wind varies.\n");
}

static void test_several_facts_are_told_in_general(void **state)
{
    (void)state;
    check("(defrule r \"A-1: {?who} may sail.\"\n"
          " (logical (boat (name ?b) (label ?who)))\n"
          " => (assert (note (of ?b) (why ready))))",
          "^r$",
          "Set sail\nIn `1-set-sail.clp`.\n\nr\nWHO may sail.\n"
          "If WHO lies ready, with name B\n"
          "then B is noted: ready\nSuch as:\n  The Gull may sail.\n  The Tern may sail.\n"
          "Read by: no rule\nA-1: Wind varies.\n");
}

static void test_a_name_stands_for_what_the_words_call_it(void **state)
{
    (void)state;
    check_part("(defrule r \"\" (boat (name ?b)) => (assert (note (of ?b) (why ready))))", "^r$",
               "If B lies ready\nthen B is noted: ready\n");
    check_part("(defrule r \"\" (boat (kind ?k)) => (assert (note (of ?k) (why ready))))", "^r$",
               "If something lies ready, with kind K\n");
}

static void test_every_kind_of_condition(void **state)
{
    static const char rules[] =
        "(defrule r \"A-1: So.\"\n"
        " (boat (name ?b))\n"
        " (or (bare (a 1)) (bare (b ?b)))\n"
        " (test (neq ?b gull))\n"
        " (exists (boat (kind ketch|sloop) (label ?)))\n"
        " (forall (boat (name ?x)) (bare (a ?x)))\n"
        " (not (note (of ?b)))\n"
        " (not (and (note (of 1) (why ~x)) (not (bare))))\n"
        " => (assert (flag up) (bare (a ?b))))\n"
        "(defrule s (flag up) => (assert (recommendation (on sail) (is set))))\n";

    (void)state;
    check_part(rules, "^r$",
               "If B lies ready\n"
               "and either some `bare` has a 1 or some `bare` has b B\n"
               "and this comparison holds: (neq B gull)\n"
               "and something shows that anything lies ready, with kind ketch or sloop\n"
               "and wherever X lies ready, also some `bare` has a X\n"
               "and nothing shows that B is noted\n"
               "and nothing shows that 1 is noted: not x and it is not so that there is a fact\n"
               "  `bare`\n"
               "then there is a fact `flag` up\n"
               "and some `bare` has a B\n"
               "Read by: s\n");
    check_part(rules, "^s$", "s\nIf there is a fact `flag` up\nthen sail is set\n");
}

static void test_comments_introduce_files_and_parts(void **state)
{
    char *text = handbook("; Under way (A-1): how to set\n; sail.\n\n; First\n\n"
                          "(defrule b (boat) => (assert (flag up)))\n\n; Then\n"
                          "(defrule a (flag up) => (assert (recommendation (on sail) (is set))))\n"
                          "; behind all rules\n",
                          NULL);

    (void)state;
    assert_holds(text, "Contents\nUnder way (A-1)\n");
    assert_holds(text, "\nUnder way (A-1)\nHow to set sail. In `1-set-sail.clp`.\n\n"
                       "First\n  b\nThen\n  a\n\nb\nIf something lies ready\n");
    assert_holds(text, "Read by: a\n");
    assert_holds(text, "\nSubjects and the rules that answer them\n"
                       "sail: How much sail?\n  set: a\n  By no rule: reefed\n");
    assert_holds(text, "\nSentences that no rule cites\nA-1: Wind varies.\n"
                       "  Facts may rest on it; no rule does.\nA-2: Nobody cites this.\n"
                       "  Facts may rest on it; no rule does.\nA-3: Set aside.\n"
                       "  Set aside: it is told\n");
    free(text);
}

static void test_nothing_matches(void **state)
{
    (void)state;
    check("(defrule r (boat) => (assert (flag up)))", "zzz", "No rule matches.\n");
}

/* What cannot happen together is no example. */
static void test_instances_are_possible(void **state)
{
    (void)state;
    check_part("(defrule a (logical (assumption (key wind) (value ?w))) => (assert (bare (a ?w))))"
               "(defrule r \"A-1: {?v} and {?w}.\" (logical (bare (a ?v)) (bare (a ?w)))\n"
               " => (assert (note (of ?v) (why w))))",
               "^r$", "Such as:\n  Calm and calm.\n  Strong and strong.\nRead by");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_one_fact_is_told_as_it_is),
        cmocka_unit_test(test_several_facts_are_told_in_general),
        cmocka_unit_test(test_a_name_stands_for_what_the_words_call_it),
        cmocka_unit_test(test_every_kind_of_condition),
        cmocka_unit_test(test_comments_introduce_files_and_parts),
        cmocka_unit_test(test_nothing_matches),
        cmocka_unit_test(test_instances_are_possible),
    };

    return cmocka_run_group_tests_name("rule_words", tests, NULL, NULL);
}
