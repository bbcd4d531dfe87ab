/* What differs between two texts, as the unified diff of their lines. */
#ifndef UNIFIED_DIFF_H
#define UNIFIED_DIFF_H

#include <stdio.h>

#include "base/line_diff.h"

/* Nothing is written where they are equal. The name heads both sides. */
void unified_diff_write(FILE *out, const char *name, struct diff_text old,
                        struct diff_text new_text, struct arena *arena);

#endif
