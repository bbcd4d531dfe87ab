/* The sentences of a why-not that its text and its JSON share. */
#ifndef WHY_NOT_WORDS_H
#define WHY_NOT_WORDS_H

#include "ask/why_not.h"
#include "tell/wording.h"

/* What a condition says, by the fact that it matches or should match where that is known. */
void why_not_condition(const struct wording *wording, struct strbuf *out,
                       const struct attempt_condition *condition);

/* The same of one that fails: where several facts would do, none of them is named. */
void why_not_failing(const struct wording *wording, struct strbuf *out,
                     const struct why_not_obstacle *obstacle);

/* What would break an absence that holds. */
void why_not_exception(const struct wording *wording, struct strbuf *out,
                       const struct attempt_condition *condition);

/* Why a condition fails, in a sentence. */
void why_not_because(const struct wording *wording, struct strbuf *out,
                     const struct why_not_obstacle *obstacle, struct arena *arena);

/* The fact that comes nearest to a condition that fails, and how it differs. */
void why_not_nearest(const struct wording *wording, struct strbuf *out,
                     const struct attempt_condition *condition);

/* "us-support is abandons (set) and would have to be stands-by." */
void why_not_leaf(struct strbuf *out, const struct why_not_leaf *leaf, struct arena *arena);

/* "us-support: stands-by or other; ...": what would let a rule through; "" where nothing would. */
void why_not_changes(struct strbuf *out, const struct why_not_way *way);

/* "SUBJECT: not VALUE but VALUE" */
const char *why_not_heading(const struct why_not *answer, struct arena *arena);

/* What there is to say where no assumptions are known to lead to the value, else "". */
const char *why_not_summary(const struct why_not *answer);

/* A fact that holds, as established, assumed or stated. */
void why_not_standing(const struct wording *wording, struct strbuf *out,
                      const struct record_fact *fact);

#endif
