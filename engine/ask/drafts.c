#include "ask/drafts.h"

#include <ctype.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum {
    SHORTEST_WORD = 3,
    LONGEST_STEM = 6,
    LEAST_LIKENESS = 30,     /* percent of the words that two clauses share */
    MOST_PAIRS = 4 * 1000000 /* past so many only clauses of one number are looked at */
};

/* The words of a clause as hashes of their stems, ascending, each once. */
struct word_set {
    uint32_t *words;
    size_t count;
};

static int compare_words(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

    return (x > y) - (x < y);
}

static struct word_set words_of(const char *text, struct arena *arena)
{
    struct word_set set = {ARENA_ARRAY(arena, uint32_t, strlen(text) / SHORTEST_WORD + 1), 0};
    size_t kept = 0;

    while (*text != '\0') {
        uint32_t hash = 2166136261U;
        size_t length = 0;

        while (isalnum((unsigned char)text[length])) {
            if (length < LONGEST_STEM)
                hash = (hash ^ (uint32_t)tolower((unsigned char)text[length])) * 16777619U;
            length++;
        }
        if (length >= SHORTEST_WORD)
            set.words[set.count++] = hash;
        text += length == 0 ? 1 : length;
    }
    if (set.count > 0)
        qsort(set.words, set.count, sizeof *set.words, compare_words);
    for (size_t i = 0; i < set.count; i++)
        if (kept == 0 || set.words[kept - 1] != set.words[i])
            set.words[kept++] = set.words[i];
    set.count = kept;
    return set;
}

/* Percent of the words of both that they share. */
static unsigned likeness(const struct word_set *a, const struct word_set *b)
{
    size_t shared = 0, i = 0, j = 0;

    while (i < a->count && j < b->count) {
        if (a->words[i] == b->words[j]) {
            shared++;
            i++;
            j++;
        } else if (a->words[i] < b->words[j]) {
            i++;
        } else {
            j++;
        }
    }
    return a->count + b->count == 0 ? 0 : (unsigned)(200 * shared / (a->count + b->count));
}

/* ---- which clauses answer to each other ---- */

struct candidate {
    size_t a, b;
    unsigned likeness;
    bool has_same_number;
};

static int compare_candidates(const void *x, const void *y)
{
    const struct candidate *a = x, *b = y;

    if (a->likeness != b->likeness)
        return a->likeness > b->likeness ? -1 : 1;
    if (a->has_same_number != b->has_same_number)
        return a->has_same_number ? -1 : 1;
    if (a->a != b->a)
        return a->a < b->a ? -1 : 1;
    return (a->b > b->b) - (a->b < b->b);
}

struct matching {
    const struct proposal *a, *b;
    struct candidate *candidates;
    size_t count, capacity;
    size_t *partner_of_b; /* index in A, SIZE_MAX for none */
    bool *is_taken;       /* by index in A */
};

static void gather(struct matching *matching, struct arena *arena)
{
    size_t n = matching->a->clause_count, m = matching->b->clause_count;
    struct word_set *words = ARENA_ARRAY(arena, struct word_set, n);
    bool looks_at_all = m == 0 || n <= MOST_PAIRS / m;

    for (size_t i = 0; i < n; i++)
        words[i] = words_of(matching->a->clauses[i].text, arena);
    for (size_t j = 0; j < m; j++) {
        struct word_set other = words_of(matching->b->clauses[j].text, arena);

        for (size_t i = 0; i < n; i++) {
            bool is_same =
                strcmp(matching->a->clauses[i].number, matching->b->clauses[j].number) == 0;
            unsigned found = looks_at_all || is_same ? likeness(&words[i], &other) : 0;

            if (found < LEAST_LIKENESS)
                continue;
            MEMORY_GROW(matching->candidates, matching->count, matching->capacity);
            matching->candidates[matching->count++] = (struct candidate){i, j, found, is_same};
        }
    }
}

/* The likest pair first; each clause answers to one. */
static void match(struct matching *matching, struct arena *arena)
{
    gather(matching, arena);
    if (matching->count > 0)
        qsort(matching->candidates, matching->count, sizeof *matching->candidates,
              compare_candidates);
    for (size_t j = 0; j < matching->b->clause_count; j++)
        matching->partner_of_b[j] = SIZE_MAX;
    for (size_t i = 0; i < matching->count; i++) {
        const struct candidate *each = &matching->candidates[i];

        if (matching->is_taken[each->a] || matching->partner_of_b[each->b] != SIZE_MAX)
            continue;
        matching->is_taken[each->a] = true;
        matching->partner_of_b[each->b] = each->a;
    }
    free(matching->candidates);
}

/* ---- what they judge ---- */

static bool has(const struct assess_items *items, size_t clause, const struct assess_item *wanted)
{
    for (size_t i = 0; i < items->count; i++)
        if (items->items[i].claim->clause == clause &&
            strcmp(items->items[i].name, wanted->name) == 0 &&
            strcmp(items->items[i].strength, wanted->strength) == 0)
            return true;
    return false;
}

/* The items of a clause that a clause of the other draft has not. */
static const struct assess_item **without(const struct assessment *one, size_t clause,
                                          const struct assessment *other, size_t other_clause,
                                          size_t *count, struct arena *arena)
{
    const struct assess_items *const lists[] = {&one->crossings, &one->marks};
    const struct assess_items *const others[] = {&other->crossings, &other->marks};
    const struct assess_item **found =
        ARENA_ARRAY(arena, const struct assess_item *, lists[0]->count + lists[1]->count);

    *count = 0;
    for (size_t k = 0; clause != SIZE_MAX && k < 2; k++)
        for (size_t i = 0; i < lists[k]->count; i++)
            if (lists[k]->items[i].claim->clause == clause &&
                (other_clause == SIZE_MAX || !has(others[k], other_clause, &lists[k]->items[i])))
                found[(*count)++] = &lists[k]->items[i];
    return found;
}

static void add_pair(struct draft_comparison *out, size_t a, size_t b, struct arena *arena)
{
    struct draft_pair *pair = &out->pairs[out->pair_count++];

    pair->index_a = a;
    pair->index_b = b;
    pair->a = a == SIZE_MAX ? NULL : &out->a->proposal->clauses[a];
    pair->b = b == SIZE_MAX ? NULL : &out->b->proposal->clauses[b];
    pair->is_same_text =
        pair->a != NULL && pair->b != NULL && strcmp(pair->a->text, pair->b->text) == 0;
    pair->lost = without(out->a, a, out->b, b, &pair->lost_count, arena);
    pair->gained = without(out->b, b, out->a, a, &pair->gained_count, arena);
    out->differs = out->differs || pair->lost_count + pair->gained_count > 0;
}

void drafts_compare(struct draft_comparison *out, const struct assessment *a,
                    const struct assessment *b, struct arena *arena)
{
    struct matching matching = {.a = a->proposal, .b = b->proposal};
    size_t next_a = 0;

    *out = (struct draft_comparison){.a = a, .b = b};
    matching.partner_of_b = ARENA_ARRAY(arena, size_t, b->proposal->clause_count);
    matching.is_taken = ARENA_ARRAY(arena, bool, a->proposal->clause_count);
    match(&matching, arena);
    out->pairs = ARENA_ARRAY(arena, struct draft_pair,
                             a->proposal->clause_count + b->proposal->clause_count);
    out->differs =
        strcmp(a->verdict.is, b->verdict.is) != 0 || strcmp(a->end_state, b->end_state) != 0;
    for (size_t j = 0; j < b->proposal->clause_count; j++) {
        size_t partner = matching.partner_of_b[j];

        for (; partner != SIZE_MAX && next_a < partner; next_a++)
            if (!matching.is_taken[next_a])
                add_pair(out, next_a, SIZE_MAX, arena);
        add_pair(out, partner, j, arena);
    }
    for (; next_a < a->proposal->clause_count; next_a++)
        if (!matching.is_taken[next_a])
            add_pair(out, next_a, SIZE_MAX, arena);
}
