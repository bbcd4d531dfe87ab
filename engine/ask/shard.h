/*
 * One share of a sweep, which can be run by itself, on another machine too, and put together with
 * the others: what it says and how it goes into tables.
 */
#ifndef SHARD_H
#define SHARD_H

#include "ask/table.h"

/* Everything an answer of the space rests on, as one number: two sweeps are of the same question
 * if theirs are equal. */
uint64_t shard_fingerprint(const struct space *space);

/*
 * The cells of a subject along a stretch of its group's way, as text: a letter for each value, with
 * how many times it stands in a row where that is more than once ("a120b3c"); values past 26 have a
 * capital before the letter.
 */
void shard_spell(struct strbuf *out, const struct table *table,
                 const struct space_stretch *stretch);

/*
 * Fill the cells of a stretch from such a text, whose letters stand for these values (NULL: none).
 * False where the text does not spell just that many of these values.
 */
bool shard_read(struct table *table, const struct space_stretch *stretch, const char *text,
                const char *const *values, size_t value_count, struct arena *arena);

#endif
