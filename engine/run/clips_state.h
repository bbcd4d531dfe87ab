/*
 * What a session has come to after a run, read without a record: which rules are satisfied, what is
 * recommended, and a number that two runs share if they came to the same.
 */
#ifndef CLIPS_STATE_H
#define CLIPS_STATE_H

#include <stdint.h>

#include "run/clips_session.h"

struct clips_state;

/* For a session in which every rule has been built; it and the names are borrowed. */
struct clips_state *clips_state_new(struct clips_session *session, const struct rulebase *rulebase,
                                    const char *const *subjects, size_t subject_count);
void clips_state_free(struct clips_state *state); /* NULL is allowed */

/* How many matches of all its conditions each rule has now; rules in order of name. */
void clips_state_matches(const struct clips_state *state, size_t *matches);

/* How often each rule fired in the last run; rules in order of name. */
void clips_state_firings(const struct clips_state *state, size_t *firings);

/* Each recommendation: its subject by index (their number for an unknown one) and its value, a word
 * that is good until the next run. */
typedef void clips_state_take(void *context, size_t subject, const char *value);
void clips_state_recommendations(const struct clips_state *state, clips_state_take *take,
                                 void *context);

/* Of the facts that stand and the matches of rules, whatever their order. */
uint64_t clips_state_digest(const struct clips_state *state);

#endif
