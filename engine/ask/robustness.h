/* How firmly an answer stands: how many changes of one or two assumptions overturn it. */
#ifndef ROBUSTNESS_H
#define ROBUSTNESS_H

#include "ask/recommend.h"
#include "run/space_near.h"

struct robustness {
    size_t singles;      /* changes of one assumption that give another answer, or none */
    size_t single_count; /* changes that there are */
    size_t pairs;        /* changes of two assumptions that do, where neither does alone */
    size_t pair_count;   /* changes of two assumptions neither of which does alone */
    const struct domain **decisive; /* those that decide most, in order of key */
    size_t decisive_count;          /* 0 where nothing overturns the answer */
};

/*
 * Judge every recommendation that has a value, from the assumptions that the walk begins at, and
 * hang what is found on them. The assumption that decides most is the one with most single
 * changes that overturn the answer; among equals, the one that most pairs hold. Where
 * that leaves several, they all do.
 */
bool robustness_judge(struct recommendations *all, struct space_near *near, struct arena *arena,
                      struct endstate_error *error);

#endif
