#include "ask/envs.h"

#include <string.h>

enum { MOST_ENVS = 12, BITS = 64 };

static uint64_t bit_of(size_t value)
{
    return (uint64_t)1 << (value < BITS ? value : BITS - 1);
}

static uint64_t all_of(const struct domain *domain)
{
    return domain->value_count >= BITS ? UINT64_MAX : bit_of(domain->value_count) - 1;
}

static void measure(const struct envs *envs, struct env *env)
{
    env->changes = env->limits = 0;
    for (size_t i = 0; i < envs->domain_count; i++) {
        env->changes += (env->allowed[i] & bit_of(envs->assumptions[i].value)) == 0;
        env->limits += env->allowed[i] != all_of(&envs->domains[i]);
    }
}

static struct env *new_env(const struct envs *envs)
{
    struct env *env = ARENA_NEW(envs->arena, struct env);

    env->allowed = ARENA_ARRAY(envs->arena, uint64_t, envs->domain_count);
    for (size_t i = 0; i < envs->domain_count; i++)
        env->allowed[i] = all_of(&envs->domains[i]);
    return env;
}

static struct env_list list_of(const struct envs *envs, struct env *env)
{
    struct env_list list = {ARENA_ARRAY(envs->arena, const struct env *, 1), 1};

    measure(envs, env);
    list.items[0] = env;
    return list;
}

struct env_list envs_always(const struct envs *envs)
{
    return list_of(envs, new_env(envs));
}

struct env_list envs_never(void)
{
    return (struct env_list){NULL, 0};
}

struct env_list envs_value(const struct envs *envs, size_t domain, size_t value)
{
    struct env *env = new_env(envs);

    env->allowed[domain] = bit_of(value);
    return list_of(envs, env);
}

struct env_list envs_other(const struct envs *envs, size_t domain, size_t value)
{
    struct env *env = new_env(envs);

    env->allowed[domain] &= ~bit_of(value);
    return env->allowed[domain] == 0 ? envs_never() : list_of(envs, env);
}

bool env_allows(const struct env *env, size_t domain, size_t value)
{
    return (env->allowed[domain] & bit_of(value)) != 0;
}

/* ---- lists of the nearest ---- */

static bool is_within(const struct envs *envs, const struct env *inner, const struct env *outer)
{
    for (size_t i = 0; i < envs->domain_count; i++)
        if ((inner->allowed[i] & ~outer->allowed[i]) != 0)
            return false;
    return true;
}

static bool is_nearer(const struct envs *envs, const struct env *a, const struct env *b)
{
    if (a->changes != b->changes)
        return a->changes < b->changes;
    if (a->limits != b->limits)
        return a->limits < b->limits;
    return memcmp(a->allowed, b->allowed, sizeof *a->allowed * envs->domain_count) < 0;
}

/* One env for two that differ in the values of one assumption alone; NULL for other envs. */
static const struct env *merged(const struct envs *envs, const struct env *a, const struct env *b)
{
    size_t differing = 0, domain = 0;
    struct env *env;

    for (size_t i = 0; i < envs->domain_count; i++) {
        differing += a->allowed[i] != b->allowed[i];
        domain = a->allowed[i] != b->allowed[i] ? i : domain;
    }
    if (differing != 1)
        return NULL;
    env = new_env(envs);
    memcpy(env->allowed, a->allowed, sizeof *a->allowed * envs->domain_count);
    env->allowed[domain] |= b->allowed[domain];
    measure(envs, env);
    return env;
}

const struct env *envs_widen(const struct envs *envs, const struct env *env, struct env_list list)
{
    for (size_t i = 0; i < list.count; i++) {
        const struct env *wider = merged(envs, env, list.items[i]);

        env = wider != NULL && wider->changes == env->changes ? wider : env;
    }
    return env;
}

/* Put an env at its place in a list with room for one more than the most. */
static void insert(const struct envs *envs, struct env_list *list, const struct env *env)
{
    size_t kept = 0, at;

    for (size_t i = 0; i < list->count; i++) {
        const struct env *wider;

        if (is_within(envs, env, list->items[i]))
            return;
        wider = merged(envs, env, list->items[i]);
        env = wider != NULL ? wider : env;
    }
    for (size_t i = 0; i < list->count; i++)
        if (!is_within(envs, list->items[i], env))
            list->items[kept++] = list->items[i];
    list->count = kept;
    for (at = kept; at > 0 && is_nearer(envs, env, list->items[at - 1]); at--)
        list->items[at] = list->items[at - 1];
    list->items[at] = env;
    list->count = kept < MOST_ENVS ? kept + 1 : MOST_ENVS;
}

static struct env_list new_list(const struct envs *envs)
{
    return (struct env_list){ARENA_ARRAY(envs->arena, const struct env *, MOST_ENVS + 1), 0};
}

struct env_list envs_either(const struct envs *envs, struct env_list a, struct env_list b)
{
    struct env_list list;

    if (a.count == 0 || b.count == 0)
        return a.count == 0 ? b : a;
    list = new_list(envs);
    for (size_t i = 0; i < a.count; i++)
        insert(envs, &list, a.items[i]);
    for (size_t i = 0; i < b.count; i++)
        insert(envs, &list, b.items[i]);
    return list;
}

/* Both at once; false where they contradict each other. */
static bool join(const struct envs *envs, struct env *out, const struct env *a, const struct env *b)
{
    for (size_t i = 0; i < envs->domain_count; i++) {
        out->allowed[i] = a->allowed[i] & b->allowed[i];
        if (out->allowed[i] == 0)
            return false;
    }
    measure(envs, out);
    return true;
}

static bool is_unlimited(struct env_list list)
{
    return list.count == 1 && list.items[0]->limits == 0;
}

struct env_list envs_both(const struct envs *envs, struct env_list a, struct env_list b)
{
    struct env_list list;

    if (a.count == 0 || b.count == 0)
        return envs_never();
    if (is_unlimited(a) || is_unlimited(b))
        return is_unlimited(a) ? b : a;
    list = new_list(envs);
    for (size_t i = 0; i < a.count; i++) {
        for (size_t j = 0; j < b.count; j++) {
            struct env *env = new_env(envs);

            if (join(envs, env, a.items[i], b.items[j]))
                insert(envs, &list, env);
        }
    }
    return list;
}
