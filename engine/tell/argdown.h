/* A graph in Argdown, the markup for arguments: claims are statements, steps arguments. */
#ifndef ARGDOWN_H
#define ARGDOWN_H

#include <stdio.h>

#include "tell/graph.h"

/* A failed write shows in ferror. */
void argdown_write(FILE *out, const struct graph *graph);

#endif
