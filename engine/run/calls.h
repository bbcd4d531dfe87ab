/* Whether a call is of a function that there is, with arguments that suit it. */
#ifndef CALLS_H
#define CALLS_H

#include "read/rulebase.h"
#include "run/clips_functions.h"

/* Where functions are looked for: those built in, and those that the rules define. */
struct calls {
    const struct rulebase *rulebase;
    const struct clips_session *session;
    struct findings *findings;
};

/* Check one list whose first word names a function; does not look into its arguments. False where
 * what follows the name is not just arguments. */
bool calls_check(const struct calls *calls, const struct node *call);

#endif
