/*
 * What facts can look like, judged from the text alone: those stated, those assumed, and those that
 * rules conclude; and which of them a pattern can match. Never too few: what the text does not tell
 * can be anything.
 */
#ifndef SHAPES_H
#define SHAPES_H

#include "read/rulebase.h"

/* The words that a slot or variable can hold; is_any where the text does not tell. */
struct words {
    bool is_any;
    const struct node **items; /* symbols and strings, each once */
    size_t count;
};

enum shape_source { SHAPE_STATED, SHAPE_ASSUMED, SHAPE_CONCLUDED, SHAPE_REMOVED };

struct shape {
    enum shape_source source;
    const struct template *template; /* NULL: any fact at all */
    struct words *slots;             /* by the template's slots */
    const struct node *node;         /* where it is stated or concluded; NULL for an assumption */
    size_t rule;                     /* that concludes or removes it; its index by name */
};

struct shape_variable {
    const char *name;
    struct words words;
};

/* A pattern of one branch of a rule's conditions. */
struct reading {
    size_t rule;
    const struct condition *pattern;
    const struct template *template; /* NULL where there is none of its name */
    bool is_negated;                 /* beneath a `not` or `forall` */
    bool is_nested;                  /* beneath any group but `and`: it binds nothing outside */
    struct branch *branch;
};

/* One way to satisfy a rule's conditions, and what its variables can hold there. */
struct branch {
    const struct disjunct *disjunct;
    struct shape_variable *variables;
    size_t variable_count;
};

struct shapes {
    const struct rulebase *rulebase;
    const struct rule **rules; /* in order of name */
    struct shape *shapes; /* what is stated and assumed, then what rules conclude, rule by rule */
    size_t shape_count, shape_room;
    struct reading *readings; /* rule by rule, branch by branch, as they stand */
    size_t reading_count, reading_room;
    size_t *first_reading; /* by rule, and one more: where its readings begin */
    bool is_opaque;        /* facts may also be made or asked for out of sight of the text */
    struct arena *arena;
};

/* Everything stands in the arena. */
void shapes_read(struct shapes *out, const struct rulebase *rulebase, struct arena *arena);

/* Whether a fact of this shape can match. */
bool shape_meets(const struct shape *shape, const struct reading *reading);

/*
 * The same but for one slot, which is set to the list of the slot in the pattern where it alone
 * stands in the way; NULL where none or more than one does.
 */
const struct node *shape_only_obstacle(const struct shape *shape, const struct reading *reading);

/* What a slot can hold; any where the template has no such slot. */
struct words shape_slot(const struct shape *shape, const char *slot);

/* Whether a pattern may be matched by one of two words in a slot and not by the other, or hands
 * the slot on in a variable or to a function. */
bool reading_tells_apart(const struct reading *reading, const char *slot, const struct node *a,
                         const struct node *b);

bool words_hold(const struct words *words, const char *text);

#endif
