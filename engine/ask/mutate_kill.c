/* Which mutants the cases notice. */
#include <string.h>

#include "ask/mutate_inside.h"
#include "run/clips_state.h"
#include "run/workers.h"

struct killing {
    struct mutate *mutate;
    struct mutate_order *order;
    struct mutate_ends *ends;
    bool is_logical; /* the rules as they are */
};

/* What a worker tells of a mutant. */
struct verdict {
    enum mutant_fate fate;
    size_t killer;                      /* number of the case */
    const struct expectation *expected; /* of a case that was there before the worker */
};

/* ---- one mutant ---- */

static void move_to_front(size_t *numbers, size_t at)
{
    size_t number = numbers[at];

    memmove(numbers + 1, numbers, sizeof *numbers * at);
    numbers[0] = number;
}

/* A mutant, built in a session of its rule. */
struct meeting {
    const struct killing *killing;
    const struct mutant *mutant;
    const struct rulebase *changed;
    struct case_runner *runner;
    struct clips_state *state;
    size_t rule; /* its number as it was */
    bool is_told_by_ends;
};

/* What an `exists` holds by does not show at the end of a run. */
static bool has_exists(const struct rule *rule)
{
    for (size_t i = 0; rule != NULL && i < rule->disjunct_count; i++)
        if (rule->disjuncts[i].existing_count > 0)
            return true;
    return false;
}

static bool does_hold(const struct meeting *meeting, size_t number)
{
    const struct killing *killing = meeting->killing;
    const struct mutation_request *request = killing->mutate->request;
    const struct policy_case *of = request->cases[number];
    bool is_same = meeting->is_told_by_ends &&
                   mutate_ends_same(killing->ends, request, number, meeting->mutant, meeting->rule,
                                    meeting->runner, meeting->state);

    return (is_same || case_holds(meeting->runner, of, NULL)) &&
           request->is_accepted(request->context, meeting->runner, meeting->changed, of);
}

/* A case that has noticed one mutant of a rule is likely to notice the next, and is moved to the
 * front of the order. */
static struct verdict meet_cases(const struct meeting *meeting, size_t *numbers)
{
    for (size_t i = 0; i < meeting->killing->mutate->request->case_count; i++) {
        size_t number = numbers[i];

        if (does_hold(meeting, number))
            continue;
        move_to_front(numbers, i);
        return (struct verdict){MUTANT_KILLED, number, case_failed_at(meeting->runner)};
    }
    return (struct verdict){.fate = MUTANT_SURVIVED};
}

static struct verdict try_built(const struct killing *killing, struct clips_session *session,
                                const struct rulebase *changed, const struct mutant *mutant,
                                size_t *numbers, struct arena *arena)
{
    const struct rulebase *original = killing->mutate->request->ground.rulebase;
    struct case_ground ground = killing->mutate->request->ground;
    struct verdict verdict = {.fate = MUTANT_KILLED, .killer = numbers[0]};
    struct meeting meeting = {.killing = killing,
                              .mutant = mutant,
                              .changed = changed,
                              .rule = mutate_rule_index(original, mutant->rule->name)};

    ground.session = session;
    ground.rulebase = changed;
    meeting.runner = case_runner_begin(&ground, arena, NULL);
    if (meeting.runner == NULL)
        return verdict;
    meeting.state = clips_state_new(session, changed, NULL, 0);
    meeting.is_told_by_ends = killing->is_logical && case_runner_is_logical(meeting.runner) &&
                              !has_exists(mutant->rule) &&
                              !has_exists(rulebase_rule(changed, mutant->rule->name));
    verdict = meet_cases(&meeting, numbers);
    clips_state_free(meeting.state);
    case_runner_end(meeting.runner);
    return verdict;
}

static struct verdict try_mutant(const struct killing *killing, struct clips_session *session,
                                 const struct mutant *mutant, size_t *numbers)
{
    struct verdict verdict = {.fate = MUTANT_NOT_BUILT};
    struct arena arena = {NULL};
    struct rulebase changed;

    if (mutant_apply(&changed, killing->mutate->request->ground.rulebase, mutant, &arena) &&
        mutate_build(session, &changed, mutant))
        verdict = try_built(killing, session, &changed, mutant, numbers, &arena);
    arena_free(&arena);
    return verdict;
}

/* ---- the mutants of a rule, in a worker ---- */

static bool do_part(void *context, size_t number, volatile size_t *at, struct strbuf *result,
                    struct endstate_error *error)
{
    const struct killing *killing = context;
    const struct mutate_part *part = &killing->mutate->parts[number];
    const struct mutant *mutants = killing->mutate->request->mutants;
    struct arena arena = {NULL};
    struct clips_session *session = mutate_session(killing->mutate, &arena, error);
    size_t rule = mutate_rule_index(killing->mutate->request->ground.rulebase,
                                    mutants[part->first].rule->name);
    size_t *numbers = mutate_order_of(killing->order, rule, &arena);

    for (size_t i = part->first; session != NULL && i < part->first + part->count; i++) {
        struct verdict verdict;

        *at = i;
        verdict = try_mutant(killing, session, &mutants[i], numbers);
        strbuf_add_bytes(result, (const char *)&verdict, sizeof verdict);
    }
    clips_session_free(session);
    arena_free(&arena);
    return session != NULL;
}

static bool take_part(void *context, size_t number, const char *result, size_t length,
                      struct endstate_error *error)
{
    const struct killing *killing = context;
    struct mutate *mutate = killing->mutate;
    const struct mutate_part *part = &mutate->parts[number];

    (void)error;
    (void)length;
    for (size_t i = 0; i < part->count; i++) {
        struct mutant_trial *trial = &mutate->trials->items[part->first + i];
        struct verdict verdict;

        memcpy(&verdict, result + i * sizeof verdict, sizeof verdict);
        trial->fate = verdict.fate;
        if (verdict.fate == MUTANT_KILLED)
            trial->killer = mutate->request->cases[verdict.killer];
        trial->expected = verdict.expected;
    }
    mutate->done += part->count;
    if (mutate->request->progress != NULL)
        mutate->request->progress(mutate->request->context, mutate->done,
                                  mutate->request->mutant_count);
    return true;
}

static void name_lost(void *context, size_t part, size_t at, struct strbuf *name)
{
    const struct killing *killing = context;

    (void)part;
    strbuf_format(name, "a mutant of rule %s", killing->mutate->request->mutants[at].rule->name);
}

/* What the cases come to with the rules as they are. */
static bool get_ready(struct killing *killing, struct endstate_error *error)
{
    struct mutate *mutate = killing->mutate;
    struct case_ground ground = mutate->request->ground;
    struct case_runner *runner = NULL;

    ground.session = mutate_session(mutate, mutate->arena, error);
    if (ground.session != NULL)
        runner = case_runner_begin(&ground, mutate->arena, error);
    if (runner != NULL) {
        killing->is_logical = case_runner_is_logical(runner);
        killing->order = mutate_order_new(mutate, runner, error);
        killing->ends = mutate_ends_new(mutate->request, runner, ground.session, mutate->arena);
        case_runner_end(runner);
    }
    clips_session_free(ground.session);
    return killing->order != NULL;
}

bool mutate_kill(struct mutate *mutate, struct endstate_error *error)
{
    struct killing killing = {.mutate = mutate};
    const struct workers job = {.jobs = mutate->request->jobs < mutate->part_count
                                            ? mutate->request->jobs
                                            : mutate->part_count,
                                .part_count = mutate->part_count,
                                .context = &killing,
                                .work = do_part,
                                .take = take_part,
                                .fail = name_lost};

    return get_ready(&killing, error) && workers_run(&job, error);
}
