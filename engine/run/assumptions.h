/* Which value each assumption has, and who said so: a setting over packs over the baseline. */
#ifndef ASSUMPTIONS_H
#define ASSUMPTIONS_H

#include "read/rulebase.h"

struct assumption {
    const struct domain *domain;
    size_t value;     /* index in the domain */
    const char *from; /* "baseline", "set", or the name of a pack */
};

/* One for each domain, in the domains' order, from the baseline and the packs' facts. */
void assumptions_begin(struct assumption **out, const struct rulebase *rulebase,
                       struct arena *arena, struct findings *findings);

/* Apply "KEY=VALUE". */
bool assumptions_set(struct assumption *assumptions, const struct declarations *declared,
                     const char *key_equals_value, struct endstate_error *error);

const char *assumption_value(const struct assumption *assumption);

#endif
