/*
 * Rows as an SQLite database, laid out by tell/rows_schema and written a transaction at a time: all
 * tables, then their rows, then the indexes, and last the views, so that `combinations` is there
 * only when nothing is missing.
 */
#include <sqlite3.h>
#include <string.h>

#include "tell/rows_schema.h"

enum { ROWS_A_TRANSACTION = 100000, STEPS_BETWEEN_LOOKS = 1 << 20 };

struct database {
    struct rows_file *file;
    struct rows_schema schema;
    sqlite3 *handle;
    struct strbuf statement;
    const char **words; /* of one row */
    size_t pending;     /* rows in the transaction that is open */
    bool is_made;       /* its tables were there already */
};

static bool failed(const struct database *database)
{
    switch (sqlite3_errcode(database->handle)) {
    case SQLITE_INTERRUPT:
        return rows_file_was_interrupted(database->file);
    case SQLITE_NOTADB:
        return rows_file_is_other(database->file);
    default:
        return error_set(database->file->error, ENDSTATE_OUTPUT,
                         "%s: could not be written in full (%s); go on with it with --resume",
                         database->file->rows->path, sqlite3_errmsg(database->handle));
    }
}

static bool execute(const struct database *database, const char *statement)
{
    return sqlite3_exec(database->handle, statement, NULL, NULL, NULL) == SQLITE_OK ||
           failed(database);
}

static sqlite3_stmt *prepare(const struct database *database, const char *statement)
{
    sqlite3_stmt *prepared = NULL;

    sqlite3_prepare_v2(database->handle, statement, -1, &prepared, NULL);
    return prepared;
}

/* So many rows more are written: they last when there are enough of them. */
static bool keep(struct database *database, size_t rows)
{
    database->pending += rows;
    if (database->pending < ROWS_A_TRANSACTION)
        return true;
    database->pending = 0;
    return execute(database, "COMMIT; BEGIN");
}

/* ---- what is there ---- */

/* A number that the schema table is asked for, or -1; the words stand for ?1 (NULL: there is none).
 */
static long long count(const struct database *database, const char *question, const char *words)
{
    sqlite3_stmt *statement = prepare(database, question);
    long long number = -1;

    if (statement == NULL)
        return -1;
    if (words != NULL)
        sqlite3_bind_text(statement, 1, words, -1, SQLITE_STATIC);
    if (sqlite3_step(statement) == SQLITE_ROW)
        number = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return number;
}

static bool is_there(const struct database *database, const char *statement)
{
    return count(database, "SELECT count(*) FROM sqlite_master WHERE sql = ?1", statement) == 1;
}

/* The tables are made all at once: a database has either none of them or exactly these. */
static bool look(struct database *database)
{
    const struct rows_schema *schema = &database->schema;
    long long things = count(database, "SELECT count(*) FROM sqlite_master", NULL);
    long long tables = count(database,
                             "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND "
                             "(name GLOB 'values of *' OR name GLOB 'numbered answers on *')",
                             NULL);
    bool is_same = things == 0 || tables == (long long)schema->table_count;

    if (things < 0)
        return failed(database);
    for (size_t i = 0; is_same && things > 0 && i < schema->table_count; i++) {
        strbuf_clear(&database->statement);
        rows_schema_table(schema, &schema->tables[i], &database->statement);
        is_same = is_there(database, database->statement.text);
    }
    database->is_made = things > 0;
    return is_same || rows_file_is_other(database->file);
}

static bool same_word(const char *a, const char *b)
{
    return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

static bool same_row(const struct database *database, const struct rows_table *table,
                     sqlite3_stmt *found, size_t row)
{
    if (row >= table->rows || sqlite3_column_int64(found, 0) != (sqlite3_int64)row)
        return false;
    rows_schema_row(&database->schema, table, row, database->words);
    for (size_t i = 0; i < table->column_count; i++)
        if (!same_word(database->words[i], (const char *)sqlite3_column_text(found, (int)i + 1)))
            return false;
    return true;
}

/* Count the rows that a table has; they must be the first of ours. */
static bool find_rows(struct database *database, const struct rows_table *table, size_t *rows)
{
    sqlite3_stmt *found;
    bool is_same = true;
    int state;

    strbuf_clear(&database->statement);
    strbuf_format(&database->statement, "SELECT * FROM %s ORDER BY 1", table->name);
    found = prepare(database, database->statement.text);
    while ((state = sqlite3_step(found)) == SQLITE_ROW && is_same)
        is_same = same_row(database, table, found, (*rows)++);
    sqlite3_finalize(found);
    if (!is_same)
        return rows_file_is_other(database->file);
    return state == SQLITE_DONE || failed(database);
}

/* ---- writing ---- */

static bool make_tables(struct database *database)
{
    for (size_t i = 0; i < database->schema.table_count; i++) {
        strbuf_clear(&database->statement);
        rows_schema_table(&database->schema, &database->schema.tables[i], &database->statement);
        if (!execute(database, database->statement.text))
            return false;
    }
    return true;
}

static sqlite3_stmt *prepare_insert(struct database *database, const struct rows_table *table)
{
    strbuf_clear(&database->statement);
    strbuf_format(&database->statement, "INSERT INTO %s VALUES (?", table->name);
    for (size_t i = 0; i < table->column_count; i++)
        strbuf_add(&database->statement, ", ?");
    strbuf_add(&database->statement, ")");
    return prepare(database, database->statement.text);
}

static bool insert(struct database *database, const struct rows_table *table,
                   sqlite3_stmt *statement, size_t row)
{
    rows_schema_row(&database->schema, table, row, database->words);
    sqlite3_bind_int64(statement, 1, (sqlite3_int64)row);
    for (size_t i = 0; i < table->column_count; i++)
        sqlite3_bind_text(statement, (int)i + 2, database->words[i], -1, SQLITE_STATIC);
    if (sqlite3_step(statement) != SQLITE_DONE)
        return failed(database);
    sqlite3_reset(statement);
    return rows_file_count(database->file) && keep(database, 1);
}

static bool write_rows(struct database *database, const struct rows_table *table)
{
    size_t row = 0;
    sqlite3_stmt *statement;
    bool is_good;

    if (database->is_made && !find_rows(database, table, &row))
        return false;
    database->file->found += row;
    statement = prepare_insert(database, table);
    is_good = statement != NULL || failed(database);
    for (; is_good && row < table->rows; row++)
        is_good = insert(database, table, statement, row);
    sqlite3_finalize(statement);
    return is_good;
}

/* Carry out the statement that stands composed, if what it makes is not there. */
static bool make_missing(struct database *database)
{
    return is_there(database, database->statement.text) ||
           execute(database, database->statement.text);
}

static bool make_indexes(struct database *database, const struct rows_table *table)
{
    for (size_t i = 0; i < table->subject_count; i++) {
        if (database->schema.indexes[table->subjects[i]] == NULL)
            continue;
        strbuf_clear(&database->statement);
        rows_schema_index(&database->schema, table, table->subjects[i], &database->statement);
        if (!make_missing(database) || !keep(database, table->rows))
            return false;
    }
    return true;
}

static bool make_views(struct database *database)
{
    const struct rows_schema *schema = &database->schema;

    for (size_t i = 0; i < schema->table_count; i++) {
        if (schema->tables[i].view == NULL)
            continue;
        strbuf_clear(&database->statement);
        rows_schema_table_view(schema, &schema->tables[i], &database->statement);
        if (!make_missing(database))
            return false;
    }
    strbuf_clear(&database->statement);
    rows_schema_view(schema, &database->statement);
    return make_missing(database);
}

static bool write_database(struct database *database)
{
    const struct rows_schema *schema = &database->schema;

    if (!execute(database, "BEGIN") || (!database->is_made && !make_tables(database)))
        return false;
    for (size_t i = 0; i < schema->table_count; i++)
        if (!write_rows(database, &schema->tables[i]))
            return false;
    rows_file_tell_progress(database->file);
    for (size_t i = 0; i < schema->table_count; i++)
        if (!make_indexes(database, &schema->tables[i]))
            return false;
    return make_views(database) && execute(database, "COMMIT");
}

/* ---- opening ---- */

static int is_interrupted(void *context)
{
    (void)context;
    return clips_limits_interrupted();
}

static bool open_database(struct database *database)
{
    bool is_old;

    if (!rows_file_check(database->file, &is_old))
        return false;
    if (sqlite3_open_v2(database->file->rows->path, &database->handle,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX,
                        NULL) != SQLITE_OK)
        return rows_file_failed(database->file, sqlite3_errmsg(database->handle));
    sqlite3_progress_handler(database->handle, STEPS_BETWEEN_LOOKS, is_interrupted, NULL);
    /* A process that ends loses nothing by it: what was written stands with the system. */
    return execute(database, "PRAGMA synchronous = OFF") && look(database);
}

static bool write_sqlite(struct rows_file *file)
{
    struct database database = {.file = file};
    bool is_whole;

    rows_schema_lay_out(&database.schema, file);
    database.words = ARENA_ARRAY(file->arena, const char *, file->column_count);
    for (size_t i = 0; i < database.schema.table_count; i++)
        file->total += database.schema.tables[i].rows;
    is_whole = open_database(&database) && write_database(&database);
    sqlite3_close(database.handle);
    strbuf_free(&database.statement);
    return is_whole;
}

const struct rows_format rows_sqlite = {".sqlite", write_sqlite};
