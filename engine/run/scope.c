#include "run/scope.h"

#include <stdlib.h>
#include <string.h>

#include "run/calls.h"

struct variable {
    const char *name;
    const struct node *node; /* where it is bound */
    bool is_multi;
    bool is_used;
    bool is_partial;  /* bound in some branches of an `or` only */
    bool is_internal; /* its use is no matter: of an action */
};

struct scope {
    struct calls calls;
    struct variable *items; /* those that have a value, inner ones last */
    size_t count, capacity;
    struct variable *left; /* those that had one further in */
    size_t left_count, left_capacity;
};

/* ---- binding and looking up ---- */

static struct variable *find(struct scope *scope, const char *name)
{
    for (size_t i = scope->count; i-- > 0;)
        if (strcmp(scope->items[i].name, name) == 0)
            return &scope->items[i];
    return NULL;
}

static void add(struct scope *scope, struct variable variable)
{
    MEMORY_GROW(scope->items, scope->count, scope->capacity);
    scope->items[scope->count++] = variable;
}

static void bind(struct scope *scope, const struct node *node)
{
    struct variable *known = find(scope, node->text);

    if (known != NULL && !known->is_partial)
        known->is_used = true;
    else
        add(scope, (struct variable){.name = node->text,
                                     .node = node,
                                     .is_multi = node->kind == NODE_MULTI_VARIABLE});
}

/* A name that an action or a query gives a value. */
static void bind_internal(struct scope *scope, const char *name)
{
    add(scope, (struct variable){.name = name, .is_internal = true});
}

static void complain_unused(struct scope *scope, const struct variable *variable)
{
    struct findings *findings = scope->calls.findings;
    const char *sign = variable->is_multi ? "$?" : "?";
    struct finding *finding;

    if (variable->is_used || variable->is_internal || variable->is_partial)
        return;
    finding = findings_add(findings, LINT_UNUSED_VARIABLE, syntax_mark(variable->node),
                           "variable `%s%s` is bound and never used", sign, variable->name);
    finding_remedy(findings, finding, "leave the slot out, or write `%s`", sign);
}

/* Leave what was bound since; what was never used is told. */
static void leave(struct scope *scope, size_t count)
{
    while (scope->count > count) {
        const struct variable *last = &scope->items[--scope->count];

        complain_unused(scope, last);
        MEMORY_GROW(scope->left, scope->left_count, scope->left_capacity);
        scope->left[scope->left_count++] = *last;
    }
}

static const char *why_unbound(const struct scope *scope, const char *name,
                               const struct variable *partial)
{
    if (partial != NULL)
        return "is not bound in every branch of the `or`";
    for (size_t i = 0; i < scope->left_count; i++)
        if (strcmp(scope->left[i].name, name) == 0)
            return "has a value only inside the `not`, `exists` or `forall` that binds it";
    return NULL;
}

static void complain_unbound(struct scope *scope, const struct node *node,
                             const struct variable *partial)
{
    struct findings *findings = scope->calls.findings;
    const char *sign = node->kind == NODE_MULTI_VARIABLE ? "$?" : "?";
    const char *why = why_unbound(scope, node->text, partial);
    struct near_name near;
    struct finding *finding;

    if (why != NULL) {
        findings_add(findings, LINT_UNKNOWN_VARIABLE, syntax_mark(node), "variable `%s%s` %s", sign,
                     node->text, why);
        return;
    }
    finding = findings_add(findings, LINT_UNKNOWN_VARIABLE, syntax_mark(node),
                           "nothing before this binds the variable `%s%s`", sign, node->text);
    near_name_begin(&near, node->text);
    near.prefix = sign;
    for (size_t i = 0; i < scope->count; i++)
        near_name_offer(&near, scope->items[i].name);
    finding_near(findings, finding, &near);
    /* What was probably meant is not unused. */
    if (near.best[0] != NULL)
        find(scope, near.best[0])->is_used = true;
}

/* The fact variable of a query in ?fact:slot, or NULL. */
static struct variable *find_fact_of(struct scope *scope, const char *name)
{
    const char *colon = strchr(name, ':');

    if (colon == NULL)
        return NULL;
    return find(scope, arena_copy(scope->calls.findings->arena, name, (size_t)(colon - name)));
}

static void refer(struct scope *scope, const struct node *node)
{
    struct variable *found = find(scope, node->text);

    if (node->text[0] == '\0')
        return;
    if (found == NULL)
        found = find_fact_of(scope, node->text);
    if (found != NULL && !found->is_partial) {
        found->is_used = true;
        return;
    }
    complain_unbound(scope, node, found);
    /* One complaint for each name is enough. */
    bind_internal(scope, node->text);
}

/* Offer the globals that a construct defines; true where one has the name. */
static bool offer_globals(struct near_name *near, const struct form *form, const char *name)
{
    bool is_defined = false;

    for (const struct node *each = form->body; each != NULL; each = each->next) {
        if (each->kind != NODE_GLOBAL)
            continue;
        near_name_offer(near, each->text);
        is_defined = is_defined || strcmp(each->text, name) == 0;
    }
    return is_defined;
}

static void refer_global(struct scope *scope, const struct node *node)
{
    const struct calls *calls = &scope->calls;
    const char *written = arena_format(calls->findings->arena, "?*%s*", node->text);
    bool is_defined = rulebase_is_lost(calls->rulebase, written);
    struct near_name near;
    struct finding *finding;

    near_name_begin(&near, node->text);
    for (const struct form *form = calls->rulebase->others; form != NULL; form = form->next)
        if (form->kind == CONSTRUCT_GLOBAL)
            is_defined = offer_globals(&near, form, node->text) || is_defined;
    if (is_defined)
        return;
    finding = findings_add(calls->findings, LINT_UNKNOWN_VARIABLE, syntax_mark(node),
                           "no defglobal defines `%s`", written);
    if (near.best[0] == NULL)
        return;
    finding->replacement = arena_format(calls->findings->arena, "?*%s*", near.best[0]);
    finding->is_guess = near.best[1] != NULL || !near_name_is_close(&near);
    finding_remedy(calls->findings, finding, "did you mean `%s`?", finding->replacement);
}

/* ---- expressions ---- */

static void walk_expression(struct scope *scope, const struct node *node);

static void walk_from(struct scope *scope, const struct node *first)
{
    for (; first != NULL; first = first->next)
        walk_expression(scope, first);
}

static bool is_word(const struct node *node, const char *word)
{
    return node != NULL && node->kind == NODE_SYMBOL && strcmp(node->text, word) == 0;
}

/* The slots of a fact: their first word is a name. */
static void walk_slots(struct scope *scope, const struct node *slot)
{
    for (; slot != NULL; slot = slot->next) {
        if (slot->kind == NODE_LIST && slot->first != NULL)
            walk_from(scope, slot->first->next);
        else
            walk_expression(scope, slot);
    }
}

/* Whether lists in a fact or pattern are slots; where its template is not known they may be. */
static bool has_slots(const struct scope *scope, const struct node *use)
{
    const struct node *first = use->first->next;

    if (template_find(scope->calls.rulebase->templates, syntax_head(use)) != NULL)
        return true;
    while (first != NULL && first->kind == NODE_LIST)
        first = first->next;
    return first == NULL;
}

static void walk_fact(struct scope *scope, const struct node *fact)
{
    if (fact->kind != NODE_LIST || fact->first == NULL)
        walk_expression(scope, fact);
    else if (has_slots(scope, fact))
        walk_slots(scope, fact->first->next);
    else
        walk_from(scope, fact->first->next);
}

static void walk_assert(struct scope *scope, const struct node *arguments)
{
    for (; arguments != NULL; arguments = arguments->next)
        walk_fact(scope, arguments);
}

static void walk_modify(struct scope *scope, const struct node *arguments)
{
    if (arguments == NULL)
        return;
    walk_expression(scope, arguments);
    walk_slots(scope, arguments->next);
}

static void walk_bind(struct scope *scope, const struct node *arguments)
{
    if (arguments == NULL)
        return;
    walk_from(scope, arguments->next);
    if (arguments->kind == NODE_VARIABLE || arguments->kind == NODE_MULTI_VARIABLE)
        bind_internal(scope, arguments->text);
    else
        walk_expression(scope, arguments);
}

/* (FUNCTION (?variable EXPRESSION...) ACTION...) */
static void walk_loop(struct scope *scope, const struct node *arguments)
{
    size_t count = scope->count;

    if (arguments == NULL)
        return;
    if (arguments->kind == NODE_LIST && arguments->first != NULL &&
        arguments->first->kind == NODE_VARIABLE) {
        const char *name = arguments->first->text;

        walk_from(scope, arguments->first->next);
        bind_internal(scope, name);
        bind_internal(scope, arena_format(scope->calls.findings->arena, "%s-index", name));
    } else {
        walk_expression(scope, arguments);
    }
    walk_from(scope, arguments->next);
    scope->count = count;
}

/* (FUNCTION ((?variable TEMPLATE...) ...) EXPRESSION...) */
static void walk_query(struct scope *scope, const struct node *arguments)
{
    size_t count = scope->count;

    if (arguments == NULL || arguments->kind != NODE_LIST)
        return;
    for (const struct node *each = arguments->first; each != NULL; each = each->next)
        if (each->kind == NODE_LIST && each->first != NULL && each->first->text != NULL)
            bind_internal(scope, each->first->text);
    walk_from(scope, arguments->next);
    scope->count = count;
}

/* (switch EXPRESSION (case EXPRESSION then ACTION...) ... (default ACTION...)) */
static void walk_switch(struct scope *scope, const struct node *arguments)
{
    if (arguments == NULL)
        return;
    walk_expression(scope, arguments);
    walk_slots(scope, arguments->next);
}

static void walk_call(struct scope *scope, const struct node *call)
{
    static const struct {
        const char *name;
        void (*walk)(struct scope *scope, const struct node *arguments);
    } forms[] = {
        {"assert", walk_assert},
        {"modify", walk_modify},
        {"duplicate", walk_modify},
        {"bind", walk_bind},
        {"if", walk_from},
        {"while", walk_from},
        {"progn", walk_from},
        {"return", walk_from},
        {"loop-for-count", walk_loop},
        {"progn$", walk_loop},
        {"foreach", walk_loop},
        {"switch", walk_switch},
        {"any-factp", walk_query},
        {"find-fact", walk_query},
        {"find-all-facts", walk_query},
        {"do-for-fact", walk_query},
        {"do-for-all-facts", walk_query},
        {"delayed-do-for-all-facts", walk_query},
    };

    for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++) {
        if (strcmp(forms[i].name, call->first->text) == 0) {
            forms[i].walk(scope, call->first->next);
            return;
        }
    }
    /* What follows under a syntax of its own that is not among these is left to CLIPS. */
    if (calls_check(&scope->calls, call))
        walk_from(scope, call->first->next);
}

static void walk_expression(struct scope *scope, const struct node *node)
{
    if (node->kind == NODE_VARIABLE || node->kind == NODE_MULTI_VARIABLE)
        refer(scope, node);
    else if (node->kind == NODE_GLOBAL)
        refer_global(scope, node);
    else if (syntax_head(node)[0] != '\0')
        walk_call(scope, node);
}

/* ---- patterns ---- */

static bool is_connective(const struct node *node, const char *word)
{
    return node != NULL && node->kind == NODE_CONNECTIVE && strcmp(node->text, word) == 0;
}

static bool is_variable(const struct node *node)
{
    return node->kind == NODE_VARIABLE || node->kind == NODE_MULTI_VARIABLE;
}

/* A field begins where no connective joins it to what stands before. */
static bool begins_field(const struct node *before)
{
    return before == NULL || before->kind != NODE_CONNECTIVE;
}

static void walk_term(struct scope *scope, const struct node *term, const struct node *before)
{
    if (!is_variable(term)) {
        walk_expression(scope, term);
        return;
    }
    if (term->text[0] == '\0')
        return;
    if (begins_field(before) && !is_connective(term->next, "|"))
        bind(scope, term);
    else
        refer(scope, term);
}

static void walk_fields(struct scope *scope, const struct node *first)
{
    const struct node *before = NULL;

    for (const struct node *each = first; each != NULL; before = each, each = each->next) {
        /* `=` and `:` introduce the call that follows. */
        if ((is_word(each, "=") || is_word(each, ":")) && each->next != NULL &&
            each->next->kind == NODE_LIST)
            each = each->next;
        walk_term(scope, each, before);
    }
}

static void walk_pattern(struct scope *scope, const struct node *pattern)
{
    const struct node *first = pattern->first->next;

    if (!has_slots(scope, pattern)) {
        walk_fields(scope, first);
        return;
    }
    for (; first != NULL; first = first->next)
        if (first->kind == NODE_LIST && first->first != NULL)
            walk_fields(scope, first->first->next);
}

/* ---- conditions ---- */

static void walk_conditions(struct scope *scope, const struct condition *first);

/* How many branches of an `or` bind a name, of those noted one after the other. */
static size_t count_named(const struct variable *variables, size_t count, const char *name)
{
    size_t found = 0;

    for (size_t i = 0; i < count; i++)
        found += strcmp(variables[i].name, name) == 0;
    return found;
}

/* After an `or` a variable has a value if every branch gives it one. */
static void walk_or(struct scope *scope, const struct condition *branches)
{
    struct variable *bound = NULL;
    size_t bound_count = 0, capacity = 0, branch_count = 0, begin = scope->count;

    for (; branches != NULL; branches = branches->next, branch_count++) {
        struct condition alone = *branches;

        alone.next = NULL;
        walk_conditions(scope, &alone);
        for (size_t i = begin; i < scope->count; i++) {
            if (scope->items[i].is_internal)
                continue;
            MEMORY_GROW(bound, bound_count, capacity);
            bound[bound_count++] = scope->items[i];
        }
        scope->count = begin;
    }
    for (size_t i = 0; i < bound_count; i++) {
        struct variable variable = bound[i];

        if (find(scope, variable.name) != NULL)
            continue;
        for (size_t j = i + 1; j < bound_count; j++)
            if (strcmp(bound[j].name, variable.name) == 0)
                variable.is_used = variable.is_used || bound[j].is_used;
        variable.is_partial = count_named(bound, bound_count, variable.name) < branch_count;
        if (variable.is_partial)
            complain_unused(scope, &(struct variable){.name = variable.name,
                                                      .node = variable.node,
                                                      .is_multi = variable.is_multi,
                                                      .is_used = variable.is_used});
        add(scope, variable);
    }
    free(bound);
}

static void walk_condition(struct scope *scope, const struct condition *condition)
{
    size_t count = scope->count;

    switch (condition->kind) {
    case CONDITION_PATTERN:
        walk_pattern(scope, condition->node);
        break;
    case CONDITION_TEST:
        walk_from(scope, condition->node->first->next);
        break;
    case CONDITION_AND:
        walk_conditions(scope, condition->first);
        break;
    case CONDITION_OR:
        walk_or(scope, condition->first);
        break;
    case CONDITION_NOT:
    case CONDITION_EXISTS:
    case CONDITION_FORALL:
        walk_conditions(scope, condition->first);
        leave(scope, count);
        break;
    }
}

static void walk_conditions(struct scope *scope, const struct condition *first)
{
    for (; first != NULL; first = first->next) {
        if (first->binding_node != NULL)
            bind(scope, first->binding_node);
        walk_condition(scope, first);
    }
}

/* ---- rules and functions ---- */

/* What the explanation's braces name is used. */
static void use_blanks(struct scope *scope, const char *explanation)
{
    while ((explanation = strchr(explanation, '{')) != NULL) {
        size_t marks = strspn(++explanation, "$?");
        struct variable *found;

        explanation += marks;
        found = find(scope, arena_copy(scope->calls.findings->arena, explanation,
                                       strcspn(explanation, ":}")));
        if (marks > 0 && found != NULL)
            found->is_used = true;
    }
}

static void check_rule(struct scope *scope, const struct rule *rule)
{
    walk_conditions(scope, rule->conditions);
    use_blanks(scope, rule->explanation);
    walk_from(scope, rule->actions);
    leave(scope, 0);
    scope->left_count = 0;
}

static void check_function(struct scope *scope, const struct form *form)
{
    if (strcmp(syntax_head(form->node), "deffunction") != 0 || form->body == NULL)
        return;
    for (const struct node *each = form->body->first; each != NULL; each = each->next)
        if (is_variable(each))
            bind_internal(scope, each->text);
    walk_from(scope, form->body->next);
    scope->count = 0;
    scope->left_count = 0;
}

void scope_check(const struct rulebase *rulebase, const struct clips_session *session,
                 struct findings *findings)
{
    struct scope scope = {.calls = {rulebase, session, findings}};

    for (const struct form *form = rulebase->others; form != NULL; form = form->next)
        if (form->kind == CONSTRUCT_FUNCTION)
            check_function(&scope, form);
    for (const struct rule *rule = rulebase->rules; rule != NULL; rule = rule->next)
        check_rule(&scope, rule);
    free(scope.items);
    free(scope.left);
}
