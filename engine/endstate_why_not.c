/* Why a subject does not have a value. */
#include "endstate_inside.h"

#include <string.h>

#include "ask/why_not.h"
#include "read/depends.h"
#include "run/possible.h"
#include "tell/json_why_not.h"
#include "tell/sources.h"
#include "tell/why_not_graph.h"
#include "tell/why_not_pages.h"

static bool write_answer(struct endstate *engine, const struct why_not *answer, size_t depth,
                         const struct endstate_page *page, struct endstate_error *error)
{
    struct wording wording = {&engine->rulebase, engine->assumptions};
    struct document document;
    struct graph graph;

    if (page->format == ENDSTATE_JSON) {
        struct json_run run = {&wording, engine->record, &engine->recommendations};

        return engine_finish(
            page, json_write_why_not(engine_json(engine, page), &run, answer, depth), error);
    }
    if (engine_is_graph_format(page->format)) {
        graph_begin(&graph, &engine->record->arena, "");
        why_not_graph(&graph, answer, &wording, depth);
        return engine_write_graph(&graph, &engine->overlays, page, error);
    }
    document_begin(&document, &engine->record->arena);
    pages_why_not(&document, answer, &wording, depth);
    document_go_beyond_text(&document, true);
    sources_add(&document, &engine->rulebase.declared);
    return engine_write_document(&document, &engine->overlays, page, error);
}

/* Whether some assumptions lead to a value of a subject, or a rule names it. */
static bool is_subject(const struct endstate *engine, const struct possible *possible,
                       const char *name)
{
    const char **named;
    size_t count;

    for (size_t i = 0; i < possible->record->fact_count; i++)
        if (strcmp(possible->record->facts[i].template, "recommendation") == 0 &&
            strcmp(record_text(&possible->record->facts[i], "on"), name) == 0)
            return true;
    named = depends_subjects(depends_new(&engine->rulebase, &engine->record->arena), &count);
    for (size_t i = 0; i < count; i++)
        if (strcmp(named[i], name) == 0)
            return true;
    return false;
}

/* A subject may be none of those declared, and have no value under these assumptions. */
static const struct recommendation *find_subject(struct endstate *engine,
                                                 const struct possible *possible, const char *name,
                                                 struct endstate_error *error)
{
    const struct recommendation *found = recommend_find(&engine->recommendations, name);
    struct recommendation *none;

    if (found != NULL)
        return found;
    if (!is_subject(engine, possible, name)) {
        engine_subject_unknown(engine, name, error);
        return NULL;
    }
    none = ARENA_NEW(&engine->record->arena, struct recommendation);
    none->on = arena_string(&engine->record->arena, name);
    return none;
}

static bool answer_with(struct endstate *engine, const struct possible *possible,
                        const char *subject, const char *value, size_t depth,
                        const struct endstate_page *page, struct endstate_error *error)
{
    const struct why_not_sources from = {&engine->rulebase, engine->assumptions, engine->session,
                                         engine->record, possible};
    const struct recommendation *asked = find_subject(engine, possible, subject, error);
    struct why_not answer;

    if (asked == NULL)
        return false;
    if (asked->subject != NULL && !subject_allows(asked->subject, value))
        return engine_value_unknown(asked->subject, value, error);
    why_not_read(&answer, asked, value, &from);
    return write_answer(engine, &answer, depth, page, error);
}

bool endstate_write_why_not(struct endstate *engine, const char *subject, const char *value,
                            size_t depth, const struct endstate_page *page,
                            struct endstate_error *error)
{
    struct possible possible;
    bool is_written;

    if (!endstate_run(engine, error) ||
        !possible_run(&possible, &engine->rulebase, subject, engine->limits, error))
        return false;
    is_written = answer_with(engine, &possible, subject, value, depth, page, error);
    possible_free(&possible);
    return is_written;
}
