/*
 * Flips against brute force: under assumptions drawn at random, every set of changes of some
 * assumptions is run in full, and the smallest sets that change a subject must be those that flip
 * tells, in its order.
 *
 *   test_flip shipped [COMBINATIONS [KEYS]]
 *   test_flip contrasts
 *
 * KEYS is how many assumptions may change, 3 unless given. Sets hold one to three changes.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "policy.h"

enum { MOST_CHANGES = 64, MOST_SUBJECTS = 32, MOST_SETS = 50000, DEAR = 500 };

static size_t combinations = 200, key_count = 3;
static size_t compared[4]; /* flips, by how many changes they hold */

struct change {
    size_t domain, value;
    const char *key, *word;
};

/* A set of changes, and what a full run under it answers on each subject. */
struct tried {
    size_t changes[3];
    size_t size;
    const char *answers[MOST_SUBJECTS]; /* NULL for nothing */
};

struct brute {
    struct endstate *engine;
    json_t *subjects;                    /* as a sweep tells them */
    struct change changes[MOST_CHANGES]; /* in order of key and value */
    size_t change_count;
    char keys[2048];
    struct tried *sets; /* smallest first, then in order of their changes */
    size_t set_count;
    size_t present[MOST_CHANGES]; /* the value of each domain */
    size_t most;
};

/* ---- what is asked ---- */

static int compare_changes(const void *a, const void *b)
{
    const struct change *x = a, *y = b;
    int by_key = strcmp(x->key, y->key);

    return by_key != 0 ? by_key : x->value < y->value ? -1 : 1;
}

static void add_key(struct brute *brute, size_t domain)
{
    const char *key = endstate_domain_key(brute->engine, domain);

    strcat(brute->keys, brute->keys[0] == '\0' ? "" : ",");
    strcat(brute->keys, key);
    for (size_t i = 0; i < endstate_domain_value_count(brute->engine, domain); i++) {
        struct change *change = &brute->changes[brute->change_count];

        if (i == brute->present[domain])
            continue;
        assert_true(++brute->change_count < MOST_CHANGES);
        *change = (struct change){domain, i, key, endstate_domain_value(brute->engine, domain, i)};
    }
}

static void set_domain(struct brute *brute, size_t domain, size_t value)
{
    char setting[256];

    snprintf(setting, sizeof setting, "%s=%s", endstate_domain_key(brute->engine, domain),
             endstate_domain_value(brute->engine, domain, value));
    policy_set(brute->engine, setting);
}

static bool names(const json_t *list, const char *word)
{
    const json_t *item;
    size_t i;

    json_array_foreach(list, i, item) if (strcmp(json_string_value(item), word) == 0) return true;
    return false;
}

/*
 * Assumptions at random, or at the baseline; and which of them may change: first of all such as a
 * subject depends on, but not all of those.
 */
static void draw(struct brute *brute, size_t subject, uint64_t *series, bool is_baseline)
{
    const json_t *relevant =
        json_object_get(json_array_get(brute->subjects, subject), "relevant_keys");
    size_t domains = endstate_domain_count(brute->engine), left = key_count;
    bool is_taken[MOST_CHANGES] = {false};

    brute->change_count = 0;
    brute->keys[0] = '\0';
    brute->most = 1 + policy_random(series, 3);
    assert_true(domains <= MOST_CHANGES);
    for (size_t i = 0; i < domains; i++) {
        size_t values = endstate_domain_value_count(brute->engine, i);

        brute->present[i] = is_baseline ? 0 : policy_random(series, values);
        set_domain(brute, i, brute->present[i]);
    }
    for (size_t i = 0; i < domains && left > 0; i++) {
        is_taken[i] =
            names(relevant, endstate_domain_key(brute->engine, i)) && policy_random(series, 8) > 0;
        left -= is_taken[i];
    }
    for (size_t i = 0; i < domains && left > 0; i++) {
        bool is_drawn = !is_taken[i] && policy_random(series, domains - i) < left;

        is_taken[i] = is_taken[i] || is_drawn;
        left -= is_drawn;
    }
    for (size_t i = 0; i < domains; i++)
        if (is_taken[i])
            add_key(brute, i);
    qsort(brute->changes, brute->change_count, sizeof *brute->changes, compare_changes);
}

/* ---- by brute force ---- */

/* One string for equal texts, so that answers can be kept. */
static const char *interned(const char *text)
{
    static char words[256][64];
    static size_t count = 0;

    if (text == NULL)
        return NULL;
    for (size_t i = 0; i < count; i++)
        if (strcmp(words[i], text) == 0)
            return words[i];
    assert_true(count < 256 && strlen(text) < 64);
    return strcpy(words[count++], text);
}

static void run_set(struct brute *brute, const size_t *set, size_t size)
{
    struct tried *tried = &brute->sets[brute->set_count++];

    assert_true(brute->set_count < MOST_SETS);
    tried->size = size;
    for (size_t i = 0; i < size; i++) {
        tried->changes[i] = set[i];
        set_domain(brute, brute->changes[set[i]].domain, brute->changes[set[i]].value);
    }
    policy_run(brute->engine);
    for (size_t i = 0; i < json_array_size(brute->subjects); i++)
        tried->answers[i] = interned(endstate_recommended(
            brute->engine, policy_text(json_array_get(brute->subjects, i), "on")));
    for (size_t i = 0; i < size; i++)
        set_domain(brute, brute->changes[set[i]].domain,
                   brute->present[brute->changes[set[i]].domain]);
}

static void run_sets(struct brute *brute, size_t *set, size_t at, size_t size)
{
    if (at == size) {
        run_set(brute, set, size);
        return;
    }
    for (size_t i = at == 0 ? 0 : set[at - 1] + 1; i < brute->change_count; i++) {
        if (at > 0 && brute->changes[i].domain == brute->changes[set[at - 1]].domain)
            continue;
        set[at] = i;
        run_sets(brute, set, at + 1, size);
    }
}

static bool holds(const struct tried *all, const struct tried *part)
{
    size_t found = 0;

    for (size_t i = 0; i < part->size; i++)
        for (size_t j = 0; j < all->size; j++)
            found += part->changes[i] == all->changes[j];
    return found == part->size;
}

/* The smallest sets under which a subject is the value wanted, NULL: anything but what it is. */
static size_t find_smallest(const struct brute *brute, size_t subject, const char *wanted,
                            const struct tried **out)
{
    const char *from = brute->sets[0].answers[subject];
    size_t count = 0;

    if (wanted != NULL && wanted == from)
        return 0;
    for (size_t i = 1; i < brute->set_count; i++) {
        const struct tried *tried = &brute->sets[i];
        const char *is = tried->answers[subject];
        bool is_smallest = wanted == NULL ? is != from : is == wanted;

        for (size_t j = 0; is_smallest && j < count; j++)
            is_smallest = !holds(tried, out[j]);
        if (is_smallest)
            out[count++] = tried;
    }
    return count;
}

/* ---- against flip ---- */

static json_t *ask(struct brute *brute, const char *subject, const char *wanted)
{
    struct endstate_flip asked = {subject, wanted, brute->keys, brute->most};
    struct endstate_error error = {0};
    char *text = NULL;
    size_t length = 0;
    struct endstate_page page = {open_memstream(&text, &length), ENDSTATE_JSON, false};
    json_t *document;

    if (!endstate_write_flip(brute->engine, &asked, &page, &error))
        fail_msg("%s", error.text);
    fclose(page.out);
    document = json_loads(text, 0, NULL);
    assert_non_null(document);
    free(text);
    return document;
}

static void compare_set(const struct brute *brute, const struct tried *tried, size_t subject,
                        const json_t *flip)
{
    const json_t *set = json_object_get(flip, "set");

    assert_int_equal(json_object_size(set), tried->size);
    for (size_t i = 0; i < tried->size; i++) {
        const struct change *change = &brute->changes[tried->changes[i]];

        assert_string_equal(policy_text(set, change->key), change->word);
    }
    assert_ptr_equal(interned(json_string_value(json_object_get(flip, "is"))),
                     tried->answers[subject]);
}

static void check_question(struct brute *brute, size_t subject, const char *wanted)
{
    static const struct tried *smallest[MOST_SETS];
    size_t count = find_smallest(brute, subject, wanted, smallest);
    const char *on = policy_text(json_array_get(brute->subjects, subject), "on");
    json_t *document = ask(brute, on, wanted), *flips = json_object_get(document, "flips");

    assert_ptr_equal(interned(json_string_value(json_object_get(document, "from"))),
                     brute->sets[0].answers[subject]);
    if (json_array_size(flips) != count)
        fail_msg("%zu flips of %s to %s among %s, where brute force finds %zu",
                 json_array_size(flips), on, wanted == NULL ? "anything" : wanted, brute->keys,
                 count);
    for (size_t i = 0; i < count; i++)
        compare_set(brute, smallest[i], subject, json_array_get(flips, i));
    for (size_t i = 0; i < count; i++)
        compared[smallest[i]->size]++;
    if (count == 0 && json_is_true(json_object_get(document, "exhaustive")))
        assert_true(json_is_null(json_object_get(document, "least_changes")));
    json_decref(document);
}

/* A value of a subject at random, or NULL for anything else than now. */
static const char *draw_value(const struct brute *brute, size_t subject, uint64_t *series)
{
    json_t *values = json_object_get(json_array_get(brute->subjects, subject), "values");
    size_t value = policy_random(series, json_array_size(values) + 1);

    return interned(json_string_value(json_object_get(json_array_get(values, value), "is")));
}

/* One question where it was cheap to run all sets, else two on every subject. */
static void check_combination(struct brute *brute, uint64_t *series, bool is_baseline)
{
    size_t set[3], subjects = json_array_size(brute->subjects);
    size_t subject = policy_random(series, subjects);

    draw(brute, subject, series, is_baseline);
    brute->set_count = 0;
    for (size_t size = 0; size <= brute->most; size++)
        run_sets(brute, set, 0, size);
    if (brute->set_count < DEAR) {
        check_question(brute, subject, draw_value(brute, subject, series));
        return;
    }
    for (size_t i = 0; i < subjects; i++) {
        check_question(brute, i, draw_value(brute, i, series));
        check_question(brute, i, NULL);
    }
}

/* The subjects of a sweep, which other tests hold against brute force. */
static json_t *sweep(struct endstate *engine)
{
    struct endstate_sweep asked = {0};
    struct endstate_error error = {0};
    char *text = NULL;
    size_t length = 0;
    struct endstate_page page = {open_memstream(&text, &length), ENDSTATE_JSON, false};
    json_t *document, *subjects;

    if (!endstate_write_sweep(engine, &asked, &page, &error))
        fail_msg("%s", error.text);
    fclose(page.out);
    document = json_loads(text, 0, NULL);
    free(text);
    subjects = json_incref(json_object_get(document, "subjects"));
    json_decref(document);
    return subjects;
}

static void test_flips_are_those_of_brute_force(void **state)
{
    static struct brute brute;
    uint64_t series = 1648;

    (void)state;
    brute.engine = policy_load(policy_folder, "depth");
    endstate_use_record(brute.engine, false);
    brute.subjects = sweep(brute.engine);
    brute.sets = calloc(MOST_SETS, sizeof *brute.sets);
    assert_non_null(brute.sets);
    assert_true(json_array_size(brute.subjects) <= MOST_SUBJECTS);
    for (size_t i = 0; i < combinations; i++)
        check_combination(&brute, &series, i == 0);
    print_message("%zu flips of one change, %zu of two, %zu of three\n", compared[1], compared[2],
                  compared[3]);
    for (size_t size = 1; size <= 3; size++)
        assert_true(compared[size] > 0);
    free(brute.sets);
    json_decref(brute.subjects);
    endstate_free(brute.engine);
}

/* ---- contrasts ---- */

static json_t *ask_contrast(struct endstate *engine, const char *subject, const char *wanted)
{
    struct endstate_flip asked = {subject, wanted, NULL, 24};
    struct endstate_error error = {0};
    char *text = NULL;
    size_t length = 0;
    struct endstate_page page = {open_memstream(&text, &length), ENDSTATE_JSON, false};
    json_t *document;

    if (!endstate_write_rather_than(engine, &asked, &page, &error))
        fail_msg("%s", error.text);
    fclose(page.out);
    document = json_loads(text, 0, NULL);
    assert_non_null(document);
    free(text);
    return document;
}

/* Whether a tree ends somewhere in an assumption, "KEY is VALUE". */
static bool has_leaf(const json_t *nodes, const char *words)
{
    const json_t *node;
    size_t i;

    json_array_foreach(nodes, i, node)
    {
        if (strcmp(policy_text(node, "fact"), words) == 0 ||
            has_leaf(json_object_get(node, "children"), words) ||
            has_leaf(json_object_get(node, "also"), words))
            return true;
    }
    return false;
}

/* Every change stands in a tree or beneath both, with the value that it has there. */
static void check_changes(const json_t *document)
{
    const json_t *change;
    size_t i;

    json_array_foreach(json_object_get(document, "changes"), i, change)
    {
        const char *key = policy_text(change, "key");
        char here[256], there[256];

        snprintf(here, sizeof here, "%s is %s", key, policy_text(change, "here"));
        snprintf(there, sizeof there, "%s is %s", key, policy_text(change, "there"));
        assert_true(has_leaf(json_object_get(document, "only_here"), here) ||
                    has_leaf(json_object_get(document, "only_there"), there) ||
                    names(json_object_get(document, "beneath_both"), key));
        assert_false(has_leaf(json_object_get(document, "only_here"), there));
        assert_false(has_leaf(json_object_get(document, "only_there"), here));
    }
}

static void check_contrast(struct endstate *engine, const char *subject, const char *wanted)
{
    const json_t *tree;
    json_t *document;
    char root[256];
    bool is_there;

    policy_run(engine);
    is_there = strcmp(endstate_recommended(engine, subject), wanted) == 0;
    document = ask_contrast(engine, subject, wanted);
    assert_string_equal(policy_text(document, "is"), endstate_recommended(engine, subject));
    assert_int_equal(json_array_size(json_object_get(document, "changes")) > 0, !is_there);
    tree = json_array_get(json_object_get(document, "only_there"), 0);
    snprintf(root, sizeof root, "%s: %s", subject, wanted);
    assert_string_equal(policy_text(tree, "fact"), is_there ? "" : root);
    check_changes(document);
    json_decref(document);
}

/* From assumptions drawn at random to every value that a subject ever has. */
static void test_contrasts_lead_to_every_value(void **state)
{
    struct endstate *engine = policy_load(policy_folder, "depth");
    json_t *subjects = sweep(engine), *subject, *value;
    uint64_t series = 1815;
    char settings[4096];
    size_t i, j;

    (void)state;
    json_array_foreach(subjects, i, subject)
    {
        json_array_foreach(json_object_get(subject, "values"), j, value)
        {
            policy_draw(settings, sizeof settings, engine, &series);
            policy_set(engine, settings);
            check_contrast(engine, policy_text(subject, "on"), policy_text(value, "is"));
        }
    }
    json_decref(subjects);
    endstate_free(engine);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest shipped[] = {cmocka_unit_test(test_flips_are_those_of_brute_force)};
    const struct CMUnitTest contrasts[] = {cmocka_unit_test(test_contrasts_lead_to_every_value)};

    if (argc > 2)
        combinations = strtoul(argv[2], NULL, 10);
    if (argc > 3)
        key_count = strtoul(argv[3], NULL, 10);
    if (argc == 2 && strcmp(argv[1], "contrasts") == 0)
        return cmocka_run_group_tests_name("flip", contrasts, NULL, NULL);
    if (argc > 1 && strcmp(argv[1], "shipped") == 0)
        return cmocka_run_group_tests_name("flip", shipped, NULL, NULL);
    fprintf(stderr, "usage: test_flip contrasts | shipped [COMBINATIONS [KEYS]]\n");
    return 2;
}
