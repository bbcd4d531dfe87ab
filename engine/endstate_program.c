/* Programs that are run as they are. */
#include "endstate_inside.h"

#include "run/program.h"
#include "tell/json.h"
#include "tell/pages.h"

static bool write_trace(const struct program *program, const struct endstate_page *page,
                        struct endstate_error *error)
{
    struct record *record = clips_session_record(program->session, &program->rulebase);
    struct wording wording = {&program->rulebase, NULL};
    struct document document;
    bool is_written;

    if (page->format == ENDSTATE_JSON) {
        struct json_run run = {&wording, record, NULL};

        is_written = engine_finish(
            page, json_write_trace((struct json_target){page->out, NULL}, &run), error);
    } else {
        document_begin(&document, &record->arena);
        pages_trace(&document, record, &wording);
        is_written = engine_write_document(&document, NULL, page, error);
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
