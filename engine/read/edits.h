/*
 * What was edited between two rule bases: rules, stated facts, templates and other constructs that
 * were changed, added or removed. Where they stand in the files does not count, nor does layout.
 */
#ifndef EDITS_H
#define EDITS_H

#include "read/rulebase.h"

enum edit_side { EDIT_OLD, EDIT_NEW, EDIT_SIDES };

enum edit_part { EDIT_RULE, EDIT_FACT, EDIT_TEMPLATE, EDIT_OTHER, EDIT_PARTS };

enum edit_kind {
    EDIT_CHANGED,
    EDIT_ADDED,
    EDIT_REMOVED,
    EDIT_REWORDED, /* the comment alone: the same logic in other words, or with other cites */
    EDIT_KINDS
};

struct edit {
    enum edit_part part;
    enum edit_kind kind;
    const char *name; /* "RULE", "deffunction NAME"; of a fact its text in one line */
    struct place places[EDIT_SIDES];
    /* What it is about: by part a struct rule, stated_fact, template or form; NULL on the side that
     * lacks it. */
    const void *things[EDIT_SIDES];
};

struct edits {
    struct edit *items; /* rules first, then as in enum edit_part; within one in order of name */
    size_t count;
};

void edits_find(struct edits *out, const struct rulebase *old, const struct rulebase *new,
                struct arena *arena);

/*
 * The new rule base with those edits that are marked undone: rules, facts, templates and other
 * constructs as in the old one. Its declarations are those of the new one.
 */
void edits_undo(struct rulebase *out, const struct rulebase *new, const struct edits *edits,
                const bool *is_undone, struct arena *arena);

#endif
