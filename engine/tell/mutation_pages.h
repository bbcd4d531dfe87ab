/* What became of mutants of the rules, as a document and as JSON. */
#ifndef MUTATION_PAGES_H
#define MUTATION_PAGES_H

#include "ask/mutate.h"
#include "tell/document.h"
#include "tell/json.h"

struct mutation_report {
    const struct mutation_trials *trials;
    const struct rulebase *rulebase;      /* as it is */
    const struct assumption *assumptions; /* of what a case does not set */
    const struct case_set *cases;         /* whose names a new case does not take */
    size_t case_count;                    /* that the mutants met */
    size_t rule_count;                    /* that were changed */
    size_t least_score;                   /* of a hundred, 0 for none asked for */
    bool is_enough;                       /* the score, where one is asked for */
    bool is_verbose;
};

void pages_mutation(struct document *out, const struct mutation_report *report);
/* False if it could not be written. */
bool json_write_mutation(struct json_target out, const struct mutation_report *report);

#endif
