#include "ask/sweep_conditions.h"

#include <stdlib.h>
#include <string.h>

/* Cells that are gone through for one value while trying orders of growing boxes, to find that with
 * the fewest conditions. */
enum { MOST_TRIED = 1 << 15 };

struct boxing {
    const struct table *table;
    uint8_t value;
    struct arena *arena;
};

static struct sweep_condition new_box(const struct boxing *boxing)
{
    const struct table *table = boxing->table;
    struct sweep_condition box = {ARENA_ARRAY(boxing->arena, bool *, table->axis_count)};

    for (size_t i = 0; i < table->axis_count; i++)
        box.allows[i] = ARENA_ARRAY(boxing->arena, bool, table->sizes[i]);
    return box;
}

/*
 * Call on each cell of a box, by its digits; stops at the first cell for which it says false. With
 * one axis pinned to one value (pinned < axis_count) only those cells.
 */
typedef bool box_cell(void *context, size_t cell);

static bool each_cell(const struct table *table, const struct sweep_condition *box, size_t axis,
                      size_t cell, size_t pinned, size_t pin, box_cell *call, void *context)
{
    if (axis == table->axis_count)
        return call(context, cell);
    for (size_t value = 0; value < table->sizes[axis]; value++) {
        bool is_in = axis == pinned ? value == pin : box->allows[axis][value];

        if (is_in && !each_cell(table, box, axis + 1, cell * table->sizes[axis] + value, pinned,
                                pin, call, context))
            return false;
    }
    return true;
}

/* Whether all cells of a box, one axis pinned to a value, have the value that is looked for: what a
 * sweep of large tables spends its time with. */
static bool all_have(const struct boxing *boxing, const struct sweep_condition *box, size_t axis,
                     size_t cell, size_t pinned, size_t pin)
{
    const struct table *table = boxing->table;
    bool is_last = axis + 1 == table->axis_count;

    for (size_t value = 0; value < table->sizes[axis]; value++) {
        size_t below = cell * table->sizes[axis] + value;

        if (axis == pinned ? value != pin : !box->allows[axis][value])
            continue;
        if (is_last ? table->cells[below] != boxing->value
                    : !all_have(boxing, box, axis + 1, below, pinned, pin))
            return false;
    }
    return true;
}

static bool can_grow(const struct boxing *boxing, const struct sweep_condition *box, size_t axis,
                     size_t value)
{
    return all_have(boxing, box, 0, 0, axis, value);
}

/* Allow one axis as many more values as hold the box's value throughout. */
static void grow_axis(struct boxing *boxing, struct sweep_condition *box, size_t axis)
{
    for (size_t value = 0; value < boxing->table->sizes[axis]; value++)
        if (!box->allows[axis][value] && can_grow(boxing, box, axis, value))
            box->allows[axis][value] = true;
}

/* Whether an axis could be left free altogether. */
static bool can_free(struct boxing *boxing, const struct sweep_condition *box, size_t axis)
{
    for (size_t value = 0; value < boxing->table->sizes[axis]; value++)
        if (!box->allows[axis][value] && !can_grow(boxing, box, axis, value))
            return false;
    return true;
}

/* The largest box around a cell: free what can be free, then allow what can be allowed. */
static struct sweep_condition grow_box(struct boxing *boxing, size_t cell, size_t turn)
{
    const struct table *table = boxing->table;
    struct sweep_condition box = new_box(boxing);

    for (size_t axis = table->axis_count; axis-- > 0; cell /= table->sizes[axis])
        box.allows[axis][cell % table->sizes[axis]] = true;
    for (size_t i = 0; i < table->axis_count; i++) {
        size_t axis = (i + turn) % table->axis_count;

        if (can_free(boxing, &box, axis))
            grow_axis(boxing, &box, axis);
    }
    for (size_t i = 0; i < table->axis_count; i++)
        grow_axis(boxing, &box, (i + turn) % table->axis_count);
    return box;
}

struct covering {
    uint16_t *covered; /* by cell: how many boxes hold it, no more being counted than fit */
};

static bool cover(void *context, size_t cell)
{
    struct covering *covering = context;

    if (covering->covered[cell] < UINT16_MAX)
        covering->covered[cell]++;
    return true;
}

static bool uncover(void *context, size_t cell)
{
    struct covering *covering = context;

    if (covering->covered[cell] < UINT16_MAX)
        covering->covered[cell]--;
    return true;
}

static bool is_covered_twice(void *context, size_t cell)
{
    const struct covering *covering = context;

    return covering->covered[cell] > 1 && covering->covered[cell] < UINT16_MAX;
}

struct boxes {
    struct sweep_condition *items;
    size_t count, capacity;
};

static void on_cells(const struct table *table, const struct sweep_condition *box, box_cell *call,
                     struct covering *covering)
{
    each_cell(table, box, 0, 0, table->axis_count, 0, call, covering);
}

/* Boxes that hold all cells of the value; each began at a cell that none before it held. */
static void cover_value(struct boxing *boxing, struct covering *covering, struct boxes *out,
                        size_t turn)
{
    const struct table *table = boxing->table;

    for (size_t cell = 0; cell < table->cell_count; cell++) {
        if (table->cells[cell] != boxing->value || covering->covered[cell] > 0)
            continue;
        MEMORY_GROW(out->items, out->count, out->capacity);
        out->items[out->count] = grow_box(boxing, cell, turn);
        on_cells(table, &out->items[out->count], cover, covering);
        out->count++;
    }
}

/* Take out boxes all of whose cells others hold, the newest first. */
static void drop_superfluous(const struct table *table, struct covering *covering,
                             struct boxes *boxes)
{
    for (size_t i = boxes->count; i-- > 0;) {
        if (!each_cell(table, &boxes->items[i], 0, 0, table->axis_count, 0, is_covered_twice,
                       covering))
            continue;
        on_cells(table, &boxes->items[i], uncover, covering);
        memmove(&boxes->items[i], &boxes->items[i + 1],
                sizeof *boxes->items * (boxes->count - i - 1));
        boxes->count--;
    }
}

struct sweep_condition *sweep_conditions_find(const struct table *table, uint8_t value,
                                              size_t *count, struct arena *arena)
{
    struct boxing boxing = {table, value, arena};
    struct boxes best = {0};
    struct sweep_condition *found;
    size_t turns = MOST_TRIED / table->cell_count;

    if (turns > table->axis_count)
        turns = table->axis_count;
    if (turns == 0)
        turns = 1;

    for (size_t turn = 0; turn < turns; turn++) {
        struct covering covering = {memory_alloc(sizeof(uint16_t) * table->cell_count)};
        struct boxes boxes = {0};

        cover_value(&boxing, &covering, &boxes, turn);
        drop_superfluous(table, &covering, &boxes);
        free(covering.covered);
        if (turn == 0 || boxes.count < best.count) {
            free(best.items);
            best = boxes;
        } else {
            free(boxes.items);
        }
    }
    found = ARENA_ARRAY(arena, struct sweep_condition, best.count);
    if (best.count > 0)
        memcpy(found, best.items, sizeof *best.items * best.count);
    *count = best.count;
    free(best.items);
    return found;
}
