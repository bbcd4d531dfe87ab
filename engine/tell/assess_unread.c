/* Clauses that no pattern matches. */
#include "tell/assess_pages.h"
#include "tell/json_pieces.h"

void pages_unread(struct document *out, const struct unread *unread)
{
    document_heading(out, "Clauses that no pattern matches");
    document_break(out);
    if (unread->count == 0)
        document_paragraph(out, "Every clause is matched by one pattern at least.");
    for (size_t i = 0; i < unread->count; i++) {
        const struct unread_clause *item = &unread->items[i];

        document_passage(out, item->clause->number,
                         arena_format(out->arena, "line %d", item->clause->line),
                         item->clause->text, NULL, 0);
        for (size_t n = 0; n < NEAREST_PATTERNS && item->nearest[n].pattern != NULL; n++) {
            const struct pattern_nearness *near = &item->nearest[n];

            document_note(
                out, arena_format(out->arena, "%zu of %zu words:", near->shared, near->of),
                near->pattern,
                arena_format(out->arena, "%s (claim %s)", near->example, near->claim), "");
        }
    }
}

bool json_write_unread(struct json_target out, const struct unread *unread)
{
    json_t *document = json_object(), *list = json_array();

    for (size_t i = 0; i < unread->count; i++) {
        const struct unread_clause *item = &unread->items[i];
        json_t *nearest = json_array();

        for (size_t n = 0; n < NEAREST_PATTERNS && item->nearest[n].pattern != NULL; n++)
            json_array_append_new(
                nearest,
                json_pack("{ss ss ss si si}", "pattern", item->nearest[n].pattern, "claim",
                          item->nearest[n].claim, "example", item->nearest[n].example, "shared",
                          (int)item->nearest[n].shared, "of", (int)item->nearest[n].of));
        json_array_append_new(list, json_pack("{ss si ss so}", "number", item->clause->number,
                                              "line", item->clause->line, "text",
                                              item->clause->text, "nearest", nearest));
    }
    json_put_text(document, "schema", "endstate.unread/1");
    json_put_text(document, "title", unread->proposal->title);
    json_put(document, "clauses", list);
    return json_finish(out, document);
}
