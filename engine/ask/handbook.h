/*
 * What every rule says: its conditions, what it concludes and what reads that, file by file. What a
 * condition can be about is found by running the rules with all values of all assumptions at once.
 */
#ifndef HANDBOOK_H
#define HANDBOOK_H

#include "read/comments.h"
#include "read/policy.h"
#include "read/rendering.h"
#include "run/possible.h"

/* A condition, or a conclusion in the shape of a pattern. */
struct handbook_clause {
    const struct condition *condition;
    const struct record_fact *fact; /* the only one that can match it or follow; NULL for others */
};

struct handbook_rule {
    const struct rule *rule;
    struct handbook_clause *conditions; /* all must hold; an `or` is one */
    size_t condition_count;
    struct handbook_clause *conclusions;
    size_t conclusion_count;
    struct bound_variables bound; /* variables that have one value whenever the rule fires */
    const struct record_firing **firings; /* with all assumptions at once, in order of id */
    size_t firing_count;
    const struct record_firing **instances; /* those that some assumptions are known to bring */
    size_t instance_count;
    const struct rule **readers; /* that may read what it concludes, in the handbook's order */
    size_t reader_count;
    const char **subjects; /* that it answers, in order of name */
    size_t subject_count;
};

/* Rules that a comment introduces, in their order in the file. */
struct handbook_part {
    const char *comment; /* "" for none */
    struct handbook_rule *rules;
    size_t rule_count;
};

struct handbook_file {
    const char *path;
    const char *comment; /* that the file begins with, "" for none */
    struct handbook_part *parts;
    size_t part_count;
};

/* A value of a subject and the rules that can conclude it. */
struct handbook_answer {
    const char *on, *is;
    const struct subject *subject; /* NULL where it is not declared */
    const struct rule **rules;     /* in the handbook's order; perhaps none */
    size_t rule_count;
};

struct handbook {
    struct handbook_file *files; /* those with rules, in the order in which they count */
    size_t file_count;
    struct handbook_answer *answers; /* subject by subject */
    size_t answer_count;
    bool is_part; /* rules are left out that did not match */
};

struct handbook_sources {
    const struct unit *units;
    const struct rulebase *rulebase;
    const struct assumption *assumptions;
    const struct possible *possible;
};

/* match: a PCRE2 expression that a rule's name, explanation or cites must contain, or NULL. The
 * answer stands in the arena. */
bool handbook_read(struct handbook *out, const struct handbook_sources *from, const char *match,
                   struct arena *arena, struct endstate_error *error);

#endif
