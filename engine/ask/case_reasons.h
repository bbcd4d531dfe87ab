/* What stands among the reasons of an answer: rules and sentences, for cases that expect some. */
#ifndef CASE_REASONS_H
#define CASE_REASONS_H

#include "run/record.h"

struct case_reasons {
    struct record *record;
    bool *facts;   /* by id - 1 */
    bool *firings; /* by id - 1 */
};

/* All that a fact rests on, in the record's arena; nothing for NULL. */
struct case_reasons case_reasons_of(struct record *record, const struct record_fact *fact);
/* All that fired and stands. */
struct case_reasons case_reasons_of_run(struct record *record);

bool case_reasons_have_rule(const struct case_reasons *reasons, const char *rule);
/* Whether one of the rules cites a sentence, or a given fact or an assumption beneath them. */
bool case_reasons_cite(const struct case_reasons *reasons, const struct declarations *declared,
                       const char *id);

#endif
