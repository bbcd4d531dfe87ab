#include "shell_state.h"

#include "shell_memory.h"

struct step {
    struct shell_line line;
    shell_apply *apply; /* NULL: back to the beginning */
    struct step *before;
};

struct shell_state {
    shell_base *base;
    const void *context;
    struct step *last; /* NULL at the beginning */
    struct endstate *engine;
    struct endstate *before;
};

static void free_step(struct step *step)
{
    shell_line_free(&step->line);
    free(step);
}

/* ---- from steps to an engine ---- */

static bool apply_all(const struct shell_state *state, struct endstate *engine,
                      struct endstate_error *error)
{
    const struct step **steps = NULL;
    size_t count = 0, capacity = 0;
    bool is_good = true;

    for (const struct step *step = state->last; step != NULL && step->apply != NULL;
         step = step->before) {
        SHELL_GROW(steps, count, capacity);
        steps[count++] = step;
    }
    while (is_good && count-- > 0)
        is_good = steps[count]->apply(engine, &steps[count]->line, error);
    free(steps);
    return is_good;
}

struct endstate *shell_state_ask(const struct shell_state *state, struct endstate_error *error)
{
    struct endstate *engine = state->base(state->context, error);

    if (engine == NULL || apply_all(state, engine, error))
        return engine;
    endstate_free(engine);
    return NULL;
}

/* Make an engine of the steps and, if it runs, let it be the state's. */
static bool renew(struct shell_state *state, struct endstate_error *error)
{
    struct endstate *engine = shell_state_ask(state, error);

    if (engine == NULL || !endstate_load(engine, error) || !endstate_run(engine, error)) {
        endstate_free(engine);
        return false;
    }
    endstate_free(state->before);
    state->before = state->engine;
    state->engine = engine;
    return true;
}

/* ---- life and changes ---- */

struct shell_state *shell_state_new(shell_base *base, const void *context,
                                    struct endstate_error *error)
{
    struct shell_state *state = shell_resize(NULL, sizeof *state);

    *state = (struct shell_state){.base = base, .context = context};
    if (renew(state, error))
        return state;
    shell_state_free(state);
    return NULL;
}

void shell_state_free(struct shell_state *state)
{
    if (state == NULL)
        return;
    for (struct step *before, *step = state->last; step != NULL; step = before) {
        before = step->before;
        free_step(step);
    }
    endstate_free(state->before);
    endstate_free(state->engine);
    free(state);
}

bool shell_state_change(struct shell_state *state, struct shell_line *line, shell_apply *apply,
                        struct endstate_error *error)
{
    struct step *step = shell_resize(NULL, sizeof *step);

    *step = (struct step){*line, apply, state->last};
    state->last = step;
    if (!renew(state, error)) {
        state->last = step->before;
        free(step);
        return false;
    }
    *line = (struct shell_line){0};
    return true;
}

bool shell_state_undo(struct shell_state *state, size_t steps, FILE *out,
                      struct endstate_error *error)
{
    struct step *latest = state->last;
    size_t done = 0;

    for (; done < steps && state->last != NULL; done++)
        state->last = state->last->before;
    if (done < steps) {
        state->last = latest;
        if (done == 0)
            return endstate_error_set(error, ENDSTATE_USAGE, "there is nothing to undo");
        return endstate_error_set(error, ENDSTATE_USAGE, "only %zu can be undone", done);
    }
    if (!renew(state, error)) {
        state->last = latest;
        return false;
    }
    while (latest != state->last) {
        struct step *before = latest->before;

        fprintf(out, "Undone: %s\n", latest->line.text);
        free_step(latest);
        latest = before;
    }
    return true;
}

struct endstate *shell_state_engine(const struct shell_state *state)
{
    return state->engine;
}

struct endstate *shell_state_before(const struct shell_state *state)
{
    return state->before;
}
