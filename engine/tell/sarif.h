/* Findings as SARIF 2.1.0, for code-scanning services and editors. */
#ifndef SARIF_H
#define SARIF_H

#include "ask/check.h"
#include "tell/json.h"

/* False if it could not be written. */
bool sarif_write(struct json_target out, const struct check *check);

#endif
