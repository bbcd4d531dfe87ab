/* Findings as a document, for people. */
#ifndef CHECK_PAGES_H
#define CHECK_PAGES_H

#include "ask/check.h"
#include "tell/document.h"

void pages_check(struct document *out, const struct check *check);

/* "3 errors and 1 warning in 2 of 41 files"; "nothing found in 41 files". In the arena. */
const char *check_summary(const struct check *check, struct arena *arena);

#endif
