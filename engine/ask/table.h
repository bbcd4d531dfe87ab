/* What each subject is, for every combination of the assumptions that it may depend on. */
#ifndef TABLE_H
#define TABLE_H

#include <stdint.h>

#include "run/space.h"

/* A subject's value for each combination of some axes, the last axis changing fastest. */
struct table {
    size_t *axes;
    size_t *sizes;
    size_t axis_count;
    uint8_t *cells; /* index into values */
    size_t cell_count;
    size_t room;                   /* bytes that the cells were given */
    const char *values[UINT8_MAX]; /* NULL: no rule concludes a value */
    size_t value_count;
};

/* Subjects with the same axes, whose tables one walk fills. */
struct table_group {
    const size_t *axes;
    size_t axis_count;
    size_t *subjects; /* of the space */
    size_t subject_count;
    size_t combinations;
};

struct table_group *tables_group(const struct space *space, size_t *count, struct arena *arena);

/* Some of the space's subjects, one after the other. */
struct table_window {
    size_t first, count;
};

/* As many subjects from one on, at least one, as have tables that memory is spent on at once. */
struct table_window tables_at_once(const struct space *space, size_t first);

/* Which combinations of each group are run, and by how many processes. */
struct table_plan {
    struct table_window window; /* the subjects that get a table */
    size_t jobs;
    size_t least_part;    /* runs that are worth handing to a worker; 1 or more */
    size_t share, shares; /* one of so many equal shares, counted from 0 */
};

/* The places on the way through a group that fall to a share. */
struct space_stretch table_stretch(const struct table_group *group, size_t share, size_t shares);

/* The combination at which filling went wrong. */
struct table_failure {
    size_t *values;        /* by domain; NULL: none */
    const char *described; /* " (with KEY=VALUE, ...)": as space_describe has it */
};

/*
 * A table for each subject of the space, in its order; NULL on an error. Words stand in the arena;
 * the tables are the caller's (tables_free; NULL is allowed). Subjects outside the plan's window
 * have no cells, and the cells outside its share hold nothing of use.
 */
struct table *tables_fill(const struct space *space, const struct table_plan *plan,
                          struct arena *arena, struct table_failure *failure,
                          struct endstate_error *error);

/* Empty tables, for filling cell by cell; NULL, with the reason said, where one would be too big.
 */
struct table *tables_make(const struct space *space, struct arena *arena,
                          struct endstate_error *error);
void tables_free(struct table *tables, const struct space *space);

/* The index of a value (NULL: none), added if it is new, the word copied into the arena; UINT8_MAX
 * where there is no room for it. */
uint8_t table_value(struct table *table, const char *value, struct arena *arena);

/* Take the axes on which nothing depends out of a filled table. */
void table_drop_idle_axes(struct table *table);

/* How far apart in the cells two neighbours on an axis are. */
size_t table_stride(const struct table *table, size_t axis);

#endif
