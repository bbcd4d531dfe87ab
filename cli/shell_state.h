/*
 * The state of a session: what was asked for since it began, step by step. A change is tried on a
 * new engine first and becomes the state only if that loads and runs, so an error leaves no trace;
 * undo is going back in the list of steps.
 */
#ifndef SHELL_STATE_H
#define SHELL_STATE_H

#include "shell_line.h"

struct shell_state;

/* A new engine that is asked for what the session began with, not loaded; NULL after an error. */
typedef struct endstate *shell_base(const void *context, struct endstate_error *error);

/* Ask an engine for what a line says. */
typedef bool shell_apply(struct endstate *engine, const struct shell_line *line,
                         struct endstate_error *error);

/* NULL where what the session begins with does not load and run. */
struct shell_state *shell_state_new(shell_base *base, const void *context,
                                    struct endstate_error *error);
void shell_state_free(struct shell_state *state); /* NULL is allowed */

/* Take one more step, or with apply NULL go back to the beginning. Takes the line over, and leaves
 * it empty, where it can. */
bool shell_state_change(struct shell_state *state, struct shell_line *line, shell_apply *apply,
                        struct endstate_error *error);

/* Take back the last steps and say which they were. */
bool shell_state_undo(struct shell_state *state, size_t steps, FILE *out,
                      struct endstate_error *error);

/* The engine of the state, which ran, and that of the state before the last change. */
struct endstate *shell_state_engine(const struct shell_state *state);
struct endstate *shell_state_before(const struct shell_state *state);

/* A new engine that is asked for the same, not loaded, for the caller; NULL after an error. */
struct endstate *shell_state_ask(const struct shell_state *state, struct endstate_error *error);

#endif
