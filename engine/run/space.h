/*
 * The space of combinations of assumptions: which part of it bears on which subject, and a walk
 * through a part that changes one assumption at a time. Whoever asks about many combinations asks
 * here.
 */
#ifndef SPACE_H
#define SPACE_H

#include "read/depends.h"
#include "run/assumptions.h"
#include "run/clips_scenario.h"

/* A subject and the assumptions that may vary and that it may depend on. */
struct space_subject {
    const char *name;
    const struct subject *declared; /* NULL where the policy does not declare it */
    size_t *axes;                   /* domains, ascending */
    size_t axis_count;
    size_t combinations; /* of its axes */
};

struct space {
    const struct rulebase *rulebase;
    const struct assumption *assumptions; /* the values of what does not vary */
    struct clips_session *session;
    struct clips_limits limits;  /* of one run */
    bool is_logical;             /* conclusions follow a change by themselves */
    const char *const *circular; /* templates by which rules feed themselves */
    size_t circular_count;
    bool *is_varied;     /* by domain */
    size_t combinations; /* of all that varies; at most 2^63 */
    struct space_subject *subjects;
    size_t subject_count;
    const char **names; /* of the subjects */
    struct arena *arena;
};

/*
 * A space without subjects, for space_roam alone. Everything stands in the arena; the session is
 * borrowed.
 */
void space_open(struct space *out, const struct rulebase *rulebase,
                const struct assumption *assumptions, const struct depends *depends,
                struct clips_session *session, struct clips_limits limits, struct arena *arena);

/*
 * Lay out the space: varied says for each domain whether it varies. Refuses a space of more than
 * 2^63 combinations. Everything stands in the arena; the session is borrowed.
 */
bool space_lay_out(struct space *out, const struct rulebase *rulebase,
                   const struct assumption *assumptions, const bool *varied,
                   struct clips_session *session, struct clips_limits limits, struct arena *arena,
                   struct endstate_error *error);

/* "KEY=VALUE, KEY=VALUE": a combination of some axes by its number. */
void space_describe(const struct space *space, const size_t *axes, size_t axis_count, size_t number,
                    struct strbuf *out);

/* The same as values by domain; what is on no axis has its assumed value. */
void space_values(const struct space *space, const size_t *axes, size_t axis_count, size_t number,
                  size_t *values);

/* How many combinations some axes have. */
size_t space_count(const struct space *space, const size_t *axes, size_t axis_count);

/*
 * Called for each combination: the number of the combination among those of the axes (the last axis
 * changing fastest), and what is recommended on each subject (interned, NULL for nothing). False
 * ends the walk.
 */
typedef bool space_visit(void *context, size_t number, const char *const *answers);

/* A stretch of the way through all combinations of some axes, whose order is run/gray.h's. */
struct space_stretch {
    const size_t *axes;
    size_t axis_count;
    size_t first, count; /* places on that way */
    volatile size_t *at; /* set to the number of the combination that is being run; may be NULL */
};

struct space_stretch space_whole(const struct space *space, const size_t *axes, size_t axis_count);

/*
 * Visit every combination of a stretch, each once; what is on no axis has its assumed value. A
 * subject with two values is an error that names the combination.
 */
bool space_walk(const struct space *space, const struct space_stretch *stretch, space_visit *visit,
                void *context, struct endstate_error *error);

/*
 * As space_walk, but what is visited is what the rules have come to, contradictions and all; who
 * visits reads it from the session. Answers are not read.
 */
typedef bool space_arrive(void *context, const size_t *values);
bool space_roam(const struct space *space, const struct space_stretch *stretch,
                space_arrive *arrive, void *context, struct endstate_error *error);

#endif
