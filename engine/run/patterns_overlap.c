/* Patterns that know the same claim by different words often find it in the same place. It is one
 * claim then, told by the longest of these words. */
#include <stdlib.h>
#include <string.h>

#include "run/patterns_inside.h"

/* So many claims before one are looked at: those that overlap stand close together. */
enum { LOOKED_BACK = 16 };

static int compare_hits(const void *a, const void *b)
{
    const struct hit *x = a, *y = b;
    int order = strcmp(x->pattern->claim, y->pattern->claim);

    if (order != 0)
        return order;
    if (x->span.begin != y->span.begin)
        return x->span.begin < y->span.begin ? -1 : 1;
    if (x->span.end != y->span.end)
        return x->span.end > y->span.end ? -1 : 1;
    return strcmp(x->pattern->id, y->pattern->id);
}

static bool has_kind(const struct patterns *patterns, const struct hit *hit, const char *kind)
{
    for (size_t i = 0; i < hit->qualifier_count; i++)
        if (strcmp(patterns->qualifiers[hit->qualifiers[i].qualifier].kind, kind) == 0)
            return true;
    return false;
}

static bool has_kinds_of(const struct patterns *patterns, const struct hit *hit,
                         const struct hit *other)
{
    for (size_t i = 0; i < other->qualifier_count; i++)
        if (!has_kind(patterns, hit, patterns->qualifiers[other->qualifiers[i].qualifier].kind))
            return false;
    return true;
}

/* What is denied by some of its words and not by others stays two claims. */
static bool is_same(const struct patterns *patterns, const struct hit *a, const struct hit *b)
{
    return strcmp(a->pattern->claim, b->pattern->claim) == 0 && a->span.begin < b->span.end &&
           b->span.begin < a->span.end && has_kinds_of(patterns, a, b) &&
           has_kinds_of(patterns, b, a);
}

static const char *either(const char *first, const char *second)
{
    return first[0] != '\0' ? first : second;
}

/* The longer one, with what the other knows of its groups besides. */
static struct hit joined(const struct hit *a, const struct hit *b)
{
    bool is_longer = a->span.end - a->span.begin >= b->span.end - b->span.begin;
    const struct hit *more = is_longer ? a : b, *less = is_longer ? b : a;
    struct hit out = *more;

    out.who = either(more->who, less->who);
    out.where = either(more->where, less->where);
    out.condition = either(more->condition, less->condition);
    if (out.size == 0) {
        out.size = less->size;
        out.unit = either(more->unit, less->unit);
    }
    return out;
}

size_t patterns_join_hits(const struct patterns *patterns, struct hit *hits, size_t count)
{
    size_t kept = 0;

    if (count > 0)
        qsort(hits, count, sizeof *hits, compare_hits);
    for (size_t i = 0; i < count; i++) {
        size_t first = kept > LOOKED_BACK ? kept - LOOKED_BACK : 0, at = kept;

        while (at > first && !is_same(patterns, &hits[at - 1], &hits[i]))
            at--;
        if (at > first)
            hits[at - 1] = joined(&hits[at - 1], &hits[i]);
        else
            hits[kept++] = hits[i];
    }
    return kept;
}
