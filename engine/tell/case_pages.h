/* What became of running cases, as a document, as JSON, and for programs that run tests. */
#ifndef CASE_PAGES_H
#define CASE_PAGES_H

#include <stdio.h>

#include "tell/case_report.h"
#include "tell/document.h"
#include "tell/json.h"

void pages_cases(struct document *out, const struct case_report *report);

/* All return false if the report could not be written. */
bool json_write_cases(struct json_target out, const struct case_report *report);
bool junit_write(FILE *out, const struct case_report *report); /* as Jenkins reads it */
/* Version 14, or 13 for Perl's harness, which refuses a later one. What is written is good in both.
 */
bool tap_write(FILE *out, const struct case_report *report, bool is_for_perl);

#endif
