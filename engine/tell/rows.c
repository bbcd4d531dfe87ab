#include "tell/rows.h"

#include <string.h>
#include <time.h>

#include "tell/rows_file.h"

enum { ROWS_BETWEEN_LOOKS = 1 << 16 };

static const struct rows_format *const formats[] = {&rows_csv, &rows_ndjson, &rows_sqlite};

enum { FORMATS = sizeof formats / sizeof formats[0] };

/* A subject whose cell moves when an assumption changes, and by how much. */
struct move {
    size_t subject;
    size_t stride;
};

/* One assumption that varies. */
struct wheel {
    size_t domain;
    size_t size;
    size_t digit;
    const char **words; /* prepared, by digit */
    struct move *moves;
    size_t move_count;
};

struct writing {
    const struct rows *rows;
    const struct space *space;
    const struct table *tables;
    const struct rows_format *format;
    struct rows_file file;
    struct arena arena;
    struct wheel *wheels;
    size_t wheel_count;
    size_t *cells;       /* by subject */
    const char ***words; /* prepared, by subject and value */
    const char **row;    /* the words of the combination that stands now */
};

/* ---- formats ---- */

static const struct rows_format *find_format(const char *path)
{
    for (size_t i = 0; i < FORMATS; i++) {
        size_t length = strlen(path), tail = strlen(formats[i]->ending);

        if (length > tail && strcmp(path + length - tail, formats[i]->ending) == 0)
            return formats[i];
    }
    return NULL;
}

bool rows_check_path(const char *path, struct endstate_error *error)
{
    if (find_format(path) != NULL)
        return true;
    return error_set(error, ENDSTATE_USAGE,
                     "--out: `%s` has no known ending (expected .csv, .ndjson or .sqlite)", path);
}

void rows_file_quote(struct strbuf *out, const char *word)
{
    strbuf_add_char(out, '"');
    for (; *word != '\0'; word++) {
        if (*word == '"')
            strbuf_add_char(out, '"');
        strbuf_add_char(out, *word);
    }
    strbuf_add_char(out, '"');
}

bool rows_file_failed(const struct rows_file *file, const char *why)
{
    return error_set(file->error, ENDSTATE_OUTPUT, "%s: %s", file->path, why);
}

bool rows_file_is_other(const struct rows_file *file)
{
    return error_set(file->error, ENDSTATE_BAD_INPUT,
                     "%s: holds other rows than this sweep's; give another file", file->path);
}

bool rows_file_is_there(const struct rows_file *file)
{
    return error_set(file->error, ENDSTATE_BAD_INPUT,
                     "%s: is there already; go on with it with --resume, or give another file",
                     file->path);
}

/* ---- combinations ---- */

static void turn(struct writing *writing, size_t which, size_t digit)
{
    struct wheel *wheel = &writing->wheels[which];

    for (size_t i = 0; i < wheel->move_count; i++) {
        size_t subject = wheel->moves[i].subject, stride = wheel->moves[i].stride;

        writing->cells[subject] += digit * stride - wheel->digit * stride;
        writing->row[writing->wheel_count + subject] =
            writing->words[subject][writing->tables[subject].cells[writing->cells[subject]]];
    }
    wheel->digit = digit;
    writing->row[which] = wheel->words[digit];
}

static void go_to(struct writing *writing, size_t number)
{
    for (size_t i = writing->wheel_count; i-- > 0; number /= writing->wheels[i].size)
        turn(writing, i, number % writing->wheels[i].size);
}

static void go_on(struct writing *writing)
{
    for (size_t i = writing->wheel_count; i-- > 0;) {
        if (writing->wheels[i].digit + 1 < writing->wheels[i].size) {
            turn(writing, i, writing->wheels[i].digit + 1);
            return;
        }
        turn(writing, i, 0);
    }
}

/* ---- setting up ---- */

static void name_columns(struct writing *writing)
{
    const struct space *space = writing->space;
    struct rows_file *file = &writing->file;

    file->columns =
        ARENA_ARRAY(&writing->arena, const char *, writing->wheel_count + space->subject_count);
    for (size_t i = 0; i < writing->wheel_count; i++)
        file->columns[file->column_count++] =
            space->rulebase->declared.domains[writing->wheels[i].domain].key;
    for (size_t i = 0; i < space->subject_count; i++)
        file->columns[file->column_count++] = space->names[i];
}

static void prepare_wheel(struct writing *writing, size_t which)
{
    struct wheel *wheel = &writing->wheels[which];
    const struct domain *domain = &writing->space->rulebase->declared.domains[wheel->domain];

    wheel->size = domain->value_count;
    wheel->words = ARENA_ARRAY(&writing->arena, const char *, wheel->size);
    for (size_t i = 0; i < wheel->size; i++)
        wheel->words[i] = writing->format->prepare(&writing->file, which, domain->values[i]);
    wheel->moves = ARENA_ARRAY(&writing->arena, struct move, writing->space->subject_count);
    for (size_t i = 0; i < writing->space->subject_count; i++)
        for (size_t axis = 0; axis < writing->tables[i].axis_count; axis++)
            if (writing->tables[i].axes[axis] == wheel->domain)
                wheel->moves[wheel->move_count++] =
                    (struct move){i, table_stride(&writing->tables[i], axis)};
}

static void prepare_subject(struct writing *writing, size_t subject)
{
    const struct table *table = &writing->tables[subject];
    size_t column = writing->wheel_count + subject;

    writing->words[subject] = ARENA_ARRAY(&writing->arena, const char *, table->value_count);
    for (size_t i = 0; i < table->value_count; i++)
        writing->words[subject][i] =
            writing->format->prepare(&writing->file, column, table->values[i]);
    writing->file.is_answer[column] = table->value_count > 1;
    writing->row[column] = writing->words[subject][table->cells[0]];
}

static void set_up(struct writing *writing)
{
    const struct space *space = writing->space;
    size_t domains = space->rulebase->declared.domain_count;

    writing->wheels = ARENA_ARRAY(&writing->arena, struct wheel, domains);
    for (size_t i = 0; i < domains; i++)
        if (space->is_varied[i])
            writing->wheels[writing->wheel_count++].domain = i;
    name_columns(writing);
    writing->cells = ARENA_ARRAY(&writing->arena, size_t, space->subject_count);
    writing->words = ARENA_ARRAY(&writing->arena, const char **, space->subject_count);
    writing->file.is_answer = ARENA_ARRAY(&writing->arena, bool, writing->file.column_count);
    writing->row = ARENA_ARRAY(&writing->arena, const char *, writing->file.column_count);
    for (size_t i = 0; i < writing->wheel_count; i++)
        prepare_wheel(writing, i);
    for (size_t i = 0; i < space->subject_count; i++)
        prepare_subject(writing, i);
    go_to(writing, 0);
    writing->file.first = writing->row;
}

/* ---- writing ---- */

static double now(void)
{
    struct timespec time;

    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static void tell_progress(const struct writing *writing, size_t first, size_t row, double start)
{
    double seconds = now() - start;
    double rate = seconds > 0 ? (double)(row - first) / seconds : 0;
    size_t total = writing->space->combinations;

    if (writing->rows->progress == NULL || rate <= 0)
        return;
    fprintf(writing->rows->progress, "\r%3.0f%%  %.0f rows a second, %.0f s left   ",
            100.0 * (double)row / (double)total, rate, (double)(total - row) / rate);
    if (row == total)
        fputc('\n', writing->rows->progress);
}

static bool write_rows(struct writing *writing, size_t first)
{
    double start = now();
    size_t total = writing->space->combinations;

    if (first > total)
        return rows_file_is_other(&writing->file);
    go_to(writing, first);
    for (size_t row = first; row < total; row++) {
        if (!writing->format->put(&writing->file, writing->row))
            return false;
        go_on(writing);
        if ((row + 1) % ROWS_BETWEEN_LOOKS != 0)
            continue;
        if (clips_limits_interrupted())
            return error_set(writing->file.error, ENDSTATE_LIMIT,
                             "interrupted; --resume goes on with `%s`", writing->rows->path);
        tell_progress(writing, first, row + 1, start);
    }
    tell_progress(writing, first, total, start);
    return true;
}

bool rows_write(const struct rows *rows, const struct space *space, const struct table *tables,
                struct endstate_error *error)
{
    struct writing writing = {
        .rows = rows, .space = space, .tables = tables, .format = find_format(rows->path)};
    size_t first = 0;
    bool is_whole;

    writing.file = (struct rows_file){.path = rows->path,
                                      .is_resumed = rows->is_resumed,
                                      .arena = &writing.arena,
                                      .error = error};
    set_up(&writing);
    is_whole = writing.format->open(&writing.file, &first) && write_rows(&writing, first);
    is_whole = writing.format->close(&writing.file, is_whole);
    strbuf_free(&writing.file.line);
    arena_free(&writing.arena);
    return is_whole;
}
