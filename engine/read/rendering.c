#include "read/rendering.h"

#include <string.h>

const char *rendering_bound(const struct bound_variables *bound, const char *name)
{
    for (size_t i = 0; i < bound->count; i++)
        if (strcmp(bound->items[i].name, name) == 0)
            return bound->items[i].text;
    return NULL;
}

void rendering_string(struct strbuf *out, const char *text)
{
    strbuf_add_char(out, '"');
    for (; *text != '\0'; text++) {
        if (*text == '"' || *text == '\\')
            strbuf_add_char(out, '\\');
        strbuf_add_char(out, *text);
    }
    strbuf_add_char(out, '"');
}

const char *rendering_value(enum value_type type, const char *text, struct arena *arena)
{
    struct strbuf quoted = {0};

    if (type == VALUE_SYMBOL || type == VALUE_INTEGER)
        return text;
    if (type == VALUE_FLOAT)
        return strpbrk(text, ".en") != NULL ? text : arena_format(arena, "%s.0", text);
    if (type != VALUE_STRING)
        return NULL;
    rendering_string(&quoted, text);
    return strbuf_take(&quoted, arena);
}

static void add_list(struct strbuf *out, const struct node *first,
                     const struct bound_variables *bound)
{
    strbuf_add_char(out, '(');
    for (const struct node *each = first; each != NULL; each = each->next) {
        bool is_joined = each->kind == NODE_CONNECTIVE || each->next == NULL ||
                         each->next->kind == NODE_CONNECTIVE ||
                         (each->kind == NODE_SYMBOL && each != first &&
                          (strcmp(each->text, ":") == 0 || strcmp(each->text, "=") == 0));

        if (each == first && each->kind == NODE_SYMBOL && strcmp(each->text, "logical") == 0)
            strbuf_add(out, "and");
        else
            rendering_node(out, each, bound);
        if (!is_joined)
            strbuf_add_char(out, ' ');
    }
    strbuf_add_char(out, ')');
}

void rendering_node(struct strbuf *out, const struct node *node,
                    const struct bound_variables *bound)
{
    const char *value;

    switch (node->kind) {
    case NODE_LIST:
        add_list(out, node->first, bound);
        break;
    case NODE_STRING:
        rendering_string(out, node->text);
        break;
    case NODE_VARIABLE:
        value = rendering_bound(bound, node->text);
        if (value != NULL)
            strbuf_add(out, value);
        else
            strbuf_format(out, "?%s", node->text);
        break;
    case NODE_MULTI_VARIABLE:
        strbuf_format(out, "$?%s", node->text);
        break;
    case NODE_GLOBAL:
        strbuf_format(out, "?*%s*", node->text);
        break;
    case NODE_SYMBOL:
    case NODE_NUMBER:
    case NODE_CONNECTIVE:
        strbuf_add(out, node->text);
        break;
    }
}

static void add_binding(struct strbuf *out, const struct condition *condition)
{
    if (condition->binding != NULL)
        strbuf_format(out, "?%s <- ", condition->binding);
}

void rendering_condition(struct strbuf *out, const struct condition *condition,
                         const struct bound_variables *bound)
{
    add_binding(out, condition);
    rendering_node(out, condition->node, bound);
}

static void add_some(struct strbuf *out, const struct condition *pattern, const char *slot,
                     bool is_kept, const struct bound_variables *bound)
{
    add_binding(out, pattern);
    strbuf_format(out, "(%s", pattern->template);
    for (const struct node *each = pattern->node->first->next; each != NULL; each = each->next) {
        if ((strcmp(syntax_head(each), slot) == 0) != is_kept)
            continue;
        strbuf_add_char(out, ' ');
        rendering_node(out, each, bound);
    }
    strbuf_add_char(out, ')');
}

void rendering_without(struct strbuf *out, const struct condition *pattern, const char *slot,
                       const struct bound_variables *bound)
{
    add_some(out, pattern, slot, false, bound);
}

void rendering_only(struct strbuf *out, const struct condition *pattern, const char *slot,
                    const struct bound_variables *bound)
{
    add_some(out, pattern, slot, true, bound);
}
