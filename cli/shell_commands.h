/* The commands that only a session has. */
#ifndef SHELL_COMMANDS_H
#define SHELL_COMMANDS_H

#include "shell_history.h"
#include "shell_state.h"

struct shell {
    struct shell_state *state;
    History *history;
    bool has_ended;
};

struct shell_command {
    const char *name;
    const char *operands; /* in the usage line */
    const char *summary;
    size_t least, most; /* operands */
    shell_apply *apply; /* of a command that changes the state, else NULL */
    bool (*run)(struct shell *shell, struct shell_line *line, struct endstate_error *error);
};

/* In the order of `help`; the last has no name. */
extern const struct shell_command shell_commands[];

/* The command of a name, or NULL. */
const struct shell_command *shell_command_find(const char *name);

bool shell_command_perform(struct shell *shell, const struct shell_command *command,
                           struct shell_line *line, struct endstate_error *error);

/* There is no such command, in a session; false. */
bool shell_command_unknown(const char *name, struct endstate_error *error);

#endif
