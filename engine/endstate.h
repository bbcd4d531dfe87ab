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
    char text[2048];  /* one line, place first where there is one, no line break at the end */
    size_t words;     /* where the text goes on behind the place */
    int line, column; /* of the place, from 1; 0 where there is none */
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
    ENDSTATE_AIF,   /* an argument map in the JSON of the Argument Interchange Format */
    ENDSTATE_JUNIT, /* of tests: the XML that Jenkins and others read */
    ENDSTATE_TAP,   /* of tests: the Test Anything Protocol */
    ENDSTATE_SARIF, /* findings for code-scanning services and editors */
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

/*
 * What a file or folder holds, rules or facts, is asked for as the two functions above would; a
 * word that is no path is the name of a pack.
 */
bool endstate_add_file(struct endstate *engine, const char *path_or_pack,
                       struct endstate_error *error);

/*
 * One more fact "(TEMPLATE (SLOT VALUE) ...)", or one fact less of those stated by files or added
 * before: the one that has what is named, which may be some of its slots. Facts that rules conclude
 * cannot be removed, nor can assumptions be added or removed. Read and checked by endstate_load;
 * the file, line and column are where the text stands, for messages.
 */
void endstate_add_fact(struct endstate *engine, const char *fact, const char *file, int line,
                       int column);
void endstate_remove_fact(struct endstate *engine, const char *fact, const char *file, int line,
                          int column);

/* Take back the settings of a key; an error where there is none. */
bool endstate_remove_setting(struct endstate *engine, const char *key,
                             struct endstate_error *error);

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

/*
 * While this is set, every run in the process is stopped, with ENDSTATE_LIMIT. May be called from a
 * signal handler.
 */
void endstate_interrupt(bool is_interrupted);

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

/* The names of a listing of a loaded engine, closed with NULL; NULL after an error. */
const char *const *endstate_names(struct endstate *engine, enum endstate_listing listing,
                                  struct endstate_error *error);

/* The declared values of a key or subject of a loaded engine, closed with NULL; none if unknown. */
const char *const *endstate_values(struct endstate *engine, const char *key_or_subject);

/* Notes on a load, run or save that went well all the same; NULL after the last. */
const char *endstate_warning(const struct endstate *engine, size_t index);

bool endstate_write_recommendation(struct endstate *engine, const struct endstate_page *page,
                                   struct endstate_error *error);
/* The derivation of a subject's value, whole. */
bool endstate_write_why(struct endstate *engine, const char *subject,
                        const struct endstate_page *page, struct endstate_error *error);

/* Part of it. What is left out is counted where it would stand. */
struct endstate_why {
    const char *subject;
    size_t depth;      /* levels of reasons, 0 for all */
    const char *about; /* only what leads to a mention of this word, letter case ignored, or NULL */
    bool is_short;     /* the main reason and what it rests on; neither of the above then */
};
bool endstate_write_why_part(struct endstate *engine, const struct endstate_why *asked,
                             const struct endstate_page *page, struct endstate_error *error);
/* A picture of what one subject depends on. */
enum endstate_picture_kind {
    ENDSTATE_TREE,   /* a decision tree */
    ENDSTATE_TABLE,  /* a decision table: rules of which exactly one holds */
    ENDSTATE_TORNADO /* bars: which assumption decides most */
};
struct endstate_picture {
    enum endstate_picture_kind kind;
    const char *of; /* a subject; in a tornado also "SUBJECT=VALUE" */
};

/*
 * Why a subject does not have a value: every rule that could conclude it, what holds, what fails,
 * and why, down to the assumptions in the way. An unknown subject, or a value that a declared
 * subject does not have, is an error. depth: how many rules deep to go, 0 for all the way.
 */
bool endstate_write_why_not(struct endstate *engine, const char *subject, const char *value,
                            size_t depth, const struct endstate_page *page,
                            struct endstate_error *error);

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
    /* Drawn in place of the page of all subjects; JSON has both, SVG exactly one tree or tornado.
     */
    const struct endstate_picture *pictures;
    size_t picture_count;
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
 * What would change a recommendation: every smallest set of changes to the assumptions in force
 * that gives the subject another value, or the value that is wanted.
 */
struct endstate_flip {
    const char *subject;
    const char *value;   /* the one that is wanted; NULL for any other than now, none included */
    const char *keys;    /* those that may change, separated by commas; NULL for all */
    size_t most_changes; /* in one set; 1 or more */
};
bool endstate_write_flip(struct endstate *engine, const struct endstate_flip *asked,
                         const struct endstate_page *page, struct endstate_error *error);

/* Why a subject is what it is rather than the value asked for: what differs between this run and
 * the nearest one with that value. */
bool endstate_write_rather_than(struct endstate *engine, const struct endstate_flip *asked,
                                const struct endstate_page *page, struct endstate_error *error);

/* As endstate_write_recommendation, and how many changes of one or two assumptions overturn each
 * answer, and which assumption decides most. */
bool endstate_write_robustness(struct endstate *engine, const struct endstate_page *page,
                               struct endstate_error *error);

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
 * What the rules of a loaded engine say, file by file: conditions and conclusions in words, what
 * reads these, which rules answer each subject, and the sentences that no rule cites. With match
 * (as above) only rules that match it.
 */
bool endstate_write_handbook(struct endstate *engine, const char *match,
                             const struct endstate_page *page, struct endstate_error *error);

/* Which rules of a loaded engine feed which, which assumptions each reads, and on which subjects it
 * can conclude, judged from the text of the rules. */
bool endstate_write_rule_network(struct endstate *engine, const struct endstate_page *page,
                                 struct endstate_error *error);

/* All rules and subjects that rest on a rule, and in how many steps. */
bool endstate_write_impact(struct endstate *engine, const char *rule,
                           const struct endstate_page *page, struct endstate_error *error);

/* Of the rules those that are in the place of another of their name, with both places. */
bool endstate_write_overridden(struct endstate *engine, const char *match,
                               const struct endstate_page *page, struct endstate_error *error);

/* What a loaded engine was asked for beside its policy, and which assumptions came of it. */
bool endstate_write_asked(struct endstate *engine, const struct endstate_page *page,
                          struct endstate_error *error);

/* Which recommendations of a run differ from those of an earlier one, both from engines that ran;
 * as text. */
bool endstate_write_changes(const struct endstate *before, const struct endstate *after,
                            const struct endstate_page *page, struct endstate_error *error);

/*
 * A pack of that name which brings a loaded engine's policy to its assumptions, with the facts that
 * were added: CLIPS text for endstate_add_facts. An error where that would be an empty pack.
 */
bool endstate_write_pack(struct endstate *engine, const char *name, FILE *out,
                         struct endstate_error *error);

/*
 * A rule, pack or case to begin with, which loads as it stands; the rule changes no answer, and the
 * case holds. A file that is not there is made; a rule goes behind what a file of rules holds, a
 * case behind what a file of cases holds, and a pack needs a file of its own. A name that does not
 * suit or is taken, a cite that is no source and a file that could not take the text are errors,
 * after which nothing is written. The page, in text, tells what was written and what to do next.
 * The engine must be loaded; pack and case hold what it was set to or took from packs.
 */
struct endstate_scaffold {
    const char *name;
    const char *file;         /* NULL: NAME.clp in the current folder */
    const char *const *cites; /* ids of sentences that the rule stands on, or the case is about */
    size_t cite_count;
};
bool endstate_write_new_rule(struct endstate *engine, const struct endstate_scaffold *asked,
                             const struct endstate_page *page, struct endstate_error *error);
bool endstate_write_new_pack(struct endstate *engine, const struct endstate_scaffold *asked,
                             const struct endstate_page *page, struct endstate_error *error);
bool endstate_write_new_case(struct endstate *engine, const struct endstate_scaffold *asked,
                             const struct endstate_page *page, struct endstate_error *error);

/*
 * What each rule costs: the rules are run once to count firings and matches, then so many times
 * (1 or more) to take the time. No run is begun once the limit of seconds has passed for all.
 */
bool endstate_write_profile(struct endstate *engine, size_t runs, const struct endstate_page *page,
                            struct endstate_error *error);

/* In rising weight: style; loads, and is probably wrong; does not load, or is wrong. */
enum endstate_check_level { ENDSTATE_CHECK_NOTE, ENDSTATE_CHECK_WARNING, ENDSTATE_CHECK_ERROR };

/*
 * Check the files of the policy asked for, all mistakes at once; the engine need not be loaded and
 * stays as it is. With files (or folders, for the files in them) only findings in those are told;
 * one that is no part of the policy is laid over it. *found tells whether there is an error or a
 * warning, or with is_strict anything. A file that cannot be read is an error, after the answer.
 */
struct endstate_check {
    const char *const *files;
    size_t file_count;
    enum endstate_check_level least; /* only findings of this level and above */
    bool is_strict;
    bool is_fixing;     /* write what findings say to write instead, and tell what is left */
    bool shows_changes; /* write no file, and show what fixing would change as a unified diff */
};
bool endstate_write_check(struct endstate *engine, const struct endstate_check *asked, bool *found,
                          const struct endstate_page *page, struct endstate_error *error);
/* How much must be covered; 0 for any amount. */
struct endstate_threshold {
    size_t least;
    bool is_percent; /* of all there is, or so many */
};

/*
 * Run the policy's regression cases. The files, or folders of files, are those named, or where none
 * is the folder `cases` beside the policy's rules and facts (or its `tests/policy/cases`). *holds
 * tells whether all that must hold do; it is written on success alone. Mistakes in the files are
 * an error; where there are several, endstate_mistake has them.
 */
struct endstate_test {
    const char *const *files;
    size_t file_count;
    const char *match;    /* only cases whose name this PCRE2 expression matches, or NULL */
    bool is_failing_fast; /* stop at the first that fails */
    bool is_verbose;      /* tell of each case, in the formats of a document */
    bool is_for_perl;     /* TAP goes to Perl's harness, which knows version 13 and no later one */
    size_t jobs;          /* processes at once; 0 for as many as there are processors */
    /* Run only this case and, where it holds, write its derivations down as accepted; or NULL. */
    const char *accept;
    /* What the cases reach is told when any of these asks for it. Too little of it does not hold.
     */
    bool is_covering;
    bool is_suggesting; /* text is then cases that would show more conditions to matter */
    const char *lcov;   /* a file for the lines of rules that are reached, or NULL */
    struct endstate_threshold least_rules, least_conditions, least_sources;
    /* Where all cases hold, mutants of the rules are held against them and told of instead, when
     * any of these asks for it. That some survive, or more than least_score allows, does not hold.
     */
    bool is_mutating;
    const char *mutants_of; /* only of rules whose name this expression matches, or NULL */
    struct endstate_threshold least_score; /* of a hundred; least 0: none */
    FILE *progress;                        /* a terminal to tell the progress to, or NULL */
};
bool endstate_write_test(struct endstate *engine, const struct endstate_test *asked, bool *holds,
                         const struct endstate_page *page, struct endstate_error *error);

/* Each of several mistakes that an error counted, one line; NULL after the last. */
const char *endstate_mistake(const struct endstate *engine, size_t index);

/* The files and folders that a test reads, closed with NULL, of an engine that need not be loaded:
 * what is to be watched for changes. Some may be missing. */
const char *const *endstate_test_inputs(struct endstate *engine, const struct endstate_test *asked);

/*
 * Lay CLIPS files out in the one layout: only blanks and line breaks change. All files are read,
 * and the new text of each is read back and compared, before the first is written; an error before
 * that leaves every file as it was. A folder stands for the .clp files in it and in its folders.
 */
struct endstate_layout {
    const char *const *files; /* "-" alone is standard input, which is laid out to *out */
    size_t file_count;        /* 0: all rules and facts of the engine's policy */
    bool is_kept;             /* write no file, and name those that would change */
    bool shows_changes;       /* write no file, and show what would change as a unified diff */
    FILE *out;                /* for the names of the files that are changed, or the diff */
};
/* *differs tells whether anything is or would be changed; it is written on success alone. */
bool endstate_lay_out(struct endstate *engine, const struct endstate_layout *asked, bool *differs,
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
