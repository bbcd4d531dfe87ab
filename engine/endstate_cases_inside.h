/* The inside of running cases: what endstate_cases.c and endstate_snapshots.c share. */
#ifndef ENDSTATE_CASES_INSIDE_H
#define ENDSTATE_CASES_INSIDE_H

#include "endstate_inside.h"
#include "tell/case_report.h"

/* Where the accepted derivations of a case stand, or would: in `snapshots` beside its file. */
const char *engine_snapshot_path(const struct policy_case *of, struct arena *arena);

/* How a case's derivations differ from those accepted; none are where nothing was. False where the
 * snapshot cannot be read or a run goes wrong. */
bool engine_compare_snapshot(const struct endstate *engine, struct case_runner *runner,
                             const struct policy_case *of, struct case_snapshot *out,
                             struct arena *arena, struct endstate_error *error);

/* Write a case's derivations down as accepted, and tell what that changes. */
bool engine_accept_snapshot(const struct endstate *engine, struct case_runner *runner,
                            const struct policy_case *of, struct case_snapshot *out,
                            struct arena *arena, struct endstate_error *error);

/* Whether a test is to tell what its cases cover. */
bool engine_wants_coverage(const struct endstate_test *asked);
/* What cases that were run cover, each run once more with a record. In the arena. */
const struct told_coverage *engine_cover(const struct endstate *engine, struct case_runner *runner,
                                         const struct endstate_test *asked,
                                         const struct told_case *cases, size_t count,
                                         struct arena *arena);
bool engine_coverage_suffices(const struct told_coverage *told); /* NULL does */
bool engine_write_lcov(const struct told_coverage *told, const char *path, struct arena *arena,
                       struct endstate_error *error);

#endif
