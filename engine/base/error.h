/* Errors: filled in by whoever notices, never overwritten, printed once at the edge. */
#ifndef ERROR_H
#define ERROR_H

#include "base/arena.h"
#include "endstate.h"

/* A place in a file, counted from 1; line 0 is the file as a whole. */
struct place {
    const char *file;
    int line;
    int column;
};

/* endstate_error_set under a shorter name, and the same with a place before the text. */
#define error_set endstate_error_set
bool error_at(struct endstate_error *error, enum endstate_code code, struct place place,
              const char *format, ...) __attribute__((format(printf, 4, 5)));

/* The place that an error was set at; its file is "" where it was set at none. */
struct place error_place(const struct endstate_error *error, struct arena *arena);

#endif
