/* Checking a policy's files: everything that is wrong with them. */
#include "endstate_inside.h"

#include <stdlib.h>
#include <string.h>

#include "ask/check.h"
#include "endstate_fix.h"
#include "read/style.h"
#include "read/vocabulary.h"
#include "run/sandbox.h"
#include "run/scope.h"
#include "tell/check_lines.h"
#include "tell/check_pages.h"
#include "tell/json_check.h"
#include "tell/sarif.h"

/* ---- which files ---- */

/* The files asked about, folders opened up. */
struct asked_files {
    const char **paths;
    size_t count, capacity;
    const char *policy; /* the policy that they belong to, NULL for none */
};

static const char *folder_of(const char *path, struct arena *arena)
{
    const char *slash = strrchr(path, '/');

    if (slash == NULL)
        return ".";
    return slash == path ? "/" : arena_copy(arena, path, (size_t)(slash - path));
}

/* The policy in whose rules/, facts/ or facts/packs/ a file stands, or NULL. */
static const char *policy_around(const char *file, struct arena *arena)
{
    static const char *const within[][2] = {
        {"rules", ".."}, {"facts", ".."}, {"facts/packs", "../.."}};
    const char *folder = folder_of(file, arena);

    for (size_t i = 0; i < sizeof within / sizeof within[0]; i++) {
        const char *policy = arena_format(arena, "%s/%s", folder, within[i][1]);

        if (policy_is(policy, arena) &&
            source_file_same(folder, arena_format(arena, "%s/%s", policy, within[i][0])))
            return policy;
    }
    return NULL;
}

static void ask_about(struct asked_files *all, const char *path, struct arena *arena)
{
    MEMORY_GROW(all->paths, all->count, all->capacity);
    all->paths[all->count++] = path;
    if (all->policy == NULL)
        all->policy = policy_around(path, arena);
}

static void ask_about_folder(struct asked_files *all, const char *folder, struct arena *arena,
                             struct findings *findings)
{
    static const char *const parts[] = {"facts", "rules", "facts/packs"};
    char **files;

    if (policy_is(folder, arena)) {
        for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
            const char *part = arena_format(arena, "%s/%s", folder, parts[i]);

            if (source_file_is_folder(part))
                ask_about_folder(all, part, arena, findings);
        }
        return;
    }
    if (!source_file_list(&files, folder, arena, findings))
        return;
    if (*files == NULL)
        findings_add(findings, LINT_UNREADABLE_FILE, (struct mark){{folder, 0, 0}, 0},
                     "holds no .clp file");
    for (; *files != NULL; files++)
        ask_about(all, *files, arena);
}

static bool is_in(const struct unit *units, const char *path)
{
    for (; units != NULL; units = units->next)
        if (source_file_same(units->path, path))
            return true;
    return false;
}

/* Whether a file states facts only, outside of any construct, as only a pack may. */
static bool is_pack(const char *path, struct arena *arena)
{
    struct findings ignored = {.arena = arena};
    const struct unit *unit = unit_read(path, "", arena, &ignored);

    return unit != NULL && unit->constructs == NULL && unit->facts != NULL;
}

static void add_packs(struct policy *policy, struct arena *arena, struct findings *findings)
{
    struct unit **end = &policy->units;
    struct pack *packs = NULL;
    size_t count;

    while (*end != NULL)
        end = &(*end)->next;
    policy_packs(&packs, &count, policy->facts, arena, findings);
    for (size_t i = 0; i < count; i++) {
        if (is_in(policy->units, packs[i].path))
            continue;
        *end = packs[i].unit;
        end = &packs[i].unit->next;
    }
}

/* The whole policy, its packs among it, and what is asked about and not part of it laid over it. */
static void read_policy(struct endstate *engine, const struct asked_files *asked,
                        struct findings *findings)
{
    struct arena *arena = &engine->arena;
    struct policy_request request;
    struct findings ignored = {.arena = arena};
    struct policy base = {0};
    const struct unit *core = engine_core(engine, &ignored);

    if (engine->folder == NULL && engine->rules.count == 0)
        engine->folder = asked->policy;
    request = engine_request(engine, core);
    policy_read(&base, &request, arena, &ignored);
    add_packs(&base, arena, &ignored);
    for (size_t i = 0; i < asked->count; i++) {
        if (is_in(base.units, asked->paths[i]))
            continue;
        if (is_pack(asked->paths[i], arena))
            endstate_add_facts(engine, asked->paths[i]);
        else
            endstate_add_rules(engine, asked->paths[i]);
    }
    request = engine_request(engine, core);
    policy_read(&engine->policy, &request, arena, findings);
    add_packs(&engine->policy, arena, findings);
}

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

    if (has_error(findings, node, text))
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

/* ---- all ---- */

static void find_all(struct endstate *engine, struct findings *findings)
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
    try_all(session, rulebase, findings);
    clips_session_free(session);
}

/* What could not be read at all; the first of it is the error. */
static bool all_readable(const struct findings *findings, struct endstate_error *error)
{
    struct findings unreadable = *findings;

    while (unreadable.first != NULL && unreadable.first->id != LINT_UNREADABLE_FILE)
        unreadable.first = unreadable.first->next;
    return findings_pass(&unreadable, error);
}

static bool write_check(const struct check *check, const struct endstate_page *page,
                        struct arena *arena, struct endstate_error *error)
{
    struct document document;

    if (page->format == ENDSTATE_JSON)
        return engine_finish(page, json_write_check((struct json_target){page->out, NULL}, check),
                             error);
    if (page->format == ENDSTATE_SARIF)
        return engine_finish(page, sarif_write((struct json_target){page->out, NULL}, check),
                             error);
    if (page->format == ENDSTATE_TEXT) {
        check_lines_write(page->out, check, page->colour);
        return engine_finish(page, true, error);
    }
    document_begin(&document, arena);
    pages_check(&document, check);
    return engine_write_document(&document, NULL, page, error);
}

/* What was asked of an engine, in one that can be read into. */
static struct endstate *ask_alike(const struct endstate *engine)
{
    struct endstate *side = endstate_new();

    side->folder = engine->folder;
    for (size_t i = 0; i < engine->rules.count; i++)
        endstate_add_rules(side, engine->rules.items[i]);
    for (size_t i = 0; i < engine->facts.count; i++)
        endstate_add_facts(side, engine->facts.items[i]);
    return side;
}

static void ask_about_all(struct asked_files *out, const struct endstate_check *asked,
                          struct arena *arena, struct findings *findings)
{
    for (size_t i = 0; i < asked->file_count; i++) {
        if (source_file_is_folder(asked->files[i]))
            ask_about_folder(out, asked->files[i], arena, findings);
        else
            ask_about(out, asked->files[i], arena);
    }
}

/* A check of files, in an engine that is for it alone. */
struct checking {
    struct endstate *side;
    struct findings findings;
    struct check_settings settings;
    struct check check;
};

static void begin(struct checking *out, const struct endstate *engine)
{
    *out = (struct checking){.side = ask_alike(engine)};
    out->findings.arena = &out->side->arena;
}

static void check_files(struct checking *out, enum lint_level least,
                        const struct asked_files *files)
{
    struct endstate *side = out->side;
    struct arena *arena = &side->arena;
    struct check_request request;

    check_settings_read(&out->settings,
                        side->policy.facts == NULL ? NULL : folder_of(side->policy.facts, arena),
                        arena, &out->findings);
    find_all(side, &out->findings);
    request = (struct check_request){side->policy.units, &out->settings, files->paths, files->count,
                                     least};
    check_read(&out->check, &out->findings, &request, arena);
}

/* ---- fixing ---- */

static size_t count_broken(const struct unit *units)
{
    size_t count = 0;

    for (; units != NULL; units = units->next)
        for (const struct node *node = units->broken; node != NULL; node = node->next)
            count++;
    return count;
}

/*
 * Nothing may be harder to read than before. Fewer errors are better whatever else there is; then
 * fewer warnings, then fewer notes.
 */
static bool is_better(const struct checking *after, const struct checking *first)
{
    const struct check *now = &after->check, *before = &first->check;

    if (count_broken(after->side->policy.units) > count_broken(first->side->policy.units))
        return false;
    for (size_t level = LINT_ERROR; level > LINT_OFF; level--)
        if (now->levels[level] != before->levels[level])
            return now->levels[level] < before->levels[level];
    return false;
}

/* What can be fixed, and the check of that; NULL where there is nothing, or it is no gain. */
static struct fixing *try_fixing(struct checking *out, struct endstate *engine,
                                 const struct checking *before, enum lint_level least,
                                 const struct asked_files *files)
{
    const struct unit *units = before->side->policy.units;
    struct fixing *fixing = fixing_begin(&before->check, units, &before->side->arena);

    if (fixing == NULL)
        return NULL;
    begin(out, before->side);
    out->side->policy.facts = before->side->policy.facts;
    out->side->policy.units = fixing_units(fixing, units, &out->side->arena, &out->findings);
    check_files(out, least, files);
    if (is_better(out, before)) {
        fixing_note(fixing, &out->check, &out->side->arena);
        return fixing;
    }
    engine_add_word(
        engine, &engine->warnings,
        "nothing is fixed: with every replacement written as much would be wrong as now");
    endstate_free(out->side);
    out->side = NULL;
    return NULL;
}

/* ---- answering ---- */

static bool answer(const struct checking *last, const struct checking *first,
                   const struct endstate_check *asked, bool *found,
                   const struct endstate_page *page, struct endstate_error *error)
{
    const struct check *check = &last->check;

    *found = check->levels[LINT_ERROR] + check->levels[LINT_WARNING] > 0 ||
             (asked->is_strict && check->count > 0);
    return write_check(check, page, &last->side->arena, error) &&
           all_readable(&first->findings, error);
}

bool endstate_write_check(struct endstate *engine, const struct endstate_check *asked, bool *found,
                          const struct endstate_page *page, struct endstate_error *error)
{
    static const enum lint_level levels[] = {[ENDSTATE_CHECK_NOTE] = LINT_NOTE,
                                             [ENDSTATE_CHECK_WARNING] = LINT_WARNING,
                                             [ENDSTATE_CHECK_ERROR] = LINT_ERROR};
    struct checking first, fixed = {0};
    struct asked_files files = {0};
    struct fixing *fixing = NULL;
    bool is_good;

    begin(&first, engine);
    ask_about_all(&files, asked, &first.side->arena, &first.findings);
    read_policy(first.side, &files, &first.findings);
    check_files(&first, levels[asked->least], &files);
    if (asked->is_fixing || asked->shows_changes)
        fixing = try_fixing(&fixed, engine, &first, levels[asked->least], &files);
    if (asked->shows_changes) {
        *found = fixing != NULL;
        is_good = (fixing == NULL || fixing_show(fixing, page, &first.side->arena, error)) &&
                  all_readable(&first.findings, error);
    } else {
        is_good = (fixing == NULL || fixing_write(fixing, &first.side->arena, error)) &&
                  answer(fixing == NULL ? &first : &fixed, &first, asked, found, page, error);
    }
    free(files.paths);
    endstate_free(fixed.side);
    endstate_free(first.side);
    return is_good;
}
