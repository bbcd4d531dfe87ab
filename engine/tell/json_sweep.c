/* The JSON of a sweep. */
#include "tell/json_pictures.h"

static json_t *keys_json(const struct declarations *declared, const size_t *domains, size_t count)
{
    json_t *list = json_array();

    for (size_t i = 0; i < count; i++)
        json_array_append_new(list, json_string(declared->domains[domains[i]].key));
    return list;
}

static json_t *values_json(const struct sweep *sweep, const struct sweep_subject *subject)
{
    json_t *list = json_array();

    for (size_t i = 0; i < subject->value_count; i++) {
        const struct sweep_value *value = &subject->values[i];
        json_t *object = json_object(), *conditions = json_array();

        for (size_t j = 0; j < value->condition_count; j++)
            json_array_append_new(conditions,
                                  json_sweep_condition(sweep, subject, &value->conditions[j]));
        json_put_text(object, "is", value->is);
        json_put_number(object, "count", value->count);
        json_put(object, "share", json_real(value->share));
        json_put(object, "probability", json_real(value->probability));
        json_put(object, "conditions", conditions);
        json_array_append_new(list, object);
    }
    return list;
}

static json_t *influence_json(const struct sweep *sweep, const struct sweep_subject *subject)
{
    json_t *object = json_object();

    for (size_t i = 0; i < subject->axis_count; i++)
        json_put(object, sweep->declared->domains[subject->axes[i]].key,
                 json_real(subject->influence[i]));
    return object;
}

struct telling {
    const struct sweep *sweep;
    const struct pictures *pictures;
};

static json_t *subject_json(const void *context, size_t index)
{
    const struct telling *telling = context;
    const struct sweep_subject *subject = &telling->sweep->subjects[index];
    json_t *object = json_object();

    json_put_text(object, "on", subject->on);
    json_put(object, "relevant_keys",
             keys_json(telling->sweep->declared, subject->axes, subject->axis_count));
    json_put(object, "influence", influence_json(telling->sweep, subject));
    json_put(object, "values", values_json(telling->sweep, subject));
    json_put_pictures(object, telling->sweep, telling->pictures, index);
    return object;
}

bool json_write_sweep(struct json_target out, const struct sweep *sweep,
                      const struct pictures *pictures)
{
    struct telling telling = {sweep, pictures};
    json_t *document = json_object(), *keys = json_array();

    for (size_t i = 0; i < sweep->declared->domain_count; i++)
        if (sweep->is_varied[i])
            json_array_append_new(keys, json_string(sweep->declared->domains[i].key));
    json_put_text(document, "schema", "endstate.sweep/1");
    json_put(document, "keys", keys);
    json_put_number(document, "scenarios", sweep->combinations);
    return json_finish_with(out, document, "subjects", sweep->subject_count, subject_json,
                            &telling);
}
