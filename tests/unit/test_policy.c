#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "read/policy.h"
#include "support.h"

/* A policy in a folder, a second one beside it, and some files on top. */
struct tree {
    char *folder;
    struct arena arena;
};

static int make_tree(void **state)
{
    struct tree *tree = calloc(1, sizeof *tree);

    assert_non_null(tree);
    tree->folder = support_folder();
    support_write(tree->folder, "main/rules/20-later.clp", "(defrule later => )");
    support_write(tree->folder, "main/rules/10-first.clp", "(defrule first (seen (by me)) => )");
    support_write(tree->folder, "main/rules/README.md", "no rules");
    support_write(tree->folder, "main/facts/domains.clp",
                  "(deftemplate seen (slot by))\n"
                  "(deffacts d (domain (key sky) (values clear rain) (baseline clear)))");
    support_write(tree->folder, "main/facts/packs/wet.clp",
                  "; A wet world: somebody's.\n; More.\n(assumption (key sky) (value rain))");
    support_write(tree->folder, "main/facts/packs/dry.clp",
                  "(deffacts dry (assumption (key sky) (value clear)))");
    support_write(tree->folder, "other/rules/only.clp", "(defrule only => )");
    support_write(tree->folder, "other/facts/own.clp",
                  "(deffacts d (domain (key moon) (values new full) (baseline new)))");
    support_write(tree->folder, "bare/rules/alone.clp", "(defrule alone => )");
    support_write(tree->folder, "over.clp", "(defrule later \"A new one.\" => )");
    support_write(tree->folder, "whole.clp",
                  "(deftemplate mine (slot x)) (defrule r (mine (x 1))\n"
                  " (assumption (key own) (value a)) => )\n"
                  "(deffacts d (domain (key own) (values a b) (baseline a)) (mine (x 1)))");
    support_write(tree->folder, "leaning.clp",
                  "(defrule r (assumption (key sky) (value rain)) => )\n"
                  "(deffacts d (domain (key own) (values a b) (baseline a)))");
    *state = tree;
    return 0;
}

static int drop_tree(void **state)
{
    struct tree *tree = *state;

    arena_free(&tree->arena);
    support_remove(tree->folder);
    free(tree);
    return 0;
}

static const char *in(struct tree *tree, const char *name)
{
    return arena_format(&tree->arena, "%s/%s", tree->folder, name);
}

/* The names of the files that are read, in order. */
static void check_units(struct tree *tree, struct policy_request request, const char *expected)
{
    struct policy policy = {0};
    struct endstate_error error = {0};
    struct findings findings = {.arena = &tree->arena};
    struct strbuf found = {0};

    request.core = support_core(&tree->arena);
    policy_read(&policy, &request, &tree->arena, &findings);
    if (!findings_pass(&findings, &error))
        fail_msg("%s", error.text);
    for (const struct unit *unit = policy.units; unit != NULL; unit = unit->next)
        strbuf_format(&found, "%s%s", unit == policy.units ? "" : " ",
                      strrchr(unit->path, '/') + 1);
    assert_string_equal(strbuf_text(&found), expected);
    strbuf_free(&found);
}

static void check_refused(struct tree *tree, struct policy_request request, const char *message)
{
    struct policy policy = {0};
    struct endstate_error error = {0};
    struct findings findings = {.arena = &tree->arena};

    request.core = support_core(&tree->arena);
    policy_read(&policy, &request, &tree->arena, &findings);
    assert_false(findings_pass(&findings, &error));
    assert_int_equal(error.code, ENDSTATE_BAD_INPUT);
    assert_holds(error.text, message);
}

static void test_policy_is_its_facts_then_its_rules_in_order_of_name(void **state)
{
    struct tree *tree = *state;

    check_units(tree, (struct policy_request){.folder = in(tree, "main")},
                "domains.clp 10-first.clp 20-later.clp");
}

static void test_file_of_rules_is_laid_over_the_rules(void **state)
{
    struct tree *tree = *state;
    const char *rules[] = {in(tree, "over.clp")};

    check_units(
        tree, (struct policy_request){.folder = in(tree, "main"), .rules = rules, .rule_count = 1},
        "domains.clp 10-first.clp 20-later.clp over.clp");
}

static void test_folder_of_rules_takes_their_place_with_the_facts_beside_it(void **state)
{
    struct tree *tree = *state;
    const char *rules[] = {in(tree, "other/rules")};

    check_units(tree, (struct policy_request){.rules = rules, .rule_count = 1}, "own.clp only.clp");
    check_units(
        tree, (struct policy_request){.folder = in(tree, "main"), .rules = rules, .rule_count = 1},
        "domains.clp only.clp");
}

static void test_folder_of_rules_without_facts_takes_those_of_the_policy(void **state)
{
    struct tree *tree = *state;
    const char *rules[] = {in(tree, "bare/rules")};

    check_units(
        tree, (struct policy_request){.folder = in(tree, "main"), .rules = rules, .rule_count = 1},
        "domains.clp alone.clp");
}

static void test_packs_come_last_by_name_or_path(void **state)
{
    struct tree *tree = *state;
    const char *facts[] = {"wet", in(tree, "main/facts/packs/dry.clp"), "dry.clp"};
    struct policy_request request = {.folder = in(tree, "main"), .facts = facts, .fact_count = 3};
    struct findings findings = {.arena = &tree->arena};
    struct policy policy = {0};

    check_units(tree, request, "domains.clp 10-first.clp 20-later.clp wet.clp dry.clp dry.clp");
    policy_read(&policy, &request, &tree->arena, &findings);
    assert_int_equal(findings.count, 0);
    for (const struct unit *unit = policy.units; unit != NULL; unit = unit->next)
        if (strstr(unit->path, "wet.clp") != NULL)
            assert_string_equal(unit->pack, "wet");
        else if (strstr(unit->path, "/rules/") != NULL)
            assert_null(unit->pack);
}

static void test_folder_of_facts_is_all_its_files(void **state)
{
    struct tree *tree = *state;
    const char *facts[] = {in(tree, "main/facts/packs")};

    check_units(
        tree, (struct policy_request){.folder = in(tree, "main"), .facts = facts, .fact_count = 1},
        "domains.clp 10-first.clp 20-later.clp dry.clp wet.clp");
}

static void test_whole_policy_in_one_file_leaves_the_shipped_one_out(void **state)
{
    struct tree *tree = *state;
    const char *rules[] = {in(tree, "whole.clp")};

    check_units(tree, (struct policy_request){.rules = rules, .rule_count = 1}, "whole.clp");
}

/* It asks about an assumption that it does not declare, so it stands on the policy beneath. */
static void test_file_that_leans_on_other_assumptions_is_laid_over(void **state)
{
    struct tree *tree = *state;
    const char *rules[] = {in(tree, "leaning.clp")};

    check_units(
        tree, (struct policy_request){.folder = in(tree, "main"), .rules = rules, .rule_count = 1},
        "domains.clp 10-first.clp 20-later.clp leaning.clp");
}

static void test_unknown_pack_names_the_nearest(void **state)
{
    struct tree *tree = *state;
    const char *facts[] = {"wett"};
    const char *far[] = {"zzzzzz"};

    check_refused(
        tree, (struct policy_request){.folder = in(tree, "main"), .facts = facts, .fact_count = 1},
        "no fact file or pack is named `wett`; did you mean `wet`?");
    check_refused(
        tree, (struct policy_request){.folder = in(tree, "main"), .facts = far, .fact_count = 1},
        "`endstate list packs` names them");
}

static void test_what_is_not_there_is_refused(void **state)
{
    struct tree *tree = *state;
    const char *path[] = {in(tree, "main/no-such.clp")};
    const char *empty[] = {in(tree, "empty")};

    support_write(tree->folder, "empty/README.md", "nothing");
    check_refused(
        tree, (struct policy_request){.folder = in(tree, "main"), .rules = path, .rule_count = 1},
        "no-such.clp: No such file");
    check_refused(
        tree, (struct policy_request){.folder = in(tree, "main"), .facts = path, .fact_count = 1},
        "no-such.clp: No such file");
    check_refused(
        tree, (struct policy_request){.folder = in(tree, "main"), .rules = empty, .rule_count = 1},
        "holds no .clp file");
    check_refused(tree, (struct policy_request){.folder = in(tree, "main/rules")},
                  "is no policy; expected a folder that holds rules and facts");
}

static void test_packs_are_listed_with_their_titles(void **state)
{
    struct tree *tree = *state;
    struct findings findings = {.arena = &tree->arena};
    struct pack *packs;
    size_t count;

    policy_packs(&packs, &count, in(tree, "main/facts"), &tree->arena, &findings);
    assert_int_equal(count, 2);
    assert_string_equal(packs[0].name, "dry");
    assert_string_equal(packs[0].title, "");
    assert_string_equal(packs[1].name, "wet");
    assert_string_equal(packs[1].title, "A wet world: somebody's.");
    assert_string_equal(packs[1].unit->facts->template, "assumption");
    policy_packs(&packs, &count, in(tree, "other/facts"), &tree->arena, &findings);
    assert_int_equal(count, 0);
    policy_packs(&packs, &count, NULL, &tree->arena, &findings);
    assert_int_equal(count, 0);
    assert_int_equal(findings.count, 0);
}

#define WITH_TREE(test) cmocka_unit_test_setup_teardown(test, make_tree, drop_tree)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_TREE(test_policy_is_its_facts_then_its_rules_in_order_of_name),
        WITH_TREE(test_file_of_rules_is_laid_over_the_rules),
        WITH_TREE(test_folder_of_rules_takes_their_place_with_the_facts_beside_it),
        WITH_TREE(test_folder_of_rules_without_facts_takes_those_of_the_policy),
        WITH_TREE(test_packs_come_last_by_name_or_path),
        WITH_TREE(test_folder_of_facts_is_all_its_files),
        WITH_TREE(test_whole_policy_in_one_file_leaves_the_shipped_one_out),
        WITH_TREE(test_file_that_leans_on_other_assumptions_is_laid_over),
        WITH_TREE(test_unknown_pack_names_the_nearest),
        WITH_TREE(test_what_is_not_there_is_refused),
        WITH_TREE(test_packs_are_listed_with_their_titles),
    };

    return cmocka_run_group_tests_name("policy", tests, NULL, NULL);
}
