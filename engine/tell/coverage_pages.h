/* What cases cover, as part of a document, as JSON, and for programs that show covered lines. */
#ifndef COVERAGE_PAGES_H
#define COVERAGE_PAGES_H

#include <jansson.h>
#include <stdio.h>

#include "tell/case_report.h"
#include "tell/document.h"

/* is_verbose: also what was reached and never expected. */
void pages_coverage(struct document *out, const struct told_coverage *told, bool is_verbose);

json_t *json_coverage(const struct told_coverage *told);

/*
 * An LCOV tracefile, as genhtml and editors read it: rules are functions, their lines those of the
 * rule's name, conditions and actions, their branches those of an `or`; counted in runs.
 */
bool lcov_write(FILE *out, const struct coverage *coverage);

#endif
