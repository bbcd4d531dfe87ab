/* What the why_not*.c files share while one question is answered. No other file includes this. */
#ifndef WHY_NOT_INSIDE_H
#define WHY_NOT_INSIDE_H

#include "ask/envs.h"
#include "ask/ways.h"
#include "ask/why_not.h"

struct asking {
    const struct why_not_sources *from;
    struct arena *arena;
    struct envs envs;
    struct ways *ways;
    struct attempts *attempts;
    struct env_list under;  /* the assumptions that would let the attempt through */
    bool *is_missing_shown; /* by possible fact id - 1, in this attempt */
    bool *is_support_shown; /* by recorded fact id - 1, in this attempt */
    bool **shown;           /* the same as a list of marks, in the order of showing */
    size_t shown_count;
    size_t way_count;
};

/* A rule's branch and the firing of it that is nearest under the assumptions of the attempt. */
struct candidate {
    const struct record_firing *firing;
    struct env_list list; /* its own */
    size_t changes;       /* together with what the attempt takes; SIZE_MAX for never */
    bool is_at_odds;      /* with what the attempt takes */
    size_t present;       /* facts that it would match and that are there */
};

/* why_not.c */
void asking_show(struct asking *asking, bool *mark);
/* Take back what was shown since: an answer in short leaves it out. */
void asking_unshow(struct asking *asking, size_t count);

/* why_not_ways.c */
struct why_not_leaf *asking_leaf(const struct asking *asking, size_t domain); /* no value needed */
/* The values that a set of assumptions leaves a domain; NULL if the value at hand is one. */
struct why_not_leaf *asking_leaf_under(const struct asking *asking, const struct env *env,
                                       size_t domain);
/* The best firing of each branch of each rule that concludes a fact; best first. */
struct candidate *asking_candidates(const struct asking *asking, const struct record_fact *fact,
                                    size_t *count);
struct why_not_missing *asking_missing(struct asking *asking, const struct record_fact *fact);
/* An attempt as a way to a fact (NULL where none is possible), let through by the list. */
struct why_not_way *asking_way(struct asking *asking, const struct record_fact *goal,
                               const struct attempt *attempt, struct env_list list);
struct why_not_way *asking_way_to(struct asking *asking, const struct record_fact *goal,
                                  const struct candidate *candidate);

/* why_not_obstacles.c */
/* Fill in the way's next obstacle: the condition of that number, which fails. */
void asking_add_obstacle(struct asking *asking, struct why_not_way *way,
                         const struct record_fact *goal, size_t index);

#endif
