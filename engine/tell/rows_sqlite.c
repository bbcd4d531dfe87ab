/*
 * Rows as a table `combinations` of an SQLite database, numbered from 0, written a transaction at a
 * time, with an index on each subject of more than one value once all rows are there.
 */
#include <sqlite3.h>

#include "read/source_file.h"
#include "tell/rows_file.h"

enum { ROWS_A_TRANSACTION = 100000 };

static const char *bare_word(struct rows_file *file, size_t column, const char *word)
{
    (void)file;
    (void)column;
    return word;
}

static bool database_failed(const struct rows_file *file)
{
    return rows_file_failed(file, sqlite3_errmsg(file->database));
}

static bool write_failed(const struct rows_file *file)
{
    return error_set(file->error, ENDSTATE_OUTPUT,
                     "%s: could not be written in full (%s); go on with it with --resume",
                     file->path, sqlite3_errmsg(file->database));
}

static bool execute(const struct rows_file *file, const char *statement)
{
    return sqlite3_exec(file->database, statement, NULL, NULL, NULL) == SQLITE_OK ||
           database_failed(file);
}

static bool make_table(struct rows_file *file)
{
    strbuf_clear(&file->line);
    strbuf_add(&file->line, "CREATE TABLE combinations (combination INTEGER PRIMARY KEY");
    for (size_t i = 0; i < file->column_count; i++) {
        strbuf_add(&file->line, ", ");
        rows_file_quote(&file->line, file->columns[i]);
        strbuf_add(&file->line, " TEXT");
    }
    strbuf_add(&file->line, ")");
    return execute(file, file->line.text);
}

static bool prepare_insert(struct rows_file *file)
{
    strbuf_clear(&file->line);
    strbuf_add(&file->line, "INSERT INTO combinations VALUES (?");
    for (size_t i = 0; i < file->column_count; i++)
        strbuf_add(&file->line, ", ?");
    strbuf_add(&file->line, ")");
    return sqlite3_prepare_v2(file->database, file->line.text, -1, &file->insert, NULL) ==
               SQLITE_OK ||
           rows_file_is_other(file);
}

/* Count the rows that are there; their columns must be ours, which the first row tells. */
static bool count_rows(struct rows_file *file, size_t *row)
{
    sqlite3_stmt *statement = NULL;
    bool is_good;

    strbuf_clear(&file->line);
    strbuf_add(&file->line, "SELECT (SELECT count(*) FROM combinations)");
    for (size_t i = 0; i < file->column_count; i++) {
        strbuf_add(&file->line, ", combinations.");
        rows_file_quote(&file->line, file->columns[i]);
    }
    strbuf_add(&file->line, " FROM combinations LIMIT 1");
    is_good =
        sqlite3_prepare_v2(file->database, file->line.text, -1, &statement, NULL) == SQLITE_OK;
    if (is_good && sqlite3_step(statement) == SQLITE_ROW)
        *row = (size_t)sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return is_good || rows_file_is_other(file);
}

static bool open_sqlite(struct rows_file *file, size_t *row)
{
    bool is_there = source_file_exists(file->path);

    *row = 0;
    if (is_there && !file->is_resumed)
        return rows_file_is_there(file);
    if (sqlite3_open(file->path, &file->database) != SQLITE_OK)
        return database_failed(file);
    /* A process that ends loses nothing by it: what was written stands with the system. */
    if (!execute(file, "PRAGMA synchronous = OFF"))
        return false;
    if (is_there ? !count_rows(file, row) : !make_table(file))
        return false;
    file->next = *row;
    return prepare_insert(file) && execute(file, "BEGIN");
}

/* Carry out what makes rows lasting. */
static bool keep(struct rows_file *file, const char *statement)
{
    return sqlite3_exec(file->database, statement, NULL, NULL, NULL) == SQLITE_OK ||
           write_failed(file);
}

static bool put_sqlite(struct rows_file *file, const char *const *row)
{
    sqlite3_bind_int64(file->insert, 1, (sqlite3_int64)file->next++);
    for (size_t i = 0; i < file->column_count; i++)
        sqlite3_bind_text(file->insert, (int)i + 2, row[i], -1, SQLITE_STATIC);
    if (sqlite3_step(file->insert) != SQLITE_DONE)
        return write_failed(file);
    sqlite3_reset(file->insert);
    if (++file->pending < ROWS_A_TRANSACTION)
        return true;
    file->pending = 0;
    return keep(file, "COMMIT; BEGIN");
}

static bool make_indexes(struct rows_file *file)
{
    for (size_t i = 0; i < file->column_count; i++) {
        if (!file->is_answer[i])
            continue;
        strbuf_clear(&file->line);
        strbuf_add(&file->line, "CREATE INDEX IF NOT EXISTS ");
        rows_file_quote(&file->line,
                        arena_format(file->arena, "combinations by %s", file->columns[i]));
        strbuf_add(&file->line, " ON combinations (");
        rows_file_quote(&file->line, file->columns[i]);
        strbuf_add(&file->line, ")");
        if (!execute(file, file->line.text))
            return false;
    }
    return true;
}

/* Rows of whole transactions are kept when something failed. */
static bool close_sqlite(struct rows_file *file, bool is_whole)
{
    bool is_good = is_whole && keep(file, "COMMIT") && make_indexes(file);

    sqlite3_finalize(file->insert);
    sqlite3_close(file->database);
    return is_good;
}

const struct rows_format rows_sqlite = {".sqlite", bare_word, open_sqlite, put_sqlite,
                                        close_sqlite};
