/*
 * What the tests of depends, space and sweep share: small rule bases over a few assumptions, some
 * of them made up at random, and what they conclude by a full run under any values.
 */
#ifndef WORLDS_H
#define WORLDS_H

#include "base/strbuf.h"
#include "run/assumptions.h"
#include "support.h"

enum { WORLDS_MOST_SUBJECTS = 8 };

/* A rule base in a session of its own, with every assumption at its baseline. */
struct worlds {
    struct bench bench;
    struct assumption *assumptions;
    size_t domain_count;
    bool *all; /* true for every domain */
};

/* Anything that goes wrong fails the test. */
void worlds_load(struct worlds *out, const char *text);
void worlds_free(struct worlds *worlds);

/* A session of the same with the rules built from last to first, for clips_session_free. */
struct clips_session *worlds_reversed(struct worlds *worlds);

size_t worlds_size(const struct worlds *worlds, size_t domain); /* how many values it has */
size_t worlds_count(const struct worlds *worlds);               /* combinations of all domains */

/* The values of the combination of that number, the last domain changing fastest. */
void worlds_values(const struct worlds *worlds, size_t number, size_t *values);
size_t worlds_number(const struct worlds *worlds, const size_t *values);

/* What a full run concludes on each subject (NULL for nothing), in the bench's arena. */
void worlds_answer(struct worlds *worlds, const size_t *values, const char *const *subjects,
                   size_t count, const char **answers);
/* The same for every combination, subject by subject within each, by its number. */
const char **worlds_answer_all(struct worlds *worlds, const char *const *subjects, size_t count);

bool worlds_same(const char *a, const char *b); /* NULL is equal to NULL alone */

/* The next number of a repeatable series, below a limit. */
size_t worlds_random(uint64_t *series, size_t below);

/* What a made-up rule base holds besides rules that assert under logical conditions. */
enum worlds_kind {
    WORLDS_LOGICAL,   /* nothing */
    WORLDS_CIRCULAR,  /* rules that feed each other in circles, all under logical conditions */
    WORLDS_CHANGING,  /* rules that retract and modify, and none under logical conditions */
    WORLDS_FUNCTIONS, /* a function of its own */
    WORLDS_QUERIES,   /* a rule that asks for facts by a function */
    WORLDS_KINDS
};

/*
 * Make one up: two to four assumptions, three layers of rules, and subjects that have one value or
 * none. worlds_subjects names them.
 */
void worlds_make_up(struct strbuf *out, uint64_t *series, enum worlds_kind kind);
extern const char *const worlds_subjects[];
extern const size_t worlds_subject_count;

#endif
