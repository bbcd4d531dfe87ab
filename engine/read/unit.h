/* One rule or fact file, read: its constructs and its stated facts. */
#ifndef UNIT_H
#define UNIT_H

#include "read/construct.h"

/* A fact that a file states, in a deffacts or (in a pack) by itself. */
struct stated_fact {
    const char *template;
    struct node *node;
    const char *text; /* CLIPS text */
    const char *pack; /* the pack that states it, NULL for the policy itself */
    struct stated_fact *next;
};

struct unit {
    const char *path;
    const char *pack; /* its name where it is a pack, else NULL */
    bool is_overlay;  /* rules laid over those of the policy */
    bool is_intake;   /* for judging proposals alone */
    const struct source_file *file;
    const struct node *broken; /* what could not be read */
    struct form *constructs;
    struct stated_fact *facts;
    struct unit *next;
};

/*
 * Read a file; pack is the name under which its facts go, or NULL. Bare facts are for packs. What
 * is wrong in it is reported and left out; NULL for a file that is no text at all.
 */
struct unit *unit_read(const char *path, const char *pack, struct arena *arena,
                       struct findings *findings);
struct unit *unit_parse(const struct source_file *file, const char *pack, struct arena *arena,
                        struct findings *findings);

/* Whether a word stands in what could not be read of these units: what it names may be known. */
bool unit_is_lost(const struct unit *first, const char *word);

/* The first value of a fact's slot, NULL where the slot is missing or empty. */
const struct node *stated_fact_slot(const struct stated_fact *fact, const char *slot);
/* The same as text, with a default for what is missing. */
const char *stated_fact_text(const struct stated_fact *fact, const char *slot,
                             const char *otherwise);

#endif
