#include "tell/conditions.h"

#include <string.h>

#include "tell/condition_words.h"

/* A condition of a firing, which is being told. */
struct telling {
    struct condition_words words;
    const struct record_firing *firing;
    size_t before; /* how many of its patterns give variables their values */
};

/* The value of a variable in the first facts that were matched. */
static bool add_variable(struct strbuf *out, const void *from, const char *name)
{
    const struct telling *telling = from;
    struct record_slot slot;

    if (!record_bound(telling->firing, name, telling->before, &slot))
        return false;
    strbuf_add(out, slot.is_multi ? "(" : "");
    for (size_t i = 0; i < slot.count; i++)
        strbuf_format(out, "%s%s", i == 0 ? "" : ", ", slot.values[i].text);
    strbuf_add(out, slot.is_multi ? ")" : "");
    return true;
}

/* ---- comparisons of a value that a fact has ---- */

/* The value of a field in the fact matched; its variable where its place is not known. */
static void add_value(struct telling *telling, struct strbuf *out,
                      const struct why_condition *condition)
{
    const struct pattern_field *field = condition->field;
    const struct record_fact *fact = telling->firing->matched[condition->pattern];
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
    } else if (syntax_is_variable(field->first) && field->first->text[0] != '\0') {
        expression_add(out, &telling->words.variables, field->first);
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
        expression_add(out, &telling->words.variables, term->word);
        strbuf_add(out, term->is_negated ? ")" : "");
        return;
    }
    add_value(telling, out, condition);
    strbuf_add(out, term->is_negated ? " is not " : term->kind == '=' ? " = " : " is ");
    expression_add(out, &telling->words.variables, term->word);
}

/* "stored is one of stored, weeded"; false where a choice is more than one word. */
static bool add_words(struct telling *telling, struct strbuf *out,
                      const struct why_condition *condition, const struct term *terms, size_t count)
{
    size_t first = syntax_is_variable(terms[0].word) && is_plain(&terms[0]) && count > 1 &&
                           !terms[1].begins_choice
                       ? 1
                       : 0;

    for (size_t i = first; i < count; i++)
        if (!is_plain(&terms[i]) || (i > first && !terms[i].begins_choice))
            return false;
    add_value(telling, out, condition);
    strbuf_add(out, " is one of ");
    for (size_t i = first; i < count; i++) {
        strbuf_add(out, i == first ? "" : ", ");
        expression_add(out, &telling->words.variables, terms[i].word);
    }
    return true;
}

static void add_comparison(struct telling *telling, struct strbuf *out,
                           const struct why_condition *condition)
{
    size_t count, told = 0;
    const struct term *terms = field_terms(condition->field, &count, &telling->words.scratch);
    bool has_choice = false;

    for (size_t i = 1; i < count; i++)
        has_choice = has_choice || terms[i].begins_choice;
    if (has_choice && add_words(telling, out, condition, terms, count))
        return;
    for (size_t i = 0; i < count; i++) {
        if (is_plain(&terms[i]) && (!has_choice || syntax_is_variable(terms[i].word)))
            continue;
        strbuf_add(out, told++ == 0 ? "" : terms[i].begins_choice ? " or " : " and ");
        add_term(telling, out, condition, &terms[i]);
    }
}

/* ---- whole conditions ---- */

static void begin(struct telling *out, const struct wording *wording,
                  const struct record_firing *firing, const struct condition *condition)
{
    *out = (struct telling){
        .words = {.wording = wording, .variables = {add_variable, out}, .scope = condition->node},
        .firing = firing,
        .before = rule_patterns_before(firing->disjunct, condition)};
}

void condition_absence(const struct wording *wording, struct strbuf *out,
                       const struct record_firing *firing, const struct condition *negated)
{
    struct telling telling;

    begin(&telling, wording, firing, negated);
    if (negated->kind == CONDITION_FORALL) {
        condition_words_add(&telling.words, out, negated);
    } else {
        strbuf_add(out, "nothing shows that ");
        condition_words_join(&telling.words, out, negated->first, " and ");
    }
    arena_free(&telling.words.scratch);
}

void condition_exception(const struct wording *wording, struct strbuf *out,
                         const struct record_firing *firing, const struct condition *negated)
{
    struct telling telling;
    size_t start = out->length;

    begin(&telling, wording, firing, negated);
    if (negated->kind == CONDITION_FORALL)
        strbuf_add(out, "it is not so that for all ");
    if (negated->kind == CONDITION_FORALL)
        condition_words_forall(&telling.words, out, negated);
    else
        condition_words_join(&telling.words, out, negated->first, " and ");
    wording_capitalize(out, start);
    arena_free(&telling.words.scratch);
}

void condition_text(const struct wording *wording, struct strbuf *out,
                    const struct record_firing *firing, const struct why_condition *condition)
{
    struct telling telling;

    begin(&telling, wording, firing, condition->condition);
    switch (condition->kind) {
    case WHY_COMPARISON:
        if (condition->field == NULL) {
            condition_words_add(&telling.words, out, condition->condition);
            break;
        }
        telling.before++;
        add_comparison(&telling, out, condition);
        break;
    case WHY_FORALL:
        condition_words_forall(&telling.words, out, condition->condition);
        break;
    case WHY_ABSENT:
        strbuf_add(out, condition->status == CLAIM_RULED_OUT ? "another value rules out that "
                                                             : "nothing shows that ");
        condition_words_join(&telling.words, out, condition->condition->first, " and ");
        break;
    case WHY_EXISTS:
        telling.words.is_positive = true;
        strbuf_add(out, "something shows that ");
        condition_words_join(&telling.words, out, condition->condition->first, " and ");
        break;
    }
    arena_free(&telling.words.scratch);
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
