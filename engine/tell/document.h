/* An answer as headings, paragraphs, entries and trees: the one shape that formats for people see.
 */
#ifndef DOCUMENT_H
#define DOCUMENT_H

#include "base/arena.h"

enum block_kind {
    BLOCK_HEADING,
    BLOCK_PARAGRAPH,
    BLOCK_ENTRY, /* label, value, text, cites side by side */
    BLOCK_ITEM,  /* one line of a tree, depth steps in */
    BLOCK_ROW,   /* of a table, whose first row is its head; a name, then numbers */
    BLOCK_PICTURE,
    BLOCK_BREAK /* an empty line */
};

struct block {
    enum block_kind kind;
    int depth;
    const char *label;  /* of an entry; of an item what it is: "assumed" */
    const char *value;  /* stands out */
    const char *text;   /* of a picture what it shows, in words */
    const char *cites;  /* stand back */
    const char **cells; /* of a row */
    size_t cell_count;
    const char *svg; /* of a picture */
    struct block *next;
};

struct document {
    struct arena *arena;
    struct block *first;
    struct block *last;
    struct block **end;
};

/* Texts that are handed over are borrowed and must live as long as the document; NULL is "". */
void document_begin(struct document *document, struct arena *arena);
void document_heading(struct document *document, const char *text);
void document_paragraph(struct document *document, const char *text);
void document_entry(struct document *document, const char *label, const char *value,
                    const char *text, const char *cites);
void document_item(struct document *document, int depth, const char *label, const char *text,
                   const char *cites);
/* The cells are borrowed, the array of them is not. Rows without another block between them make a
 * table; each has as many cells as its first, 8 at most in text. */
void document_row(struct document *document, const char *const *cells, size_t count);
/* A picture as one <svg> element without a prolog, which HTML takes in as it is: what comes from a
 * policy must be escaped in it. Formats without pictures show the text that stands for it. */
void document_picture(struct document *document, const char *svg, const char *alternative);
/* One empty line, none at the start and none after another. */
void document_break(struct document *document);

#endif
