/* Findings as SARIF 2.1.0, for code-scanning services and editors. */
#ifndef SARIF_H
#define SARIF_H

#include <stdio.h>

#include "ask/check.h"

/* False if it could not be written. */
bool sarif_write(FILE *out, const struct check *check);

#endif
