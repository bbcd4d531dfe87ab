/*
 * What could be concluded on a subject, under some values of the assumptions or others: the rules
 * run with every assumption having all its values at once, and without what they ask to be absent.
 * The record holds every fact that any combination of values can bring about, and perhaps some that
 * none can; its firings are the ways to them. Again CLIPS matches, in a session of its own.
 */
#ifndef POSSIBLE_H
#define POSSIBLE_H

#include "run/clips_session.h"

struct possible {
    struct clips_session *session;
    struct record *record;
    bool is_cut; /* a limit or a run-time error ended the run: there may be more */
};

/* Only what bears on one subject; all rules where it is NULL. The rulebase must outlive the answer.
 */
bool possible_run(struct possible *out, const struct rulebase *rulebase, const char *subject,
                  struct clips_limits limits, struct endstate_error *error);
void possible_free(struct possible *possible); /* {0} is allowed */

#endif
