/*
 * What rule and fact files may not call: whatever touches a file, a process or the keyboard, ends
 * the program, or loads or makes more code. A file that tries is refused when it is read, and the
 * functions are taken out of the session besides.
 */
#ifndef SANDBOX_H
#define SANDBOX_H

#include "read/unit.h"

/* For whom: a policy, or any program (which may also read the keyboard and end itself). */
enum sandbox_guest { SANDBOX_POLICY, SANDBOX_PROGRAM };

/* The forbidden functions one by one; NULL after the last. */
const char *sandbox_function(enum sandbox_guest guest, size_t index);

/* Refuse a call of a forbidden function anywhere in a list or those after it. */
bool sandbox_check(enum sandbox_guest guest, const struct node *first,
                   struct endstate_error *error);

/* The same for all constructs and facts of a file. */
bool sandbox_check_unit(const struct unit *unit, struct endstate_error *error);

#endif
