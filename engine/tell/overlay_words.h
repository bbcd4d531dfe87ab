/* The overlays in force, said with every answer that they bear on. */
#ifndef OVERLAY_WORDS_H
#define OVERLAY_WORDS_H

#include "base/strbuf.h"
#include "read/overlays.h"
#include "tell/document.h"

/* Name them below the title of a finished document; nothing where there are none. */
void overlay_words_head(struct document *document, const struct overlays *overlays);

/* " (with FILE and FILE, without RULE)": the same for a title; "" where there are none. */
const char *overlay_words_title(const struct overlays *overlays, struct arena *arena);

#endif
