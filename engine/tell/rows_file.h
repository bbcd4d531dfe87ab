/* What the formats of rows share: tell/rows.c goes through the combinations, a format writes them.
 */
#ifndef ROWS_FILE_H
#define ROWS_FILE_H

#include "base/arena.h"
#include "base/error.h"
#include "base/strbuf.h"

struct sqlite3;
struct sqlite3_stmt;

struct rows_file {
    const char *path;
    bool is_resumed;
    const char **columns; /* names: assumptions, then subjects */
    bool *is_answer;      /* by column: a subject that has more than one value */
    size_t column_count;
    const char **first; /* the first row, prepared */
    struct arena *arena;
    struct endstate_error *error;
    FILE *stream; /* of a format of lines */
    struct strbuf line;
    struct sqlite3 *database;
    struct sqlite3_stmt *insert;
    size_t pending; /* rows in the transaction that is open */
    size_t next;    /* number of the row to come */
};

struct rows_format {
    const char *ending;
    /* What a row holds for a word (NULL: none) in a column; made once for each word. */
    const char *(*prepare)(struct rows_file *file, size_t column, const char *word);
    /* Make the file, or find the end of one to go on with; *row is the row to write next. */
    bool (*open)(struct rows_file *file, size_t *row);
    bool (*put)(struct rows_file *file, const char *const *row); /* of prepared words */
    /* Also called when something failed before; is_whole: all rows are written. */
    bool (*close)(struct rows_file *file, bool is_whole);
};

extern const struct rows_format rows_csv;
extern const struct rows_format rows_ndjson;
extern const struct rows_format rows_sqlite;

/* A word in double quotes, those in it doubled: for CSV and SQL alike. */
void rows_file_quote(struct strbuf *out, const char *word);

/* Complaints of all formats; all return false. */
bool rows_file_failed(const struct rows_file *file, const char *why);
bool rows_file_is_other(const struct rows_file *file);
bool rows_file_is_there(const struct rows_file *file);

#endif
