/*
 * CLIPS text as a tree of lists and words, each with its place. No meaning yet: read/construct
 * gives the lists theirs.
 */
#ifndef SYNTAX_H
#define SYNTAX_H

#include "read/findings.h"
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
    int width;         /* characters; 0 where it goes on to another line */
    struct node *first;
    struct node *next;
};

/* Deepest nesting of lists that is read. */
enum { SYNTAX_DEEPEST = 256 };

/* A file: its top-level lists, and what could not be read. */
struct syntax {
    struct node *first;  /* NULL where it holds comments only */
    struct node *broken; /* lists as far as they were read, each up to where reading went on */
};

/*
 * Read a file. After a mistake reading goes on at the next `(` that begins a line. False where
 * there was one.
 */
bool syntax_read(struct syntax *out, const struct source_file *file, struct arena *arena,
                 struct findings *findings);

/* The text of a node, or the first line of it. */
struct mark syntax_mark(const struct node *node);

/* The same of a file of a policy: a string that runs into a construct was never closed. */
bool syntax_read_policy(struct syntax *out, const struct source_file *file, struct arena *arena,
                        struct findings *findings);

/* As the first, of a text that stands elsewhere: places count from that line and column. */
bool syntax_read_at(struct syntax *out, const struct source_file *file, int line, int column,
                    struct arena *arena, struct findings *findings);

/* The first word of a list of that kind, or "" for anything else. */
const char *syntax_head(const struct node *node);

/* ?x, $?x or a bare one of the two. */
bool syntax_is_variable(const struct node *node);
size_t syntax_count(const struct node *first);

#endif
