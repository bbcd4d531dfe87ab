#include "ask/robustness.h"

#include <string.h>

/* One recommendation while changes are tried on it. */
struct judged {
    struct recommendation *item;
    size_t subject;     /* in the walk */
    bool *overturns;    /* by change: whether it does alone */
    size_t *pairs_with; /* by change: pairs that hold it and overturn the answer */
    struct robustness *robustness;
};

struct judging {
    struct space_near *near;
    const struct space_change *changes;
    size_t change_count;
    struct judged *judged;
    size_t judged_count;
    struct endstate_error *error;
};

/* ---- trying changes ---- */

static bool is_overturned(const struct judged *judged, const char *const *answers)
{
    const char *is = answers[judged->subject];

    return is == NULL || strcmp(is, judged->item->is) != 0;
}

static bool bears(const struct judging *judging, const struct judged *judged, size_t change)
{
    const struct domain *domains = judging->near->rulebase->declared.domains;

    return judging->near->bears[judged->subject][judging->changes[change].domain - domains];
}

static bool try_singles(struct judging *judging)
{
    for (size_t i = 0; i < judging->change_count; i++) {
        const char *const *answers =
            space_near_visit(judging->near, &judging->changes[i], 1, judging->error);

        if (answers == NULL)
            return false;
        for (size_t j = 0; j < judging->judged_count; j++) {
            struct judged *judged = &judging->judged[j];

            judged->overturns[i] = is_overturned(judged, answers);
            judged->robustness->singles += judged->overturns[i];
        }
    }
    return true;
}

/* Whether two changes might overturn an answer together that neither overturns alone. */
static bool is_open(const struct judging *judging, const struct judged *judged, size_t a, size_t b)
{
    return !judged->overturns[a] && !judged->overturns[b] && bears(judging, judged, a) &&
           bears(judging, judged, b);
}

static bool is_open_for_any(const struct judging *judging, size_t a, size_t b)
{
    for (size_t i = 0; i < judging->judged_count; i++)
        if (is_open(judging, &judging->judged[i], a, b))
            return true;
    return false;
}

static bool try_pair(struct judging *judging, size_t a, size_t b)
{
    const struct space_change both[] = {judging->changes[a], judging->changes[b]};
    const char *const *answers = space_near_visit(judging->near, both, 2, judging->error);

    if (answers == NULL)
        return false;
    for (size_t i = 0; i < judging->judged_count; i++) {
        struct judged *judged = &judging->judged[i];

        if (!is_open(judging, judged, a, b) || !is_overturned(judged, answers))
            continue;
        judged->robustness->pairs++;
        judged->pairs_with[a]++;
        judged->pairs_with[b]++;
    }
    return true;
}

static bool try_pairs(struct judging *judging)
{
    for (size_t a = 0; a < judging->change_count; a++)
        for (size_t b = a + 1; b < judging->change_count; b++)
            if (judging->changes[a].domain != judging->changes[b].domain &&
                is_open_for_any(judging, a, b) && !try_pair(judging, a, b))
                return false;
    return true;
}

/* ---- telling ---- */

static size_t count_pairs(const struct judging *judging, const struct judged *judged)
{
    size_t count = 0;

    for (size_t a = 0; a < judging->change_count; a++)
        for (size_t b = a + 1; b < judging->change_count && !judged->overturns[a]; b++)
            count +=
                judging->changes[a].domain != judging->changes[b].domain && !judged->overturns[b];
    return count;
}

/* Changes of an assumption stand side by side, in order of key. */
static void find_decisive(const struct judging *judging, const struct judged *judged,
                          struct arena *arena)
{
    struct robustness *out = judged->robustness;
    size_t most_singles = 0, most_pairs = 1;

    out->decisive = ARENA_ARRAY(arena, const struct domain *, judging->change_count);
    for (size_t i = 0, next; i < judging->change_count; i = next) {
        const struct domain *domain = judging->changes[i].domain;
        size_t singles = 0, pairs = 0;

        for (next = i; next < judging->change_count && judging->changes[next].domain == domain;
             next++) {
            singles += judged->overturns[next];
            pairs += judged->pairs_with[next];
        }
        if (singles < most_singles || (singles == most_singles && pairs < most_pairs))
            continue;
        if (singles > most_singles || pairs > most_pairs)
            out->decisive_count = 0;
        out->decisive[out->decisive_count++] = domain;
        most_singles = singles;
        most_pairs = pairs;
    }
}

/* ---- the whole ---- */

static void begin(struct judging *judging, struct recommendations *all, struct arena *arena)
{
    const struct space_near *near = judging->near;
    bool *marks = ARENA_ARRAY(arena, bool, near->rulebase->declared.domain_count);

    memset(marks, true, sizeof *marks * near->rulebase->declared.domain_count);
    judging->changes = space_near_changes(near, marks, &judging->change_count, arena);
    judging->judged = ARENA_ARRAY(arena, struct judged, all->count);
    for (size_t i = 0; i < all->count; i++) {
        struct judged *judged = &judging->judged[judging->judged_count];
        size_t at = 0;

        while (at < near->subject_count && strcmp(near->subjects[at], all->items[i].on) != 0)
            at++;
        if (all->items[i].is == NULL || at == near->subject_count)
            continue;
        *judged = (struct judged){.item = &all->items[i],
                                  .subject = at,
                                  .overturns = ARENA_ARRAY(arena, bool, judging->change_count),
                                  .pairs_with = ARENA_ARRAY(arena, size_t, judging->change_count),
                                  .robustness = ARENA_NEW(arena, struct robustness)};
        judging->judged_count++;
    }
}

bool robustness_judge(struct recommendations *all, struct space_near *near, struct arena *arena,
                      struct endstate_error *error)
{
    struct judging judging = {.near = near, .error = error};

    begin(&judging, all, arena);
    if (!try_singles(&judging) || !try_pairs(&judging))
        return false;
    for (size_t i = 0; i < judging.judged_count; i++) {
        const struct judged *judged = &judging.judged[i];

        judged->robustness->single_count = judging.change_count;
        judged->robustness->pair_count = count_pairs(&judging, judged);
        find_decisive(&judging, judged, arena);
        judged->item->robustness = judged->robustness;
    }
    return true;
}
