/* Which cases know most about a rule. */
#include <stdlib.h>
#include <string.h>

#include "ask/mutate_inside.h"
#include "read/depends.h"

struct mutate_order {
    const struct mutation_request *request;
    bool **fires; /* by case, by rule in order of name: it fires in a row */
    bool **bears; /* by case, by rule: it bears on a subject that is asked about */
};

struct noting {
    const struct rulebase *rulebase;
    bool *fires;
};

static void note_firings(void *context, const struct case_run *run)
{
    const struct noting *noting = context;

    for (size_t i = 0; i < run->record->firing_count; i++) {
        const struct rule *source = run->record->firings[i].source;

        if (source != NULL)
            noting->fires[mutate_rule_index(noting->rulebase, source->name)] = true;
    }
}

static void note_bearing(struct mutate_order *order, size_t number, const struct depends *depends,
                         struct arena *arena)
{
    const struct rulebase *rulebase = order->request->ground.rulebase;
    bool *marks = ARENA_ARRAY(arena, bool, rulebase->rule_count);

    order->bears[number] = ARENA_ARRAY(arena, bool, rulebase->rule_count);
    for (const struct case_row *row = order->request->cases[number]->rows; row != NULL;
         row = row->next)
        for (size_t i = 0; i < row->expectation_count; i++) {
            if (row->expectations[i].on == NULL)
                continue;
            memset(marks, 0, sizeof *marks * rulebase->rule_count);
            depends_mark_rules(depends, row->expectations[i].on, marks);
            for (size_t j = 0; j < rulebase->rule_count; j++)
                order->bears[number][j] = order->bears[number][j] || marks[j];
        }
}

static bool note_all(struct mutate_order *order, struct case_runner *runner,
                     const struct depends *depends, struct arena *arena,
                     struct endstate_error *error)
{
    const struct mutation_request *request = order->request;

    for (size_t i = 0; i < request->case_count; i++) {
        struct noting noting = {request->ground.rulebase, NULL};

        order->fires[i] = noting.fires = ARENA_ARRAY(arena, bool, noting.rulebase->rule_count + 1);
        if (!case_visit_runs(runner, request->cases[i], note_firings, &noting, error))
            return false;
        note_bearing(order, i, depends, arena);
    }
    return true;
}

struct mutate_order *mutate_order_new(const struct mutate *mutate, struct case_runner *runner,
                                      struct endstate_error *error)
{
    const struct mutation_request *request = mutate->request;
    struct mutate_order *order = ARENA_NEW(mutate->arena, struct mutate_order);

    order->request = request;
    order->fires = ARENA_ARRAY(mutate->arena, bool *, request->case_count);
    order->bears = ARENA_ARRAY(mutate->arena, bool *, request->case_count);
    return note_all(order, runner, depends_new(request->ground.rulebase, mutate->arena),
                    mutate->arena, error)
               ? order
               : NULL;
}

/* ---- one rule ---- */

static bool names_rule(const struct policy_case *of, const char *rule)
{
    for (const struct case_row *row = of->rows; row != NULL; row = row->next)
        for (size_t i = 0; i < row->expectation_count; i++) {
            const struct expectation *expected = &row->expectations[i];

            if (expected->kind != EXPECT_RULES && expected->kind != EXPECT_NO_RULES)
                continue;
            for (size_t j = 0; j < expected->count; j++)
                if (strcmp(expected->words[j], rule) == 0)
                    return true;
        }
    return false;
}

size_t *mutate_order_of(const struct mutate_order *order, size_t rule, struct arena *arena)
{
    enum { NAMED, FIRING, BEARING, OTHER, TIERS };
    const struct mutation_request *request = order->request;
    const char *name = request->ground.rulebase->by_name[rule]->name;
    size_t count = 0;
    size_t *numbers = ARENA_ARRAY(arena, size_t, request->case_count);

    for (int tier = NAMED; tier < TIERS; tier++)
        for (size_t i = 0; i < request->case_count; i++) {
            int is = names_rule(request->cases[i], name)              ? NAMED
                     : order->bears[i][rule] && order->fires[i][rule] ? FIRING
                     : order->bears[i][rule]                          ? BEARING
                                                                      : OTHER;

            if (is == tier)
                numbers[count++] = i;
        }
    return numbers;
}
