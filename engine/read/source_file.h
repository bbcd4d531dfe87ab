/* The text of a rule, fact or program file, checked to be text. */
#ifndef SOURCE_FILE_H
#define SOURCE_FILE_H

#include "base/arena.h"
#include "base/error.h"

struct source_file {
    const char *path; /* as the user gave it or as found in a folder */
    const char *text; /* UTF-8, lines end in \n, without a byte-order mark, closed with a zero */
    size_t length;
};

/* Read a file; refuses what is missing, a folder, empty, binary or not UTF-8. */
bool source_file_read(struct source_file *out, const char *path, struct arena *arena,
                      struct endstate_error *error);

/* Refuses a text that is empty, binary or not UTF-8; it begins at the place. */
bool source_file_check(const struct source_file *file, struct place place,
                       struct endstate_error *error);

/* The same for any file, a pipe or (for "-") standard input, of so many megabytes at most. */
bool source_file_read_any(struct source_file *out, const char *path, size_t megabytes,
                          struct arena *arena, struct endstate_error *error);

/* The .clp files of a folder (not of folders in it), sorted by name, as a NULL-closed array. */
bool source_file_list(char ***out, const char *folder, struct arena *arena,
                      struct endstate_error *error);

bool source_file_is_folder(const char *path);
bool source_file_exists(const char *path);

#endif
