/*
 * Rules that add nothing to another one. Several reasons for one conclusion are welcome, each with
 * a sentence of its own; so a rule is told of only when, whenever it fires, another rule concludes
 * the same, and it cites nothing that the other does not cite. That the other fires whenever it
 * does is judged by its conditions: each of the other's stands among its own, with variables
 * renamed and perhaps asking for more.
 */
#include <string.h>

#include "ask/lint_inside.h"

/* What the other rule's variables stand for in this one. */
struct renaming {
    const char **names;
    const struct node **terms;
    size_t count;
    const struct conjuncts *mine;
    bool is_strict; /* beneath a `not` and the like, where asking for more is letting in more */
};

/* The conditions of a rule that must all hold. */
struct conjuncts {
    const struct condition **items;
    size_t count;
};

/* ---- the same text but for the names of variables ---- */

static bool is_variable(const struct node *node)
{
    return (node->kind == NODE_VARIABLE || node->kind == NODE_MULTI_VARIABLE) &&
           node->text[0] != '\0';
}

static bool is_same_node(const struct node *a, const struct node *b);

static bool is_same_list(const struct node *a, const struct node *b)
{
    while (a != NULL && b != NULL && is_same_node(a, b)) {
        a = a->next;
        b = b->next;
    }
    return a == NULL && b == NULL;
}

static bool is_same_node(const struct node *a, const struct node *b)
{
    if (a->kind != b->kind)
        return false;
    return a->kind == NODE_LIST ? is_same_list(a->first, b->first) : strcmp(a->text, b->text) == 0;
}

static bool mentions(const struct node *first, const struct node *variable)
{
    for (; first != NULL; first = first->next)
        if (first->kind == NODE_LIST ? mentions(first->first, variable)
                                     : is_same_node(first, variable))
            return true;
    return false;
}

/* Whether a variable is a group's own in my rule, and stands for no other variable yet. */
static bool is_free(const struct renaming *renaming, const struct node *term)
{
    if (!is_variable(term))
        return false;
    for (size_t i = 0; i < renaming->count; i++)
        if (is_same_node(renaming->terms[i], term))
            return false;
    for (size_t i = 0; i < renaming->mine->count; i++)
        if (renaming->mine->items[i]->kind == CONDITION_PATTERN &&
            mentions(renaming->mine->items[i]->node->first, term))
            return false;
    return true;
}

/* Whether a variable of the other rule can stand for a term of mine, now that some are settled. */
static bool stands_for(struct renaming *renaming, const struct node *other, const struct node *term)
{
    if (term->kind == NODE_LIST || term->kind == NODE_CONNECTIVE ||
        (other->kind == NODE_VARIABLE && term->kind == NODE_MULTI_VARIABLE))
        return false;
    for (size_t i = 0; i < renaming->count; i++)
        if (strcmp(renaming->names[i], other->text) == 0)
            return is_same_node(renaming->terms[i], term);
    if (renaming->is_strict && !is_free(renaming, term))
        return false;
    renaming->names[renaming->count] = other->text;
    renaming->terms[renaming->count++] = term;
    return true;
}

static bool is_renamed_list(struct renaming *renaming, const struct node *other,
                            const struct node *mine);

static bool is_renamed(struct renaming *renaming, const struct node *other, const struct node *mine)
{
    if (is_variable(other))
        return stands_for(renaming, other, mine);
    if (other->kind == NODE_LIST && mine->kind == NODE_LIST)
        return is_renamed_list(renaming, other->first, mine->first);
    return is_same_node(other, mine);
}

static bool is_renamed_list(struct renaming *renaming, const struct node *other,
                            const struct node *mine)
{
    while (other != NULL && mine != NULL && is_renamed(renaming, other, mine)) {
        other = other->next;
        mine = mine->next;
    }
    return other == NULL && mine == NULL;
}

/* ---- patterns ---- */

static const struct node *find_slot(const struct node *pattern, const char *name)
{
    for (const struct node *slot = pattern->first->next; slot != NULL; slot = slot->next)
        if (strcmp(syntax_head(slot), name) == 0)
            return slot;
    return NULL;
}

/* A slot of the other rule's pattern asks for no more than mine: the same, or any one value that
 * mine spells out. */
static bool covers_slot(struct renaming *renaming, const struct node *other,
                        const struct node *mine)
{
    const struct node *wanted = other->first->next, *found = mine->first->next;

    if (wanted != NULL && wanted->next == NULL && found != NULL && found->next == NULL &&
        wanted->kind == NODE_VARIABLE && found->kind != NODE_MULTI_VARIABLE &&
        found->kind != NODE_LIST)
        return wanted->text[0] == '\0' || stands_for(renaming, wanted, found);
    return is_renamed_list(renaming, wanted, found);
}

static bool covers_pattern(struct renaming *renaming, const struct node *other,
                           const struct node *mine)
{
    if (strcmp(syntax_head(other), syntax_head(mine)) != 0)
        return false;
    for (const struct node *slot = other->first->next; slot != NULL; slot = slot->next) {
        const struct node *same = NULL;

        if (slot->kind != NODE_LIST)
            return is_renamed_list(renaming, other->first, mine->first);
        same = find_slot(mine, syntax_head(slot));
        if (same == NULL || !covers_slot(renaming, slot, same))
            return false;
    }
    return true;
}

/* ---- conditions ---- */

static size_t count_conditions(const struct condition *first)
{
    size_t count = 0;

    for (; first != NULL; first = first->next)
        count += 1 + count_conditions(first->first);
    return count;
}

static void flatten(struct conjuncts *out, const struct condition *first)
{
    for (; first != NULL; first = first->next) {
        if (first->kind == CONDITION_AND)
            flatten(out, first->first);
        else
            out->items[out->count++] = first;
    }
}

static struct conjuncts conjuncts_of(const struct rule *rule, struct arena *arena)
{
    struct conjuncts out = {
        .items = ARENA_ARRAY(arena, const struct condition *, count_conditions(rule->conditions))};

    flatten(&out, rule->conditions);
    return out;
}

static bool covers_condition(struct renaming *renaming, const struct condition *other,
                             const struct condition *mine)
{
    bool is_covered;

    if (other->kind != mine->kind)
        return false;
    if (other->kind == CONDITION_PATTERN)
        return covers_pattern(renaming, other->node, mine->node);
    renaming->is_strict = true;
    is_covered = is_renamed(renaming, other->node, mine->node);
    renaming->is_strict = false;
    return is_covered;
}

/* ---- rules ---- */

struct pair {
    const struct rule *mine, *other;
    struct conjuncts my_conditions, other_conditions;
    struct renaming renaming;
};

/* Whether each of my conclusions is one of the other's. */
static bool covers_conclusions(struct pair *pair)
{
    for (const struct node *mine = pair->mine->actions; mine != NULL; mine = mine->next) {
        const struct node *other = pair->other->actions;
        size_t settled = pair->renaming.count;

        if (strcmp(syntax_head(mine), "assert") != 0)
            return false;
        while (other != NULL && !is_renamed(&pair->renaming, other, mine)) {
            pair->renaming.count = settled;
            other = other->next;
        }
        if (other == NULL)
            return false;
    }
    return true;
}

/* Try to place the other's conditions, from one on, among mine. */
static bool covers_from(struct pair *pair, size_t at)
{
    size_t settled = pair->renaming.count;

    if (at == pair->other_conditions.count)
        return covers_conclusions(pair);
    for (size_t i = 0; i < pair->my_conditions.count; i++) {
        if (covers_condition(&pair->renaming, pair->other_conditions.items[at],
                             pair->my_conditions.items[i]) &&
            covers_from(pair, at + 1))
            return true;
        pair->renaming.count = settled;
    }
    return false;
}

static bool cites(const struct rule *rule, const char *id)
{
    for (size_t i = 0; i < rule->cite_count; i++)
        if (strcmp(rule->cites[i], id) == 0)
            return true;
    return false;
}

/* Whether a rule has a sentence to its name that the other has not. */
static bool has_own_reason(const struct rule *mine, const struct rule *other)
{
    for (size_t i = 0; i < mine->cite_count; i++)
        if (!cites(other, mine->cites[i]))
            return true;
    return mine->cite_count == 0 && strcmp(mine->explanation, other->explanation) != 0;
}

/* Functions that change variables or do more than conclude leave nothing to be said here. */
static bool is_plain(const struct rule *rule)
{
    for (const struct node *action = rule->actions; action != NULL; action = action->next)
        if (strcmp(syntax_head(action), "assert") != 0 || action->first->next == NULL)
            return false;
    return rule->actions != NULL && rule->conditions != NULL;
}

static bool is_covered(const struct rule *mine, const struct rule *other, struct arena *arena)
{
    struct pair pair = {.mine = mine,
                        .other = other,
                        .my_conditions = conjuncts_of(mine, arena),
                        .other_conditions = conjuncts_of(other, arena)};
    size_t most = 0;

    for (const struct condition *each = other->conditions; each != NULL; each = each->next)
        most += each->node->end - each->node->begin;
    for (const struct node *each = other->actions; each != NULL; each = each->next)
        most += each->end - each->begin;
    pair.renaming.names = ARENA_ARRAY(arena, const char *, most);
    pair.renaming.terms = ARENA_ARRAY(arena, const struct node *, most);
    pair.renaming.mine = &pair.my_conditions;
    return covers_from(&pair, 0);
}

static void tell_subsumed(struct lint *lint, const struct rule *mine, const struct rule *other,
                          bool is_alike)
{
    struct finding *finding;

    if (is_alike)
        finding = findings_add(lint->findings, LINT_SUBSUMED_RULE, (struct mark){mine->place, 0},
                               "rule `%s` says the same as rule `%s`", mine->name, other->name);
    else
        finding = findings_add(lint->findings, LINT_SUBSUMED_RULE, (struct mark){mine->place, 0},
                               "whenever rule `%s` fires, rule `%s` concludes the same with fewer "
                               "conditions",
                               mine->name, other->name);
    finding_remedy(lint->findings, finding,
                   "leave one of them out; a reason of its own would cite a sentence of its own");
    finding_relate(finding, other->place, arena_format(lint->arena, "`%s`", other->name));
}

static bool is_before(const struct rule *a, const struct rule *b)
{
    int by_file = strcmp(a->place.file, b->place.file);

    return by_file != 0 ? by_file < 0 : a->place.line < b->place.line;
}

/* A template that both conclude, as a quick test of whether it is worth to look closer. */
static bool may_conclude_alike(const struct rule *a, const struct rule *b)
{
    return strcmp(syntax_head(a->actions->first->next), "") != 0 &&
           strcmp(syntax_head(a->actions->first->next), syntax_head(b->actions->first->next)) == 0;
}

static void compare_rules(struct lint *lint, const struct rule *a, const struct rule *b)
{
    struct arena scratch = {NULL};
    bool a_is_covered = !has_own_reason(a, b) && is_covered(a, b, &scratch);
    bool b_is_covered = !has_own_reason(b, a) && is_covered(b, a, &scratch);

    if (a_is_covered && b_is_covered)
        tell_subsumed(lint, is_before(a, b) ? b : a, is_before(a, b) ? a : b, true);
    else if (a_is_covered)
        tell_subsumed(lint, a, b, false);
    else if (b_is_covered)
        tell_subsumed(lint, b, a, false);
    arena_free(&scratch);
}

void lint_subsumed(struct lint *lint)
{
    for (const struct rule *a = lint->asked->rulebase->rules; a != NULL; a = a->next)
        for (const struct rule *b = a->next; is_plain(a) && b != NULL; b = b->next)
            if (is_plain(b) && may_conclude_alike(a, b))
                compare_rules(lint, a, b);
}
