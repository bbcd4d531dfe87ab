/* The comments between the constructs of a file, which introduce what follows them. */
#ifndef COMMENTS_H
#define COMMENTS_H

#include "read/source_file.h"

struct comment {
    const char *text; /* its lines as one, without semicolons */
    size_t end;       /* the byte of the file behind it */
    struct comment *next;
};

/* Lines of comment without an empty line between them are one comment. Those inside of a construct
 * are left out. */
struct comment *comments_read(const struct source_file *file, struct arena *arena);

#endif
