/* The values of a rule's variables, from the facts that its patterns matched. */
#ifndef BINDINGS_H
#define BINDINGS_H

#include "read/rendering.h"
#include "run/record.h"

/*
 * The variables that the first patterns of a disjunct bind, each matched by the fact of its number;
 * a pattern whose fact is NULL binds nothing. Those given in `outer` come first.
 */
struct bound_variables bindings_of(const struct disjunct *disjunct,
                                   const struct record_fact *const *facts, size_t count,
                                   const struct bound_variables *outer, struct arena *arena);

/* How many of a disjunct's patterns stand before one of its conditions. */
size_t bindings_patterns_before(const struct disjunct *disjunct, size_t condition);

#endif
