/*
 * The hooks that write the log: before a firing (its match is still there), and when a fact is
 * asserted or retracted. CLIPS calls no hook for the assertion of a fact that exists already, and
 * such a second derivation counts, so `assert` itself is replaced by one that notes it.
 */
#include "run/clips_inside.h"

#include <clips/tmpltutl.h>
#include <string.h>

/* Put all facts of one list before those of another. */
static void move_facts(struct fact **from, struct fact **to)
{
    struct fact *last = *from;

    if (last == NULL)
        return;
    while (last->nextFact != NULL)
        last = last->nextFact;
    last->nextFact = *to;
    *to = *from;
    *from = NULL;
}

static void before_firing(void *environment, void *activated)
{
    struct clips_session *session = GetEnvironmentContext(environment);
    const struct activation *activation = activated;
    struct clips_log *log = &session->log;
    struct clips_firing *firing;

    /*
     * CLIPS walks its list of retracted facts after every firing, and those that the log holds
     * would stay on it; so they are parked on one of ours until the log lets go of them.
     */
    move_facts(&FactData(environment)->GarbageFacts, &log->parked);
    clips_limits_count(session, activation->theRule);
    MEMORY_GROW(log->firings, log->firing_count, log->firing_capacity);
    firing = &log->firings[log->firing_count++];
    firing->rule = activation->theRule;
    firing->first_match = log->match_count;
    firing->first_asserted = log->asserted_count;
    firing->first_retracted = log->retracted_count;
    for (unsigned i = 0; i < activation->basis->bcount; i++) {
        MEMORY_GROW(log->matches, log->match_count, log->match_capacity);
        log->matches[log->match_count++] =
            clips_fact_of(environment, activation->basis->binds[i].gm.theMatch);
    }
}

static void count_firing(void *environment, void *activated)
{
    const struct activation *activation = activated;

    clips_limits_count(GetEnvironmentContext(environment), activation->theRule);
}

/* After a run-time error CLIPS clears its flags before it returns; here they still stand. */
static void after_firing(void *environment)
{
    struct clips_session *session = GetEnvironmentContext(environment);

    if (GetHaltExecution(environment) && !session->is_late && !session->has_ended &&
        session->failed == NULL)
        session->failed = session->last_fired;
}

static bool is_in_firing(const struct clips_session *session)
{
    return session->is_recording && session->log.firing_count > 0 &&
           EngineData(session->environment)->ExecutingRule != NULL;
}

static void note_asserted(struct clips_session *session, struct fact *fact)
{
    struct clips_log *log = &session->log;

    MEMORY_GROW(log->asserted, log->asserted_count, log->asserted_capacity);
    log->asserted[log->asserted_count++] = fact;
}

static void on_assert(void *environment, void *fact)
{
    struct clips_session *session = GetEnvironmentContext(environment);

    if (is_in_firing(session))
        note_asserted(session, fact);
}

/* A retracted fact loses its hold on its values, so they are held one by one. */
static void hold(void *environment, struct fact *fact)
{
    const struct field *fields = fact->theProposition.theFields;

    EnvIncrementFactCount(environment, fact);
    for (long i = 0; i < fact->theProposition.multifieldLength; i++)
        AtomInstall(environment, fields[i].type, fields[i].value);
}

static void let_go(void *environment, struct fact *fact)
{
    const struct field *fields = fact->theProposition.theFields;

    for (long i = 0; i < fact->theProposition.multifieldLength; i++)
        AtomDeinstall(environment, fields[i].type, fields[i].value);
    EnvDecrementFactCount(environment, fact);
}

static void on_retract(void *environment, void *fact)
{
    struct clips_session *session = GetEnvironmentContext(environment);
    struct clips_log *log = &session->log;

    if (!session->is_recording)
        return;
    hold(environment, fact);
    MEMORY_GROW(log->held, log->held_count, log->held_capacity);
    log->held[log->held_count++] = fact;
    if (!is_in_firing(session))
        return;
    MEMORY_GROW(log->retracted, log->retracted_count, log->retracted_capacity);
    log->retracted[log->retracted_count++] = fact;
}

/* ---- assert, with second derivations noted ---- */

/* The fact there is that says the same as this one, or NULL. */
static struct fact *find_twin(void *environment, struct fact *fact)
{
    unsigned long hash = HashFact(fact);
    const struct factHashEntry *entry =
        FactData(environment)->FactHashTable[hash % FactData(environment)->FactHashTableSize];

    for (; entry != NULL; entry = entry->next)
        if (entry->theFact->hashValue == hash &&
            entry->theFact->whichDeftemplate == fact->whichDeftemplate &&
            MultifieldsEqual(&entry->theFact->theProposition, &fact->theProposition))
            return entry->theFact;
    return NULL;
}

/* Fill a new fact from the arguments of `assert`; false if a slot of one value got several. */
static bool fill_fact(void *environment, struct fact *fact, struct expr *value)
{
    const struct templateSlot *slot =
        fact->whichDeftemplate->implied ? NULL : fact->whichDeftemplate->slotList;
    bool is_good = true;

    if (fact->whichDeftemplate->implied && value == NULL) {
        fact->theProposition.theFields[0].type = MULTIFIELD;
        fact->theProposition.theFields[0].value = CreateMultifield2(environment, 0L);
    }
    for (int i = 0; value != NULL; value = GetNextArgument(value), i++) {
        DATA_OBJECT result;

        EvaluateExpression(environment, value, &result);
        if (slot != NULL && !slot->multislot && result.type == MULTIFIELD) {
            MultiIntoSingleFieldSlotError(environment, (struct templateSlot *)slot,
                                          fact->whichDeftemplate);
            result.type = SYMBOL;
            result.value = EnvFalseSymbol(environment);
            is_good = false;
        }
        fact->theProposition.theFields[i].type = (unsigned short)result.type;
        fact->theProposition.theFields[i].value = result.value;
        if (slot != NULL)
            slot = slot->next;
    }
    return is_good;
}

/* Fields that fit here are compared only once CLIPS has found the fact to be there already. */
enum { MOST_KEPT = 16 };

static bool may_keep(const struct fact *fact)
{
    if (fact->theProposition.multifieldLength > MOST_KEPT)
        return false;
    for (long i = 0; i < fact->theProposition.multifieldLength; i++)
        if (fact->theProposition.theFields[i].type == MULTIFIELD)
            return false;
    return true;
}

/* The twin of a fact that CLIPS has thrown away, from what was kept of it. */
static struct fact *find_twin_of_kept(void *environment, struct deftemplate *template,
                                      const struct field *kept, long count)
{
    struct fact *fact = CreateFactBySize(environment, (unsigned)count);
    struct fact *twin;

    fact->whichDeftemplate = template;
    memcpy(fact->theProposition.theFields, kept, sizeof *kept * (size_t)count);
    twin = find_twin(environment, fact);
    ReturnFact(environment, fact);
    return twin;
}

/* Assert a new fact; note the one that was there already, if it was. */
static struct fact *assert_and_note(struct clips_session *session, struct fact *fact)
{
    void *environment = session->environment;
    struct deftemplate *template = fact->whichDeftemplate;
    long count = fact->theProposition.multifieldLength;
    struct field kept[MOST_KEPT];
    bool is_kept = may_keep(fact);
    struct fact *twin = NULL;
    struct fact *asserted;

    if (is_kept)
        memcpy(kept, fact->theProposition.theFields, sizeof *kept * (size_t)count);
    else
        twin = find_twin(environment, fact);
    asserted = EnvAssert(environment, fact);
    if (asserted != NULL)
        return asserted;
    if (is_kept)
        twin = find_twin_of_kept(environment, template, kept, count);
    if (twin != NULL)
        note_asserted(session, twin);
    return NULL;
}

static void assert_noted(void *environment, DATA_OBJECT *result)
{
    struct clips_session *session = GetEnvironmentContext(environment);
    struct expr *arguments = EvaluationData(environment)->CurrentExpression->argList;
    struct deftemplate *template = arguments->value;
    struct fact *fact =
        CreateFactBySize(environment, template->implied ? 1U : (unsigned)template->numberOfSlots);
    bool is_good;

    result->type = SYMBOL;
    result->value = EnvFalseSymbol(environment);
    fact->whichDeftemplate = template;
    EnvIncrementClearReadyLocks(environment);
    is_good = fill_fact(environment, fact, arguments->nextArg);
    EnvDecrementClearReadyLocks(environment);
    if (!is_good) {
        ReturnFact(environment, fact);
        return;
    }
    fact = is_in_firing(session) ? assert_and_note(session, fact) : EnvAssert(environment, fact);
    if (fact != NULL) {
        result->type = FACT_ADDRESS;
        result->value = fact;
    }
}

/* ---- switching the hooks on and off ---- */

void clips_watch_install(struct clips_session *session)
{
    void *environment = session->environment;
    struct FunctionDefinition *definition = FindFunction(environment, "assert");

    EnvRemoveBeforeRunFunction(environment, "endstate");
    EnvRemoveRunFunction(environment, "endstate");
    EnvRemoveAssertFunction(environment, "endstate");
    EnvRemoveRetractFunction(environment, "endstate");
    EnvAddBeforeRunFunction(environment, "endstate",
                            session->is_watched ? before_firing : count_firing, 0);
    EnvAddRunFunction(environment, "endstate", after_firing, 0);
    if (!session->is_watched) {
        definition->functionPointer = (int (*)(void))(void (*)(void))AssertCommand;
        return;
    }
    EnvAddAssertFunction(environment, "endstate", on_assert, 0);
    EnvAddRetractFunction(environment, "endstate", on_retract, 0);
    definition->functionPointer = (int (*)(void))(void (*)(void))assert_noted;
}

void clips_watch_begin(struct clips_session *session)
{
    session->is_recording = session->is_watched;
    if (!session->is_program)
        session->log.first_index = FactData(session->environment)->NextFactIndex;
}

void clips_watch_end(struct clips_session *session)
{
    session->is_recording = false;
}

void clips_watch_clear(struct clips_session *session)
{
    struct clips_log *log = &session->log;

    for (size_t i = 0; i < log->held_count; i++)
        let_go(session->environment, log->held[i]);
    move_facts(&log->parked, &FactData(session->environment)->GarbageFacts);
    log->held_count = 0;
    log->firing_count = 0;
    log->match_count = 0;
    log->asserted_count = 0;
    log->retracted_count = 0;
}
