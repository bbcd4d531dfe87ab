/* Rules: explanation, cites, conditions and actions. */
#ifndef RULE_H
#define RULE_H

#include "read/construct.h"

enum condition_kind {
    CONDITION_PATTERN,
    CONDITION_NOT,
    CONDITION_AND, /* and, logical */
    CONDITION_OR,
    CONDITION_EXISTS,
    CONDITION_FORALL,
    CONDITION_TEST
};

struct condition {
    enum condition_kind kind;
    const struct node *node; /* for a pattern its list, without `?f <-` */
    const char *template;    /* of a pattern */
    const char *binding;     /* the variable before <-, or NULL */
    const struct node *binding_node;
    struct condition *first; /* what not, and, or, exists, forall hold */
    struct condition *next;
};

/* One way to satisfy a rule's conditions: CLIPS makes one for each branch of an `or`. */
struct disjunct {
    const struct condition **conditions; /* all, in order; no `and` or `or` among them */
    size_t condition_count;
    const struct condition **patterns; /* matched by a fact each, in order */
    size_t pattern_count;
    const struct condition **negated; /* not and forall: what must be absent */
    size_t negated_count;
    const struct condition **existing; /* exists: what some fact must match, whichever it is */
    size_t existing_count;
};

struct rule {
    const char *name;
    const char *explanation; /* the comment after the cites, with {?variable}; "" without one */
    const char **cites;
    size_t *cite_at; /* where in the comment each begins */
    size_t cite_count;
    const struct form *form;
    struct place place;
    const char *text; /* CLIPS text */
    size_t begin;     /* the byte of its file at which the text begins */
    struct condition *conditions;
    const struct node *actions; /* the first */
    struct disjunct *disjuncts;
    size_t disjunct_count;
    const struct rule *overrides; /* the rule of the same name that this one replaced, or NULL */
    struct rule *next;
};

/* Conditions that are wrong are reported and left out; NULL where there is no `=>`. */
struct rule *rule_read(const struct form *construct, struct arena *arena,
                       struct findings *findings);

/* Whether a condition is matched by a fact; patterns of objects are by instances, which the record
 * leaves out. */
bool rule_is_of_fact(const struct condition *condition);

/* How many of a disjunct's patterns stand before one of its conditions. */
size_t rule_patterns_before(const struct disjunct *disjunct, const struct condition *condition);
/* The ways to satisfy conditions that stand one after another; false where there are too many. */
bool rule_disjuncts(const struct condition *first, struct disjunct **out, size_t *count,
                    struct arena *arena);

/* Where a variable gets its value: a pattern of a disjunct, and a field of one of its slots. */
struct binding {
    size_t pattern;
    const char *slot; /* NULL for an ordered fact */
    size_t field;     /* counted from the front, or from the back (0 is the last) */
    bool from_back;
    bool is_multi; /* the variable holds all values from that field on but the last few */
    size_t behind; /* so many */
};
bool rule_binding(const struct disjunct *disjunct, const char *variable, struct binding *out);

/* Whether every disjunct gives a variable its value, so that an explanation can name it. */
bool rule_binds(const struct rule *rule, const char *variable);

/* The first variable in the explanation's braces that not every disjunct binds, as the user wrote
 * it, in the arena; NULL where there is none. */
const char *rule_unbound_blank(const struct rule *rule, struct arena *arena);

#endif
