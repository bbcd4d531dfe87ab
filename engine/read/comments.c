#include "read/comments.h"

#include <stdbool.h>
#include <string.h>

#include "base/strbuf.h"

struct reading {
    struct arena *arena;
    struct strbuf text; /* of the comment that is being read */
    struct comment *first;
    struct comment **end;
};

static void end_comment(struct reading *reading, size_t at)
{
    struct comment *comment;

    if (reading->text.length == 0)
        return;
    comment = ARENA_NEW(reading->arena, struct comment);
    comment->text = arena_string(reading->arena, strbuf_text(&reading->text));
    comment->end = at;
    *reading->end = comment;
    reading->end = &comment->next;
    strbuf_clear(&reading->text);
}

/* One line of comment from its semicolon on; returns its end. An empty one ends the comment. */
static size_t read_line(struct reading *reading, const struct source_file *file, size_t at)
{
    size_t begin = at + strspn(file->text + at, "; \t");
    size_t end = begin + strcspn(file->text + begin, "\n");

    if (begin == end)
        end_comment(reading, at);
    if (reading->text.length > 0)
        strbuf_add_char(&reading->text, ' ');
    strbuf_add_bytes(&reading->text, file->text + begin, end - begin);
    return end;
}

static size_t skip_string(const struct source_file *file, size_t at)
{
    for (at++; at < file->length && file->text[at] != '"'; at++)
        if (file->text[at] == '\\')
            at++;
    return at < file->length ? at + 1 : file->length;
}

/* Whether an empty line stands here, at the end of a line. */
static bool is_empty_line_next(const struct source_file *file, size_t at)
{
    size_t next = at + 1 + strspn(file->text + at + 1, " \t");

    return file->text[next] == '\n' || file->text[next] == '\0';
}

struct comment *comments_read(const struct source_file *file, struct arena *arena)
{
    struct reading reading = {.arena = arena};
    size_t depth = 0, at = 0;

    reading.end = &reading.first;
    while (at < file->length) {
        char character = file->text[at];

        if (character == ';') {
            at = depth == 0 ? read_line(&reading, file, at) : at + strcspn(file->text + at, "\n");
            continue;
        }
        if (strchr("()\"", character) != NULL ||
            (character == '\n' && is_empty_line_next(file, at)))
            end_comment(&reading, at);
        depth += character == '(';
        depth -= character == ')' && depth > 0;
        at = character == '"' ? skip_string(file, at) : at + 1;
    }
    end_comment(&reading, at);
    strbuf_free(&reading.text);
    return reading.first;
}
