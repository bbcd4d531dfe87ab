/* Whether a line of a derivation mentions a word. */
#ifndef MENTION_H
#define MENTION_H

#include "ask/why.h"
#include "tell/wording.h"

struct mention {
    const struct wording *wording;
    const char *word; /* letter case is ignored */
};

/* In what the line says, the fact behind it, the rule's name, what it cites, or the assumption's
 * key and value. The context is a mention. */
bool mention_in_line(const void *context, const struct why_line *line);

#endif
