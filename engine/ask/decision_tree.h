/*
 * What a subject depends on as a decision tree: which assumption to ask for first, and which next,
 * until the answer is sure. Exact: it gives for every combination what the subject's table says.
 */
#ifndef DECISION_TREE_H
#define DECISION_TREE_H

#include "ask/sweep.h"

/* Values of an assumption and what follows under them. */
struct decision_branch {
    bool *takes; /* by value of the domain that is asked for */
    struct decision_node *to;
};

struct decision_node {
    const struct domain *asks; /* NULL in a leaf */
    struct decision_branch *branches;
    size_t branch_count;
    size_t node_count;  /* with itself and everything beneath */
    size_t value;       /* of a leaf: index of a value of the subject */
    size_t count;       /* of a leaf: combinations */
    double share;       /* of a leaf: of all combinations */
    double probability; /* of a leaf: under the weights */
};

struct decision_tree {
    struct decision_node *root;
    size_t leaf_count;
    size_t depth;     /* the most questions on the way to a leaf */
    bool is_smallest; /* no tree of this kind has fewer nodes */
};

/* Parts of a table (see cubes.h) up to which its smallest tree is looked for, and the most leaves
 * that a tree may have. */
enum { DECISION_TREE_CUBES = 1 << 18, DECISION_TREE_LEAVES = 4096 };

/*
 * Grow the tree of a swept subject from its table. No assumption is asked for twice on the way to a
 * leaf, and values under which the same follows share a branch. A table of at most most_cubes parts
 * gets the tree with the fewest nodes, and among those one with the fewest questions over all
 * combinations. A larger one is divided by the assumption that tells most about the answer
 * (information gain under the weights) until what is left is as small. Smaller branches come first.
 * Everything stands in the arena.
 */
bool decision_tree_grow(struct decision_tree *out, const struct sweep *sweep,
                        const struct sweep_subject *subject, const struct table *table,
                        const struct weights *weights, size_t most_cubes, struct arena *arena,
                        struct endstate_error *error);

#endif
