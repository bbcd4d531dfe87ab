/* The other values that a word of a rule can be swapped for. */
#include <stdlib.h>
#include <string.h>

#include "read/mutants_inside.h"

/* Where what facts say counts, and not what is declared, so many are tried. */
enum { MOST_MET = 2 };

struct collecting {
    const struct mutant_making *making;
    const struct template *template;
    const struct node *fact;
    const char *slot;
    const struct node *word;
    struct mutant_words out;
    size_t capacity;
};

static bool is_literal(const struct node *node)
{
    return node->kind == NODE_SYMBOL || node->kind == NODE_STRING;
}

/* The word that another slot of the pattern or fact asks for, or NULL. */
static const char *only_word(const struct node *fact, const char *name)
{
    for (const struct node *slot = fact->first->next; slot != NULL; slot = slot->next) {
        const struct node *word;

        if (slot->kind != NODE_LIST || strcmp(syntax_head(slot), name) != 0)
            continue;
        word = slot->first->next;
        return word != NULL && word->next == NULL && is_literal(word) ? word->text : NULL;
    }
    return NULL;
}

static void offer(struct collecting *collecting, const char *text, enum node_kind kind)
{
    struct arena *arena = collecting->making->arena;
    const char *written = kind == NODE_STRING ? arena_format(arena, "\"%s\"", text) : text;
    const char **more;

    if (kind != collecting->word->kind || strcmp(text, collecting->word->text) == 0)
        return;
    for (size_t i = 0; i < collecting->out.count; i++)
        if (strcmp(collecting->out.items[i], written) == 0)
            return;
    if (collecting->out.count == collecting->capacity) {
        collecting->capacity = collecting->capacity == 0 ? 8 : 2 * collecting->capacity;
        more = ARENA_ARRAY(arena, const char *, collecting->capacity);
        if (collecting->out.count > 0)
            memcpy(more, collecting->out.items, collecting->out.count * sizeof *more);
        collecting->out.items = more;
    }
    collecting->out.items[collecting->out.count++] = written;
}

/* ---- what is declared ---- */

static void offer_declared(struct collecting *collecting)
{
    const struct declarations *declared = &collecting->making->rulebase->declared;
    const struct template_slot *slot = template_slot(collecting->template, collecting->slot);
    const char *key = only_word(collecting->fact, "key"), *on = only_word(collecting->fact, "on");

    if (strcmp(collecting->template->name, "assumption") == 0 &&
        strcmp(collecting->slot, "value") == 0 && key != NULL) {
        const struct domain *domain = declaration_domain(declared, key);

        for (size_t i = 0; domain != NULL && i < domain->value_count; i++)
            offer(collecting, domain->values[i], NODE_SYMBOL);
    } else if (strcmp(collecting->template->name, "recommendation") == 0 &&
               strcmp(collecting->slot, "is") == 0 && on != NULL) {
        const struct subject *subject = declaration_subject(declared, on);

        for (size_t i = 0; subject != NULL && i < subject->value_count; i++)
            offer(collecting, subject->values[i], NODE_SYMBOL);
    } else if (slot != NULL) {
        for (const struct node *each = slot->allowed; each != NULL; each = each->next)
            if (is_literal(each))
                offer(collecting, each->text, each->kind);
    }
}

/* ---- what occurs ---- */

/* Whether a fact of a shape can say what the other slots ask for. */
static bool is_near(const struct collecting *collecting, const struct shape *shape)
{
    for (const struct node *slot = collecting->fact->first->next; slot != NULL; slot = slot->next) {
        const char *name = slot->kind == NODE_LIST ? syntax_head(slot) : "";
        const char *asked;
        struct words words;

        if (name[0] == '\0' || strcmp(name, collecting->slot) == 0)
            continue;
        asked = only_word(collecting->fact, name);
        words = shape_slot(shape, name);
        if (asked != NULL && !words_hold(&words, asked))
            return false;
    }
    return true;
}

static void offer_occurring(struct collecting *collecting, bool is_any)
{
    const struct shapes *shapes = &collecting->making->shapes;

    for (size_t i = 0; i < shapes->shape_count; i++) {
        const struct shape *shape = &shapes->shapes[i];
        struct words words;

        if (shape->template != collecting->template || shape->source == SHAPE_REMOVED ||
            (!is_any && !is_near(collecting, shape)))
            continue;
        words = shape_slot(shape, collecting->slot);
        for (size_t j = 0; !words.is_any && j < words.count; j++)
            offer(collecting, words.items[j]->text, words.items[j]->kind);
    }
}

static int compare_words(const void *first, const void *second)
{
    return strcmp(*(const char *const *)first, *(const char *const *)second);
}

/* Keep so many: those that come next behind the word in their order. */
static void keep_next(struct collecting *collecting, size_t most)
{
    struct mutant_words *words = &collecting->out;
    const char **kept = ARENA_ARRAY(collecting->making->arena, const char *, most);
    const char *written =
        collecting->word->kind == NODE_STRING
            ? arena_format(collecting->making->arena, "\"%s\"", collecting->word->text)
            : collecting->word->text;
    size_t at = 0, count = words->count < most ? words->count : most;

    if (words->count == 0)
        return;
    qsort(words->items, words->count, sizeof *words->items, compare_words);
    while (at < words->count && strcmp(words->items[at], written) < 0)
        at++;
    for (size_t i = 0; i < count; i++)
        kept[i] = words->items[(at + i) % words->count];
    *words = (struct mutant_words){kept, count};
}

struct mutant_words mutant_other_values(const struct mutant_making *making, const struct node *fact,
                                        const char *slot, const struct node *word,
                                        bool is_concluded)
{
    struct collecting collecting = {
        .making = making,
        .template = template_find(making->rulebase->templates, syntax_head(fact)),
        .fact = fact,
        .slot = slot,
        .word = word};

    if (collecting.template == NULL || slot == NULL || !is_literal(word))
        return collecting.out;
    offer_declared(&collecting);
    if (collecting.out.count > 0)
        return collecting.out;
    offer_occurring(&collecting, false);
    if (collecting.out.count > 0) {
        keep_next(&collecting, is_concluded ? 1 : MOST_MET);
        return collecting.out;
    }
    offer_occurring(&collecting, true);
    keep_next(&collecting, 1);
    return collecting.out;
}
