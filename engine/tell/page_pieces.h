/* What the documents of several answers are made of, in the document's arena. */
#ifndef PAGE_PIECES_H
#define PAGE_PIECES_H

#include "tell/document.h"
#include "tell/wording.h"

typedef void page_add_words(const struct wording *wording, struct strbuf *out,
                            const struct record_fact *fact);

/* A fact as wording_fact or wording_statement words it. */
const char *page_fact(struct document *document, const struct wording *wording, page_add_words *add,
                      const struct record_fact *fact);

const char *page_because(struct document *document, const struct record_firing *firing);
const char *page_cites(struct document *document, const struct wording *wording,
                       const struct record_fact *fact);
const char *page_firing_cites(struct document *document, const struct record_firing *firing);

/* An assumption as it is, in a line of a tree: "KEY is VALUE (baseline)." */
void page_add_assumed(struct document *document, int depth, const struct wording *wording,
                      const struct record_fact *fact);

/* For a page that stands by itself: which assumptions are not at their baseline. Beyond text. */
void page_add_assuming(struct document *document, const struct wording *wording);

/* How an assumption stands: changed where it is not at its baseline. */
enum block_status page_assumed_status(const struct assumption *assumption);

/* "Recommendation, assuming ": before the assumptions that are not at their baseline, "" where all
 * are. */
const char *page_assuming(struct document *document, const char *before,
                          const struct wording *wording);

#endif
