#include "tell/condition_words.h"

#include <string.h>

#include "read/pattern.h"

/* ---- variables ---- */

static size_t count_uses(const struct node *node, const char *variable)
{
    size_t count = syntax_is_variable(node) && strcmp(node->text, variable) == 0;

    for (const struct node *each = node->kind == NODE_LIST ? node->first : NULL; each != NULL;
         each = each->next)
        count += count_uses(each, variable);
    return count;
}

/* A variable that stands for anything and is not spoken of again. */
static bool is_anything(const struct condition_words *words, const struct node *word)
{
    struct strbuf value = {0};
    bool is_unknown =
        syntax_is_variable(word) &&
        (word->text[0] == '\0' || !words->variables.add(&value, words->variables.from, word->text));

    strbuf_free(&value);
    return is_unknown && (word->text[0] == '\0' || count_uses(words->scope, word->text) < 2);
}

static const char *anything(const struct condition_words *words)
{
    return words->is_positive ? "something" : "anything";
}

/* ---- what a pattern that matched no fact asks of a field ---- */

/* "red", "anything but red or blue", "?x": the terms of one choice but for its tests. */
static void add_choice(struct condition_words *words, struct strbuf *out, const struct term *terms,
                       size_t count)
{
    size_t before = out->length;
    const char *but = words->is_positive ? " other than " : " but ";

    for (size_t i = 0; i < count; i++) {
        if (terms[i].is_negated || terms[i].kind == ':' || is_anything(words, terms[i].word))
            continue;
        strbuf_add(out, out->length > before ? " and " : "");
        expression_add(out, &words->variables, terms[i].word);
    }
    if (out->length == before)
        strbuf_add(out, anything(words));
    else
        but = " but not ";
    for (size_t i = 0; i < count; i++) {
        if (!terms[i].is_negated || terms[i].kind == ':')
            continue;
        strbuf_add(out, but);
        expression_add(out, &words->variables, terms[i].word);
        but = " or ";
    }
}

static void add_field(struct condition_words *words, struct strbuf *out,
                      const struct pattern_field *field)
{
    size_t count, first = 0;
    const struct term *terms = field_terms(field, &count, &words->scratch);

    for (size_t i = 1; i <= count; i++) {
        if (i < count && !terms[i].begins_choice)
            continue;
        strbuf_add(out, first == 0 ? "" : " or ");
        add_choice(words, out, terms + first, i - first);
        first = i;
    }
}

static bool is_wildcard(const struct condition_words *words, const struct pattern_field *field)
{
    return field->is_multi && field->first->next == field->end && is_anything(words, field->first);
}

/* The fields of one slot: "red, blue", "red among others"; "nothing" for no field. */
static void add_fields(struct condition_words *words, struct strbuf *out,
                       const struct pattern_field *fields, size_t count)
{
    size_t told = 0;

    for (size_t i = 0; i < count; i++) {
        if (is_wildcard(words, &fields[i]))
            continue;
        strbuf_add(out, told++ == 0 ? "" : ", ");
        add_field(words, out, &fields[i]);
    }
    if (count == 0)
        strbuf_add(out, "nothing");
    else if (told == 0)
        strbuf_add(out, anything(words));
    else if (told < count)
        strbuf_add(out, " among others");
}

/* " where ?a > 17": the tests of a pattern's fields. */
static void add_where(struct condition_words *words, struct strbuf *out,
                      const struct pattern_field *fields, size_t count)
{
    const char *joint = " where ";

    for (size_t i = 0; i < count; i++) {
        size_t term_count;
        const struct term *terms = field_terms(&fields[i], &term_count, &words->scratch);

        for (size_t j = 0; j < term_count; j++) {
            if (terms[j].kind != ':')
                continue;
            strbuf_add(out, joint);
            strbuf_add(out, terms[j].is_negated ? "not " : "");
            expression_add(out, &words->variables, terms[j].word);
            joint = " and ";
        }
    }
}

/* ---- patterns ---- */

struct worded_pattern {
    struct condition_words *words;
    const struct node *pattern;
    const struct pattern_field *fields;
    size_t field_count;
};

static const struct node *pattern_slot(const struct node *pattern, const char *slot)
{
    for (const struct node *each = pattern->first->next; each != NULL; each = each->next)
        if (strcmp(syntax_head(each), slot) == 0)
            return each;
    return NULL;
}

/* What a pattern asks of a slot. */
static bool add_slot(struct strbuf *out, const void *from, const char *slot)
{
    const struct worded_pattern *told = from;
    size_t first = 0, count = 0;

    if (pattern_slot(told->pattern, slot) == NULL) {
        strbuf_add(out, anything(told->words));
        return true;
    }
    while (first < told->field_count && strcmp(told->fields[first].slot, slot) != 0)
        first++;
    while (first + count < told->field_count && strcmp(told->fields[first + count].slot, slot) == 0)
        count++;
    add_fields(told->words, out, told->fields + first, count);
    return true;
}

static bool has_blank(const char *text, const char *slot)
{
    size_t length = strlen(slot);

    for (text = strchr(text, '{'); text != NULL; text = strchr(text + 1, '{'))
        if (strncmp(text + 1, slot, length) == 0 && strchr(":}", text[1 + length]) != NULL)
            return true;
    return false;
}

/* " with x red": slots of which something is asked that the template's words leave out. */
static void add_other_slots(const struct worded_pattern *told, struct strbuf *out,
                            const char *words)
{
    const char *joint = " with ";

    for (const struct node *slot = told->pattern->first->next; slot != NULL; slot = slot->next) {
        struct strbuf asked = {0};

        if (slot->kind != NODE_LIST || has_blank(words, syntax_head(slot)))
            continue;
        add_slot(&asked, told, syntax_head(slot));
        if (words[0] == '\0' || strcmp(strbuf_text(&asked), anything(told->words)) != 0) {
            strbuf_format(out, "%s%s %s", joint, syntax_head(slot), strbuf_text(&asked));
            joint = " and ";
        }
        strbuf_free(&asked);
    }
}

/* "an objection stands: anything" says no more than "an objection stands". */
static void drop_empty_end(const struct condition_words *words, struct strbuf *out, size_t start)
{
    const char *colon = out->length > start ? strrchr(out->text + start, ':') : NULL;

    if (colon == NULL || strncmp(colon, ": ", 2) != 0 || strcmp(colon + 2, anything(words)) != 0)
        return;
    out->length = (size_t)(colon - out->text);
    out->text[out->length] = '\0';
}

static void add_pattern(struct condition_words *words, struct strbuf *out,
                        const struct condition *condition)
{
    struct worded_pattern told = {words, condition->node, NULL, 0};
    const char *pattern = strcmp(condition->template, "recommendation") == 0
                              ? "{on} is {is}"
                              : wording_template(words->wording, condition->template);
    size_t start = out->length;

    told.fields = pattern_fields(condition->node, &told.field_count, &words->scratch);
    if (pattern[0] != '\0') {
        wording_fill(out, pattern, add_slot, &told);
        drop_empty_end(words, out, start);
    } else {
        strbuf_format(out, "there is a fact `%s`", condition->template);
    }
    if (told.field_count > 0 && told.fields[0].slot == NULL) {
        strbuf_add(out, " ");
        add_fields(words, out, told.fields, told.field_count);
    }
    add_other_slots(&told, out, pattern);
    add_where(words, out, told.fields, told.field_count);
}

/* ---- conditions within conditions ---- */

void condition_words_forall(struct condition_words *words, struct strbuf *out,
                            const struct condition *forall)
{
    struct condition first = *forall->first;

    first.next = NULL;
    words->is_positive = true;
    strbuf_add(out, "cases in which ");
    condition_words_join(words, out, &first, "");
    strbuf_add(out, ", also ");
    condition_words_join(words, out, forall->first->next, " and ");
}

void condition_words_add(struct condition_words *words, struct strbuf *out,
                         const struct condition *condition)
{
    switch (condition->kind) {
    case CONDITION_PATTERN:
        add_pattern(words, out, condition);
        break;
    case CONDITION_TEST:
        if (condition->node->first->next != NULL)
            expression_add(out, &words->variables, condition->node->first->next);
        break;
    case CONDITION_NOT:
        strbuf_add(out, "it is not so that ");
        condition_words_join(words, out, condition->first, " and ");
        break;
    case CONDITION_OR:
        condition_words_join(words, out, condition->first, " or ");
        break;
    case CONDITION_FORALL:
        strbuf_add(out, "for all ");
        condition_words_forall(words, out, condition);
        break;
    case CONDITION_AND:
    case CONDITION_EXISTS:
        condition_words_join(words, out, condition->first, " and ");
        break;
    }
}

void condition_words_join(struct condition_words *words, struct strbuf *out,
                          const struct condition *first, const char *joint)
{
    for (const struct condition *each = first; each != NULL; each = each->next) {
        strbuf_add(out, each == first ? "" : joint);
        condition_words_add(words, out, each);
    }
}

void condition_words_slot(struct condition_words *words, struct strbuf *out,
                          const struct condition *pattern, const char *slot)
{
    struct worded_pattern told = {words, pattern->node, NULL, 0};

    told.fields = pattern_fields(pattern->node, &told.field_count, &words->scratch);
    add_slot(out, &told, slot);
}
