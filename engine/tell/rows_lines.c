/* Rows as lines: comma-separated values with a header, or a JSON object a line. */
#include <errno.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "tell/rows_combinations.h"

/* What a line begins and ends with. */
struct ends {
    const char *begin, *end;
};

static const struct ends csv_ends = {"", "\n"}, json_ends = {"{", "}\n"};

struct lines {
    struct rows_file *file;
    FILE *stream;
    struct strbuf line;
    struct ends ends;
};

/* ---- words ---- */

static const char *csv_word(const struct rows_file *file, size_t column, const char *word)
{
    struct strbuf quoted = {0};

    (void)column;
    if (word == NULL || strpbrk(word, ",\"\n\r") == NULL)
        return word == NULL ? "" : word;
    rows_file_quote(&quoted, word);
    return strbuf_take(&quoted, file->arena);
}

static const char *json_word(const struct rows_file *file, const char *word)
{
    json_t *value = word == NULL ? json_null() : json_string(word);
    char *text = json_dumps(value, JSON_ENCODE_ANY);
    const char *copy = arena_string(file->arena, text == NULL ? "null" : text);

    free(text);
    json_decref(value);
    return copy;
}

/* "name":"word" */
static const char *json_member(const struct rows_file *file, size_t column, const char *word)
{
    return arena_format(file->arena, "%s:%s", json_word(file, file->columns[column]),
                        json_word(file, word));
}

/* ---- lines ---- */

static void compose(struct lines *lines, const char *const *row)
{
    strbuf_clear(&lines->line);
    strbuf_add(&lines->line, lines->ends.begin);
    for (size_t i = 0; i < lines->file->column_count; i++) {
        if (i > 0)
            strbuf_add_char(&lines->line, ',');
        strbuf_add(&lines->line, row[i]);
    }
    strbuf_add(&lines->line, lines->ends.end);
}

static bool write_failed(const struct lines *lines)
{
    return rows_file_failed(lines->file,
                            "could not be written in full; go on with it with --resume");
}

static bool write_line(struct lines *lines)
{
    return fwrite(lines->line.text, 1, lines->line.length, lines->stream) == lines->line.length ||
           write_failed(lines);
}

/* ---- what is there ---- */

/*
 * Count the whole lines of the file, and check that the first is the one composed; a line without
 * an end is one that was interrupted. The file is left to go on after the last whole line.
 */
static bool find_end(struct lines *lines, size_t *count)
{
    size_t same = 0;
    long end = 0;
    int character;

    for (long at = 0; (character = getc(lines->stream)) != EOF; at++) {
        if (*count == 0 && same < lines->line.length && (char)character != lines->line.text[same++])
            return rows_file_is_other(lines->file);
        if (character == '\n') {
            ++*count;
            end = at + 1;
        }
    }
    if (ftruncate(fileno(lines->stream), end) != 0 || fseek(lines->stream, end, SEEK_SET) != 0)
        return rows_file_failed(lines->file, strerror(errno));
    return true;
}

/* Open the file, whose first line is composed, and count the lines that it holds. */
static bool open_lines(struct lines *lines, size_t *count)
{
    bool is_there;

    *count = 0;
    if (!rows_file_check(lines->file, &is_there))
        return false;
    lines->stream = fopen(lines->file->rows->path, is_there ? "r+" : "w");
    if (lines->stream == NULL)
        return rows_file_failed(lines->file, strerror(errno));
    return !is_there || find_end(lines, count);
}

static bool open_csv(struct lines *lines)
{
    struct rows_file *file = lines->file;
    const char **header = ARENA_ARRAY(file->arena, const char *, file->column_count);
    size_t count;

    for (size_t i = 0; i < file->column_count; i++)
        header[i] = csv_word(file, i, file->columns[i]);
    compose(lines, header);
    if (!open_lines(lines, &count))
        return false;
    file->found = count == 0 ? 0 : count - 1;
    return count > 0 || write_line(lines);
}

/* ---- rows ---- */

static bool write_rows(struct lines *lines, struct rows_combinations *all)
{
    struct rows_file *file = lines->file;

    if (file->found > file->total)
        return rows_file_is_other(file);
    rows_combinations_go_to(all, file->found);
    for (size_t number = file->found; number < file->total; number++) {
        compose(lines, all->row);
        if (!write_line(lines) || !rows_file_count(file))
            return false;
        rows_combinations_go_on(all);
    }
    rows_file_tell_progress(file);
    return true;
}

static bool close_lines(struct lines *lines, bool is_whole)
{
    bool is_closed = lines->stream == NULL || fclose(lines->stream) == 0;

    strbuf_free(&lines->line);
    return is_closed || !is_whole ? is_whole : write_failed(lines);
}

static bool write_csv(struct rows_file *file)
{
    struct lines lines = {.file = file, .ends = csv_ends};
    struct rows_combinations all;

    file->total = file->space->combinations;
    rows_combinations_begin(&all, file, csv_word);
    return close_lines(&lines, open_csv(&lines) && write_rows(&lines, &all));
}

static bool write_json(struct rows_file *file)
{
    struct lines lines = {.file = file, .ends = json_ends};
    struct rows_combinations all;

    file->total = file->space->combinations;
    rows_combinations_begin(&all, file, json_member);
    compose(&lines, all.row);
    return close_lines(&lines, open_lines(&lines, &file->found) && write_rows(&lines, &all));
}

const struct rows_format rows_csv = {".csv", write_csv};
const struct rows_format rows_ndjson = {".ndjson", write_json};
