/* A graph as a picture in SVG: one document that refers to no other. */
#ifndef SVG_H
#define SVG_H

#include <stdio.h>

#include "base/error.h"
#include "tell/graph.h"

/* Too big a graph is an error, before anything is written. A failed write shows in ferror. */
bool svg_write(FILE *out, const struct graph *graph, struct endstate_error *error);

#endif
