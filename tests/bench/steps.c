#include "steps.h"

#include <stdio.h>
#include <stdlib.h>

#include "ask/table.h"
#include "endstate_inside.h"
#include "measure.h"

/* Combinations of each group of subjects that are gone through in a round. */
enum { PLACES = 500 };

static void give_up(const struct endstate_error *error)
{
    fprintf(stderr, "bench: %s\n", error->text);
    exit(1);
}

static bool see(void *context, size_t number, const char *const *answers)
{
    size_t *seen = context;

    (void)number;
    (void)answers;
    ++*seen;
    return true;
}

/* Seconds for each combination. */
static double walk(struct space *space, bool is_stepped, struct arena *arena)
{
    struct endstate_error error = {0};
    size_t count, seen = 0;
    const struct table_group *groups = tables_group(space, &count, arena);
    bool was_logical = space->is_logical;
    double start = now();

    space->is_logical = is_stepped;
    for (size_t i = 0; i < count; i++) {
        struct space_stretch stretch = table_stretch(&groups[i], 0, 1);

        stretch.count = stretch.count < PLACES ? stretch.count : PLACES;
        if (!space_walk(space, &stretch, see, &seen, &error))
            give_up(&error);
    }
    space->is_logical = was_logical;
    return (now() - start) / (double)seen;
}

void bench_steps(const char *policy, size_t rounds)
{
    struct series steps = series_new("by changing one assumption at a time", rounds);
    struct series resets = series_new("by a reset for each", rounds);
    struct endstate *engine = endstate_new();
    struct endstate_error error = {0};
    struct arena arena = {NULL};
    struct space space;
    bool *varied;

    endstate_use_policy(engine, policy);
    if (!endstate_load(engine, &error))
        give_up(&error);
    varied = ARENA_ARRAY(&arena, bool, engine->rulebase.declared.domain_count);
    for (size_t i = 0; i < engine->rulebase.declared.domain_count; i++)
        varied[i] = true;
    if (!space_lay_out(&space, &engine->rulebase, engine->assumptions, varied, engine->session,
                       engine->limits, &arena, &error))
        give_up(&error);
    for (size_t i = 0; i < rounds; i++) {
        if (i % 2 == 0)
            series_add(&resets, walk(&space, false, &arena));
        series_add(&steps, walk(&space, true, &arena));
        if (i % 2 != 0)
            series_add(&resets, walk(&space, false, &arena));
    }
    table_begin("One combination of the shipped policy, loaded already", "us");
    table_line(&steps, &steps, 1e-6);
    table_line(&resets, &steps, 1e-6);
    series_free(&steps);
    series_free(&resets);
    arena_free(&arena);
    endstate_free(engine);
}
