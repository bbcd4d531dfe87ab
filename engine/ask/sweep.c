#include "ask/sweep.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "run/workers.h"

/* Cells of all tables that are worth more than one process. */
enum { CELLS_WORTH_WORKERS = 1 << 14 };

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

static int compare_values(const void *a, const void *b)
{
    const struct sweep_value *x = a, *y = b;

    if (x->count != y->count)
        return x->count > y->count ? -1 : 1;
    return strcmp(x->is == NULL ? "" : x->is, y->is == NULL ? "" : y->is);
}

/* What does not need the table's cells to be gone through. */
static void begin_subject(struct sweep_subject *out, const struct space *space, size_t number,
                          const struct table *table, struct arena *arena)
{
    assert(table->cell_count > 0);
    out->on = space->subjects[number].name;
    out->declared = space->subjects[number].declared;
    out->axes = table->axes;
    out->axis_count = table->axis_count;
    out->value_count = table->value_count;
    out->values = ARENA_ARRAY(arena, struct sweep_value, table->value_count);
    out->influence = ARENA_ARRAY(arena, double, table->axis_count);
    for (size_t i = 0; i < table->value_count; i++)
        out->values[i].is = table->values[i];
}

/* The values stay in the table's order. */
static void tell_subject(struct sweep_subject *out, const struct table *table,
                         const struct weights *weights, struct arena *arena)
{
    for (size_t i = 0; i < table->axis_count; i++)
        out->influence[i] = influence_of(table, weights, i);
    for (size_t cell = 0; cell < table->cell_count; cell++) {
        struct sweep_value *value = &out->values[table->cells[cell]];

        value->count++;
        value->probability += cell_probability(table, weights, cell);
    }
    for (size_t i = 0; i < table->value_count; i++)
        out->values[i].conditions =
            sweep_conditions_find(table, (uint8_t)i, &out->values[i].condition_count, arena);
}

/* From cells to combinations, the most frequent value first. */
static void finish_subject(struct sweep_subject *subject, const struct space *space,
                           const struct table *table)
{
    for (size_t i = 0; i < subject->value_count; i++) {
        struct sweep_value *value = &subject->values[i];

        value->count *= space->combinations / table->cell_count;
        value->share = (double)value->count / (double)space->combinations;
    }
    qsort(subject->values, subject->value_count, sizeof *subject->values, compare_values);
}

/* ---- subjects in workers ---- */

struct telling {
    struct sweep_subject *subjects;
    const struct table *tables;
    const struct weights *weights;
    struct arena *arena;
};

static void spell_condition(struct strbuf *result, const struct table *table,
                            const struct sweep_condition *condition)
{
    for (size_t i = 0; i < table->axis_count; i++)
        strbuf_add_bytes(result, (const char *)condition->allows[i], table->sizes[i]);
}

static bool work(void *context, size_t number, volatile size_t *at, struct strbuf *result,
                 struct endstate_error *error)
{
    struct telling *telling = context;
    struct sweep_subject *subject = &telling->subjects[number];
    const struct table *table = &telling->tables[number];

    (void)at;
    (void)error;
    tell_subject(subject, table, telling->weights, telling->arena);
    strbuf_add_bytes(result, (const char *)subject->influence,
                     sizeof *subject->influence * subject->axis_count);
    strbuf_add_bytes(result, (const char *)subject->values,
                     sizeof *subject->values * subject->value_count);
    for (size_t i = 0; i < subject->value_count; i++)
        for (size_t j = 0; j < subject->values[i].condition_count; j++)
            spell_condition(result, table, &subject->values[i].conditions[j]);
    return true;
}

static const char *take_bytes(const char *from, void *to, size_t size)
{
    if (size > 0)
        memcpy(to, from, size);
    return from + size;
}

static const char *take_condition(struct sweep_condition *out, const struct table *table,
                                  const char *from, struct arena *arena)
{
    out->allows = ARENA_ARRAY(arena, bool *, table->axis_count);
    for (size_t i = 0; i < table->axis_count; i++) {
        out->allows[i] = ARENA_ARRAY(arena, bool, table->sizes[i]);
        from = take_bytes(from, out->allows[i], table->sizes[i]);
    }
    return from;
}

/* Workers are forked, so that pointers to words are the same here; those to conditions are not. */
static bool take(void *context, size_t number, const char *result, size_t length,
                 struct endstate_error *error)
{
    struct telling *telling = context;
    struct sweep_subject *subject = &telling->subjects[number];

    (void)length;
    (void)error;
    result =
        take_bytes(result, subject->influence, sizeof *subject->influence * subject->axis_count);
    result = take_bytes(result, subject->values, sizeof *subject->values * subject->value_count);
    for (size_t i = 0; i < subject->value_count; i++) {
        struct sweep_value *value = &subject->values[i];

        value->conditions =
            ARENA_ARRAY(telling->arena, struct sweep_condition, value->condition_count);
        for (size_t j = 0; j < value->condition_count; j++)
            result = take_condition(&value->conditions[j], &telling->tables[number], result,
                                    telling->arena);
    }
    return true;
}

static void name_subject(void *context, size_t number, size_t at, struct strbuf *name)
{
    struct telling *telling = context;

    (void)at;
    strbuf_add(name, telling->subjects[number].on);
}

/* ---- the whole ---- */

void sweep_begin(struct sweep *out, const struct space *space, const struct weights *weights,
                 struct arena *arena)
{
    *out = (struct sweep){.declared = &space->rulebase->declared,
                          .is_varied = space->is_varied,
                          .combinations = space->combinations,
                          .is_weighted = !weights->is_alike};
    out->subjects = ARENA_ARRAY(arena, struct sweep_subject, space->subject_count);
}

bool sweep_tell_some(struct sweep *out, const struct space *space, struct table *tables,
                     size_t count, const struct weights *weights, size_t jobs, struct arena *arena,
                     struct endstate_error *error)
{
    size_t first = out->subject_count, cells = 0;
    struct telling telling = {&out->subjects[first], &tables[first], weights, arena};
    struct workers workers = {jobs, count, 0, &telling, work, take, name_subject};

    for (size_t i = 0; i < count; i++) {
        table_drop_idle_axes(&tables[first + i]);
        begin_subject(&telling.subjects[i], space, first + i, &tables[first + i], arena);
        cells += tables[first + i].cell_count;
    }
    if (jobs > 1 && cells >= CELLS_WORTH_WORKERS) {
        if (!workers_run(&workers, error))
            return false;
    } else {
        for (size_t i = 0; i < count; i++)
            tell_subject(&telling.subjects[i], &telling.tables[i], weights, arena);
    }
    for (size_t i = 0; i < count; i++)
        finish_subject(&telling.subjects[i], space, &telling.tables[i]);
    out->subject_count += count;
    return true;
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
