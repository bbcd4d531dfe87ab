/* Where the boxes and arrows of a picture go, as Graphviz lays them out. */
#ifndef LAYOUT_H
#define LAYOUT_H

#include "base/error.h"
#include "tell/boxes.h"

/* In points, x to the right and y downwards. */
struct layout_point {
    double x, y;
};

struct layout_path {
    struct layout_point *points; /* a start, then three for each Bézier curve */
    size_t count;
};

struct layout {
    double width, height;
    struct layout_point *sizes;   /* of the boxes, by their number: set by the caller */
    struct layout_point *centres; /* of the boxes */
    struct layout_path *paths;    /* of the edges, by their number */
};

/*
 * The sizes must be set, whole points each. What is found stands in the graph's arena. Past the
 * limits below it is an error of ENDSTATE_LIMIT, since the time grows faster than the picture.
 */
bool layout_make(struct layout *layout, const struct boxes *boxes, struct endstate_error *error);

enum { LAYOUT_MOST_BOXES = 2000, LAYOUT_MOST_EDGES = 6000, LAYOUT_MOST_REACH = 15000 };

#endif
