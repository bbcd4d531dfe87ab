#include "read/overlays.h"

#include <string.h>

static bool is_asked_for(const struct policy_request *request, const char *path)
{
    for (size_t i = 0; i < request->rule_count; i++)
        if (strcmp(request->rules[i], path) == 0)
            return true;
    return false;
}

static bool has_rules(const struct unit *unit)
{
    for (const struct form *each = unit->constructs; each != NULL; each = each->next)
        if (each->kind == CONSTRUCT_RULE)
            return true;
    return false;
}

/* Whether there are rules that the files asked for are laid over. */
static bool has_base(const struct policy *policy, const struct policy_request *request)
{
    for (const struct unit *unit = policy->units; unit != NULL; unit = unit->next)
        if (has_rules(unit) && !is_asked_for(request, unit->path))
            return true;
    return false;
}

static bool is_found(const struct overlays *overlays, const char *file)
{
    for (size_t i = 0; i < overlays->count; i++)
        if (strcmp(overlays->items[i].file, file) == 0)
            return true;
    return false;
}

static void add_overlay(struct overlays *out, const struct unit *unit,
                        const struct rulebase *rulebase, struct arena *arena)
{
    struct overlay *overlay = &out->items[out->count++];

    overlay->file = unit->path;
    overlay->replacing = ARENA_ARRAY(arena, const struct rule *, rulebase->rule_count);
    overlay->added = ARENA_ARRAY(arena, const struct rule *, rulebase->rule_count);
    for (const struct rule *rule = rulebase->rules; rule != NULL; rule = rule->next) {
        if (strcmp(rule->place.file, unit->path) != 0)
            continue;
        if (rule->overrides != NULL)
            overlay->replacing[overlay->replacing_count++] = rule;
        else
            overlay->added[overlay->added_count++] = rule;
    }
    for (const struct stated_fact *fact = unit->facts; fact != NULL; fact = fact->next)
        overlay->fact_count++;
}

void overlays_find(struct overlays *out, const struct policy *policy,
                   const struct policy_request *request, const struct rulebase *rulebase,
                   const char *const *left_out, size_t left_out_count, struct arena *arena)
{
    *out = (struct overlays){.items = ARENA_ARRAY(arena, struct overlay, request->rule_count),
                             .left_out = ARENA_ARRAY(arena, const char *, left_out_count)};
    if (left_out_count > 0)
        memcpy(out->left_out, left_out, left_out_count * sizeof *left_out);
    out->left_out_count = left_out_count;
    if (!has_base(policy, request))
        return;
    for (const struct unit *unit = policy->units; unit != NULL; unit = unit->next)
        if (is_asked_for(request, unit->path) && !is_found(out, unit->path))
            add_overlay(out, unit, rulebase, arena);
}

bool overlays_are_any(const struct overlays *overlays)
{
    return overlays != NULL && overlays->count + overlays->left_out_count > 0;
}
