/* Findings as compilers tell them: FILE:LINE:COLUMN: LEVEL: MESSAGE [ID], the line, a caret. */
#ifndef CHECK_LINES_H
#define CHECK_LINES_H

#include <stdio.h>

#include "ask/check.h"

void check_lines_write(FILE *out, const struct check *check, bool has_colour);

#endif
