/* How likely each value of each assumption is held to be: alike, unless someone says otherwise. */
#ifndef WEIGHTS_H
#define WEIGHTS_H

#include "read/declaration.h"

struct weights {
    double **of;   /* by domain, by value; those of a domain add up to 1 */
    bool is_alike; /* nobody said otherwise */
};

/*
 * Read "KEY=VALUE:0.3,VALUE:0.5" for any number of keys. Values that are not named share what is
 * left of 1 alike. The answer stands in the arena.
 */
bool weights_read(struct weights *out, const struct declarations *declared, const char *const *said,
                  size_t said_count, struct arena *arena, struct endstate_error *error);

#endif
