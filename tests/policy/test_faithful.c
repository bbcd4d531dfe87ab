/*
 * Whether the policy keeps to its source: every sentence is there and used or set aside, every rule
 * gives its reason and can fire, and every derivation ends in what was assumed, stated or cited.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "policy.h"
#include "read/policy.h"
#include "read/rulebase.h"

enum {
    SENTENCES = 121,
    LEAST_CITED = 115,
    LEAST_CITED_BY_RULES = 80,
    MOST_DRAWS = 2000,
    DERIVATION_DRAWS = 20
};

/* The engine for questions, and the same policy as it was read. */
struct faithful {
    struct endstate *engine;
    struct arena arena;
    struct policy policy;
    struct rulebase rulebase;
};

static int set_up(void **state)
{
    struct faithful *faithful = calloc(1, sizeof *faithful);
    struct policy_request request = {.folder = policy_folder};
    struct endstate_error error = {0};
    struct findings findings = {0};

    assert_non_null(faithful);
    findings.arena = &faithful->arena;
    faithful->engine = policy_load(policy_folder, "depth");
    policy_read(&faithful->policy, &request, &faithful->arena, &findings);
    rulebase_build(&faithful->rulebase, faithful->policy.units, &faithful->arena, &findings);
    if (!findings_pass(&findings, &error))
        fail_msg("%s", error.text);
    *state = faithful;
    return 0;
}

static int tear_down(void **state)
{
    struct faithful *faithful = *state;

    endstate_free(faithful->engine);
    arena_free(&faithful->arena);
    free(faithful);
    return 0;
}

/* ---- sentences ---- */

/* How many sentences each paragraph of the article has. */
static const struct {
    const char *section;
    int sentences[8];
} article[] = {
    {"INTRO", {5, 3}},     {"RUP", {2, 6, 7}},           {"WUM", {2, 8, 6, 4, 4}},
    {"RED", {1, 3, 6, 1}}, {"END", {7, 5, 2, 10, 4, 4}}, {"DIL", {2, 4, 2, 2, 3, 6, 6}},
    {"GOOD", {6}},
};

static void test_every_sentence_has_a_source_and_no_other(void **state)
{
    const struct faithful *faithful = *state;
    const struct declarations *declared = &faithful->rulebase.declared;
    size_t count = 0;

    for (size_t i = 0; i < sizeof article / sizeof article[0]; i++) {
        for (int paragraph = 0; article[i].sentences[paragraph] != 0; paragraph++) {
            for (int sentence = 1; sentence <= article[i].sentences[paragraph]; sentence++) {
                char id[32];

                snprintf(id, sizeof id, "%s-%d.%d", article[i].section, paragraph + 1, sentence);
                if (declaration_source(declared, id) == NULL)
                    fail_msg("there is no source %s", id);
                count++;
            }
        }
    }
    assert_int_equal(count, SENTENCES);
    assert_int_equal(declared->source_count, SENTENCES);
}

static void test_every_gist_is_a_sentence(void **state)
{
    const struct faithful *faithful = *state;

    for (size_t i = 0; i < faithful->rulebase.declared.source_count; i++) {
        const struct source *source = &faithful->rulebase.declared.sources[i];
        size_t length = strlen(source->gist);

        if (length < 20 || source->gist[length - 1] != '.')
            fail_msg("%s: `%s`", source->id, source->gist);
    }
}

static bool is_cited_by_rule(const struct rulebase *rulebase, const char *id)
{
    for (const struct rule *rule = rulebase->rules; rule != NULL; rule = rule->next)
        for (size_t i = 0; i < rule->cite_count; i++)
            if (strcmp(rule->cites[i], id) == 0)
                return true;
    return false;
}

static bool is_cited_by_fact(const struct rulebase *rulebase, const char *id)
{
    for (const struct stated_fact *fact = rulebase->facts; fact != NULL; fact = fact->next)
        for (const struct node *cite = stated_fact_slot(fact, "cites"); cite != NULL;
             cite = cite->next)
            if (cite->text != NULL && strcmp(cite->text, id) == 0)
                return true;
    return false;
}

static void test_sentences_are_cited_or_set_aside_with_a_reason(void **state)
{
    const struct faithful *faithful = *state;
    size_t by_rules = 0, cited = 0;

    for (size_t i = 0; i < faithful->rulebase.declared.source_count; i++) {
        const struct source *source = &faithful->rulebase.declared.sources[i];
        bool is_by_rule = is_cited_by_rule(&faithful->rulebase, source->id);
        bool is_cited = is_by_rule || is_cited_by_fact(&faithful->rulebase, source->id);

        by_rules += is_by_rule;
        cited += is_cited;
        if (!is_cited && (source->set_aside == NULL || strlen(source->set_aside) < 10))
            fail_msg("%s is neither cited nor set aside with a reason", source->id);
        if (is_cited && source->set_aside != NULL)
            fail_msg("%s is cited and set aside", source->id);
    }
    if (cited < LEAST_CITED || by_rules < LEAST_CITED_BY_RULES)
        fail_msg("%zu sentences are cited, %zu of them by rules", cited, by_rules);
}

static void check_known(const struct rulebase *rulebase, const char *id, struct place place)
{
    if (declaration_source(&rulebase->declared, id) == NULL)
        fail_msg("%s:%d cites %s, which there is not", place.file, place.line, id);
}

static void test_every_cite_is_known(void **state)
{
    const struct faithful *faithful = *state;
    size_t count = 0;

    for (const struct rule *rule = faithful->rulebase.rules; rule != NULL; rule = rule->next)
        for (size_t i = 0; i < rule->cite_count; i++, count++)
            check_known(&faithful->rulebase, rule->cites[i], rule->place);
    for (const struct stated_fact *fact = faithful->rulebase.facts; fact != NULL; fact = fact->next)
        for (const struct node *cite = stated_fact_slot(fact, "cites"); cite != NULL;
             cite = cite->next, count++)
            check_known(&faithful->rulebase, cite->text, fact->node->place);
    assert_true(count > SENTENCES);
}

static void test_set_aside_sentences_are_known(void **state)
{
    const struct faithful *faithful = *state;

    for (const struct stated_fact *fact = faithful->rulebase.facts; fact != NULL; fact = fact->next)
        if (strcmp(fact->template, "set-aside") == 0)
            check_known(&faithful->rulebase, stated_fact_text(fact, "id", ""), fact->node->place);
}

/* ---- rules ---- */

static void test_every_rule_cites_and_explains(void **state)
{
    const struct faithful *faithful = *state;

    for (const struct rule *rule = faithful->rulebase.rules; rule != NULL; rule = rule->next) {
        size_t length = strlen(rule->explanation);

        if (rule->cite_count == 0)
            fail_msg("%s cites nothing", rule->name);
        if (length < 10 || rule->explanation[length - 1] != '.')
            fail_msg("%s: `%s` is no sentence", rule->name, rule->explanation);
    }
}

/* Every {?variable} of an explanation is one that the rule's patterns bind. */
static void test_every_variable_of_an_explanation_is_bound(void **state)
{
    const struct faithful *faithful = *state;

    for (const struct rule *rule = faithful->rulebase.rules; rule != NULL; rule = rule->next) {
        for (const char *at = strchr(rule->explanation, '{'); at != NULL;
             at = strchr(at + 1, '{')) {
            char variable[128];
            struct binding binding;

            if (sscanf(at, "{?%127[^:}]", variable) != 1 ||
                !rule_binding(&rule->disjuncts[0], variable, &binding))
                fail_msg("%s binds nothing for %.20s", rule->name, at);
        }
    }
}

static bool has_or(const struct condition *first)
{
    for (; first != NULL; first = first->next)
        if (first->kind == CONDITION_OR || has_or(first->first))
            return true;
    return false;
}

static void test_every_rule_stands_under_logical(void **state)
{
    const struct faithful *faithful = *state;

    for (const struct rule *rule = faithful->rulebase.rules; rule != NULL; rule = rule->next) {
        if (rule->conditions == NULL || rule->conditions->next != NULL ||
            strcmp(syntax_head(rule->conditions->node), "logical") != 0)
            fail_msg("%s does not stand under logical", rule->name);
        if (has_or(rule->conditions))
            fail_msg("%s has an or", rule->name);
    }
}

static void test_every_rule_asserts_one_fact_and_does_nothing_else(void **state)
{
    const struct faithful *faithful = *state;

    for (const struct rule *rule = faithful->rulebase.rules; rule != NULL; rule = rule->next) {
        if (strcmp(syntax_head(rule->actions), "assert") != 0 || rule->actions->next != NULL ||
            syntax_count(rule->actions->first) != 2)
            fail_msg("%s does something other than asserting one fact", rule->name);
        if (strstr(rule->text, "salience") != NULL || strstr(rule->text, "printout") != NULL)
            fail_msg("%s has a salience or prints", rule->name);
    }
}

/* ---- firing ---- */

/* Mark the rules that fired under the engine's assumptions; returns how many are new. */
static size_t mark_fired(struct endstate *engine, json_t *fired)
{
    json_t *document = policy_recommendation(engine);
    json_t *firing;
    size_t i, before = json_object_size(fired);

    json_array_foreach(json_object_get(json_object_get(document, "derivation"), "firings"), i,
                       firing) json_object_set_new(fired, policy_text(firing, "rule"), json_true());
    json_decref(document);
    return json_object_size(fired) - before;
}

/* Change one assumption of the baseline at a time. */
static void fire_around_the_baseline(struct endstate *engine, json_t *fired)
{
    policy_set_baseline(engine);
    mark_fired(engine, fired);
    for (size_t i = 0; i < endstate_domain_count(engine); i++) {
        for (size_t j = 1; j < endstate_domain_value_count(engine, i); j++) {
            char setting[256];

            policy_set_baseline(engine);
            snprintf(setting, sizeof setting, "%s=%s", endstate_domain_key(engine, i),
                     endstate_domain_value(engine, i, j));
            policy_set(engine, setting);
            mark_fired(engine, fired);
        }
    }
}

static void test_every_rule_fires_under_some_assumptions(void **state)
{
    const struct faithful *faithful = *state;
    json_t *fired = json_object();
    uint64_t series = 1;

    fire_around_the_baseline(faithful->engine, fired);
    for (size_t i = 0; i < MOST_DRAWS && json_object_size(fired) < faithful->rulebase.rule_count;
         i++) {
        char settings[2000];

        policy_draw(settings, sizeof settings, faithful->engine, &series);
        policy_set(faithful->engine, settings);
        mark_fired(faithful->engine, fired);
    }
    for (const struct rule *rule = faithful->rulebase.rules; rule != NULL; rule = rule->next)
        if (json_object_get(fired, rule->name) == NULL)
            fail_msg("%s fired under no assumptions tried", rule->name);
    assert_int_equal(json_object_size(fired), faithful->rulebase.rule_count);
    json_decref(fired);
}

/* ---- derivations ---- */

static bool is_stated(const struct rulebase *rulebase, const char *template)
{
    for (const struct stated_fact *fact = rulebase->facts; fact != NULL; fact = fact->next)
        if (strcmp(fact->template, template) == 0)
            return true;
    return false;
}

static bool is_asserted(const struct rulebase *rulebase, const char *template)
{
    for (const struct rule *rule = rulebase->rules; rule != NULL; rule = rule->next)
        if (strcmp(syntax_head(rule->actions->first->next), template) == 0)
            return true;
    return false;
}

static void test_what_is_stated_is_never_concluded(void **state)
{
    const struct faithful *faithful = *state;

    for (const struct stated_fact *fact = faithful->rulebase.facts; fact != NULL; fact = fact->next)
        if (is_asserted(&faithful->rulebase, fact->template))
            fail_msg("facts of template %s are both stated and concluded", fact->template);
    assert_false(is_asserted(&faithful->rulebase, "assumption"));
}

/* The template of a fact of a document, by id. */
static const char *template_of(const json_t *document, const char *id)
{
    json_t *fact;
    size_t i;

    json_array_foreach(json_object_get(json_object_get(document, "derivation"), "facts"), i,
                       fact) if (strcmp(policy_text(fact, "id"), id) ==
                                 0) return policy_text(fact, "template");
    fail_msg("fact %s is not in the derivation", id);
    return NULL;
}

static size_t check_leaves(const struct rulebase *rulebase, const json_t *document,
                           const json_t *node)
{
    json_t *child;
    size_t i, leaves = 0;

    if (!json_is_string(json_object_get(node, "rule"))) {
        const char *template = template_of(document, policy_text(node, "fact"));

        if (json_is_true(json_object_get(node, "repeated")))
            return 0;
        if (strcmp(template, "assumption") != 0 && strcmp(template, "source") != 0 &&
            !is_stated(rulebase, template))
            fail_msg("a derivation ends in a fact of template %s: %s", template,
                     policy_text(node, "text"));
        return 1;
    }
    json_array_foreach(json_object_get(node, "children"), i, child) leaves +=
        check_leaves(rulebase, document, child);
    json_array_foreach(json_object_get(node, "also"), i, child) leaves +=
        check_leaves(rulebase, document, child);
    if (leaves == 0)
        fail_msg("%s rests on nothing", policy_text(node, "rule"));
    return leaves;
}

static void check_derivations(const struct faithful *faithful, const json_t *subjects)
{
    json_t *entry;
    size_t i;

    json_array_foreach(subjects, i, entry)
    {
        json_t *document = policy_why(faithful->engine, policy_text(entry, "name"));

        check_leaves(&faithful->rulebase, document, json_object_get(document, "tree"));
        json_decref(document);
    }
}

static void test_every_derivation_ends_in_what_was_given(void **state)
{
    const struct faithful *faithful = *state;
    json_t *subjects = policy_list(faithful->engine, ENDSTATE_LIST_SUBJECTS);
    uint64_t series = 2;

    policy_set_baseline(faithful->engine);
    check_derivations(faithful, subjects);
    for (size_t i = 0; i < DERIVATION_DRAWS; i++) {
        char settings[2000];

        policy_draw(settings, sizeof settings, faithful->engine, &series);
        policy_set(faithful->engine, settings);
        check_derivations(faithful, subjects);
    }
    json_decref(subjects);
}

/* ---- templates ---- */

static bool matches(const struct condition *first, const char *template)
{
    for (; first != NULL; first = first->next)
        if ((first->kind == CONDITION_PATTERN && strcmp(first->template, template) == 0) ||
            matches(first->first, template))
            return true;
    return false;
}

static bool is_matched(const struct rulebase *rulebase, const char *template)
{
    for (const struct rule *rule = rulebase->rules; rule != NULL; rule = rule->next)
        if (matches(rule->conditions, template))
            return true;
    return false;
}

static void test_every_template_is_filled_and_matched(void **state)
{
    const struct faithful *faithful = *state;
    size_t count = 0;

    for (const struct template *each = faithful->rulebase.templates; each != NULL;
         each = each->next, count++) {
        if (!is_stated(&faithful->rulebase, each->name) &&
            !is_asserted(&faithful->rulebase, each->name))
            fail_msg("no fact of template %s is stated or concluded", each->name);
        if (!is_matched(&faithful->rulebase, each->name))
            fail_msg("no rule matches a fact of template %s", each->name);
    }
    assert_true(count > 10);
}

/* An assumption that no rule reads could be left out, and so could a value of it. */
static void test_every_assumption_is_read_by_a_rule(void **state)
{
    const struct faithful *faithful = *state;
    const struct declarations *declared = &faithful->rulebase.declared;

    assert_int_equal(declared->domain_count, 24);
    for (size_t i = 0; i < declared->domain_count; i++) {
        const struct domain *domain = &declared->domains[i];
        bool is_read = false;

        for (const struct rule *rule = faithful->rulebase.rules; rule != NULL; rule = rule->next)
            is_read = is_read || strstr(rule->text, domain->key) != NULL;
        for (const struct stated_fact *fact = faithful->rulebase.facts; fact != NULL;
             fact = fact->next)
            is_read = is_read || strcmp(stated_fact_text(fact, "answer-key", ""), domain->key) == 0;
        if (!is_read)
            fail_msg("no rule reads %s", domain->key);
    }
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_sentence_has_a_source_and_no_other),
        cmocka_unit_test(test_every_gist_is_a_sentence),
        cmocka_unit_test(test_sentences_are_cited_or_set_aside_with_a_reason),
        cmocka_unit_test(test_every_cite_is_known),
        cmocka_unit_test(test_set_aside_sentences_are_known),
        cmocka_unit_test(test_every_rule_cites_and_explains),
        cmocka_unit_test(test_every_variable_of_an_explanation_is_bound),
        cmocka_unit_test(test_every_rule_stands_under_logical),
        cmocka_unit_test(test_every_rule_asserts_one_fact_and_does_nothing_else),
        cmocka_unit_test(test_every_rule_fires_under_some_assumptions),
        cmocka_unit_test(test_what_is_stated_is_never_concluded),
        cmocka_unit_test(test_every_derivation_ends_in_what_was_given),
        cmocka_unit_test(test_every_template_is_filled_and_matched),
        cmocka_unit_test(test_every_assumption_is_read_by_a_rule),
    };

    if (argc == 2 && strcmp(argv[1], "all") == 0)
        return cmocka_run_group_tests_name("faithful", tests, set_up, tear_down);
    fprintf(stderr, "usage: test_faithful all\n");
    return 2;
}
