/* What the page and the pictures of a sweep are worded with. */
#ifndef SWEEP_WORDS_H
#define SWEEP_WORDS_H

#include "ask/sweep.h"
#include "tell/wording.h"

/* 191102976 as 191,102,976. */
void sweep_words_number(struct strbuf *out, size_t number);

/* 0.0833333 as 8.333%. */
void sweep_words_share(struct strbuf *out, double share);

/* "ready", "training or unspecified", "not tripwire": some values of a domain. */
void sweep_words_allowed(struct strbuf *out, const struct domain *domain, const bool *allows);

/* "us-support is stands-by and us-backstop is not none", "always": a condition of a subject. */
void sweep_words_condition(struct strbuf *out, const struct sweep *sweep,
                           const struct sweep_subject *subject,
                           const struct sweep_condition *condition);

/* "All 12 combinations of 2 assumptions" */
void sweep_words_title(struct strbuf *out, const struct sweep *sweep);

#endif
