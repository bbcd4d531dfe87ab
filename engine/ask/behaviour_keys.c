/* What two policies are compared over. */
#include "ask/behaviour.h"

#include <string.h>

static bool was_asked_for(const struct assumption *assumption)
{
    return assumption != NULL && strcmp(assumption->from, "baseline") != 0 &&
           strcmp(assumption->from, "policy") != 0;
}

static void find_home(struct behaviour_key *key)
{
    for (int side = EDIT_OLD; side < EDIT_SIDES; side++) {
        for (size_t i = 0; i < key->value_count; i++) {
            if (key->values[side][i] != key->sides[side]->value)
                continue;
            key->home = i;
            return;
        }
    }
}

static void find_common_values(struct behaviour_key *key, struct arena *arena)
{
    const struct domain *old = key->sides[EDIT_OLD]->domain;
    const struct domain *new = key->sides[EDIT_NEW]->domain;

    for (int side = EDIT_OLD; side < EDIT_SIDES; side++)
        key->values[side] = ARENA_ARRAY(arena, size_t, old->value_count);
    for (size_t i = 0; i < old->value_count; i++) {
        long other = domain_value(new, old->values[i]);

        if (other < 0)
            continue;
        key->values[EDIT_OLD][key->value_count] = i;
        key->values[EDIT_NEW][key->value_count++] = (size_t)other;
    }
    find_home(key);
}

static void add_key(struct behaviour *out, struct assumption *const assumptions[EDIT_SIDES],
                    const struct domain *old, const struct domain *new, const size_t *domains,
                    struct arena *arena)
{
    struct behaviour_key *key = &out->keys[out->key_count++];
    const struct domain *of[EDIT_SIDES] = {old, new};

    for (int side = EDIT_OLD; side < EDIT_SIDES; side++) {
        if (of[side] == NULL)
            continue;
        key->key = of[side]->key;
        key->domains[side] = domains[side];
        key->sides[side] = &assumptions[side][domains[side]];
        key->is_held = key->is_held || was_asked_for(key->sides[side]);
    }
    if (old != NULL && new != NULL)
        find_common_values(key, arena);
    if (behaviour_is_varied(key))
        out->combinations *= key->value_count;
}

void behaviour_begin(struct behaviour *out, const struct rulebase *const rulebases[EDIT_SIDES],
                     struct assumption *const assumptions[EDIT_SIDES], struct arena *arena)
{
    const struct declarations *old = &rulebases[EDIT_OLD]->declared;
    const struct declarations *new = &rulebases[EDIT_NEW]->declared;

    *out = (struct behaviour){.combinations = 1};
    edits_find(&out->edits, rulebases[EDIT_OLD], rulebases[EDIT_NEW], arena);
    out->keys = ARENA_ARRAY(arena, struct behaviour_key, old->domain_count + new->domain_count);
    for (size_t i = 0; i < old->domain_count; i++) {
        const struct domain *twin = declaration_domain(new, old->domains[i].key);
        size_t domains[EDIT_SIDES] = {i, twin == NULL ? 0 : (size_t)(twin - new->domains)};

        add_key(out, assumptions, &old->domains[i], twin, domains, arena);
    }
    for (size_t i = 0; i < new->domain_count; i++)
        if (declaration_domain(old, new->domains[i].key) == NULL)
            add_key(out, assumptions, NULL, &new->domains[i], (size_t[EDIT_SIDES]){0, i}, arena);
}

bool behaviour_is_varied(const struct behaviour_key *key)
{
    return !key->is_held && key->value_count > 0;
}

void behaviour_vary(const struct behaviour *behaviour, enum edit_side side, bool *varied)
{
    for (size_t i = 0; i < behaviour->key_count; i++)
        if (behaviour->keys[i].sides[side] != NULL)
            varied[behaviour->keys[i].domains[side]] = behaviour_is_varied(&behaviour->keys[i]);
}

size_t behaviour_value(const struct behaviour_key *key, enum edit_side side, size_t common)
{
    return behaviour_is_varied(key) ? key->values[side][common] : key->sides[side]->value;
}

bool behaviour_is_other_home(const struct behaviour_key *key)
{
    return key->sides[EDIT_OLD] != NULL && key->sides[EDIT_NEW] != NULL &&
           strcmp(assumption_value(key->sides[EDIT_OLD]), assumption_value(key->sides[EDIT_NEW])) !=
               0;
}

bool behaviour_is_own_value(const struct behaviour_key *key, enum edit_side side, size_t value)
{
    for (size_t i = 0; i < key->value_count; i++)
        if (key->values[side][i] == value)
            return false;
    return key->sides[EDIT_OLD] != NULL && key->sides[EDIT_NEW] != NULL;
}

bool behaviour_is_set(const struct behaviour_key *key, size_t common)
{
    return behaviour_is_varied(key) &&
           (key->values[EDIT_OLD][common] != key->sides[EDIT_OLD]->value ||
            key->values[EDIT_NEW][common] != key->sides[EDIT_NEW]->value);
}

bool behaviour_is_different(const struct behaviour *behaviour)
{
    for (size_t i = 0; i < behaviour->key_count; i++)
        if (behaviour_is_other_home(&behaviour->keys[i]))
            return true;
    return behaviour->different_count + behaviour->only_count[EDIT_OLD] +
               behaviour->only_count[EDIT_NEW] >
           0;
}
