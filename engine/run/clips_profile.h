/*
 * What the rules of a policy session cost: how often they fire, what CLIPS matches for them, and
 * how long their actions take.
 */
#ifndef CLIPS_PROFILE_H
#define CLIPS_PROFILE_H

#include "run/clips_session.h"

struct clips_profile;

/* All of it since the start of the measurement. */
struct rule_cost {
    const char *name;          /* as in the record */
    const struct rule *source; /* NULL where the rulebase does not hold it */
    size_t firings;
    size_t matches;     /* of its first conditions, complete ones among them */
    size_t activations; /* complete matches */
    size_t compares;    /* of a match with another that it might go together with */
    double seconds;     /* that its actions took, with the matching that they set off */
};

/* Begin to profile a session in which every rule has been built; one profile at a time. */
struct clips_profile *clips_profile_new(struct clips_session *session,
                                        const struct rulebase *rulebase);

/* Empty the session of facts and start to measure. */
void clips_profile_start(struct clips_profile *profile);

/* Seconds since the start. */
double clips_profile_seconds(const struct clips_profile *profile);

/* What each rule has cost since the start, in an order that stays; texts are in the profile. */
const struct rule_cost *clips_profile_costs(struct clips_profile *profile, size_t *count);

/* Leave the session as it was before; costs handed out are gone. */
void clips_profile_free(struct clips_profile *profile);

#endif
