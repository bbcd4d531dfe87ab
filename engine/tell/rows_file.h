/* What the formats of rows share: tell/rows.c chooses a format, and it writes the file. */
#ifndef ROWS_FILE_H
#define ROWS_FILE_H

#include "base/strbuf.h"
#include "tell/rows.h"

struct rows_file {
    const struct rows *rows;
    const struct space *space;
    const struct table *tables; /* by subject */
    size_t *keys;               /* the domains that vary, in order */
    size_t key_count;
    const char **columns; /* names: keys, then subjects */
    size_t column_count;
    size_t total, found, written; /* rows of the file, those of them found there, and new ones */
    double start;
    struct arena *arena;
    struct endstate_error *error;
};

struct rows_format {
    const char *ending;
    /* Count the file's rows into total, and write what is not there yet. */
    bool (*write)(struct rows_file *file);
};

extern const struct rows_format rows_csv;
extern const struct rows_format rows_ndjson;
extern const struct rows_format rows_sqlite;

/* Look whether the file may be written: *is_there is whether there is one to go on with. */
bool rows_file_check(const struct rows_file *file, bool *is_there);

/* One row more is written: now and then tell of it, and see whether an interrupt has come. */
bool rows_file_count(struct rows_file *file);
void rows_file_tell_progress(const struct rows_file *file);

/* A word in double quotes, those in it doubled: for CSV and SQL alike. */
void rows_file_quote(struct strbuf *out, const char *word);

/* Complaints of all formats; all return false. */
bool rows_file_failed(const struct rows_file *file, const char *why);
bool rows_file_is_other(const struct rows_file *file);
bool rows_file_was_interrupted(const struct rows_file *file);

#endif
