/*
 * The derivations of a case as a text that changes when, and only when, an answer or a reason does:
 * rules, facts, cites and absences, without the words of explanations.
 */
#ifndef SNAPSHOT_H
#define SNAPSHOT_H

#include "ask/cases.h"
#include "base/line_diff.h"
#include "tell/wording.h"

/* Add one row: each subject that it expects something of (all where it names none). */
void snapshot_add(struct strbuf *out, const struct case_run *run, const struct rulebase *rulebase);

/* Whether two snapshots have the same answers, whatever their reasons. */
bool snapshot_is_same_answer(const struct line_diff *diff);

#endif
