/* The JSON of a why-not. */
#ifndef JSON_WHY_NOT_H
#define JSON_WHY_NOT_H

#include "ask/why_not.h"
#include "tell/json.h"

/* depth: how many ways deep the answer goes, 0 for all; false if it could not be written. */
bool json_write_why_not(struct json_target out, const struct json_run *run,
                        const struct why_not *answer, size_t depth);

#endif
