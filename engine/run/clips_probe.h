/*
 * How far conditions get against the facts of a session that has run: CLIPS itself is asked, by a
 * rule that is built, matched and taken away again. Facts, rules and record stay as they are.
 */
#ifndef CLIPS_PROBE_H
#define CLIPS_PROBE_H

#include "run/clips_session.h"

/* The facts that match together, in the order of the patterns. */
struct probe_match {
    const struct record_fact **facts;
    size_t count;
};

struct probe_answer {
    bool is_good; /* false: CLIPS cannot ask this, as with a variable that nothing binds */
    struct probe_match *matches; /* in order of the facts' ids */
    size_t count;
};

/*
 * Match conditions, in CLIPS text, as a rule of that name would see them (its module counts). The
 * facts are those of the record, which must be the session's; the answer stands in the arena.
 */
struct probe_answer clips_probe(struct clips_session *session, const struct record *record,
                                const char *rule, const char *conditions, struct arena *arena);

#endif
