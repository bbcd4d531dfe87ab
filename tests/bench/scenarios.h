/* The scenarios of a made-up policy, walked through by endstate, plain CLIPS and other programs. */
#ifndef ENDSTATE_BENCH_SCENARIOS_H
#define ENDSTATE_BENCH_SCENARIOS_H

#include <stddef.h>

/* endstate beside plain CLIPS. */
void bench_scenarios(const char *folder, const char *core, size_t rounds);

/* A program of another kind: a shell command that gets the number of scenarios of a round, runs in
 * the policy's folder, and prints seconds and how many answers held in all of them. */
struct peer {
    const char *name;
    size_t scenarios;
    const char *command;
};
void bench_peer(const char *folder, size_t rounds, const struct peer *peer);

/* One line of how the cost grows. */
void bench_growth(const char *name, const char *folder, const char *core, size_t rounds);

#endif
