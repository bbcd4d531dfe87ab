/*
 * A rule base in a session of its own together with rules that only ask: their conditions are
 * matched along with it, whatever combination of assumptions it is taken to, and they conclude
 * nothing. For many questions about many runs; for one about one run there is run/clips_probe.
 */
#ifndef PROBING_H
#define PROBING_H

#include "run/assumptions.h"
#include "run/clips_state.h"

struct probe {
    const char *rule;       /* the name of a rule, in whose module it is asked */
    const char *conditions; /* CLIPS text */
};

struct probing {
    struct rulebase rulebase; /* with the asking rules among the others */
    struct clips_session *session;
    struct clips_limits limits; /* of one run, in which the asking rules fire too */
    struct clips_state *state;
    const struct rule **rules; /* by probe; NULL where CLIPS cannot ask it */
    size_t *indexes;           /* by probe: of that rule in the rulebase */
    size_t count;
    size_t *matches; /* by rule of the rulebase */
};

/* Limits are those of a run without probes. The rulebase is borrowed; everything but the session
 * stands in the arena. False, with nothing to end, where the rules cannot be built. */
bool probing_begin(struct probing *out, const struct rulebase *rulebase, const struct probe *probes,
                   size_t count, struct clips_limits limits, struct arena *arena,
                   struct endstate_error *error);
void probing_end(struct probing *probing); /* {0} is allowed */

/* Read what the session has come to; then how often each probe matches. */
void probing_read(struct probing *probing);
size_t probing_matches(const struct probing *probing, size_t probe);

#endif
