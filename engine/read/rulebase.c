#include "read/rulebase.h"

#include <stdlib.h>
#include <string.h>

struct building {
    struct rulebase *out;
    struct arena *arena;
    struct endstate_error *error;
    struct template **next_template;
    struct form **next_other;
    struct stated_fact **next_fact;
};

static bool add_template(struct building *building, const struct form *construct)
{
    const struct template *twin = template_find(building->out->templates, construct->name);
    struct template *template;

    if (twin != NULL && strcmp(twin->text, construct->text) == 0)
        return true;
    if (twin != NULL && twin->place.file[0] == '<')
        return error_at(building->error, ENDSTATE_BAD_INPUT, construct->node->place,
                        "template `%s` is built in and cannot be overridden", construct->name);
    if (twin != NULL)
        return error_at(
            building->error, ENDSTATE_BAD_INPUT, construct->node->place,
            "template `%s` is defined before, at %s:%d; a template cannot be overridden",
            construct->name, twin->place.file, twin->place.line);
    template = template_read(construct, building->arena, building->error);
    if (template == NULL)
        return false;
    *building->next_template = template;
    building->next_template = &template->next;
    return true;
}

static void add_other(struct building *building, const struct form *construct)
{
    struct form *copy = ARENA_NEW(building->arena, struct form);

    *copy = *construct;
    copy->next = NULL;
    *building->next_other = copy;
    building->next_other = &copy->next;
}

/* Insert in order of name, or override the rule of that name. */
static bool add_rule(struct building *building, const struct form *construct)
{
    struct rule *rule = rule_read(construct, building->arena, building->error);
    struct rule **at = &building->out->rules;

    if (rule == NULL)
        return false;
    while (*at != NULL && strcmp((*at)->name, rule->name) < 0)
        at = &(*at)->next;
    if (*at != NULL && strcmp((*at)->name, rule->name) == 0) {
        rule->overrides = *at;
        rule->next = (*at)->next;
    } else {
        rule->next = *at;
        building->out->rule_count++;
    }
    *at = rule;
    return true;
}

static bool add_constructs(struct building *building, const struct unit *unit)
{
    for (const struct form *each = unit->constructs; each != NULL; each = each->next) {
        if (each->kind == CONSTRUCT_TEMPLATE) {
            if (!add_template(building, each))
                return false;
        } else if (each->kind == CONSTRUCT_RULE) {
            if (!add_rule(building, each))
                return false;
        } else {
            add_other(building, each);
        }
    }
    return true;
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

bool rulebase_build(struct rulebase *out, const struct unit *units, struct arena *arena,
                    struct endstate_error *error)
{
    struct building building = {out, arena, error, &out->templates, &out->others, &out->facts};

    *out = (struct rulebase){0};
    for (const struct unit *unit = units; unit != NULL; unit = unit->next) {
        if (!add_constructs(&building, unit))
            return false;
        add_facts(&building, unit);
    }
    out->by_name = ARENA_ARRAY(arena, struct rule *, out->rule_count);
    index_rules(out);
    return declaration_read(&out->declared, out->facts, arena, error);
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
