#include <stdlib.h>
#include <string.h>

#include "ask/lint_survey.h"
#include "worlds.h"

enum { BASES = 30, MOST_TEXT = 8192 };

/* What every example may use, on the first line. */
static const char common[] =
    "(deftemplate rain (slot x)) (deftemplate wind (slot x) (slot y)) (deffacts d"
    " (domain (key k) (values on off) (baseline on)) (domain (key j) (values a b) (baseline a))"
    " (subject (name walk) (values go stay)))";
/* Rules that read all of it and leave nothing to be said, on the second. */
static const char filler[] =
    "(defrule z1 (logical (assumption (key k) (value on)) (assumption (key j) (value a))) =>"
    " (assert (recommendation (on walk) (is go))))"
    " (defrule z2 (logical (assumption (key k) (value off)) (assumption (key j) (value a))) =>"
    " (assert (recommendation (on walk) (is stay))))";

static void lint_worlds(struct worlds *worlds, struct findings *findings, size_t most_runs)
{
    struct lint_request asked = {.rulebase = &worlds->bench.rulebase,
                                 .assumptions = worlds->assumptions,
                                 .session = worlds->bench.session,
                                 .reversed = worlds_reversed(worlds),
                                 .strategy = "depth",
                                 .limits = {1000, 10},
                                 .most_runs = most_runs};

    *findings = (struct findings){.arena = &worlds->bench.arena};
    lint_policy(findings, &asked);
    clips_session_free(asked.reversed);
}

/* "id:line id:line", in order of place, of what is found in an example. */
static void check_runs(const char *text, const char *expected, size_t most_runs)
{
    struct strbuf found = {0};
    char all[MOST_TEXT];
    struct worlds worlds;
    struct findings findings;
    struct finding **sorted;

    snprintf(all, sizeof all, "%s\n%s", common, text);
    worlds_load(&worlds, all);
    lint_worlds(&worlds, &findings, most_runs);
    sorted = findings_sorted(&findings);
    for (size_t i = 0; i < findings.count; i++)
        strbuf_format(&found, "%s%s:%d", i == 0 ? "" : " ", lint_rules[sorted[i]->id].id,
                      sorted[i]->mark.place.line);
    if (strcmp(strbuf_text(&found), expected) != 0)
        fail_msg("found `%s`, not `%s`, in\n%s", strbuf_text(&found), expected, all);
    strbuf_free(&found);
    worlds_free(&worlds);
}

static void check_alone(const char *text, const char *expected)
{
    check_runs(text, expected, 0);
}

static void check(const char *text, const char *expected)
{
    char all[MOST_TEXT + sizeof filler + 1];

    snprintf(all, sizeof all, "%s\n%s", filler, text);
    check_alone(all, expected);
}

/* The only finding of an example with the filler. */
static struct finding *only_finding(struct worlds *worlds, const char *text)
{
    char all[MOST_TEXT];
    struct findings findings;

    snprintf(all, sizeof all, "%s\n%s\n%s", common, filler, text);
    worlds_load(worlds, all);
    lint_worlds(worlds, &findings, 0);
    if (findings.count != 1)
        fail_msg("%zu findings in %s", findings.count, text);
    return findings.first;
}

static void test_nothing_is_found_where_nothing_is_wrong(void **state)
{
    (void)state;
    check("", "");
}

/* ---- from the text ---- */

static void test_a_pattern_that_nothing_can_match_is_found(void **state)
{
    (void)state;
    check("(deffacts r (rain (x wet)) (wind (x 1)))\n"
          "(defrule a (logical (rain (x wte)) (assumption (key j) (value b))) =>"
          " (assert (recommendation (on walk) (is go))))",
          "impossible-pattern:4");
    check("(deffacts r (rain (x wet)))\n"
          "(defrule a (logical (rain (x ?x)) (assumption (key j) (value b))) =>"
          " (assert (wind (x ?x))))\n"
          "(defrule b (logical (wind (x dry))) => (assert (recommendation (on walk) (is go))))",
          "unread-conclusion:4 impossible-pattern:5");
    check("(deffacts r (rain (x wet)) (wind (x dry)))\n"
          "(defrule a (logical (rain (x ?x)) (wind (x ?x)) (assumption (key j) (value b))) =>"
          " (assert (recommendation (on walk) (is go))))",
          "impossible-pattern:4");
    check("(defrule a (logical (rain) (assumption (key j) (value b))) =>"
          " (assert (recommendation (on walk) (is go))))",
          "impossible-pattern:3");
    check("(deffacts r (rain (x wet)))\n"
          "(defrule a (logical (not (rain (x dry))) (assumption (key j) (value b))) =>"
          " (assert (recommendation (on walk) (is go))))",
          "impossible-pattern:4");
}

static void test_a_pattern_that_something_can_match_is_not(void **state)
{
    (void)state;
    check("(deffacts r (rain (x wet)))\n"
          "(defrule a (logical (rain (x wet)) (assumption (key j) (value b))) =>"
          " (assert (recommendation (on walk) (is go))))",
          "");
    check("(deffacts r (rain (x wet)))\n"
          "(defrule a (logical (rain (x ?x)) (assumption (key j) (value b))) =>"
          " (assert (wind (x (sym-cat ?x r)))))\n"
          "(defrule b (logical (wind (x wetr))) => (assert (recommendation (on walk) (is go))))",
          "");
    check("(defrule a (logical (or (rain) (assumption (key j) (value b)))"
          " (assumption (key j) (value b))) => (assert (recommendation (on walk) (is go))))",
          "impossible-pattern:3");
}

static void test_what_nearly_fits_is_suggested(void **state)
{
    struct worlds worlds;
    struct finding *finding = only_finding(
        &worlds, "(deffacts r (rain (x drizzle)) (rain (x hail)))\n"
                 "(defrule a (logical (assumption (key j) (value b)) (rain (x drizle)))"
                 " => (assert (recommendation (on walk) (is go))))");

    (void)state;
    assert_string_equal(finding->remedy, "did you mean `drizzle`?");
    assert_string_equal(finding->replacement, "drizzle");
    assert_int_equal(finding->mark.place.line, 4);
    assert_int_equal(finding->mark.place.column, 61);
    assert_int_equal(finding->mark.length, 6);
    worlds_free(&worlds);
}

static void test_what_could_stand_there_is_listed(void **state)
{
    struct worlds worlds;
    struct finding *finding =
        only_finding(&worlds, "(deffacts r (rain (x drizzle)) (rain (x hail)))\n"
                              "(defrule a (logical (assumption (key j) (value b)) (rain (x none)))"
                              " => (assert (recommendation (on walk) (is go))))");

    (void)state;
    assert_string_equal(finding->remedy,
                        "with the rest as it stands, `x` can be `drizzle`, `hail`");
    worlds_free(&worlds);
}

static void test_a_conclusion_that_nothing_reads_is_found(void **state)
{
    (void)state;
    check("(defrule a (logical (assumption (key j) (value b))) => (assert (rain (x wet))))",
          "unread-conclusion:3");
    check("(deffacts r (rain (x dry)))\n"
          "(defrule a (logical (assumption (key j) (value b))) => (assert (rain (x wet))))\n"
          "(defrule b (logical (rain (x dry)) (assumption (key j) (value b))) =>"
          " (assert (recommendation (on walk) (is go))))",
          "unread-conclusion:4");
    check("(defrule a (logical (assumption (key j) (value b))) => (assert (rain (x wet))))\n"
          "(defrule b (logical (not (rain)) (assumption (key j) (value b))) =>"
          " (assert (recommendation (on walk) (is go))))",
          "never-fires:4");
}

static void test_an_assumption_that_nothing_reads_is_found(void **state)
{
    (void)state;
    check("(deffacts e (domain (key m) (values a b) (baseline a)))", "unread-assumption:3");
    check("(deffacts e (domain (key m) (values a b c) (baseline a)))\n"
          "(defrule a (logical (assumption (key m) (value b)) (assumption (key j) (value b))) =>"
          " (assert (recommendation (on walk) (is go))))",
          "unread-value:3");
    check("(deffacts e (domain (key m) (values a b c) (baseline a)))\n"
          "(defrule a (logical (assumption (key m) (value ?v)) (assumption (key j) (value b))) =>"
          " (assert (rain (x ?v))))\n"
          "(defrule b (logical (rain (x ~a))) => (assert (recommendation (on walk) (is go))))",
          "");
    check("(deffacts e (domain (key m) (values a b) (baseline a)))\n"
          "(defrule a (logical (not (assumption (key m) (value b)))"
          " (assumption (key j) (value b))) => (assert (recommendation (on walk) (is go))))",
          "");
}

static void test_a_rule_that_adds_nothing_is_found(void **state)
{
    static const char source[] =
        "(deffacts s (source (id S-1) (gist \"g\")) (source (id S-2) (gist "
        "\"g\")) (rain (x wet)) (wind (x wet) (y 1)))\n";
    static const char first[] =
        "(defrule a \"S-1: One.\" (logical (rain (x ?x)) (assumption (key j)"
        " (value b))) => (assert (recommendation (on walk) (is go))))\n";
    static const struct {
        const char *second, *expected;
    } cases[] = {
        {"(defrule b \"S-1: Two.\" (logical (assumption (key j) (value b)) (rain (x ?wet))) =>"
         " (assert (recommendation (on walk) (is go))))",
         "subsumed-rule:5"},
        {"(defrule b \"S-1: Two.\" (logical (rain (x wet)) (assumption (key j) (value b))"
         " (wind (x wet))) => (assert (recommendation (on walk) (is go))))",
         "subsumed-rule:5"},
        {"(defrule b \"S-2: Two.\" (logical (rain (x wet)) (assumption (key j) (value b))"
         " (wind (x wet))) => (assert (recommendation (on walk) (is go))))",
         ""},
        {"(defrule b \"S-1: Two.\" (logical (wind (x wet)) (assumption (key j) (value b))) =>"
         " (assert (recommendation (on walk) (is go))))",
         ""},
        {"(defrule b \"S-1: Two.\" (logical (rain (x wet)) (assumption (key j) (value b))) =>"
         " (assert (recommendation (on idle) (is go))))",
         ""},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char text[MOST_TEXT];

        snprintf(text, sizeof text, "%s%s%s", source, first, cases[i].second);
        check(text, cases[i].expected);
    }
}

/* What a `not` asks for more leaves more to pass. */
static void test_a_not_that_asks_for_more_is_no_stricter(void **state)
{
    (void)state;
    check("(deffacts r (wind (x 1) (y p)) (rain (x p)))\n"
          "(defrule a (logical (rain (x ?p)) (assumption (key j) (value b)) (not (wind (x ?q)"
          " (y q)))) => (assert (recommendation (on walk) (is go))))\n"
          "(defrule b (logical (rain (x ?p)) (assumption (key j) (value b)) (not (wind (x ?p)"
          " (y q)))) => (assert (recommendation (on walk) (is go))))",
          "impossible-pattern:4 impossible-pattern:5");
}

static void test_a_circle_through_a_not_is_found(void **state)
{
    (void)state;
    check("(defrule a (logical (not (rain)) (assumption (key j) (value b))) =>"
          " (assert (wind (x 1))))\n"
          "(defrule b (logical (wind) (assumption (key k) (value off))) => (assert (rain (x 1))))",
          "run-fails:0 cycle-through-not:3");
    check("(defrule a (logical (not (rain)) (assumption (key j) (value b))) =>"
          " (assert (wind (x 1))))\n"
          "(defrule b (logical (wind)) => (assert (recommendation (on walk) (is stay))))\n"
          "(defrule c (logical (assumption (key k) (value on))) => (assert (rain (x 1))))",
          "");
}

/* ---- from runs ---- */

static void test_a_rule_that_never_fires_is_found(void **state)
{
    (void)state;
    check("(defrule a (logical (assumption (key j) (value b)) (assumption (key j) (value a))) =>"
          " (assert (recommendation (on walk) (is go))))",
          "never-fires:3");
    check("(defrule a (logical (assumption (key j) (value b)) (assumption (key k) (value on))) =>"
          " (assert (rain (x 1))))\n"
          "(defrule b (logical (rain) (assumption (key k) (value off))) => (assert (wind (x 1))))\n"
          "(defrule c (logical (wind)) => (assert (recommendation (on walk) (is go))))",
          "never-fires:4");
    check("(defrule a (logical (assumption (key j) (value b)) (assumption (key k) (value on))) =>"
          " (assert (rain (x 1))))\n"
          "(defrule b (logical (rain) (assumption (key k) (value on))) =>"
          " (assert (recommendation (on walk) (is go))))",
          "");
}

/* Rules of one name in two modules are two rules. */
static void test_a_rule_of_a_module_fires_as_any_other(void **state)
{
    (void)state;
    check("(defmodule MAIN (export ?ALL))\n(defmodule M (import MAIN ?ALL))\n"
          "(defrule M::a (declare (auto-focus TRUE)) (logical (assumption (key j) (value b))) =>"
          " (assert (recommendation (on walk) (is go))))",
          "");
    check("(defmodule MAIN (export ?ALL))\n(defmodule M (import MAIN ?ALL))\n"
          "(defrule MAIN::a (logical (assumption (key j) (value b))) =>"
          " (assert (recommendation (on walk) (is go))))\n"
          "(defrule M::a (declare (auto-focus TRUE)) (logical (assumption (key j) (value b))"
          " (assumption (key j) (value a))) => (assert (recommendation (on walk) (is stay))))",
          "never-fires:6");
}

static void test_rules_that_only_feed_each_other_never_fire(void **state)
{
    (void)state;
    check("(defrule a (logical (rain)) => (assert (wind (x 1))))\n"
          "(defrule b (logical (wind)) => (assert (rain (x 1))))",
          "never-fires:3");
}

static void test_every_pair_that_contradicts_is_found_with_its_least_witness(void **state)
{
    struct worlds worlds;
    struct finding *finding = only_finding(
        &worlds, "(defrule a (logical (assumption (key j) (value a)) (assumption (key k) (value "
                 "off))) => (assert (recommendation (on walk) (is go))))");

    (void)state;
    assert_int_equal(finding->id, LINT_CONTRADICTING_RULES);
    assert_string_equal(finding->message,
                        "rule `a` concludes that `walk` is `go`, but rule `z2` that it is `stay`");
    assert_string_equal(finding->witness, "k=off");
    worlds_free(&worlds);
    check("(defrule a (logical (assumption (key j) (value a))) =>"
          " (assert (recommendation (on walk) (is stay))))\n"
          "(defrule b (logical (assumption (key j) (value b))) =>"
          " (assert (recommendation (on walk) (is stay))))\n"
          "(defrule c (logical (assumption (key j) (value b))) =>"
          " (assert (recommendation (on walk) (is go))))",
          "subsumed-rule:2 contradicting-rules:3 contradicting-rules:5");
}

static void test_a_value_that_no_subject_takes_is_found(void **state)
{
    (void)state;
    check("(deffacts e (subject (name talk) (values yes no)))\n"
          "(defrule a (logical (assumption (key k) (value on))) =>"
          " (assert (recommendation (on talk) (is yes))))",
          "unreached-value:3");
}

static void test_an_effect_of_the_order_of_firing_is_found(void **state)
{
    (void)state;
    check("(defrule a (assumption (key j) (value b)) (not (rain)) => (assert (wind (x 1))))\n"
          "(defrule b (assumption (key j) (value b)) => (assert (rain (x 1))))\n"
          "(defrule c (logical (wind)) => (assert (recommendation (on walk) (is go))))",
          "order-dependent:5");
    check("(defrule a (declare (salience -1)) (assumption (key j) (value b)) (not (rain)) =>"
          " (assert (wind (x 1))))\n"
          "(defrule b (assumption (key j) (value b)) (assumption (key k) (value on)) =>"
          " (assert (rain (x 1))))\n"
          "(defrule c (logical (wind)) => (assert (recommendation (on walk) (is go))))",
          "");
}

static void test_what_takes_too_many_runs_is_left_undecided(void **state)
{
    char text[MOST_TEXT];

    (void)state;
    snprintf(text, sizeof text,
             "%s\n(defrule a (logical (assumption (key j) (value b)) (assumption (key j)"
             " (value a))) => (assert (rain (x 1))))\n"
             "(defrule b (logical (rain)) => (assert (recommendation (on walk) (is go))))",
             filler);
    check_runs(text, "not-decided:3", 1);
    check_runs(text, "never-fires:3", 6);
}

/* ---- against brute force ---- */

/* Two rules with values of one subject that they conclude together, by their names. */
struct clash {
    char text[256];
    size_t changes;
};

struct brute {
    bool *fires; /* by rule */
    struct clash clashes[64];
    size_t clash_count;
};

static size_t changes_of(const struct worlds *worlds, const size_t *values)
{
    size_t changes = 0;

    for (size_t i = 0; i < worlds->domain_count; i++)
        changes += values[i] != worlds->assumptions[i].value;
    return changes;
}

static void note_clash(struct brute *brute, const char *text, size_t changes)
{
    size_t at = 0;

    while (at < brute->clash_count && strcmp(brute->clashes[at].text, text) != 0)
        at++;
    if (at == brute->clash_count) {
        assert_true(at < sizeof brute->clashes / sizeof brute->clashes[0]);
        snprintf(brute->clashes[at].text, sizeof brute->clashes[at].text, "%s", text);
        brute->clashes[brute->clash_count++].changes = changes;
    }
    if (changes < brute->clashes[at].changes)
        brute->clashes[at].changes = changes;
}

/* As the finding words it, so that both can be held against each other. */
static void pair_up(struct brute *brute, const struct record_fact *a, const struct record_fact *b,
                    size_t changes)
{
    for (size_t i = 0; i < a->firing_count; i++)
        for (size_t j = 0; j < b->firing_count; j++) {
            const struct rule *x = a->firings[i]->source, *y = b->firings[j]->source;
            bool is_later = x->place.line > y->place.line;
            char text[256];

            if (x == y)
                snprintf(text, sizeof text,
                         "rule `%s` concludes that `%s` is `%s` and that it is `%s`", x->name,
                         record_text(a, "on"), record_text(a, "is"), record_text(b, "is"));
            else
                snprintf(text, sizeof text,
                         "rule `%s` concludes that `%s` is `%s`, but rule `%s` that it is `%s`",
                         is_later ? x->name : y->name, record_text(a, "on"),
                         record_text(is_later ? a : b, "is"), is_later ? y->name : x->name,
                         record_text(is_later ? b : a, "is"));
            note_clash(brute, text, changes);
        }
}

static void read_record(struct worlds *worlds, struct brute *brute, const struct record *record,
                        size_t changes)
{
    for (size_t i = 0; i < record->firing_count; i++)
        for (size_t j = 0; j < worlds->bench.rulebase.rule_count; j++)
            if (strcmp(worlds->bench.rulebase.by_name[j]->name, record->firings[i].rule) == 0)
                brute->fires[j] = true;
    for (size_t i = 0; i < record->fact_count; i++)
        for (size_t j = i + 1; j < record->fact_count; j++)
            if (record->facts[i].is_present && record->facts[j].is_present &&
                strcmp(record->facts[i].template, "recommendation") == 0 &&
                strcmp(record->facts[j].template, "recommendation") == 0 &&
                strcmp(record_text(&record->facts[i], "on"),
                       record_text(&record->facts[j], "on")) == 0)
                pair_up(brute, &record->facts[i], &record->facts[j], changes);
}

/* A whole run for each combination. */
static void run_brute(struct worlds *worlds, struct brute *brute)
{
    struct bench *bench = &worlds->bench;
    size_t values[8];

    brute->fires = ARENA_ARRAY(&bench->arena, bool, bench->rulebase.rule_count);
    clips_session_watch(bench->session, true);
    for (size_t i = 0; i < worlds_count(worlds); i++) {
        struct record *record;

        worlds_values(worlds, i, values);
        assert_true(clips_session_reset(bench->session, NULL));
        for (size_t j = 0; j < worlds->domain_count; j++)
            assert_true(
                clips_session_assume(bench->session, bench->rulebase.declared.domains[j].key,
                                     bench->rulebase.declared.domains[j].values[values[j]], NULL));
        assert_true(clips_session_run(bench->session, &bench->rulebase,
                                      (struct clips_limits){10000, 10}, NULL));
        record = clips_session_record(bench->session, &bench->rulebase);
        read_record(worlds, brute, record, changes_of(worlds, values));
        record_free(record);
    }
}

/* Three more rules that can contradict each other. */
static void add_clashes(struct strbuf *text, enum worlds_kind kind)
{
    static const char *const conditions[] = {"(f1-0 (x p))", "(f1-1 (x q))", "(f0-0 (x ?v))"};
    static const char *const values[] = {"yes", "no", "?v"};
    bool is_logical = kind != WORLDS_CHANGING && kind != WORLDS_QUERIES;

    strbuf_add(text, "(deffacts more (subject (name clash)))\n");
    for (size_t i = 0; i < 3; i++)
        strbuf_format(text,
                      "(defrule clash-%zu %s%s%s =>"
                      " (assert (recommendation (on clash) (is %s))))\n",
                      i, is_logical ? "(logical " : "(declare (salience -30)) ", conditions[i],
                      is_logical ? ")" : "", values[i]);
}

static size_t count_changes(const char *witness)
{
    size_t changes = 0;

    for (; *witness != '\0'; witness++)
        changes += *witness == '=';
    return changes;
}

static void check_clashes(const struct findings *findings, const struct brute *brute,
                          const char *text)
{
    size_t found = 0;

    for (const struct finding *each = findings->first; each != NULL; each = each->next) {
        size_t at = 0;

        if (each->id != LINT_CONTRADICTING_RULES)
            continue;
        while (at < brute->clash_count && strcmp(brute->clashes[at].text, each->message) != 0)
            at++;
        if (at == brute->clash_count)
            fail_msg("`%s` is not so in\n%s", each->message, text);
        if (brute->clashes[at].changes != count_changes(each->witness))
            fail_msg("`%s` is no least witness of `%s` in\n%s", each->witness, each->message, text);
        found++;
    }
    if (found != brute->clash_count)
        fail_msg("%zu of %zu contradictions found in\n%s", found, brute->clash_count, text);
}

static void check_idle(struct worlds *worlds, const struct brute *brute, const char *text)
{
    struct findings findings = {.arena = &worlds->bench.arena};
    struct lint_request asked = {.rulebase = &worlds->bench.rulebase,
                                 .assumptions = worlds->assumptions,
                                 .session = worlds->bench.session,
                                 .limits = {10000, 10}};
    struct lint lint = {.findings = &findings, .asked = &asked, .arena = findings.arena};
    struct survey survey;

    feeds_read(&lint.feeds, asked.rulebase, lint.arena);
    survey_take(&survey, &lint);
    assert_null(survey.failure);
    for (size_t i = 0; i < asked.rulebase->rule_count; i++) {
        assert_true(survey.is_rule_decided[i]);
        if (survey.has_fired[i] != brute->fires[i])
            fail_msg("rule `%s` %s in\n%s", asked.rulebase->by_name[i]->name,
                     brute->fires[i] ? "does fire" : "never fires", text);
    }
}

/* A word between backticks, from a place on; returns the place behind. */
static const char *take_name(const char *message, char *out, size_t size)
{
    const char *open = strchr(message, '`') + 1, *close = strchr(open, '`');

    snprintf(out, size, "%.*s", (int)(close - open), open);
    return close + 1;
}

static bool fires(const struct record *record, const char *rule)
{
    for (size_t i = 0; i < record->firing_count; i++)
        if (strcmp(record->firings[i].rule, rule) == 0)
            return true;
    return false;
}

/* Whenever the one fires, so does the other. */
static void check_subsumed(struct worlds *worlds, const struct finding *finding, const char *text)
{
    struct bench *bench = &worlds->bench;
    char mine[64], other[64];
    size_t values[8];

    take_name(take_name(finding->message, mine, sizeof mine), other, sizeof other);
    clips_session_watch(bench->session, true);
    for (size_t i = 0; i < worlds_count(worlds); i++) {
        const char *answers[WORLDS_MOST_SUBJECTS];
        struct record *record;

        worlds_values(worlds, i, values);
        worlds_answer(worlds, values, worlds_subjects, worlds_subject_count, answers);
        record = clips_session_record(bench->session, &bench->rulebase);
        if (fires(record, mine) && !fires(record, other))
            fail_msg("`%s` is not so in\n%s", finding->message, text);
        record_free(record);
    }
}

static size_t check_base(uint64_t *series, enum worlds_kind kind)
{
    struct strbuf text = {0};
    struct worlds worlds;
    struct findings findings;
    struct brute brute = {0};
    size_t subsumed = 0;

    worlds_make_up(&text, series, kind);
    add_clashes(&text, kind);
    worlds_load(&worlds, text.text);
    run_brute(&worlds, &brute);
    lint_worlds(&worlds, &findings, 0);
    check_clashes(&findings, &brute, text.text);
    check_idle(&worlds, &brute, text.text);
    for (const struct finding *each = findings.first; each != NULL; each = each->next)
        if (each->id == LINT_SUBSUMED_RULE) {
            check_subsumed(&worlds, each, text.text);
            subsumed++;
        }
    worlds_free(&worlds);
    strbuf_free(&text);
    return subsumed;
}

static void test_made_up_rule_bases_agree_with_brute_force(void **state)
{
    uint64_t series = 11;
    size_t subsumed = 0;

    (void)state;
    for (size_t base = 0; base < BASES; base++)
        subsumed += check_base(&series, (enum worlds_kind)(base % WORLDS_KINDS));
    assert_true(subsumed > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_nothing_is_found_where_nothing_is_wrong),
        cmocka_unit_test(test_a_pattern_that_nothing_can_match_is_found),
        cmocka_unit_test(test_a_pattern_that_something_can_match_is_not),
        cmocka_unit_test(test_what_nearly_fits_is_suggested),
        cmocka_unit_test(test_what_could_stand_there_is_listed),
        cmocka_unit_test(test_a_conclusion_that_nothing_reads_is_found),
        cmocka_unit_test(test_an_assumption_that_nothing_reads_is_found),
        cmocka_unit_test(test_a_rule_that_adds_nothing_is_found),
        cmocka_unit_test(test_a_not_that_asks_for_more_is_no_stricter),
        cmocka_unit_test(test_a_circle_through_a_not_is_found),
        cmocka_unit_test(test_a_rule_that_never_fires_is_found),
        cmocka_unit_test(test_a_rule_of_a_module_fires_as_any_other),
        cmocka_unit_test(test_rules_that_only_feed_each_other_never_fire),
        cmocka_unit_test(test_every_pair_that_contradicts_is_found_with_its_least_witness),
        cmocka_unit_test(test_a_value_that_no_subject_takes_is_found),
        cmocka_unit_test(test_an_effect_of_the_order_of_firing_is_found),
        cmocka_unit_test(test_what_takes_too_many_runs_is_left_undecided),
        cmocka_unit_test(test_made_up_rule_bases_agree_with_brute_force),
    };

    return cmocka_run_group_tests_name("lint", tests, NULL, NULL);
}
