#include "ask/lint_survey.h"

#include <stdlib.h>
#include <string.h>

#include "run/clips_state.h"
#include "run/space.h"

/* Ways to contradict each other that are kept apart by the rules that hold. */
enum { MOST_SIGNATURES = 512 };

/* Rules and subjects on which the same assumptions bear, or fewer. */
struct part {
    bool *marks; /* by domain */
    size_t *axes;
    size_t axis_count;
    size_t combinations; /* SIZE_MAX for too many to count */
    bool was_run;
};

/* The values that a subject has at once. */
struct seen {
    size_t count;
    uint64_t sum; /* of a number made of each, whatever their order */
};

struct surveying {
    struct survey *out;
    struct lint *lint;
    struct space space;
    struct clips_state *state;
    struct part *parts;
    size_t part_count;
    size_t runs_left;
    size_t *matches; /* by rule, in the present state */
    size_t *firings;
    bool *is_logical; /* by rule: what it concludes goes when its conditions cease to hold */
    struct seen *now; /* by subject, in the present state */
    bool **concludes; /* by subject, by rule; NULL before it is asked for */
    const size_t *values;
    size_t conflict_capacity;
};

/* ---- what is to be run ---- */

static size_t domain_count(const struct surveying *surveying)
{
    return surveying->lint->asked->rulebase->declared.domain_count;
}

static size_t rule_count(const struct surveying *surveying)
{
    return surveying->lint->asked->rulebase->rule_count;
}

static bool is_within(const bool *marks, const struct part *part, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (marks[i] && !part->marks[i])
            return false;
    return true;
}

static void add_part(struct surveying *surveying, const bool *marks)
{
    const struct declarations *declared = &surveying->lint->asked->rulebase->declared;
    struct part part = {.combinations = 1};

    for (size_t i = 0; i < surveying->part_count; i++)
        if (memcmp(surveying->parts[i].marks, marks, declared->domain_count * sizeof *marks) == 0)
            return;
    part.marks = ARENA_ARRAY(surveying->lint->arena, bool, declared->domain_count);
    part.axes = ARENA_ARRAY(surveying->lint->arena, size_t, declared->domain_count);
    memcpy(part.marks, marks, declared->domain_count * sizeof *marks);
    for (size_t i = 0; i < declared->domain_count; i++) {
        size_t values = declared->domains[i].value_count;

        if (!marks[i] || values == 1)
            continue;
        part.axes[part.axis_count++] = i;
        part.combinations =
            part.combinations > SIZE_MAX / values ? SIZE_MAX : part.combinations * values;
    }
    surveying->parts[surveying->part_count++] = part;
}

/* A part all of whose assumptions vary in another is run along with that. */
static bool is_run_along(const struct surveying *surveying, size_t at)
{
    for (size_t i = 0; i < surveying->part_count; i++)
        if (i != at && surveying->parts[i].axis_count > surveying->parts[at].axis_count &&
            surveying->parts[i].combinations <= surveying->runs_left &&
            is_within(surveying->parts[at].marks, &surveying->parts[i], domain_count(surveying)))
            return true;
    return false;
}

static bool was_run_along(const struct surveying *surveying, size_t at)
{
    for (size_t i = 0; i < surveying->part_count; i++)
        if (surveying->parts[i].was_run &&
            is_within(surveying->parts[at].marks, &surveying->parts[i], domain_count(surveying)))
            return true;
    return false;
}

static int compare_parts(const void *a, const void *b)
{
    const struct part *x = a, *y = b;

    if (x->combinations != y->combinations)
        return x->combinations < y->combinations ? -1 : 1;
    for (size_t i = 0; i < x->axis_count && i < y->axis_count; i++)
        if (x->axes[i] != y->axes[i])
            return x->axes[i] < y->axes[i] ? -1 : 1;
    return (x->axis_count > y->axis_count) - (x->axis_count < y->axis_count);
}

static void collect_parts(struct surveying *surveying, const struct depends *depends)
{
    const struct rulebase *rulebase = surveying->lint->asked->rulebase;
    size_t most = rulebase->rule_count + surveying->out->subject_count + 1;
    bool *marks = ARENA_ARRAY(surveying->lint->arena, bool, domain_count(surveying));

    surveying->parts = ARENA_ARRAY(surveying->lint->arena, struct part, most);
    add_part(surveying, marks);
    for (const struct rule *rule = rulebase->rules; rule != NULL; rule = rule->next) {
        depends_mark_rule(depends, rule, marks);
        add_part(surveying, marks);
    }
    for (size_t i = 0; i < surveying->out->subject_count; i++) {
        depends_mark(depends, surveying->out->subjects[i].name, marks);
        add_part(surveying, marks);
    }
    qsort(surveying->parts, surveying->part_count, sizeof *surveying->parts, compare_parts);
}

/* ---- looking at what a run has come to ---- */

static void note_rules(struct surveying *surveying)
{
    clips_state_matches(surveying->state, surveying->matches);
    if (!surveying->space.is_logical)
        clips_state_firings(surveying->state, surveying->firings);
    for (size_t i = 0; i < rule_count(surveying); i++)
        if (surveying->matches[i] > 0 || (!surveying->is_logical[i] && surveying->firings[i] > 0))
            surveying->out->has_fired[i] = true;
}

/* splitmix64's last step: numbers of texts that differ a little can then be added up. */
static uint64_t mix(uint64_t number, uint64_t with)
{
    number = (number ^ with) + 0x9E3779B97F4A7C15U;
    number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9U;
    number = (number ^ (number >> 27)) * 0x94D049BB133111EBU;
    return number ^ (number >> 31);
}

static uint64_t sign(struct surveying *surveying, size_t subject)
{
    bool **concludes = &surveying->concludes[subject];
    uint64_t signature = mix(0, surveying->now[subject].sum);

    if (*concludes == NULL) {
        *concludes = ARENA_ARRAY(surveying->lint->arena, bool, rule_count(surveying));
        for (size_t i = 0; i < rule_count(surveying); i++)
            (*concludes)[i] =
                feeds_concludes(&surveying->lint->feeds, i, surveying->out->subjects[subject].name);
    }
    for (size_t i = 0; i < rule_count(surveying); i++)
        if ((*concludes)[i])
            signature = mix(signature, surveying->matches[i] + surveying->firings[i]);
    return signature;
}

static int compare_values(const size_t *a, const size_t *b, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (a[i] != b[i])
            return a[i] < b[i] ? -1 : 1;
    return 0;
}

static void note_conflict(struct surveying *surveying, size_t subject)
{
    struct survey *out = surveying->out;
    size_t domains = domain_count(surveying), size = domains * sizeof *surveying->values;
    size_t changes = lint_changes(surveying->lint, surveying->values), at = 0;
    uint64_t signature = out->conflict_count < MOST_SIGNATURES ? sign(surveying, subject) : 0;
    struct survey_conflict *conflict;

    while (at < out->conflict_count &&
           (out->conflicts[at].subject != subject || out->conflicts[at].signature != signature))
        at++;
    if (at == out->conflict_count) {
        MEMORY_GROW(out->conflicts, out->conflict_count, surveying->conflict_capacity);
        out->conflicts[out->conflict_count++] = (struct survey_conflict){
            subject, signature, ARENA_ARRAY(surveying->lint->arena, size_t, domains), SIZE_MAX};
    }
    conflict = &out->conflicts[at];
    if (changes > conflict->changes ||
        (changes == conflict->changes &&
         compare_values(surveying->values, conflict->values, domains) >= 0))
        return;
    conflict->changes = changes;
    if (size > 0)
        memcpy(conflict->values, surveying->values, size);
}

static void note_recommendation(void *context, size_t subject, const char *value)
{
    struct surveying *surveying = context;
    struct survey_subject *of;
    uint64_t number = 0;

    if (subject == surveying->out->subject_count)
        return;
    surveying->now[subject].count++;
    for (const char *at = value; *at != '\0'; at++)
        number = mix(number, (unsigned char)*at);
    surveying->now[subject].sum += number;
    of = &surveying->out->subjects[subject];
    for (size_t i = 0; of->declared != NULL && i < of->declared->value_count; i++)
        if (strcmp(of->declared->values[i], value) == 0)
            of->is_reached[i] = true;
}

static bool look(void *context, const size_t *values)
{
    struct surveying *surveying = context;
    size_t subjects = surveying->out->subject_count;

    surveying->values = values;
    note_rules(surveying);
    if (subjects > 0)
        memset(surveying->now, 0, subjects * sizeof *surveying->now);
    clips_state_recommendations(surveying->state, note_recommendation, surveying);
    for (size_t i = 0; i < subjects; i++)
        if (surveying->now[i].count > 1)
            note_conflict(surveying, i);
    return true;
}

/* ---- running ---- */

static void mark_decided(struct surveying *surveying, const struct depends *depends,
                         const struct part *part)
{
    const struct rulebase *rulebase = surveying->lint->asked->rulebase;
    bool *marks = ARENA_ARRAY(surveying->lint->arena, bool, domain_count(surveying));
    size_t index = 0;

    for (const struct rule *rule = rulebase->rules; rule != NULL; rule = rule->next, index++) {
        if (surveying->out->is_rule_decided[index])
            continue;
        depends_mark_rule(depends, rule, marks);
        surveying->out->is_rule_decided[index] = is_within(marks, part, domain_count(surveying));
    }
    for (size_t i = 0; i < surveying->out->subject_count; i++) {
        if (surveying->out->subjects[i].is_decided)
            continue;
        depends_mark(depends, surveying->out->subjects[i].name, marks);
        surveying->out->subjects[i].is_decided = is_within(marks, part, domain_count(surveying));
    }
}

static bool run_part(struct surveying *surveying, const struct part *part)
{
    struct space_stretch whole = space_whole(&surveying->space, part->axes, part->axis_count);
    struct endstate_error why = {0};

    surveying->runs_left -= part->combinations;
    if (space_roam(&surveying->space, &whole, look, surveying, &why))
        return true;
    surveying->out->failure = arena_string(surveying->lint->arena, why.text);
    return false;
}

/* First those that no larger part holds; then, where such a one was too much after all, the parts
 * of it. */
static void run_parts(struct surveying *surveying, const struct depends *depends)
{
    for (int turn = 0; turn < 2; turn++) {
        for (size_t i = 0; i < surveying->part_count; i++) {
            struct part *part = &surveying->parts[i];

            if (part->combinations > surveying->runs_left || was_run_along(surveying, i) ||
                (turn == 0 && is_run_along(surveying, i)))
                continue;
            if (!run_part(surveying, part))
                return;
            part->was_run = true;
            mark_decided(surveying, depends, part);
        }
    }
}

static void name_subjects(struct surveying *surveying, const struct depends *depends)
{
    const struct declarations *declared = &surveying->lint->asked->rulebase->declared;
    struct survey *out = surveying->out;
    const char **names = depends_subjects(depends, &out->subject_count);

    out->subjects = ARENA_ARRAY(surveying->lint->arena, struct survey_subject, out->subject_count);
    for (size_t i = 0; i < out->subject_count; i++) {
        struct survey_subject *subject = &out->subjects[i];

        subject->name = names[i];
        subject->declared = declaration_subject(declared, names[i]);
        if (subject->declared != NULL)
            subject->is_reached =
                ARENA_ARRAY(surveying->lint->arena, bool, subject->declared->value_count);
    }
    surveying->now = ARENA_ARRAY(surveying->lint->arena, struct seen, out->subject_count);
    surveying->concludes = ARENA_ARRAY(surveying->lint->arena, bool *, out->subject_count);
    surveying->state = clips_state_new(surveying->lint->asked->session,
                                       surveying->lint->asked->rulebase, names, out->subject_count);
}

static void note_logical(struct surveying *surveying, const struct depends *depends)
{
    const struct rulebase *rulebase = surveying->lint->asked->rulebase;
    size_t index = 0;

    surveying->matches = ARENA_ARRAY(surveying->lint->arena, size_t, rulebase->rule_count);
    surveying->firings = ARENA_ARRAY(surveying->lint->arena, size_t, rulebase->rule_count);
    surveying->is_logical = ARENA_ARRAY(surveying->lint->arena, bool, rulebase->rule_count);
    for (const struct rule *rule = rulebase->rules; rule != NULL; rule = rule->next)
        surveying->is_logical[index++] = depends_is_rule_logical(depends, rule);
}

/* ---- the whole ---- */

static int compare_conflicts(const void *a, const void *b)
{
    const struct survey_conflict *x = a, *y = b;

    if (x->changes != y->changes)
        return x->changes < y->changes ? -1 : 1;
    if (x->subject != y->subject)
        return x->subject < y->subject ? -1 : 1;
    return (x->signature > y->signature) - (x->signature < y->signature);
}

/* Into the arena, so that nothing has to be freed. */
static void sort_conflicts(struct surveying *surveying)
{
    struct survey *out = surveying->out;
    struct survey_conflict *kept =
        ARENA_ARRAY(surveying->lint->arena, struct survey_conflict, out->conflict_count);

    if (out->conflict_count > 0) {
        qsort(out->conflicts, out->conflict_count, sizeof *out->conflicts, compare_conflicts);
        memcpy(kept, out->conflicts, out->conflict_count * sizeof *kept);
    }
    free(out->conflicts);
    out->conflicts = kept;
}

void survey_take(struct survey *out, struct lint *lint)
{
    const struct lint_request *asked = lint->asked;
    const struct depends *depends = depends_new(asked->rulebase, lint->arena);
    struct surveying surveying = {.out = out, .lint = lint};

    *out = (struct survey){.has_fired = ARENA_ARRAY(lint->arena, bool, asked->rulebase->rule_count),
                           .is_rule_decided =
                               ARENA_ARRAY(lint->arena, bool, asked->rulebase->rule_count)};
    note_logical(&surveying, depends);
    space_open(&surveying.space, asked->rulebase, asked->assumptions, depends, asked->session,
               asked->limits, lint->arena);
    surveying.runs_left = asked->most_runs == 0 ? LINT_RUNS : asked->most_runs;
    if (!surveying.space.is_logical)
        surveying.runs_left /= LINT_FULL_RUN_COST;
    name_subjects(&surveying, depends);
    collect_parts(&surveying, depends);
    run_parts(&surveying, depends);
    sort_conflicts(&surveying);
    clips_state_free(surveying.state);
}

struct record *survey_record(struct lint *lint, const size_t *values)
{
    const struct lint_request *asked = lint->asked;
    const struct declarations *declared = &asked->rulebase->declared;
    struct record *record = NULL;
    bool is_good;

    clips_session_watch(asked->session, true);
    is_good = clips_session_reset(asked->session, NULL);
    for (size_t i = 0; is_good && i < declared->domain_count; i++)
        is_good = clips_session_assume(asked->session, declared->domains[i].key,
                                       declared->domains[i].values[values[i]], NULL);
    if (is_good && clips_session_run(asked->session, asked->rulebase, asked->limits, NULL))
        record = clips_session_record(asked->session, asked->rulebase);
    clips_session_watch(asked->session, false);
    return record;
}
