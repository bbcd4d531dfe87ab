/* What the endstate_check_*.c files share. */
#ifndef ENDSTATE_CHECK_INSIDE_H
#define ENDSTATE_CHECK_INSIDE_H

#include "endstate_inside.h"

#include "read/findings.h"

/* The files asked about, folders opened up. */
struct asked_files {
    const char **paths;
    size_t count, capacity;
    const char **cases; /* those of them that hold regression cases, and are no part of a policy */
    size_t case_count;
    struct unit *case_units; /* the same, read */
    const char *policy;      /* the policy that they belong to, NULL for none */
};

/* The files that were asked about, or that are in the folders asked about. Their array is freed by
 * the caller. */
void check_ask_about(struct asked_files *out, const struct endstate_check *asked,
                     struct arena *arena, struct findings *findings);

/* The folder that a file is in. */
const char *check_folder_of(const char *path, struct arena *arena);

/* Read the whole policy into the engine, its packs among it, and what is asked about and not part
 * of it laid over it. */
void check_read_policy(struct endstate *engine, struct asked_files *asked,
                       struct findings *findings);

/* Everything that is wrong with what was read. Returns whether what the rules do together was
 * looked at: where a file is wrong it is not. */
bool check_find_all(struct endstate *engine, const struct asked_files *asked,
                    struct findings *findings);

#endif
