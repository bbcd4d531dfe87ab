#include "plain_clips.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <clips/clips.h>

struct plain_clips {
    void *environment;
    void *assumption, *answer; /* templates */
    void *yes, *no, *holds;    /* symbols */
    size_t key_count;
    void **keys;  /* symbols */
    void **facts; /* the assumption that stands for each key */
    char *is_so;
};

static void *need(void *found, const char *what)
{
    if (found == NULL) {
        fprintf(stderr, "bench: CLIPS has no %s\n", what);
        exit(1);
    }
    return found;
}

static void load(void *environment, const char *file)
{
    if (EnvLoad(environment, file) != 1) {
        fprintf(stderr, "bench: CLIPS does not load %s\n", file);
        exit(1);
    }
}

/* A symbol that nothing else counts could go away between two runs. */
static void *keep_symbol(struct plain_clips *clips, const char *name)
{
    void *symbol = EnvAddSymbol(clips->environment, name);

    IncrementSymbolCount(symbol);
    return symbol;
}

struct plain_clips *plain_clips_new(const char *const *files, const struct plain_words *words,
                                    size_t key_count)
{
    struct plain_clips *clips = need(calloc(1, sizeof *clips), "memory");
    void *environment = need(CreateEnvironment(), "memory");

    clips->environment = environment;
    for (; *files != NULL; files++)
        load(environment, *files);
    clips->assumption = need(EnvFindDeftemplate(environment, words->assumption), words->assumption);
    clips->answer = need(EnvFindDeftemplate(environment, words->answer), words->answer);
    clips->yes = keep_symbol(clips, "yes");
    clips->no = keep_symbol(clips, "no");
    clips->holds = keep_symbol(clips, "holds");
    clips->key_count = key_count;
    clips->keys = need(calloc(key_count, sizeof *clips->keys), "memory");
    clips->facts = need(calloc(key_count, sizeof *clips->facts), "memory");
    clips->is_so = need(calloc(key_count, 1), "memory");
    for (size_t i = 0; i < key_count; i++) {
        char name[32];

        snprintf(name, sizeof name, "k%zu", i);
        clips->keys[i] = keep_symbol(clips, name);
    }
    return clips;
}

void plain_clips_free(struct plain_clips *clips)
{
    DestroyEnvironment(clips->environment);
    free(clips->keys);
    free(clips->facts);
    free(clips->is_so);
    free(clips);
}

static void put_symbol(struct plain_clips *clips, void *fact, const char *slot, void *symbol)
{
    DATA_OBJECT value;

    SetType(value, SYMBOL);
    SetValue(value, symbol);
    if (!EnvPutFactSlot(clips->environment, fact, slot, &value)) {
        fprintf(stderr, "bench: CLIPS does not take slot %s\n", slot);
        exit(1);
    }
}

static void assert_assumption(struct plain_clips *clips, size_t key)
{
    void *fact = EnvCreateFact(clips->environment, clips->assumption);

    put_symbol(clips, fact, "key", clips->keys[key]);
    put_symbol(clips, fact, "value", clips->is_so[key] ? clips->yes : clips->no);
    clips->facts[key] = need(EnvAssert(clips->environment, fact), "new assumption");
}

void plain_clips_reset(struct plain_clips *clips, const char *is_so)
{
    memcpy(clips->is_so, is_so, clips->key_count);
    EnvReset(clips->environment);
    for (size_t i = 0; i < clips->key_count; i++)
        assert_assumption(clips, i);
    EnvRun(clips->environment, -1);
}

void plain_clips_change(struct plain_clips *clips, size_t key)
{
    EnvRetract(clips->environment, clips->facts[key]);
    clips->is_so[key] = !clips->is_so[key];
    assert_assumption(clips, key);
    EnvRun(clips->environment, -1);
}

size_t plain_clips_holds(struct plain_clips *clips)
{
    size_t count = 0;
    void *fact = NULL;

    while ((fact = EnvGetNextFactInTemplate(clips->environment, clips->answer, fact)) != NULL) {
        DATA_OBJECT value;

        if (EnvGetFactSlot(clips->environment, fact, "is", &value) &&
            GetValue(value) == clips->holds)
            count++;
    }
    return count;
}
