/* What a session asks about itself: what is in force, and what a change changed. */
#ifndef SESSION_PAGES_H
#define SESSION_PAGES_H

#include "ask/changes.h"
#include "read/fact_change.h"
#include "tell/document.h"

/* What was asked for beside the policy. */
struct asked {
    const char *facts; /* the folder of the policy's facts, NULL for none */
    const char *const *rules;
    size_t rule_count;
    const char *const *packs;
    size_t pack_count;
    const char *const *without;
    size_t without_count;
    const struct fact_change *changes;
    size_t change_count;
    const struct assumption *assumptions;
    size_t assumption_count;
};

void pages_asked(struct document *out, const struct asked *asked);

void pages_changes(struct document *out, const struct changes *changes);

#endif
