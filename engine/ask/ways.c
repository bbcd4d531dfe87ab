/*
 * Each fact has the sets of assumptions under which it holds and under which it does not, made of
 * those of the facts that its firings match, down to the assumptions. A fact that would rest on
 * itself does not hold for that reason; what was told inside of such a circle is told anew outside.
 */
#include "ask/ways.h"

#include <stdint.h>
#include <string.h>

#include "ask/bindings.h"

/* Steps after which what was told inside of a circle is kept all the same. */
enum { MOST_STEPS = 20000 };

enum progress { UNSEEN, UNDER_WAY, DONE };

struct told {
    enum progress progress;
    size_t depth; /* under way: where on the path */
    struct env_list list;
};

struct asked {
    const char *text;
    struct probe_answer answer;
    struct asked *next;
};

enum { ASKED = 256 };

struct ways {
    const struct possible *possible;
    const struct envs *envs;
    const struct declarations *declared;
    struct arena *arena;
    struct told *with;    /* by fact id - 1 */
    struct told *without; /* by fact id - 1 */
    size_t depth;
    size_t circle; /* the least depth that something below here referred back to */
    size_t steps;
    struct asked *asked[ASKED];
};

struct ways *ways_new(const struct possible *possible, const struct envs *envs,
                      const struct declarations *declared)
{
    struct ways *ways = ARENA_NEW(envs->arena, struct ways);

    ways->possible = possible;
    ways->envs = envs;
    ways->declared = declared;
    ways->arena = envs->arena;
    ways->with = ARENA_ARRAY(ways->arena, struct told, possible->record->fact_count);
    ways->without = ARENA_ARRAY(ways->arena, struct told, possible->record->fact_count);
    ways->circle = SIZE_MAX;
    return ways;
}

bool ways_assumption(const struct ways *ways, const struct record_fact *fact, size_t *domain,
                     size_t *value)
{
    const struct domain *found;
    long index;

    if (strcmp(fact->template, "assumption") != 0)
        return false;
    found = declaration_domain(ways->declared, record_text(fact, "key"));
    index = found == NULL ? -1 : domain_value(found, record_text(fact, "value"));
    if (index < 0)
        return false;
    *domain = (size_t)(found - ways->declared->domains);
    *value = (size_t)index;
    return true;
}

/* ---- asking CLIPS, each question once ---- */

static struct probe_answer ask(struct ways *ways, const char *rule, const char *conditions)
{
    size_t hash = 5381;
    struct asked **slot, *asked;

    for (const char *each = conditions; *each != '\0'; each++)
        hash = hash * 33 + (unsigned char)*each;
    slot = &ways->asked[hash % ASKED];
    for (asked = *slot; asked != NULL; asked = asked->next)
        if (strcmp(asked->text, conditions) == 0)
            return asked->answer;
    asked = ARENA_NEW(ways->arena, struct asked);
    asked->text = arena_string(ways->arena, conditions);
    asked->answer =
        clips_probe(ways->possible->session, ways->possible->record, rule, conditions, ways->arena);
    asked->next = *slot;
    *slot = asked;
    return asked->answer;
}

struct probe_answer ways_matches(struct ways *ways, const char *rule,
                                 const struct disjunct *disjunct,
                                 const struct bound_variables *bound)
{
    struct strbuf text = {0};
    struct probe_answer answer;

    for (size_t i = 0; i < disjunct->condition_count; i++) {
        enum condition_kind kind = disjunct->conditions[i]->kind;

        if (kind != CONDITION_PATTERN && kind != CONDITION_TEST)
            continue;
        rendering_condition(&text, disjunct->conditions[i], bound);
        strbuf_add(&text, " ");
    }
    answer = ask(ways, rule, strbuf_text(&text));
    strbuf_free(&text);
    return answer;
}

/* ---- conditions, with the values that variables have outside ---- */

struct scope {
    struct ways *ways;
    const char *rule;
    struct bound_variables bound;
};

static struct env_list hold(const struct scope *scope, const struct condition *first);
static struct env_list break_up(const struct scope *scope, const struct condition *first);

static struct condition alone(const struct condition *condition)
{
    struct condition copy = *condition;

    copy.next = NULL;
    return copy;
}

/* A condition that no fact matches: not, forall, exists. */
static struct env_list hold_one(const struct scope *scope, const struct condition *condition)
{
    if (condition->kind == CONDITION_EXISTS)
        return hold(scope, condition->first);
    if (condition->kind == CONDITION_NOT)
        return break_up(scope, condition->first);
    if (condition->kind == CONDITION_FORALL && condition->first != NULL) {
        struct condition rest = {.kind = CONDITION_NOT, .first = condition->first->next};
        struct condition given = alone(condition->first);

        given.next = &rest;
        return break_up(scope, &given);
    }
    return envs_always(scope->ways->envs);
}

static struct env_list break_one(const struct scope *scope, const struct condition *condition)
{
    if (condition->kind == CONDITION_EXISTS)
        return break_up(scope, condition->first);
    if (condition->kind == CONDITION_NOT)
        return hold(scope, condition->first);
    if (condition->kind == CONDITION_FORALL && condition->first != NULL) {
        struct condition rest = {.kind = CONDITION_NOT, .first = condition->first->next};
        struct condition given = alone(condition->first);

        given.next = &rest;
        return hold(scope, &given);
    }
    return envs_never();
}

/* What a match leaves variables bound to, for the conditions without a fact. */
static struct scope within(const struct scope *scope, const struct disjunct *disjunct,
                           const struct probe_match *match)
{
    return (struct scope){
        scope->ways, scope->rule,
        bindings_of(disjunct, match->facts, match->count, &scope->bound, scope->ways->arena)};
}

static struct env_list hold_match(const struct scope *scope, const struct disjunct *disjunct,
                                  const struct probe_match *match)
{
    const struct envs *envs = scope->ways->envs;
    struct env_list list = envs_always(envs);
    struct scope inner = within(scope, disjunct, match);

    for (size_t i = 0; i < match->count && list.count > 0; i++)
        list = envs_both(envs, list, ways_to_fact(scope->ways, match->facts[i]));
    for (size_t i = 0; i < disjunct->condition_count && list.count > 0; i++)
        list = envs_both(envs, list, hold_one(&inner, disjunct->conditions[i]));
    return list;
}

static struct env_list break_match(const struct scope *scope, const struct disjunct *disjunct,
                                   const struct probe_match *match)
{
    const struct envs *envs = scope->ways->envs;
    struct env_list list = envs_never();
    struct scope inner = within(scope, disjunct, match);

    for (size_t i = 0; i < match->count; i++)
        list = envs_either(envs, list, ways_without_fact(scope->ways, match->facts[i]));
    for (size_t i = 0; i < disjunct->condition_count; i++)
        list = envs_either(envs, list, break_one(&inner, disjunct->conditions[i]));
    return list;
}

/* Conditions that stand one after another hold together. */
static struct env_list hold(const struct scope *scope, const struct condition *first)
{
    struct env_list list = envs_never();
    struct disjunct *disjuncts;
    size_t count;

    if (!rule_disjuncts(first, &disjuncts, &count, scope->ways->arena))
        return list;
    for (size_t i = 0; i < count; i++) {
        struct probe_answer answer =
            ways_matches(scope->ways, scope->rule, &disjuncts[i], &scope->bound);

        for (size_t j = 0; j < answer.count; j++)
            list = envs_either(scope->ways->envs, list,
                               hold_match(scope, &disjuncts[i], &answer.matches[j]));
    }
    return list;
}

/* They do not hold together in any way. */
static struct env_list break_up(const struct scope *scope, const struct condition *first)
{
    struct env_list list = envs_always(scope->ways->envs);
    struct disjunct *disjuncts;
    size_t count;

    if (!rule_disjuncts(first, &disjuncts, &count, scope->ways->arena))
        return list;
    for (size_t i = 0; i < count; i++) {
        struct probe_answer answer =
            ways_matches(scope->ways, scope->rule, &disjuncts[i], &scope->bound);

        for (size_t j = 0; j < answer.count && list.count > 0; j++)
            list = envs_both(scope->ways->envs, list,
                             break_match(scope, &disjuncts[i], &answer.matches[j]));
    }
    return list;
}

/* ---- firings ---- */

static struct scope scope_of(struct ways *ways, const struct record_firing *firing,
                             size_t condition)
{
    static const struct bound_variables none = {NULL, 0};
    size_t before = bindings_patterns_before(firing->disjunct, condition);

    return (struct scope){
        ways, firing->rule,
        bindings_of(firing->disjunct, (const struct record_fact *const *)firing->matched,
                    before < firing->matched_count ? before : firing->matched_count, &none,
                    ways->arena)};
}

struct env_list ways_to_condition(struct ways *ways, const struct record_firing *firing,
                                  size_t condition)
{
    const struct condition *asked = firing->disjunct->conditions[condition];
    struct scope scope = scope_of(ways, firing, condition);

    for (size_t i = 0; i < firing->disjunct->pattern_count && i < firing->matched_count; i++)
        if (firing->disjunct->patterns[i] == asked)
            return ways_to_fact(ways, firing->matched[i]);
    return hold_one(&scope, asked);
}

struct env_list ways_to_firing(struct ways *ways, const struct record_firing *firing)
{
    struct env_list list = envs_always(ways->envs);

    for (size_t i = 0; i < firing->matched_count && list.count > 0; i++)
        list = envs_both(ways->envs, list, ways_to_fact(ways, firing->matched[i]));
    for (size_t i = 0; firing->disjunct != NULL && i < firing->disjunct->condition_count; i++)
        if (firing->disjunct->conditions[i]->kind != CONDITION_PATTERN && list.count > 0)
            list = envs_both(ways->envs, list, ways_to_condition(ways, firing, i));
    return list;
}

static struct env_list ways_without_firing(struct ways *ways, const struct record_firing *firing)
{
    struct env_list list = envs_never();

    for (size_t i = 0; i < firing->matched_count; i++)
        list = envs_either(ways->envs, list, ways_without_fact(ways, firing->matched[i]));
    for (size_t i = 0; firing->disjunct != NULL && i < firing->disjunct->condition_count; i++) {
        struct scope scope;

        if (firing->disjunct->conditions[i]->kind == CONDITION_PATTERN)
            continue;
        scope = scope_of(ways, firing, i);
        list = envs_either(ways->envs, list, break_one(&scope, firing->disjunct->conditions[i]));
    }
    return list;
}

/* ---- facts ---- */

static struct env_list tell_with(struct ways *ways, const struct record_fact *fact)
{
    struct env_list list = envs_never();
    size_t domain, value;

    if (ways_assumption(ways, fact, &domain, &value))
        list = envs_value(ways->envs, domain, value);
    else if (fact->is_given)
        return envs_always(ways->envs);
    for (size_t i = 0; i < fact->firing_count; i++)
        list = envs_either(ways->envs, list, ways_to_firing(ways, fact->firings[i]));
    return list;
}

static struct env_list tell_without(struct ways *ways, const struct record_fact *fact)
{
    struct env_list list = envs_always(ways->envs);
    size_t domain, value;

    if (ways_assumption(ways, fact, &domain, &value))
        list = envs_other(ways->envs, domain, value);
    else if (fact->is_given)
        return envs_never();
    for (size_t i = 0; i < fact->firing_count && list.count > 0; i++)
        list = envs_both(ways->envs, list, ways_without_firing(ways, fact->firings[i]));
    return list;
}

typedef struct env_list tell(struct ways *ways, const struct record_fact *fact);

/* Where a question comes back to itself, it is answered with `in_circle`. */
static struct env_list look_up(struct ways *ways, struct told *told, const struct record_fact *fact,
                               tell *tell_it, struct env_list in_circle)
{
    size_t circle_before = ways->circle;
    struct env_list list;

    if (told->progress == DONE)
        return told->list;
    if (told->progress == UNDER_WAY) {
        ways->circle = told->depth < ways->circle ? told->depth : ways->circle;
        return in_circle;
    }
    told->progress = UNDER_WAY;
    told->depth = ++ways->depth;
    ways->circle = SIZE_MAX;
    ways->steps++;
    list = tell_it(ways, fact);
    told->progress = UNSEEN;
    if (ways->circle >= told->depth || ways->steps > MOST_STEPS) {
        *told = (struct told){DONE, 0, list};
        ways->circle = SIZE_MAX;
    }
    if (circle_before < ways->circle)
        ways->circle = circle_before;
    ways->depth--;
    return list;
}

struct env_list ways_to_fact(struct ways *ways, const struct record_fact *fact)
{
    return look_up(ways, &ways->with[fact->id - 1], fact, tell_with, envs_never());
}

struct env_list ways_without_fact(struct ways *ways, const struct record_fact *fact)
{
    return look_up(ways, &ways->without[fact->id - 1], fact, tell_without, envs_always(ways->envs));
}
