/* Findings as JSON, for programs. */
#ifndef JSON_CHECK_H
#define JSON_CHECK_H

#include "ask/check.h"
#include "tell/json.h"

/* False if it could not be written. */
bool json_write_check(struct json_target out, const struct check *check);

#endif
