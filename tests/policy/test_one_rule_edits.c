/*
 * Edits of one rule, drawn at random and made in a copy of a policy: `compare` names the rule, says
 * what changes, and shows a combination of assumptions at which both sides, when run, say what it
 * says they do. For the toy policy its counts are held against all combinations.
 *
 *   test_one_rule_edits shipped|toy [EDITS]
 */
#include <ctype.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "policy.h"

enum { MOST_RULES = 512, MOST_COMBINATIONS = 64, DRAWS = 6 };

static size_t edits = 44;
static char folder[512]; /* the policy that is edited */

/* ---- a copy of the policy's rules, in one file ---- */

struct text {
    char *text;
    size_t length;
};

/* Where a rule stands in the text. */
struct place {
    char name[128];
    size_t begin, end;
};

static struct text rules;
static struct place places[MOST_RULES];
static size_t place_count;
static char copy[] = "/tmp/endstate-edits-XXXXXX";

/* The end of the list that begins at a place, past strings and comments. */
static size_t end_of_list(const char *text, size_t at)
{
    size_t depth = 0;

    for (;; at++) {
        assert_true(text[at] != '\0');
        if (text[at] == '"') {
            for (at++; text[at] != '"'; at++)
                at += text[at] == '\\';
        } else if (text[at] == ';') {
            at += strcspn(text + at, "\n");
        } else if (text[at] == '(') {
            depth++;
        } else if (text[at] == ')' && --depth == 0) {
            return at + 1;
        }
    }
}

static void add_file(FILE *out, const char *path)
{
    FILE *file = fopen(path, "r");
    int byte;

    assert_non_null(file);
    while ((byte = fgetc(file)) != EOF)
        fputc(byte, out);
    fputc('\n', out);
    fclose(file);
}

static int is_rule_file(const struct dirent *entry)
{
    const char *dot = strrchr(entry->d_name, '.');

    return dot != NULL && strcmp(dot, ".clp") == 0;
}

static void find_rules(void)
{
    const char *at = rules.text;

    while ((at = strstr(at, "\n(defrule ")) != NULL) {
        struct place *place = &places[place_count++];

        assert_true(place_count < MOST_RULES);
        place->begin = (size_t)(++at - rules.text);
        place->end = end_of_list(rules.text, place->begin);
        assert_int_equal(sscanf(at, "(defrule %127s", place->name), 1);
        at = rules.text + place->end;
    }
    assert_true(place_count > 0);
}

static int copy_policy(void **state)
{
    struct dirent **entries;
    char path[1024];
    FILE *out = open_memstream(&rules.text, &rules.length);
    int count;

    (void)state;
    snprintf(path, sizeof path, "%s/rules", folder);
    count = scandir(path, &entries, is_rule_file, alphasort);
    assert_true(count > 0);
    for (int i = 0; i < count; i++) {
        snprintf(path, sizeof path, "%s/rules/%s", folder, entries[i]->d_name);
        add_file(out, path);
        free(entries[i]);
    }
    free(entries);
    fclose(out);
    find_rules();
    assert_non_null(mkdtemp(copy));
    snprintf(path, sizeof path, "%s/rules", copy);
    assert_int_equal(mkdir(path, 0700), 0);
    return 0;
}

static int remove_copy(void **state)
{
    char path[1024];

    (void)state;
    snprintf(path, sizeof path, "%s/rules/all.clp", copy);
    unlink(path);
    snprintf(path, sizeof path, "%s/rules", copy);
    rmdir(path);
    snprintf(path, sizeof path, "%s/facts", copy);
    unlink(path);
    rmdir(copy);
    free(rules.text);
    return 0;
}

/* The copy, with one rule's text replaced. */
static void write_copy(const struct place *place, const char *text)
{
    char path[1024], facts[1024];
    FILE *out;

    snprintf(path, sizeof path, "%s/rules/all.clp", copy);
    out = fopen(path, "w");
    assert_non_null(out);
    fprintf(out, "%.*s%s%s", (int)place->begin, rules.text, text, rules.text + place->end);
    fclose(out);
    snprintf(path, sizeof path, "%s/facts", copy);
    snprintf(facts, sizeof facts, "%s/facts", folder);
    unlink(path);
    assert_int_equal(symlink(facts, path), 0);
}

/* ---- edits ---- */

enum edit { EDIT_REMOVE, EDIT_REWORD, EDIT_DROP, EDIT_VALUE, EDIT_KINDS };

/* A rule's text without some bytes and with others in their place. */
static char *spliced(const char *text, size_t begin, size_t end, const char *instead)
{
    char *out = NULL;

    assert_true(asprintf(&out, "%.*s%s%s", (int)begin, text, instead, text + end) >= 0);
    return out;
}

/* Without one of the conditions in its `logical`, or NULL where there is but one. */
static char *drop_condition(const char *text, uint64_t *series)
{
    const char *logical = strstr(text, "(logical");
    size_t begins[16], ends[16], count = 0, chosen;

    if (logical == NULL)
        return NULL;
    for (size_t at = (size_t)(logical - text) + strlen("(logical"); count < 16;) {
        at += strspn(text + at, " \n");
        if (text[at] != '(')
            break;
        begins[count] = at;
        at = ends[count++] = end_of_list(text, at);
    }
    if (count < 2)
        return NULL;
    chosen = policy_random(series, count);
    return spliced(text, begins[chosen], ends[chosen], "");
}

/* With another value of an assumption that it asks for, or NULL where it asks for none. */
static char *change_value(const struct endstate *engine, const char *text)
{
    const char *at = strstr(text, "(assumption (key ");
    char key[128], value[128];

    if (at == NULL || sscanf(at, "(assumption (key %127[^)]) (value %127[^)])", key, value) != 2)
        return NULL;
    for (size_t i = 0; i < endstate_domain_count(engine); i++) {
        size_t begin = (size_t)(strstr(at, "(value ") - text) + strlen("(value ");

        if (strcmp(endstate_domain_key(engine, i), key) != 0)
            continue;
        for (size_t j = 0; j < endstate_domain_value_count(engine, i); j++)
            if (strcmp(endstate_domain_value(engine, i, j), value) != 0)
                return spliced(text, begin, begin + strlen(value),
                               endstate_domain_value(engine, i, j));
    }
    return NULL;
}

/* What stands where the rule stood; NULL where this edit does not suit it. */
static char *edit_rule(const struct endstate *engine, const struct place *place, enum edit kind,
                       uint64_t *series)
{
    char *text = strndup(rules.text + place->begin, place->end - place->begin), *out = NULL;
    char *quote = strchr(text, '"');

    if (kind == EDIT_REMOVE)
        out = strdup("");
    else if (kind == EDIT_REWORD && quote != NULL)
        out = spliced(text, (size_t)(strchr(quote + 1, '"') - text),
                      (size_t)(strchr(quote + 1, '"') - text), " So it is said.");
    else if (kind == EDIT_DROP)
        out = drop_condition(text, series);
    else if (kind == EDIT_VALUE)
        out = change_value(engine, text);
    free(text);
    return out;
}

/* ---- both sides, run ---- */

/* What a side says of a subject, NULL for nothing. */
static const char *say(struct endstate *side, const char *subject)
{
    policy_run(side);
    return endstate_recommended(side, subject);
}

static bool is_same(const char *a, const char *b)
{
    return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

static const char *word(const json_t *object, const char *key)
{
    return json_string_value(json_object_get(object, key));
}

static void set_witness(struct endstate *side, const json_t *witness)
{
    const char *key;
    json_t *value;

    policy_set_baseline(side);
    json_object_foreach((json_t *)witness, key, value)
    {
        char setting[256];

        snprintf(setting, sizeof setting, "%s=%s", key, json_string_value(value));
        policy_set(side, setting);
    }
}

static void check_change(struct endstate *const *sides, const char *subject, const json_t *change,
                         const char *rule)
{
    const json_t *blame = json_object_get(change, "blame");
    bool is_named = false;

    for (int side = 0; side < 2; side++) {
        set_witness(sides[side], json_object_get(change, "witness"));
        if (!is_same(say(sides[side], subject), word(change, side == 0 ? "from" : "to")))
            fail_msg("%s: the witness of %s shows something else", rule, subject);
    }
    for (size_t i = 0; i < json_array_size(blame); i++)
        is_named = is_named || is_same(word(json_array_get(blame, i), "name"), rule);
    if (!is_named || json_array_size(blame) != 1 ||
        json_is_true(json_object_get(change, "together")))
        fail_msg("%s is not what %s is owed to", rule, subject);
}

/* Where no change is told, runs must not show one: under random assumptions. */
static void check_same(struct endstate *const *sides, const json_t *document, const char *rule,
                       uint64_t *series)
{
    const json_t *same = json_object_get(document, "same");

    for (int i = 0; i < DRAWS; i++) {
        char settings[4096];

        policy_draw(settings, sizeof settings, sides[0], series);
        for (int side = 0; side < 2; side++) {
            policy_set(sides[side], settings);
            policy_run(sides[side]);
        }
        for (size_t j = 0; j < json_array_size(same); j++) {
            const char *subject = word(json_array_get(same, j), "on");

            if (!is_same(endstate_recommended(sides[0], subject),
                         endstate_recommended(sides[1], subject)))
                fail_msg("%s: %s changes with %s", rule, subject, settings);
        }
    }
}

/* ---- counts, for a policy whose combinations can all be run ---- */

static void set_combination(struct endstate *side, size_t number)
{
    for (size_t i = 0; i < endstate_domain_count(side); i++) {
        size_t count = endstate_domain_value_count(side, i);
        char setting[256];

        snprintf(setting, sizeof setting, "%s=%s", endstate_domain_key(side, i),
                 endstate_domain_value(side, i, number % count));
        policy_set(side, setting);
        number /= count;
    }
}

static void check_counts(struct endstate *const *sides, const json_t *document, const char *rule)
{
    const json_t *differs = json_object_get(document, "differs");
    json_int_t changed = 0, told = 0, seen = 0;
    size_t index, other;
    json_t *subject, *change;

    json_array_foreach(differs, index, subject)
        json_array_foreach(json_object_get(subject, "changes"), other, change) told +=
        json_integer_value(json_object_get(change, "count"));
    for (size_t number = 0; number < MOST_COMBINATIONS; number++) {
        json_int_t before = seen;

        for (int side = 0; side < 2; side++) {
            set_combination(sides[side], number);
            policy_run(sides[side]);
        }
        json_array_foreach(differs, index, subject)
            json_array_foreach(json_object_get(subject, "changes"), other, change) seen +=
            is_same(endstate_recommended(sides[0], word(subject, "on")), word(change, "from")) &&
            is_same(endstate_recommended(sides[1], word(subject, "on")), word(change, "to"));
        changed += seen > before;
    }
    if (told != seen || json_integer_value(json_object_get(document, "changed")) != changed)
        fail_msg("%s: %d changes told, %d seen", rule, (int)told, (int)seen);
}

/* ---- one edit ---- */

/* NULL, with the error said, where the edited rules contradict each other. */
static json_t *compare(struct endstate_error *error)
{
    struct endstate *engine = endstate_new();
    char *text = NULL;
    size_t length = 0;
    bool differs = false;
    struct endstate_page page = {open_memstream(&text, &length), ENDSTATE_JSON, false};
    bool is_good = endstate_write_comparison(engine, folder, copy, &differs, &page, error);
    json_t *document;

    fclose(page.out);
    endstate_free(engine);
    document = is_good ? json_loads(text, 0, NULL) : NULL;
    assert_true(!is_good || differs == (json_array_size(json_object_get(document, "differs")) > 0));
    free(text);
    return document;
}

/* The one edit of rules that is told, and none of facts. */
static void check_edit(const json_t *document, enum edit kind, const char *rule)
{
    static const char *const lists[] = {"changed", "added", "removed", "reworded"};
    const char *expected = kind == EDIT_REMOVE   ? "removed"
                           : kind == EDIT_REWORD ? "reworded"
                                                 : "changed";

    for (int i = 0; i < 4; i++) {
        const json_t *list = json_object_get(json_object_get(document, "rules"), lists[i]);

        assert_int_equal(
            json_array_size(json_object_get(json_object_get(document, "facts"), lists[i])), 0);
        if (strcmp(lists[i], expected) != 0) {
            assert_int_equal(json_array_size(list), 0);
            continue;
        }
        assert_int_equal(json_array_size(list), 1);
        assert_string_equal(word(json_array_get(list, 0), "name"), rule);
    }
}

static size_t count_changes(struct endstate *const *sides, const json_t *document, const char *rule)
{
    const json_t *differs = json_object_get(document, "differs");
    size_t index, other;
    json_t *subject, *change;

    json_array_foreach(differs, index, subject)
        json_array_foreach(json_object_get(subject, "changes"), other, change)
            check_change(sides, word(subject, "on"), change, rule);
    return json_array_size(differs);
}

/* "... (under NAME, with KEY=VALUE, KEY=VALUE)": there the edited rules do contradict each other.
 */
static void check_contradiction(const char *told)
{
    struct endstate *side = policy_load(copy, "depth");
    const char *with = strstr(told, ", with ");
    char settings[1024] = "";

    if (with != NULL)
        snprintf(settings, sizeof settings, "%.*s", (int)strcspn(with + 7, ")"), with + 7);
    for (char *comma = settings; (comma = strchr(comma, ',')) != NULL;)
        *comma = ' ';
    policy_set(side, settings);
    assert_false(endstate_run(side, NULL));
    endstate_free(side);
}

/* What came of the edits, so that the test can tell that it tested something. */
struct outcome {
    size_t changing, idle, contradicting;
};

static void check_one(struct endstate *old, const struct place *place, enum edit kind,
                      bool is_small, struct outcome *outcome, uint64_t *series)
{
    struct endstate_error error = {0};
    struct endstate *sides[2] = {old, NULL};
    json_t *document = compare(&error);

    if (document == NULL) {
        assert_int_equal(error.code, ENDSTATE_BAD_INPUT);
        assert_non_null(strstr(error.text, "a subject has one value (under "));
        check_contradiction(error.text);
        outcome->contradicting++;
        return;
    }
    sides[1] = policy_load(copy, "depth");
    check_edit(document, kind, place->name);
    if (count_changes(sides, document, place->name) > 0)
        outcome->changing++;
    else
        outcome->idle++;
    assert_false(kind == EDIT_REWORD && json_array_size(json_object_get(document, "differs")) > 0);
    if (is_small)
        check_counts(sides, document, place->name);
    check_same(sides, document, place->name, series);
    endstate_free(sides[1]);
    json_decref(document);
}

/* Whether the edited rules can be loaded: dropping a condition may leave a variable unbound. */
static bool can_load(void)
{
    struct endstate *engine = endstate_new();
    bool is_good;

    endstate_use_policy(engine, copy);
    is_good = endstate_load(engine, NULL);
    endstate_free(engine);
    return is_good;
}

static void one_rule_edits(void **state)
{
    struct endstate *old = policy_load(folder, "depth");
    struct outcome outcome = {0};
    uint64_t series = 2025;
    size_t done = 0, combinations = 1;

    (void)state;
    for (size_t i = 0; i < endstate_domain_count(old) && combinations <= MOST_COMBINATIONS; i++)
        combinations *= endstate_domain_value_count(old, i);
    while (done < edits) {
        const struct place *place = &places[policy_random(&series, place_count)];
        enum edit kind = (enum edit)(done % EDIT_KINDS);
        char *text = edit_rule(old, place, kind, &series);

        if (text == NULL)
            continue;
        write_copy(place, text);
        free(text);
        if (!can_load())
            continue;
        done++;
        check_one(old, place, kind, combinations <= MOST_COMBINATIONS, &outcome, &series);
    }
    endstate_free(old);
    print_message("%zu edits: %zu change answers, %zu change none, %zu contradict the rest\n", done,
                  outcome.changing, outcome.idle, outcome.contradicting);
    assert_true(outcome.changing > edits / 4);
    assert_true(outcome.idle > edits / 8);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(one_rule_edits)};

    if (argc < 2) {
        fprintf(stderr, "usage: test_one_rule_edits shipped|toy [EDITS]\n");
        return 2;
    }
    snprintf(folder, sizeof folder, strcmp(argv[1], "toy") == 0 ? "%s/tests/toy" : "%s",
             policy_folder);
    if (argc > 2)
        edits = strtoul(argv[2], NULL, 10);
    return cmocka_run_group_tests(tests, copy_policy, remove_copy);
}
