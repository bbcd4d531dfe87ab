#include "base/arena.h"

#include <stdalign.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { BLOCK_SIZE = 64 * 1024, STATUS_LIMIT = 4 };

struct arena_block {
    struct arena_block *older;
    size_t used;
    size_t size;
    alignas(max_align_t) unsigned char bytes[];
};

static _Noreturn void memory_exhausted(void)
{
    fputs("endstate: out of memory\n", stderr);
    exit(STATUS_LIMIT);
}

void *memory_alloc(size_t size)
{
    void *fresh = calloc(1, size == 0 ? 1 : size);

    if (fresh == NULL)
        memory_exhausted();
    return fresh;
}

void *memory_resize(void *old, size_t size)
{
    void *fresh = realloc(old, size == 0 ? 1 : size);

    if (fresh == NULL)
        memory_exhausted();
    return fresh;
}

void *arena_alloc(struct arena *arena, size_t size)
{
    struct arena_block *block = arena->newest;
    size_t aligned = (size + alignof(max_align_t) - 1) & ~(alignof(max_align_t) - 1);
    void *start;

    if (size > SIZE_MAX / 2)
        memory_exhausted();
    if (block == NULL || block->size - block->used < aligned) {
        size_t room = aligned > BLOCK_SIZE ? aligned : BLOCK_SIZE;

        block = memory_alloc(sizeof *block + room);
        block->older = arena->newest;
        block->size = room;
        arena->newest = block;
    }
    start = block->bytes + block->used;
    block->used += aligned;
    return start;
}

char *arena_copy(struct arena *arena, const char *text, size_t length)
{
    char *copy = arena_alloc(arena, length + 1);

    memcpy(copy, text, length);
    return copy;
}

char *arena_string(struct arena *arena, const char *text)
{
    return arena_copy(arena, text, strlen(text));
}

char *arena_format(struct arena *arena, const char *format, ...)
{
    va_list arguments;
    int length;
    char *text;

    va_start(arguments, format);
    length = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    if (length < 0)
        return arena_string(arena, "");
    text = arena_alloc(arena, (size_t)length + 1);
    va_start(arguments, format);
    vsnprintf(text, (size_t)length + 1, format, arguments);
    va_end(arguments);
    return text;
}

void arena_free(struct arena *arena)
{
    while (arena->newest != NULL) {
        struct arena_block *older = arena->newest->older;

        free(arena->newest);
        arena->newest = older;
    }
}

void arena_join(struct arena *arena, struct arena *other)
{
    struct arena_block **oldest = &other->newest;

    while (*oldest != NULL)
        oldest = &(*oldest)->older;
    *oldest = arena->newest;
    arena->newest = other->newest;
    other->newest = NULL;
}
