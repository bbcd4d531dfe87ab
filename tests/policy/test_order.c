/*
 * No answer depends on the order in which rules fire or are defined, or facts are stated: the same
 * documents come out under every strategy and with everything written the other way round.
 */
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "policy.h"
#include "read/unit.h"

enum { COMBINATIONS = 20, MOST_SUBJECTS = 64 };

/* ---- what is compared ---- */

static void remove_keys(json_t *value, const char *const *keys)
{
    const char *key;
    json_t *member;
    size_t i;

    for (const char *const *each = keys; json_is_object(value) && *each != NULL; each++)
        json_object_del(value, *each);
    json_object_foreach(value, key, member) remove_keys(member, keys);
    json_array_foreach(value, i, member) remove_keys(member, keys);
}

static int compare_keys(const void *a, const void *b)
{
    return strcmp(policy_text(*(json_t *const *)a, "key"), policy_text(*(json_t *const *)b, "key"));
}

/* Assumptions stand in the order of their declaration, which is the file's and not the run's. */
static void sort_assumptions(json_t *document)
{
    json_t *list = json_object_get(document, "assumptions");
    json_t *items[64];
    json_t *sorted = json_array();
    size_t count = json_array_size(list);

    assert_true(count > 0 && count <= 64);
    for (size_t i = 0; i < count; i++)
        items[i] = json_array_get(list, i);
    qsort(items, count, sizeof items[0], compare_keys);
    for (size_t i = 0; i < count; i++)
        json_array_append(sorted, items[i]);
    json_object_set_new(document, "assumptions", sorted);
}

static char *dump(json_t *document)
{
    char *text = json_dumps(document, JSON_INDENT(1));

    json_decref(document);
    assert_non_null(text);
    return text;
}

/* Without what may differ: the time taken and, of rules that stand elsewhere, the places. */
static char *recommendation(struct endstate *engine, bool has_places)
{
    static const char *const times[] = {"seconds", NULL};
    static const char *const places[] = {"seconds", "file", "line", NULL};
    json_t *document = policy_recommendation(engine);

    remove_keys(document, has_places ? times : places);
    if (!has_places)
        sort_assumptions(document);
    return dump(document);
}

static char *why(struct endstate *engine, const char *subject, bool has_places)
{
    static const char *const places[] = {"file", "line", NULL};
    json_t *document = policy_why(engine, subject);

    if (!has_places)
        remove_keys(document, places);
    return dump(document);
}

/* The recommendation and the derivation of every subject, one after the other. */
struct answers {
    char *texts[MOST_SUBJECTS];
    size_t count;
};

static void read_answers(struct answers *out, struct endstate *engine, const json_t *subjects,
                         bool has_places)
{
    json_t *entry;
    size_t i;

    assert_true(json_array_size(subjects) > 20 && json_array_size(subjects) < MOST_SUBJECTS);
    out->count = 0;
    out->texts[out->count++] = recommendation(engine, has_places);
    json_array_foreach(subjects, i, entry) out->texts[out->count++] =
        why(engine, policy_text(entry, "name"), has_places);
}

static void free_answers(struct answers *answers)
{
    for (size_t i = 0; i < answers->count; i++)
        free(answers->texts[i]);
}

static void compare_answers(const struct answers *expected, const struct answers *found,
                            const char *variant, const char *settings)
{
    assert_int_equal(expected->count, found->count);
    for (size_t i = 0; i < expected->count; i++) {
        const char *a = expected->texts[i], *b = found->texts[i];

        if (strcmp(a, b) == 0)
            continue;
        while (*a == *b) {
            a++;
            b++;
        }
        fail_msg("document %zu differs under %s with %s: `%.60s` became `%.60s`", i, variant,
                 settings, a, b);
    }
}

/* The first engine is what the others are compared with. */
static void compare_engines(struct endstate **engines, const char *const *names, size_t count,
                            bool has_places)
{
    json_t *subjects = policy_list(engines[0], ENDSTATE_LIST_SUBJECTS);
    uint64_t series = 7;

    for (size_t round = 0; round <= COMBINATIONS; round++) {
        char settings[2000] = "";
        struct answers expected;

        if (round > 0)
            policy_draw(settings, sizeof settings, engines[0], &series);
        for (size_t i = 0; i < count; i++)
            policy_set(engines[i], settings);
        read_answers(&expected, engines[0], subjects, has_places);
        for (size_t i = 1; i < count; i++) {
            struct answers found;

            read_answers(&found, engines[i], subjects, has_places);
            compare_answers(&expected, &found, names[i], settings);
            free_answers(&found);
        }
        free_answers(&expected);
    }
    json_decref(subjects);
}

/* ---- strategies ---- */

static void test_answers_are_the_same_under_every_strategy(void **state)
{
    static const char *const strategies[] = {"depth", "breadth", "simplicity", "complexity",
                                             "lex",   "mea",     "random"};
    struct endstate *engines[7];

    (void)state;
    for (size_t i = 0; i < 7; i++)
        engines[i] = policy_load(policy_folder, strategies[i]);
    compare_engines(engines, strategies, 7, true);
    for (size_t i = 0; i < 7; i++)
        endstate_free(engines[i]);
}

/* ---- the other way round ---- */

enum reversal { AS_IT_STANDS, REVERSED };

static void put_reversed(FILE *out, const struct source_file *file, const struct node *first)
{
    if (first == NULL)
        return;
    put_reversed(out, file, first->next);
    fprintf(out, "%.*s\n", (int)(first->end - first->begin), file->text + first->begin);
}

/* A construct as it stands, but a deffacts with its facts from last to first. */
static void put_construct(FILE *out, const struct source_file *file, struct node *node,
                          struct arena *arena)
{
    struct findings findings = {.arena = arena};
    struct form form;

    assert_true(construct_read(&form, node, file, arena, &findings));
    if (form.kind != CONSTRUCT_FACTS) {
        fprintf(out, "%s\n", form.text);
        return;
    }
    fprintf(out, "(deffacts %s\n", form.name);
    put_reversed(out, file, form.body);
    fprintf(out, ")\n");
}

static void put_file_reversed(FILE *out, const struct source_file *file, struct arena *arena)
{
    struct node *nodes[1024];
    struct findings findings = {.arena = arena};
    struct syntax syntax;
    size_t count = 0;

    assert_true(syntax_read(&syntax, file, arena, &findings));
    for (struct node *node = syntax.first; node != NULL; node = node->next) {
        assert_true(count < 1024);
        nodes[count++] = node;
    }
    while (count-- > 0)
        put_construct(out, file, nodes[count], arena);
}

/* Copy a folder's files; reversed, the last is named to be read first. */
static void copy_folder(const char *to, const char *name, enum reversal reversal,
                        struct arena *arena)
{
    struct findings findings = {.arena = arena};
    char **files;
    size_t count = 0;

    assert_true(source_file_list(&files, arena_format(arena, "%s/%s", policy_folder, name), arena,
                                 &findings));
    while (files[count] != NULL)
        count++;
    assert_true(count > 0);
    mkdir(arena_format(arena, "%s/%s", to, name), 0700);
    for (size_t i = 0; i < count; i++) {
        size_t number = reversal == REVERSED ? count - i : i;
        FILE *out = fopen(arena_format(arena, "%s/%s/%03zu.clp", to, name, number), "w");
        struct source_file file;

        assert_non_null(out);
        assert_true(source_file_read(&file, files[i], arena, &findings));
        if (reversal == REVERSED)
            put_file_reversed(out, &file, arena);
        else
            fwrite(file.text, 1, file.length, out);
        assert_int_equal(fclose(out), 0);
    }
}

static int remove_entry(const char *path, const struct stat *status, int type, struct FTW *where)
{
    (void)status;
    (void)type;
    (void)where;
    return remove(path);
}

static struct endstate *load_reversed(enum reversal rules, enum reversal facts)
{
    char folder[] = "/tmp/endstate-order-XXXXXX";
    struct arena arena = {NULL};
    struct endstate *engine;

    assert_non_null(mkdtemp(folder));
    copy_folder(folder, "rules", rules, &arena);
    copy_folder(folder, "facts", facts, &arena);
    engine = policy_load(folder, "depth");
    nftw(folder, remove_entry, 16, FTW_DEPTH | FTW_PHYS);
    arena_free(&arena);
    return engine;
}

static void test_answers_are_the_same_with_everything_the_other_way_round(void **state)
{
    static const char *const names[] = {"no reversal", "rules reversed", "facts reversed",
                                        "both reversed"};
    struct endstate *engines[4];

    (void)state;
    engines[0] = policy_load(policy_folder, "depth");
    engines[1] = load_reversed(REVERSED, AS_IT_STANDS);
    engines[2] = load_reversed(AS_IT_STANDS, REVERSED);
    engines[3] = load_reversed(REVERSED, REVERSED);
    compare_engines(engines, names, 4, false);
    for (size_t i = 0; i < 4; i++)
        endstate_free(engines[i]);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest strategies[] = {
        cmocka_unit_test(test_answers_are_the_same_under_every_strategy),
    };
    const struct CMUnitTest definitions[] = {
        cmocka_unit_test(test_answers_are_the_same_with_everything_the_other_way_round),
    };

    if (argc == 2 && strcmp(argv[1], "strategies") == 0)
        return cmocka_run_group_tests_name("order", strategies, NULL, NULL);
    if (argc == 2 && strcmp(argv[1], "definitions") == 0)
        return cmocka_run_group_tests_name("order", definitions, NULL, NULL);
    fprintf(stderr, "usage: test_order strategies|definitions\n");
    return 2;
}
