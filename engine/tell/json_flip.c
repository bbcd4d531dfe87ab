/* The JSON of what would change an answer. */
#include "tell/json_pieces.h"

static json_t *set_json(const struct flip *flip)
{
    json_t *object = json_object();

    for (size_t i = 0; i < flip->change_count; i++)
        json_put_text(object, flip->changes[i].domain->key,
                      flip->changes[i].domain->values[flip->changes[i].value]);
    return object;
}

static json_t *flip_json(const struct flips *flips, const struct flip *flip)
{
    json_t *object = json_object();

    json_put(object, "set", set_json(flip));
    json_put_text(object, "is", flip->is);
    json_put(object, "actors", json_words(flip->actors, flip->actor_count));
    json_put(object, "within_control",
             flips->declared->advised_count == 0 ? json_null()
                                                 : json_boolean(flip->is_within_control));
    return object;
}

bool json_write_flip(struct json_target out, const struct flips *flips)
{
    json_t *document = json_object(), *list = json_array();

    for (size_t i = 0; i < flips->count; i++)
        json_array_append_new(list, flip_json(flips, &flips->items[i]));
    json_put_text(document, "schema", "endstate.flip/1");
    json_put_text(document, "on", flips->on);
    json_put_text(document, "from", flips->from);
    json_put_text(document, "to", flips->to);
    json_put_number(document, "max_changes", flips->most_changes);
    json_put(document, "advised",
             json_words(flips->declared->advised, flips->declared->advised_count));
    json_put(document, "flips", list);
    json_put(document, "complete", json_true());
    json_put(document, "exhaustive", json_boolean(flips->is_exhaustive));
    json_put(document, "least_changes",
             flips->least == 0 ? json_null() : json_integer((json_int_t)flips->least));
    return json_finish(out, document);
}

static json_t *share_json(size_t overturning, size_t all)
{
    json_t *object = json_object();

    json_put_number(object, "overturning", overturning);
    json_put_number(object, "of", all);
    return object;
}

json_t *json_robustness(const struct robustness *robustness)
{
    json_t *object = json_object(), *decisive = json_array();

    json_put(object, "single_changes", share_json(robustness->singles, robustness->single_count));
    json_put(object, "further_pairs", share_json(robustness->pairs, robustness->pair_count));
    for (size_t i = 0; i < robustness->decisive_count; i++)
        json_array_append_new(decisive, json_string(robustness->decisive[i]->key));
    json_put(object, "decisive", decisive);
    return object;
}
