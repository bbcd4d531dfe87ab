/* What a session of many questions needs: changes of what is asked for, names, and its own state.
 */
#include "endstate_inside.h"

#include <string.h>

#include "ask/catalogue.h"
#include "base/near_name.h"
#include "run/clips_session.h"
#include "tell/pack.h"
#include "tell/pages.h"
#include "tell/session_pages.h"

/* ---- asking for more, or for less ---- */

static void has_rules(const char *path, bool *out, struct arena *arena, struct findings *findings)
{
    struct source_file file;
    struct syntax syntax;

    if (!source_file_read(&file, path, arena, findings) ||
        !syntax_read(&syntax, &file, arena, findings))
        return;
    for (const struct node *node = syntax.first; node != NULL; node = node->next)
        if (construct_is(node) && strcmp(syntax_head(node), "deffacts") != 0)
            *out = true;
}

static bool look_for_rules(const char *path, bool *out, struct arena *arena,
                           struct endstate_error *error)
{
    struct findings findings = {.arena = arena};
    char **files;

    *out = false;
    if (!source_file_exists(path))
        return true;
    if (!source_file_is_folder(path))
        has_rules(path, out, arena, &findings);
    else if (source_file_list(&files, path, arena, &findings))
        for (; *files != NULL; files++)
            has_rules(*files, out, arena, &findings);
    return findings_pass(&findings, error);
}

bool engine_holds_rules(const char *path, bool *out, struct endstate_error *error)
{
    struct arena arena = {NULL};
    bool is_good = look_for_rules(path, out, &arena, error);

    arena_free(&arena);
    return is_good;
}

bool endstate_add_file(struct endstate *engine, const char *path_or_pack,
                       struct endstate_error *error)
{
    bool is_rules;
    bool is_good = engine_holds_rules(path_or_pack, &is_rules, error);

    if (is_good)
        engine_add_word(engine, is_rules ? &engine->rules : &engine->facts, path_or_pack);
    return is_good;
}

void engine_add_change(struct endstate *engine, const struct fact_change *change)
{
    struct fact_change copy = *change;

    copy.text = arena_string(&engine->arena, copy.text);
    copy.place.file = arena_string(&engine->arena, copy.place.file);
    MEMORY_GROW(engine->changes, engine->change_count, engine->change_capacity);
    engine->changes[engine->change_count++] = copy;
}

void endstate_add_fact(struct endstate *engine, const char *fact, const char *file, int line,
                       int column)
{
    struct fact_change change = {.text = fact, .place = {file, line, column}};

    engine_add_change(engine, &change);
}

void endstate_remove_fact(struct endstate *engine, const char *fact, const char *file, int line,
                          int column)
{
    struct fact_change change = {
        .is_retraction = true, .text = fact, .place = {file, line, column}};

    engine_add_change(engine, &change);
}

static bool sets_key(const char *setting, const char *key)
{
    size_t length = strcspn(setting, "=");

    return strlen(key) == length && strncmp(setting, key, length) == 0;
}

static bool not_set(const struct endstate *engine, const char *key, struct endstate_error *error)
{
    struct strbuf hint = {0};
    struct near_name near;
    struct arena arena = {NULL};

    near_name_begin(&near, key);
    for (size_t i = 0; i < engine->settings.count; i++) {
        const char *setting = engine->settings.items[i];

        near_name_offer(&near, arena_copy(&arena, setting, strcspn(setting, "=")));
    }
    near_name_suggest(&near, &hint);
    error_set(error, ENDSTATE_BAD_INPUT, "no setting of `%s` is in force%s", key,
              strbuf_text(&hint));
    strbuf_free(&hint);
    arena_free(&arena);
    return false;
}

bool endstate_remove_setting(struct endstate *engine, const char *key, struct endstate_error *error)
{
    size_t kept = 0;

    for (size_t i = 0; i < engine->settings.count; i++)
        if (!sets_key(engine->settings.items[i], key))
            engine->settings.items[kept++] = engine->settings.items[i];
    if (kept == engine->settings.count)
        return not_set(engine, key, error);
    engine->settings.count = kept;
    return true;
}

void endstate_interrupt(bool is_interrupted)
{
    clips_limits_interrupt(is_interrupted);
}

/* ---- names ---- */

const char *const *endstate_names(struct endstate *engine, enum endstate_listing listing,
                                  struct endstate_error *error)
{
    struct catalogue_sources from = {&engine->rulebase, engine->assumptions, engine->policy.facts,
                                     false};
    struct catalogue catalogue;
    const char **names;

    if (!catalogue_read(&catalogue, listing, NULL, &from, &engine->arena, error))
        return NULL;
    names = ARENA_ARRAY(&engine->arena, const char *, catalogue.count + 1);
    for (size_t i = 0; i < catalogue.count; i++)
        names[i] = catalogue.entries[i].name;
    return names;
}

const char *const *endstate_values(struct endstate *engine, const char *key_or_subject)
{
    const struct declarations *declared = &engine->rulebase.declared;
    const struct domain *domain = declaration_domain(declared, key_or_subject);
    const struct subject *subject = declaration_subject(declared, key_or_subject);
    const char **values = domain != NULL    ? domain->values
                          : subject != NULL ? subject->values
                                            : NULL;
    size_t count = domain != NULL    ? domain->value_count
                   : subject != NULL ? subject->value_count
                                     : 0;
    const char **closed = ARENA_ARRAY(&engine->arena, const char *, count + 1);

    for (size_t i = 0; i < count; i++)
        closed[i] = values[i];
    return closed;
}

/* ---- what is in force ---- */

bool endstate_write_asked(struct endstate *engine, const struct endstate_page *page,
                          struct endstate_error *error)
{
    struct asked asked = {
        .facts = engine->policy.facts,
        .rules = engine->rules.items,
        .rule_count = engine->rules.count,
        .packs = engine->facts.items,
        .pack_count = engine->facts.count,
        .without = engine->without.items,
        .without_count = engine->without.count,
        .changes = engine->changes,
        .change_count = engine->change_count,
        .assumptions = engine->assumptions,
        .assumption_count = engine->rulebase.declared.domain_count,
    };
    struct document document;

    document_begin(&document, &engine->arena);
    pages_asked(&document, &asked);
    return engine_write_document(&document, NULL, page, error);
}

bool endstate_write_changes(const struct endstate *before, const struct endstate *after,
                            const struct endstate_page *page, struct endstate_error *error)
{
    struct arena arena = {NULL};
    struct document document;
    struct changes changes;
    bool is_written;

    changes_find(&changes, &before->recommendations, &after->recommendations, &arena);
    document_begin(&document, &arena);
    pages_changes(&document, &changes);
    is_written = engine_write_document(&document, NULL, page, error);
    arena_free(&arena);
    return is_written;
}

/* ---- saving ---- */

/* The value that the policy's own facts give an assumption, else its baseline. */
static size_t value_in_policy(const struct endstate *engine, const struct domain *domain)
{
    size_t value = domain->baseline;

    for (const struct stated_fact *fact = engine->rulebase.facts; fact != NULL; fact = fact->next)
        if (fact->pack == NULL && strcmp(fact->template, "assumption") == 0 &&
            strcmp(stated_fact_text(fact, "key", ""), domain->key) == 0)
            value = (size_t)domain_value(domain, stated_fact_text(fact, "value", ""));
    return value;
}

/* Whether a fact was added, or stated by a pack, and is no assumption. */
static bool is_beside_policy(const struct endstate *engine, const struct stated_fact *fact)
{
    if (strcmp(fact->template, "assumption") == 0)
        return false;
    for (size_t i = 0; i < engine->change_count; i++)
        if (engine->changes[i].node == fact->node)
            return true;
    return fact->pack != NULL;
}

static void note_unsaved(struct endstate *engine)
{
    bool is_retracted = false;

    for (size_t i = 0; i < engine->change_count; i++)
        is_retracted =
            is_retracted || (engine->changes[i].is_retraction && engine->changes[i].is_in_force);
    if (engine->rules.count > 0 || engine->without.count > 0 || is_retracted)
        engine_add_word(engine, &engine->warnings,
                        "a pack adds facts and nothing else: rules that were loaded or left out, "
                        "and facts that were retracted, are not in it");
}

static bool write_pack(struct endstate *engine, const char *name, FILE *out, struct arena *arena,
                       struct endstate_error *error)
{
    size_t domains = engine->rulebase.declared.domain_count;
    struct pack_content content = {
        .name = name,
        .assumptions = ARENA_ARRAY(arena, const struct assumption *, domains),
        .facts = ARENA_ARRAY(arena, const char *, engine->rulebase.fact_count)};

    for (size_t i = 0; i < domains; i++) {
        const struct assumption *each = &engine->assumptions[i];

        if (each->value != each->domain->baseline ||
            each->value != value_in_policy(engine, each->domain))
            content.assumptions[content.assumption_count++] = each;
    }
    for (const struct stated_fact *fact = engine->rulebase.facts; fact != NULL; fact = fact->next)
        if (is_beside_policy(engine, fact))
            content.facts[content.fact_count++] = fact->text;
    if (content.assumption_count == 0 && content.fact_count == 0)
        return error_set(error, ENDSTATE_BAD_INPUT,
                         "nothing to save: every assumption has its baseline value");
    note_unsaved(engine);
    return pack_write(out, &content) ||
           error_set(error, ENDSTATE_OUTPUT, "the pack could not be written");
}

bool endstate_write_pack(struct endstate *engine, const char *name, FILE *out,
                         struct endstate_error *error)
{
    struct arena arena = {NULL};
    bool is_written = write_pack(engine, name, out, &arena, error);

    arena_free(&arena);
    return is_written;
}
