/*
 * Which edits a change of behaviour is owed to: those that, undone in the new policy, give the old
 * value again at the change's witness. Found by running.
 */
#ifndef BLAME_H
#define BLAME_H

#include "ask/behaviour.h"

/*
 * Fill in the blame of every change: all edits that do it alone; where none does, two or more that
 * do it together and of which none can be left out; none where even all of them do not.
 */
bool blame_find(struct behaviour *behaviour, const struct behaviour_side sides[EDIT_SIDES],
                struct clips_limits limits, struct arena *arena, struct endstate_error *error);

#endif
