/* What a pattern asks of its slots, with the values of the variables that are known. */
#include <string.h>

#include "tell/wording.h"

struct worded_pattern {
    const struct bound_variables *bound; /* give variables their values */
    const struct node *pattern;
};

bool wording_known(struct strbuf *out, const struct bound_variables *bound, const char *name)
{
    const char *text = rendering_bound(bound, name);
    size_t length = text == NULL ? 0 : strlen(text);

    if (text == NULL)
        return false;
    if (text[0] == '"' && length > 1)
        strbuf_add_bytes(out, text + 1, length - 2);
    else
        strbuf_add(out, text);
    return true;
}

/* The : or = before a call in a pattern. */
static bool is_marker(const struct node *node)
{
    return node != NULL && node->kind == NODE_SYMBOL &&
           (strcmp(node->text, ":") == 0 || strcmp(node->text, "=") == 0) && node->next != NULL &&
           node->next->kind == NODE_LIST;
}

static const char *joint_word(const struct node *connective)
{
    if (connective->text[0] == '|')
        return " or ";
    if (connective->text[0] == '~')
        return "not ";
    return is_marker(connective->next) ? " with " : " and ";
}

/* What a pattern asks of a slot: a value, a variable's value, or anything. */
static bool add_pattern_slot(struct strbuf *out, const void *from, const char *slot)
{
    const struct worded_pattern *worded = from;

    for (const struct node *each = worded->pattern->first->next; each != NULL; each = each->next) {
        const struct node *value = each->kind == NODE_LIST ? each->first : NULL;
        bool is_first = true;

        if (value == NULL || strcmp(syntax_head(each), slot) != 0)
            continue;
        for (value = value->next; value != NULL; value = value->next) {
            if (value->kind == NODE_CONNECTIVE) {
                strbuf_add(out, joint_word(value));
                is_first = true;
                continue;
            }
            if (!is_first)
                strbuf_add(out, " ");
            is_first = false;
            if (is_marker(value))
                is_first = true;
            else if (value->kind == NODE_LIST)
                rendering_node(out, value, worded->bound);
            else if (value->kind != NODE_VARIABLE && value->kind != NODE_MULTI_VARIABLE)
                strbuf_add(out, value->text);
            else if (value->text[0] == '\0' || !wording_known(out, worded->bound, value->text))
                strbuf_add(out, "anything");
        }
        return true;
    }
    strbuf_add(out, "anything");
    return true;
}

bool wording_pattern_slot(struct strbuf *out, const struct node *pattern, const char *slot,
                          const struct bound_variables *bound)
{
    struct worded_pattern worded = {bound, pattern};

    return add_pattern_slot(out, &worded, slot);
}
