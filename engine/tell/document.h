/* An answer as headings, paragraphs, entries and trees: the one shape that formats for people see.
 */
#ifndef DOCUMENT_H
#define DOCUMENT_H

#include <stdbool.h>

#include "base/arena.h"

enum block_kind {
    BLOCK_HEADING,
    BLOCK_PARAGRAPH,
    BLOCK_ENTRY,  /* label, value, text, cites side by side */
    BLOCK_SOURCE, /* the same; the label is an id that cites name */
    BLOCK_ITEM,   /* one line of a tree, depth steps in */
    BLOCK_ROW,    /* of a table, whose first row is its head; a name, then words or numbers */
    BLOCK_PICTURE,
    BLOCK_PASSAGE, /* of a text that is judged: what it is numbered, where it stands, its words */
    BLOCK_NOTE,    /* on the passage before it: label, value, text, cites */
    BLOCK_BREAK    /* an empty line */
};

/* What an item or entry tells of, for formats that can show it at a glance. */
enum block_status {
    STATUS_NONE,
    STATUS_ASSUMED,     /* an assumption at its baseline */
    STATUS_CHANGED,     /* an assumption with another value */
    STATUS_OBSTACLE,    /* an assumption that would have to be another */
    STATUS_GIVEN,       /* stated by a file */
    STATUS_ABSENT,      /* something that had to be missing and was */
    STATUS_CONDITION,   /* another condition that held: a comparison */
    STATUS_ALTERNATIVE, /* a further reason for the same */
    STATUS_REPEATED,    /* its reasons stand elsewhere */
    STATUS_UNSUPPORTED  /* no rule concludes anything */
};

/* Bytes of a passage that stand out: [begin, end). */
struct block_mark {
    size_t begin, end;
};

/* A way to a heading of the same document. */
struct link {
    const char *text;
    const char *name; /* of the heading */
};

struct block {
    enum block_kind kind;
    enum block_status status;
    bool is_beyond_text; /* left out of text */
    int depth;           /* of an item; of a heading below the title how far below, 1 or more */
    const char *label;   /* of an entry; of an item what it is: "assumed" */
    const char *value;   /* stands out; of a heading how it goes on, in smaller type */
    const char *text;    /* of a picture what it shows, in words */
    const char *cites;   /* stand back; ids with ", " between them */
    const char *name;    /* that other items refer to, unique */
    const char *refer;   /* the name of another item, or "" */
    const char **cells;  /* of a row */
    size_t cell_count;
    const struct link *links; /* of an item, behind its text */
    size_t link_count;
    const char *svg;                /* of a picture */
    const struct block_mark *marks; /* of a passage, in their order, apart from one another */
    size_t mark_count;
    struct block *next;
};

enum { DEEPEST_ITEM = 100 };

struct document {
    struct arena *arena;
    struct block *first;
    struct block *last;
    const struct block *last_in_text;
    struct block **end;
    int open_depth;      /* items from here on are folded at first where a format can fold */
    bool is_beyond_text; /* what is added next */
};

/* Texts that are handed over are borrowed and must live as long as the document; NULL is "". In a
 * text, words between backticks are a command or code. */
void document_begin(struct document *document, struct arena *arena);
/* The first heading is the document's title. */
void document_heading(struct document *document, const char *text);
/* "Recommendation" that goes on with ", assuming ...", in smaller type where there is any. */
void document_long_heading(struct document *document, const char *text, const char *going_on);
/* A heading one or more steps below the title, which links lead to by its name, unique. */
void document_part(struct document *document, int depth, const char *text, const char *name);
void document_paragraph(struct document *document, const char *text);
void document_entry(struct document *document, const char *label, const char *value,
                    const char *text, const char *cites);
/* A sentence that cites name, and its gist. */
void document_source(struct document *document, const char *id, const char *gist);
void document_item(struct document *document, int depth, const char *label, const char *text,
                   const char *cites);
/* The cells are borrowed, the array of them is not. Rows without another block between them make a
 * table; each has as many cells as its first, 8 at most in text. */
void document_row(struct document *document, const char *const *cells, size_t count);

/* Whether a column, counted from 0, holds nothing but numbers below the head, if anything: they end
 * at the same place. The first column never does. */
bool document_is_of_numbers(const struct block *head, size_t column);
/* A picture as one <svg> element without a prolog, which HTML takes in as it is: what comes from a
 * policy must be escaped in it. Formats without pictures show the text that stands for it. */
void document_picture(struct document *document, const char *svg, const char *alternative);
/* A passage of another text, word for word; the marks are borrowed. Notes on it follow. */
void document_passage(struct document *document, const char *label, const char *where,
                      const char *text, const struct block_mark *marks, size_t mark_count);
void document_note(struct document *document, const char *label, const char *value,
                   const char *text, const char *cites);
/* One empty line, none at the start and none after another. */
void document_break(struct document *document);

/* About the block added last: what it tells of, the name it goes by, the name of the item that it
 * refers to. */
void document_mark(struct document *document, enum block_status status);
void document_name(struct document *document, const char *name);
void document_refer(struct document *document, const char *name);
/* Behind the text of the item added last: links to parts, borrowed. */
void document_link(struct document *document, const struct link *links, size_t count);

/* Put the blocks of another document, which ends in a break, below the first heading, or at the
 * start where the first block is none or is not in text. */
void document_put_below_title(struct document *document, const struct document *blocks);

/* Whether what is added from now on is left out of text, the format for a terminal. */
void document_go_beyond_text(struct document *document, bool is_beyond_text);
/* Show items folded at first from a depth on, where a format can fold. They are not otherwise. */
void document_fold(struct document *document, int depth);

/* ---- for formats ---- */

/* A part of a text: words, or a command that stood between backticks. */
struct span {
    const char *text;
    size_t length;
    bool is_code;
};

/* The next part of a text, moving on behind it; false at the end. */
bool document_span(const char **rest, struct span *span);
/* The next id of cites. */
bool document_cite(const char **rest, struct span *span);

/* The item that the tree goes on with after one, or NULL; breaks do not end a tree. */
const struct block *document_next_item(const struct block *item);

/* The next part of a passage, moving *at on behind it; false at the end. */
bool document_marked_span(const struct block *passage, size_t *at, struct span *span,
                          bool *is_marked);

/* Levels of a tree without gaps: however deep an item stands, it is one level below the nearest
 * shallower item before it. {0} to begin with. */
struct nesting {
    int depths[DEEPEST_ITEM];
    int count;
};
/* The level of the next item, 0 or more; at most one more than that of the item before. */
int nesting_level(struct nesting *nesting, int depth);

#endif
