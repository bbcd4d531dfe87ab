/* The question why an answer is what it is rather than something else. */
#include "endstate_inside.h"

#include <stdlib.h>

#include "ask/rather_than.h"
#include "tell/json.h"
#include "tell/pages.h"
#include "tell/rather_than_graph.h"

/* The run under the changes of a flip; what was run before stays in the engine. The record is the
 * caller's. */
static struct record *run_there(struct endstate *engine, const struct flip *flip,
                                const struct record_fact **fact, const char *subject,
                                struct endstate_error *error)
{
    const struct domain *domains = engine->rulebase.declared.domains;
    struct record *here = engine->record, *there;
    struct recommendations said = engine->recommendations;
    size_t *before = memory_alloc(sizeof *before * (flip->change_count + 1));
    size_t warnings = engine->warnings.count;

    engine->record = NULL;
    for (size_t i = 0; i < flip->change_count; i++) {
        struct assumption *changed = &engine->assumptions[flip->changes[i].domain - domains];

        before[i] = changed->value;
        changed->value = flip->changes[i].value;
    }
    endstate_run(engine, error);
    there = engine->record;
    if (there != NULL)
        *fact = recommend_find(&engine->recommendations, subject)->fact;
    for (size_t i = 0; i < flip->change_count; i++)
        engine->assumptions[flip->changes[i].domain - domains].value = before[i];
    engine->record = here;
    engine->recommendations = said;
    engine->warnings.count = warnings;
    free(before);
    return there;
}

static bool write_contrast(struct endstate *engine, const struct rather_than *rather,
                           const struct endstate_page *page, struct arena *arena,
                           struct endstate_error *error)
{
    struct wording wording = {&engine->rulebase, engine->assumptions};
    struct document document;
    struct graph graph;

    if (page->format == ENDSTATE_JSON)
        return engine_finish(
            page, json_write_rather_than(engine_json(engine, page), rather, &wording), error);
    if (engine_is_graph_format(page->format)) {
        graph_begin(&graph, arena, "");
        rather_than_graph(&graph, rather, &wording);
        return engine_write_graph(&graph, &engine->overlays, page, error);
    }
    document_begin(&document, arena);
    pages_rather_than(&document, rather, &wording);
    return engine_write_document(&document, &engine->overlays, page, error);
}

static bool contrast(struct endstate *engine, const struct flips *flips,
                     const struct endstate_page *page, struct arena *arena,
                     struct endstate_error *error)
{
    struct rather_than_run runs[CONTRAST_SIDES] = {{NULL, NULL}, {NULL, NULL}};
    const struct recommendation *asked;
    struct rather_than rather = {.flips = flips};
    struct record *there;
    bool is_good;

    if (flips->count == 0)
        return write_contrast(engine, &rather, page, arena, error);
    if (!endstate_run(engine, error))
        return false;
    asked = recommend_find(&engine->recommendations, flips->on);
    runs[RATHER_THAN_HERE].record = engine->record;
    runs[RATHER_THAN_HERE].fact = asked == NULL || asked->is == NULL ? NULL : asked->fact;
    there = run_there(engine, &flips->items[0], &runs[RATHER_THAN_THERE].fact, flips->on, error);
    if (there == NULL)
        return false;
    runs[RATHER_THAN_THERE].record = there;
    rather_than_read(&rather, flips, runs, arena);
    is_good = write_contrast(engine, &rather, page, arena, error);
    record_free(there);
    return is_good;
}

bool endstate_write_rather_than(struct endstate *engine, const struct endstate_flip *asked,
                                const struct endstate_page *page, struct endstate_error *error)
{
    struct arena arena = {NULL};
    struct flips flips;
    bool is_good;

    is_good = engine_find_flips(engine, &flips, asked, &arena, error) &&
              contrast(engine, &flips, page, &arena, error);
    arena_free(&arena);
    return is_good;
}
