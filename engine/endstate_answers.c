/* Questions about one run, and the lists. */
#include "endstate_inside.h"

#include "ask/catalogue.h"
#include "tell/argument.h"
#include "tell/html.h"
#include "tell/json.h"
#include "tell/markdown.h"
#include "tell/pages.h"
#include "tell/text.h"

bool engine_finish(const struct endstate_page *page, bool is_written, struct endstate_error *error)
{
    if (is_written && fflush(page->out) == 0 && ferror(page->out) == 0)
        return true;
    return error_set(error, ENDSTATE_OUTPUT, "the answer could not be written");
}

bool engine_write_document(const struct document *document, const struct endstate_page *page,
                           struct endstate_error *error)
{
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

        return engine_finish(page, json_write_recommendation(page->out, &run), error);
    }
    if (engine_is_graph_format(page->format)) {
        struct graph graph;

        argument_of_recommendations(&graph, &engine->recommendations, engine->record, &wording);
        return engine_write_graph(&graph, page, error);
    }
    document_begin(&document, &engine->record->arena);
    pages_recommendation(&document, &engine->recommendations, &wording);
    return engine_write_document(&document, page, error);
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

bool endstate_write_list(struct endstate *engine, enum endstate_listing listing, const char *match,
                         const struct endstate_page *page, struct endstate_error *error)
{
    struct catalogue_sources from = {&engine->rulebase, engine->assumptions, engine->policy.facts};
    struct catalogue catalogue;
    struct document document;

    if (!catalogue_read(&catalogue, listing, match, &from, &engine->arena, error))
        return false;
    if (page->format == ENDSTATE_JSON)
        return engine_finish(page, json_write_list(page->out, &catalogue), error);
    document_begin(&document, &engine->arena);
    pages_list(&document, &catalogue, &engine->rulebase.declared);
    return engine_write_document(&document, page, error);
}
