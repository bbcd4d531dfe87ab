/* Memory that grows; where there is none the program ends, as in the engine. */
#ifndef SHELL_MEMORY_H
#define SHELL_MEMORY_H

#include <stdlib.h>

/* As realloc, but never NULL. */
void *shell_resize(void *old, size_t size);
char *shell_copy(const char *text);

/* Make room for one more element in a growing array. */
#define SHELL_GROW(items, count, capacity)                                                         \
    do {                                                                                           \
        if ((count) == (capacity)) {                                                               \
            (capacity) = (capacity) == 0 ? 16 : (capacity)*2;                                      \
            (items) = shell_resize((items), sizeof *(items) * (capacity));                         \
        }                                                                                          \
    } while (0)

#endif
