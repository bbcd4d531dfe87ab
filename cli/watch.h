/* Doing something again whenever one of some files changes. */
#ifndef WATCH_H
#define WATCH_H

#include "endstate.h"

/*
 * Do it in a process of its own, now and after every change of a .clp file that is named or is in a
 * folder that is named (closed with NULL; some may be missing), until Ctrl-C.
 */
bool watch(const char *const *paths, void (*act)(const void *context), const void *context,
           struct endstate_error *error);

#endif
