#include "tell/json_pieces.h"

/* ---- recommend ---- */

static json_t *assumptions_json(const struct json_run *run)
{
    json_t *list = json_array();

    for (size_t i = 0; i < run->wording->rulebase->declared.domain_count; i++)
        json_array_append_new(list, json_assumption(&run->wording->assumptions[i]));
    return list;
}

static json_t *recommendations_json(const struct json_run *run)
{
    json_t *list = json_array();

    for (size_t i = 0; i < run->recommendations->count; i++) {
        const struct recommendation *item = &run->recommendations->items[i];
        json_t *object;

        if (item->is == NULL)
            continue;
        object = json_object();
        json_put_text(object, "on", item->on);
        json_put_text(object, "is", item->is);
        json_put_text(object, "status", wording_status(status_of_fact(item->fact)));
        json_put(object, "because", json_fact_text(run, item->fact));
        json_put(object, "cites", json_fact_cites(run, item->fact));
        json_put(object, "fact", json_id('f', item->fact->id));
        if (item->robustness != NULL)
            json_put(object, "robustness", json_robustness(item->robustness));
        json_array_append_new(list, object);
    }
    return list;
}

static json_t *unsupported_json(const struct json_run *run)
{
    json_t *list = json_array();

    for (size_t i = 0; i < run->recommendations->count; i++)
        if (run->recommendations->items[i].is == NULL)
            json_array_append_new(list, json_string(run->recommendations->items[i].on));
    return list;
}

static json_t *stats_json(const struct json_run *run)
{
    json_t *object = json_object();

    json_put_number(object, "rules", run->wording->rulebase->rule_count);
    json_put_number(object, "facts", run->record->fact_count);
    json_put_number(object, "firings", run->record->firing_count);
    json_put(object, "seconds", json_real(run->record->seconds));
    return object;
}

bool json_write_recommendation(struct json_target out, const struct json_run *run)
{
    json_t *document = json_object();

    json_put_text(document, "schema", "endstate.recommendation/1");
    json_put(document, "assumptions", assumptions_json(run));
    json_put(document, "recommendations", recommendations_json(run));
    json_put(document, "no_support", unsupported_json(run));
    json_put(document, "derivation", json_derivation(run, NULL, NULL));
    json_put(document, "stats", stats_json(run));
    return json_finish(out, document);
}

/* ---- trace ---- */

bool json_write_trace(struct json_target out, const struct json_run *run)
{
    json_t *document = json_object();

    json_put_text(document, "schema", "endstate.trace/1");
    json_put(document, "derivation", json_derivation(run, NULL, NULL));
    json_put(document, "stats", stats_json(run));
    return json_finish(out, document);
}

/* ---- list ---- */

static json_t *entry_json(const struct catalogue *catalogue, const struct catalogue_entry *entry)
{
    json_t *object = json_object();

    switch (catalogue->listing) {
    case ENDSTATE_LIST_ASSUMPTIONS:
        json_put_text(object, "key", entry->name);
        json_put_text(object, "question", entry->text);
        json_put(object, "values", json_words(entry->words, entry->word_count));
        json_put_text(object, "baseline", entry->baseline);
        json_put_text(object, "value", entry->now);
        json_put_text(object, "from", entry->from);
        json_put_text(object, "actor", entry->actor);
        json_put(object, "cites", json_words(entry->cites, entry->cite_count));
        break;
    case ENDSTATE_LIST_SUBJECTS:
        json_put_text(object, "name", entry->name);
        json_put_text(object, "question", entry->text);
        json_put(object, "values", json_words(entry->words, entry->word_count));
        break;
    case ENDSTATE_LIST_RULES:
        json_put_text(object, "name", entry->name);
        json_put_text(object, "because", entry->text);
        json_put(object, "cites", json_words(entry->cites, entry->cite_count));
        json_put_text(object, "file", entry->place.file);
        json_put(object, "line", json_integer(entry->place.line));
        json_put(object, "overrides",
                 entry->overrides.file == NULL
                     ? json_null()
                     : json_sprintf("%s:%d", entry->overrides.file, entry->overrides.line));
        break;
    case ENDSTATE_LIST_SOURCES:
        json_put_text(object, "id", entry->name);
        json_put_text(object, "gist", entry->text);
        json_put(object, "rules", json_words(entry->words, entry->word_count));
        json_put_text(object, "set_aside", entry->set_aside);
        break;
    case ENDSTATE_LIST_PACKS:
        json_put_text(object, "name", entry->name);
        json_put_text(object, "title", entry->text);
        json_put_text(object, "file", entry->place.file);
        json_put(object, "sets", json_words(entry->words, entry->word_count));
        break;
    }
    return object;
}

bool json_write_list(struct json_target out, const struct catalogue *catalogue)
{
    json_t *document = json_object();
    json_t *entries = json_array();

    for (size_t i = 0; i < catalogue->count; i++)
        json_array_append_new(entries, entry_json(catalogue, &catalogue->entries[i]));
    json_put_text(document, "schema", "endstate.list/1");
    json_put_text(document, "listing", catalogue_name(catalogue->listing));
    json_put(document, "entries", entries);
    return json_finish(out, document);
}

/* ---- profile ---- */

static json_t *cost_json(const struct rule_cost *cost)
{
    json_t *object = json_object();

    json_put_text(object, "rule", cost->name);
    json_put_text(object, "file", cost->source == NULL ? NULL : cost->source->place.file);
    json_put(object, "line",
             cost->source == NULL ? json_null() : json_integer(cost->source->place.line));
    json_put_number(object, "firings", cost->firings);
    json_put_number(object, "activations", cost->activations);
    json_put_number(object, "matches", cost->matches);
    json_put_number(object, "compares", cost->compares);
    json_put(object, "seconds", json_real(cost->seconds));
    return object;
}

bool json_write_profile(struct json_target out, const struct profile *profile)
{
    json_t *document = json_object();
    json_t *rules = json_array();

    for (size_t i = 0; i < profile->rule_count; i++)
        json_array_append_new(rules, cost_json(&profile->rules[i]));
    json_put_text(document, "schema", "endstate.profile/1");
    json_put_number(document, "runs", profile->runs);
    json_put(document, "seconds", json_real(profile->seconds));
    json_put(document, "action_seconds", json_real(profile->action_seconds));
    json_put(document, "rules", rules);
    json_put(document, "idle", json_words(profile->idle, profile->idle_count));
    return json_finish(out, document);
}
