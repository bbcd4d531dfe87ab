/*
 * Which rules can feed which: a rule feeds another when a fact that it concludes, changes or takes
 * back can match one of the other's patterns. Judged from the text as in read/shapes.h: never too
 * few, perhaps too many.
 */
#ifndef FEEDS_H
#define FEEDS_H

#include "read/shapes.h"

/* Rules are told by their index in order of name. */
struct feed {
    size_t from, to;
    bool is_negated; /* through a `not` or `forall`: what the one does can silence the other */
    const struct condition *pattern; /* of the rule that is fed */
};

struct feeds {
    struct shapes shapes;
    struct feed *feeds; /* by from, to, and whether through a `not`, each once */
    size_t count;
    size_t *first; /* by rule, and one more: where those that it feeds begin */
};

/* Everything stands in the arena. */
void feeds_read(struct feeds *out, const struct rulebase *rulebase, struct arena *arena);

/* The index of a rule, or the number of rules where there is none of that name. */
size_t feeds_rule(const struct feeds *feeds, const char *name);

/* How many feeds it takes from a rule to each rule, itself 0; SIZE_MAX for those out of reach. */
size_t *feeds_reach(const struct feeds *feeds, size_t from, struct arena *arena);

/* A circle of rules that feed one another; the first feed goes from the last rule to the first. */
struct feed_circle {
    const struct condition *through; /* the `not` that closes it */
    size_t *rules; /* begins with the rule of that `not` and ends with one that feeds it */
    size_t count;
};

/* The shortest circle for each feed through a `not` that lies on one; those of the same rules are
 * told once. */
struct feed_circle *feeds_circles(const struct feeds *feeds, size_t *count, struct arena *arena);

/* Whether a rule can conclude a value of the subject. */
bool feeds_concludes(const struct feeds *feeds, size_t rule, const char *subject);

/* Whether a rule reads an assumption itself. */
bool feeds_reads_key(const struct feeds *feeds, size_t rule, const char *key);

#endif
