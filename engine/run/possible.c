#include "run/possible.h"

#include <string.h>

#include "base/strbuf.h"
#include "read/depends.h"
#include "read/rendering.h"

/* ---- rules without what they ask to be absent, and without taking facts back ---- */

static const struct bound_variables nothing_bound = {NULL, 0};

static void add_conditions(struct strbuf *out, const struct condition *first);

static void add_condition(struct strbuf *out, const struct condition *condition)
{
    switch (condition->kind) {
    case CONDITION_NOT:
    case CONDITION_FORALL:
        strbuf_add(out, " (initial-fact)");
        break;
    case CONDITION_AND:
    case CONDITION_OR:
        strbuf_add(out, condition->kind == CONDITION_OR ? " (or" : " (and");
        add_conditions(out, condition->first);
        strbuf_add(out, ")");
        break;
    case CONDITION_PATTERN:
    case CONDITION_EXISTS:
    case CONDITION_TEST:
        strbuf_add(out, " ");
        rendering_condition(out, condition, &nothing_bound);
        break;
    }
}

static void add_conditions(struct strbuf *out, const struct condition *first)
{
    for (; first != NULL; first = first->next)
        add_condition(out, first);
}

static bool is_dropped(const struct node *action)
{
    static const char *const dropped[] = {"retract", "halt", "undefrule"};

    for (size_t i = 0; i < sizeof dropped / sizeof dropped[0]; i++)
        if (strcmp(syntax_head(action), dropped[i]) == 0)
            return true;
    return false;
}

static void add_action(struct strbuf *out, const struct node *node)
{
    if (node->kind != NODE_LIST) {
        rendering_node(out, node, &nothing_bound);
        return;
    }
    if (is_dropped(node)) {
        strbuf_add(out, "(progn TRUE)");
        return;
    }
    strbuf_add(out, "(");
    for (const struct node *each = node->first; each != NULL; each = each->next) {
        strbuf_add(out, each == node->first ? "" : " ");
        if (each == node->first && strcmp(syntax_head(node), "modify") == 0)
            strbuf_add(out, "duplicate");
        else
            add_action(out, each);
    }
    strbuf_add(out, ")");
}

static bool build_rule(struct clips_session *session, const struct rule *rule,
                       struct endstate_error *error)
{
    struct strbuf text = {0};
    bool is_built;

    strbuf_format(&text, "(defrule %s (declare (auto-focus TRUE))", rule->name);
    add_conditions(&text, rule->conditions);
    strbuf_add(&text, " =>");
    for (const struct node *action = rule->actions; action != NULL; action = action->next) {
        strbuf_add(&text, " ");
        add_action(&text, action);
    }
    strbuf_add(&text, ")");
    is_built = clips_session_build_rule(session, rule, text.text, error);
    strbuf_free(&text);
    return is_built;
}

/* ---- the session ---- */

/* What bears on the subject. */
struct part {
    const struct rulebase *rulebase;
    const struct depends *depends;
    const bool *rules; /* by their order */
};

static bool build_all(struct clips_session *session, const struct part *part,
                      struct endstate_error *error)
{
    const struct rulebase *rulebase = part->rulebase;
    size_t number = 0;

    if (!clips_session_build_base(session, rulebase, error))
        return false;
    for (const struct rule *rule = rulebase->rules; rule != NULL; rule = rule->next)
        if (part->rules[number++] && !build_rule(session, rule, error))
            return false;
    return true;
}

static bool state_all(struct clips_session *session, const struct part *part,
                      struct endstate_error *error)
{
    const struct rulebase *rulebase = part->rulebase;

    if (!clips_session_reset(session, error))
        return false;
    for (const struct stated_fact *fact = rulebase->facts; fact != NULL; fact = fact->next)
        if (strcmp(fact->template, "assumption") != 0 &&
            depends_reads(part->depends, part->rules, fact->template) &&
            !clips_session_assert(session, fact->text, error))
            return false;
    for (size_t i = 0; i < rulebase->declared.domain_count; i++) {
        const struct domain *domain = &rulebase->declared.domains[i];

        for (size_t j = 0; j < domain->value_count; j++)
            if (!clips_session_assume(session, domain->key, domain->values[j], error))
                return false;
    }
    return true;
}

/* Firings past which what is possible is cut: rules that count without end go on for ever here. */
enum { MOST_FIRINGS = 20000 };

bool possible_run(struct possible *out, const struct rulebase *rulebase, const char *subject,
                  struct clips_limits limits, struct endstate_error *error)
{
    struct arena arena = {NULL};
    bool *rules = ARENA_ARRAY(&arena, bool, rulebase->rule_count);
    struct part part = {rulebase, depends_new(rulebase, &arena), rules};
    struct endstate_error cut = {0};
    bool is_built;

    if (limits.firings == 0 || limits.firings > MOST_FIRINGS)
        limits.firings = MOST_FIRINGS;
    for (size_t i = 0; i < rulebase->rule_count; i++)
        rules[i] = subject == NULL;
    if (subject != NULL)
        depends_mark_rules(part.depends, subject, rules);
    *out = (struct possible){.session = clips_session_new()};
    clips_session_watch(out->session, true);
    is_built = build_all(out->session, &part, error) && state_all(out->session, &part, error);
    arena_free(&arena);
    if (!is_built) {
        possible_free(out);
        return false;
    }
    out->is_cut = !clips_session_run(out->session, rulebase, limits, &cut);
    out->record = clips_session_record(out->session, rulebase);
    return true;
}

void possible_free(struct possible *possible)
{
    record_free(possible->record);
    clips_session_free(possible->session);
    *possible = (struct possible){0};
}
