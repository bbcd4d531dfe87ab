/* The functions that a session knows: what they are called and what they take. */
#ifndef CLIPS_FUNCTIONS_H
#define CLIPS_FUNCTIONS_H

#include "base/near_name.h"
#include "run/clips_session.h"

struct clips_function {
    bool has_own_syntax; /* assert, if, bind, ...: what follows is not just arguments */
    int least, most;     /* arguments; most is -1 for any number */
    const void *definition;
};

/* A function that is built in; false where none has the name. */
bool clips_function_find(const struct clips_session *session, const char *name,
                         struct clips_function *out);

/* The types of value that an argument may have (enum value_type, joined), counted from 1. */
unsigned clips_function_types(const struct clips_function *function, int argument);

void clips_functions_offer(const struct clips_session *session, struct near_name *near);

#endif
