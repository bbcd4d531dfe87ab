/* Trees and tables of decisions, and the search for the smallest tree, on tables made up. */
#include <math.h>
#include <string.h>

#include "ask/cubes.h"
#include "ask/decision_table.h"
#include "made_tables.h"
#include "worlds.h"

enum { TABLES = 200 };

static const char *const weights[] = {"k0=v0:0.7", "k1=v1:0"};

static struct decision_tree grow(struct made_table *made, size_t most_cubes)
{
    struct endstate_error error = {0};
    struct decision_tree tree;

    if (!decision_tree_grow(&tree, &made->sweep, &made->sweep.subjects[0], made->table,
                            &made->weights, most_cubes, &made->arena, &error))
        fail_msg("%s", error.text);
    return tree;
}

/* ---- what a tree says ---- */

static size_t domain_of(const struct made_table *made, const struct decision_node *node)
{
    return (size_t)(node->asks - made->rulebase.declared.domains);
}

/* The leaf that a combination comes to; asks for no key twice. */
static const struct decision_node *follow(const struct made_table *made,
                                          const struct decision_node *node, const size_t *values)
{
    bool is_asked[MADE_MOST_AXES] = {false};

    while (node->asks != NULL) {
        size_t key = domain_of(made, node), taken = 0;
        const struct decision_node *next = NULL;

        assert_false(is_asked[key]);
        is_asked[key] = true;
        for (size_t i = 0; i < node->branch_count; i++) {
            if (!node->branches[i].takes[values[key]])
                continue;
            next = node->branches[i].to;
            taken++;
        }
        assert_int_equal(taken, 1);
        node = next;
    }
    return node;
}

/* Leaves of a node, whose branches are two or more and go from small to large. */
static size_t check_shape(const struct decision_node *node, size_t depth, size_t *deepest)
{
    size_t leaves = node->asks == NULL, nodes = 1;

    *deepest = depth > *deepest ? depth : *deepest;
    assert_true(node->asks == NULL || node->branch_count > 1);
    for (size_t i = 0; i < node->branch_count; i++) {
        leaves += check_shape(node->branches[i].to, depth + 1, deepest);
        nodes += node->branches[i].to->node_count;
        assert_true(i == 0 ||
                    node->branches[i - 1].to->node_count <= node->branches[i].to->node_count);
    }
    assert_int_equal(node->node_count, nodes);
    return leaves;
}

struct tally {
    const struct decision_node *leaf;
    size_t count;
    double probability;
};

/* Every leaf has the combinations that come to it, and none is without. */
static void check_counts(const struct made_table *made, const struct decision_tree *tree)
{
    struct tally tallies[4096] = {{NULL, 0, 0}};
    size_t count = 0;

    for (size_t number = 0; number < made->space.combinations; number++) {
        size_t values[MADE_MOST_AXES], i = 0;
        const struct decision_node *leaf;

        made_table_values(made, number, values);
        leaf = follow(made, tree->root, values);
        assert_int_equal(leaf->value, made_table_value(made, number));
        while (i < count && tallies[i].leaf != leaf)
            i++;
        count += i == count;
        tallies[i].leaf = leaf;
        tallies[i].count++;
        tallies[i].probability += made_table_weight(made, values);
    }
    assert_int_equal(count, tree->leaf_count);
    for (size_t i = 0; i < count; i++) {
        assert_int_equal(tallies[i].leaf->count, tallies[i].count);
        assert_true(fabs(tallies[i].leaf->probability - tallies[i].probability) < 1e-9);
        assert_true(fabs(tallies[i].leaf->share -
                         (double)tallies[i].count / (double)made->space.combinations) < 1e-12);
    }
}

static void check_tree(const struct made_table *made, const struct decision_tree *tree)
{
    size_t deepest = 0;

    assert_int_equal(check_shape(tree->root, 0, &deepest), tree->leaf_count);
    assert_int_equal(tree->depth, deepest);
    check_counts(made, tree);
}

/* ---- the fewest nodes, by trying everything ---- */

static bool are_alike(const struct made_table *made, const size_t *held, size_t key, size_t a,
                      size_t b)
{
    for (size_t number = 0; number < made->space.combinations; number++) {
        size_t values[MADE_MOST_AXES], other = number, stride = 1;
        bool is_in = true;

        made_table_values(made, number, values);
        for (size_t i = 0; i < made->key_count; i++)
            is_in = is_in && (i == key ? values[i] == a : held[i] == 0 || held[i] == values[i] + 1);
        for (size_t i = key + 1; i < made->key_count; i++)
            stride *= made->sizes[i];
        other = other - a * stride + b * stride;
        if (is_in && made->answers[number] != made->answers[other])
            return false;
    }
    return true;
}

/* Nodes of the smallest tree where keys are held at a value, counted from 1, or are free at 0. */
static size_t fewest_nodes(const struct made_table *made, size_t *held)
{
    size_t fewest = 0;

    for (size_t key = 0; key < made->key_count; key++) {
        size_t nodes = 1, branches = 0;

        if (held[key] != 0)
            continue;
        for (size_t value = 0; value < made->sizes[key]; value++) {
            size_t first = 0;

            while (!are_alike(made, held, key, first, value))
                first++;
            if (first < value)
                continue;
            held[key] = value + 1;
            nodes += fewest_nodes(made, held);
            held[key] = 0;
            branches++;
        }
        if (branches > 1 && (fewest == 0 || nodes < fewest))
            fewest = nodes;
    }
    return fewest == 0 ? 1 : fewest;
}

static void test_trees_say_what_tables_say(void **state)
{
    uint64_t series = 7000;
    size_t leaves = 0, smaller = 0;

    (void)state;
    for (int i = 0; i < TABLES; i++) {
        struct made_table made;
        struct decision_tree smallest, greedy, mixed;

        made_table_draw(&made, &series, weights, i % 2 == 0 ? 0 : 2);
        smallest = grow(&made, DECISION_TREE_CUBES);
        greedy = grow(&made, 0);
        mixed = grow(&made, 20);
        check_tree(&made, &smallest);
        check_tree(&made, &greedy);
        check_tree(&made, &mixed);
        assert_true(smallest.is_smallest);
        assert_false(greedy.is_smallest);
        assert_true(smallest.root->node_count <= greedy.root->node_count);
        assert_true(smallest.root->node_count <= mixed.root->node_count);
        smaller += smallest.root->node_count < greedy.root->node_count;
        leaves += smallest.leaf_count;
        made_table_free(&made);
    }
    assert_true(leaves > 5 * TABLES);
    assert_true(smaller > 10);
}

static void test_no_tree_has_fewer_nodes(void **state)
{
    uint64_t series = 7100;
    int checked = 0;

    (void)state;
    while (checked < 40) {
        struct made_table made;
        size_t held[MADE_MOST_AXES] = {0};

        made_table_draw(&made, &series, NULL, 0);
        if (made.key_count <= 3) {
            assert_int_equal(grow(&made, DECISION_TREE_CUBES).root->node_count,
                             fewest_nodes(&made, held));
            checked++;
        }
        made_table_free(&made);
    }
}

static uint8_t parity(void *context, const size_t *values)
{
    size_t count = *(const size_t *)context, sum = 0;

    for (size_t i = 0; i < count; i++)
        sum += values[i];
    return (uint8_t)(1 + sum % 2);
}

static uint8_t all_of(void *context, const size_t *values)
{
    size_t count = *(const size_t *)context;

    for (size_t i = 0; i < count; i++)
        if (values[i] == 0)
            return 1;
    return 2;
}

/* Too many parts to look at all, which leaves of the keys that are asked for first few enough. */
static void test_large_tables_have_good_trees(void **state)
{
    size_t sizes[MADE_MOST_AXES], keys = 15;
    struct made_table made;
    struct decision_tree tree;

    (void)state;
    for (size_t i = 0; i < keys; i++)
        sizes[i] = 2;
    made_table_begin(&made, sizes, keys, all_of, &keys, NULL, 0);
    tree = grow(&made, DECISION_TREE_CUBES);
    assert_false(tree.is_smallest);
    assert_int_equal(tree.leaf_count, keys + 1);
    assert_int_equal(tree.depth, keys);
    check_tree(&made, &tree);
    made_table_free(&made);
}

/* Nothing says more than anything else, and nothing can be left out. */
static void test_what_has_no_small_tree_is_refused(void **state)
{
    struct endstate_error error = {0};
    size_t sizes[MADE_MOST_AXES], keys = 13;
    struct made_table made;
    struct decision_tree tree;

    (void)state;
    for (size_t i = 0; i < keys; i++)
        sizes[i] = 2;
    made_table_begin(&made, sizes, keys, parity, &keys, NULL, 0);
    assert_false(decision_tree_grow(&tree, &made.sweep, &made.sweep.subjects[0], made.table,
                                    &made.weights, DECISION_TREE_CUBES, &made.arena, &error));
    assert_int_equal(error.code, ENDSTATE_LIMIT);
    assert_holds(error.text, "`walk` has more than 4096 leaves");
    made_table_free(&made);
    keys = 12;
    made_table_begin(&made, sizes, keys, parity, &keys, NULL, 0);
    assert_int_equal(grow(&made, DECISION_TREE_CUBES).leaf_count, 4096);
    made_table_free(&made);
}

static void test_fewest_questions_among_the_smallest(void **state)
{
    static const size_t sizes[] = {2, 2};
    size_t keys = 2;
    struct made_table made;
    struct cubes cubes;

    (void)state;
    made_table_begin(&made, sizes, keys, parity, &keys, NULL, 0);
    assert_int_equal(cubes_count(made.table, 9), 9);
    assert_int_equal(cubes_count(made.table, 8), SIZE_MAX);
    cubes_begin(&cubes, made.table, 9);
    assert_int_equal(cubes.nodes[cubes.same[8]], 7);
    assert_int_equal(cubes.asked[cubes.same[8]], 8);
    assert_int_equal(cubes.asks[cubes.same[8]], 0);
    assert_int_equal(cubes.nodes[cubes_hold(&cubes, 8, 0, 1)], 3);
    assert_int_equal(cubes.asked[cubes_hold(&cubes, 8, 0, 1)], 2);
    cubes_free(&cubes);
    made_table_free(&made);
}

/* ---- tables ---- */

static bool holds(const struct made_table *made, const struct decision_rule *rule,
                  const size_t *values)
{
    const struct sweep_subject *subject = &made->sweep.subjects[0];

    for (size_t i = 0; i < subject->axis_count; i++)
        if (!rule->when.allows[i][values[subject->axes[i]]])
            return false;
    return true;
}

/* One rule holds for each combination, and it has its value; each has its combinations. */
static void check_rules(const struct made_table *made, const struct decision_table *table)
{
    size_t counts[4096] = {0};
    double probabilities[4096] = {0};

    for (size_t number = 0; number < made->space.combinations; number++) {
        size_t values[MADE_MOST_AXES], held = 0;

        made_table_values(made, number, values);
        for (size_t i = 0; i < table->rule_count; i++) {
            if (!holds(made, &table->rules[i], values))
                continue;
            assert_int_equal(table->rules[i].value, made_table_value(made, number));
            counts[i]++;
            probabilities[i] += made_table_weight(made, values);
            held++;
        }
        assert_int_equal(held, 1);
    }
    for (size_t i = 0; i < table->rule_count; i++) {
        assert_true(counts[i] > 0);
        assert_int_equal(table->rules[i].count, counts[i]);
        assert_true(fabs(table->rules[i].probability - probabilities[i]) < 1e-9);
        assert_true(fabs(table->rules[i].share * (double)made->space.combinations -
                         (double)counts[i]) < 1e-6);
        assert_true(i == 0 || table->rules[i - 1].value <= table->rules[i].value);
    }
}

static size_t differences(const struct made_table *made, const struct decision_rule *a,
                          const struct decision_rule *b)
{
    const struct sweep_subject *subject = &made->sweep.subjects[0];
    size_t count = 0;

    for (size_t i = 0; i < subject->axis_count; i++)
        count += memcmp(a->when.allows[i], b->when.allows[i], made->sizes[subject->axes[i]]) != 0;
    return count;
}

static void check_nothing_merges(const struct made_table *made, const struct decision_table *table)
{
    for (size_t i = 0; i < table->rule_count; i++)
        for (size_t j = 0; j < i; j++)
            assert_true(table->rules[i].value != table->rules[j].value ||
                        differences(made, &table->rules[i], &table->rules[j]) > 1);
}

static void test_one_rule_of_a_table_holds(void **state)
{
    uint64_t series = 7200;
    size_t merged = 0;

    (void)state;
    for (int i = 0; i < TABLES; i++) {
        struct made_table made;
        struct decision_tree tree;
        struct decision_table table;

        made_table_draw(&made, &series, weights, i % 2 == 0 ? 0 : 2);
        tree = grow(&made, i % 3 == 0 ? 0 : DECISION_TREE_CUBES);
        decision_table_make(&table, &made.sweep, &made.sweep.subjects[0], &tree, &made.arena);
        assert_true(table.rule_count <= tree.leaf_count);
        merged += tree.leaf_count - table.rule_count;
        check_rules(&made, &table);
        check_nothing_merges(&made, &table);
        made_table_free(&made);
    }
    assert_true(merged > TABLES / 10);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_trees_say_what_tables_say),
        cmocka_unit_test(test_no_tree_has_fewer_nodes),
        cmocka_unit_test(test_large_tables_have_good_trees),
        cmocka_unit_test(test_what_has_no_small_tree_is_refused),
        cmocka_unit_test(test_fewest_questions_among_the_smallest),
        cmocka_unit_test(test_one_rule_of_a_table_holds),
    };

    return cmocka_run_group_tests_name("decision_tree", tests, NULL, NULL);
}
