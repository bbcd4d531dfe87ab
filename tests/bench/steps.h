/* How fast combinations of the assumptions of a policy are gone through. */
#ifndef ENDSTATE_BENCH_STEPS_H
#define ENDSTATE_BENCH_STEPS_H

#include <stddef.h>

/* By steps, as sweeps do it, beside by a reset for each: a table. */
void bench_steps(const char *policy, size_t rounds);

#endif
