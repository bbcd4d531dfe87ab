/* The inside of an engine: what the endstate_*.c files share. No other file includes this. */
#ifndef ENDSTATE_INSIDE_H
#define ENDSTATE_INSIDE_H

#include "ask/recommend.h"
#include "ask/table.h"
#include "endstate.h"
#include "read/fact_change.h"
#include "read/overlays.h"
#include "read/policy.h"
#include "run/assumptions.h"
#include "run/clips_session.h"
#include "run/patterns.h"
#include "tell/document.h"
#include "tell/graph.h"
#include "tell/json.h"
#include "tell/wording.h"

struct word_list {
    const char **items;
    size_t count, capacity;
};

struct endstate {
    struct arena arena; /* everything but the record */
    const char *folder;
    struct word_list rules, facts, without, settings;
    struct fact_change *changes; /* of stated facts, in order */
    size_t change_count, change_capacity;
    struct clips_limits limits;
    const char *strategy;
    bool is_recorded;
    bool is_assessing; /* loaded with what judges proposals */
    struct patterns *patterns;
    struct policy policy;
    struct rulebase rulebase;
    struct overlays overlays;
    struct assumption *assumptions;
    struct clips_session *session;
    struct record *record; /* of the last run, NULL before one */
    struct recommendations recommendations;
    struct word_list warnings;
    size_t load_warnings;      /* how many of them are of the load and not of the last run */
    struct word_list mistakes; /* several at once, of which an error told the number */
};

/* endstate.c */
/* What to read, with the engine's own templates. */
struct policy_request engine_request(const struct endstate *engine, const struct unit *core);
struct unit *engine_core(struct endstate *engine, struct findings *findings);
bool engine_run_rules(struct endstate *engine, struct endstate_error *error); /* records nothing */
bool engine_state_assumptions(struct endstate *engine, struct endstate_error *error);
void engine_forget_run(struct endstate *engine);

/* endstate_lint.c */
struct findings;
/* Add what there is to be said of the rules of a loaded engine together. */
bool engine_lint(struct endstate *engine, struct findings *findings, struct endstate_error *error);

/* Add a copy of a word. */
void engine_add_word(struct endstate *engine, struct word_list *list, const char *word);

/* endstate_session.c */
void engine_add_change(struct endstate *engine, const struct fact_change *change); /* a copy */

/* Whether a file, or a file of a folder, holds rules or other constructs than facts; not where
 * there is no such path. */
bool engine_holds_rules(const char *path, bool *out, struct endstate_error *error);

/* endstate_compare_rules.c */
/* Compare two engines that are loaded, whatever their rules, under all combinations. */
bool engine_compare_rules(struct endstate *const *sides, const char *const *names, bool *differs,
                          const struct endstate_page *page, struct arena *arena,
                          struct endstate_error *error);

/* endstate_answers.c */
/* Complains of a subject that is unknown, or that has no value under these assumptions. */
bool engine_subject_unknown(const struct endstate *engine, const char *subject,
                            struct endstate_error *error);
/* Complains of a value that a declared subject does not have. */
bool engine_value_unknown(const struct subject *subject, const char *value,
                          struct endstate_error *error);
/* Whether an answer reached the page; says so where it did not. */
bool engine_finish(const struct endstate_page *page, bool is_written, struct endstate_error *error);
/* JSON onto the page, naming the overlays of the engine. */
struct json_target engine_json(const struct endstate *engine, const struct endstate_page *page);
/* In the page's format, which is one of a document; it names the overlays (NULL: none). */
bool engine_write_document(struct document *document, const struct overlays *overlays,
                           const struct endstate_page *page, struct endstate_error *error);

/* endstate_combinations.c */
/* Which domains vary: those whose keys are named, separated by commas; all where keys is NULL. */
bool engine_read_varied(const struct endstate *engine, bool *varied, const char *keys,
                        struct endstate_error *error);
/*
 * A combination (its values by domain, or NULL where none is known) went wrong where nothing is
 * recorded: run it again with the record, which knows the rules to blame, and say what is known,
 * followed by the words for the combination. Returns false.
 */
bool engine_blame(struct endstate *engine, const size_t *values, const char *with,
                  const struct endstate_error *why, struct endstate_error *error);

/* Run once with other values, one for each domain; false if it went wrong. */
bool engine_run_with(struct endstate *engine, const size_t *values, struct endstate_error *error);

/* endstate_pictures.c */
struct pictures;
struct sweep;
/* Whether a page can hold what is asked for; says so where it cannot. */
bool engine_check_pictures(const struct endstate_sweep *asked, const struct endstate_page *page,
                           struct endstate_error *error);
/* In the page's format, which is not JSON. */
bool engine_write_pictures(const struct sweep *sweep, const struct pictures *pictures,
                           const struct overlays *overlays, const struct endstate_page *page,
                           struct arena *arena, struct endstate_error *error);

/* endstate_shards.c */
/* Let vary what varied when a shard was run, and hold what was held. */
bool engine_take_up_shard(struct endstate *engine, const char *path, bool *varied,
                          struct endstate_error *error);
/* The tables of all shards, each of which must be there once; NULL on an error. */
struct table *engine_merge_shards(const char *const *paths, size_t count, const struct space *space,
                                  struct arena *arena, struct endstate_error *error);

/* endstate_flip.c */
struct flips;
/* The answer stands in the arena and points to the engine's assumptions. */
bool engine_find_flips(struct endstate *engine, struct flips *out,
                       const struct endstate_flip *asked, struct arena *arena,
                       struct endstate_error *error);
/* endstate_graphs.c */
/* Whether a format is one of graphs and argument maps. */
bool engine_is_graph_format(enum endstate_format format);
/* In the page's format, which is one of those. */
bool engine_write_graph(struct graph *graph, const struct overlays *overlays,
                        const struct endstate_page *page, struct endstate_error *error);

#endif
