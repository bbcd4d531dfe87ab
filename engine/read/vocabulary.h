/*
 * Whether every pattern, assertion and stated fact uses words that exist: templates, slots, allowed
 * values, keys and values of assumptions, subjects and their values, cited sources.
 */
#ifndef VOCABULARY_H
#define VOCABULARY_H

#include "read/rulebase.h"

void vocabulary_check(const struct rulebase *rulebase, struct findings *findings);

#endif
