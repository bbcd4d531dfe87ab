#include "run/load.h"

#include <string.h>

#include "base/strbuf.h"

static bool is_stated(const struct stated_fact *fact)
{
    return strcmp(fact->template, "assumption") != 0;
}

/* All facts together, which is fast; where that fails each alone, which tells the place. */
static bool load_facts(struct clips_session *session, const struct rulebase *rulebase,
                       struct arena *arena, struct endstate_error *error)
{
    struct strbuf all = {0};
    struct endstate_error trial = {0};
    bool is_built;

    strbuf_add(&all, "(deffacts endstate-stated");
    for (const struct stated_fact *fact = rulebase->facts; fact != NULL; fact = fact->next)
        if (is_stated(fact))
            strbuf_format(&all, "\n%s", fact->text);
    strbuf_add(&all, ")");
    is_built = clips_session_build(session, all.text, (struct place){"<facts>", 1, 1}, &trial);
    strbuf_free(&all);
    if (is_built)
        return true;
    for (const struct stated_fact *fact = rulebase->facts; fact != NULL; fact = fact->next) {
        const char *alone = arena_format(arena, "(deffacts endstate-stated %s)", fact->text);

        if (!clips_session_build(session, alone, fact->node->place, error))
            return false;
    }
    return error_set(error, trial.code, "%s", trial.text);
}

static bool load_rules(struct clips_session *session, const struct rulebase *rulebase,
                       bool is_reversed, struct endstate_error *error)
{
    for (size_t i = 0; i < rulebase->rule_count; i++) {
        const struct rule *rule = rulebase->by_name[is_reversed ? rulebase->rule_count - 1 - i : i];

        if (!clips_session_build_rule(session, rule, rule->text, error))
            return false;
    }
    return true;
}

bool load_rulebase(struct clips_session *session, const struct rulebase *rulebase, bool is_reversed,
                   struct arena *arena, struct endstate_error *error)
{
    return clips_session_build_base(session, rulebase, error) &&
           load_facts(session, rulebase, arena, error) &&
           load_rules(session, rulebase, is_reversed, error);
}
