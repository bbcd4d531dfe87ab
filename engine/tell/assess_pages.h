/* An assessment as a document and as JSON. */
#ifndef ASSESS_PAGES_H
#define ASSESS_PAGES_H

#include <stdio.h>

#include "ask/assess.h"
#include "tell/document.h"
#include "tell/wording.h"

void pages_assessment(struct document *out, const struct assessment *assessment,
                      const struct wording *wording);

/* The reasons for all that was judged by one name. */
void pages_assessment_why(struct document *out, const struct assessment *assessment,
                          const char *name, const struct wording *wording);

/* All return false if the answer could not be written. */
bool json_write_assessment(FILE *out, const struct assessment *assessment,
                           const struct wording *wording);
bool json_write_assessment_why(FILE *out, const struct assessment *assessment, const char *name,
                               const struct wording *wording);

#endif
