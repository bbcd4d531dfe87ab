#include <string.h>

#include "run/patterns.h"
#include "support.h"

struct trial {
    struct bench bench;
    struct patterns *patterns;
    struct proposal proposal;
    struct claims claims;
};

#define QUALIFIERS                                                                                 \
    "(clause-qualifier (id no) (kind denied) (stands before) (expression \"\\\\bnot\\\\b\")"       \
    " (barrier \"\\\\bbut\\\\b\") (example \"\") (counterexample \"\"))"                           \
    "(clause-qualifier (id later) (kind deferred) (expression \"later\")"                          \
    " (example \"\") (counterexample \"\"))"                                                       \
    "(clause-qualifier (id void) (kind void) (stands clause) (expression \"is \\\\s void\")"       \
    " (example \"\") (counterexample \"\"))"                                                       \
    "(clause-qualifier (id never) (kind closed) (stands behind) (expression \"never\")"            \
    " (example \"\") (counterexample \"\"))"

static void match(struct trial *trial, const char *facts, const char *text)
{
    char policy[8192];
    struct source_file file = support_file("draft.txt", text);

    snprintf(policy, sizeof policy, "(deffacts patterns %s)", facts);
    if (!bench_read(&trial->bench, policy))
        fail_msg("%s", trial->bench.error.text);
    trial->patterns =
        patterns_new(&trial->bench.rulebase, &trial->bench.arena, &trial->bench.error);
    if (trial->patterns == NULL ||
        !proposal_parse(&trial->proposal, &file, &trial->bench.arena, &trial->bench.error))
        fail_msg("%s", trial->bench.error.text);
    patterns_match(trial->patterns, &trial->proposal, &trial->claims, &trial->bench.arena);
}

static void finish(struct trial *trial)
{
    patterns_free(trial->patterns);
    bench_free(&trial->bench);
}

#define OPEN                                                                                       \
    "(clause-pattern (id open) (claim opens) (expression \"open\\\\w* \\\\W+ (?: the \\\\W+ )? "   \
    "door\")"
#define OPEN_TOO                                                                                   \
    "(clause-pattern (id open-too) (claim opens) (expression \"open \\\\W the \\\\W door\")"
#define EXAMPLES " (example \"\") (counterexample \"\"))"

static void test_a_claim_has_its_words_and_its_line(void **state)
{
    struct trial trial;

    (void)state;
    match(&trial, OPEN EXAMPLES,
          "T\n\n1. Nothing.\n2. We opened\nthe \xE2\x80\x9C"
          "door\xE2\x80\x9D.\n");
    assert_int_equal(trial.claims.count, 1);
    assert_string_equal(trial.claims.items[0].what, "opens");
    assert_string_equal(trial.claims.items[0].pattern, "open");
    assert_string_equal(trial.claims.items[0].quote, "opened\nthe \xE2\x80\x9C"
                                                     "door");
    assert_int_equal(trial.claims.items[0].line, 4);
    assert_int_equal(trial.claims.items[0].clause, 1);
    finish(&trial);
}

/* "denied deferred": the qualifiers of the only claim. */
static void check_qualifiers(const char *text, const char *expected)
{
    struct trial trial;
    struct strbuf found = {0};

    match(&trial, OPEN EXAMPLES QUALIFIERS, text);
    assert_int_equal(trial.claims.count, 1);
    for (size_t i = 0; i < trial.claims.items[0].qualifier_count; i++)
        strbuf_format(&found, "%s%s", i == 0 ? "" : " ", trial.claims.items[0].qualifiers[i].kind);
    assert_string_equal(strbuf_text(&found), expected);
    strbuf_free(&found);
    finish(&trial);
}

static void test_qualifiers_stand_where_they_say(void **state)
{
    (void)state;
    check_qualifiers("1. We open the door.\n", "");
    check_qualifiers("1. We do not open the door.\n", "denied");
    check_qualifiers("1. We do not stay but open the door.\n", "");
    check_qualifiers("1. We open the door and do not stay.\n", "");
    check_qualifiers("1. Later we open the door.\n", "deferred");
    check_qualifiers("1. We open the door. Later we go.\n", "");
    check_qualifiers("1. We open the door. This is void.\n", "void");
    check_qualifiers("1. We open the door, never to close it.\n", "closed");
    check_qualifiers("1. We never open the door.\n", "");
}

static void test_what_a_pattern_owns_is_no_qualifier_within_it(void **state)
{
    struct trial trial;

    (void)state;
    match(&trial,
          "(clause-pattern (id shut) (claim shuts) (expression \"not \\\\W+ open\") (owns "
          "denied)" EXAMPLES QUALIFIERS,
          "1. We do not open.\n2. We do not mean not open.\n");
    assert_int_equal(trial.claims.count, 2);
    assert_int_equal(trial.claims.items[0].qualifier_count, 0);
    assert_int_equal(trial.claims.items[1].qualifier_count, 1);
    finish(&trial);
}

static void test_guards_and_needs_keep_a_pattern_from_matching(void **state)
{
    struct trial trial;

    (void)state;
    match(&trial, OPEN " (guard \"window\")" EXAMPLES, "1. Open the door and the window.\n");
    assert_int_equal(trial.claims.count, 0);
    finish(&trial);
    match(&trial, OPEN " (guard \"window\")" EXAMPLES,
          "1. Open the door, walk down the stairs to the very end of the long corridor on the "
          "left, and there open the door by the window.\n");
    assert_int_equal(trial.claims.count, 1);
    finish(&trial);
    match(&trial, OPEN " (needs \"gate\" \"handle\")" EXAMPLES,
          "1. Open the door.\n2. Open the door by its HANDLE.\n");
    assert_int_equal(trial.claims.count, 1);
    assert_int_equal(trial.claims.items[0].clause, 1);
    finish(&trial);
    match(&trial, OPEN " (needs \"open\") (besides \"gate\" \"handle\")" EXAMPLES,
          "1. Open the door.\n2. Open the door by its HANDLE.\n");
    assert_int_equal(trial.claims.count, 1);
    assert_int_equal(trial.claims.items[0].clause, 1);
    finish(&trial);
}

static void test_overlapping_words_make_one_claim(void **state)
{
    struct trial trial;

    (void)state;
    match(&trial,
          OPEN EXAMPLES
          "(clause-pattern (id slow) (claim opens) (expression \"slowly \\\\W+ open\") "
          "(example \"\") (counterexample \"\"))",
          "1. Slowly open the door.\n2. Slowly open it. Then open the door.\n");
    assert_int_equal(trial.claims.count, 3);
    assert_string_equal(trial.claims.items[0].pattern, "open");
    assert_string_equal(trial.claims.items[1].pattern, "slow");
    assert_string_equal(trial.claims.items[2].pattern, "open");
    finish(&trial);
}

static void test_words_denied_and_words_not_stay_two_claims(void **state)
{
    struct trial trial;

    (void)state;
    match(&trial,
          OPEN EXAMPLES "(clause-pattern (id never) (claim opens) (expression \"not \\\\W+ open\") "
                        "(owns denied) (example \"\") (counterexample \"\"))" QUALIFIERS,
          "1. Do not open the door.\n");
    assert_int_equal(trial.claims.count, 2);
    finish(&trial);
}

static void test_qualifiers_need_words_too(void **state)
{
    struct trial trial;

    (void)state;
    match(&trial,
          OPEN EXAMPLES "(clause-qualifier (id later) (kind deferred) (needs \"tomorrow\")"
                        " (expression \"later|tomorrow\") (example \"\") (counterexample \"\"))",
          "1. Open the door later.\n2. Open the door tomorrow.\n");
    assert_int_equal(trial.claims.count, 2);
    assert_int_equal(trial.claims.items[0].qualifier_count, 0);
    assert_int_equal(trial.claims.items[1].qualifier_count, 1);
    finish(&trial);
}

static void test_groups_go_into_the_claim(void **state)
{
    struct trial trial;

    (void)state;
    match(&trial,
          "(clause-term (name count) (expression \"[\\\\d,]+\"))"
          "(clause-pattern (id cap) (claim caps) (expression \"(?<who> \\\\w+ ) \\\\s keeps \\\\s "
          "(?: (?<size> {count} ) | few ) \\\\s (?<unit> \\\\w+ )\")" EXAMPLES,
          "1. Nobody keeps 600,000 troops.\n2. Somebody keeps few horses.\n");
    assert_int_equal(trial.claims.count, 2);
    assert_string_equal(trial.claims.items[0].who, "Nobody");
    assert_string_equal(trial.claims.items[0].unit, "troops");
    assert_float_equal(trial.claims.items[0].size, 600000, 0);
    assert_float_equal(trial.claims.items[1].size, 0, 0);
    assert_string_equal(trial.claims.items[1].where, "");
    finish(&trial);
}

static void test_the_title_is_read_by_its_own_patterns(void **state)
{
    struct trial trial;

    (void)state;
    match(&trial, OPEN " (reads title)" EXAMPLES, "Open the door\n\n1. Open the door.\n");
    assert_int_equal(trial.claims.count, 1);
    assert_true(trial.claims.items[0].clause == PROPOSAL_TITLE);
    assert_int_equal(trial.claims.items[0].line, 1);
    finish(&trial);
}

static void test_a_pattern_is_stopped_at_its_limit_and_the_rest_goes_on(void **state)
{
    struct strbuf text = {0};
    struct trial trial;

    (void)state;
    strbuf_add(&text, "1. ");
    for (int i = 0; i < 300; i++)
        strbuf_add(&text, "aaaaaaaaaa");
    strbuf_add(&text, "! c\n2. Open the door.\n");
    match(&trial,
          "(clause-pattern (id slow) (claim slow) (expression \"(a+)+c\")" EXAMPLES OPEN EXAMPLES,
          text.text);
    assert_int_equal(trial.claims.count, 1);
    assert_int_equal(trial.claims.warning_count, 1);
    assert_holds(trial.claims.warnings[0], "test.clp:1:20: clause-pattern `slow` was stopped");
    strbuf_free(&text);
    finish(&trial);
}

/* The clauses, counted from 1, of the claims, each with how many qualifiers it has: "1:0 3:1". */
static void check_claims(const struct trial *trial, const char *expected)
{
    struct strbuf found = {0};

    for (size_t i = 0; i < trial->claims.count; i++)
        strbuf_format(&found, "%s%zu:%zu", i == 0 ? "" : " ", trial->claims.items[i].clause + 1,
                      trial->claims.items[i].qualifier_count);
    assert_string_equal(strbuf_text(&found), expected);
    strbuf_free(&found);
}

static void test_what_is_said_again_is_claimed_again(void **state)
{
    struct trial trial;

    (void)state;
    match(&trial, OPEN EXAMPLES QUALIFIERS,
          "1. We open the door.\n2. We do not open the door.\n3. We open the door. It is void.\n"
          "4. We do not open the door.\n5. We  open\nthe door.\n");
    check_claims(&trial, "1:0 2:1 3:1 4:1 5:0");
    assert_string_equal(trial.claims.items[3].qualifiers[0].words, "not");
    assert_string_equal(trial.claims.items[2].qualifiers[0].words, "is void");
    assert_int_equal(trial.claims.items[3].line, 4);
    assert_int_equal(trial.claims.items[4].line, 5);
    assert_string_equal(trial.claims.items[0].quote, "open the door");
    assert_string_equal(trial.claims.items[4].quote, "open\nthe door");
    finish(&trial);
}

static void test_the_same_words_are_read_apart_behind_another_lead(void **state)
{
    struct trial trial;

    (void)state;
    match(&trial, OPEN EXAMPLES QUALIFIERS,
          "1. We do not:\na) open the door;\n2. We will:\na) open the door;\n"
          "3. We do not:\na) open the door;\n");
    check_claims(&trial, "2:1 4:0 6:1");
    finish(&trial);
}

static void test_a_title_and_a_clause_may_say_the_same(void **state)
{
    struct trial trial;

    (void)state;
    match(&trial, OPEN " (reads title)" EXAMPLES OPEN_TOO EXAMPLES,
          "Open the door\n\n1. Open the door\n2. Open the door\n");
    assert_int_equal(trial.claims.count, 3);
    assert_true(trial.claims.items[0].clause == PROPOSAL_TITLE);
    assert_string_equal(trial.claims.items[0].pattern, "open");
    assert_string_equal(trial.claims.items[1].pattern, "open-too");
    assert_string_equal(trial.claims.items[2].pattern, "open-too");
    finish(&trial);
}

enum { MANY_CLAUSES = 900 };

/* Of every clause another sentence, so that none is known from before: what the parts of a long
 * text say is put together in its order. */
static void test_a_long_text_is_read_as_a_short_one(void **state)
{
    struct strbuf text = {0};
    struct trial trial;

    (void)state;
    for (int i = 0; i < MANY_CLAUSES; i++)
        strbuf_format(&text, "%d. In year %d we %sopen the %s.\n", i + 1, i,
                      i % 3 == 0 ? "do not " : "", i % 2 == 0 ? "door" : "g\xC3\xA2te");
    match(&trial, OPEN EXAMPLES QUALIFIERS, text.text);
    assert_int_equal(trial.claims.count, MANY_CLAUSES / 2);
    for (size_t i = 0; i < trial.claims.count; i++) {
        const struct claim *claim = &trial.claims.items[i];

        assert_int_equal(claim->clause, 2 * i);
        assert_int_equal(claim->line, 2 * (int)i + 1);
        assert_string_equal(claim->quote, "open the door");
        assert_int_equal(claim->qualifier_count, 2 * i % 3 == 0);
    }
    strbuf_free(&text);
    finish(&trial);
}

/* In ASCII and beyond it an expression finds the same words; only beyond it there is a Kelvin sign,
 * which is a K. */
static void test_letters_beyond_ascii_are_read_as_letters(void **state)
{
    struct trial trial;

    (void)state;
    match(&trial, "(clause-pattern (id k) (claim k) (expression \"key \\\\s .ne\")" EXAMPLES,
          "1. A KEY one.\n2. A key \xC3\xB6ne.\n3. A \xE2\x84\xAA"
          "ey one.\n4. \xC3\xA9 a key one.\n");
    check_claims(&trial, "1:0 2:0 3:0 4:0");
    assert_string_equal(trial.claims.items[1].quote, "key \xC3\xB6ne");
    finish(&trial);
}

static void check_refused(const char *facts, const char *message)
{
    struct bench bench;
    char policy[4096];

    snprintf(policy, sizeof policy, "(deffacts patterns %s)", facts);
    assert_true(bench_read(&bench, policy));
    assert_null(patterns_new(&bench.rulebase, &bench.arena, &bench.error));
    assert_int_equal(bench.error.code, ENDSTATE_BAD_INPUT);
    assert_holds(bench.error.text, message);
    bench_free(&bench);
}

static void test_wrong_patterns_are_refused_at_their_place(void **state)
{
    (void)state;
    check_refused("\n  (clause-pattern (id a) (claim b) (expression \"open (\\\\w+\")" EXAMPLES,
                  "test.clp:2:59: this expression does not compile: missing closing parenthesis "
                  "at offset 9");
    check_refused("(clause-term (name bad)\n (expression \"ok [z-a]\"))"
                  "(clause-pattern (id a) (claim b) (expression \"good {bad}\")" EXAMPLES,
                  "test.clp:2:21: this expression does not compile: range out of order");
    check_refused("(clause-term (name gate) (expression \"x\"))"
                  "(clause-pattern (id a) (claim b) (expression \"{gaet}\")" EXAMPLES,
                  "no clause-term is named `gaet`; did you mean `gate`?");
    check_refused("(clause-term (name x) (expression \"{x}\"))"
                  "(clause-pattern (id a) (claim b) (expression \"{x}\")" EXAMPLES,
                  "clause-term `x` stands for itself");
    check_refused("(clause-pattern (id a) (claim b) (expression \"\")" EXAMPLES,
                  "has an empty expression");
    check_refused(OPEN EXAMPLES OPEN EXAMPLES, "clause-pattern `open` is stated before");
}

static void test_the_nearest_pattern_comes_first(void **state)
{
    struct trial trial;
    struct pattern_nearness nearest[2];

    (void)state;
    match(&trial,
          "(clause-pattern (id one) (claim c) (expression \"xyzzy\")"
          " (example \"The garden gate squeaks\") (counterexample \"\"))"
          "(clause-pattern (id two) (claim c) (expression \"xyzzy\")"
          " (example \"The garden gate is green\") (counterexample \"\"))",
          "1. A green gate in gardens.\n");
    patterns_nearest(trial.patterns, &trial.proposal, 0, nearest, 2, &trial.bench.arena);
    assert_string_equal(nearest[0].pattern, "two");
    assert_int_equal(nearest[0].shared, 3);
    assert_int_equal(nearest[0].of, 3);
    assert_string_equal(nearest[1].pattern, "one");
    finish(&trial);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_claim_has_its_words_and_its_line),
        cmocka_unit_test(test_qualifiers_stand_where_they_say),
        cmocka_unit_test(test_what_a_pattern_owns_is_no_qualifier_within_it),
        cmocka_unit_test(test_guards_and_needs_keep_a_pattern_from_matching),
        cmocka_unit_test(test_overlapping_words_make_one_claim),
        cmocka_unit_test(test_words_denied_and_words_not_stay_two_claims),
        cmocka_unit_test(test_qualifiers_need_words_too),
        cmocka_unit_test(test_groups_go_into_the_claim),
        cmocka_unit_test(test_the_title_is_read_by_its_own_patterns),
        cmocka_unit_test(test_a_pattern_is_stopped_at_its_limit_and_the_rest_goes_on),
        cmocka_unit_test(test_what_is_said_again_is_claimed_again),
        cmocka_unit_test(test_the_same_words_are_read_apart_behind_another_lead),
        cmocka_unit_test(test_a_title_and_a_clause_may_say_the_same),
        cmocka_unit_test(test_a_long_text_is_read_as_a_short_one),
        cmocka_unit_test(test_letters_beyond_ascii_are_read_as_letters),
        cmocka_unit_test(test_wrong_patterns_are_refused_at_their_place),
        cmocka_unit_test(test_the_nearest_pattern_comes_first),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
