/* A pack of assumptions as CLIPS text. */
#ifndef PACK_H
#define PACK_H

#include <stdio.h>

#include "read/fact_change.h"
#include "run/assumptions.h"

struct pack_content {
    const char *name;
    const struct assumption **assumptions;
    size_t assumption_count;
    const char **facts;
    size_t fact_count;
};

/* Whether it was written. */
bool pack_write(FILE *out, const struct pack_content *content);

#endif
