/* Pictures of a sweep in characters, for a terminal of 80 columns. */
#ifndef PICTURE_TEXT_H
#define PICTURE_TEXT_H

#include <stdio.h>

#include "ask/pictures.h"

void picture_text_write(FILE *out, const struct sweep *sweep, const struct pictures *pictures,
                        bool has_colour);

#endif
