/* What the unit tests share: rules and facts from a text, run and recorded, and folders to fill. */
#ifndef SUPPORT_H
#define SUPPORT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "run/clips_session.h"

/* A text as the file of that name. */
struct source_file support_file(const char *path, const char *text);

/* The engine's own templates. */
struct unit *support_core(struct arena *arena);

/* A text, read and put together, and what became of running it. */
struct bench {
    struct arena arena;
    struct endstate_error error;
    struct findings findings; /* of reading */
    struct rulebase rulebase;
    struct clips_session *session;
    struct record *record;
};

/* Read a text with the engine's own templates before it. */
bool bench_read(struct bench *bench, const char *text);
/* Read, build and run it under a watch and a strategy, and take the record. */
bool bench_run_under(struct bench *bench, const char *text, const char *strategy);
/* The same under depth; a failure fails the test. */
void bench_run(struct bench *bench, const char *text);
void bench_free(struct bench *bench);

/* The fact of a template whose slot holds a value (slot NULL: any), or NULL. */
const struct record_fact *bench_fact(const struct bench *bench, const char *template,
                                     const char *slot, const char *value);
/* The firing of a rule, which must be the only one in the record; NULL where there is none. */
const struct record_firing *bench_firing(const struct bench *bench, const char *rule);

/* A new empty folder under /tmp; support_remove takes it away with all it holds. */
char *support_folder(void);
void support_remove(char *folder);
/* Write a file, making the folders it stands in; the path is good until the next call. */
const char *support_write(const char *folder, const char *name, const char *text);
const char *support_write_bytes(const char *folder, const char *name, const char *bytes,
                                size_t length);

/* Fail unless a text holds a part. */
void assert_holds(const char *text, const char *part);

#endif
