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
    OPTIONS_FLIP = 64,
    OPTIONS_RECOMMEND = 128,
    OPTIONS_WHY = 256,
    OPTIONS_DEPTH = 512,
    OPTIONS_TEST = 1024,
    OPTIONS_NEW = 2048,
    OPTIONS_MATCH = 4096,
    OPTIONS_CHECK = 8192, /* which policy, and how strict */
    OPTIONS_FMT = 16384,
    OPTIONS_ASSESS = 32768
};

enum color_choice { COLOR_AUTO, COLOR_ALWAYS, COLOR_NEVER };

/* The values of an option that can be given more than once. */
struct option_words {
    const char *words[256];
    size_t count;
};

/* How many runs `profile` times unless told. */
enum { DEFAULT_RUNS = 50 };

/* How many changes a flip may make unless told. */
enum { DEFAULT_CHANGES = 3 };

struct options {
    struct endstate *engine; /* with the reasoning options applied, not loaded */
    char **words;            /* the command and its options, without the operands */
    char **operands;
    int word_count, operand_count;
    enum endstate_format format;
    enum color_choice color;
    enum endstate_check_level level; /* of findings, the least */
    const char *match;
    const char *impact; /* a rule, or NULL */
    size_t depth;       /* of a derivation, 0 for all */
    const char *about;  /* what it is to be kept to, or NULL */
    const char *keys;   /* of a sweep or flip, NULL for all */
    struct option_words given;
    struct option_words weights;
    struct endstate_picture pictures[32];
    size_t picture_count;
    const char *rows;      /* a file, or NULL */
    size_t jobs;           /* 0 where not given */
    size_t shard, shards;  /* 0 where not given */
    const char *why;       /* of an assessment: what to give the reasons for, or NULL */
    const char *why_not;   /* what was not judged, or NULL */
    long long max_firings; /* -1 where not given */
    double max_seconds;    /* -1 where not given */
    size_t runs;           /* of a profile */
    size_t max_changes;    /* of a flip or contrast; 0 where not given */
    const char *rather_than;
    struct option_words cites;
    const char *file;       /* of what is new, or NULL */
    const char *accept;     /* the name of a case, or NULL */
    const char *lcov;       /* a file, or NULL */
    const char *mutants_of; /* an expression, or NULL */
    struct endstate_threshold least_rules, least_conditions, least_sources, least_score;
    bool is_short, is_network, is_overridden, is_resumed, is_merging, is_trusted, is_traced;
    bool is_verbose, is_failing_fast, is_covering, is_suggesting, is_mutating, is_strict;
    bool is_watching, is_learning;
    bool is_check;  /* of a layout: name what would change */
    bool is_diff;   /* and show it */
    bool is_fixing; /* of a check */
    bool wants_help;
};

/* Read argv[1] onwards for a command. An error is wrong usage. The engine is the caller's. */
bool options_read(struct options *out, struct endstate *engine, const struct command *command,
                  int argc, char **argv, struct endstate_error *error);

/* An option of a command by number, false after the last; and a format that suits it, or NULL. */
struct option_shape {
    const char *name;
    const char *argument; /* "KEY=VALUE", NULL for none */
};
bool options_nth(const struct command *command, size_t index, struct option_shape *out);
const char *options_format(const struct command *command, size_t index);

/* The help of a command, from the same table. */
void options_help(FILE *out, const struct command *command);

/* The page that the options ask for, on standard output. */
struct endstate_page options_page(const struct options *options);

#endif
