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
    const char *values[UINT8_MAX]; /* NULL: no rule concludes a value */
    size_t value_count;
    const char *interned[UINT8_MAX]; /* the same while the walk goes on: one pointer a word */
};

/*
 * A table for each subject of the space, in its order; NULL on an error. Words stand in the arena;
 * the tables are the caller's (tables_free; NULL is allowed).
 */
struct table *tables_fill(struct space *space, struct arena *arena, struct endstate_error *error);
void tables_free(struct table *tables, const struct space *space);

/* How far apart in the cells two neighbours on an axis are. */
size_t table_stride(const struct table *table, size_t axis);

#endif
