/* Templates: which slots a fact has and what they may hold. */
#ifndef TEMPLATE_H
#define TEMPLATE_H

#include "read/construct.h"

enum value_type {
    VALUE_SYMBOL = 1,
    VALUE_STRING = 2,
    VALUE_INTEGER = 4,
    VALUE_FLOAT = 8,
    VALUE_OTHER = 16, /* an address or an instance name */
    VALUE_ANY = 31
};

struct template_slot {
    const char *name;
    bool is_multi;
    bool is_required;           /* (default ?NONE) */
    unsigned types;             /* enum value_type, joined */
    const struct node *allowed; /* the first of the allowed values, NULL for any */
    unsigned allowed_types;     /* which types the allowed values restrict */
};

struct template
{
    const char *name;
    const char *wording; /* its comment: "{about} {claim}", "" where there is none */
    const struct form *form;
    struct place place;
    const char *text;
    struct template_slot *slots;
    size_t slot_count;
    struct template *next;
};

/* Slots that are wrong are reported and left out. */
struct template *template_read(const struct form *construct, struct arena *arena,
                               struct findings *findings);
const struct template *template_find(const struct template *first, const char *name);
const struct template_slot *template_slot(const struct template *found, const char *name);

/* Whether a node may stand where values of these types are expected: it is none that is not. */
bool template_types_allow(unsigned types, const struct node *value);
/* "a symbol or a string"; and a literal as it is written. Both in the arena. */
const char *template_types_text(unsigned types, struct arena *arena);
const char *template_literal(const struct node *value, struct arena *arena);

/* Complains at the value's place when a slot may not hold this literal; true when it may. */
bool template_check_value(const struct template_slot *slot, const struct node *value,
                          struct findings *findings);

/* Whether facts of the template stand in files of cases, and in no policy. */
bool template_is_of_cases(const char *name);

/* Complains about an unknown template or slot, with the nearest known ones. */
void template_unknown(const struct template *first, const struct node *use, const char *name,
                      struct findings *findings);
void template_slot_unknown(const struct template *template, const struct node *use,
                           const char *name, struct findings *findings);

#endif
