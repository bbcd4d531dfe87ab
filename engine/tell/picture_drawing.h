/* What the picture_*svg.c files share. */
#ifndef PICTURE_DRAWING_H
#define PICTURE_DRAWING_H

#include "tell/chart.h"
#include "tell/picture_words.h"

enum { DRAWING_MARGIN = 16, DRAWING_WIDTH = 520 };

/* Draw from y on, and tell the same in words. */
void draw_tree(struct chart *chart, const struct picture *picture, const struct sweep *sweep,
               double y, struct strbuf *told);
void draw_tornado(struct chart *chart, const struct picture *picture, const struct sweep *sweep,
                  double y, struct strbuf *told);

#endif
