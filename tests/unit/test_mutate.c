/* ask/mutate: mutants of small rule bases whose fate is known, and of made-up ones by full runs. */
#include <stdlib.h>
#include <string.h>

#include "ask/mutate.h"
#include "run/load.h"
#include "tell/mutation_words.h"
#include "worlds.h"

/* The last condition of `rain-shuts` always holds, and `idle` concludes what nothing reads. */
static const char policy[] =
    "(deffacts all"
    "  (domain (key rain) (values no yes) (baseline no))"
    "  (domain (key wind) (values none strong) (baseline none))"
    "  (subject (name roof) (values open shut)))"
    "(deftemplate wet (slot what (type SYMBOL)))"
    "(deftemplate fact (slot is (type SYMBOL)))"
    "(deffacts stated (fact (is true)))"
    "(defrule rain-wets \"It rains.\""
    "  (logical (assumption (key rain) (value yes))) => (assert (wet (what sky))))"
    "(defrule rain-shuts \"It is wet.\""
    "  (logical (wet (what sky)) (fact (is true)))"
    "  => (assert (recommendation (on roof) (is shut))))"
    "(defrule dry-opens \"It is dry.\""
    "  (logical (not (wet))) => (assert (recommendation (on roof) (is open))))"
    "(defrule idle \"The wind blows.\""
    "  (logical (assumption (key wind) (value strong))) => (assert (fact (is windy))))";

static const char sharp[] =
    "(case (name dry)) (expect (case dry) (answers roof=open))"
    "(case (name rain) (set rain=yes)) (expect (case rain) (answers roof=shut))";
static const char blunt[] = "(case (name dry)) (expect (case dry) (answers roof=open))";
static const char strict[] =
    "(case (name dry)) (expect (case dry) (answers roof=open) (not-rules idle))"
    "(case (name rain) (set rain=yes wind=strong)) (expect (case rain) (answers roof=shut)"
    "  (rules idle))";

struct bed {
    struct worlds worlds;
    char *folder;
    struct case_set set;
    const struct policy_case **cases;
    struct mutants mutants;
    struct mutation_trials trials;
};

static bool accepts_all(void *context, struct case_runner *runner, const struct rulebase *rulebase,
                        const struct policy_case *of)
{
    (void)context;
    (void)runner;
    (void)rulebase;
    (void)of;
    return true;
}

static void try_all(struct bed *bed, const char *rules, const char *cases, size_t jobs)
{
    struct bench *bench = &bed->worlds.bench;
    struct mutation_request request = {.strategy = "depth", .jobs = jobs};
    struct case_mistakes mistakes = {0};
    const char *path;

    *bed = (struct bed){0};
    worlds_load(&bed->worlds, rules);
    bed->folder = support_folder();
    path = arena_string(&bench->arena, support_write(bed->folder, "c.clp", cases));
    if (!case_set_read(&bed->set, &path, 1, &bench->rulebase, NULL, &bench->arena, &mistakes))
        fail_msg("%s", mistakes.items[0].text);
    case_mistakes_free(&mistakes);
    bed->cases = ARENA_ARRAY(&bench->arena, const struct policy_case *, bed->set.count);
    for (size_t i = 0; i < bed->set.count; i++)
        bed->cases[i] = &bed->set.cases[i];
    mutants_make(&bed->mutants, &bench->rulebase, &bench->arena);
    request.ground = (struct case_ground){&bench->rulebase, bed->worlds.assumptions, NULL,
                                          (struct clips_limits){10000, 10}};
    request.mutants = bed->mutants.items;
    request.mutant_count = bed->mutants.count;
    request.cases = bed->cases;
    request.case_count = bed->set.count;
    request.is_accepted = accepts_all;
    if (!mutate_run(&bed->trials, &request, &bench->arena, &bench->error))
        fail_msg("%s", bench->error.text);
}

static void clear(struct bed *bed)
{
    mutants_free(&bed->mutants);
    case_set_free(&bed->set);
    support_remove(bed->folder);
    worlds_free(&bed->worlds);
}

/* The only mutant of a rule and kind. */
static const struct mutant_trial *trial_of(const struct bed *bed, const char *rule,
                                           enum mutation kind, size_t nth)
{
    for (size_t i = 0; i < bed->trials.count; i++)
        if (strcmp(bed->mutants.items[i].rule->name, rule) == 0 &&
            bed->mutants.items[i].kind == kind && nth-- == 0)
            return &bed->trials.items[i];
    fail_msg("no such mutant of %s", rule);
    return NULL;
}

static void test_cases_of_both_sides_kill_all_but_equivalents(void **state)
{
    struct bed bed;

    (void)state;
    try_all(&bed, policy, sharp, 1);
    assert_int_equal(bed.trials.fates[MUTANT_SURVIVED] + bed.trials.fates[MUTANT_UNDECIDED], 0);
    assert_true(mutate_score(&bed.trials) > 99.9);
    assert_int_equal(trial_of(&bed, "rain-wets", MUTATION_RULE, 0)->fate, MUTANT_KILLED);
    assert_string_equal(trial_of(&bed, "rain-wets", MUTATION_RULE, 0)->killer->name, "rain");
    assert_int_equal(trial_of(&bed, "rain-wets", MUTATION_RULE, 0)->expected->kind, EXPECT_VALUE);
    /* Without rain as a condition it is always wet. */
    assert_string_equal(trial_of(&bed, "rain-wets", MUTATION_CONDITION, 0)->killer->name, "dry");
    /* A condition that always holds: dropped, nothing but the reasons is another. */
    assert_int_equal(trial_of(&bed, "rain-shuts", MUTATION_CONDITION, 1)->fate, MUTANT_REASONS);
    /* What nothing reads changes no answer. */
    assert_int_equal(trial_of(&bed, "idle", MUTATION_RULE, 0)->fate, MUTANT_REASONS);
    clear(&bed);
}

static void test_a_survivor_has_the_nearest_witness(void **state)
{
    const struct mutant_trial *trial;
    struct bed bed;

    (void)state;
    try_all(&bed, policy, blunt, 1);
    trial = trial_of(&bed, "rain-shuts", MUTATION_RULE, 0);
    assert_int_equal(trial->fate, MUTANT_SURVIVED);
    assert_string_equal(trial->on, "roof");
    assert_string_equal(trial->from, "shut");
    assert_null(trial->to);
    assert_int_equal(trial->witness[0], 1);
    assert_int_equal(trial->witness[1], 0);
    assert_true(mutate_score(&bed.trials) < 100);
    clear(&bed);
}

static void test_two_values_for_a_subject_go_wrong(void **state)
{
    const struct mutant_trial *trial;
    struct bed bed;

    (void)state;
    try_all(&bed, policy, blunt, 1);
    trial = trial_of(&bed, "dry-opens", MUTATION_NO_NOT, 0);
    assert_int_equal(trial->fate, MUTANT_KILLED);
    trial = trial_of(&bed, "dry-opens", MUTATION_CONDITION, 0); /* open always, shut in the rain */
    assert_int_equal(trial->fate, MUTANT_SURVIVED);
    assert_true(trial->is_wrong);
    assert_string_equal(trial->on, "roof");
    assert_string_equal(trial->from, "shut");
    assert_int_equal(trial->witness[0], 1);
    assert_int_equal(trial->witness[1], 0);
    clear(&bed);
}

static void test_other_reasons_are_told_and_can_be_pinned(void **state)
{
    const struct mutant_trial *trial;
    struct bed bed;

    (void)state;
    try_all(&bed, policy, sharp, 1);
    trial = trial_of(&bed, "idle", MUTATION_RULE, 0);
    assert_null(trial->reasons_on);
    assert_int_equal(trial->lost_count, 1);
    assert_string_equal(trial->lost[0], "idle");
    assert_int_equal(trial->gained_count, 0);
    assert_int_equal(trial->witness[0], 0);
    assert_int_equal(trial->witness[1], 1);
    clear(&bed);
    try_all(&bed, policy, strict, 1);
    trial = trial_of(&bed, "idle", MUTATION_RULE, 0);
    assert_int_equal(trial->fate, MUTANT_KILLED);
    assert_string_equal(trial->killer->name, "rain");
    assert_int_equal(trial->expected->kind, EXPECT_RULES);
    clear(&bed);
}

static void test_what_clips_refuses_is_no_mutant(void **state)
{
    struct bed bed;

    (void)state;
    try_all(&bed,
            "(deffacts all (domain (key k) (values a b) (baseline a)) (subject (name s)))"
            "(defrule r (logical (assumption (key k) (value ?x)))"
            "  => (assert (recommendation (on s) (is ?x))))",
            "(case (name c)) (expect (case c) (answers s=a))"
            "(case (name d) (set k=b)) (expect (case d) (answers s=b))",
            1);
    assert_int_equal(trial_of(&bed, "r", MUTATION_CONDITION, 0)->fate, MUTANT_NOT_BUILT);
    assert_int_equal(trial_of(&bed, "r", MUTATION_NOT, 0)->fate, MUTANT_NOT_BUILT);
    assert_int_equal(trial_of(&bed, "r", MUTATION_RULE, 0)->fate, MUTANT_KILLED);
    clear(&bed);
}

static void test_more_workers_find_the_same(void **state)
{
    struct bed one, three;

    (void)state;
    try_all(&one, policy, blunt, 1);
    try_all(&three, policy, blunt, 3);
    assert_int_equal(one.trials.count, three.trials.count);
    for (size_t i = 0; i < one.trials.count; i++) {
        const struct mutant_trial *a = &one.trials.items[i], *b = &three.trials.items[i];

        assert_int_equal(a->fate, b->fate);
        assert_true(worlds_same(a->on, b->on) && worlds_same(a->from, b->from) &&
                    worlds_same(a->to, b->to) && worlds_same(a->reasons_on, b->reasons_on));
        assert_int_equal(a->lost_count, b->lost_count);
        assert_true((a->witness == NULL) == (b->witness == NULL));
        if (a->killer != NULL)
            assert_string_equal(a->killer->name, b->killer->name);
    }
    clear(&three);
    clear(&one);
}

/* ---- ready cases ---- */

static void add_case(struct strbuf *out, const char **lines)
{
    for (; lines != NULL && *lines != NULL; lines++)
        strbuf_format(out, "%s\n", *lines);
}

static void test_ready_cases_kill_when_pasted(void **state)
{
    struct strbuf cases = {0};
    struct bed bed;

    (void)state;
    strbuf_add(&cases, blunt);
    try_all(&bed, policy, blunt, 1);
    assert_true(bed.trials.fates[MUTANT_SURVIVED] > 3);
    for (size_t i = 0; i < bed.trials.count; i++) {
        const struct mutation_report report = {.trials = &bed.trials,
                                               .rulebase = &bed.worlds.bench.rulebase,
                                               .assumptions = bed.worlds.assumptions,
                                               .cases = &bed.set};
        const char **lines =
            bed.trials.items[i].fate == MUTANT_KILLED
                ? NULL
                : mutation_words_case(&report, &bed.trials.items[i], &bed.worlds.bench.arena);

        add_case(&cases, lines);
    }
    clear(&bed);
    try_all(&bed, policy, cases.text, 1);
    assert_int_equal(bed.trials.fates[MUTANT_SURVIVED], 0);
    assert_true(bed.trials.fates[MUTANT_REASONS] <= 2); /* of facts that nothing cites or names */
    clear(&bed);
    strbuf_free(&cases);
}

/* ---- made-up worlds, by full runs ---- */

/* What a mutant answers under some values; false where it goes wrong. */
static bool answer(struct bed *bed, const struct rulebase *rules, struct clips_session *session,
                   const size_t *values, const char **answers)
{
    const struct declarations *declared = &rules->declared;
    struct recommendations found;
    struct record *record;
    bool is_good = clips_session_reset(session, NULL);

    for (size_t i = 0; is_good && i < declared->domain_count; i++)
        is_good = clips_session_assume(session, declared->domains[i].key,
                                       declared->domains[i].values[values[i]], NULL);
    if (!is_good || !clips_session_run(session, rules, (struct clips_limits){10000, 10}, NULL))
        return false;
    record = clips_session_record(session, rules);
    is_good = recommend_read(&found, record, rules, NULL);
    for (size_t i = 0; is_good && i < worlds_subject_count; i++) {
        const struct recommendation *of = recommend_find(&found, worlds_subjects[i]);

        answers[i] =
            of == NULL || of->is == NULL ? NULL : arena_string(&bed->worlds.bench.arena, of->is);
    }
    record_free(record);
    return is_good;
}

struct brute {
    bool is_other;       /* under some combination */
    bool is_other_there; /* at the witness, as it is told */
    bool is_other_home;  /* at the baseline */
};

static bool is_same_as_all(const char *const *answers, const char *const *others)
{
    for (size_t i = 0; i < worlds_subject_count; i++)
        if (!worlds_same(answers[i], others[i]))
            return false;
    return true;
}

static bool shows(const struct mutant_trial *trial, bool is_good, const char *const *before,
                  const char *const *after)
{
    for (size_t i = 0; i < worlds_subject_count; i++)
        if (trial->on != NULL && strcmp(worlds_subjects[i], trial->on) == 0)
            return worlds_same(before[i], trial->from) &&
                   (trial->is_wrong ? !is_good : is_good && worlds_same(after[i], trial->to));
    return false;
}

static struct brute run_all(struct bed *bed, const struct mutant_trial *trial,
                            const char *const *before)
{
    struct clips_session *session = clips_session_new();
    struct arena arena = {NULL};
    struct brute brute = {0};
    struct rulebase changed;
    size_t values[16];

    assert_true(mutant_apply(&changed, &bed->worlds.bench.rulebase, trial->mutant, &arena));
    assert_true(load_rulebase(session, &changed, false, &arena, NULL));
    for (size_t i = 0; i < worlds_count(&bed->worlds); i++) {
        const char *after[WORLDS_MOST_SUBJECTS] = {NULL};
        bool is_home = true, is_witness = trial->witness != NULL, is_good, is_other;

        worlds_values(&bed->worlds, i, values);
        for (size_t j = 0; j < bed->worlds.domain_count; j++) {
            is_home = is_home && values[j] == bed->worlds.assumptions[j].value;
            is_witness = is_witness && values[j] == trial->witness[j];
        }
        is_good = answer(bed, &changed, session, values, after);
        is_other = !is_good || !is_same_as_all(&before[i * worlds_subject_count], after);
        brute.is_other = brute.is_other || is_other;
        brute.is_other_home = brute.is_other_home || (is_home && is_other);
        brute.is_other_there =
            brute.is_other_there ||
            (is_witness && shows(trial, is_good, &before[i * worlds_subject_count], after));
    }
    clips_session_free(session);
    arena_free(&arena);
    return brute;
}

/* One case that expects every answer as it is where nothing is set. */
static void write_case(struct strbuf *out, struct worlds *worlds)
{
    const char *answers[WORLDS_MOST_SUBJECTS];
    size_t values[16];

    for (size_t i = 0; i < worlds->domain_count; i++)
        values[i] = worlds->assumptions[i].value;
    worlds_answer(worlds, values, worlds_subjects, worlds_subject_count, answers);
    strbuf_add(out, "(case (name c))");
    for (size_t i = 0; i < worlds_subject_count; i++)
        if (answers[i] == NULL)
            strbuf_format(out, "(expect (case c) (on %s) (support none))", worlds_subjects[i]);
        else
            strbuf_format(out, "(expect (case c) (on %s) (is %s))", worlds_subjects[i], answers[i]);
}

static void check_trial(struct bed *bed, const struct mutant_trial *trial,
                        const char *const *before, const char *rules)
{
    struct brute brute = run_all(bed, trial, before);
    bool is_killed = trial->fate == MUTANT_KILLED, is_survivor = trial->fate == MUTANT_SURVIVED;

    if (trial->fate == MUTANT_UNDECIDED || brute.is_other_home != is_killed ||
        (!is_killed && brute.is_other != is_survivor) || (is_survivor && !brute.is_other_there))
        fail_msg("fate %d of %s in\n%s", (int)trial->fate,
                 trial->mutant->text == NULL ? trial->mutant->rule->name : trial->mutant->text,
                 rules);
}

static void test_made_up_worlds_by_full_runs(void **state)
{
    uint64_t series = 77;
    size_t fates[MUTANT_FATES] = {0};

    (void)state;
    for (int round = 0; round < WORLDS_KINDS; round++) {
        struct strbuf rules = {0}, cases = {0};
        struct worlds worlds;
        struct bed bed;
        const char **before;

        worlds_make_up(&rules, &series, (enum worlds_kind)round);
        worlds_load(&worlds, rules.text);
        write_case(&cases, &worlds);
        worlds_free(&worlds);
        try_all(&bed, rules.text, cases.text, 1);
        before = worlds_answer_all(&bed.worlds, worlds_subjects, worlds_subject_count);
        for (size_t i = 0; i < bed.trials.count; i++) {
            fates[bed.trials.items[i].fate]++;
            if (bed.trials.items[i].fate != MUTANT_NOT_BUILT && i % 4 == (size_t)round % 4)
                check_trial(&bed, &bed.trials.items[i], before, rules.text);
        }
        clear(&bed);
        strbuf_free(&rules);
        strbuf_free(&cases);
    }
    print_message("%zu killed, %zu survived, %zu by other reasons, %zu equivalent, %zu not built\n",
                  fates[MUTANT_KILLED], fates[MUTANT_SURVIVED], fates[MUTANT_REASONS],
                  fates[MUTANT_EQUIVALENT], fates[MUTANT_NOT_BUILT]);
    assert_true(fates[MUTANT_KILLED] > 50);
    assert_true(fates[MUTANT_SURVIVED] > 50);
    assert_true(fates[MUTANT_REASONS] > 50);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_cases_of_both_sides_kill_all_but_equivalents),
        cmocka_unit_test(test_a_survivor_has_the_nearest_witness),
        cmocka_unit_test(test_two_values_for_a_subject_go_wrong),
        cmocka_unit_test(test_other_reasons_are_told_and_can_be_pinned),
        cmocka_unit_test(test_what_clips_refuses_is_no_mutant),
        cmocka_unit_test(test_more_workers_find_the_same),
        cmocka_unit_test(test_ready_cases_kill_when_pasted),
        cmocka_unit_test(test_made_up_worlds_by_full_runs),
    };

    return cmocka_run_group_tests_name("mutate", tests, NULL, NULL);
}
