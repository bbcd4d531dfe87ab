#include "ask/rather_than.h"

#include <string.h>

/* ---- trees ---- */

struct growing {
    const struct contrast_side *side;
    bool *is_shown;   /* by fact id - 1 */
    bool *is_on_path; /* by fact id - 1: between the root and here */
    struct arena *arena;
};

static struct rather_than_node *grow(struct growing *growing, const struct record_fact *fact);

static const struct contrast_step *step_of(const struct contrast_side *side,
                                           const struct record_fact *fact,
                                           const struct record_firing *firing)
{
    for (size_t i = 0; i < side->step_count; i++)
        if (side->steps[i].fact == fact && side->steps[i].firing == firing)
            return &side->steps[i];
    return NULL;
}

/* A reason that rests on a fact above it is none. */
static bool is_circular(const struct growing *growing, const struct contrast_step *step)
{
    for (size_t i = 0; i < step->rests_count; i++)
        if (growing->is_on_path[step->rests_on[i]->id - 1])
            return true;
    return false;
}

static void grow_reason(struct growing *growing, struct rather_than_node *node,
                        const struct contrast_step *step)
{
    struct rather_than_reason *reason = &node->reasons[node->reason_count];

    if (step == NULL || is_circular(growing, step))
        return;
    reason->step = step;
    reason->children = ARENA_ARRAY(growing->arena, struct rather_than_node *, step->rests_count);
    for (size_t i = 0; i < step->rests_count; i++)
        reason->children[reason->child_count++] = grow(growing, step->rests_on[i]);
    node->reason_count++;
}

static struct rather_than_node *grow(struct growing *growing, const struct record_fact *fact)
{
    struct rather_than_node *node = ARENA_NEW(growing->arena, struct rather_than_node);

    node->fact = fact;
    node->is_repeated = growing->is_shown[fact->id - 1] && !fact->is_given;
    growing->is_shown[fact->id - 1] = true;
    if (node->is_repeated || fact->is_given)
        return node;
    growing->is_on_path[fact->id - 1] = true;
    node->reasons = ARENA_ARRAY(growing->arena, struct rather_than_reason, fact->firing_count);
    for (size_t i = 0; i < fact->firing_count; i++)
        grow_reason(growing, node, step_of(growing->side, fact, fact->firings[i]));
    growing->is_on_path[fact->id - 1] = false;
    return node;
}

/* Whether a step of the side rests on a fact: then the fact is no root of its own. */
static bool is_beneath(const struct contrast_side *side, const struct record_fact *fact)
{
    for (size_t i = 0; i < side->step_count; i++)
        for (size_t j = 0; j < side->steps[i].rests_count; j++)
            if (side->steps[i].rests_on[j] == fact)
                return true;
    return false;
}

static void add_tree(struct growing *growing, struct rather_than_side *out,
                     const struct record_fact *fact)
{
    if (!growing->is_shown[fact->id - 1])
        out->trees[out->tree_count++] = grow(growing, fact);
}

/* The answer's tree; then of what else the contrast holds first the tops, then whatever is left. */
static void grow_side(struct rather_than_side *out, const struct contrast_side *side,
                      const struct rather_than_run *run, struct arena *arena)
{
    struct growing growing = {.side = side,
                              .is_shown = ARENA_ARRAY(arena, bool, run->record->fact_count),
                              .is_on_path = ARENA_ARRAY(arena, bool, run->record->fact_count),
                              .arena = arena};

    out->is = run->fact == NULL ? NULL : record_text(run->fact, "is");
    out->trees =
        ARENA_ARRAY(arena, struct rather_than_node *, side->step_count + side->given_count);
    if (run->fact != NULL && side->step_count > 0)
        add_tree(&growing, out, run->fact);
    for (size_t i = side->step_count; i-- > 0;)
        if (!is_beneath(side, side->steps[i].fact))
            add_tree(&growing, out, side->steps[i].fact);
    for (size_t i = side->step_count; i-- > 0;)
        add_tree(&growing, out, side->steps[i].fact);
    for (size_t i = 0; i < side->given_count; i++)
        add_tree(&growing, out, side->given[i]);
}

/* ---- what both hold ---- */

static void mark_derivation(const struct rather_than_run *run, bool *marks, struct arena *arena)
{
    const struct record_fact **queue =
        ARENA_ARRAY(arena, const struct record_fact *, run->record->fact_count);
    size_t count = 0;

    if (run->fact == NULL)
        return;
    marks[run->fact->id - 1] = true;
    queue[count++] = run->fact;
    for (size_t next = 0; next < count; next++) {
        for (size_t i = 0; i < queue[next]->firing_count; i++) {
            const struct record_firing *firing = queue[next]->firings[i];

            for (size_t j = 0; j < firing->matched_count; j++) {
                if (marks[firing->matched[j]->id - 1])
                    continue;
                marks[firing->matched[j]->id - 1] = true;
                queue[count++] = firing->matched[j];
            }
        }
    }
}

static size_t count_shared(const struct rather_than_run runs[CONTRAST_SIDES], struct arena *arena)
{
    const struct record *here = runs[RATHER_THAN_HERE].record;
    bool *marks[CONTRAST_SIDES];
    size_t count = 0;

    for (int side = 0; side < CONTRAST_SIDES; side++) {
        marks[side] = ARENA_ARRAY(arena, bool, runs[side].record->fact_count);
        mark_derivation(&runs[side], marks[side], arena);
    }
    for (size_t i = 0; i < here->fact_count; i++) {
        const struct record_fact *same;

        if (!marks[RATHER_THAN_HERE][i] || here->facts[i].firing_count == 0)
            continue;
        same = contrast_same(runs[RATHER_THAN_THERE].record, &here->facts[i]);
        count += same != NULL && marks[RATHER_THAN_THERE][same->id - 1];
    }
    return count;
}

/* ---- changes that stand in no tree ---- */

static bool is_given(const struct contrast_side *side, const char *key)
{
    for (size_t i = 0; i < side->given_count; i++)
        if (strcmp(side->given[i]->template, "assumption") == 0 &&
            strcmp(record_text(side->given[i], "key"), key) == 0)
            return true;
    return false;
}

static void find_unseen(struct rather_than *out, const struct contrast *contrast,
                        struct arena *arena)
{
    out->unseen = ARENA_ARRAY(arena, const struct space_change *, out->flip->change_count);
    for (size_t i = 0; i < out->flip->change_count; i++) {
        const struct space_change *change = &out->flip->changes[i];

        if (!is_given(&contrast->sides[RATHER_THAN_HERE], change->domain->key) &&
            !is_given(&contrast->sides[RATHER_THAN_THERE], change->domain->key))
            out->unseen[out->unseen_count++] = change;
    }
}

/* ---- the whole ---- */

void rather_than_read(struct rather_than *out, const struct flips *flips,
                      const struct rather_than_run runs[CONTRAST_SIDES], struct arena *arena)
{
    const struct record *const records[] = {runs[0].record, runs[1].record};
    const struct record_fact *const facts[] = {runs[0].fact, runs[1].fact};
    struct contrast *contrast = ARENA_NEW(arena, struct contrast);

    *out = (struct rather_than){.flips = flips, .flip = &flips->items[0]};
    while (out->others + 1 < flips->count &&
           flips->items[out->others + 1].change_count == out->flip->change_count)
        out->others++;
    contrast_read(contrast, records, facts, arena);
    for (int side = 0; side < CONTRAST_SIDES; side++)
        grow_side(&out->sides[side], &contrast->sides[side], &runs[side], arena);
    find_unseen(out, contrast, arena);
    out->shared = count_shared(runs, arena);
}
