/* The text of a rule, fact or program file, checked to be text. */
#ifndef SOURCE_FILE_H
#define SOURCE_FILE_H

#include <stdio.h>

#include "base/arena.h"
#include "base/error.h"
#include "read/findings.h"

struct source_file {
    const char *path; /* as the user gave it or as found in a folder */
    const char *text; /* UTF-8, lines end in \n, without a byte-order mark, closed with a zero */
    size_t length;
};

/* The bytes that the text of a file was made of, as they are stored. */
struct stored_bytes {
    const char *bytes;
    size_t length;
};

/* Read a file; refuses what is missing, a folder, empty, binary or not UTF-8. */
bool source_file_read(struct source_file *out, const char *path, struct arena *arena,
                      struct findings *findings);
/* The same, and its bytes as they are stored. */
bool source_file_read_stored(struct source_file *out, struct stored_bytes *stored, const char *path,
                             struct arena *arena, struct findings *findings);
/* The same of what can still be read from a stream, under a name for findings. */
bool source_file_read_stream(struct source_file *out, struct stored_bytes *stored, const char *name,
                             FILE *stream, struct arena *arena, struct findings *findings);

/* Refuses a text that is empty, binary or not UTF-8; it begins at the place. */
bool source_file_check(const struct source_file *file, struct place place,
                       struct findings *findings);

/* The same for any file, a pipe or (for "-") standard input, of so many megabytes at most. */
bool source_file_read_any(struct source_file *out, const char *path, size_t megabytes,
                          struct arena *arena, struct findings *findings);

/* The .clp files of a folder (not of folders in it), sorted by name, as a NULL-closed array. */
bool source_file_list(char ***out, const char *folder, struct arena *arena,
                      struct findings *findings);

/* The same with those of all folders in it, but for hidden ones and links. */
bool source_file_list_below(char ***out, const char *folder, struct arena *arena,
                            struct findings *findings);

bool source_file_is_folder(const char *path);
bool source_file_exists(const char *path);
bool source_file_same(const char *a, const char *b); /* both lead to one file */

#endif
