#include "ask/cubes.h"

#include <stdlib.h>

/* A part without a number, in the hash table. */
static const uint32_t NONE = UINT32_MAX;

size_t cubes_count(const struct table *table, size_t most)
{
    size_t count = 1;

    for (size_t i = 0; i < table->axis_count; i++) {
        if (count > most / (table->sizes[i] + 1))
            return SIZE_MAX;
        count *= table->sizes[i] + 1;
    }
    return count;
}

static size_t bucket_count(const struct cubes *cubes)
{
    size_t count = 1;

    while (count < 2 * cubes->count)
        count *= 2;
    return count;
}

static bool is_free(const struct cubes *cubes, size_t cube, size_t axis)
{
    return (cubes->free[cube] >> axis & 1) != 0;
}

size_t cubes_hold(const struct cubes *cubes, size_t cube, size_t axis, size_t value)
{
    return cubes->same[cube - (cubes->table->sizes[axis] - value) * cubes->strides[axis]];
}

/* ---- which parts are the same ---- */

static size_t first_free(const struct cubes *cubes, size_t cube)
{
    size_t axis = 0;

    while (!is_free(cubes, cube, axis))
        axis++;
    return axis;
}

static bool are_same(const struct cubes *cubes, size_t a, size_t b)
{
    size_t axis;

    if (cubes->free[a] != cubes->free[b])
        return false;
    if (cubes->free[a] == 0)
        return cubes->value[a] == cubes->value[b];
    axis = first_free(cubes, a);
    for (size_t i = 0; i < cubes->table->sizes[axis]; i++)
        if (cubes_hold(cubes, a, axis, i) != cubes_hold(cubes, b, axis, i))
            return false;
    return true;
}

static uint64_t mix(uint64_t hash, uint64_t number)
{
    hash = (hash ^ number) * 0x9E3779B97F4A7C15U;
    return hash ^ hash >> 29;
}

static uint64_t hash_of(const struct cubes *cubes, size_t cube)
{
    uint64_t hash = mix(1, cubes->free[cube]);
    size_t axis;

    if (cubes->free[cube] == 0)
        return mix(hash, cubes->value[cube]);
    axis = first_free(cubes, cube);
    for (size_t i = 0; i < cubes->table->sizes[axis]; i++)
        hash = mix(hash, cubes_hold(cubes, cube, axis, i));
    return hash;
}

/* The first part like this one, which it is itself if there is none before it. */
static uint32_t find_same(struct cubes *cubes, size_t cube, size_t mask)
{
    size_t at = (size_t)hash_of(cubes, cube) & mask;

    while (cubes->bucket[at] != NONE && !are_same(cubes, cubes->bucket[at], cube))
        at = (at + 1) & mask;
    if (cubes->bucket[at] == NONE)
        cubes->bucket[at] = (uint32_t)cube;
    return cubes->bucket[at];
}

/* ---- the smallest tree of each ---- */

/* Take note of the axes that are free, and of the cell where none is. */
static void read_digits(struct cubes *cubes, size_t cube)
{
    const struct table *table = cubes->table;
    size_t cell = 0;

    for (size_t i = 0; i < table->axis_count; i++) {
        size_t digit = cube / cubes->strides[i] % (table->sizes[i] + 1);

        if (digit == table->sizes[i])
            cubes->free[cube] |= (uint32_t)1 << i;
        else
            cell += digit * table_stride(table, i);
    }
    if (cubes->free[cube] == 0)
        cubes->value[cube] = table->cells[cell];
}

static bool is_alike(const struct cubes *cubes, size_t cube)
{
    size_t axis, first;

    if (cubes->free[cube] == 0)
        return true;
    axis = first_free(cubes, cube);
    first = cubes_hold(cubes, cube, axis, 0);
    for (size_t i = 0; i < cubes->table->sizes[axis]; i++)
        if (cubes_hold(cubes, cube, axis, i) != first)
            return false;
    return cubes->asks[first] == CUBES_NO_AXIS;
}

static uint64_t cells_of(const struct cubes *cubes, size_t cube)
{
    uint64_t cells = 1;

    for (size_t i = 0; i < cubes->table->axis_count; i++)
        cells *= is_free(cubes, cube, i) ? cubes->table->sizes[i] : 1;
    return cells;
}

/* Whether the part with an axis at a value is the same as with that axis at a value before it. */
static bool is_repeated(const struct cubes *cubes, size_t cube, size_t axis, size_t value)
{
    for (size_t i = 0; i < value; i++)
        if (cubes_hold(cubes, cube, axis, i) == cubes_hold(cubes, cube, axis, value))
            return true;
    return false;
}

/* Ask for an axis first if that makes a smaller tree, or one as small with fewer questions. */
static void try_axis(struct cubes *cubes, size_t cube, size_t axis)
{
    uint64_t asked = cells_of(cubes, cube);
    uint32_t nodes = 1, branches = 0;

    for (size_t i = 0; i < cubes->table->sizes[axis]; i++) {
        size_t held = cubes_hold(cubes, cube, axis, i);

        asked += cubes->asked[held];
        if (is_repeated(cubes, cube, axis, i))
            continue;
        nodes += cubes->nodes[held];
        branches++;
    }
    if (branches == 1 || (cubes->asks[cube] != CUBES_NO_AXIS &&
                          (nodes > cubes->nodes[cube] ||
                           (nodes == cubes->nodes[cube] && asked >= cubes->asked[cube]))))
        return;
    cubes->asks[cube] = (uint8_t)axis;
    cubes->nodes[cube] = nodes;
    cubes->asked[cube] = asked;
}

static void solve(struct cubes *cubes, size_t cube)
{
    cubes->asks[cube] = CUBES_NO_AXIS;
    cubes->nodes[cube] = 1;
    if (is_alike(cubes, cube)) {
        if (cubes->free[cube] != 0)
            cubes->value[cube] = cubes->value[cubes_hold(cubes, cube, first_free(cubes, cube), 0)];
        return;
    }
    for (size_t axis = 0; axis < cubes->table->axis_count; axis++)
        if (is_free(cubes, cube, axis))
            try_axis(cubes, cube, axis);
}

void cubes_begin(struct cubes *out, const struct table *table, size_t count)
{
    size_t buckets, stride = 1;

    *out = (struct cubes){.table = table, .count = count};
    buckets = bucket_count(out);
    out->strides = memory_alloc(sizeof *out->strides * (table->axis_count + 1));
    out->same = memory_alloc(sizeof *out->same * count);
    out->free = memory_alloc(sizeof *out->free * count);
    out->value = memory_alloc(sizeof *out->value * count);
    out->asks = memory_alloc(sizeof *out->asks * count);
    out->nodes = memory_alloc(sizeof *out->nodes * count);
    out->asked = memory_alloc(sizeof *out->asked * count);
    out->bucket = memory_alloc(sizeof *out->bucket * buckets);
    for (size_t i = 0; i < buckets; i++)
        out->bucket[i] = NONE;
    for (size_t i = 0; i < table->axis_count; i++) {
        out->strides[i] = stride;
        stride *= table->sizes[i] + 1;
    }
    for (size_t cube = 0; cube < count; cube++) {
        read_digits(out, cube);
        out->same[cube] = find_same(out, cube, buckets - 1);
        if (out->same[cube] == cube)
            solve(out, cube);
    }
}

void cubes_free(struct cubes *cubes)
{
    free(cubes->strides);
    free(cubes->same);
    free(cubes->free);
    free(cubes->value);
    free(cubes->asks);
    free(cubes->nodes);
    free(cubes->asked);
    free(cubes->bucket);
}
