/*
 * How rules, templates and facts are written: what loads and is probably a slip, or makes an answer
 * harder to explain. docs/rule-writing.md says why.
 */
#ifndef STYLE_H
#define STYLE_H

#include "read/rulebase.h"

void style_check(const struct rulebase *rulebase, struct findings *findings);

#endif
