#include "run/record.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* ---- the order of facts and firings ---- */

static int compare_slots(const struct record_slot *a, const struct record_slot *b)
{
    size_t common = a->count < b->count ? a->count : b->count;

    for (size_t i = 0; i < common; i++) {
        int order = strcmp(a->values[i].text, b->values[i].text);

        if (order == 0)
            order = (int)a->values[i].type - (int)b->values[i].type;
        if (order != 0)
            return order;
    }
    return (a->count > b->count) - (a->count < b->count);
}

int record_order(const struct record_fact *a, const struct record_fact *b)
{
    int order = strcmp(a->template, b->template);

    for (size_t i = 0; order == 0 && i < a->slot_count && i < b->slot_count; i++)
        order = compare_slots(&a->slots[i], &b->slots[i]);
    if (order != 0)
        return order;
    return (a->slot_count > b->slot_count) - (a->slot_count < b->slot_count);
}

static int compare_facts(const void *first, const void *second)
{
    return record_order(*(struct record_fact *const *)first, *(struct record_fact *const *)second);
}

static int compare_lists(struct record_fact **a, size_t a_count, struct record_fact **b,
                         size_t b_count)
{
    for (size_t i = 0; i < a_count && i < b_count; i++)
        if (a[i]->id != b[i]->id)
            return a[i]->id < b[i]->id ? -1 : 1;
    return (a_count > b_count) - (a_count < b_count);
}

static int compare_firings(const void *first, const void *second)
{
    const struct record_firing *a = *(struct record_firing *const *)first;
    const struct record_firing *b = *(struct record_firing *const *)second;
    int order = strcmp(a->rule, b->rule);

    if (order == 0 && a->disjunct != b->disjunct)
        order = (uintptr_t)a->disjunct < (uintptr_t)b->disjunct ? -1 : 1;
    if (order == 0)
        order = compare_lists(a->matched, a->matched_count, b->matched, b->matched_count);
    if (order == 0)
        order = compare_lists(a->asserted, a->asserted_count, b->asserted, b->asserted_count);
    if (order == 0)
        order = compare_lists(a->retracted, a->retracted_count, b->retracted, b->retracted_count);
    return order;
}

/* ---- facts that say the same are one ---- */

/* After this every raw fact's id is that of the fact it became. */
static void merge_facts(struct record *record, struct record_fact **facts, size_t count)
{
    if (count > 0)
        qsort(facts, count, sizeof *facts, compare_facts);
    record->facts = ARENA_ARRAY(&record->arena, struct record_fact, count + 1);
    for (size_t i = 0; i < count; i++) {
        struct record_fact *merged;

        if (i == 0 || compare_facts(&facts[i - 1], &facts[i]) != 0) {
            record->facts[record->fact_count] = *facts[i];
            record->fact_count++;
        }
        merged = &record->facts[record->fact_count - 1];
        merged->id = record->fact_count;
        merged->is_present = merged->is_present || facts[i]->is_present;
        merged->is_given = merged->is_given || facts[i]->is_given;
        facts[i]->id = merged->id;
    }
}

static void point_to_merged(struct record *record, struct record_fact **list, size_t count)
{
    for (size_t i = 0; i < count; i++)
        list[i] = &record->facts[list[i]->id - 1];
}

static int compare_matches(const void *first, const void *second)
{
    const struct record_match *a = first, *b = second;

    return compare_lists(a->facts, a->count, b->facts, b->count);
}

/* What an `exists` holds by, in order and each once. */
static void merge_matches(struct record *record, struct record_firing *firing)
{
    size_t count = firing->exists == NULL ? 0 : firing->disjunct->existing_count;

    for (size_t i = 0; i < count; i++) {
        struct record_exists *exists = &firing->exists[i];
        size_t kept = 0;

        for (size_t j = 0; j < exists->count; j++)
            point_to_merged(record, exists->matches[j].facts, exists->matches[j].count);
        if (exists->count > 0)
            qsort(exists->matches, exists->count, sizeof *exists->matches, compare_matches);
        for (size_t j = 0; j < exists->count; j++)
            if (kept == 0 || compare_matches(&exists->matches[kept - 1], &exists->matches[j]) != 0)
                exists->matches[kept++] = exists->matches[j];
        exists->count = kept;
    }
}

static void merge_firings(struct record *record, struct record_firing **firings, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        point_to_merged(record, firings[i]->matched, firings[i]->matched_count);
        merge_matches(record, firings[i]);
        point_to_merged(record, firings[i]->asserted, firings[i]->asserted_count);
        point_to_merged(record, firings[i]->retracted, firings[i]->retracted_count);
    }
    if (count > 0)
        qsort(firings, count, sizeof *firings, compare_firings);
    record->firings = ARENA_ARRAY(&record->arena, struct record_firing, count + 1);
    for (size_t i = 0; i < count; i++) {
        if (i > 0 && compare_firings(&firings[i - 1], &firings[i]) == 0)
            continue;
        record->firings[record->firing_count] = *firings[i];
        record->firings[record->firing_count].id = record->firing_count + 1;
        record->firing_count++;
    }
}

/* ---- facts and the firings that conclude them ---- */

static void link_facts(struct record *record)
{
    size_t *counts = ARENA_ARRAY(&record->arena, size_t, record->fact_count + 1);

    for (size_t i = 0; i < record->firing_count; i++)
        for (size_t j = 0; j < record->firings[i].asserted_count; j++)
            counts[record->firings[i].asserted[j]->id - 1]++;
    for (size_t i = 0; i < record->fact_count; i++)
        record->facts[i].firings =
            ARENA_ARRAY(&record->arena, const struct record_firing *, counts[i]);
    for (size_t i = 0; i < record->firing_count; i++) {
        const struct record_firing *firing = &record->firings[i];

        for (size_t j = 0; j < firing->asserted_count; j++) {
            struct record_fact *fact = firing->asserted[j];
            bool is_new =
                fact->firing_count == 0 || fact->firings[fact->firing_count - 1] != firing;

            if (is_new)
                fact->firings[fact->firing_count++] = firing;
        }
    }
}

/* ---- heights: how far a fact is from what was given ---- */

static const size_t UNKNOWN_HEIGHT = SIZE_MAX;

/* How high facts reach together; 0 for none. */
static size_t highest(struct record_fact *const *facts, size_t count)
{
    size_t height = 0;

    for (size_t i = 0; i < count; i++)
        if (facts[i]->height > height)
            height = facts[i]->height;
    return height;
}

/* An `exists` reaches as high as the lowest match that it holds by. */
static size_t exists_height(const struct record_exists *exists)
{
    size_t lowest = exists->count == 0 ? 0 : UNKNOWN_HEIGHT;

    for (size_t i = 0; i < exists->count; i++) {
        size_t height = highest(exists->matches[i].facts, exists->matches[i].count);

        if (height < lowest)
            lowest = height;
    }
    return lowest;
}

static size_t firing_height(const struct record_firing *firing)
{
    size_t count = firing->exists == NULL ? 0 : firing->disjunct->existing_count;
    size_t height = highest(firing->matched, firing->matched_count);

    for (size_t i = 0; i < count; i++) {
        size_t each = exists_height(&firing->exists[i]);

        if (each > height)
            height = each;
    }
    return height == UNKNOWN_HEIGHT ? UNKNOWN_HEIGHT : height + 1;
}

/* The heights settle in as many rounds as the longest chain has links. */
static void measure_heights(struct record *record)
{
    bool has_changed = true;

    for (size_t i = 0; i < record->fact_count; i++)
        record->facts[i].height =
            record->facts[i].is_given || record->facts[i].firing_count == 0 ? 0 : UNKNOWN_HEIGHT;
    while (has_changed) {
        has_changed = false;
        for (size_t i = 0; i < record->firing_count; i++) {
            size_t height = firing_height(&record->firings[i]);

            for (size_t j = 0; j < record->firings[i].asserted_count; j++) {
                if (record->firings[i].asserted[j]->height > height) {
                    record->firings[i].asserted[j]->height = height;
                    has_changed = true;
                }
            }
        }
    }
}

static int compare_reasons(const void *first, const void *second)
{
    const struct record_firing *a = *(const struct record_firing *const *)first;
    const struct record_firing *b = *(const struct record_firing *const *)second;
    size_t a_height = firing_height(a), b_height = firing_height(b);

    if (a_height != b_height)
        return a_height < b_height ? -1 : 1;
    return a->id < b->id ? -1 : a->id > b->id;
}

static int compare_heights(const void *first, const void *second)
{
    const struct record_match *a = first, *b = second;
    size_t a_height = highest(a->facts, a->count), b_height = highest(b->facts, b->count);

    if (a_height != b_height)
        return a_height < b_height ? -1 : 1;
    return compare_lists(a->facts, a->count, b->facts, b->count);
}

static void sort_by_height(struct record *record)
{
    for (size_t i = 0; i < record->fact_count; i++)
        if (record->facts[i].firing_count > 1)
            qsort(record->facts[i].firings, record->facts[i].firing_count,
                  sizeof(struct record_firing *), compare_reasons);
    for (size_t i = 0; i < record->firing_count; i++) {
        struct record_firing *firing = &record->firings[i];
        size_t count = firing->exists == NULL ? 0 : firing->disjunct->existing_count;

        for (size_t j = 0; j < count; j++)
            if (firing->exists[j].count > 1)
                qsort(firing->exists[j].matches, firing->exists[j].count,
                      sizeof(struct record_match), compare_heights);
    }
}

void record_arrange(struct record *record, struct record_fact **facts, size_t fact_count,
                    struct record_firing **firings, size_t firing_count)
{
    merge_facts(record, facts, fact_count);
    merge_firings(record, firings, firing_count);
    link_facts(record);
    measure_heights(record);
    sort_by_height(record);
}

struct record_fact *record_find(const struct record *record, const struct record_fact *fact)
{
    size_t low = 0, high = record->fact_count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const struct record_fact *there = &record->facts[middle];
        int order = compare_facts(&there, &fact);

        if (order == 0)
            return &record->facts[middle];
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

const struct record_slot *record_slot(const struct record_fact *fact, const char *name)
{
    for (size_t i = 0; i < fact->slot_count; i++)
        if (fact->slots[i].name != NULL && strcmp(fact->slots[i].name, name) == 0)
            return &fact->slots[i];
    return NULL;
}

const char *record_text(const struct record_fact *fact, const char *slot)
{
    const struct record_slot *found = record_slot(fact, slot);

    return found == NULL || found->count == 0 ? "" : found->values[0].text;
}

bool record_bound(const struct record_firing *firing, const char *variable, size_t before,
                  struct record_slot *out)
{
    const struct record_fact *fact;
    const struct record_slot *slot;
    struct binding binding;

    if (firing->disjunct == NULL || !rule_binding(firing->disjunct, variable, &binding) ||
        binding.pattern >= firing->matched_count || binding.pattern >= before)
        return false;
    fact = firing->matched[binding.pattern];
    slot = binding.slot != NULL   ? record_slot(fact, binding.slot)
           : fact->slot_count > 0 ? &fact->slots[0]
                                  : NULL;
    if (slot == NULL || slot->count < binding.field + binding.behind + !binding.is_multi)
        return false;
    *out = (struct record_slot){
        .is_multi = binding.is_multi,
        .values =
            slot->values + (binding.from_back ? slot->count - 1 - binding.field : binding.field),
        .count = binding.is_multi ? slot->count - binding.field - binding.behind : 1};
    return true;
}

void record_free(struct record *record)
{
    struct arena arena;

    if (record == NULL)
        return;
    arena = record->arena;
    free(record);
    arena_free(&arena);
}
