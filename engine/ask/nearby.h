/* Combinations of assumptions near the present one, in order of the number of changes. */
#ifndef NEARBY_H
#define NEARBY_H

#include "run/space_near.h"

struct nearby {
    struct space_near *near; /* begun, with every domain free to change */
    size_t most_changes;
    size_t most_runs;
    struct arena *arena;
};

/* Called where the session has come to what the rules conclude: values by domain, how many of them
 * are changed, and the answers by subject of near. False ends the visit. */
typedef bool nearby_visit(void *context, const size_t *values, size_t changes,
                          const char *const *answers);

/* A combination that goes wrong is passed over. */
void nearby_each(const struct nearby *nearby, nearby_visit *visit, void *context);

#endif
