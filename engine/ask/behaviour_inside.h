/* What the files of behaviour share. */
#ifndef BEHAVIOUR_INSIDE_H
#define BEHAVIOUR_INSIDE_H

#include "ask/behaviour.h"

/* Combinations that are gone through: of what one subject depends on, on either side; and of what
 * several do together, to count those that change any of them. */
enum { BEHAVIOUR_MOST_CELLS = 1 << 26 };

/* Count the combinations in which some subject changes, once each does by itself. */
void behaviour_count(struct behaviour *out, struct arena *arena);

#endif
