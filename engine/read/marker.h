/* What a line of a proposal begins with: the number, letter or bullet of a clause. */
#ifndef MARKER_H
#define MARKER_H

#include <stddef.h>

enum marker_kind {
    MARKER_NONE,
    MARKER_ARTICLE,  /* Article 4, Point IV */
    MARKER_PART,     /* Part II, Section 3, Chapter 1, or # before a heading */
    MARKER_NUMBER,   /* 4.  4)  4.2  §4 */
    MARKER_ENCLOSED, /* (4) */
    MARKER_ROMAN,    /* IV. */
    MARKER_CAPITAL,  /* B. */
    MARKER_LETTER,   /* b.  b)  (b) */
    MARKER_LITTLE_ROMAN,
    MARKER_BULLET
};

struct marker {
    enum marker_kind kind;
    char label[16]; /* "4", "4.2", "iv", "b"; "" for a bullet or where there is none */
    long value;     /* of a number, of roman numerals or of a letter, from 1; 0 for none */
    size_t length;  /* bytes of the line that it takes up, blanks behind it included */
};

/* The marker at the start of a line that has been trimmed on the left. */
struct marker marker_read(const char *line, size_t length);

#endif
