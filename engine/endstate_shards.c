/* Shards of a sweep, put together. */
#include "endstate_inside.h"

#include <stdlib.h>
#include <string.h>

#include "tell/shard_file.h"

bool engine_take_up_shard(struct endstate *engine, const char *path, bool *varied,
                          struct endstate_error *error)
{
    const struct declarations *declared = &engine->rulebase.declared;
    struct shard_file *file = shard_file_open(path, error);
    bool is_good = file != NULL;

    for (size_t i = 0; is_good && i < declared->domain_count; i++) {
        const struct domain *domain = &declared->domains[i];
        const char *held = shard_file_held(file, domain->key);
        long value = held == NULL ? -1 : domain_value(domain, held);

        varied[i] = shard_file_varied(file, domain->key);
        if (value >= 0)
            engine->assumptions[i].value = (size_t)value;
    }
    engine_forget_run(engine);
    shard_file_free(file);
    return is_good;
}

struct merging {
    const struct space *space;
    struct table *tables;
    struct arena *arena;
    const char **from; /* by share: the file that it was in */
    size_t shares;
};

/* The first shard says how many there are. */
static bool take_number(struct merging *merging, const struct shard_file *file, const char *path,
                        struct endstate_error *error)
{
    size_t share = shard_file_share(file), shares = shard_file_shares(file);

    if (merging->from == NULL) {
        merging->shares = shares;
        merging->from = memory_alloc(sizeof *merging->from * shares);
    }
    if (shares != merging->shares)
        return error_set(error, ENDSTATE_BAD_INPUT,
                         "%s: is one of %zu shards, and the files before it of %zu", path, shares,
                         merging->shares);
    if (merging->from[share] != NULL)
        return error_set(error, ENDSTATE_BAD_INPUT, "%s: is shard %zu/%zu, which %s is too", path,
                         share + 1, shares, merging->from[share]);
    merging->from[share] = path;
    return true;
}

static bool merge(struct merging *merging, const char *path, struct endstate_error *error)
{
    struct shard_file *file = shard_file_open(path, error);
    bool is_good = file != NULL &&
                   shard_file_fill(file, merging->space, merging->tables, merging->arena, error) &&
                   take_number(merging, file, path, error);

    shard_file_free(file);
    return is_good;
}

static bool is_complete(const struct merging *merging, struct endstate_error *error)
{
    struct strbuf missing = {0};
    size_t count = 0;

    for (size_t i = 0; i < merging->shares; i++)
        if (merging->from[i] == NULL)
            strbuf_format(&missing, "%s%zu", count++ == 0 ? "" : ", ", i + 1);
    if (count > 0)
        error_set(error, ENDSTATE_BAD_INPUT, "of %zu shards %s missing: %s", merging->shares,
                  count == 1 ? "one is" : "these are", missing.text);
    strbuf_free(&missing);
    return count == 0;
}

struct table *engine_merge_shards(const char *const *paths, size_t count, const struct space *space,
                                  struct arena *arena, struct endstate_error *error)
{
    struct merging merging = {space, tables_make(space, arena, error), arena, NULL, 0};
    bool is_good = merging.tables != NULL;

    for (size_t i = 0; is_good && i < count; i++)
        is_good = merge(&merging, paths[i], error);
    is_good = is_good && is_complete(&merging, error);
    free(merging.from);
    if (is_good)
        return merging.tables;
    tables_free(merging.tables, space);
    return NULL;
}
