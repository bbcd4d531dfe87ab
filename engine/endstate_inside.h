/* The inside of an engine: what the endstate_*.c files share. No other file includes this. */
#ifndef ENDSTATE_INSIDE_H
#define ENDSTATE_INSIDE_H

#include "ask/recommend.h"
#include "ask/table.h"
#include "endstate.h"
#include "read/policy.h"
#include "run/assumptions.h"
#include "run/clips_session.h"
#include "run/patterns.h"
#include "tell/document.h"
#include "tell/wording.h"

struct word_list {
    const char **items;
    size_t count, capacity;
};

struct endstate {
    struct arena arena; /* everything but the record */
    const char *folder;
    struct word_list rules, facts, without, settings;
    struct clips_limits limits;
    const char *strategy;
    bool is_recorded;
    bool is_assessing; /* loaded with what judges proposals */
    struct patterns *patterns;
    struct policy policy;
    struct rulebase rulebase;
    struct assumption *assumptions;
    struct clips_session *session;
    struct record *record; /* of the last run, NULL before one */
    struct recommendations recommendations;
    struct word_list warnings;
    size_t load_warnings; /* how many of them are of the load and not of the last run */
};

/* endstate.c */
bool engine_run_rules(struct endstate *engine, struct endstate_error *error); /* records nothing */
bool engine_state_assumptions(struct endstate *engine, struct endstate_error *error);
void engine_warn(struct endstate *engine, const char *warning); /* of a run */
void engine_forget_run(struct endstate *engine);

/* endstate_answers.c */
/* Whether an answer reached the page; says so where it did not. */
bool engine_finish(const struct endstate_page *page, bool is_written, struct endstate_error *error);
/* In the page's format, which is one of a document. */
bool engine_write_document(const struct document *document, const struct endstate_page *page,
                           struct endstate_error *error);

/* endstate_shards.c */
/* Let vary what varied when a shard was run, and hold what was held. */
bool engine_take_up_shard(struct endstate *engine, const char *path, bool *varied,
                          struct endstate_error *error);
/* The tables of all shards, each of which must be there once; NULL on an error. */
struct table *engine_merge_shards(const char *const *paths, size_t count, const struct space *space,
                                  struct arena *arena, struct endstate_error *error);

#endif
