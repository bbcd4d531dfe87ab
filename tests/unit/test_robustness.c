#include "ask/robustness.h"

#include <string.h>

#include "worlds.h"

enum { BASES = 12, MOST_CHANGES = 32, MOST_DOMAINS = 8 };

struct judging {
    struct worlds worlds;
    struct recommendations all;
    size_t present[MOST_DOMAINS];
};

/* Judge the answers that a full run gives under the present values. */
static void judge(struct judging *out)
{
    struct clips_limits limits = {10000, 10};
    struct worlds *worlds = &out->worlds;
    struct bench *bench = &worlds->bench;
    struct recommendation *items =
        ARENA_ARRAY(&bench->arena, struct recommendation, worlds_subject_count);
    const char *answers[WORLDS_MOST_SUBJECTS];
    struct space_near near;

    for (size_t i = 0; i < worlds->domain_count; i++)
        out->present[i] = worlds->assumptions[i].value;
    worlds_answer(worlds, out->present, worlds_subjects, worlds_subject_count, answers);
    for (size_t i = 0; i < worlds_subject_count; i++)
        items[i] = (struct recommendation){.on = worlds_subjects[i], .is = answers[i]};
    out->all = (struct recommendations){items, worlds_subject_count};
    if (!space_near_begin(&near, &bench->rulebase, worlds->assumptions, worlds->all, bench->session,
                          limits, &bench->arena, &bench->error) ||
        !robustness_judge(&out->all, &near, &bench->arena, &bench->error))
        fail_msg("%s", bench->error.text);
    space_near_end(&near);
}

/* ---- by brute force ---- */

struct counts {
    size_t singles, single_count, pairs, pair_count;
    size_t singles_of[MOST_DOMAINS], pairs_of[MOST_DOMAINS];
};

static bool is_overturned(struct judging *judging, size_t subject, const size_t *values)
{
    const char *answers[WORLDS_MOST_SUBJECTS];

    worlds_answer(&judging->worlds, values, worlds_subjects, worlds_subject_count, answers);
    return !worlds_same(answers[subject], judging->all.items[subject].is);
}

static bool does_alone(struct judging *judging, size_t subject, size_t domain, size_t value)
{
    size_t values[MOST_DOMAINS];

    memcpy(values, judging->present, sizeof values);
    values[domain] = value;
    return is_overturned(judging, subject, values);
}

static void count_pair(struct judging *judging, size_t subject, const size_t *domains,
                       const size_t *pair, struct counts *out)
{
    size_t values[MOST_DOMAINS];

    if (does_alone(judging, subject, domains[0], pair[0]) ||
        does_alone(judging, subject, domains[1], pair[1]))
        return;
    out->pair_count++;
    memcpy(values, judging->present, sizeof values);
    values[domains[0]] = pair[0];
    values[domains[1]] = pair[1];
    if (!is_overturned(judging, subject, values))
        return;
    out->pairs++;
    out->pairs_of[domains[0]]++;
    out->pairs_of[domains[1]]++;
}

static struct counts count(struct judging *judging, size_t subject)
{
    struct worlds *worlds = &judging->worlds;
    struct counts counts = {0};
    size_t domains[2], pair[2];

    for (domains[0] = 0; domains[0] < worlds->domain_count; domains[0]++)
        for (pair[0] = 0; pair[0] < worlds_size(worlds, domains[0]); pair[0]++) {
            bool does;

            if (pair[0] == judging->present[domains[0]])
                continue;
            does = does_alone(judging, subject, domains[0], pair[0]);
            counts.single_count++;
            counts.singles += does;
            counts.singles_of[domains[0]] += does;
            for (domains[1] = domains[0] + 1; domains[1] < worlds->domain_count; domains[1]++)
                for (pair[1] = 0; pair[1] < worlds_size(worlds, domains[1]); pair[1]++)
                    if (pair[1] != judging->present[domains[1]])
                        count_pair(judging, subject, domains, pair, &counts);
        }
    return counts;
}

static bool is_below(const struct counts *counts, size_t a, size_t b)
{
    if (counts->singles_of[a] != counts->singles_of[b])
        return counts->singles_of[a] < counts->singles_of[b];
    return counts->pairs_of[a] < counts->pairs_of[b];
}

static bool is_decisive(const struct judging *judging, const struct counts *counts, size_t domain)
{
    if (counts->singles_of[domain] + counts->pairs_of[domain] == 0)
        return false;
    for (size_t i = 0; i < judging->worlds.domain_count; i++)
        if (is_below(counts, domain, i))
            return false;
    return true;
}

static void check_subject(struct judging *judging, size_t subject)
{
    const struct robustness *robustness = judging->all.items[subject].robustness;
    const struct domain *domains = judging->worlds.bench.rulebase.declared.domains;
    struct counts counts = count(judging, subject);
    size_t decisive = 0;

    assert_int_equal(robustness->singles, counts.singles);
    assert_int_equal(robustness->single_count, counts.single_count);
    assert_int_equal(robustness->pairs, counts.pairs);
    assert_int_equal(robustness->pair_count, counts.pair_count);
    for (size_t i = 0; i < judging->worlds.domain_count; i++) {
        bool is_named = false;

        for (size_t j = 0; j < robustness->decisive_count; j++)
            is_named = is_named || robustness->decisive[j] == &domains[i];
        assert_int_equal(is_named, is_decisive(judging, &counts, i));
        decisive += is_named;
    }
    assert_int_equal(robustness->decisive_count, decisive);
}

static void test_counts_of_made_up_rules_are_those_of_full_runs(void **state)
{
    (void)state;
    for (int kind = 0; kind < WORLDS_KINDS; kind++) {
        uint64_t series = 5000 + (uint64_t)kind;

        for (int i = 0; i < BASES; i++) {
            struct strbuf text = {0};
            struct judging judging = {0};

            worlds_make_up(&text, &series, (enum worlds_kind)kind);
            worlds_load(&judging.worlds, text.text);
            for (size_t j = 0; j < judging.worlds.domain_count; j++)
                judging.worlds.assumptions[j].value =
                    worlds_random(&series, worlds_size(&judging.worlds, j));
            judge(&judging);
            for (size_t j = 0; j < worlds_subject_count; j++) {
                if (judging.all.items[j].is == NULL)
                    assert_null(judging.all.items[j].robustness);
                else
                    check_subject(&judging, j);
            }
            worlds_free(&judging.worlds);
            strbuf_free(&text);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_counts_of_made_up_rules_are_those_of_full_runs),
    };

    return cmocka_run_group_tests_name("robustness", tests, NULL, NULL);
}
