/* A document as text of 80 columns, for a terminal or a file. */
#ifndef TEXT_H
#define TEXT_H

#include <stdbool.h>
#include <stdio.h>

#include "tell/document.h"

void text_write(FILE *out, const struct document *document, bool has_colour);

#endif
