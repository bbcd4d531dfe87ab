/*
 * Benchmarks, as ratios of medians of paired runs in one process or on one machine:
 * what the record costs, and a cold start beside `clips -f2` on the same rules.
 */
#include <fcntl.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "endstate.h"

extern char **environ;

enum { PAIRS = 301, COLD_PAIRS = 31 };

static double now(void)
{
    struct timespec time;

    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static int compare(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;

    return (x > y) - (x < y);
}

static double median(double *values, size_t count)
{
    qsort(values, count, sizeof *values, compare);
    return values[count / 2];
}

static void fail(const struct endstate_error *error)
{
    fprintf(stderr, "bench: %s\n", error->text);
    exit(1);
}

static struct endstate *load(const char *policy, bool is_recorded)
{
    struct endstate *engine = endstate_new();
    struct endstate_error error = {0};

    endstate_use_policy(engine, policy);
    endstate_use_record(engine, is_recorded);
    if (!endstate_load(engine, &error))
        fail(&error);
    return engine;
}

/* Seconds for the rules themselves to run (not for putting the record in order). */
static double run_once(struct endstate *engine, size_t round)
{
    struct endstate_error error = {0};
    size_t domain = round % endstate_domain_count(engine);
    size_t value = round / endstate_domain_count(engine);
    char setting[256];

    snprintf(
        setting, sizeof setting, "%s=%s", endstate_domain_key(engine, domain),
        endstate_domain_value(engine, domain, value % endstate_domain_value_count(engine, domain)));
    if (!endstate_set(engine, setting, &error) || !endstate_run(engine, &error))
        fail(&error);
    return endstate_seconds(engine);
}

static void bench_record(const char *policy)
{
    struct endstate *without = load(policy, false), *with = load(policy, true);
    double off[PAIRS], on[PAIRS], ratio[PAIRS];

    for (size_t i = 0; i < PAIRS; i++) {
        bool is_first = i % 2 == 0;

        if (is_first)
            off[i] = run_once(without, i);
        on[i] = run_once(with, i);
        if (!is_first)
            off[i] = run_once(without, i);
        ratio[i] = on[i] / off[i];
    }
    printf("%-44s %10.1f us\n", "run, hooks off", median(off, PAIRS) * 1e6);
    printf("%-44s %10.1f us\n", "run, hooks on", median(on, PAIRS) * 1e6);
    printf("%-44s %10.3f\n", "ratio on/off, median of pairs", median(ratio, PAIRS));
    endstate_free(without);
    endstate_free(with);
}

static double spawn_once(char *const *arguments)
{
    posix_spawn_file_actions_t actions;
    double start = now();
    pid_t child;
    int status;

    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    if (posix_spawnp(&child, arguments[0], &actions, NULL, arguments, environ) != 0 ||
        waitpid(child, &status, 0) != child || status != 0) {
        fprintf(stderr, "bench: %s failed\n", arguments[0]);
        exit(1);
    }
    posix_spawn_file_actions_destroy(&actions);
    return now() - start;
}

static void bench_cold(char *program, char *driver)
{
    char recommend[] = "recommend", clips[] = "clips", batch[] = "-f2";
    char *const ours[] = {program, recommend, NULL};
    char *const theirs[] = {clips, batch, driver, NULL};
    double a[COLD_PAIRS], b[COLD_PAIRS], ratio[COLD_PAIRS];

    for (size_t i = 0; i < COLD_PAIRS; i++) {
        a[i] = spawn_once(ours);
        b[i] = spawn_once(theirs);
        ratio[i] = a[i] / b[i];
    }
    printf("%-44s %10.2f ms\n", "endstate recommend, cold", median(a, COLD_PAIRS) * 1e3);
    printf("%-44s %10.2f ms\n", "clips -f2 with the same rules, cold", median(b, COLD_PAIRS) * 1e3);
    printf("%-44s %10.3f\n", "ratio, median of pairs", median(ratio, COLD_PAIRS));
}

int main(int argc, char **argv)
{
    if (argc != 4) {
        fputs("usage: endstate_bench POLICY PROGRAM CLIPS_DRIVER\n", stderr);
        return 2;
    }
    bench_record(argv[1]);
    bench_cold(argv[2], argv[3]);
    return 0;
}
