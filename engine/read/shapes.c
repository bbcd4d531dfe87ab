#include "read/shapes.h"

#include <string.h>

#include "read/pattern.h"

/* ---- words ---- */

static const struct words any = {.is_any = true};

static bool is_word(const struct node *node)
{
    return node->kind == NODE_SYMBOL || node->kind == NODE_STRING;
}

static bool is_same(const struct node *a, const struct node *b)
{
    return a->kind == b->kind && strcmp(a->text, b->text) == 0;
}

static bool holds(const struct words *words, const struct node *word)
{
    for (size_t i = 0; i < words->count; i++)
        if (is_same(words->items[i], word))
            return true;
    return words->is_any;
}

bool words_hold(const struct words *words, const char *text)
{
    for (size_t i = 0; i < words->count; i++)
        if (strcmp(words->items[i]->text, text) == 0)
            return true;
    return words->is_any;
}

static struct words one_word(const struct node *word, struct arena *arena)
{
    struct words words = {.items = ARENA_ARRAY(arena, const struct node *, 1), .count = 1};

    words.items[0] = word;
    return words;
}

/* Add what another set holds and a third allows. */
static void join(struct words *into, const struct words *from, const struct words *allowed,
                 struct arena *arena)
{
    const struct node **items;

    if (into->is_any || (from->is_any && allowed->is_any)) {
        *into = any;
        return;
    }
    if (from->is_any)
        from = allowed;
    items = ARENA_ARRAY(arena, const struct node *, into->count + from->count);
    if (into->count > 0)
        memcpy(items, into->items, sizeof *items * into->count);
    into->items = items;
    for (size_t i = 0; i < from->count; i++)
        if (!holds(into, from->items[i]) && holds(allowed, from->items[i]))
            into->items[into->count++] = from->items[i];
}

/* ---- what a slot of a pattern allows ---- */

static struct shape_variable *find_variable(const struct branch *branch, const char *name)
{
    for (size_t i = 0; i < branch->variable_count; i++)
        if (strcmp(branch->variables[i].name, name) == 0)
            return &branch->variables[i];
    return NULL;
}

/* Whether a pattern binds a variable: one of its slots for one value begins with it. */
static bool binds(const struct condition *pattern, const char *name)
{
    for (const struct node *slot = pattern->node->first->next; slot != NULL; slot = slot->next) {
        const struct node *value =
            slot->kind == NODE_LIST && slot->first != NULL ? slot->first->next : NULL;

        if (value != NULL && value->kind == NODE_VARIABLE && strcmp(value->text, name) == 0)
            return true;
    }
    return false;
}

/*
 * What a variable can hold in a pattern. In a group such as `not` it is the group's own unless a
 * pattern before has bound it.
 */
static const struct words *words_of(const struct reading *reading, const struct node *variable)
{
    const struct shape_variable *found = find_variable(reading->branch, variable->text);
    const struct disjunct *disjunct = reading->branch->disjunct;

    if (found == NULL)
        return &any;
    for (size_t i = 0; reading->is_nested && i < disjunct->pattern_count; i++)
        if (disjunct->patterns[i]->node->begin < variable->begin &&
            binds(disjunct->patterns[i], variable->text))
            return &found->words;
    return reading->is_nested ? &any : &found->words;
}

static enum verdict is_held(const struct words *words, const struct node *word)
{
    if (words->is_any)
        return VERDICT_MAYBE;
    if (!holds(words, word))
        return VERDICT_NO;
    return words->count == 1 ? VERDICT_YES : VERDICT_MAYBE;
}

/* A word that a slot of a pattern is to allow. */
struct wanted {
    const struct reading *reading;
    const struct node *word;
};

/* Numbers have many spellings, and what a function answers is not known. */
static enum verdict is_term(const void *context, const struct node *term)
{
    const struct wanted *wanted = context;

    if (term->kind == NODE_VARIABLE && term->text[0] != '\0')
        return is_held(words_of(wanted->reading, term), wanted->word);
    if (is_word(term) && strcmp(term->text, ":") != 0 && strcmp(term->text, "=") != 0)
        return is_same(term, wanted->word) ? VERDICT_YES : VERDICT_NO;
    return VERDICT_MAYBE;
}

static bool allows(const struct node *first, const struct reading *reading, const struct node *word)
{
    return pattern_can_hold(first, is_term, &(struct wanted){reading, word});
}

static bool allows_some(const struct node *first, const struct reading *reading,
                        const struct words *words)
{
    for (size_t i = 0; i < words->count; i++)
        if (allows(first, reading, words->items[i]))
            return true;
    return words->is_any;
}

/* ---- shapes and patterns ---- */

static const struct words *slot_words(const struct shape *shape, const char *slot)
{
    for (size_t i = 0; shape->template != NULL && i < shape->template->slot_count; i++)
        if (strcmp(shape->template->slots[i].name, slot) == 0)
            return &shape->slots[i];
    return &any;
}

struct words shape_slot(const struct shape *shape, const char *slot)
{
    return *slot_words(shape, slot);
}

/* How many slots of a pattern keep a shape from matching, at most two; the first of them. */
static size_t count_obstacles(const struct shape *shape, const struct reading *reading,
                              const struct node **first)
{
    size_t count = 0;

    for (const struct node *slot = reading->pattern->node->first->next; slot != NULL && count < 2;
         slot = slot->next) {
        if (slot->kind != NODE_LIST || slot->first == NULL || slot->first->next == NULL ||
            allows_some(slot->first->next, reading, slot_words(shape, syntax_head(slot))))
            continue;
        if (count++ == 0)
            *first = slot;
    }
    return count;
}

bool shape_meets(const struct shape *shape, const struct reading *reading)
{
    const struct node *first;

    if (shape->template == NULL || reading->template == NULL)
        return true;
    return shape->template == reading->template && count_obstacles(shape, reading, &first) == 0;
}

const struct node *shape_only_obstacle(const struct shape *shape, const struct reading *reading)
{
    const struct node *first = NULL;

    if (shape->template == NULL || shape->template != reading->template ||
        count_obstacles(shape, reading, &first) != 1)
        return NULL;
    return first;
}

bool reading_tells_apart(const struct reading *reading, const char *slot, const struct node *a,
                         const struct node *b)
{
    for (const struct node *each = reading->pattern->node->first->next; each != NULL;
         each = each->next) {
        if (strcmp(syntax_head(each), slot) != 0)
            continue;
        for (const struct node *term = each->first->next; term != NULL; term = term->next)
            if (term->kind == NODE_LIST ||
                (!is_word(term) && term->kind != NODE_CONNECTIVE && term->text[0] != '\0'))
                return true;
        if (allows(each->first->next, reading, a) != allows(each->first->next, reading, b))
            return true;
    }
    return false;
}

/* ---- the facts there are ---- */

static struct shape *add_shape(struct shapes *all, enum shape_source source,
                               const struct template *template, const struct node *node)
{
    struct shape *shape = &all->shapes[all->shape_count++];

    *shape = (struct shape){.source = source, .template = template, .node = node};
    if (template != NULL) {
        shape->slots = ARENA_ARRAY(all->arena, struct words, template->slot_count);
        for (size_t i = 0; i < template->slot_count; i++)
            shape->slots[i] = any;
    }
    return shape;
}

/* The one value of a slot in a list such as (TEMPLATE (SLOT VALUE)), NULL where it has not one. */
static const struct node *single_value(const struct node *fact, const char *name)
{
    for (const struct node *slot = fact->first->next; slot != NULL; slot = slot->next)
        if (strcmp(syntax_head(slot), name) == 0)
            return slot->first->next != NULL && slot->first->next->next == NULL ? slot->first->next
                                                                                : NULL;
    return NULL;
}

/* The slots that a fact spells out; variables are told later. */
static void fill_literals(struct shapes *all, struct shape *shape)
{
    for (size_t i = 0; shape->template != NULL && i < shape->template->slot_count; i++) {
        const struct template_slot *slot = &shape->template->slots[i];
        const struct node *value = single_value(shape->node, slot->name);

        if (!slot->is_multi && value != NULL && is_word(value))
            shape->slots[i] = one_word(value, all->arena);
    }
}

static const struct node *symbol_of(const char *text, struct arena *arena)
{
    struct node *node = ARENA_NEW(arena, struct node);

    node->kind = NODE_SYMBOL;
    node->text = text;
    return node;
}

static void add_stated(struct shapes *all)
{
    const struct template *templates = all->rulebase->templates;

    for (const struct stated_fact *fact = all->rulebase->facts; fact != NULL; fact = fact->next)
        if (strcmp(fact->template, "assumption") != 0)
            fill_literals(all, add_shape(all, SHAPE_STATED,
                                         template_find(templates, fact->template), fact->node));
}

static void add_assumed(struct shapes *all)
{
    const struct declarations *declared = &all->rulebase->declared;
    const struct template *template = template_find(all->rulebase->templates, "assumption");

    for (size_t i = 0; template != NULL && i < declared->domain_count; i++) {
        const struct domain *domain = &declared->domains[i];
        struct shape *shape = add_shape(all, SHAPE_ASSUMED, template, NULL);
        struct words *key = &shape->slots[0], *values = &shape->slots[1];

        *key = one_word(symbol_of(domain->key, all->arena), all->arena);
        *values = (struct words){
            .items = ARENA_ARRAY(all->arena, const struct node *, domain->value_count)};
        for (size_t j = 0; j < domain->value_count; j++)
            values->items[values->count++] = symbol_of(domain->values[j], all->arena);
    }
}

/* ---- what rules do ---- */

static const struct condition *find_binding(const struct condition *first, const char *variable)
{
    for (; first != NULL; first = first->next) {
        const struct condition *inner = find_binding(first->first, variable);

        if (first->binding != NULL && strcmp(first->binding, variable) == 0)
            return first;
        if (inner != NULL)
            return inner;
    }
    return NULL;
}

/* The template of the fact that a variable names, NULL where the text does not tell. */
static const struct template *template_of(const struct shapes *all, const struct rule *rule,
                                          const struct node *variable)
{
    const struct condition *bound = variable != NULL && variable->kind == NODE_VARIABLE
                                        ? find_binding(rule->conditions, variable->text)
                                        : NULL;

    return bound == NULL || bound->template == NULL
               ? NULL
               : template_find(all->rulebase->templates, bound->template);
}

static void add_concluded(struct shapes *all, size_t rule, const struct template *template,
                          const struct node *node)
{
    struct shape *shape = add_shape(all, SHAPE_CONCLUDED, template, node);

    shape->rule = rule;
    fill_literals(all, shape);
}

static void add_removed(struct shapes *all, size_t rule, const struct node *variable)
{
    const struct template *template = template_of(all, all->rules[rule], variable);

    add_shape(all, SHAPE_REMOVED, template, variable)->rule = rule;
}

static bool is_one_of(const char *word, const char *const *words)
{
    while (*words != NULL && strcmp(*words, word) != 0)
        words++;
    return *words != NULL;
}

/* Functions whose doing the text does not tell. */
static bool is_dark(const struct shapes *all, const char *function)
{
    static const char *const dark[] = {"assert-string", "load-facts", "eval",
                                       "funcall",       "send",       NULL};

    if (is_one_of(function, dark))
        return true;
    for (const struct form *form = all->rulebase->others; form != NULL; form = form->next)
        if (form->kind == CONSTRUCT_FUNCTION && strcmp(form->name, function) == 0)
            return true;
    return false;
}

static void add_actions(struct shapes *all, size_t rule, const struct node *first)
{
    static const char *const changing[] = {"modify", "duplicate", NULL};

    for (const struct node *at = first; at != NULL; at = at->next) {
        const char *function = syntax_head(at);

        if (at->kind != NODE_LIST)
            continue;
        add_actions(all, rule, at->first);
        if (strcmp(function, "assert") == 0) {
            for (const struct node *fact = at->first->next; fact != NULL; fact = fact->next)
                if (fact->kind == NODE_LIST)
                    add_concluded(all, rule,
                                  template_find(all->rulebase->templates, syntax_head(fact)), fact);
        } else if (is_one_of(function, changing)) {
            add_concluded(all, rule, template_of(all, all->rules[rule], at->first->next), at);
            add_removed(all, rule, at->first->next);
        } else if (strcmp(function, "retract") == 0) {
            for (const struct node *each = at->first->next; each != NULL; each = each->next)
                add_removed(all, rule, each);
        } else if (is_dark(all, function)) {
            add_shape(all, SHAPE_CONCLUDED, NULL, at)->rule = rule;
        }
    }
}

static size_t count_nodes(const struct node *first)
{
    size_t count = 0;

    for (; first != NULL; first = first->next)
        count += 1 + count_nodes(first->first);
    return count;
}

/* ---- what rules read ---- */

static size_t count_patterns(const struct condition *first)
{
    size_t count = 0;

    for (; first != NULL; first = first->next)
        count += first->kind == CONDITION_PATTERN ? 1 : count_patterns(first->first);
    return count;
}

static void add_reading(struct shapes *all, const struct reading *as, const struct condition *at)
{
    struct reading *reading = &all->readings[all->reading_count];

    if (strcmp(at->template, "object") == 0)
        return;
    *reading = *as;
    reading->pattern = at;
    reading->template = template_find(all->rulebase->templates, at->template);
    all->reading_count++;
}

static void add_nested(struct shapes *all, const struct reading *as, const struct condition *first)
{
    for (; first != NULL; first = first->next) {
        struct reading inner = *as;

        inner.is_nested = true;
        inner.is_negated |= first->kind == CONDITION_NOT || first->kind == CONDITION_FORALL;
        if (first->kind == CONDITION_PATTERN)
            add_reading(all, &inner, first);
        else
            add_nested(all, &inner, first->first);
    }
}

static void add_group(struct shapes *all, const struct reading *as, const struct condition *group)
{
    struct reading inner = *as;

    inner.is_negated = group->kind != CONDITION_EXISTS;
    add_nested(all, &inner, group->first);
}

static void note_variable(struct branch *branch, const char *name)
{
    if (find_variable(branch, name) == NULL)
        branch->variables[branch->variable_count++] = (struct shape_variable){name, any};
}

static void add_branch(struct shapes *all, size_t rule, const struct disjunct *disjunct)
{
    struct branch *branch = ARENA_NEW(all->arena, struct branch);
    struct reading as = {.rule = rule, .branch = branch};
    size_t most = 0;

    branch->disjunct = disjunct;
    for (size_t i = 0; i < disjunct->pattern_count; i++)
        most += syntax_count(disjunct->patterns[i]->node->first);
    branch->variables = ARENA_ARRAY(all->arena, struct shape_variable, most);
    for (size_t i = 0; i < disjunct->pattern_count; i++) {
        const struct node *slot = disjunct->patterns[i]->node->first->next;

        add_reading(all, &as, disjunct->patterns[i]);
        for (; slot != NULL; slot = slot->next)
            if (slot->kind == NODE_LIST && slot->first != NULL && slot->first->next != NULL &&
                slot->first->next->kind == NODE_VARIABLE && slot->first->next->text[0] != '\0')
                note_variable(branch, slot->first->next->text);
    }
    for (size_t i = 0; i < disjunct->negated_count; i++)
        add_group(all, &as, disjunct->negated[i]);
    for (size_t i = 0; i < disjunct->existing_count; i++)
        add_group(all, &as, disjunct->existing[i]);
}

/* ---- what variables can hold ---- */

/* Leave a variable only the words that matching facts have in its slot. */
static bool narrow_variable(struct shapes *all, const struct reading *reading,
                            const struct node *slot)
{
    struct shape_variable *variable = find_variable(reading->branch, slot->first->next->text);
    struct words found = {0};

    for (size_t i = 0; i < all->shape_count; i++) {
        const struct shape *shape = &all->shapes[i];

        if (shape->source == SHAPE_REMOVED || !shape_meets(shape, reading))
            continue;
        join(&found, slot_words(shape, syntax_head(slot)), &variable->words, all->arena);
        if (found.is_any)
            return false;
    }
    if (found.count == 0 || (!variable->words.is_any && found.count == variable->words.count))
        return false;
    variable->words = found;
    return true;
}

/* A slot for one value whose pattern begins with a variable, which holds what is there. */
static bool does_bind(const struct reading *reading, const struct node *slot)
{
    const struct template_slot *declared =
        reading->template == NULL || slot->kind != NODE_LIST
            ? NULL
            : template_slot(reading->template, syntax_head(slot));
    const struct node *value = declared == NULL || declared->is_multi ? NULL : slot->first->next;

    if (value == NULL || value->kind != NODE_VARIABLE || value->text[0] == '\0')
        return false;
    for (const struct node *at = value; at != NULL; at = at->next)
        if (pattern_is_sign(at, '|'))
            return false;
    return true;
}

static bool narrow_readings(struct shapes *all)
{
    bool has_changed = false;

    for (size_t i = 0; i < all->reading_count; i++) {
        const struct reading *reading = &all->readings[i];

        if (reading->is_nested)
            continue;
        for (const struct node *slot = reading->pattern->node->first->next; slot != NULL;
             slot = slot->next)
            if (does_bind(reading, slot))
                has_changed |= narrow_variable(all, reading, slot);
    }
    return has_changed;
}

static bool calls(const struct node *first, const char *function)
{
    for (; first != NULL; first = first->next)
        if (first->kind == NODE_LIST &&
            (strcmp(syntax_head(first), function) == 0 || calls(first->first, function)))
            return true;
    return false;
}

/* What a variable can hold in any branch of its rule. */
static struct words words_in_rule(const struct shapes *all, size_t rule, const char *variable)
{
    struct words words = {0};
    const struct branch *last = NULL;

    if (calls(all->rules[rule]->actions, "bind"))
        return any;
    for (size_t i = all->first_reading[rule]; i < all->first_reading[rule + 1]; i++) {
        const struct branch *branch = all->readings[i].branch;
        const struct shape_variable *found;

        if (branch == last)
            continue;
        found = find_variable(branch, variable);
        if (found == NULL)
            return any;
        join(&words, &found->words, &any, all->arena);
        last = branch;
    }
    return last == NULL ? any : words;
}

/* Hand what variables can hold on to the facts that rules conclude from them. */
static bool narrow_conclusions(struct shapes *all)
{
    bool has_changed = false;

    for (size_t i = 0; i < all->shape_count; i++) {
        struct shape *shape = &all->shapes[i];

        if (shape->source != SHAPE_CONCLUDED || shape->template == NULL)
            continue;
        for (size_t j = 0; j < shape->template->slot_count; j++) {
            const struct node *value = single_value(shape->node, shape->template->slots[j].name);
            struct words words;

            if (value == NULL || value->kind != NODE_VARIABLE || shape->template->slots[j].is_multi)
                continue;
            words = words_in_rule(all, shape->rule, value->text);
            has_changed |=
                words.is_any != shape->slots[j].is_any || words.count != shape->slots[j].count;
            shape->slots[j] = words;
        }
    }
    return has_changed;
}

/* ---- the whole ---- */

/* Whether a rule asks for facts by a function and not by a pattern. */
static bool is_opaque(const struct rulebase *rulebase)
{
    static const char *const queries[] = {
        "any-factp",     "find-fact",        "find-all-facts",
        "do-for-fact",   "do-for-all-facts", "delayed-do-for-all-facts",
        "get-fact-list", "fact-slot-value",  NULL};

    for (const struct rule *rule = rulebase->rules; rule != NULL; rule = rule->next)
        for (const char *const *query = queries; *query != NULL; query++)
            if (calls(rule->actions, *query) ||
                (rule->conditions != NULL && calls(rule->conditions->node, *query)))
                return true;
    return rulebase->others != NULL;
}

static void make_room(struct shapes *all)
{
    const struct rulebase *rulebase = all->rulebase;

    all->shape_room = rulebase->fact_count + rulebase->declared.domain_count + 1;
    for (const struct rule *rule = rulebase->rules; rule != NULL; rule = rule->next) {
        all->shape_room += 2 * count_nodes(rule->actions);
        all->reading_room += rule->disjunct_count * count_patterns(rule->conditions);
    }
    all->shapes = ARENA_ARRAY(all->arena, struct shape, all->shape_room);
    all->readings = ARENA_ARRAY(all->arena, struct reading, all->reading_room);
    all->rules = ARENA_ARRAY(all->arena, const struct rule *, rulebase->rule_count);
    all->first_reading = ARENA_ARRAY(all->arena, size_t, rulebase->rule_count + 1);
}

void shapes_read(struct shapes *out, const struct rulebase *rulebase, struct arena *arena)
{
    size_t index = 0;

    *out = (struct shapes){.rulebase = rulebase, .arena = arena};
    out->is_opaque = is_opaque(rulebase);
    make_room(out);
    add_stated(out);
    add_assumed(out);
    for (const struct rule *rule = rulebase->rules; rule != NULL; rule = rule->next, index++) {
        out->rules[index] = rule;
        add_actions(out, index, rule->actions);
        for (size_t i = 0; i < rule->disjunct_count; i++)
            add_branch(out, index, &rule->disjuncts[i]);
        out->first_reading[index + 1] = out->reading_count;
    }
    while (narrow_readings(out) | narrow_conclusions(out))
        continue;
}
