#include "ask/near_miss.h"

#include <string.h>

#include "read/pattern.h"
#include "read/rendering.h"

static const struct bound_variables nothing_bound = {NULL, 0};

/* ---- variables ---- */

static bool is_named_variable(const struct node *node)
{
    return syntax_is_variable(node) && node->text[0] != '\0';
}

static size_t count_uses(const struct node *node, const char *variable)
{
    size_t count = is_named_variable(node) && strcmp(node->text, variable) == 0;

    for (const struct node *each = node->kind == NODE_LIST ? node->first : NULL; each != NULL;
         each = each->next)
        count += count_uses(each, variable);
    return count;
}

static size_t count_uses_in_branch(const struct disjunct *branch, const char *variable)
{
    size_t count = 0;

    for (size_t i = 0; i < branch->condition_count; i++)
        count += count_uses(branch->conditions[i]->node, variable);
    return count;
}

static size_t pattern_number(const struct disjunct *branch, const struct condition *pattern)
{
    size_t at = 0;

    while (at < branch->pattern_count && branch->patterns[at] != pattern)
        at++;
    return at;
}

/* Whether a slot of a pattern is where a variable gets its value. */
static bool is_bound_in(const struct disjunct *branch, size_t condition, const struct node *slot,
                        const char *variable)
{
    struct binding binding;

    return rule_binding(branch, variable, &binding) &&
           branch->patterns[binding.pattern] == branch->conditions[condition] &&
           binding.slot != NULL && strcmp(binding.slot, syntax_head(slot)) == 0;
}

/* ---- what a slot asks ---- */

static bool is_single_field(const struct node *slot)
{
    return slot->first->next != NULL && pattern_after_field(slot->first->next) == NULL;
}

/* The variable that the slot's only field gives its value, NULL for none. */
static const char *variable_given(const struct disjunct *branch, size_t condition,
                                  const struct node *slot)
{
    const struct node *word = slot->first->next;

    return is_single_field(slot) && is_named_variable(word) &&
                   is_bound_in(branch, condition, slot, word->text)
               ? word->text
               : NULL;
}

static bool asks_nothing(const struct disjunct *branch, size_t condition, const struct node *slot)
{
    const struct node *word = slot->first->next;

    if (word == NULL)
        return false;
    return syntax_is_variable(word) && word->next == NULL &&
           (word->text[0] == '\0' || variable_given(branch, condition, slot) != NULL);
}

/* Whether another condition or slot uses a variable that this slot gives its value. */
static bool gives_value_elsewhere(const struct disjunct *branch, size_t condition,
                                  const struct node *slot, const struct node *word)
{
    for (; word != NULL; word = word->next) {
        if (is_named_variable(word) && is_bound_in(branch, condition, slot, word->text) &&
            count_uses_in_branch(branch, word->text) > count_uses(slot, word->text))
            return true;
        if (gives_value_elsewhere(branch, condition, slot, word->first))
            return true;
    }
    return false;
}

/* Whether the slot can be left without what it asks, and the rest still be asked. */
static bool can_relax(const struct disjunct *branch, size_t condition, const struct node *slot)
{
    return variable_given(branch, condition, slot) != NULL ||
           !gives_value_elsewhere(branch, condition, slot, slot->first->next);
}

const struct node **near_miss_slots(const struct disjunct *branch, size_t condition, size_t *count,
                                    struct arena *arena)
{
    const struct condition *pattern = branch->conditions[condition];
    const struct node *first = pattern->node->first->next;
    const struct node **slots;

    *count = 0;
    if (!rule_is_of_fact(pattern))
        return NULL;
    slots = ARENA_ARRAY(arena, const struct node *, syntax_count(first));
    for (const struct node *slot = first; slot != NULL; slot = slot->next)
        if (slot->kind == NODE_LIST && slot->first != NULL &&
            !asks_nothing(branch, condition, slot) && can_relax(branch, condition, slot))
            slots[(*count)++] = slot;
    return slots;
}

/* ---- what the others ask ---- */

/* A branch of which a condition is taken out. */
struct rest {
    struct disjunct without; /* its patterns, to tell what still gives variables their values */
    const struct condition *out;
};

static struct rest rest_of(const struct near_miss *near_miss, struct arena *arena)
{
    const struct disjunct *branch = near_miss->branch;
    struct rest rest = {.out = branch->conditions[near_miss->condition]};

    rest.without.patterns = ARENA_ARRAY(arena, const struct condition *, branch->pattern_count);
    for (size_t i = 0; i < branch->pattern_count; i++)
        if (branch->patterns[i] != rest.out)
            rest.without.patterns[rest.without.pattern_count++] = branch->patterns[i];
    return rest;
}

/* Whether a variable has lost its value for what stands behind so many patterns of the rest. */
static bool is_lost(const struct rest *rest, const struct node *variable, size_t before)
{
    struct disjunct alone = {.patterns = (const struct condition **)&rest->out,
                             .pattern_count = rule_is_of_fact(rest->out)};
    struct binding binding;

    if (rest->out->binding != NULL && strcmp(rest->out->binding, variable->text) == 0)
        return true;
    return rule_binding(&alone, variable->text, &binding) &&
           (!rule_binding(&rest->without, variable->text, &binding) || binding.pattern >= before);
}

static bool has_lost(const struct rest *rest, const struct node *first, size_t before)
{
    for (; first != NULL; first = first->next)
        if ((is_named_variable(first) && is_lost(rest, first, before)) ||
            has_lost(rest, first->first, before))
            return true;
    return false;
}

static void add_whole(struct strbuf *out, const struct condition *condition)
{
    rendering_condition(out, condition, &nothing_bound);
    strbuf_add_char(out, ' ');
}

/* A pattern without what compares with a variable that has lost its value. */
static void add_pattern_of_rest(struct strbuf *out, const struct rest *rest,
                                const struct condition *pattern)
{
    size_t number = pattern_number(&rest->without, pattern);

    if (pattern->binding != NULL)
        strbuf_format(out, "?%s <- ", pattern->binding);
    strbuf_format(out, "(%s", pattern->template);
    for (const struct node *slot = pattern->node->first->next; slot != NULL; slot = slot->next) {
        if (slot->kind == NODE_LIST && has_lost(rest, slot->first, number + 1))
            continue;
        strbuf_add_char(out, ' ');
        rendering_node(out, slot, &nothing_bound);
    }
    strbuf_add(out, ") ");
}

static bool has_slots(const struct condition *pattern)
{
    return pattern->node->first->next == NULL || pattern->node->first->next->kind == NODE_LIST;
}

/* How many patterns of the rest stand before a condition. */
static size_t patterns_before(const struct rest *rest, const struct disjunct *branch,
                              const struct condition *condition)
{
    size_t before = rule_patterns_before(branch, condition);

    return pattern_number(branch, rest->out) < before ? before - 1 : before;
}

static void add_other(struct strbuf *out, const struct rest *rest, const struct disjunct *branch,
                      const struct condition *condition)
{
    if (rule_is_of_fact(condition) && has_slots(condition))
        add_pattern_of_rest(out, rest, condition);
    else if (condition->kind == CONDITION_PATTERN ||
             !has_lost(rest, condition->node->first, patterns_before(rest, branch, condition)))
        add_whole(out, condition);
}

/* ---- what fails ---- */

static void add_each(struct strbuf *out, const struct condition *first,
                     const struct bound_variables *renamed)
{
    for (; first != NULL; first = first->next) {
        rendering_node(out, first->node, renamed);
        strbuf_add_char(out, ' ');
    }
}

/* That conditions do not hold together. */
static void add_absence(struct strbuf *out, const struct condition *first,
                        const struct bound_variables *renamed)
{
    bool is_one = first != NULL && first->next == NULL;

    strbuf_add(out, is_one ? "(not " : "(not (and ");
    add_each(out, first, renamed);
    strbuf_add(out, is_one ? ") " : ")) ");
}

/* Names of their own for variables that the conditions before have not given a value: within an
 * absence they mean nothing outside of it. */
static void rename_own(struct bound_variables *out, const struct disjunct *before,
                       const struct node *first, struct arena *arena)
{
    struct binding ignored;

    for (; first != NULL; first = first->next) {
        rename_own(out, before, first->first, arena);
        if (first->kind == NODE_VARIABLE && first->text[0] != '\0' &&
            rendering_bound(out, first->text) == NULL &&
            !rule_binding(before, first->text, &ignored))
            out->items[out->count++] = (struct bound_variable){
                first->text, arena_format(arena, "?%s-of-near-miss", first->text)};
    }
}

static size_t count_nodes(const struct node *first)
{
    size_t count = 0;

    for (; first != NULL; first = first->next)
        count += 1 + count_nodes(first->first);
    return count;
}

/*
 * That a condition without a fact does not hold. What must be absent is asked for as it stands, and
 * not by an `exists`: absences within absences are what CLIPS 6.30 gets wrong.
 */
static void add_failing(struct strbuf *out, const struct near_miss *near_miss, struct arena *arena)
{
    const struct condition *condition = near_miss->branch->conditions[near_miss->condition];
    const struct disjunct before = {.patterns = near_miss->branch->patterns,
                                    .pattern_count =
                                        rule_patterns_before(near_miss->branch, condition)};
    struct bound_variables renamed = {
        ARENA_ARRAY(arena, struct bound_variable, count_nodes(condition->node->first)), 0};
    struct condition first;

    rename_own(&renamed, &before, condition->node->first, arena);
    switch (condition->kind) {
    case CONDITION_NOT:
        add_each(out, condition->first, &renamed);
        break;
    case CONDITION_FORALL:
        first = *condition->first;
        first.next = NULL;
        add_each(out, &first, &renamed);
        add_absence(out, condition->first->next, &renamed);
        break;
    case CONDITION_EXISTS:
        add_absence(out, condition->first, &nothing_bound);
        break;
    default:
        strbuf_add(out, "(test (not ");
        rendering_node(out, condition->node->first->next, &nothing_bound);
        strbuf_add(out, ")) ");
        break;
    }
}

/* A pattern without what one slot asks, but with the variable to which that gives a value. */
static void add_relaxed(struct strbuf *out, const struct near_miss *near_miss)
{
    const struct condition *pattern = near_miss->branch->conditions[near_miss->condition];
    const char *given = variable_given(near_miss->branch, near_miss->condition, near_miss->slot);

    if (pattern->binding != NULL)
        strbuf_format(out, "?%s <- ", pattern->binding);
    strbuf_format(out, "(%s", pattern->template);
    for (const struct node *slot = pattern->node->first->next; slot != NULL; slot = slot->next) {
        if (slot == near_miss->slot && given == NULL)
            continue;
        strbuf_add_char(out, ' ');
        if (slot == near_miss->slot)
            strbuf_format(out, "(%s ?%s)", syntax_head(slot), given);
        else
            rendering_node(out, slot, &nothing_bound);
    }
    strbuf_add(out, ") ");
}

static void add_not(struct strbuf *out, const struct node *node)
{
    strbuf_add(out, "(not ");
    rendering_node(out, node, &nothing_bound);
    strbuf_add(out, ") ");
}

static bool holds_absence(const struct condition *condition);

static bool holds_absence_within(const struct condition *condition)
{
    for (const struct condition *inner = condition->first; inner != NULL; inner = inner->next)
        if (holds_absence(inner))
            return true;
    return false;
}

static bool holds_absence(const struct condition *condition)
{
    return condition->kind == CONDITION_NOT || condition->kind == CONDITION_FORALL ||
           holds_absence_within(condition);
}

/* The conditions around the one that fails, and this in its place where it is asked there. */
static void add_around(struct strbuf *out, const struct near_miss *near_miss, bool is_positive,
                       struct arena *arena)
{
    const struct disjunct *branch = near_miss->branch;
    const struct rest rest = rest_of(near_miss, arena);

    for (size_t i = 0; i < branch->condition_count; i++) {
        const struct condition *condition = branch->conditions[i];

        if (i == near_miss->condition && near_miss->slot != NULL)
            add_relaxed(out, near_miss);
        else if (i == near_miss->condition && condition->kind != CONDITION_PATTERN)
            add_failing(out, near_miss, arena);
        else if (i == near_miss->condition || (is_positive && holds_absence(condition)))
            continue;
        else if (near_miss->slot != NULL || rest.out->kind != CONDITION_PATTERN)
            add_whole(out, condition);
        else
            add_other(out, &rest, branch, condition);
    }
}

static bool has_own_variable(const struct rest *rest, const struct node *first)
{
    struct binding ignored;

    for (; first != NULL; first = first->next)
        if ((is_named_variable(first) && !rule_binding(&rest->without, first->text, &ignored)) ||
            has_own_variable(rest, first->first))
            return true;
    return false;
}

bool near_miss_is_of_whole(const struct near_miss *near_miss, struct arena *arena)
{
    const struct rest rest = rest_of(near_miss, arena);

    return !has_own_variable(&rest, rest.out->node->first);
}

static bool is_of(const struct disjunct *branch, const struct condition *condition)
{
    for (size_t i = 0; i < branch->condition_count; i++)
        if (branch->conditions[i] == condition)
            return true;
    return false;
}

/* How many conditions another branch has that this one has not. */
static size_t count_others(const struct disjunct *branch, const struct disjunct *other)
{
    size_t count = 0;

    for (size_t i = 0; i < other->condition_count; i++)
        count += !is_of(branch, other->conditions[i]);
    return count;
}

/* Whether all that one other branch asks besides a branch is asked by a second. */
static bool is_within(const struct disjunct *branch, const struct disjunct *first,
                      const struct disjunct *second)
{
    for (size_t i = 0; i < first->condition_count; i++)
        if (!is_of(branch, first->conditions[i]) && !is_of(second, first->conditions[i]))
            return false;
    return true;
}

/*
 * The other branches that could hold in the place of this one: a branch that shares the condition
 * fails with it, and one that asks all that another does, and more, need not be asked about.
 */
static const struct disjunct **rivals_of(const struct near_miss *near_miss, size_t *count,
                                         struct arena *arena)
{
    const struct disjunct *branch = near_miss->branch;
    const struct condition *failing = branch->conditions[near_miss->condition];
    size_t all = near_miss->rule->disjunct_count, most = 0;
    const struct disjunct **rivals = ARENA_ARRAY(arena, const struct disjunct *, all);

    *count = 0;
    for (size_t i = 0; i < all; i++)
        if (near_miss->rule->disjuncts[i].condition_count > most)
            most = near_miss->rule->disjuncts[i].condition_count;
    for (size_t size = 1; size <= most; size++)
        for (size_t i = 0; i < all; i++) {
            const struct disjunct *other = &near_miss->rule->disjuncts[i];
            bool is_needless = is_of(other, failing) || count_others(branch, other) != size;

            for (size_t j = 0; j < *count && !is_needless; j++)
                is_needless = is_within(branch, rivals[j], other);
            if (!is_needless)
                rivals[(*count)++] = other;
        }
    return rivals;
}

/* Of each of them, what it shares with this branch holds already. */
static void add_no_other_branch(struct strbuf *out, const struct near_miss *near_miss,
                                struct arena *arena)
{
    size_t count;
    const struct disjunct **rivals = rivals_of(near_miss, &count, arena);

    for (size_t i = 0; i < count; i++) {
        strbuf_add(out, "(not (and ");
        for (size_t j = 0; j < rivals[i]->condition_count; j++)
            if (!is_of(near_miss->branch, rivals[i]->conditions[j])) {
                rendering_node(out, rivals[i]->conditions[j]->node, &nothing_bound);
                strbuf_add_char(out, ' ');
            }
        strbuf_add(out, ")) ");
    }
}

void near_miss_text(struct strbuf *out, const struct near_miss *near_miss, struct arena *arena)
{
    const struct condition *condition = near_miss->branch->conditions[near_miss->condition];

    add_around(out, near_miss, false, arena);
    if (condition->kind == CONDITION_PATTERN)
        add_not(out, condition->node);
    if (near_miss->rule->disjunct_count > 1)
        add_no_other_branch(out, near_miss, arena);
}

void near_miss_branch_text(struct strbuf *out, const struct disjunct *branch)
{
    for (size_t i = 0; i < branch->condition_count; i++)
        add_whole(out, branch->conditions[i]);
}

/* All conditions of the branch that are no absences. */
static void add_presences(struct strbuf *out, const struct disjunct *branch)
{
    for (size_t i = 0; i < branch->condition_count; i++)
        if (!holds_absence(branch->conditions[i]))
            add_whole(out, branch->conditions[i]);
}

bool near_miss_bound(struct near_miss_bound *out, const struct near_miss *near_miss,
                     bool is_constant, struct arena *arena)
{
    const struct disjunct *branch = near_miss->branch;
    const struct condition *condition = branch->conditions[near_miss->condition];
    bool is_pattern = condition->kind == CONDITION_PATTERN;
    struct strbuf most = {0}, least = {0};

    *out = (struct near_miss_bound){0};
    if (near_miss->slot == NULL && condition->kind != CONDITION_TEST &&
        !(condition->kind == CONDITION_NOT && !holds_absence_within(condition)) &&
        !(is_pattern && is_constant))
        return false;
    add_around(&most, near_miss, true, arena);
    if (near_miss->slot != NULL) {
        add_presences(&least, branch);
    } else if (is_pattern) {
        strbuf_add(&least, strbuf_text(&most));
        strbuf_add(&least, "(exists ");
        rendering_node(&least, condition->node, &nothing_bound);
        strbuf_add(&least, ")");
        strbuf_add(&most, "(initial-fact)"); /* where there is no other condition */
    }
    out->most = strbuf_take(&most, arena);
    out->least = least.length == 0 ? NULL : strbuf_take(&least, arena);
    return true;
}
