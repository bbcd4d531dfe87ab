/* Checking a policy's files: everything that is wrong with them. */
#include "endstate_check_inside.h"

#include <stdlib.h>

#include "ask/check.h"
#include "endstate_fix.h"
#include "tell/check_lines.h"
#include "tell/check_pages.h"
#include "tell/json_check.h"
#include "tell/sarif.h"

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

static const char *first_path(const struct unit *units)
{
    return units == NULL ? "" : units->path;
}

static void check_files(struct checking *out, enum lint_level least,
                        const struct asked_files *files)
{
    struct endstate *side = out->side;
    struct arena *arena = &side->arena;
    const char *facts = side->policy.facts;
    const char *policy = facts == NULL ? NULL : check_folder_of(facts, arena);
    struct check_request request;
    bool is_whole;

    check_settings_read(&out->settings, policy, arena, &out->findings);
    is_whole = check_find_all(side, files, &out->findings);
    request =
        (struct check_request){.units = side->policy.units,
                               .cases = files->case_units,
                               .settings = &out->settings,
                               .files = files->paths,
                               .file_count = files->count,
                               .least = least,
                               .policy = policy == NULL ? first_path(side->policy.units) : policy,
                               .is_whole = is_whole};
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
 * fewer warnings, then fewer notes. What rules do together counts where both sides were looked at.
 */
static bool is_better(const struct checking *after, const struct checking *first)
{
    bool is_whole = after->check.is_whole && first->check.is_whole;
    const size_t *now = is_whole ? after->check.levels : after->check.alone;
    const size_t *before = is_whole ? first->check.levels : first->check.alone;

    if (count_broken(after->side->policy.units) > count_broken(first->side->policy.units))
        return false;
    for (size_t level = LINT_ERROR; level > LINT_OFF; level--)
        if (now[level] != before[level])
            return now[level] < before[level];
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
    check_ask_about(&files, asked, &first.side->arena, &first.findings);
    check_read_policy(first.side, &files, &first.findings);
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
