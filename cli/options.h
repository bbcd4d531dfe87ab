/* The options of all commands: one table serves parsing and --help. */
#ifndef OPTIONS_H
#define OPTIONS_H

#include "command.h"

enum option_group {
    OPTIONS_REASONING = 1, /* rules, facts, settings, limits */
    OPTIONS_OUTPUT = 2,    /* format and colour */
    OPTIONS_LIST = 4,
    OPTIONS_RUN = 8,
    OPTIONS_SWEEP = 16,
    OPTIONS_PROFILE = 32,
    OPTIONS_ASSESS = 64
};

enum color_choice { COLOR_AUTO, COLOR_ALWAYS, COLOR_NEVER };

/* The values of an option that can be given more than once. */
struct option_words {
    const char *words[256];
    size_t count;
};

/* How many runs `profile` times unless told. */
enum { DEFAULT_RUNS = 50 };

struct options {
    struct endstate *engine; /* with the reasoning options applied, not loaded */
    char **operands;
    int operand_count;
    enum endstate_format format;
    enum color_choice color;
    const char *match;
    const char *keys; /* of a sweep, NULL for all */
    struct option_words given;
    struct option_words weights;
    const char *rows; /* a file, or NULL */
    bool is_resumed;
    size_t jobs;          /* 0 where not given */
    size_t shard, shards; /* 0 where not given */
    bool is_merging;
    const char *why;     /* of an assessment: what to give the reasons for, or NULL */
    const char *why_not; /* what was not judged, or NULL */
    bool is_learning;
    bool is_trusted;
    bool is_traced;
    long long max_firings; /* -1 where not given */
    double max_seconds;    /* -1 where not given */
    size_t runs;           /* of a profile */
    bool wants_help;
};

/* Read argv[1] onwards for a command. An error is wrong usage. The engine is the caller's. */
bool options_read(struct options *out, struct endstate *engine, const struct command *command,
                  int argc, char **argv, struct endstate_error *error);

/* The help of a command, from the same table. */
void options_help(FILE *out, const struct command *command);

/* The page that the options ask for, on standard output. */
struct endstate_page options_page(const struct options *options);

#endif
