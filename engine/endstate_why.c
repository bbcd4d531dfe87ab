/* The derivation of one recommendation. */
#include "endstate_inside.h"

#include "tell/argument.h"
#include "tell/json.h"
#include "tell/mention.h"
#include "tell/pages.h"

/* In short the tree is its root alone; the rest is in what the derivation ends in. */
static const struct why_node *select_part(struct endstate *engine, const struct endstate_why *asked,
                                          const struct why_node *tree, struct why_answer *answer)
{
    struct wording wording = {&engine->rulebase, engine->assumptions};
    struct mention mention = {&wording, asked->about};
    struct why_selection selection = {.depth = asked->is_short ? 1 : asked->depth,
                                      .mentions = asked->about == NULL ? NULL : mention_in_line,
                                      .context = &mention};

    return why_select(engine->record, tree, &selection, &answer->is_found);
}

static struct why_answer answer_why(struct endstate *engine, const struct endstate_why *asked,
                                    const struct recommendation *recommendation, bool is_whole)
{
    bool is_part = asked->is_short || asked->depth > 0 || asked->about != NULL;
    const struct why_node *tree =
        why_tree(engine->record, recommendation->fact, is_whole || is_part);
    struct why_answer answer = {.asked = recommendation,
                                .tree = tree,
                                .basis = why_basis(engine->record, recommendation->fact),
                                .about = asked->about,
                                .is_short = asked->is_short};

    if (is_part)
        answer.tree = select_part(engine, asked, tree, &answer);
    if (is_part && !is_whole)
        answer.tree = why_fold(engine->record, answer.tree, asked->depth);
    return answer;
}

bool endstate_write_why_part(struct endstate *engine, const struct endstate_why *asked,
                             const struct endstate_page *page, struct endstate_error *error)
{
    struct wording wording = {&engine->rulebase, engine->assumptions};
    const struct recommendation *recommendation;
    struct why_answer answer;
    struct document document;

    if (engine_is_graph_format(page->format) &&
        (asked->is_short || asked->depth > 0 || asked->about != NULL))
        return error_set(error, ENDSTATE_USAGE,
                         "a map shows the whole derivation: leave out --depth, --about and "
                         "--short, or ask for another format");
    if (!endstate_run(engine, error))
        return false;
    recommendation = recommend_find(&engine->recommendations, asked->subject);
    if (recommendation == NULL || recommendation->is == NULL)
        return engine_subject_unknown(engine, asked->subject, error);
    if (engine_is_graph_format(page->format)) {
        struct graph graph;

        argument_of_why(&graph, recommendation, engine->record, &wording);
        return engine_write_graph(&graph, &engine->overlays, page, error);
    }
    answer = answer_why(engine, asked, recommendation, page->format == ENDSTATE_JSON);
    if (page->format == ENDSTATE_JSON) {
        struct json_run run = {&wording, engine->record, &engine->recommendations};

        return engine_finish(page, json_write_why(engine_json(engine, page), &run, &answer), error);
    }
    document_begin(&document, &engine->record->arena);
    pages_why(&document, &answer, &wording);
    return engine_write_document(&document, &engine->overlays, page, error);
}

bool endstate_write_why(struct endstate *engine, const char *subject,
                        const struct endstate_page *page, struct endstate_error *error)
{
    struct endstate_why asked = {.subject = subject};

    return endstate_write_why_part(engine, &asked, page, error);
}
