/* Findings as JSON, for programs. */
#ifndef JSON_CHECK_H
#define JSON_CHECK_H

#include <stdio.h>

#include "ask/check.h"

/* False if it could not be written. */
bool json_write_check(FILE *out, const struct check *check);

#endif
