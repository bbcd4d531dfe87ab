#include "ask/reversal.h"

#include <stdlib.h>
#include <string.h>

#include "run/clips_scenario.h"

/* Runs for one subject, past which no more sets are tried by size. */
enum { MOST_RUNS = 4096 };

/* A run of side A with some assumptions changed to the values of B. */
struct trial {
    bool *is_changed;     /* by assumption that differs */
    const char **answers; /* by subject; NULL where these assumptions lead to no sound answer */
};

struct reversal {
    struct arena *arena;
    const struct compare_side *side;
    const struct comparison *comparison;
    const struct depends *depends;
    struct clips_scenario *scenario;
    const char **names; /* of the subjects that the scenario tells of */
    size_t name_count;
    size_t *values; /* by domain */
    struct trial *trials;
    size_t trial_count, trial_capacity;
};

/* Those compared, then others that the rules may conclude something on. */
static void name_subjects(struct reversal *reversal)
{
    const struct comparison *comparison = reversal->comparison;
    size_t count;
    const char **all = depends_subjects(reversal->depends, &count);

    reversal->names = ARENA_ARRAY(reversal->arena, const char *, comparison->subject_count + count);
    for (size_t i = 0; i < comparison->subject_count; i++)
        reversal->names[reversal->name_count++] = comparison->subjects[i].on;
    for (size_t i = 0; i < count; i++) {
        size_t at = 0;

        while (at < comparison->subject_count && strcmp(reversal->names[at], all[i]) != 0)
            at++;
        if (at == comparison->subject_count)
            reversal->names[reversal->name_count++] = all[i];
    }
}

struct reversal *reversal_begin(const struct compare_side *a, const struct comparison *comparison,
                                struct arena *arena)
{
    struct reversal *reversal = ARENA_NEW(arena, struct reversal);

    reversal->arena = arena;
    reversal->side = a;
    reversal->comparison = comparison;
    reversal->depends = depends_new(a->rulebase, arena);
    name_subjects(reversal);
    reversal->scenario =
        clips_scenario_new(a->session, a->rulebase, reversal->names, reversal->name_count);
    reversal->values = ARENA_ARRAY(arena, size_t, a->rulebase->declared.domain_count);
    return reversal;
}

void reversal_end(struct reversal *reversal)
{
    clips_scenario_free(reversal->scenario);
    free(reversal->trials);
}

/* ---- one trial ---- */

static const struct domain *domain_of(const struct reversal *reversal, size_t assumption)
{
    return reversal->comparison->assumptions[assumption].sides[CONTRAST_A]->domain;
}

static const char *value_of_b(const struct reversal *reversal, size_t assumption)
{
    return assumption_value(reversal->comparison->assumptions[assumption].sides[CONTRAST_B]);
}

static void set_values(struct reversal *reversal, const bool *is_changed)
{
    const struct declarations *declared = &reversal->side->rulebase->declared;

    for (size_t i = 0; i < declared->domain_count; i++)
        reversal->values[i] = reversal->side->assumptions[i].value;
    for (size_t i = 0; i < reversal->comparison->assumption_count; i++)
        if (is_changed[i])
            reversal->values[domain_of(reversal, i) - declared->domains] =
                (size_t)domain_value(domain_of(reversal, i), value_of_b(reversal, i));
}

/* Only a limit that is hit is an error: assumptions that contradict each other have no answer. */
static bool run_trial(struct reversal *reversal, struct trial *trial, struct endstate_error *error)
{
    const char **answers = ARENA_ARRAY(reversal->arena, const char *, reversal->name_count);
    struct endstate_error why = {0};

    set_values(reversal, trial->is_changed);
    if (clips_scenario_start(reversal->scenario, reversal->values, reversal->side->limits, &why) &&
        clips_scenario_read(reversal->scenario, answers, &why))
        trial->answers = answers;
    return why.code != ENDSTATE_LIMIT || error_set(error, why.code, "%s", why.text);
}

static struct trial *find_trial(const struct reversal *reversal, const bool *is_changed)
{
    size_t size = reversal->comparison->assumption_count * sizeof *is_changed;

    for (size_t i = 0; i < reversal->trial_count; i++)
        if (memcmp(reversal->trials[i].is_changed, is_changed, size) == 0)
            return &reversal->trials[i];
    return NULL;
}

/* NULL on an error. Each combination is run once for all subjects. */
static const struct trial *try(struct reversal *reversal, const bool *is_changed,
                               struct endstate_error *error)
{
    size_t count = reversal->comparison->assumption_count;
    struct trial *trial = find_trial(reversal, is_changed);

    if (trial != NULL)
        return trial;
    MEMORY_GROW(reversal->trials, reversal->trial_count, reversal->trial_capacity);
    trial = &reversal->trials[reversal->trial_count++];
    *trial = (struct trial){.is_changed = ARENA_ARRAY(reversal->arena, bool, count)};
    memcpy(trial->is_changed, is_changed, count * sizeof *is_changed);
    return run_trial(reversal, trial, error) ? trial : NULL;
}

/* ---- looking for sets ---- */

struct search {
    struct reversal *reversal;
    struct compare_subject *subject;
    size_t *candidates; /* assumptions that differ and may bear on the subject */
    size_t candidate_count;
    bool *is_changed; /* by assumption that differs */
    size_t most_trials;
    struct endstate_error *error;
};

static bool is_reversed(const struct search *search, const struct trial *trial)
{
    const char *wanted = compare_is(search->subject, CONTRAST_B), *is;

    if (trial->answers == NULL)
        return false;
    is = trial->answers[search->subject - search->reversal->comparison->subjects];
    return is == NULL || wanted == NULL ? is == wanted : strcmp(is, wanted) == 0;
}

static void keep_set(struct search *search)
{
    struct compare_subject *subject = search->subject;
    struct arena *arena = search->reversal->arena;
    struct compare_set *sets = ARENA_ARRAY(arena, struct compare_set, subject->set_count + 1);
    struct compare_set *set = &sets[subject->set_count];

    if (subject->set_count > 0)
        memcpy(sets, subject->sets, subject->set_count * sizeof *sets);
    subject->sets = sets;
    subject->set_count++;
    set->members = ARENA_ARRAY(arena, size_t, search->candidate_count);
    for (size_t i = 0; i < search->candidate_count; i++) {
        if (!search->is_changed[search->candidates[i]])
            continue;
        set->members[set->count++] = search->candidates[i];
        subject->matters[search->candidates[i]] = true;
    }
}

static bool may_go_on(const struct search *search)
{
    return search->reversal->trial_count < search->most_trials;
}

/* Every choice of so many more candidates, from one on. */
static bool choose(struct search *search, size_t from, size_t more)
{
    if (more == 0) {
        const struct trial *trial = try(search->reversal, search->is_changed, search->error);

        if (trial != NULL && is_reversed(search, trial))
            keep_set(search);
        return trial != NULL;
    }
    for (size_t i = from; i + more <= search->candidate_count && may_go_on(search); i++) {
        bool is_good;

        search->is_changed[search->candidates[i]] = true;
        is_good = choose(search, i + 1, more - 1);
        search->is_changed[search->candidates[i]] = false;
        if (!is_good)
            return false;
    }
    return true;
}

/* From all candidates, leave out one after the other where the answer stays that of B. */
static bool shrink(struct search *search)
{
    const struct trial *trial;

    for (size_t i = 0; i < search->candidate_count; i++)
        search->is_changed[search->candidates[i]] = true;
    trial = try(search->reversal, search->is_changed, search->error);
    if (trial == NULL || !is_reversed(search, trial))
        return trial != NULL;
    for (size_t i = 0; i < search->candidate_count; i++) {
        search->is_changed[search->candidates[i]] = false;
        trial = try(search->reversal, search->is_changed, search->error);
        if (trial == NULL)
            return false;
        search->is_changed[search->candidates[i]] = !is_reversed(search, trial);
    }
    keep_set(search);
    return true;
}

static void find_candidates(struct search *search)
{
    const struct reversal *reversal = search->reversal;
    const struct declarations *declared = &reversal->side->rulebase->declared;
    bool *marks = ARENA_ARRAY(reversal->arena, bool, declared->domain_count);
    size_t count = reversal->comparison->assumption_count;

    depends_mark(reversal->depends, search->subject->on, marks);
    search->candidates = ARENA_ARRAY(reversal->arena, size_t, count);
    for (size_t i = 0; i < count; i++)
        if (marks[domain_of(reversal, i) - declared->domains] &&
            domain_value(domain_of(reversal, i), value_of_b(reversal, i)) >= 0)
            search->candidates[search->candidate_count++] = i;
}

bool reversal_find(struct reversal *reversal, struct compare_subject *subject,
                   struct endstate_error *error)
{
    size_t count = reversal->comparison->assumption_count;
    struct search search = {.reversal = reversal,
                            .subject = subject,
                            .most_trials = reversal->trial_count + MOST_RUNS,
                            .error = error};

    search.is_changed = ARENA_ARRAY(reversal->arena, bool, count);
    subject->matters = ARENA_ARRAY(reversal->arena, bool, count);
    find_candidates(&search);
    for (size_t size = 1;
         size <= search.candidate_count && subject->set_count == 0 && may_go_on(&search); size++)
        if (!choose(&search, 0, size))
            return false;
    subject->is_complete = may_go_on(&search);
    return subject->is_complete || subject->set_count > 0 || shrink(&search);
}
