#include "measure.h"

#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

double now(void)
{
    struct timespec time;

    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static double *new_values(size_t count)
{
    double *values = calloc(count, sizeof *values);

    if (values == NULL)
        abort();
    return values;
}

struct series series_new(const char *name, size_t rounds)
{
    return (struct series){name, new_values(rounds), 0};
}

void series_add(struct series *series, double seconds)
{
    series->seconds[series->count++] = seconds;
}

void series_free(struct series *series)
{
    free(series->seconds);
}

static int compare(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;

    return (x > y) - (x < y);
}

/* Takes the values over. */
static double median(double *values, size_t count)
{
    double middle;

    qsort(values, count, sizeof *values, compare);
    middle = values[count / 2];
    free(values);
    return middle;
}

double series_median(const struct series *series)
{
    double *values = new_values(series->count);

    memcpy(values, series->seconds, series->count * sizeof *values);
    return median(values, series->count);
}

double series_ratio(const struct series *series, const struct series *base)
{
    double *ratios = new_values(series->count);

    for (size_t i = 0; i < series->count; i++)
        ratios[i] = series->seconds[i] / base->seconds[i];
    return median(ratios, series->count);
}

void table_begin(const char *title, const char *unit)
{
    printf("\n%s\n%-52s %13s %9s\n", title, "", unit, "ratio");
}

void table_line(const struct series *series, const struct series *base, double unit)
{
    printf("%-52s %13.2f %9.3g\n", series->name, series_median(series) / unit,
           series_ratio(series, base));
    fflush(stdout);
}

double process_seconds(char *const *arguments)
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
