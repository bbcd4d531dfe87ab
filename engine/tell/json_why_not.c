#include "tell/json_why_not.h"

#include <stdint.h>
#include <string.h>

#include "tell/json_pieces.h"
#include "tell/why_not_words.h"

struct telling {
    const struct json_run *run;
    size_t depth; /* SIZE_MAX for all */
};

/* ---- small pieces ---- */

static json_t *fact_words(const struct telling *telling, const struct record_fact *fact)
{
    struct strbuf text = {0};

    wording_statement(telling->run->wording, &text, fact);
    return json_taken(&text);
}

static json_t *condition_words(const struct telling *telling,
                               const struct attempt_condition *condition)
{
    struct strbuf text = {0};

    why_not_condition(telling->run->wording, &text, condition);
    return json_taken(&text);
}

static json_t *leaf_json(const struct why_not_leaf *leaf)
{
    const struct domain *domain = leaf->assumption->domain;
    json_t *object = json_object(), *inner = json_object(), *needed = json_array();

    for (size_t i = 0; i < leaf->needed_count; i++)
        json_array_append_new(needed, json_string(domain->values[leaf->needed[i]]));
    json_put_text(inner, "key", domain->key);
    json_put_text(inner, "value", assumption_value(leaf->assumption));
    json_put(inner, "needed", needed);
    json_put_text(inner, "from", leaf->assumption->from);
    json_put(inner, "cites", json_words(domain->cites, domain->cite_count));
    json_put(object, "assumption", inner);
    return object;
}

static json_t *fact_json(const struct telling *telling, const struct record_fact *fact)
{
    json_t *object = json_object();

    json_put(object, "id", json_id('f', fact->id));
    json_put(object, "text", fact_words(telling, fact));
    return object;
}

/* A fact that comes near, or stands in the way as a whole: then slot is NULL. */
static json_t *near_json(const struct telling *telling, const struct record_fact *fact,
                         const char *slot, const char *is, const char *wanted)
{
    json_t *object = fact_json(telling, fact);

    json_put_text(object, "slot", slot);
    json_put_text(object, "is", is);
    json_put_text(object, "wanted", wanted);
    return object;
}

static json_t *nearest_json(const struct telling *telling, const struct why_not_obstacle *obstacle)
{
    const struct attempt_condition *condition = obstacle->condition;

    if (obstacle->blocker_count > 0)
        return near_json(telling, obstacle->blockers[0]->fact, NULL, NULL, NULL);
    if (condition->nearest == NULL)
        return json_null();
    return near_json(telling, condition->nearest, condition->slot, condition->is,
                     condition->wanted);
}

/* ---- why a fact holds that stands in the way ---- */

static json_t *support_json(const struct telling *telling, const struct why_not_support *support);
static json_t *missing_json(const struct telling *telling, const struct why_not_missing *missing);

static json_t *reason_json(const struct telling *telling, const struct why_not_reason *reason)
{
    json_t *object = json_object(), *children = json_array();
    const struct record_firing *firing = reason->firing;

    for (size_t i = 0; i < reason->support_count; i++)
        json_array_append_new(children, support_json(telling, reason->supports[i]));
    for (size_t i = 0; i < reason->missing_count; i++)
        json_array_append_new(children, missing_json(telling, reason->missing[i]));
    json_put_text(object, "rule", firing->rule);
    json_put_text(object, "file", firing->source == NULL ? NULL : firing->source->place.file);
    json_put(object, "line",
             firing->source == NULL ? json_null() : json_integer(firing->source->place.line));
    json_put(object, "firing", json_id('r', firing->id));
    json_put(object, "because", json_because(firing));
    json_put(object, "cites", json_firing_cites(firing));
    json_put(object, "absent", json_absent(telling->run, firing));
    json_put(object, "children", children);
    return object;
}

static json_t *support_json(const struct telling *telling, const struct why_not_support *support)
{
    json_t *object, *children;
    struct strbuf text = {0};

    if (support->leaf != NULL)
        return leaf_json(support->leaf);
    object = json_object();
    children = json_array();
    for (size_t i = 0; i < support->reason_count; i++)
        json_array_append_new(children, reason_json(telling, &support->reasons[i]));
    why_not_standing(telling->run->wording, &text, support->fact);
    json_put(object, "condition", fact_words(telling, support->fact));
    json_put(object, "nearest", near_json(telling, support->fact, NULL, NULL, NULL));
    json_put(object, "because", json_taken(&text));
    json_put(object, "cites", json_fact_cites(telling->run, support->fact));
    if (support->is_repeated)
        json_put(object, "repeated", json_true());
    json_put(object, "children", children);
    return object;
}

/* ---- what is missing ---- */

static json_t *way_json(const struct telling *telling, const struct why_not_way *way);

static void add_ways(const struct telling *telling, json_t *out,
                     const struct why_not_missing *missing)
{
    struct telling deeper = {telling->run, telling->depth - 1};

    for (size_t i = 0; i < missing->way_count && telling->depth > 1; i++) {
        json_t *way = way_json(&deeper, missing->ways[i]);

        json_put(way, "concludes", fact_words(telling, missing->fact));
        json_array_append_new(out, way);
    }
}

/* One of several facts that are missing, in the shape of a condition that fails. */
static json_t *missing_json(const struct telling *telling, const struct why_not_missing *missing)
{
    json_t *object, *children;
    struct strbuf text = {0};

    if (missing->leaf != NULL)
        return leaf_json(missing->leaf);
    object = json_object();
    children = json_array();
    add_ways(telling, children, missing);
    strbuf_add(&text, "Nothing shows that ");
    wording_statement(telling->run->wording, &text, missing->fact);
    strbuf_add(&text, ".");
    json_put(object, "condition", fact_words(telling, missing->fact));
    json_put(object, "nearest", json_null());
    json_put(object, "because", json_taken(&text));
    json_put_text(object, "needs", "one");
    if (missing->is_repeated)
        json_put(object, "repeated", json_true());
    json_put(object, "children", children);
    return object;
}

static bool names(const struct node *node, const char *variable)
{
    if (node->kind == NODE_VARIABLE && strcmp(node->text, variable) == 0)
        return true;
    for (const struct node *each = node->first; each != NULL; each = each->next)
        if (names(each, variable))
            return true;
    return false;
}

static json_t *obstacle_children(const struct telling *telling,
                                 const struct why_not_obstacle *obstacle)
{
    json_t *children = json_array();
    bool is_alone = obstacle->missing_count == 1 && obstacle->blocker_count == 0;

    for (size_t i = 0; i < obstacle->blocker_count; i++)
        json_array_append_new(children, support_json(telling, obstacle->blockers[i]));
    if (is_alone && obstacle->missing[0]->leaf == NULL && !obstacle->missing[0]->is_repeated) {
        add_ways(telling, children, obstacle->missing[0]);
        return children;
    }
    for (size_t i = 0; i < obstacle->missing_count; i++)
        json_array_append_new(children, missing_json(telling, obstacle->missing[i]));
    return children;
}

/* The variables of a comparison with their values; null for another condition. */
static json_t *compared_json(const struct attempt_condition *condition)
{
    json_t *object;

    if (condition->condition->kind != CONDITION_TEST)
        return json_null();
    object = json_object();
    for (size_t i = 0; i < condition->bound.count; i++)
        if (names(condition->condition->node, condition->bound.items[i].name))
            json_put_text(object, condition->bound.items[i].name, condition->bound.items[i].text);
    return object;
}

static json_t *obstacle_json(const struct telling *telling, const struct why_not_obstacle *obstacle)
{
    json_t *object = json_object();
    struct strbuf text = {0}, condition = {0};
    bool is_one =
        obstacle->is_any || (obstacle->missing_count == 1 && obstacle->blocker_count == 0);

    why_not_because(telling->run->wording, &text, obstacle, &telling->run->record->arena);
    why_not_failing(telling->run->wording, &condition, obstacle);
    json_put(object, "condition", json_taken(&condition));
    json_put_text(object, "clips", obstacle->condition->clips);
    json_put(object, "nearest", nearest_json(telling, obstacle));
    json_put(object, "because", json_taken(&text));
    json_put(object, "compared", compared_json(obstacle->condition));
    json_put(object, "possible", json_boolean(!obstacle->is_hopeless));
    json_put_text(object, "needs", is_one ? "one" : "all");
    json_put(object, "children", obstacle_children(telling, obstacle));
    return object;
}

/* ---- ways ---- */

static json_t *holds_json(const struct telling *telling, const struct attempt *attempt,
                          enum attempt_state state)
{
    json_t *list = json_array();

    for (size_t i = 0; i < attempt->condition_count; i++)
        if (attempt->conditions[i].state == state)
            json_array_append_new(list, condition_words(telling, &attempt->conditions[i]));
    return list;
}

static json_t *way_json(const struct telling *telling, const struct why_not_way *way)
{
    json_t *object = json_object(), *also = json_array(), *changes = json_array();
    const struct attempt *attempt = way->attempt;

    for (size_t i = 1; i < way->obstacle_count; i++)
        json_array_append_new(also, obstacle_json(telling, &way->obstacles[i]));
    for (size_t i = 0; i < way->change_count; i++)
        json_array_append_new(changes, leaf_json(&way->changes[i]));
    json_put_text(object, "rule", attempt->rule->name);
    json_put(object, "branch",
             attempt->rule->disjunct_count > 1 ? json_integer((json_int_t)attempt->branch + 1)
                                               : json_null());
    json_put_text(object, "file", attempt->rule->place.file);
    json_put(object, "line", json_integer(attempt->rule->place.line));
    json_put(object, "cites", json_words(attempt->rule->cites, attempt->rule->cite_count));
    json_put(object, "possible", json_boolean(!way->is_hopeless));
    json_put(object, "holds", holds_json(telling, attempt, ATTEMPT_HOLDS));
    json_put(object, "open", holds_json(telling, attempt, ATTEMPT_OPEN));
    json_put(object, "fails",
             way->obstacle_count == 0 ? json_null() : obstacle_json(telling, &way->obstacles[0]));
    json_put(object, "also_fails", also);
    json_put(object, "changes", changes);
    return object;
}

bool json_write_why_not(struct json_target out, const struct json_run *run,
                        const struct why_not *answer, size_t depth)
{
    struct telling telling = {run, depth == 0 ? SIZE_MAX : depth};
    json_t *document = json_object(), *attempts = json_array();

    for (size_t i = 0; i < answer->attempt_count; i++)
        json_array_append_new(attempts, way_json(&telling, answer->attempts[i]));
    json_put_text(document, "schema", "endstate.why_not/1");
    json_put_text(document, "on", answer->actual->on);
    json_put_text(document, "wanted", answer->wanted);
    json_put_text(document, "actual", answer->actual->is);
    json_put(document, "recommended", json_boolean(answer->is_actual));
    json_put(document, "possible", json_boolean(answer->is_possible));
    json_put(document, "complete", json_boolean(!answer->is_cut));
    json_put(document, "attempts", attempts);
    return json_finish(out, document);
}
