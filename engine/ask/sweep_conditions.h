/* Conditions of a value: boxes of combinations all of which have it. */
#ifndef SWEEP_CONDITIONS_H
#define SWEEP_CONDITIONS_H

#include "ask/table.h"

/* One way to get a value: each axis allows some of its values, and all must hold. */
struct sweep_condition {
    bool **allows; /* by axis of the table, by value */
};

/*
 * Conditions any of which will do, one of them holding wherever the value (an index) does. None is
 * superfluous, and none could be wider. They stand in the arena.
 */
struct sweep_condition *sweep_conditions_find(const struct table *table, uint8_t value,
                                              size_t *count, struct arena *arena);

#endif
