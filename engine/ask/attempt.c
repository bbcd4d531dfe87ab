#include "ask/attempt.h"

#include <string.h>

#include "ask/bindings.h"

enum { KNOWN = 256 };

struct known_attempt {
    const struct record_firing *firing;
    const struct attempt *attempt;
    struct known_attempt *next;
};

struct attempts {
    struct clips_session *session;
    const struct record *record;
    struct arena *arena;
    struct known_attempt *known[KNOWN];
};

struct attempts *attempts_new(struct clips_session *session, const struct record *record,
                              struct arena *arena)
{
    struct attempts *attempts = ARENA_NEW(arena, struct attempts);

    *attempts = (struct attempts){.session = session, .record = record, .arena = arena};
    return attempts;
}

const struct record_fact *attempts_present(const struct attempts *attempts,
                                           const struct record_fact *fact)
{
    const struct record_fact *found = record_find(attempts->record, fact);

    return found != NULL && found->is_present ? found : NULL;
}

/* ---- an attempt as it goes from condition to condition ---- */

struct following {
    struct attempts *attempts;
    struct attempt *attempt;
    struct strbuf held;               /* CLIPS text of the conditions that hold together */
    const struct condition **matched; /* the patterns among them */
    size_t matched_count;
    const struct record_fact **known; /* by pattern: facts whose values are taken as settled */
    bool *is_lost;                    /* by pattern: it fails */
    struct bound_variables wanted;    /* by what is to be concluded */
};

static struct probe_answer ask_text(const struct following *following, const char *first,
                                    const char *second)
{
    struct strbuf text = {0};
    struct probe_answer answer;

    strbuf_format(&text, "%s %s", first, second);
    answer = clips_probe(following->attempts->session, following->attempts->record,
                         following->attempt->rule->name, text.text, following->attempts->arena);
    strbuf_free(&text);
    return answer;
}

static struct probe_answer ask(const struct following *following, const char *condition)
{
    return ask_text(following, strbuf_text(&following->held), condition);
}

static const char *rendered(const struct following *following, const struct condition *condition,
                            const struct bound_variables *bound)
{
    struct strbuf text = {0};

    rendering_condition(&text, condition, bound);
    return strbuf_take(&text, following->attempts->arena);
}

static size_t pattern_of(const struct disjunct *disjunct, const struct condition *condition)
{
    size_t at = 0;

    while (at < disjunct->pattern_count && disjunct->patterns[at] != condition)
        at++;
    return at;
}

/* A variable means the same in a condition without a fact only if a pattern before it binds it. */
static struct bound_variables settled_before(const struct following *following, size_t before,
                                             const struct bound_variables *bound)
{
    const struct disjunct *disjunct = following->attempt->disjunct;
    struct disjunct earlier = {.patterns = disjunct->patterns, .pattern_count = before};
    struct bound_variables kept = {
        ARENA_ARRAY(following->attempts->arena, struct bound_variable, bound->count), 0};

    for (size_t i = 0; i < bound->count; i++) {
        struct binding ignored;

        if (rule_binding(&earlier, bound->items[i].name, &ignored))
            kept.items[kept.count++] = bound->items[i];
    }
    return kept;
}

static struct bound_variables settled(const struct following *following, size_t index)
{
    const struct disjunct *disjunct = following->attempt->disjunct;
    struct bound_variables all = bindings_of(disjunct, following->known, disjunct->pattern_count,
                                             &following->wanted, following->attempts->arena);

    if (disjunct->conditions[index]->kind == CONDITION_PATTERN)
        return all;
    return settled_before(following, bindings_patterns_before(disjunct, index), &all);
}

/* Whether a condition names a variable that only a pattern which fails would have bound. */
static bool is_loose(const struct following *following, const struct node *first,
                     const struct bound_variables *bound)
{
    const struct disjunct *disjunct = following->attempt->disjunct;

    for (; first != NULL; first = first->next) {
        struct binding binding;

        if (is_loose(following, first->first, bound))
            return true;
        if (syntax_is_variable(first) && first->text[0] != '\0' &&
            rendering_bound(bound, first->text) == NULL &&
            rule_binding(disjunct, first->text, &binding) && following->is_lost[binding.pattern])
            return true;
    }
    return false;
}

/* ---- conditions that hold ---- */

static void hold(struct following *following, struct attempt_condition *out,
                 const struct probe_answer *answer)
{
    const struct probe_match *match = &answer->matches[0];

    strbuf_format(&following->held, " %s", out->clips);
    following->attempt->hold_count++;
    if (out->condition->kind != CONDITION_PATTERN)
        return;
    if (following->matched_count < match->count)
        out->fact = match->facts[following->matched_count];
    following->matched[following->matched_count++] = out->condition;
}

/* ---- conditions that fail ---- */

static const char *words_of(const struct record_slot *slot, struct arena *arena)
{
    struct strbuf text = {0};

    for (size_t i = 0; slot != NULL && i < slot->count; i++)
        strbuf_format(&text, "%s%s", i == 0 ? "" : " ", slot->values[i].text);
    return strbuf_take(&text, arena);
}

/* What a slot of a pattern asks for: (SLOT ...) without its name. */
static const char *constraint_of(const struct node *slot, const struct bound_variables *bound,
                                 struct arena *arena)
{
    struct strbuf text = {0};

    for (const struct node *each = slot->first->next; each != NULL; each = each->next) {
        if (each != slot->first->next && each->kind != NODE_CONNECTIVE && text.length > 0 &&
            strchr("&|~:=", text.text[text.length - 1]) == NULL)
            strbuf_add_char(&text, ' ');
        rendering_node(&text, each, bound);
    }
    return strbuf_take(&text, arena);
}

static bool is_near(const struct following *following, struct attempt_condition *out,
                    const struct node *slot, const char *pattern)
{
    struct probe_answer answer = ask(following, pattern);
    const struct probe_match *match;

    if (answer.count == 0)
        return false;
    match = &answer.matches[0];
    if (following->matched_count >= match->count)
        return false;
    out->nearest = match->facts[following->matched_count];
    out->slot = syntax_head(slot);
    out->is = words_of(record_slot(out->nearest, out->slot), following->attempts->arena);
    out->wanted = constraint_of(slot, &out->bound, following->attempts->arena);
    return true;
}

/* A fact that differs in one slot, the last of those there are. */
static void find_nearest(const struct following *following, struct attempt_condition *out)
{
    const struct node *first = out->condition->node->first->next;

    for (const struct node *slot = first; slot != NULL; slot = slot->next) {
        struct attempt_condition near = *out;
        struct strbuf text = {0};

        if (syntax_head(slot)[0] == '\0')
            return;
        rendering_without(&text, out->condition, syntax_head(slot), &out->bound);
        if (is_near(following, &near, slot, text.text))
            *out = near;
        strbuf_free(&text);
    }
}

/* A fact that suits the first slots of a pattern, and differs in the next. */
static void find_next_nearest(const struct following *following, struct attempt_condition *out)
{
    const struct node *slot = out->condition->node->first->next;
    struct strbuf text = {0};

    strbuf_format(&text, "(%s", out->condition->template);
    for (; slot != NULL && slot->kind == NODE_LIST; slot = slot->next) {
        struct attempt_condition near = *out;
        bool has_match;

        strbuf_add(&text, ")");
        has_match = is_near(following, &near, slot, text.text);
        text.text[--text.length] = '\0';
        if (!has_match)
            break;
        *out = near;
        strbuf_add(&text, " ");
        rendering_node(&text, slot, &out->bound);
    }
    strbuf_free(&text);
}

/* What stands against an absence: the facts behind those that the rule has matched so far. */
static void find_blockers(const struct following *following, struct attempt_condition *out)
{
    const struct condition *first = out->condition->first;
    struct condition broken = {.kind = CONDITION_NOT};
    struct condition given;
    struct strbuf text = {0};
    struct probe_answer answer;
    struct probe_match *blockers;

    if (out->condition->kind == CONDITION_FORALL && first != NULL) {
        given = *first;
        broken.first = first->next;
        given.next = NULL;
        rendering_condition(&text, &given, &out->bound);
        strbuf_add(&text, " (not (and");
        for (const struct condition *each = broken.first; each != NULL; each = each->next) {
            strbuf_add(&text, " ");
            rendering_condition(&text, each, &out->bound);
        }
        strbuf_add(&text, "))");
    }
    for (; out->condition->kind == CONDITION_NOT && first != NULL; first = first->next) {
        strbuf_add(&text, " ");
        rendering_condition(&text, first, &out->bound);
    }
    answer = ask(following, strbuf_text(&text));
    strbuf_free(&text);
    blockers = ARENA_ARRAY(following->attempts->arena, struct probe_match, answer.count);
    for (size_t i = 0; i < answer.count; i++) {
        size_t skipped = following->matched_count < answer.matches[i].count
                             ? following->matched_count
                             : answer.matches[i].count;

        blockers[i] = (struct probe_match){answer.matches[i].facts + skipped,
                                           answer.matches[i].count - skipped};
    }
    out->blockers = blockers;
    out->blocker_count = answer.count;
}

/* The values that a comparison failed for: those of what the rule has matched so far. */
static void find_compared(const struct following *following, struct attempt_condition *out)
{
    struct disjunct matched = {.patterns = following->matched,
                               .pattern_count = following->matched_count};
    struct probe_answer answer = ask(following, "");

    if (answer.count > 0)
        out->bound = bindings_of(&matched, answer.matches[0].facts, answer.matches[0].count,
                                 &out->bound, following->attempts->arena);
}

static void fail(struct following *following, struct attempt_condition *out)
{
    const struct attempt *attempt = following->attempt;
    size_t pattern = pattern_of(attempt->disjunct, out->condition);

    if (out->condition->kind == CONDITION_TEST)
        find_compared(following, out);
    if (out->condition->kind == CONDITION_NOT || out->condition->kind == CONDITION_FORALL)
        find_blockers(following, out);
    if (out->condition->kind != CONDITION_PATTERN)
        return;
    find_nearest(following, out);
    if (out->nearest == NULL)
        find_next_nearest(following, out);
    if (pattern == attempt->disjunct->pattern_count)
        return;
    following->is_lost[pattern] = true;
    if (attempt->firing != NULL && pattern < attempt->firing->matched_count)
        out->fact = following->known[pattern] = attempt->firing->matched[pattern];
}

static void follow_one(struct following *following, size_t index)
{
    struct attempt_condition *out = &following->attempt->conditions[index];
    struct probe_answer answer;

    out->condition = following->attempt->disjunct->conditions[index];
    out->bound = settled(following, index);
    out->clips = rendered(following, out->condition, &out->bound);
    out->state = ATTEMPT_OPEN;
    answer = ask(following, out->clips);
    if (!answer.is_good)
        return;
    if (answer.count > 0) {
        out->state = ATTEMPT_HOLDS;
        hold(following, out, &answer);
        return;
    }
    if (out->condition->kind != CONDITION_PATTERN &&
        is_loose(following, out->condition->node->first, &out->bound))
        return;
    out->state = ATTEMPT_FAILS;
    fail(following, out);
}

static void follow(struct following *following)
{
    struct attempt *attempt = following->attempt;
    struct arena *arena = following->attempts->arena;

    following->matched =
        ARENA_ARRAY(arena, const struct condition *, attempt->disjunct->pattern_count);
    following->is_lost = ARENA_ARRAY(arena, bool, attempt->disjunct->pattern_count);
    attempt->condition_count = attempt->disjunct->condition_count;
    attempt->conditions = ARENA_ARRAY(arena, struct attempt_condition, attempt->condition_count);
    for (size_t i = 0; i < attempt->condition_count; i++)
        follow_one(following, i);
    strbuf_free(&following->held);
}

/* ---- attempts ---- */

static bool names(const struct node *first, const char *variable)
{
    for (; first != NULL; first = first->next)
        if ((first->kind == NODE_VARIABLE && strcmp(first->text, variable) == 0) ||
            names(first->first, variable))
            return true;
    return false;
}

/* The values that the variables of a firing's actions have. */
static struct bound_variables concluded(const struct record_firing *firing, struct arena *arena)
{
    static const struct bound_variables none = {NULL, 0};
    struct bound_variables all =
        bindings_of(firing->disjunct, (const struct record_fact *const *)firing->matched,
                    firing->matched_count, &none, arena);
    size_t kept = 0;

    for (size_t i = 0; i < all.count; i++)
        if (names(firing->source->actions, all.items[i].name))
            all.items[kept++] = all.items[i];
    all.count = kept;
    return all;
}

static const struct attempt *make_towards(struct attempts *attempts,
                                          const struct record_firing *firing)
{
    struct attempt *attempt = ARENA_NEW(attempts->arena, struct attempt);
    struct following following = {.attempts = attempts, .attempt = attempt};

    attempt->rule = firing->source;
    attempt->branch = (size_t)(firing->disjunct - firing->source->disjuncts);
    attempt->disjunct = firing->disjunct;
    attempt->firing = firing;
    following.wanted = concluded(firing, attempts->arena);
    following.known =
        ARENA_ARRAY(attempts->arena, const struct record_fact *, firing->disjunct->pattern_count);
    for (size_t i = 0; i < firing->disjunct->pattern_count && i < firing->matched_count; i++)
        following.known[i] = attempts_present(attempts, firing->matched[i]);
    follow(&following);
    return attempt;
}

const struct attempt *attempts_towards(struct attempts *attempts,
                                       const struct record_firing *firing)
{
    struct known_attempt **slot = &attempts->known[firing->id % KNOWN];
    struct known_attempt *known;

    for (known = *slot; known != NULL; known = known->next)
        if (known->firing == firing)
            return known->attempt;
    known = ARENA_NEW(attempts->arena, struct known_attempt);
    *known = (struct known_attempt){firing, make_towards(attempts, firing), *slot};
    *slot = known;
    return known->attempt;
}

const struct attempt *attempts_with(struct attempts *attempts, const struct rule *rule,
                                    size_t branch, const struct bound_variables *bound)
{
    struct attempt *attempt = ARENA_NEW(attempts->arena, struct attempt);
    struct following following = {.attempts = attempts, .attempt = attempt, .wanted = *bound};

    attempt->rule = rule;
    attempt->branch = branch;
    attempt->disjunct = &rule->disjuncts[branch];
    following.known =
        ARENA_ARRAY(attempts->arena, const struct record_fact *, attempt->disjunct->pattern_count);
    follow(&following);
    return attempt;
}
