/*
 * What is wrong with files. Whoever reads or checks reports each mistake and goes on; whoever asked
 * takes the first error, or all findings in order.
 */
#ifndef FINDINGS_H
#define FINDINGS_H

#include "base/arena.h"
#include "base/error.h"
#include "base/near_name.h"
#include "read/lint_rules.h"

/*
 * The text that a finding is about: so many characters from a place, 0 for the rest of the line. A
 * file "" is none: what is wrong is what was asked for.
 */
struct mark {
    struct place place;
    int length;
};

struct finding {
    enum lint_id id;
    enum lint_level level;
    struct mark mark;
    const char *message;      /* what is wrong; no full stop, no line break */
    const char *remedy;       /* what to do about it, "" where nothing can be said */
    const char *replacement;  /* what to write in place of the marked text, NULL if not known */
    bool is_guess;            /* the replacement is one of several near names, or not very near */
    struct place related;     /* a second place, file NULL where there is none */
    const char *related_text; /* what is there */
    const char *witness;      /* an example that shows it, "" for none */
    struct finding *next;     /* in the order of reporting */
};

/* {.arena = ...} is an empty collection; its findings live in the arena. */
struct findings {
    struct arena *arena;
    struct finding *first, *last;
    size_t count;
    size_t error_count;
};

/* Report; what comes back is kept, and is for filling in. The text is a copy. */
struct finding *findings_add(struct findings *findings, enum lint_id id, struct mark mark,
                             const char *format, ...) __attribute__((format(printf, 4, 5)));

/* Say what to do. */
void finding_remedy(struct findings *findings, struct finding *finding, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* "did you mean", where a name is near; a single nearest one is also the replacement. */
void finding_near(struct findings *findings, struct finding *finding, const struct near_name *near);

/* Point to a second place. The text is borrowed. */
void finding_relate(struct finding *finding, struct place place, const char *text);

/* Whether no error was reported; where one was, the first is told as "PLACE: MESSAGE; REMEDY". */
bool findings_pass(const struct findings *findings, struct endstate_error *error);

/*
 * All findings in an array of findings->count, which it lowers: sorted by file, line, column, id
 * and message, without those that say the same of the same place.
 */
struct finding **findings_sorted(struct findings *findings);

#endif
