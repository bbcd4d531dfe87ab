/* What became of running cases, as it is told. */
#ifndef CASE_REPORT_H
#define CASE_REPORT_H

#include "ask/cases.h"
#include "ask/coverage.h"
#include "base/line_diff.h"

enum case_outcome {
    CASE_HELD,
    CASE_FAILED,
    CASE_TODO,    /* fails, and need not hold yet */
    CASE_DONE,    /* holds, and is still marked as one that need not */
    CASE_SKIPPED, /* not run, as it says itself */
    CASE_NOT_RUN  /* since another failed before */
};

/* How the derivations of a case differ from those that were accepted. */
struct case_snapshot {
    const char *path;
    bool is_same_answer;
    struct line_diff diff;
};

struct told_failure {
    const struct case_failure *failure;
    const char *because; /* why the answer is what it is, "" for nothing to tell */
    const char *cites;
    const char **why_not; /* in a few lines why it is not what is expected */
    size_t why_not_count;
};

struct told_case {
    const struct policy_case *of;
    enum case_outcome outcome;
    const struct case_result *result;     /* of one that does not hold, else NULL */
    struct told_failure *failures;        /* as many as the result has */
    const struct case_snapshot *snapshot; /* NULL where none differs */
};

/* How much of something must be covered, and whether it is. */
struct coverage_gate {
    bool is_set;
    size_t least;
    bool is_percent;
    bool is_met;
};

struct told_coverage {
    const struct coverage *coverage;
    struct coverage_gate rules, sources;
};

struct case_report {
    struct told_case *cases;
    size_t count;
    size_t outcomes[CASE_NOT_RUN + 1]; /* how many cases have each */
    bool is_verbose;
    const struct case_snapshot *accepted; /* what was written now, or NULL */
    const struct told_coverage *coverage; /* NULL unless asked for */
};

#endif
