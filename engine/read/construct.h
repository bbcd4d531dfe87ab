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
    const struct node *comment_node; /* NULL where there is none */
    struct node *body;               /* what follows name and comment */
    struct form *next;
};

/* Whether a top-level list is a construct and not a command or a bare fact. */
bool construct_is(const struct node *node);

/* Read one; false for one without a name. */
bool construct_read(struct form *out, struct node *node, const struct source_file *file,
                    struct arena *arena, struct findings *findings);

/* A construct's keyword and name: what stands for the whole where the whole is meant. */
struct mark construct_mark_head(const struct form *form);

/* The part of a construct's comment that begins after so many bytes, in the file. */
struct mark construct_mark_comment(const struct form *form, size_t offset, size_t length);

/* The words that begin a construct, for "did you mean". */
const char *construct_keyword(size_t index); /* NULL after the last */

#endif
