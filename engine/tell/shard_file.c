#include "tell/shard_file.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "tell/json_pieces.h"

static const char schema[] = "endstate.sweep_shard/1";

struct shard_file {
    char *path;
    json_t *document;
    size_t share, shares;
};

/* ---- writing ---- */

static json_t *fingerprint_json(const struct space *space)
{
    return json_sprintf("%016" PRIx64, shard_fingerprint(space));
}

static json_t *subject_json(const struct space *space, const struct table *tables, size_t subject,
                            const struct space_stretch *stretch)
{
    const struct table *table = &tables[subject];
    json_t *object = json_object(), *values = json_array();
    struct strbuf cells = {0};

    for (size_t i = 0; i < table->value_count; i++)
        json_array_append_new(values, table->values[i] == NULL ? json_null()
                                                               : json_string(table->values[i]));
    shard_spell(&cells, table, stretch);
    json_put_text(object, "on", space->names[subject]);
    json_put(object, "values", values);
    json_put(object, "cells", json_taken(&cells));
    return object;
}

static json_t *group_json(const struct space *space, const struct table *tables,
                          const struct table_group *group, const struct table_plan *plan)
{
    struct space_stretch stretch = table_stretch(group, plan->share, plan->shares);
    json_t *object = json_object(), *keys = json_array(), *subjects = json_array();

    for (size_t i = 0; i < group->axis_count; i++)
        json_array_append_new(keys,
                              json_string(space->rulebase->declared.domains[group->axes[i]].key));
    for (size_t i = 0; i < group->subject_count; i++)
        json_array_append_new(subjects, subject_json(space, tables, group->subjects[i], &stretch));
    json_put(object, "keys", keys);
    json_put_number(object, "first", stretch.first);
    json_put_number(object, "count", stretch.count);
    json_put(object, "subjects", subjects);
    return object;
}

bool shard_file_write(struct json_target out, const struct space *space, const struct table *tables,
                      const struct table_plan *plan)
{
    struct arena arena = {NULL};
    json_t *document = json_object(), *list = json_array();
    json_t *keys = json_array(), *held = json_object();
    size_t count;
    const struct table_group *groups = tables_group(space, &count, &arena);

    for (size_t i = 0; i < space->rulebase->declared.domain_count; i++) {
        const char *key = space->rulebase->declared.domains[i].key;

        if (space->is_varied[i])
            json_array_append_new(keys, json_string(key));
        else
            json_put_text(held, key, assumption_value(&space->assumptions[i]));
    }
    for (size_t i = 0; i < count; i++)
        json_array_append_new(list, group_json(space, tables, &groups[i], plan));
    arena_free(&arena);
    json_put_text(document, "schema", schema);
    json_put_number(document, "shard", plan->share + 1);
    json_put_number(document, "shards", plan->shares);
    json_put(document, "fingerprint", fingerprint_json(space));
    json_put(document, "keys", keys);
    json_put(document, "held", held);
    json_put(document, "groups", list);
    return json_finish(out, document);
}

/* ---- reading ---- */

static bool is_no_shard(const char *path, const char *why, struct endstate_error *error)
{
    return error_set(error, ENDSTATE_BAD_INPUT, "%s: is no shard of a sweep: %s", path, why);
}

static bool read_head(struct shard_file *file, struct endstate_error *error)
{
    const char *said = json_string_value(json_object_get(file->document, "schema"));
    json_int_t share = json_integer_value(json_object_get(file->document, "shard"));
    json_int_t shares = json_integer_value(json_object_get(file->document, "shards"));

    if (said == NULL || strcmp(said, schema) != 0)
        return is_no_shard(file->path, "its \"schema\" is not \"endstate.sweep_shard/1\"", error);
    if (share < 1 || share > shares)
        return is_no_shard(file->path, "it does not say which of how many", error);
    file->share = (size_t)share - 1;
    file->shares = (size_t)shares;
    return true;
}

struct shard_file *shard_file_open(const char *path, struct endstate_error *error)
{
    struct shard_file *file = memory_alloc(sizeof *file);
    json_error_t why;

    file->path = strdup(path);
    file->document = json_load_file(path, JSON_REJECT_DUPLICATES, &why);
    if (file->document == NULL && why.line > 0)
        error_set(error, ENDSTATE_BAD_INPUT, "%s:%d:%d: is no shard of a sweep: %s", path, why.line,
                  why.column, why.text);
    else if (file->document == NULL)
        error_set(error, ENDSTATE_BAD_INPUT, "%s: could not be read", path);
    if (file->document != NULL && read_head(file, error))
        return file;
    shard_file_free(file);
    return NULL;
}

void shard_file_free(struct shard_file *file)
{
    if (file == NULL)
        return;
    json_decref(file->document);
    free(file->path);
    free(file);
}

size_t shard_file_share(const struct shard_file *file)
{
    return file->share;
}

size_t shard_file_shares(const struct shard_file *file)
{
    return file->shares;
}

const char *shard_file_held(const struct shard_file *file, const char *key)
{
    return json_string_value(json_object_get(json_object_get(file->document, "held"), key));
}

bool shard_file_varied(const struct shard_file *file, const char *key)
{
    size_t index;
    json_t *each;

    json_array_foreach(json_object_get(file->document, "keys"), index, each)
    {
        if (json_is_string(each) && strcmp(json_string_value(each), key) == 0)
            return true;
    }
    return false;
}

static bool fill_subject(const json_t *from, const struct space *space, struct table *tables,
                         size_t subject, const struct space_stretch *stretch, struct arena *arena)
{
    const char *on = json_string_value(json_object_get(from, "on"));
    const char *cells = json_string_value(json_object_get(from, "cells"));
    const json_t *values = json_object_get(from, "values");
    const char *words[UINT8_MAX];
    size_t count = json_array_size(values);

    if (on == NULL || cells == NULL || strcmp(on, space->names[subject]) != 0 || count > UINT8_MAX)
        return false;
    for (size_t i = 0; i < count; i++)
        words[i] = json_string_value(json_array_get(values, i));
    return shard_read(&tables[subject], stretch, cells, words, count, arena);
}

static bool fill_group(const json_t *from, const struct space *space, struct table *tables,
                       const struct table_group *group, const struct space_stretch *stretch,
                       struct arena *arena)
{
    const json_t *subjects = json_object_get(from, "subjects");

    if (json_array_size(subjects) != group->subject_count)
        return false;
    for (size_t i = 0; i < group->subject_count; i++)
        if (!fill_subject(json_array_get(subjects, i), space, tables, group->subjects[i], stretch,
                          arena))
            return false;
    return true;
}

bool shard_file_fill(const struct shard_file *file, const struct space *space, struct table *tables,
                     struct arena *arena, struct endstate_error *error)
{
    const json_t *print = json_object_get(file->document, "fingerprint");
    const json_t *list = json_object_get(file->document, "groups");
    json_t *own = fingerprint_json(space);
    bool is_same = json_equal(own, print);
    size_t count;
    const struct table_group *groups = tables_group(space, &count, arena);

    json_decref(own);
    if (!is_same)
        return error_set(error, ENDSTATE_BAD_INPUT,
                         "%s: is of another sweep: its rules, facts or assumptions were others",
                         file->path);
    if (json_array_size(list) != count)
        return is_no_shard(file->path, "groups are missing", error);
    for (size_t i = 0; i < count; i++) {
        struct space_stretch stretch = table_stretch(&groups[i], file->share, file->shares);

        if (!fill_group(json_array_get(list, i), space, tables, &groups[i], &stretch, arena))
            return is_no_shard(file->path, "its cells do not fit the subjects", error);
    }
    return true;
}
