#include "run/clips_scenario.h"

#include <stdlib.h>
#include <string.h>

#include "run/clips_inside.h"

/* A subject's name as CLIPS keeps it, in a table open-hashed by address. */
struct subject_place {
    const struct symbolHashNode *symbol; /* NULL: free */
    size_t subject;
};

/* The values seen of one subject, kept so that an address stays its own. */
struct seen_values {
    struct symbolHashNode **items;
    size_t count, capacity;
};

struct clips_scenario {
    struct clips_session *session;
    const struct rulebase *rulebase;
    const struct declarations *declared;
    struct deftemplate **circular; /* templates whose facts may hold each other up */
    size_t circular_count;
    const char *const *subjects;
    struct deftemplate *assumption;
    struct deftemplate *recommendation;
    struct fact **facts; /* the assumption facts, by domain */
    struct symbolHashNode **keys;
    struct symbolHashNode ***values;
    struct subject_place *places;
    size_t place_count;       /* a power of two */
    struct seen_values *seen; /* by subject */
    size_t subject_count;
};

static struct symbolHashNode *keep_symbol(void *environment, const char *text)
{
    struct symbolHashNode *symbol = EnvAddSymbol(environment, text);

    IncrementSymbolCount(symbol);
    return symbol;
}

static struct subject_place *find_place(const struct clips_scenario *scenario,
                                        const struct symbolHashNode *symbol)
{
    for (size_t at = clips_hash(symbol);; at++) {
        struct subject_place *place = &scenario->places[at & (scenario->place_count - 1)];

        if (place->symbol == NULL || place->symbol == symbol)
            return place;
    }
}

static void place_subjects(struct clips_scenario *scenario, const char *const *subjects)
{
    scenario->place_count = 16;
    while (scenario->place_count < 2 * scenario->subject_count)
        scenario->place_count *= 2;
    scenario->places = memory_alloc(sizeof *scenario->places * scenario->place_count);
    for (size_t i = 0; i < scenario->subject_count; i++) {
        const struct symbolHashNode *symbol =
            keep_symbol(scenario->session->environment, subjects[i]);

        *find_place(scenario, symbol) = (struct subject_place){symbol, i};
    }
}

struct clips_scenario *clips_scenario_new(struct clips_session *session,
                                          const struct rulebase *rulebase,
                                          const char *const *subjects, size_t subject_count)
{
    struct clips_scenario *scenario = memory_alloc(sizeof *scenario);
    const struct declarations *declared = &rulebase->declared;
    void *environment = session->environment;

    scenario->session = session;
    scenario->rulebase = rulebase;
    scenario->declared = declared;
    scenario->subjects = subjects;
    scenario->assumption = EnvFindDeftemplate(environment, "assumption");
    scenario->recommendation = EnvFindDeftemplate(environment, "recommendation");
    scenario->subject_count = subject_count;
    scenario->seen = memory_alloc(sizeof *scenario->seen * subject_count);
    scenario->facts = memory_alloc(sizeof *scenario->facts * declared->domain_count);
    scenario->keys = memory_alloc(sizeof *scenario->keys * declared->domain_count);
    scenario->values = memory_alloc(sizeof *scenario->values * declared->domain_count);
    for (size_t i = 0; i < declared->domain_count; i++) {
        const struct domain *domain = &declared->domains[i];

        scenario->keys[i] = keep_symbol(environment, domain->key);
        scenario->values[i] = memory_alloc(sizeof **scenario->values * domain->value_count);
        for (size_t j = 0; j < domain->value_count; j++)
            scenario->values[i][j] = keep_symbol(environment, domain->values[j]);
    }
    place_subjects(scenario, subjects);
    clips_session_watch(session, false);
    return scenario;
}

void clips_scenario_free(struct clips_scenario *scenario)
{
    if (scenario == NULL)
        return;
    for (size_t i = 0; i < scenario->declared->domain_count; i++)
        free(scenario->values[i]);
    for (size_t i = 0; i < scenario->subject_count; i++)
        free(scenario->seen[i].items);
    free(scenario->seen);
    free(scenario->values);
    free(scenario->keys);
    free(scenario->facts);
    free(scenario->places);
    free(scenario->circular);
    free(scenario);
}

static bool assert_value(struct clips_scenario *scenario, size_t domain, size_t value,
                         struct endstate_error *error)
{
    scenario->facts[domain] = clips_assume(scenario->session->environment, scenario->assumption,
                                           scenario->keys[domain], scenario->values[domain][value]);
    if (scenario->facts[domain] != NULL)
        return true;
    return error_set(error, ENDSTATE_FAULT, "assumption `%s` could not be asserted",
                     scenario->declared->domains[domain].key);
}

bool clips_scenario_start(struct clips_scenario *scenario, const size_t *values,
                          struct clips_limits limits, struct endstate_error *error)
{
    if (!clips_session_reset(scenario->session, error))
        return false;
    for (size_t i = 0; i < scenario->declared->domain_count; i++)
        if (!assert_value(scenario, i, values[i], error))
            return false;
    return clips_session_run(scenario->session, scenario->rulebase, limits, error);
}

/* ---- facts that only hold each other up ---- */

void clips_scenario_watch_circles(struct clips_scenario *scenario, const char *const *templates,
                                  size_t count)
{
    scenario->circular = memory_alloc(sizeof *scenario->circular * count);
    for (size_t i = 0; i < count; i++) {
        struct deftemplate *template =
            EnvFindDeftemplate(scenario->session->environment, templates[i]);
        size_t at = 0;

        while (at < scenario->circular_count && scenario->circular[at] != template)
            at++;
        if (template != NULL && at == scenario->circular_count)
            scenario->circular[scenario->circular_count++] = template;
    }
}

static bool is_circular(const struct clips_scenario *scenario, const struct fact *fact)
{
    for (size_t i = 0; i < scenario->circular_count; i++)
        if (fact->whichDeftemplate == scenario->circular[i])
            return true;
    return false;
}

/* Facts of the circular templates, and which of them are known to stand on others. */
struct grounding {
    const struct fact **facts;
    bool *is_grounded;
    size_t count, capacity;
};

static bool stands(const struct clips_scenario *scenario, const struct grounding *grounding,
                   const struct fact *fact)
{
    if (!is_circular(scenario, fact))
        return true;
    for (size_t i = 0; i < grounding->count; i++)
        if (grounding->facts[i] == fact)
            return grounding->is_grounded[i];
    return false;
}

/* Whether one of a fact's reasons rests on nothing but facts that stand. */
static bool has_ground(const struct clips_scenario *scenario, const struct grounding *grounding,
                       const struct fact *fact)
{
    const struct dependency *reason = fact->factHeader.dependents;

    if (reason == NULL)
        return true;
    for (; reason != NULL; reason = reason->next) {
        const struct partialMatch *match = reason->dPtr;
        bool does_stand = true;

        for (unsigned i = 0; does_stand && i < match->bcount; i++) {
            const struct fact *matched =
                clips_fact_of(scenario->session->environment, match->binds[i].gm.theMatch);

            does_stand = matched == NULL || stands(scenario, grounding, matched);
        }
        if (does_stand)
            return true;
    }
    return false;
}

static void collect_circular(const struct clips_scenario *scenario, struct grounding *out)
{
    for (size_t i = 0; i < scenario->circular_count; i++) {
        const struct fact *fact = scenario->circular[i]->factList;

        for (; fact != NULL; fact = fact->nextTemplateFact) {
            MEMORY_GROW(out->facts, out->count, out->capacity);
            out->facts[out->count++] = fact;
        }
    }
    out->is_grounded = memory_alloc(out->count);
}

static bool all_grounded(const struct clips_scenario *scenario)
{
    struct grounding grounding = {0};
    size_t grounded = 0;
    bool has_changed = true;

    collect_circular(scenario, &grounding);
    while (has_changed) {
        has_changed = false;
        for (size_t i = 0; i < grounding.count; i++) {
            if (grounding.is_grounded[i] || !has_ground(scenario, &grounding, grounding.facts[i]))
                continue;
            grounding.is_grounded[i] = true;
            has_changed = true;
            grounded++;
        }
    }
    free(grounding.facts);
    free(grounding.is_grounded);
    return grounded == grounding.count;
}

bool clips_scenario_step(struct clips_scenario *scenario, size_t domain, size_t value,
                         bool *is_sound, struct clips_limits limits, struct endstate_error *error)
{
    EnvRetract(scenario->session->environment, scenario->facts[domain]);
    if (!assert_value(scenario, domain, value, error) ||
        !clips_session_run(scenario->session, scenario->rulebase, limits, error))
        return false;
    *is_sound = scenario->circular_count == 0 || all_grounded(scenario);
    return true;
}

/* ---- answers ---- */

static const char *keep_value(struct seen_values *seen, struct symbolHashNode *value)
{
    for (size_t i = 0; i < seen->count; i++)
        if (seen->items[i] == value)
            return ValueToString(value);
    IncrementSymbolCount(value);
    MEMORY_GROW(seen->items, seen->count, seen->capacity);
    seen->items[seen->count++] = value;
    return ValueToString(value);
}

bool clips_scenario_read(const struct clips_scenario *scenario, const char **answers,
                         struct endstate_error *error)
{
    const struct fact *fact = scenario->recommendation->factList;

    memset(answers, 0, sizeof *answers * scenario->subject_count);
    for (; fact != NULL; fact = fact->nextTemplateFact) {
        const struct field *fields = fact->theProposition.theFields;
        const struct subject_place *place = find_place(scenario, fields[0].value);

        if (place->symbol == NULL)
            return error_set(error, ENDSTATE_BAD_INPUT,
                             "a rule makes up the subject `%s`; declare it with a `subject` fact",
                             ValueToString(fields[0].value));
        if (answers[place->subject] != NULL)
            return error_set(error, ENDSTATE_BAD_INPUT, "two values are concluded for `%s`",
                             scenario->subjects[place->subject]);
        answers[place->subject] = keep_value(&scenario->seen[place->subject], fields[1].value);
    }
    return true;
}
