#include "ask/flip.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum {
    MOST_TRIED = 1 << 22, /* combinations for one question */
    MOST_BEYOND = 1 << 13 /* and up to how many in all sets are tried that are larger than asked */
};

/*
 * Sets of changes of one size that leave the subject unflipped and hold no flip: each an ascending
 * row of numbers of changes, the rows in lexicographic order.
 */
struct level {
    uint32_t *rows;
    size_t size; /* of a row */
    size_t count, capacity;
};

struct search {
    struct flips *out;
    struct space_near *near;
    const struct flip_question *question;
    size_t subject;
    const struct space_change *changes; /* all that there are */
    size_t change_count;
    struct level last, next;  /* sets of the size before, and those found of the next */
    struct space_change *set; /* the one being tried */
    uint32_t *row;
    uint32_t *part; /* a row less one */
    size_t tried;
    size_t counted, most; /* sets while they are counted */
    size_t capacity;      /* of the flips */
    struct arena *arena;
    struct endstate_error *error;
};

/* ---- levels ---- */

static const uint32_t *row_of(const struct level *level, size_t at)
{
    return level->rows + at * level->size;
}

static void add_row(struct level *level, const uint32_t *row)
{
    if (level->count == level->capacity) {
        level->capacity = level->capacity == 0 ? 64 : level->capacity * 2;
        level->rows =
            memory_resize(level->rows, sizeof *level->rows * level->capacity * level->size);
    }
    memcpy(level->rows + level->count++ * level->size, row, sizeof *row * level->size);
}

static int compare_rows(const uint32_t *a, const uint32_t *b, size_t size)
{
    for (size_t i = 0; i < size; i++)
        if (a[i] != b[i])
            return a[i] < b[i] ? -1 : 1;
    return 0;
}

static bool has_row(const struct level *level, const uint32_t *row)
{
    size_t low = 0, high = level->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = compare_rows(row_of(level, middle), row, level->size);

        if (order == 0)
            return true;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return false;
}

/* ---- one set ---- */

static bool is_flipped(const struct search *search, const char *is)
{
    const char *wanted = search->question->to, *from = search->out->from;

    if (wanted != NULL)
        return is != NULL && strcmp(is, wanted) == 0;
    return is == NULL || from == NULL ? is != from : strcmp(is, from) != 0;
}

static int compare_names(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void name_actors(struct flip *flip, const struct declarations *declared, struct arena *arena)
{
    size_t kept = 0;

    flip->actors = ARENA_ARRAY(arena, const char *, flip->change_count);
    flip->is_within_control = declared->advised_count > 0;
    for (size_t i = 0; i < flip->change_count; i++) {
        flip->actors[i] = flip->changes[i].domain->actor;
        if (!declaration_is_advised(declared, flip->actors[i]))
            flip->is_within_control = false;
    }
    qsort(flip->actors, flip->change_count, sizeof *flip->actors, compare_names);
    for (size_t i = 0; i < flip->change_count; i++)
        if (kept == 0 || strcmp(flip->actors[kept - 1], flip->actors[i]) != 0)
            flip->actors[kept++] = flip->actors[i];
    flip->actor_count = kept;
}

static void add_flip(struct search *search, size_t size, const char *is)
{
    struct flips *out = search->out;
    struct space_change *changes = ARENA_ARRAY(search->arena, struct space_change, size);
    struct flip *flip;

    MEMORY_GROW(out->items, out->count, search->capacity);
    flip = &out->items[out->count++];
    memcpy(changes, search->set, sizeof *changes * size);
    *flip = (struct flip){.changes = changes,
                          .change_count = size,
                          .is = is == NULL ? NULL : arena_string(search->arena, is)};
    name_actors(flip, out->declared, search->arena);
}

/* Try the set of search->row; it is a flip, or one that larger sets may hold. */
static bool try_row(struct search *search, size_t size)
{
    const char *const *answers;

    for (size_t i = 0; i < size; i++)
        search->set[i] = search->changes[search->row[i]];
    answers = space_near_visit(search->near, search->set, size, search->error);
    if (answers == NULL)
        return false;
    search->tried++;
    if (is_flipped(search, answers[search->subject]))
        add_flip(search, size, answers[search->subject]);
    else
        add_row(&search->next, search->row);
    return true;
}

/* ---- all sets of one size ---- */

/* Whether every set that is one smaller is there; those without one of the last two are. */
static bool are_parts_there(struct search *search, size_t size)
{
    for (size_t out = 0; out + 2 < size; out++) {
        memcpy(search->part, search->row, sizeof *search->part * out);
        memcpy(search->part + out, search->row + out + 1, sizeof *search->part * (size - out - 1));
        if (!has_row(&search->last, search->part))
            return false;
    }
    return true;
}

/* Call for each set of two rows that differ in their ends alone. False ends it. */
typedef bool each_set(struct search *search, size_t size);

static bool join_rows(struct search *search, size_t size, each_set *call)
{
    const struct level *last = &search->last;

    for (size_t i = 0; i < last->count; i++) {
        const uint32_t *first = row_of(last, i);

        for (size_t j = i + 1; j < last->count; j++) {
            const uint32_t *second = row_of(last, j);

            if (size > 2 && compare_rows(first, second, size - 2) != 0)
                break;
            if (search->changes[first[size - 2]].domain == search->changes[second[size - 2]].domain)
                continue;
            memcpy(search->row, first, sizeof *first * (size - 1));
            search->row[size - 1] = second[size - 2];
            if (are_parts_there(search, size) && !call(search, size))
                return false;
        }
    }
    return true;
}

static bool try_singles(struct search *search)
{
    for (size_t i = 0; i < search->change_count; i++) {
        search->row[0] = (uint32_t)i;
        if (!try_row(search, 1))
            return false;
    }
    return true;
}

/* ---- bounds ---- */

static bool count_set(struct search *search, size_t size)
{
    (void)size;
    return ++search->counted <= search->most;
}

/* Whether all sets of a size can be tried without trying more than so many in all. */
static bool are_few(struct search *search, size_t size, size_t most)
{
    search->counted = search->tried;
    search->most = most;
    return size == 1 || join_rows(search, size, count_set);
}

static bool try_level(struct search *search, size_t size)
{
    bool is_good;

    search->next = (struct level){.size = size};
    is_good = size == 1 ? try_singles(search) : join_rows(search, size, try_row);
    free(search->last.rows);
    search->last = search->next;
    return is_good;
}

/* ---- beyond what was asked ---- */

/* No flip has been found: look on among larger sets for the size of the first one. */
static bool look_beyond(struct search *search)
{
    struct flips *out = search->out;
    size_t size = out->most_changes + 1;

    for (; out->count == 0 && size <= out->bearing; size++) {
        if (!are_few(search, size, MOST_BEYOND))
            return true;
        if (!try_level(search, size))
            return false;
    }
    out->is_exhaustive = out->count == 0;
    out->least = out->count == 0 ? 0 : size - 1;
    out->count = 0;
    return true;
}

/* ---- the whole ---- */

static bool search_all(struct search *search)
{
    struct flips *out = search->out;
    size_t most = out->most_changes < out->bearing ? out->most_changes : out->bearing;

    for (size_t size = 1; size <= most; size++) {
        if (!are_few(search, size, MOST_TRIED))
            return error_set(search->error, ENDSTATE_LIMIT,
                             "there are more than %d sets of up to %zu changes to try; ask for "
                             "fewer with --max-changes or --keys",
                             MOST_TRIED, size);
        if (!try_level(search, size))
            return false;
    }
    out->is_exhaustive = most == out->bearing || search->last.count == 0;
    out->least = out->count == 0 ? 0 : out->items[0].change_count;
    return out->count > 0 || out->is_exhaustive || look_beyond(search);
}

static bool is_there(const struct search *search)
{
    return search->question->to != NULL && is_flipped(search, search->out->from);
}

static void begin(struct search *search)
{
    const bool *bears = search->near->bears[search->subject];

    search->changes = space_near_changes(search->near, bears, &search->change_count, search->arena);
    for (size_t i = 0; i < search->change_count; i++)
        search->out->bearing +=
            i == 0 || search->changes[i].domain != search->changes[i - 1].domain;
    search->set = ARENA_ARRAY(search->arena, struct space_change, search->out->bearing);
    search->row = ARENA_ARRAY(search->arena, uint32_t, search->out->bearing);
    search->part = ARENA_ARRAY(search->arena, uint32_t, search->out->bearing);
}

static size_t find_subject(const struct space_near *near, const char *on)
{
    size_t at = 0;

    while (at < near->subject_count && strcmp(near->subjects[at], on) != 0)
        at++;
    return at;
}

bool flip_find(struct flips *out, struct space_near *near, const struct flip_question *question,
               struct arena *arena, struct endstate_error *error)
{
    struct search search = {.out = out,
                            .near = near,
                            .question = question,
                            .subject = find_subject(near, question->on),
                            .arena = arena,
                            .error = error};
    const char *const *answers = space_near_visit(near, NULL, 0, error);
    struct flip *items;
    bool is_good;

    if (answers == NULL)
        return false;
    *out = (struct flips){.declared = &near->rulebase->declared,
                          .assumptions = near->assumptions,
                          .on = question->on,
                          .subject = declaration_subject(&near->rulebase->declared, question->on),
                          .to = question->to,
                          .may_change = near->varied_count,
                          .most_changes = question->most_changes};
    if (answers[search.subject] != NULL)
        out->from = arena_string(arena, answers[search.subject]);
    begin(&search);
    is_good = is_there(&search) || search_all(&search);
    items = ARENA_ARRAY(arena, struct flip, out->count);
    if (out->count > 0)
        memcpy(items, out->items, sizeof *items * out->count);
    free(out->items);
    out->items = items;
    free(search.last.rows);
    return is_good;
}
