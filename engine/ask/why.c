#include "ask/why.h"

#include <stdlib.h>

/* Past so many nodes a whole tree refers to what it has shown already. */
enum { MOST_NODES = 50000 };

struct growing {
    struct record *record;
    bool *is_shown; /* by fact id - 1 */
    size_t *shown;  /* the same as a list, in the order of showing */
    size_t shown_count;
    bool *is_on_path; /* by fact id - 1: between the root and here */
    bool is_whole;
    size_t nodes;
};

static struct why_node *grow(struct growing *growing, const struct record_fact *fact);

/* Take back what was shown since, as parts of a reason that is dropped. */
static void unshow(struct growing *growing, size_t count)
{
    while (growing->shown_count > count)
        growing->is_shown[growing->shown[--growing->shown_count]] = false;
}

/* False for a reason that rests on a fact above it. */
static bool grow_reason(struct growing *growing, struct why_reason *out,
                        const struct record_firing *firing)
{
    struct arena *arena = &growing->record->arena;
    size_t shown_before = growing->shown_count;

    out->firing = firing;
    out->children = ARENA_ARRAY(arena, struct why_node *, firing->matched_count);
    for (size_t i = 0; i < firing->matched_count; i++)
        if (growing->is_on_path[firing->matched[i]->id - 1])
            return false;
    for (size_t i = 0; i < firing->matched_count; i++) {
        struct why_node *child = grow(growing, firing->matched[i]);

        if (child == NULL) {
            unshow(growing, shown_before);
            return false;
        }
        out->children[out->child_count++] = child;
    }
    return true;
}

/* NULL for a fact all of whose reasons rest on a fact above it. */
static struct why_node *grow(struct growing *growing, const struct record_fact *fact)
{
    struct arena *arena = &growing->record->arena;
    struct why_node *node = ARENA_NEW(arena, struct why_node);
    bool may_repeat = growing->is_whole && growing->nodes < MOST_NODES;

    growing->nodes++;
    node->fact = fact;
    if (fact->firing_count == 0)
        return node;
    if (growing->is_shown[fact->id - 1] && !may_repeat) {
        node->is_repeated = true;
        return node;
    }
    growing->is_on_path[fact->id - 1] = true;
    node->reasons = ARENA_ARRAY(arena, struct why_reason, fact->firing_count);
    for (size_t i = 0; i < fact->firing_count; i++) {
        struct why_reason reason = {0};

        if (grow_reason(growing, &reason, fact->firings[i]))
            node->reasons[node->reason_count++] = reason;
    }
    growing->is_on_path[fact->id - 1] = false;
    if (node->reason_count == 0 && !fact->is_given)
        return NULL;
    if (!growing->is_shown[fact->id - 1])
        growing->shown[growing->shown_count++] = fact->id - 1;
    growing->is_shown[fact->id - 1] = true;
    return node;
}

const struct why_node *why_tree(struct record *record, const struct record_fact *fact,
                                bool is_whole)
{
    struct growing growing = {.record = record, .is_whole = is_whole};

    growing.is_shown = ARENA_ARRAY(&record->arena, bool, record->fact_count);
    growing.shown = ARENA_ARRAY(&record->arena, size_t, record->fact_count);
    growing.is_on_path = ARENA_ARRAY(&record->arena, bool, record->fact_count);
    return grow(&growing, fact);
}
