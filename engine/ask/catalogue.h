/* What there is: assumptions, subjects, rules, sources, packs, those that match an expression. */
#ifndef CATALOGUE_H
#define CATALOGUE_H

#include "ask/recommend.h"
#include "read/policy.h"

struct catalogue_entry {
    const char *name;
    const char *text;   /* question, explanation, gist or title */
    const char **words; /* values; of a source the rules that cite it; of a pack KEY=VALUE each */
    size_t word_count;
    const char *now;      /* an assumption's value */
    const char *from;     /* and where that comes from */
    const char *baseline; /* its baseline */
    const char *actor;
    const char *set_aside;  /* why a source carries no reasoning */
    struct place place;     /* of a rule or pack; line 0 for none */
    struct place overrides; /* of the rule that it replaced; file NULL for none */
    const char *const *cites;
    size_t cite_count;
};

struct catalogue {
    enum endstate_listing listing;
    struct catalogue_entry *entries;
    size_t count;
};

struct catalogue_sources {
    const struct rulebase *rulebase;
    const struct assumption *assumptions;
    const char *facts;  /* the folder that holds the packs' folder; NULL for none */
    bool is_overridden; /* of the rules only those in the place of another */
};

/* match: a PCRE2 expression, NULL for all. The answer stands in the arena. */
bool catalogue_read(struct catalogue *out, enum endstate_listing listing, const char *match,
                    const struct catalogue_sources *from, struct arena *arena,
                    struct endstate_error *error);

/* "assumptions", "subjects", ... */
const char *catalogue_name(enum endstate_listing listing);

#endif
