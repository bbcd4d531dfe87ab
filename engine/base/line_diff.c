#include "base/line_diff.h"

#include <string.h>

/* Edits after which a stretch is no longer searched for the shortest way, but replaced. */
enum { MOST_EDITS = 2000 };

struct line {
    const char *text;
    size_t length;     /* with its line break */
    bool is_different; /* removed from the old side or added on the new one */
};

struct side {
    struct line *lines;
    size_t count;
};

/* ---- lines ---- */

static struct side split(struct diff_text text, struct arena *arena)
{
    struct side side = {0};
    size_t count = 0;

    for (size_t at = 0; at < text.length; at++)
        count += text.text[at] == '\n';
    side.lines = ARENA_ARRAY(arena, struct line, count + 1);
    while (text.length > 0) {
        const char *end = memchr(text.text, '\n', text.length);
        size_t length = end == NULL ? text.length : (size_t)(end - text.text) + 1;

        side.lines[side.count++] = (struct line){text.text, length, false};
        text.text += length;
        text.length -= length;
    }
    return side;
}

static bool are_equal(const struct line *a, const struct line *b)
{
    return a->length == b->length && memcmp(a->text, b->text, a->length) == 0;
}

/* ---- the shortest way from one side to the other ---- */

/* A stretch of both sides. */
struct stretch {
    struct line *old, *new_lines;
    long old_count, new_count;
};

/* The furthest old line reached on each diagonal, from -most to most. */
struct frontier {
    long *reached;
    long most;
};

static long *on(const struct frontier *frontier, long diagonal)
{
    return &frontier->reached[diagonal + frontier->most];
}

/* One more edit on every diagonal, then as far as lines are equal; true once the end is reached. */
static bool advance(const struct stretch *all, const struct frontier *frontier, long edits)
{
    for (long diagonal = -edits; diagonal <= edits; diagonal += 2) {
        bool is_added =
            diagonal == -edits ||
            (diagonal != edits && *on(frontier, diagonal - 1) < *on(frontier, diagonal + 1));
        long old = is_added ? *on(frontier, diagonal + 1) : *on(frontier, diagonal - 1) + 1;

        while (old < all->old_count && old - diagonal < all->new_count && old - diagonal >= 0 &&
               are_equal(&all->old[old], &all->new_lines[old - diagonal]))
            old++;
        *on(frontier, diagonal) = old;
        if (old >= all->old_count && old - diagonal >= all->new_count)
            return true;
    }
    return false;
}

static void mark(struct line *lines, long begin, long end)
{
    for (; begin < end; begin++)
        lines[begin].is_different = true;
}

/* Go back from the end over the frontiers that were kept, and mark what was edited. */
static void mark_way(const struct stretch *all, const struct frontier *kept, long edits)
{
    long old = all->old_count, new_line = all->new_count;

    for (; edits > 0; edits--) {
        const struct frontier *before = &kept[edits - 1];
        long diagonal = old - new_line;
        bool is_added = diagonal == -edits || (diagonal != edits && *on(before, diagonal - 1) <
                                                                        *on(before, diagonal + 1));

        if (is_added) {
            old = *on(before, diagonal + 1);
            new_line = old - diagonal - 1;
            mark(all->new_lines, new_line, new_line + 1);
        } else {
            old = *on(before, diagonal - 1);
            new_line = old - diagonal + 1;
            mark(all->old, old, old + 1);
        }
    }
}

/* Mark what differs between two stretches that neither begin nor end alike. */
static void compare(const struct stretch *all, struct arena *arena)
{
    long most =
        all->old_count + all->new_count < MOST_EDITS ? all->old_count + all->new_count : MOST_EDITS;
    struct frontier now = {ARENA_ARRAY(arena, long, (size_t)(2 * most + 3)), most + 1};
    struct frontier *kept = ARENA_ARRAY(arena, struct frontier, (size_t)most + 1);

    for (long edits = 0; edits <= most; edits++) {
        bool is_done = advance(all, &now, edits);

        if (is_done) {
            mark_way(all, kept, edits);
            return;
        }
        kept[edits].most = edits + 1;
        kept[edits].reached = ARENA_ARRAY(arena, long, (size_t)(2 * edits + 3));
        memcpy(kept[edits].reached, on(&now, -edits - 1), sizeof(long) * (size_t)(2 * edits + 3));
    }
    mark(all->old, 0, all->old_count);
    mark(all->new_lines, 0, all->new_count);
}

static void find_differences(struct side *old, struct side *new_side, struct arena *arena)
{
    size_t head = 0, tail = 0;

    while (head < old->count && head < new_side->count &&
           are_equal(&old->lines[head], &new_side->lines[head]))
        head++;
    while (
        tail < old->count - head && tail < new_side->count - head &&
        are_equal(&old->lines[old->count - tail - 1], &new_side->lines[new_side->count - tail - 1]))
        tail++;
    compare(&(struct stretch){old->lines + head, new_side->lines + head,
                              (long)(old->count - head - tail),
                              (long)(new_side->count - head - tail)},
            arena);
}

/* ---- both sides in one order ---- */

static void add(struct line_diff *out, char mark, const struct line *line, struct arena *arena)
{
    bool has_break = line->text[line->length - 1] == '\n';

    out->lines[out->count++] = (struct diff_line){
        mark, has_break, arena_copy(arena, line->text, line->length - has_break)};
    out->is_same = out->is_same && mark == ' ';
}

void line_diff_read_texts(struct line_diff *out, struct diff_text before, struct diff_text after,
                          struct arena *arena)
{
    struct side old = split(before, arena), new_side = split(after, arena);
    size_t i = 0, j = 0;

    find_differences(&old, &new_side, arena);
    *out = (struct line_diff){ARENA_ARRAY(arena, struct diff_line, old.count + new_side.count), 0,
                              true};
    while (i < old.count || j < new_side.count) {
        if (i < old.count && old.lines[i].is_different) {
            add(out, '-', &old.lines[i++], arena);
        } else if (j < new_side.count && new_side.lines[j].is_different) {
            add(out, '+', &new_side.lines[j++], arena);
        } else {
            add(out, ' ', &old.lines[i++], arena);
            j++;
        }
    }
}

void line_diff_read(struct line_diff *out, const char *before, const char *after,
                    struct arena *arena)
{
    line_diff_read_texts(out, (struct diff_text){before, strlen(before)},
                         (struct diff_text){after, strlen(after)}, arena);
}
