/* What pictures in characters are written with; only the picture_*text.c files look in here. */
#ifndef PICTURE_PEN_H
#define PICTURE_PEN_H

#include <stdio.h>

#include "ask/pictures.h"

enum { PEN_WIDTH = 80, PEN_GAP = 2 };

struct pen {
    FILE *out;
    bool has_colour;
    const struct sweep *sweep;
    struct arena *arena;
};

/* How many columns a text takes. */
size_t pen_width(const char *text);

void pen_pad(const struct pen *pen, size_t columns);
void pen_put(const struct pen *pen, const char *text, bool is_bold);
/* At the left or right of so many columns. */
void pen_put_left(const struct pen *pen, const char *text, size_t width, bool is_bold);
void pen_put_right(const struct pen *pen, const char *text, size_t width, bool is_bold);
void pen_repeat(const struct pen *pen, const char *text, size_t times);

/* What stands before the words of a line and of those that it goes on in. */
struct pen_margin {
    const char *first, *next;
    size_t end; /* the column up to which lines are filled */
};

/*
 * Put the words of a text behind what stands on the line up to a column, 0 for a new line; answers
 * the column behind them.
 */
size_t pen_words(const struct pen *pen, const struct pen_margin *margin, size_t column,
                 const char *text, bool is_bold);
void pen_paragraph(const struct pen *pen, const char *text, bool is_bold);

/* Numbers at the right: combinations, share, and probability where there are weights. */
size_t pen_numbers_width(const struct pen *pen);
void pen_number_heads(const struct pen *pen); /* and ends the line */
void pen_numbers(const struct pen *pen, size_t count, double share, double probability);

void pen_tree(const struct pen *pen, const struct picture *picture);
void pen_table(const struct pen *pen, const struct picture *picture);
void pen_tornado(const struct pen *pen, const struct picture *picture);

#endif
