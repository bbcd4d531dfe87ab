#include "base/text_map.h"

#include <stdint.h>
#include <string.h>

struct text_map_entry {
    const char *text;
    uint64_t hash;
    void *value; /* NULL for an empty place */
};

/* FNV-1a. */
static uint64_t hash_of(const char *text)
{
    uint64_t hash = 14695981039346656037U;

    for (; *text != '\0'; text++)
        hash = (hash ^ (unsigned char)*text) * 1099511628211U;
    return hash;
}

/* The entry of a text, or the empty place where it would stand. */
static struct text_map_entry *place_of(const struct text_map *map, const char *text, uint64_t hash)
{
    size_t at = (size_t)hash & (map->capacity - 1);

    while (map->entries[at].value != NULL &&
           (map->entries[at].hash != hash || strcmp(map->entries[at].text, text) != 0))
        at = (at + 1) & (map->capacity - 1);
    return &map->entries[at];
}

/* The capacity is a power of two, and never full. */
static void grow(struct text_map *map)
{
    struct text_map old = *map;

    map->capacity = old.capacity == 0 ? 64 : old.capacity * 2;
    map->entries = ARENA_ARRAY(map->arena, struct text_map_entry, map->capacity);
    for (size_t i = 0; i < old.capacity; i++)
        if (old.entries[i].value != NULL)
            *place_of(map, old.entries[i].text, old.entries[i].hash) = old.entries[i];
}

void *text_map_find(const struct text_map *map, const char *text)
{
    return map->capacity == 0 ? NULL : place_of(map, text, hash_of(text))->value;
}

void text_map_add(struct text_map *map, const char *text, void *value)
{
    uint64_t hash = hash_of(text);

    if (map->count * 2 >= map->capacity)
        grow(map);
    *place_of(map, text, hash) = (struct text_map_entry){text, hash, value};
    map->count++;
}
