#include "ask/mutate_inside.h"

#include <stdlib.h>
#include <string.h>

#include "run/load.h"

/* ---- sessions ---- */

struct clips_session *mutate_session(const struct mutate *mutate, struct arena *arena,
                                     struct endstate_error *error)
{
    struct clips_session *session = clips_session_new();

    clips_session_strategy(session, mutate->request->strategy);
    if (load_rulebase(session, mutate->request->ground.rulebase, false, arena, error))
        return session;
    clips_session_free(session);
    return NULL;
}

bool mutate_build(struct clips_session *session, const struct rulebase *changed,
                  const struct mutant *mutant)
{
    const struct rule *rule;

    clips_session_remove_rule(session, mutant->rule->name);
    if (mutant->text == NULL)
        return true;
    rule = rulebase_rule(changed, mutant->rule->name);
    return clips_session_build_rule(session, rule, rule->text, NULL);
}

/* ---- rules ---- */

static int compare_with_rule(const void *name, const void *rule)
{
    return strcmp(name, (*(struct rule *const *)rule)->name);
}

size_t mutate_rule_index(const struct rulebase *rulebase, const char *name)
{
    struct rule *const *found = bsearch(name, rulebase->by_name, rulebase->rule_count,
                                        sizeof *rulebase->by_name, compare_with_rule);

    return found == NULL ? rulebase->rule_count : (size_t)(found - rulebase->by_name);
}

/* ---- parts ---- */

static void cut(struct mutate *mutate)
{
    const struct mutation_request *request = mutate->request;

    mutate->parts = ARENA_ARRAY(mutate->arena, struct mutate_part, request->mutant_count);
    for (size_t i = 0; i < request->mutant_count; i++) {
        if (i == 0 || request->mutants[i].rule != request->mutants[i - 1].rule)
            mutate->parts[mutate->part_count++] = (struct mutate_part){i, 0};
        mutate->parts[mutate->part_count - 1].count++;
    }
}

/* ---- the whole ---- */

static void count_fates(struct mutation_trials *trials)
{
    for (size_t i = 0; i < trials->count; i++)
        trials->fates[trials->items[i].fate]++;
}

bool mutate_run(struct mutation_trials *out, const struct mutation_request *request,
                struct arena *arena, struct endstate_error *error)
{
    struct mutate mutate = {.request = request, .trials = out, .arena = arena};

    *out = (struct mutation_trials){
        .items = ARENA_ARRAY(arena, struct mutant_trial, request->mutant_count),
        .count = request->mutant_count};
    for (size_t i = 0; i < out->count; i++)
        out->items[i].mutant = &request->mutants[i];
    cut(&mutate);
    if (!mutate_kill(&mutate, error) || !mutate_examine_survivors(&mutate, error))
        return false;
    count_fates(out);
    return true;
}

double mutate_score(const struct mutation_trials *trials)
{
    size_t killed = trials->fates[MUTANT_KILLED];
    size_t told_apart = killed + trials->fates[MUTANT_SURVIVED] + trials->fates[MUTANT_UNDECIDED];

    return told_apart == 0 ? 100 : 100.0 * (double)killed / (double)told_apart;
}
