/*
 * Benchmarks, as medians of alternated rounds on one machine and their ratios to endstate: what the
 * record costs, a cold start, scenarios of a made-up policy, whole processes. tests/bench/bench
 * puts them together.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "endstate.h"
#include "measure.h"
#include "scenarios.h"
#include "steps.h"

enum { RECORD_ROUNDS = 301, COLD_ROUNDS = 31, MOST = 1000000 };

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
    struct endstate *with = load(policy, true), *without = load(policy, false);
    struct series on = series_new("endstate, with the record", RECORD_ROUNDS);
    struct series off = series_new("endstate, without the record", RECORD_ROUNDS);

    for (size_t i = 0; i < RECORD_ROUNDS; i++) {
        bool is_first = i % 2 == 0;

        if (is_first)
            series_add(&off, run_once(without, i));
        series_add(&on, run_once(with, i));
        if (!is_first)
            series_add(&off, run_once(without, i));
    }
    table_begin("What the record costs: the rules run on the shipped policy", "us");
    table_line(&on, &on, 1e-6);
    table_line(&off, &on, 1e-6);
    series_free(&on);
    series_free(&off);
    endstate_free(with);
    endstate_free(without);
}

static void bench_cold(char *program, char *driver)
{
    char recommend[] = "recommend", clips[] = "clips", batch[] = "-f2";
    char *const our_command[] = {program, recommend, NULL};
    char *const their_command[] = {clips, batch, driver, NULL};
    struct series ours = series_new("endstate recommend", COLD_ROUNDS);
    struct series theirs = series_new("clips -f2, the same rules", COLD_ROUNDS);

    for (size_t i = 0; i < COLD_ROUNDS; i++) {
        bool is_first = i % 2 == 0;

        if (is_first)
            series_add(&ours, process_seconds(our_command));
        series_add(&theirs, process_seconds(their_command));
        if (!is_first)
            series_add(&ours, process_seconds(our_command));
    }
    table_begin("Cold start: a whole process on the shipped policy", "ms");
    table_line(&ours, &ours, 1e-3);
    table_line(&theirs, &ours, 1e-3);
    series_free(&ours);
    series_free(&theirs);
}

/* A process that answers for many scenarios at once. */
static void bench_process(const char *name, double scenarios, size_t rounds, char *const *command)
{
    struct series series = series_new(name, rounds);
    double seconds;

    for (size_t i = 0; i < rounds; i++)
        series_add(&series, process_seconds(command));
    seconds = series_median(&series);
    printf("%-40s %15.0f %9.3f %9.3g\n", name, scenarios, seconds, seconds / scenarios * 1e6);
    series_free(&series);
}

static size_t read_number(const char *text)
{
    char *end;
    unsigned long count = strtoul(text, &end, 10);

    if (end == text || *end != '\0' || count < 1 || count > MOST) {
        fprintf(stderr, "bench: %s is not a number from 1 to %d\n", text, MOST);
        exit(2);
    }
    return (size_t)count;
}

static int usage(void)
{
    fputs("usage: endstate_bench record POLICY\n"
          "       endstate_bench cold PROGRAM CLIPS_DRIVER\n"
          "       endstate_bench scenarios FOLDER CORE ROUNDS\n"
          "       endstate_bench growth NAME FOLDER CORE ROUNDS\n"
          "       endstate_bench peer FOLDER ROUNDS NAME SCENARIOS COMMAND\n"
          "       endstate_bench process NAME SCENARIOS ROUNDS COMMAND...\n",
          stderr);
    return 2;
}

int main(int argc, char **argv)
{
    const char *what = argc > 1 ? argv[1] : "";

    if (strcmp(what, "record") == 0 && argc == 3)
        bench_record(argv[2]);
    else if (strcmp(what, "cold") == 0 && argc == 4)
        bench_cold(argv[2], argv[3]);
    else if (strcmp(what, "scenarios") == 0 && argc == 5)
        bench_scenarios(argv[2], argv[3], read_number(argv[4]));
    else if (strcmp(what, "steps") == 0 && argc == 4)
        bench_steps(argv[2], read_number(argv[3]));
    else if (strcmp(what, "growth") == 0 && argc == 6)
        bench_growth(argv[2], argv[3], argv[4], read_number(argv[5]));
    else if (strcmp(what, "peer") == 0 && argc == 7)
        bench_peer(argv[2], read_number(argv[3]),
                   &(struct peer){argv[4], read_number(argv[5]), argv[6]});
    else if (strcmp(what, "process") == 0 && argc > 5)
        bench_process(argv[2], strtod(argv[3], NULL), read_number(argv[4]), argv + 5);
    else
        return usage();
    return 0;
}
