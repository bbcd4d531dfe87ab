/* Expressions of CLIPS as people write them, with the values of variables filled in. */
#include "tell/expression.h"

#include <string.h>

enum rank { RANK_LOGIC, RANK_COMPARISON, RANK_ARITHMETIC };

/* Functions that are written between their arguments. */
static const struct {
    const char *function;
    enum rank rank;
    const char *before_second;
    const char *before_others;
} infixes[] = {
    {">", RANK_COMPARISON, " > ", " > "},         {">=", RANK_COMPARISON, " >= ", " >= "},
    {"<", RANK_COMPARISON, " < ", " < "},         {"<=", RANK_COMPARISON, " <= ", " <= "},
    {"=", RANK_COMPARISON, " = ", " = "},         {"<>", RANK_COMPARISON, " is not ", " or "},
    {"eq", RANK_COMPARISON, " is ", " is "},      {"neq", RANK_COMPARISON, " is not ", " or "},
    {"and", RANK_LOGIC, " and ", " and "},        {"or", RANK_LOGIC, " or ", " or "},
    {"+", RANK_ARITHMETIC, " + ", " + "},         {"-", RANK_ARITHMETIC, " - ", " - "},
    {"*", RANK_ARITHMETIC, " * ", " * "},         {"/", RANK_ARITHMETIC, " / ", " / "},
    {"member$", RANK_COMPARISON, " is in ", " "}, {"subsetp", RANK_COMPARISON, " is within ", " "},
};

enum { INFIXES = sizeof infixes / sizeof infixes[0] };

static void add_part(struct strbuf *out, const struct variables *variables, const struct node *node,
                     enum rank outer);

static void add_parts(struct strbuf *out, const struct variables *variables,
                      const struct node *first, size_t infix)
{
    for (const struct node *each = first; each != NULL; each = each->next) {
        if (each != first)
            strbuf_add(out, each == first->next ? infixes[infix].before_second
                                                : infixes[infix].before_others);
        add_part(out, variables, each, infixes[infix].rank);
    }
}

static void add_list(struct strbuf *out, const struct variables *variables,
                     const struct node *first, const char *joint)
{
    for (const struct node *each = first; each != NULL; each = each->next) {
        strbuf_add(out, each == first ? "" : joint);
        add_part(out, variables, each, RANK_ARITHMETIC);
    }
}

/* The row of a call that is written with its function between its arguments; INFIXES for none. */
static size_t find_infix(const struct node *call)
{
    size_t i = call->first == NULL || call->first->next == NULL || call->first->next->next == NULL
                   ? INFIXES
                   : 0;

    while (i < INFIXES && strcmp(syntax_head(call), infixes[i].function) != 0)
        i++;
    return i;
}

static bool is_negation(const struct node *call)
{
    return strcmp(syntax_head(call), "not") == 0 && call->first->next != NULL;
}

void expression_add(struct strbuf *out, const struct variables *variables,
                    const struct node *expression)
{
    size_t infix = find_infix(expression);

    if (expression->kind != NODE_LIST || expression->first == NULL) {
        add_part(out, variables, expression, RANK_LOGIC);
    } else if (infix < INFIXES) {
        add_parts(out, variables, expression->first->next, infix);
    } else if (is_negation(expression)) {
        strbuf_add(out, "not ");
        add_part(out, variables, expression->first->next, RANK_LOGIC);
    } else {
        strbuf_add(out, "(");
        add_list(out, variables, expression->first, " ");
        strbuf_add(out, ")");
    }
}

static void add_variable(struct strbuf *out, const struct variables *variables,
                         const struct node *node)
{
    if (!variables->add(out, variables->from, node->text))
        strbuf_format(out, "%s%s", node->kind == NODE_MULTI_VARIABLE ? "$?" : "?", node->text);
}

static void add_call(struct strbuf *out, const struct variables *variables, const struct node *call,
                     enum rank outer)
{
    size_t infix = find_infix(call);
    bool is_arithmetic = infix < INFIXES && infixes[infix].rank == RANK_ARITHMETIC;
    bool is_enclosed =
        (infix < INFIXES || is_negation(call)) && !(is_arithmetic && outer == RANK_COMPARISON);

    if (strcmp(syntax_head(call), "create$") == 0) {
        strbuf_add(out, "(");
        add_list(out, variables, call->first->next, ", ");
        strbuf_add(out, ")");
        return;
    }
    strbuf_add(out, is_enclosed ? "(" : "");
    expression_add(out, variables, call);
    strbuf_add(out, is_enclosed ? ")" : "");
}

/* One of the arguments of a call of that rank. */
static void add_part(struct strbuf *out, const struct variables *variables, const struct node *node,
                     enum rank outer)
{
    switch (node->kind) {
    case NODE_LIST:
        add_call(out, variables, node, outer);
        break;
    case NODE_VARIABLE:
    case NODE_MULTI_VARIABLE:
        add_variable(out, variables, node);
        break;
    case NODE_GLOBAL:
        strbuf_format(out, "?*%s*", node->text);
        break;
    case NODE_STRING:
        strbuf_format(out, "\"%s\"", node->text);
        break;
    case NODE_SYMBOL:
    case NODE_NUMBER:
    case NODE_CONNECTIVE:
        strbuf_add(out, node->text);
        break;
    }
}
