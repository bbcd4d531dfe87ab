#include "ask/decision_table.h"

#include <string.h>

struct making {
    struct decision_table *out;
    const struct sweep *sweep;
    const struct sweep_subject *subject;
    struct arena *arena;
};

static const struct domain *domain_of(const struct making *making, size_t axis)
{
    return &making->sweep->declared->domains[making->subject->axes[axis]];
}

/* ---- a rule for each leaf ---- */

static struct sweep_condition any(const struct making *making)
{
    size_t axes = making->subject->axis_count;
    struct sweep_condition out = {ARENA_ARRAY(making->arena, bool *, axes)};

    for (size_t i = 0; i < axes; i++) {
        size_t size = domain_of(making, i)->value_count;

        out.allows[i] = ARENA_ARRAY(making->arena, bool, size);
        for (size_t j = 0; j < size; j++)
            out.allows[i][j] = true;
    }
    return out;
}

static size_t axis_of(const struct making *making, const struct domain *domain)
{
    size_t axis = 0;

    while (domain_of(making, axis) != domain)
        axis++;
    return axis;
}

/* The same condition with one axis narrowed; the rest of it is shared. */
static struct sweep_condition narrow(const struct making *making,
                                     const struct sweep_condition *from, size_t axis, bool *takes)
{
    size_t axes = making->subject->axis_count;
    struct sweep_condition out = {ARENA_ARRAY(making->arena, bool *, axes)};

    memcpy(out.allows, from->allows, sizeof *out.allows * axes);
    out.allows[axis] = takes;
    return out;
}

static void add_rules(struct making *making, const struct decision_node *node,
                      const struct sweep_condition *when)
{
    if (node->asks == NULL) {
        making->out->rules[making->out->rule_count++] =
            (struct decision_rule){*when, node->value, node->count, node->share, node->probability};
        return;
    }
    for (size_t i = 0; i < node->branch_count; i++) {
        struct sweep_condition narrower =
            narrow(making, when, axis_of(making, node->asks), node->branches[i].takes);

        add_rules(making, node->branches[i].to, &narrower);
    }
}

/* ---- fewer rules ---- */

static bool same_on(const struct making *making, const struct decision_rule *a,
                    const struct decision_rule *b, size_t axis)
{
    return memcmp(a->when.allows[axis], b->when.allows[axis],
                  sizeof(bool) * domain_of(making, axis)->value_count) == 0;
}

/* The one axis in which two rules of one value differ; the number of axes if they are further
 * apart. */
static size_t sole_difference(const struct making *making, const struct decision_rule *a,
                              const struct decision_rule *b)
{
    size_t axes = making->subject->axis_count, found = axes;

    if (a->value != b->value)
        return axes;
    for (size_t axis = 0; axis < axes; axis++) {
        if (same_on(making, a, b, axis))
            continue;
        if (found < axes)
            return axes;
        found = axis;
    }
    return found;
}

static void merge(const struct making *making, struct decision_rule *into,
                  const struct decision_rule *from, size_t axis)
{
    size_t size = domain_of(making, axis)->value_count;
    bool *either = ARENA_ARRAY(making->arena, bool, size);

    for (size_t i = 0; i < size; i++)
        either[i] = into->when.allows[axis][i] || from->when.allows[axis][i];
    into->when = narrow(making, &into->when, axis, either);
    into->count += from->count;
    into->share += from->share;
    into->probability += from->probability;
}

/* Merge the first two rules that can be; false if none can. */
static bool merge_two(const struct making *making)
{
    struct decision_table *table = making->out;

    for (size_t i = 0; i < table->rule_count; i++) {
        for (size_t j = i + 1; j < table->rule_count; j++) {
            size_t axis = sole_difference(making, &table->rules[i], &table->rules[j]);

            if (axis == making->subject->axis_count)
                continue;
            merge(making, &table->rules[i], &table->rules[j], axis);
            memmove(&table->rules[j], &table->rules[j + 1],
                    sizeof *table->rules * (table->rule_count - j - 1));
            table->rule_count--;
            return true;
        }
    }
    return false;
}

/* Put the rules of a value together, the values in their order and each one's rules in theirs. */
static void sort_rules(const struct making *making)
{
    struct decision_table *table = making->out;
    struct decision_rule *sorted =
        ARENA_ARRAY(making->arena, struct decision_rule, table->rule_count);
    size_t count = 0;

    for (size_t value = 0; value < making->subject->value_count; value++)
        for (size_t i = 0; i < table->rule_count; i++)
            if (table->rules[i].value == value)
                sorted[count++] = table->rules[i];
    table->rules = sorted;
}

void decision_table_make(struct decision_table *out, const struct sweep *sweep,
                         const struct sweep_subject *subject, const struct decision_tree *tree,
                         struct arena *arena)
{
    struct making making = {out, sweep, subject, arena};
    struct sweep_condition when = any(&making);

    *out = (struct decision_table){ARENA_ARRAY(arena, struct decision_rule, tree->leaf_count), 0};
    add_rules(&making, tree->root, &when);
    while (merge_two(&making))
        ;
    sort_rules(&making);
}
