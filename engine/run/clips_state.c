#include "run/clips_state.h"

#include <stdlib.h>
#include <string.h>

#include "run/clips_inside.h"

/* A rule as CLIPS has it: one for each branch of its conditions. */
struct state_branch {
    const struct defrule *defrule;
    size_t rule;
    bool is_first; /* of its rule */
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

static void add_rule(void *context, struct defrule *defrule)
{
    struct clips_state *state = context;
    struct arena arena = {NULL};
    size_t rule = find_rule(state, clips_session_rule_name(state->session, defrule, &arena));

    arena_free(&arena);
    if (rule == state->rulebase->rule_count)
        return;
    for (struct defrule *each = defrule; each != NULL; each = each->disjunct) {
        MEMORY_GROW(state->branches, state->branch_count, state->branch_capacity);
        state->branches[state->branch_count++] = (struct state_branch){each, rule, each == defrule};
    }
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
    clips_session_each_rule(session, add_rule, state);
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
    memset(firings, 0, sizeof *firings * state->rulebase->rule_count);
    for (size_t i = 0; i < state->branch_count; i++)
        if (state->branches[i].is_first)
            firings[state->branches[i].rule] +=
                clips_limits_fired(state->session, state->branches[i].defrule);
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

/* As FNV-1a, eight bytes at a time. */
static uint64_t add_bytes(uint64_t hash, const void *bytes, size_t length)
{
    const unsigned char *at = bytes;

    for (; length > 0;) {
        size_t size = length < sizeof hash ? length : sizeof hash;
        uint64_t word = 0;

        memcpy(&word, at, size);
        hash = (hash ^ word) * 0x9E3779B97F4A7C15U;
        hash ^= hash >> 32;
        at += size;
        length -= size;
    }
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

static uint64_t sum_facts(const struct clips_state *state)
{
    void *environment = state->session->environment;
    struct fact *fact = EnvGetNextFact(environment, NULL);
    uint64_t sum = 0;

    for (; fact != NULL; fact = EnvGetNextFact(environment, fact))
        sum += digest_of(fact);
    return sum;
}

uint64_t clips_state_digest(const struct clips_state *state)
{
    size_t rules = state->rulebase->rule_count;
    size_t *matches = memory_alloc(sizeof *matches * rules);
    uint64_t sum = sum_facts(state);

    clips_state_matches(state, matches);
    sum ^= add_bytes(0xCBF29CE484222325U, matches, sizeof *matches * rules);
    free(matches);
    return sum;
}

static uint64_t digest_of_match(const struct clips_state *state, const struct partialMatch *match)
{
    void *environment = state->session->environment;
    uint64_t sum = 0;

    for (unsigned i = 0; i < match->bcount; i++) {
        const struct fact *fact = clips_fact_of(environment, match->binds[i].gm.theMatch);

        if (fact != NULL &&
            strcmp(ValueToString(fact->whichDeftemplate->header.name), "initial-fact") != 0)
            sum += digest_of(fact);
    }
    return spread(sum);
}

/* The facts of each match, whatever the order of the conditions. */
static uint64_t digest_of_rule(const struct clips_state *state, const struct defrule *defrule)
{
    const struct betaMemory *memory = defrule->lastJoin->leftMemory;
    uint64_t sum = 0;

    for (unsigned long i = 0; i < memory->size; i++)
        for (const struct partialMatch *match = memory->beta[i]; match != NULL;
             match = match->nextInMemory)
            sum += digest_of_match(state, match);
    return sum;
}

uint64_t clips_state_inferences(const struct clips_state *state)
{
    size_t rules = state->rulebase->rule_count;
    size_t *matches = memory_alloc(sizeof *matches * (rules + 1));
    uint64_t sum = sum_facts(state);

    clips_state_matches(state, matches);
    for (size_t i = 0; i < rules; i++) {
        const char *name = state->rulebase->by_name[i]->name;

        if (matches[i] > 0)
            sum += spread(add_bytes(0xCBF29CE484222325U, name, strlen(name)));
    }
    free(matches);
    return sum;
}

uint64_t clips_state_matched(const struct clips_state *state, const char *rule)
{
    size_t at = find_rule(state, rule);
    uint64_t sum = 0;

    for (size_t i = 0; at < state->rulebase->rule_count && i < state->branch_count; i++)
        if (state->branches[i].rule == at)
            sum += digest_of_rule(state, state->branches[i].defrule);
    return sum;
}
