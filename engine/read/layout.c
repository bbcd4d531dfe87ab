#include "read/layout.h"

#include <stdlib.h>
#include <string.h>

#include "base/strbuf.h"
#include "read/construct.h"
#include "read/layout_shape.h"

enum { INDENT = 2 };

/* Wider than any line: what has to take several. */
enum { TALL = 1 << 20 };

struct printer {
    const struct source_file *file;
    struct strbuf out;
    size_t column;     /* characters on the line so far */
    bool is_line_full; /* a comment ends it */
};

static void put(struct printer *printer, const char *bytes, size_t length)
{
    strbuf_add_bytes(&printer->out, bytes, length);
    for (size_t i = 0; i < length; i++) {
        if (bytes[i] == '\n')
            printer->column = 0;
        else if ((bytes[i] & 0xC0) != 0x80)
            printer->column++;
    }
}

static void put_line(struct printer *printer, size_t indent)
{
    put(printer, "\n", 1);
    for (size_t i = 0; i < indent; i++)
        put(printer, " ", 1);
    printer->is_line_full = false;
}

/* ---- comments ---- */

static void put_comment(struct printer *printer, const struct comment *comment)
{
    put(printer, printer->file->text + comment->begin, comment->end - comment->begin);
    printer->is_line_full = true;
}

static void put_beside(struct printer *printer, const struct comment *comment)
{
    size_t column = printer->column + 1;

    if (comment == NULL)
        return;
    put(printer, " ", 1);
    put_comment(printer, comment);
    for (comment = comment->next; comment != NULL; comment = comment->next) {
        put_line(printer, column);
        put_comment(printer, comment);
    }
}

/* Comments on lines of their own; the line that they end is the next's to begin. */
static void put_above(struct printer *printer, const struct comment *comment, size_t indent,
                      bool may_have_gap)
{
    for (; comment != NULL; comment = comment->next) {
        if (may_have_gap && comment->is_after_gap)
            put(printer, "\n", 1);
        put_line(printer, indent);
        put_comment(printer, comment);
        may_have_gap = true;
    }
}

/* ---- how wide things are ---- */

static size_t count_characters(const char *bytes, size_t length)
{
    size_t count = 0;

    for (size_t i = 0; i < length; i++)
        count += (bytes[i] & 0xC0) != 0x80;
    return count;
}

static size_t smaller(size_t a, size_t b)
{
    return a < b ? a : b;
}

static size_t list_width(const struct printer *printer, const struct piece *list,
                         enum layout_role role);

static size_t piece_width(const struct printer *printer, const struct piece *piece,
                          enum layout_role role)
{
    const char *bytes = printer->file->text + piece->node->begin;
    size_t length = piece->node->end - piece->node->begin;

    if (piece->node->kind == NODE_LIST)
        return list_width(printer, piece, role);
    return memchr(bytes, '\n', length) == NULL ? count_characters(bytes, length) : TALL;
}

/* On one line, with a comment beside it not counted. */
static size_t list_width(const struct printer *printer, const struct piece *list,
                         enum layout_role role)
{
    struct layout_shape shape = layout_shape(list, role);
    size_t width = 2;

    role = ROLE_PLAIN; /* of the head */
    if (shape.is_broken || list->at_bottom != NULL)
        return TALL;
    for (const struct piece *piece = list->first; piece != NULL; piece = piece->next) {
        bool is_glued;

        layout_cell_next(list, piece, &is_glued);
        if (piece->above != NULL || piece->beside != NULL)
            return TALL;
        width += piece_width(printer, piece, role) + (piece->next != NULL && !is_glued);
        role = piece == list->first ? shape.members : layout_role_after(piece, role);
    }
    return smaller(width, TALL);
}

/* ---- lists ---- */

/* A list that is being printed. */
struct printing {
    const struct piece *list;
    struct layout_shape shape;
    enum layout_role role; /* of the cell at hand */
    size_t indent;         /* of the lines of its members */
    size_t closing;        /* how many `)` follow the list on its line */
    size_t index;          /* of the cell at hand, counted from the first word */
};

/* The `)` that follow a member on its line: none where a comment or another member does. */
static size_t closing_after(const struct printing *at, const struct piece *member)
{
    if (member->next != NULL || member->beside != NULL || at->list->at_bottom != NULL)
        return 0;
    return at->closing + 1;
}

/* Characters that a cell takes, up to the end of its first line. */
static size_t cell_width(const struct printer *printer, const struct printing *at,
                         const struct piece *first)
{
    const struct piece *end = layout_cell_end(at->list, first);
    const char *bytes = printer->file->text + first->node->begin;
    size_t width = 0;

    if (first->node->kind == NODE_STRING &&
        memchr(bytes, '\n', first->node->end - first->node->begin))
        return count_characters(bytes, strcspn(bytes, "\n"));
    for (const struct piece *piece = first; piece != end; piece = piece->next) {
        bool is_glued;

        layout_cell_next(at->list, piece, &is_glued);
        if (piece != first && piece->above != NULL)
            return TALL;
        if (piece->next != end && piece->beside != NULL)
            return TALL;
        width += piece_width(printer, piece, at->role);
        width += piece->next == end ? closing_after(at, piece) : !is_glued;
    }
    return width;
}

static bool fits(const struct printer *printer, const struct printing *at, const struct piece *cell)
{
    return printer->column + 1 + cell_width(printer, at, cell) <= LAYOUT_WIDTH;
}

static bool is_branch(const struct piece *cell)
{
    return cell->node->kind == NODE_SYMBOL &&
           (strcmp(cell->node->text, "then") == 0 || strcmp(cell->node->text, "else") == 0);
}

/* Whether an action is the only one of its branch, which begins with the word before it. */
static bool is_only_action(const struct piece *before, const struct piece *action)
{
    return is_branch(before) && (action->next == NULL || is_branch(action->next));
}

/* Whether a cell begins a line, where no comment makes it. */
static bool begins_line(const struct printer *printer, const struct printing *at,
                        const struct piece *before, const struct piece *cell)
{
    switch (at->shape.kind) {
    case LAYOUT_LINES:
        return at->index > at->shape.head || !fits(printer, at, cell);
    case LAYOUT_IF:
        if (at->index > 1 && !is_only_action(before, cell))
            return true;
        return at->index > 1 && !fits(printer, at, cell);
    case LAYOUT_HANG:
        return cell->next != NULL && !fits(printer, at, cell);
    case LAYOUT_AS_IS:
        return cell->begins_line || !fits(printer, at, cell);
    case LAYOUT_FILL:
        break;
    }
    return !fits(printer, at, cell);
}

static size_t indent_of(const struct printing *at, const struct piece *cell)
{
    bool is_action = at->shape.kind == LAYOUT_IF && at->index > 1 && !is_branch(cell);

    return at->indent + (is_action ? INDENT : 0);
}

static void print_list(struct printer *printer, const struct piece *list, enum layout_role role,
                       size_t closing);

static void print_piece(struct printer *printer, const struct piece *piece, enum layout_role role,
                        size_t closing)
{
    if (piece->node->kind == NODE_LIST)
        print_list(printer, piece, role, closing);
    else
        put(printer, printer->file->text + piece->node->begin,
            piece->node->end - piece->node->begin);
    put_beside(printer, piece->beside);
}

/* The pieces of a cell, the first at the place where the line is. Answers the last. */
static const struct piece *print_cell(struct printer *printer, const struct printing *at,
                                      const struct piece *piece, size_t indent)
{
    for (;;) {
        const struct piece *next;
        bool is_glued;

        print_piece(printer, piece, at->role, closing_after(at, piece));
        next = layout_cell_next(at->list, piece, &is_glued);
        if (next == NULL)
            return piece;
        piece = next;
        put_above(printer, piece->above, indent, false);
        if (printer->is_line_full)
            put_line(printer, indent);
        else if (!is_glued)
            put(printer, " ", 1);
    }
}

/* An empty line is kept between members that have lines of their own. */
static bool may_have_gap(const struct printing *at, const struct piece *before,
                         const struct piece *cell)
{
    const struct node *node = cell->node;
    bool is_arrow = node->kind == NODE_SYMBOL && strcmp(node->text, "=>") == 0;
    bool is_after_arrow =
        before->node->kind == NODE_SYMBOL && strcmp(before->node->text, "=>") == 0;

    return at->shape.kind == LAYOUT_LINES && at->index > at->shape.head + 1 && !is_arrow &&
           !is_after_arrow;
}

static void print_cells(struct printer *printer, struct printing *at)
{
    const struct piece *before = NULL;

    for (const struct piece *cell = at->list->first; cell != NULL; cell = before->next) {
        size_t indent = indent_of(at, cell);
        bool has_gap = before != NULL && may_have_gap(at, before, cell);

        put_above(printer, cell->above, indent, has_gap);
        if (printer->is_line_full || (before != NULL && begins_line(printer, at, before, cell))) {
            if (cell->is_after_gap && has_gap)
                put(printer, "\n", 1);
            put_line(printer, indent);
        } else if (before != NULL) {
            put(printer, " ", 1);
        }
        before = print_cell(printer, at, cell, indent);
        at->role = at->index == 0 ? at->shape.members : layout_role_after(cell, at->role);
        at->index++;
    }
}

static void print_flat(struct printer *printer, const struct piece *list)
{
    put(printer, "(", 1);
    for (const struct piece *piece = list->first; piece != NULL; piece = piece->next) {
        bool is_glued;

        if (piece->node->kind == NODE_LIST)
            print_flat(printer, piece);
        else
            print_piece(printer, piece, ROLE_PLAIN, 0);
        layout_cell_next(list, piece, &is_glued);
        if (piece->next != NULL && !is_glued)
            put(printer, " ", 1);
    }
    put(printer, ")", 1);
}

static void print_list(struct printer *printer, const struct piece *list, enum layout_role role,
                       size_t closing)
{
    struct printing at = {.list = list,
                          .shape = layout_shape(list, role),
                          .role = ROLE_PLAIN,
                          .indent = printer->column + INDENT,
                          .closing = closing};

    if (printer->column + list_width(printer, list, role) + closing <= LAYOUT_WIDTH) {
        print_flat(printer, list);
        return;
    }
    put(printer, "(", 1);
    print_cells(printer, &at);
    put_above(printer, list->at_bottom, at.indent, false);
    if (printer->is_line_full)
        put_line(printer, at.indent);
    put(printer, ")", 1);
}

/* ---- files ---- */

/* Comments between constructs; the first is preceded by an empty line where that is wanted. */
static void put_block(struct printer *printer, const struct comment *comment, bool has_gap)
{
    for (; comment != NULL; comment = comment->next) {
        if (printer->out.length > 0)
            put(printer, has_gap || comment->is_after_gap ? "\n\n" : "\n",
                has_gap || comment->is_after_gap ? 2 : 1);
        put_comment(printer, comment);
        has_gap = false;
    }
}

const char *layout_text(const struct source_file *file, const struct node *first,
                        struct arena *arena)
{
    const struct piece *whole = pieces_read(file, first, arena);
    struct printer printer = {.file = file};
    bool is_after_construct = false;
    const char *text;

    for (const struct piece *piece = whole->first; piece != NULL; piece = piece->next) {
        bool is_apart = is_after_construct || construct_is(piece->node);
        bool has_gap = piece->is_after_gap || (is_apart && piece->above == NULL);

        put_block(&printer, piece->above, is_apart);
        if (printer.out.length > 0)
            put(&printer, has_gap ? "\n\n" : "\n", has_gap ? 2 : 1);
        printer.is_line_full = false;
        print_piece(&printer, piece, ROLE_TOP, 0);
        is_after_construct = construct_is(piece->node);
    }
    put_block(&printer, whole->at_bottom, is_after_construct);
    put(&printer, "\n", 1);
    text = arena_copy(arena, printer.out.text, printer.out.length);
    strbuf_free(&printer.out);
    return text;
}
