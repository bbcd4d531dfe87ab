/* What the best derivation of a fact ends in. */
#include "ask/why.h"

struct walk {
    struct record *record;
    bool *facts; /* by id - 1: in the derivation */
    bool *firings;
};

/* A fact's first reason is lower than the fact, so that a walk along first reasons ends. */
static void walk_fact(struct walk *walk, const struct record_fact *fact)
{
    const struct record_firing *firing =
        status_of_fact(fact) == CLAIM_ESTABLISHED ? fact->firings[0] : NULL;
    size_t exists_count;

    if (walk->facts[fact->id - 1])
        return;
    walk->facts[fact->id - 1] = true;
    if (firing == NULL)
        return;
    walk->firings[firing->id - 1] = true;
    for (size_t i = 0; i < firing->matched_count; i++)
        walk_fact(walk, firing->matched[i]);
    exists_count = firing->exists == NULL ? 0 : firing->disjunct->existing_count;
    for (size_t i = 0; i < exists_count; i++)
        for (size_t j = 0; firing->exists[i].count > 0 && j < firing->exists[i].matches[0].count;
             j++)
            walk_fact(walk, firing->exists[i].matches[0].facts[j]);
}

static void add_absences(struct why_basis *basis, struct record *record,
                         const struct record_firing *firing)
{
    size_t count;
    const struct why_condition *conditions = why_conditions(record, firing, &count, &record->arena);

    for (size_t i = 0; i < count; i++)
        if (conditions[i].kind == WHY_ABSENT || conditions[i].kind == WHY_FORALL)
            basis->absences[basis->absence_count++] =
                (struct why_line){.firing = firing, .condition = &conditions[i]};
}

struct why_basis why_basis(struct record *record, const struct record_fact *fact)
{
    struct arena *arena = &record->arena;
    struct walk walk = {record, ARENA_ARRAY(arena, bool, record->fact_count),
                        ARENA_ARRAY(arena, bool, record->firing_count)};
    struct why_basis basis = {0};
    size_t most = 0;

    walk_fact(&walk, fact);
    basis.assumptions = ARENA_ARRAY(arena, const struct record_fact *, record->fact_count);
    for (size_t i = 0; i < record->fact_count; i++)
        if (walk.facts[i] && status_of_fact(&record->facts[i]) == CLAIM_ASSUMED)
            basis.assumptions[basis.assumption_count++] = &record->facts[i];
    for (size_t i = 0; i < record->firing_count; i++)
        if (walk.firings[i] && record->firings[i].disjunct != NULL)
            most += record->firings[i].disjunct->negated_count;
    basis.absences = ARENA_ARRAY(arena, struct why_line, most);
    for (size_t i = 0; i < record->firing_count; i++)
        if (walk.firings[i])
            add_absences(&basis, record, &record->firings[i]);
    return basis;
}
