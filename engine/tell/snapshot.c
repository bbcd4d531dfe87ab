#include "tell/snapshot.h"

#include <string.h>

#include "tell/conditions.h"

struct writing {
    struct strbuf *out;
    const struct wording *wording;
    struct arena *arena;
};

/* ---- facts ---- */

static void add_value(struct strbuf *out, const struct record_value *value)
{
    if (value->type == VALUE_STRING)
        strbuf_format(out, " \"%s\"", value->text);
    else
        strbuf_format(out, " %s", value->text);
}

/* As CLIPS text, but for the cites, which stand apart. */
static void add_fact(struct strbuf *out, const struct record_fact *fact)
{
    strbuf_format(out, "(%s", fact->template);
    for (size_t i = 0; i < fact->slot_count; i++) {
        const struct record_slot *slot = &fact->slots[i];

        if (slot->name != NULL && strcmp(slot->name, "cites") == 0)
            continue;
        if (slot->name != NULL)
            strbuf_format(out, " (%s", slot->name);
        for (size_t j = 0; j < slot->count; j++)
            add_value(out, &slot->values[j]);
        if (slot->name != NULL)
            strbuf_add_char(out, ')');
    }
    strbuf_add_char(out, ')');
}

/* " [END-5.4, DIL-2.2]" */
static void add_cites(const struct writing *writing, const char *const *cites, size_t count)
{
    if (count > 0)
        strbuf_format(writing->out, " [%s]", wording_cite_list(cites, count, writing->arena));
}

/* ---- the tree ---- */

static void indent(const struct writing *writing, size_t depth)
{
    for (size_t i = 0; i < depth; i++)
        strbuf_add(writing->out, "  ");
}

static void add_node(const struct writing *writing, size_t depth, const struct why_node *node);

static void add_condition(const struct writing *writing, size_t depth,
                          const struct record_firing *firing, const struct why_condition *condition)
{
    indent(writing, depth);
    strbuf_format(writing->out, "%s: ", condition_kind(condition->kind));
    condition_text(writing->wording, writing->out, firing, condition);
    strbuf_add_char(writing->out, '\n');
}

static void add_reason(const struct writing *writing, size_t depth, const struct why_reason *reason)
{
    const struct rule *rule = reason->firing->source;

    indent(writing, depth);
    strbuf_format(writing->out, "by %s", reason->firing->rule);
    if (rule != NULL)
        add_cites(writing, rule->cites, rule->cite_count);
    strbuf_add_char(writing->out, '\n');
    for (size_t i = 0; i < reason->ground_count; i++) {
        const struct why_ground *ground = &reason->grounds[i];

        if (ground->node != NULL)
            add_node(writing, depth + 1, ground->node);
        else
            add_condition(writing, depth + 1, reason->firing, ground->condition);
    }
}

static void add_node(const struct writing *writing, size_t depth, const struct why_node *node)
{
    const struct record_fact *fact = node->fact;
    size_t count = 0;
    const char *const *cites = fact->firing_count > 0
                                   ? NULL
                                   : wording_cites(writing->wording, fact, writing->arena, &count);

    indent(writing, depth);
    add_fact(writing->out, fact);
    add_cites(writing, cites, count);
    strbuf_add(writing->out, node->is_repeated ? " as above\n" : "\n");
    for (size_t i = 0; i < node->reason_count; i++)
        add_reason(writing, depth + 1, &node->reasons[i]);
}

/* ---- rows ---- */

static void add_settings(struct strbuf *out, const struct case_row *row)
{
    for (size_t i = 0; i < row->setting_count; i++)
        strbuf_format(out, "%s%s=%s", i == 0 ? ", with " : " ", row->settings[i].domain->key,
                      row->settings[i].domain->values[row->settings[i].value]);
    strbuf_add_char(out, '\n');
}

static void add_subject(const struct writing *writing, const struct case_run *run, const char *on)
{
    const struct recommendation *found = recommend_find(run->recommendations, on);
    bool has_value = found != NULL && found->is != NULL;
    const struct why_node *tree = has_value ? why_tree(run->record, found->fact, false) : NULL;

    strbuf_format(writing->out, "%s: %s", on, has_value ? found->is : "no support");
    add_settings(writing->out, run->row);
    for (size_t i = 0; tree != NULL && i < tree->reason_count; i++)
        add_reason(writing, 1, &tree->reasons[i]);
}

static bool is_named_before(const struct case_row *row, size_t index)
{
    for (size_t i = 0; i < index; i++)
        if (row->expectations[i].on != NULL &&
            strcmp(row->expectations[i].on, row->expectations[index].on) == 0)
            return true;
    return false;
}

void snapshot_add(struct strbuf *out, const struct case_run *run, const struct rulebase *rulebase)
{
    const struct wording wording = {rulebase, run->assumptions};
    const struct writing writing = {out, &wording, &run->record->arena};
    bool is_any_named = false;

    for (size_t i = 0; i < run->row->expectation_count; i++) {
        if (run->row->expectations[i].on == NULL || is_named_before(run->row, i))
            continue;
        is_any_named = true;
        add_subject(&writing, run, run->row->expectations[i].on);
    }
    for (size_t i = 0; !is_any_named && i < run->recommendations->count; i++)
        add_subject(&writing, run, run->recommendations->items[i].on);
}

bool snapshot_is_same_answer(const struct line_diff *diff)
{
    for (size_t i = 0; i < diff->count; i++)
        if (diff->lines[i].mark != ' ' && diff->lines[i].text[0] != ' ')
            return false;
    return true;
}
