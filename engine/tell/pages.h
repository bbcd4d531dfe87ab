/* Each answer as a document, for people. */
#ifndef PAGES_H
#define PAGES_H

#include "ask/catalogue.h"
#include "ask/profile.h"
#include "ask/sweep.h"
#include "tell/document.h"
#include "tell/why_answer.h"
#include "tell/wording.h"

void pages_recommendation(struct document *out, const struct recommendations *all,
                          const struct wording *wording);

void pages_why(struct document *out, const struct why_answer *answer,
               const struct wording *wording);

void pages_list(struct document *out, const struct catalogue *catalogue);

void pages_sweep(struct document *out, const struct sweep *sweep);

void pages_profile(struct document *out, const struct profile *profile);

/* The firings of a program in the order in which they happened. */
void pages_trace(struct document *out, const struct record *record, const struct wording *wording);

#endif
