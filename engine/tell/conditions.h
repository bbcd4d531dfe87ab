/*
 * Conditions of rules in words: what had to be absent, what was compared, what was shown by
 * something and what of all, with the values of one firing filled in.
 */
#ifndef CONDITIONS_H
#define CONDITIONS_H

#include "ask/why.h"
#include "tell/wording.h"

/* A condition that held in a firing, behind its label: "nothing shows that ...", "7 > 5". */
void condition_text(const struct wording *wording, struct strbuf *out,
                    const struct record_firing *firing, const struct why_condition *condition);
const char *condition_label(const struct why_condition *condition); /* "Absent:" */

/* The same without a label: "nothing shows that ...", "comparison holds: 7 > 5". */
void condition_sentence(const struct wording *wording, struct strbuf *out,
                        const struct record_firing *firing, const struct why_condition *condition);

/* What had to be absent, whatever else is known of it: a `not` or `forall`. */
void condition_absence(const struct wording *wording, struct strbuf *out,
                       const struct record_firing *firing, const struct condition *negated);

/* The same as something that would hold: what would keep the firing's rule from being applied. */
void condition_exception(const struct wording *wording, struct strbuf *out,
                         const struct record_firing *firing, const struct condition *negated);

/* "absent", "comparison", "exists" or "forall". */
const char *condition_kind(enum why_kind kind);

#endif
