/* Finding what is wrong with a policy that was read: each file, each construct, then the whole. */
#include "endstate_check_inside.h"

#include <string.h>

#include "read/case_file.h"
#include "read/style.h"
#include "read/vocabulary.h"
#include "run/load.h"
#include "run/patterns.h"
#include "run/sandbox.h"
#include "run/scope.h"

/* Rules past which CLIPS takes minutes: its time grows with the square of their number. */
enum { MOST_RULES = 5000 };

/* ---- what only CLIPS finds ---- */

static bool has_error(const struct findings *findings, const struct node *node, const char *text)
{
    int last = node->place.line;

    for (; *text != '\0'; text++)
        last += *text == '\n';
    for (const struct finding *each = findings->first; each != NULL; each = each->next)
        if (each->level == LINT_ERROR && each->mark.place.line >= node->place.line &&
            each->mark.place.line <= last && strcmp(each->mark.place.file, node->place.file) == 0)
            return true;
    return false;
}

/* Give CLIPS a construct in which nothing is wrong so far; false where something is. */
static bool try_construct(struct clips_session *session, const struct node *node, const char *text,
                          struct findings *findings)
{
    struct mark mark = {node->place, 1};
    const char *why;

    if (findings->error_count > 0 && has_error(findings, node, text))
        return false;
    why = clips_session_refusal(session, text, &mark.place, findings->arena);
    if (why == NULL)
        return true;
    mark.length = 0;
    findings_add(findings, LINT_CLIPS, mark, "%s", why);
    return false;
}

static bool try_definitions(struct clips_session *session, const struct rulebase *rulebase,
                            struct findings *findings)
{
    bool is_good = true;

    for (const struct form *form = rulebase->others; form != NULL; form = form->next)
        if (form->kind == CONSTRUCT_MODULE && strcmp(form->name, "MAIN") == 0)
            is_good = try_construct(session, form->node, form->text, findings) && is_good;
    for (const struct form *form = rulebase->others; form != NULL; form = form->next)
        if (form->kind == CONSTRUCT_MODULE && strcmp(form->name, "MAIN") != 0)
            is_good = try_construct(session, form->node, form->text, findings) && is_good;
    clips_session_enter(session, "");
    for (const struct template *each = rulebase->templates; each != NULL; each = each->next)
        is_good = try_construct(session, each->form->node, each->text, findings) && is_good;
    for (const struct form *form = rulebase->others; form != NULL; form = form->next)
        if (form->kind != CONSTRUCT_MODULE)
            is_good = try_construct(session, form->node, form->text, findings) && is_good;
    return is_good;
}

/* Rules and facts are tried only where all that they may use is there. */
static void try_all(struct clips_session *session, const struct rulebase *rulebase,
                    struct findings *findings)
{
    for (const struct unit *unit = rulebase->units; unit != NULL; unit = unit->next)
        if (unit->broken != NULL)
            return;
    if (!try_definitions(session, rulebase, findings))
        return;
    for (const struct stated_fact *fact = rulebase->facts; fact != NULL; fact = fact->next)
        try_construct(session, fact->node,
                      arena_format(findings->arena, "(deffacts endstate-stated %s)", fact->text),
                      findings);
    for (const struct rule *rule = rulebase->rules; rule != NULL; rule = rule->next)
        if (clips_session_enter(session, rule->name))
            try_construct(session, rule->form->node, rule->text, findings);
        else
            findings_add(findings, LINT_CLIPS, syntax_mark(rule->form->node->first->next),
                         "rule `%s`: there is no such module", rule->name);
}

/* ---- what the rules do together ---- */

/* Packs that were not asked for hold in no run, but are tried one by one; what judges proposals
 * needs one. */
static bool is_of_runs(const struct endstate *engine, const struct unit *unit)
{
    for (size_t i = 0; unit->pack != NULL && i < engine->facts.count; i++)
        if (strcmp(engine->facts.items[i], unit->pack) == 0 ||
            strcmp(engine->facts.items[i], unit->path) == 0)
            return true;
    return unit->pack == NULL && !unit->is_intake;
}

/* The rule base of a run, from what was checked without an error. */
static void build_what_runs(struct endstate *engine)
{
    struct findings known = {.arena = &engine->arena};
    struct unit *first = NULL, **end = &first;

    for (const struct unit *unit = engine->rulebase.units; unit != NULL; unit = unit->next) {
        if (!is_of_runs(engine, unit))
            continue;
        *end = ARENA_NEW(&engine->arena, struct unit);
        **end = *unit;
        (*end)->next = NULL;
        end = &(*end)->next;
    }
    rulebase_build(&engine->rulebase, first, &engine->arena, &known);
    assumptions_begin(&engine->assumptions, &engine->rulebase, &engine->arena, &known);
}

static void look_at_whole(struct endstate *engine, struct findings *findings)
{
    struct endstate_error error = {0};

    build_what_runs(engine);
    engine->session = clips_session_new();
    clips_session_strategy(engine->session, engine->strategy);
    if (!load_rulebase(engine->session, &engine->rulebase, false, &engine->arena, &error) ||
        !engine_lint(engine, findings, &error))
        findings_add(findings, LINT_CLIPS, (struct mark){{"", 0, 0}, 0}, "%s", error.text);
}

/* ---- patterns for proposals ---- */

static void try_examples(struct patterns *patterns, struct findings *findings)
{
    size_t count;
    const struct pattern_trial *trials = patterns_try(patterns, &count, findings->arena);

    for (size_t i = 0; i < count; i++) {
        struct mark mark = {trials[i].place, 1};

        if (!trials[i].finds_example)
            findings_add(findings, LINT_BAD_PATTERN, mark, "`%s` does not match its own example",
                         trials[i].id);
        if (trials[i].finds_counterexample)
            findings_add(findings, LINT_BAD_PATTERN, mark, "`%s` matches its counterexample",
                         trials[i].id);
    }
}

static void check_patterns(const struct rulebase *rulebase, struct findings *findings)
{
    struct endstate_error error = {0};
    struct patterns *patterns = patterns_new(rulebase, findings->arena, &error);

    if (patterns == NULL)
        findings_add(findings, LINT_BAD_PATTERN,
                     (struct mark){error_place(&error, findings->arena), 1}, "%s",
                     error.text + error.words);
    else
        try_examples(patterns, findings);
    patterns_free(patterns);
}

/* ---- cases ---- */

static void check_cases(struct endstate *engine, const struct asked_files *asked,
                        struct findings *findings)
{
    struct case_mistakes mistakes = {0};
    struct case_set set = {0};

    case_set_read(&set, asked->cases, asked->case_count, &engine->rulebase, engine->policy.facts,
                  &engine->arena, &mistakes);
    for (size_t i = 0; i < mistakes.count; i++)
        findings_add(findings, LINT_BAD_CASE, (struct mark){mistakes.items[i].place, 1}, "%s",
                     mistakes.items[i].message);
    case_set_free(&set);
    case_mistakes_free(&mistakes);
}

static void leave_cases(const struct asked_files *asked, struct findings *findings)
{
    for (size_t i = 0; i < asked->case_count; i++)
        finding_remedy(findings,
                       findings_add(findings, LINT_BAD_CASE,
                                    (struct mark){{asked->cases[i], 0, 0}, 0},
                                    "these cases cannot be checked, since the policy has errors"),
                       "`endstate check` tells them");
}

/* ---- all ---- */

bool check_find_all(struct endstate *engine, const struct asked_files *asked,
                    struct findings *findings)
{
    struct rulebase *rulebase = &engine->rulebase;
    struct unit *core = engine_core(engine, findings);
    struct clips_session *session = clips_session_new();

    core->next = engine->policy.units;
    rulebase_build(rulebase, core, &engine->arena, findings);
    for (const struct unit *unit = engine->policy.units; unit != NULL; unit = unit->next)
        sandbox_check_unit(unit, rulebase->templates, findings);
    vocabulary_check(rulebase, findings);
    assumptions_begin(&engine->assumptions, rulebase, &engine->arena, findings);
    scope_check(rulebase, session, findings);
    style_check(rulebase, findings);
    if (rulebase->rule_count <= MOST_RULES)
        try_all(session, rulebase, findings);
    clips_session_free(session);
    if (findings->error_count > 0) {
        leave_cases(asked, findings);
        return false;
    }
    check_patterns(rulebase, findings);
    if (rulebase->rule_count <= MOST_RULES)
        look_at_whole(engine, findings);
    else
        findings_add(findings, LINT_NOT_DECIDED, (struct mark){{"", 0, 0}, 0},
                     "there are %zu rules; what they do together, and whether CLIPS takes each, is "
                     "looked at in a policy of up to %d",
                     rulebase->rule_count, MOST_RULES);
    if (asked->case_count > 0)
        check_cases(engine, asked, findings);
    return true;
}
