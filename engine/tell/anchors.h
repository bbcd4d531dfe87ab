/* Where links to the headings of a Markdown page lead: GitHub makes an anchor of each heading. */
#ifndef ANCHORS_H
#define ANCHORS_H

#include "base/text_map.h"
#include "tell/document.h"

/* The anchors of a document's headings that have a name, by name. They stand in its arena. */
struct text_map anchors_read(const struct document *document);

#endif
