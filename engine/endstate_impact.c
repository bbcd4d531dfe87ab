/* Which rules feed which, and what rests on one. */
#include "endstate_inside.h"

#include "ask/impact.h"
#include "tell/impact_pages.h"
#include "tell/json_impact.h"
#include "tell/rules_graph.h"

static bool write_network(const struct endstate *engine, const struct rule_network *network,
                          const struct endstate_page *page, struct arena *arena,
                          struct endstate_error *error)
{
    struct document document;

    if (page->format == ENDSTATE_JSON)
        return engine_finish(page, json_write_network(engine_json(engine, page), network), error);
    if (engine_is_graph_format(page->format)) {
        struct graph graph;

        graph_begin(&graph, arena, "Which rules feed which");
        rules_graph(&graph, network);
        return engine_write_graph(&graph, &engine->overlays, page, error);
    }
    document_begin(&document, arena);
    pages_network(&document, network);
    return engine_write_document(&document, &engine->overlays, page, error);
}

bool endstate_write_rule_network(struct endstate *engine, const struct endstate_page *page,
                                 struct endstate_error *error)
{
    struct arena arena = {NULL};
    struct rule_network network;
    bool is_good;

    network_read(&network, &engine->rulebase, &arena);
    is_good = write_network(engine, &network, page, &arena, error);
    arena_free(&arena);
    return is_good;
}

static bool write_impact(const struct endstate *engine, const struct impact *impact,
                         const struct endstate_page *page, struct arena *arena,
                         struct endstate_error *error)
{
    struct document document;

    if (page->format == ENDSTATE_JSON)
        return engine_finish(page, json_write_impact(engine_json(engine, page), impact), error);
    document_begin(&document, arena);
    pages_impact(&document, impact);
    return engine_write_document(&document, &engine->overlays, page, error);
}

bool endstate_write_impact(struct endstate *engine, const char *rule,
                           const struct endstate_page *page, struct endstate_error *error)
{
    struct arena arena = {NULL};
    struct impact impact;
    bool is_good = impact_read(&impact, rule, &engine->rulebase, &arena, error) &&
                   write_impact(engine, &impact, page, &arena, error);

    arena_free(&arena);
    return is_good;
}
