/* What the pictures of a sweep say, in every format. */
#ifndef PICTURE_WORDS_H
#define PICTURE_WORDS_H

#include "ask/pictures.h"

/* "plan-b as a decision tree" */
void picture_words_title(struct strbuf *out, const struct picture *picture,
                         const struct sweep *sweep);

/* How to read it, and what there is to it: "4 rules, of which exactly one holds". */
void picture_words_caption(struct strbuf *out, const struct picture *picture,
                           const struct sweep *sweep);

/* What a node of a tree says: "us-backstop?", or the answer. */
void picture_words_node(struct strbuf *out, const struct decision_node *node,
                        const struct sweep_subject *subject);

/* "95,551,488 combinations, 50%", and the probability where there are weights. */
void picture_words_count(struct strbuf *out, const struct sweep *sweep, size_t count, double share,
                         double probability);

/* "none or low 12.5%": the values of an assumption under which an answer is that likely. */
void picture_words_end(struct strbuf *out, const struct sweep *sweep, const struct tornado *tornado,
                       size_t axis, size_t value, double likely);

/* The same for all values of the assumption, the least likely answer first. */
void picture_words_ends(struct strbuf *out, const struct sweep *sweep,
                        const struct tornado *tornado, size_t axis, size_t value);

/* Where the scale of bars begins and ends, and how far apart its marks are: round numbers. */
struct picture_scale {
    double low, high, step;
};
struct picture_scale picture_scale(const struct tornado_bar *bars, size_t count);

#endif
