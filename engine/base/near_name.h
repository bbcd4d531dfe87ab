/* "Did you mean": the known names nearest to an unknown word. */
#ifndef NEAR_NAME_H
#define NEAR_NAME_H

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

/* Append "; did you mean `a`, `b` or `c`?", or nothing if no name is near. */
void near_name_suggest(const struct near_name *search, struct strbuf *out);

#endif
