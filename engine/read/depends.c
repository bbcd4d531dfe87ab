#include "read/depends.h"

#include <stdlib.h>
#include <string.h>

/* The values that a slot or variable can have; is_any where the text does not tell. */
struct value_set {
    bool is_any;
    const char **values;
    size_t count;
};

struct slot_use {
    const char *slot;
    struct value_set values;
};

/* A pattern that a rule reads, or a fact that it writes. */
struct use {
    const char *template;   /* NULL: any template */
    struct slot_use *slots; /* those that are restricted */
    size_t slot_count;
    bool is_nested; /* read inside not, exists, forall or or */
};

struct use_list {
    struct use *items;
    size_t count;
};

struct rule_use {
    const struct rule *rule;
    struct use_list reads, writes;
    bool is_logical;
};

struct variable {
    const char *name;
    struct value_set values;
};

struct depends {
    const struct rulebase *rulebase;
    struct arena *arena;
    struct rule_use *rules;
    size_t rule_count;
    bool is_steppable;
    const char **circular; /* templates by which rules can feed themselves; repeats */
    size_t circular_count;
    bool is_opaque; /* facts may be read or made outside of patterns: anything can bear on anything
                     */
};

/* ---- values ---- */

static bool holds(const struct value_set *set, const char *value)
{
    if (set->is_any)
        return true;
    for (size_t i = 0; i < set->count; i++)
        if (strcmp(set->values[i], value) == 0)
            return true;
    return false;
}

static bool overlap(const struct value_set *a, const struct value_set *b)
{
    if (a->is_any || b->is_any)
        return true;
    for (size_t i = 0; i < a->count; i++)
        if (holds(b, a->values[i]))
            return true;
    return false;
}

static bool can_meet(const struct use *a, const struct use *b)
{
    if (a->template == NULL || b->template == NULL)
        return true;
    if (strcmp(a->template, b->template) != 0)
        return false;
    for (size_t i = 0; i < a->slot_count; i++)
        for (size_t j = 0; j < b->slot_count; j++)
            if (strcmp(a->slots[i].slot, b->slots[j].slot) == 0 &&
                !overlap(&a->slots[i].values, &b->slots[j].values))
                return false;
    return true;
}

/* A word that says the same however it is written; a number can be written in many ways. */
static bool is_literal(const struct node *node)
{
    return node->kind == NODE_SYMBOL || node->kind == NODE_STRING;
}

/* The one node that a slot of a pattern or fact holds, or NULL. */
static const struct node *single_value(const struct node *slot)
{
    const struct node *value =
        slot->kind == NODE_LIST && slot->first != NULL ? slot->first->next : NULL;

    return value != NULL && value->next == NULL ? value : NULL;
}

/* ---- what variables can hold: patterns of facts that are only stated pin them down ---- */

struct variables {
    struct variable *items;
    size_t count;
};

static const struct value_set *find_variable(const struct variables *variables, const char *name)
{
    for (size_t i = 0; i < variables->count; i++)
        if (strcmp(variables->items[i].name, name) == 0)
            return &variables->items[i].values;
    return NULL;
}

static bool fits(const struct stated_fact *fact, const struct node *pattern)
{
    for (const struct node *slot = pattern->first->next; slot != NULL; slot = slot->next) {
        const struct node *wanted = single_value(slot);
        const struct node *found;

        if (wanted == NULL || !is_literal(wanted))
            continue;
        found = stated_fact_slot(fact, syntax_head(slot));
        if (found != NULL && is_literal(found) && strcmp(found->text, wanted->text) != 0)
            return false;
    }
    return true;
}

static struct value_set values_of_slot(const struct depends *depends, const struct node *pattern,
                                       const char *slot)
{
    struct value_set set = {
        .values = ARENA_ARRAY(depends->arena, const char *, depends->rulebase->fact_count)};

    for (const struct stated_fact *fact = depends->rulebase->facts; fact != NULL;
         fact = fact->next) {
        const struct node *value;

        if (strcmp(fact->template, syntax_head(pattern)) != 0 || !fits(fact, pattern))
            continue;
        value = stated_fact_slot(fact, slot);
        if (value == NULL || !is_literal(value))
            return (struct value_set){.is_any = true};
        set.values[set.count++] = value->text;
    }
    return set;
}

static bool is_written(const struct depends *depends, const char *template)
{
    const struct use wanted = {.template = template};

    for (size_t i = 0; i < depends->rule_count; i++)
        for (size_t j = 0; j < depends->rules[i].writes.count; j++)
            if (can_meet(&depends->rules[i].writes.items[j], &wanted))
                return true;
    return strcmp(template, "assumption") == 0;
}

static void note_variables(const struct depends *depends, struct variables *out,
                           const struct condition *pattern)
{
    if (is_written(depends, pattern->template))
        return;
    for (const struct node *slot = pattern->node->first->next; slot != NULL; slot = slot->next) {
        const struct node *value = single_value(slot);
        struct variable *variable;

        if (value == NULL || value->kind != NODE_VARIABLE || value->text[0] == '\0' ||
            find_variable(out, value->text) != NULL)
            continue;
        variable = &out->items[out->count++];
        variable->name = value->text;
        variable->values = values_of_slot(depends, pattern->node, syntax_head(slot));
    }
}

/* ---- what a rule reads and writes ---- */

static struct use read_use(const struct depends *depends, const struct node *node,
                           const struct variables *variables)
{
    struct use use = {.template = syntax_head(node)};

    use.slots = ARENA_ARRAY(depends->arena, struct slot_use, syntax_count(node->first));
    for (const struct node *slot = node->first->next; slot != NULL; slot = slot->next) {
        const struct node *value = single_value(slot);
        struct slot_use *restricted = &use.slots[use.slot_count];
        const struct value_set *bound = NULL;

        if (value == NULL)
            continue;
        if (value->kind == NODE_VARIABLE && variables != NULL)
            bound = find_variable(variables, value->text);
        if (!is_literal(value) && bound == NULL)
            continue;
        restricted->slot = syntax_head(slot);
        if (bound != NULL) {
            restricted->values = *bound;
        } else {
            restricted->values.values = ARENA_ARRAY(depends->arena, const char *, 1);
            restricted->values.values[0] = value->text;
            restricted->values.count = 1;
        }
        use.slot_count++;
    }
    return use;
}

static size_t count_patterns(const struct condition *first)
{
    size_t count = 0;

    for (; first != NULL; first = first->next)
        count += first->kind == CONDITION_PATTERN ? 1 : count_patterns(first->first);
    return count;
}

/* Conditions in order: a variable has the values that patterns before it leave it. */
static void collect_reads(const struct depends *depends, struct use_list *out,
                          const struct condition *first, struct variables *variables,
                          bool is_nested)
{
    for (; first != NULL; first = first->next) {
        if (first->kind != CONDITION_PATTERN) {
            collect_reads(depends, out, first->first, variables,
                          is_nested || first->kind != CONDITION_AND);
            continue;
        }
        if (!is_nested)
            note_variables(depends, variables, first);
        out->items[out->count] = read_use(depends, first->node, variables);
        out->items[out->count++].is_nested = is_nested;
    }
}

/* Functions by which facts or variables change. */
static const char *const changes[] = {"assert",        "retract", "modify", "duplicate",
                                      "assert-string", "bind",    NULL};

/* Whether one of the functions is called anywhere in a list or those after it. */
static bool calls(const struct node *first, const char *const *functions)
{
    for (; first != NULL; first = first->next) {
        if (first->kind != NODE_LIST)
            continue;
        for (size_t i = 0; functions[i] != NULL; i++)
            if (strcmp(syntax_head(first), functions[i]) == 0)
                return true;
        if (calls(first->first, functions))
            return true;
    }
    return false;
}

/* Actions that do nothing but assert plain facts can be told from the text; others do anything. */
static bool are_assertions(const struct node *action)
{
    for (; action != NULL; action = action->next) {
        if (strcmp(syntax_head(action), "assert") != 0)
            return false;
        for (const struct node *fact = action->first->next; fact != NULL; fact = fact->next)
            if (syntax_head(fact)[0] == '\0' || calls(fact->first, changes))
                return false;
    }
    return true;
}

static void collect_writes(const struct depends *depends, struct rule_use *use,
                           const struct variables *variables)
{
    size_t most = 1;

    for (const struct node *action = use->rule->actions; action != NULL; action = action->next)
        most += syntax_count(action->first);
    use->writes = (struct use_list){ARENA_ARRAY(depends->arena, struct use, most), 0};
    if (!are_assertions(use->rule->actions)) {
        use->writes.items[use->writes.count++] = (struct use){.template = NULL};
        return;
    }
    for (const struct node *action = use->rule->actions; action != NULL; action = action->next)
        for (const struct node *fact = action->first->next; fact != NULL; fact = fact->next)
            use->writes.items[use->writes.count++] = read_use(depends, fact, variables);
}

static bool is_logical(const struct rule *rule)
{
    return are_assertions(rule->actions) && rule->conditions != NULL &&
           rule->conditions->next == NULL &&
           strcmp(syntax_head(rule->conditions->node), "logical") == 0;
}

/*
 * Whether a rule asks for facts or for what has happened so far by a function and not by a pattern,
 * or changes facts in a test.
 */
static bool is_opaque(const struct rulebase *rulebase)
{
    static const char *const queries[] = {"any-factp",
                                          "find-fact",
                                          "find-all-facts",
                                          "do-for-fact",
                                          "do-for-all-facts",
                                          "delayed-do-for-all-facts",
                                          "get-fact-list",
                                          "fact-slot-value",
                                          "fact-index",
                                          "gensym",
                                          "gensym*",
                                          "random",
                                          "time",
                                          NULL};

    for (const struct rule *rule = rulebase->rules; rule != NULL; rule = rule->next) {
        const struct node *conditions = rule->conditions == NULL ? NULL : rule->conditions->node;

        if (calls(conditions, queries) || calls(rule->actions, queries))
            return true;
        for (const struct condition *each = rule->conditions; each != NULL; each = each->next)
            if (calls(each->node->first, changes))
                return true;
    }
    return rulebase->others != NULL;
}

static bool are_all_logical(const struct depends *depends);
static bool find_circles(struct depends *depends);

struct depends *depends_new(const struct rulebase *rulebase, struct arena *arena)
{
    struct depends *depends = ARENA_NEW(arena, struct depends);

    depends->rulebase = rulebase;
    depends->arena = arena;
    depends->is_opaque = is_opaque(rulebase);
    depends->rules = ARENA_ARRAY(arena, struct rule_use, rulebase->rule_count);
    for (const struct rule *rule = rulebase->rules; rule != NULL; rule = rule->next) {
        struct rule_use *use = &depends->rules[depends->rule_count++];

        use->rule = rule;
        use->is_logical = is_logical(rule);
        collect_writes(depends, use, NULL);
    }
    for (size_t i = 0; i < depends->rule_count; i++) {
        struct rule_use *use = &depends->rules[i];
        size_t patterns = count_patterns(use->rule->conditions), slots = 0;
        struct variables variables = {0};

        for (const struct condition *each = use->rule->conditions; each != NULL; each = each->next)
            slots += each->node->end - each->node->begin;
        variables.items = ARENA_ARRAY(arena, struct variable, slots);
        use->reads = (struct use_list){ARENA_ARRAY(arena, struct use, patterns), 0};
        collect_reads(depends, &use->reads, use->rule->conditions, &variables, false);
        collect_writes(depends, use, &variables);
    }
    depends->is_steppable = are_all_logical(depends) && find_circles(depends);
    return depends;
}

/* ---- what a subject rests on ---- */

/* The search from a subject back to the assumptions. */
struct search {
    const struct depends *depends;
    bool *is_reached; /* by rule */
    size_t *queue;
    size_t queued;
};

static void reach_writers(struct search *search, const struct use *read)
{
    for (size_t i = 0; i < search->depends->rule_count; i++) {
        const struct rule_use *rule = &search->depends->rules[i];

        for (size_t j = 0; !search->is_reached[i] && j < rule->writes.count; j++) {
            if (can_meet(&rule->writes.items[j], read)) {
                search->is_reached[i] = true;
                search->queue[search->queued++] = i;
            }
        }
    }
}

static void mark_keys(const struct depends *depends, const struct use *read, bool *marks)
{
    const struct declarations *declared = &depends->rulebase->declared;

    if (read->template != NULL && strcmp(read->template, "assumption") != 0)
        return;
    for (size_t i = 0; i < declared->domain_count; i++) {
        bool is_read = true;

        for (size_t j = 0; j < read->slot_count; j++)
            if (strcmp(read->slots[j].slot, "key") == 0)
                is_read = holds(&read->slots[j].values, declared->domains[i].key);
        marks[i] = marks[i] || is_read;
    }
}

/* Follow the rules in the queue back to all that they rest on. */
static void follow(struct search *search)
{
    for (size_t next = 0; next < search->queued; next++) {
        const struct rule_use *rule = &search->depends->rules[search->queue[next]];

        for (size_t i = 0; i < rule->reads.count; i++)
            reach_writers(search, &rule->reads.items[i]);
    }
    free(search->queue);
}

/* Mark the rules that a subject rests on, by their order. */
static void reach_all(const struct depends *depends, const char *subject, bool *is_reached)
{
    struct slot_use on = {"on", {.values = &subject, .count = 1}};
    struct use wanted = {.template = "recommendation", .slots = &on, .slot_count = 1};
    struct search search = {depends, is_reached, memory_alloc(depends->rule_count * sizeof(size_t)),
                            0};

    reach_writers(&search, &wanted);
    follow(&search);
}

/* Mark the assumptions that rules read. */
static void mark_all_keys(const struct depends *depends, const bool *is_reached, bool *marks)
{
    for (size_t i = 0; i < depends->rulebase->declared.domain_count; i++)
        marks[i] = depends->is_opaque;
    for (size_t i = 0; i < depends->rule_count; i++)
        for (size_t j = 0; is_reached[i] && j < depends->rules[i].reads.count; j++)
            mark_keys(depends, &depends->rules[i].reads.items[j], marks);
}

void depends_mark(const struct depends *depends, const char *subject, bool *marks)
{
    bool *is_reached = memory_alloc(depends->rule_count * sizeof *is_reached);

    reach_all(depends, subject, is_reached);
    mark_all_keys(depends, is_reached, marks);
    free(is_reached);
}

void depends_mark_rule(const struct depends *depends, const struct rule *rule, bool *marks)
{
    bool *is_reached = memory_alloc(depends->rule_count * sizeof *is_reached);
    struct search search = {depends, is_reached, memory_alloc(depends->rule_count * sizeof(size_t)),
                            0};

    for (size_t i = 0; i < depends->rule_count; i++) {
        is_reached[i] = depends->rules[i].rule == rule;
        if (is_reached[i])
            search.queue[search.queued++] = i;
    }
    follow(&search);
    mark_all_keys(depends, is_reached, marks);
    free(is_reached);
}

void depends_mark_rules(const struct depends *depends, const char *subject, bool *marks)
{
    for (size_t i = 0; i < depends->rule_count; i++)
        marks[i] = depends->is_opaque;
    if (!depends->is_opaque)
        reach_all(depends, subject, marks);
}

bool depends_reads(const struct depends *depends, const bool *marks, const char *template)
{
    for (size_t i = 0; i < depends->rule_count; i++)
        for (size_t j = 0; marks[i] && j < depends->rules[i].reads.count; j++)
            if (strcmp(depends->rules[i].reads.items[j].template, template) == 0)
                return true;
    return depends->is_opaque;
}

/* ---- can conclusions follow a change by themselves? ---- */

/* Tarjan's search for rules that feed each other in a circle. */
struct circles {
    struct depends *depends;
    size_t *order; /* of first visit, from 1; 0 is not visited */
    size_t *lowest;
    bool *is_open;
    size_t *open;
    size_t open_count;
    size_t visited;
    size_t *circle; /* by rule: the number of its circle, or of itself alone */
    size_t circle_count;
};

static bool feeds(const struct depends *depends, size_t writer, const struct use *read)
{
    for (size_t i = 0; i < depends->rules[writer].writes.count; i++)
        if (can_meet(&depends->rules[writer].writes.items[i], read))
            return true;
    return false;
}

static bool feeds_rule(const struct depends *depends, size_t writer, size_t reader)
{
    for (size_t i = 0; i < depends->rules[reader].reads.count; i++)
        if (feeds(depends, writer, &depends->rules[reader].reads.items[i]))
            return true;
    return false;
}

static void close_circle(struct circles *circles, size_t rule)
{
    size_t member;

    do {
        member = circles->open[--circles->open_count];
        circles->is_open[member] = false;
        circles->circle[member] = circles->circle_count;
    } while (member != rule);
    circles->circle_count++;
}

static void visit_rule(struct circles *circles, size_t rule)
{
    circles->order[rule] = circles->lowest[rule] = ++circles->visited;
    circles->open[circles->open_count++] = rule;
    circles->is_open[rule] = true;
    for (size_t next = 0; next < circles->depends->rule_count; next++) {
        if (!feeds_rule(circles->depends, rule, next))
            continue;
        if (circles->order[next] == 0)
            visit_rule(circles, next);
        if (circles->is_open[next] && circles->lowest[next] < circles->lowest[rule])
            circles->lowest[rule] = circles->lowest[next];
    }
    if (circles->lowest[rule] == circles->order[rule])
        close_circle(circles, rule);
}

/* Note the templates by which rules of one circle feed each other; false if through a `not`. */
static bool note_circular(struct depends *depends, const size_t *circle)
{
    for (size_t reader = 0; reader < depends->rule_count; reader++) {
        const struct use_list *reads = &depends->rules[reader].reads;

        for (size_t i = 0; i < reads->count; i++) {
            for (size_t writer = 0; writer < depends->rule_count; writer++) {
                if (circle[writer] != circle[reader] || !feeds(depends, writer, &reads->items[i]))
                    continue;
                if (reads->items[i].is_nested)
                    return false;
                depends->circular[depends->circular_count++] = reads->items[i].template;
                break;
            }
        }
    }
    return true;
}

static bool find_circles(struct depends *depends)
{
    size_t count = depends->rule_count, reads = 0;
    struct circles circles = {.depends = depends};
    bool is_good;

    for (size_t i = 0; i < count; i++)
        reads += depends->rules[i].reads.count;
    depends->circular = ARENA_ARRAY(depends->arena, const char *, reads);
    circles.order = memory_alloc(sizeof *circles.order * count);
    circles.lowest = memory_alloc(sizeof *circles.lowest * count);
    circles.is_open = memory_alloc(sizeof *circles.is_open * count);
    circles.open = memory_alloc(sizeof *circles.open * count);
    circles.circle = memory_alloc(sizeof *circles.circle * count);
    for (size_t i = 0; i < count; i++)
        if (circles.order[i] == 0)
            visit_rule(&circles, i);
    is_good = note_circular(depends, circles.circle);
    free(circles.order);
    free(circles.lowest);
    free(circles.is_open);
    free(circles.open);
    free(circles.circle);
    return is_good;
}

static bool are_all_logical(const struct depends *depends)
{
    const struct use assumption = {.template = "assumption"};

    for (size_t i = 0; i < depends->rule_count; i++)
        if (!depends->rules[i].is_logical || feeds(depends, i, &assumption))
            return false;
    return !depends->is_opaque;
}

bool depends_is_logical(const struct depends *depends)
{
    return depends->is_steppable;
}

bool depends_is_rule_logical(const struct depends *depends, const struct rule *rule)
{
    for (size_t i = 0; i < depends->rule_count; i++)
        if (depends->rules[i].rule == rule)
            return depends->rules[i].is_logical;
    return false;
}

const char *const *depends_circular(const struct depends *depends, size_t *count)
{
    *count = depends->circular_count;
    return depends->circular;
}

/* ---- subjects ---- */

struct names {
    const char **items;
    size_t count;
    size_t capacity;
};

static int compare_names(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void add_named(const struct use *write, struct names *out)
{
    if (write->template == NULL || strcmp(write->template, "recommendation") != 0)
        return;
    for (size_t i = 0; i < write->slot_count; i++) {
        if (strcmp(write->slots[i].slot, "on") != 0 || write->slots[i].values.is_any)
            continue;
        for (size_t j = 0; j < write->slots[i].values.count; j++) {
            MEMORY_GROW(out->items, out->count, out->capacity);
            out->items[out->count++] = write->slots[i].values.values[j];
        }
    }
}

/* Whether a write is a recommendation on a subject that could be any. */
static bool makes_up(const struct use *write)
{
    if (write->template == NULL || strcmp(write->template, "recommendation") != 0)
        return false;
    for (size_t i = 0; i < write->slot_count; i++)
        if (strcmp(write->slots[i].slot, "on") == 0)
            return write->slots[i].values.is_any;
    return true;
}

const struct rule *depends_made_up(const struct depends *depends)
{
    for (size_t i = 0; i < depends->rule_count; i++)
        for (size_t j = 0; j < depends->rules[i].writes.count; j++)
            if (makes_up(&depends->rules[i].writes.items[j]))
                return depends->rules[i].rule;
    return NULL;
}

/* (recommendation (on X) ...) wherever it stands. */
static void add_literals(const struct node *first, struct names *out)
{
    for (; first != NULL; first = first->next) {
        if (first->kind != NODE_LIST)
            continue;
        if (strcmp(syntax_head(first), "recommendation") == 0) {
            const struct stated_fact as_fact = {.node = (struct node *)first};
            const struct node *on = stated_fact_slot(&as_fact, "on");

            if (on != NULL && on->kind == NODE_SYMBOL) {
                MEMORY_GROW(out->items, out->count, out->capacity);
                out->items[out->count++] = on->text;
            }
        }
        add_literals(first->first, out);
    }
}

const char **depends_subjects(const struct depends *depends, size_t *count)
{
    const struct declarations *declared = &depends->rulebase->declared;
    struct names named = {0};
    const char **subjects;

    for (size_t i = 0; i < depends->rule_count; i++)
        for (size_t j = 0; j < depends->rules[i].writes.count; j++)
            add_named(&depends->rules[i].writes.items[j], &named);
    for (size_t i = 0; i < depends->rule_count; i++)
        add_literals(depends->rules[i].rule->actions, &named);
    for (const struct form *form = depends->rulebase->others; form != NULL; form = form->next)
        add_literals(form->body, &named);
    for (const struct stated_fact *fact = depends->rulebase->facts; fact != NULL; fact = fact->next)
        if (strcmp(fact->template, "recommendation") == 0)
            add_literals(fact->node, &named);
    if (named.count > 0)
        qsort(named.items, named.count, sizeof *named.items, compare_names);
    subjects = ARENA_ARRAY(depends->arena, const char *, declared->subject_count + named.count);
    *count = 0;
    for (size_t i = 0; i < declared->subject_count; i++)
        subjects[(*count)++] = declared->subjects[i].name;
    for (size_t i = 0; i < named.count; i++)
        if (declaration_subject(declared, named.items[i]) == NULL &&
            (i == 0 || strcmp(named.items[i - 1], named.items[i]) != 0))
            subjects[(*count)++] = named.items[i];
    free(named.items);
    return subjects;
}
