/*
 * The parts of a job, done by forked processes. A process that ends before its part is done, or
 * that gets on no more, is replaced and the part done again; when that fails too, it is an error.
 * The parts are begun in their order, and of several that fail the first in that order is told, so
 * that the outcome does not depend on how many processes there are.
 */
#ifndef WORKERS_H
#define WORKERS_H

#include "base/error.h"
#include "base/strbuf.h"

struct workers {
    size_t jobs; /* processes at once, 1 or more; with one, the parts are done in this process */
    size_t part_count;
    double patience; /* seconds of processor time that one step may take; 0 for any */
    void *context;
    /*
     * In the worker: do a part. What is added to the result is handed to take; *at is to be set to
     * the step that comes next, so that a lost worker's is known.
     */
    bool (*work)(void *context, size_t part, volatile size_t *at, struct strbuf *result,
                 struct endstate_error *error);
    /* In this process, in any order of parts. */
    bool (*take)(void *context, size_t part, const char *result, size_t length,
                 struct endstate_error *error);
    /* In this process: note where a part failed, and name it. */
    void (*fail)(void *context, size_t part, size_t at, struct strbuf *name);
};

/* Do all parts; false with the error of the first that failed. */
bool workers_run(const struct workers *job, struct endstate_error *error);

/* How many processes can run at once on the processors that this one may use. */
size_t workers_at_once(void);

#endif
