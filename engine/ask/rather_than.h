/*
 * Why an answer is what it is rather than something else: the nearest combination of assumptions
 * under which it is the other, and what each of the two derivations holds that the other run does
 * not, as trees down to the assumptions at which they part.
 */
#ifndef RATHER_THAN_H
#define RATHER_THAN_H

#include "ask/contrast.h"
#include "ask/flip.h"

/* The sides of the contrast: the run asked for, and the nearest one with the other answer. */
enum { RATHER_THAN_HERE = CONTRAST_A, RATHER_THAN_THERE = CONTRAST_B };

struct rather_than_node;

struct rather_than_reason {
    const struct contrast_step *step;
    struct rather_than_node **children; /* what it rests on that only this side holds */
    size_t child_count;
};

/* A fact that only one side holds. */
struct rather_than_node {
    const struct record_fact *fact;
    struct rather_than_reason *reasons; /* best first; none for what is given */
    size_t reason_count;
    bool is_repeated; /* its reasons stand where the fact came first */
};

struct rather_than_side {
    const char *is;                  /* NULL: no rule concludes a value */
    struct rather_than_node **trees; /* the answer's, then what the other side must not meet */
    size_t tree_count;
};

struct rather_than {
    const struct flips *flips; /* to the other value */
    const struct flip *flip;   /* the one that is contrasted: the first; NULL where there is none */
    size_t others;             /* flips with as few changes */
    struct rather_than_side sides[CONTRAST_SIDES];
    size_t shared;                      /* conclusions in both derivations */
    const struct space_change **unseen; /* changes of the flip that stand in no tree: they bear on
                                         * what both sides conclude, each for its own reasons */
    size_t unseen_count;
};

/* One run: its record, and its answer on the subject. */
struct rather_than_run {
    const struct record *record;
    const struct record_fact *fact; /* NULL: no rule concludes a value */
};

/* Contrast the runs before and after the first flip. The answer stands in the arena and points into
 * the records. */
void rather_than_read(struct rather_than *out, const struct flips *flips,
                      const struct rather_than_run runs[CONTRAST_SIDES], struct arena *arena);

#endif
