/* What is asked about proposals as documents and as JSON. */
#ifndef ASSESS_PAGES_H
#define ASSESS_PAGES_H

#include "ask/assess.h"
#include "ask/drafts.h"
#include "ask/gaps.h"
#include "ask/unread.h"
#include "tell/document.h"
#include "tell/json.h"
#include "tell/wording.h"

/* All json_write functions return false if the answer could not be written. */

void pages_assessment(struct document *out, const struct assessment *assessment,
                      const struct wording *wording);
bool json_write_assessment(struct json_target out, const struct assessment *assessment,
                           const struct wording *wording);

/* The reasons for all that was judged by one name. */
void pages_assessment_why(struct document *out, const struct assessment *assessment,
                          const char *name, const struct wording *wording);
bool json_write_assessment_why(struct json_target out, const struct assessment *assessment,
                               const char *name, const struct wording *wording);

/* Why nothing was. */
void pages_gaps(struct document *out, const struct assessment *assessment, const char *name,
                const struct gaps *gaps, const struct wording *wording);
bool json_write_gaps(struct json_target out, const struct assessment *assessment, const char *name,
                     const struct gaps *gaps, const struct wording *wording);

/* Two drafts, clause by clause. */
void pages_drafts(struct document *out, const struct draft_comparison *comparison,
                  const struct wording *wording);
bool json_write_drafts(struct json_target out, const struct draft_comparison *comparison);

/* Clauses that no pattern matches. */
void pages_unread(struct document *out, const struct unread *unread);
bool json_write_unread(struct json_target out, const struct unread *unread);

/* ---- shared by the above ---- */

/* "7", "title" */
const char *assess_number(const struct assessment *assessment, const struct claim *claim);
/* "Clause 7, line 23: \"...\"" */
const char *assess_claim_text(struct document *out, const struct assessment *assessment,
                              const struct claim *claim);

#endif
