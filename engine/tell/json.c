#include "tell/json.h"

#include <jansson.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

static bool dump(FILE *out, json_t *document)
{
    bool is_good = document != NULL && json_dumpf(document, out, JSON_INDENT(2)) == 0 &&
                   fputc('\n', out) != EOF;

    json_decref(document);
    return is_good;
}

static void set(json_t *object, const char *key, json_t *value)
{
    json_object_set_new(object, key, value);
}

static void set_text(json_t *object, const char *key, const char *text)
{
    set(object, key, text == NULL ? json_null() : json_string(text));
}

static void set_number(json_t *object, const char *key, size_t number)
{
    set(object, key, json_integer((json_int_t)number));
}

static json_t *word_list(const char *const *words, size_t count)
{
    json_t *list = json_array();

    for (size_t i = 0; i < count; i++)
        json_array_append_new(list, json_string(words[i]));
    return list;
}

static json_t *id_of(char letter, size_t id)
{
    return json_sprintf("%c-%zu", letter, id);
}

static json_t *fact_ids(struct record_fact **facts, size_t count)
{
    json_t *list = json_array();

    for (size_t i = 0; i < count; i++)
        json_array_append_new(list, id_of('f', facts[i]->id));
    return list;
}

static json_t *taken(struct strbuf *text)
{
    json_t *string = json_string(strbuf_text(text));

    strbuf_free(text);
    return string;
}

/* ---- facts and firings ---- */

static json_t *value_json(const struct record_value *value)
{
    if (value->type == VALUE_INTEGER)
        return json_integer(strtoll(value->text, NULL, 10));
    if (value->type == VALUE_FLOAT && isfinite(strtod(value->text, NULL)))
        return json_real(strtod(value->text, NULL));
    return json_string(value->text);
}

static json_t *slots_json(const struct record_fact *fact)
{
    json_t *slots = json_object();

    for (size_t i = 0; i < fact->slot_count; i++) {
        const struct record_slot *slot = &fact->slots[i];
        json_t *values;

        if (!slot->is_multi && slot->count == 1) {
            set(slots, slot->name, value_json(&slot->values[0]));
            continue;
        }
        values = json_array();
        for (size_t j = 0; j < slot->count; j++)
            json_array_append_new(values, value_json(&slot->values[j]));
        set(slots, slot->name == NULL ? "fields" : slot->name, values);
    }
    return slots;
}

static json_t *cites_json(const struct json_run *run, const struct record_fact *fact)
{
    size_t count;
    const char *const *cites = wording_cites(run->wording, fact, &run->record->arena, &count);

    return word_list(cites, count);
}

static json_t *fact_text(const struct json_run *run, const struct record_fact *fact)
{
    struct strbuf text = {0};

    wording_fact(run->wording, &text, fact);
    return taken(&text);
}

static json_t *fact_json(const struct json_run *run, const struct record_fact *fact)
{
    json_t *object = json_object();
    json_t *firings = json_array();

    for (size_t i = 0; i < fact->firing_count; i++)
        json_array_append_new(firings, id_of('r', fact->firings[i]->id));
    set(object, "id", id_of('f', fact->id));
    set_text(object, "template", fact->template);
    set(object, "slots", slots_json(fact));
    set(object, "text", fact_text(run, fact));
    set(object, "cites", cites_json(run, fact));
    set(object, "firings", firings);
    return object;
}

static json_t *absent_json(const struct json_run *run, const struct record_firing *firing)
{
    json_t *list = json_array();

    for (size_t i = 0; firing->disjunct != NULL && i < firing->disjunct->negated_count; i++) {
        struct strbuf text = {0};

        wording_absent(run->wording, &text, firing, i);
        json_array_append_new(list, taken(&text));
    }
    return list;
}

static json_t *because_json(const struct record_firing *firing)
{
    struct strbuf text = {0};

    wording_because(&text, firing);
    return taken(&text);
}

static json_t *firing_cites(const struct record_firing *firing)
{
    if (firing->source == NULL)
        return json_array();
    return word_list(firing->source->cites, firing->source->cite_count);
}

static json_t *firing_json(const struct json_run *run, const struct record_firing *firing)
{
    json_t *object = json_object();

    set(object, "id", id_of('r', firing->id));
    set_text(object, "rule", firing->rule);
    set_text(object, "file", firing->source == NULL ? NULL : firing->source->place.file);
    set(object, "line",
        firing->source == NULL ? json_null() : json_integer(firing->source->place.line));
    set(object, "because", because_json(firing));
    set(object, "cites", firing_cites(firing));
    set(object, "matched", fact_ids(firing->matched, firing->matched_count));
    set(object, "absent", absent_json(run, firing));
    set(object, "asserted", fact_ids(firing->asserted, firing->asserted_count));
    set(object, "retracted", fact_ids(firing->retracted, firing->retracted_count));
    return object;
}

/* The facts and firings that are marked, or all where marks is NULL. */
static json_t *derivation_json(const struct json_run *run, const bool *facts, const bool *firings)
{
    json_t *object = json_object();
    json_t *fact_list = json_array(), *firing_list = json_array();

    for (size_t i = 0; i < run->record->fact_count; i++)
        if (facts == NULL || facts[i])
            json_array_append_new(fact_list, fact_json(run, &run->record->facts[i]));
    for (size_t i = 0; i < run->record->firing_count; i++)
        if (firings == NULL || firings[i])
            json_array_append_new(firing_list, firing_json(run, &run->record->firings[i]));
    set(object, "facts", fact_list);
    set(object, "firings", firing_list);
    return object;
}

/* ---- recommend ---- */

static json_t *assumptions_json(const struct json_run *run)
{
    json_t *list = json_array();

    for (size_t i = 0; i < run->wording->rulebase->declared.domain_count; i++) {
        const struct assumption *assumption = &run->wording->assumptions[i];
        json_t *object = json_object();

        set_text(object, "key", assumption->domain->key);
        set_text(object, "value", assumption_value(assumption));
        set_text(object, "baseline", assumption->domain->values[assumption->domain->baseline]);
        set_text(object, "from", assumption->from);
        json_array_append_new(list, object);
    }
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
        set_text(object, "on", item->on);
        set_text(object, "is", item->is);
        set(object, "because", fact_text(run, item->fact));
        set(object, "cites", cites_json(run, item->fact));
        set(object, "fact", id_of('f', item->fact->id));
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

    set_number(object, "rules", run->wording->rulebase->rule_count);
    set_number(object, "facts", run->record->fact_count);
    set_number(object, "firings", run->record->firing_count);
    set(object, "seconds", json_real(run->record->seconds));
    return object;
}

bool json_write_recommendation(FILE *out, const struct json_run *run)
{
    json_t *document = json_object();

    set_text(document, "schema", "endstate.recommendation/1");
    set(document, "assumptions", assumptions_json(run));
    set(document, "recommendations", recommendations_json(run));
    set(document, "no_support", unsupported_json(run));
    set(document, "derivation", derivation_json(run, NULL, NULL));
    set(document, "stats", stats_json(run));
    return dump(out, document);
}

/* ---- why ---- */

struct tree {
    const struct json_run *run;
    bool *facts; /* by id - 1: stand in the tree */
    bool *firings;
};

static const struct record_fact *source_fact(const struct record *record, const char *id)
{
    for (size_t i = 0; i < record->fact_count; i++)
        if (strcmp(record->facts[i].template, "source") == 0 &&
            strcmp(record_text(&record->facts[i], "id"), id) == 0)
            return &record->facts[i];
    return NULL;
}

static json_t *leaf_json(const struct tree *tree, const struct record_fact *fact)
{
    json_t *object = json_object();

    tree->facts[fact->id - 1] = true;
    set(object, "text", fact_text(tree->run, fact));
    set_text(object, "rule", NULL);
    set(object, "fact", id_of('f', fact->id));
    set(object, "cites", cites_json(tree->run, fact));
    set(object, "children", json_array());
    return object;
}

static json_t *node_json(const struct tree *tree, const struct why_node *node);

/* The facts that a firing matched, then the sentences that its rule cites. */
static json_t *children_json(const struct tree *tree, const struct why_reason *reason)
{
    const struct rule *rule = reason->firing->source;
    json_t *children = json_array();

    for (size_t i = 0; i < reason->child_count; i++)
        json_array_append_new(children, node_json(tree, reason->children[i]));
    for (size_t i = 0; rule != NULL && i < rule->cite_count; i++) {
        const struct record_fact *source = source_fact(tree->run->record, rule->cites[i]);

        if (source != NULL)
            json_array_append_new(children, leaf_json(tree, source));
    }
    return children;
}

static void set_reason(json_t *object, const struct tree *tree, const struct why_reason *reason)
{
    tree->firings[reason->firing->id - 1] = true;
    set(object, "text", because_json(reason->firing));
    set_text(object, "rule", reason->firing->rule);
    set(object, "firing", id_of('r', reason->firing->id));
    set(object, "cites", firing_cites(reason->firing));
    set(object, "absent", absent_json(tree->run, reason->firing));
    set(object, "children", children_json(tree, reason));
}

static json_t *node_json(const struct tree *tree, const struct why_node *node)
{
    json_t *object;
    json_t *also = json_array();

    if (node->reason_count == 0) {
        object = leaf_json(tree, node->fact);
        if (node->is_repeated)
            set(object, "repeated", json_true());
        json_decref(also);
        return object;
    }
    object = json_object();
    tree->facts[node->fact->id - 1] = true;
    set(object, "fact", id_of('f', node->fact->id));
    set_reason(object, tree, &node->reasons[0]);
    for (size_t i = 1; i < node->reason_count; i++) {
        json_t *other = json_object();

        set(other, "fact", id_of('f', node->fact->id));
        set_reason(other, tree, &node->reasons[i]);
        json_array_append_new(also, other);
    }
    set(object, "also", also);
    return object;
}

/* A firing in the tree may have asserted and retracted more than the tree shows. */
static void mark_touched(const struct tree *tree)
{
    const struct record *record = tree->run->record;

    for (size_t i = 0; i < record->firing_count; i++) {
        const struct record_firing *firing = &record->firings[i];

        for (size_t j = 0; tree->firings[i] && j < firing->asserted_count; j++)
            tree->facts[firing->asserted[j]->id - 1] = true;
        for (size_t j = 0; tree->firings[i] && j < firing->retracted_count; j++)
            tree->facts[firing->retracted[j]->id - 1] = true;
        for (size_t j = 0; tree->firings[i] && j < firing->matched_count; j++)
            tree->facts[firing->matched[j]->id - 1] = true;
    }
}

/* Every firing that a marked fact names is in the document too. */
static void mark_all(const struct tree *tree)
{
    const struct record *record = tree->run->record;
    bool has_grown = true;

    while (has_grown) {
        has_grown = false;
        mark_touched(tree);
        for (size_t i = 0; i < record->fact_count; i++) {
            for (size_t j = 0; tree->facts[i] && j < record->facts[i].firing_count; j++) {
                bool *mark = &tree->firings[record->facts[i].firings[j]->id - 1];

                has_grown = has_grown || !*mark;
                *mark = true;
            }
        }
    }
}

bool json_write_why(FILE *out, const struct json_run *run, const struct recommendation *asked,
                    const struct why_node *tree)
{
    struct tree marked = {run, ARENA_ARRAY(&run->record->arena, bool, run->record->fact_count),
                          ARENA_ARRAY(&run->record->arena, bool, run->record->firing_count)};
    json_t *document = json_object();

    set_text(document, "schema", "endstate.why/1");
    set_text(document, "on", asked->on);
    set_text(document, "is", asked->is);
    set(document, "tree", node_json(&marked, tree));
    mark_all(&marked);
    set(document, "derivation", derivation_json(run, marked.facts, marked.firings));
    return dump(out, document);
}

/* ---- list ---- */

static json_t *entry_json(const struct catalogue *catalogue, const struct catalogue_entry *entry)
{
    json_t *object = json_object();

    switch (catalogue->listing) {
    case ENDSTATE_LIST_ASSUMPTIONS:
        set_text(object, "key", entry->name);
        set_text(object, "question", entry->text);
        set(object, "values", word_list(entry->words, entry->word_count));
        set_text(object, "baseline", entry->baseline);
        set_text(object, "value", entry->now);
        set_text(object, "from", entry->from);
        set_text(object, "actor", entry->actor);
        set(object, "cites", word_list(entry->cites, entry->cite_count));
        break;
    case ENDSTATE_LIST_SUBJECTS:
        set_text(object, "name", entry->name);
        set_text(object, "question", entry->text);
        set(object, "values", word_list(entry->words, entry->word_count));
        break;
    case ENDSTATE_LIST_RULES:
        set_text(object, "name", entry->name);
        set_text(object, "because", entry->text);
        set(object, "cites", word_list(entry->cites, entry->cite_count));
        set_text(object, "file", entry->place.file);
        set(object, "line", json_integer(entry->place.line));
        set(object, "overrides",
            entry->overrides.file == NULL
                ? json_null()
                : json_sprintf("%s:%d", entry->overrides.file, entry->overrides.line));
        break;
    case ENDSTATE_LIST_SOURCES:
        set_text(object, "id", entry->name);
        set_text(object, "gist", entry->text);
        set(object, "rules", word_list(entry->words, entry->word_count));
        set_text(object, "set_aside", entry->set_aside);
        break;
    case ENDSTATE_LIST_PACKS:
        set_text(object, "name", entry->name);
        set_text(object, "title", entry->text);
        set_text(object, "file", entry->place.file);
        set(object, "sets", word_list(entry->words, entry->word_count));
        break;
    }
    return object;
}

bool json_write_list(FILE *out, const struct catalogue *catalogue)
{
    json_t *document = json_object();
    json_t *entries = json_array();

    for (size_t i = 0; i < catalogue->count; i++)
        json_array_append_new(entries, entry_json(catalogue, &catalogue->entries[i]));
    set_text(document, "schema", "endstate.list/1");
    set_text(document, "listing", catalogue_name(catalogue->listing));
    set(document, "entries", entries);
    return dump(out, document);
}

/* ---- profile ---- */

static json_t *cost_json(const struct rule_cost *cost)
{
    json_t *object = json_object();

    set_text(object, "rule", cost->name);
    set_text(object, "file", cost->source == NULL ? NULL : cost->source->place.file);
    set(object, "line",
        cost->source == NULL ? json_null() : json_integer(cost->source->place.line));
    set_number(object, "firings", cost->firings);
    set_number(object, "activations", cost->activations);
    set_number(object, "matches", cost->matches);
    set_number(object, "compares", cost->compares);
    set(object, "seconds", json_real(cost->seconds));
    return object;
}

bool json_write_profile(FILE *out, const struct profile *profile)
{
    json_t *document = json_object();
    json_t *rules = json_array();

    for (size_t i = 0; i < profile->rule_count; i++)
        json_array_append_new(rules, cost_json(&profile->rules[i]));
    set_text(document, "schema", "endstate.profile/1");
    set_number(document, "runs", profile->runs);
    set(document, "seconds", json_real(profile->seconds));
    set(document, "action_seconds", json_real(profile->action_seconds));
    set(document, "rules", rules);
    set(document, "idle", word_list(profile->idle, profile->idle_count));
    return dump(out, document);
}

/* ---- trace ---- */

bool json_write_trace(FILE *out, const struct json_run *run)
{
    json_t *document = json_object();

    set_text(document, "schema", "endstate.trace/1");
    set(document, "derivation", derivation_json(run, NULL, NULL));
    set(document, "stats", stats_json(run));
    return dump(out, document);
}

/* ---- sweep ---- */

static json_t *keys_json(const struct declarations *declared, const size_t *domains, size_t count)
{
    json_t *list = json_array();

    for (size_t i = 0; i < count; i++)
        json_array_append_new(list, json_string(declared->domains[domains[i]].key));
    return list;
}

static json_t *condition_json(const struct sweep *sweep, const struct sweep_subject *subject,
                              const struct sweep_condition *condition)
{
    json_t *object = json_object();

    for (size_t i = 0; i < subject->axis_count; i++) {
        const struct domain *domain = &sweep->declared->domains[subject->axes[i]];
        json_t *allowed;

        if (sweep_is_free(sweep, subject, condition, i))
            continue;
        allowed = json_array();
        for (size_t j = 0; j < domain->value_count; j++)
            if (condition->allows[i][j])
                json_array_append_new(allowed, json_string(domain->values[j]));
        set(object, domain->key, allowed);
    }
    return object;
}

static json_t *values_json(const struct sweep *sweep, const struct sweep_subject *subject)
{
    json_t *list = json_array();

    for (size_t i = 0; i < subject->value_count; i++) {
        const struct sweep_value *value = &subject->values[i];
        json_t *object = json_object(), *conditions = json_array();

        for (size_t j = 0; j < value->condition_count; j++)
            json_array_append_new(conditions,
                                  condition_json(sweep, subject, &value->conditions[j]));
        set_text(object, "is", value->is);
        set_number(object, "count", value->count);
        set(object, "share", json_real(value->share));
        set(object, "probability", json_real(value->probability));
        set(object, "conditions", conditions);
        json_array_append_new(list, object);
    }
    return list;
}

static json_t *influence_json(const struct sweep *sweep, const struct sweep_subject *subject)
{
    json_t *object = json_object();

    for (size_t i = 0; i < subject->axis_count; i++)
        set(object, sweep->declared->domains[subject->axes[i]].key,
            json_real(subject->influence[i]));
    return object;
}

bool json_write_sweep(FILE *out, const struct sweep *sweep)
{
    json_t *document = json_object(), *keys = json_array(), *subjects = json_array();

    for (size_t i = 0; i < sweep->declared->domain_count; i++)
        if (sweep->is_varied[i])
            json_array_append_new(keys, json_string(sweep->declared->domains[i].key));
    for (size_t i = 0; i < sweep->subject_count; i++) {
        const struct sweep_subject *subject = &sweep->subjects[i];
        json_t *object = json_object();

        set_text(object, "on", subject->on);
        set(object, "relevant_keys",
            keys_json(sweep->declared, subject->axes, subject->axis_count));
        set(object, "influence", influence_json(sweep, subject));
        set(object, "values", values_json(sweep, subject));
        json_array_append_new(subjects, object);
    }
    set_text(document, "schema", "endstate.sweep/1");
    set(document, "keys", keys);
    set_number(document, "scenarios", sweep->combinations);
    set(document, "subjects", subjects);
    return dump(out, document);
}
