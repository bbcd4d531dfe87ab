/* What the lint*.c files share. No other file includes this. */
#ifndef LINT_INSIDE_H
#define LINT_INSIDE_H

#include "ask/lint.h"
#include "read/feeds.h"

struct lint {
    struct findings *findings;
    const struct lint_request *asked;
    struct feeds feeds;
    struct arena *arena;
};

/* lint.c */
/* A word, or the line that a list begins on. */
struct mark lint_mark(const struct node *node);
/* "KEY=VALUE, KEY=VALUE": how values by domain differ from the assumptions, in the arena. */
const char *lint_witness(const struct lint *lint, const size_t *values);
/* How many values differ from the assumptions. */
size_t lint_changes(const struct lint *lint, const size_t *values);
/* The values of the assumptions themselves. */
void lint_assumed(const struct lint *lint, size_t *values);

/* lint_text.c: impossible-pattern, unread-conclusion, cycle-through-not */
void lint_text(struct lint *lint);

/* lint_assumptions.c: unread-assumption, unread-value */
void lint_assumptions(struct lint *lint);

/* lint_subsumed.c: subsumed-rule */
void lint_subsumed(struct lint *lint);

/* lint_runs.c: run-fails, never-fires, contradicting-rules, unreached-value; false where a run
 * failed. */
bool lint_runs(struct lint *lint);

/* lint_order.c: order-dependent */
void lint_order(struct lint *lint);

#endif
