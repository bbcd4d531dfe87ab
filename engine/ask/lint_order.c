/*
 * Whether what is concluded depends on the order in which rules fire: tried under several
 * strategies, and with the rules built in reverse, over the assumptions as they are, every single
 * change of them, all packs, and combinations drawn at random, always the same ones.
 */
#include <stdlib.h>
#include <string.h>

#include "ask/lint_inside.h"
#include "run/clips_state.h"

enum { DRAWN = 200, MOST_LOOKED_AT = 16 };

/* Pairs of rules, over all runs; to state a fact takes as long as so many of them. */
#define MOST_WORK 1e9
#define FACT_WORK 100

static const struct order {
    const char *strategy;
    bool is_reversed;
    const char *words;
} orders[] = {
    {"depth", false, "strategy depth"},
    {"breadth", false, "strategy breadth"},
    {"lex", false, "strategy lex"},
    {"mea", false, "strategy mea"},
    {"random", false, "strategy random"},
    {"depth", true, "strategy depth with the rules in reverse"},
    {"breadth", true, "strategy breadth with the rules in reverse"},
};

enum { ORDERS = sizeof orders / sizeof orders[0] };

struct trying {
    struct lint *lint;
    struct clips_state *state, *reversed; /* of the two sessions */
    size_t *samples;                      /* values by domain, one combination after the other */
    size_t sample_count;
    uint64_t *digests; /* by order, by sample */
    bool has_failed;
    const char **told; /* what was found to depend on the order */
    size_t told_count;
};

/* ---- what is tried ---- */

static size_t domain_count(const struct trying *trying)
{
    return trying->lint->asked->rulebase->declared.domain_count;
}

static size_t *add_sample(struct trying *trying)
{
    size_t *values = trying->samples + trying->sample_count++ * domain_count(trying);

    lint_assumed(trying->lint, values);
    return values;
}

static void add_changes(struct trying *trying)
{
    const struct declarations *declared = &trying->lint->asked->rulebase->declared;

    for (size_t i = 0; i < declared->domain_count; i++)
        for (size_t value = 0; value < declared->domains[i].value_count; value++)
            if (value != trying->lint->asked->assumptions[i].value)
                add_sample(trying)[i] = value;
}

static void add_packs(struct trying *trying)
{
    const struct declarations *declared = &trying->lint->asked->rulebase->declared;

    for (size_t i = 0; i < trying->lint->asked->pack_count; i++) {
        size_t *values = add_sample(trying);

        for (const struct stated_fact *fact = trying->lint->asked->packs[i].unit->facts;
             fact != NULL; fact = fact->next) {
            const struct domain *domain =
                strcmp(fact->template, "assumption") == 0
                    ? declaration_domain(declared, stated_fact_text(fact, "key", ""))
                    : NULL;
            long value =
                domain == NULL ? -1 : domain_value(domain, stated_fact_text(fact, "value", ""));

            if (value >= 0)
                values[domain - declared->domains] = (size_t)value;
        }
    }
}

/* splitmix64 */
static size_t draw(uint64_t *series, size_t below)
{
    uint64_t mixed = *series += 0x9E3779B97F4A7C15U;

    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBU;
    return (size_t)((mixed ^ (mixed >> 31)) % below);
}

static void add_drawn(struct trying *trying)
{
    const struct declarations *declared = &trying->lint->asked->rulebase->declared;
    uint64_t series = 1;

    for (size_t i = 0; i < DRAWN && declared->domain_count > 0; i++) {
        size_t *values = add_sample(trying);

        for (size_t j = 0; j < declared->domain_count; j++)
            values[j] = draw(&series, declared->domains[j].value_count);
    }
}

static void collect_samples(struct trying *trying)
{
    const struct declarations *declared = &trying->lint->asked->rulebase->declared;
    size_t most = 1 + trying->lint->asked->pack_count + DRAWN;

    for (size_t i = 0; i < declared->domain_count; i++)
        most += declared->domains[i].value_count;
    trying->samples = ARENA_ARRAY(trying->lint->arena, size_t, most * declared->domain_count);
    add_sample(trying);
    add_changes(trying);
    add_packs(trying);
    add_drawn(trying);
}

/* ---- running ---- */

static struct clips_session *session_of(const struct trying *trying, const struct order *order)
{
    return order->is_reversed ? trying->lint->asked->reversed : trying->lint->asked->session;
}

static bool run(struct trying *trying, const struct order *order, const size_t *values)
{
    const struct lint_request *asked = trying->lint->asked;
    struct clips_session *session = session_of(trying, order);
    const struct declarations *declared = &asked->rulebase->declared;

    clips_session_strategy(session, order->strategy);
    if (!clips_session_reset(session, NULL))
        return false;
    for (size_t i = 0; i < declared->domain_count; i++)
        if (!clips_session_assume(session, declared->domains[i].key,
                                  declared->domains[i].values[values[i]], NULL))
            return false;
    return clips_session_run(session, asked->rulebase, asked->limits, NULL);
}

/* 0 for a run that failed */
static uint64_t digest(struct trying *trying, const struct order *order, const size_t *values)
{
    if (!run(trying, order, values)) {
        trying->has_failed = true;
        return 0;
    }
    return clips_state_digest(order->is_reversed ? trying->reversed : trying->state);
}

/*
 * Every run states all facts, and where thousands of rules wait to fire at once CLIPS takes time
 * that grows with the square of their number; then less is tried, the assumptions as they are
 * first.
 */
static void try_no_more_than_can_be(struct trying *trying)
{
    const struct rulebase *rulebase = trying->lint->asked->rulebase;
    double rules = (double)rulebase->rule_count, facts = (double)rulebase->fact_count;
    double most = MOST_WORK / ((rules * rules + FACT_WORK * facts) * ORDERS);

    if (most < (double)trying->sample_count)
        trying->sample_count = most < 1 ? 1 : (size_t)most;
}

static void run_all(struct trying *trying)
{
    trying->digests = ARENA_ARRAY(trying->lint->arena, uint64_t, ORDERS * trying->sample_count);
    for (size_t order = 0; order < ORDERS; order++)
        for (size_t i = 0; i < trying->sample_count && !trying->has_failed; i++)
            trying->digests[order * trying->sample_count + i] =
                digest(trying, &orders[order], trying->samples + i * domain_count(trying));
}

static struct record *record(struct trying *trying, const struct order *order, const size_t *values)
{
    struct clips_session *session = session_of(trying, order);
    struct record *found = NULL;

    clips_session_watch(session, true);
    if (run(trying, order, values))
        found = clips_session_record(session, trying->lint->asked->rulebase);
    clips_session_watch(session, false);
    return found;
}

/* ---- what differs ---- */

/* Take back every change of the assumptions without which the two orders differ still. */
static void shrink(struct trying *trying, const struct order *order, size_t *values)
{
    for (size_t i = 0; i < domain_count(trying); i++) {
        size_t before = values[i];

        values[i] = trying->lint->asked->assumptions[i].value;
        if (values[i] != before &&
            digest(trying, &orders[0], values) == digest(trying, order, values))
            values[i] = before;
    }
}

/* The first fact, a recommendation if there is one, that stands in one record and not in the
 * other. */
static const struct record_fact *find_missing(const struct record *in, const struct record *from)
{
    const struct record_fact *found = NULL;

    for (size_t i = 0; i < in->fact_count; i++) {
        const struct record_fact *fact = &in->facts[i];
        bool is_there = !fact->is_present;

        for (size_t j = 0; j < from->fact_count && !is_there; j++)
            is_there = from->facts[j].is_present && record_order(fact, &from->facts[j]) == 0;
        if (is_there)
            continue;
        if (strcmp(fact->template, "recommendation") == 0)
            return fact;
        if (found == NULL)
            found = fact;
    }
    return found;
}

static const char *write_fact(const struct trying *trying, const struct record_fact *fact)
{
    struct strbuf text = {0};
    const char *kept;

    if (strcmp(fact->template, "recommendation") == 0)
        return arena_format(trying->lint->arena, "that `%s` is `%s`", record_text(fact, "on"),
                            record_text(fact, "is"));
    strbuf_format(&text, "(%s", fact->template);
    for (size_t i = 0; i < fact->slot_count; i++) {
        strbuf_format(&text, " (%s", fact->slots[i].name == NULL ? "" : fact->slots[i].name);
        for (size_t j = 0; j < fact->slots[i].count; j++)
            strbuf_format(&text, " %s", fact->slots[i].values[j].text);
        strbuf_add(&text, ")");
    }
    strbuf_add(&text, ")");
    kept = arena_string(trying->lint->arena, text.text);
    strbuf_free(&text);
    return kept;
}

static bool is_told(struct trying *trying, const char *what)
{
    for (size_t i = 0; i < trying->told_count; i++)
        if (strcmp(trying->told[i], what) == 0)
            return true;
    trying->told[trying->told_count++] = what;
    return false;
}

static void add_finding(struct trying *trying, const struct rule *rule, const char *what,
                        const struct order *with, const struct order *without, const size_t *values)
{
    struct lint *lint = trying->lint;
    struct mark mark = {rule == NULL ? (struct place){"", 0, 0} : rule->place, 0};
    struct finding *finding;

    if (is_told(trying, what))
        return;
    finding = findings_add(lint->findings, LINT_ORDER_DEPENDENT, mark,
                           "%s is concluded under %s and not under %s", what, with->words,
                           without->words);
    finding_remedy(lint->findings, finding,
                   "put the conditions of the rules concerned in `logical`, and let no `not` ask "
                   "about what may be concluded later");
    finding->witness = lint_witness(lint, values);
}

static const struct rule *rule_of(const struct record_fact *fact)
{
    return fact->firing_count > 0 ? fact->firings[0]->source : NULL;
}

/* The first firing of one record that the other has not, matched by what was matched. */
static const struct record_firing *find_firing(const struct record *in, const struct record *from)
{
    for (size_t i = 0; i < in->firing_count; i++) {
        size_t mine = 0, others = 0;

        for (size_t j = 0; j < in->firing_count; j++)
            mine += strcmp(in->firings[j].rule, in->firings[i].rule) == 0;
        for (size_t j = 0; j < from->firing_count; j++)
            others += strcmp(from->firings[j].rule, in->firings[i].rule) == 0;
        if (mine > others)
            return &in->firings[i];
    }
    return NULL;
}

static void compare_records(struct trying *trying, const struct record *a, const struct record *b,
                            const struct order *other, const size_t *values)
{
    const struct record_fact *only_a = find_missing(a, b), *only_b = find_missing(b, a);
    const struct record_firing *firing;

    if (only_a != NULL)
        add_finding(trying, rule_of(only_a), write_fact(trying, only_a), &orders[0], other, values);
    else if (only_b != NULL)
        add_finding(trying, rule_of(only_b), write_fact(trying, only_b), other, &orders[0], values);
    else if ((firing = find_firing(a, b)) != NULL)
        add_finding(trying, firing->source,
                    arena_format(trying->lint->arena, "what rule `%s` says", firing->rule),
                    &orders[0], other, values);
    else if ((firing = find_firing(b, a)) != NULL)
        add_finding(trying, firing->source,
                    arena_format(trying->lint->arena, "what rule `%s` says", firing->rule), other,
                    &orders[0], values);
}

static void tell_difference(struct trying *trying, size_t order, size_t sample)
{
    size_t size = domain_count(trying) * sizeof *trying->samples;
    size_t *values = arena_alloc(trying->lint->arena, size);
    struct record *a, *b;

    if (size > 0)
        memcpy(values, trying->samples + sample * domain_count(trying), size);
    shrink(trying, &orders[order], values);
    a = record(trying, &orders[0], values);
    b = record(trying, &orders[order], values);
    if (a != NULL && b != NULL)
        compare_records(trying, a, b, &orders[order], values);
    record_free(a);
    record_free(b);
}

static void tell_differences(struct trying *trying)
{
    size_t looked_at = 0;

    trying->told = ARENA_ARRAY(trying->lint->arena, const char *, MOST_LOOKED_AT);
    for (size_t i = 0; i < trying->sample_count; i++)
        for (size_t order = 1; order < ORDERS && looked_at < MOST_LOOKED_AT; order++)
            if (trying->digests[order * trying->sample_count + i] != trying->digests[i]) {
                tell_difference(trying, order, i);
                looked_at++;
            }
}

/* Where one order ends and another does not, that is the finding. */
static void tell_failure(struct trying *trying)
{
    struct finding *finding =
        findings_add(trying->lint->findings, LINT_RUN_FAILS, (struct mark){{"", 0, 0}, 0},
                     "in some order of firing the rules do not come to an end");

    finding_remedy(trying->lint->findings, finding,
                   "what depends on the order of firing could not be checked");
}

void lint_order(struct lint *lint)
{
    const struct lint_request *asked = lint->asked;
    struct trying trying = {.lint = lint};

    trying.state = clips_state_new(asked->session, asked->rulebase, NULL, 0);
    trying.reversed = clips_state_new(asked->reversed, asked->rulebase, NULL, 0);
    collect_samples(&trying);
    try_no_more_than_can_be(&trying);
    run_all(&trying);
    if (trying.has_failed)
        tell_failure(&trying);
    else
        tell_differences(&trying);
    clips_state_free(trying.state);
    clips_state_free(trying.reversed);
    clips_session_strategy(asked->session, asked->strategy);
    clips_session_strategy(asked->reversed, asked->strategy);
}
