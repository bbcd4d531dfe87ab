/* Which lines of a text were taken away and which were added. */
#ifndef LINE_DIFF_H
#define LINE_DIFF_H

#include <stdbool.h>

#include "base/arena.h"

struct diff_text {
    const char *text;
    size_t length;
};

struct diff_line {
    char mark; /* ' ' in both, '-' taken away, '+' added */
    bool has_break;
    const char *text; /* without its line break */
};

struct line_diff {
    struct diff_line
        *lines; /* both texts in one order; what was taken away before what was added */
    size_t count;
    bool is_same;
};

/* With as few changes as there can be, unless there are thousands. In the arena. */
void line_diff_read(struct line_diff *out, const char *before, const char *after,
                    struct arena *arena);
void line_diff_read_texts(struct line_diff *out, struct diff_text before, struct diff_text after,
                          struct arena *arena);

#endif
