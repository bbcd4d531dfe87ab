/*
 * What of the rules in force is not the policy's own: the files laid over its rules, with the rules
 * that each replaces and adds, and the rules left out.
 */
#ifndef OVERLAYS_H
#define OVERLAYS_H

#include "read/policy.h"
#include "read/rulebase.h"

struct overlay {
    const char *file;
    const struct rule **replacing; /* in force in the place of one that it overrides */
    size_t replacing_count;
    const struct rule **added; /* in force under a name of its own */
    size_t added_count;
    size_t fact_count; /* that the file states */
};

struct overlays {
    struct overlay *items; /* in the order in which they were laid over */
    size_t count;
    const char **left_out; /* names of rules */
    size_t left_out_count;
};

/*
 * From what was asked for and came of it. A file of rules is an overlay where it is laid over rules
 * of other files; files that are a policy by themselves are none. Stands in the arena and points to
 * the rest.
 */
void overlays_find(struct overlays *out, const struct policy *policy,
                   const struct policy_request *request, const struct rulebase *rulebase,
                   const char *const *left_out, size_t left_out_count, struct arena *arena);

bool overlays_are_any(const struct overlays *overlays); /* NULL: none */

#endif
