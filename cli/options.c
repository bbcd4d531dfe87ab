#include "options.h"

#include <errno.h>
#include <getopt.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Past the characters that getopt_long returns for short options and mistakes. */
enum option_id {
    OPTION_POLICY = 256,
    OPTION_RULES,
    OPTION_WITHOUT,
    OPTION_FACTS,
    OPTION_SET,
    OPTION_MAX_FIRINGS,
    OPTION_TIMEOUT,
    OPTION_STRATEGY,
    OPTION_FORMAT,
    OPTION_JSON,
    OPTION_COLOR,
    OPTION_MATCH,
    OPTION_GRAPH,
    OPTION_IMPACT,
    OPTION_OVERRIDDEN,
    OPTION_DEPTH,
    OPTION_ABOUT,
    OPTION_SHORT,
    OPTION_KEYS,
    OPTION_GIVEN,
    OPTION_WEIGHT,
    OPTION_TREE,
    OPTION_TABLE,
    OPTION_TORNADO,
    OPTION_OUT,
    OPTION_RESUME,
    OPTION_JOBS,
    OPTION_SHARD,
    OPTION_MERGE,
    OPTION_RUNS,
    OPTION_MAX_CHANGES,
    OPTION_RATHER_THAN,
    OPTION_VERBOSE,
    OPTION_LEVEL,
    OPTION_STRICT,
    OPTION_RUN,
    OPTION_FAIL_FAST,
    OPTION_WATCH,
    OPTION_ACCEPT,
    OPTION_COVERAGE,
    OPTION_LCOV,
    OPTION_SUGGEST,
    OPTION_MIN_RULES,
    OPTION_MIN_CONDITIONS,
    OPTION_MIN_SOURCES,
    OPTION_MUTATE,
    OPTION_MUTANTS_OF,
    OPTION_MIN_SCORE,
    OPTION_WHY,
    OPTION_WHY_NOT,
    OPTION_LEARN,
    OPTION_TRACE,
    OPTION_TRUST,
    OPTION_CITE,
    OPTION_FILE,
    OPTION_CHECK,
    OPTION_DIFF,
    OPTION_FIX,
    OPTION_HELP
};

struct option_row {
    enum option_id id;
    unsigned groups; /* 0: every command */
    const char *name;
    const char *argument; /* NULL for none */
    const char *help;     /* NULL: the formats of the command */
};

static const struct option_row rows[] = {
    {OPTION_POLICY, OPTIONS_REASONING | OPTIONS_CHECK | OPTIONS_FMT, "policy", "FOLDER",
     "the policy: a folder that holds rules/ and facts/"},
    {OPTION_RULES, OPTIONS_REASONING | OPTIONS_CHECK, "rules", "PATH",
     "a file of rules laid over the policy's, or a folder in their place"},
    {OPTION_WITHOUT, OPTIONS_REASONING, "without", "RULE", "leave one rule out"},
    {OPTION_FACTS, OPTIONS_REASONING | OPTIONS_CHECK, "facts", "PATH",
     "a pack of assumptions: a file, a folder, or a name of `list packs`"},
    {OPTION_SET, OPTIONS_REASONING, "set", "KEY=VALUE", "give an assumption a value"},
    {OPTION_STRATEGY, OPTIONS_REASONING, "strategy", "NAME",
     "order of equal firings (depth); no answer depends on it"},
    {OPTION_MAX_FIRINGS, OPTIONS_REASONING | OPTIONS_RUN, "max-firings", "N",
     "stop after so many firings; 0 is no limit"},
    {OPTION_TIMEOUT, OPTIONS_REASONING | OPTIONS_RUN, "timeout", "SECONDS",
     "stop after so many seconds; 0 is no limit"},
    {OPTION_TRACE, OPTIONS_RUN, "trace", NULL, "print the record after the program's output"},
    {OPTION_TRUST, OPTIONS_RUN, "trust", NULL, "allow functions that touch files and load code"},
    {OPTION_MATCH, OPTIONS_MATCH, "match", "REGEX",
     "only entries whose text matches (PCRE2, letter case ignored)"},
    {OPTION_GRAPH, OPTIONS_LIST, "graph", NULL, "of rules: which feeds which"},
    {OPTION_IMPACT, OPTIONS_LIST, "impact", "RULE", "of rules: all that rests on this one"},
    {OPTION_OVERRIDDEN, OPTIONS_LIST, "overridden", NULL,
     "of the rules only those that replace another, with both places"},
    {OPTION_DEPTH, OPTIONS_WHY | OPTIONS_DEPTH, "depth", "N", "only the first N levels of reasons"},
    {OPTION_ABOUT, OPTIONS_WHY, "about", "WORD",
     "only what leads to a mention of the word, letter case ignored"},
    {OPTION_SHORT, OPTIONS_WHY, "short", NULL, "the main reason and what it rests on"},
    {OPTION_RATHER_THAN, OPTIONS_WHY, "rather-than", "VALUE",
     "contrast the answer with the nearest run that gives this one"},
    {OPTION_MAX_CHANGES, OPTIONS_FLIP | OPTIONS_WHY, "max-changes", "N",
     "sets of so many changes at most (3)"},
    {OPTION_VERBOSE, OPTIONS_RECOMMEND, "verbose", NULL,
     "tell how many changes of assumptions overturn each answer"},
    {OPTION_RUN, OPTIONS_TEST, "run", "REGEX", "only cases whose name matches (PCRE2)"},
    {OPTION_FAIL_FAST, OPTIONS_TEST, "fail-fast", NULL, "stop at the first case that fails"},
    {OPTION_VERBOSE, OPTIONS_TEST, "verbose", NULL, "a line for each case"},
    {OPTION_ACCEPT, OPTIONS_TEST, "accept", "CASE",
     "keep its derivations as they are now, to be held against later ones"},
    {OPTION_COVERAGE, OPTIONS_TEST, "coverage", NULL,
     "tell which rules, values and sentences the cases reach"},
    {OPTION_SUGGEST, OPTIONS_TEST, "suggest", NULL,
     "print cases that would show more conditions of rules to matter"},
    {OPTION_LCOV, OPTIONS_TEST, "lcov", "FILE", "write the lines of rules that they reach"},
    {OPTION_MIN_RULES, OPTIONS_TEST, "min-rules", "N", "so many rules must fire; or N%"},
    {OPTION_MIN_CONDITIONS, OPTIONS_TEST, "min-conditions", "N",
     "so many conditions must be shown to matter; or N%"},
    {OPTION_MIN_SOURCES, OPTIONS_TEST, "min-sources", "N",
     "so many sentences must be cited or set aside; or N%"},
    {OPTION_MUTATE, OPTIONS_TEST, "mutate", NULL,
     "change the rules in small ways, and tell which changes no case notices"},
    {OPTION_MUTANTS_OF, OPTIONS_TEST, "mutants-of", "REGEX",
     "the same of rules whose name matches (PCRE2)"},
    {OPTION_MIN_SCORE, OPTIONS_TEST, "min-score", "N",
     "the same; so many of a hundred changes must be noticed"},
    {OPTION_WATCH, OPTIONS_TEST, "watch", NULL, "run again whenever a file changes; Ctrl-C ends"},
    {OPTION_KEYS, OPTIONS_SWEEP | OPTIONS_FLIP, "keys", "K1,K2,...",
     "only these assumptions vary (all)"},
    {OPTION_GIVEN, OPTIONS_SWEEP, "given", "KEY=VALUE", "hold an assumption at a value"},
    {OPTION_WEIGHT, OPTIONS_SWEEP, "weight", "KEY=VALUE:W,...",
     "how likely values are; those not named share the rest"},
    {OPTION_TREE, OPTIONS_SWEEP, "tree", "SUBJECT", "draw its decision tree"},
    {OPTION_TABLE, OPTIONS_SWEEP, "table", "SUBJECT", "draw its decision table"},
    {OPTION_TORNADO, OPTIONS_SWEEP, "tornado", "SUBJECT[=VALUE]",
     "draw which assumption decides it most, or makes it VALUE"},
    {OPTION_OUT, OPTIONS_SWEEP, "out", "FILE",
     "write every combination to FILE.csv, .ndjson or .sqlite"},
    {OPTION_RESUME, OPTIONS_SWEEP, "resume", NULL, "go on with that file where it ends"},
    {OPTION_JOBS, OPTIONS_SWEEP | OPTIONS_TEST, "jobs", "N",
     "processes at once (one for each processor)"},
    {OPTION_SHARD, OPTIONS_SWEEP, "shard", "K/N",
     "run the Kth of N parts and write it for --merge"},
    {OPTION_MERGE, OPTIONS_SWEEP, "merge", NULL, "put together the parts that are in FILES"},
    {OPTION_RUNS, OPTIONS_PROFILE, "runs", "N", "how many runs to time (50)"},
    {OPTION_CITE, OPTIONS_NEW, "cite", "ID", "a sentence that the rule stands on"},
    {OPTION_FILE, OPTIONS_NEW, "file", "FILE", "where to write it (NAME.clp)"},
    {OPTION_WHY, OPTIONS_ASSESS, "why", "NAME",
     "the reasons for a red line, a mark, an end state or a verdict"},
    {OPTION_WHY_NOT, OPTIONS_ASSESS, "why-not", "NAME", "why none of that name was found"},
    {OPTION_LEARN, OPTIONS_ASSESS, "learn", NULL,
     "the clauses that no pattern matches, with the patterns nearest to them"},
    {OPTION_LEVEL, OPTIONS_CHECK, "level", "LEVEL", "only findings from note, warning or error up"},
    {OPTION_STRICT, OPTIONS_CHECK, "strict", NULL, "exit status 1 for notes too"},
    {OPTION_CHECK, OPTIONS_FMT, "check", NULL, "name the files that would change; write nothing"},
    {OPTION_FIX, OPTIONS_CHECK, "fix", NULL,
     "write what is sure to be meant, and tell what is left"},
    {OPTION_DIFF, OPTIONS_FMT | OPTIONS_CHECK, "diff", NULL,
     "show what would change; write nothing"},
    {OPTION_FORMAT, OPTIONS_OUTPUT, "format", "FORMAT", NULL},
    {OPTION_JSON, OPTIONS_OUTPUT, "json", NULL, "short for --format json"},
    {OPTION_COLOR, OPTIONS_OUTPUT, "color", "WHEN", "auto, always or never"},
    {OPTION_HELP, 0, "help", NULL, "print this help"},
};

enum { ROWS = sizeof rows / sizeof rows[0] };

static bool applies(const struct option_row *row, const struct command *command)
{
    return row->groups == 0 || (row->groups & command->options) != 0;
}

/* ---- values ---- */

static bool read_number(double *out, const char *text, const char *option,
                        struct endstate_error *error)
{
    char *end;

    errno = 0;
    *out = strtod(text, &end);
    if (end != text && *end == '\0' && errno == 0 && isfinite(*out) && *out >= 0 && *out < 1e15)
        return true;
    return endstate_error_set(error, ENDSTATE_USAGE, "--%s: `%s` is no number of 0 or more", option,
                              text);
}

static bool read_choice(int *out, const char *const *names, const char *text, const char *option,
                        struct endstate_error *error)
{
    char expected[128] = "";

    for (int i = 0; names[i] != NULL; i++) {
        if (strcmp(names[i], text) == 0) {
            *out = i;
            return true;
        }
        snprintf(expected + strlen(expected), sizeof expected - strlen(expected), "%s%s",
                 i == 0 ? "" : ", ", names[i]);
    }
    return endstate_error_set(error, ENDSTATE_USAGE, "--%s: `%s` does not suit here (expected %s)",
                              option, text, expected);
}

static const char *const format_names[ENDSTATE_FORMATS] = {
    [ENDSTATE_TEXT] = "text",       [ENDSTATE_JSON] = "json",  [ENDSTATE_MARKDOWN] = "markdown",
    [ENDSTATE_HTML] = "html",       [ENDSTATE_DOT] = "dot",    [ENDSTATE_SVG] = "svg",
    [ENDSTATE_ARGDOWN] = "argdown", [ENDSTATE_AIF] = "aif",    [ENDSTATE_JUNIT] = "junit",
    [ENDSTATE_TAP] = "tap",         [ENDSTATE_SARIF] = "sarif"};

/* "text, json or svg": the formats of a command. */
static void list_formats(char *out, size_t size, unsigned formats)
{
    size_t length = 0;

    out[0] = '\0';
    for (size_t i = 0; i < ENDSTATE_FORMATS && length < size; i++) {
        bool is_last = formats >> (i + 1) == 0;

        if ((formats & FORMAT(i)) != 0)
            length += (size_t)snprintf(out + length, size - length, "%s%s",
                                       length == 0 ? ""
                                       : is_last   ? " or "
                                                   : ", ",
                                       format_names[i]);
    }
}

static bool read_format(struct options *out, const struct command *command, const char *text,
                        struct endstate_error *error)
{
    const char *suitable[ENDSTATE_FORMATS + 1] = {NULL};
    char expected[128], hint[256];

    for (size_t i = 0, count = 0; i < ENDSTATE_FORMATS; i++) {
        if ((command->formats & FORMAT(i)) == 0)
            continue;
        suitable[count++] = format_names[i];
        if (strcmp(format_names[i], text) == 0) {
            out->format = (enum endstate_format)i;
            return true;
        }
    }
    list_formats(expected, sizeof expected, command->formats);
    endstate_suggest(hint, sizeof hint, text, suitable, "");
    return endstate_error_set(error, ENDSTATE_USAGE,
                              "--format: `%s` does not suit `%s` (expected %s)%s", text,
                              command->name, expected, hint);
}

static bool read_color(struct options *out, const char *text, struct endstate_error *error)
{
    static const char *const names[] = {"auto", "always", "never", NULL};
    int choice = 0;

    if (!read_choice(&choice, names, text, "color", error))
        return false;
    out->color = (enum color_choice)choice;
    return true;
}

static bool read_level(struct options *out, const char *text, struct endstate_error *error)
{
    static const char *const names[] = {"note", "warning", "error", NULL};
    int choice = 0;

    if (!read_choice(&choice, names, text, "level", error))
        return false;
    out->level = (enum endstate_check_level)choice;
    return true;
}

/* A whole number of 1 or more. */
static bool read_count(size_t *out, const char *text, const char *option,
                       struct endstate_error *error)
{
    double number = 0;

    if (!read_number(&number, text, option, NULL) || number < 1 || number > floor(number))
        return endstate_error_set(error, ENDSTATE_USAGE,
                                  "--%s: `%s` is no whole number of 1 or more", option, text);
    *out = (size_t)number;
    return true;
}

/* A count, or so many of a hundred. */
static bool read_threshold(struct endstate_threshold *out, const char *text, const char *option,
                           struct endstate_error *error)
{
    size_t digits = strspn(text, "0123456789");
    unsigned long least = strtoul(text, NULL, 10);

    out->is_percent = strcmp(text + digits, "%") == 0;
    out->least = least;
    if (digits > 0 && digits < 10 && least > 0 &&
        (out->is_percent ? least <= 100 : text[digits] == '\0'))
        return true;
    return endstate_error_set(error, ENDSTATE_USAGE,
                              "--%s: `%s` is no whole number of 1 or more, nor 1%% to 100%%",
                              option, text);
}

static bool read_shard(struct options *out, const char *text, struct endstate_error *error)
{
    char end;

    if (strspn(text, "0123456789/") == strlen(text) &&
        sscanf(text, "%9zu/%9zu%c", &out->shard, &out->shards, &end) == 2 && out->shard >= 1 &&
        out->shard <= out->shards)
        return true;
    return endstate_error_set(error, ENDSTATE_USAGE,
                              "--shard: `%s` is no part K/N of a whole, such as 1/8 to 8/8", text);
}

static bool read_firings(struct options *out, const char *text, struct endstate_error *error)
{
    double number = 0;

    if (!read_number(&number, text, "max-firings", error))
        return false;
    if (number > floor(number))
        return endstate_error_set(error, ENDSTATE_USAGE, "--max-firings: `%s` is no whole number",
                                  text);
    out->max_firings = (long long)number;
    endstate_limit_firings(out->engine, out->max_firings);
    return true;
}

static bool read_timeout(struct options *out, const char *text, struct endstate_error *error)
{
    if (!read_number(&out->max_seconds, text, "timeout", error))
        return false;
    endstate_limit_seconds(out->engine, out->max_seconds);
    return true;
}

static bool add_word(struct option_words *out, const char *text, const char *option,
                     struct endstate_error *error)
{
    size_t most = sizeof out->words / sizeof out->words[0];

    if (out->count == most)
        return endstate_error_set(error, ENDSTATE_USAGE, "--%s: given more than %zu times", option,
                                  most);
    out->words[out->count++] = text;
    return true;
}

static bool add_picture(struct options *out, enum endstate_picture_kind kind, const char *of,
                        struct endstate_error *error)
{
    size_t most = sizeof out->pictures / sizeof out->pictures[0];

    if (out->picture_count == most)
        return endstate_error_set(error, ENDSTATE_USAGE,
                                  "more than %zu of --tree, --table and --tornado", most);
    out->pictures[out->picture_count++] = (struct endstate_picture){kind, of};
    return true;
}

/* What an option without a value switches on, NULL for one that does more. */
static bool *flag_of(struct options *out, enum option_id id)
{
    switch (id) {
    case OPTION_SHORT:
        return &out->is_short;
    case OPTION_RESUME:
        return &out->is_resumed;
    case OPTION_MERGE:
        return &out->is_merging;
    case OPTION_VERBOSE:
        return &out->is_verbose;
    case OPTION_FAIL_FAST:
        return &out->is_failing_fast;
    case OPTION_COVERAGE:
        return &out->is_covering;
    case OPTION_SUGGEST:
        return &out->is_suggesting;
    case OPTION_MUTATE:
        return &out->is_mutating;
    case OPTION_WATCH:
        return &out->is_watching;
    case OPTION_LEARN:
        return &out->is_learning;
    case OPTION_CHECK:
        return &out->is_check;
    case OPTION_DIFF:
        return &out->is_diff;
    case OPTION_FIX:
        return &out->is_fixing;
    case OPTION_STRICT:
        return &out->is_strict;
    case OPTION_TRACE:
        return &out->is_traced;
    case OPTION_TRUST:
        return &out->is_trusted;
    case OPTION_GRAPH:
        return &out->is_network;
    case OPTION_OVERRIDDEN:
        return &out->is_overridden;
    case OPTION_HELP:
        return &out->wants_help;
    default:
        return NULL;
    }
}

/* Where the value of an option is kept as it is, NULL for one that does more. */
static const char **text_of(struct options *out, enum option_id id)
{
    switch (id) {
    case OPTION_MATCH:
    case OPTION_RUN:
        return &out->match;
    case OPTION_IMPACT:
        return &out->impact;
    case OPTION_KEYS:
        return &out->keys;
    case OPTION_OUT:
        return &out->rows;
    case OPTION_RATHER_THAN:
        return &out->rather_than;
    case OPTION_ACCEPT:
        return &out->accept;
    case OPTION_LCOV:
        return &out->lcov;
    case OPTION_MUTANTS_OF:
        return &out->mutants_of;
    case OPTION_WHY:
        return &out->why;
    case OPTION_WHY_NOT:
        return &out->why_not;
    case OPTION_FILE:
        return &out->file;
    default:
        return NULL;
    }
}

/* Where the number that is the value of an option is kept, NULL for one that does more. */
static size_t *count_of(struct options *out, enum option_id id)
{
    switch (id) {
    case OPTION_DEPTH:
        return &out->depth;
    case OPTION_RUNS:
        return &out->runs;
    case OPTION_JOBS:
        return &out->jobs;
    case OPTION_MAX_CHANGES:
        return &out->max_changes;
    default:
        return NULL;
    }
}

static struct endstate_threshold *threshold_of(struct options *out, enum option_id id)
{
    switch (id) {
    case OPTION_MIN_RULES:
        return &out->least_rules;
    case OPTION_MIN_CONDITIONS:
        return &out->least_conditions;
    case OPTION_MIN_SOURCES:
        return &out->least_sources;
    case OPTION_MIN_SCORE:
        return &out->least_score;
    default:
        return NULL;
    }
}

static const char *name_of(enum option_id id)
{
    size_t at = 0;

    while (rows[at].id != id)
        at++;
    return rows[at].name;
}

/* What does more than keep a value. */
static bool carry_out(struct options *out, const struct command *command, enum option_id id,
                      const char *text, struct endstate_error *error)
{
    switch (id) {
    case OPTION_POLICY:
        endstate_use_policy(out->engine, text);
        return true;
    case OPTION_RULES:
        endstate_add_rules(out->engine, text);
        return true;
    case OPTION_WITHOUT:
        endstate_add_without(out->engine, text);
        return true;
    case OPTION_FACTS:
        endstate_add_facts(out->engine, text);
        return true;
    case OPTION_SET:
        endstate_add_setting(out->engine, text);
        return true;
    case OPTION_STRATEGY:
        return endstate_use_strategy(out->engine, text, error);
    case OPTION_MAX_FIRINGS:
        return read_firings(out, text, error);
    case OPTION_TIMEOUT:
        return read_timeout(out, text, error);
    case OPTION_FORMAT:
        return read_format(out, command, text, error);
    case OPTION_JSON:
        out->format = ENDSTATE_JSON;
        return true;
    case OPTION_COLOR:
        return read_color(out, text, error);
    case OPTION_ABOUT:
        out->about = text;
        return text[strspn(text, " \t\n")] != '\0' ||
               endstate_error_set(error, ENDSTATE_USAGE, "--about: expected a word");
    case OPTION_GIVEN:
        return add_word(&out->given, text, "given", error);
    case OPTION_WEIGHT:
        return add_word(&out->weights, text, "weight", error);
    case OPTION_TREE:
        return add_picture(out, ENDSTATE_TREE, text, error);
    case OPTION_TABLE:
        return add_picture(out, ENDSTATE_TABLE, text, error);
    case OPTION_TORNADO:
        return add_picture(out, ENDSTATE_TORNADO, text, error);
    case OPTION_SHARD:
        return read_shard(out, text, error);
    case OPTION_LEVEL:
        return read_level(out, text, error);
    case OPTION_CITE:
        return add_word(&out->cites, text, "cite", error);
    default:
        return false;
    }
}

static bool apply(struct options *out, const struct command *command, enum option_id id,
                  const char *text, struct endstate_error *error)
{
    if (flag_of(out, id) != NULL)
        *flag_of(out, id) = true;
    else if (text_of(out, id) != NULL)
        *text_of(out, id) = text;
    else if (count_of(out, id) != NULL)
        return read_count(count_of(out, id), text, name_of(id), error);
    else if (threshold_of(out, id) != NULL)
        return read_threshold(threshold_of(out, id), text, name_of(id), error);
    else
        return carry_out(out, command, id, text, error);
    return true;
}

/* ---- parsing ---- */

static bool unknown_option(const struct command *command, const char *word,
                           struct endstate_error *error)
{
    const char *names[ROWS + 1];
    char hint[256];
    size_t count = 0;

    for (size_t i = 0; i < ROWS; i++)
        if (applies(&rows[i], command))
            names[count++] = rows[i].name;
    names[count] = NULL;
    endstate_suggest(hint, sizeof hint, word + strspn(word, "-"), names, "--");
    return endstate_error_set(error, ENDSTATE_USAGE, "`%s` has no option `%s`%s", command->name,
                              word, hint);
}

static bool check_operands(const struct options *options, const struct command *command,
                           struct endstate_error *error)
{
    if (options->wants_help)
        return true;
    if (options->operand_count < command->least_operands)
        return endstate_error_set(error, ENDSTATE_USAGE,
                                  "`%s` needs %s; usage: endstate %s %s [OPTIONS]", command->name,
                                  command->operands, command->name, command->operands);
    if (command->most_operands >= 0 && options->operand_count > command->most_operands)
        return endstate_error_set(error, ENDSTATE_USAGE, "`%s` does not know what to do with `%s`",
                                  command->name, options->operands[command->most_operands]);
    return true;
}

bool options_read(struct options *out, struct endstate *engine, const struct command *command,
                  int argc, char **argv, struct endstate_error *error)
{
    struct option table[ROWS + 1] = {0};
    size_t count = 0;
    int found;

    *out = (struct options){
        .engine = engine, .max_firings = -1, .max_seconds = -1, .runs = DEFAULT_RUNS};
    for (size_t i = 0; i < ROWS; i++)
        if (applies(&rows[i], command))
            table[count++] = (struct option){
                rows[i].name, rows[i].argument == NULL ? no_argument : required_argument, NULL,
                (int)rows[i].id};
    opterr = 0;
    optind = 0; /* begin anew: another command may have been read before */
    for (;;) {
        int at = optind == 0 ? 1 : optind;

        found = getopt_long(argc, argv, ":h", table, NULL);
        if (found == -1)
            break;
        if (found == '?')
            return unknown_option(command, argv[optind > at ? optind - 1 : at], error);
        if (found == ':')
            return endstate_error_set(error, ENDSTATE_USAGE, "option `%s` needs a value",
                                      argv[optind - 1]);
        if (found == 'h')
            found = OPTION_HELP;
        if (!apply(out, command, (enum option_id)found, optarg, error))
            return false;
    }
    out->words = argv;
    out->word_count = optind;
    out->operands = argv + optind;
    out->operand_count = argc - optind;
    return check_operands(out, command, error);
}

/* ---- what there is ---- */

bool options_nth(const struct command *command, size_t index, struct option_shape *out)
{
    for (size_t i = 0; i < ROWS; i++) {
        if (!applies(&rows[i], command) || index-- > 0)
            continue;
        *out = (struct option_shape){rows[i].name, rows[i].argument};
        return true;
    }
    return false;
}

const char *options_format(const struct command *command, size_t index)
{
    for (size_t i = 0; i < ENDSTATE_FORMATS; i++)
        if ((command->formats & FORMAT(i)) != 0 && index-- == 0)
            return format_names[i];
    return NULL;
}

/* ---- help and page ---- */

void options_help(FILE *out, const struct command *command)
{
    fprintf(out, "usage: endstate %s%s%s [OPTIONS]\n\n%s\n", command->name,
            command->operands[0] == '\0' ? "" : " ", command->operands, command->summary);
    if (command->details[0] != '\0')
        fprintf(out, "\n%s\n", command->details);
    fputs("\noptions:\n", out);
    for (size_t i = 0; i < ROWS; i++) {
        char left[64], formats[128];

        if (!applies(&rows[i], command))
            continue;
        snprintf(left, sizeof left, "--%s%s%s", rows[i].name, rows[i].argument == NULL ? "" : " ",
                 rows[i].argument == NULL ? "" : rows[i].argument);
        list_formats(formats, sizeof formats, command->formats);
        fprintf(out, "  %-20s %s\n", left, rows[i].help == NULL ? formats : rows[i].help);
    }
}

struct endstate_page options_page(const struct options *options)
{
    const char *no_color = getenv("NO_COLOR");
    const char *terminal = getenv("TERM");
    bool is_wanted = options->color == COLOR_ALWAYS;

    if (options->color == COLOR_AUTO)
        is_wanted = isatty(STDOUT_FILENO) && (no_color == NULL || no_color[0] == '\0') &&
                    (terminal == NULL || strcmp(terminal, "dumb") != 0);
    return (struct endstate_page){stdout, options->format, is_wanted};
}
