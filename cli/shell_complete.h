/* What the word before the cursor may become, from the usage lines of the commands. */
#ifndef SHELL_COMPLETE_H
#define SHELL_COMPLETE_H

#include "endstate.h"

struct completion {
    char **words; /* sorted, each once */
    size_t count, capacity;
    size_t begin; /* byte of the line at which they would stand */
};

/* line ends at the cursor. The names are those of the engine, which is loaded. */
void shell_complete(struct completion *out, const char *line, struct endstate *engine);
void shell_complete_free(struct completion *completion);

/* How many bytes all the words begin with alike. */
size_t shell_complete_common(const struct completion *completion);

#endif
