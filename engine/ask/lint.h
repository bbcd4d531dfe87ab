/*
 * What rules do together that their author cannot have meant, as findings: some judged from the
 * text of all rules, some by running the rules under every combination of assumptions that matters.
 */
#ifndef LINT_H
#define LINT_H

#include "read/findings.h"
#include "read/policy.h"
#include "run/assumptions.h"
#include "run/clips_session.h"

struct lint_request {
    const struct rulebase *rulebase;      /* without errors */
    const struct assumption *assumptions; /* witnesses are told as changes of these */
    struct clips_session *session;        /* in which the rulebase is built */
    struct clips_session *reversed;       /* the same with the rules built from last to first */
    const char *strategy;                 /* that the sessions are to be left with */
    struct clips_limits limits;           /* of one run */
    const struct pack *packs;             /* tried for an effect of the order of firing */
    size_t pack_count;
    size_t most_runs; /* 0 for LINT_RUNS */
};

/*
 * Runs of the rules that a check may take before it is left undecided; where nothing but a full run
 * tells what is concluded, a LINT_FULL_RUN_COSTs part of it.
 */
enum { LINT_RUNS = 1 << 18, LINT_FULL_RUN_COST = 32 };

/* Add what there is to be said. Nothing is recorded in the sessions afterwards. */
void lint_policy(struct findings *out, const struct lint_request *asked);

#endif
