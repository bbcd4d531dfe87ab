/* "Did you mean": the known names nearest to an unknown word. */
#ifndef NEAR_NAME_H
#define NEAR_NAME_H

#include <stdbool.h>
#include <stddef.h>

#include "base/strbuf.h"

/* Candidates are added one by one; the word and the names must outlive the search. */
struct near_name {
    const char *word;
    const char *prefix;  /* shown before each name */
    const char *best[3]; /* nearest first; NULL where there is none */
    size_t distance[3];
};

void near_name_begin(struct near_name *search, const char *word);
void near_name_offer(struct near_name *search, const char *name);

/* Whether the nearest name is so by an edit for every three letters of the word at most. */
bool near_name_is_close(const struct near_name *search);

/* Append "; did you mean `a`, `b` or `c`?", or nothing if no name is near. */
void near_name_suggest(const struct near_name *search, struct strbuf *out);

#endif
