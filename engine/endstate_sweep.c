/* The question about every combination. */
#include "endstate_inside.h"

#include <string.h>

#include "ask/pictures.h"
#include "tell/json.h"
#include "tell/pages.h"
#include "tell/rows.h"

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

static bool run_sweep(struct endstate *engine, struct sweep *out, struct pictures *pictures,
                      const bool *varied, const struct endstate_sweep *asked, struct arena *arena,
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
                       engine->limits, arena, error) ||
        !pictures_find(pictures, asked->pictures, asked->picture_count, &space, arena, error))
        return false;
    tables = tables_fill(&space, arena, &why);
    clips_session_watch(engine->session, engine->is_recorded);
    engine_forget_run(engine);
    if (tables == NULL)
        return tell_failure(engine, &space, &why, error);
    is_good = rows.path == NULL || rows_write(&rows, &space, tables, error);
    if (is_good) {
        sweep_tell(out, &space, tables, &weights, arena);
        is_good = pictures_draw(pictures, out, tables, &weights, arena, error);
    }
    tables_free(tables, &space);
    return is_good;
}

static bool write_sweep(struct endstate *engine, const struct endstate_sweep *asked,
                        const struct endstate_page *page, struct arena *arena,
                        struct endstate_error *error)
{
    bool *varied = ARENA_ARRAY(arena, bool, engine->rulebase.declared.domain_count);
    struct document document;
    struct pictures pictures;
    struct sweep sweep;

    if (!engine_check_pictures(asked, page, error) ||
        !read_varied(engine, varied, asked->keys, error))
        return false;
    for (size_t i = 0; i < asked->given_count; i++)
        if (!hold_given(engine, varied, asked->given[i], error))
            return false;
    if (!run_sweep(engine, &sweep, &pictures, varied, asked, arena, error))
        return false;
    if (page->format == ENDSTATE_JSON)
        return engine_finish(page, json_write_sweep(page->out, &sweep, &pictures), error);
    if (pictures.count > 0)
        return engine_write_pictures(&sweep, &pictures, page, arena, error);
    document_begin(&document, arena);
    pages_sweep(&document, &sweep);
    return engine_write_document(&document, page, error);
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
    engine_forget_run(engine);
    arena_free(&arena);
    return is_good;
}
