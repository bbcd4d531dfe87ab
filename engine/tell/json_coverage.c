/* The JSON of what cases cover. */
#include "tell/coverage_pages.h"
#include "tell/json_pieces.h"

static json_t *gate_json(const struct coverage_gate *gate)
{
    json_t *object = json_object();

    if (!gate->is_set) {
        json_decref(object);
        return json_null();
    }
    json_put_number(object, "least", gate->least);
    json_put(object, "percent", json_boolean(gate->is_percent));
    json_put(object, "met", json_boolean(gate->is_met));
    return object;
}

static json_t *rules_json(const struct told_coverage *told, const struct coverage_sums *sums)
{
    json_t *object = json_object(), *items = json_array();

    for (size_t i = 0; i < told->coverage->rule_count; i++) {
        const struct rule_coverage *rule = &told->coverage->rules[i];
        json_t *item = json_object();

        json_put_text(item, "name", rule->rule->name);
        json_put_text(item, "file", rule->rule->place.file);
        json_put_number(item, "line", (size_t)rule->rule->place.line);
        json_put_number(item, "fired", rule->fired);
        json_put_number(item, "reasons", rule->reasons);
        json_array_append_new(items, item);
    }
    json_put_number(object, "total", sums->rules);
    json_put_number(object, "fired", sums->rules_fired);
    json_put_number(object, "reasons", sums->rules_reasons);
    json_put(object, "gate", gate_json(&told->rules));
    json_put(object, "items", items);
    return object;
}

static json_t *value_json(const char *name, const struct value_coverage *value, bool is_answer)
{
    json_t *item = json_object();

    json_put_text(item, is_answer ? "on" : "key", name);
    json_put_text(item, is_answer ? "is" : "value", value->value);
    if (is_answer)
        json_put(item, "possible", json_boolean(value->is_possible));
    json_put_number(item, "reached", value->reached);
    if (is_answer)
        json_put_number(item, "expected", value->expected);
    return item;
}

static json_t *values_json(const struct name_coverage *names, size_t count, bool is_answer)
{
    json_t *items = json_array();

    for (size_t i = 0; i < count; i++)
        for (size_t j = 0; j < names[i].count; j++)
            json_array_append_new(items, value_json(names[i].name, &names[i].values[j], is_answer));
    return items;
}

static json_t *answers_json(const struct coverage *coverage, const struct coverage_sums *sums)
{
    json_t *object = json_object();

    json_put_number(object, "total", sums->values);
    json_put_number(object, "reached", sums->values_reached);
    json_put_number(object, "expected", sums->values_expected);
    json_put(object, "items", values_json(coverage->subjects, coverage->subject_count, true));
    return object;
}

static json_t *assumptions_json(const struct coverage *coverage, const struct coverage_sums *sums)
{
    json_t *object = json_object();

    json_put_number(object, "total", sums->settings);
    json_put_number(object, "reached", sums->settings_used);
    json_put(object, "items",
             values_json(coverage->assumptions, coverage->assumption_count, false));
    return object;
}

static json_t *sources_json(const struct told_coverage *told, const struct coverage_sums *sums)
{
    json_t *object = json_object(), *items = json_array();

    for (size_t i = 0; i < told->coverage->source_count; i++) {
        const struct source_coverage *source = &told->coverage->sources[i];
        json_t *item = json_object();

        json_put_text(item, "id", source->source->id);
        json_put_number(item, "cited", source->cited);
        json_put(item, "set_aside", json_boolean(source->source->set_aside != NULL));
        json_array_append_new(items, item);
    }
    json_put_number(object, "total", sums->sources);
    json_put_number(object, "cited", sums->sources_cited);
    json_put_number(object, "set_aside", sums->sources_set_aside);
    json_put(object, "gate", gate_json(&told->sources));
    json_put(object, "items", items);
    return object;
}

json_t *json_coverage(const struct told_coverage *told)
{
    const struct coverage_sums sums = coverage_sums_of(told->coverage);
    json_t *object = json_object();

    json_put_number(object, "runs", told->coverage->runs);
    json_put(object, "rules", rules_json(told, &sums));
    json_put(object, "answers", answers_json(told->coverage, &sums));
    json_put(object, "assumptions", assumptions_json(told->coverage, &sums));
    json_put(object, "sources", sources_json(told, &sums));
    return object;
}
