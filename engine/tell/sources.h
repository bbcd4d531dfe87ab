/* The list of sentences that a document cites. */
#ifndef SOURCES_H
#define SOURCES_H

#include "read/declaration.h"
#include "tell/document.h"

/* Close a document with the declared sources that it cites, in their order, if it cites any. */
void sources_add(struct document *document, const struct declarations *declared);

#endif
