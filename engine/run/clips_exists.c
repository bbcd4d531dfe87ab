/*
 * Which facts an `exists` holds by. CLIPS keeps no match of them, so it is asked once more: a rule
 * of what the `exists` holds, behind the patterns before it, is built, its matches are read, and it
 * is taken away again.
 */
#include <string.h>

#include "run/clips_inside.h"

static const char probe_name[] = "endstate-exists";

/* The text of a condition, with its `?f <-`. */
static void add_condition(struct strbuf *out, const struct rule *rule,
                          const struct condition *condition)
{
    const struct node *node = condition->node;

    if (condition->binding != NULL)
        strbuf_format(out, " ?%s <-", condition->binding);
    strbuf_add(out, " ");
    strbuf_add_bytes(out, rule->text + (node->begin - rule->begin), node->end - node->begin);
}

static void write_probe(struct strbuf *out, const char *module, const struct rule *rule,
                        const struct disjunct *disjunct, size_t exists)
{
    strbuf_format(out, "(defrule %s::%s", module, probe_name);
    for (size_t i = 0; i < exists; i++)
        if (disjunct->conditions[i]->kind == CONDITION_PATTERN)
            add_condition(out, rule, disjunct->conditions[i]);
    for (const struct condition *each = disjunct->conditions[exists]->first; each != NULL;
         each = each->next)
        add_condition(out, rule, each);
    strbuf_add(out, " =>)");
}

static void read_match(void *environment, const struct partialMatch *match, clips_found *found,
                       void *context)
{
    struct fact **facts = memory_alloc(sizeof(struct fact *) * match->bcount);
    size_t count = 0;

    for (unsigned i = 0; i < match->bcount; i++) {
        struct fact *fact = clips_fact_of(environment, match->binds[i].gm.theMatch);

        if (fact != NULL)
            facts[count++] = fact;
    }
    found(context, facts, count);
    free(facts);
}

void clips_exists_each(struct clips_session *session, struct defrule *defrule,
                       const struct rule *rule, const struct disjunct *disjunct, size_t exists,
                       clips_found *found, void *context)
{
    void *environment = session->environment;
    void *module_before = EnvGetCurrentModule(environment);
    const char *module = EnvDefruleModule(environment, defrule);
    struct strbuf text = {0};
    struct activation *activation = NULL;
    void *probe = NULL;

    write_probe(&text, module, rule, disjunct, exists);
    EnvSetCurrentModule(environment, EnvFindDefmodule(environment, module));
    if (clips_session_build(session, strbuf_text(&text), rule->place, NULL))
        probe = EnvFindDefrule(environment, probe_name);
    if (probe != NULL)
        activation = EnvGetNextActivation(environment, NULL);
    for (; activation != NULL; activation = EnvGetNextActivation(environment, activation))
        if (strcmp(ValueToString(activation->theRule->header.name), probe_name) == 0)
            read_match(environment, activation->basis, found, context);
    if (probe != NULL)
        EnvUndefrule(environment, probe);
    EnvSetCurrentModule(environment, module_before);
    strbuf_free(&text);
}
