#include "read/template.h"

#include <string.h>

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
                      struct findings *findings)
{
    const char *head = syntax_head(node);
    const struct node *name;

    slot->is_multi = strcmp(head, "multislot") == 0 || strcmp(head, "multifield") == 0;
    if (!slot->is_multi && strcmp(head, "slot") != 0 && strcmp(head, "field") != 0) {
        findings_add(findings, LINT_SYNTAX, syntax_mark(node),
                     "expected (slot NAME ...) or (multislot NAME ...)");
        return false;
    }
    name = node->first->next;
    if (name == NULL || name->kind != NODE_SYMBOL) {
        findings_add(findings, LINT_SYNTAX, syntax_mark(node), "expected the name of this slot");
        return false;
    }
    slot->name = name->text;
    slot->types = VALUE_ANY;
    for (const struct node *facet = name->next; facet != NULL; facet = facet->next)
        read_facet(slot, facet);
    return true;
}

struct template *template_read(const struct form *construct, struct arena *arena,
                               struct findings *findings)
{
    struct template *template = ARENA_NEW(arena, struct template);

    template->name = construct->name;
    template->form = construct;
    template->wording = construct->comment;
    template->form = construct;
    template->place = construct->node->place;
    template->text = construct->text;
    template->slots = ARENA_ARRAY(arena, struct template_slot, syntax_count(construct->body));
    for (const struct node *node = construct->body; node != NULL; node = node->next)
        if (read_slot(&template->slots[template->slot_count], node, findings))
            template->slot_count++;
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

bool template_types_allow(unsigned types, const struct node *value)
{
    return (types & type_of(value)) != 0;
}

const char *template_types_text(unsigned types, struct arena *arena)
{
    static const char *const words[] = {"a symbol", "a string", "an integer", "a decimal number"};
    const char *text = "";

    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if ((types & (1U << i)) != 0)
            text = arena_format(arena, "%s%s%s", text, text[0] == '\0' ? "" : " or ", words[i]);
    return text;
}

const char *template_literal(const struct node *value, struct arena *arena)
{
    return value->kind == NODE_STRING ? arena_format(arena, "\"%s\"", value->text) : value->text;
}

static void not_allowed(const struct template_slot *slot, const struct node *value,
                        struct findings *findings)
{
    struct strbuf expected = {0};
    struct near_name near;
    struct finding *finding;

    near_name_begin(&near, value->text);
    for (const struct node *each = slot->allowed; each != NULL; each = each->next) {
        strbuf_format(&expected, "%s%s", each == slot->allowed ? "" : ", ", each->text);
        near_name_offer(&near, each->text);
    }
    finding = findings_add(findings, LINT_UNKNOWN_VALUE, syntax_mark(value),
                           "slot `%s` cannot hold `%s` (expected %s)", slot->name,
                           template_literal(value, findings->arena), strbuf_text(&expected));
    finding_near(findings, finding, &near);
    if (value->kind == NODE_STRING)
        finding->replacement = NULL;
    strbuf_free(&expected);
}

static void wrong_type(const struct template_slot *slot, const struct node *value,
                       struct findings *findings)
{
    findings_add(findings, LINT_WRONG_TYPE, syntax_mark(value),
                 "slot `%s` cannot hold `%s` (expected %s)", slot->name,
                 template_literal(value, findings->arena),
                 template_types_text(slot->types, findings->arena));
}

bool template_check_value(const struct template_slot *slot, const struct node *value,
                          struct findings *findings)
{
    unsigned type = type_of(value);

    if (type == VALUE_ANY)
        return true;
    if ((slot->types & type) == 0) {
        wrong_type(slot, value, findings);
        return false;
    }
    if (slot->allowed == NULL || (slot->allowed_types & type) == 0)
        return true;
    for (const struct node *each = slot->allowed; each != NULL; each = each->next)
        if (each->kind == value->kind && strcmp(each->text, value->text) == 0)
            return true;
    not_allowed(slot, value, findings);
    return false;
}

bool template_is_of_cases(const char *name)
{
    return strcmp(name, "case") == 0 || strcmp(name, "expect") == 0;
}

void template_unknown(const struct template *first, const struct node *use, const char *name,
                      struct findings *findings)
{
    struct finding *finding = findings_add(findings, LINT_UNKNOWN_TEMPLATE, syntax_mark(use),
                                           "no template is named `%s`", name);
    struct near_name near;

    near_name_begin(&near, name);
    for (; first != NULL; first = first->next)
        if (!template_is_of_cases(first->name))
            near_name_offer(&near, first->name);
    finding_near(findings, finding, &near);
}

void template_slot_unknown(const struct template *template, const struct node *use,
                           const char *name, struct findings *findings)
{
    struct strbuf known = {0};
    struct near_name near;
    struct finding *finding;

    near_name_begin(&near, name);
    for (size_t i = 0; i < template->slot_count; i++) {
        near_name_offer(&near, template->slots[i].name);
        strbuf_format(&known, "%s%s", i == 0 ? "" : ", ", template->slots[i].name);
    }
    finding = findings_add(findings, LINT_UNKNOWN_SLOT, syntax_mark(use),
                           "template `%s` has no slot `%s` (it has: %s)", template->name, name,
                           strbuf_text(&known));
    finding_near(findings, finding, &near);
    strbuf_free(&known);
}
