/* Questions about the text of a proposal. */
#include "endstate_inside.h"

#include <string.h>

#include "ask/assess.h"
#include "base/near_name.h"
#include "ask/drafts.h"
#include "ask/gaps.h"
#include "ask/unread.h"
#include "tell/assess_pages.h"

/* Read a proposal and find its claims. Patterns that were stopped become warnings. */
static bool read_claims(struct endstate *engine, const char *path, struct proposal *proposal,
                        struct claims *claims, struct endstate_error *error)
{
    if (!proposal_read(proposal, path, &engine->arena, error))
        return false;
    patterns_match(engine->patterns, proposal, claims, &engine->arena);
    for (size_t i = 0; i < claims->warning_count; i++)
        engine_add_word(engine, &engine->warnings, claims->warnings[i]);
    return true;
}

/* Run the rules on a proposal; the record is the assessment's, to be freed by the caller. */
static bool judge(struct endstate *engine, struct assessment *out, const struct proposal *proposal,
                  const struct claims *claims, struct endstate_error *error)
{
    struct record *record;

    if (!clips_session_reset(engine->session, error) || !engine_state_assumptions(engine, error) ||
        !assess_state(engine->session, proposal, claims, &engine->arena, error) ||
        !clips_session_run(engine->session, &engine->rulebase, engine->limits, error))
        return false;
    record = clips_session_record(engine->session, &engine->rulebase);
    if (assess_read(out, proposal, claims, &engine->rulebase, record, error))
        return true;
    record_free(record);
    return false;
}

/* Whether a name is one that judgements use; complains with those near to it. */
static bool is_known(const struct endstate *engine, const char *name, struct arena *arena,
                     struct endstate_error *error)
{
    struct strbuf hint = {0};
    struct near_name near;
    size_t count;
    const struct judgement_name *names = assess_names(&engine->rulebase, &count, arena);

    if (name == NULL || assess_name(names, count, NULL, name) != NULL)
        return true;
    near_name_begin(&near, name);
    for (size_t i = 0; i < count; i++)
        near_name_offer(&near, names[i].name);
    near_name_suggest(&near, &hint);
    error_set(error, ENDSTATE_BAD_INPUT,
              "no red line, mark, end state, kind or verdict is named `%s`%s", name,
              strbuf_text(&hint));
    strbuf_free(&hint);
    return false;
}

/* ---- one proposal ---- */

static bool write_json(struct json_target out, const struct assessment *assessment,
                       const struct endstate_assessment *asked, const struct gaps *gaps,
                       const struct wording *wording)
{
    if (asked->why != NULL)
        return json_write_assessment_why(out, assessment, asked->why, wording);
    if (asked->why_not != NULL)
        return json_write_gaps(out, assessment, asked->why_not, gaps, wording);
    return json_write_assessment(out, assessment, wording);
}

static bool write_answer(struct endstate *engine, const struct assessment *assessment,
                         const struct endstate_assessment *asked, const struct endstate_page *page,
                         struct endstate_error *error)
{
    struct wording wording = {&engine->rulebase, engine->assumptions};
    struct document document;
    struct gaps gaps = {0};

    if (asked->why_not != NULL)
        gaps_read(&gaps, assessment, asked->why_not, &engine->rulebase);
    if (page->format == ENDSTATE_JSON)
        return engine_finish(
            page, write_json(engine_json(engine, page), assessment, asked, &gaps, &wording), error);
    document_begin(&document, &assessment->record->arena);
    if (asked->why != NULL)
        pages_assessment_why(&document, assessment, asked->why, &wording);
    else if (asked->why_not != NULL)
        pages_gaps(&document, assessment, asked->why_not, &gaps, &wording);
    else
        pages_assessment(&document, assessment, &wording);
    return engine_write_document(&document, &engine->overlays, page, error);
}

bool endstate_write_assessment(struct endstate *engine, const struct endstate_assessment *asked,
                               const struct endstate_page *page, struct endstate_error *error)
{
    struct proposal proposal;
    struct claims claims;
    struct assessment assessment;
    bool is_written;

    if (!is_known(engine, asked->why, &engine->arena, error) ||
        !is_known(engine, asked->why_not, &engine->arena, error) ||
        !read_claims(engine, asked->file, &proposal, &claims, error) ||
        !judge(engine, &assessment, &proposal, &claims, error))
        return false;
    is_written = write_answer(engine, &assessment, asked, page, error);
    record_free(assessment.record);
    return is_written;
}

/* ---- two drafts ---- */

static bool write_drafts(struct endstate *engine, const struct draft_comparison *comparison,
                         const struct endstate_page *page, struct endstate_error *error)
{
    struct wording wording = {&engine->rulebase, engine->assumptions};
    struct document document;

    if (page->format == ENDSTATE_JSON)
        return engine_finish(page, json_write_drafts(engine_json(engine, page), comparison), error);
    document_begin(&document, &engine->arena);
    pages_drafts(&document, comparison, &wording);
    return engine_write_document(&document, &engine->overlays, page, error);
}

bool endstate_write_drafts(struct endstate *engine, const char *a, const char *b, bool *differs,
                           const struct endstate_page *page, struct endstate_error *error)
{
    const char *const paths[] = {a, b};
    struct proposal proposals[2];
    struct claims claims[2];
    struct assessment sides[2];
    struct draft_comparison comparison;
    size_t judged = 0;
    bool is_written = false;

    while (judged < 2 &&
           read_claims(engine, paths[judged], &proposals[judged], &claims[judged], error) &&
           judge(engine, &sides[judged], &proposals[judged], &claims[judged], error))
        judged++;
    if (judged == 2) {
        drafts_compare(&comparison, &sides[0], &sides[1], &engine->arena);
        is_written = write_drafts(engine, &comparison, page, error);
        *differs = is_written ? comparison.differs : *differs;
    }
    while (judged > 0)
        record_free(sides[--judged].record);
    return is_written;
}

/* ---- what is not read ---- */

bool endstate_write_unread(struct endstate *engine, const char *path,
                           const struct endstate_page *page, struct endstate_error *error)
{
    struct proposal proposal;
    struct claims claims;
    struct unread unread;
    struct document document;

    if (!read_claims(engine, path, &proposal, &claims, error))
        return false;
    unread_find(&unread, engine->patterns, &proposal, &claims, &engine->arena);
    if (page->format == ENDSTATE_JSON)
        return engine_finish(page, json_write_unread(engine_json(engine, page), &unread), error);
    document_begin(&document, &engine->arena);
    pages_unread(&document, &unread);
    return engine_write_document(&document, &engine->overlays, page, error);
}
