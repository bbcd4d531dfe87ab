/* One command of the program: what it is called, which options it takes, what it does. */
#ifndef COMMAND_H
#define COMMAND_H

#include "endstate.h"

struct options;

#define FORMAT(format) (1U << (format))
#define FORMATS_PLAIN (FORMAT(ENDSTATE_TEXT) | FORMAT(ENDSTATE_JSON))
/* What a document can be written in, and JSON. */
#define FORMATS_DOCUMENT (FORMATS_PLAIN | FORMAT(ENDSTATE_MARKDOWN) | FORMAT(ENDSTATE_HTML))
/* What a graph can be written in. */
#define FORMATS_GRAPH                                                                              \
    (FORMAT(ENDSTATE_DOT) | FORMAT(ENDSTATE_SVG) | FORMAT(ENDSTATE_ARGDOWN) | FORMAT(ENDSTATE_AIF))

struct command {
    const char *name;
    const char *operands; /* in the usage line: "SUBJECT" */
    const char *summary;  /* one line */
    const char *details;  /* further lines of --help, "" for none */
    unsigned options;     /* enum option_group, joined */
    unsigned formats;     /* that its answer can be written in: FORMAT(...), joined; 0 for none */
    int least_operands, most_operands;
    bool (*run)(const struct options *options, struct endstate_error *error);
};

extern const struct command command_assess;
extern const struct command command_recommend;
extern const struct command command_why;
extern const struct command command_why_not;
extern const struct command command_flip;
extern const struct command command_compare;
extern const struct command command_fmt;
extern const struct command command_check;
extern const struct command command_list;
extern const struct command command_handbook;
extern const struct command command_new;
extern const struct command command_profile;
extern const struct command command_run;
extern const struct command command_sweep;
extern const struct command command_test;
extern const struct command command_shell;

/* All commands in the order of --help; NULL after the last. */
extern const struct command *const commands[];

/* The command of a name, or NULL. */
const struct command *command_find(const char *name);

/* Carry out a command as its words say, argv[0] being its name; the engine is the caller's. */
bool command_perform(const struct command *command, struct endstate *engine, int argc, char **argv,
                     struct endstate_error *error);

#endif
