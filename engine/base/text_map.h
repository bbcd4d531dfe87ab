/* A map from texts to what they stand for, in an arena. {.arena = &arena} is an empty one. */
#ifndef TEXT_MAP_H
#define TEXT_MAP_H

#include "base/arena.h"

struct text_map_entry;

struct text_map {
    struct arena *arena;
    struct text_map_entry *entries;
    size_t count, capacity;
};

/* What a text stands for, NULL where it is not there. */
void *text_map_find(const struct text_map *map, const char *text);

/* Let a text that is not there yet stand for a value, which is not NULL. The text is borrowed. */
void text_map_add(struct text_map *map, const char *text, void *value);

#endif
