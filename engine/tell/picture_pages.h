/* Pictures of a sweep as a document: drawn where the format can, and as lists and tables. */
#ifndef PICTURE_PAGES_H
#define PICTURE_PAGES_H

#include "ask/pictures.h"
#include "tell/document.h"

void pages_pictures(struct document *out, const struct sweep *sweep,
                    const struct pictures *pictures);

#endif
