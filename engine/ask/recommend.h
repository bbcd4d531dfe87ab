/* What the rules conclude: one value for each subject. */
#ifndef RECOMMEND_H
#define RECOMMEND_H

#include "run/assumptions.h"
#include "run/record.h"

struct robustness;

struct recommendation {
    const char *on;
    const char *is;                /* NULL: no rule concludes a value of this declared subject */
    const struct subject *subject; /* NULL where the policy does not declare it */
    const struct record_fact *fact;
    const struct robustness *robustness; /* NULL unless it has been judged */
};

struct recommendations {
    struct recommendation *items; /* declared subjects in their order, then others by name */
    size_t count;
};

/* Two values of one subject, or a value that its subject does not have, are an error that names
 * the rules. The answer stands in the record's arena. */
bool recommend_read(struct recommendations *out, struct record *record,
                    const struct rulebase *rulebase, struct endstate_error *error);

const struct recommendation *recommend_find(const struct recommendations *all, const char *on);

#endif
