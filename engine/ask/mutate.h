/*
 * Mutation of rules: every mutant of a rule base is held against cases. One that a case notices is
 * killed; of the others it is told whether any assumptions give another answer, and which.
 */
#ifndef MUTATE_H
#define MUTATE_H

#include "ask/cases.h"
#include "read/mutants.h"

enum mutant_fate {
    MUTANT_KILLED,
    MUTANT_SURVIVED,   /* no case fails, and under some assumptions an answer is another */
    MUTANT_UNDECIDED,  /* no case fails, and there are too many combinations to tell more */
    MUTANT_REASONS,    /* under all assumptions the same answers, under some for other reasons */
    MUTANT_EQUIVALENT, /* under all assumptions the same */
    MUTANT_NOT_BUILT,  /* CLIPS refuses it, so it is none */
    MUTANT_FATES
};

struct mutant_trial {
    const struct mutant *mutant;
    enum mutant_fate fate;
    const struct policy_case *killer;   /* the case that failed first */
    const struct expectation *expected; /* what failed in it; NULL: a run went wrong, or the reasons
                                         * are not those accepted */
    /* The combination nearest to the assumptions of the ground that tells a survivor from the rules
     * as they are, its values by domain; NULL where there is none. */
    size_t *witness;
    const char *on;        /* the subject that is another there; NULL: none */
    const char *from, *to; /* NULL: no rule concludes a value */
    bool is_wrong; /* the changed rules go wrong there, as with two values for the subject */
    /* Of one that gives other reasons there: rules, or else sentences, that are no longer among
     * them and that newly are; those of a subject, or of the whole run (NULL). */
    const char *reasons_on;
    bool is_of_cites;
    const char **lost;
    size_t lost_count;
    const char **gained;
    size_t gained_count;
};

struct mutation_trials {
    struct mutant_trial *items; /* as the mutants */
    size_t count;
    size_t fates[MUTANT_FATES]; /* how many have each */
};

struct mutation_request {
    struct case_ground ground; /* its session is not used */
    const char *strategy;
    const struct mutant *mutants; /* those of a rule together */
    size_t mutant_count;
    const struct policy_case *const *cases; /* which all hold */
    size_t case_count;
    size_t jobs;
    /* Whether the reasons of a case are those accepted, as far as any are. */
    bool (*is_accepted)(void *context, struct case_runner *runner, const struct rulebase *rulebase,
                        const struct policy_case *of);
    /* So many of all are done; NULL where nobody asks. */
    void (*progress)(void *context, size_t done, size_t count);
    void *context;
};

/* Everything stands in the arena. */
bool mutate_run(struct mutation_trials *out, const struct mutation_request *request,
                struct arena *arena, struct endstate_error *error);

/* Killed ones of a hundred, of all that some assumptions tell from the rules as they are, or may.
 */
double mutate_score(const struct mutation_trials *trials);

#endif
