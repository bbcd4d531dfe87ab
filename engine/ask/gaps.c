#include "ask/gaps.h"

#include <string.h>

#include "ask/may_match.h"

struct looking {
    const struct assessment *assessment;
    struct arena *arena;
};

/* ---- rules that could judge by a name ---- */

/* Whether a list, or one in it, asserts a judgement in which the name stands. */
static bool asserts(const struct node *first, const char *name)
{
    static const char *const judging[] = {"crossed",   "supplied",       "unscored",
                                          "end-state", "end-state-kind", "verdict"};

    for (; first != NULL; first = first->next) {
        for (size_t i = 0; i < sizeof judging / sizeof judging[0]; i++) {
            if (strcmp(syntax_head(first), judging[i]) != 0)
                continue;
            for (const struct node *slot = first->first->next; slot != NULL; slot = slot->next)
                if (slot->kind == NODE_LIST && slot->first != NULL && slot->first->next != NULL &&
                    slot->first->next->kind == NODE_SYMBOL &&
                    strcmp(slot->first->next->text, name) == 0)
                    return true;
        }
        if (first->kind == NODE_LIST && asserts(first->first, name))
            return true;
    }
    return false;
}

/* ---- what their conditions lack ---- */

/* A fact that meets a condition taken by itself, or NULL. */
static const struct record_fact *meets(const struct looking *looking,
                                       const struct condition *condition)
{
    static const struct record_firing nothing_bound;
    const struct record *record = looking->assessment->record;

    for (size_t i = 0; i < record->fact_count; i++)
        if (record->facts[i].is_present && may_match(condition, &nothing_bound, &record->facts[i]))
            return &record->facts[i];
    return NULL;
}

/* Whether a kind of claim stands in a pattern. */
static bool names(const struct node *first, const char *what)
{
    for (; first != NULL; first = first->next)
        if (first->kind == NODE_LIST ? names(first->first, what)
                                     : first->text != NULL && strcmp(first->text, what) == 0)
            return true;
    return false;
}

static void find_missing(const struct looking *looking, struct gap *gap,
                         const struct disjunct *disjunct)
{
    const struct claims *claims = looking->assessment->claims;

    gap->missing = ARENA_ARRAY(looking->arena, const struct condition *, disjunct->pattern_count);
    gap->taken_back = ARENA_ARRAY(looking->arena, const struct claim *, claims->count);
    for (size_t i = 0; i < disjunct->pattern_count; i++)
        if (meets(looking, disjunct->patterns[i]) == NULL)
            gap->missing[gap->missing_count++] = disjunct->patterns[i];
    for (size_t c = 0; c < claims->count; c++)
        for (size_t i = 0; i < gap->missing_count; i++)
            if (claims->items[c].qualifier_count > 0 &&
                names(gap->missing[i]->node, claims->items[c].what)) {
                gap->taken_back[gap->taken_back_count++] = &claims->items[c];
                break;
            }
}

/* Whether a pattern asks for what another condition binds. */
static bool has_variable(const struct node *first)
{
    for (; first != NULL; first = first->next)
        if (first->kind == NODE_VARIABLE ||
            (first->kind == NODE_LIST && has_variable(first->first)))
            return true;
    return false;
}

/*
 * Only an absence that asks for one pattern by itself can be looked at by itself; one that asks
 * about a fact that is missing tells nothing.
 */
static void find_standing(const struct looking *looking, struct gap *gap,
                          const struct disjunct *disjunct)
{
    gap->standing =
        ARENA_ARRAY(looking->arena, const struct record_fact *, disjunct->negated_count);
    for (size_t i = 0; i < disjunct->negated_count; i++) {
        const struct condition *inner = disjunct->negated[i]->first;
        const struct record_fact *fact;

        if (inner == NULL || inner->next != NULL || inner->kind != CONDITION_PATTERN ||
            (gap->missing_count > 0 && has_variable(inner->node)))
            continue;
        fact = meets(looking, inner);
        if (fact != NULL)
            gap->standing[gap->standing_count++] = fact;
    }
}

void gaps_read(struct gaps *out, const struct assessment *assessment, const char *name,
               const struct rulebase *rulebase)
{
    struct looking looking = {assessment, &assessment->record->arena};
    size_t most = 0;

    *out = (struct gaps){0};
    for (const struct rule *rule = rulebase->rules; rule != NULL; rule = rule->next)
        most += rule->disjunct_count;
    out->items = ARENA_ARRAY(looking.arena, struct gap, most);
    for (const struct rule *rule = rulebase->rules; rule != NULL; rule = rule->next) {
        if (!asserts(rule->actions, name))
            continue;
        for (size_t i = 0; i < rule->disjunct_count; i++) {
            struct gap *gap = &out->items[out->count++];

            gap->rule = rule;
            find_missing(&looking, gap, &rule->disjuncts[i]);
            find_standing(&looking, gap, &rule->disjuncts[i]);
        }
    }
}
