/* Under how many combinations some subject changes. */
#include <stdlib.h>

#include "ask/behaviour_inside.h"

/* Subjects whose changes depend on the same keys, directly or by way of others. */
struct cluster {
    const struct behaviour *behaviour;
    bool *has_key;
    bool *has_subject;
};

static bool shares_key(const struct cluster *cluster, const struct behaviour_subject *subject)
{
    for (size_t i = 0; i < subject->differs.axis_count; i++)
        if (cluster->has_key[subject->differs.axes[i]])
            return true;
    return false;
}

static void take_subject(struct cluster *cluster, size_t subject)
{
    const struct table *differs = &cluster->behaviour->subjects[subject].differs;

    cluster->has_subject[subject] = true;
    for (size_t i = 0; i < differs->axis_count; i++)
        cluster->has_key[differs->axes[i]] = true;
}

static void grow_cluster(struct cluster *cluster, const bool *is_taken)
{
    bool has_grown = true;

    while (has_grown) {
        has_grown = false;
        for (size_t i = 0; i < cluster->behaviour->subject_count; i++) {
            if (is_taken[i] || cluster->has_subject[i] ||
                !shares_key(cluster, &cluster->behaviour->subjects[i]))
                continue;
            take_subject(cluster, i);
            has_grown = true;
        }
    }
}

static bool changes_at(const struct behaviour_subject *subject, const size_t *digits)
{
    const struct table *differs = &subject->differs;
    size_t cell = 0;

    for (size_t i = 0; i < differs->axis_count; i++)
        cell = cell * differs->sizes[i] + digits[differs->axes[i]];
    return differs->cells[cell] != 0;
}

static bool any_changes_at(const struct cluster *cluster, const size_t *digits)
{
    for (size_t i = 0; i < cluster->behaviour->subject_count; i++)
        if (cluster->has_subject[i] && changes_at(&cluster->behaviour->subjects[i], digits))
            return true;
    return false;
}

/* Of the combinations of a cluster's keys, how many change nothing; false where there are too many
 * to go through. */
static bool count_unchanged(const struct cluster *cluster, size_t *cells, size_t *unchanged)
{
    const struct behaviour *behaviour = cluster->behaviour;
    size_t *digits = memory_alloc(sizeof *digits * behaviour->key_count);

    *cells = 1;
    *unchanged = 0;
    for (size_t i = 0; i < behaviour->key_count; i++)
        if (cluster->has_key[i] && *cells <= BEHAVIOUR_MOST_CELLS)
            *cells *= behaviour->keys[i].value_count;
    for (size_t cell = 0; *cells <= BEHAVIOUR_MOST_CELLS && cell < *cells; cell++) {
        *unchanged += !any_changes_at(cluster, digits);
        for (size_t i = behaviour->key_count; i-- > 0;) {
            if (!cluster->has_key[i])
                continue;
            if (++digits[i] < behaviour->keys[i].value_count)
                break;
            digits[i] = 0;
        }
    }
    free(digits);
    return *cells <= BEHAVIOUR_MOST_CELLS;
}

/* What changes nothing in one cluster and nothing in another changes nothing: counts multiply. */
void behaviour_count(struct behaviour *out, struct arena *arena)
{
    bool *is_taken = ARENA_ARRAY(arena, bool, out->subject_count);
    size_t unchanged_in_all = 1, rest = out->combinations;

    out->is_counted = true;
    for (size_t i = 0; i < out->subject_count; i++) {
        struct cluster cluster = {out, ARENA_ARRAY(arena, bool, out->key_count),
                                  ARENA_ARRAY(arena, bool, out->subject_count)};
        size_t cells, unchanged;

        if (is_taken[i] || out->subjects[i].change_count == 0)
            continue;
        take_subject(&cluster, i);
        grow_cluster(&cluster, is_taken);
        if (!count_unchanged(&cluster, &cells, &unchanged)) {
            out->is_counted = false;
            return;
        }
        for (size_t j = 0; j < out->subject_count; j++)
            is_taken[j] = is_taken[j] || cluster.has_subject[j];
        rest /= cells;
        unchanged_in_all *= unchanged;
    }
    out->changed = out->combinations - unchanged_in_all * rest;
}
