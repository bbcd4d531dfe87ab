/* What comes about under the combinations of assumptions that matter to rules and subjects. */
#ifndef LINT_SURVEY_H
#define LINT_SURVEY_H

#include <stdint.h>

#include "ask/lint_inside.h"

struct survey_subject {
    const char *name;
    const struct subject *declared; /* NULL where the policy does not declare it */
    bool *is_reached;               /* by declared value */
    bool is_decided;                /* all combinations that bear on it were run */
};

/* Two values of a subject at once, by the rules that then hold; with the fewest changes of all
 * such combinations. */
struct survey_conflict {
    size_t subject;
    uint64_t
        signature;  /* of the values, and the matches of rules that can conclude on the subject */
    size_t *values; /* by domain */
    size_t changes;
};

struct survey {
    bool *has_fired;       /* by rule: it stands at the end of some run */
    bool *is_rule_decided; /* by rule: all combinations that bear on it were run */
    struct survey_subject *subjects;
    size_t subject_count;
    struct survey_conflict *conflicts; /* fewest changes first */
    size_t conflict_count;
    const char *failure; /* what went wrong in a run, with its combination; NULL for nothing */
};

/* In the lint's arena. After a failure what was found so far is told. */
void survey_take(struct survey *out, struct lint *lint);

/* The record of a run under these values, for record_free; NULL where it fails. */
struct record *survey_record(struct lint *lint, const size_t *values);

#endif
