/*
 * The parts of a table in which some axes are held at one value each and the others are free, and
 * for each of them the smallest decision tree. Every part is looked at once, so it has to be a
 * small table.
 */
#ifndef CUBES_H
#define CUBES_H

#include "ask/table.h"

/* No axis: all cells of a part are alike. */
enum { CUBES_NO_AXIS = UINT8_MAX };

struct cubes {
    const struct table *table;
    size_t count;
    size_t *strides;  /* by axis: how far apart two parts are that differ in it by one digit; the
                       * digit of a free axis is its size, so that parts follow what they hold */
    uint32_t *same;   /* by part: the first one with the same free axes and the same cells */
    uint32_t *free;   /* by part: its free axes, a bit each */
    uint8_t *value;   /* by first part: its cells' value where they are alike */
    uint8_t *asks;    /* by first part: the axis that the root of its tree asks for */
    uint32_t *nodes;  /* by first part: nodes of its tree */
    uint64_t *asked;  /* by first part: questions on the way to its cells, all together */
    uint32_t *bucket; /* of a hash table of first parts */
};

/* How many parts a table has; SIZE_MAX for more than most. */
size_t cubes_count(const struct table *table, size_t most);

/* Look at every part of a table, which is borrowed; cubes_free. */
void cubes_begin(struct cubes *out, const struct table *table, size_t count);
void cubes_free(struct cubes *cubes);

/* The part, as the first like it, of a part that has an axis free, with that axis held. */
size_t cubes_hold(const struct cubes *cubes, size_t cube, size_t axis, size_t value);

#endif
