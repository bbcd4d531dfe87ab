/* What endstate_check.c and endstate_fix.c share: files whose findings are fixed. */
#ifndef ENDSTATE_FIX_H
#define ENDSTATE_FIX_H

#include "ask/check.h"
#include "endstate_inside.h"

struct fixing;

/* What can be fixed of a check, in memory; NULL for nothing. Its memory is the arena's. */
struct fixing *fixing_begin(const struct check *check, const struct unit *units,
                            struct arena *arena);

/* All units read again, the fixed files from their new text. */
struct unit *fixing_units(const struct fixing *fixing, const struct unit *units,
                          struct arena *arena, struct findings *findings);

/* Leave in a check, beside what is left, what was fixed. */
void fixing_note(const struct fixing *fixing, struct check *check, struct arena *arena);

/* Write the files, all or none; or show what would change in them. */
bool fixing_write(struct fixing *fixing, struct arena *arena, struct endstate_error *error);
bool fixing_show(struct fixing *fixing, const struct endstate_page *page, struct arena *arena,
                 struct endstate_error *error);

#endif
