/* Composes the rooms: reads with read/, runs with run/, asks with ask/, tells with tell/. */
#include "endstate.h"

#include <stdlib.h>
#include <string.h>

#include "ask/catalogue.h"
#include "ask/profile.h"
#include "ask/recommend.h"
#include "ask/sweep.h"
#include "ask/why.h"
#include "read/policy.h"
#include "read/vocabulary.h"
#include "run/assumptions.h"
#include "run/clips_session.h"
#include "run/program.h"
#include "run/sandbox.h"
#include "tell/json.h"
#include "tell/pages.h"
#include "tell/rows.h"
#include "tell/text.h"

/* engine/core.clp, made into C when the library is built */
extern const char endstate_core[];
extern const size_t endstate_core_length;

struct word_list {
    const char **items;
    size_t count, capacity;
};

struct endstate {
    struct arena arena; /* everything but the record */
    const char *folder;
    struct word_list rules, facts, without, settings;
    struct clips_limits limits;
    const char *strategy;
    bool is_recorded;
    struct policy policy;
    struct rulebase rulebase;
    struct assumption *assumptions;
    struct clips_session *session;
    struct record *record; /* of the last run, NULL before one */
    struct recommendations recommendations;
    struct word_list warnings;
    size_t load_warnings; /* how many of them are of the load and not of the last run */
};

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
    free(engine->rules.items);
    free(engine->facts.items);
    free(engine->without.items);
    free(engine->settings.items);
    free(engine->warnings.items);
    arena_free(&engine->arena);
    free(engine);
}

static void add_word(struct endstate *engine, struct word_list *list, const char *word)
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
    add_word(engine, &engine->rules, path);
}

void endstate_add_facts(struct endstate *engine, const char *path_or_pack)
{
    add_word(engine, &engine->facts, path_or_pack);
}

void endstate_add_without(struct endstate *engine, const char *rule)
{
    add_word(engine, &engine->without, rule);
}

void endstate_add_setting(struct endstate *engine, const char *key_equals_value)
{
    add_word(engine, &engine->settings, key_equals_value);
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

/* ---- loading ---- */

/* The engine's own templates, then the policy; NULL where core.clp is broken. */
static struct unit *with_core(struct endstate *engine, struct unit *units,
                              struct endstate_error *error)
{
    struct source_file *core = ARENA_NEW(&engine->arena, struct source_file);
    struct unit *unit;

    *core = (struct source_file){"<core>", endstate_core, endstate_core_length};
    unit = unit_parse(core, NULL, &engine->arena, error);
    if (unit != NULL)
        unit->next = units;
    return unit;
}

static bool read_all(struct endstate *engine, struct endstate_error *error)
{
    struct policy_request request = {engine->folder, engine->rules.items, engine->rules.count,
                                     engine->facts.items, engine->facts.count};
    struct unit *units;

    if (!policy_read(&engine->policy, &request, &engine->arena, error))
        return false;
    units = with_core(engine, engine->policy.units, error);
    if (units == NULL || !rulebase_build(&engine->rulebase, units, &engine->arena, error))
        return false;
    for (const struct unit *unit = engine->policy.units; unit != NULL; unit = unit->next)
        if (!sandbox_check_unit(unit, engine->rulebase.templates, error))
            return false;
    if (!vocabulary_check(&engine->rulebase, error))
        return false;
    for (size_t i = 0; i < engine->without.count; i++)
        if (!rulebase_remove(&engine->rulebase, engine->without.items[i], error))
            return false;
    return true;
}

static bool build_facts(struct endstate *engine, struct endstate_error *error)
{
    struct strbuf all = {0};
    struct endstate_error trial = {0};
    bool is_built;

    strbuf_add(&all, "(deffacts endstate-stated");
    for (const struct stated_fact *fact = engine->rulebase.facts; fact != NULL; fact = fact->next)
        if (strcmp(fact->template, "assumption") != 0)
            strbuf_format(&all, "\n%s", fact->text);
    strbuf_add(&all, ")");
    is_built =
        clips_session_build(engine->session, all.text, (struct place){"<facts>", 1, 1}, &trial);
    strbuf_free(&all);
    if (is_built)
        return true;
    for (const struct stated_fact *fact = engine->rulebase.facts; fact != NULL; fact = fact->next) {
        const char *alone =
            arena_format(&engine->arena, "(deffacts endstate-stated %s)", fact->text);

        if (!clips_session_build(engine->session, alone, fact->node->place, error))
            return false;
    }
    return error_set(error, trial.code, "%s", trial.text);
}

static bool build_all(struct endstate *engine, struct endstate_error *error)
{
    const struct rulebase *rulebase = &engine->rulebase;

    for (const struct form *form = rulebase->others; form != NULL; form = form->next)
        if (form->kind == CONSTRUCT_MODULE &&
            !clips_session_build(engine->session, form->text, form->node->place, error))
            return false;
    for (const struct template *each = rulebase->templates; each != NULL; each = each->next)
        if (!clips_session_build(engine->session, each->text, each->place, error))
            return false;
    for (const struct form *form = rulebase->others; form != NULL; form = form->next)
        if (form->kind != CONSTRUCT_MODULE &&
            !clips_session_build(engine->session, form->text, form->node->place, error))
            return false;
    if (!build_facts(engine, error))
        return false;
    for (const struct rule *rule = rulebase->rules; rule != NULL; rule = rule->next)
        if (!clips_session_build(engine->session, rule->text, rule->place, error))
            return false;
    return true;
}

static bool apply_settings(struct endstate *engine, struct endstate_error *error)
{
    if (!assumptions_begin(&engine->assumptions, &engine->rulebase, &engine->arena, error))
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
            add_word(engine, &engine->warnings,
                     arena_format(&engine->arena,
                                  "%s:%d:%d: the explanation of rule `%s` names `{%s}`, which its "
                                  "patterns do not bind to one slot",
                                  rule->place.file, rule->place.line, rule->place.column,
                                  rule->name, blank));
    }
    engine->load_warnings = engine->warnings.count;
}

bool endstate_load(struct endstate *engine, struct endstate_error *error)
{
    if (!read_all(engine, error) || !apply_settings(engine, error))
        return false;
    engine->session = clips_session_new();
    clips_session_strategy(engine->session, engine->strategy);
    if (!build_all(engine, error))
        return false;
    clips_session_watch(engine->session, engine->is_recorded);
    note_unbound_blanks(engine);
    return true;
}

/* ---- running ---- */

static void forget_run(struct endstate *engine)
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
            add_word(engine, &engine->warnings,
                     arena_format(&engine->record->arena,
                                  "no rule concludes a value of `%s` under these assumptions",
                                  item->on));
    }
}

static bool assert_assumptions(struct endstate *engine, struct endstate_error *error)
{
    for (size_t i = 0; i < engine->rulebase.declared.domain_count; i++)
        if (!clips_session_assume(engine->session, engine->assumptions[i].domain->key,
                                  assumption_value(&engine->assumptions[i]), error))
            return false;
    return true;
}

static bool run_rules(struct endstate *engine, struct endstate_error *error)
{
    return clips_session_reset(engine->session, error) && assert_assumptions(engine, error) &&
           clips_session_run(engine->session, &engine->rulebase, engine->limits, error);
}

bool endstate_run(struct endstate *engine, struct endstate_error *error)
{
    if (engine->record != NULL)
        return true;
    if (!run_rules(engine, error))
        return false;
    engine->record = clips_session_record(engine->session, &engine->rulebase);
    if (!recommend_read(&engine->recommendations, engine->record, &engine->rulebase, error)) {
        forget_run(engine);
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
    forget_run(engine);
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

/* ---- answering ---- */

static bool finish(const struct endstate_page *page, bool is_written, struct endstate_error *error)
{
    if (is_written && fflush(page->out) == 0 && ferror(page->out) == 0)
        return true;
    return error_set(error, ENDSTATE_OUTPUT, "the answer could not be written");
}

static bool write_document(const struct document *document, const struct endstate_page *page,
                           struct endstate_error *error)
{
    text_write(page->out, document, page->colour);
    return finish(page, true, error);
}

bool endstate_write_recommendation(struct endstate *engine, const struct endstate_page *page,
                                   struct endstate_error *error)
{
    struct wording wording = {&engine->rulebase, engine->assumptions};
    struct document document;

    if (!endstate_run(engine, error))
        return false;
    if (page->format == ENDSTATE_JSON) {
        struct json_run run = {&wording, engine->record, &engine->recommendations};

        return finish(page, json_write_recommendation(page->out, &run), error);
    }
    document_begin(&document, &engine->record->arena);
    pages_recommendation(&document, &engine->recommendations, &wording);
    return write_document(&document, page, error);
}

/* A subject unknown, or known and without a value under these assumptions. */
static bool no_subject(const struct endstate *engine, const char *subject,
                       struct endstate_error *error)
{
    const struct recommendations *all = &engine->recommendations;
    struct strbuf hint = {0};
    struct near_name near;

    if (recommend_find(all, subject) != NULL)
        return error_set(error, ENDSTATE_BAD_INPUT,
                         "no rule concludes a value of `%s` under these assumptions", subject);
    near_name_begin(&near, subject);
    for (size_t i = 0; i < all->count; i++)
        near_name_offer(&near, all->items[i].on);
    near_name_suggest(&near, &hint);
    error_set(error, ENDSTATE_BAD_INPUT, "no subject is named `%s`%s", subject,
              near.best[0] == NULL ? "; `endstate recommend` names them" : strbuf_text(&hint));
    strbuf_free(&hint);
    return false;
}

bool endstate_write_why(struct endstate *engine, const char *subject,
                        const struct endstate_page *page, struct endstate_error *error)
{
    struct wording wording = {&engine->rulebase, engine->assumptions};
    const struct recommendation *asked;
    const struct why_node *tree;
    struct document document;

    if (!endstate_run(engine, error))
        return false;
    asked = recommend_find(&engine->recommendations, subject);
    if (asked == NULL || asked->is == NULL)
        return no_subject(engine, subject, error);
    tree = why_tree(engine->record, asked->fact, page->format == ENDSTATE_JSON);
    if (page->format == ENDSTATE_JSON) {
        struct json_run run = {&wording, engine->record, &engine->recommendations};

        return finish(page, json_write_why(page->out, &run, asked, tree), error);
    }
    document_begin(&document, &engine->record->arena);
    pages_why(&document, asked, tree, &wording);
    return write_document(&document, page, error);
}

bool endstate_write_list(struct endstate *engine, enum endstate_listing listing, const char *match,
                         const struct endstate_page *page, struct endstate_error *error)
{
    struct catalogue_sources from = {&engine->rulebase, engine->assumptions, engine->policy.facts};
    struct catalogue catalogue;
    struct document document;

    if (!catalogue_read(&catalogue, listing, match, &from, &engine->arena, error))
        return false;
    if (page->format == ENDSTATE_JSON)
        return finish(page, json_write_list(page->out, &catalogue), error);
    document_begin(&document, &engine->arena);
    pages_list(&document, &catalogue);
    return write_document(&document, page, error);
}

/* Which domains vary: those named, less those held. */
static bool read_varied(const struct endstate *engine, bool *varied, const char *keys,
                        struct endstate_error *error)
{
    const struct declarations *declared = &engine->rulebase.declared;

    for (size_t i = 0; i < declared->domain_count; i++)
        varied[i] = keys == NULL;
    while (keys != NULL && *keys != '\0') {
        size_t length = strcspn(keys, ",");
        const struct domain *domain = declaration_named(declared, keys, length, error);

        if (domain == NULL)
            return false;
        varied[domain - declared->domains] = true;
        keys += length + (keys[length] == ',');
    }
    return true;
}

static bool hold_given(struct endstate *engine, bool *varied, const char *given,
                       struct endstate_error *error)
{
    const struct declarations *declared = &engine->rulebase.declared;

    if (!endstate_set(engine, given, error))
        return false;
    varied[declaration_named(declared, given, strcspn(given, "="), error) - declared->domains] =
        false;
    return true;
}

/*
 * A combination went wrong in a sweep, where nothing is recorded: run it again with the record,
 * which knows the rules to blame.
 */
static bool tell_failure(struct endstate *engine, const struct space *space,
                         const struct endstate_error *why, struct endstate_error *error)
{
    struct endstate_error recorded = {0};

    if (space->failed == NULL || why->code != ENDSTATE_BAD_INPUT)
        return error_set(error, why->code, "%s", why->text);
    for (size_t i = 0; i < engine->rulebase.declared.domain_count; i++)
        engine->assumptions[i].value = space->failed[i];
    if (endstate_run(engine, &recorded))
        return error_set(error, why->code, "%s", why->text);
    return error_set(error, recorded.code, "%s (with %s)", recorded.text, space->failed_with);
}

static bool run_sweep(struct endstate *engine, struct sweep *out, const bool *varied,
                      const struct endstate_sweep *asked, struct arena *arena,
                      struct endstate_error *error)
{
    struct rows rows = {asked->rows, asked->is_resumed, asked->progress};
    struct endstate_error why = {0};
    struct weights weights;
    struct space space;
    struct table *tables;
    bool is_good;

    if ((rows.path != NULL && !rows_check_path(rows.path, error)) ||
        !weights_read(&weights, &engine->rulebase.declared, asked->weights, asked->weight_count,
                      arena, error) ||
        !space_lay_out(&space, &engine->rulebase, engine->assumptions, varied, engine->session,
                       engine->limits, arena, error))
        return false;
    tables = tables_fill(&space, arena, &why);
    clips_session_watch(engine->session, engine->is_recorded);
    forget_run(engine);
    if (tables == NULL)
        return tell_failure(engine, &space, &why, error);
    is_good = rows.path == NULL || rows_write(&rows, &space, tables, error);
    if (is_good)
        sweep_tell(out, &space, tables, &weights, arena);
    tables_free(tables, &space);
    return is_good;
}

static bool write_sweep(struct endstate *engine, const struct endstate_sweep *asked,
                        const struct endstate_page *page, struct arena *arena,
                        struct endstate_error *error)
{
    bool *varied = ARENA_ARRAY(arena, bool, engine->rulebase.declared.domain_count);
    struct document document;
    struct sweep sweep;

    if (!read_varied(engine, varied, asked->keys, error))
        return false;
    for (size_t i = 0; i < asked->given_count; i++)
        if (!hold_given(engine, varied, asked->given[i], error))
            return false;
    if (!run_sweep(engine, &sweep, varied, asked, arena, error))
        return false;
    if (page->format == ENDSTATE_JSON)
        return finish(page, json_write_sweep(page->out, &sweep), error);
    document_begin(&document, arena);
    pages_sweep(&document, &sweep);
    return write_document(&document, page, error);
}

bool endstate_write_sweep(struct endstate *engine, const struct endstate_sweep *asked,
                          const struct endstate_page *page, struct endstate_error *error)
{
    struct arena arena = {NULL};
    size_t size = sizeof *engine->assumptions * engine->rulebase.declared.domain_count;
    struct assumption *before = arena_alloc(&arena, size);
    bool is_good;

    if (size > 0)
        memcpy(before, engine->assumptions, size);
    is_good = write_sweep(engine, asked, page, &arena, error);
    if (size > 0)
        memcpy(engine->assumptions, before, size);
    forget_run(engine);
    arena_free(&arena);
    return is_good;
}

static bool is_time_up(const struct endstate *engine, const struct clips_profile *measuring)
{
    return engine->limits.seconds > 0 && clips_profile_seconds(measuring) >= engine->limits.seconds;
}

static bool measure(struct endstate *engine, struct clips_profile *measuring, size_t runs,
                    struct profile *out, struct arena *arena, struct endstate_error *error)
{
    const struct rule_cost *costs;
    size_t count, done = 0;
    double seconds;

    clips_profile_start(measuring);
    if (!run_rules(engine, error))
        return false;
    costs = clips_profile_costs(measuring, &count);
    profile_begin(out, costs, count, arena);
    clips_profile_start(measuring);
    do {
        if (!run_rules(engine, error))
            return false;
    } while (++done < runs && !is_time_up(engine, measuring));
    seconds = clips_profile_seconds(measuring);
    profile_finish(out, clips_profile_costs(measuring, &count), done, seconds);
    return true;
}

static bool write_profile(const struct profile *profile, const struct endstate_page *page,
                          struct arena *arena, struct endstate_error *error)
{
    struct document document;

    if (page->format == ENDSTATE_JSON)
        return finish(page, json_write_profile(page->out, profile), error);
    document_begin(&document, arena);
    pages_profile(&document, profile);
    return write_document(&document, page, error);
}

bool endstate_write_profile(struct endstate *engine, size_t runs, const struct endstate_page *page,
                            struct endstate_error *error)
{
    struct arena arena = {NULL};
    struct clips_profile *measuring;
    struct profile profile;
    bool is_good;

    if (runs == 0)
        return error_set(error, ENDSTATE_USAGE, "a profile takes one run or more");
    clips_session_watch(engine->session, false);
    measuring = clips_profile_new(engine->session, &engine->rulebase);
    is_good = measure(engine, measuring, runs, &profile, &arena, error) &&
              write_profile(&profile, page, &arena, error);
    clips_profile_free(measuring);
    clips_session_watch(engine->session, engine->is_recorded);
    arena_free(&arena);
    return is_good;
}

/* ---- programs ---- */

static bool write_trace(const struct program *program, const struct endstate_page *page,
                        struct endstate_error *error)
{
    struct record *record = clips_session_record(program->session, &program->rulebase);
    struct wording wording = {&program->rulebase, NULL};
    struct document document;
    bool is_written;

    if (page->format == ENDSTATE_JSON) {
        struct json_run run = {&wording, record, NULL};

        is_written = finish(page, json_write_trace(page->out, &run), error);
    } else {
        document_begin(&document, &record->arena);
        pages_trace(&document, record, &wording);
        is_written = write_document(&document, page, error);
    }
    record_free(record);
    return is_written;
}

bool endstate_run_program(const struct endstate_program *asked, struct endstate_error *error)
{
    struct arena arena = {NULL};
    struct program program = {0};
    bool is_good = program_run(&program, asked, &arena, error);

    /* What happened up to a mistake tells most about it; the mistake stays the error. */
    if (program.session != NULL && asked->trace != NULL &&
        !write_trace(&program, asked->trace, error))
        is_good = false;
    clips_session_free(program.session);
    arena_free(&arena);
    return is_good;
}
