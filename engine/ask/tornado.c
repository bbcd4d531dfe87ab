#include "ask/tornado.h"

#include <math.h>

/* Probabilities this near to each other are the same. */
static const double NEAR = 1e-9;

struct making {
    struct tornado *out;
    const struct table *table;
    const struct weights *weights;
    size_t values[UINT8_MAX]; /* of the table, as values of the subject */
    size_t digits[64];        /* of the cell that is counted */
};

/* How likely the cell is while an axis has the value that it has there. */
static double likely_beside(const struct making *making, size_t axis)
{
    const struct table *table = making->table;
    double probability = 1;

    for (size_t i = 0; i < table->axis_count; i++)
        if (i != axis)
            probability *= making->weights->of[table->axes[i]][making->digits[i]];
    return probability;
}

static void count_cells(struct making *making, size_t axis, size_t cell)
{
    const struct table *table = making->table;

    for (size_t i = 0; axis == table->axis_count && i < axis; i++) {
        struct tornado_part *part =
            &making->out->parts[i][making->digits[i]][making->values[table->cells[cell]]];

        part->count++;
        part->probability += likely_beside(making, i);
    }
    for (size_t i = 0; axis < table->axis_count && i < table->sizes[axis]; i++) {
        making->digits[axis] = i;
        count_cells(making, axis + 1, cell * table->sizes[axis] + i);
    }
}

/* From cells to combinations. */
static void scale_parts(const struct making *making, const struct sweep *sweep)
{
    const struct table *table = making->table;
    size_t times = sweep->combinations / table->cell_count;

    for (size_t i = 0; i < table->axis_count; i++) {
        for (size_t j = 0; j < table->sizes[i]; j++) {
            for (size_t k = 0; k < making->out->subject->value_count; k++) {
                struct tornado_part *part = &making->out->parts[i][j][k];

                part->share = (double)(part->count * table->sizes[i]) / (double)table->cell_count;
                part->count *= times;
            }
        }
    }
}

static void make_room(struct making *making, struct arena *arena)
{
    const struct table *table = making->table;

    making->out->parts = ARENA_ARRAY(arena, struct tornado_part **, table->axis_count);
    for (size_t i = 0; i < table->axis_count; i++) {
        making->out->parts[i] = ARENA_ARRAY(arena, struct tornado_part *, table->sizes[i]);
        for (size_t j = 0; j < table->sizes[i]; j++)
            making->out->parts[i][j] =
                ARENA_ARRAY(arena, struct tornado_part, making->out->subject->value_count);
    }
}

/* Insertion: the axes are few, and those alike keep their order. */
static void sort_axes(struct tornado *tornado, struct arena *arena)
{
    const struct sweep_subject *subject = tornado->subject;

    tornado->order = ARENA_ARRAY(arena, size_t, subject->axis_count);
    for (size_t i = 0; i < subject->axis_count; i++) {
        size_t at = i;

        for (; at > 0 && subject->influence[tornado->order[at - 1]] < subject->influence[i] - NEAR;
             at--)
            tornado->order[at] = tornado->order[at - 1];
        tornado->order[at] = i;
    }
}

void tornado_make(struct tornado *out, const struct sweep *sweep,
                  const struct sweep_subject *subject, const struct table *table,
                  const struct weights *weights, struct arena *arena)
{
    struct making making = {.out = out, .table = table, .weights = weights};

    *out = (struct tornado){.subject = subject};
    for (size_t i = 0; i < table->value_count; i++)
        making.values[i] = sweep_value_of(subject, table, i);
    make_room(&making, arena);
    count_cells(&making, 0, 0);
    scale_parts(&making, sweep);
    sort_axes(out, arena);
}

static struct tornado_bar bar_of(const struct tornado *tornado, const struct sweep *sweep,
                                 size_t axis, size_t value)
{
    size_t size = sweep->declared->domains[tornado->subject->axes[axis]].value_count;
    struct tornado_bar bar = {axis, 1, 0};

    for (size_t i = 0; i < size; i++) {
        double probability = tornado->parts[axis][i][value].probability;

        bar.low = fmin(bar.low, probability);
        bar.high = fmax(bar.high, probability);
    }
    return bar;
}

struct tornado_bar *tornado_bars(const struct tornado *tornado, const struct sweep *sweep,
                                 size_t value, struct arena *arena)
{
    size_t count = tornado->subject->axis_count;
    struct tornado_bar *bars = ARENA_ARRAY(arena, struct tornado_bar, count);

    for (size_t i = 0; i < count; i++) {
        struct tornado_bar bar = bar_of(tornado, sweep, tornado->order[i], value);
        size_t at = i;

        for (; at > 0 && bars[at - 1].high - bars[at - 1].low < bar.high - bar.low - NEAR; at--)
            bars[at] = bars[at - 1];
        bars[at] = bar;
    }
    return bars;
}
