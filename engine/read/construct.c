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
                    struct arena *arena, struct findings *findings)
{
    struct node *member = node->first->next;

    *out = (struct form){.kind = kind_of(node), .node = node, .name = "", .comment = ""};
    out->text = arena_copy(arena, file->text + node->begin, node->end - node->begin);
    if (out->kind == CONSTRUCT_GLOBAL) {
        out->body = member;
        return true;
    }
    if (member == NULL || member->kind != NODE_SYMBOL) {
        findings_add(findings, LINT_SYNTAX, syntax_mark(member == NULL ? node : member),
                     "expected the name of this %s", syntax_head(node));
        return false;
    }
    out->name = member->text;
    if (strncmp(out->name, "MAIN::", 6) == 0)
        out->name += 6;
    member = member->next;
    if (member != NULL && member->kind == NODE_STRING) {
        out->comment = member->text;
        out->comment_node = member;
        member = member->next;
    }
    out->body = member;
    return true;
}

struct mark construct_mark_head(const struct form *form)
{
    const struct node *last = form->node->first;

    if (last->next != NULL && last->next->place.line == form->node->place.line)
        last = last->next;
    return (struct mark){form->node->place,
                         last->place.column + last->width - form->node->place.column};
}

/* One character of a string as it stands in the file; a backslash only hides the next. */
static const char *next_character(const char *at, struct place *place)
{
    if (*at == '\n') {
        place->line++;
        place->column = 0;
    }
    do
        at++;
    while ((*at & 0xC0) == 0x80);
    place->column++;
    return at;
}

/* Go on over so many bytes of what a string says. */
static const char *pass_over(const char *at, size_t bytes, struct place *place)
{
    while (bytes > 0) {
        const char *next;

        if (*at == '\\')
            at = next_character(at, place);
        next = next_character(at, place);
        bytes -= (size_t)(next - at) < bytes ? (size_t)(next - at) : bytes;
        at = next;
    }
    return at;
}

struct mark construct_mark_comment(const struct form *form, size_t offset, size_t length)
{
    struct place begin = form->comment_node->place, end;
    const char *at = form->text + (form->comment_node->begin - form->node->begin);

    at = pass_over(next_character(at, &begin), offset, &begin);
    end = begin;
    pass_over(at, length, &end);
    return (struct mark){begin, end.line == begin.line ? end.column - begin.column : 0};
}
