/* A rule base given to a session of CLIPS. */
#ifndef LOAD_H
#define LOAD_H

#include "run/clips_session.h"

/*
 * Build all of a rule base in a new session, one construct after the other, so that an error has
 * its place; the rules in order of name or from the last to the first. Its assumption facts are
 * left out: whoever runs the session states the values.
 */
bool load_rulebase(struct clips_session *session, const struct rulebase *rulebase, bool is_reversed,
                   struct arena *arena, struct endstate_error *error);

#endif
