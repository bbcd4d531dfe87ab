/* The JSON of a contrast. */
#include "tell/json_pieces.h"

static json_t *node_json(const struct rather_than_node *node, const struct wording *wording);

static json_t *statement_json(const struct record_fact *fact, const struct wording *wording)
{
    struct strbuf text = {0};

    wording_statement(wording, &text, fact);
    return json_taken(&text);
}

static void set_reason(json_t *object, const struct rather_than_reason *reason,
                       const struct wording *wording)
{
    json_t *children = json_array(), *excludes = json_array();

    for (size_t i = 0; i < reason->child_count; i++)
        json_array_append_new(children, node_json(reason->children[i], wording));
    for (size_t i = 0; i < reason->step->excludes_count; i++)
        json_array_append_new(excludes, statement_json(reason->step->excludes[i], wording));
    json_put(object, "text", json_because(reason->step->firing));
    json_put_text(object, "rule", reason->step->firing->rule);
    json_put(object, "cites", json_firing_cites(reason->step->firing));
    json_put(object, "absent", excludes);
    json_put(object, "children", children);
}

static void set_leaf(json_t *object, const struct rather_than_node *node,
                     const struct wording *wording)
{
    struct arena arena = {NULL};
    struct strbuf text = {0};
    size_t count;
    const char *const *cites = wording_cites(wording, node->fact, &arena, &count);

    wording_fact(wording, &text, node->fact);
    json_put(object, "text", json_taken(&text));
    json_put_text(object, "rule", NULL);
    json_put(object, "cites", json_words(cites, count));
    json_put(object, "children", json_array());
    if (node->is_repeated)
        json_put(object, "repeated", json_true());
    arena_free(&arena);
}

static json_t *node_json(const struct rather_than_node *node, const struct wording *wording)
{
    json_t *object = json_object(), *also;

    json_put(object, "fact", statement_json(node->fact, wording));
    if (node->reason_count == 0) {
        set_leaf(object, node, wording);
        return object;
    }
    also = json_array();
    set_reason(object, &node->reasons[0], wording);
    for (size_t i = 1; i < node->reason_count; i++) {
        json_t *other = json_object();

        json_put(other, "fact", statement_json(node->fact, wording));
        set_reason(other, &node->reasons[i], wording);
        json_array_append_new(also, other);
    }
    json_put(object, "also", also);
    return object;
}

static json_t *trees_json(const struct rather_than_side *side, const struct wording *wording)
{
    json_t *list = json_array();

    for (size_t i = 0; i < side->tree_count; i++)
        json_array_append_new(list, node_json(side->trees[i], wording));
    return list;
}

/* The assumption that a change changes, as it is and as it would be. */
static json_t *change_json(const struct flips *flips, const struct space_change *change)
{
    const struct domain *domain = change->domain;
    json_t *object = json_object();

    json_put_text(object, "key", domain->key);
    json_put_text(object, "here",
                  assumption_value(&flips->assumptions[domain - flips->declared->domains]));
    json_put_text(object, "there", domain->values[change->value]);
    json_put_text(object, "actor", domain->actor);
    json_put(object, "cites", json_words(domain->cites, domain->cite_count));
    return object;
}

bool json_write_rather_than(struct json_target out, const struct rather_than *rather,
                            const struct wording *wording)
{
    const struct flips *flips = rather->flips;
    json_t *document = json_object(), *changes = json_array(), *unseen = json_array();

    for (size_t i = 0; rather->flip != NULL && i < rather->flip->change_count; i++)
        json_array_append_new(changes, change_json(flips, &rather->flip->changes[i]));
    for (size_t i = 0; i < rather->unseen_count; i++)
        json_array_append_new(unseen, json_string(rather->unseen[i]->domain->key));
    json_put_text(document, "schema", "endstate.contrast/1");
    json_put_text(document, "on", flips->on);
    json_put_text(document, "is", flips->from);
    json_put_text(document, "rather_than", flips->to);
    json_put_number(document, "max_changes", flips->most_changes);
    json_put(document, "changes", changes);
    json_put_number(document, "other_sets", rather->others);
    json_put(document, "only_here", trees_json(&rather->sides[RATHER_THAN_HERE], wording));
    json_put(document, "only_there", trees_json(&rather->sides[RATHER_THAN_THERE], wording));
    json_put(document, "beneath_both", unseen);
    json_put_number(document, "shared", rather->shared);
    json_put(document, "exhaustive", json_boolean(flips->is_exhaustive));
    json_put(document, "least_changes",
             flips->least == 0 ? json_null() : json_integer((json_int_t)flips->least));
    return json_finish(out, document);
}
