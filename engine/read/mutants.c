#include "read/mutants.h"

#include <stdlib.h>
#include <string.h>

#include "read/findings.h"
#include "read/mutants_inside.h"
#include "read/pattern.h"

/* ---- adding ---- */

/* The rule's text with some bytes of its file replaced. */
static const char *spliced(const struct rule *rule, size_t begin, size_t end, const char *instead,
                           struct arena *arena)
{
    return arena_format(arena, "%.*s%s%s", (int)(begin - rule->begin), rule->text, instead,
                        rule->text + (end - rule->begin));
}

static bool is_made(const struct mutant_making *making, const char *text)
{
    for (size_t i = making->first; i < making->out->count; i++)
        if (making->out->items[i].text != NULL && strcmp(making->out->items[i].text, text) == 0)
            return true;
    return false;
}

static void add(struct mutant_making *making, enum mutation kind, struct place place,
                const char *text)
{
    struct mutants *out = making->out;

    if (text != NULL && is_made(making, text))
        return;
    MEMORY_GROW(out->items, out->count, out->capacity);
    out->items[out->count++] = (struct mutant){kind, making->rule, place, text};
}

static void replace(struct mutant_making *making, enum mutation kind, const struct node *node,
                    const char *instead)
{
    add(making, kind, node->place,
        spliced(making->rule, node->begin, node->end, instead, making->arena));
}

/* ---- taking away ---- */

static bool is_space(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n';
}

/* Where the white space before a place begins, but for what ends a comment. */
static size_t before_space(const struct rule *rule, size_t at)
{
    size_t begin = at;
    size_t line;

    while (begin > rule->begin && is_space(rule->text[begin - 1 - rule->begin]))
        begin--;
    for (line = begin; line > rule->begin && rule->text[line - 1 - rule->begin] != '\n'; line--)
        if (rule->text[line - 1 - rule->begin] == ';')
            return at;
    return begin;
}

/* Where a pattern's `?f <-` begins. */
static size_t begin_of(const struct rule *rule, const struct condition *condition)
{
    size_t at = condition->node->begin;

    if (condition->binding == NULL)
        return at;
    while (at > rule->begin && rule->text[at - 1 - rule->begin] != '?')
        at--;
    return at - 1;
}

static void take_away(struct mutant_making *making, enum mutation kind,
                      const struct condition *condition)
{
    size_t begin = before_space(making->rule, begin_of(making->rule, condition));

    add(making, kind, condition->node->place,
        spliced(making->rule, begin, condition->node->end, "", making->arena));
}

/* ---- patterns ---- */

/* What stands at a place of the rule's text, in the arena. */
static const char *text_of(const struct mutant_making *making, size_t begin, size_t end)
{
    return arena_copy(making->arena, making->rule->text + (begin - making->rule->begin),
                      end - begin);
}

static const struct node *last_word(const struct pattern_field *field)
{
    const struct node *word = field->first;

    while (word->next != field->end)
        word = word->next;
    return word;
}

/* One of the choices of a field, which begins with a word, and a | beside it. */
static void drop_choice(struct mutant_making *making, const struct node *first, size_t begin,
                        size_t end)
{
    add(making, MUTATION_BRANCH, first->place,
        spliced(making->rule, begin, end, "", making->arena));
}

static bool is_bar(const struct node *word)
{
    return word->kind == NODE_CONNECTIVE && word->text[0] == '|';
}

static void drop_choices(struct mutant_making *making, const struct pattern_field *field)
{
    const struct node *first = field->first, *bar_before = NULL;

    for (const struct node *word = field->first; word != field->end; word = word->next) {
        if (!is_bar(word))
            continue;
        if (bar_before == NULL)
            drop_choice(making, first, first->begin, word->end);
        else
            drop_choice(making, first, bar_before->begin, word->begin);
        bar_before = word;
        first = word->next;
    }
    if (bar_before != NULL)
        drop_choice(making, first, bar_before->begin, last_word(field)->end);
}

static void take_off_tildes(struct mutant_making *making, const struct pattern_field *field)
{
    for (const struct node *word = field->first; word != field->end; word = word->next)
        if (word->kind == NODE_CONNECTIVE && word->text[0] == '~')
            replace(making, MUTATION_NO_NOT, word, "");
}

static void turn_comparisons(struct mutant_making *making, const struct node *list)
{
    static const struct {
        const char *is, *becomes[2];
    } turns[] = {{"<", {"<=", ">="}},   {"<=", {"<", ">"}},    {">", {">=", "<="}},
                 {">=", {">", "<"}},    {"=", {"<>", NULL}},   {"<>", {"=", NULL}},
                 {"eq", {"neq", NULL}}, {"neq", {"eq", NULL}}, {"and", {"or", NULL}},
                 {"or", {"and", NULL}}};
    const char *head = syntax_head(list);

    for (size_t i = 0; i < sizeof turns / sizeof turns[0]; i++)
        for (int j = 0; j < 2 && strcmp(head, turns[i].is) == 0; j++)
            if (turns[i].becomes[j] != NULL)
                replace(making, MUTATION_COMPARISON, list->first, turns[i].becomes[j]);
    for (const struct node *each = list->first; each != NULL; each = each->next)
        if (each->kind == NODE_LIST)
            turn_comparisons(making, each);
}

static void change_field(struct mutant_making *making, const struct condition *condition,
                         const struct pattern_field *field)
{
    size_t count;
    const struct term *terms = field_terms(field, &count, making->arena);

    for (size_t i = 0; i < count; i++) {
        if (terms[i].kind != 0) {
            turn_comparisons(making, terms[i].word);
        } else {
            struct mutant_words others =
                mutant_other_values(making, condition->node, field->slot, terms[i].word, false);

            for (size_t j = 0; j < others.count; j++)
                replace(making, MUTATION_VALUE, terms[i].word, others.items[j]);
        }
    }
    drop_choices(making, field);
    take_off_tildes(making, field);
}

static void change_pattern(struct mutant_making *making, const struct condition *condition)
{
    size_t count;
    const struct pattern_field *fields = pattern_fields(condition->node, &count, making->arena);

    for (size_t i = 0; i < count; i++)
        change_field(making, condition, &fields[i]);
}

/* ---- conditions ---- */

static size_t count_conditions(const struct condition *first)
{
    size_t count = 0;

    for (; first != NULL; first = first->next)
        count++;
    return count;
}

/* How many conditions a group of a kind needs to be left one. */
static size_t least_in(enum condition_kind group)
{
    return group == CONDITION_FORALL ? 3 : 2;
}

static void wrap_in_not(struct mutant_making *making, const struct condition *condition)
{
    const struct node *node = condition->node;

    if (condition->binding == NULL)
        replace(making, MUTATION_NOT, node,
                arena_format(making->arena, "(not %s)", text_of(making, node->begin, node->end)));
}

/* What a `not` holds comes to stand in its place. */
static void unwrap(struct mutant_making *making, const struct condition *condition)
{
    const struct node *first = condition->first->node, *last = first;

    for (const struct condition *each = condition->first; each != NULL; each = each->next)
        last = each->node;
    replace(making, MUTATION_NO_NOT, condition->node,
            text_of(making, begin_of(making->rule, condition->first), last->end));
}

static void change_conditions(struct mutant_making *making, const struct condition *first,
                              enum condition_kind group, bool is_negated);

static void change_condition(struct mutant_making *making, const struct condition *condition,
                             bool is_negated)
{
    switch (condition->kind) {
    case CONDITION_PATTERN:
        if (!is_negated)
            wrap_in_not(making, condition);
        change_pattern(making, condition);
        break;
    case CONDITION_TEST:
        turn_comparisons(making, condition->node);
        break;
    case CONDITION_NOT:
        unwrap(making, condition);
        change_conditions(making, condition->first, condition->kind, true);
        break;
    case CONDITION_AND:
    case CONDITION_OR:
        change_conditions(making, condition->first, condition->kind, is_negated);
        break;
    case CONDITION_EXISTS:
    case CONDITION_FORALL:
        change_conditions(making, condition->first, condition->kind, true);
        break;
    }
}

/* Whether a condition that stands alone in its group is taken away with the group. */
static bool is_lone_group(const struct condition *condition)
{
    return condition->kind == CONDITION_AND && count_conditions(condition->first) == 1;
}

static void change_conditions(struct mutant_making *making, const struct condition *first,
                              enum condition_kind group, bool is_negated)
{
    bool is_enough = count_conditions(first) >= least_in(group);

    for (const struct condition *each = first; each != NULL; each = each->next) {
        if (is_enough && (each->kind != CONDITION_AND || is_lone_group(each)))
            take_away(making, group == CONDITION_OR ? MUTATION_BRANCH : MUTATION_CONDITION, each);
        change_condition(making, each, is_negated);
    }
}

static void change_all_conditions(struct mutant_making *making)
{
    const struct condition *first = making->rule->conditions;

    if (first != NULL && first->next == NULL &&
        (first->kind != CONDITION_AND || is_lone_group(first)))
        take_away(making, MUTATION_CONDITION, first);
    change_conditions(making, first, CONDITION_AND, false);
}

/* ---- conclusions ---- */

static void change_fact(struct mutant_making *making, const struct node *fact)
{
    for (const struct node *slot = fact->first->next; slot != NULL; slot = slot->next) {
        if (slot->kind != NODE_LIST || slot->first == NULL)
            continue;
        for (const struct node *word = slot->first->next; word != NULL; word = word->next) {
            struct mutant_words others =
                mutant_other_values(making, fact, slot->first->text, word, true);

            for (size_t i = 0; i < others.count; i++)
                replace(making, MUTATION_CONCLUSION, word, others.items[i]);
        }
    }
}

/* Also within `if`, `progn` and their like. */
static void change_actions(struct mutant_making *making, const struct node *first)
{
    for (const struct node *action = first; action != NULL; action = action->next) {
        if (action->kind != NODE_LIST)
            continue;
        if (strcmp(syntax_head(action), "assert") != 0) {
            change_actions(making, action->first);
            continue;
        }
        for (const struct node *fact = action->first->next; fact != NULL; fact = fact->next)
            if (fact->kind == NODE_LIST && syntax_head(fact)[0] != '\0')
                change_fact(making, fact);
    }
}

/* ---- the whole ---- */

static int compare_rules(const void *first, const void *second)
{
    const struct rule *a = *(const struct rule *const *)first;
    const struct rule *b = *(const struct rule *const *)second;
    int order = strcmp(a->place.file, b->place.file);

    if (order != 0)
        return order;
    return a->begin == b->begin ? strcmp(a->name, b->name) : a->begin < b->begin ? -1 : 1;
}

static int compare_mutants(const void *first, const void *second)
{
    const struct mutant *a = first, *b = second;

    if (a->place.line != b->place.line)
        return a->place.line < b->place.line ? -1 : 1;
    if (a->place.column != b->place.column)
        return a->place.column < b->place.column ? -1 : 1;
    if (a->kind != b->kind)
        return a->kind < b->kind ? -1 : 1;
    return strcmp(a->text == NULL ? "" : a->text, b->text == NULL ? "" : b->text);
}

static void change_rule(struct mutant_making *making, const struct rule *rule)
{
    making->rule = rule;
    making->first = making->out->count;
    add(making, MUTATION_RULE, rule->place, NULL);
    change_all_conditions(making);
    change_actions(making, rule->actions);
    qsort(making->out->items + making->first, making->out->count - making->first,
          sizeof *making->out->items, compare_mutants);
}

void mutants_make(struct mutants *out, const struct rulebase *rulebase, struct arena *arena)
{
    const struct rule **rules = ARENA_ARRAY(arena, const struct rule *, rulebase->rule_count);
    struct mutant_making making = {.out = out, .rulebase = rulebase, .arena = arena};

    shapes_read(&making.shapes, rulebase, arena);
    for (size_t i = 0; i < rulebase->rule_count; i++)
        rules[i] = rulebase->by_name[i];
    if (rulebase->rule_count > 0)
        qsort(rules, rulebase->rule_count, sizeof *rules, compare_rules);
    for (size_t i = 0; i < rulebase->rule_count; i++)
        change_rule(&making, rules[i]);
}

void mutants_free(struct mutants *mutants)
{
    free(mutants->items);
    *mutants = (struct mutants){0};
}

/* ---- applying ---- */

static struct rule *read_changed(const struct mutant *mutant, struct arena *arena)
{
    struct source_file *file = ARENA_NEW(arena, struct source_file);
    struct findings findings = {.arena = arena};
    const struct unit *unit;
    struct rule *rule;

    *file = (struct source_file){mutant->rule->place.file, mutant->text, strlen(mutant->text)};
    unit = unit_parse(file, NULL, arena, &findings);
    rule = unit == NULL || unit->constructs == NULL ? NULL
                                                    : rule_read(unit->constructs, arena, &findings);
    if (rule == NULL || findings.error_count > 0)
        return NULL;
    rule->name = mutant->rule->name;
    rule->place = mutant->rule->place;
    return rule;
}

static struct rule *copied(const struct rule *rule, struct arena *arena)
{
    struct rule *copy = ARENA_NEW(arena, struct rule);

    *copy = *rule;
    return copy;
}

/* Join the rules in their order. */
static void link_rules(struct rulebase *rulebase)
{
    rulebase->rules = rulebase->rule_count == 0 ? NULL : rulebase->by_name[0];
    for (size_t i = 0; i < rulebase->rule_count; i++)
        rulebase->by_name[i]->next = i + 1 < rulebase->rule_count ? rulebase->by_name[i + 1] : NULL;
}

bool mutant_apply(struct rulebase *out, const struct rulebase *original,
                  const struct mutant *mutant, struct arena *arena)
{
    struct rule *changed = mutant->text == NULL ? NULL : read_changed(mutant, arena);

    *out = *original;
    if (mutant->text != NULL && changed == NULL)
        return false;
    out->rule_count = 0;
    out->by_name = ARENA_ARRAY(arena, struct rule *, original->rule_count);
    for (size_t i = 0; i < original->rule_count; i++) {
        if (original->by_name[i] != mutant->rule)
            out->by_name[out->rule_count++] = copied(original->by_name[i], arena);
        else if (changed != NULL)
            out->by_name[out->rule_count++] = changed;
    }
    link_rules(out);
    return true;
}
