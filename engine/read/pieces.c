#include "read/pieces.h"

#include <ctype.h>

bool pieces_comment(struct comment *out, const char *text, size_t begin, size_t end)
{
    while (begin < end && text[begin] != ';')
        begin++;
    *out = (struct comment){.begin = begin, .end = begin};
    while (out->end < end && text[out->end] != '\n' && text[out->end] != '\r')
        out->end++;
    while (out->end > begin && isspace((unsigned char)text[out->end - 1]))
        out->end--;
    return begin < end;
}

struct gap {
    const struct source_file *file;
    struct arena *arena;
    size_t begin, end;
    struct piece *before; /* what ends where the gap begins; NULL after `(` */
};

static size_t count_lines(const char *text, size_t begin, size_t end)
{
    size_t count = 0;

    for (; begin < end; begin++)
        count += text[begin] == '\n';
    return count;
}

/* Characters between the start of its line and a byte of the file. */
static size_t column_of(const char *text, size_t at)
{
    size_t column = 0;

    for (; at > 0 && text[at - 1] != '\n'; at--)
        column += (text[at - 1] & 0xC0) != 0x80;
    return column;
}

/*
 * Hand out the comments of a gap: to the piece before it where they begin on its line or go on
 * below that one in its column, else to the list *above. Answers whether an empty line ends it.
 */
static bool share_out(const struct gap *gap, struct comment **above)
{
    const char *text = gap->file->text;
    struct comment found;
    struct comment **beside = gap->before == NULL ? NULL : &gap->before->beside;
    size_t at = gap->begin, column = 0;

    while (pieces_comment(&found, text, at, gap->end)) {
        struct comment *comment = ARENA_NEW(gap->arena, struct comment);
        size_t lines = count_lines(text, at, found.begin);
        bool is_beside = beside != NULL && lines == (at == gap->begin ? 0 : 1);

        if (at == gap->begin)
            column = column_of(text, found.begin);
        *comment = found;
        comment->is_after_gap = lines > 1;
        if (is_beside && column == column_of(text, found.begin)) {
            *beside = comment;
            beside = &comment->next;
        } else {
            beside = NULL;
            *above = comment;
            above = &comment->next;
        }
        at = found.end;
    }
    return count_lines(text, at, gap->end) > 1;
}

static struct piece *new_piece(const struct source_file *file, const struct node *node,
                               const struct node *first, size_t begin, size_t end,
                               struct arena *arena)
{
    struct piece *piece = ARENA_NEW(arena, struct piece);
    struct piece **next = &piece->first;
    struct gap gap = {file, arena, begin, end, NULL};

    piece->node = node;
    for (const struct node *member = first; member != NULL; member = member->next) {
        struct comment *above = NULL;
        bool is_after_gap;

        gap.end = member->begin;
        is_after_gap = share_out(&gap, &above);
        *next = new_piece(file, member, member->first, member->begin + 1, member->end - 1, arena);
        (*next)->above = above;
        (*next)->begins_line = count_lines(file->text, gap.begin, gap.end) > 0;
        (*next)->is_after_gap = is_after_gap;
        gap.before = *next;
        gap.begin = member->end;
        next = &(*next)->next;
    }
    gap.end = end;
    if (node == NULL || node->kind == NODE_LIST)
        share_out(&gap, &piece->at_bottom);
    return piece;
}

static struct piece *last_of(const struct piece *piece)
{
    struct piece *last = piece->first;

    while (last != NULL && last->next != NULL)
        last = last->next;
    return last;
}

/*
 * A comment beside the last member of a list, or beside the last of that one and so on, moves out
 * beside the list, past its `)`, where no other comment is in the way.
 */
static void move_out(struct piece *piece)
{
    const struct piece *list = piece;
    struct piece *last = last_of(list);

    while (list->at_bottom == NULL && last != NULL && last->beside == NULL) {
        list = last;
        last = last_of(list);
    }
    if (piece->beside == NULL && list->at_bottom == NULL && last != NULL) {
        piece->beside = last->beside;
        last->beside = NULL;
    }
    for (struct piece *member = piece->first; member != NULL; member = member->next)
        move_out(member);
}

struct piece *pieces_read(const struct source_file *file, const struct node *first,
                          struct arena *arena)
{
    struct piece *whole = new_piece(file, NULL, first, 0, file->length, arena);

    for (struct piece *piece = whole->first; piece != NULL; piece = piece->next)
        move_out(piece);
    return whole;
}
