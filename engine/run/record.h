/*
 * The record of a run: which rules fired on which facts and what they concluded. Every question
 * about reasons is answered from it.
 *
 * Facts are told apart by what they say, and numbered after sorting by that, so that neither the
 * order of firing nor the order of files shows. A firing whose conclusions were withdrawn again
 * (its `logical` conditions ceased to hold before the end) is no reason and is left out.
 */
#ifndef RECORD_H
#define RECORD_H

#include "read/rulebase.h"

struct record_value {
    enum value_type type;
    const char *text; /* without quotes */
};

struct record_slot {
    const char *name; /* NULL for the fields of an ordered fact */
    bool is_multi;
    struct record_value *values;
    size_t count;
};

struct record_firing;

struct record_fact {
    size_t id; /* from 1: f-1 */
    const char *template;
    struct record_slot *slots;
    size_t slot_count;
    bool is_given;   /* stated before the run, whether or not a rule concludes it too */
    bool is_present; /* at the end of the run */
    const struct record_firing **firings; /* that conclude it, best reason first */
    size_t firing_count;
    size_t height; /* firings in the shortest chain beneath it; 0 for a given fact */
};

/* Facts by which an `exists` holds; any one such match is enough. */
struct record_match {
    struct record_fact **facts;
    size_t count;
};

struct record_exists {
    struct record_match *matches; /* nearest to what was given first; none where facts are gone */
    size_t count;
};

struct record_firing {
    size_t id; /* from 1: r-1 */
    const char *rule;
    const struct rule *source;       /* NULL where the rule was made while running */
    const struct disjunct *disjunct; /* the branch of its conditions that held, or NULL */
    struct record_fact **matched;    /* in condition order */
    size_t matched_count;
    struct record_exists *exists;  /* one for each `exists` of the disjunct, in order */
    struct record_fact **asserted; /* also what another firing had asserted already */
    size_t asserted_count;
    struct record_fact **retracted;
    size_t retracted_count;
    size_t sequence; /* its place in the order of firing, from 0 */
};

struct record {
    struct arena arena;
    struct record_fact *facts; /* in order of id */
    size_t fact_count;
    struct record_firing *firings; /* in order of id */
    size_t firing_count;
    size_t fired; /* rules fired in all, those withdrawn included */
    double seconds;
};

/*
 * Put a raw record in order: merge equal facts and equal firings, number both, link facts to the
 * firings that conclude them. The raw facts and firings are arrays of pointers in record->arena.
 */
void record_arrange(struct record *record, struct record_fact **facts, size_t fact_count,
                    struct record_firing **firings, size_t firing_count);

/* The order of two facts by what they say, 0 where they say the same; of two records too. */
int record_order(const struct record_fact *a, const struct record_fact *b);
/* The fact of a record that says the same as another, which may be of another record; or NULL. */
struct record_fact *record_find(const struct record *record, const struct record_fact *fact);

/* The values of a slot, NULL where the fact has no such slot. */
const struct record_slot *record_slot(const struct record_fact *fact, const char *name);
/* The first value of a slot as text, "" where there is none. */
const char *record_text(const struct record_fact *fact, const char *slot);

/* The values that a variable of the rule's conditions had when it fired, as a slot without a name;
 * false where none of the facts that its first patterns matched, so many as `before` says, gives it
 * one. */
bool record_bound(const struct record_firing *firing, const char *variable, size_t before,
                  struct record_slot *out);

void record_free(struct record *record); /* NULL is allowed */

#endif
