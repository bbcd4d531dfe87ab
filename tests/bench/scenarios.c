#include "scenarios.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "endstate.h"
#include "measure.h"
#include "plain_clips.h"

enum { PATH_SIZE = 4096, STEPS = 200, GROWTH_STEPS = 100, MOST_STEPS = 100000 };

static const struct plain_words own_words = {"assume", "answer"};
static const struct plain_words endstate_words = {"assumption", "recommendation"};

/* The keys that the scenarios change, one after the other. */
struct walk {
    size_t *keys;
    size_t count;
    size_t key_count;
    char *is_so; /* as far as it has come */
};

/* What a walk took, and how many answers held, over all its scenarios. */
struct outcome {
    double seconds;
    size_t holds;
};

static void *must_allocate(size_t count, size_t size)
{
    void *memory = calloc(count, size);

    if (memory == NULL)
        abort();
    return memory;
}

static void walk_read(struct walk *walk, const char *folder, size_t key_count)
{
    char path[PATH_SIZE];
    FILE *file;

    snprintf(path, sizeof path, "%s/walk", folder);
    file = fopen(path, "r");
    if (file == NULL) {
        perror(path);
        exit(1);
    }
    *walk = (struct walk){must_allocate(MOST_STEPS, sizeof *walk->keys), 0, key_count,
                          must_allocate(key_count, 1)};
    while (walk->count < MOST_STEPS && fscanf(file, "%zu", &walk->keys[walk->count]) == 1)
        walk->count++;
    fclose(file);
}

static void walk_free(struct walk *walk)
{
    free(walk->keys);
    free(walk->is_so);
}

static void walk_restart(struct walk *walk)
{
    memset(walk->is_so, 0, walk->key_count);
}

static size_t walk_step(struct walk *walk, size_t step)
{
    size_t key = walk->keys[step % walk->count];

    walk->is_so[key] = !walk->is_so[key];
    return key;
}

static void fail(const struct endstate_error *error)
{
    fprintf(stderr, "bench: %s\n", error->text);
    exit(1);
}

static struct endstate *load_endstate(const char *folder)
{
    struct endstate *engine = endstate_new();
    struct endstate_error error = {0};

    endstate_use_policy(engine, folder);
    endstate_use_record(engine, false);
    if (!endstate_load(engine, &error))
        fail(&error);
    return engine;
}

static void set(struct endstate *engine, const struct walk *walk, size_t key)
{
    struct endstate_error error = {0};
    char setting[64];

    snprintf(setting, sizeof setting, "k%zu=%s", key, walk->is_so[key] ? "yes" : "no");
    if (!endstate_set(engine, setting, &error))
        fail(&error);
}

static void run(struct endstate *engine)
{
    struct endstate_error error = {0};

    if (!endstate_run(engine, &error))
        fail(&error);
}

/* Names of the subjects are those of the rules and options that the made-up policy has. */
static size_t endstate_holds(const struct endstate *engine)
{
    size_t left = endstate_recommendation_count(engine), holds = 0;

    for (int rule = 0; left > 0; rule++) {
        char subject[64];
        const char *value;

        for (int option = 0;; option++) {
            snprintf(subject, sizeof subject, "r%d-o%d", rule, option);
            value = endstate_recommended(engine, subject);
            if (value == NULL)
                break;
            left--;
            holds += strcmp(value, "holds") == 0;
        }
        if (rule >= MOST_STEPS) {
            fputs("bench: endstate's answers are not those of the made-up policy\n", stderr);
            exit(1);
        }
    }
    return holds;
}

static struct outcome walk_endstate(struct endstate *engine, struct walk *walk, size_t steps)
{
    struct outcome outcome = {0};

    walk_restart(walk);
    for (size_t key = 0; key < walk->key_count; key++)
        set(engine, walk, key);
    for (size_t i = 0; i < steps; i++) {
        size_t key = walk_step(walk, i);
        double start = now();

        set(engine, walk, key);
        run(engine);
        outcome.seconds += now() - start;
        outcome.holds += endstate_holds(engine);
    }
    return outcome;
}

static struct outcome walk_by_reset(struct plain_clips *clips, struct walk *walk, size_t steps)
{
    struct outcome outcome = {0};

    walk_restart(walk);
    for (size_t i = 0; i < steps; i++) {
        double start;

        walk_step(walk, i);
        start = now();
        plain_clips_reset(clips, walk->is_so);
        outcome.seconds += now() - start;
        outcome.holds += plain_clips_holds(clips);
    }
    return outcome;
}

static struct outcome walk_by_change(struct plain_clips *clips, struct walk *walk, size_t steps)
{
    struct outcome outcome = {0};

    walk_restart(walk);
    plain_clips_reset(clips, walk->is_so);
    for (size_t i = 0; i < steps; i++) {
        size_t key = walk_step(walk, i);
        double start = now();

        plain_clips_change(clips, key);
        outcome.seconds += now() - start;
        outcome.holds += plain_clips_holds(clips);
    }
    return outcome;
}

static void check_same(const char *name, size_t holds, size_t expected)
{
    if (holds != expected) {
        fprintf(stderr, "bench: %s: %zu answers hold, and with endstate %zu\n", name, holds,
                expected);
        exit(1);
    }
}

static void add(struct series *series, const struct outcome *outcome, size_t steps, size_t expected)
{
    check_same(series->name, outcome->holds, expected);
    series_add(series, outcome->seconds / (double)steps);
}

/* The programs that walk in one process, loaded with one made-up policy. */
struct walkers {
    struct walk walk;
    struct endstate *engine;
    struct plain_clips *same_rules; /* the very text that endstate loads */
    struct plain_clips *own_rules;  /* the policy as one would write it for plain CLIPS */
};

static void walkers_open(struct walkers *walkers, const char *folder, const char *core)
{
    char rules[PATH_SIZE], facts[PATH_SIZE], own[PATH_SIZE];
    size_t key_count;

    walkers->engine = load_endstate(folder);
    key_count = endstate_domain_count(walkers->engine);
    snprintf(rules, sizeof rules, "%s/rules/policy.clp", folder);
    snprintf(facts, sizeof facts, "%s/facts/domains.clp", folder);
    snprintf(own, sizeof own, "%s/kb.clp", folder);
    walkers->same_rules = plain_clips_new((const char *const[]){core, rules, facts, NULL},
                                          &endstate_words, key_count);
    walkers->own_rules = plain_clips_new((const char *const[]){own, NULL}, &own_words, key_count);
    walk_read(&walkers->walk, folder, key_count);
}

static void walkers_close(struct walkers *walkers)
{
    endstate_free(walkers->engine);
    plain_clips_free(walkers->same_rules);
    plain_clips_free(walkers->own_rules);
    walk_free(&walkers->walk);
}

enum line { ENDSTATE, SAME_RESET, SAME_CHANGE, OWN_RESET, OWN_CHANGE, LINES };

static struct outcome walk_line(struct walkers *walkers, enum line line, size_t steps)
{
    switch (line) {
    case SAME_RESET:
        return walk_by_reset(walkers->same_rules, &walkers->walk, steps);
    case SAME_CHANGE:
        return walk_by_change(walkers->same_rules, &walkers->walk, steps);
    case OWN_RESET:
        return walk_by_reset(walkers->own_rules, &walkers->walk, steps);
    case OWN_CHANGE:
        return walk_by_change(walkers->own_rules, &walkers->walk, steps);
    default:
        return walk_endstate(walkers->engine, &walkers->walk, steps);
    }
}

static void measure_lines(struct walkers *walkers, struct series *lines, size_t rounds,
                          size_t steps)
{
    static const char *const names[LINES] = {
        [ENDSTATE] = "endstate, by reset, without the record",
        [SAME_RESET] = "plain CLIPS, the same rules, by reset",
        [SAME_CHANGE] = "plain CLIPS, the same rules, by one change",
        [OWN_RESET] = "plain CLIPS, rules written for it, by reset",
        [OWN_CHANGE] = "plain CLIPS, rules written for it, by one change",
    };

    for (size_t i = 0; i < LINES; i++)
        lines[i] = series_new(names[i], rounds);
    for (size_t round = 0; round < rounds; round++) {
        struct outcome outcomes[LINES];

        for (size_t i = 0; i < LINES; i++) {
            size_t line = round % 2 == 0 ? i : LINES - 1 - i;

            outcomes[line] = walk_line(walkers, (enum line)line, steps);
        }
        for (size_t i = 0; i < LINES; i++)
            add(&lines[i], &outcomes[i], steps, outcomes[ENDSTATE].holds);
    }
}

static void free_lines(struct series *lines)
{
    for (size_t i = 0; i < LINES; i++)
        series_free(&lines[i]);
}

void bench_scenarios(const char *folder, const char *core, size_t rounds)
{
    struct walkers walkers;
    struct series lines[LINES];

    walkers_open(&walkers, folder, core);
    measure_lines(&walkers, lines, rounds, STEPS);
    table_begin("One scenario of the made-up policy, loaded already", "us");
    for (size_t i = 0; i < LINES; i++)
        table_line(&lines[i], &lines[ENDSTATE], 1e-6);
    printf("endstate answers %.0f scenarios a second\n", 1 / series_median(&lines[ENDSTATE]));
    free_lines(lines);
    walkers_close(&walkers);
}

static double load_seconds(const char *folder, size_t rounds)
{
    struct series loads = series_new("load", rounds);
    double seconds;

    for (size_t i = 0; i < rounds; i++) {
        double start = now();
        struct endstate *engine = load_endstate(folder);

        series_add(&loads, now() - start);
        endstate_free(engine);
    }
    seconds = series_median(&loads);
    series_free(&loads);
    return seconds;
}

void bench_growth(const char *name, const char *folder, const char *core, size_t rounds)
{
    struct walkers walkers;
    struct series lines[LINES];

    walkers_open(&walkers, folder, core);
    measure_lines(&walkers, lines, rounds, GROWTH_STEPS);
    printf("%-28s %10.2f %10.2f %11.3g %11.3g\n", name, load_seconds(folder, rounds) * 1e3,
           series_median(&lines[ENDSTATE]) * 1e6,
           series_ratio(&lines[SAME_RESET], &lines[ENDSTATE]),
           series_ratio(&lines[SAME_CHANGE], &lines[ENDSTATE]));
    free_lines(lines);
    walkers_close(&walkers);
}

/* A peer that does not walk, but takes scenarios in an order of its own, prints no count of
 * answers; it may take more of them than endstate walks. */
static void run_peer(struct series *series, const char *folder, const struct peer *peer,
                     size_t expected)
{
    char line[3 * PATH_SIZE];
    struct outcome outcome = {0};
    FILE *pipe;
    int read;

    snprintf(line, sizeof line, "cd '%s' && %s %zu", folder, peer->command, peer->scenarios);
    pipe = popen(line, "r");
    if (pipe == NULL) {
        perror("bench");
        exit(1);
    }
    read = fscanf(pipe, "%lf %zu", &outcome.seconds, &outcome.holds);
    if (pclose(pipe) != 0 || read < 1) {
        fprintf(stderr, "bench: %s failed\n", peer->name);
        exit(1);
    }
    if (read == 1)
        outcome.holds = expected;
    add(series, &outcome, peer->scenarios, expected);
}

void bench_peer(const char *folder, size_t rounds, const struct peer *peer)
{
    struct endstate *engine = load_endstate(folder);
    struct series ours = series_new("endstate", rounds), theirs = series_new(peer->name, rounds);
    size_t steps = peer->scenarios < STEPS ? peer->scenarios : STEPS;
    struct walk walk;

    walk_read(&walk, folder, endstate_domain_count(engine));
    for (size_t round = 0; round < rounds; round++) {
        struct outcome outcome = walk_endstate(engine, &walk, steps);

        series_add(&ours, outcome.seconds / (double)steps);
        run_peer(&theirs, folder, peer, outcome.holds);
    }
    table_line(&theirs, &ours, 1e-6);
    series_free(&ours);
    series_free(&theirs);
    walk_free(&walk);
    endstate_free(engine);
}
