/* Which part of a why-not is told where there is not room for all of it: what its page and its
 * graph share. */
#ifndef WHY_NOT_PART_H
#define WHY_NOT_PART_H

#include "ask/why_not.h"

/* How many attempts are told; the rest is only counted. */
size_t why_not_shown(const struct why_not *answer);

/* The attempt to tell in full: the first that assumptions can help, or else the first. */
size_t why_not_best(const struct why_not *answer);

/* The obstacle to tell where there is room for one: one that cannot be removed, or the first. */
size_t why_not_telling(const struct why_not_way *way);

/* Whether something beneath would have to change. */
bool why_not_leads_on(const struct why_not_support *support);

/* Whether it is a fact that a file states and no rule concludes, which is left out. */
bool why_not_is_stated(const struct why_not_support *support);

/* Whether an obstacle is an assumption itself, which the condition asks to be another. */
bool why_not_is_leaf(const struct why_not_obstacle *obstacle);

#endif
