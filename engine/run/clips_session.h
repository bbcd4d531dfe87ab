/*
 * A CLIPS environment, loaded and run. The clips_* files are the only ones that see CLIPS; what
 * they hand out is in plain C types.
 *
 * After an error in building a session is of no use and is to be freed; after an error in running
 * it can be reset and run again.
 */
#ifndef CLIPS_SESSION_H
#define CLIPS_SESSION_H

#include "run/record.h"

struct clips_session;

/* While this is set, every run is stopped as by a limit. May be called from a signal handler. */
void clips_limits_interrupt(bool is_wanted);
bool clips_limits_interrupted(void);

struct clips_limits {
    long long firings; /* 0 for none */
    double seconds;    /* 0 for none */
};

/* A session for policies: no output, and none of the functions that the sandbox forbids. */
struct clips_session *clips_session_new(void);

/* A session for any program: its output goes to standard output and error. */
struct clips_session *clips_session_new_program(bool is_trusted);

void clips_session_free(struct clips_session *session); /* NULL is allowed */

/* Define one construct; an error names the file and the line in it. */
bool clips_session_build(struct clips_session *session, const char *text, struct place place,
                         struct endstate_error *error);

/*
 * The same, telling why in the arena and where (from the place that was given), or NULL. Another
 * construct may be tried after one that was refused, to see whether it is refused as well.
 */
const char *clips_session_refusal(struct clips_session *session, const char *text,
                                  struct place *place, struct arena *arena);

/* Make the module current that a name has before its "::", MAIN where it has none; false where
 * there is no such module. */
bool clips_session_enter(struct clips_session *session, const char *name);

/*
 * Modules, templates and whatever else a rulebase has but facts and rules. All of it but the
 * modules is of MAIN, which they import from; MAIN is defined before them.
 */
bool clips_session_build_base(struct clips_session *session, const struct rulebase *rulebase,
                              struct endstate_error *error);
/* A rule in the module that its name has before "::", MAIN where it has none; in the words of a
 * text, which may be another than its own. */
bool clips_session_build_rule(struct clips_session *session, const struct rule *rule,
                              const char *text, struct endstate_error *error);
/* Take a rule away, by its name in the rulebase, from a session that is not running. */
void clips_session_remove_rule(struct clips_session *session, const char *name);

/* As `reset`: back to the stated facts. */
bool clips_session_reset(struct clips_session *session, struct endstate_error *error);

bool clips_session_assert(struct clips_session *session, const char *fact,
                          struct endstate_error *error);

/* A slot of one value: a symbol, a string, an integer or a float. */
struct clips_slot {
    const char *name;
    enum value_type type;
    const char *text; /* of a symbol or a string, as it is */
    long long integer;
    double real;
};

/* Assert a fact of a template in MAIN; slots that are not given have their defaults. What the
 * template allows is the caller's to keep to. */
bool clips_session_state(struct clips_session *session, const char *template,
                         const struct clips_slot *slots, size_t count,
                         struct endstate_error *error);

/* Assert (assumption (key KEY) (value VALUE)). */
bool clips_session_assume(struct clips_session *session, const char *key, const char *value,
                          struct endstate_error *error);

/* Whether firings are recorded (they are not in a new session). */
void clips_session_watch(struct clips_session *session, bool is_watched);

/* depth, breadth, simplicity, complexity, lex, mea or random; false for another name. */
bool clips_session_strategy(struct clips_session *session, const char *name);

/*
 * Run to the end; a run-time error or a limit hit is an error that names the rule, with the place
 * that the rulebase has for it (NULL: none).
 */
bool clips_session_run(struct clips_session *session, const struct rulebase *rulebase,
                       struct clips_limits limits, struct endstate_error *error);

/*
 * The record of the last run, in the caller's hands (record_free). Without a watch it holds the
 * facts and no firings. Rules are looked up by name in the rulebase, which must outlive it.
 */
struct record *clips_session_record(struct clips_session *session, const struct rulebase *rulebase);

/*
 * Carry out one command as at the prompt of a program session. The limits hold for all the commands
 * of the session together. What goes wrong is said by CLIPS itself on standard error; the error
 * names the rule or the command.
 */
bool clips_session_command(struct clips_session *session, const struct rulebase *rulebase,
                           const char *command, struct place place, struct clips_limits limits,
                           struct endstate_error *error);

/* Whether a program has ended itself with `exit`. */
bool clips_session_has_ended(const struct clips_session *session);

/* Rules fired since the session began. */
size_t clips_session_fired(const struct clips_session *session);

#endif
