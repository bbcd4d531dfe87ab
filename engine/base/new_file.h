/*
 * Files that take the place of others all at once: each is first written in full beside the old
 * one, and a failure leaves that as it was.
 */
#ifndef NEW_FILE_H
#define NEW_FILE_H

#include "base/arena.h"
#include "base/error.h"

struct new_file {
    const char *path;   /* of the file that it will be, which links were followed to */
    const char *beside; /* where it is till then; NULL where nothing was written */
};

/* Write what a file that is there is to hold. It gets the mode of the old one. */
bool new_file_write(struct new_file *out, const char *path, const char *text, size_t length,
                    struct arena *arena, struct endstate_error *error);

/* Put it in the place of the old one, or take it away again. */
bool new_file_keep(const struct new_file *file, struct endstate_error *error);
void new_file_drop(const struct new_file *file);

#endif
