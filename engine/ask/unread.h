/* Clauses that no pattern matches, with the patterns nearest to each, for those who write them. */
#ifndef UNREAD_H
#define UNREAD_H

#include "run/patterns.h"

enum { NEAREST_PATTERNS = 3 };

struct unread_clause {
    const struct proposal_clause *clause;
    struct pattern_nearness nearest[NEAREST_PATTERNS]; /* no pattern: there are no more */
};

struct unread {
    const struct proposal *proposal;
    struct unread_clause *items; /* in the order of the document */
    size_t count;
};

void unread_find(struct unread *out, const struct patterns *patterns,
                 const struct proposal *proposal, const struct claims *claims, struct arena *arena);

#endif
