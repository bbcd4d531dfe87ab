/* Words about mutants that every format uses, all in the arena. */
#ifndef MUTATION_WORDS_H
#define MUTATION_WORDS_H

#include "base/line_diff.h"
#include "tell/mutation_pages.h"

/* "a condition dropped" */
const char *mutation_words_kind(enum mutation kind);

/* Lines of the rule that went and came; none for a rule that was taken away. */
void mutation_words_diff(struct line_diff *out, const struct mutant *mutant, struct arena *arena);

/* "next-step becomes restore-support instead of offer-norway-model", "" where no answer does. */
const char *mutation_words_change(const struct mutant_trial *trial, struct arena *arena);

/* "us-support=abandons, attrition=inactive": what the witness has otherwise than is assumed. */
const char *mutation_words_witness(const struct mutation_report *report,
                                   const struct mutant_trial *trial, struct arena *arena);

/* A case that would notice a survivor, its lines closed with NULL; NULL where there is none. */
const char **mutation_words_case(const struct mutation_report *report,
                                 const struct mutant_trial *trial, struct arena *arena);

#endif
