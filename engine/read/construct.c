#include "read/construct.h"

#include <string.h>

static const struct {
    const char *keyword;
    enum construct_kind kind;
} keywords[] = {
    {"defrule", CONSTRUCT_RULE},          {"deffacts", CONSTRUCT_FACTS},
    {"deftemplate", CONSTRUCT_TEMPLATE},  {"defmodule", CONSTRUCT_MODULE},
    {"defglobal", CONSTRUCT_GLOBAL},      {"deffunction", CONSTRUCT_FUNCTION},
    {"defgeneric", CONSTRUCT_FUNCTION},   {"defmethod", CONSTRUCT_FUNCTION},
    {"defclass", CONSTRUCT_FUNCTION},     {"defmessage-handler", CONSTRUCT_FUNCTION},
    {"definstances", CONSTRUCT_FUNCTION},
};

enum { KEYWORDS = sizeof keywords / sizeof keywords[0] };

const char *construct_keyword(size_t index)
{
    return index < KEYWORDS ? keywords[index].keyword : NULL;
}

bool construct_is(const struct node *node)
{
    const char *head = syntax_head(node);

    for (size_t i = 0; i < KEYWORDS; i++)
        if (strcmp(keywords[i].keyword, head) == 0)
            return true;
    return false;
}

static enum construct_kind kind_of(const struct node *node)
{
    size_t i = 0;

    while (i + 1 < KEYWORDS && strcmp(keywords[i].keyword, syntax_head(node)) != 0)
        i++;
    return keywords[i].kind;
}

bool construct_read(struct form *out, struct node *node, const struct source_file *file,
                    struct arena *arena, struct endstate_error *error)
{
    struct node *member = node->first->next;

    *out = (struct form){.kind = kind_of(node), .node = node, .name = "", .comment = ""};
    out->text = arena_copy(arena, file->text + node->begin, node->end - node->begin);
    if (out->kind == CONSTRUCT_GLOBAL) {
        out->body = member;
        return true;
    }
    if (member == NULL || member->kind != NODE_SYMBOL)
        return error_at(error, ENDSTATE_BAD_INPUT, member == NULL ? node->place : member->place,
                        "expected the name of this %s", syntax_head(node));
    out->name = member->text;
    if (strncmp(out->name, "MAIN::", 6) == 0)
        out->name += 6;
    member = member->next;
    if (member != NULL && member->kind == NODE_STRING) {
        out->comment = member->text;
        member = member->next;
    }
    out->body = member;
    return true;
}
