#include "read/source_file.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { LARGEST_MEGABYTES = 64 };

bool source_file_is_folder(const char *path)
{
    struct stat status;

    return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

bool source_file_exists(const char *path)
{
    struct stat status;

    return stat(path, &status) == 0;
}

static bool refuse(const char *path, struct endstate_error *error, const char *why)
{
    error_at(error, ENDSTATE_BAD_INPUT, (struct place){path, 0, 0}, "%s", why);
    return false;
}

static bool read_bytes(char **out, size_t *out_length, const char *path, struct arena *arena,
                       struct endstate_error *error)
{
    FILE *stream;
    struct stat status;
    size_t size;
    bool is_read;

    stream = fopen(path, "rb");
    if (stream == NULL)
        return refuse(path, error, strerror(errno));
    if (fstat(fileno(stream), &status) != 0 || S_ISDIR(status.st_mode)) {
        fclose(stream);
        return refuse(path, error, "is a folder; expected a file");
    }
    if (!S_ISREG(status.st_mode)) {
        fclose(stream);
        return refuse(path, error, "is no regular file");
    }
    size = (size_t)status.st_size;
    if (size > (size_t)LARGEST_MEGABYTES * 1024 * 1024) {
        fclose(stream);
        return refuse(path, error, "is larger than 64 megabytes");
    }
    *out = arena_alloc(arena, size + 1);
    *out_length = fread(*out, 1, size, stream);
    is_read = ferror(stream) == 0;
    fclose(stream);
    return is_read ? true : refuse(path, error, "could not be read");
}

/* Bytes of the UTF-8 character at text, 0 if it is none. */
static size_t character_length(const unsigned char *text, size_t left)
{
    static const struct {
        unsigned char mask, lead;
        size_t length;
        unsigned long least;
    } forms[] = {{0x80, 0x00, 1, 0},
                 {0xE0, 0xC0, 2, 0x80},
                 {0xF0, 0xE0, 3, 0x800},
                 {0xF8, 0xF0, 4, 0x10000}};

    for (size_t form = 0; form < sizeof forms / sizeof forms[0]; form++) {
        unsigned long point = text[0] & (unsigned char)~forms[form].mask;

        if ((text[0] & forms[form].mask) != forms[form].lead)
            continue;
        if (forms[form].length > left)
            return 0;
        for (size_t i = 1; i < forms[form].length; i++) {
            if ((text[i] & 0xC0) != 0x80)
                return 0;
            point = point << 6 | (text[i] & 0x3F);
        }
        if (point < forms[form].least || point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF))
            return 0;
        return forms[form].length;
    }
    return 0;
}

bool source_file_check(const struct source_file *file, struct place place,
                       struct endstate_error *error)
{
    const unsigned char *text = (const unsigned char *)file->text;
    bool is_blank = true;

    for (size_t at = 0; at < file->length;) {
        size_t length = character_length(text + at, file->length - at);

        if (text[at] == '\0')
            return error_at(error, ENDSTATE_BAD_INPUT, place,
                            "is binary (a zero byte); expected a text file");
        if (length == 0)
            return error_at(error, ENDSTATE_BAD_INPUT, place,
                            "is not UTF-8 (byte 0x%02X); expected a UTF-8 text file", text[at]);
        if (strchr(" \t\r\n", text[at]) == NULL)
            is_blank = false;
        place.column++;
        if (text[at] == '\n') {
            place.line++;
            place.column = 1;
        }
        at += length;
    }
    return is_blank ? refuse(file->path, error, "is empty") : true;
}

static size_t drop_carriage_returns(char *text, size_t length)
{
    size_t kept = 0;

    for (size_t at = 0; at < length; at++) {
        if (text[at] == '\r' && text[at + 1] == '\n')
            continue;
        text[kept++] = text[at];
    }
    text[kept] = '\0';
    return kept;
}

/* Take bytes over as text, which they must be. */
static bool take(struct source_file *out, const char *path, char *text, size_t length,
                 struct arena *arena, struct endstate_error *error)
{
    if (length >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0) {
        text += 3;
        length -= 3;
    }
    out->path = arena_string(arena, path);
    out->text = text;
    out->length = drop_carriage_returns(text, length);
    return source_file_check(out, (struct place){out->path, 1, 1}, error);
}

bool source_file_read(struct source_file *out, const char *path, struct arena *arena,
                      struct endstate_error *error)
{
    char *text = NULL;
    size_t length = 0;

    return read_bytes(&text, &length, path, arena, error) &&
           take(out, path, text, length, arena, error);
}

/* All that a stream holds, in the arena; NULL where that is more than most bytes or fails. */
static char *read_stream(FILE *stream, size_t most, size_t *length, struct arena *arena)
{
    size_t capacity = 65536;
    char *text = memory_alloc(capacity), *copy = NULL;

    *length = 0;
    for (;;) {
        size_t count = fread(text + *length, 1, capacity - *length, stream);

        *length += count;
        if (count == 0 || *length > most)
            break;
        if (*length == capacity)
            text = memory_resize(text, capacity *= 2);
    }
    if (*length <= most && ferror(stream) == 0)
        copy = arena_copy(arena, text, *length);
    free(text);
    return copy;
}

bool source_file_read_any(struct source_file *out, const char *path, size_t megabytes,
                          struct arena *arena, struct endstate_error *error)
{
    bool is_input = strcmp(path, "-") == 0;
    const char *name = is_input ? "<stdin>" : path;
    FILE *stream = is_input ? stdin : fopen(path, "rb");
    size_t length, most = megabytes * 1024 * 1024;
    char *text;

    if (stream == NULL)
        return refuse(path, error, strerror(errno));
    if (!is_input && source_file_is_folder(path)) {
        fclose(stream);
        return refuse(path, error, "is a folder; expected a file");
    }
    text = read_stream(stream, most, &length, arena);
    if (!is_input)
        fclose(stream);
    if (text == NULL && length > most)
        return refuse(name, error, arena_format(arena, "is larger than %zu megabytes", megabytes));
    if (text == NULL)
        return refuse(name, error, "could not be read");
    return take(out, name, text, length, arena, error);
}

static int compare_names(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static bool is_rule_file(const char *folder, const char *name, struct arena *arena)
{
    size_t length = strlen(name);

    return name[0] != '.' && length > 4 && strcmp(name + length - 4, ".clp") == 0 &&
           !source_file_is_folder(arena_format(arena, "%s/%s", folder, name));
}

bool source_file_list(char ***out, const char *folder, struct arena *arena,
                      struct endstate_error *error)
{
    DIR *directory = opendir(folder);
    const struct dirent *entry;
    char **paths = NULL;
    size_t count = 0, capacity = 0;
    const char *slash = folder[strlen(folder) - 1] == '/' ? "" : "/";

    if (directory == NULL)
        return refuse(folder, error, strerror(errno));
    while ((entry = readdir(directory)) != NULL) {
        if (!is_rule_file(folder, entry->d_name, arena))
            continue;
        MEMORY_GROW(paths, count, capacity);
        paths[count++] = arena_format(arena, "%s%s%s", folder, slash, entry->d_name);
    }
    closedir(directory);
    if (count > 0)
        qsort(paths, count, sizeof *paths, compare_names);
    *out = ARENA_ARRAY(arena, char *, count + 1);
    if (count > 0)
        memcpy(*out, paths, sizeof *paths * count);
    free(paths);
    return true;
}
