/*
 * The derivation of one fact as a tree, down to what was given. A fact that several rules conclude
 * has several reasons; a reason that would rest on the fact itself is none.
 */
#ifndef WHY_H
#define WHY_H

#include "ask/status.h"
#include "read/pattern.h"

enum why_kind {
    WHY_ABSENT,     /* a `not` */
    WHY_COMPARISON, /* a `test`, or what a pattern asks of a field beyond a value */
    WHY_EXISTS,
    WHY_FORALL
};

/* A condition that held and is not one fact. */
struct why_condition {
    enum why_kind kind;
    const struct condition *condition; /* for a comparison its `test`, or the field's pattern */
    const struct pattern_field *field; /* that a pattern compares, NULL for others */
    size_t pattern;                    /* which of the facts matched has the field */
    size_t exists;                     /* which of the firing's `exists` it is */
    enum status status;                /* of an absence: no support or ruled out */
};

struct why_node;

/* What a reason rests on, in the order of telling: a fact, or a condition that is none. */
struct why_ground {
    const struct why_node *node;           /* NULL for a condition */
    const struct why_condition *condition; /* for a fact the `exists` that it shows, or NULL */
};

struct why_reason {
    const struct record_firing *firing;
    struct why_ground *grounds;
    size_t ground_count;
    size_t cut; /* what selecting has left out beneath: reasons, given facts and conditions */
};

struct why_node {
    const struct record_fact *fact;
    struct why_reason *reasons; /* best first; none for a fact that was only given */
    size_t reason_count;
    bool is_repeated; /* its reasons stand where the fact came first */
    size_t cut;       /* what selecting has left out beside: further reasons with all beneath */
};

/* What a firing's conditions without a fact of their own were, in order, those of a pattern's
 * fields included. */
struct why_condition *why_conditions(const struct record *record,
                                     const struct record_firing *firing, size_t *count,
                                     struct arena *arena);

/*
 * The tree stands in the record's arena. With is_whole a part that was shown already is shown
 * again, as long as the tree stays within bounds; without, it is marked as repeated.
 */
const struct why_node *why_tree(struct record *record, const struct record_fact *fact,
                                bool is_whole);

/* A line of a tree: a condition of a firing, else a firing as a reason for a fact, else (where both
 * are NULL) a given fact. */
struct why_line {
    const struct record_fact *fact;
    const struct record_firing *firing; /* whose reason or condition it is */
    const struct why_condition *condition;
};

typedef bool why_mentions(const void *context, const struct why_line *line);

/* Which part of a whole tree is asked for. */
struct why_selection {
    size_t depth;           /* levels of reasons, 0 for all */
    why_mentions *mentions; /* only what leads to a line that it takes; NULL for all */
    const void *context;
};

/* That part, in the record's arena, with what is left out counted, each thing once below a line; a
 * root in which no line is taken has its first reason and nothing beneath, and is_found is false.
 */
const struct why_node *why_select(struct record *record, const struct why_node *tree,
                                  const struct why_selection *selection, bool *is_found);

/* A part selected with that depth, in which parts that were shown already, no less of them than
 * would be here, are marked as repeated. */
const struct why_node *why_fold(struct record *record, const struct why_node *tree, size_t depth);

/* What the best derivation of a fact ends in besides stated facts, in the record's arena. */
struct why_basis {
    const struct record_fact **assumptions; /* in order of id */
    size_t assumption_count;
    struct why_line *absences; /* with firing and condition; in order of the firings' ids */
    size_t absence_count;
};
struct why_basis why_basis(struct record *record, const struct record_fact *fact);

#endif
