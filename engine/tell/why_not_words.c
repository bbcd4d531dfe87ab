#include "tell/why_not_words.h"

#include <string.h>

#include "tell/condition_words.h"

/* ---- conditions ---- */

/* The value of a variable that is known, a string without its quotes. */
static bool add_known(struct strbuf *out, const void *from, const char *name)
{
    const char *text = rendering_bound(from, name);

    if (text == NULL)
        return false;
    if (text[0] != '"') {
        strbuf_add(out, text);
        return true;
    }
    for (text++; text[0] != '\0' && text[1] != '\0'; text++) {
        text += text[0] == '\\';
        strbuf_add_char(out, *text);
    }
    return true;
}

static struct condition_words words_of(const struct wording *wording,
                                       const struct attempt_condition *condition, bool is_positive)
{
    return (struct condition_words){.wording = wording,
                                    .variables = {add_known, &condition->bound},
                                    .scope = condition->condition->node,
                                    .is_positive = is_positive};
}

static void add_sentence(struct condition_words *words, struct strbuf *out,
                         const struct condition *condition)
{
    switch (condition->kind) {
    case CONDITION_NOT:
        words->is_positive = false;
        strbuf_add(out, "nothing shows that ");
        condition_words_join(words, out, condition->first, " and ");
        break;
    case CONDITION_EXISTS:
        strbuf_add(out, "something shows that ");
        condition_words_join(words, out, condition->first, " and ");
        break;
    case CONDITION_TEST:
        strbuf_add(out, "the comparison ");
        condition_words_add(words, out, condition);
        strbuf_add(out, " holds");
        break;
    default:
        condition_words_add(words, out, condition);
        break;
    }
}

/* By its words alone, whichever fact it matches. */
static void add_in_general(const struct wording *wording, struct strbuf *out,
                           const struct attempt_condition *condition, bool is_positive)
{
    struct condition_words words = words_of(wording, condition, is_positive);

    add_sentence(&words, out, condition->condition);
    arena_free(&words.scratch);
}

void why_not_condition(const struct wording *wording, struct strbuf *out,
                       const struct attempt_condition *condition)
{
    if (condition->fact != NULL)
        wording_statement(wording, out, condition->fact);
    else
        add_in_general(wording, out, condition, true);
}

void why_not_exception(const struct wording *wording, struct strbuf *out,
                       const struct attempt_condition *condition)
{
    struct condition_words words = words_of(wording, condition, false);

    if (condition->condition->kind == CONDITION_FORALL) {
        strbuf_add(out, "it is not so that for all ");
        condition_words_forall(&words, out, condition->condition);
    } else {
        condition_words_join(&words, out, condition->condition->first, " and ");
    }
    arena_free(&words.scratch);
}

static void add_failing(const struct wording *wording, struct strbuf *out,
                        const struct why_not_obstacle *obstacle, bool is_positive)
{
    const struct attempt_condition *condition = obstacle->condition;

    if (condition->fact == NULL || (obstacle->is_any && obstacle->missing_count > 1))
        add_in_general(wording, out, condition, is_positive);
    else
        wording_statement(wording, out, condition->fact);
}

void why_not_failing(const struct wording *wording, struct strbuf *out,
                     const struct why_not_obstacle *obstacle)
{
    add_failing(wording, out, obstacle, true);
}

/* ---- assumptions ---- */

static void add_needed(struct strbuf *out, const struct why_not_leaf *leaf)
{
    for (size_t i = 0; i < leaf->needed_count; i++)
        strbuf_format(out, "%s%s", i == 0 ? "" : " or ",
                      leaf->assumption->domain->values[leaf->needed[i]]);
}

void why_not_leaf(struct strbuf *out, const struct why_not_leaf *leaf, struct arena *arena)
{
    strbuf_format(out, "%s is %s (%s) and would have to be ", leaf->assumption->domain->key,
                  assumption_value(leaf->assumption), wording_origin(leaf->assumption, arena));
    add_needed(out, leaf);
    strbuf_add(out, ".");
}

void why_not_changes(struct strbuf *out, const struct why_not_way *way)
{
    for (size_t i = 0; i < way->change_count; i++) {
        strbuf_format(out, "%s%s to be ", i == 0 ? "" : ", ",
                      way->changes[i].assumption->domain->key);
        add_needed(out, &way->changes[i]);
    }
}

void why_not_standing(const struct wording *wording, struct strbuf *out,
                      const struct record_fact *fact)
{
    strbuf_format(out, "It is %s that ", wording_status(status_of_fact(fact)));
    wording_statement(wording, out, fact);
    strbuf_add(out, ".");
}

void why_not_nearest(const struct wording *wording, struct strbuf *out,
                     const struct attempt_condition *condition)
{
    struct condition_words words = words_of(wording, condition, false);
    struct strbuf wanted = {0};

    condition_words_slot(&words, &wanted, condition->condition, condition->slot);
    wording_statement(wording, out, condition->nearest);
    strbuf_format(out, " (%s: %s, %s %s).", condition->slot, condition->is,
                  strcmp(strbuf_text(&wanted), condition->wanted) == 0 ? "not" : "wanted:",
                  strbuf_text(&wanted));
    strbuf_free(&wanted);
    arena_free(&words.scratch);
}

static void pattern_because(const struct wording *wording, struct strbuf *out,
                            const struct why_not_obstacle *obstacle, struct arena *arena)
{
    if (obstacle->missing_count > 0 && obstacle->missing[0]->leaf != NULL) {
        why_not_leaf(out, obstacle->missing[0]->leaf, arena);
        return;
    }
    if (obstacle->missing_count == 0 && obstacle->is_hopeless) {
        strbuf_add(out, "No rule concludes that ");
        add_failing(wording, out, obstacle, false);
        strbuf_add(out, ", whatever is assumed, and no file states it.");
    } else {
        strbuf_add(out, "Nothing shows that ");
        add_failing(wording, out, obstacle, false);
        strbuf_add(out, ".");
    }
}

static void add_compared(const struct wording *wording, struct strbuf *out,
                         const struct attempt_condition *condition)
{
    struct condition_words words = words_of(wording, condition, false);

    strbuf_add(out, "The comparison ");
    condition_words_add(&words, out, condition->condition);
    strbuf_add(out, " fails.");
    arena_free(&words.scratch);
}

static void add_blockers(const struct wording *wording, struct strbuf *out,
                         const struct why_not_obstacle *obstacle)
{
    for (size_t i = 0; i < obstacle->blocker_count; i++) {
        if (i > 0)
            strbuf_add(out, " ");
        why_not_standing(wording, out, obstacle->blockers[i]->fact);
    }
    if (obstacle->condition->condition->kind == CONDITION_FORALL)
        strbuf_add(out, " What should go with it is not there.");
}

void why_not_because(const struct wording *wording, struct strbuf *out,
                     const struct why_not_obstacle *obstacle, struct arena *arena)
{
    struct condition_words words;

    switch (obstacle->condition->condition->kind) {
    case CONDITION_PATTERN:
        pattern_because(wording, out, obstacle, arena);
        break;
    case CONDITION_TEST:
        add_compared(wording, out, obstacle->condition);
        break;
    case CONDITION_NOT:
    case CONDITION_FORALL:
        add_blockers(wording, out, obstacle);
        break;
    default:
        words = words_of(wording, obstacle->condition, false);
        strbuf_add(out, "Nothing shows that ");
        condition_words_join(&words, out, obstacle->condition->condition->first, " and ");
        strbuf_add(out, ".");
        arena_free(&words.scratch);
        break;
    }
}

/* ---- the answer ---- */

const char *why_not_heading(const struct why_not *answer, struct arena *arena)
{
    const struct recommendation *actual = answer->actual;

    if (answer->is_actual)
        return arena_format(arena, "%s: %s", actual->on, answer->wanted);
    return arena_format(arena, "%s: not %s but %s", actual->on, answer->wanted,
                        wording_answer(actual->is));
}

const char *why_not_summary(const struct why_not *answer)
{
    if (answer->is_actual || answer->is_possible)
        return "";
    return answer->attempt_count == 0
               ? "No rule can conclude it, whatever is assumed."
               : "Rules name it, and none of them can conclude it, whatever is assumed.";
}
