#include "ask/table.h"

#include <stdlib.h>
#include <string.h>

/* Combinations of one subject's own assumptions that are held at once. */
enum { MOST_CELLS = 1 << 24 };

/* ---- filling the tables of subjects that share their axes ---- */

struct filling {
    const struct space *space;
    struct table *tables; /* by subject */
    const size_t *subjects;
    size_t count;
    struct arena *arena;
    struct endstate_error *error;
};

/* Take in a value that the table has not met yet. */
static bool add_value(const struct filling *filling, size_t subject, size_t number,
                      const char *answer)
{
    struct table *table = &filling->tables[subject];
    const struct space_subject *about = &filling->space->subjects[subject];
    struct strbuf where = {0};

    if (table->value_count == UINT8_MAX)
        return error_set(filling->error, ENDSTATE_LIMIT, "`%s` has more than %d values",
                         about->name, UINT8_MAX);
    if (about->declared != NULL && answer != NULL && !subject_allows(about->declared, answer)) {
        space_describe(filling->space, about->axes, about->axis_count, number, &where);
        error_set(filling->error, ENDSTATE_BAD_INPUT,
                  "the rules conclude that `%s` is `%s`, which is no value of that subject (with "
                  "%s)",
                  about->name, answer, strbuf_text(&where));
        strbuf_free(&where);
        return false;
    }
    table->interned[table->value_count] = answer;
    table->values[table->value_count++] =
        answer == NULL ? NULL : arena_string(filling->arena, answer);
    return true;
}

static bool note_value(const struct filling *filling, size_t subject, size_t number,
                       const char *answer)
{
    struct table *table = &filling->tables[subject];
    size_t index = 0;

    while (index < table->value_count && table->interned[index] != answer)
        index++;
    if (index == table->value_count && !add_value(filling, subject, number, answer))
        return false;
    table->cells[number] = (uint8_t)index;
    return true;
}

static bool fill_cells(void *context, size_t number, const char *const *answers)
{
    const struct filling *filling = context;

    for (size_t i = 0; i < filling->count; i++)
        if (!note_value(filling, filling->subjects[i], number, answers[filling->subjects[i]]))
            return false;
    return true;
}

static bool same_axes(const struct space_subject *a, const struct space_subject *b)
{
    return a->axis_count == b->axis_count &&
           (a->axis_count == 0 || memcmp(a->axes, b->axes, sizeof *a->axes * a->axis_count) == 0);
}

static bool make_table(struct table *table, const struct space *space,
                       const struct space_subject *subject, struct arena *arena,
                       struct endstate_error *error)
{
    *table = (struct table){.axis_count = subject->axis_count, .cell_count = subject->combinations};
    if (subject->combinations > MOST_CELLS)
        return error_set(error, ENDSTATE_LIMIT,
                         "`%s` may depend on %zu combinations of assumptions, more than %d; vary "
                         "fewer with --keys",
                         subject->name, subject->combinations, MOST_CELLS);
    table->axes = ARENA_ARRAY(arena, size_t, subject->axis_count);
    table->sizes = ARENA_ARRAY(arena, size_t, subject->axis_count);
    table->cells = memory_alloc(subject->combinations);
    for (size_t i = 0; i < subject->axis_count; i++) {
        table->axes[i] = subject->axes[i];
        table->sizes[i] = space->rulebase->declared.domains[subject->axes[i]].value_count;
    }
    return true;
}

/* One walk for all subjects with the axes of the first that has no table yet. */
static bool fill_alike(struct table *tables, struct space *space, size_t first, struct arena *arena,
                       struct endstate_error *error)
{
    const struct space_subject *model = &space->subjects[first];
    size_t *alike = ARENA_ARRAY(arena, size_t, space->subject_count);
    struct filling filling = {space, tables, alike, 0, arena, error};

    for (size_t i = first; i < space->subject_count; i++) {
        if (!same_axes(&space->subjects[i], model))
            continue;
        if (!make_table(&tables[i], space, model, arena, error))
            return false;
        alike[filling.count++] = i;
    }
    return space_walk(space, model->axes, model->axis_count, fill_cells, &filling, error);
}

struct table *tables_fill(struct space *space, struct arena *arena, struct endstate_error *error)
{
    struct table *tables = memory_alloc(sizeof *tables * space->subject_count);

    for (size_t i = 0; i < space->subject_count; i++) {
        if (tables[i].cells == NULL && !fill_alike(tables, space, i, arena, error)) {
            tables_free(tables, space);
            return NULL;
        }
    }
    return tables;
}

void tables_free(struct table *tables, const struct space *space)
{
    for (size_t i = 0; tables != NULL && i < space->subject_count; i++)
        free(tables[i].cells);
    free(tables);
}

size_t table_stride(const struct table *table, size_t axis)
{
    size_t stride = 1;

    for (size_t i = axis + 1; i < table->axis_count; i++)
        stride *= table->sizes[i];
    return stride;
}
