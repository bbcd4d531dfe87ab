/*
 * How two policies behave, side by side: for each subject under which combinations of the
 * assumptions it changes from one value to which other. Exact, over all combinations that both
 * policies know: the keys that both declare, with the values that both give them.
 */
#ifndef BEHAVIOUR_H
#define BEHAVIOUR_H

#include "ask/table.h"
#include "read/edits.h"

/* An assumption of either side. The values that both sides know are the ones compared over. */
struct behaviour_key {
    const char *key;
    const struct assumption *sides[EDIT_SIDES]; /* NULL: unknown to this side */
    size_t domains[EDIT_SIDES];                 /* its place among the domains of the side */
    bool is_held;                               /* was given a value, which it keeps */
    size_t *values[EDIT_SIDES];                 /* by common value its index on that side */
    size_t value_count;                         /* of common values, in the order of the old side */
    size_t home; /* the common value that the old side assumes, else the new, else the first */
};

/* From one value to another (NULL: no rule concludes one). */
struct behaviour_change {
    const char *from, *to;
    size_t count; /* combinations */
    double share;
    size_t *witness; /* by key its common value: the least changes of the homes, then the first */
    /* Any of these edits alone, or if need be all of them together, give the old value again at
     * the witness when they are undone (ask/blame.h). */
    const struct edit **blame;
    size_t blame_count;
    bool is_together;
};

struct behaviour_subject {
    const char *on;
    const char *is[EDIT_SIDES];       /* where every key is at its home */
    struct behaviour_change *changes; /* the most combinations first */
    size_t change_count;
    size_t changed;       /* combinations */
    struct table differs; /* 1 where it does; its axes are keys; cells of the caller's */
};

struct behaviour {
    const char *names[EDIT_SIDES];
    struct edits edits;
    struct behaviour_key *keys; /* those of the old side in its order, then others of the new */
    size_t key_count;
    size_t combinations;
    size_t changed;                     /* combinations in which some subject does */
    bool is_counted;                    /* false: counting those would go through too many */
    struct behaviour_subject *subjects; /* as the keys */
    size_t subject_count;
    const char **only[EDIT_SIDES]; /* subjects that only this side declares: not compared */
    size_t only_count[EDIT_SIDES];
    size_t different_count;
};

/* One side, whose space varies what behaviour_vary says, with its tables filled. */
struct behaviour_side {
    const char *name;
    const struct rulebase *rulebase;
    const struct assumption *assumptions;
    const struct space *space;
    struct table *tables;
};

/* Begin with the keys, from what each side declares and assumes. */
void behaviour_begin(struct behaviour *out, const struct rulebase *const rulebases[EDIT_SIDES],
                     struct assumption *const assumptions[EDIT_SIDES], struct arena *arena);

/* Mark, by its domains, what varies on a side. */
void behaviour_vary(const struct behaviour *behaviour, enum edit_side side, bool *varied);

/* Compare the tables, whose idle axes are dropped. Everything but cells stands in the arena. */
bool behaviour_read(struct behaviour *out, struct behaviour_side sides[EDIT_SIDES],
                    struct arena *arena, struct endstate_error *error);
void behaviour_end(struct behaviour *behaviour);

/* Whether what is compared over goes through a key's common values. */
bool behaviour_is_varied(const struct behaviour_key *key);

/* What a side assumes of a varied key when its common value is this one. */
size_t behaviour_value(const struct behaviour_key *key, enum edit_side side, size_t common);

/* Whether both sides know a key and do not assume the same. */
bool behaviour_is_other_home(const struct behaviour_key *key);

/* Whether the answer to any question differs: under some combination, or where nothing is set. */
bool behaviour_is_different(const struct behaviour *behaviour);

/* Whether a side knows a value of a key that the other knows as well but not with this value. */
bool behaviour_is_own_value(const struct behaviour_key *key, enum edit_side side, size_t value);

/* Whether a key of a witness has to be set for one side or the other to come to it. */
bool behaviour_is_set(const struct behaviour_key *key, size_t common);

#endif
