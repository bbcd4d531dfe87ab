/* The question about two policies. */
#include "endstate_inside.h"

#include <string.h>

#include "ask/blame.h"
#include "run/workers.h"
#include "tell/compare_rules.h"

/* The least that is worth handing to a worker process: some milliseconds. */
enum { RUNS_A_PART = 512 };

struct comparing {
    struct endstate *sides[EDIT_SIDES];
    const char *const *names;
    struct behaviour behaviour;
    struct space spaces[EDIT_SIDES];
    struct table *tables[EDIT_SIDES];
    struct arena *arena;
};

/* ---- tables ---- */

/*
 * A combination at which a side contradicts itself: take as many of its values back to what is
 * assumed as still go wrong, and name those that are left.
 */
static bool blame_side(struct endstate *side, const char *name, size_t *values,
                       const struct endstate_error *why, struct arena *arena,
                       struct endstate_error *error)
{
    struct endstate_error least = {0};
    struct strbuf with = {0};

    if (values == NULL || why->code != ENDSTATE_BAD_INPUT)
        return error_set(error, why->code, "%s (under %s)", why->text, name);
    for (size_t i = 0; i < side->rulebase.declared.domain_count; i++) {
        size_t before = values[i];
        struct endstate_error trial = {0};

        values[i] = side->assumptions[i].value;
        if (values[i] != before && engine_run_with(side, values, &trial))
            values[i] = before;
    }
    engine_run_with(side, values, &least);
    for (size_t i = 0; i < side->rulebase.declared.domain_count; i++)
        if (values[i] != side->assumptions[i].value)
            strbuf_format(&with, "%s%s=%s", with.length == 0 ? ", with " : ", ",
                          side->rulebase.declared.domains[i].key,
                          side->rulebase.declared.domains[i].values[values[i]]);
    error_set(error, why->code, "%s (under %s%s)", least.text[0] != '\0' ? least.text : why->text,
              name, arena_string(arena, strbuf_text(&with)));
    strbuf_free(&with);
    return false;
}

static bool fill_side(struct comparing *comparing, enum edit_side number,
                      struct endstate_error *error)
{
    struct endstate *side = comparing->sides[number];
    struct space *space = &comparing->spaces[number];
    struct table_plan plan = {.jobs = workers_at_once(), .least_part = RUNS_A_PART, .shares = 1};
    bool *varied = ARENA_ARRAY(comparing->arena, bool, side->rulebase.declared.domain_count);
    struct table_failure failure;
    struct endstate_error why = {0};

    behaviour_vary(&comparing->behaviour, number, varied);
    if (!space_lay_out(space, &side->rulebase, side->assumptions, varied, side->session,
                       side->limits, comparing->arena, error))
        return false;
    plan.window = tables_at_once(space, 0);
    if (plan.window.count < space->subject_count)
        return error_set(error, ENDSTATE_LIMIT,
                         "the subjects depend on too many combinations of assumptions to be "
                         "compared; hold some with --set (under %s)",
                         comparing->names[number]);
    clips_session_watch(side->session, false);
    comparing->tables[number] = tables_fill(space, &plan, comparing->arena, &failure, &why);
    clips_session_watch(side->session, side->is_recorded);
    return comparing->tables[number] != NULL ||
           blame_side(side, comparing->names[number], failure.values, &why, comparing->arena,
                      error);
}

/* ---- the answer ---- */

/* The overlays that hold for both sides: those of the first but for the one it is itself. */
static const struct overlays *shared_overlays(const struct comparing *comparing)
{
    const struct overlays *all = &comparing->sides[EDIT_OLD]->overlays;
    struct overlays *shared = ARENA_NEW(comparing->arena, struct overlays);

    *shared = *all;
    shared->count = 0;
    shared->items = ARENA_ARRAY(comparing->arena, struct overlay, all->count);
    for (size_t i = 0; i < all->count; i++)
        if (strcmp(all->items[i].file, comparing->names[EDIT_OLD]) != 0)
            shared->items[shared->count++] = all->items[i];
    return shared;
}

static bool write_behaviour(const struct comparing *comparing, const struct endstate_page *page,
                            struct endstate_error *error)
{
    const struct overlays *overlays = shared_overlays(comparing);
    struct document document;

    if (page->format == ENDSTATE_JSON)
        return engine_finish(
            page,
            json_write_behaviour((struct json_target){page->out, overlays}, &comparing->behaviour),
            error);
    document_begin(&document, comparing->arena);
    pages_behaviour(&document, &comparing->behaviour);
    return engine_write_document(&document, overlays, page, error);
}

static bool read_behaviour(struct comparing *comparing, struct endstate_error *error)
{
    struct behaviour_side sides[EDIT_SIDES];

    for (int side = EDIT_OLD; side < EDIT_SIDES; side++)
        sides[side] = (struct behaviour_side){
            comparing->names[side], &comparing->sides[side]->rulebase,
            comparing->sides[side]->assumptions, &comparing->spaces[side], comparing->tables[side]};
    return behaviour_read(&comparing->behaviour, sides, comparing->arena, error) &&
           blame_find(&comparing->behaviour, sides, comparing->sides[EDIT_NEW]->limits,
                      comparing->arena, error);
}

bool engine_compare_rules(struct endstate *const *sides, const char *const *names, bool *differs,
                          const struct endstate_page *page, struct arena *arena,
                          struct endstate_error *error)
{
    struct comparing comparing = {.names = names, .arena = arena};
    const struct rulebase *rulebases[EDIT_SIDES];
    struct assumption *assumptions[EDIT_SIDES];
    bool is_good;

    if (engine_is_graph_format(page->format))
        return error_set(error, ENDSTATE_USAGE,
                         "rules are compared as text, json, markdown or html; only packs have a "
                         "graph of what they turn on");
    for (int side = EDIT_OLD; side < EDIT_SIDES; side++) {
        comparing.sides[side] = sides[side];
        rulebases[side] = &sides[side]->rulebase;
        assumptions[side] = sides[side]->assumptions;
    }
    behaviour_begin(&comparing.behaviour, rulebases, assumptions, arena);
    is_good = fill_side(&comparing, EDIT_OLD, error) && fill_side(&comparing, EDIT_NEW, error) &&
              read_behaviour(&comparing, error) && write_behaviour(&comparing, page, error);
    if (is_good)
        *differs = behaviour_is_different(&comparing.behaviour);
    behaviour_end(&comparing.behaviour);
    for (int side = EDIT_OLD; side < EDIT_SIDES; side++)
        tables_free(comparing.tables[side], &comparing.spaces[side]);
    return is_good;
}
