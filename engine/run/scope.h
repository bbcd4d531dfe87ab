/*
 * Whether every variable has a value where it is used, and every call is one that can be made: in
 * the conditions and actions of rules, and in the bodies of functions. What CLIPS would refuse when
 * it is given the rule is found here with its own place.
 */
#ifndef SCOPE_H
#define SCOPE_H

#include "run/clips_session.h"

/* The session lends its functions; nothing is built in it. */
void scope_check(const struct rulebase *rulebase, const struct clips_session *session,
                 struct findings *findings);

#endif
