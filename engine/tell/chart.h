/* An SVG picture that is put together from texts, bars and lines, and grows with what it holds. */
#ifndef CHART_H
#define CHART_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/strbuf.h"

enum chart_face {
    CHART_TITLE,
    CHART_NOTE, /* small and faint */
    CHART_PLAIN,
    CHART_STRONG,
    CHART_FACES
};

enum chart_anchor { CHART_START, CHART_MIDDLE, CHART_END };

/* {0} with an arena is an empty one. */
struct chart {
    struct arena *arena;
    struct strbuf body;
    double width, height; /* reached so far */
};

/* What a text is at most as wide as, whatever the fonts at hand. */
double chart_measure(const char *text, enum chart_face face);

/* x is the start, middle or end of the text, y the middle of its height. */
void chart_text(struct chart *chart, double x, double y, enum chart_face face,
                enum chart_anchor anchor, const char *text);

/* The words of a text in lines of about so many units; answers the y below them. */
double chart_paragraph(struct chart *chart, double x, double y, double width, enum chart_face face,
                       const char *text);

/* Shapes of a class of the style: "box", "bar", "less", "more". */
void chart_box(struct chart *chart, double x, double y, double width, double height, double radius,
               const char *class);
/* A line of a class, "stem", "leader", "grid" or "base", along a path as SVG writes it. */
void chart_path(struct chart *chart, const char *class, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* A mark of a colour and a shape of its own for each number, 16 units wide with what is around it.
 */
void chart_mark(struct chart *chart, double x, double y, size_t number);
const char *chart_colour_class(size_t number, struct arena *arena);

/* What is drawn in between belongs together and tells this when pointed at. */
void chart_begin_group(struct chart *chart, const char *tip);
void chart_end_group(struct chart *chart);

/*
 * The whole as one <svg> element, with a title and description for those who cannot see it, in
 * light and dark. The number keeps its ids apart from those of other pictures. Frees the body.
 */
const char *chart_finish(struct chart *chart, size_t number, const char *title,
                         const char *description);

#endif
