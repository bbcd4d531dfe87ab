/*
 * What conditions of rules say, whether or not they hold, with the values of variables from
 * wherever they are known. What is not known is told as "anything" or "something", or by its
 * variable where the condition speaks of it twice.
 */
#ifndef CONDITION_WORDS_H
#define CONDITION_WORDS_H

#include "tell/expression.h"
#include "tell/wording.h"

/* What is being told. */
struct condition_words {
    const struct wording *wording;
    struct variables variables;
    const struct node *scope; /* the whole condition, in which its own variables count */
    bool is_positive;         /* something is shown to hold, not to be absent */
    struct arena scratch;     /* freed by whoever set this up */
};

/* One condition, with what stands within it. */
void condition_words_add(struct condition_words *words, struct strbuf *out,
                         const struct condition *condition);

/* One after the other, with a joint between them: " and ". */
void condition_words_join(struct condition_words *words, struct strbuf *out,
                          const struct condition *first, const char *joint);

/* "cases in which ..., also ..." */
void condition_words_forall(struct condition_words *words, struct strbuf *out,
                            const struct condition *forall);

/* What a pattern asks of a slot: "red", "anything but blue". */
void condition_words_slot(struct condition_words *words, struct strbuf *out,
                          const struct condition *pattern, const char *slot);

#endif
