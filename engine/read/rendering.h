/* Nodes and conditions written as CLIPS text again, with values in the place of variables. */
#ifndef RENDERING_H
#define RENDERING_H

#include "base/strbuf.h"
#include "read/rule.h"
#include "read/template.h"

/* A variable of one value and that value as CLIPS text. */
struct bound_variable {
    const char *name;
    const char *text;
};

struct bound_variables {
    struct bound_variable *items;
    size_t count;
};

/* The text that stands for a variable, or NULL. */
const char *rendering_bound(const struct bound_variables *bound, const char *name);

/* A string as CLIPS reads it, quoted. */
void rendering_string(struct strbuf *out, const char *text);

/* A word of a type as CLIPS reads it; NULL where no text stands for such a value. */
const char *rendering_value(enum value_type type, const char *text, struct arena *arena);

void rendering_node(struct strbuf *out, const struct node *node,
                    const struct bound_variables *bound);

/* With `?f <-` where the condition has it. */
void rendering_condition(struct strbuf *out, const struct condition *condition,
                         const struct bound_variables *bound);

/* A pattern without what it asks of one slot, or of all slots but one. */
void rendering_without(struct strbuf *out, const struct condition *pattern, const char *slot,
                       const struct bound_variables *bound);
void rendering_only(struct strbuf *out, const struct condition *pattern, const char *slot,
                    const struct bound_variables *bound);

#endif
