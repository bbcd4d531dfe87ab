/* The sentences about flips that several answers share. */
#ifndef FLIP_WORDS_H
#define FLIP_WORDS_H

#include "ask/flip.h"

/* "3 ways to another answer with up to 3 changes of 24 assumptions; ...", or what it means that
 * there are none. */
const char *flip_words_summary(const struct flips *flips, struct arena *arena);

/* Whether the flips of two sets need the same actors besides those who are advised. */
bool flip_words_same_others(const struct flips *flips, const struct flip *a, const struct flip *b);

/* "In the hands of X and Y", or "Needing others (Z)"; of a policy that says whom it advises. */
const char *flip_words_hands(const struct flips *flips, const struct flip *flip,
                             struct arena *arena);

#endif
