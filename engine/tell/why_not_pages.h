/* A why-not as a document. */
#ifndef WHY_NOT_PAGES_H
#define WHY_NOT_PAGES_H

#include "ask/why_not.h"
#include "tell/document.h"
#include "tell/wording.h"

/* depth: how many ways deep the answer goes, 0 for all. */
void pages_why_not(struct document *out, const struct why_not *answer,
                   const struct wording *wording, size_t depth);

/* In a few items: the assumptions in the way, and where the best attempt fails. */
void pages_why_not_briefly(struct document *out, const struct why_not *answer,
                           const struct wording *wording);

#endif
