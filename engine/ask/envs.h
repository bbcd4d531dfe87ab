/*
 * Sets of assumptions: which values each assumption may have. A list of them says "under one of
 * these", the nearest to the assumptions at hand first, and holds a few of the nearest only.
 */
#ifndef ENVS_H
#define ENVS_H

#include <stdint.h>

#include "run/assumptions.h"

struct env {
    uint64_t *allowed; /* by domain, a bit for each value */
    size_t changes;    /* assumptions whose value at hand is not allowed */
    size_t limits;     /* assumptions of which not every value is allowed */
};

struct env_list {
    const struct env **items;
    size_t count;
};

/* What envs are of; lists stand in the arena. */
struct envs {
    struct arena *arena;
    const struct domain *domains;
    const struct assumption *assumptions; /* the values at hand */
    size_t domain_count;
};

struct env_list envs_always(const struct envs *envs);
struct env_list envs_never(void);
/* A domain has a value, or has another. Values past the 64th of a domain count as the 64th. */
struct env_list envs_value(const struct envs *envs, size_t domain, size_t value);
struct env_list envs_other(const struct envs *envs, size_t domain, size_t value);

struct env_list envs_both(const struct envs *envs, struct env_list a, struct env_list b);
struct env_list envs_either(const struct envs *envs, struct env_list a, struct env_list b);

/* An env, with the values of one assumption or another that envs of a list allow it to have as well
 * while all others stay; never with the value at hand where the env does not allow that. */
const struct env *envs_widen(const struct envs *envs, const struct env *env, struct env_list list);

bool env_allows(const struct env *env, size_t domain, size_t value);

#endif
