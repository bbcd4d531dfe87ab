/*
 * Every combination as a row for other tools: the values of the assumptions that vary, then what is
 * recommended on each subject (empty where nothing is). Lines stand in the order of the
 * combinations, the last assumption changing fastest; a database has them as a view. An interrupted
 * file can be gone on with.
 */
#ifndef ROWS_H
#define ROWS_H

#include "ask/table.h"

struct rows {
    const char *path; /* ends in .csv, .ndjson or .sqlite */
    bool is_resumed;  /* go on with a file that is there */
    FILE *progress;   /* a terminal to tell the progress to, or NULL */
};

/* Whether the path's ending names a format; complains, naming those that there are. */
bool rows_check_path(const char *path, struct endstate_error *error);

/* Tables without the axes that do not matter (ask/sweep takes them out) make a small database. */
bool rows_write(const struct rows *rows, const struct space *space, const struct table *tables,
                struct endstate_error *error);

#endif
