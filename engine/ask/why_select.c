/* Part of a derivation: so many levels, or what leads to some lines, with the rest counted. */
#include "ask/why.h"

struct selecting {
    struct record *record;
    const struct why_selection *selection;
    size_t *fact_counts;   /* by id - 1: in which count the fact was counted last */
    size_t *firing_counts; /* by id - 1: the same of a firing */
    size_t counts;         /* how many counts have begun */
};

static bool is_taken(const struct selecting *selecting, const struct record_fact *fact,
                     const struct record_firing *firing, const struct why_condition *condition)
{
    struct why_line line = {fact, firing, condition};

    return selecting->selection->mentions == NULL ||
           selecting->selection->mentions(selecting->selection->context, &line);
}

/* ---- how much is left out ---- */

static size_t count_node(struct selecting *selecting, const struct why_node *node);

static size_t count_reason(struct selecting *selecting, const struct why_reason *reason)
{
    size_t *last = &selecting->firing_counts[reason->firing->id - 1], count = 1;

    if (*last == selecting->counts)
        return 0;
    *last = selecting->counts;
    for (size_t i = 0; i < reason->ground_count; i++)
        count +=
            reason->grounds[i].node == NULL ? 1 : count_node(selecting, reason->grounds[i].node);
    return count;
}

static size_t count_node(struct selecting *selecting, const struct why_node *node)
{
    size_t *last = &selecting->fact_counts[node->fact->id - 1], count = 0;

    if (node->reason_count == 0 && *last != selecting->counts)
        count++;
    *last = selecting->counts;
    for (size_t i = 0; i < node->reason_count; i++)
        count += count_reason(selecting, &node->reasons[i]);
    return count;
}

static size_t count_grounds(struct selecting *selecting, const struct why_reason *reason,
                            const bool *is_kept)
{
    size_t count = 0;

    selecting->counts++;
    for (size_t i = 0; i < reason->ground_count; i++)
        if (!is_kept[i])
            count += reason->grounds[i].node == NULL
                         ? 1
                         : count_node(selecting, reason->grounds[i].node);
    return count;
}

/* ---- what leads to a line that is asked for ---- */

static bool leads_somewhere(const struct selecting *selecting, const struct why_node *node);

static bool reason_leads(const struct selecting *selecting, const struct record_fact *fact,
                         const struct why_reason *reason)
{
    if (is_taken(selecting, fact, reason->firing, NULL))
        return true;
    for (size_t i = 0; i < reason->ground_count; i++) {
        const struct why_ground *ground = &reason->grounds[i];

        if (ground->node == NULL ? is_taken(selecting, fact, reason->firing, ground->condition)
                                 : leads_somewhere(selecting, ground->node))
            return true;
    }
    return false;
}

static bool leads_somewhere(const struct selecting *selecting, const struct why_node *node)
{
    if (node->reason_count == 0)
        return is_taken(selecting, node->fact, NULL, NULL);
    for (size_t i = 0; i < node->reason_count; i++)
        if (reason_leads(selecting, node->fact, &node->reasons[i]))
            return true;
    return false;
}

/* ---- selecting ---- */

static struct why_node *select_node(struct selecting *selecting, const struct why_node *node,
                                    size_t level);

/* A witness is told beneath its `exists`, so that is kept with it. */
static void keep_exists(const struct why_reason *reason, bool *is_kept)
{
    for (size_t i = 0; i < reason->ground_count; i++)
        for (size_t j = i + 1; reason->grounds[i].node == NULL && j < reason->ground_count; j++)
            if (is_kept[j] && reason->grounds[j].node != NULL &&
                reason->grounds[j].condition == reason->grounds[i].condition)
                is_kept[i] = true;
}

/* Whether the reason is kept. */
static bool select_reason(struct selecting *selecting, struct why_reason *out,
                          const struct record_fact *fact, const struct why_reason *reason,
                          size_t level)
{
    struct arena *arena = &selecting->record->arena;
    bool *is_kept = ARENA_ARRAY(arena, bool, reason->ground_count);
    const struct why_node **nodes =
        ARENA_ARRAY(arena, const struct why_node *, reason->ground_count);
    bool is_deepest = level == selecting->selection->depth, has_kept = false;

    if (is_deepest && !reason_leads(selecting, fact, reason))
        return false;
    for (size_t i = 0; i < reason->ground_count && !is_deepest; i++) {
        const struct why_ground *ground = &reason->grounds[i];

        if (ground->node != NULL)
            nodes[i] = select_node(selecting, ground->node, level + 1);
        is_kept[i] = ground->node != NULL
                         ? nodes[i] != NULL
                         : is_taken(selecting, fact, reason->firing, ground->condition);
        has_kept = has_kept || is_kept[i];
    }
    if (!is_deepest && !has_kept && !is_taken(selecting, fact, reason->firing, NULL))
        return false;
    keep_exists(reason, is_kept);
    *out = (struct why_reason){.firing = reason->firing};
    out->grounds = ARENA_ARRAY(arena, struct why_ground, reason->ground_count);
    for (size_t i = 0; i < reason->ground_count; i++)
        if (is_kept[i])
            out->grounds[out->ground_count++] =
                (struct why_ground){nodes[i], reason->grounds[i].condition};
    out->cut = count_grounds(selecting, reason, is_kept);
    return true;
}

/* NULL where nothing in it leads to a line that is asked for. */
static struct why_node *select_node(struct selecting *selecting, const struct why_node *node,
                                    size_t level)
{
    struct arena *arena = &selecting->record->arena;
    struct why_node *out = ARENA_NEW(arena, struct why_node);
    bool *is_kept = ARENA_ARRAY(arena, bool, node->reason_count);

    *out = (struct why_node){.fact = node->fact, .is_repeated = node->is_repeated};
    if (node->reason_count == 0)
        return is_taken(selecting, node->fact, NULL, NULL) ? out : NULL;
    out->reasons = ARENA_ARRAY(arena, struct why_reason, node->reason_count);
    for (size_t i = 0; i < node->reason_count; i++) {
        is_kept[i] = select_reason(selecting, &out->reasons[out->reason_count], node->fact,
                                   &node->reasons[i], level);
        out->reason_count += is_kept[i];
    }
    if (out->reason_count == 0)
        return NULL;
    selecting->counts++;
    for (size_t i = 0; i < node->reason_count; i++)
        if (!is_kept[i])
            out->cut += count_reason(selecting, &node->reasons[i]);
    return out;
}

/* The root with its first reason and nothing beneath. */
static struct why_node *bare_root(struct selecting *selecting, const struct why_node *tree)
{
    struct arena *arena = &selecting->record->arena;
    struct why_node *out = ARENA_NEW(arena, struct why_node);

    out->fact = tree->fact;
    if (tree->reason_count == 0)
        return out;
    out->reasons = ARENA_NEW(arena, struct why_reason);
    out->reason_count = 1;
    out->reasons[0].firing = tree->reasons[0].firing;
    out->reasons[0].cut = count_grounds(selecting, &tree->reasons[0],
                                        ARENA_ARRAY(arena, bool, tree->reasons[0].ground_count));
    selecting->counts++;
    for (size_t i = 1; i < tree->reason_count; i++)
        out->cut += count_reason(selecting, &tree->reasons[i]);
    return out;
}

const struct why_node *why_select(struct record *record, const struct why_node *tree,
                                  const struct why_selection *selection, bool *is_found)
{
    struct selecting selecting = {.record = record, .selection = selection};
    const struct why_node *out;

    selecting.fact_counts = ARENA_ARRAY(&record->arena, size_t, record->fact_count);
    selecting.firing_counts = ARENA_ARRAY(&record->arena, size_t, record->firing_count);
    out = select_node(&selecting, tree, 1);
    *is_found = out != NULL;
    return out != NULL ? out : bare_root(&selecting, tree);
}

/* ---- folding ---- */

struct folding {
    struct record *record;
    size_t depth;
    size_t *levels; /* by fact id - 1: the highest at which as much as here or more was shown */
};

static const struct why_node *fold_node(struct folding *folding, const struct why_node *node,
                                        size_t level, bool *is_full);

static void fold_reason(struct folding *folding, struct why_reason *reason, size_t level,
                        bool *is_full)
{
    struct why_ground *grounds =
        ARENA_ARRAY(&folding->record->arena, struct why_ground, reason->ground_count);

    for (size_t i = 0; i < reason->ground_count; i++) {
        grounds[i] = reason->grounds[i];
        if (grounds[i].node != NULL)
            grounds[i].node = fold_node(folding, grounds[i].node, level + 1, is_full);
    }
    reason->grounds = grounds;
    *is_full = *is_full && reason->cut == 0;
}

/* Sets *is_full to false where something is left out beneath. Only where a depth was asked for is
 * less shown deep down than further up. */
static const struct why_node *fold_node(struct folding *folding, const struct why_node *node,
                                        size_t level, bool *is_full)
{
    struct arena *arena = &folding->record->arena;
    struct why_node *out = ARENA_NEW(arena, struct why_node);
    size_t *shown = &folding->levels[node->fact->id - 1];
    bool is_whole = node->cut == 0;

    *out = *node;
    if (node->reason_count > 0 && *shown > 0 && *shown <= level) {
        *out = (struct why_node){.fact = node->fact, .is_repeated = true};
        return out;
    }
    out->reasons = ARENA_ARRAY(arena, struct why_reason, node->reason_count);
    for (size_t i = 0; i < node->reason_count; i++) {
        out->reasons[i] = node->reasons[i];
        fold_reason(folding, &out->reasons[i], level, &is_whole);
    }
    *shown = is_whole || folding->depth == 0 ? 1 : level;
    *is_full = *is_full && is_whole;
    return out;
}

const struct why_node *why_fold(struct record *record, const struct why_node *tree, size_t depth)
{
    struct folding folding = {record, depth,
                              ARENA_ARRAY(&record->arena, size_t, record->fact_count)};
    bool is_full = true;

    return fold_node(&folding, tree, 1, &is_full);
}
