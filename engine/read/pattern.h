/* The fields of a pattern: where each stands in its slot, and what it asks of the value there. */
#ifndef PATTERN_H
#define PATTERN_H

#include "read/syntax.h"

struct pattern_field {
    const char *slot;         /* NULL in a pattern of an ordered fact */
    const struct node *first; /* its first word; what it asks goes on to end */
    const struct node *end;   /* NULL for the end of the slot */
    bool is_multi;            /* takes any number of values: $?x */
    bool is_alone;            /* no other field in its slot */
    bool is_placed;           /* not between two that take any number */
    size_t position;          /* counted from the front, or from the back (0 is the last) */
    bool from_back;
};

/* All fields of a pattern, slot by slot, as they are written. */
struct pattern_field *pattern_fields(const struct node *pattern, size_t *count,
                                     struct arena *arena);

/* One of the things that a field asks: a word, a variable, a :(test) or an =(value). */
struct term {
    const struct node *word; /* for :(test) and =(value) the list */
    char kind;               /* ':' or '=', 0 for a word or variable */
    bool is_negated;         /* ~ */
    bool begins_choice;      /* stands first or behind | */
};

/* The terms of a field, which must all hold up to the next choice; any one choice will do. */
struct term *field_terms(const struct pattern_field *field, size_t *count, struct arena *arena);

enum verdict { VERDICT_NO, VERDICT_MAYBE, VERDICT_YES };

/* Whether a word of a slot, without what negates it, is met by whatever is asked about. */
typedef enum verdict word_judge(const void *context, const struct node *word);

/* Whether words of a slot joined by `&` and `|`, of which `&` binds more tightly, can all hold up
 * to some choice, judged word by word. */
bool pattern_can_hold(const struct node *first, word_judge *judge, const void *context);

/* Whether a node is the connective `&`, `|` or `~`. */
bool pattern_is_sign(const struct node *node, char sign);

/* The word behind a field: past its connectives and what they join. */
const struct node *pattern_after_field(const struct node *field);

#endif
