/* A comparison of two policies: its page and its JSON. */
#ifndef COMPARE_RULES_H
#define COMPARE_RULES_H

#include "ask/behaviour.h"
#include "tell/document.h"
#include "tell/json.h"

void pages_behaviour(struct document *out, const struct behaviour *behaviour);

/* False if it could not be written. */
bool json_write_behaviour(struct json_target out, const struct behaviour *behaviour);

#endif
