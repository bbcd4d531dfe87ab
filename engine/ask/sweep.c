#include "ask/sweep.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

/* Cells that are gone through for one value while trying orders of growing boxes, to find that with
 * the fewest conditions. */
enum { MOST_TRIED = 1 << 16 };

/* ---- which axes matter ---- */

static bool matters(const struct table *table, size_t axis)
{
    size_t stride = table_stride(table, axis), block = stride * table->sizes[axis];

    for (size_t cell = 0; cell < table->cell_count; cell++)
        if (cell % block >= stride && table->cells[cell] != table->cells[cell - stride])
            return true;
    return false;
}

/* Take an axis on which nothing depends out of a table, keeping its first value's cells. */
static void drop_axis(struct table *table, size_t axis)
{
    size_t stride = table_stride(table, axis), block = stride * table->sizes[axis], kept = 0;

    for (size_t cell = 0; cell < table->cell_count; cell++)
        if (cell % block < stride)
            table->cells[kept++] = table->cells[cell];
    table->cell_count = kept;
    table->axis_count--;
    for (size_t i = axis; i < table->axis_count; i++) {
        table->axes[i] = table->axes[i + 1];
        table->sizes[i] = table->sizes[i + 1];
    }
}

static void drop_idle_axes(struct table *table)
{
    for (size_t axis = table->axis_count; axis-- > 0;)
        if (!matters(table, axis))
            drop_axis(table, axis);
}

/* ---- conditions: boxes of combinations that all have one value ---- */

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

static void find_conditions(struct sweep_value *out, const struct table *table, uint8_t value,
                            struct arena *arena)
{
    struct boxing boxing = {table, value, arena};
    struct boxes best = {0};
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
    out->conditions = ARENA_ARRAY(arena, struct sweep_condition, best.count);
    if (best.count > 0)
        memcpy(out->conditions, best.items, sizeof *best.items * best.count);
    out->condition_count = best.count;
    free(best.items);
}

/* ---- how likely, and what decides ---- */

static double cell_probability(const struct table *table, const struct weights *weights,
                               size_t cell)
{
    double probability = 1;

    if (weights->is_alike)
        return 1 / (double)table->cell_count;
    for (size_t axis = table->axis_count; axis-- > 0; cell /= table->sizes[axis])
        probability *= weights->of[table->axes[axis]][cell % table->sizes[axis]];
    return probability;
}

/* How many of the other values on an axis, whose neighbours are a stride apart, give a cell another
 * answer. */
static size_t count_changes(const struct table *table, size_t cell, size_t size, size_t stride)
{
    size_t first = cell - cell / stride % size * stride;
    size_t changes = 0;

    for (size_t value = 0; value < size; value++)
        changes += table->cells[first + value * stride] != table->cells[cell];
    return changes;
}

static double influence_of(const struct table *table, const struct weights *weights, size_t axis)
{
    size_t size = table->sizes[axis], stride = table_stride(table, axis);
    double sum = 0;

    for (size_t cell = 0; cell < table->cell_count; cell++)
        sum += cell_probability(table, weights, cell) *
               (double)count_changes(table, cell, size, stride) / (double)(size - 1);
    return sum;
}

/* ---- the whole ---- */

static int compare_values(const void *a, const void *b)
{
    const struct sweep_value *x = a, *y = b;

    if (x->count != y->count)
        return x->count > y->count ? -1 : 1;
    return strcmp(x->is == NULL ? "" : x->is, y->is == NULL ? "" : y->is);
}

static void tell_subject(struct sweep_subject *out, struct table *table, const struct space *space,
                         const struct weights *weights, struct arena *arena)
{
    size_t *cells = memory_alloc(sizeof *cells * (table->value_count + 1));
    double *probabilities = memory_alloc(sizeof *probabilities * (table->value_count + 1));

    drop_idle_axes(table);
    assert(table->cell_count > 0);
    out->axes = table->axes;
    out->axis_count = table->axis_count;
    out->value_count = table->value_count;
    out->values = ARENA_ARRAY(arena, struct sweep_value, table->value_count);
    out->influence = ARENA_ARRAY(arena, double, table->axis_count);
    for (size_t i = 0; i < table->axis_count; i++)
        out->influence[i] = influence_of(table, weights, i);
    for (size_t cell = 0; cell < table->cell_count; cell++) {
        cells[table->cells[cell]]++;
        probabilities[table->cells[cell]] += cell_probability(table, weights, cell);
    }
    for (size_t i = 0; i < table->value_count; i++) {
        struct sweep_value *value = &out->values[i];

        value->is = table->values[i];
        value->count = cells[i] * (space->combinations / table->cell_count);
        value->probability = probabilities[i];
        value->share = (double)value->count / (double)space->combinations;
        find_conditions(value, table, (uint8_t)i, arena);
    }
    qsort(out->values, out->value_count, sizeof *out->values, compare_values);
    free(cells);
    free(probabilities);
}

void sweep_begin(struct sweep *out, const struct space *space, const struct weights *weights,
                 struct arena *arena)
{
    *out = (struct sweep){.declared = &space->rulebase->declared,
                          .is_varied = space->is_varied,
                          .combinations = space->combinations,
                          .is_weighted = !weights->is_alike};
    out->subjects = ARENA_ARRAY(arena, struct sweep_subject, space->subject_count);
}

void sweep_tell_next(struct sweep *out, const struct space *space, struct table *tables,
                     const struct weights *weights, struct arena *arena)
{
    size_t next = out->subject_count++;
    struct sweep_subject *subject = &out->subjects[next];

    subject->on = space->subjects[next].name;
    subject->declared = space->subjects[next].declared;
    tell_subject(subject, &tables[next], space, weights, arena);
}

void sweep_tell(struct sweep *out, const struct space *space, struct table *tables,
                const struct weights *weights, struct arena *arena)
{
    sweep_begin(out, space, weights, arena);
    while (out->subject_count < space->subject_count)
        sweep_tell_next(out, space, tables, weights, arena);
}

size_t sweep_value_of(const struct sweep_subject *subject, const struct table *table, size_t value)
{
    size_t index = 0;

    while (subject->values[index].is != table->values[value])
        index++;
    return index;
}

bool sweep_is_free(const struct sweep *sweep, const struct sweep_subject *subject,
                   const struct sweep_condition *condition, size_t axis)
{
    size_t size = sweep->declared->domains[subject->axes[axis]].value_count;

    for (size_t i = 0; i < size; i++)
        if (!condition->allows[axis][i])
            return false;
    return true;
}
