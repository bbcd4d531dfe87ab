#include "ask/changes.h"

#include <string.h>

static const char *value_in(const struct recommendations *all, const char *on)
{
    const struct recommendation *found = recommend_find(all, on);

    return found == NULL ? NULL : found->is;
}

static bool is_same(const char *a, const char *b)
{
    return a == NULL || b == NULL ? a == b : strcmp(a, b) == 0;
}

void changes_find(struct changes *out, const struct recommendations *before,
                  const struct recommendations *after, struct arena *arena)
{
    out->items = ARENA_ARRAY(arena, struct change, before->count + after->count);
    out->count = 0;
    for (size_t i = 0; i < after->count; i++) {
        const struct recommendation *now = &after->items[i];
        const char *was = value_in(before, now->on);

        if (!is_same(was, now->is))
            out->items[out->count++] = (struct change){now->on, was, now->is};
    }
    for (size_t i = 0; i < before->count; i++) {
        const struct recommendation *then = &before->items[i];

        if (then->is != NULL && recommend_find(after, then->on) == NULL)
            out->items[out->count++] = (struct change){then->on, then->is, NULL};
    }
}
