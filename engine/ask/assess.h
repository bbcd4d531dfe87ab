/* What the rules judge of a proposal: red lines crossed, marks supplied, end state and verdict. */
#ifndef ASSESS_H
#define ASSESS_H

#include "run/clips_session.h"
#include "run/patterns.h"

/* A word that a judgement can use, as the policy declares it. */
struct judgement_name {
    const char *of; /* "red-line", "mark", "end-state", "kind", "verdict", "silence" */
    const char *name;
    const char *label;
    long rank;
    bool strikes; /* of a verdict: clauses that cross are to be struck */
};

/* Something judged of one clause. */
struct assess_item {
    const char *name;                   /* a red line, a mark, or what is not scored */
    const char *strength;               /* of a red line, else "" */
    const struct judgement_name *known; /* NULL where the policy does not declare it */
    const struct claim *claim;
    const struct record_fact *fact;
};

struct assess_items {
    struct assess_item *items; /* in the order of the document, then of rank */
    size_t count;
};

/* An end state, its kind, or the verdict. */
struct assess_conclusion {
    const char *is;
    const struct judgement_name *known; /* NULL where the policy does not declare it */
    const struct record_fact *fact;
};

struct assessment {
    const struct proposal *proposal;
    const struct claims *claims;
    struct judgement_name *names;
    size_t name_count;
    struct record *record;
    struct assess_items crossings, marks, silences;
    struct assess_conclusion *end_states; /* in order of rank */
    size_t end_state_count;
    const char *end_state;         /* their names, joined by + */
    struct assess_conclusion kind; /* its name is NULL for none */
    struct assess_conclusion verdict;
};

/* State a proposal and its claims in a session that has been reset. */
bool assess_state(struct clips_session *session, const struct proposal *proposal,
                  const struct claims *claims, struct arena *arena, struct endstate_error *error);

/* Read what was concluded; two verdicts, or none, are an error. The answer stands in the record's
 * arena and points to the rest. */
bool assess_read(struct assessment *out, const struct proposal *proposal,
                 const struct claims *claims, const struct rulebase *rulebase,
                 struct record *record, struct endstate_error *error);

/* The names that a policy declares for judgements, in order of what they are of and rank. */
struct judgement_name *assess_names(const struct rulebase *rulebase, size_t *count,
                                    struct arena *arena);
const struct judgement_name *assess_name(const struct judgement_name *names, size_t count,
                                         const char *of, const char *name);

/* Those that are of one clause. */
struct assess_items assess_items_of(const struct assess_items *items, size_t clause);

/* Whether a crossing counts, and is not a question only. */
bool assess_counts(const struct assess_item *crossing);

/* The facts that judge a name: a red line, a mark, an end state, a kind or a verdict. */
struct record_fact **assess_facts(const struct assessment *assessment, const char *name,
                                  size_t *count);

#endif
