#include "tell/unified_diff.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

/* Equal lines around what differs, and between two changes of one hunk at most. */
enum { CONTEXT = 3, BETWEEN = 6 };

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

/* ---- writing ---- */

static void write_line(FILE *out, char sign, const struct line *line)
{
    fputc(sign, out);
    fwrite(line->text, 1, line->length, out);
    if (line->text[line->length - 1] != '\n')
        fputs("\n\\ No newline at end of file\n", out);
}

static void write_range(FILE *out, char sign, size_t begin, size_t end)
{
    /* An empty range is told by the line before it. */
    fprintf(out, "%c%zu", sign, begin == end ? begin : begin + 1);
    if (end - begin != 1)
        fprintf(out, ",%zu", end - begin);
}

/* Where both sides are: the lines of both before it are written or equal. */
struct cursor {
    size_t old, new_line;
};

static bool is_equal_at(const struct side *old, const struct side *new_side, struct cursor at)
{
    return at.old < old->count && at.new_line < new_side->count &&
           !old->lines[at.old].is_different && !new_side->lines[at.new_line].is_different;
}

/* The end of the hunk that begins here: where more equal lines follow than two contexts hold. */
static struct cursor find_end(const struct side *old, const struct side *new_side, struct cursor at)
{
    size_t equal = 0;

    while (at.old < old->count || at.new_line < new_side->count) {
        if (is_equal_at(old, new_side, at)) {
            if (++equal > BETWEEN)
                break;
            at.old++;
            at.new_line++;
            continue;
        }
        equal = 0;
        if (at.old < old->count && old->lines[at.old].is_different)
            at.old++;
        else
            at.new_line++;
    }
    equal = equal > BETWEEN ? BETWEEN : equal;
    equal = equal > CONTEXT ? equal - CONTEXT : 0;
    return (struct cursor){at.old - equal, at.new_line - equal};
}

static void write_hunk(FILE *out, const struct side *old, const struct side *new_side,
                       struct cursor at, struct cursor end)
{
    fputs("@@ ", out);
    write_range(out, '-', at.old, end.old);
    fputc(' ', out);
    write_range(out, '+', at.new_line, end.new_line);
    fputs(" @@\n", out);
    while (at.old < end.old || at.new_line < end.new_line) {
        if (at.old < end.old && old->lines[at.old].is_different) {
            write_line(out, '-', &old->lines[at.old++]);
        } else if (at.new_line < end.new_line && new_side->lines[at.new_line].is_different) {
            write_line(out, '+', &new_side->lines[at.new_line++]);
        } else {
            write_line(out, ' ', &old->lines[at.old++]);
            at.new_line++;
        }
    }
}

void unified_diff_write(FILE *out, const char *name, struct diff_text old_text,
                        struct diff_text new_text, struct arena *arena)
{
    struct side old = split(old_text, arena), new_side = split(new_text, arena);
    struct cursor at = {0, 0};
    bool is_headed = false;

    find_differences(&old, &new_side, arena);
    for (;;) {
        struct cursor begin, end;
        size_t context;

        while (is_equal_at(&old, &new_side, at)) {
            at.old++;
            at.new_line++;
        }
        if (at.old == old.count && at.new_line == new_side.count)
            return;
        if (!is_headed)
            fprintf(out, "--- %s\n+++ %s\n", name, name);
        is_headed = true;
        context = at.old < CONTEXT ? at.old : CONTEXT;
        context = at.new_line < context ? at.new_line : context;
        begin = (struct cursor){at.old - context, at.new_line - context};
        end = find_end(&old, &new_side, at);
        write_hunk(out, &old, &new_side, begin, end);
        at = end;
    }
}
