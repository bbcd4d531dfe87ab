/* What the policy tests share: the shipped policy loaded, assumptions drawn at random, answers. */
#ifndef POLICY_TESTS_H
#define POLICY_TESTS_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <jansson.h>

#include "endstate.h"

/* The shipped policy's folder. */
extern const char policy_folder[];

/* An engine with the policy of a folder loaded; anything that goes wrong fails the test. */
struct endstate *policy_load(const char *folder, const char *strategy);

/* Set one assumption, or the text "KEY=VALUE KEY=VALUE ..." of several. */
void policy_set(struct endstate *engine, const char *settings);
void policy_set_baseline(struct endstate *engine);

/* Run, and fail the test if that fails. */
void policy_run(struct endstate *engine);

/* The next number of a repeatable series, below a limit. */
size_t policy_random(uint64_t *series, size_t below);
/* A value for every assumption, as "KEY=VALUE ..." in `out`. */
void policy_draw(char *out, size_t size, const struct endstate *engine, uint64_t *series);

/* The answers as JSON; the caller's to json_decref. */
json_t *policy_recommendation(struct endstate *engine);
json_t *policy_why(struct endstate *engine, const char *subject);

/* Lists of a loaded engine, as their "entries". */
json_t *policy_list(struct endstate *engine, enum endstate_listing listing);

const char *policy_text(const json_t *object, const char *key);

#endif
