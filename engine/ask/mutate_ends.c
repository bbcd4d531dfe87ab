/*
 * Cases that a mutant cannot touch: in each of their rows it comes to the same facts by the same
 * rules as the rules as they are. A run to see that costs far less than judging reasons.
 */
#include <string.h>

#include "ask/mutate_inside.h"
#include "base/text_map.h"
#include "read/depends.h"
#include "run/clips_state.h"

/* The end of one row under the rules as they are. */
struct row_end {
    uint64_t inferences;
    uint64_t *matched; /* by rule in order of name: what it is satisfied by */
    bool *is_asked;    /* by rule: it can be among the reasons that the row expects something of */
};

struct mutate_ends {
    struct row_end **rows; /* by case, in order of its rows */
};

/* ---- the rules as they are ---- */

struct noting {
    const struct rulebase *rulebase;
    struct clips_state *state;
    struct row_end *next;
    const struct depends *depends;
    struct text_map bearing; /* by subject the rules that bear on it, as a bool each */
    struct arena *arena;
};

static const bool *bearing_on(struct noting *noting, const char *subject)
{
    bool *marks = text_map_find(&noting->bearing, subject);

    if (marks != NULL)
        return marks;
    marks = ARENA_ARRAY(noting->arena, bool, noting->rulebase->rule_count + 1);
    depends_mark_rules(noting->depends, subject, marks);
    text_map_add(&noting->bearing, subject, marks);
    return marks;
}

static void note_asked(struct noting *noting, const struct expectation *expected, bool *is_asked)
{
    bool is_cite = expected->kind == EXPECT_CITES || expected->kind == EXPECT_NO_CITES;
    bool is_rule = expected->kind == EXPECT_RULES || expected->kind == EXPECT_NO_RULES;
    const bool *bearing;

    if (!is_cite && (!is_rule || expected->on == NULL))
        return;
    bearing = expected->on == NULL ? NULL : bearing_on(noting, expected->on);
    for (size_t i = 0; i < noting->rulebase->rule_count; i++)
        is_asked[i] = is_asked[i] || bearing == NULL || bearing[i];
}

static bool note_row(void *context, const struct case_row *row)
{
    struct noting *noting = context;
    size_t count = noting->rulebase->rule_count;

    noting->next->inferences = clips_state_inferences(noting->state);
    noting->next->matched = ARENA_ARRAY(noting->arena, uint64_t, count);
    for (size_t i = 0; i < count; i++)
        noting->next->matched[i] =
            clips_state_matched(noting->state, noting->rulebase->by_name[i]->name);
    noting->next->is_asked = ARENA_ARRAY(noting->arena, bool, count);
    for (size_t i = 0; i < row->expectation_count; i++)
        note_asked(noting, &row->expectations[i], noting->next->is_asked);
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
    struct noting noting = {.rulebase = rulebase,
                            .state = clips_state_new(session, rulebase, NULL, 0),
                            .depends = depends_new(rulebase, arena),
                            .bearing = {.arena = arena},
                            .arena = arena};

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
    const char *name;   /* of the rule */
    bool is_concluding; /* another fact, which may have been there already */
};

/* What the answer would be under other assumptions, the end of a row does not tell. */
static bool asks_elsewhere(const struct case_row *row)
{
    for (size_t i = 0; i < row->expectation_count; i++)
        if (row->expectations[i].kind == EXPECT_INDEPENDENT)
            return true;
    return false;
}

/* Where the same facts stand by the same rules, the changed rule may still fire on other facts. */
static bool is_same_end(const struct holding *holding)
{
    const struct row_end *end = holding->next;

    return clips_state_inferences(holding->state) == end->inferences &&
           ((!end->is_asked[holding->rule] && !holding->is_concluding) ||
            clips_state_matched(holding->state, holding->name) == end->matched[holding->rule]);
}

static bool is_same_row(void *context, const struct case_row *row)
{
    struct holding *holding = context;
    bool is_same = !asks_elsewhere(row) && is_same_end(holding);

    holding->next++;
    return is_same;
}

bool mutate_ends_same(const struct mutate_ends *ends, const struct mutation_request *request,
                      size_t number, const struct mutant *mutant, size_t rule,
                      struct case_runner *runner, const struct clips_state *state)
{
    struct holding holding = {state, ends->rows[number], rule, mutant->rule->name,
                              mutant->kind == MUTATION_CONCLUSION};

    return case_visit_ends(runner, request->cases[number], is_same_row, &holding);
}
