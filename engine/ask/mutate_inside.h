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
 * Of a survivor that changes no answer: whether some rule fires where it did not or none where one
 * did, other facts are concluded, or the changed rule fires on other facts, under the assumptions
 * that bear on it. Sets the fate, the witness, and what differs.
 */
struct mutate_side {
    const struct rulebase *rulebase;
    const struct depends *depends;
    struct clips_session *session;
};
void mutate_compare_reasons(const struct mutate_survey *survey, const struct mutate_side *changed,
                            struct mutant_trial *trial, struct arena *arena);

/* The cases in the order in which a rule's mutants meet them, by their numbers; those that know
 * most about it first. */
struct mutate_order;
struct mutate_order *mutate_order_new(const struct mutate *mutate, struct case_runner *runner,
                                      struct endstate_error *error);
size_t *mutate_order_of(const struct mutate_order *order, size_t rule, struct arena *arena);

/* What the rows of all cases come to with the rules as they are, in the runner's session. */
struct mutate_ends;
struct mutate_ends *mutate_ends_new(const struct mutation_request *request,
                                    struct case_runner *runner, struct clips_session *session,
                                    struct arena *arena);
/* Whether every row of a case, by its number, comes to the same under a mutant of a rule, so that
 * what holds under the one holds under the other. The rules are logical. */
struct clips_state;
bool mutate_ends_same(const struct mutate_ends *ends, const struct mutation_request *request,
                      size_t number, const struct mutant *mutant, size_t rule,
                      struct case_runner *runner, const struct clips_state *state);

/* A rule's place in order of name, or the number of rules. */
size_t mutate_rule_index(const struct rulebase *rulebase, const char *name);

#endif
