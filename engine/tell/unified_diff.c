#include "tell/unified_diff.h"

/* Equal lines around what differs, and between two changes of one hunk at most. */
enum { CONTEXT = 3, BETWEEN = 6 };

/* A line of the diff, and how many lines of each text are before it. */
struct cursor {
    size_t line, old, new_line;
};

static void step(struct cursor *at, const struct line_diff *diff)
{
    char mark = diff->lines[at->line++].mark;

    at->old += mark != '+';
    at->new_line += mark != '-';
}

static bool is_equal(const struct line_diff *diff, size_t line)
{
    return line < diff->count && diff->lines[line].mark == ' ';
}

/* Go back over equal lines. */
static struct cursor step_back(struct cursor at, size_t lines)
{
    return (struct cursor){at.line - lines, at.old - lines, at.new_line - lines};
}

/* The end of the hunk that begins here: where more equal lines follow than two contexts hold. */
static struct cursor find_end(const struct line_diff *diff, struct cursor at)
{
    size_t equal = 0;

    while (at.line < diff->count && equal <= BETWEEN) {
        equal = is_equal(diff, at.line) ? equal + 1 : 0;
        step(&at, diff);
    }
    return equal > CONTEXT ? step_back(at, equal - CONTEXT) : at;
}

static void write_range(FILE *out, char sign, size_t begin, size_t end)
{
    /* An empty range is told by the line before it. */
    fprintf(out, "%c%zu", sign, begin == end ? begin : begin + 1);
    if (end - begin != 1)
        fprintf(out, ",%zu", end - begin);
}

static void write_hunk(FILE *out, const struct line_diff *diff, struct cursor at, struct cursor end)
{
    fputs("@@ ", out);
    write_range(out, '-', at.old, end.old);
    fputc(' ', out);
    write_range(out, '+', at.new_line, end.new_line);
    fputs(" @@\n", out);
    for (size_t i = at.line; i < end.line; i++) {
        const struct diff_line *line = &diff->lines[i];

        fprintf(out, "%c%s\n%s", line->mark, line->text,
                line->has_break ? "" : "\\ No newline at end of file\n");
    }
}

void unified_diff_write(FILE *out, const char *name, struct diff_text old_text,
                        struct diff_text new_text, struct arena *arena)
{
    struct line_diff diff;
    struct cursor at = {0, 0, 0};

    line_diff_read_texts(&diff, old_text, new_text, arena);
    if (!diff.is_same)
        fprintf(out, "--- %s\n+++ %s\n", name, name);
    for (;;) {
        size_t context = at.line;
        struct cursor end;

        while (is_equal(&diff, at.line))
            step(&at, &diff);
        if (at.line == diff.count)
            return;
        context = at.line - context < CONTEXT ? at.line - context : CONTEXT;
        end = find_end(&diff, at);
        write_hunk(out, &diff, step_back(at, context), end);
        at = end;
    }
}
