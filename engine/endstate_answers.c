/* Questions about one run, and the lists. */
#include "endstate_inside.h"

#include "ask/catalogue.h"
#include "tell/argument.h"
#include "tell/html.h"
#include "tell/json.h"
#include "tell/markdown.h"
#include "tell/overlay_words.h"
#include "tell/pages.h"
#include "tell/text.h"

bool engine_finish(const struct endstate_page *page, bool is_written, struct endstate_error *error)
{
    if (is_written && fflush(page->out) == 0 && ferror(page->out) == 0)
        return true;
    return error_set(error, ENDSTATE_OUTPUT, "the answer could not be written");
}

struct json_target engine_json(const struct endstate *engine, const struct endstate_page *page)
{
    return (struct json_target){page->out, &engine->overlays};
}

bool engine_write_document(struct document *document, const struct overlays *overlays,
                           const struct endstate_page *page, struct endstate_error *error)
{
    overlay_words_head(document, overlays);
    if (page->format == ENDSTATE_MARKDOWN)
        markdown_write(page->out, document);
    else if (page->format == ENDSTATE_HTML)
        html_write(page->out, document);
    else
        text_write(page->out, document, page->colour);
    return engine_finish(page, true, error);
}

bool endstate_write_recommendation(struct endstate *engine, const struct endstate_page *page,
                                   struct endstate_error *error)
{
    struct wording wording = {&engine->rulebase, engine->assumptions};
    struct document document;

    if (!endstate_run(engine, error))
        return false;
    if (page->format == ENDSTATE_JSON) {
        struct json_run run = {&wording, engine->record, &engine->recommendations};

        return engine_finish(page, json_write_recommendation(engine_json(engine, page), &run),
                             error);
    }
    if (engine_is_graph_format(page->format)) {
        struct graph graph;

        argument_of_recommendations(&graph, &engine->recommendations, engine->record, &wording);
        return engine_write_graph(&graph, &engine->overlays, page, error);
    }
    document_begin(&document, &engine->record->arena);
    pages_recommendation(&document, &engine->recommendations, &wording);
    return engine_write_document(&document, &engine->overlays, page, error);
}

bool engine_subject_unknown(const struct endstate *engine, const char *subject,
                            struct endstate_error *error)
{
    const struct recommendations *all = &engine->recommendations;
    struct strbuf hint = {0};
    struct near_name near;

    if (recommend_find(all, subject) != NULL)
        return error_set(error, ENDSTATE_BAD_INPUT,
                         "no rule concludes a value of `%s` under these assumptions", subject);
    near_name_begin(&near, subject);
    for (size_t i = 0; i < all->count; i++)
        near_name_offer(&near, all->items[i].on);
    near_name_suggest(&near, &hint);
    error_set(error, ENDSTATE_BAD_INPUT, "no subject is named `%s`%s", subject,
              near.best[0] == NULL ? "; `endstate recommend` names them" : strbuf_text(&hint));
    strbuf_free(&hint);
    return false;
}

bool engine_value_unknown(const struct subject *subject, const char *value,
                          struct endstate_error *error)
{
    struct strbuf hint = {0};
    struct near_name names;

    near_name_begin(&names, value);
    for (size_t i = 0; i < subject->value_count; i++) {
        near_name_offer(&names, subject->values[i]);
        strbuf_format(&hint, "%s%s", i == 0 ? "" : ", ", subject->values[i]);
    }
    strbuf_add_char(&hint, ')');
    near_name_suggest(&names, &hint);
    error_set(error, ENDSTATE_BAD_INPUT, "subject `%s` has no value `%s` (expected %s",
              subject->name, value, strbuf_text(&hint));
    strbuf_free(&hint);
    return false;
}

static bool write_list(struct endstate *engine, enum endstate_listing listing, const char *match,
                       bool is_overridden, const struct endstate_page *page,
                       struct endstate_error *error)
{
    struct catalogue_sources from = {&engine->rulebase, engine->assumptions, engine->policy.facts,
                                     is_overridden};
    struct catalogue catalogue;
    struct document document;

    if (!catalogue_read(&catalogue, listing, match, &from, &engine->arena, error))
        return false;
    if (page->format == ENDSTATE_JSON)
        return engine_finish(page, json_write_list(engine_json(engine, page), &catalogue), error);
    document_begin(&document, &engine->arena);
    pages_list(&document, &catalogue, &engine->rulebase.declared);
    return engine_write_document(&document, &engine->overlays, page, error);
}

bool endstate_write_list(struct endstate *engine, enum endstate_listing listing, const char *match,
                         const struct endstate_page *page, struct endstate_error *error)
{
    return write_list(engine, listing, match, false, page, error);
}

bool endstate_write_overridden(struct endstate *engine, const char *match,
                               const struct endstate_page *page, struct endstate_error *error)
{
    return write_list(engine, ENDSTATE_LIST_RULES, match, true, page, error);
}
