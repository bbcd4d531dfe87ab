/*
 * Comments that take findings back: `; endstate: ignore ID reason` on the line of a finding or the
 * one before it, and `; endstate: ignore-file ID reason` anywhere in its file.
 */
#ifndef IGNORES_H
#define IGNORES_H

#include "read/source_file.h"

struct ignore {
    enum lint_id id;
    struct mark mark; /* the id in the comment */
    int line;         /* whose findings are meant, 0 for the whole file */
    bool is_used;
    struct ignore *next;
};

/* The comments of a file, added before those known; mistakes in them are reported. */
struct ignore *ignores_read(const struct source_file *file, struct ignore *known,
                            struct arena *arena, struct findings *findings);

/* Whether a finding is taken back. An error cannot be. */
bool ignores_apply(struct ignore *first, const struct finding *finding);

/* Complain about those that took nothing back, after all findings were held against them. What was
 * not looked for at all is no matter of complaint. */
void ignores_complain(const struct ignore *first, bool is_whole, struct findings *findings);

/* Complain about the id of a check that there is not. */
void ignores_unknown(const char *id, struct mark mark, struct findings *findings);

#endif
