/* How sharp a policy's cases are: mutants of its rules, held against them. */
#include "endstate_cases_inside.h"

#include "ask/matching.h"
#include "run/workers.h"
#include "tell/mutation_pages.h"

struct mutating {
    struct endstate *engine;
    const struct endstate_test *asked;
    const struct mutated_cases *cases;
    struct mutants mutants;
    struct mutation_trials trials;
    size_t rule_count; /* that were changed */
    struct arena *arena;
};

bool engine_wants_mutation(const struct endstate_test *asked)
{
    return asked->is_mutating || asked->mutants_of != NULL || asked->least_score.least > 0;
}

/* ---- which mutants ---- */

static bool choose_rules(struct mutating *mutating, struct endstate_error *error)
{
    struct mutants *mutants = &mutating->mutants;
    const char *of = mutating->asked->mutants_of;
    struct matching *matching = of == NULL ? NULL : matching_begin(of, error);
    size_t kept = 0;

    if (of != NULL && matching == NULL)
        return false;
    for (size_t i = 0; i < mutants->count; i++) {
        if (of != NULL && !matching_is(matching, mutants->items[i].rule->name))
            continue;
        mutating->rule_count +=
            kept == 0 || mutants->items[i].rule != mutants->items[kept - 1].rule;
        mutants->items[kept++] = mutants->items[i];
    }
    mutants->count = kept;
    matching_end(matching);
    return kept > 0 || of == NULL ||
           error_set(error, ENDSTATE_BAD_INPUT, "no rule has a name that matches `%s`", of);
}

/* ---- trying them ---- */

static bool is_accepted(void *context, struct case_runner *runner, const struct rulebase *rulebase,
                        const struct policy_case *of)
{
    struct arena arena = {NULL};
    struct case_snapshot snapshot;
    bool is_same = engine_compare_snapshot(rulebase, runner, of, &snapshot, &arena, NULL) &&
                   snapshot.diff.is_same;

    (void)context;
    arena_free(&arena);
    return is_same;
}

static void tell_progress(void *context, size_t done, size_t count)
{
    const struct mutating *mutating = context;

    fprintf(mutating->asked->progress, "\r%3zu%%  %zu of %zu mutants%s", 100 * done / count, done,
            count, done == count ? "\n" : "   ");
    fflush(mutating->asked->progress);
}

static bool try_all(struct mutating *mutating, struct endstate_error *error)
{
    struct endstate *engine = mutating->engine;
    const struct mutation_request request = {
        .ground = {&engine->rulebase, engine->assumptions, NULL, engine->limits},
        .strategy = engine->strategy,
        .mutants = mutating->mutants.items,
        .mutant_count = mutating->mutants.count,
        .cases = mutating->cases->cases,
        .case_count = mutating->cases->count,
        .jobs = mutating->asked->jobs > 0 ? mutating->asked->jobs : workers_at_once(),
        .is_accepted = is_accepted,
        .progress = mutating->asked->progress == NULL ? NULL : tell_progress,
        .context = mutating};

    return mutate_run(&mutating->trials, &request, mutating->arena, error);
}

/* ---- telling ---- */

static bool write_report(const struct mutating *mutating, const struct mutation_report *report,
                         const struct endstate_page *page, struct endstate_error *error)
{
    struct document document;

    if (page->format == ENDSTATE_JSON)
        return engine_finish(page, json_write_mutation(engine_json(mutating->engine, page), report),
                             error);
    document_begin(&document, mutating->arena);
    pages_mutation(&document, report);
    return engine_write_document(&document, &mutating->engine->overlays, page, error);
}

static bool tell(const struct mutating *mutating, bool *suffices, const struct endstate_page *page,
                 struct endstate_error *error)
{
    size_t least = mutating->asked->least_score.least;
    const struct mutation_report report = {.trials = &mutating->trials,
                                           .rulebase = &mutating->engine->rulebase,
                                           .assumptions = mutating->engine->assumptions,
                                           .cases = mutating->cases->all,
                                           .case_count = mutating->cases->count,
                                           .rule_count = mutating->rule_count,
                                           .least_score = least,
                                           .is_enough =
                                               mutate_score(&mutating->trials) >= (double)least,
                                           .is_verbose = mutating->asked->is_verbose};

    *suffices = least > 0 ? report.is_enough
                          : mutating->trials.fates[MUTANT_SURVIVED] +
                                    mutating->trials.fates[MUTANT_UNDECIDED] ==
                                0;
    return write_report(mutating, &report, page, error);
}

bool engine_write_mutation(struct endstate *engine, const struct endstate_test *asked,
                           const struct mutated_cases *cases, bool *suffices,
                           const struct endstate_page *page, struct endstate_error *error)
{
    struct arena arena = {NULL};
    struct mutating mutating = {.engine = engine, .asked = asked, .cases = cases, .arena = &arena};
    bool is_good;

    if (cases->count == 0)
        return error_set(error, ENDSTATE_BAD_INPUT, "no case is left that could notice a mutant");
    mutants_make(&mutating.mutants, &engine->rulebase, &arena);
    is_good = choose_rules(&mutating, error) && try_all(&mutating, error) &&
              tell(&mutating, suffices, page, error);
    mutants_free(&mutating.mutants);
    arena_free(&arena);
    return is_good;
}
