/*
 * All combinations of some digits in an order in which each differs from the one before by one step
 * of one digit: a reflected mixed-radix Gray code, the first digit changing fastest. Places in that
 * order are counted from 0.
 */
#ifndef GRAY_H
#define GRAY_H

#include <stdbool.h>
#include <stddef.h>

struct gray {
    size_t count; /* of digits */
    const size_t *sizes;
    size_t *digits;
    size_t number;   /* of the combination when the last digit counts least */
    size_t *turns;   /* how far each digit is in its run through its values */
    bool *goes_back; /* that run goes from the last value to the first */
    size_t *weights; /* of each digit in the number */
};

/* At the first place. The sizes are borrowed, each 1 or more; gray_end frees the rest. */
void gray_begin(struct gray *gray, const size_t *sizes, size_t count);
void gray_end(struct gray *gray);

/* Go to a place, which must be one. */
void gray_seek(struct gray *gray, size_t place);

/* Go on to the next place; the digit that changed, or count after the last place. */
size_t gray_next(struct gray *gray);

#endif
