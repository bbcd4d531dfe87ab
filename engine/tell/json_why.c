/* The JSON of a derivation. */
#include <string.h>

#include "tell/json_pieces.h"

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
    json_put(object, "text", json_fact_text(tree->run, fact));
    json_put_text(object, "rule", NULL);
    json_put(object, "fact", json_id('f', fact->id));
    json_put_text(object, "status", wording_status(status_of_fact(fact)));
    json_put(object, "cites", json_fact_cites(tree->run, fact));
    json_put(object, "children", json_array());
    return object;
}

static json_t *node_json(const struct tree *tree, const struct why_node *node);

/* The facts that a reason rests on, then, unless some are left out, the sentences that its rule
 * cites. */
static json_t *children_json(const struct tree *tree, const struct why_reason *reason)
{
    const struct rule *rule = reason->firing->source;
    json_t *children = json_array();

    for (size_t i = 0; i < reason->ground_count; i++)
        if (reason->grounds[i].node != NULL)
            json_array_append_new(children, node_json(tree, reason->grounds[i].node));
    for (size_t i = 0; reason->cut == 0 && rule != NULL && i < rule->cite_count; i++) {
        const struct record_fact *source = source_fact(tree->run->record, rule->cites[i]);

        if (source != NULL)
            json_array_append_new(children, leaf_json(tree, source));
    }
    return children;
}

static json_t *conditions_json(const struct tree *tree, const struct why_reason *reason)
{
    json_t *list = json_array();

    for (size_t i = 0; i < reason->ground_count; i++)
        if (reason->grounds[i].node == NULL)
            json_array_append_new(
                list, json_condition(tree->run, reason->firing, reason->grounds[i].condition));
    return list;
}

static json_t *reason_json(const struct tree *tree, const struct record_fact *fact,
                           const struct why_reason *reason)
{
    json_t *object = json_object();

    tree->facts[fact->id - 1] = true;
    tree->firings[reason->firing->id - 1] = true;
    json_put(object, "fact", json_id('f', fact->id));
    json_put_text(object, "status", wording_status(status_of_fact(fact)));
    json_put(object, "text", json_because(tree->run->wording, reason->firing));
    json_put_text(object, "rule", reason->firing->rule);
    json_put(object, "firing", json_id('r', reason->firing->id));
    json_put(object, "cites", json_firing_cites(reason->firing));
    json_put(object, "absent", json_absent(tree->run, reason->firing));
    json_put(object, "conditions", conditions_json(tree, reason));
    json_put(object, "children", children_json(tree, reason));
    if (reason->cut > 0)
        json_put_number(object, "cut", reason->cut);
    return object;
}

/* A fact that was given stands as such before the reasons that rules add. */
static json_t *node_json(const struct tree *tree, const struct why_node *node)
{
    bool is_leaf = node->reason_count == 0 || status_of_fact(node->fact) != CLAIM_ESTABLISHED;
    json_t *object =
        is_leaf ? leaf_json(tree, node->fact) : reason_json(tree, node->fact, &node->reasons[0]);
    json_t *also = json_array();

    for (size_t i = is_leaf ? 0 : 1; i < node->reason_count; i++)
        json_array_append_new(also, reason_json(tree, node->fact, &node->reasons[i]));
    if (node->is_repeated)
        json_put(object, "repeated", json_true());
    if (node->reason_count > 0)
        json_put(object, "also", json_incref(also));
    if (node->cut > 0)
        json_put_number(object, "cut_also", node->cut);
    json_decref(also);
    return object;
}

static void mark_exists(const struct tree *tree, const struct record_firing *firing)
{
    size_t count = firing->exists == NULL ? 0 : firing->disjunct->existing_count;

    for (size_t i = 0; i < count; i++)
        for (size_t j = 0; j < firing->exists[i].count; j++)
            for (size_t k = 0; k < firing->exists[i].matches[j].count; k++)
                tree->facts[firing->exists[i].matches[j].facts[k]->id - 1] = true;
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
        if (tree->firings[i])
            mark_exists(tree, firing);
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

/* The assumptions that the best derivation ends in, whatever part of the tree is shown. */
static json_t *rests_on_json(const struct json_run *run, const struct why_basis *basis)
{
    json_t *list = json_array();

    for (size_t i = 0; i < basis->assumption_count; i++) {
        const struct assumption *assumption =
            wording_assumption(run->wording, basis->assumptions[i]);

        if (assumption != NULL)
            json_array_append_new(list, json_assumption(assumption));
    }
    return list;
}

static json_t *absences_json(const struct json_run *run, const struct why_basis *basis)
{
    json_t *list = json_array();

    for (size_t i = 0; i < basis->absence_count; i++)
        json_array_append_new(
            list, json_condition(run, basis->absences[i].firing, basis->absences[i].condition));
    return list;
}

json_t *json_why_tree(const struct json_run *run, const struct why_node *tree)
{
    struct tree marked = {run, ARENA_ARRAY(&run->record->arena, bool, run->record->fact_count),
                          ARENA_ARRAY(&run->record->arena, bool, run->record->firing_count)};

    return node_json(&marked, tree);
}

bool json_write_why(struct json_target out, const struct json_run *run,
                    const struct why_answer *answer)
{
    struct tree marked = {run, ARENA_ARRAY(&run->record->arena, bool, run->record->fact_count),
                          ARENA_ARRAY(&run->record->arena, bool, run->record->firing_count)};
    json_t *document = json_object();

    json_put_text(document, "schema", "endstate.why/1");
    json_put_text(document, "on", answer->asked->on);
    json_put_text(document, "is", answer->asked->is);
    json_put_text(document, "status", wording_status(status_of_fact(answer->asked->fact)));
    json_put(document, "rests_on", rests_on_json(run, &answer->basis));
    json_put(document, "absences", absences_json(run, &answer->basis));
    if (answer->about != NULL) {
        json_put_text(document, "about", answer->about);
        json_put(document, "found", json_boolean(answer->is_found));
    }
    json_put(document, "tree", node_json(&marked, answer->tree));
    mark_all(&marked);
    json_put(document, "derivation", json_derivation(run, marked.facts, marked.firings));
    return json_finish(out, document);
}
