#include "ask/nearby.h"

struct going {
    const struct nearby *nearby;
    nearby_visit *visit;
    void *context;
    const struct space_change *changes;
    size_t change_count;
    struct space_change *chosen;
    size_t *values;
    size_t runs_left;
    bool is_over;
};

static void look(struct going *going, size_t chosen)
{
    struct space_near *near = going->nearby->near;
    const struct declarations *declared = &near->rulebase->declared;
    struct endstate_error ignored = {0};
    const char *const *answers = space_near_visit(near, going->chosen, chosen, &ignored);

    going->runs_left--;
    if (answers == NULL)
        return;
    for (size_t i = 0; i < declared->domain_count; i++)
        going->values[i] = near->assumptions[i].value;
    for (size_t i = 0; i < chosen; i++)
        going->values[going->chosen[i].domain - declared->domains] = going->chosen[i].value;
    going->is_over = !going->visit(going->context, going->values, chosen, answers);
}

/* All ways to go on with changes from one of them on, until so many are chosen. */
static void go_on(struct going *going, size_t first, size_t chosen, size_t wanted)
{
    if (chosen == wanted) {
        look(going, chosen);
        return;
    }
    for (size_t i = first; i < going->change_count && going->runs_left > 0 && !going->is_over;
         i++) {
        if (chosen > 0 && going->chosen[chosen - 1].domain == going->changes[i].domain)
            continue;
        going->chosen[chosen] = going->changes[i];
        go_on(going, i + 1, chosen + 1, wanted);
    }
}

void nearby_each(const struct nearby *nearby, nearby_visit *visit, void *context)
{
    size_t domains = nearby->near->rulebase->declared.domain_count;
    bool *all = ARENA_ARRAY(nearby->arena, bool, domains);
    struct going going = {.nearby = nearby,
                          .visit = visit,
                          .context = context,
                          .chosen =
                              ARENA_ARRAY(nearby->arena, struct space_change, nearby->most_changes),
                          .values = ARENA_ARRAY(nearby->arena, size_t, domains),
                          .runs_left = nearby->most_runs};

    for (size_t i = 0; i < domains; i++)
        all[i] = true;
    going.changes = space_near_changes(nearby->near, all, &going.change_count, nearby->arena);
    for (size_t i = 0; i <= nearby->most_changes && going.runs_left > 0 && !going.is_over; i++)
        go_on(&going, 0, 0, i);
}
