/* Every phrase that people read: facts, reasons and absences as sentences. */
#ifndef WORDING_H
#define WORDING_H

#include "ask/status.h"
#include "base/strbuf.h"
#include "read/rendering.h"
#include "read/template.h"

struct wording {
    const struct rulebase *rulebase;
    const struct assumption *assumptions; /* in the domains' order */
};

/* "established", "assumed", "stated", "ruled out" or "no support". */
const char *wording_status(enum status status);

/* Small words: "s" but for one; what stands before the items of "a, b and c"; an answer, "no
 * support" for NULL. */
const char *wording_plural(size_t count);
const char *wording_between(size_t at, size_t count);
const char *wording_answer(const char *is);

/* A firing's reason: the rule's explanation with its variables filled in, or the rule's name. */
void wording_because(struct strbuf *out, const struct record_firing *firing);

/* A fact by itself, as its template's comment words it. */
void wording_statement(const struct wording *wording, struct strbuf *out,
                       const struct record_fact *fact);

/* The same as a claim of its own: "SUBJECT: VALUE" for a recommendation, else the beginning of a
 * sentence. */
void wording_claim(const struct wording *wording, struct strbuf *out,
                   const struct record_fact *fact);

/* A text with the slots of a fact in its blanks, as the beginning of a sentence. */
void wording_filled(struct strbuf *out, const char *pattern, const struct record_fact *fact);

/* A fact as a reason: why it was concluded, or what was assumed or stated. */
void wording_fact(const struct wording *wording, struct strbuf *out,
                  const struct record_fact *fact);

/* What a template's comment says of its facts, "" where it has none. */
const char *wording_template(const struct wording *wording, const char *template);

/* Adds what a {blank} stands for; false where it stands for nothing, and its braces stay. */
typedef bool wording_blank(struct strbuf *out, const void *from, const char *name);
void wording_fill(struct strbuf *out, const char *text, wording_blank *add, const void *from);

/* The value of a variable that is known, without the quotes of a string; false where it is not. */
bool wording_known(struct strbuf *out, const struct bound_variables *bound, const char *name);

/* What a pattern asks of a slot: "rejects or accepts"; "anything" where it asks nothing. */
bool wording_pattern_slot(struct strbuf *out, const struct node *pattern, const char *slot,
                          const struct bound_variables *bound);

/* Let what was added from a place on begin like a sentence. */
void wording_capitalize(struct strbuf *out, size_t start);

/* Where an assumption's value comes from: "baseline", "set", "policy" or "pack NAME". */
const char *wording_origin(const struct assumption *assumption, struct arena *arena);

/* The assumption that a fact states, or NULL. */
const struct assumption *wording_assumption(const struct wording *wording,
                                            const struct record_fact *fact);

/* What a fact cites: its rule's sentences, its own, or its domain's. The array is borrowed or in
 * the arena. */
const char *const *wording_cites(const struct wording *wording, const struct record_fact *fact,
                                 struct arena *arena, size_t *count);

/* "END-5.4, DIL-2.2", "" for none. */
char *wording_cite_list(const char *const *cites, size_t count, struct arena *arena);

#endif
