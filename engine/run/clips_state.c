#include "run/clips_state.h"

#include <stdlib.h>
#include <string.h>

#include "run/clips_inside.h"

/* A rule as CLIPS has it: one for each branch of its conditions. */
struct state_branch {
    const struct defrule *defrule;
    size_t rule;
};

/* A subject's name as CLIPS keeps it; sorted by address. */
struct state_subject {
    struct symbolHashNode *symbol;
    size_t subject;
};

struct clips_state {
    struct clips_session *session;
    const struct rulebase *rulebase;
    struct state_branch *branches;
    size_t branch_count, branch_capacity;
    struct state_subject *subjects;
    size_t subject_count;
};

/* ---- life ---- */

static int compare_with_rule(const void *name, const void *rule)
{
    return strcmp(name, (*(struct rule *const *)rule)->name);
}

/* The index in order of name, or the number of rules. */
static size_t find_rule(const struct clips_state *state, const char *name)
{
    const struct rulebase *rulebase = state->rulebase;
    const struct rule *source = clips_session_rule_source(rulebase, name);
    struct rule *const *found;

    if (source == NULL)
        return rulebase->rule_count;
    found = bsearch(source->name, rulebase->by_name, rulebase->rule_count,
                    sizeof *rulebase->by_name, compare_with_rule);
    return found == NULL ? rulebase->rule_count : (size_t)(found - rulebase->by_name);
}

static void add_rule(struct clips_state *state, struct defrule *defrule)
{
    size_t rule = find_rule(state, ValueToString(defrule->header.name));

    if (rule == state->rulebase->rule_count)
        return;
    for (struct defrule *each = defrule; each != NULL; each = each->disjunct) {
        MEMORY_GROW(state->branches, state->branch_count, state->branch_capacity);
        state->branches[state->branch_count++] = (struct state_branch){each, rule};
    }
}

static void add_rules(struct clips_state *state)
{
    void *environment = state->session->environment;
    void *current = EnvGetCurrentModule(environment);

    for (void *module = EnvGetNextDefmodule(environment, NULL); module != NULL;
         module = EnvGetNextDefmodule(environment, module)) {
        EnvSetCurrentModule(environment, module);
        for (void *rule = EnvGetNextDefrule(environment, NULL); rule != NULL;
             rule = EnvGetNextDefrule(environment, rule))
            add_rule(state, rule);
    }
    EnvSetCurrentModule(environment, current);
}

static int compare_subjects(const void *a, const void *b)
{
    uintptr_t x = (uintptr_t)((const struct state_subject *)a)->symbol;
    uintptr_t y = (uintptr_t)((const struct state_subject *)b)->symbol;

    return (x > y) - (x < y);
}

struct clips_state *clips_state_new(struct clips_session *session, const struct rulebase *rulebase,
                                    const char *const *subjects, size_t subject_count)
{
    struct clips_state *state = memory_alloc(sizeof *state);

    state->session = session;
    state->rulebase = rulebase;
    add_rules(state);
    state->subjects = memory_alloc(sizeof *state->subjects * subject_count);
    state->subject_count = subject_count;
    for (size_t i = 0; i < subject_count; i++) {
        state->subjects[i].symbol = EnvAddSymbol(session->environment, subjects[i]);
        IncrementSymbolCount(state->subjects[i].symbol);
        state->subjects[i].subject = i;
    }
    if (subject_count > 0)
        qsort(state->subjects, subject_count, sizeof *state->subjects, compare_subjects);
    return state;
}

void clips_state_free(struct clips_state *state)
{
    if (state == NULL)
        return;
    for (size_t i = 0; i < state->subject_count; i++)
        DecrementSymbolCount(state->session->environment, state->subjects[i].symbol);
    free(state->subjects);
    free(state->branches);
    free(state);
}

/* ---- rules ---- */

void clips_state_matches(const struct clips_state *state, size_t *matches)
{
    memset(matches, 0, sizeof *matches * state->rulebase->rule_count);
    for (size_t i = 0; i < state->branch_count; i++)
        matches[state->branches[i].rule] += state->branches[i].defrule->lastJoin->leftMemory->count;
}

void clips_state_firings(const struct clips_state *state, size_t *firings)
{
    const struct clips_counts *counts = &state->session->counts;

    memset(firings, 0, sizeof *firings * state->rulebase->rule_count);
    for (size_t i = 0; i < counts->size; i++) {
        size_t rule = counts->items[i].name == NULL
                          ? state->rulebase->rule_count
                          : find_rule(state, ValueToString(counts->items[i].name));

        if (rule < state->rulebase->rule_count)
            firings[rule] += counts->items[i].count;
    }
}

/* ---- recommendations ---- */

void clips_state_recommendations(const struct clips_state *state, clips_state_take *take,
                                 void *context)
{
    const struct deftemplate *template =
        EnvFindDeftemplate(state->session->environment, "recommendation");

    for (const struct fact *fact = template->factList; fact != NULL;
         fact = fact->nextTemplateFact) {
        const struct field *fields = fact->theProposition.theFields;
        struct state_subject wanted = {.symbol = fields[0].value};
        const struct state_subject *found = NULL;

        if (state->subject_count > 0)
            found = bsearch(&wanted, state->subjects, state->subject_count, sizeof wanted,
                            compare_subjects);
        take(context, found == NULL ? state->subject_count : found->subject,
             ValueToString(fields[1].value));
    }
}

/* ---- the digest ---- */

/* FNV-1a */
static uint64_t add_bytes(uint64_t hash, const void *bytes, size_t length)
{
    const unsigned char *at = bytes;

    for (size_t i = 0; i < length; i++)
        hash = (hash ^ at[i]) * 0x100000001B3U;
    return hash;
}

/* So that numbers of facts that differ a little can be added up. */
static uint64_t spread(uint64_t hash)
{
    hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9U;
    hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EBU;
    return hash ^ (hash >> 31);
}

static uint64_t add_field(uint64_t hash, const struct field *field)
{
    hash = add_bytes(hash, &field->type, sizeof field->type);
    switch (field->type) {
    case SYMBOL:
    case STRING:
    case INSTANCE_NAME:
        return add_bytes(hash, ValueToString(field->value), strlen(ValueToString(field->value)));
    case INTEGER:
        return add_bytes(hash, &((const struct integerHashNode *)field->value)->contents,
                         sizeof(long long));
    case FLOAT:
        return add_bytes(hash, &((const struct floatHashNode *)field->value)->contents,
                         sizeof(double));
    case MULTIFIELD: {
        const struct multifield *fields = field->value;

        for (long i = 0; i < fields->multifieldLength; i++)
            hash = add_field(hash, &fields->theFields[i]);
        return hash;
    }
    default: /* addresses tell nothing of what they stand for */
        return hash;
    }
}

static uint64_t digest_of(const struct fact *fact)
{
    const char *template = ValueToString(fact->whichDeftemplate->header.name);
    uint64_t hash = add_bytes(0xCBF29CE484222325U, template, strlen(template));

    for (long i = 0; i < fact->theProposition.multifieldLength; i++)
        hash = add_field(hash, &fact->theProposition.theFields[i]);
    return spread(hash);
}

uint64_t clips_state_digest(const struct clips_state *state)
{
    void *environment = state->session->environment;
    struct fact *fact = EnvGetNextFact(environment, NULL);
    size_t rules = state->rulebase->rule_count;
    size_t *matches = memory_alloc(sizeof *matches * rules);
    uint64_t sum = 0;

    for (; fact != NULL; fact = EnvGetNextFact(environment, fact))
        sum += digest_of(fact);
    clips_state_matches(state, matches);
    sum ^= add_bytes(0xCBF29CE484222325U, matches, sizeof *matches * rules);
    free(matches);
    return sum;
}
