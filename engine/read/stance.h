/*
 * Which templates speak against something: (stance (template objection) (against "{to} would do"))
 * says that every fact of that template speaks against the claim in quotes, {slot} standing for the
 * fact's value.
 */
#ifndef STANCE_H
#define STANCE_H

#include "read/template.h"
#include "read/unit.h"

struct stance {
    const char *template;
    const char *against;
};

struct stances {
    struct stance *items;
    size_t count;
};

/* Those among stated facts, in the arena. */
void stances_read(struct stances *out, const struct stated_fact *facts, struct arena *arena);

/* The claim that facts of a template speak against, with its blanks; NULL for none. Where two are
 * stated the first one counts. */
const char *stances_against(const struct stances *stances, const char *template);

/* Reports where a fact of the template `stance` names a template or slots that do not exist. */
void stance_check(const struct stated_fact *fact, const struct template *templates,
                  struct findings *findings);

#endif
