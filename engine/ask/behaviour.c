#include "ask/behaviour_inside.h"

#include <stdlib.h>
#include <string.h>

/* ---- one subject ---- */

/* Two tables gone through together, combination by combination of the keys of both. */
struct pairing {
    const struct behaviour *behaviour;
    const struct table *tables[EDIT_SIDES]; /* NULL: the side does not know the subject */
    size_t *keys, *sizes, *digits;
    size_t key_count;
    size_t cells;                /* combinations of them */
    size_t *strides[EDIT_SIDES]; /* by key: of its axis; 0 where the table has none */
    const char **words;          /* the values of both tables, each once */
    size_t *word_of[EDIT_SIDES]; /* by value of a table its place among them */
};

static const struct table *find_table(const struct behaviour_side *side, const char *subject)
{
    for (size_t i = 0; i < side->space->subject_count; i++)
        if (strcmp(side->space->subjects[i].name, subject) == 0)
            return &side->tables[i];
    return NULL;
}

static size_t stride_of(const struct table *table, size_t domain)
{
    for (size_t i = 0; table != NULL && i < table->axis_count; i++)
        if (table->axes[i] == domain)
            return table_stride(table, i);
    return 0;
}

static bool find_keys(struct pairing *pairing, const char *subject, struct arena *arena,
                      struct endstate_error *error)
{
    size_t count = pairing->behaviour->key_count;

    pairing->keys = ARENA_ARRAY(arena, size_t, count);
    pairing->sizes = ARENA_ARRAY(arena, size_t, count);
    pairing->digits = ARENA_ARRAY(arena, size_t, count);
    for (int side = EDIT_OLD; side < EDIT_SIDES; side++)
        pairing->strides[side] = ARENA_ARRAY(arena, size_t, count);
    pairing->cells = 1;
    for (size_t i = 0; i < count; i++) {
        const struct behaviour_key *key = &pairing->behaviour->keys[i];
        size_t strides[EDIT_SIDES];

        if (!behaviour_is_varied(key))
            continue;
        for (int side = EDIT_OLD; side < EDIT_SIDES; side++) {
            strides[side] = stride_of(pairing->tables[side], key->domains[side]);
            pairing->strides[side][pairing->key_count] = strides[side];
        }
        if (strides[EDIT_OLD] + strides[EDIT_NEW] == 0)
            continue;
        pairing->keys[pairing->key_count] = i;
        pairing->sizes[pairing->key_count++] = key->value_count;
        if (pairing->cells > BEHAVIOUR_MOST_CELLS / key->value_count)
            return error_set(error, ENDSTATE_LIMIT,
                             "`%s` depends on more than %d combinations of assumptions on one side "
                             "or the other; hold some with --set",
                             subject, BEHAVIOUR_MOST_CELLS);
        pairing->cells *= key->value_count;
    }
    return true;
}

static bool same_word(const char *a, const char *b)
{
    return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

static void find_words(struct pairing *pairing, struct arena *arena)
{
    size_t count = 0;

    pairing->words = ARENA_ARRAY(arena, const char *, (size_t)2 * UINT8_MAX);
    for (int side = EDIT_OLD; side < EDIT_SIDES; side++) {
        const struct table *table = pairing->tables[side];
        size_t values = table == NULL ? 1 : table->value_count;

        pairing->word_of[side] = ARENA_ARRAY(arena, size_t, values);
        for (size_t i = 0; i < values; i++) {
            const char *word = table == NULL ? NULL : table->values[i];
            size_t at = 0;

            while (at < count && !same_word(pairing->words[at], word))
                at++;
            if (at == count)
                pairing->words[count++] = word;
            pairing->word_of[side][i] = at;
        }
    }
}

/* The word of a side where the keys have the common values of the digits. */
static size_t word_at(const struct pairing *pairing, int side)
{
    const struct table *table = pairing->tables[side];
    size_t cell = 0;

    if (table == NULL)
        return pairing->word_of[side][0];
    for (size_t i = 0; i < pairing->key_count; i++) {
        const struct behaviour_key *key = &pairing->behaviour->keys[pairing->keys[i]];

        cell += pairing->strides[side][i] * key->values[side][pairing->digits[i]];
    }
    return pairing->word_of[side][table->cells[cell]];
}

static size_t count_away(const struct pairing *pairing)
{
    size_t count = 0;

    for (size_t i = 0; i < pairing->key_count; i++)
        count += pairing->digits[i] != pairing->behaviour->keys[pairing->keys[i]].home;
    return count;
}

/* A change while it is being counted. */
struct tally {
    size_t from, to; /* words */
    size_t cells;
    size_t away; /* keys that are not at home in the witness */
    size_t *witness;
};

struct tallies {
    struct tally *items;
    size_t count, capacity;
};

static struct tally *find_tally(struct tallies *tallies, size_t from, size_t to,
                                const struct pairing *pairing, struct arena *arena)
{
    size_t at = 0;

    while (at < tallies->count && (tallies->items[at].from != from || tallies->items[at].to != to))
        at++;
    if (at == tallies->count) {
        MEMORY_GROW(tallies->items, tallies->count, tallies->capacity);
        tallies->items[tallies->count++] = (struct tally){
            from, to, 0, SIZE_MAX, ARENA_ARRAY(arena, size_t, pairing->behaviour->key_count)};
    }
    return &tallies->items[at];
}

static void count_cell(struct tally *tally, const struct pairing *pairing)
{
    size_t away = count_away(pairing);

    tally->cells++;
    if (away >= tally->away)
        return;
    tally->away = away;
    for (size_t i = 0; i < pairing->behaviour->key_count; i++)
        tally->witness[i] = pairing->behaviour->keys[i].home;
    for (size_t i = 0; i < pairing->key_count; i++)
        tally->witness[pairing->keys[i]] = pairing->digits[i];
}

static void next_cell(struct pairing *pairing)
{
    for (size_t i = pairing->key_count; i-- > 0;) {
        if (++pairing->digits[i] < pairing->sizes[i])
            return;
        pairing->digits[i] = 0;
    }
}

static void count_cells(struct pairing *pairing, struct tallies *tallies, uint8_t *differs,
                        struct arena *arena)
{
    for (size_t cell = 0; cell < pairing->cells; cell++, next_cell(pairing)) {
        size_t from = word_at(pairing, EDIT_OLD), to = word_at(pairing, EDIT_NEW);

        differs[cell] = from != to;
        if (from != to)
            count_cell(find_tally(tallies, from, to, pairing, arena), pairing);
    }
}

static int compare_changes(const void *first, const void *second)
{
    const struct behaviour_change *a = first, *b = second;
    int order;

    if (a->count != b->count)
        return a->count > b->count ? -1 : 1;
    order = strcmp(a->from == NULL ? "" : a->from, b->from == NULL ? "" : b->from);
    return order != 0 ? order : strcmp(a->to == NULL ? "" : a->to, b->to == NULL ? "" : b->to);
}

static void tell_changes(struct behaviour_subject *out, const struct pairing *pairing,
                         const struct tallies *tallies, struct arena *arena)
{
    size_t combinations = pairing->behaviour->combinations;

    out->change_count = tallies->count;
    out->changes = ARENA_ARRAY(arena, struct behaviour_change, tallies->count);
    for (size_t i = 0; i < tallies->count; i++) {
        const struct tally *tally = &tallies->items[i];
        struct behaviour_change *change = &out->changes[i];

        change->from = pairing->words[tally->from];
        change->to = pairing->words[tally->to];
        change->count = combinations / pairing->cells * tally->cells;
        change->share = (double)tally->cells / (double)pairing->cells;
        change->witness = tally->witness;
        out->changed += change->count;
    }
    if (tallies->count > 0)
        qsort(out->changes, tallies->count, sizeof *out->changes, compare_changes);
}

static void tell_home(struct behaviour_subject *out, struct pairing *pairing)
{
    for (size_t i = 0; i < pairing->key_count; i++)
        pairing->digits[i] = pairing->behaviour->keys[pairing->keys[i]].home;
    for (int side = EDIT_OLD; side < EDIT_SIDES; side++)
        out->is[side] = pairing->words[word_at(pairing, side)];
}

static bool read_subject(struct behaviour *behaviour, const struct behaviour_side *sides,
                         const char *name, struct arena *arena, struct endstate_error *error)
{
    struct behaviour_subject *out = &behaviour->subjects[behaviour->subject_count++];
    struct pairing pairing = {.behaviour = behaviour};
    struct tallies tallies = {0};

    out->on = name;
    for (int side = EDIT_OLD; side < EDIT_SIDES; side++)
        pairing.tables[side] = find_table(&sides[side], name);
    if (!find_keys(&pairing, name, arena, error))
        return false;
    find_words(&pairing, arena);
    out->differs = (struct table){.axes = pairing.keys,
                                  .sizes = pairing.sizes,
                                  .axis_count = pairing.key_count,
                                  .cells = memory_alloc(pairing.cells),
                                  .cell_count = pairing.cells};
    count_cells(&pairing, &tallies, out->differs.cells, arena);
    tell_changes(out, &pairing, &tallies, arena);
    free(tallies.items);
    tell_home(out, &pairing);
    table_drop_idle_axes(&out->differs);
    behaviour->different_count += out->change_count > 0;
    return true;
}

/* ---- the whole ---- */

/* The subjects of a side, but for those already compared. One that is declared and that the other
 * side does not know cannot be compared; one that rules merely name has no value there. */
static bool read_subjects(struct behaviour *out, const struct behaviour_side *sides, int side,
                          struct arena *arena, struct endstate_error *error)
{
    const struct space *space = sides[side].space;

    out->only[side] = ARENA_ARRAY(arena, const char *, space->subject_count);
    for (size_t i = 0; i < space->subject_count; i++) {
        const char *name = space->subjects[i].name;
        bool is_in_both = find_table(&sides[!side], name) != NULL;

        if (is_in_both && side == EDIT_NEW)
            continue;
        if (!is_in_both && space->subjects[i].declared != NULL)
            out->only[side][out->only_count[side]++] = name;
        else if (!read_subject(out, sides, name, arena, error))
            return false;
    }
    return true;
}

bool behaviour_read(struct behaviour *out, struct behaviour_side sides[EDIT_SIDES],
                    struct arena *arena, struct endstate_error *error)
{
    const struct space *old = sides[EDIT_OLD].space, *new = sides[EDIT_NEW].space;

    out->subjects =
        ARENA_ARRAY(arena, struct behaviour_subject, old->subject_count + new->subject_count);
    for (int side = EDIT_OLD; side < EDIT_SIDES; side++) {
        out->names[side] = sides[side].name;
        for (size_t i = 0; i < sides[side].space->subject_count; i++)
            table_drop_idle_axes(&sides[side].tables[i]);
    }
    if (!read_subjects(out, sides, EDIT_OLD, arena, error) ||
        !read_subjects(out, sides, EDIT_NEW, arena, error))
        return false;
    behaviour_count(out, arena);
    return true;
}

void behaviour_end(struct behaviour *behaviour)
{
    for (size_t i = 0; i < behaviour->subject_count; i++)
        free(behaviour->subjects[i].differs.cells);
}
