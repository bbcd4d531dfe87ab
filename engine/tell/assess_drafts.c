/* Two drafts, clause by clause. */
#include "tell/assess_pages.h"
#include "tell/json_pieces.h"

#include <string.h>

static const char *name_of(const struct assessment *assessment)
{
    const struct proposal *proposal = assessment->proposal;

    return proposal->title[0] == '\0' ? proposal->file.path : proposal->title;
}

/* "compatible", or "compatible, then repairable" */
static const char *turned(struct document *out, const char *a, const char *b)
{
    return strcmp(a, b) == 0 ? a : arena_format(out->arena, "%s, then %s", a, b);
}

static void add_summary(struct document *out, const struct draft_comparison *comparison)
{
    const struct assessment *a = comparison->a, *b = comparison->b;

    document_entry(out, "A", "", name_of(a), "");
    document_entry(out, "B", "", name_of(b), "");
    document_entry(out, "Verdict", turned(out, a->verdict.is, b->verdict.is), "", "");
    document_entry(out, "End state", turned(out, a->end_state, b->end_state), "", "");
    if (a->kind.is != NULL || b->kind.is != NULL)
        document_entry(out, "Kind",
                       turned(out, a->kind.is == NULL ? "none" : a->kind.is,
                              b->kind.is == NULL ? "none" : b->kind.is),
                       "", "");
}

static const char *pair_label(struct document *out, const struct draft_pair *pair)
{
    if (pair->a == NULL)
        return arena_format(out->arena, "B %s", pair->b->number);
    if (pair->b == NULL)
        return arena_format(out->arena, "A %s", pair->a->number);
    return strcmp(pair->a->number, pair->b->number) == 0
               ? pair->b->number
               : arena_format(out->arena, "A %s, B %s", pair->a->number, pair->b->number);
}

static const char *item_name(struct document *out, const struct assess_item *item)
{
    return item->strength[0] == '\0'
               ? item->name
               : arena_format(out->arena, "%s (%s)", item->name, item->strength);
}

static void add_items(struct document *out, const char *verb, const struct assess_item **items,
                      size_t count, enum block_status status, const struct wording *wording)
{
    for (size_t i = 0; i < count; i++) {
        struct strbuf text = {0};
        size_t cites;
        const char *const *list = wording_cites(wording, items[i]->fact, out->arena, &cites);

        wording_fact(wording, &text, items[i]->fact);
        document_note(out, verb, item_name(out, items[i]),
                      arena_string(out->arena, strbuf_text(&text)),
                      wording_cite_list(list, cites, out->arena));
        document_mark(out, status);
        strbuf_free(&text);
    }
}

static const char *pair_words(const struct draft_pair *pair)
{
    if (pair->a == NULL)
        return "new in B";
    if (pair->b == NULL)
        return "not in B";
    return pair->is_same_text ? "as in A" : "changed";
}

static void add_pair(struct document *out, const struct draft_pair *pair,
                     const struct wording *wording)
{
    bool is_judged = pair->lost_count + pair->gained_count > 0;

    document_go_beyond_text(out, !is_judged && pair->is_same_text);
    document_passage(out, pair_label(out, pair), pair_words(pair),
                     pair->b != NULL ? pair->b->text : pair->a->text, NULL, 0);
    if (pair->a != NULL && pair->b != NULL && !pair->is_same_text)
        document_note(out, "in A:", pair->a->text, "", "");
    add_items(out, "no longer", pair->lost, pair->lost_count, STATUS_GIVEN, wording);
    add_items(out, "now", pair->gained, pair->gained_count, STATUS_ABSENT, wording);
    document_go_beyond_text(out, false);
}

static bool has_change(const struct draft_comparison *comparison)
{
    for (size_t i = 0; i < comparison->pair_count; i++)
        if (!comparison->pairs[i].is_same_text)
            return true;
    return false;
}

void pages_drafts(struct document *out, const struct draft_comparison *comparison,
                  const struct wording *wording)
{
    document_heading(out, comparison->differs ? "Two drafts" : "Two drafts that are judged alike");
    document_break(out);
    add_summary(out, comparison);
    document_break(out);
    document_heading(out, "Clauses");
    if (!has_change(comparison))
        document_paragraph(out, "Every clause stands in both, word for word.");
    for (size_t i = 0; i < comparison->pair_count; i++)
        add_pair(out, &comparison->pairs[i], wording);
}

/* ---- JSON ---- */

static json_t *side_json(const struct assessment *assessment)
{
    json_t *object = json_object();

    json_put_text(object, "title", assessment->proposal->title);
    json_put_text(object, "file", assessment->proposal->file.path);
    json_put_text(object, "end_state", assessment->end_state);
    json_put_text(object, "kind", assessment->kind.is);
    json_put_text(object, "verdict", assessment->verdict.is);
    return object;
}

static json_t *clause_json(const struct proposal_clause *clause)
{
    if (clause == NULL)
        return json_null();
    return json_pack("{ss si ss}", "number", clause->number, "line", clause->line, "text",
                     clause->text);
}

static json_t *item_list(const struct assess_item **items, size_t count)
{
    json_t *list = json_array();

    for (size_t i = 0; i < count; i++) {
        json_t *object = json_object();

        json_put_text(object, items[i]->strength[0] == '\0' ? "mark" : "red_line", items[i]->name);
        if (items[i]->strength[0] != '\0')
            json_put_text(object, "strength", items[i]->strength);
        json_put(object, "line", json_integer(items[i]->claim->line));
        json_put_text(object, "quote", items[i]->claim->quote);
        json_array_append_new(list, object);
    }
    return list;
}

bool json_write_drafts(struct json_target out, const struct draft_comparison *comparison)
{
    json_t *document = json_object(), *list = json_array();

    for (size_t i = 0; i < comparison->pair_count; i++) {
        const struct draft_pair *pair = &comparison->pairs[i];
        json_t *object = json_object();

        json_put(object, "a", clause_json(pair->a));
        json_put(object, "b", clause_json(pair->b));
        json_put(object, "same_text", json_boolean(pair->is_same_text));
        json_put(object, "lost", item_list(pair->lost, pair->lost_count));
        json_put(object, "gained", item_list(pair->gained, pair->gained_count));
        json_array_append_new(list, object);
    }
    json_put_text(document, "schema", "endstate.drafts/1");
    json_put(document, "a", side_json(comparison->a));
    json_put(document, "b", side_json(comparison->b));
    json_put(document, "differs", json_boolean(comparison->differs));
    json_put(document, "clauses", list);
    return json_finish(out, document);
}
