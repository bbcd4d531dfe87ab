/* Any CLIPS program, carried out top to bottom as `clips -f2` does. */
#ifndef PROGRAM_H
#define PROGRAM_H

#include "run/clips_session.h"

struct program {
    struct clips_session *session;
    struct rulebase rulebase; /* its rules and templates as far as we can read them, for reasons */
};

/* Read and check all files, then carry them out; reset and run unless a program did so itself. */
bool program_run(struct program *out, const struct endstate_program *asked, struct arena *arena,
                 struct endstate_error *error);

#endif
