/* The JSON of a comparison of two policies. */
#include <string.h>

#include "tell/compare_rules.h"
#include "tell/json_pieces.h"

static const char *const letters[EDIT_SIDES] = {"a", "b"};

/* ---- edits ---- */

static const char *const kinds[EDIT_KINDS] = {[EDIT_CHANGED] = "changed",
                                              [EDIT_ADDED] = "added",
                                              [EDIT_REMOVED] = "removed",
                                              [EDIT_REWORDED] = "reworded"};

static json_t *edit_json(const struct edit *edit)
{
    const struct place *old = &edit->places[EDIT_OLD], *new = &edit->places[EDIT_NEW];
    const struct place *here = new->file != NULL ? new : old;
    json_t *object = json_object();

    json_put_text(object, "name", edit->name);
    json_put_text(object, "file", here->file);
    json_put(object, "line", json_integer(here->line));
    json_put(object, "was",
             old->file == NULL ? json_null() : json_sprintf("%s:%d", old->file, old->line));
    return object;
}

static json_t *edits_json(const struct edits *edits, enum edit_part part)
{
    json_t *object = json_object();

    for (int kind = 0; kind < EDIT_KINDS; kind++) {
        json_t *list = json_array();

        for (size_t i = 0; i < edits->count; i++)
            if (edits->items[i].part == part && (int)edits->items[i].kind == kind)
                json_array_append_new(list, edit_json(&edits->items[i]));
        json_put(object, kinds[kind], list);
    }
    return object;
}

/* ---- what changes ---- */

static json_t *witness_json(const struct behaviour *behaviour,
                            const struct behaviour_change *change)
{
    json_t *object = json_object();

    for (size_t i = 0; i < behaviour->key_count; i++) {
        const struct behaviour_key *key = &behaviour->keys[i];
        const struct assumption *old = key->sides[EDIT_OLD];

        if (behaviour_is_set(key, change->witness[i]))
            json_put_text(object, key->key,
                          old->domain->values[key->values[EDIT_OLD][change->witness[i]]]);
    }
    return object;
}

static json_t *blame_json(const struct behaviour_change *change)
{
    static const char *const parts[EDIT_PARTS] = {[EDIT_RULE] = "rule",
                                                  [EDIT_FACT] = "fact",
                                                  [EDIT_TEMPLATE] = "template",
                                                  [EDIT_OTHER] = "construct"};
    json_t *list = json_array();

    for (size_t i = 0; i < change->blame_count; i++) {
        json_t *object = edit_json(change->blame[i]);

        json_put_text(object, "part", parts[change->blame[i]->part]);
        json_put_text(object, "edit", kinds[change->blame[i]->kind]);
        json_array_append_new(list, object);
    }
    return list;
}

static json_t *change_json(const struct behaviour *behaviour, const struct behaviour_change *change)
{
    json_t *object = json_object();

    json_put_text(object, "from", change->from);
    json_put_text(object, "to", change->to);
    json_put_number(object, "count", change->count);
    json_put(object, "share", json_real(change->share));
    json_put(object, "witness", witness_json(behaviour, change));
    json_put(object, "blame", blame_json(change));
    json_put(object, "together", json_boolean(change->is_together));
    return object;
}

static json_t *difference_json(const struct behaviour *behaviour,
                               const struct behaviour_subject *subject)
{
    json_t *object = json_object(), *changes = json_array();

    json_put_text(object, "on", subject->on);
    for (int side = EDIT_OLD; side < EDIT_SIDES; side++)
        json_put_text(object, letters[side], subject->is[side]);
    json_put(object, "crux", json_null());
    json_put_number(object, "changed", subject->changed);
    for (size_t i = 0; i < subject->change_count; i++)
        json_array_append_new(changes, change_json(behaviour, &subject->changes[i]));
    json_put(object, "changes", changes);
    return object;
}

static json_t *same_json(const struct behaviour_subject *subject)
{
    json_t *object = json_object();

    json_put_text(object, "on", subject->on);
    json_put_text(object, "is", subject->is[EDIT_OLD]);
    return object;
}

/* ---- what is compared ---- */

static json_t *own_values_json(const struct behaviour_key *key, enum edit_side side)
{
    const struct domain *domain = key->sides[side]->domain;
    json_t *list = json_array();

    for (size_t i = 0; i < domain->value_count; i++)
        if (behaviour_is_own_value(key, side, i))
            json_array_append_new(list, json_string(domain->values[i]));
    return list;
}

/* What only one side knows. */
static json_t *only_json(const struct behaviour *behaviour, enum edit_side side)
{
    json_t *object = json_object(), *keys = json_array(), *values = json_object();

    for (size_t i = 0; i < behaviour->key_count; i++) {
        const struct behaviour_key *key = &behaviour->keys[i];
        json_t *own;

        if (key->sides[side] == NULL)
            continue;
        if (key->sides[!side] == NULL)
            json_array_append_new(keys, json_string(key->key));
        own = own_values_json(key, side);
        if (json_array_size(own) > 0)
            json_put(values, key->key, json_incref(own));
        json_decref(own);
    }
    json_put(object, "keys", keys);
    json_put(object, "values", values);
    json_put(object, "subjects", json_words(behaviour->only[side], behaviour->only_count[side]));
    return object;
}

/* Those that the sides do not assume alike. */
static json_t *assumptions_json(const struct behaviour *behaviour)
{
    json_t *list = json_array();

    for (size_t i = 0; i < behaviour->key_count; i++) {
        const struct behaviour_key *key = &behaviour->keys[i];
        json_t *object;

        if (!behaviour_is_other_home(key))
            continue;
        object = json_object();
        json_put_text(object, "key", key->key);
        for (int side = EDIT_OLD; side < EDIT_SIDES; side++)
            json_put_text(object, letters[side], assumption_value(key->sides[side]));
        json_put_text(object, "from_a", key->sides[EDIT_OLD]->from);
        json_put_text(object, "from_b", key->sides[EDIT_NEW]->from);
        json_array_append_new(list, object);
    }
    return list;
}

static json_t *held_json(const struct behaviour *behaviour)
{
    json_t *object = json_object();

    for (size_t i = 0; i < behaviour->key_count; i++) {
        const struct behaviour_key *key = &behaviour->keys[i];
        const struct assumption *held =
            key->sides[EDIT_OLD] != NULL ? key->sides[EDIT_OLD] : key->sides[EDIT_NEW];

        if (key->is_held)
            json_put_text(object, key->key, assumption_value(held));
    }
    return object;
}

bool json_write_behaviour(struct json_target out, const struct behaviour *behaviour)
{
    json_t *document = json_object(), *differs = json_array(), *same = json_array();

    json_put_text(document, "schema", "endstate.compare/1");
    for (int side = EDIT_OLD; side < EDIT_SIDES; side++)
        json_put_text(document, letters[side], behaviour->names[side]);
    json_put(document, "assumptions", assumptions_json(behaviour));
    json_put(document, "held", held_json(behaviour));
    json_put(document, "only_a", only_json(behaviour, EDIT_OLD));
    json_put(document, "only_b", only_json(behaviour, EDIT_NEW));
    json_put_number(document, "combinations", behaviour->combinations);
    json_put(document, "changed",
             behaviour->is_counted ? json_integer((json_int_t)behaviour->changed) : json_null());
    for (size_t i = 0; i < behaviour->subject_count; i++) {
        const struct behaviour_subject *subject = &behaviour->subjects[i];

        if (subject->change_count > 0)
            json_array_append_new(differs, difference_json(behaviour, subject));
        else
            json_array_append_new(same, same_json(subject));
    }
    json_put(document, "differs", differs);
    json_put(document, "same", same);
    json_put(document, "rules", edits_json(&behaviour->edits, EDIT_RULE));
    json_put(document, "facts", edits_json(&behaviour->edits, EDIT_FACT));
    json_put(document, "templates", edits_json(&behaviour->edits, EDIT_TEMPLATE));
    json_put(document, "constructs", edits_json(&behaviour->edits, EDIT_OTHER));
    return json_finish(out, document);
}
