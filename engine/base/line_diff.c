#include "base/line_diff.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* Past so many pairs of lines all lines between the first and the last change count as changed. */
enum { MOST_PAIRS = 1 << 24 };

struct lines {
    const char **items;
    size_t count;
};

static struct lines split(const char *text, struct arena *arena)
{
    struct lines lines = {0};
    size_t most = 1;

    for (const char *at = text; *at != '\0'; at++)
        most += *at == '\n';
    lines.items = ARENA_ARRAY(arena, const char *, most);
    while (*text != '\0') {
        size_t length = strcspn(text, "\n");

        lines.items[lines.count++] = arena_copy(arena, text, length);
        text += length + (text[length] == '\n');
    }
    return lines;
}

static void add(struct line_diff *out, char mark, const char *text)
{
    out->lines[out->count++] = (struct diff_line){mark, text};
    out->is_same = out->is_same && mark == ' ';
}

/*
 * Rows and columns are lines of the two texts; a cell is the length of the longest common
 * subsequence of what follows both.
 */
static uint32_t *measure(const struct lines *a, const struct lines *b)
{
    size_t width = b->count + 1;
    uint32_t *common = memory_alloc(sizeof *common * (a->count + 1) * width);

    for (size_t i = a->count; i-- > 0;)
        for (size_t j = b->count; j-- > 0;) {
            uint32_t down = common[(i + 1) * width + j], right = common[i * width + j + 1];

            if (strcmp(a->items[i], b->items[j]) == 0)
                common[i * width + j] = common[(i + 1) * width + j + 1] + 1;
            else
                common[i * width + j] = down > right ? down : right;
        }
    return common;
}

static void add_between(struct line_diff *out, const struct lines *a, const struct lines *b)
{
    uint32_t *common = a->count * b->count > MOST_PAIRS ? NULL : measure(a, b);
    size_t width = b->count + 1, i = 0, j = 0;

    while (i < a->count || j < b->count) {
        if (common != NULL && i < a->count && j < b->count &&
            strcmp(a->items[i], b->items[j]) == 0) {
            add(out, ' ', a->items[i++]);
            j++;
        } else if (i < a->count && (j == b->count || common == NULL ||
                                    common[(i + 1) * width + j] >= common[i * width + j + 1])) {
            add(out, '-', a->items[i++]);
        } else {
            add(out, '+', b->items[j++]);
        }
    }
    free(common);
}

void line_diff_read(struct line_diff *out, const char *before, const char *after,
                    struct arena *arena)
{
    struct lines a = split(before, arena), b = split(after, arena), middle[2];
    size_t head = 0, tail = 0;

    *out = (struct line_diff){ARENA_ARRAY(arena, struct diff_line, a.count + b.count), 0, true};
    while (head < a.count && head < b.count && strcmp(a.items[head], b.items[head]) == 0)
        add(out, ' ', a.items[head++]);
    while (tail < a.count - head && tail < b.count - head &&
           strcmp(a.items[a.count - 1 - tail], b.items[b.count - 1 - tail]) == 0)
        tail++;
    middle[0] = (struct lines){a.items + head, a.count - head - tail};
    middle[1] = (struct lines){b.items + head, b.count - head - tail};
    add_between(out, &middle[0], &middle[1]);
    for (size_t i = a.count - tail; i < a.count; i++)
        add(out, ' ', a.items[i]);
}
