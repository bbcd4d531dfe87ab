/*
 * What rule and fact files may not call: whatever touches a file, a process or the keyboard, ends
 * the program, or loads or makes more code. A file that tries is refused when it is read, and the
 * functions are taken out of the session besides.
 */
#ifndef SANDBOX_H
#define SANDBOX_H

#include "read/template.h"
#include "read/unit.h"

/* For whom: a policy, or any program (which may also read the keyboard and end itself). */
enum sandbox_guest { SANDBOX_POLICY, SANDBOX_PROGRAM };

/* The forbidden functions one by one; NULL after the last. */
const char *sandbox_function(enum sandbox_guest guest, size_t index);

/* Whether it is one of them. */
bool sandbox_forbids(enum sandbox_guest guest, const char *name);

/*
 * Report every call of a forbidden function anywhere in a list or those after it. What stands under
 * the name of a template is a fact, and the names of its slots are no calls.
 */
void sandbox_check(enum sandbox_guest guest, const struct template *templates,
                   const struct node *first, struct findings *findings);

/* The same for all constructs and facts of a policy's file. */
void sandbox_check_unit(const struct unit *unit, const struct template *templates,
                        struct findings *findings);

#endif
