/* The JSON of a comparison. */
#include "tell/json_pieces.h"

static const char *const letters[CONTRAST_SIDES] = {"a", "b"};

static const struct assumption *assumption_of(const struct comparison *comparison,
                                              size_t assumption, int side)
{
    return comparison->assumptions[assumption].sides[side];
}

static json_t *assumption_json(const struct comparison *comparison, size_t assumption)
{
    json_t *object = json_object();

    json_put_text(object, "key", assumption_of(comparison, assumption, CONTRAST_A)->domain->key);
    for (int side = 0; side < CONTRAST_SIDES; side++)
        json_put_text(object, letters[side],
                      assumption_value(assumption_of(comparison, assumption, side)));
    return object;
}

static json_t *assumptions_json(const struct comparison *comparison)
{
    json_t *list = json_array();

    for (size_t i = 0; i < comparison->assumption_count; i++) {
        json_t *object = assumption_json(comparison, i);

        json_put_text(object, "from_a", assumption_of(comparison, i, CONTRAST_A)->from);
        json_put_text(object, "from_b", assumption_of(comparison, i, CONTRAST_B)->from);
        json_array_append_new(list, object);
    }
    return list;
}

/* ---- the crux ---- */

static json_t *said_json(const struct record_fact *fact, const struct wording *wording)
{
    struct strbuf text = {0};
    json_t *object = json_object();

    wording_statement(wording, &text, fact);
    json_put_text(object, "template", fact->template);
    json_put(object, "slots", json_slots(fact));
    json_put(object, "text", json_taken(&text));
    return object;
}

static json_t *all_said(const struct record_fact *const *facts, size_t count,
                        const struct wording *wording)
{
    json_t *list = json_array();

    for (size_t i = 0; i < count; i++)
        json_array_append_new(list, said_json(facts[i], wording));
    return list;
}

static json_t *part_json(const struct compare_part *part, const struct wording *wordings)
{
    const struct contrast_step *step = part->step;
    const struct rule *source = step->firing->source;
    json_t *object = json_object();

    json_put_text(object, "only", letters[part->side]);
    json_put_text(object, "rule", step->firing->rule);
    json_put_text(object, "file", source == NULL ? NULL : source->place.file);
    json_put(object, "line", source == NULL ? json_null() : json_integer(source->place.line));
    json_put(object, "because", json_because(step->firing));
    json_put(object, "cites", json_firing_cites(step->firing));
    json_put(object, "fact", said_json(step->fact, &wordings[part->side]));
    json_put(object, "rests_on",
             all_said(step->rests_on, step->rests_count, &wordings[part->side]));
    json_put(object, "excludes",
             all_said(step->excludes, step->excludes_count, &wordings[!part->side]));
    return object;
}

static json_t *set_json(const struct comparison *comparison, const struct compare_set *set)
{
    json_t *list = json_array();

    for (size_t i = 0; i < set->count; i++)
        json_array_append_new(
            list, json_string(assumption_of(comparison, set->members[i], CONTRAST_A)->domain->key));
    return list;
}

static json_t *crux_json(const struct comparison *comparison, const struct compare_subject *subject,
                         const struct wording *wordings)
{
    json_t *object = json_object(), *shared = json_object();
    json_t *assumptions = json_array(), *sets = json_array(), *parts = json_array();

    for (size_t i = 0; i < comparison->assumption_count; i++)
        if (subject->matters[i])
            json_array_append_new(assumptions, assumption_json(comparison, i));
    for (size_t i = 0; i < subject->set_count; i++)
        json_array_append_new(sets, set_json(comparison, &subject->sets[i]));
    for (size_t i = 0; i < subject->part_count; i++)
        json_array_append_new(parts, part_json(&subject->parts[i], wordings));
    for (int side = 0; side < CONTRAST_SIDES; side++)
        json_put_number(shared, letters[side], subject->contrast.sides[side].shared_count);
    json_put(object, "assumptions", assumptions);
    json_put(object, "sets", sets);
    json_put(object, "complete", json_boolean(subject->is_complete));
    json_put(object, "parts", parts);
    json_put(object, "shared", shared);
    return object;
}

/* ---- the whole ---- */

static json_t *difference_json(const struct comparison *comparison,
                               const struct compare_subject *subject,
                               const struct wording *wordings)
{
    json_t *object = json_object();

    json_put_text(object, "on", subject->on);
    for (int side = 0; side < CONTRAST_SIDES; side++)
        json_put_text(object, letters[side], compare_is(subject, side));
    json_put(object, "crux", crux_json(comparison, subject, wordings));
    return object;
}

static json_t *same_json(const struct compare_subject *subject)
{
    json_t *object = json_object();

    json_put_text(object, "on", subject->on);
    json_put_text(object, "is", compare_is(subject, CONTRAST_A));
    return object;
}

bool json_write_comparison(struct json_target out, const struct comparison *comparison,
                           const struct wording wordings[CONTRAST_SIDES])
{
    json_t *document = json_object(), *differs = json_array(), *same = json_array();

    json_put_text(document, "schema", "endstate.compare/1");
    for (int side = 0; side < CONTRAST_SIDES; side++)
        json_put_text(document, letters[side], comparison->names[side]);
    json_put(document, "assumptions", assumptions_json(comparison));
    for (size_t i = 0; i < comparison->subject_count; i++) {
        const struct compare_subject *subject = &comparison->subjects[i];

        if (subject->is_different)
            json_array_append_new(differs, difference_json(comparison, subject, wordings));
        else
            json_array_append_new(same, same_json(subject));
    }
    json_put(document, "differs", differs);
    json_put(document, "same", same);
    return json_finish(out, document);
}
