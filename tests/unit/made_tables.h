/* Swept subjects without rules: a table that is made up, and what a sweep tells of it. */
#ifndef MADE_TABLES_H
#define MADE_TABLES_H

#include "ask/sweep.h"
#include "support.h"

enum { MADE_MOST_AXES = 16 };

struct made_table {
    struct arena arena;
    struct rulebase rulebase; /* keys k0, k1, ... with values v0, v1, ... */
    struct space space;
    struct weights weights;
    struct sweep sweep;  /* of one subject, `walk`, with values w0, w1, ... and none */
    struct table *table; /* as the sweep left it: with the axes that matter */
    uint8_t *answers;    /* as it was made up, by combination; 0 is none */
    size_t *sizes;       /* of all keys */
    size_t key_count;
};

/* What the answer is, by the values of the keys; 0 for none. */
typedef uint8_t made_answer(void *context, const size_t *values);

/* Weights as weights_read takes them; those of other keys are alike. */
void made_table_begin(struct made_table *out, const size_t *sizes, size_t key_count,
                      made_answer *answer, void *context, const char *const *weights,
                      size_t weight_count);
void made_table_free(struct made_table *made);

/* Up to five keys of up to four values, and answers drawn at random; some keys matter to nothing,
 * and often values of a key come to the same. */
void made_table_draw(struct made_table *out, uint64_t *series, const char *const *weights,
                     size_t weight_count);

/* The values of the keys in a combination, and how likely it is. */
void made_table_values(const struct made_table *made, size_t number, size_t *values);
double made_table_weight(const struct made_table *made, const size_t *values);

/* The answer to a combination as a value of the subject. */
size_t made_table_value(const struct made_table *made, size_t number);

#endif
