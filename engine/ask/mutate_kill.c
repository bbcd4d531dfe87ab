/* Which mutants the cases notice. */
#include <string.h>

#include "ask/mutate_inside.h"
#include "run/workers.h"

struct killing {
    struct mutate *mutate;
    const struct mutate_order *order;
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

/* A case that has noticed one mutant of a rule is likely to notice the next, and is moved to the
 * front of the order. */
static struct verdict meet_cases(const struct killing *killing, struct case_runner *runner,
                                 const struct rulebase *changed, size_t *numbers)
{
    const struct mutation_request *request = killing->mutate->request;

    for (size_t i = 0; i < request->case_count; i++) {
        size_t number = numbers[i];
        const struct policy_case *of = request->cases[number];

        if (case_holds(runner, of, NULL) &&
            request->is_accepted(request->context, runner, changed, of))
            continue;
        move_to_front(numbers, i);
        return (struct verdict){MUTANT_KILLED, number, case_failed_at(runner)};
    }
    return (struct verdict){.fate = MUTANT_SURVIVED};
}

static struct verdict try_mutant(const struct killing *killing, struct clips_session *session,
                                 const struct mutant *mutant, size_t *numbers)
{
    struct case_ground ground = killing->mutate->request->ground;
    struct verdict verdict = {.fate = MUTANT_NOT_BUILT};
    struct endstate_error error = {0};
    struct arena arena = {NULL};
    struct rulebase changed;
    struct case_runner *runner;

    ground.session = session;
    ground.rulebase = &changed;
    if (mutant_apply(&changed, killing->mutate->request->ground.rulebase, mutant, &arena) &&
        mutate_build(session, &changed, mutant)) {
        runner = case_runner_begin(&ground, &arena, &error);
        verdict.fate = MUTANT_KILLED;
        if (runner != NULL) {
            verdict = meet_cases(killing, runner, &changed, numbers);
            case_runner_end(runner);
        }
    }
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
    size_t *numbers = mutate_order_of(killing->order, mutants[part->first].rule, &arena);

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

bool mutate_kill(struct mutate *mutate, struct endstate_error *error)
{
    struct killing killing = {mutate, mutate_order_new(mutate, error)};
    const struct workers job = {.jobs = mutate->request->jobs < mutate->part_count
                                            ? mutate->request->jobs
                                            : mutate->part_count,
                                .part_count = mutate->part_count,
                                .context = &killing,
                                .work = do_part,
                                .take = take_part,
                                .fail = name_lost};

    return killing.order != NULL && workers_run(&job, error);
}
