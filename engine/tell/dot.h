/* A graph in the DOT language of Graphviz. */
#ifndef DOT_H
#define DOT_H

#include <stdio.h>

#include "tell/graph.h"

/* A failed write shows in ferror. */
void dot_write(FILE *out, const struct graph *graph);

#endif
