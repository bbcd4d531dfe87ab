#include "tell/json_pictures.h"

json_t *json_allowed(const struct domain *domain, const bool *allows)
{
    json_t *list = json_array();

    for (size_t i = 0; i < domain->value_count; i++)
        if (allows[i])
            json_array_append_new(list, json_string(domain->values[i]));
    return list;
}

json_t *json_sweep_condition(const struct sweep *sweep, const struct sweep_subject *subject,
                             const struct sweep_condition *condition)
{
    json_t *object = json_object();

    for (size_t i = 0; i < subject->axis_count; i++) {
        const struct domain *domain = &sweep->declared->domains[subject->axes[i]];

        if (!sweep_is_free(sweep, subject, condition, i))
            json_put(object, domain->key, json_allowed(domain, condition->allows[i]));
    }
    return object;
}

static void put_answer(json_t *object, const char *is, size_t count, double share,
                       double probability)
{
    json_put_text(object, "is", is);
    json_put_number(object, "count", count);
    json_put(object, "share", json_real(share));
    json_put(object, "probability", json_real(probability));
}

/* ---- trees ---- */

static json_t *node_json(const struct sweep_subject *subject, const struct decision_node *node)
{
    json_t *object = json_object(), *branches;

    if (node->asks == NULL) {
        put_answer(object, subject->values[node->value].is, node->count, node->share,
                   node->probability);
        return object;
    }
    branches = json_array();
    for (size_t i = 0; i < node->branch_count; i++) {
        json_t *branch = json_object();

        json_put(branch, "values", json_allowed(node->asks, node->branches[i].takes));
        json_put(branch, "then", node_json(subject, node->branches[i].to));
        json_array_append_new(branches, branch);
    }
    json_put_text(object, "asks", node->asks->key);
    json_put(object, "branches", branches);
    return object;
}

static json_t *tree_json(const struct sweep_subject *subject, const struct decision_tree *tree)
{
    json_t *object = json_object();

    json_put_number(object, "questions", tree->root->node_count - tree->leaf_count);
    json_put_number(object, "leaves", tree->leaf_count);
    json_put_number(object, "depth", tree->depth);
    json_put(object, "smallest", json_boolean(tree->is_smallest));
    json_put(object, "root", node_json(subject, tree->root));
    return object;
}

/* ---- tables ---- */

static json_t *table_json(const struct sweep *sweep, const struct sweep_subject *subject,
                          const struct decision_table *table)
{
    json_t *list = json_array();

    for (size_t i = 0; i < table->rule_count; i++) {
        const struct decision_rule *rule = &table->rules[i];
        json_t *object = json_object();

        json_put(object, "when", json_sweep_condition(sweep, subject, &rule->when));
        put_answer(object, subject->values[rule->value].is, rule->count, rule->share,
                   rule->probability);
        json_array_append_new(list, object);
    }
    return list;
}

/* ---- tornados ---- */

static json_t *answers_json(const struct sweep_subject *subject, const struct tornado_part *parts)
{
    json_t *list = json_array();

    for (size_t i = 0; i < subject->value_count; i++) {
        json_t *object = json_object();

        put_answer(object, subject->values[i].is, parts[i].count, parts[i].share,
                   parts[i].probability);
        json_array_append_new(list, object);
    }
    return list;
}

static json_t *bar_json(const struct sweep *sweep, const struct tornado *tornado, size_t axis)
{
    const struct domain *domain = &sweep->declared->domains[tornado->subject->axes[axis]];
    json_t *object = json_object(), *given = json_array();

    for (size_t i = 0; i < domain->value_count; i++) {
        json_t *held = json_object();

        json_put_text(held, "value", domain->values[i]);
        json_put(held, "answers", answers_json(tornado->subject, tornado->parts[axis][i]));
        json_array_append_new(given, held);
    }
    json_put_text(object, "key", domain->key);
    json_put(object, "influence", json_real(tornado->subject->influence[axis]));
    json_put(object, "given", given);
    return object;
}

static json_t *tornado_json(const struct sweep *sweep, const struct tornado *tornado)
{
    json_t *list = json_array();

    for (size_t i = 0; i < tornado->subject->axis_count; i++)
        json_array_append_new(list, bar_json(sweep, tornado, tornado->order[i]));
    return list;
}

void json_put_pictures(json_t *object, const struct sweep *sweep, const struct pictures *pictures,
                       size_t subject)
{
    for (size_t i = 0; i < pictures->count; i++) {
        const struct picture *picture = &pictures->items[i];

        if (picture->subject != subject)
            continue;
        switch (picture->kind) {
        case ENDSTATE_TREE:
            json_put(object, "tree", tree_json(&sweep->subjects[subject], &picture->tree));
            break;
        case ENDSTATE_TABLE:
            json_put(object, "table",
                     table_json(sweep, &sweep->subjects[subject], &picture->table));
            break;
        case ENDSTATE_TORNADO:
            json_put(object, "tornado", tornado_json(sweep, &picture->tornado));
            break;
        }
    }
}
