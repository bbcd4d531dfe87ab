/* Why nothing was judged by a name. */
#include "tell/assess_pages.h"
#include "tell/json_pieces.h"

#include <string.h>

/* A rule's explanation with its variables left open. */
static const char *rule_words(struct document *out, const struct rule *rule)
{
    struct strbuf text = {0};
    const char *copy;

    strbuf_add(&text, rule->name);
    strbuf_add(&text, rule->explanation[0] == '\0' ? "" : ": ");
    for (const char *at = rule->explanation; *at != '\0'; at++) {
        const char *close = *at == '{' ? strchr(at, '}') : NULL;

        if (close != NULL) {
            strbuf_add(&text, "...");
            at = close;
        } else {
            strbuf_add_char(&text, *at);
        }
    }
    copy = arena_string(out->arena, strbuf_text(&text));
    strbuf_free(&text);
    return copy;
}

static bool is_fixed(const struct node *value)
{
    for (; value != NULL; value = value->next)
        if (value->kind == NODE_VARIABLE || value->kind == NODE_MULTI_VARIABLE ||
            value->kind == NODE_LIST)
            return false;
    return true;
}

/* "says with what declares-neutrality": a pattern with the values that it fixes. */
static const char *asked_for(const struct condition *condition, struct arena *arena)
{
    struct strbuf text = {0};
    const char *copy, *joint = " with";

    strbuf_format(&text, "a fact `%s`", condition->template);
    for (const struct node *slot = condition->node->first->next; slot != NULL; slot = slot->next) {
        if (slot->kind != NODE_LIST || slot->first->next == NULL || !is_fixed(slot->first->next))
            continue;
        strbuf_format(&text, "%s %s ", joint, syntax_head(slot));
        for (const struct node *value = slot->first->next; value != NULL; value = value->next)
            strbuf_add(&text, value->kind != NODE_CONNECTIVE ? value->text
                              : value->text[0] == '|'        ? " or "
                              : value->text[0] == '~'        ? "not "
                                                             : " and ");
        joint = ",";
    }
    copy = arena_string(arena, strbuf_text(&text));
    strbuf_free(&text);
    return copy;
}

static const char *statement(const struct wording *wording, const struct record_fact *fact,
                             struct arena *arena)
{
    struct strbuf text = {0};
    const char *copy;

    wording_statement(wording, &text, fact);
    copy = arena_string(arena, strbuf_text(&text));
    strbuf_free(&text);
    return copy;
}

static const char *qualifiers_of(struct document *out, const struct claim *claim)
{
    struct strbuf text = {0};
    const char *copy;

    for (size_t i = 0; i < claim->qualifier_count; i++)
        strbuf_format(&text, "%s%s (\"%s\")", i == 0 ? "" : ", ", claim->qualifiers[i].kind,
                      claim->qualifiers[i].words);
    copy = arena_string(out->arena, strbuf_text(&text));
    strbuf_free(&text);
    return copy;
}

static void add_gap(struct document *out, const struct assessment *assessment,
                    const struct gap *gap, const struct wording *wording)
{
    document_item(out, 0, "", rule_words(out, gap->rule),
                  wording_cite_list(gap->rule->cites, gap->rule->cite_count, out->arena));
    for (size_t i = 0; i < gap->missing_count; i++) {
        document_item(out, 1, "Missing:",
                      arena_format(out->arena, "%s.", asked_for(gap->missing[i], out->arena)), "");
        document_mark(out, STATUS_ABSENT);
    }
    for (size_t i = 0; i < gap->taken_back_count; i++) {
        document_item(out, 2, "Taken back:",
                      arena_format(out->arena, "%s is %s.",
                                   assess_claim_text(out, assessment, gap->taken_back[i]),
                                   qualifiers_of(out, gap->taken_back[i])),
                      "");
        document_mark(out, STATUS_CHANGED);
    }
    for (size_t i = 0; i < gap->standing_count; i++) {
        document_item(
            out, 1, "In the way:",
            arena_format(out->arena, "%s.", statement(wording, gap->standing[i], out->arena)), "");
        document_mark(out, STATUS_GIVEN);
    }
    if (gap->missing_count + gap->standing_count == 0)
        document_item(out, 1, "",
                      "Each of its conditions is met by itself, but not all by one and the same "
                      "clause.",
                      "");
}

void pages_gaps(struct document *out, const struct assessment *assessment, const char *name,
                const struct gaps *gaps, const struct wording *wording)
{
    size_t found;

    assess_facts(assessment, name, &found);
    document_heading(out, arena_format(out->arena, "why not %s", name));
    document_break(out);
    if (found > 0) {
        document_paragraph(out, arena_format(out->arena,
                                             "It is found in this text: `endstate assess FILE "
                                             "--why %s` derives it.",
                                             name));
        return;
    }
    if (gaps->count == 0)
        document_paragraph(out, "No rule concludes it.");
    for (size_t i = 0; i < gaps->count; i++)
        add_gap(out, assessment, &gaps->items[i], wording);
}

static json_t *gap_json(const struct assessment *assessment, const struct gap *gap,
                        const struct wording *wording)
{
    struct json_run run = {wording, assessment->record, NULL};
    json_t *object = json_object(), *missing = json_array(), *standing = json_array(),
           *taken = json_array();

    json_put_text(object, "rule", gap->rule->name);
    json_put_text(object, "file", gap->rule->place.file);
    json_put(object, "line", json_integer(gap->rule->place.line));
    json_put(object, "cites", json_words(gap->rule->cites, gap->rule->cite_count));
    for (size_t i = 0; i < gap->missing_count; i++)
        json_array_append_new(missing,
                              json_string(asked_for(gap->missing[i], &assessment->record->arena)));
    for (size_t i = 0; i < gap->standing_count; i++)
        json_array_append_new(standing, json_fact_text(&run, gap->standing[i]));
    for (size_t i = 0; i < gap->taken_back_count; i++) {
        const struct claim *claim = gap->taken_back[i];
        json_t *qualifiers = json_array();

        for (size_t j = 0; j < claim->qualifier_count; j++)
            json_array_append_new(qualifiers, json_string(claim->qualifiers[j].kind));
        json_array_append_new(
            taken, json_pack("{ss si ss so}", "clause", assess_number(assessment, claim), "line",
                             claim->line, "quote", claim->quote, "qualifiers", qualifiers));
    }
    json_put(object, "missing", missing);
    json_put(object, "in_the_way", standing);
    json_put(object, "taken_back", taken);
    return object;
}

bool json_write_gaps(struct json_target out, const struct assessment *assessment, const char *name,
                     const struct gaps *gaps, const struct wording *wording)
{
    json_t *document = json_object(), *attempts = json_array();
    size_t found;

    assess_facts(assessment, name, &found);
    for (size_t i = 0; found == 0 && i < gaps->count; i++)
        json_array_append_new(attempts, gap_json(assessment, &gaps->items[i], wording));
    json_put_text(document, "schema", "endstate.assessment_why_not/1");
    json_put_text(document, "wanted", name);
    json_put(document, "found", json_boolean(found > 0));
    json_put(document, "attempts", attempts);
    return json_finish(out, document);
}
