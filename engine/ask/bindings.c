#include "ask/bindings.h"

#include <string.h>

static size_t count_nodes(const struct node *first)
{
    size_t count = 0;

    for (; first != NULL; first = first->next)
        count += 1 + count_nodes(first->first);
    return count;
}

/* The value that a fact gives a variable as CLIPS text, NULL for several values or none. */
static const char *value_of(const struct record_fact *fact, const struct binding *binding,
                            struct arena *arena)
{
    const struct record_slot *slot = binding->slot != NULL   ? record_slot(fact, binding->slot)
                                     : fact->slot_count == 0 ? NULL
                                                             : &fact->slots[0];
    size_t field = binding->field;

    if (slot == NULL || binding->is_multi || field >= slot->count)
        return NULL;
    if (binding->from_back)
        field = slot->count - 1 - field;
    return rendering_value(slot->values[field].type, slot->values[field].text, arena);
}

struct adding {
    const struct disjunct *pattern; /* one alone */
    const struct record_fact *fact;
    struct bound_variables *out;
    struct arena *arena;
};

static void add_variables(const struct adding *adding, const struct node *first)
{
    for (; first != NULL; first = first->next) {
        struct binding binding;
        const char *text;

        add_variables(adding, first->first);
        if (first->kind != NODE_VARIABLE || first->text[0] == '\0' ||
            rendering_bound(adding->out, first->text) != NULL ||
            !rule_binding(adding->pattern, first->text, &binding))
            continue;
        text = value_of(adding->fact, &binding, adding->arena);
        if (text != NULL)
            adding->out->items[adding->out->count++] = (struct bound_variable){first->text, text};
    }
}

struct bound_variables bindings_of(const struct disjunct *disjunct,
                                   const struct record_fact *const *facts, size_t count,
                                   const struct bound_variables *outer, struct arena *arena)
{
    size_t most = outer->count;
    struct bound_variables bound = {NULL, outer->count};

    for (size_t i = 0; i < disjunct->pattern_count && i < count; i++)
        most += count_nodes(disjunct->patterns[i]->node->first);
    bound.items = ARENA_ARRAY(arena, struct bound_variable, most);
    if (outer->count > 0)
        memcpy(bound.items, outer->items, sizeof *bound.items * outer->count);
    for (size_t i = 0; i < disjunct->pattern_count && i < count; i++) {
        struct disjunct pattern = {.patterns = &disjunct->patterns[i], .pattern_count = 1};
        struct adding adding = {&pattern, facts[i], &bound, arena};

        if (facts[i] != NULL)
            add_variables(&adding, disjunct->patterns[i]->node->first);
    }
    return bound;
}

size_t bindings_patterns_before(const struct disjunct *disjunct, size_t condition)
{
    size_t count = 0;

    while (count < disjunct->pattern_count) {
        bool is_before = false;

        for (size_t i = 0; i < condition; i++)
            is_before = is_before || disjunct->conditions[i] == disjunct->patterns[count];
        if (!is_before)
            break;
        count++;
    }
    return count;
}
