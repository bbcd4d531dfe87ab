/*
 * What shows when the rules are run under every combination of assumptions that matters: rules that
 * never fire, rules that contradict each other, values that no subject takes, runs that fail.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "ask/lint_inside.h"
#include "ask/lint_survey.h"

/* ---- runs that fail ---- */

static void tell_failure(struct lint *lint, const struct survey *survey)
{
    struct mark nowhere = {{"", 0, 0}, 0};
    struct finding *finding = findings_add(lint->findings, LINT_RUN_FAILS, nowhere,
                                           "the rules do not come to an end: %s", survey->failure);

    finding_remedy(lint->findings, finding,
                   "what needs runs of the rules could not be checked beyond this");
}

/* ---- rules that never fire ---- */

/* Whether any fact at all can match, and whether one can that does not come from such a rule. */
static bool is_met(const struct lint *lint, const struct survey *survey,
                   const struct reading *reading, bool *is_met_at_all)
{
    const struct shapes *shapes = &lint->feeds.shapes;

    *is_met_at_all = false;
    for (size_t i = 0; i < shapes->shape_count; i++) {
        const struct shape *shape = &shapes->shapes[i];

        if (shape->source == SHAPE_REMOVED || !shape_meets(shape, reading))
            continue;
        *is_met_at_all = true;
        if (shape->source != SHAPE_CONCLUDED || survey->has_fired[shape->rule] ||
            !survey->is_rule_decided[shape->rule])
            return true;
    }
    return false;
}

enum cause { CAUSE_OWN, CAUSE_OTHERS, CAUSE_PATTERN };

/* Why a branch of a rule's conditions never holds: a pattern that nothing can match, which is told
 * of itself, conclusions of other rules that never fire, or the rule by itself. */
static enum cause cause_of_branch(const struct lint *lint, const struct survey *survey, size_t rule,
                                  const struct branch *branch)
{
    const struct shapes *shapes = &lint->feeds.shapes;
    enum cause cause = CAUSE_OWN;

    for (size_t i = shapes->first_reading[rule]; i < shapes->first_reading[rule + 1]; i++) {
        const struct reading *reading = &shapes->readings[i];
        bool is_met_at_all;

        if (reading->branch != branch || reading->is_nested ||
            is_met(lint, survey, reading, &is_met_at_all))
            continue;
        if (!is_met_at_all)
            return CAUSE_PATTERN;
        cause = CAUSE_OTHERS;
    }
    return cause;
}

/* The least excuse of all branches. */
static enum cause cause_of(const struct lint *lint, const struct survey *survey, size_t rule)
{
    const struct shapes *shapes = &lint->feeds.shapes;
    const struct branch *last = NULL;
    enum cause cause = CAUSE_PATTERN;

    for (size_t i = shapes->first_reading[rule]; i < shapes->first_reading[rule + 1]; i++) {
        enum cause of_branch;

        if (shapes->readings[i].branch == last)
            continue;
        last = shapes->readings[i].branch;
        of_branch = cause_of_branch(lint, survey, rule, last);
        if (of_branch < cause)
            cause = of_branch;
    }
    return last == NULL ? CAUSE_OWN : cause;
}

/* Mark those that never fire because this one does not, and name them. */
static const char *mark_followers(struct lint *lint, const struct survey *survey, size_t rule,
                                  bool *is_told)
{
    const size_t *distance = feeds_reach(&lint->feeds, rule, lint->arena);
    struct strbuf text = {0};
    const char *kept;
    size_t named = 0;

    is_told[rule] = true;
    for (size_t i = 0; i < lint->asked->rulebase->rule_count; i++) {
        if (survey->has_fired[i] || is_told[i] || distance[i] == SIZE_MAX ||
            cause_of(lint, survey, i) != CAUSE_OTHERS)
            continue;
        is_told[i] = true;
        strbuf_format(&text, "%s`%s`", named++ == 0 ? "; nor, resting on it, " : ", ",
                      lint->feeds.shapes.rules[i]->name);
    }
    kept = arena_string(lint->arena, strbuf_text(&text));
    strbuf_free(&text);
    return kept;
}

static void tell_idle(struct lint *lint, const struct survey *survey, size_t rule, bool *is_told)
{
    const struct rule *of = lint->feeds.shapes.rules[rule];
    const char *followers = mark_followers(lint, survey, rule, is_told);
    struct finding *finding =
        findings_add(lint->findings, LINT_NEVER_FIRES, (struct mark){of->place, 0},
                     "no combination of assumptions lets rule `%s` fire%s", of->name, followers);

    finding_remedy(lint->findings, finding,
                   "its conditions never hold together; see which of them exclude one another");
}

/* Causes are told, and what follows from them is named with them. */
static void find_idle(struct lint *lint, const struct survey *survey)
{
    size_t rules = lint->asked->rulebase->rule_count;
    bool *is_told = ARENA_ARRAY(lint->arena, bool, rules);

    for (size_t i = 0; i < rules; i++) {
        if (survey->has_fired[i] || !survey->is_rule_decided[i])
            is_told[i] = true;
        else if (cause_of(lint, survey, i) == CAUSE_PATTERN)
            mark_followers(lint, survey, i, is_told);
    }
    for (size_t i = 0; i < rules; i++)
        if (!is_told[i] && cause_of(lint, survey, i) == CAUSE_OWN)
            tell_idle(lint, survey, i, is_told);
    for (size_t i = 0; i < rules; i++)
        if (!is_told[i])
            tell_idle(lint, survey, i, is_told);
}

/* ---- values that no subject takes ---- */

static const struct node *subject_value(const struct lint *lint, const struct subject *subject,
                                        const char *value)
{
    for (const struct stated_fact *fact = lint->asked->rulebase->facts; fact != NULL;
         fact = fact->next) {
        const struct node *word;

        if (strcmp(fact->template, "subject") != 0 ||
            strcmp(stated_fact_text(fact, "name", ""), subject->name) != 0)
            continue;
        word = stated_fact_slot(fact, "values");
        while (word != NULL && strcmp(word->text, value) != 0)
            word = word->next;
        return word == NULL ? fact->node : word;
    }
    return NULL;
}

static void tell_unreached(struct lint *lint, const struct survey *survey, size_t index)
{
    const struct subject *subject = survey->subjects[index].declared;
    const char *first = NULL;
    struct strbuf values = {0};
    const struct node *node;
    struct finding *finding;

    for (size_t i = 0; i < subject->value_count; i++) {
        if (survey->subjects[index].is_reached[i])
            continue;
        strbuf_format(&values, "%s`%s`", first == NULL ? "" : ", ", subject->values[i]);
        if (first == NULL)
            first = subject->values[i];
    }
    node = first == NULL ? NULL : subject_value(lint, subject, first);
    if (node != NULL) {
        finding = findings_add(lint->findings, LINT_UNREACHED_VALUE, lint_mark(node),
                               "no combination of assumptions makes `%s` be %s", subject->name,
                               strbuf_text(&values));
        finding_remedy(lint->findings, finding,
                       "leave the value out, let a rule conclude it, or ignore this where the "
                       "value is meant to stand for what is not recommended");
    }
    strbuf_free(&values);
}

static void find_unreached(struct lint *lint, const struct survey *survey)
{
    for (size_t i = 0; i < survey->subject_count; i++)
        if (survey->subjects[i].declared != NULL && survey->subjects[i].is_decided)
            tell_unreached(lint, survey, i);
}

/* ---- rules that contradict each other ---- */

/* Two rules (NULL: stated by a file), their values of a subject, and the least witness. */
struct contradiction {
    const char *subject;
    const struct rule *rules[2]; /* in order of place */
    const char *values[2];
    const size_t *witness;
    size_t changes;
};

struct contradictions {
    struct contradiction *items;
    size_t count, capacity;
};

static int compare_places(const struct rule *a, const struct rule *b)
{
    int by_file;

    if (a == NULL || b == NULL)
        return (a != NULL) - (b != NULL);
    by_file = strcmp(a->place.file, b->place.file);
    return by_file != 0 ? by_file
                        : (a->place.line > b->place.line) - (a->place.line < b->place.line);
}

static void note_contradiction(struct contradictions *all, struct contradiction found)
{
    if (compare_places(found.rules[0], found.rules[1]) > 0) {
        const struct rule *rule = found.rules[0];
        const char *value = found.values[0];

        found.rules[0] = found.rules[1];
        found.values[0] = found.values[1];
        found.rules[1] = rule;
        found.values[1] = value;
    }
    for (size_t i = 0; i < all->count; i++) {
        const struct contradiction *known = &all->items[i];

        if (known->rules[0] == found.rules[0] && known->rules[1] == found.rules[1] &&
            strcmp(known->subject, found.subject) == 0 &&
            strcmp(known->values[0], found.values[0]) == 0 &&
            strcmp(known->values[1], found.values[1]) == 0)
            return;
    }
    MEMORY_GROW(all->items, all->count, all->capacity);
    all->items[all->count++] = found;
}

/* Each rule that concludes the one fact with each that concludes the other. */
static void pair_reasons(struct lint *lint, struct contradictions *all, const struct record_fact *a,
                         const struct record_fact *b, const struct survey_conflict *conflict)
{
    size_t a_count = a->is_given ? a->firing_count + 1 : a->firing_count;
    size_t b_count = b->is_given ? b->firing_count + 1 : b->firing_count;

    for (size_t i = 0; i < a_count; i++) {
        for (size_t j = 0; j < b_count; j++) {
            struct contradiction found = {
                .subject = arena_string(lint->arena, record_text(a, "on")),
                .rules = {i < a->firing_count ? a->firings[i]->source : NULL,
                          j < b->firing_count ? b->firings[j]->source : NULL},
                .values = {arena_string(lint->arena, record_text(a, "is")),
                           arena_string(lint->arena, record_text(b, "is"))},
                .witness = conflict->values,
                .changes = conflict->changes};

            if (found.rules[0] != NULL || found.rules[1] != NULL)
                note_contradiction(all, found);
        }
    }
}

static void pair_facts(struct lint *lint, struct contradictions *all, const struct record *record,
                       const struct survey_conflict *conflict)
{
    for (size_t i = 0; i < record->fact_count; i++) {
        const struct record_fact *a = &record->facts[i];

        if (!a->is_present || strcmp(a->template, "recommendation") != 0)
            continue;
        for (size_t j = i + 1; j < record->fact_count; j++) {
            const struct record_fact *b = &record->facts[j];

            if (b->is_present && strcmp(b->template, "recommendation") == 0 &&
                strcmp(record_text(a, "on"), record_text(b, "on")) == 0)
                pair_reasons(lint, all, a, b, conflict);
        }
    }
}

static void tell_contradiction(struct lint *lint, const struct contradiction *found)
{
    const struct rule *first = found->rules[0], *second = found->rules[1];
    struct finding *finding;

    if (first == NULL)
        finding =
            findings_add(lint->findings, LINT_CONTRADICTING_RULES, (struct mark){second->place, 0},
                         "rule `%s` concludes that `%s` is `%s`, but a file states that it "
                         "is `%s`",
                         second->name, found->subject, found->values[1], found->values[0]);
    else if (first == second)
        finding =
            findings_add(lint->findings, LINT_CONTRADICTING_RULES, (struct mark){second->place, 0},
                         "rule `%s` concludes that `%s` is `%s` and that it is `%s`", second->name,
                         found->subject, found->values[0], found->values[1]);
    else
        finding = findings_add(
            lint->findings, LINT_CONTRADICTING_RULES, (struct mark){second->place, 0},
            "rule `%s` concludes that `%s` is `%s`, but rule `%s` that it is "
            "`%s`",
            second->name, found->subject, found->values[1], first->name, found->values[0]);
    finding_remedy(lint->findings, finding,
                   "let their conditions exclude each other; a subject has one value");
    finding->witness = lint_witness(lint, found->witness);
    if (first != NULL && first != second)
        finding_relate(finding, first->place, arena_format(lint->arena, "`%s`", first->name));
}

/* The conflicts with the fewest changes come first, so that the first witness of a pair is the
 * least. */
static void find_contradictions(struct lint *lint, const struct survey *survey)
{
    struct contradictions all = {0};

    for (size_t i = 0; i < survey->conflict_count; i++) {
        struct record *record = survey_record(lint, survey->conflicts[i].values);

        if (record != NULL)
            pair_facts(lint, &all, record, &survey->conflicts[i]);
        record_free(record);
    }
    for (size_t i = 0; i < all.count; i++)
        tell_contradiction(lint, &all.items[i]);
    free(all.items);
}

/* ---- what was too much to run ---- */

static void tell_undecided(struct lint *lint, const struct survey *survey)
{
    size_t rules = 0, subjects = 0;
    const struct rule *first = NULL;
    struct finding *finding;

    for (size_t i = 0; i < lint->asked->rulebase->rule_count; i++) {
        if (survey->has_fired[i] || survey->is_rule_decided[i])
            continue;
        if (rules++ == 0)
            first = lint->feeds.shapes.rules[i];
    }
    for (size_t i = 0; i < survey->subject_count; i++)
        subjects += !survey->subjects[i].is_decided;
    if (rules == 0 && subjects == 0)
        return;
    finding =
        findings_add(lint->findings, LINT_NOT_DECIDED,
                     (struct mark){first == NULL ? (struct place){"", 0, 0} : first->place, 0},
                     "whether %zu rules can fire, and whether rules contradict each other on %zu "
                     "subjects, takes "
                     "too many runs to decide",
                     rules, subjects);
    finding_remedy(lint->findings, finding,
                   "a sweep of part of the assumptions (`--keys`) tells of that part");
}

bool lint_runs(struct lint *lint)
{
    struct survey survey;

    survey_take(&survey, lint);
    if (survey.failure != NULL) {
        tell_failure(lint, &survey);
    } else {
        find_idle(lint, &survey);
        find_unreached(lint, &survey);
        tell_undecided(lint, &survey);
    }
    find_contradictions(lint, &survey);
    return survey.failure == NULL;
}
