#include "read/feeds.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* ---- what feeds what ---- */

struct feed_list {
    struct feed *items;
    size_t count, capacity;
};

static int compare_feeds(const void *a, const void *b)
{
    const struct feed *x = a, *y = b;

    if (x->from != y->from)
        return x->from < y->from ? -1 : 1;
    if (x->to != y->to)
        return x->to < y->to ? -1 : 1;
    if (x->is_negated != y->is_negated)
        return x->is_negated ? 1 : -1;
    return x->pattern->node->begin < y->pattern->node->begin
               ? -1
               : x->pattern->node->begin > y->pattern->node->begin;
}

static bool is_same_feed(const struct feed *a, const struct feed *b)
{
    return a->from == b->from && a->to == b->to && a->is_negated == b->is_negated;
}

static void collect(struct feed_list *out, const struct shapes *shapes)
{
    for (size_t i = 0; i < shapes->shape_count; i++) {
        const struct shape *shape = &shapes->shapes[i];

        if (shape->source != SHAPE_CONCLUDED && shape->source != SHAPE_REMOVED)
            continue;
        for (size_t j = 0; j < shapes->reading_count; j++) {
            const struct reading *reading = &shapes->readings[j];

            if (!shape_meets(shape, reading))
                continue;
            MEMORY_GROW(out->items, out->count, out->capacity);
            out->items[out->count++] =
                (struct feed){shape->rule, reading->rule, reading->is_negated, reading->pattern};
        }
    }
}

void feeds_read(struct feeds *out, const struct rulebase *rulebase, struct arena *arena)
{
    struct feed_list all = {0};

    *out = (struct feeds){0};
    shapes_read(&out->shapes, rulebase, arena);
    collect(&all, &out->shapes);
    if (all.count > 0)
        qsort(all.items, all.count, sizeof *all.items, compare_feeds);
    out->feeds = ARENA_ARRAY(arena, struct feed, all.count);
    for (size_t i = 0; i < all.count; i++)
        if (i == 0 || !is_same_feed(&all.items[i - 1], &all.items[i]))
            out->feeds[out->count++] = all.items[i];
    free(all.items);
    out->first = ARENA_ARRAY(arena, size_t, rulebase->rule_count + 1);
    for (size_t i = 0; i < out->count; i++)
        out->first[out->feeds[i].from + 1]++;
    for (size_t i = 0; i < rulebase->rule_count; i++)
        out->first[i + 1] += out->first[i];
}

size_t feeds_rule(const struct feeds *feeds, const char *name)
{
    size_t index = 0;

    while (index < feeds->shapes.rulebase->rule_count &&
           strcmp(feeds->shapes.rules[index]->name, name) != 0)
        index++;
    return index;
}

/* ---- reach ---- */

/* A search in breadth, and from which rule each one was come to first. */
struct search {
    size_t *distance;
    size_t *before;
};

static void search_from(const struct feeds *feeds, size_t from, struct search *out,
                        struct arena *arena)
{
    size_t rules = feeds->shapes.rulebase->rule_count, queued = 0;
    size_t *queue = memory_alloc(sizeof *queue * rules);

    out->distance = ARENA_ARRAY(arena, size_t, rules);
    out->before = ARENA_ARRAY(arena, size_t, rules);
    for (size_t i = 0; i < rules; i++)
        out->distance[i] = SIZE_MAX;
    out->distance[from] = 0;
    queue[queued++] = from;
    for (size_t next = 0; next < queued; next++) {
        size_t rule = queue[next];

        for (size_t i = feeds->first[rule]; i < feeds->first[rule + 1]; i++) {
            size_t to = feeds->feeds[i].to;

            if (out->distance[to] != SIZE_MAX)
                continue;
            out->distance[to] = out->distance[rule] + 1;
            out->before[to] = rule;
            queue[queued++] = to;
        }
    }
    free(queue);
}

size_t *feeds_reach(const struct feeds *feeds, size_t from, struct arena *arena)
{
    struct search search;

    search_from(feeds, from, &search, arena);
    return search.distance;
}

/* ---- circles ---- */

static int compare_indices(const void *a, const void *b)
{
    size_t x = *(const size_t *)a, y = *(const size_t *)b;

    return x < y ? -1 : x > y;
}

static bool has_same_rules(const struct feed_circle *a, const struct feed_circle *b,
                           struct arena *arena)
{
    size_t size = sizeof *a->rules * a->count;
    size_t *x = arena_alloc(arena, size), *y = arena_alloc(arena, size);

    if (a->count != b->count)
        return false;
    memcpy(x, a->rules, size);
    memcpy(y, b->rules, size);
    qsort(x, a->count, sizeof *x, compare_indices);
    qsort(y, a->count, sizeof *y, compare_indices);
    return memcmp(x, y, size) == 0;
}

/* The way from the rule that is fed to the one that feeds it. */
static struct feed_circle close_circle(const struct feed *feed, const struct search *search,
                                       struct arena *arena)
{
    struct feed_circle circle = {.through = feed->pattern,
                                 .count = search->distance[feed->from] + 1};
    size_t rule = feed->from;

    circle.rules = ARENA_ARRAY(arena, size_t, circle.count);
    for (size_t i = circle.count; i-- > 0; rule = search->before[rule])
        circle.rules[i] = rule;
    return circle;
}

struct feed_circle *feeds_circles(const struct feeds *feeds, size_t *count, struct arena *arena)
{
    struct feed_circle *circles = ARENA_ARRAY(arena, struct feed_circle, feeds->count);

    *count = 0;
    for (size_t i = 0; i < feeds->count; i++) {
        const struct feed *feed = &feeds->feeds[i];
        struct search search;
        size_t known = 0;

        if (!feed->is_negated)
            continue;
        search_from(feeds, feed->to, &search, arena);
        if (search.distance[feed->from] == SIZE_MAX)
            continue;
        circles[*count] = close_circle(feed, &search, arena);
        while (known < *count && !has_same_rules(&circles[known], &circles[*count], arena))
            known++;
        *count += known == *count;
    }
    return circles;
}

/* ---- ends ---- */

bool feeds_concludes(const struct feeds *feeds, size_t rule, const char *subject)
{
    const struct shapes *shapes = &feeds->shapes;

    for (size_t i = 0; i < shapes->shape_count; i++) {
        const struct shape *shape = &shapes->shapes[i];
        struct words on;

        if (shape->source != SHAPE_CONCLUDED || shape->rule != rule)
            continue;
        if (shape->template != NULL && strcmp(shape->template->name, "recommendation") != 0)
            continue;
        on = shape_slot(shape, "on");
        if (words_hold(&on, subject))
            return true;
    }
    return false;
}

bool feeds_reads_key(const struct feeds *feeds, size_t rule, const char *key)
{
    const struct shapes *shapes = &feeds->shapes;

    for (size_t i = 0; i < shapes->shape_count; i++) {
        const struct shape *shape = &shapes->shapes[i];
        struct words keys;

        if (shape->source != SHAPE_ASSUMED)
            continue;
        keys = shape_slot(shape, "key");
        if (!words_hold(&keys, key))
            continue;
        for (size_t j = shapes->first_reading[rule]; j < shapes->first_reading[rule + 1]; j++)
            if (shape_meets(shape, &shapes->readings[j]))
                return true;
    }
    return false;
}
