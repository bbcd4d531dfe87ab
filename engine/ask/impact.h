/* What rests on what among rules, judged from their text as in read/feeds.h. */
#ifndef IMPACT_H
#define IMPACT_H

#include "read/feeds.h"

/* A rule and what it is next to. */
struct rule_links {
    const struct rule *rule;
    const char **assumptions; /* keys that it reads itself, in order of declaration */
    size_t assumption_count;
    const char *
        *subjects; /* on which it can conclude a value: declared ones, then others by name */
    size_t subject_count;
    const struct rule **feeds; /* in order of name */
    size_t feed_count;
    const struct rule **silences; /* those that must not meet what it concludes, in order of name */
    size_t silence_count;
};

struct rule_network {
    struct rule_links *rules; /* in order of name */
    size_t rule_count;
};

/* Everything stands in the arena. */
void network_read(struct rule_network *out, const struct rulebase *rulebase, struct arena *arena);

struct impact_item {
    const char *name;
    const struct rule *rule; /* NULL for a subject */
    size_t distance;         /* steps from the rule that was asked about, 1 or more */
};

struct impact {
    const struct rule *rule;
    struct impact_item *items; /* nearest first, rules before subjects, then in order of name */
    size_t count;
};

/* All that rests on a rule; complains about an unknown one. Everything stands in the arena. */
bool impact_read(struct impact *out, const char *rule, const struct rulebase *rulebase,
                 struct arena *arena, struct endstate_error *error);

#endif
