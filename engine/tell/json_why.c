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
    json_put(object, "cites", json_fact_cites(tree->run, fact));
    json_put(object, "children", json_array());
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
    json_put(object, "text", json_because(reason->firing));
    json_put_text(object, "rule", reason->firing->rule);
    json_put(object, "firing", json_id('r', reason->firing->id));
    json_put(object, "cites", json_firing_cites(reason->firing));
    json_put(object, "absent", json_absent(tree->run, reason->firing));
    json_put(object, "children", children_json(tree, reason));
}

static json_t *node_json(const struct tree *tree, const struct why_node *node)
{
    json_t *object;
    json_t *also = json_array();

    if (node->reason_count == 0) {
        object = leaf_json(tree, node->fact);
        if (node->is_repeated)
            json_put(object, "repeated", json_true());
        json_decref(also);
        return object;
    }
    object = json_object();
    tree->facts[node->fact->id - 1] = true;
    json_put(object, "fact", json_id('f', node->fact->id));
    set_reason(object, tree, &node->reasons[0]);
    for (size_t i = 1; i < node->reason_count; i++) {
        json_t *other = json_object();

        json_put(other, "fact", json_id('f', node->fact->id));
        set_reason(other, tree, &node->reasons[i]);
        json_array_append_new(also, other);
    }
    json_put(object, "also", also);
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

json_t *json_why_tree(const struct json_run *run, const struct why_node *tree)
{
    struct tree marked = {run, ARENA_ARRAY(&run->record->arena, bool, run->record->fact_count),
                          ARENA_ARRAY(&run->record->arena, bool, run->record->firing_count)};

    return node_json(&marked, tree);
}

bool json_write_why(FILE *out, const struct json_run *run, const struct recommendation *asked,
                    const struct why_node *tree)
{
    struct tree marked = {run, ARENA_ARRAY(&run->record->arena, bool, run->record->fact_count),
                          ARENA_ARRAY(&run->record->arena, bool, run->record->firing_count)};
    json_t *document = json_object();

    json_put_text(document, "schema", "endstate.why/1");
    json_put_text(document, "on", asked->on);
    json_put_text(document, "is", asked->is);
    json_put(document, "tree", node_json(&marked, tree));
    mark_all(&marked);
    json_put(document, "derivation", json_derivation(run, marked.facts, marked.firings));
    return json_finish(out, document);
}
