/* What a map in one of its formats holds, read by parsers that know nothing of the writers. */
#ifndef MAPS_H
#define MAPS_H

#include "policy.h"

/* Sets: objects whose keys count. */
struct holdings {
    json_t *nodes; /* ids of claims and steps */
    json_t *cites;
    json_t *edges; /* "f-1>r-2", of AIF alone */
};

struct holdings maps_nothing(void);
void maps_let_go(struct holdings holdings);

void maps_put(json_t *set, const char *text);
void maps_put_all(json_t *set, const json_t *list);
void maps_put_edge(json_t *set, const char *from, const char *to);

/* The text of DOT changes in being read. */
struct holdings maps_read(char *text, enum endstate_format format);

/* What is left of a map's ids are those that a test picks. */
void maps_keep(struct holdings *holdings, bool (*is_kept)(const char *id));

void maps_assert_same(const json_t *expected, const json_t *found, const char *what);

#endif
