/*
 * Memory that is freed all at once. An arena never answers NULL: when memory runs out, the program
 * ends with one line on standard error and status 4, because no answer can be given any more.
 */
#ifndef ARENA_H
#define ARENA_H

#include <stddef.h>

struct arena_block;

struct arena {
    struct arena_block *newest; /* NULL for an empty arena; {NULL} is a ready one */
};

/* Zeroed memory, aligned for any type, good until arena_free. */
void *arena_alloc(struct arena *arena, size_t size);
char *arena_copy(struct arena *arena, const char *text, size_t length);
char *arena_string(struct arena *arena, const char *text);
char *arena_format(struct arena *arena, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
void arena_free(struct arena *arena);
/* All that one arena holds becomes another's, and it is empty. */
void arena_join(struct arena *arena, struct arena *other);

/* As malloc, calloc and realloc, but never NULL: for memory that grows or outlives an arena. */
void *memory_alloc(size_t size);
void *memory_resize(void *old, size_t size);

#define ARENA_NEW(arena, type) ((type *)arena_alloc((arena), sizeof(type)))
#define ARENA_ARRAY(arena, type, count) ((type *)arena_alloc((arena), sizeof(type) * (count)))

/*
 * Make room for one more element in a growing array {items, count, capacity} from memory_resize.
 */
#define MEMORY_GROW(items, count, capacity)                                                        \
    do {                                                                                           \
        if ((count) == (capacity)) {                                                               \
            (capacity) = (capacity) == 0 ? 16 : (capacity)*2;                                      \
            (items) = memory_resize((items), sizeof *(items) * (capacity));                        \
        }                                                                                          \
    } while (0)

#endif
