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

bool source_file_same(const char *a, const char *b)
{
    struct stat x, y;

    return strcmp(a, b) == 0 ||
           (stat(a, &x) == 0 && stat(b, &y) == 0 && x.st_dev == y.st_dev && x.st_ino == y.st_ino);
}

static bool refuse(const char *path, struct findings *findings, const char *why)
{
    findings_add(findings, LINT_UNREADABLE_FILE, (struct mark){{path, 0, 0}, 0}, "%s", why);
    return false;
}

static bool read_bytes(char **out, size_t *out_length, const char *path, struct arena *arena,
                       struct findings *findings)
{
    FILE *stream;
    struct stat status;
    size_t size;
    bool is_read;

    stream = fopen(path, "rb");
    if (stream == NULL)
        return refuse(path, findings, strerror(errno));
    if (fstat(fileno(stream), &status) != 0 || S_ISDIR(status.st_mode)) {
        fclose(stream);
        return refuse(path, findings, "is a folder; expected a file");
    }
    if (!S_ISREG(status.st_mode)) {
        fclose(stream);
        return refuse(path, findings, "is no regular file");
    }
    size = (size_t)status.st_size;
    if (size > (size_t)LARGEST_MEGABYTES * 1024 * 1024) {
        fclose(stream);
        return refuse(path, findings, "is larger than 64 megabytes");
    }
    *out = arena_alloc(arena, size + 1);
    *out_length = fread(*out, 1, size, stream);
    is_read = ferror(stream) == 0;
    fclose(stream);
    return is_read ? true : refuse(path, findings, "could not be read");
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

static bool not_text(struct findings *findings, struct mark mark, const char *what,
                     const char *expected)
{
    findings_add(findings, LINT_NOT_TEXT, mark, "%s", what)->remedy = expected;
    return false;
}

bool source_file_check(const struct source_file *file, struct place place,
                       struct findings *findings)
{
    const unsigned char *text = (const unsigned char *)file->text;
    struct mark mark = {place, 1};
    bool is_blank = true;

    for (size_t at = 0; at < file->length;) {
        size_t length = character_length(text + at, file->length - at);

        if (text[at] == '\0')
            return not_text(findings, mark, "is binary (a zero byte)", "expected a text file");
        if (length == 0)
            return not_text(findings, mark,
                            arena_format(findings->arena, "is not UTF-8 (byte 0x%02X)", text[at]),
                            "expected a UTF-8 text file");
        if (strchr(" \t\r\n", text[at]) == NULL)
            is_blank = false;
        mark.place.column++;
        if (text[at] == '\n') {
            mark.place.line++;
            mark.place.column = 1;
        }
        at += length;
    }
    return !is_blank || not_text(findings, (struct mark){{file->path, 0, 0}, 0}, "is empty", "");
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

bool source_file_read(struct source_file *out, const char *path, struct arena *arena,
                      struct findings *findings)
{
    char *text = NULL;
    size_t length = 0;

    if (!read_bytes(&text, &length, path, arena, findings))
        return false;
    if (length >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0) {
        text += 3;
        length -= 3;
    }
    out->path = arena_string(arena, path);
    out->text = text;
    out->length = drop_carriage_returns(text, length);
    return source_file_check(out, (struct place){out->path, 1, 1}, findings);
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
                      struct findings *findings)
{
    DIR *directory = opendir(folder);
    const struct dirent *entry;
    char **paths = NULL;
    size_t count = 0, capacity = 0;
    const char *slash = folder[strlen(folder) - 1] == '/' ? "" : "/";

    if (directory == NULL)
        return refuse(folder, findings, strerror(errno));
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
