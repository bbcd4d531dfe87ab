/*
 * libendstate: policy rules run on CLIPS, with every conclusion explained.
 *
 * The engine owns everything it hands out; a pointer it returns is good until the next call on the
 * same engine. Every function that can fail takes an error last; it may be NULL, and the first
 * error written to it stays.
 */
#ifndef ENDSTATE_H
#define ENDSTATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#define ENDSTATE_VERSION "0.1.0"

enum endstate_code {
    ENDSTATE_OK,
    ENDSTATE_USAGE,     /* the call itself is wrong */
    ENDSTATE_BAD_INPUT, /* a file, key or value is wrong */
    ENDSTATE_LIMIT,     /* firings or time ran out */
    ENDSTATE_OUTPUT,    /* the answer could not be written */
    ENDSTATE_FAULT,     /* the engine contradicts itself */
    ENDSTATE_FOUND /* no error: a check, case or comparison that was answered found something */
};

struct endstate_error {
    enum endstate_code code;
    char text[2048]; /* one line, place first where there is one, no line break at the end */
};

/* Set the error unless one is set already; returns false, so that a caller can return it. */
bool endstate_error_set(struct endstate_error *error, enum endstate_code code, const char *format,
                        ...) __attribute__((format(printf, 3, 4)));

/*
 * "; did you mean `a` or `b`?" for a word that is none of the names (closed with NULL), each shown
 * after the prefix; "" where no name is near.
 */
void endstate_suggest(char *out, size_t size, const char *word, const char *const *names,
                      const char *prefix);

enum endstate_format {
    ENDSTATE_TEXT,
    ENDSTATE_JSON,
    ENDSTATE_MARKDOWN,
    ENDSTATE_HTML, /* one file that needs no other */
    ENDSTATE_DOT,
    ENDSTATE_SVG,
    ENDSTATE_ARGDOWN,
    ENDSTATE_AIF, /* an argument map in the JSON of the Argument Interchange Format */
    ENDSTATE_FORMATS
};

/* How an answer is to be written. */
struct endstate_page {
    FILE *out;
    enum endstate_format format;
    bool colour; /* ANSI colours in text */
};

enum endstate_listing {
    ENDSTATE_LIST_ASSUMPTIONS,
    ENDSTATE_LIST_SUBJECTS,
    ENDSTATE_LIST_RULES,
    ENDSTATE_LIST_SOURCES,
    ENDSTATE_LIST_PACKS
};

struct endstate;

/* An engine without a policy. endstate_free(NULL) is allowed. */
struct endstate *endstate_new(void);
void endstate_free(struct endstate *engine);

/*
 * What to load; nothing is read before endstate_load. A policy is a folder that holds rules/ and
 * facts/, and is what is loaded when neither rules nor facts of a whole policy are named. A folder
 * of rules takes the place of the policy's rules; a file of rules is laid over them. Facts are the
 * path of a file or folder, or the name of a pack in facts/packs.
 */
void endstate_use_policy(struct endstate *engine, const char *folder);
void endstate_add_rules(struct endstate *engine, const char *path);
void endstate_add_facts(struct endstate *engine, const char *path_or_pack);
void endstate_add_without(struct endstate *engine, const char *rule);

/* A setting "KEY=VALUE"; wins over packs, and a later one over an earlier one. */
void endstate_add_setting(struct endstate *engine, const char *key_equals_value);

/* Firings and seconds after which a run is stopped; 0 is no limit. */
void endstate_limit_firings(struct endstate *engine, long long firings);
void endstate_limit_seconds(struct endstate *engine, double seconds);

/* The order in which CLIPS takes equal activations: "depth", "breadth", "simplicity",
 * "complexity", "lex", "mea" or "random". No answer depends on it. */
bool endstate_use_strategy(struct endstate *engine, const char *name, struct endstate_error *error);

/* Whether firings are recorded (they are unless this says otherwise; without the record there are
 * recommendations and no reasons). For measuring what the record costs. */
void endstate_use_record(struct endstate *engine, bool record);

/* Load what judges proposals too: the rules in rules/assess and the patterns in facts/intake. */
void endstate_use_intake(struct endstate *engine);

/* Read and check everything, all or nothing. */
bool endstate_load(struct endstate *engine, struct endstate_error *error);

/* Run the rules under the assumptions asked for, once; the questions below run them when needed. */
bool endstate_run(struct endstate *engine, struct endstate_error *error);

/* Change one assumption of a loaded engine and forget the last run. */
bool endstate_set(struct endstate *engine, const char *key_equals_value,
                  struct endstate_error *error);

/* How many subjects the last run gave a value, and the value of a subject (NULL if it has none). */
size_t endstate_recommendation_count(const struct endstate *engine);
const char *endstate_recommended(const struct endstate *engine, const char *subject);

/* Seconds that the rules took in the last run, 0 before one. */
double endstate_seconds(const struct endstate *engine);

/* Domains of a loaded engine, in the order of their keys' declaration. */
size_t endstate_domain_count(const struct endstate *engine);
const char *endstate_domain_key(const struct endstate *engine, size_t domain);
size_t endstate_domain_value_count(const struct endstate *engine, size_t domain);
const char *endstate_domain_value(const struct endstate *engine, size_t domain, size_t value);

/* Notes on a load or run that went well all the same; NULL after the last. */
const char *endstate_warning(const struct endstate *engine, size_t index);

bool endstate_write_recommendation(struct endstate *engine, const struct endstate_page *page,
                                   struct endstate_error *error);
bool endstate_write_why(struct endstate *engine, const char *subject,
                        const struct endstate_page *page, struct endstate_error *error);

/*
 * Every combination of the assumptions that vary. What does not vary keeps its value. Weights are
 * "KEY=VALUE:0.3,VALUE:0.5"; values without one share what is left of 1.
 */
struct endstate_sweep {
    const char *keys;         /* those that vary, separated by commas; NULL for all */
    const char *const *given; /* "KEY=VALUE": those held at a value */
    size_t given_count;
    const char *const *weights;
    size_t weight_count;
    const char *rows; /* a .csv, .ndjson or .sqlite file for a row for each combination, or NULL */
    bool is_resumed;  /* go on with that file if it is there */
    size_t jobs;      /* processes at once; 0 for as many as there are processors */
    /* Run only one of so many shards, counted from 1, and write it for merging; 0 shards for all.
     */
    size_t shard, shards;
    /* Files of shards to put together instead of running: keys and given are theirs. */
    const char *const *merged;
    size_t merged_count;
    FILE *progress; /* a terminal to tell the progress to, or NULL */
};
bool endstate_write_sweep(struct endstate *engine, const struct endstate_sweep *asked,
                          const struct endstate_page *page, struct endstate_error *error);

/*
 * Compare what is asked of an engine under two packs: which recommendations differ, and the crux of
 * each. A pack is what endstate_add_facts takes, or "baseline" for none; it wins over the facts
 * asked for. The engine need not be loaded, and gets no more than the warnings of loading both
 * sides. *differs tells whether anything does; it is written on success alone.
 */
bool endstate_write_comparison(struct endstate *engine, const char *a, const char *b, bool *differs,
                               const struct endstate_page *page, struct endstate_error *error);

/*
 * Judge the text of a proposal (a file, or "-" for standard input) by an engine that was loaded
 * with its intake: verdict, end state, and clause by clause what crosses a red line or supplies
 * what is needed. With why, the reasons for what is judged by that name instead: a red line, a
 * mark, an end state, its kind or a verdict; with why_not, why nothing is. Patterns stopped at
 * their limit are warnings.
 */
struct endstate_assessment {
    const char *file;
    const char *why;     /* NULL for the assessment as a whole */
    const char *why_not; /* likewise */
};
bool endstate_write_assessment(struct endstate *engine, const struct endstate_assessment *asked,
                               const struct endstate_page *page, struct endstate_error *error);

/* Two drafts clause by clause. *differs tells whether they are judged otherwise anywhere; it is
 * written on success alone. */
bool endstate_write_drafts(struct endstate *engine, const char *a, const char *b, bool *differs,
                           const struct endstate_page *page, struct endstate_error *error);

/* The clauses of a proposal that no pattern matches, with the patterns nearest to each. */
bool endstate_write_unread(struct endstate *engine, const char *proposal,
                           const struct endstate_page *page, struct endstate_error *error);

/* match: a PCRE2 expression that an entry's text must contain, or NULL for all. */
bool endstate_write_list(struct endstate *engine, enum endstate_listing listing, const char *match,
                         const struct endstate_page *page, struct endstate_error *error);

/*
 * What each rule costs: the rules are run once to count firings and matches, then so many times
 * (1 or more) to take the time. No run is begun once the limit of seconds has passed for all.
 */
bool endstate_write_profile(struct endstate *engine, size_t runs, const struct endstate_page *page,
                            struct endstate_error *error);

/*
 * Run CLIPS programs as `clips -f2` would, in the order given, then reset and run unless a program
 * did that itself; its output goes to standard output and error. is_trusted leaves it the functions
 * that touch files and load code. With a trace page the record follows the program's output.
 */
struct endstate_program {
    const char *const *files;
    size_t file_count;
    bool is_trusted;
    long long max_firings;             /* 0 is no limit */
    double max_seconds;                /* 0 is no limit */
    const struct endstate_page *trace; /* NULL for none */
};
bool endstate_run_program(const struct endstate_program *program, struct endstate_error *error);

#endif
