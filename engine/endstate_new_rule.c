/* A new rule. */
#include "endstate_new_inside.h"

#include <string.h>

#include "ask/scaffold.h"

static bool name_is_taken(const char *name, struct place place, struct endstate_error *error)
{
    return error_set(error, ENDSTATE_BAD_INPUT, "there is a rule `%s` already, at %s:%d", name,
                     place.file, place.line);
}

static bool states_source(const struct unit *unit, const char *id)
{
    const struct stated_fact *fact = unit == NULL ? NULL : unit->facts;

    while (fact != NULL && (strcmp(fact->template, "source") != 0 ||
                            strcmp(stated_fact_text(fact, "id", ""), id) != 0))
        fact = fact->next;
    return fact != NULL;
}

/* A sentence may be stated in the file that the rule goes into (NULL: there is none yet). */
static bool check_cites(struct endstate *engine, const struct endstate_scaffold *asked,
                        const struct unit *unit, struct endstate_error *error)
{
    const struct declarations *declared = &engine->rulebase.declared;

    if (asked->cite_count == 0 && declared->source_count > 0)
        return error_set(error, ENDSTATE_USAGE,
                         "a rule stands on a sentence, so --cite is needed; `endstate list sources "
                         "--match WORD` finds sentences");
    for (size_t i = 0; i < asked->cite_count; i++)
        if (declaration_source(declared, asked->cites[i]) == NULL &&
            !states_source(unit, asked->cites[i]))
            return new_no_source(engine, asked->cites[i], error);
    return true;
}

static bool check_not_in(const struct unit *unit, const char *name, struct endstate_error *error)
{
    for (const struct form *form = unit->constructs; form != NULL; form = form->next)
        if (form->kind == CONSTRUCT_RULE && strcmp(form->name, name) == 0)
            return name_is_taken(name, form->node->place, error);
    return true;
}

/* A file that is there must be one of rules, and hold no rule of the name. */
static bool check_rule(struct endstate *engine, const struct endstate_scaffold *asked,
                       const char *file, struct endstate_error *error)
{
    const struct rule *taken = rulebase_rule(&engine->rulebase, asked->name);
    struct findings findings = {.arena = &engine->arena};
    const struct unit *unit = NULL;

    if (!new_check_name(engine, asked->name, "rule", error) || !new_check_ending(file, error))
        return false;
    if (taken != NULL)
        return name_is_taken(asked->name, taken->place, error);
    if (source_file_exists(file)) {
        unit = unit_read(file, NULL, &engine->arena, &findings);
        if (!findings_pass(&findings, error) || !check_not_in(unit, asked->name, error))
            return false;
    }
    return check_cites(engine, asked, unit, error);
}

static bool tell_of_rule(struct endstate *engine, const char *name, const char *file, int line,
                         const struct endstate_page *page, struct endstate_error *error)
{
    struct strbuf text = {0};

    strbuf_format(&text,
                  "Wrote rule %s (%s:%d).\n"
                  "Next: write its sentence, conditions and conclusion, and read it back with\n"
                  "  endstate handbook",
                  name, file, line);
    new_add_asked(&text, engine, file);
    if (!new_is_of_policy(engine, file)) {
        strbuf_add(&text, " --rules ");
        scaffold_quote(&text, file);
    }
    strbuf_format(&text, " --match '^%s$'\n", name);
    return new_tell(page, &text, error);
}

bool endstate_write_new_rule(struct endstate *engine, const struct endstate_scaffold *asked,
                             const struct endstate_page *page, struct endstate_error *error)
{
    const char *file = new_file(engine, asked);
    struct scaffold_rule rule = {
        .name = asked->name, .cites = asked->cites, .cite_count = asked->cite_count};
    struct strbuf text = {0};
    bool is_written;
    int line;

    if (!check_rule(engine, asked, file, error))
        return false;
    rule.condition =
        scaffold_condition(&engine->rulebase.declared, asked->cites, asked->cite_count);
    rule.conclusion = scaffold_conclusion(&engine->rulebase, asked->name, &engine->arena);
    scaffold_rule_add(&text, &rule);
    is_written = new_write_behind(engine, file, scaffold_rules_begin, text.text, &line, error);
    strbuf_free(&text);
    return is_written && tell_of_rule(engine, asked->name, file, line, page, error);
}
