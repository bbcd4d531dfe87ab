/* Lines from a terminal, with editing, history and completion. */
#ifndef SHELL_EDITOR_H
#define SHELL_EDITOR_H

#include "shell_complete.h"
#include "shell_history.h"

enum shell_read {
    SHELL_READ_LINE,
    SHELL_READ_DROPPED, /* Ctrl-C: what was typed is not meant */
    SHELL_READ_END
};

struct shell_editor;

/* Completion as shell_complete, with a context. */
typedef void shell_completer(struct completion *out, const char *line, void *context);

/* NULL where the terminal is none to edit on. */
struct shell_editor *shell_editor_new(History *history, shell_completer *complete, void *context);
void shell_editor_free(struct shell_editor *editor);

/* The line, with its line break, is good until the next call. */
enum shell_read shell_editor_read(struct shell_editor *editor, const char *prompt,
                                  const char **line);

#endif
