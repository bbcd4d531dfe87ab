/* The lines that were entered, kept from one session to the next in a file. */
#ifndef SHELL_HISTORY_H
#define SHELL_HISTORY_H

#include <stdbool.h>
#include <stdio.h>

#include <histedit.h>

/*
 * is_kept: with the lines of the file $XDG_STATE_HOME/endstate/history (~/.local/state unless that
 * is set), which is written anew by shell_history_free; where that cannot be, nothing is said.
 */
History *shell_history_new(bool is_kept);
void shell_history_free(History *lines, bool is_kept);

void shell_history_add(History *lines, const char *line);
void shell_history_print(History *lines, FILE *out);

#endif
