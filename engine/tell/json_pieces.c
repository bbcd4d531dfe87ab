#include "tell/json_pieces.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "tell/conditions.h"

static json_t *rule_names(const struct rule *const *rules, size_t count)
{
    json_t *list = json_array();

    for (size_t i = 0; i < count; i++)
        json_array_append_new(list, json_string(rules[i]->name));
    return list;
}

static json_t *overlays_json(const struct overlays *overlays)
{
    json_t *object = json_object(), *files = json_array();

    for (size_t i = 0; i < overlays->count; i++) {
        const struct overlay *overlay = &overlays->items[i];
        json_t *file = json_object();

        json_put_text(file, "file", overlay->file);
        json_put(file, "replaces", rule_names(overlay->replacing, overlay->replacing_count));
        json_put(file, "adds", rule_names(overlay->added, overlay->added_count));
        json_put_number(file, "facts", overlay->fact_count);
        json_array_append_new(files, file);
    }
    json_put(object, "files", files);
    json_put(object, "left_out", json_words(overlays->left_out, overlays->left_out_count));
    return object;
}

static void put_overlays(json_t *document, struct json_target out)
{
    if (document != NULL && overlays_are_any(out.overlays))
        json_put(document, "overlays", overlays_json(out.overlays));
}

/* A long document comes in very many small pieces, and nobody else writes meanwhile. */
static int write_piece(const char *piece, size_t size, void *file)
{
    return fwrite_unlocked(piece, 1, size, file) == size ? 0 : -1;
}

bool json_finish(struct json_target out, json_t *document)
{
    bool is_good;

    put_overlays(document, out);
    is_good = document != NULL &&
              json_dump_callback(document, write_piece, out.file, JSON_INDENT(2)) == 0 &&
              fputc('\n', out.file) != EOF;
    json_decref(document);
    return is_good;
}

/* A value as it stands at a depth of two in a document. */
static bool write_indented(FILE *out, json_t *value)
{
    char *text = json_dumps(value, JSON_INDENT(2));
    bool is_good = text != NULL;

    for (const char *line = text; is_good && *line != '\0';) {
        size_t length = strcspn(line, "\n");

        is_good = fprintf(out, "    %.*s", (int)length, line) >= 0;
        line += length;
        if (*line == '\n')
            is_good = is_good && fputc(*line++, out) != EOF;
    }
    free(text);
    json_decref(value);
    return is_good;
}

bool json_finish_with(struct json_target out, json_t *document, const char *key, size_t count,
                      json_make *make, const void *context)
{
    char *text;
    bool is_good;

    put_overlays(document, out);
    text = json_dumps(document, JSON_INDENT(2));
    is_good = text != NULL;
    json_decref(document);
    if (is_good)
        is_good = fprintf(out.file, "%.*s,\n  \"%s\": [", (int)strlen(text) - 2, text, key) >= 0;
    free(text);
    for (size_t i = 0; is_good && i < count; i++)
        is_good = fputs(i == 0 ? "\n" : ",\n", out.file) != EOF &&
                  write_indented(out.file, make(context, i));
    return is_good && fputs(count == 0 ? "]\n}\n" : "\n  ]\n}\n", out.file) != EOF;
}

void json_put(json_t *object, const char *key, json_t *value)
{
    json_object_set_new(object, key, value);
}

void json_put_text(json_t *object, const char *key, const char *text)
{
    json_put(object, key, text == NULL ? json_null() : json_string(text));
}

void json_put_number(json_t *object, const char *key, size_t number)
{
    json_put(object, key, json_integer((json_int_t)number));
}

json_t *json_words(const char *const *words, size_t count)
{
    json_t *list = json_array();

    for (size_t i = 0; i < count; i++)
        json_array_append_new(list, json_string(words[i]));
    return list;
}

json_t *json_id(char letter, size_t id)
{
    return json_sprintf("%c-%zu", letter, id);
}

static json_t *fact_ids(struct record_fact **facts, size_t count)
{
    json_t *list = json_array();

    for (size_t i = 0; i < count; i++)
        json_array_append_new(list, json_id('f', facts[i]->id));
    return list;
}

json_t *json_taken(struct strbuf *text)
{
    json_t *string = json_string(strbuf_text(text));

    strbuf_free(text);
    return string;
}

/* ---- facts and firings ---- */

json_t *json_assumption(const struct assumption *assumption)
{
    const struct domain *domain = assumption->domain;
    json_t *object = json_object();

    json_put_text(object, "key", domain->key);
    json_put_text(object, "value", assumption_value(assumption));
    json_put_text(object, "baseline", domain->values[domain->baseline]);
    json_put_text(object, "from", assumption->from);
    return object;
}

static json_t *value_json(const struct record_value *value)
{
    if (value->type == VALUE_INTEGER)
        return json_integer(strtoll(value->text, NULL, 10));
    if (value->type == VALUE_FLOAT && isfinite(strtod(value->text, NULL)))
        return json_real(strtod(value->text, NULL));
    return json_string(value->text);
}

json_t *json_slots(const struct record_fact *fact)
{
    json_t *slots = json_object();

    for (size_t i = 0; i < fact->slot_count; i++) {
        const struct record_slot *slot = &fact->slots[i];
        json_t *values;

        if (!slot->is_multi && slot->count == 1) {
            json_put(slots, slot->name, value_json(&slot->values[0]));
            continue;
        }
        values = json_array();
        for (size_t j = 0; j < slot->count; j++)
            json_array_append_new(values, value_json(&slot->values[j]));
        json_put(slots, slot->name == NULL ? "fields" : slot->name, values);
    }
    return slots;
}

json_t *json_fact_cites(const struct json_run *run, const struct record_fact *fact)
{
    size_t count;
    const char *const *cites = wording_cites(run->wording, fact, &run->record->arena, &count);

    return json_words(cites, count);
}

json_t *json_fact_text(const struct json_run *run, const struct record_fact *fact)
{
    struct strbuf text = {0};

    wording_fact(run->wording, &text, fact);
    return json_taken(&text);
}

static json_t *json_fact(const struct json_run *run, const struct record_fact *fact)
{
    json_t *object = json_object();
    json_t *firings = json_array();

    for (size_t i = 0; i < fact->firing_count; i++)
        json_array_append_new(firings, json_id('r', fact->firings[i]->id));
    json_put(object, "id", json_id('f', fact->id));
    json_put_text(object, "template", fact->template);
    json_put_text(object, "status", wording_status(status_of_fact(fact)));
    json_put(object, "slots", json_slots(fact));
    json_put(object, "text", json_fact_text(run, fact));
    json_put(object, "cites", json_fact_cites(run, fact));
    json_put(object, "firings", firings);
    return object;
}

json_t *json_absent(const struct json_run *run, const struct record_firing *firing)
{
    json_t *list = json_array();

    for (size_t i = 0; firing->disjunct != NULL && i < firing->disjunct->negated_count; i++) {
        struct strbuf text = {0};

        condition_absence(run->wording, &text, firing, firing->disjunct->negated[i]);
        json_array_append_new(list, json_taken(&text));
    }
    return list;
}

/* The facts by which an `exists` holds, each once, nearest to what was given first. */
static json_t *exists_facts(const struct record_exists *exists)
{
    json_t *list = json_array();

    for (size_t i = 0; i < exists->count; i++) {
        for (size_t j = 0; j < exists->matches[i].count; j++) {
            json_t *id = json_id('f', exists->matches[i].facts[j]->id);
            bool is_new = true;

            for (size_t k = 0; k < json_array_size(list) && is_new; k++)
                is_new = !json_equal(json_array_get(list, k), id);
            if (is_new)
                json_array_append(list, id);
            json_decref(id);
        }
    }
    return list;
}

json_t *json_condition(const struct json_run *run, const struct record_firing *firing,
                       const struct why_condition *condition)
{
    json_t *object = json_object();
    struct strbuf text = {0};

    condition_sentence(run->wording, &text, firing, condition);
    json_put_text(object, "kind", condition_kind(condition->kind));
    json_put(object, "text", json_taken(&text));
    if (condition->kind == WHY_ABSENT)
        json_put_text(object, "status", wording_status(condition->status));
    if (condition->kind == WHY_EXISTS)
        json_put(object, "facts", exists_facts(&firing->exists[condition->exists]));
    return object;
}

static json_t *json_conditions(const struct json_run *run, const struct record_firing *firing)
{
    size_t count;
    const struct why_condition *conditions =
        why_conditions(run->record, firing, &count, &run->record->arena);
    json_t *list = json_array();

    for (size_t i = 0; i < count; i++)
        json_array_append_new(list, json_condition(run, firing, &conditions[i]));
    return list;
}

json_t *json_because(const struct wording *wording, const struct record_firing *firing)
{
    struct strbuf text = {0};

    wording_because(wording, &text, firing);
    return json_taken(&text);
}

json_t *json_firing_cites(const struct record_firing *firing)
{
    if (firing->source == NULL)
        return json_array();
    return json_words(firing->source->cites, firing->source->cite_count);
}

static json_t *json_firing(const struct json_run *run, const struct record_firing *firing)
{
    json_t *object = json_object();

    json_put(object, "id", json_id('r', firing->id));
    json_put_text(object, "rule", firing->rule);
    json_put_text(object, "file", firing->source == NULL ? NULL : firing->source->place.file);
    json_put(object, "line",
             firing->source == NULL ? json_null() : json_integer(firing->source->place.line));
    json_put(object, "because", json_because(run->wording, firing));
    json_put(object, "cites", json_firing_cites(firing));
    json_put(object, "matched", fact_ids(firing->matched, firing->matched_count));
    json_put(object, "absent", json_absent(run, firing));
    json_put(object, "conditions", json_conditions(run, firing));
    json_put(object, "asserted", fact_ids(firing->asserted, firing->asserted_count));
    json_put(object, "retracted", fact_ids(firing->retracted, firing->retracted_count));
    return object;
}

json_t *json_derivation(const struct json_run *run, const bool *facts, const bool *firings)
{
    json_t *object = json_object();
    json_t *fact_list = json_array(), *firing_list = json_array();

    for (size_t i = 0; i < run->record->fact_count; i++)
        if (facts == NULL || facts[i])
            json_array_append_new(fact_list, json_fact(run, &run->record->facts[i]));
    for (size_t i = 0; i < run->record->firing_count; i++)
        if (firings == NULL || firings[i])
            json_array_append_new(firing_list, json_firing(run, &run->record->firings[i]));
    json_put(object, "facts", fact_list);
    json_put(object, "firings", firing_list);
    return object;
}
