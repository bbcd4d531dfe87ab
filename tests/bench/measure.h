/* What all benchmarks measure with: a clock, medians of alternated rounds, processes, tables. */
#ifndef ENDSTATE_BENCH_MEASURE_H
#define ENDSTATE_BENCH_MEASURE_H

#include <stdbool.h>
#include <stddef.h>

double now(void);

/* What one line of a table was measured to be, round by round; the first line is what the others
 * are compared with. */
struct series {
    const char *name;
    double *seconds;
    size_t count;
};

struct series series_new(const char *name, size_t rounds);
void series_add(struct series *series, double seconds);
void series_free(struct series *series);
double series_median(const struct series *series);

/* The median of the ratios to what was measured in the same rounds. */
double series_ratio(const struct series *series, const struct series *base);

/* A table's title and head, and one line of it, in units of so many seconds. */
void table_begin(const char *title, const char *unit);
void table_line(const struct series *series, const struct series *base, double unit);

/* Seconds that a whole process takes, its output thrown away; ends the program if it fails. */
double process_seconds(char *const *arguments);

#endif
