#include "read/case_slots.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- mistakes ---- */

void case_note_error(struct case_slots *slots, struct place place,
                     const struct endstate_error *error)
{
    struct noted_mistake *mistake;

    MEMORY_GROW(slots->mistakes, slots->mistake_count, slots->mistake_capacity);
    mistake = &slots->mistakes[slots->mistake_count];
    /* An error in a pack stands in another file; it is a mistake where the case names the pack. */
    if (error->line > 0 && strcmp(error_place(error, slots->arena).file, place.file) == 0)
        place = (struct place){place.file, error->line, error->column};
    *mistake = (struct noted_mistake){slots->file, place, slots->mistake_count,
                                      arena_string(slots->arena, error->text), error->words};
    slots->mistake_count++;
}

void case_note(struct case_slots *slots, struct place place, const char *format, ...)
{
    struct endstate_error error = {0};
    char text[sizeof error.text];
    va_list arguments;

    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    error_at(&error, ENDSTATE_BAD_INPUT, place, "%s", text);
    case_note_error(slots, place, &error);
}

static int compare_mistakes(const void *a, const void *b)
{
    const struct noted_mistake *x = a, *y = b;

    if (x->file != y->file)
        return x->file < y->file ? -1 : 1;
    if (x->place.line != y->place.line)
        return x->place.line - y->place.line;
    if (x->place.column != y->place.column)
        return x->place.column - y->place.column;
    return x->number < y->number ? -1 : 1;
}

void case_hand_over(struct case_slots *slots, struct case_mistakes *out)
{
    if (slots->mistake_count > 0)
        qsort(slots->mistakes, slots->mistake_count, sizeof *slots->mistakes, compare_mistakes);
    for (size_t i = 0; i < slots->mistake_count; i++) {
        const struct noted_mistake *noted = &slots->mistakes[i];

        MEMORY_GROW(out->items, out->count, out->capacity);
        out->items[out->count++] =
            (struct case_mistake){noted->place, noted->text, noted->text + noted->words};
    }
    free(slots->mistakes);
}

/* ---- slots ---- */

const struct node *case_slot(const struct node *fact, const char *slot)
{
    for (const struct node *each = fact->first->next; each != NULL; each = each->next)
        if (strcmp(syntax_head(each), slot) == 0)
            return each;
    return NULL;
}

/* Everything but what the slots hold. */
void case_check_slots(struct case_slots *slots, const struct node *fact)
{
    const struct template *template =
        template_find(slots->words.rulebase->templates, syntax_head(fact));

    for (const struct node *each = fact->first->next; each != NULL; each = each->next) {
        struct findings findings = {.arena = slots->arena};
        struct endstate_error error = {0};
        const char *head = syntax_head(each);

        if (head[0] == '\0')
            case_note(slots, each->place, "expected a slot of `%s` such as (%s ...)",
                      template->name, template->slots[0].name);
        else if (template_slot(template, head) == NULL)
            template_slot_unknown(template, each->first, head, &findings);
        else if (case_slot(fact, head) != each)
            case_note(slots, each->place, "slot `%s` is there twice", head);
        if (!findings_pass(&findings, &error))
            case_note_error(slots, each->first->place, &error);
    }
    for (size_t i = 0; i < template->slot_count; i++)
        if (template->slots[i].is_required && case_slot(fact, template->slots[i].name) == NULL)
            case_note(slots, fact->place, "this `%s` lacks its slot `%s`", template->name,
                      template->slots[i].name);
}

static bool check_literal(struct case_slots *slots, const struct template_slot *slot,
                          const struct node *value)
{
    struct findings findings = {.arena = slots->arena};
    struct endstate_error error = {0};

    if (value->kind != NODE_SYMBOL && value->kind != NODE_STRING && value->kind != NODE_NUMBER) {
        case_note(slots, value->place,
                  "slot `%s` of a case holds plain words, no variables or lists", slot->name);
        return false;
    }
    if (template_check_value(slot, value, &findings) || findings_pass(&findings, &error))
        return true;
    case_note_error(slots, value->place, &error);
    return false;
}

/* The values of a slot; NULL where it is missing or one of them cannot be. Asked once for each. */
const struct node *case_values(struct case_slots *slots, const struct node *fact, const char *name)
{
    const struct node *use = case_slot(fact, name);
    const struct template *template =
        template_find(slots->words.rulebase->templates, syntax_head(fact));
    const struct template_slot *slot = template_slot(template, name);
    size_t count;
    bool is_good = true;

    if (use == NULL)
        return NULL;
    count = syntax_count(use->first->next);
    if (count == 0 || (count > 1 && !slot->is_multi)) {
        case_note(slots, use->place, "slot `%s` holds %s, found %zu", name,
                  slot->is_multi ? "one word or more" : "exactly one value", count);
        return NULL;
    }
    for (const struct node *value = use->first->next; value != NULL; value = value->next)
        is_good = check_literal(slots, slot, value) && is_good;
    return is_good ? use->first->next : NULL;
}

const char *case_text(struct case_slots *slots, const struct node *fact, const char *slot)
{
    const struct node *value = case_values(slots, fact, slot);

    return value == NULL ? NULL : value->text;
}

/* A reason must say something. */
const char *case_reason(struct case_slots *slots, const struct node *fact, const char *slot)
{
    const struct node *value = case_values(slots, fact, slot);

    if (value == NULL || value->text[0] != '\0')
        return value == NULL ? NULL : value->text;
    case_note(slots, value->place, "slot `%s` needs a reason", slot);
    return NULL;
}

bool case_is_repeated(const struct node *first, const struct node *word)
{
    for (; first != word; first = first->next)
        if (strcmp(first->text, word->text) == 0)
            return true;
    return false;
}

/* The good words of a slot; none where it is missing. */
const char **case_words_of(struct case_slots *slots, const struct node *fact, const char *slot,
                           case_check *check, size_t *count)
{
    const struct node *first = case_values(slots, fact, slot);
    const char **words = ARENA_ARRAY(slots->arena, const char *, syntax_count(first));

    *count = 0;
    for (const struct node *word = first; word != NULL; word = word->next) {
        struct endstate_error error = {0};

        if (case_is_repeated(first, word))
            case_note(slots, word->place, "`%s` is there twice", word->text);
        else if (!check(&slots->words, word, &error))
            case_note_error(slots, word->place, &error);
        else
            words[(*count)++] = word->text;
    }
    return words;
}
