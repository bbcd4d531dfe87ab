#include "ask/coverage.h"

#include <stdlib.h>
#include <string.h>

#include "ask/case_reasons.h"
#include "run/possible.h"

/* ---- what there is to cover ---- */

static int rule_order(const void *a, const void *b)
{
    const struct rule *first = ((const struct rule_coverage *)a)->rule;
    const struct rule *second = ((const struct rule_coverage *)b)->rule;
    int files = strcmp(first->place.file, second->place.file);

    if (files != 0)
        return files;
    if (first->place.line != second->place.line)
        return first->place.line < second->place.line ? -1 : 1;
    return strcmp(first->name, second->name);
}

static void take_rules(struct coverage *out, struct arena *arena)
{
    out->rules = ARENA_ARRAY(arena, struct rule_coverage, out->rulebase->rule_count);
    for (const struct rule *rule = out->rulebase->rules; rule != NULL; rule = rule->next)
        out->rules[out->rule_count++] = (struct rule_coverage){
            .rule = rule, .taken = ARENA_ARRAY(arena, size_t, rule->disjunct_count)};
    if (out->rule_count > 1)
        qsort(out->rules, out->rule_count, sizeof *out->rules, rule_order);
    out->by_rule = (struct text_map){.arena = arena};
    for (size_t i = 0; i < out->rule_count; i++)
        text_map_add(&out->by_rule, out->rules[i].rule->name, &out->rules[i]);
}

static struct name_coverage name_coverage_of(const char *name, const char **values, size_t count,
                                             struct arena *arena)
{
    struct name_coverage out = {name, ARENA_ARRAY(arena, struct value_coverage, count), count};

    for (size_t i = 0; i < count; i++)
        out.values[i] = (struct value_coverage){.value = values[i], .is_possible = true};
    return out;
}

static bool is_concluded(const struct record *record, const char *subject, const char *value)
{
    for (size_t i = 0; i < record->fact_count; i++) {
        const struct record_fact *fact = &record->facts[i];

        if (strcmp(fact->template, "recommendation") == 0 &&
            strcmp(record_text(fact, "on"), subject) == 0 &&
            strcmp(record_text(fact, "is"), value) == 0)
            return true;
    }
    return false;
}

/* A value that no rule concludes under any assumptions cannot be covered. Where that cannot be
 * told, every value is taken to be possible. */
static void note_possible(struct name_coverage *subject, const struct rulebase *rulebase,
                          struct clips_limits limits)
{
    struct possible possible = {0};

    if (possible_run(&possible, rulebase, subject->name, limits, NULL) && !possible.is_cut)
        for (size_t i = 0; i < subject->count; i++)
            subject->values[i].is_possible =
                is_concluded(possible.record, subject->name, subject->values[i].value);
    possible_free(&possible);
}

static void take_names(struct coverage *out, struct clips_limits limits, struct arena *arena)
{
    const struct declarations *declared = &out->rulebase->declared;

    out->subjects = ARENA_ARRAY(arena, struct name_coverage, declared->subject_count);
    for (size_t i = 0; i < declared->subject_count; i++) {
        const struct subject *subject = &declared->subjects[i];
        struct name_coverage *taken = &out->subjects[out->subject_count];

        if (subject->value_count == 0)
            continue;
        *taken = name_coverage_of(subject->name, subject->values, subject->value_count, arena);
        note_possible(taken, out->rulebase, limits);
        out->subject_count++;
    }
    out->assumption_count = declared->domain_count;
    out->assumptions = ARENA_ARRAY(arena, struct name_coverage, declared->domain_count);
    for (size_t i = 0; i < declared->domain_count; i++)
        out->assumptions[i] =
            name_coverage_of(declared->domains[i].key, declared->domains[i].values,
                             declared->domains[i].value_count, arena);
}

void coverage_begin(struct coverage *out, const struct rulebase *rulebase,
                    struct clips_limits limits, struct arena *arena)
{
    const struct declarations *declared = &rulebase->declared;

    *out = (struct coverage){.rulebase = rulebase, .source_count = declared->source_count};
    take_rules(out, arena);
    take_names(out, limits, arena);
    out->sources = ARENA_ARRAY(arena, struct source_coverage, declared->source_count);
    for (size_t i = 0; i < declared->source_count; i++)
        out->sources[i] = (struct source_coverage){.source = &declared->sources[i]};
}

/* ---- one run ---- */

/* Count each rule once, however often it fired; reasons are those of one or more answers. */
static void count_rules(struct coverage *coverage, const struct case_run *run, const bool *reasons)
{
    const struct record *record = run->record;
    bool *fired = ARENA_ARRAY(&run->record->arena, bool, coverage->rule_count);
    bool *reason = ARENA_ARRAY(&run->record->arena, bool, coverage->rule_count);

    for (size_t i = 0; i < record->firing_count; i++) {
        const struct rule_coverage *rule =
            text_map_find(&coverage->by_rule, record->firings[i].rule);

        if (rule == NULL)
            continue;
        fired[rule - coverage->rules] = true;
        reason[rule - coverage->rules] |= reasons[i];
    }
    for (size_t i = 0; i < coverage->rule_count; i++) {
        coverage->rules[i].fired += fired[i];
        coverage->rules[i].reasons += reason[i];
    }
}

static bool has_taken(const struct record *record, const struct disjunct *disjunct)
{
    for (size_t i = 0; i < record->firing_count; i++)
        if (record->firings[i].disjunct == disjunct)
            return true;
    return false;
}

static void count_branches(struct coverage *coverage, const struct record *record)
{
    for (size_t i = 0; i < coverage->rule_count; i++)
        for (size_t j = 0; j < coverage->rules[i].rule->disjunct_count; j++)
            coverage->rules[i].taken[j] +=
                has_taken(record, &coverage->rules[i].rule->disjuncts[j]);
}

/* Whether a row names this answer, and not merely asks about its subject. */
static bool is_expected(const struct case_row *row, const char *subject, const char *value)
{
    for (size_t i = 0; i < row->expectation_count; i++) {
        const struct expectation *expected = &row->expectations[i];

        if (expected->kind != EXPECT_VALUE || strcmp(expected->on, subject) != 0)
            continue;
        for (size_t j = 0; j < expected->count; j++)
            if (strcmp(expected->words[j], value) == 0)
                return true;
    }
    return false;
}

static bool is_asked_about(const struct case_row *row, const char *subject)
{
    for (size_t i = 0; i < row->expectation_count; i++)
        if (row->expectations[i].on != NULL && strcmp(row->expectations[i].on, subject) == 0)
            return true;
    return false;
}

static void count_values(struct coverage *coverage, const struct case_run *run)
{
    for (size_t i = 0; i < coverage->subject_count; i++) {
        const struct name_coverage *subject = &coverage->subjects[i];
        const struct recommendation *found = recommend_find(run->recommendations, subject->name);

        for (size_t j = 0; found != NULL && found->is != NULL && j < subject->count; j++) {
            if (strcmp(subject->values[j].value, found->is) != 0)
                continue;
            subject->values[j].reached++;
            subject->values[j].expected += is_expected(run->row, subject->name, found->is);
        }
    }
    for (size_t i = 0; i < coverage->assumption_count; i++)
        coverage->assumptions[i].values[run->assumptions[i].value].reached++;
}

static void count_sources(struct coverage *coverage, const struct case_run *run)
{
    const struct case_reasons reasons = case_reasons_of_run(run->record);

    for (size_t i = 0; i < coverage->source_count; i++)
        coverage->sources[i].cited += case_reasons_cite(&reasons, &coverage->rulebase->declared,
                                                        coverage->sources[i].source->id);
}

/* The firings, by id - 1, that answers rest on about which the row expects something. */
static bool *reasons_asked_about(const struct case_run *run)
{
    bool *all = ARENA_ARRAY(&run->record->arena, bool, run->record->firing_count);

    for (size_t i = 0; i < run->recommendations->count; i++) {
        const struct recommendation *item = &run->recommendations->items[i];
        struct case_reasons reasons;

        if (item->fact == NULL || !is_asked_about(run->row, item->on))
            continue;
        reasons = case_reasons_of(run->record, item->fact);
        for (size_t j = 0; j < run->record->firing_count; j++)
            all[j] |= reasons.firings[j];
    }
    return all;
}

static void add_run(void *context, const struct case_run *run)
{
    struct coverage *coverage = context;

    coverage->runs++;
    count_rules(coverage, run, reasons_asked_about(run));
    count_branches(coverage, run->record);
    count_values(coverage, run);
    count_sources(coverage, run);
}

void coverage_add(struct coverage *coverage, struct case_runner *runner,
                  const struct policy_case *of)
{
    case_visit_runs(runner, of, add_run, coverage, NULL);
}

/* ---- sums ---- */

struct coverage_sums coverage_sums_of(const struct coverage *coverage)
{
    struct coverage_sums sums = {.rules = coverage->rule_count, .sources = coverage->source_count};

    for (size_t i = 0; i < coverage->rule_count; i++) {
        sums.rules_fired += coverage->rules[i].fired > 0;
        sums.rules_reasons += coverage->rules[i].reasons > 0;
    }
    for (size_t i = 0; i < coverage->subject_count; i++)
        for (size_t j = 0; j < coverage->subjects[i].count; j++) {
            sums.values += coverage->subjects[i].values[j].is_possible;
            sums.values_reached += coverage->subjects[i].values[j].reached > 0;
            sums.values_expected += coverage->subjects[i].values[j].expected > 0;
        }
    for (size_t i = 0; i < coverage->assumption_count; i++)
        for (size_t j = 0; j < coverage->assumptions[i].count; j++) {
            sums.settings++;
            sums.settings_used += coverage->assumptions[i].values[j].reached > 0;
        }
    for (size_t i = 0; i < coverage->source_count; i++) {
        const struct source_coverage *source = &coverage->sources[i];

        sums.sources_cited += source->cited > 0;
        sums.sources_set_aside += source->cited == 0 && source->source->set_aside != NULL;
    }
    return sums;
}
