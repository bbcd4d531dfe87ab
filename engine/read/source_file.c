#include "read/source_file.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/strbuf.h"

enum { LARGEST_BYTES = 64 * 1024 * 1024 };
#define TOO_LARGE "is larger than 64 megabytes"

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

static bool read_bytes(struct stored_bytes *out, const char *path, struct arena *arena,
                       struct findings *findings)
{
    FILE *stream;
    char *bytes;
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
    if (size > LARGEST_BYTES) {
        fclose(stream);
        return refuse(path, findings, TOO_LARGE);
    }
    bytes = arena_alloc(arena, size + 1);
    *out = (struct stored_bytes){bytes, fread(bytes, 1, size, stream)};
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

/* The text of bytes, which are closed with a zero. */
static bool read_text(struct source_file *out, const char *path, const struct stored_bytes *stored,
                      struct arena *arena, struct findings *findings)
{
    bool is_marked = stored->length >= 3 && memcmp(stored->bytes, "\xEF\xBB\xBF", 3) == 0;
    size_t length = stored->length - (is_marked ? 3 : 0);
    char *text = arena_copy(arena, stored->bytes + (is_marked ? 3 : 0), length);

    out->path = arena_string(arena, path);
    out->text = text;
    out->length = drop_carriage_returns(text, length);
    return source_file_check(out, (struct place){out->path, 1, 1}, findings);
}

bool source_file_read_stored(struct source_file *out, struct stored_bytes *stored, const char *path,
                             struct arena *arena, struct findings *findings)
{
    return read_bytes(stored, path, arena, findings) &&
           read_text(out, path, stored, arena, findings);
}

bool source_file_read(struct source_file *out, const char *path, struct arena *arena,
                      struct findings *findings)
{
    struct stored_bytes stored;

    return source_file_read_stored(out, &stored, path, arena, findings);
}

/* All that a stream holds, up to one byte more than the most that is taken. */
static struct stored_bytes read_stream(FILE *stream, size_t most, struct arena *arena)
{
    struct strbuf all = {0};
    struct stored_bytes out;
    char part[65536];
    size_t length;

    do {
        length = fread(part, 1, sizeof part, stream);
        strbuf_add_bytes(&all, part, length);
    } while (length > 0 && all.length <= most);
    out = (struct stored_bytes){arena_copy(arena, strbuf_text(&all), all.length), all.length};
    strbuf_free(&all);
    return out;
}

bool source_file_read_stream(struct source_file *out, struct stored_bytes *stored, const char *name,
                             FILE *stream, struct arena *arena, struct findings *findings)
{
    *stored = read_stream(stream, LARGEST_BYTES, arena);
    if (ferror(stream) != 0)
        return refuse(name, findings, "could not be read");
    if (stored->length > LARGEST_BYTES)
        return refuse(name, findings, TOO_LARGE);
    return read_text(out, name, stored, arena, findings);
}

bool source_file_read_any(struct source_file *out, const char *path, size_t megabytes,
                          struct arena *arena, struct findings *findings)
{
    bool is_input = strcmp(path, "-") == 0;
    const char *name = is_input ? "<stdin>" : path;
    FILE *stream = is_input ? stdin : fopen(path, "rb");
    struct stored_bytes stored;
    bool is_read;

    if (stream == NULL)
        return refuse(path, findings, strerror(errno));
    if (!is_input && source_file_is_folder(path)) {
        fclose(stream);
        return refuse(path, findings, "is a folder; expected a file");
    }
    stored = read_stream(stream, megabytes * 1024 * 1024, arena);
    is_read = ferror(stream) == 0;
    if (!is_input)
        fclose(stream);
    if (!is_read)
        return refuse(name, findings, "could not be read");
    if (stored.length > megabytes * 1024 * 1024)
        return refuse(name, findings,
                      arena_format(arena, "is larger than %zu megabytes", megabytes));
    return read_text(out, name, &stored, arena, findings);
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

/* What a folder holds, as paths in memory that memory_resize gave. */
struct listing {
    char **paths;
    size_t count, capacity;
};

static void add_path(struct listing *listing, char *path)
{
    MEMORY_GROW(listing->paths, listing->count, listing->capacity);
    listing->paths[listing->count++] = path;
}

/* The rule files of a folder, and of the folders in it where those are wanted. */
static bool list_folder(struct listing *out, const char *folder, bool is_deep, struct arena *arena,
                        struct findings *findings)
{
    DIR *directory = opendir(folder);
    const struct dirent *entry;
    const char *slash = folder[strlen(folder) - 1] == '/' ? "" : "/";
    bool is_good = true;

    if (directory == NULL)
        return refuse(folder, findings, strerror(errno));
    while (is_good && (entry = readdir(directory)) != NULL) {
        char *path = arena_format(arena, "%s%s%s", folder, slash, entry->d_name);
        struct stat status;

        if (is_rule_file(folder, entry->d_name, arena))
            add_path(out, path);
        else if (is_deep && entry->d_name[0] != '.' && lstat(path, &status) == 0 &&
                 S_ISDIR(status.st_mode))
            is_good = list_folder(out, path, true, arena, findings);
    }
    closedir(directory);
    return is_good;
}

static bool list_sorted(char ***out, const char *folder, bool is_deep, struct arena *arena,
                        struct findings *findings)
{
    struct listing listing = {0};
    bool is_good = list_folder(&listing, folder, is_deep, arena, findings);

    if (listing.count > 0)
        qsort(listing.paths, listing.count, sizeof *listing.paths, compare_names);
    *out = ARENA_ARRAY(arena, char *, listing.count + 1);
    if (listing.count > 0)
        memcpy(*out, listing.paths, sizeof *listing.paths * listing.count);
    free(listing.paths);
    return is_good;
}

bool source_file_list(char ***out, const char *folder, struct arena *arena,
                      struct findings *findings)
{
    return list_sorted(out, folder, false, arena, findings);
}

bool source_file_list_below(char ***out, const char *folder, struct arena *arena,
                            struct findings *findings)
{
    return list_sorted(out, folder, true, arena, findings);
}
