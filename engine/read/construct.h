/* The constructs of a file: templates, facts, rules and whatever else CLIPS defines, with places.
 */
#ifndef CONSTRUCT_H
#define CONSTRUCT_H

#include "read/syntax.h"

enum construct_kind {
    CONSTRUCT_MODULE, /* in the order in which a policy's constructs are given to CLIPS */
    CONSTRUCT_TEMPLATE,
    CONSTRUCT_GLOBAL,
    CONSTRUCT_FUNCTION, /* deffunction, defgeneric, defmethod, defclass, ... */
    CONSTRUCT_FACTS,
    CONSTRUCT_RULE
};

struct form {
    enum construct_kind kind;
    const char *name;    /* without MAIN::, of a rule with any other module; "" for none */
    const char *comment; /* the string after the name, "" where there is none */
    const char *text;    /* its CLIPS text, closed with a zero */
    struct node *node;
    struct node *body; /* what follows name and comment */
    struct form *next;
};

/* Whether a top-level list is a construct and not a command or a bare fact. */
bool construct_is(const struct node *node);

/* Read one; false for a construct of a kind there is none of, or without a name. */
bool construct_read(struct form *out, struct node *node, const struct source_file *file,
                    struct arena *arena, struct endstate_error *error);

/* The words that begin a construct, for "did you mean". */
const char *construct_keyword(size_t index); /* NULL after the last */

#endif
