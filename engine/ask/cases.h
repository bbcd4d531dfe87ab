/*
 * Regression cases, run: whether what they expect holds, and where it does not what holds instead.
 * The answers are read by stepping from one set of assumptions to the next, and a run is recorded
 * only where reasons are asked about.
 */
#ifndef CASES_H
#define CASES_H

#include "ask/recommend.h"
#include "read/case_file.h"
#include "run/clips_session.h"

struct case_runner;

/* What cases are run on. The cases may have been read against another rule base, of which this one
 * is a changed copy: what they name is looked up by name. */
struct case_ground {
    const struct rulebase *rulebase;
    const struct assumption *assumptions; /* of what a case does not set */
    struct clips_session *session;        /* borrowed until case_runner_end */
    struct clips_limits limits;           /* of one run */
};

/* NULL where no case can be run; the runner stands in the arena. */
struct case_runner *case_runner_begin(const struct case_ground *ground, struct arena *arena,
                                      struct endstate_error *error);
/* Gives the session back, unwatched. */
void case_runner_end(struct case_runner *runner);

/*
 * Whether a case holds, and no more: it ends at the first thing that does not. A run that goes
 * wrong does not hold; *why (NULL: no matter) says what went wrong then.
 */
bool case_holds(struct case_runner *runner, const struct policy_case *asked,
                struct endstate_error *why);

/* The first case of a set that does not hold, or the count. Those to do or to skip are passed over.
 */
size_t cases_first_failure(struct case_runner *runner, const struct case_set *set);

/* Something that does not hold. */
struct case_failure {
    const struct case_row *row;
    const struct expectation *expected;
    const char *is;     /* the subject's value, NULL for none or no subject */
    const char **words; /* of what is expected, those missing; of what is not, those there */
    size_t count;
    const struct domain *domain; /* of an answer that depends on an assumption: under which value */
    size_t value;                /* of it the answer becomes what, NULL for none */
    const char *becomes;
};

struct case_result {
    const struct policy_case *of;
    struct case_failure *failures;
    size_t failure_count;
    const struct case_row *wrong; /* the row whose run went wrong, NULL for none */
    const char *fault;            /* and how */
};

/* Everything about a case that does not hold. In the arena. */
void case_examine(struct case_runner *runner, const struct policy_case *asked, struct arena *arena,
                  struct case_result *out);

/* One row, run with a record that is good while it is visited. */
struct case_run {
    const struct policy_case *of;
    const struct case_row *row;
    const struct assumption *assumptions;
    struct record *record;
    const struct recommendations *recommendations;
};
typedef void case_visit(void *context, const struct case_run *run);

/* Run every row of a case with a record and visit it; false where a run goes wrong. */
bool case_visit_runs(struct case_runner *runner, const struct policy_case *asked, case_visit *visit,
                     void *context, struct endstate_error *error);

/* The value that a row gives to an assumption: its own setting, its case's, or the ground's. */
struct assumption case_assumption(const struct policy_case *of, const struct case_row *row,
                                  const struct assumption *otherwise);

#endif
