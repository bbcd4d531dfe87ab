/*
 * What a session has come to after a run, read without a record: which rules are satisfied, what is
 * recommended, and a number that two runs share if they came to the same.
 */
#ifndef CLIPS_PROBE_H
#define CLIPS_PROBE_H

#include <stdint.h>

#include "run/clips_session.h"

struct clips_probe;

/* For a session in which every rule has been built; it and the names are borrowed. */
struct clips_probe *clips_probe_new(struct clips_session *session, const struct rulebase *rulebase,
                                    const char *const *subjects, size_t subject_count);
void clips_probe_free(struct clips_probe *probe); /* NULL is allowed */

/* How many matches of all its conditions each rule has now; rules in order of name. */
void clips_probe_matches(const struct clips_probe *probe, size_t *matches);

/* How often each rule fired in the last run; rules in order of name. */
void clips_probe_firings(const struct clips_probe *probe, size_t *firings);

/* Each recommendation: its subject by index (their number for an unknown one) and its value, a word
 * that is good until the next run. */
typedef void clips_probe_take(void *context, size_t subject, const char *value);
void clips_probe_recommendations(const struct clips_probe *probe, clips_probe_take *take,
                                 void *context);

/* Of the facts that stand and the matches of rules, whatever their order. */
uint64_t clips_probe_digest(const struct clips_probe *probe);

#endif
