/* Whether a fact can match a pattern, judged from a firing that fixes some of its variables. */
#ifndef MAY_MATCH_H
#define MAY_MATCH_H

#include "run/record.h"

/*
 * False only where the fact surely does not match: of another template, or with another value than
 * the pattern asks for. A variable that the firing binds stands for what it bound.
 */
bool may_match(const struct condition *pattern, const struct record_firing *firing,
               const struct record_fact *fact);

#endif
