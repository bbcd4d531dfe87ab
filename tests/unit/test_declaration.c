#include <string.h>

#include "support.h"

static const struct declarations *declare(struct bench *bench, const char *text)
{
    if (!bench_read(bench, text))
        fail_msg("%s", bench->error.text);
    return &bench->rulebase.declared;
}

static void check_refused(const char *text, const char *message)
{
    struct bench bench;

    assert_false(bench_read(&bench, text));
    assert_int_equal(bench.error.code, ENDSTATE_BAD_INPUT);
    assert_holds(bench.error.text, message);
    bench_free(&bench);
}

static void test_domain_is_read_whole(void **state)
{
    struct bench bench;
    const struct domain *domain =
        declaration_domain(declare(&bench, "(deffacts d (domain (key rain) (values no yes)"
                                           " (baseline yes) (actor sky) (question \"Rain?\")"
                                           " (cites A-1 A-2)))"),
                           "rain");

    (void)state;
    assert_int_equal(domain->value_count, 2);
    assert_string_equal(domain->values[0], "no");
    assert_int_equal(domain->baseline, 1);
    assert_string_equal(domain->actor, "sky");
    assert_string_equal(domain->question, "Rain?");
    assert_int_equal(domain->cite_count, 2);
    assert_int_equal(domain_value(domain, "yes"), 1);
    assert_int_equal(domain_value(domain, "maybe"), -1);
    bench_free(&bench);
}

static void test_domains_stand_in_the_order_of_the_file(void **state)
{
    struct bench bench;
    const struct declarations *all =
        declare(&bench, "(deffacts z (domain (key z) (values a) (baseline a)))\n"
                        "(deffacts a (domain (key b) (values a) (baseline a))"
                        " (domain (key a) (values a) (baseline a)))");

    (void)state;
    assert_int_equal(all->domain_count, 3);
    assert_string_equal(all->domains[0].key, "z");
    assert_string_equal(all->domains[1].key, "b");
    assert_string_equal(all->domains[2].key, "a");
    assert_null(declaration_domain(all, "c"));
    bench_free(&bench);
}

static void test_unfit_domains_are_refused(void **state)
{
    (void)state;
    check_refused("(deffacts d\n (domain (key k) (values a b)))",
                  "test.clp:2:2: a domain needs a key, values and a baseline");
    check_refused("(deffacts d (domain (key k) (values) (baseline a)))", "a domain needs");
    check_refused("(deffacts d (domain (key k) (values one two) (baseline on)))",
                  "unknown value `on` of assumption `k` (expected one, two); did you mean `one`?");
    check_refused("(deffacts d (domain (key k) (values a b) (baseline a))\n"
                  " (domain (key k) (values a c) (baseline a)))",
                  "test.clp:2:2: assumption `k` is declared before with other values, at "
                  "test.clp:1");
}

static void test_same_domain_twice_is_one(void **state)
{
    struct bench bench;

    (void)state;
    assert_int_equal(declare(&bench, "(deffacts d (domain (key k) (values a b) (baseline a))"
                                     " (domain (key k) (values a b) (baseline a)))")
                         ->domain_count,
                     1);
    bench_free(&bench);
}

static void test_advised_actors_stand_in_order_of_name(void **state)
{
    struct bench bench;
    const struct declarations *all =
        declare(&bench, "(deffacts d (advised (actor sky)) (advised (actor land))"
                        " (advised (actor sky))"
                        " (domain (key k) (values a) (baseline a) (actor sky))"
                        " (domain (key l) (values a) (baseline a) (actor land))"
                        " (domain (key m) (values a) (baseline a) (actor sea)))");

    (void)state;
    assert_int_equal(all->advised_count, 2);
    assert_string_equal(all->advised[0], "land");
    assert_string_equal(all->advised[1], "sky");
    assert_true(declaration_is_advised(all, "sky"));
    assert_false(declaration_is_advised(all, "sea"));
    bench_free(&bench);
}

static void test_advised_actor_without_assumptions_is_refused(void **state)
{
    (void)state;
    check_refused("(deffacts d (domain (key k) (values a) (baseline a) (actor harbour))\n"
                  " (advised (actor harbor)))",
                  "test.clp:2:18: no assumption is in the hands of `harbor`; did you mean "
                  "`harbour`?");
    check_refused("(deffacts d (advised (actor nobody)))",
                  "test.clp:1:29: no assumption is in the hands of `nobody`");
}

static void test_subjects_sort_by_order_then_name(void **state)
{
    struct bench bench;
    const struct declarations *all =
        declare(&bench, "(deffacts d (subject (name z) (order 1)) (subject (name b) (order 2)"
                        " (label \"Bee\") (section s) (values one two) (question \"B?\"))"
                        " (subject (name a) (order 2)))");

    (void)state;
    assert_string_equal(all->subjects[0].name, "z");
    assert_string_equal(all->subjects[1].name, "a");
    assert_string_equal(all->subjects[2].name, "b");
    assert_string_equal(all->subjects[1].label, "a");
    assert_int_equal(all->subjects[1].value_count, 0);
    assert_string_equal(declaration_subject(all, "b")->label, "Bee");
    assert_string_equal(declaration_subject(all, "b")->section, "s");
    assert_int_equal(declaration_subject(all, "b")->value_count, 2);
    assert_null(declaration_subject(all, "c"));
    bench_free(&bench);
}

static void test_sections_and_headings_lay_out_the_page(void **state)
{
    struct bench bench;
    const struct declarations *all =
        declare(&bench, "(deffacts d (section (name m) (title \"Measures\") (order 2))"
                        " (section (name o) (order 1) (layout by-value))"
                        " (section (name s) (order 3) (layout brief))"
                        " (heading (section o) (value out) (label \"Ruled out\") (order 2))"
                        " (heading (section o) (value in) (label \"On the table\") (order 1)))");

    (void)state;
    assert_int_equal(all->sections[0].layout, SECTION_BY_VALUE);
    assert_int_equal(all->sections[1].layout, SECTION_LINES);
    assert_string_equal(all->sections[1].title, "Measures");
    assert_int_equal(all->sections[2].layout, SECTION_BRIEF);
    assert_string_equal(all->headings[0].label, "On the table");
    assert_string_equal(all->headings[1].value, "out");
    bench_free(&bench);
}

static void test_set_aside_reason_goes_to_its_source_in_any_order(void **state)
{
    struct bench bench;
    const struct declarations *all =
        declare(&bench, "(deffacts d (set-aside (id A-2) (reason \"background\"))"
                        " (source (id A-1) (gist \"One.\")) (source (id A-2) (gist \"Two.\")))");

    (void)state;
    assert_int_equal(all->source_count, 2);
    assert_null(declaration_source(all, "A-1")->set_aside);
    assert_string_equal(declaration_source(all, "A-2")->set_aside, "background");
    assert_string_equal(declaration_source(all, "A-2")->gist, "Two.");
    assert_null(declaration_source(all, "A-3"));
    bench_free(&bench);
}

static void test_source_declared_twice_with_another_gist_is_refused(void **state)
{
    struct bench bench;

    (void)state;
    check_refused(
        "(deffacts d (source (id A-1) (gist \"One.\"))\n (source (id A-1) (gist \"Two.\")))",
        "test.clp:2:2: source `A-1` is declared before with another gist, at test.clp:1");
    assert_int_equal(declare(&bench, "(deffacts d (source (id A-1) (gist \"One.\"))"
                                     " (source (id A-1) (gist \"One.\")))")
                         ->source_count,
                     1);
    bench_free(&bench);
}

static void test_unknown_names_are_answered_with_the_nearest(void **state)
{
    struct bench bench;
    const struct node key = {.text = "us-suport", .place = {"x.clp", 3, 4}, .width = 9};
    const struct declarations *all =
        declare(&bench, "(deffacts d (domain (key us-support) (values a) (baseline a))"
                        " (source (id END-5.4) (gist \"One.\")))");
    struct endstate_error error = {0};

    (void)state;
    assert_null(declaration_named(all, "us-suport=", 9, &error));
    assert_string_equal(error.text,
                        "no assumption has the key `us-suport`; did you mean `us-support`?");
    error = (struct endstate_error){0};
    assert_null(declaration_named(all, "zzzz=", 4, &error));
    assert_string_equal(error.text, "no assumption has the key `zzzz`; `endstate list assumptions` "
                                    "names them");
    declaration_key_wrong(all, &key, &bench.findings);
    assert_string_equal(bench.findings.last->message, "no assumption has the key `us-suport`");
    assert_string_equal(bench.findings.last->replacement, "us-support");
    assert_int_equal(bench.findings.last->mark.length, 9);
    declaration_source_wrong(all, "END-5.5", syntax_mark(&key), &bench.findings);
    assert_string_equal(bench.findings.last->message, "no source has the id `END-5.5`");
    assert_string_equal(bench.findings.last->remedy, "did you mean `END-5.4`?");
    bench_free(&bench);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_domain_is_read_whole),
        cmocka_unit_test(test_domains_stand_in_the_order_of_the_file),
        cmocka_unit_test(test_unfit_domains_are_refused),
        cmocka_unit_test(test_same_domain_twice_is_one),
        cmocka_unit_test(test_advised_actors_stand_in_order_of_name),
        cmocka_unit_test(test_advised_actor_without_assumptions_is_refused),
        cmocka_unit_test(test_subjects_sort_by_order_then_name),
        cmocka_unit_test(test_sections_and_headings_lay_out_the_page),
        cmocka_unit_test(test_set_aside_reason_goes_to_its_source_in_any_order),
        cmocka_unit_test(test_source_declared_twice_with_another_gist_is_refused),
        cmocka_unit_test(test_unknown_names_are_answered_with_the_nearest),
    };

    return cmocka_run_group_tests_name("declaration", tests, NULL, NULL);
}
