#include "tell/json_impact.h"

#include "tell/json_pieces.h"

static json_t *names_of(const struct rule *const *rules, size_t count)
{
    json_t *list = json_array();

    for (size_t i = 0; i < count; i++)
        json_array_append_new(list, json_string(rules[i]->name));
    return list;
}

static void put_place(json_t *object, const struct rule *rule)
{
    json_put_text(object, "file", rule == NULL ? NULL : rule->place.file);
    json_put(object, "line", rule == NULL ? json_null() : json_integer(rule->place.line));
}

bool json_write_network(struct json_target out, const struct rule_network *network)
{
    json_t *document = json_object(), *list = json_array();

    json_put_text(document, "schema", "endstate.rule_network/1");
    for (size_t i = 0; i < network->rule_count; i++) {
        const struct rule_links *links = &network->rules[i];
        json_t *object = json_object();

        json_put_text(object, "rule", links->rule->name);
        put_place(object, links->rule);
        json_put(object, "reads", json_words(links->assumptions, links->assumption_count));
        json_put(object, "feeds", names_of(links->feeds, links->feed_count));
        json_put(object, "silences", names_of(links->silences, links->silence_count));
        json_put(object, "concludes_on", json_words(links->subjects, links->subject_count));
        json_array_append_new(list, object);
    }
    json_put(document, "rules", list);
    return json_finish(out, document);
}

bool json_write_impact(struct json_target out, const struct impact *impact)
{
    json_t *document = json_object(), *list = json_array();

    json_put_text(document, "schema", "endstate.impact/1");
    json_put_text(document, "rule", impact->rule->name);
    for (size_t i = 0; i < impact->count; i++) {
        const struct impact_item *item = &impact->items[i];
        json_t *object = json_object();

        json_put_text(object, "kind", item->rule == NULL ? "subject" : "rule");
        json_put_text(object, "name", item->name);
        json_put_number(object, "distance", item->distance);
        put_place(object, item->rule);
        json_array_append_new(list, object);
    }
    json_put(document, "rests", list);
    return json_finish(out, document);
}
