/* What the policy recommends: worked answers, and an independent table over random assumptions. */
#include <stdio.h>
#include <string.h>

#include "policy.h"

enum { COMBINATIONS = 5000 };

static const char *const subjects[] = {"next-step",
                                       "plan-a",
                                       "plan-b",
                                       "attainable",
                                       "norway-model",
                                       "west-germany-model",
                                       "israel-model",
                                       "european-guarantee",
                                       "formal-neutrality",
                                       "leverage",
                                       "outlook",
                                       "pressure",
                                       "sanctions",
                                       "frozen-assets",
                                       "frozen-assets-route",
                                       "munitions",
                                       "offensive-weapons-limits",
                                       "territory",
                                       "israel-model-deterrence",
                                       "interest-alignment",
                                       "interest-ukraine-ally",
                                       "interest-frontline-allies",
                                       "interest-stable-europe"};

enum { SUBJECTS = sizeof subjects / sizeof subjects[0] };

static int set_up(void **state)
{
    *state = policy_load(policy_folder, "depth");
    return 0;
}

static int tear_down(void **state)
{
    endstate_free(*state);
    return 0;
}

/* ---- worked answers ---- */

static void check_answer(const struct endstate *engine, const char *under, const char *subject,
                         const char *expected)
{
    const char *found = endstate_recommended(engine, subject);

    if (found == NULL || strcmp(found, expected) != 0)
        fail_msg("%s is %s, expected %s, under %s", subject, found == NULL ? "nothing" : found,
                 expected, under);
}

/* "SUBJECT=VALUE SUBJECT=VALUE ..." under "KEY=VALUE ..." over the baseline */
static void check_answers(struct endstate *engine, const char *settings, const char *answers)
{
    char subject[64], value[64];
    int used;

    policy_set_baseline(engine);
    policy_set(engine, settings);
    policy_run(engine);
    while (sscanf(answers, " %63[^=]=%63s%n", subject, value, &used) == 2) {
        check_answer(engine, settings, subject, value);
        answers += used;
    }
    assert_string_equal(answers, "");
    assert_int_equal(endstate_recommendation_count(engine), SUBJECTS);
}

static void test_baseline(void **state)
{
    check_answers(*state, "",
                  "next-step=offer-norway-model plan-a=norway-model plan-b=israel-model "
                  "attainable=israel-model norway-model=plan-a israel-model=plan-b "
                  "european-guarantee=on-the-table west-germany-model=not-proposed "
                  "formal-neutrality=ruled-out leverage=considerable "
                  "outlook=good-deal-within-reach pressure=sustain sanctions=keep-bulk "
                  "frozen-assets=transfer-to-ukraine frozen-assets-route=europe-unilaterally "
                  "munitions=fund-general-production offensive-weapons-limits=not-discussable "
                  "territory=freeze-acceptable israel-model-deterrence=credible "
                  "interest-alignment=engaged interest-ukraine-ally=engaged "
                  "interest-frontline-allies=engaged interest-stable-europe=engaged");
}

static void test_interests_are_engaged_under_either_lens(void **state)
{
    check_answers(*state, "interest-lens=rules-based",
                  "interest-alignment=engaged interest-ukraine-ally=engaged "
                  "interest-frontline-allies=engaged interest-stable-europe=engaged");
}

static void test_west_germany_model_is_said_never_to_be_on_the_table(void **state)
{
    json_t *document, *item;
    size_t i;
    bool is_said = false;

    policy_set_baseline(*state);
    document = policy_recommendation(*state);
    json_array_foreach(json_object_get(document, "recommendations"), i, item) is_said =
        is_said || (strcmp(policy_text(item, "on"), "west-germany-model") == 0 &&
                    strstr(policy_text(item, "because"), "never") != NULL);
    assert_true(is_said);
    json_decref(document);
}

static void test_moscow_rejects_the_norway_model(void **state)
{
    check_answers(*state, "russia-on-norway=rejects",
                  "next-step=offer-israel-model plan-a=norway-model plan-b=israel-model");
}

static void test_moscow_accepts_the_norway_model_and_washington_is_open(void **state)
{
    check_answers(*state, "us-nato-stance=open russia-on-norway=accepts",
                  "next-step=conclude-norway-model attainable=norway-model "
                  "offensive-weapons-limits=discussable");
}

static void test_moscow_rejects_everything(void **state)
{
    check_answers(*state,
                  "russia-on-norway=rejects russia-on-israel=rejects russia-on-european=rejects",
                  "next-step=sustain-pressure attainable=none plan-a=norway-model");
}

static void test_washington_abandons_kyiv(void **state)
{
    check_answers(*state, "us-support=abandons",
                  "next-step=restore-support attainable=none leverage=squandered "
                  "outlook=lifeline-to-moscow plan-a=norway-model pressure=sustain");
}

static void test_attainable_goes_down_the_ladder(void **state)
{
    check_answers(*state, "us-nato-stance=open", "attainable=norway-model");
    check_answers(*state, "us-nato-stance=open russia-on-norway=rejects",
                  "attainable=israel-model");
    check_answers(*state, "russia-on-israel=rejects", "attainable=none");
    check_answers(*state, "russia-on-israel=rejects europe-readiness=ready",
                  "attainable=european-guarantee");
}

static void test_european_guarantee_is_plan_b_when_all_three_objections_are_gone(void **state)
{
    check_answers(*state,
                  "europe-readiness=ready european-force-purpose=tripwire us-backstop=pledged",
                  "plan-b=european-guarantee european-guarantee=plan-b israel-model=on-the-table");
    check_answers(*state, "european-force-purpose=tripwire us-backstop=pledged",
                  "plan-b=israel-model european-guarantee=on-the-table");
    check_answers(*state, "europe-readiness=ready us-backstop=pledged", "plan-b=israel-model");
    check_answers(*state, "europe-readiness=ready european-force-purpose=tripwire",
                  "plan-b=israel-model");
}

static void test_neutrality_is_not_proposed_when_no_objection_is_left(void **state)
{
    check_answers(*state, "neutrality-enforcement=automatic-us-response",
                  "formal-neutrality=ruled-out");
    check_answers(*state, "neutrality-force-limits=uncapped", "formal-neutrality=ruled-out");
    check_answers(*state,
                  "neutrality-enforcement=automatic-us-response neutrality-force-limits=uncapped",
                  "formal-neutrality=not-proposed");
}

static void test_territory_and_deterrence_and_interests_answer_to_the_terms(void **state)
{
    check_answers(*state, "western-integration=withheld", "territory=compensation-missing");
    check_answers(*state, "territorial-terms=legal-recognition", "territory=red-line-crossed");
    check_answers(*state, "territorial-terms=full-restoration", "territory=maximal-position");
    check_answers(*state, "weapons-use=restricted", "israel-model-deterrence=weakened");
    check_answers(*state, "china-wedge=possible",
                  "interest-alignment=undercut interest-stable-europe=engaged");
}

/* ---- the table ---- */

/* The assumptions of one combination, by key. */
struct world {
    char text[2048];
};

static bool has(const struct world *world, const char *setting)
{
    char padded[256];

    snprintf(padded, sizeof padded, " %s ", setting);
    return strstr(world->text, padded) != NULL;
}

/* The three options on the table, in the order of attainability. */
enum rung { NORWAY, ISRAEL, EUROPEAN };

static const struct {
    const char *option, *offer, *conclude, *accepts, *rejects;
} rungs[] = {
    {"norway-model", "offer-norway-model", "conclude-norway-model", "russia-on-norway=accepts",
     "russia-on-norway=rejects"},
    {"israel-model", "offer-israel-model", "conclude-israel-model", "russia-on-israel=accepts",
     "russia-on-israel=rejects"},
    {"european-guarantee", "offer-european-guarantee", "conclude-european-guarantee",
     "russia-on-european=accepts", "russia-on-european=rejects"},
};

static bool is_blocked(const struct world *world, enum rung rung)
{
    return (rung == NORWAY && has(world, "us-nato-stance=opposed")) ||
           (rung == EUROPEAN && has(world, "europe-readiness=not-ready"));
}

static bool is_european_plan_b(const struct world *world)
{
    return has(world, "europe-readiness=ready") && has(world, "european-force-purpose=tripwire") &&
           has(world, "us-backstop=pledged");
}

static const char *next_step(const struct world *world)
{
    bool is_european = is_european_plan_b(world);
    const enum rung order[] = {NORWAY, is_european ? EUROPEAN : ISRAEL,
                               is_european ? ISRAEL : EUROPEAN};

    if (has(world, "us-support=abandons"))
        return "restore-support";
    for (size_t i = 0; i < 3; i++) {
        if (has(world, rungs[order[i]].rejects))
            continue;
        if (!has(world, rungs[order[i]].accepts))
            return rungs[order[i]].offer;
        if (!is_blocked(world, order[i]))
            return rungs[order[i]].conclude;
    }
    return "sustain-pressure";
}

static const char *attainable(const struct world *world)
{
    if (has(world, "us-support=abandons"))
        return "none";
    for (int rung = NORWAY; rung <= EUROPEAN; rung++)
        if (!has(world, rungs[rung].rejects) && !is_blocked(world, (enum rung)rung))
            return rungs[rung].option;
    return "none";
}

static const char *leverage(const struct world *world)
{
    if (has(world, "us-support=abandons"))
        return "squandered";
    return has(world, "russia-war-prospects=stuck") && has(world, "attrition=active") &&
                   has(world, "long-range-strike=active") && has(world, "sanctions-pressure=active")
               ? "considerable"
               : "reduced";
}

static const char *neutrality(const struct world *world)
{
    return has(world, "neutrality-enforcement=automatic-us-response") &&
                   has(world, "neutrality-force-limits=uncapped")
               ? "not-proposed"
               : "ruled-out";
}

static const char *pressure(const struct world *world)
{
    return has(world, "attrition=active") || has(world, "long-range-strike=active") ||
                   has(world, "sanctions-pressure=active")
               ? "sustain"
               : "article-silent";
}

static const char *sanctions(const struct world *world)
{
    if (has(world, "us-sanctions-stance=insists-on-lifting"))
        return "keep-military-modernization";
    return has(world, "russia-holds-territory=yes") ? "keep-bulk" : "article-silent";
}

static const char *territory(const struct world *world)
{
    if (has(world, "territorial-terms=legal-recognition"))
        return "red-line-crossed";
    if (has(world, "territorial-terms=full-restoration"))
        return "maximal-position";
    return has(world, "western-integration=pledged") ? "freeze-acceptable" : "compensation-missing";
}

/* The values in the order of `subjects`. */
static void tabulate(const char **out, const struct world *world)
{
    bool is_european = is_european_plan_b(world);
    bool is_short = has(world, "congress-request=reluctant") || has(world, "us-inventories=low");
    const char *const row[SUBJECTS] = {
        next_step(world),
        "norway-model",
        is_european ? "european-guarantee" : "israel-model",
        attainable(world),
        "plan-a",
        "not-proposed",
        is_european ? "on-the-table" : "plan-b",
        is_european ? "plan-b" : "on-the-table",
        neutrality(world),
        leverage(world),
        has(world, "us-support=abandons") ? "lifeline-to-moscow" : "good-deal-within-reach",
        pressure(world),
        sanctions(world),
        "transfer-to-ukraine",
        has(world, "europe-holds-assets=yes") ? "europe-unilaterally" : "needs-agreement",
        is_short ? "fund-general-production" : "article-silent",
        has(world, "russia-on-norway=accepts") ? "discussable" : "not-discussable",
        territory(world),
        has(world, "weapons-use=unrestricted") ? "credible" : "weakened",
        has(world, "china-wedge=possible") ? "undercut" : "engaged",
        "engaged",
        "engaged",
        "engaged",
    };

    memcpy(out, row, sizeof row);
}

static void check_world(struct endstate *engine, const char *settings)
{
    struct world world;
    const char *expected[SUBJECTS];

    snprintf(world.text, sizeof world.text, " %s ", settings);
    tabulate(expected, &world);
    policy_set(engine, settings);
    policy_run(engine);
    for (size_t i = 0; i < SUBJECTS; i++)
        check_answer(engine, settings, subjects[i], expected[i]);
    assert_int_equal(endstate_recommendation_count(engine), SUBJECTS);
    assert_null(endstate_warning(engine, 0));
}

static void check_random_worlds(struct endstate *engine, uint64_t seed)
{
    uint64_t series = seed;

    assert_int_equal(endstate_domain_count(engine), 24);
    for (size_t i = 0; i < COMBINATIONS; i++) {
        char settings[2000];

        policy_draw(settings, sizeof settings, engine, &series);
        check_world(engine, settings);
    }
}

static void test_table_on_random_assumptions(void **state)
{
    check_random_worlds(*state, 20250224);
}

static void test_table_on_more_random_assumptions(void **state)
{
    check_random_worlds(*state, 121);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest first_half[] = {
        cmocka_unit_test(test_baseline),
        cmocka_unit_test(test_interests_are_engaged_under_either_lens),
        cmocka_unit_test(test_west_germany_model_is_said_never_to_be_on_the_table),
        cmocka_unit_test(test_moscow_rejects_the_norway_model),
        cmocka_unit_test(test_moscow_accepts_the_norway_model_and_washington_is_open),
        cmocka_unit_test(test_moscow_rejects_everything),
        cmocka_unit_test(test_washington_abandons_kyiv),
        cmocka_unit_test(test_attainable_goes_down_the_ladder),
        cmocka_unit_test(test_european_guarantee_is_plan_b_when_all_three_objections_are_gone),
        cmocka_unit_test(test_neutrality_is_not_proposed_when_no_objection_is_left),
        cmocka_unit_test(test_territory_and_deterrence_and_interests_answer_to_the_terms),
        cmocka_unit_test(test_table_on_random_assumptions),
    };
    const struct CMUnitTest second_half[] = {
        cmocka_unit_test(test_table_on_more_random_assumptions),
    };

    if (argc == 2 && strcmp(argv[1], "first-half") == 0)
        return cmocka_run_group_tests_name("answers", first_half, set_up, tear_down);
    if (argc == 2 && strcmp(argv[1], "second-half") == 0)
        return cmocka_run_group_tests_name("answers", second_half, set_up, tear_down);
    fprintf(stderr, "usage: test_answers first-half|second-half\n");
    return 2;
}
