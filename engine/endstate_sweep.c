/* The question about every combination. */
#include "endstate_inside.h"

#include <string.h>

#include "ask/pictures.h"
#include "run/workers.h"
#include "tell/json.h"
#include "tell/pages.h"
#include "tell/rows.h"
#include "tell/shard_file.h"

/* The least that is worth handing to a worker process: some milliseconds. */
enum { RUNS_A_PART = 512 };

static bool are_consistent(const struct endstate_sweep *asked, struct endstate_error *error)
{
    if (asked->shards > 0 && (asked->shard < 1 || asked->shard > asked->shards))
        return error_set(error, ENDSTATE_USAGE, "there is no shard %zu of %zu", asked->shard,
                         asked->shards);
    if (asked->shards > 0 && asked->rows != NULL)
        return error_set(error, ENDSTATE_USAGE,
                         "a shard has no rows of its own; write them when merging");
    if (asked->merged_count > 0 &&
        (asked->keys != NULL || asked->given_count > 0 || asked->shards > 0))
        return error_set(error, ENDSTATE_USAGE,
                         "what varies and what is given was settled when the shards were run; "
                         "merge them without");
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

static struct table *fill_tables(struct endstate *engine, const struct space *space,
                                 const struct table_plan *plan, struct arena *arena,
                                 struct endstate_error *error)
{
    struct endstate_error why = {0};
    struct table_failure failure;
    struct table *tables = tables_fill(space, plan, arena, &failure, &why);

    clips_session_watch(engine->session, engine->is_recorded);
    engine_forget_run(engine);
    if (tables == NULL)
        engine_blame(engine, failure.values, failure.described, &why, error);
    return tables;
}

/* What goes into a page besides the tables. */
struct question {
    const struct endstate *engine;
    const struct endstate_sweep *asked;
    struct table_plan plan;
    struct space space;
    struct weights weights;
    struct pictures pictures;
};

static bool write_page(const struct endstate *engine, const struct sweep *sweep,
                       const struct pictures *pictures, const struct endstate_page *page,
                       struct arena *arena, struct endstate_error *error)
{
    struct document document;

    if (page->format == ENDSTATE_JSON)
        return engine_finish(page, json_write_sweep(engine_json(engine, page), sweep, pictures),
                             error);
    if (pictures->count > 0)
        return engine_write_pictures(sweep, pictures, &engine->overlays, page, arena, error);
    document_begin(&document, arena);
    pages_sweep(&document, sweep);
    return engine_write_document(&document, &engine->overlays, page, error);
}

/* What the tables hold: a shard of them, or all as rows and as a page. */
static bool write_tables(struct question *question, struct table *tables,
                         const struct endstate_page *page, struct arena *arena,
                         struct endstate_error *error)
{
    const struct endstate_sweep *asked = question->asked;
    const struct space *space = &question->space;
    struct rows rows = {asked->rows, asked->is_resumed, asked->progress};
    struct sweep sweep;

    if (asked->shards > 0)
        return engine_finish(
            page,
            shard_file_write(engine_json(question->engine, page), space, tables, &question->plan),
            error);
    sweep_begin(&sweep, space, &question->weights, arena);
    return sweep_tell_some(&sweep, space, tables, space->subject_count, &question->weights,
                           question->plan.jobs, arena, error) &&
           (rows.path == NULL || rows_write(&rows, space, tables, error)) &&
           pictures_draw(&question->pictures, &sweep, tables, &question->weights, arena, error) &&
           write_page(question->engine, &sweep, &question->pictures, page, arena, error);
}

/* Tables that are too big to be there all at once are made and told of some at a time. */
static bool write_in_windows(struct endstate *engine, struct question *question,
                             const struct endstate_page *page, struct arena *arena,
                             struct endstate_error *error)
{
    const struct endstate_sweep *asked = question->asked;
    const struct space *space = &question->space;
    struct table_window *window = &question->plan.window;
    struct sweep sweep;

    if (asked->rows != NULL || asked->shards + asked->merged_count + asked->picture_count > 0)
        return error_set(error, ENDSTATE_LIMIT,
                         "the subjects depend on too many combinations of assumptions to be held "
                         "together, as rows, shards and pictures need it; vary fewer with --keys");
    sweep_begin(&sweep, space, &question->weights, arena);
    while (sweep.subject_count < space->subject_count) {
        struct table *tables;
        bool is_good;

        *window = tables_at_once(space, sweep.subject_count);
        tables = fill_tables(engine, space, &question->plan, arena, error);
        if (tables == NULL)
            return false;
        is_good = sweep_tell_some(&sweep, space, tables, window->count, &question->weights,
                                  question->plan.jobs, arena, error);
        tables_free(tables, space);
        if (!is_good)
            return false;
    }
    return write_page(engine, &sweep, &question->pictures, page, arena, error);
}

static bool run_sweep(struct endstate *engine, const bool *varied,
                      const struct endstate_sweep *asked, const struct endstate_page *page,
                      struct arena *arena, struct endstate_error *error)
{
    struct question question = {.engine = engine,
                                .asked = asked,
                                .plan = {.jobs = asked->jobs > 0 ? asked->jobs : workers_at_once(),
                                         .least_part = RUNS_A_PART,
                                         .share = asked->shards > 0 ? asked->shard - 1 : 0,
                                         .shares = asked->shards > 0 ? asked->shards : 1}};
    struct space *space = &question.space;
    struct table *tables;
    bool is_good;

    if ((asked->rows != NULL && !rows_check_path(asked->rows, error)) ||
        !weights_read(&question.weights, &engine->rulebase.declared, asked->weights,
                      asked->weight_count, arena, error) ||
        !space_lay_out(space, &engine->rulebase, engine->assumptions, varied, engine->session,
                       engine->limits, arena, error) ||
        !pictures_find(&question.pictures, asked->pictures, asked->picture_count, space, arena,
                       error))
        return false;
    question.plan.window = tables_at_once(space, 0);
    if (question.plan.window.count < space->subject_count)
        return write_in_windows(engine, &question, page, arena, error);
    tables = asked->merged_count > 0
                 ? engine_merge_shards(asked->merged, asked->merged_count, space, arena, error)
                 : fill_tables(engine, space, &question.plan, arena, error);
    is_good = tables != NULL && write_tables(&question, tables, page, arena, error);
    tables_free(tables, space);
    return is_good;
}

static bool write_sweep(struct endstate *engine, const struct endstate_sweep *asked,
                        const struct endstate_page *page, struct arena *arena,
                        struct endstate_error *error)
{
    bool *varied = ARENA_ARRAY(arena, bool, engine->rulebase.declared.domain_count);

    if (asked->merged_count > 0)
        return engine_take_up_shard(engine, asked->merged[0], varied, error) &&
               run_sweep(engine, varied, asked, page, arena, error);
    if (!engine_read_varied(engine, varied, asked->keys, error))
        return false;
    for (size_t i = 0; i < asked->given_count; i++)
        if (!hold_given(engine, varied, asked->given[i], error))
            return false;
    return run_sweep(engine, varied, asked, page, arena, error);
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
    is_good = are_consistent(asked, error) && engine_check_pictures(asked, page, error) &&
              write_sweep(engine, asked, page, &arena, error);
    if (size > 0)
        memcpy(engine->assumptions, before, size);
    engine_forget_run(engine);
    arena_free(&arena);
    return is_good;
}
