/* What the JSON of several answers is made of. */
#ifndef JSON_PIECES_H
#define JSON_PIECES_H

#include <jansson.h>

#include "tell/json.h"

/* Write a document, which names the overlays in force, and let go of it; false if it could not be
 * written. */
bool json_finish(struct json_target out, json_t *document);

/*
 * The same with a list as its last member, whose elements are made, written and let go of one by
 * one: the list may be longer than memory should hold.
 */
typedef json_t *json_make(const void *context, size_t index);
bool json_finish_with(struct json_target out, json_t *document, const char *key, size_t count,
                      json_make *make, const void *context);

void json_put(json_t *object, const char *key, json_t *value);         /* takes the value over */
void json_put_text(json_t *object, const char *key, const char *text); /* NULL: null */
void json_put_number(json_t *object, const char *key, size_t number);

json_t *json_words(const char *const *words, size_t count);
json_t *json_taken(struct strbuf *text); /* and frees the text */
json_t *json_id(char letter, size_t id); /* "f-12" */

json_t *json_slots(const struct record_fact *fact); /* values by slot */
json_t *json_assumption(const struct assumption *assumption);
json_t *json_fact_text(const struct json_run *run, const struct record_fact *fact);
json_t *json_fact_cites(const struct json_run *run, const struct record_fact *fact);
json_t *json_because(const struct wording *wording, const struct record_firing *firing);
json_t *json_firing_cites(const struct record_firing *firing);
json_t *json_absent(const struct json_run *run, const struct record_firing *firing);

json_t *json_robustness(const struct robustness *robustness);
json_t *json_condition(const struct json_run *run, const struct record_firing *firing,
                       const struct why_condition *condition);

/* A tree of reasons by itself. */
json_t *json_why_tree(const struct json_run *run, const struct why_node *tree);

/* The facts and firings that are marked (by id - 1), or all where marks are NULL. */
json_t *json_derivation(const struct json_run *run, const bool *facts, const bool *firings);

#endif
