#include "tell/rows.h"

#include <string.h>
#include <time.h>

#include "read/source_file.h"
#include "tell/rows_file.h"

enum { ROWS_BETWEEN_LOOKS = 1 << 16 };

static const struct rows_format *const formats[] = {&rows_csv, &rows_ndjson, &rows_sqlite};

enum { FORMATS = sizeof formats / sizeof formats[0] };

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

/* ---- complaints ---- */

bool rows_file_failed(const struct rows_file *file, const char *why)
{
    return error_set(file->error, ENDSTATE_OUTPUT, "%s: %s", file->rows->path, why);
}

bool rows_file_is_other(const struct rows_file *file)
{
    return error_set(file->error, ENDSTATE_BAD_INPUT,
                     "%s: holds other rows than this sweep's; give another file", file->rows->path);
}

bool rows_file_was_interrupted(const struct rows_file *file)
{
    return error_set(file->error, ENDSTATE_LIMIT, "interrupted; --resume goes on with `%s`",
                     file->rows->path);
}

bool rows_file_check(const struct rows_file *file, bool *is_there)
{
    *is_there = source_file_exists(file->rows->path);
    if (!*is_there || file->rows->is_resumed)
        return true;
    return error_set(file->error, ENDSTATE_BAD_INPUT,
                     "%s: is there already; go on with it with --resume, or give another file",
                     file->rows->path);
}

/* ---- progress ---- */

static double now(void)
{
    struct timespec time;

    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

void rows_file_tell_progress(const struct rows_file *file)
{
    double seconds = now() - file->start;
    double rate = seconds > 0 ? (double)file->written / seconds : 0;
    size_t done = file->found + file->written;

    if (file->rows->progress == NULL || rate <= 0)
        return;
    fprintf(file->rows->progress, "\r%3.0f%%  %.0f rows a second, %.0f s left   ",
            100.0 * (double)done / (double)file->total, rate, (double)(file->total - done) / rate);
    if (done == file->total)
        fputc('\n', file->rows->progress);
}

bool rows_file_count(struct rows_file *file)
{
    if (++file->written % ROWS_BETWEEN_LOOKS != 0)
        return true;
    if (clips_limits_interrupted())
        return rows_file_was_interrupted(file);
    rows_file_tell_progress(file);
    return true;
}

/* ---- names ---- */

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

/* ---- writing ---- */

static void name_columns(struct rows_file *file)
{
    const struct space *space = file->space;
    const struct declarations *declared = &space->rulebase->declared;

    file->keys = ARENA_ARRAY(file->arena, size_t, declared->domain_count);
    for (size_t i = 0; i < declared->domain_count; i++)
        if (space->is_varied[i])
            file->keys[file->key_count++] = i;
    file->columns = ARENA_ARRAY(file->arena, const char *, file->key_count + space->subject_count);
    for (size_t i = 0; i < file->key_count; i++)
        file->columns[file->column_count++] = declared->domains[file->keys[i]].key;
    for (size_t i = 0; i < space->subject_count; i++)
        file->columns[file->column_count++] = space->names[i];
}

bool rows_write(const struct rows *rows, const struct space *space, const struct table *tables,
                struct endstate_error *error)
{
    struct arena arena = {NULL};
    struct rows_file file = {.rows = rows,
                             .space = space,
                             .tables = tables,
                             .start = now(),
                             .arena = &arena,
                             .error = error};
    bool is_whole;

    name_columns(&file);
    is_whole = find_format(rows->path)->write(&file);
    arena_free(&arena);
    return is_whole;
}
