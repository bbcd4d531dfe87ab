#include "read/template.h"

#include <string.h>

#include "base/near_name.h"

static const struct {
    const char *name;
    unsigned types;
} type_names[] = {
    {"SYMBOL", VALUE_SYMBOL},   {"STRING", VALUE_STRING}, {"LEXEME", VALUE_SYMBOL | VALUE_STRING},
    {"INTEGER", VALUE_INTEGER}, {"FLOAT", VALUE_FLOAT},   {"NUMBER", VALUE_INTEGER | VALUE_FLOAT},
};

static const struct {
    const char *name;
    unsigned types;
} allowed_names[] = {
    {"allowed-symbols", VALUE_SYMBOL},
    {"allowed-strings", VALUE_STRING},
    {"allowed-lexemes", VALUE_SYMBOL | VALUE_STRING},
    {"allowed-integers", VALUE_INTEGER},
    {"allowed-floats", VALUE_FLOAT},
    {"allowed-numbers", VALUE_INTEGER | VALUE_FLOAT},
    {"allowed-values", VALUE_ANY},
};

static unsigned read_types(const struct node *first)
{
    unsigned types = 0;

    for (; first != NULL; first = first->next) {
        unsigned found = VALUE_ANY;

        for (size_t i = 0; i < sizeof type_names / sizeof type_names[0]; i++)
            if (first->text != NULL && strcmp(first->text, type_names[i].name) == 0)
                found = type_names[i].types;
        types |= found;
    }
    return types == 0 ? VALUE_ANY : types;
}

static void read_facet(struct template_slot *slot, const struct node *facet)
{
    const char *head = syntax_head(facet);

    if (strcmp(head, "type") == 0)
        slot->types = read_types(facet->first->next);
    if (strcmp(head, "default") == 0)
        slot->is_required = facet->first->next != NULL &&
                            facet->first->next->kind == NODE_VARIABLE &&
                            strcmp(facet->first->next->text, "NONE") == 0;
    for (size_t i = 0; i < sizeof allowed_names / sizeof allowed_names[0]; i++) {
        if (strcmp(head, allowed_names[i].name) == 0 && facet->first->next != NULL &&
            facet->first->next->kind != NODE_VARIABLE) {
            slot->allowed = facet->first->next;
            slot->allowed_types = allowed_names[i].types;
        }
    }
}

static bool read_slot(struct template_slot *slot, const struct node *node,
                      struct endstate_error *error)
{
    const char *head = syntax_head(node);
    const struct node *name;

    slot->is_multi = strcmp(head, "multislot") == 0 || strcmp(head, "multifield") == 0;
    if (!slot->is_multi && strcmp(head, "slot") != 0 && strcmp(head, "field") != 0)
        return error_at(error, ENDSTATE_BAD_INPUT, node->place,
                        "expected (slot NAME ...) or (multislot NAME ...)");
    name = node->first->next;
    if (name == NULL || name->kind != NODE_SYMBOL)
        return error_at(error, ENDSTATE_BAD_INPUT, node->place, "expected the name of this slot");
    slot->name = name->text;
    slot->types = VALUE_ANY;
    for (const struct node *facet = name->next; facet != NULL; facet = facet->next)
        read_facet(slot, facet);
    return true;
}

struct template *template_read(const struct form *construct, struct arena *arena,
                               struct endstate_error *error)
{
    struct template *template = ARENA_NEW(arena, struct template);

    template->name = construct->name;
    template->form = construct;
    template->wording = construct->comment;
    template->place = construct->node->place;
    template->text = construct->text;
    template->slots = ARENA_ARRAY(arena, struct template_slot, syntax_count(construct->body));
    for (const struct node *node = construct->body; node != NULL; node = node->next) {
        struct template_slot *slot = &template->slots[template->slot_count++];

        if (!read_slot(slot, node, error))
            return NULL;
    }
    return template;
}

const struct template *template_find(const struct template *first, const char *name)
{
    for (; first != NULL; first = first->next)
        if (strcmp(first->name, name) == 0)
            return first;
    return NULL;
}

const struct template_slot *template_slot(const struct template *found, const char *name)
{
    for (size_t i = 0; i < found->slot_count; i++)
        if (strcmp(found->slots[i].name, name) == 0)
            return &found->slots[i];
    return NULL;
}

static unsigned type_of(const struct node *value)
{
    switch (value->kind) {
    case NODE_SYMBOL:
        return value->text[0] == '[' ? VALUE_OTHER | VALUE_SYMBOL : VALUE_SYMBOL;
    case NODE_STRING:
        return VALUE_STRING;
    case NODE_NUMBER:
        return strpbrk(value->text, ".eE") == NULL ? VALUE_INTEGER : VALUE_FLOAT;
    default:
        return VALUE_ANY;
    }
}

static void add_type_names(struct strbuf *out, unsigned types)
{
    static const char *const words[] = {"a symbol", "a string", "an integer", "a decimal number"};
    bool is_first = true;

    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        if ((types & (1U << i)) == 0)
            continue;
        strbuf_format(out, "%s%s", is_first ? "" : " or ", words[i]);
        is_first = false;
    }
}

static const char *quote(const struct node *value)
{
    return value->kind == NODE_STRING ? "\"" : "";
}

static bool not_allowed(const struct template_slot *slot, const struct node *value,
                        struct endstate_error *error)
{
    struct strbuf hint = {0};
    struct near_name near;

    near_name_begin(&near, value->text);
    for (const struct node *each = slot->allowed; each != NULL; each = each->next) {
        strbuf_format(&hint, "%s%s", each == slot->allowed ? "" : ", ", each->text);
        near_name_offer(&near, each->text);
    }
    strbuf_add(&hint, ")");
    near_name_suggest(&near, &hint);
    error_at(error, ENDSTATE_BAD_INPUT, value->place, "slot `%s` cannot hold `%s%s%s` (expected %s",
             slot->name, quote(value), value->text, quote(value), strbuf_text(&hint));
    strbuf_free(&hint);
    return false;
}

bool template_check_value(const struct template_slot *slot, const struct node *value,
                          struct endstate_error *error)
{
    unsigned type = type_of(value);

    if (type == VALUE_ANY)
        return true;
    if ((slot->types & type) == 0) {
        struct strbuf expected = {0};

        add_type_names(&expected, slot->types);
        error_at(error, ENDSTATE_BAD_INPUT, value->place,
                 "slot `%s` cannot hold `%s%s%s` (expected %s)", slot->name, quote(value),
                 value->text, quote(value), strbuf_text(&expected));
        strbuf_free(&expected);
        return false;
    }
    if (slot->allowed == NULL || (slot->allowed_types & type) == 0)
        return true;
    for (const struct node *each = slot->allowed; each != NULL; each = each->next)
        if (each->kind == value->kind && strcmp(each->text, value->text) == 0)
            return true;
    return not_allowed(slot, value, error);
}

bool template_unknown(const struct template *first, const struct node *use, const char *name,
                      struct endstate_error *error)
{
    struct strbuf hint = {0};
    struct near_name near;

    near_name_begin(&near, name);
    for (; first != NULL; first = first->next)
        near_name_offer(&near, first->name);
    near_name_suggest(&near, &hint);
    error_at(error, ENDSTATE_BAD_INPUT, use->place, "no template is named `%s`%s", name,
             strbuf_text(&hint));
    strbuf_free(&hint);
    return false;
}

bool template_slot_unknown(const struct template *template, const struct node *use,
                           const char *name, struct endstate_error *error)
{
    struct strbuf hint = {0};
    struct near_name near;

    near_name_begin(&near, name);
    for (size_t i = 0; i < template->slot_count; i++) {
        near_name_offer(&near, template->slots[i].name);
        strbuf_format(&hint, "%s%s", i == 0 ? "" : ", ", template->slots[i].name);
    }
    strbuf_add(&hint, ")");
    near_name_suggest(&near, &hint);
    error_at(error, ENDSTATE_BAD_INPUT, use->place, "template `%s` has no slot `%s` (it has: %s",
             template->name, name, strbuf_text(&hint));
    strbuf_free(&hint);
    return false;
}
