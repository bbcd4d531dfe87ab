/*
 * What a subject depends on as a decision table: rules of which exactly one holds for every
 * combination.
 */
#ifndef DECISION_TABLE_H
#define DECISION_TABLE_H

#include "ask/decision_tree.h"

struct decision_rule {
    struct sweep_condition when; /* by axis of the subject */
    size_t value;                /* index of a value of the subject */
    size_t count;                /* combinations */
    double share;
    double probability;
};

struct decision_table {
    struct decision_rule *rules; /* the subject's most frequent value first */
    size_t rule_count;
};

/*
 * From the leaves of the subject's tree: those that have one value and differ in one assumption
 * alone become one rule. Everything stands in the arena.
 */
void decision_table_make(struct decision_table *out, const struct sweep *sweep,
                         const struct sweep_subject *subject, const struct decision_tree *tree,
                         struct arena *arena);

#endif
