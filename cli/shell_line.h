/*
 * The words of one line: as in a shell, with quotes ('...', "...", \) and comments (#). What
 * follows `assert` or `retract` is facts in parentheses, each a word as it stands, which may go on
 * over further lines.
 */
#ifndef SHELL_LINE_H
#define SHELL_LINE_H

#include "endstate.h"

struct shell_word {
    char *text;
    int line, column; /* where it begins, from 1 */
};

struct shell_line {
    char *text; /* as it was written, without blanks at the end */
    struct shell_word *words;
    size_t count, capacity;
};

enum shell_line_state {
    SHELL_LINE_WHOLE,
    SHELL_LINE_OPEN, /* goes on in the next line; the error says what is open */
    SHELL_LINE_WRONG
};

/* Read a text whose first line has that number; shell_line_free it in every case. */
enum shell_line_state shell_line_read(struct shell_line *out, const char *text, int number,
                                      struct endstate_error *error);
void shell_line_free(struct shell_line *line);

/* The texts of the words, closed with NULL, as a main function takes them; for free(). */
char **shell_line_arguments(const struct shell_line *line);

#endif
