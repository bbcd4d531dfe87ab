/* What the clips_* files share: the inside of a session. No other file includes this. */
#ifndef CLIPS_INSIDE_H
#define CLIPS_INSIDE_H

#include <clips/clips.h>

#include <stdint.h>
#include <time.h>

#include "base/strbuf.h"
#include "run/clips_session.h"

/* One firing as the hooks see it; where its lists end the next one's begin. */
struct clips_firing {
    struct defrule *rule;
    size_t first_match; /* in the log's matches; NULL is a condition without a fact */
    size_t first_asserted;
    size_t first_retracted;
};

/* Facts stay readable although retracted, because the log holds on to them. */
struct clips_log {
    struct clips_firing *firings;
    size_t firing_count, firing_capacity;
    struct fact **matches;
    size_t match_count, match_capacity;
    struct fact **asserted;
    size_t asserted_count, asserted_capacity;
    struct fact **retracted;
    size_t retracted_count, retracted_capacity;
    struct fact **held; /* they and their values counted as in use */
    size_t held_count, held_capacity;
    struct fact *parked;   /* retracted facts, taken off CLIPS's own list of them */
    long long first_index; /* facts with a lower index were stated, not concluded */
};

/* How often each rule fired in this run: open hashing by the rule's name. Modules may each have one
 * of that name. */
struct clips_count {
    const struct symbolHashNode *name; /* NULL: a free place */
    const struct defmoduleItemHeader *module;
    size_t count;
};

struct clips_counts {
    struct clips_count *items;
    size_t used, size; /* a power of two */
};

struct clips_session {
    void *environment;
    bool is_program;
    bool is_watched;   /* the hooks are in place */
    bool is_recording; /* and a run is under way */
    bool has_ended;
    struct strbuf complaints; /* what CLIPS wrote to its error and warning routers */
    struct place building;    /* where the construct that is being built stands */
    long complaint_line;      /* line in it that the parser complained about, 0 for none */
    struct clips_log log;
    struct clips_counts counts;
    size_t fired;
    size_t most_firings; /* of a program, 0 for no limit */
    const struct defrule *last_fired;
    struct timespec deadline; /* of this run or program */
    bool has_deadline;
    bool is_late;
    bool is_over;                 /* a program has fired too often */
    const struct defrule *failed; /* the rule that a run-time error stopped, NULL for none */
    double seconds;               /* that the last run took */
};

/* The fact behind a match, NULL for an instance or a condition without a match. */
static inline struct fact *clips_fact_of(void *environment, const struct alphaMatch *match)
{
    if (match == NULL || match->matchingItem->theInfo != &FactData(environment)->FactInfo)
        return NULL;
    return (struct fact *)match->matchingItem;
}

/* Assert an assumption from words that CLIPS keeps; NULL if that was refused. */
static inline struct fact *clips_assume(void *environment, struct deftemplate *template,
                                        struct symbolHashNode *key, struct symbolHashNode *value)
{
    struct fact *fact = CreateFactBySize(environment, 2);

    fact->whichDeftemplate = template;
    fact->theProposition.theFields[0].type = SYMBOL;
    fact->theProposition.theFields[0].value = key;
    fact->theProposition.theFields[1].type = SYMBOL;
    fact->theProposition.theFields[1].value = value;
    return EnvAssert(environment, fact);
}

/* clips_watch.c */
void clips_watch_install(struct clips_session *session);
void clips_watch_begin(struct clips_session *session);
void clips_watch_end(struct clips_session *session);
void clips_watch_clear(struct clips_session *session);

/* Where to begin to look for an address in a table that is open-hashed by it. */
static inline size_t clips_hash(const void *address)
{
    return (((uintptr_t)address >> 4) * 0x9E3779B97F4A7C15U) >> 20;
}

/* clips_session.c */
/* MODULE::rule, or the rule's bare name in MAIN, in the arena. */
const char *clips_session_rule_name(const struct clips_session *session, struct defrule *rule,
                                    struct arena *arena);
/* Every rule of every module, as the first of its branches. */
typedef void clips_rule_found(void *context, struct defrule *rule);
void clips_session_each_rule(const struct clips_session *session, clips_rule_found *found,
                             void *context);
/* What a rulebase has under such a name, with or without its module; NULL for nothing. */
const struct rule *clips_session_rule_source(const struct rulebase *rulebase, const char *name);
void clips_session_hush(struct clips_session *session); /* from here on complaints are kept */

/* clips_exists.c */
typedef void clips_found(void *context, struct fact **facts, size_t count);
/* Tell of every match of an `exists` at the end of a run, the facts that the patterns before it
 * match coming first. The `exists` is a number among the disjunct's conditions. */
void clips_exists_each(struct clips_session *session, struct defrule *defrule,
                       const struct rule *rule, const struct disjunct *disjunct, size_t exists,
                       clips_found *found, void *context);
/* clips_record.c */
/* What a fact says, into a record's own terms; the rest of the copy stays as it is. */
void clips_record_fact(struct record_fact *out, const struct fact *fact, struct arena *arena);

/* clips_limits.c */
struct timespec clips_limits_start(struct clips_session *session, double seconds);
double clips_limits_since(struct timespec start);
void clips_limits_count(struct clips_session *session, const struct defrule *rule);
/* How often a rule has fired in this run, by whichever of its branches. */
size_t clips_limits_fired(const struct clips_session *session, const struct defrule *rule);
void clips_limits_check(struct clips_session *session); /* halts a run that is over */
bool clips_limits_hit(const struct clips_session *session, struct clips_limits limits, size_t fired,
                      struct endstate_error *error);

/* The rule that fired last, "none" before any did. */
static inline const char *clips_session_last_rule(const struct clips_session *session)
{
    return session->last_fired == NULL ? "none" : ValueToString(session->last_fired->header.name);
}

#endif
