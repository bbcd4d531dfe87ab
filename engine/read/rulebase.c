#include "read/rulebase.h"

#include <stdlib.h>
#include <string.h>

/* A rule and its turn. */
struct read_rule {
    struct rule *rule;
    size_t order;
};

struct building {
    struct rulebase *out;
    struct arena *arena;
    struct findings *findings;
    struct template **next_template;
    struct form **next_other;
    struct stated_fact **next_fact;
    struct read_rule *rules; /* of all files, overridden ones too */
    size_t rule_count, rule_capacity;
};

static void template_twice(struct building *building, const struct form *construct,
                           const struct template *twin)
{
    struct mark mark = construct_mark_head(construct);

    if (twin->place.file[0] == '<')
        findings_add(building->findings, LINT_REDEFINED_TEMPLATE, mark,
                     "template `%s` is built in and cannot be overridden", construct->name);
    else
        finding_relate(
            findings_add(building->findings, LINT_REDEFINED_TEMPLATE, mark,
                         "template `%s` is defined before, at %s:%d; a template cannot be "
                         "overridden",
                         construct->name, twin->place.file, twin->place.line),
            twin->place, "defined here");
}

static void add_template(struct building *building, const struct form *construct)
{
    const struct template *twin = template_find(building->out->templates, construct->name);
    struct template *template;

    if (twin != NULL && strcmp(twin->text, construct->text) == 0)
        return;
    if (twin != NULL) {
        template_twice(building, construct, twin);
        return;
    }
    template = template_read(construct, building->arena, building->findings);
    *building->next_template = template;
    building->next_template = &template->next;
}

static void add_other(struct building *building, const struct form *construct)
{
    struct form *copy = ARENA_NEW(building->arena, struct form);

    *copy = *construct;
    copy->next = NULL;
    *building->next_other = copy;
    building->next_other = &copy->next;
}

static void add_rule(struct building *building, const struct form *construct)
{
    struct rule *rule = rule_read(construct, building->arena, building->findings);

    if (rule == NULL)
        return;
    MEMORY_GROW(building->rules, building->rule_count, building->rule_capacity);
    building->rules[building->rule_count] = (struct read_rule){rule, building->rule_count};
    building->rule_count++;
}

static int compare_rules(const void *a, const void *b)
{
    const struct read_rule *x = a, *y = b;
    int by_name = strcmp(x->rule->name, y->rule->name);

    if (by_name != 0)
        return by_name;
    return x->order < y->order ? -1 : 1;
}

/* Link the rules in order of name; of several with one name the last counts. */
static void sort_rules(struct building *building)
{
    struct read_rule *rules = building->rules;
    struct rule **end = &building->out->rules;

    if (building->rule_count > 0)
        qsort(rules, building->rule_count, sizeof *rules, compare_rules);
    for (size_t i = 0; i < building->rule_count; i++) {
        bool is_last = i + 1 == building->rule_count ||
                       strcmp(rules[i].rule->name, rules[i + 1].rule->name) != 0;

        if (!is_last) {
            rules[i + 1].rule->overrides = rules[i].rule;
            continue;
        }
        *end = rules[i].rule;
        end = &rules[i].rule->next;
        building->out->rule_count++;
    }
    free(building->rules);
}

static void add_constructs(struct building *building, const struct unit *unit)
{
    for (const struct form *each = unit->constructs; each != NULL; each = each->next) {
        if (each->kind == CONSTRUCT_TEMPLATE)
            add_template(building, each);
        else if (each->kind == CONSTRUCT_RULE)
            add_rule(building, each);
        else
            add_other(building, each);
    }
}

static void add_facts(struct building *building, const struct unit *unit)
{
    for (const struct stated_fact *each = unit->facts; each != NULL; each = each->next) {
        struct stated_fact *copy = ARENA_NEW(building->arena, struct stated_fact);

        *copy = *each;
        copy->next = NULL;
        *building->next_fact = copy;
        building->next_fact = &copy->next;
        building->out->fact_count++;
    }
}

static void index_rules(struct rulebase *rulebase)
{
    size_t count = 0;

    for (struct rule *rule = rulebase->rules; rule != NULL; rule = rule->next)
        rulebase->by_name[count++] = rule;
    rulebase->rule_count = count;
}

void rulebase_build(struct rulebase *out, const struct unit *units, struct arena *arena,
                    struct findings *findings)
{
    struct building building = {.out = out,
                                .arena = arena,
                                .findings = findings,
                                .next_template = &out->templates,
                                .next_other = &out->others,
                                .next_fact = &out->facts};

    *out = (struct rulebase){.units = units};
    for (const struct unit *unit = units; unit != NULL; unit = unit->next) {
        add_constructs(&building, unit);
        add_facts(&building, unit);
    }
    sort_rules(&building);
    out->by_name = ARENA_ARRAY(arena, struct rule *, out->rule_count);
    index_rules(out);
    declaration_read(&out->declared, out->facts, arena, findings);
}

static bool holds_word(const struct node *first, const char *word)
{
    for (; first != NULL; first = first->next)
        if ((first->text != NULL && strcmp(first->text, word) == 0) ||
            holds_word(first->first, word))
            return true;
    return false;
}

static bool says_nothing(const struct rulebase *rulebase, const struct stated_fact *fact)
{
    const struct template *template = template_find(rulebase->templates, fact->template);

    for (const struct node *slot = fact->node->first->next; slot != NULL; slot = slot->next)
        if (slot->kind == NODE_LIST &&
            (template == NULL || template_slot(template, syntax_head(slot)) == NULL))
            return true;
    return false;
}

bool rulebase_is_lost(const struct rulebase *rulebase, const char *word)
{
    if (unit_is_lost(rulebase->units, word))
        return true;
    for (const struct stated_fact *fact = rulebase->facts; fact != NULL; fact = fact->next)
        if (says_nothing(rulebase, fact) && holds_word(fact->node->first->next, word))
            return true;
    return false;
}

static int compare_name(const void *name, const void *rule)
{
    return strcmp(name, (*(struct rule *const *)rule)->name);
}

struct rule *rulebase_rule(const struct rulebase *rulebase, const char *name)
{
    struct rule **found = NULL;

    if (rulebase->rule_count > 0)
        found = bsearch(name, rulebase->by_name, rulebase->rule_count, sizeof *rulebase->by_name,
                        compare_name);
    return found == NULL ? NULL : *found;
}

bool rulebase_rule_unknown(const struct rulebase *rulebase, const char *name,
                           struct endstate_error *error)
{
    struct strbuf hint = {0};
    struct near_name near;

    near_name_begin(&near, name);
    for (const struct rule *rule = rulebase->rules; rule != NULL; rule = rule->next)
        near_name_offer(&near, rule->name);
    near_name_suggest(&near, &hint);
    if (near.best[0] == NULL)
        strbuf_add(&hint, "; `endstate list rules` names them");
    error_set(error, ENDSTATE_BAD_INPUT, "no rule is named `%s`%s", name, strbuf_text(&hint));
    strbuf_free(&hint);
    return false;
}

bool rulebase_remove(struct rulebase *rulebase, const char *rule, struct endstate_error *error)
{
    struct rule **at = &rulebase->rules;
    struct rule *found;

    while (*at != NULL && strcmp((*at)->name, rule) != 0)
        at = &(*at)->next;
    found = *at;
    if (found == NULL)
        return rulebase_rule_unknown(rulebase, rule, error);
    *at = found->next;
    found->next = rulebase->removed;
    rulebase->removed = found;
    index_rules(rulebase);
    return true;
}
