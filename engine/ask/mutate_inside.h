/* What the files of mutate share. */
#ifndef MUTATE_INSIDE_H
#define MUTATE_INSIDE_H

#include "ask/mutate.h"
#include "ask/table.h"

/* The mutants of one rule, which are tried one after the other in one session. */
struct mutate_part {
    size_t first, count;
};

struct mutate {
    const struct mutation_request *request;
    struct mutation_trials *trials;
    struct mutate_part *parts;
    size_t part_count;
    size_t done; /* mutants */
    struct arena *arena;
};

/* A session with all rules of the ground. NULL on an error. */
struct clips_session *mutate_session(const struct mutate *mutate, struct arena *arena,
                                     struct endstate_error *error);

/* Put a mutant's rule in the place of what the session has of its name; false where CLIPS refuses
 * it, and then the session has no rule of that name. */
bool mutate_build(struct clips_session *session, const struct rulebase *changed,
                  const struct mutant *mutant);

/* Which cases kill what; the trials that no case kills are left as MUTANT_SURVIVED. */
bool mutate_kill(struct mutate *mutate, struct endstate_error *error);

/* What becomes of those that no case has killed. */
bool mutate_examine_survivors(struct mutate *mutate, struct endstate_error *error);

/* The rules as they are, and the survivors that are held against them. */
struct mutate_survey {
    struct mutate *mutate;
    struct assumption *assumptions;
    const struct depends *depends;
    struct clips_session *session;
    struct space space;
    struct table *tables; /* without idle axes */
    struct mutant_trial **survivors;
    size_t survivor_count;
};

/* Tell what becomes of a survivor, with its witness, all of it in the arena. */
bool mutate_compare(const struct mutate_survey *survey, struct mutant_trial *trial,
                    struct arena *arena, struct endstate_error *error);

/*
 * Of a survivor that changes no answer: whether any rule fires where it did not, or none where one
 * did, or other facts are concluded, under the assumptions that bear on the changed rule. Sets the
 * fate, the witness and the rules.
 */
struct mutate_side {
    const struct rulebase *rulebase;
    const struct depends *depends;
    struct clips_session *session;
};
void mutate_compare_reasons(const struct mutate_survey *survey, const struct mutate_side *changed,
                            struct mutant_trial *trial, struct arena *arena);

/* The cases in the order in which a rule's mutants meet them, by their numbers. */
struct mutate_order;
struct mutate_order *mutate_order_new(const struct mutate *mutate, struct endstate_error *error);
size_t *mutate_order_of(const struct mutate_order *order, const struct rule *rule,
                        struct arena *arena);

#endif
