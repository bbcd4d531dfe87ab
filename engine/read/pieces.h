/*
 * A file as syntax_read reads it, with what it passes over: comments and empty lines. Every comment
 * belongs to a piece: it stands above it, at the end of its line, or before the `)` of a list.
 */
#ifndef PIECES_H
#define PIECES_H

#include "read/syntax.h"

struct comment {
    size_t begin, end; /* bytes of the file, from the `;` to the last that is no blank */
    bool is_after_gap; /* an empty line stands above it */
    struct comment *next;
};

struct piece {
    const struct node *node;   /* NULL for the file as a whole */
    struct comment *above;     /* on lines of their own */
    struct comment *beside;    /* at the end of its line; the next go on below in the same column */
    struct comment *at_bottom; /* of a list: on lines of their own before its `)` */
    bool begins_line;
    bool is_after_gap; /* an empty line stands above it, below its comments */
    struct piece *first;
    struct piece *next;
};

/* The pieces of a file whose top-level lists are given; the piece returned holds them all. */
struct piece *pieces_read(const struct source_file *file, const struct node *first,
                          struct arena *arena);

/* The first comment in [begin, end), where nothing else but blanks and `(` or `)` stands. */
bool pieces_comment(struct comment *out, const char *text, size_t begin, size_t end);

#endif
