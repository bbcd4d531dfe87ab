/*
 * Combinations near the present one, visited one by one in any order: for questions about a few
 * changes of assumptions, which need no walk through a whole space and set no limit to its size.
 */
#ifndef SPACE_NEAR_H
#define SPACE_NEAR_H

#include "run/assumptions.h"
#include "run/clips_scenario.h"

/* One change: another value of an assumption. */
struct space_change {
    const struct domain *domain;
    size_t value;
};

struct space_near {
    const struct rulebase *rulebase;
    const struct assumption *assumptions; /* the present combination */
    const char **subjects;                /* declared ones in their order, then others by name */
    size_t subject_count;
    size_t varied_count; /* domains that may be changed */
    bool **bears;        /* by subject, by domain: whether a change of it may change the subject */
    size_t *failed;      /* values by domain of the combination that went wrong; NULL if none did */
    const char *failed_with; /* " (with KEY=VALUE, ...)": how that differs; "" for not at all */
    struct space_near_inside *inside;
};

/*
 * Begin at the present combination, with the domains that may be changed. The rest of it stands in
 * the arena; the session is borrowed until space_near_end. limits are those of one run.
 */
bool space_near_begin(struct space_near *out, const struct rulebase *rulebase,
                      const struct assumption *assumptions, const bool *varied,
                      struct clips_session *session, struct clips_limits limits,
                      struct arena *arena, struct endstate_error *error);
void space_near_end(struct space_near *near);

/* The session has been used otherwise in between: start anew at the next visit. */
void space_near_forget(struct space_near *near);

/*
 * What is recommended on each subject when so many assumptions are changed from the present
 * combination, by subject; NULL for nothing, equal words of a subject are one pointer, good until
 * the end. A contradiction, and a value that its subject does not have, are an error that names
 * the changes.
 */
const char *const *space_near_visit(struct space_near *near, const struct space_change *changes,
                                    size_t count, struct endstate_error *error);

/* The change of which so many can be made: every other value of the domains, in order of key and
 * then of the values' declaration; only of those that are marked, by domain. In the arena. */
struct space_change *space_near_changes(const struct space_near *near, const bool *marks,
                                        size_t *count, struct arena *arena);

#endif
