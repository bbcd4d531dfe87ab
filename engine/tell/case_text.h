/* What a case expected and what came instead, in words that every format uses. */
#ifndef CASE_TEXT_H
#define CASE_TEXT_H

#include "base/strbuf.h"
#include "tell/case_report.h"

/* "held", "failed", "to do", ... */
const char *case_text_outcome(enum case_outcome outcome);

/* "2 of 5 cases held; 1 failed, 1 is to do." */
void case_text_summary(struct strbuf *out, const struct case_report *report);

/* "next-step, with k=v": what a failure is about. */
void case_text_about(struct strbuf *out, const struct case_failure *failure);
void case_text_row(struct strbuf *out, const struct case_row *row); /* "k=v, k=v", "" for none */

/* "sustain-pressure"; "offer-norway-model". */
void case_text_expected(struct strbuf *out, const struct expectation *expected);
void case_text_actual(struct strbuf *out, const struct case_failure *failure);

/* What is the matter with a case's snapshot. */
const char *case_text_snapshot(const struct case_snapshot *snapshot);

/* Every line about one that does not hold, for formats without an order of their own. */
void case_text_lines(struct strbuf *out, const struct told_case *told);

#endif
