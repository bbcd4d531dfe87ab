#include "ask/profile.h"

#include <stdlib.h>
#include <string.h>

static int compare_names(const void *a, const void *b)
{
    const char *const *x = a, *const *y = b;

    return strcmp(*x, *y);
}

static int compare_costs(const void *a, const void *b)
{
    const struct rule_cost *x = a, *y = b;

    if (x->seconds > y->seconds || x->seconds < y->seconds)
        return x->seconds > y->seconds ? -1 : 1;
    return strcmp(x->name, y->name);
}

void profile_begin(struct profile *out, const struct rule_cost *costs, size_t count,
                   struct arena *arena)
{
    *out = (struct profile){.rules = ARENA_ARRAY(arena, struct rule_cost, count + 1),
                            .idle = ARENA_ARRAY(arena, const char *, count + 1)};
    for (size_t i = 0; i < count; i++) {
        if (costs[i].firings == 0)
            out->idle[out->idle_count++] = costs[i].name;
        else
            out->rules[out->rule_count++] = costs[i];
    }
    qsort(out->idle, out->idle_count, sizeof *out->idle, compare_names);
}

void profile_finish(struct profile *profile, const struct rule_cost *costs, size_t runs,
                    double seconds)
{
    profile->runs = runs;
    profile->seconds = seconds / (double)runs;
    for (size_t i = 0, at = 0; i < profile->rule_count; i++, at++) {
        while (costs[at].name != profile->rules[i].name)
            at++;
        profile->rules[i].seconds = costs[at].seconds / (double)runs;
        profile->action_seconds += profile->rules[i].seconds;
    }
    qsort(profile->rules, profile->rule_count, sizeof *profile->rules, compare_costs);
}
