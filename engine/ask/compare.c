#include "ask/compare.h"

#include <string.h>

#include "ask/reversal.h"

const char *compare_is(const struct compare_subject *subject, int side)
{
    return subject->sides[side] == NULL ? NULL : subject->sides[side]->is;
}

/* ---- what differs ---- */

static void find_assumptions(struct comparison *out,
                             const struct compare_side sides[CONTRAST_SIDES], struct arena *arena)
{
    const struct declarations *ours = &sides[CONTRAST_A].rulebase->declared;
    const struct declarations *theirs = &sides[CONTRAST_B].rulebase->declared;

    out->assumptions = ARENA_ARRAY(arena, struct compare_assumption, ours->domain_count);
    for (size_t i = 0; i < ours->domain_count; i++) {
        const struct assumption *a = &sides[CONTRAST_A].assumptions[i], *b;
        const struct domain *domain = declaration_domain(theirs, ours->domains[i].key);

        if (domain == NULL)
            continue;
        b = &sides[CONTRAST_B].assumptions[domain - theirs->domains];
        if (strcmp(assumption_value(a), assumption_value(b)) != 0)
            out->assumptions[out->assumption_count++] = (struct compare_assumption){{a, b}};
    }
}

static bool is_different(const struct compare_subject *subject)
{
    const char *a = compare_is(subject, CONTRAST_A), *b = compare_is(subject, CONTRAST_B);

    return a == NULL || b == NULL ? a != b : strcmp(a, b) != 0;
}

static void add_subject(struct comparison *out, const struct recommendation *a,
                        const struct recommendation *b)
{
    struct compare_subject *subject = &out->subjects[out->subject_count++];

    subject->on = a != NULL ? a->on : b->on;
    subject->sides[CONTRAST_A] = a;
    subject->sides[CONTRAST_B] = b;
    subject->is_different = is_different(subject);
    out->different_count += subject->is_different;
}

static void find_subjects(struct comparison *out, const struct compare_side sides[CONTRAST_SIDES],
                          struct arena *arena)
{
    const struct recommendations *a = sides[CONTRAST_A].recommendations;
    const struct recommendations *b = sides[CONTRAST_B].recommendations;

    out->subjects = ARENA_ARRAY(arena, struct compare_subject, a->count + b->count);
    for (size_t i = 0; i < a->count; i++)
        add_subject(out, &a->items[i], recommend_find(b, a->items[i].on));
    for (size_t i = 0; i < b->count; i++)
        if (recommend_find(a, b->items[i].on) == NULL)
            add_subject(out, NULL, &b->items[i]);
}

/* ---- the crux ---- */

static bool has_mattering(const struct comparison *comparison,
                          const struct compare_subject *subject,
                          const struct record_fact *const *facts, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (strcmp(facts[i]->template, "assumption") != 0)
            continue;
        for (size_t j = 0; j < comparison->assumption_count; j++)
            if (subject->matters[j] &&
                strcmp(comparison->assumptions[j].sides[CONTRAST_A]->domain->key,
                       record_text(facts[i], "key")) == 0)
                return true;
    }
    return false;
}

static void add_parts(const struct comparison *comparison, struct compare_subject *subject,
                      bool must_matter)
{
    for (int side = 0; side < CONTRAST_SIDES; side++) {
        const struct contrast_side *here = &subject->contrast.sides[side];

        for (size_t i = 0; i < here->first_count; i++) {
            const struct contrast_step *step = &here->steps[i];

            if (!must_matter ||
                has_mattering(comparison, subject, step->rests_on, step->rests_count) ||
                has_mattering(comparison, subject, step->excludes, step->excludes_count))
                subject->parts[subject->part_count++] = (struct compare_part){side, step};
        }
    }
}

static void find_parts(const struct comparison *comparison, struct compare_subject *subject,
                       const struct compare_side sides[CONTRAST_SIDES], struct arena *arena)
{
    const struct record *const records[CONTRAST_SIDES] = {sides[CONTRAST_A].record,
                                                          sides[CONTRAST_B].record};
    const struct record_fact *facts[CONTRAST_SIDES];
    size_t most = 0;

    for (int side = 0; side < CONTRAST_SIDES; side++)
        facts[side] = subject->sides[side] == NULL ? NULL : subject->sides[side]->fact;
    contrast_read(&subject->contrast, records, facts, arena);
    for (int side = 0; side < CONTRAST_SIDES; side++)
        most += subject->contrast.sides[side].first_count;
    subject->parts = ARENA_ARRAY(arena, struct compare_part, most);
    add_parts(comparison, subject, true);
    if (subject->part_count == 0)
        add_parts(comparison, subject, false);
}

bool compare_read(struct comparison *out, const struct compare_side sides[CONTRAST_SIDES],
                  struct arena *arena, struct endstate_error *error)
{
    struct reversal *reversal;
    bool is_good = true;

    *out = (struct comparison){.names = {sides[CONTRAST_A].name, sides[CONTRAST_B].name}};
    find_assumptions(out, sides, arena);
    find_subjects(out, sides, arena);
    reversal = reversal_begin(&sides[CONTRAST_A], out, arena);
    for (size_t i = 0; is_good && i < out->subject_count; i++) {
        struct compare_subject *subject = &out->subjects[i];

        if (!subject->is_different)
            continue;
        is_good = reversal_find(reversal, subject, error);
        if (is_good)
            find_parts(out, subject, sides, arena);
    }
    reversal_end(reversal);
    return is_good;
}
