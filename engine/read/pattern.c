#include "read/pattern.h"

#include <string.h>

static bool is_symbol(const struct node *node, const char *text)
{
    return node->kind == NODE_SYMBOL && strcmp(node->text, text) == 0;
}

static bool is_prefix(const struct node *node)
{
    return (is_symbol(node, "=") || is_symbol(node, ":")) && node->next != NULL &&
           node->next->kind == NODE_LIST;
}

const struct node *pattern_after_field(const struct node *field)
{
    const struct node *at = field;

    for (;;) {
        while (at->kind == NODE_CONNECTIVE && at->next != NULL)
            at = at->next;
        if (is_prefix(at))
            at = at->next;
        at = at->next;
        if (at == NULL || at->kind != NODE_CONNECTIVE || at->text[0] == '~')
            return at;
    }
}

/* ---- fields ---- */

static size_t count_fields(const struct node *first)
{
    size_t count = 0;

    for (; first != NULL; first = pattern_after_field(first))
        count++;
    return count;
}

static size_t read_fields(struct pattern_field *out, const char *slot, const struct node *first)
{
    size_t count = count_fields(first), multis = 0;

    for (size_t i = 0; i < count; i++) {
        out[i] =
            (struct pattern_field){.slot = slot, .first = first, .end = pattern_after_field(first)};
        out[i].is_multi = first->kind == NODE_MULTI_VARIABLE;
        out[i].is_alone = count == 1;
        out[i].position = i;
        out[i].is_placed = multis == 0;
        multis += out[i].is_multi;
        first = out[i].end;
    }
    multis = 0;
    for (size_t i = count; i-- > 0;) {
        if (!out[i].is_placed && multis == 0) {
            out[i].is_placed = true;
            out[i].from_back = true;
            out[i].position = count - 1 - i;
        }
        multis += out[i].is_multi;
    }
    return count;
}

struct pattern_field *pattern_fields(const struct node *pattern, size_t *count, struct arena *arena)
{
    const struct node *first = pattern->first->next;
    bool is_ordered = first != NULL && first->kind != NODE_LIST;
    size_t most = is_ordered ? count_fields(first) : 0;
    struct pattern_field *fields;

    for (const struct node *slot = first; !is_ordered && slot != NULL; slot = slot->next)
        most +=
            slot->kind == NODE_LIST && slot->first != NULL ? count_fields(slot->first->next) : 0;
    fields = ARENA_ARRAY(arena, struct pattern_field, most + 1);
    *count = is_ordered ? read_fields(fields, NULL, first) : 0;
    for (const struct node *slot = first; !is_ordered && slot != NULL; slot = slot->next)
        if (slot->kind == NODE_LIST && slot->first != NULL)
            *count += read_fields(fields + *count, slot->first->text, slot->first->next);
    return fields;
}

/* ---- terms ---- */

struct term *field_terms(const struct pattern_field *field, size_t *count, struct arena *arena)
{
    struct term next = {.begins_choice = true};
    struct term *terms;
    size_t most = 0;

    for (const struct node *word = field->first; word != field->end; word = word->next)
        most++;
    terms = ARENA_ARRAY(arena, struct term, most + 1);
    *count = 0;
    for (const struct node *word = field->first; word != field->end; word = word->next) {
        if (word->kind == NODE_CONNECTIVE) {
            next.is_negated = word->text[0] == '~';
            next.begins_choice = next.begins_choice || word->text[0] == '|';
            continue;
        }
        if (is_prefix(word)) {
            next.kind = word->text[0];
            word = word->next;
        }
        next.word = word;
        terms[(*count)++] = next;
        next = (struct term){0};
    }
    return terms;
}

bool pattern_is_sign(const struct node *node, char sign)
{
    return node->kind == NODE_CONNECTIVE && node->text[0] == sign;
}

bool pattern_can_hold(const struct node *first, word_judge *judge, const void *context)
{
    bool may_all = true, is_denied = false;

    for (const struct node *at = first; at != NULL; at = at->next) {
        if (pattern_is_sign(at, '|')) {
            if (may_all)
                return true;
            may_all = true;
        }
        if (pattern_is_sign(at, '~'))
            is_denied = !is_denied;
        if (at->kind == NODE_CONNECTIVE)
            continue;
        if (judge(context, at) == (is_denied ? VERDICT_YES : VERDICT_NO))
            may_all = false;
        is_denied = false;
    }
    return may_all;
}
