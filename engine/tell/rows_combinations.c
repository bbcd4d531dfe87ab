#include "tell/rows_combinations.h"

static void turn(struct rows_combinations *all, size_t key, size_t digit)
{
    struct rows_wheel *wheel = &all->wheels[key];

    for (size_t i = 0; i < wheel->move_count; i++) {
        size_t subject = wheel->moves[i].subject, stride = wheel->moves[i].stride;

        all->cells[subject] += digit * stride - wheel->digit * stride;
        all->row[all->file->key_count + subject] =
            all->words[subject][all->file->tables[subject].cells[all->cells[subject]]];
    }
    wheel->digit = digit;
    all->row[key] = wheel->words[digit];
}

void rows_combinations_go_to(struct rows_combinations *all, size_t number)
{
    for (size_t i = all->file->key_count; i-- > 0; number /= all->wheels[i].size)
        turn(all, i, number % all->wheels[i].size);
}

void rows_combinations_go_on(struct rows_combinations *all)
{
    for (size_t i = all->file->key_count; i-- > 0;) {
        if (all->wheels[i].digit + 1 < all->wheels[i].size) {
            turn(all, i, all->wheels[i].digit + 1);
            return;
        }
        turn(all, i, 0);
    }
}

/* ---- setting up ---- */

static void prepare_wheel(struct rows_combinations *all, size_t key, rows_prepare *prepare)
{
    const struct rows_file *file = all->file;
    const struct space *space = file->space;
    const struct domain *domain = &space->rulebase->declared.domains[file->keys[key]];
    struct rows_wheel *wheel = &all->wheels[key];

    wheel->size = domain->value_count;
    wheel->words = ARENA_ARRAY(file->arena, const char *, wheel->size);
    for (size_t i = 0; i < wheel->size; i++)
        wheel->words[i] = prepare(file, key, domain->values[i]);
    wheel->moves = ARENA_ARRAY(file->arena, struct rows_move, space->subject_count);
    for (size_t i = 0; i < space->subject_count; i++)
        for (size_t axis = 0; axis < file->tables[i].axis_count; axis++)
            if (file->tables[i].axes[axis] == file->keys[key])
                wheel->moves[wheel->move_count++] =
                    (struct rows_move){i, table_stride(&file->tables[i], axis)};
}

static void prepare_subject(struct rows_combinations *all, size_t subject, rows_prepare *prepare)
{
    const struct rows_file *file = all->file;
    const struct table *table = &file->tables[subject];
    size_t column = file->key_count + subject;

    all->words[subject] = ARENA_ARRAY(file->arena, const char *, table->value_count);
    for (size_t i = 0; i < table->value_count; i++)
        all->words[subject][i] = prepare(file, column, table->values[i]);
    all->row[column] = all->words[subject][table->cells[0]];
}

void rows_combinations_begin(struct rows_combinations *out, const struct rows_file *file,
                             rows_prepare *prepare)
{
    size_t subjects = file->space->subject_count;

    *out = (struct rows_combinations){
        .file = file,
        .wheels = ARENA_ARRAY(file->arena, struct rows_wheel, file->key_count),
        .cells = ARENA_ARRAY(file->arena, size_t, subjects),
        .words = ARENA_ARRAY(file->arena, const char **, subjects),
        .row = ARENA_ARRAY(file->arena, const char *, file->column_count)};
    for (size_t i = 0; i < file->key_count; i++)
        prepare_wheel(out, i, prepare);
    for (size_t i = 0; i < subjects; i++)
        prepare_subject(out, i, prepare);
    rows_combinations_go_to(out, 0);
}
