/* Two drafts clause by clause: which clauses answer to each other, and what each judges anew. */
#ifndef DRAFTS_H
#define DRAFTS_H

#include "ask/assess.h"

/* A clause of one draft, with that of the other that is most like it. */
struct draft_pair {
    const struct proposal_clause *a, *b; /* NULL where there is none */
    size_t index_a, index_b;
    bool is_same_text;
    /* What one of them crosses or supplies and the other does not. */
    const struct assess_item **lost, **gained;
    size_t lost_count, gained_count;
};

struct draft_comparison {
    const struct assessment *a, *b;
    struct draft_pair *pairs; /* in the order of B; what is in A alone after what stood before it */
    size_t pair_count;
    bool differs; /* in verdict, end state, or anything crossed or supplied */
};

/* The answer stands in the arena and points into both. */
void drafts_compare(struct draft_comparison *out, const struct assessment *a,
                    const struct assessment *b, struct arena *arena);

#endif
