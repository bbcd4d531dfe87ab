#include "read/layout_shape.h"

#include <string.h>

#include "read/construct.h"

static bool is_symbol(const struct piece *piece, const char *word)
{
    return piece != NULL && piece->node->kind == NODE_SYMBOL &&
           strcmp(piece->node->text, word) == 0;
}

static bool is_list(const struct piece *piece)
{
    return piece->node->kind == NODE_LIST;
}

/* ---- cells ---- */

static bool are_glued(const struct piece *list, const struct piece *piece, const struct piece *next)
{
    if (piece->node->kind == NODE_CONNECTIVE)
        return true;
    if (next->node->kind == NODE_CONNECTIVE)
        return next->node->text[0] != '~';
    return piece != list->first && is_list(next) &&
           (is_symbol(piece, ":") || is_symbol(piece, "="));
}

const struct piece *layout_cell_next(const struct piece *list, const struct piece *piece,
                                     bool *is_glued)
{
    const struct piece *next = piece->next;
    bool is_global = strcmp(syntax_head(list->node), "defglobal") == 0;
    bool is_assigned;

    *is_glued = next != NULL && !is_global && are_glued(list, piece, next);
    is_assigned = is_symbol(piece, "<-") || is_symbol(next, "<-") ||
                  (is_global && (is_symbol(piece, "=") || is_symbol(next, "=")));
    return *is_glued || is_assigned ? next : NULL;
}

const struct piece *layout_cell_end(const struct piece *list, const struct piece *piece)
{
    bool is_glued;

    for (const struct piece *next = piece; next != NULL;
         next = layout_cell_next(list, piece, &is_glued))
        piece = next;
    return piece->next;
}

static size_t count_cells(const struct piece *list)
{
    size_t count = 0;

    for (const struct piece *cell = list->first; cell != NULL; cell = layout_cell_end(list, cell))
        count++;
    return count;
}

/* ---- facts ---- */

/* Where its author broke a stated fact, it stays broken: what belongs together is theirs to say. */
static struct layout_shape fact_shape(const struct piece *list)
{
    struct layout_shape shape = {.kind = LAYOUT_AS_IS, .members = ROLE_FACT};

    for (const struct piece *slot = list->first; slot != NULL; slot = slot->next)
        shape.is_broken = shape.is_broken || (slot != list->first && slot->begins_line);
    return shape;
}

/* Whether a list outside constructs looks like a fact: a word, then slots. */
static bool is_bare_fact(const struct piece *list)
{
    if (syntax_head(list->node)[0] == '\0' || list->first->next == NULL)
        return false;
    for (const struct piece *slot = list->first->next; slot != NULL; slot = slot->next)
        if (syntax_head(slot->node)[0] == '\0')
            return false;
    return true;
}

/* ---- calls ---- */

static const struct {
    const char *name;
    size_t head;
    bool has_body; /* actions that have a line each where there is more than one */
    enum layout_role members;
} calls[] = {
    {"and", 0, false, ROLE_ACTION},
    {"or", 0, false, ROLE_ACTION},
    {"assert", 0, false, ROLE_PLAIN},
    {"modify", 1, false, ROLE_PLAIN},
    {"duplicate", 1, false, ROLE_PLAIN},
    {"while", 1, true, ROLE_ACTION},
    {"loop-for-count", 1, true, ROLE_ACTION},
    {"progn", 0, true, ROLE_ACTION},
    {"progn$", 1, true, ROLE_ACTION},
    {"foreach", 2, true, ROLE_ACTION},
    {"switch", 1, true, ROLE_ACTION},
    {"case", 2, true, ROLE_ACTION},
    {"default", 0, true, ROLE_ACTION},
    {"do-for-fact", 2, true, ROLE_ACTION},
    {"do-for-all-facts", 2, true, ROLE_ACTION},
    {"delayed-do-for-all-facts", 2, true, ROLE_ACTION},
    {"do-for-instance", 2, true, ROLE_ACTION},
    {"do-for-all-instances", 2, true, ROLE_ACTION},
    {"delayed-do-for-all-instances", 2, true, ROLE_ACTION},
};

static bool is_branch(const struct piece *piece)
{
    return is_symbol(piece, "then") || is_symbol(piece, "else");
}

/* Broken where a branch has several actions, or an `if` of its own. */
static struct layout_shape if_shape(const struct piece *list)
{
    struct layout_shape shape = {.kind = LAYOUT_IF, .head = 1, .members = ROLE_ACTION};
    size_t actions = 0;
    bool is_in_branch = false;

    for (const struct piece *piece = list->first; piece != NULL; piece = piece->next) {
        actions = is_branch(piece) ? 0 : actions + 1;
        is_in_branch = is_in_branch || is_branch(piece);
        shape.is_broken = shape.is_broken || (is_in_branch && actions > 1) ||
                          strcmp(syntax_head(piece->node), "if") == 0;
    }
    return shape;
}

/* A call with one argument, or a variable and its value: what is in it is what is long. */
static bool hangs(const struct piece *list)
{
    const struct piece *last = list->first->next;

    if (is_symbol(list->first, "bind") && last != NULL)
        last = last->next;
    return last != NULL && last->next == NULL && is_list(last);
}

static struct layout_shape call_shape(const struct piece *list)
{
    const char *head = syntax_head(list->node);
    struct layout_shape shape = {.kind = LAYOUT_FILL, .members = ROLE_ACTION};

    if (strcmp(head, "if") == 0)
        return if_shape(list);
    for (size_t i = 0; i < sizeof calls / sizeof calls[0]; i++) {
        if (strcmp(calls[i].name, head) != 0)
            continue;
        shape.kind = LAYOUT_LINES;
        shape.head = calls[i].head;
        shape.members = calls[i].members;
        for (const struct piece *piece = list->first; piece != NULL; piece = piece->next)
            shape.head += is_symbol(piece, "do");
        shape.is_broken = calls[i].has_body && count_cells(list) > shape.head + 2;
        return shape;
    }
    if (list->first != NULL && hangs(list))
        shape.kind = LAYOUT_HANG;
    return shape;
}

/* ---- conditions ---- */

static struct layout_shape condition_shape(const struct piece *list)
{
    static const char *const groups[] = {"logical", "and", "or", "not", "exists", "forall"};
    const char *head = syntax_head(list->node);

    for (size_t i = 0; i < sizeof groups / sizeof groups[0]; i++)
        if (strcmp(groups[i], head) == 0)
            return (struct layout_shape){LAYOUT_LINES, 0, i == 0, ROLE_CONDITION};
    if (strcmp(head, "test") == 0)
        return (struct layout_shape){LAYOUT_HANG, 0, false, ROLE_ACTION};
    return (struct layout_shape){LAYOUT_FILL, 0, false, ROLE_PLAIN};
}

/* ---- constructs ---- */

/* Names and comment: the words after the first of a construct. */
static size_t count_names(const struct piece *list)
{
    size_t count = 0;

    for (const struct piece *piece = list->first->next; piece != NULL && !is_list(piece);
         piece = piece->next)
        count++;
    return count;
}

/* deffunction, defmethod, defmessage-handler: names, parameters, actions. */
static struct layout_shape function_shape(const struct piece *list)
{
    size_t head = count_names(list) + 1;

    return (struct layout_shape){LAYOUT_LINES, head, count_cells(list) > head + 1, ROLE_ACTION};
}

static struct layout_shape global_shape(const struct piece *list)
{
    const struct piece *name = list->first->next;
    size_t head = name != NULL && name->node->kind == NODE_SYMBOL;

    return (struct layout_shape){LAYOUT_LINES, head, count_cells(list) > head + 2, ROLE_ACTION};
}

static struct layout_shape construct_shape(const struct piece *list)
{
    static const struct {
        const char *name;
        bool is_broken;
        enum layout_role members;
    } named[] = {
        {"deftemplate", true, ROLE_PLAIN}, {"deffacts", true, ROLE_FACT},
        {"definstances", true, ROLE_FACT}, {"defclass", true, ROLE_PLAIN},
        {"defmodule", false, ROLE_PLAIN},  {"defgeneric", false, ROLE_PLAIN},
    };
    const char *head = syntax_head(list->node);

    if (strcmp(head, "defrule") == 0)
        return (struct layout_shape){LAYOUT_LINES, 1, true, ROLE_CONDITION};
    if (strcmp(head, "defglobal") == 0)
        return global_shape(list);
    for (size_t i = 0; i < sizeof named / sizeof named[0]; i++)
        if (strcmp(named[i].name, head) == 0)
            return (struct layout_shape){
                LAYOUT_LINES, count_names(list),
                named[i].is_broken && count_cells(list) > count_names(list) + 1, named[i].members};
    return function_shape(list);
}

/* ---- all ---- */

struct layout_shape layout_shape(const struct piece *list, enum layout_role role)
{
    struct layout_shape shape;

    switch (role) {
    case ROLE_TOP:
        if (construct_is(list->node))
            return construct_shape(list);
        shape = call_shape(list);
        return shape.kind == LAYOUT_FILL && is_bare_fact(list) ? fact_shape(list) : shape;
    case ROLE_CONDITION:
        return condition_shape(list);
    case ROLE_ACTION:
        return call_shape(list);
    case ROLE_FACT:
        return fact_shape(list);
    case ROLE_PLAIN:
        break;
    }
    return (struct layout_shape){LAYOUT_FILL, 0, false, ROLE_PLAIN};
}

enum layout_role layout_role_after(const struct piece *member, enum layout_role role)
{
    return role == ROLE_CONDITION && is_symbol(member, "=>") ? ROLE_ACTION : role;
}
