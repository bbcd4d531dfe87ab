/* Where errors become a line on standard error and an exit status. */
#ifndef REPORT_H
#define REPORT_H

#include "endstate.h"

/* 0 done, 1 something was found, 2 usage, 3 bad input, 4 a limit, 5 output or a fault of ours. */
int report_status(const struct endstate_error *error);

/* Print the error or, where there is none, the warnings of an engine; the status to exit with. An
 * error without a text has been told before. */
int report_finish(const struct endstate *engine, const struct endstate_error *error);

#endif
