/* Each answer as a document, for people. */
#ifndef PAGES_H
#define PAGES_H

#include "ask/catalogue.h"
#include "ask/compare.h"
#include "ask/flip.h"
#include "ask/profile.h"
#include "ask/rather_than.h"
#include "ask/robustness.h"
#include "ask/sweep.h"
#include "tell/document.h"
#include "tell/why_answer.h"
#include "tell/wording.h"

void pages_recommendation(struct document *out, const struct recommendations *all,
                          const struct wording *wording);

void pages_why(struct document *out, const struct why_answer *answer,
               const struct wording *wording);

/* The reasons of a fact as a tree, as pages_why shows them. */
void pages_reasons(struct document *out, const struct why_node *tree,
                   const struct wording *wording);

/* The wordings are those of the two sides. */
void pages_comparison(struct document *out, const struct comparison *comparison,
                      const struct wording wordings[CONTRAST_SIDES]);

void pages_list(struct document *out, const struct catalogue *catalogue,
                const struct declarations *declared);

void pages_sweep(struct document *out, const struct sweep *sweep);

void pages_flip(struct document *out, const struct flips *flips);

void pages_rather_than(struct document *out, const struct rather_than *rather,
                       const struct wording *wording);

/* "Overturned by ...", one sentence in the document's arena. */
const char *pages_robustness(struct document *document, const struct robustness *robustness);

void pages_profile(struct document *out, const struct profile *profile);

/* The firings of a program in the order in which they happened. */
void pages_trace(struct document *out, const struct record *record, const struct wording *wording);

#endif
