/* Rows as lines: comma-separated values with a header, or a JSON object a line. */
#include <errno.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "read/source_file.h"
#include "tell/rows_file.h"

/* ---- words ---- */

static const char *csv_word(struct rows_file *file, size_t column, const char *word)
{
    struct strbuf quoted = {0};

    (void)column;
    if (word == NULL || strpbrk(word, ",\"\n\r") == NULL)
        return word == NULL ? "" : word;
    rows_file_quote(&quoted, word);
    return strbuf_take(&quoted, file->arena);
}

static const char *json_word(struct rows_file *file, const char *word)
{
    json_t *value = word == NULL ? json_null() : json_string(word);
    char *text = json_dumps(value, JSON_ENCODE_ANY);
    const char *copy = arena_string(file->arena, text == NULL ? "null" : text);

    free(text);
    json_decref(value);
    return copy;
}

/* "name":"word" */
static const char *json_member(struct rows_file *file, size_t column, const char *word)
{
    return arena_format(file->arena, "%s:%s", json_word(file, file->columns[column]),
                        json_word(file, word));
}

/* ---- lines ---- */

static void compose(struct rows_file *file, const char *const *row, const char *begin,
                    const char *end)
{
    strbuf_clear(&file->line);
    strbuf_add(&file->line, begin);
    for (size_t i = 0; i < file->column_count; i++) {
        if (i > 0)
            strbuf_add_char(&file->line, ',');
        strbuf_add(&file->line, row[i]);
    }
    strbuf_add(&file->line, end);
}

static bool write_line(struct rows_file *file)
{
    if (fwrite(file->line.text, 1, file->line.length, file->stream) == file->line.length)
        return true;
    return rows_file_failed(file, "could not be written in full; go on with it with --resume");
}

static bool put_csv(struct rows_file *file, const char *const *row)
{
    compose(file, row, "", "\n");
    return write_line(file);
}

static bool put_json(struct rows_file *file, const char *const *row)
{
    compose(file, row, "{", "}\n");
    return write_line(file);
}

/* ---- opening and closing ---- */

/*
 * Count the whole lines of the file, and check that the first is the one composed; a line without
 * an end is one that was interrupted. The file is left to go on after the last whole line.
 */
static bool find_end(struct rows_file *file, size_t *lines)
{
    size_t same = 0;
    long end = 0;
    int character;

    for (long at = 0; (character = getc(file->stream)) != EOF; at++) {
        if (*lines == 0 && same < file->line.length && (char)character != file->line.text[same++])
            return rows_file_is_other(file);
        if (character == '\n') {
            ++*lines;
            end = at + 1;
        }
    }
    if (ftruncate(fileno(file->stream), end) != 0 || fseek(file->stream, end, SEEK_SET) != 0)
        return rows_file_failed(file, strerror(errno));
    return true;
}

/* Open the file, whose first line is composed, and count the lines that it holds. */
static bool open_lines(struct rows_file *file, size_t *lines)
{
    bool is_there = source_file_exists(file->path);

    *lines = 0;
    if (is_there && !file->is_resumed)
        return rows_file_is_there(file);
    file->stream = fopen(file->path, is_there ? "r+" : "w");
    if (file->stream == NULL)
        return rows_file_failed(file, strerror(errno));
    return !is_there || find_end(file, lines);
}

static bool open_csv(struct rows_file *file, size_t *row)
{
    const char **header = ARENA_ARRAY(file->arena, const char *, file->column_count);
    size_t lines;

    for (size_t i = 0; i < file->column_count; i++)
        header[i] = csv_word(file, i, file->columns[i]);
    compose(file, header, "", "\n");
    if (!open_lines(file, &lines))
        return false;
    *row = lines == 0 ? 0 : lines - 1;
    return lines > 0 || write_line(file);
}

static bool open_json(struct rows_file *file, size_t *row)
{
    compose(file, file->first, "{", "}\n");
    return open_lines(file, row);
}

static bool close_lines(struct rows_file *file, bool is_whole)
{
    bool is_closed = file->stream == NULL || fclose(file->stream) == 0;

    if (is_closed || !is_whole)
        return is_whole;
    return rows_file_failed(file, "could not be written in full; go on with it with --resume");
}

const struct rows_format rows_csv = {".csv", csv_word, open_csv, put_csv, close_lines};
const struct rows_format rows_ndjson = {".ndjson", json_member, open_json, put_json, close_lines};
