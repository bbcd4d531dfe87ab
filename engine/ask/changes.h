/* Which recommendations of one run differ from those of another. */
#ifndef CHANGES_H
#define CHANGES_H

#include "ask/recommend.h"

struct change {
    const char *on;
    const char *was; /* NULL where there was no value, or no such subject */
    const char *is;  /* the same afterwards */
};

struct changes {
    struct change *items; /* in the order of the later run, then what it has no more */
    size_t count;
};

void changes_find(struct changes *out, const struct recommendations *before,
                  const struct recommendations *after, struct arena *arena);

#endif
