/* What a policy declares to the engine: domains, subjects, sources and how to lay out an answer. */
#ifndef DECLARATION_H
#define DECLARATION_H

#include "base/near_name.h"
#include "read/unit.h"

struct domain {
    const char *key;
    const char **values;
    size_t value_count;
    size_t baseline; /* index of a value */
    const char *actor;
    const char *question;
    const char **cites;
    size_t cite_count;
    const struct stated_fact *fact;
};

struct subject {
    const char *name;
    const char *label;   /* its name where the policy gives none */
    const char *section; /* NULL for none */
    const char **values; /* none: any value will do */
    size_t value_count;
    long section_order;
    long order; /* within its section */
    const char *question;
};

enum section_layout { SECTION_LINES, SECTION_BY_VALUE, SECTION_BRIEF };

struct section {
    const char *name;
    const char *title;
    long order;
    enum section_layout layout;
};

struct heading {
    const char *section;
    const char *value;
    const char *label;
    long order;
};

struct source {
    const char *id;
    const char *gist;
    const struct stated_fact *fact;
    const char *set_aside; /* why it carries no reasoning, or NULL */
};

struct declarations {
    struct domain *domains; /* in order of declaration */
    size_t domain_count;
    struct subject *subjects; /* sorted by section, order, name */
    size_t subject_count;
    struct section *sections;
    size_t section_count;
    struct heading *headings;
    size_t heading_count;
    struct source *sources; /* in order of declaration */
    size_t source_count;
    const char **advised; /* actors whom the advice is for, in order of name; none: not stated */
    size_t advised_count;
};

/* Declarations that cannot hold are reported and left out. */
void declaration_read(struct declarations *out, const struct stated_fact *facts,
                      struct arena *arena, struct findings *findings);

const struct domain *declaration_domain(const struct declarations *all, const char *key);
const struct subject *declaration_subject(const struct declarations *all, const char *name);
const struct source *declaration_source(const struct declarations *all, const char *id);

/* Whether the advice is for this actor. */
bool declaration_is_advised(const struct declarations *all, const char *actor);

/* Whether a subject can have a value; one without declared values can have any. */
bool subject_allows(const struct subject *subject, const char *value);

/* Longest key that is looked up in a setting. */
enum { LONGEST_KEY = 255 };

/* The domain of a key that is length bytes of a text; complains and is NULL if there is none. */
const struct domain *declaration_named(const struct declarations *all, const char *key,
                                       size_t length, struct endstate_error *error);

/* The index of a value in a domain, or -1. */
long domain_value(const struct domain *domain, const char *value);

/* Complain about an unknown value, of a setting or in a file, with the nearest known ones. */
bool declaration_value_unknown(const struct domain *domain, const char *value,
                               struct endstate_error *error); /* returns false */
void declaration_value_wrong(const struct domain *domain, const struct node *value,
                             struct findings *findings);

/* The same of a key or source in a file. */
void declaration_key_wrong(const struct declarations *all, const struct node *key,
                           struct findings *findings);
void declaration_source_wrong(const struct declarations *all, const char *id, struct mark mark,
                              struct findings *findings);

#endif
