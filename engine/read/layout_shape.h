/* Which list of CLIPS text is laid out how. */
#ifndef LAYOUT_SHAPE_H
#define LAYOUT_SHAPE_H

#include "read/pieces.h"

/* What a list is, by where it stands. */
enum layout_role {
    ROLE_TOP,       /* a construct, command or bare fact */
    ROLE_CONDITION, /* of a rule */
    ROLE_ACTION,    /* a call */
    ROLE_FACT,      /* that a file states, or a slot of one */
    ROLE_PLAIN
};

enum layout_kind {
    LAYOUT_AS_IS, /* lines break where they did, and where they must */
    LAYOUT_FILL,  /* as many members on a line as it takes */
    LAYOUT_LINES, /* a line for each member, but for those at the head */
    LAYOUT_HANG,  /* one after another on the first line; the last breaks inside */
    LAYOUT_IF     /* lines that begin with `then` and `else` */
};

struct layout_shape {
    enum layout_kind kind;
    size_t head;    /* of LINES: how many cells follow the first word on its line */
    bool is_broken; /* it is never put on one line, though it may fit there */
    enum layout_role members;
};

struct layout_shape layout_shape(const struct piece *list, enum layout_role role);

/* The role of what follows a member, where the one of the member is known. */
enum layout_role layout_role_after(const struct piece *member, enum layout_role role);

/*
 * Members that stay on one line are a cell, such as `?x&~red`, `?fact <- (pattern)` or, among
 * globals, `?*x* = 3`. The next piece of the cell that this one belongs to, NULL where it is the
 * last; *is_glued tells whether no blank stands between them.
 */
const struct piece *layout_cell_next(const struct piece *list, const struct piece *piece,
                                     bool *is_glued);
/* The first piece after the cell, NULL where the list ends. */
const struct piece *layout_cell_end(const struct piece *list, const struct piece *piece);

#endif
