/* A share of a sweep as a file of JSON, written by one process and read by another. */
#ifndef SHARD_FILE_H
#define SHARD_FILE_H

#include "ask/shard.h"
#include "tell/json.h"

/* Whether it could be written. */
bool shard_file_write(struct json_target out, const struct space *space, const struct table *tables,
                      const struct table_plan *plan);

struct shard_file;

/* Read a file; NULL, with the file and place said, where it holds no share of a sweep. */
struct shard_file *shard_file_open(const char *path, struct endstate_error *error);
void shard_file_free(struct shard_file *file); /* NULL is allowed */

size_t shard_file_share(const struct shard_file *file); /* counted from 0 */
size_t shard_file_shares(const struct shard_file *file);

/* The value at which the sweep held a key, or NULL for one that varied or that it did not know. */
const char *shard_file_held(const struct shard_file *file, const char *key);
bool shard_file_varied(const struct shard_file *file, const char *key);

/* Put its cells into the tables of the same space; complains where it is of another sweep. */
bool shard_file_fill(const struct shard_file *file, const struct space *space, struct table *tables,
                     struct arena *arena, struct endstate_error *error);

#endif
