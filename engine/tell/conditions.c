#include "tell/conditions.h"

#include <string.h>

#include "tell/expression.h"

/* What is being told: a condition of a firing, and in it patterns that no fact is matched to. */
struct telling {
    const struct wording *wording;
    struct bound bound;
    const struct node *scope; /* the whole condition, in which its own variables count */
    bool is_positive;         /* something is shown to hold, not to be absent */
    struct arena scratch;
};

/* ---- variables ---- */

static bool is_variable(const struct node *node)
{
    return node->kind == NODE_VARIABLE || node->kind == NODE_MULTI_VARIABLE;
}

static size_t count_uses(const struct node *node, const char *variable)
{
    size_t count = is_variable(node) && strcmp(node->text, variable) == 0;

    for (const struct node *each = node->kind == NODE_LIST ? node->first : NULL; each != NULL;
         each = each->next)
        count += count_uses(each, variable);
    return count;
}

/* A variable that stands for anything and is not spoken of again. */
static bool is_anything(const struct telling *telling, const struct node *word)
{
    const struct bound *bound = &telling->bound;
    struct record_slot ignored;

    return is_variable(word) && !record_bound(bound->firing, word->text, bound->before, &ignored) &&
           (word->text[0] == '\0' || count_uses(telling->scope, word->text) < 2);
}

static const char *anything(const struct telling *telling)
{
    return telling->is_positive ? "something" : "anything";
}

/* ---- what a pattern that matched no fact asks of a field ---- */

/* "red", "anything but red or blue", "?x": the terms of one choice but for its tests. */
static void add_choice(struct telling *telling, struct strbuf *out, const struct term *terms,
                       size_t count)
{
    size_t before = out->length;
    const char *but = telling->is_positive ? " other than " : " but ";

    for (size_t i = 0; i < count; i++) {
        if (terms[i].is_negated || terms[i].kind == ':' || is_anything(telling, terms[i].word))
            continue;
        strbuf_add(out, out->length > before ? " and " : "");
        expression_add(out, &telling->bound, terms[i].word);
    }
    if (out->length == before)
        strbuf_add(out, anything(telling));
    else
        but = " but not ";
    for (size_t i = 0; i < count; i++) {
        if (!terms[i].is_negated || terms[i].kind == ':')
            continue;
        strbuf_add(out, but);
        expression_add(out, &telling->bound, terms[i].word);
        but = " or ";
    }
}

static void add_field(struct telling *telling, struct strbuf *out,
                      const struct pattern_field *field)
{
    size_t count, first = 0;
    const struct term *terms = field_terms(field, &count, &telling->scratch);

    for (size_t i = 1; i <= count; i++) {
        if (i < count && !terms[i].begins_choice)
            continue;
        strbuf_add(out, first == 0 ? "" : " or ");
        add_choice(telling, out, terms + first, i - first);
        first = i;
    }
}

static bool is_wildcard(const struct telling *telling, const struct pattern_field *field)
{
    return field->is_multi && field->first->next == field->end &&
           is_anything(telling, field->first);
}

/* The fields of one slot: "red, blue", "red among others"; "nothing" for no field. */
static void add_fields(struct telling *telling, struct strbuf *out,
                       const struct pattern_field *fields, size_t count)
{
    size_t told = 0;

    for (size_t i = 0; i < count; i++) {
        if (is_wildcard(telling, &fields[i]))
            continue;
        strbuf_add(out, told++ == 0 ? "" : ", ");
        add_field(telling, out, &fields[i]);
    }
    if (count == 0)
        strbuf_add(out, "nothing");
    else if (told == 0)
        strbuf_add(out, anything(telling));
    else if (told < count)
        strbuf_add(out, " among others");
}

/* " where ?a > 17": the tests of a pattern's fields. */
static void add_where(struct telling *telling, struct strbuf *out,
                      const struct pattern_field *fields, size_t count)
{
    const char *joint = " where ";

    for (size_t i = 0; i < count; i++) {
        size_t term_count;
        const struct term *terms = field_terms(&fields[i], &term_count, &telling->scratch);

        for (size_t j = 0; j < term_count; j++) {
            if (terms[j].kind != ':')
                continue;
            strbuf_add(out, joint);
            strbuf_add(out, terms[j].is_negated ? "not " : "");
            expression_add(out, &telling->bound, terms[j].word);
            joint = " and ";
        }
    }
}

/* ---- patterns ---- */

struct pattern_telling {
    struct telling *telling;
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
    const struct pattern_telling *told = from;
    size_t first = 0, count = 0;

    if (pattern_slot(told->pattern, slot) == NULL) {
        strbuf_add(out, anything(told->telling));
        return true;
    }
    while (first < told->field_count && strcmp(told->fields[first].slot, slot) != 0)
        first++;
    while (first + count < told->field_count && strcmp(told->fields[first + count].slot, slot) == 0)
        count++;
    add_fields(told->telling, out, told->fields + first, count);
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
static void add_other_slots(const struct pattern_telling *told, struct strbuf *out,
                            const char *words)
{
    const char *joint = " with ";

    for (const struct node *slot = told->pattern->first->next; slot != NULL; slot = slot->next) {
        struct strbuf asked = {0};

        if (slot->kind != NODE_LIST || has_blank(words, syntax_head(slot)))
            continue;
        add_slot(&asked, told, syntax_head(slot));
        if (words[0] == '\0' || strcmp(strbuf_text(&asked), anything(told->telling)) != 0) {
            strbuf_format(out, "%s%s %s", joint, syntax_head(slot), strbuf_text(&asked));
            joint = " and ";
        }
        strbuf_free(&asked);
    }
}

/* "an objection stands: anything" says no more than "an objection stands". */
static void drop_empty_end(const struct telling *telling, struct strbuf *out, size_t start)
{
    const char *colon = out->length > start ? strrchr(out->text + start, ':') : NULL;

    if (colon == NULL || strncmp(colon, ": ", 2) != 0 || strcmp(colon + 2, anything(telling)) != 0)
        return;
    out->length = (size_t)(colon - out->text);
    out->text[out->length] = '\0';
}

static void add_pattern(struct telling *telling, struct strbuf *out,
                        const struct condition *condition)
{
    struct pattern_telling told = {telling, condition->node, NULL, 0};
    const char *words = strcmp(condition->template, "recommendation") == 0
                            ? "{on} is {is}"
                            : wording_template(telling->wording, condition->template);
    size_t start = out->length;

    told.fields = pattern_fields(condition->node, &told.field_count, &telling->scratch);
    if (words[0] != '\0') {
        wording_fill(out, words, add_slot, &told);
        drop_empty_end(telling, out, start);
    } else {
        strbuf_format(out, "there is a fact `%s`", condition->template);
    }
    if (told.field_count > 0 && told.fields[0].slot == NULL) {
        strbuf_add(out, " ");
        add_fields(telling, out, told.fields, told.field_count);
    }
    add_other_slots(&told, out, words);
    add_where(telling, out, told.fields, told.field_count);
}

/* ---- conditions within conditions ---- */

static void add_conditions(struct telling *telling, struct strbuf *out,
                           const struct condition *first, const char *joint);

static void add_forall(struct telling *telling, struct strbuf *out, const struct condition *forall)
{
    struct condition first = *forall->first;

    first.next = NULL;
    telling->is_positive = true;
    strbuf_add(out, "cases in which ");
    add_conditions(telling, out, &first, "");
    strbuf_add(out, ", also ");
    add_conditions(telling, out, forall->first->next, " and ");
}

static void add_condition(struct telling *telling, struct strbuf *out,
                          const struct condition *condition)
{
    switch (condition->kind) {
    case CONDITION_PATTERN:
        add_pattern(telling, out, condition);
        break;
    case CONDITION_TEST:
        if (condition->node->first->next != NULL)
            expression_add(out, &telling->bound, condition->node->first->next);
        break;
    case CONDITION_NOT:
        strbuf_add(out, "it is not so that ");
        add_conditions(telling, out, condition->first, " and ");
        break;
    case CONDITION_OR:
        add_conditions(telling, out, condition->first, " or ");
        break;
    case CONDITION_FORALL:
        strbuf_add(out, "for all ");
        add_forall(telling, out, condition);
        break;
    case CONDITION_AND:
    case CONDITION_EXISTS:
        add_conditions(telling, out, condition->first, " and ");
        break;
    }
}

static void add_conditions(struct telling *telling, struct strbuf *out,
                           const struct condition *first, const char *joint)
{
    for (const struct condition *each = first; each != NULL; each = each->next) {
        strbuf_add(out, each == first ? "" : joint);
        add_condition(telling, out, each);
    }
}

/* ---- comparisons of a value that a fact has ---- */

/* The value of a field in the fact matched; its variable where its place is not known. */
static void add_value(struct telling *telling, struct strbuf *out,
                      const struct why_condition *condition)
{
    const struct pattern_field *field = condition->field;
    const struct record_fact *fact = telling->bound.firing->matched[condition->pattern];
    const struct record_slot *slot =
        field->slot == NULL && fact->slot_count > 0
            ? &fact->slots[0]
            : record_slot(fact, field->slot == NULL ? "" : field->slot);
    size_t count = slot == NULL ? 0 : slot->count;

    if (field->is_multi && field->is_alone && count > 0) {
        for (size_t i = 0; i < count; i++)
            strbuf_format(out, "%s%s", i == 0 ? "(" : ", ", slot->values[i].text);
        strbuf_add(out, ")");
    } else if (!field->is_multi && field->is_placed && field->position < count) {
        strbuf_add(
            out,
            slot->values[field->from_back ? count - 1 - field->position : field->position].text);
    } else if (is_variable(field->first) && field->first->text[0] != '\0') {
        expression_add(out, &telling->bound, field->first);
    } else {
        strbuf_add(out, "a value");
    }
}

static bool is_plain(const struct term *term)
{
    return term->kind == 0 && !term->is_negated;
}

static void add_term(struct telling *telling, struct strbuf *out,
                     const struct why_condition *condition, const struct term *term)
{
    if (term->kind == ':') {
        strbuf_add(out, term->is_negated ? "not (" : "");
        expression_add(out, &telling->bound, term->word);
        strbuf_add(out, term->is_negated ? ")" : "");
        return;
    }
    add_value(telling, out, condition);
    strbuf_add(out, term->is_negated ? " is not " : term->kind == '=' ? " = " : " is ");
    expression_add(out, &telling->bound, term->word);
}

/* "stored is one of stored, weeded"; false where a choice is more than one word. */
static bool add_words(struct telling *telling, struct strbuf *out,
                      const struct why_condition *condition, const struct term *terms, size_t count)
{
    size_t first =
        is_variable(terms[0].word) && is_plain(&terms[0]) && count > 1 && !terms[1].begins_choice
            ? 1
            : 0;

    for (size_t i = first; i < count; i++)
        if (!is_plain(&terms[i]) || (i > first && !terms[i].begins_choice))
            return false;
    add_value(telling, out, condition);
    strbuf_add(out, " is one of ");
    for (size_t i = first; i < count; i++) {
        strbuf_add(out, i == first ? "" : ", ");
        expression_add(out, &telling->bound, terms[i].word);
    }
    return true;
}

static void add_comparison(struct telling *telling, struct strbuf *out,
                           const struct why_condition *condition)
{
    size_t count, told = 0;
    const struct term *terms = field_terms(condition->field, &count, &telling->scratch);
    bool has_choice = false;

    for (size_t i = 1; i < count; i++)
        has_choice = has_choice || terms[i].begins_choice;
    if (has_choice && add_words(telling, out, condition, terms, count))
        return;
    for (size_t i = 0; i < count; i++) {
        if (is_plain(&terms[i]) && (!has_choice || is_variable(terms[i].word)))
            continue;
        strbuf_add(out, told++ == 0 ? "" : terms[i].begins_choice ? " or " : " and ");
        add_term(telling, out, condition, &terms[i]);
    }
}

/* ---- whole conditions ---- */

static struct telling begin(const struct wording *wording, const struct record_firing *firing,
                            const struct condition *condition)
{
    return (struct telling){.wording = wording,
                            .bound = {firing, rule_patterns_before(firing->disjunct, condition)},
                            .scope = condition->node};
}

void condition_absence(const struct wording *wording, struct strbuf *out,
                       const struct record_firing *firing, const struct condition *negated)
{
    struct telling telling = begin(wording, firing, negated);

    if (negated->kind == CONDITION_FORALL) {
        add_condition(&telling, out, negated);
    } else {
        strbuf_add(out, "nothing shows that ");
        add_conditions(&telling, out, negated->first, " and ");
    }
    arena_free(&telling.scratch);
}

void condition_exception(const struct wording *wording, struct strbuf *out,
                         const struct record_firing *firing, const struct condition *negated)
{
    struct telling telling = begin(wording, firing, negated);
    size_t start = out->length;

    if (negated->kind == CONDITION_FORALL)
        strbuf_add(out, "it is not so that for all ");
    if (negated->kind == CONDITION_FORALL)
        add_forall(&telling, out, negated);
    else
        add_conditions(&telling, out, negated->first, " and ");
    wording_capitalize(out, start);
    arena_free(&telling.scratch);
}

void condition_text(const struct wording *wording, struct strbuf *out,
                    const struct record_firing *firing, const struct why_condition *condition)
{
    struct telling telling = begin(wording, firing, condition->condition);

    switch (condition->kind) {
    case WHY_COMPARISON:
        if (condition->field == NULL) {
            add_condition(&telling, out, condition->condition);
            break;
        }
        telling.bound.before++;
        add_comparison(&telling, out, condition);
        break;
    case WHY_FORALL:
        add_forall(&telling, out, condition->condition);
        break;
    case WHY_ABSENT:
        strbuf_add(out, condition->status == CLAIM_RULED_OUT ? "another value rules out that "
                                                             : "nothing shows that ");
        add_conditions(&telling, out, condition->condition->first, " and ");
        break;
    case WHY_EXISTS:
        telling.is_positive = true;
        strbuf_add(out, "something shows that ");
        add_conditions(&telling, out, condition->condition->first, " and ");
        break;
    }
    arena_free(&telling.scratch);
}

const char *condition_label(const struct why_condition *condition)
{
    static const char *const labels[] = {[WHY_ABSENT] = "Absent:",
                                         [WHY_COMPARISON] = "Comparison holds:",
                                         [WHY_EXISTS] = "Exists:",
                                         [WHY_FORALL] = "For all:"};

    return condition->status == CLAIM_RULED_OUT ? "Ruled out:" : labels[condition->kind];
}

void condition_sentence(const struct wording *wording, struct strbuf *out,
                        const struct record_firing *firing, const struct why_condition *condition)
{
    if (condition->kind == WHY_COMPARISON)
        strbuf_add(out, "comparison holds: ");
    if (condition->kind == WHY_FORALL)
        strbuf_add(out, "for all ");
    condition_text(wording, out, firing, condition);
}

const char *condition_kind(enum why_kind kind)
{
    static const char *const names[] = {[WHY_ABSENT] = "absent",
                                        [WHY_COMPARISON] = "comparison",
                                        [WHY_EXISTS] = "exists",
                                        [WHY_FORALL] = "forall"};

    return names[kind];
}
