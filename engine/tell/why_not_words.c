#include "tell/why_not_words.h"

#include <string.h>

void why_not_condition(const struct wording *wording, struct strbuf *out,
                       const struct attempt_condition *condition)
{
    if (condition->fact != NULL)
        wording_statement(wording, out, condition->fact);
    else
        wording_condition(wording, out, condition->condition, &condition->bound);
}

void why_not_failing(const struct wording *wording, struct strbuf *out,
                     const struct why_not_obstacle *obstacle)
{
    const struct attempt_condition *condition = obstacle->condition;

    if (obstacle->is_any && obstacle->missing_count > 1)
        wording_condition(wording, out, condition->condition, &condition->bound);
    else
        why_not_condition(wording, out, condition);
}

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
    strbuf_add(out, fact->firing_count > 0                      ? "It is established that "
                    : wording_assumption(wording, fact) != NULL ? "It is assumed that "
                                                                : "It is stated that ");
    wording_statement(wording, out, fact);
    strbuf_add(out, ".");
}

void why_not_nearest(const struct wording *wording, struct strbuf *out,
                     const struct attempt_condition *condition)
{
    wording_statement(wording, out, condition->nearest);
    strbuf_format(out, " (%s: %s, not %s).", condition->slot, condition->is, condition->wanted);
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
        why_not_failing(wording, out, obstacle);
        strbuf_add(out, ", whatever is assumed, and no file states it.");
    } else {
        strbuf_add(out, "Nothing shows that ");
        why_not_failing(wording, out, obstacle);
        strbuf_add(out, ".");
    }
}

static void add_compared(struct strbuf *out, const struct attempt_condition *condition)
{
    strbuf_add(out, "The comparison ");
    rendering_node(out, condition->condition->node->first->next, &condition->bound);
    strbuf_add(out, " fails.");
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
    struct condition absent = *obstacle->condition->condition;

    switch (absent.kind) {
    case CONDITION_PATTERN:
        pattern_because(wording, out, obstacle, arena);
        break;
    case CONDITION_TEST:
        add_compared(out, obstacle->condition);
        break;
    case CONDITION_NOT:
    case CONDITION_FORALL:
        add_blockers(wording, out, obstacle);
        break;
    default:
        absent.kind = CONDITION_NOT;
        wording_condition(wording, out, &absent, &obstacle->condition->bound);
        strbuf_add(out, ".");
        break;
    }
}
