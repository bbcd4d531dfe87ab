#include "ask/contrast.h"

#include <stdlib.h>
#include <string.h>

#include "ask/may_match.h"

/* Facts of one side to look into, each taken in once. */
struct side_walk {
    const struct record *record;
    bool *is_taken; /* by id - 1 */
    const struct record_fact **queue;
    size_t count;
    size_t next;
};

struct walk {
    struct arena *arena;
    struct side_walk sides[CONTRAST_SIDES];
    struct contrast *out;
};

/* ---- what only one side holds ---- */

static int compare_to(const void *wanted, const void *held)
{
    return record_order(wanted, held);
}

const struct record_fact *contrast_same(const struct record *record, const struct record_fact *fact)
{
    if (record->fact_count == 0)
        return NULL;
    return bsearch(fact, record->facts, record->fact_count, sizeof *record->facts, compare_to);
}

static bool is_only_on(const struct walk *walk, int side, const struct record_fact *fact)
{
    return contrast_same(walk->sides[!side].record, fact) == NULL;
}

static bool is_concluded(const struct record_fact *fact)
{
    return !fact->is_given && fact->firing_count > 0;
}

static void take(struct walk *walk, int side, const struct record_fact *fact)
{
    struct side_walk *here = &walk->sides[side];

    if (here->is_taken[fact->id - 1])
        return;
    here->is_taken[fact->id - 1] = true;
    here->queue[here->count++] = fact;
}

/* ---- one step ---- */

/* A list of facts, each held once, that grows up to the facts of a record. */
struct fact_list {
    const struct record_fact **items;
    size_t count;
};

static void list_add(struct fact_list *list, const struct record_fact *fact)
{
    for (size_t i = 0; i < list->count; i++)
        if (list->items[i] == fact)
            return;
    list->items[list->count++] = fact;
}

struct step_lists {
    const struct record_firing *firing;
    struct fact_list by_side[CONTRAST_SIDES]; /* on its own side it rests on them */
};

static void add_matching(struct walk *walk, struct step_lists *lists, int side,
                         const struct condition *pattern)
{
    const struct record *record = walk->sides[side].record;

    for (size_t i = 0; i < record->fact_count; i++) {
        const struct record_fact *fact = &record->facts[i];

        if (may_match(pattern, lists->firing, fact) && is_only_on(walk, side, fact))
            list_add(&lists->by_side[side], fact);
    }
}

static void add_each_bearing(struct walk *walk, struct step_lists *lists, int side,
                             const struct condition *first);

/*
 * What bears on a condition that holds on a side: a pattern needs facts of that side, and beneath
 * each `not` the sides change places. `forall` says that its first condition does not hold without
 * the rest.
 */
static void add_bearing(struct walk *walk, struct step_lists *lists, int side,
                        const struct condition *condition)
{
    switch (condition->kind) {
    case CONDITION_PATTERN:
        add_matching(walk, lists, side, condition);
        break;
    case CONDITION_NOT:
        add_each_bearing(walk, lists, !side, condition->first);
        break;
    case CONDITION_FORALL:
        add_bearing(walk, lists, !side, condition->first);
        add_each_bearing(walk, lists, side, condition->first->next);
        break;
    case CONDITION_AND:
    case CONDITION_OR:
    case CONDITION_EXISTS:
        add_each_bearing(walk, lists, side, condition->first);
        break;
    case CONDITION_TEST:
        break;
    }
}

static void add_each_bearing(struct walk *walk, struct step_lists *lists, int side,
                             const struct condition *first)
{
    for (; first != NULL; first = first->next)
        add_bearing(walk, lists, side, first);
}

static void collect(struct walk *walk, struct step_lists *lists, int side)
{
    const struct record_firing *firing = lists->firing;
    const struct disjunct *disjunct = firing->disjunct;

    for (size_t i = 0; i < firing->matched_count; i++)
        if (is_only_on(walk, side, firing->matched[i]))
            list_add(&lists->by_side[side], firing->matched[i]);
    for (size_t i = 0; disjunct != NULL && i < disjunct->existing_count; i++)
        add_bearing(walk, lists, side, disjunct->existing[i]);
    for (size_t i = 0; disjunct != NULL && i < disjunct->negated_count; i++)
        add_bearing(walk, lists, side, disjunct->negated[i]);
}

static void add_step(struct walk *walk, int side, const struct record_fact *fact,
                     const struct record_firing *firing)
{
    struct contrast_side *out = &walk->out->sides[side];
    struct contrast_step *step = &out->steps[out->step_count++];
    struct step_lists lists = {.firing = firing};

    for (int i = 0; i < CONTRAST_SIDES; i++)
        lists.by_side[i].items =
            ARENA_ARRAY(walk->arena, const struct record_fact *, walk->sides[i].record->fact_count);
    collect(walk, &lists, side);
    *step = (struct contrast_step){.firing = firing,
                                   .fact = fact,
                                   .rests_on = lists.by_side[side].items,
                                   .rests_count = lists.by_side[side].count,
                                   .excludes = lists.by_side[!side].items,
                                   .excludes_count = lists.by_side[!side].count,
                                   .is_first = true};
    for (int i = 0; i < CONTRAST_SIDES; i++) {
        for (size_t j = 0; j < lists.by_side[i].count; j++) {
            take(walk, i, lists.by_side[i].items[j]);
            step->is_first = step->is_first && !is_concluded(lists.by_side[i].items[j]);
        }
    }
    out->first_count += step->is_first;
}

/* ---- the whole ---- */

static void look_into(struct walk *walk, int side, const struct record_fact *fact)
{
    struct contrast_side *out = &walk->out->sides[side];

    if (!is_concluded(fact)) {
        out->given[out->given_count++] = fact;
        return;
    }
    for (size_t i = 0; i < fact->firing_count; i++)
        add_step(walk, side, fact, fact->firings[i]);
}

static void begin_side(struct walk *walk, int side, const struct record *record)
{
    struct contrast_side *out = &walk->out->sides[side];
    struct side_walk *here = &walk->sides[side];
    size_t reasons = 0;

    for (size_t i = 0; i < record->fact_count; i++)
        reasons += record->facts[i].firing_count;
    here->record = record;
    here->is_taken = ARENA_ARRAY(walk->arena, bool, record->fact_count);
    here->queue = ARENA_ARRAY(walk->arena, const struct record_fact *, record->fact_count);
    out->steps = ARENA_ARRAY(walk->arena, struct contrast_step, reasons);
    out->given = ARENA_ARRAY(walk->arena, const struct record_fact *, record->fact_count);
}

static void count_shared(struct walk *walk, int side, const struct record_fact *root)
{
    const struct record *record = walk->sides[side].record;
    bool *is_seen = ARENA_ARRAY(walk->arena, bool, record->fact_count);
    const struct record_fact **queue =
        ARENA_ARRAY(walk->arena, const struct record_fact *, record->fact_count);
    size_t count = 0;

    if (root == NULL)
        return;
    is_seen[root->id - 1] = true;
    queue[count++] = root;
    for (size_t next = 0; next < count; next++) {
        const struct record_fact *fact = queue[next];

        walk->out->sides[side].shared_count += !is_only_on(walk, side, fact);
        for (size_t i = 0; i < fact->firing_count; i++) {
            for (size_t j = 0; j < fact->firings[i]->matched_count; j++) {
                const struct record_fact *beneath = fact->firings[i]->matched[j];

                if (!is_seen[beneath->id - 1])
                    queue[count++] = beneath;
                is_seen[beneath->id - 1] = true;
            }
        }
    }
}

static int compare_steps(const void *first, const void *second)
{
    const struct contrast_step *a = first, *b = second;

    if (a->is_first != b->is_first)
        return a->is_first ? -1 : 1;
    if (a->fact->height != b->fact->height)
        return a->fact->height < b->fact->height ? -1 : 1;
    if (a->firing->id != b->firing->id)
        return a->firing->id < b->firing->id ? -1 : 1;
    return a->fact->id < b->fact->id ? -1 : a->fact->id > b->fact->id;
}

static int compare_ids(const void *first, const void *second)
{
    const struct record_fact *a = *(const struct record_fact *const *)first;
    const struct record_fact *b = *(const struct record_fact *const *)second;

    return a->id < b->id ? -1 : a->id > b->id;
}

static void put_in_order(struct contrast_side *side)
{
    if (side->step_count > 0)
        qsort(side->steps, side->step_count, sizeof *side->steps, compare_steps);
    if (side->given_count > 0)
        qsort(side->given, side->given_count, sizeof(struct record_fact *), compare_ids);
}

void contrast_read(struct contrast *out, const struct record *const records[CONTRAST_SIDES],
                   const struct record_fact *const facts[CONTRAST_SIDES], struct arena *arena)
{
    struct walk walk = {.arena = arena, .out = out};
    bool is_done = false;

    memset(out, 0, sizeof *out);
    for (int side = 0; side < CONTRAST_SIDES; side++)
        begin_side(&walk, side, records[side]);
    for (int side = 0; side < CONTRAST_SIDES; side++) {
        if (facts[side] != NULL && is_only_on(&walk, side, facts[side]))
            take(&walk, side, facts[side]);
        count_shared(&walk, side, facts[side]);
    }
    while (!is_done) {
        is_done = true;
        for (int side = 0; side < CONTRAST_SIDES; side++) {
            struct side_walk *here = &walk.sides[side];

            while (here->next < here->count) {
                look_into(&walk, side, here->queue[here->next++]);
                is_done = false;
            }
        }
    }
    for (int side = 0; side < CONTRAST_SIDES; side++)
        put_in_order(&out->sides[side]);
}
