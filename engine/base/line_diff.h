/* Which lines of a text were taken away and which were added. */
#ifndef LINE_DIFF_H
#define LINE_DIFF_H

#include <stdbool.h>

#include "base/arena.h"

struct diff_line {
    char mark; /* ' ' in both, '-' taken away, '+' added */
    const char *text;
};

struct line_diff {
    struct diff_line *lines; /* both texts in one order */
    size_t count;
    bool is_same;
};

/* With as few changes as there can be, unless both texts are very long. In the arena. */
void line_diff_read(struct line_diff *out, const char *before, const char *after,
                    struct arena *arena);

#endif
