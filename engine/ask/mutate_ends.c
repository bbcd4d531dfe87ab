/*
 * Cases that a mutant cannot touch: in each of their rows it comes to the same facts by the same
 * rules as the rules as they are. A run to see that costs far less than judging reasons.
 */
#include <string.h>

#include "ask/mutate_inside.h"
#include "run/clips_state.h"

/* The end of one row under the rules as they are. */
struct row_end {
    uint64_t inferences;
    uint64_t *matched; /* by rule in order of name: what it is satisfied by */
};

struct mutate_ends {
    struct row_end **rows; /* by case, in order of its rows */
    const struct rulebase *rulebase;
};

/* ---- the rules as they are ---- */

struct noting {
    const struct rulebase *rulebase;
    struct clips_state *state;
    struct row_end *next;
    struct arena *arena;
};

static bool note_row(void *context, const struct case_row *row)
{
    struct noting *noting = context;
    size_t count = noting->rulebase->rule_count;

    (void)row;
    noting->next->inferences = clips_state_inferences(noting->state);
    noting->next->matched = ARENA_ARRAY(noting->arena, uint64_t, count);
    for (size_t i = 0; i < count; i++)
        noting->next->matched[i] =
            clips_state_matched(noting->state, noting->rulebase->by_name[i]->name);
    noting->next++;
    return true;
}

static size_t count_rows(const struct policy_case *of)
{
    size_t count = 0;

    for (const struct case_row *row = of->rows; row != NULL; row = row->next)
        count++;
    return count;
}

struct mutate_ends *mutate_ends_new(const struct mutation_request *request,
                                    struct case_runner *runner, struct clips_session *session,
                                    struct arena *arena)
{
    const struct rulebase *rulebase = request->ground.rulebase;
    struct mutate_ends *ends = ARENA_NEW(arena, struct mutate_ends);
    struct noting noting = {
        .rulebase = rulebase, .state = clips_state_new(session, rulebase, NULL, 0), .arena = arena};

    ends->rulebase = rulebase;
    ends->rows = ARENA_ARRAY(arena, struct row_end *, request->case_count);
    for (size_t i = 0; i < request->case_count; i++) {
        ends->rows[i] = noting.next =
            ARENA_ARRAY(arena, struct row_end, count_rows(request->cases[i]));
        case_visit_ends(runner, request->cases[i], note_row, &noting);
    }
    clips_state_free(noting.state);
    return ends;
}

/* ---- a mutant ---- */

struct holding {
    const struct clips_state *state;
    const struct row_end *next;
    size_t rule;
    const char *name; /* of the rule */
};

/* What the answer would be under other assumptions, the end of a row does not tell. */
static bool asks_elsewhere(const struct case_row *row)
{
    for (size_t i = 0; i < row->expectation_count; i++)
        if (row->expectations[i].kind == EXPECT_INDEPENDENT)
            return true;
    return false;
}

static bool is_same_row(void *context, const struct case_row *row)
{
    struct holding *holding = context;
    bool is_same = !asks_elsewhere(row) &&
                   clips_state_matched(holding->state, holding->name) ==
                       holding->next->matched[holding->rule] &&
                   clips_state_inferences(holding->state) == holding->next->inferences;

    holding->next++;
    return is_same;
}

bool mutate_ends_same(const struct mutate_ends *ends, const struct mutation_request *request,
                      size_t number, size_t rule, struct case_runner *runner,
                      const struct clips_state *state)
{
    struct holding holding = {state, ends->rows[number], rule, ends->rulebase->by_name[rule]->name};

    return case_visit_ends(runner, request->cases[number], is_same_row, &holding);
}
