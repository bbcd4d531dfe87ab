/* The handbook: what every rule says. */
#include "endstate_inside.h"

#include "ask/handbook.h"
#include "tell/handbook_pages.h"
#include "tell/json_handbook.h"

static bool write_with(struct endstate *engine, const struct possible *possible, const char *match,
                       const struct endstate_page *page, struct arena *arena,
                       struct endstate_error *error)
{
    struct handbook_sources from = {engine->policy.units, &engine->rulebase, engine->assumptions,
                                    possible};
    struct wording wording = {&engine->rulebase, engine->assumptions};
    struct handbook handbook;
    struct document document;

    if (!handbook_read(&handbook, &from, match, arena, error))
        return false;
    if (page->format == ENDSTATE_JSON)
        return engine_finish(
            page, json_write_handbook(engine_json(engine, page), &handbook, &wording), error);
    document_begin(&document, arena);
    pages_handbook(&document, &handbook, &wording);
    return engine_write_document(&document, &engine->overlays, page, error);
}

bool endstate_write_handbook(struct endstate *engine, const char *match,
                             const struct endstate_page *page, struct endstate_error *error)
{
    struct arena arena = {NULL};
    struct possible possible;
    bool is_written;

    if (!possible_run(&possible, &engine->rulebase, NULL, engine->limits, error))
        return false;
    is_written = write_with(engine, &possible, match, page, &arena, error);
    possible_free(&possible);
    arena_free(&arena);
    return is_written;
}
