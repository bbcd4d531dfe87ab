/* From the log of a run, in CLIPS's terms, to a record in our own. */
#include <stdlib.h>
#include <string.h>

#include "run/clips_inside.h"

/* The names of a template and of its slots, which its facts share; none for those of an ordered
 * fact. */
struct shape {
    const struct deftemplate *template;
    const char *name;
    const char **slots;
    struct shape *next;
};

/* What a rule is in the rulebase, which its firings share. */
struct named_rule {
    const struct defrule *defrule;
    const char *name;
    const struct rule *source;
    const struct disjunct *disjunct;
    struct named_rule *next;
};

struct copying {
    struct clips_session *session;
    const struct rulebase *rulebase;
    struct record *record;
    struct record_fact **facts;
    size_t fact_count;
    size_t fact_capacity;
    struct known_fact *known; /* open hashing by address */
    size_t known_size;        /* a power of two */
    struct support *supports; /* open hashing; NULL for a program, in which it is not asked */
    size_t support_size;      /* a power of two */
    struct shape *shapes;
    struct named_rule *rules;
};

/* A match of a rule's logical conditions that a fact lists among its dependencies. */
struct support {
    const struct fact *fact;
    const struct partialMatch *match; /* NULL: a free place */
};

/* A fact that has been copied; the log holds on to facts, so that an address stays its own. */
struct known_fact {
    const struct fact *fact;
    struct record_fact *copy;
};

/* ---- facts ---- */

static struct known_fact *find_known(const struct copying *copying, const struct fact *fact)
{
    for (size_t at = clips_hash(fact);; at++) {
        struct known_fact *known = &copying->known[at & (copying->known_size - 1)];

        if (known->fact == NULL || known->fact == fact)
            return known;
    }
}

static struct record_value copy_value(struct arena *arena, int type, void *value)
{
    struct record_value copy = {VALUE_OTHER, NULL};

    switch (type) {
    case SYMBOL:
        copy.type = VALUE_SYMBOL;
        copy.text = arena_string(arena, ValueToString(value));
        return copy;
    case STRING:
        copy.type = VALUE_STRING;
        copy.text = arena_string(arena, ValueToString(value));
        return copy;
    case INTEGER:
        copy.type = VALUE_INTEGER;
        copy.text = arena_format(arena, "%lld", ValueToLong(value));
        return copy;
    case FLOAT:
        copy.type = VALUE_FLOAT;
        copy.text = arena_format(arena, "%.15g", ValueToDouble(value));
        return copy;
    case INSTANCE_NAME:
        copy.text = arena_format(arena, "[%s]", ValueToString(value));
        return copy;
    default:
        copy.text = "<address>";
        return copy;
    }
}

static void copy_slot(struct arena *arena, struct record_slot *out, const struct field *field)
{
    const struct multifield *values = field->type == MULTIFIELD ? field->value : NULL;

    out->count = values == NULL ? 1 : (size_t)values->multifieldLength;
    out->values = ARENA_ARRAY(arena, struct record_value, out->count + 1);
    if (values == NULL) {
        out->values[0] = copy_value(arena, field->type, field->value);
        return;
    }
    for (size_t i = 0; i < out->count; i++)
        out->values[i] = copy_value(arena, values->theFields[i].type, values->theFields[i].value);
}

static struct shape *new_shape(const struct deftemplate *template, struct arena *arena)
{
    struct shape *shape = ARENA_NEW(arena, struct shape);
    size_t at = 0;

    shape->template = template;
    shape->name = arena_string(arena, ValueToString(template->header.name));
    shape->slots = ARENA_ARRAY(arena, const char *, template->numberOfSlots);
    for (const struct templateSlot *slot = template->slotList; slot != NULL; slot = slot->next)
        shape->slots[at++] = arena_string(arena, ValueToString(slot->slotName));
    return shape;
}

static void fill_fact(struct record_fact *out, const struct fact *fact, const struct shape *shape,
                      struct arena *arena)
{
    const struct templateSlot *slot = fact->whichDeftemplate->slotList;

    out->template = shape->name;
    out->slot_count = (size_t)fact->theProposition.multifieldLength;
    out->slots = ARENA_ARRAY(arena, struct record_slot, out->slot_count + 1);
    for (size_t i = 0; i < out->slot_count; i++) {
        if (slot != NULL) {
            out->slots[i].name = shape->slots[i];
            out->slots[i].is_multi = slot->multislot != 0;
            slot = slot->next;
        } else {
            out->slots[i].is_multi = true;
        }
        copy_slot(arena, &out->slots[i], &fact->theProposition.theFields[i]);
    }
}

void clips_record_fact(struct record_fact *out, const struct fact *fact, struct arena *arena)
{
    fill_fact(out, fact, new_shape(fact->whichDeftemplate, arena), arena);
}

static const struct shape *shape_of(struct copying *copying, const struct fact *fact)
{
    struct shape *shape = copying->shapes;

    while (shape != NULL && shape->template != fact->whichDeftemplate)
        shape = shape->next;
    if (shape != NULL)
        return shape;
    shape = new_shape(fact->whichDeftemplate, &copying->record->arena);
    shape->next = copying->shapes;
    copying->shapes = shape;
    return shape;
}

static struct record_fact *copy_fact(struct copying *copying, struct fact *fact)
{
    struct arena *arena = &copying->record->arena;
    struct known_fact *known = find_known(copying, fact);
    struct record_fact *copy;

    if (known->fact != NULL)
        return known->copy;
    copy = ARENA_NEW(arena, struct record_fact);
    *known = (struct known_fact){fact, copy};
    MEMORY_GROW(copying->facts, copying->fact_count, copying->fact_capacity);
    copying->facts[copying->fact_count++] = copy;
    fill_fact(copy, fact, shape_of(copying, fact), arena);
    copy->is_given = fact->factIndex < copying->session->log.first_index;
    copy->is_present = !fact->garbage;
    return copy;
}

static struct record_fact **copy_list(struct copying *copying, struct fact **facts, size_t count)
{
    struct record_fact **list = ARENA_ARRAY(&copying->record->arena, struct record_fact *, count);

    for (size_t i = 0; i < count; i++)
        list[i] = copy_fact(copying, facts[i]);
    return list;
}

/* ---- does a firing still support what it asserted? ---- */

/* Whether a partial match is of these facts, as far as it goes. */
static bool is_match_of(void *environment, const struct partialMatch *partial,
                        struct fact **matches, size_t count)
{
    if (partial->bcount > count)
        return false;
    for (size_t i = 0; i < partial->bcount; i++)
        if (clips_fact_of(environment, partial->binds[i].gm.theMatch) != matches[i])
            return false;
    return true;
}

static bool is_in_memory(void *environment, const struct betaMemory *memory, struct fact **matches,
                         size_t count)
{
    for (unsigned long i = 0; memory != NULL && i < memory->size; i++)
        for (const struct partialMatch *each = memory->beta[i]; each != NULL;
             each = each->nextInMemory)
            if (is_match_of(environment, each, matches, count))
                return true;
    return false;
}

/* Whether the logical conditions of a firing hold at the end: its facts are there, and where
 * something had to be absent, CLIPS still keeps the match. */
static bool still_holds(void *environment, const struct clips_firing *firing, struct fact **matches,
                        size_t count)
{
    bool has_absence = false;

    for (size_t i = 0; i < count; i++) {
        if (matches[i] == NULL)
            has_absence = true;
        else if (matches[i]->garbage)
            return false;
    }
    return !has_absence ||
           is_in_memory(environment, firing->rule->logicalJoin->leftMemory, matches, count);
}

/* One step of a hash over a fact, the join of a rule and the facts of a match. */
static size_t mix(size_t hash, const void *pointer)
{
    return (hash ^ clips_hash(pointer)) * 31;
}

static void add_support(struct copying *copying, const struct fact *fact,
                        const struct partialMatch *match)
{
    size_t hash = mix(mix(0, fact), match->owner);
    size_t last = copying->support_size - 1;

    for (size_t i = 0; i < match->bcount; i++)
        hash = mix(hash, clips_fact_of(copying->session->environment, match->binds[i].gm.theMatch));
    while (copying->supports[hash & last].match != NULL)
        hash++;
    copying->supports[hash & last] = (struct support){fact, match};
}

/* A fact may have thousands of dependencies, and each of their firings asks for its own. */
static void index_supports(struct copying *copying)
{
    void *environment = copying->session->environment;
    size_t count = 0;

    for (const struct fact *fact = EnvGetNextFact(environment, NULL); fact != NULL;
         fact = EnvGetNextFact(environment, (void *)fact))
        for (const struct dependency *each = fact->factHeader.dependents; each != NULL;
             each = each->next)
            count++;
    copying->support_size = 64;
    while (copying->support_size < 2 * count)
        copying->support_size *= 2;
    copying->supports = memory_alloc(sizeof *copying->supports * copying->support_size);
    for (const struct fact *fact = EnvGetNextFact(environment, NULL); fact != NULL;
         fact = EnvGetNextFact(environment, (void *)fact))
        for (const struct dependency *each = fact->factHeader.dependents; each != NULL;
             each = each->next)
            add_support(copying, fact, each->dPtr);
}

/* Whether a fact lists a match of so many facts under a join, of which the hash is given. */
static bool is_listed(const struct copying *copying, const struct fact *fact,
                      const struct joinNode *join, struct fact **matches, size_t count, size_t hash)
{
    for (;; hash++) {
        const struct support *place = &copying->supports[hash & (copying->support_size - 1)];

        if (place->match == NULL)
            return false;
        if (place->fact == fact && place->match->owner == join && place->match->bcount == count &&
            is_match_of(copying->session->environment, place->match, matches, count))
            return true;
    }
}

/*
 * A rule under `logical` supports a fact as long as the fact lists the match of the rule's logical
 * conditions among its dependencies. A fact that needs no support, since it was stated or another
 * rule concluded it for good, lists none; then the firing is a reason if its conditions hold. Any
 * other rule supports what it asserted for good, and the record of a program tells all that
 * happened.
 */
static bool supports(const struct copying *copying, const struct clips_firing *firing,
                     struct fact **matches, size_t count, const struct fact *fact)
{
    const struct clips_session *session = copying->session;
    const struct joinNode *join = firing->rule->logicalJoin;
    size_t hash;

    if (copying->supports == NULL || join == NULL)
        return true;
    if (fact->garbage)
        return false;
    if (fact->factHeader.dependents == NULL)
        return still_holds(session->environment, firing, matches, count);
    hash = mix(mix(0, fact), join);
    for (size_t i = 0; !is_listed(copying, fact, join, matches, i, hash); i++) {
        if (i == count)
            return false;
        hash = mix(hash, matches[i]);
    }
    return true;
}

/* ---- firings ---- */

/* The fact that CLIPS puts before a rule's own conditions, if they begin with a `not`. */
static bool is_initial(const struct fact *fact)
{
    return strcmp(ValueToString(fact->whichDeftemplate->header.name), "initial-fact") == 0;
}

/* The branch of a rule's conditions that a rule of CLIPS stands for. */
static const struct disjunct *disjunct_of(const struct copying *copying,
                                          const struct named_rule *rule)
{
    const struct defrule *branch = EnvFindDefrule(copying->session->environment, rule->name);
    size_t number = 0;

    for (; branch != NULL && branch != rule->defrule; branch = branch->disjunct)
        number++;
    return number < rule->source->disjunct_count ? &rule->source->disjuncts[number] : NULL;
}

static const struct named_rule *find_rule(struct copying *copying, struct defrule *defrule)
{
    struct arena *arena = &copying->record->arena;
    struct named_rule *rule = copying->rules;

    while (rule != NULL && rule->defrule != defrule)
        rule = rule->next;
    if (rule != NULL)
        return rule;
    rule = ARENA_NEW(arena, struct named_rule);
    rule->defrule = defrule;
    rule->name = clips_session_rule_name(copying->session, defrule, arena);
    rule->source = clips_session_rule_source(copying->rulebase, rule->name);
    if (rule->source != NULL)
        rule->disjunct = disjunct_of(copying, rule);
    rule->next = copying->rules;
    copying->rules = rule;
    return rule;
}

static void name_rule(struct copying *copying, struct record_firing *copy, struct defrule *defrule)
{
    const struct named_rule *rule = find_rule(copying, defrule);

    copy->rule = rule->name;
    copy->source = rule->source;
    copy->disjunct = rule->disjunct;
}

/* The facts matched, in the order of the rule's conditions; a condition without a fact has none. */
static void copy_matches(struct copying *copying, struct record_firing *copy, struct fact **matches,
                         size_t count)
{
    bool is_own_initial = false;

    copy->matched = ARENA_ARRAY(&copying->record->arena, struct record_fact *, count);
    if (copy->disjunct != NULL && copy->disjunct->pattern_count > 0)
        is_own_initial = strcmp(copy->disjunct->patterns[0]->template, "initial-fact") == 0;
    for (size_t i = 0; i < count; i++)
        if (matches[i] != NULL && (is_own_initial || !is_initial(matches[i])))
            copy->matched[copy->matched_count++] = copy_fact(copying, matches[i]);
}

static void copy_asserted(struct copying *copying, struct record_firing *copy, size_t index)
{
    const struct clips_log *log = &copying->session->log;
    const struct clips_firing *firing = &log->firings[index];
    bool is_last = index + 1 == log->firing_count;
    size_t end = is_last ? log->asserted_count : firing[1].first_asserted;
    size_t match_end = is_last ? log->match_count : firing[1].first_match;

    copy->asserted =
        ARENA_ARRAY(&copying->record->arena, struct record_fact *, end - firing->first_asserted);
    for (size_t i = firing->first_asserted; i < end; i++)
        if (supports(copying, firing, log->matches + firing->first_match,
                     match_end - firing->first_match, log->asserted[i]))
            copy->asserted[copy->asserted_count++] = copy_fact(copying, log->asserted[i]);
}

/* NULL for a firing all of whose conclusions were withdrawn before the end. */
static struct record_firing *copy_firing(struct copying *copying, size_t index)
{
    const struct clips_log *log = &copying->session->log;
    const struct clips_firing *firing = &log->firings[index];
    bool is_last = index + 1 == log->firing_count;
    size_t asserted_end = is_last ? log->asserted_count : firing[1].first_asserted;
    size_t retracted_end = is_last ? log->retracted_count : firing[1].first_retracted;
    size_t match_end = is_last ? log->match_count : firing[1].first_match;
    struct record_firing *copy = ARENA_NEW(&copying->record->arena, struct record_firing);

    copy_asserted(copying, copy, index);
    if (copy->asserted_count == 0 && asserted_end > firing->first_asserted)
        return NULL;
    name_rule(copying, copy, firing->rule);
    copy_matches(copying, copy, log->matches + firing->first_match,
                 match_end - firing->first_match);
    copy->sequence = index;
    if (firing->rule->logicalJoin != NULL && !copying->session->is_program)
        return copy;
    copy->retracted_count = retracted_end - firing->first_retracted;
    copy->retracted =
        copy_list(copying, log->retracted + firing->first_retracted, copy->retracted_count);
    return copy;
}

/* ---- what an `exists` holds by ---- */

struct seeking {
    struct copying *copying;
    const struct disjunct *disjunct;
    size_t pattern_count; /* how many patterns stand before the `exists` */
    size_t exists;        /* its number among those of the disjunct */
    struct record_firing **firings;
    size_t firing_count;
};

static bool is_match_behind(const struct seeking *seeking, const struct record_firing *firing,
                            const struct record_match *match)
{
    if (firing->disjunct != seeking->disjunct || seeking->pattern_count > match->count)
        return false;
    for (size_t i = 0; i < seeking->pattern_count; i++)
        if (firing->matched[i] != match->facts[i])
            return false;
    return true;
}

/* The array has room up to the next power of two. */
static void add_match(struct arena *arena, struct record_exists *exists, struct record_match match)
{
    if ((exists->count & (exists->count - 1)) == 0) {
        struct record_match *matches =
            ARENA_ARRAY(arena, struct record_match, 2 * exists->count + 1);

        if (exists->count > 0)
            memcpy(matches, exists->matches, sizeof *matches * exists->count);
        exists->matches = matches;
    }
    exists->matches[exists->count++] = match;
}

static void note_match(void *context, struct fact **facts, size_t count)
{
    const struct seeking *seeking = context;
    struct arena *arena = &seeking->copying->record->arena;
    struct record_match match = {ARENA_ARRAY(arena, struct record_fact *, count), 0};

    for (size_t i = 0; i < count; i++)
        if (!is_initial(facts[i]))
            match.facts[match.count++] = copy_fact(seeking->copying, facts[i]);
    for (size_t i = 0; i < seeking->firing_count; i++)
        if (is_match_behind(seeking, seeking->firings[i], &match))
            add_match(arena, &seeking->firings[i]->exists[seeking->exists],
                      (struct record_match){match.facts + seeking->pattern_count,
                                            match.count - seeking->pattern_count});
}

static void seek_matches(struct seeking *seeking, const struct record_firing *firing)
{
    const struct clips_log *log = &seeking->copying->session->log;
    const struct disjunct *disjunct = firing->disjunct;

    for (size_t i = 0; i < disjunct->condition_count; i++) {
        if (rule_is_of_fact(disjunct->conditions[i]))
            seeking->pattern_count++;
        if (disjunct->conditions[i]->kind != CONDITION_EXISTS)
            continue;
        clips_exists_each(seeking->copying->session, log->firings[firing->sequence].rule,
                          firing->source, disjunct, i, note_match, seeking);
        seeking->exists++;
    }
}

/* A program's facts may have changed since, and its rules are its own; there it is not asked. */
static void copy_exists(struct copying *copying, struct record_firing **firings, size_t count)
{
    struct arena *arena = &copying->record->arena;

    for (size_t i = 0; i < count; i++)
        if (firings[i]->disjunct != NULL)
            firings[i]->exists =
                ARENA_ARRAY(arena, struct record_exists, firings[i]->disjunct->existing_count);
    for (size_t i = 0; i < count && !copying->session->is_program; i++) {
        struct seeking seeking = {.copying = copying,
                                  .disjunct = firings[i]->disjunct,
                                  .firings = firings + i,
                                  .firing_count = count - i};
        bool is_first = seeking.disjunct != NULL && seeking.disjunct->existing_count > 0;

        for (size_t j = 0; is_first && j < i; j++)
            is_first = firings[j]->disjunct != seeking.disjunct;
        if (is_first)
            seek_matches(&seeking, firings[i]);
    }
}

static void copy_present_facts(struct copying *copying)
{
    struct fact *fact = EnvGetNextFact(copying->session->environment, NULL);

    for (; fact != NULL; fact = EnvGetNextFact(copying->session->environment, fact))
        if (!is_initial(fact))
            copy_fact(copying, fact);
}

struct record *clips_session_record(struct clips_session *session, const struct rulebase *rulebase)
{
    struct record *record = memory_alloc(sizeof *record);
    struct copying copying = {.session = session, .rulebase = rulebase, .record = record};
    const struct clips_log *log = &session->log;
    size_t firings = log->firing_count, firing_count = 0;
    size_t most_facts = log->match_count + log->asserted_count + log->held_count +
                        GetNumberOfFacts(session->environment);
    struct record_firing **list = ARENA_ARRAY(&record->arena, struct record_firing *, firings);

    copying.known_size = 64;
    while (copying.known_size < 2 * most_facts)
        copying.known_size *= 2;
    copying.known = memory_alloc(sizeof *copying.known * copying.known_size);
    if (!session->is_program)
        index_supports(&copying);
    copy_present_facts(&copying);
    for (size_t i = 0; i < firings; i++) {
        list[firing_count] = copy_firing(&copying, i);
        if (list[firing_count] != NULL)
            firing_count++;
    }
    copy_exists(&copying, list, firing_count);
    record->fired = firings;
    record->seconds = session->seconds;
    record_arrange(record, copying.facts, copying.fact_count, list, firing_count);
    free(copying.supports);
    free(copying.known);
    free(copying.facts);
    return record;
}
