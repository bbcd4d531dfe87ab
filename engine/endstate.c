/* An engine's life: what is asked for, loading it, running it. */
#include "endstate_inside.h"

#include <stdlib.h>
#include <string.h>

#include "read/vocabulary.h"
#include "run/load.h"
#include "run/sandbox.h"
#include "run/scope.h"

/* engine/core.clp, made into C when the library is built */
extern const char endstate_core[];
extern const size_t endstate_core_length;

enum { DEFAULT_FIRINGS = 100000, DEFAULT_SECONDS = 60 };

/* ---- asking for things ---- */

struct endstate *endstate_new(void)
{
    struct endstate *engine = memory_alloc(sizeof *engine);

    engine->limits = (struct clips_limits){DEFAULT_FIRINGS, DEFAULT_SECONDS};
    engine->strategy = "depth";
    engine->is_recorded = true;
    return engine;
}

void endstate_free(struct endstate *engine)
{
    if (engine == NULL)
        return;
    record_free(engine->record);
    clips_session_free(engine->session);
    patterns_free(engine->patterns);
    free(engine->rules.items);
    free(engine->facts.items);
    free(engine->without.items);
    free(engine->settings.items);
    free(engine->changes);
    free(engine->warnings.items);
    free(engine->mistakes.items);
    arena_free(&engine->arena);
    free(engine);
}

void engine_add_word(struct endstate *engine, struct word_list *list, const char *word)
{
    MEMORY_GROW(list->items, list->count, list->capacity);
    list->items[list->count++] = arena_string(&engine->arena, word);
}

void endstate_use_policy(struct endstate *engine, const char *folder)
{
    engine->folder = arena_string(&engine->arena, folder);
}

void endstate_add_rules(struct endstate *engine, const char *path)
{
    engine_add_word(engine, &engine->rules, path);
}

void endstate_add_facts(struct endstate *engine, const char *path_or_pack)
{
    engine_add_word(engine, &engine->facts, path_or_pack);
}

void endstate_add_without(struct endstate *engine, const char *rule)
{
    engine_add_word(engine, &engine->without, rule);
}

void endstate_add_setting(struct endstate *engine, const char *key_equals_value)
{
    engine_add_word(engine, &engine->settings, key_equals_value);
}

void endstate_limit_firings(struct endstate *engine, long long firings)
{
    engine->limits.firings = firings;
}

void endstate_limit_seconds(struct endstate *engine, double seconds)
{
    engine->limits.seconds = seconds;
}

bool endstate_use_strategy(struct endstate *engine, const char *name, struct endstate_error *error)
{
    struct clips_session *trial = clips_session_new();
    bool is_known = clips_session_strategy(trial, name);

    clips_session_free(trial);
    if (!is_known)
        return error_set(error, ENDSTATE_USAGE,
                         "no strategy is named `%s` (expected depth, breadth, simplicity, "
                         "complexity, lex, mea or random)",
                         name);
    engine->strategy = arena_string(&engine->arena, name);
    return true;
}

void endstate_use_record(struct endstate *engine, bool record)
{
    engine->is_recorded = record;
}

void endstate_use_intake(struct endstate *engine)
{
    engine->is_assessing = true;
}

/* ---- loading ---- */

struct policy_request engine_request(const struct endstate *engine, const struct unit *core)
{
    return (struct policy_request){core,
                                   engine->folder,
                                   engine->rules.items,
                                   engine->rules.count,
                                   engine->facts.items,
                                   engine->facts.count,
                                   engine->is_assessing ? INTAKE_NEEDED : INTAKE_NONE};
}

struct unit *engine_core(struct endstate *engine, struct findings *findings)
{
    struct source_file *core = ARENA_NEW(&engine->arena, struct source_file);

    *core = (struct source_file){"<core>", endstate_core, endstate_core_length};
    return unit_parse(core, NULL, &engine->arena, findings);
}

/* Each step only where the one before it found nothing wrong. */
static bool read_all(struct endstate *engine, struct endstate_error *error)
{
    struct findings findings = {.arena = &engine->arena};
    struct unit *core = engine_core(engine, &findings);
    struct policy_request request = engine_request(engine, core);

    policy_read(&engine->policy, &request, &engine->arena, &findings);
    if (!findings_pass(&findings, error) ||
        !fact_changes_apply(engine->policy.units, engine->changes, engine->change_count,
                            &engine->arena, error))
        return false;
    core->next = engine->policy.units;
    rulebase_build(&engine->rulebase, core, &engine->arena, &findings);
    if (!findings_pass(&findings, error))
        return false;
    for (const struct unit *unit = engine->policy.units; unit != NULL; unit = unit->next)
        sandbox_check_unit(unit, engine->rulebase.templates, &findings);
    vocabulary_check(&engine->rulebase, &findings);
    if (!findings_pass(&findings, error))
        return false;
    for (size_t i = 0; i < engine->without.count; i++)
        if (!rulebase_remove(&engine->rulebase, engine->without.items[i], error))
            return false;
    overlays_find(&engine->overlays, &engine->policy, &request, &engine->rulebase,
                  engine->without.items, engine->without.count, &engine->arena);
    return true;
}

static bool apply_settings(struct endstate *engine, struct endstate_error *error)
{
    struct findings findings = {.arena = &engine->arena};

    assumptions_begin(&engine->assumptions, &engine->rulebase, &engine->arena, &findings);
    if (!findings_pass(&findings, error))
        return false;
    for (size_t i = 0; i < engine->settings.count; i++)
        if (!assumptions_set(engine->assumptions, &engine->rulebase.declared,
                             engine->settings.items[i], error))
            return false;
    return true;
}

static void note_unbound_blanks(struct endstate *engine)
{
    for (const struct rule *rule = engine->rulebase.rules; rule != NULL; rule = rule->next) {
        const char *blank = rule_unbound_blank(rule, &engine->arena);

        if (blank != NULL)
            engine_add_word(
                engine, &engine->warnings,
                arena_format(&engine->arena,
                             "%s:%d:%d: the explanation of rule `%s` names `{%s}`, which its "
                             "patterns do not bind to one slot",
                             rule->place.file, rule->place.line, rule->place.column, rule->name,
                             blank));
    }
    engine->load_warnings = engine->warnings.count;
}

bool endstate_load(struct endstate *engine, struct endstate_error *error)
{
    struct findings findings = {.arena = &engine->arena};

    if (!read_all(engine, error) || !apply_settings(engine, error))
        return false;
    engine->session = clips_session_new();
    scope_check(&engine->rulebase, engine->session, &findings);
    if (!findings_pass(&findings, error))
        return false;
    clips_session_strategy(engine->session, engine->strategy);
    if (!load_rulebase(engine->session, &engine->rulebase, false, &engine->arena, error))
        return false;
    if (engine->is_assessing) {
        engine->patterns = patterns_new(&engine->rulebase, &engine->arena, error);
        if (engine->patterns == NULL)
            return false;
    }
    clips_session_watch(engine->session, engine->is_recorded);
    note_unbound_blanks(engine);
    return true;
}

/* ---- running ---- */

void engine_forget_run(struct endstate *engine)
{
    record_free(engine->record);
    engine->record = NULL;
    engine->recommendations = (struct recommendations){0};
    engine->warnings.count = engine->load_warnings;
}

static void note_unsupported(struct endstate *engine)
{
    for (size_t i = 0; i < engine->recommendations.count; i++) {
        const struct recommendation *item = &engine->recommendations.items[i];

        if (item->is == NULL)
            engine_add_word(
                engine, &engine->warnings,
                arena_format(&engine->record->arena,
                             "no rule concludes a value of `%s` under these assumptions",
                             item->on));
    }
}

bool engine_state_assumptions(struct endstate *engine, struct endstate_error *error)
{
    for (size_t i = 0; i < engine->rulebase.declared.domain_count; i++)
        if (!clips_session_assume(engine->session, engine->assumptions[i].domain->key,
                                  assumption_value(&engine->assumptions[i]), error))
            return false;
    return true;
}

bool engine_run_rules(struct endstate *engine, struct endstate_error *error)
{
    return clips_session_reset(engine->session, error) && engine_state_assumptions(engine, error) &&
           clips_session_run(engine->session, &engine->rulebase, engine->limits, error);
}

bool endstate_run(struct endstate *engine, struct endstate_error *error)
{
    if (engine->record != NULL)
        return true;
    if (!engine_run_rules(engine, error))
        return false;
    engine->record = clips_session_record(engine->session, &engine->rulebase);
    if (!recommend_read(&engine->recommendations, engine->record, &engine->rulebase, error)) {
        engine_forget_run(engine);
        return false;
    }
    note_unsupported(engine);
    return true;
}

bool endstate_set(struct endstate *engine, const char *key_equals_value,
                  struct endstate_error *error)
{
    if (!assumptions_set(engine->assumptions, &engine->rulebase.declared, key_equals_value, error))
        return false;
    engine_forget_run(engine);
    return true;
}

size_t endstate_recommendation_count(const struct endstate *engine)
{
    size_t count = 0;

    for (size_t i = 0; i < engine->recommendations.count; i++)
        count += engine->recommendations.items[i].is != NULL;
    return count;
}

const char *endstate_recommended(const struct endstate *engine, const char *subject)
{
    const struct recommendation *found = recommend_find(&engine->recommendations, subject);

    return found == NULL ? NULL : found->is;
}

double endstate_seconds(const struct endstate *engine)
{
    return engine->record == NULL ? 0 : engine->record->seconds;
}

size_t endstate_domain_count(const struct endstate *engine)
{
    return engine->rulebase.declared.domain_count;
}

const char *endstate_domain_key(const struct endstate *engine, size_t domain)
{
    return engine->rulebase.declared.domains[domain].key;
}

size_t endstate_domain_value_count(const struct endstate *engine, size_t domain)
{
    return engine->rulebase.declared.domains[domain].value_count;
}

const char *endstate_domain_value(const struct endstate *engine, size_t domain, size_t value)
{
    return engine->rulebase.declared.domains[domain].values[value];
}

const char *endstate_warning(const struct endstate *engine, size_t index)
{
    return index < engine->warnings.count ? engine->warnings.items[index] : NULL;
}
