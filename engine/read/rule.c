#include "read/rule.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "read/pattern.h"

/* Ways to satisfy one rule's conditions, past which it is refused. */
enum { MOST_DISJUNCTS = 1024 };

/* ---- the comment: "END-5.4, END-6.1: one sentence." ---- */

static bool looks_like_cite(const char *word, size_t length)
{
    bool has_digit = false;

    for (size_t i = 0; i < length; i++) {
        if (isspace((unsigned char)word[i]))
            return false;
        if (isdigit((unsigned char)word[i]))
            has_digit = true;
    }
    return has_digit;
}

static void read_comment(struct rule *rule, const char *comment, struct arena *arena)
{
    const char *colon = strchr(comment, ':');
    const char *at = comment;
    size_t most = 1;

    rule->explanation = comment;
    if (colon == NULL)
        return;
    for (const char *each = comment; each < colon; each++)
        most += *each == ',';
    rule->cites = ARENA_ARRAY(arena, const char *, most);
    rule->cite_at = ARENA_ARRAY(arena, size_t, most);
    while (at < colon) {
        const char *end = memchr(at, ',', (size_t)(colon - at));
        const char *next = end == NULL ? colon : end + 1;

        if (end == NULL)
            end = colon;
        while (at < end && isspace((unsigned char)*at))
            at++;
        while (end > at && isspace((unsigned char)end[-1]))
            end--;
        if (!looks_like_cite(at, (size_t)(end - at))) {
            rule->cite_count = 0;
            return;
        }
        rule->cite_at[rule->cite_count] = (size_t)(at - comment);
        rule->cites[rule->cite_count++] = arena_copy(arena, at, (size_t)(end - at));
        at = next;
    }
    rule->explanation = colon + 1;
    while (isspace((unsigned char)*rule->explanation))
        rule->explanation++;
}

/* ---- conditions ---- */

static void read_conditions(struct condition **out, const struct node *first,
                            const struct node *stop, struct arena *arena,
                            struct findings *findings);

static bool is_word(const struct node *node, const char *word)
{
    return node != NULL && node->kind == NODE_SYMBOL && strcmp(node->text, word) == 0;
}

/* (not (not ...)) is what (exists ...) stands for. */
static void join_double_not(struct condition *condition)
{
    const struct condition *inner = condition->first;

    if (condition->kind != CONDITION_NOT || inner == NULL || inner->next != NULL ||
        inner->kind != CONDITION_NOT)
        return;
    condition->kind = CONDITION_EXISTS;
    condition->first = inner->first;
}

static bool read_condition(struct condition *out, const struct node *node, struct arena *arena,
                           struct findings *findings)
{
    static const struct {
        const char *word;
        enum condition_kind kind;
    } groups[] = {{"not", CONDITION_NOT},       {"and", CONDITION_AND},
                  {"logical", CONDITION_AND},   {"or", CONDITION_OR},
                  {"exists", CONDITION_EXISTS}, {"forall", CONDITION_FORALL},
                  {"test", CONDITION_TEST}};

    if (node->kind != NODE_LIST || node->first == NULL || node->first->kind != NODE_SYMBOL) {
        findings_add(findings, LINT_SYNTAX, syntax_mark(node),
                     "expected a condition such as (TEMPLATE (SLOT VALUE)), (not ...) or `=>`");
        return false;
    }
    out->node = node;
    for (size_t i = 0; i < sizeof groups / sizeof groups[0]; i++) {
        if (strcmp(node->first->text, groups[i].word) != 0)
            continue;
        out->kind = groups[i].kind;
        if (out->kind == CONDITION_TEST)
            return true;
        read_conditions(&out->first, node->first->next, NULL, arena, findings);
        join_double_not(out);
        return true;
    }
    out->kind = CONDITION_PATTERN;
    out->template = node->first->text;
    return true;
}

static void read_conditions(struct condition **out, const struct node *first,
                            const struct node *stop, struct arena *arena, struct findings *findings)
{
    for (const struct node *node = first; node != stop && node != NULL; node = node->next) {
        struct condition *condition = ARENA_NEW(arena, struct condition);

        if (node->kind == NODE_VARIABLE && is_word(node->next, "<-")) {
            condition->binding = node->text;
            condition->binding_node = node;
            if (node->next->next == NULL || node->next->next == stop) {
                findings_add(findings, LINT_SYNTAX, syntax_mark(node->next),
                             "expected a pattern after `<-`");
                return;
            }
            node = node->next->next;
        }
        if (read_condition(condition, node, arena, findings)) {
            *out = condition;
            out = &condition->next;
        }
    }
}

/* ---- disjuncts: every choice of one branch for each `or` ---- */

/* What one choice of branches is made of; lists share their tails, newest first. */
struct choice {
    const struct condition *condition;
    const struct choice *before;
};

struct choices {
    const struct choice **items;
    size_t count;
};

static bool expand(struct choices *all, const struct condition *condition, struct arena *arena);

static bool expand_each(struct choices *all, const struct condition *first, struct arena *arena)
{
    for (; first != NULL; first = first->next)
        if (!expand(all, first, arena))
            return false;
    return true;
}

/* CLIPS numbers the disjuncts with the first `or` changing slowest; so do we. */
static bool expand_or(struct choices *all, const struct condition *condition, struct arena *arena)
{
    struct choices joined = {0};

    for (size_t i = 0; i < all->count; i++) {
        for (const struct condition *branch = condition->first; branch != NULL;
             branch = branch->next) {
            struct choices one = {&all->items[i], 1};
            const struct choice **items;

            if (!expand(&one, branch, arena) || joined.count + one.count > MOST_DISJUNCTS)
                return false;
            items = ARENA_ARRAY(arena, const struct choice *, joined.count + one.count);
            if (joined.count > 0)
                memcpy(items, joined.items, sizeof *items * joined.count);
            memcpy(items + joined.count, one.items, sizeof *items * one.count);
            joined.items = items;
            joined.count += one.count;
        }
    }
    *all = joined;
    return true;
}

static bool expand(struct choices *all, const struct condition *condition, struct arena *arena)
{
    const struct choice **items;

    if (condition->kind == CONDITION_AND)
        return expand_each(all, condition->first, arena);
    if (condition->kind == CONDITION_OR)
        return expand_or(all, condition, arena);
    items = ARENA_ARRAY(arena, const struct choice *, all->count);
    for (size_t i = 0; i < all->count; i++) {
        struct choice *choice = ARENA_NEW(arena, struct choice);

        choice->condition = condition;
        choice->before = all->items[i];
        items[i] = choice;
    }
    all->items = items;
    return true;
}

bool rule_is_of_fact(const struct condition *condition)
{
    return condition->kind == CONDITION_PATTERN && strcmp(condition->template, "object") != 0;
}

static bool is_negated(const struct condition *condition)
{
    return condition->kind == CONDITION_NOT || condition->kind == CONDITION_FORALL;
}

static void fill_disjunct(struct disjunct *out, const struct choice *newest, struct arena *arena)
{
    size_t all = 0, patterns = 0, negated = 0, existing = 0;

    for (const struct choice *each = newest; each != NULL; each = each->before) {
        all++;
        patterns += rule_is_of_fact(each->condition);
        negated += is_negated(each->condition);
        existing += each->condition->kind == CONDITION_EXISTS;
    }
    out->conditions = ARENA_ARRAY(arena, const struct condition *, all);
    out->patterns = ARENA_ARRAY(arena, const struct condition *, patterns);
    out->negated = ARENA_ARRAY(arena, const struct condition *, negated);
    out->existing = ARENA_ARRAY(arena, const struct condition *, existing);
    out->condition_count = all;
    out->pattern_count = patterns;
    out->negated_count = negated;
    out->existing_count = existing;
    for (const struct choice *each = newest; each != NULL; each = each->before) {
        out->conditions[--all] = each->condition;
        if (rule_is_of_fact(each->condition))
            out->patterns[--patterns] = each->condition;
        else if (is_negated(each->condition))
            out->negated[--negated] = each->condition;
        else if (each->condition->kind == CONDITION_EXISTS)
            out->existing[--existing] = each->condition;
    }
}

bool rule_disjuncts(const struct condition *first, struct disjunct **out, size_t *count,
                    struct arena *arena)
{
    const struct choice *none = NULL;
    struct choices all = {&none, 1};

    if (!expand_each(&all, first, arena))
        return false;
    *count = all.count;
    *out = ARENA_ARRAY(arena, struct disjunct, all.count);
    for (size_t i = 0; i < all.count; i++)
        fill_disjunct(&(*out)[i], all.items[i], arena);
    return true;
}

struct rule *rule_read(const struct form *construct, struct arena *arena, struct findings *findings)
{
    struct rule *rule = ARENA_NEW(arena, struct rule);
    const struct node *arrow = construct->body;
    const struct node *first = construct->body;

    rule->name = construct->name;
    rule->form = construct;
    rule->place = construct->node->place;
    rule->text = construct->text;
    rule->begin = construct->node->begin;
    read_comment(rule, construct->comment, arena);
    if (first != NULL && strcmp(syntax_head(first), "declare") == 0)
        first = first->next;
    while (arrow != NULL && !is_word(arrow, "=>"))
        arrow = arrow->next;
    if (arrow == NULL) {
        findings_add(findings, LINT_SYNTAX, construct_mark_head(construct),
                     "rule `%s` has no `=>` between its conditions and its actions", rule->name);
        return NULL;
    }
    rule->actions = arrow->next;
    read_conditions(&rule->conditions, first, arrow, arena, findings);
    if (!rule_disjuncts(rule->conditions, &rule->disjuncts, &rule->disjunct_count, arena)) {
        findings_add(findings, LINT_SYNTAX, construct_mark_head(construct),
                     "rule `%s` has more than %d combinations of `or` branches", rule->name,
                     MOST_DISJUNCTS);
        return NULL;
    }
    return rule;
}

/* ---- where a variable gets its value ---- */

static bool is_multi(const struct node *field)
{
    return field->kind == NODE_MULTI_VARIABLE;
}

/* How many fields follow one; false where one of them takes any number of values. */
static bool count_behind(const struct node *field, size_t *count)
{
    *count = 0;
    for (const struct node *rest = pattern_after_field(field); rest != NULL;
         rest = pattern_after_field(rest)) {
        if (is_multi(rest))
            return false;
        (*count)++;
    }
    return true;
}

/* Find a variable at the head of one of the fields; counted from the end past a $?variable. */
static bool find_in_fields(const struct node *first, const char *variable, struct binding *out)
{
    size_t position = 0, multis = 0;

    for (const struct node *field = first; field != NULL; field = pattern_after_field(field)) {
        bool is_here =
            (field->kind == NODE_VARIABLE || is_multi(field)) && strcmp(field->text, variable) == 0;

        if (is_here && is_multi(field)) {
            out->is_multi = true;
            out->field = position;
            return multis == 0 && count_behind(field, &out->behind);
        }
        if (is_here && multis == 0) {
            out->field = position;
            return true;
        }
        if (is_here) {
            out->from_back = true;
            return count_behind(field, &out->field);
        }
        multis += is_multi(field);
        position++;
    }
    return false;
}

static bool find_in_pattern(const struct node *pattern, const char *variable, struct binding *out)
{
    const struct node *first = pattern->first->next;

    if (first == NULL)
        return false;
    if (first->kind != NODE_LIST)
        return find_in_fields(first, variable, out);
    for (const struct node *slot = first; slot != NULL; slot = slot->next) {
        if (slot->kind != NODE_LIST || slot->first == NULL || slot->first->next == NULL)
            continue;
        *out = (struct binding){.pattern = out->pattern, .slot = slot->first->text};
        if (find_in_fields(slot->first->next, variable, out))
            return true;
    }
    return false;
}

size_t rule_patterns_before(const struct disjunct *disjunct, const struct condition *condition)
{
    size_t count = 0;

    for (size_t i = 0; i < disjunct->condition_count && disjunct->conditions[i] != condition; i++)
        count += rule_is_of_fact(disjunct->conditions[i]);
    return count;
}

bool rule_binding(const struct disjunct *disjunct, const char *variable, struct binding *out)
{
    for (size_t i = 0; i < disjunct->pattern_count; i++) {
        *out = (struct binding){.pattern = i};
        if (find_in_pattern(disjunct->patterns[i]->node, variable, out))
            return true;
    }
    return false;
}

bool rule_binds(const struct rule *rule, const char *variable)
{
    struct binding ignored;

    for (size_t i = 0; i < rule->disjunct_count; i++)
        if (!rule_binding(&rule->disjuncts[i], variable, &ignored))
            return false;
    return true;
}

const char *rule_unbound_blank(const struct rule *rule, struct arena *arena)
{
    const char *open = rule->explanation;

    while ((open = strchr(open, '{')) != NULL) {
        size_t marks = strspn(++open, "$?");
        size_t length = strcspn(open, ":}");
        const char *name = arena_copy(arena, open, length);

        if (marks > 0 && marks < length && !rule_binds(rule, name + marks))
            return name;
    }
    return NULL;
}
