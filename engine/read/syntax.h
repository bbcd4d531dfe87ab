/*
 * CLIPS text as a tree of lists and words, each with its place. No meaning yet: read/construct
 * gives the lists theirs.
 */
#ifndef SYNTAX_H
#define SYNTAX_H

#include "read/source_file.h"

enum node_kind {
    NODE_LIST,
    NODE_SYMBOL,
    NODE_STRING,
    NODE_NUMBER,
    NODE_VARIABLE,       /* ?x, or ? alone with text "" */
    NODE_MULTI_VARIABLE, /* $?x, or $? alone with text "" */
    NODE_GLOBAL,         /* ?*x* */
    NODE_CONNECTIVE      /* & | ~ */
};

struct node {
    enum node_kind kind;
    const char *text; /* a string without its quotes, a variable without its ?; NULL for a list */
    struct place place;
    size_t begin, end; /* bytes of the file that it stands in: [begin, end) */
    struct node *first;
    struct node *next;
};

/* Deepest nesting of lists that is read. */
enum { SYNTAX_DEEPEST = 256 };

/* The top-level lists of a file; NULL with *is_good true where it holds comments only. */
struct node *syntax_read(const struct source_file *file, struct arena *arena, bool *is_good,
                         struct endstate_error *error);

/* The same of a text that stands elsewhere: places count from that line and column. */
struct node *syntax_read_at(const struct source_file *file, int line, int column,
                            struct arena *arena, bool *is_good, struct endstate_error *error);

/* The first word of a list of that kind, or "" for anything else. */
const char *syntax_head(const struct node *node);

/* ?x, $?x or a bare one of the two. */
bool syntax_is_variable(const struct node *node);
size_t syntax_count(const struct node *first);

#endif
