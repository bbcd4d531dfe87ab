/*
 * The derivation of one fact as a tree, down to what was given. A fact that several rules conclude
 * has several reasons; a reason that would rest on the fact itself is none.
 */
#ifndef WHY_H
#define WHY_H

#include "run/record.h"

struct why_node;

struct why_reason {
    const struct record_firing *firing;
    struct why_node **children; /* one for each fact matched, in condition order */
    size_t child_count;
};

struct why_node {
    const struct record_fact *fact;
    struct why_reason *reasons; /* best first; none for a given fact */
    size_t reason_count;
    bool is_repeated; /* its reasons stand where the fact came first */
};

/*
 * The tree stands in the record's arena. With is_whole a part that was shown already is shown
 * again, as long as the tree stays within bounds; without, it is marked as repeated.
 */
const struct why_node *why_tree(struct record *record, const struct record_fact *fact,
                                bool is_whole);

#endif
