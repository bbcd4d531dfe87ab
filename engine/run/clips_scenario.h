/*
 * A loaded session stepped from one combination of assumptions to the next, reading only what is
 * recommended. Values are indices into the domains of the rulebase, in their order.
 */
#ifndef CLIPS_SCENARIO_H
#define CLIPS_SCENARIO_H

#include "run/clips_session.h"

struct clips_scenario;

/* The session is borrowed, and must not be used otherwise until clips_scenario_free. */
struct clips_scenario *clips_scenario_new(struct clips_session *session,
                                          const struct rulebase *rulebase,
                                          const char *const *subjects, size_t subject_count);

/* Templates whose facts may hold each other up in a circle; borrowed. */
void clips_scenario_watch_circles(struct clips_scenario *scenario, const char *const *templates,
                                  size_t count);
void clips_scenario_free(struct clips_scenario *scenario); /* NULL is allowed */

/* Start anew from the stated facts with these values, one for each domain, and run. */
bool clips_scenario_start(struct clips_scenario *scenario, const size_t *values,
                          struct clips_limits limits, struct endstate_error *error);

/*
 * Withdraw one assumption, assert it with another value, and run: for logical rule bases. Where
 * facts are left that only hold each other up, *is_sound is false: start anew.
 */
bool clips_scenario_step(struct clips_scenario *scenario, size_t domain, size_t value,
                         bool *is_sound, struct clips_limits limits, struct endstate_error *error);

/*
 * What is recommended on each subject, in the order given: an interned word (equal words are one
 * pointer), NULL for nothing. False with the reason said if a subject has two values, or if one
 * gets a value that is none of the subjects.
 */
bool clips_scenario_read(const struct clips_scenario *scenario, const char **answers,
                         struct endstate_error *error);

#endif
