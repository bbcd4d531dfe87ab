/* The handbook of a policy's rules as a document. */
#ifndef HANDBOOK_PAGES_H
#define HANDBOOK_PAGES_H

#include "ask/handbook.h"
#include "tell/document.h"
#include "tell/wording.h"

void pages_handbook(struct document *out, const struct handbook *handbook,
                    const struct wording *wording);

/* What a file is about in a few words: how its comment begins, up to a colon, else its name. */
const char *handbook_title(const struct handbook_file *file, struct arena *arena);
/* The rest of its comment. */
const char *handbook_about(const struct handbook_file *file, struct arena *arena);

#endif
