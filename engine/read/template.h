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

struct template *template_read(const struct form *construct, struct arena *arena,
                               struct endstate_error *error);
const struct template *template_find(const struct template *first, const char *name);
const struct template_slot *template_slot(const struct template *found, const char *name);

/* Complains at the value's place when a slot may not hold this literal; true when it may. */
bool template_check_value(const struct template_slot *slot, const struct node *value,
                          struct endstate_error *error);

/* Complains about an unknown template or slot, with the nearest known ones. Both return false. */
bool template_unknown(const struct template *first, const struct node *use, const char *name,
                      struct endstate_error *error);
bool template_slot_unknown(const struct template *template, const struct node *use,
                           const char *name, struct endstate_error *error);

#endif
