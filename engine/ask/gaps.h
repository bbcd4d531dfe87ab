/*
 * Why nothing is judged by a name: for each rule that could, which of its conditions no fact meets
 * and which facts meet what must be absent, looked at one condition by one; and the claims that
 * would have served, had nothing taken them back.
 */
#ifndef GAPS_H
#define GAPS_H

#include "ask/assess.h"

struct gap {
    const struct rule *rule;
    const struct condition **missing; /* conditions that no fact meets */
    size_t missing_count;
    const struct record_fact **standing; /* facts in the way of what must be absent */
    size_t standing_count;
    const struct claim **taken_back; /* claims of a kind that is missing, which have qualifiers */
    size_t taken_back_count;
};

struct gaps {
    struct gap *items; /* in order of the rules' names */
    size_t count;
};

/* The answer stands in the record's arena. */
void gaps_read(struct gaps *out, const struct assessment *assessment, const char *name,
               const struct rulebase *rulebase);

#endif
