/* Questions about a few changes of the assumptions: what overturns an answer, and how easily. */
#include "endstate_inside.h"

#include <string.h>

#include "ask/flip.h"
#include "ask/robustness.h"
#include "tell/flip_graph.h"
#include "tell/json.h"
#include "tell/pages.h"

/* Begin at the assumptions in force; end_near gives the session back. */
static bool begin_near(struct endstate *engine, struct space_near *near, const char *keys,
                       struct arena *arena, struct endstate_error *error)
{
    bool *varied = ARENA_ARRAY(arena, bool, engine->rulebase.declared.domain_count);

    return engine_read_varied(engine, varied, keys, error) &&
           space_near_begin(near, &engine->rulebase, engine->assumptions, varied, engine->session,
                            engine->limits, arena, error);
}

static void end_near(struct endstate *engine, struct space_near *near)
{
    space_near_end(near);
    clips_session_watch(engine->session, engine->is_recorded);
}

static bool tell_failure(struct endstate *engine, const struct space_near *near,
                         const struct endstate_error *why, struct endstate_error *error)
{
    return engine_blame(engine, near->failed, near->failed_with, why, error);
}

/* ---- flip ---- */

static bool subject_unknown(const struct space_near *near, const char *subject,
                            struct endstate_error *error)
{
    struct strbuf hint = {0};
    struct near_name names;

    near_name_begin(&names, subject);
    for (size_t i = 0; i < near->subject_count; i++)
        near_name_offer(&names, near->subjects[i]);
    near_name_suggest(&names, &hint);
    error_set(error, ENDSTATE_BAD_INPUT, "no subject is named `%s`%s", subject,
              names.best[0] == NULL ? "; `endstate list subjects` names them" : strbuf_text(&hint));
    strbuf_free(&hint);
    return false;
}

static bool check_question(const struct endstate *engine, const struct space_near *near,
                           const struct endstate_flip *asked, struct endstate_error *error)
{
    const struct subject *subject = declaration_subject(&engine->rulebase.declared, asked->subject);
    bool is_known = false;

    for (size_t i = 0; i < near->subject_count; i++)
        is_known = is_known || strcmp(near->subjects[i], asked->subject) == 0;
    if (!is_known)
        return subject_unknown(near, asked->subject, error);
    if (subject != NULL && asked->value != NULL && !subject_allows(subject, asked->value))
        return engine_value_unknown(subject, asked->value, error);
    return true;
}

bool engine_find_flips(struct endstate *engine, struct flips *out,
                       const struct endstate_flip *asked, struct arena *arena,
                       struct endstate_error *error)
{
    struct flip_question question = {asked->subject, asked->value, asked->most_changes};
    struct endstate_error why = {0};
    struct space_near near;
    bool is_found;

    if (!begin_near(engine, &near, asked->keys, arena, error))
        return false;
    if (!check_question(engine, &near, asked, error)) {
        end_near(engine, &near);
        return false;
    }
    is_found = flip_find(out, &near, &question, arena, &why);
    end_near(engine, &near);
    return is_found || tell_failure(engine, &near, &why, error);
}

static bool write_flip(struct endstate *engine, const struct endstate_flip *asked,
                       const struct endstate_page *page, struct arena *arena,
                       struct endstate_error *error)
{
    struct document document;
    struct graph graph;
    struct flips flips;

    if (!engine_find_flips(engine, &flips, asked, arena, error))
        return false;
    if (page->format == ENDSTATE_JSON)
        return engine_finish(page, json_write_flip(engine_json(engine, page), &flips), error);
    if (engine_is_graph_format(page->format)) {
        graph_begin(&graph, arena, "");
        flip_graph(&graph, &flips);
        return engine_write_graph(&graph, &engine->overlays, page, error);
    }
    document_begin(&document, arena);
    pages_flip(&document, &flips);
    return engine_write_document(&document, &engine->overlays, page, error);
}

bool endstate_write_flip(struct endstate *engine, const struct endstate_flip *asked,
                         const struct endstate_page *page, struct endstate_error *error)
{
    struct arena arena = {NULL};
    bool is_good = write_flip(engine, asked, page, &arena, error);

    arena_free(&arena);
    return is_good;
}

/* ---- robustness ---- */

static bool judge(struct endstate *engine, struct arena *arena, struct endstate_error *error)
{
    struct endstate_error why = {0};
    struct space_near near;
    bool is_judged;

    if (!endstate_run(engine, error) || !begin_near(engine, &near, NULL, arena, error))
        return false;
    is_judged = robustness_judge(&engine->recommendations, &near, arena, &why);
    end_near(engine, &near);
    return is_judged || tell_failure(engine, &near, &why, error);
}

bool endstate_write_robustness(struct endstate *engine, const struct endstate_page *page,
                               struct endstate_error *error)
{
    struct arena arena = {NULL};
    bool is_good =
        judge(engine, &arena, error) && endstate_write_recommendation(engine, page, error);

    for (size_t i = 0; i < engine->recommendations.count; i++)
        engine->recommendations.items[i].robustness = NULL;
    arena_free(&arena);
    return is_good;
}
