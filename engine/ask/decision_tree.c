#include "ask/decision_tree.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "ask/cubes.h"

/* Bits that are as good as none. */
static const double NEAR = 1e-9;

struct growing {
    const struct sweep *sweep;
    const struct sweep_subject *subject;
    const struct weights *weights;
    size_t most_cubes;
    size_t cell_count;        /* of the whole table */
    size_t values[UINT8_MAX]; /* of the table, as values of the subject */
    size_t leaf_count;
    struct arena *arena;
    struct endstate_error *error;
};

/* What leads to a node: how many ways through the axes asked for, and how likely they are. */
struct way {
    size_t count;
    double probability;
};

/* ---- nodes ---- */

static struct decision_node *grow(struct growing *growing, const struct table *table,
                                  struct way way);

/* NULL where there are too many leaves. */
static struct decision_node *new_leaf(struct growing *growing, uint8_t value, struct way way,
                                      size_t cells)
{
    struct decision_node *leaf = ARENA_NEW(growing->arena, struct decision_node);

    if (++growing->leaf_count > DECISION_TREE_LEAVES) {
        error_set(growing->error, ENDSTATE_LIMIT,
                  "the decision tree of `%s` has more than %d leaves; vary fewer assumptions with "
                  "--keys",
                  growing->subject->on, DECISION_TREE_LEAVES);
        return NULL;
    }
    leaf->node_count = 1;
    leaf->value = growing->values[value];
    leaf->count = way.count * cells * (growing->sweep->combinations / growing->cell_count);
    leaf->share = (double)(way.count * cells) / (double)growing->cell_count;
    leaf->probability = way.probability;
    return leaf;
}

static struct decision_node *new_question(struct growing *growing, const struct table *table,
                                          size_t axis)
{
    struct decision_node *node = ARENA_NEW(growing->arena, struct decision_node);

    node->asks = &growing->sweep->declared->domains[table->axes[axis]];
    node->branches = ARENA_ARRAY(growing->arena, struct decision_branch, table->sizes[axis]);
    node->node_count = 1;
    return node;
}

/* One branch for the values of an axis that have the same number as the first of them. */
static struct decision_branch *add_branch(struct growing *growing, struct decision_node *node,
                                          const size_t *alike, size_t first)
{
    struct decision_branch *branch = &node->branches[node->branch_count++];

    branch->takes = ARENA_ARRAY(growing->arena, bool, node->asks->value_count);
    for (size_t i = first; i < node->asks->value_count; i++)
        branch->takes[i] = alike[i] == alike[first];
    return branch;
}

static struct way way_through(const struct growing *growing, const struct table *table, size_t axis,
                              const struct decision_branch *branch, struct way way)
{
    const double *weight = growing->weights->of[table->axes[axis]];
    struct way through = {0, 0};

    for (size_t i = 0; i < table->sizes[axis]; i++) {
        if (!branch->takes[i])
            continue;
        through.count += way.count;
        through.probability += way.probability * weight[i];
    }
    return through;
}

static bool is_first(const size_t *alike, size_t value)
{
    for (size_t i = 0; i < value; i++)
        if (alike[i] == alike[value])
            return false;
    return true;
}

static size_t first_taken(const struct decision_branch *branch)
{
    size_t value = 0;

    while (!branch->takes[value])
        value++;
    return value;
}

static int compare_branches(const void *a, const void *b)
{
    const struct decision_branch *x = a, *y = b;

    if (x->to->node_count != y->to->node_count)
        return x->to->node_count < y->to->node_count ? -1 : 1;
    return first_taken(x) < first_taken(y) ? -1 : 1;
}

static struct decision_node *close_question(struct decision_node *node)
{
    for (size_t i = 0; i < node->branch_count; i++)
        node->node_count += node->branches[i].to->node_count;
    qsort(node->branches, node->branch_count, sizeof *node->branches, compare_branches);
    return node;
}

/* ---- the smallest tree ---- */

static size_t cells_of(const struct cubes *cubes, size_t cube)
{
    size_t cells = 1;

    for (size_t i = 0; i < cubes->table->axis_count; i++)
        cells *= (cubes->free[cube] >> i & 1) != 0 ? cubes->table->sizes[i] : 1;
    return cells;
}

/* The tree of a part, which is the first like it. */
static struct decision_node *copy_tree(struct growing *growing, const struct cubes *cubes,
                                       size_t cube, struct way way)
{
    const struct table *table = cubes->table;
    size_t axis = cubes->asks[cube], *alike;
    struct decision_node *node;

    if (axis == CUBES_NO_AXIS)
        return new_leaf(growing, cubes->value[cube], way, cells_of(cubes, cube));
    node = new_question(growing, table, axis);
    alike = ARENA_ARRAY(growing->arena, size_t, table->sizes[axis]);
    for (size_t i = 0; i < table->sizes[axis]; i++)
        alike[i] = cubes_hold(cubes, cube, axis, i);
    for (size_t i = 0; i < table->sizes[axis]; i++) {
        struct decision_branch *branch;

        if (!is_first(alike, i))
            continue;
        branch = add_branch(growing, node, alike, i);
        branch->to =
            copy_tree(growing, cubes, alike[i], way_through(growing, table, axis, branch, way));
        if (branch->to == NULL)
            return NULL;
    }
    return close_question(node);
}

static struct decision_node *grow_smallest(struct growing *growing, const struct table *table,
                                           size_t count, struct way way)
{
    struct decision_node *root;
    struct cubes cubes;

    cubes_begin(&cubes, table, count);
    root = copy_tree(growing, &cubes, cubes.same[count - 1], way);
    cubes_free(&cubes);
    return root;
}

/* ---- a good tree ---- */

/* Whether two values of an axis have the same cells. */
static bool are_alike(const struct table *table, size_t axis, size_t a, size_t b)
{
    size_t stride = table_stride(table, axis), block = stride * table->sizes[axis];

    for (size_t cell = 0; cell < table->cell_count; cell += block)
        if (memcmp(&table->cells[cell + a * stride], &table->cells[cell + b * stride], stride) != 0)
            return false;
    return true;
}

/* For each value of an axis the first one with the same cells; whether they are more than one. */
static bool group_values(const struct table *table, size_t axis, size_t *alike)
{
    bool matters = false;

    for (size_t value = 0; value < table->sizes[axis]; value++) {
        alike[value] = 0;
        while (!are_alike(table, axis, alike[value], value))
            alike[value]++;
        matters = matters || alike[value] > 0;
    }
    return matters;
}

/* How likely each answer is under each value of each axis. */
struct counting {
    const struct table *table;
    const struct weights *weights;
    size_t digits[64];
    double *likely[64]; /* by axis; by value and answer */
};

static void count_cells(struct counting *counting, size_t axis, size_t cell, double probability)
{
    const struct table *table = counting->table;

    for (size_t i = 0; axis == table->axis_count && i < axis; i++)
        counting->likely[i][counting->digits[i] * UINT8_MAX + table->cells[cell]] += probability;
    for (size_t i = 0; axis < table->axis_count && i < table->sizes[axis]; i++) {
        counting->digits[axis] = i;
        count_cells(counting, axis + 1, cell * table->sizes[axis] + i,
                    probability * counting->weights->of[table->axes[axis]][i]);
    }
}

static double plogp(double probability)
{
    return probability > 0 ? probability * log2(probability) : 0;
}

/* How unsure the answer still is once an axis is known, in bits. */
static double unsure_after(const double *likely, const size_t *alike, size_t size)
{
    double bits = 0;

    for (size_t group = 0; group < size; group++) {
        double sum = 0;

        for (size_t answer = 0; answer < UINT8_MAX; answer++) {
            double both = 0;

            for (size_t i = 0; i < size; i++)
                both += alike[i] == group ? likely[i * UINT8_MAX + answer] : 0;
            bits -= plogp(both);
            sum += both;
        }
        bits += plogp(sum);
    }
    return bits;
}

/* The axis that leaves least unsure, the first of several; their number if none matters. */
static size_t most_telling(const struct growing *growing, const struct table *table)
{
    struct counting counting = {.table = table, .weights = growing->weights};
    size_t best = table->axis_count;
    double least = INFINITY;

    for (size_t i = 0; i < table->axis_count; i++)
        counting.likely[i] = memory_alloc(sizeof *counting.likely[i] * table->sizes[i] * UINT8_MAX);
    count_cells(&counting, 0, 0, 1);
    for (size_t i = 0; i < table->axis_count; i++) {
        size_t *alike = memory_alloc(sizeof *alike * table->sizes[i]);

        if (group_values(table, i, alike)) {
            double bits = unsure_after(counting.likely[i], alike, table->sizes[i]);

            if (bits < least - NEAR) {
                least = bits;
                best = i;
            }
        }
        free(alike);
        free(counting.likely[i]);
    }
    return best;
}

/* The part of a table with an axis held; the cells are the caller's. */
static struct table hold(const struct table *table, size_t axis, size_t value, struct arena *arena)
{
    size_t stride = table_stride(table, axis), block = stride * table->sizes[axis];
    struct table out = {.cell_count = table->cell_count / table->sizes[axis]};

    out.axes = ARENA_ARRAY(arena, size_t, table->axis_count);
    out.sizes = ARENA_ARRAY(arena, size_t, table->axis_count);
    out.cells = memory_alloc(out.cell_count);
    for (size_t i = 0; i < table->axis_count; i++) {
        if (i == axis)
            continue;
        out.axes[out.axis_count] = table->axes[i];
        out.sizes[out.axis_count++] = table->sizes[i];
    }
    for (size_t i = 0; i < table->cell_count / block; i++)
        memcpy(&out.cells[i * stride], &table->cells[i * block + value * stride], stride);
    return out;
}

static struct decision_node *divide(struct growing *growing, const struct table *table, size_t axis,
                                    struct way way)
{
    struct decision_node *node = new_question(growing, table, axis);
    size_t *alike = ARENA_ARRAY(growing->arena, size_t, table->sizes[axis]);

    group_values(table, axis, alike);
    for (size_t i = 0; i < table->sizes[axis]; i++) {
        struct decision_branch *branch;
        struct table part;

        if (alike[i] != i)
            continue;
        branch = add_branch(growing, node, alike, i);
        part = hold(table, axis, i, growing->arena);
        branch->to = grow(growing, &part, way_through(growing, table, axis, branch, way));
        free(part.cells);
        if (branch->to == NULL)
            return NULL;
    }
    return close_question(node);
}

static struct decision_node *grow(struct growing *growing, const struct table *table,
                                  struct way way)
{
    size_t count = cubes_count(table, growing->most_cubes), axis;

    if (count <= growing->most_cubes)
        return grow_smallest(growing, table, count, way);
    axis = most_telling(growing, table);
    if (axis == table->axis_count)
        return new_leaf(growing, table->cells[0], way, table->cell_count);
    return divide(growing, table, axis, way);
}

/* ---- the whole ---- */

static size_t depth_of(const struct decision_node *node)
{
    size_t deepest = 0;

    for (size_t i = 0; i < node->branch_count; i++) {
        size_t depth = 1 + depth_of(node->branches[i].to);

        deepest = depth > deepest ? depth : deepest;
    }
    return deepest;
}

bool decision_tree_grow(struct decision_tree *out, const struct sweep *sweep,
                        const struct sweep_subject *subject, const struct table *table,
                        const struct weights *weights, size_t most_cubes, struct arena *arena,
                        struct endstate_error *error)
{
    struct growing growing = {.sweep = sweep,
                              .subject = subject,
                              .weights = weights,
                              .most_cubes = most_cubes,
                              .cell_count = table->cell_count,
                              .arena = arena,
                              .error = error};

    for (size_t i = 0; i < table->value_count; i++)
        growing.values[i] = sweep_value_of(subject, table, i);
    *out = (struct decision_tree){.is_smallest = cubes_count(table, most_cubes) <= most_cubes};
    out->root = grow(&growing, table, (struct way){1, 1});
    if (out->root == NULL)
        return false;
    out->leaf_count = growing.leaf_count;
    out->depth = depth_of(out->root);
    return true;
}
