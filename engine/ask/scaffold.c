#include "ask/scaffold.h"

#include <ctype.h>
#include <string.h>

#include "base/strbuf.h"

/* ---- names ---- */

bool scaffold_is_name(const char *word)
{
    if (!islower((unsigned char)word[0]))
        return false;
    for (const char *at = word; *at != '\0'; at++)
        if (!islower((unsigned char)*at) && !isdigit((unsigned char)*at) &&
            (*at != '-' || at[1] == '-' || at[1] == '\0'))
            return false;
    return true;
}

const char *scaffold_name_for(const char *word, struct arena *arena)
{
    struct strbuf name = {0};
    const char *copy = NULL;

    for (; *word != '\0'; word++) {
        unsigned char character = (unsigned char)*word;

        if (isalpha(character) || (isdigit(character) && name.length > 0))
            strbuf_add_char(&name, (char)tolower(character));
        else if (name.length > 0 && name.text[name.length - 1] != '-')
            strbuf_add_char(&name, '-');
    }
    while (name.length > 0 && name.text[name.length - 1] == '-')
        name.text[--name.length] = '\0';
    if (name.length > 0)
        copy = arena_string(arena, name.text);
    strbuf_free(&name);
    return copy;
}

/* ---- a condition ---- */

static bool is_among(const char *const *words, size_t count, const char *word)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(words[i], word) == 0)
            return true;
    return false;
}

const struct domain *scaffold_condition(const struct declarations *declared,
                                        const char *const *cites, size_t cite_count)
{
    for (size_t i = 0; i < declared->domain_count; i++)
        for (size_t j = 0; j < declared->domains[i].cite_count; j++)
            if (is_among(cites, cite_count, declared->domains[i].cites[j]))
                return &declared->domains[i];
    return declared->domain_count == 0 ? NULL : &declared->domains[0];
}

/* ---- a conclusion ---- */

/* A fact of a template whose last symbol is the rule's name. */
struct draft {
    const struct template *template;
    const char *name;
};

static bool has_word(const struct template_slot *slot)
{
    return !slot->is_multi && slot->allowed == NULL &&
           (slot->types & (VALUE_SYMBOL | VALUE_STRING)) != 0;
}

static const struct template_slot *name_slot(const struct template *template)
{
    const struct template_slot *last = NULL;

    for (size_t i = 0; i < template->slot_count; i++)
        if (has_word(&template->slots[i]))
            last = &template->slots[i];
    return last;
}

static const char *value_of(const struct draft *draft, const struct template_slot *slot)
{
    return slot == name_slot(draft->template) ? draft->name : "something";
}

/* Whether a slot of a pattern asks for one word, and another than the draft has. */
static bool is_refused(const struct draft *draft, const struct node *asked)
{
    const struct template_slot *slot = template_slot(draft->template, syntax_head(asked));
    const struct node *value = slot == NULL ? NULL : asked->first->next;

    return value != NULL && value->next == NULL &&
           (value->kind == NODE_SYMBOL || value->kind == NODE_STRING) &&
           strcmp(value->text, value_of(draft, slot)) != 0;
}

static bool reads(const struct condition *first, const struct draft *draft)
{
    for (; first != NULL; first = first->next) {
        bool is_taken =
            first->kind == CONDITION_PATTERN && strcmp(first->template, draft->template->name) == 0;
        const struct node *slot = is_taken ? first->node->first->next : NULL;

        for (; slot != NULL; slot = slot->next)
            is_taken = is_taken && !(slot->kind == NODE_LIST && is_refused(draft, slot));
        if (is_taken || reads(first->first, draft))
            return true;
    }
    return false;
}

static bool is_read(const struct rulebase *rulebase, const struct draft *draft)
{
    for (const struct rule *rule = rulebase->rules; rule != NULL; rule = rule->next)
        if (reads(rule->conditions, draft))
            return true;
    return false;
}

static size_t count_conclusions(const struct rulebase *rulebase, const char *template)
{
    size_t count = 0;

    for (const struct rule *rule = rulebase->rules; rule != NULL; rule = rule->next)
        for (const struct node *each = rule->actions; each != NULL; each = each->next)
            for (const struct node *fact =
                     strcmp(syntax_head(each), "assert") == 0 ? each->first->next : NULL;
                 fact != NULL; fact = fact->next)
                count += strcmp(syntax_head(fact), template) == 0;
    return count;
}

static bool suits(const struct rulebase *rulebase, const struct draft *draft)
{
    for (size_t i = 0; i < draft->template->slot_count; i++)
        if (draft->template->slots[i].is_required && !has_word(&draft->template->slots[i]))
            return false;
    return name_slot(draft->template) != NULL &&
           strcmp(draft->template->name, "recommendation") != 0 &&
           strcmp(draft->template->name, "assumption") != 0 && !is_read(rulebase, draft);
}

static const char *fact_of(const struct draft *draft, struct arena *arena)
{
    const char *text = arena_format(arena, "(%s", draft->template->name);

    for (size_t i = 0; i < draft->template->slot_count; i++) {
        const struct template_slot *slot = &draft->template->slots[i];
        const char *quote = (slot->types & VALUE_SYMBOL) != 0 ? "" : "\"";

        if (!has_word(slot))
            continue;
        text = arena_format(arena, "%s (%s %s%s%s)", text, slot->name, quote, value_of(draft, slot),
                            quote);
    }
    return arena_format(arena, "%s)", text);
}

const char *scaffold_conclusion(const struct rulebase *rulebase, const char *name,
                                struct arena *arena)
{
    struct draft best = {NULL, name};
    size_t most = 0;

    for (const struct template *each = rulebase->templates; each != NULL; each = each->next) {
        struct draft draft = {each, name};
        size_t count = count_conclusions(rulebase, each->name);

        if (!suits(rulebase, &draft) || count < most ||
            (count == most &&
             (best.template == NULL || count == 0 || strcmp(best.template->name, each->name) < 0)))
            continue;
        best = draft;
        most = count;
    }
    if (best.template != NULL)
        return fact_of(&best, arena);
    return arena_format(arena, "(%s%s)", name,
                        template_find(rulebase->templates, name) == NULL ? "" : "-holds");
}

/* ---- a changed assumption ---- */

const struct domain *scaffold_change(const struct declarations *declared,
                                     const struct assumption *assumptions, size_t *value)
{
    for (size_t i = 0; i < declared->domain_count; i++)
        if (declared->domains[i].value_count > 1) {
            *value = assumptions[i].value == 0 ? 1 : 0;
            return &declared->domains[i];
        }
    return NULL;
}
