/* What the rules that are loaded do together, as findings. */
#include "endstate_inside.h"

#include "ask/lint.h"
#include "run/load.h"

bool engine_lint(struct endstate *engine, struct findings *findings, struct endstate_error *error)
{
    struct lint_request asked = {.rulebase = &engine->rulebase,
                                 .assumptions = engine->assumptions,
                                 .session = engine->session,
                                 .reversed = clips_session_new(),
                                 .strategy = engine->strategy,
                                 .limits = engine->limits};
    struct pack *packs = NULL;
    struct findings reading = {.arena = findings->arena};
    bool is_good = load_rulebase(asked.reversed, &engine->rulebase, true, findings->arena, error);

    policy_packs(&packs, &asked.pack_count, engine->policy.facts, findings->arena, &reading);
    is_good = is_good && findings_pass(&reading, error);
    asked.packs = packs;
    if (is_good)
        lint_policy(findings, &asked);
    clips_session_free(asked.reversed);
    clips_session_watch(engine->session, engine->is_recorded);
    engine_forget_run(engine);
    return is_good;
}
