#include "tell/rows_schema.h"

#include <sqlite3.h>
#include <string.h>

/* As many tables as SQLite joins. Assumptions of two values or more are fewer in any sweep. */
enum { MOST_JOINED = 64 };

/* The column of all tables and of the view that numbers the rows. */
static const char *const number = "combination";

/* ---- names ---- */

static const char *quote(const struct rows_file *file, const char *before, const char *name)
{
    struct strbuf quoted = {0};

    rows_file_quote(&quoted, arena_format(file->arena, "%s%s", before, name));
    return strbuf_take(&quoted, file->arena);
}

static bool is_taken(const char *name, const char *const *names, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (sqlite3_stricmp(name, names[i]) == 0)
            return true;
    return sqlite3_stricmp(name, number) == 0;
}

/* The names of the columns; one that is taken gets a number, as SQLite gives in results. */
static const char **tell_apart(const struct rows_file *file)
{
    const char **names = ARENA_ARRAY(file->arena, const char *, file->column_count);

    for (size_t i = 0; i < file->column_count; i++) {
        names[i] = file->columns[i];
        for (size_t n = 1; is_taken(names[i], names, i); n++)
            names[i] = arena_format(file->arena, "%s:%zu", file->columns[i], n);
    }
    return names;
}

/* ---- tables ---- */

static struct rows_table *add_table(struct rows_schema *out, const size_t *axes, size_t axis_count)
{
    const struct rows_file *file = out->file;
    struct rows_table *table = &out->tables[out->table_count++];

    *table = (struct rows_table){.axes = axes,
                                 .axis_count = axis_count,
                                 .subjects =
                                     ARENA_ARRAY(file->arena, size_t, file->space->subject_count),
                                 .rows = space_count(file->space, axes, axis_count)};
    return table;
}

static void add_values(struct rows_schema *out, size_t key, const char *name)
{
    struct rows_table *table = add_table(out, &out->file->keys[key], 1);

    table->name = quote(out->file, "values of ", name);
    table->column_count = 1;
}

static void add_answers(struct rows_schema *out, const struct table *answers, const char *name)
{
    struct rows_table *table = add_table(out, answers->axes, answers->axis_count);

    table->name = quote(out->file, "numbered answers on ", name);
    table->view = quote(out->file, "answers on ", name);
}

static bool same_axes(const struct rows_table *table, const struct table *answers)
{
    return table->axis_count == answers->axis_count &&
           (table->axis_count == 0 ||
            memcmp(table->axes, answers->axes, sizeof *table->axes * table->axis_count) == 0);
}

static void add_subject(struct rows_schema *out, size_t subject, const char *name)
{
    const struct table *answers = &out->file->tables[subject];
    size_t at = 0;

    while (at < out->table_count && !same_axes(&out->tables[at], answers))
        at++;
    if (at == out->table_count)
        add_answers(out, answers, name);
    out->tables[at].subjects[out->tables[at].subject_count++] = subject;
    out->tables[at].column_count++;
    if (answers->value_count > 1)
        out->indexes[subject] = quote(out->file, "combinations by ", name);
}

static void choose_joined(struct rows_schema *out)
{
    size_t joined = 0;

    for (size_t i = 0; i < out->table_count; i++) {
        out->tables[i].is_joined =
            (out->tables[i].rows > 1 || out->tables[i].axis_count == 0) && joined < MOST_JOINED;
        joined += out->tables[i].is_joined;
    }
}

void rows_schema_lay_out(struct rows_schema *out, const struct rows_file *file)
{
    const char **names = tell_apart(file);

    *out = (struct rows_schema){
        .file = file,
        .names = ARENA_ARRAY(file->arena, const char *, file->column_count),
        .tables = ARENA_ARRAY(file->arena, struct rows_table, file->column_count),
        .indexes = ARENA_ARRAY(file->arena, const char *, file->space->subject_count)};
    for (size_t i = 0; i < file->column_count; i++)
        out->names[i] = quote(file, "", names[i]);
    for (size_t i = 0; i < file->key_count; i++)
        add_values(out, i, names[i]);
    for (size_t i = 0; i < file->space->subject_count; i++)
        add_subject(out, i, names[file->key_count + i]);
    choose_joined(out);
}

/* Which of the keys an axis is; its table has the same number. */
static size_t key_of(const struct rows_schema *schema, size_t axis)
{
    size_t key = 0;

    while (schema->file->keys[key] != axis)
        key++;
    return key;
}

static const char *subject_name(const struct rows_schema *schema, size_t subject)
{
    return schema->names[schema->file->key_count + subject];
}

static bool is_of_values(const struct rows_table *table)
{
    return table->view == NULL;
}

void rows_schema_table(const struct rows_schema *schema, const struct rows_table *table,
                       struct strbuf *out)
{
    strbuf_format(out, "CREATE TABLE %s (%s INTEGER PRIMARY KEY", table->name, number);
    if (is_of_values(table))
        strbuf_format(out, ", %s TEXT NOT NULL UNIQUE",
                      schema->names[key_of(schema, table->axes[0])]);
    for (size_t i = 0; i < table->subject_count; i++)
        strbuf_format(out, ", %s TEXT", subject_name(schema, table->subjects[i]));
    strbuf_add(out, ")");
}

void rows_schema_index(const struct rows_schema *schema, const struct rows_table *table,
                       size_t subject, struct strbuf *out)
{
    strbuf_format(out, "CREATE INDEX %s ON %s (%s)", schema->indexes[subject], table->name,
                  subject_name(schema, subject));
}

void rows_schema_row(const struct rows_schema *schema, const struct rows_table *table, size_t row,
                     const char **words)
{
    if (is_of_values(table))
        *words++ = schema->file->space->rulebase->declared.domains[table->axes[0]].values[row];
    for (size_t i = 0; i < table->subject_count; i++) {
        const struct table *answers = &schema->file->tables[table->subjects[i]];

        words[i] = answers->values[answers->cells[row]];
    }
}

/* ---- numbers ---- */

static size_t stride_of(const struct rows_schema *schema, const size_t *axes, size_t axis_count,
                        size_t axis)
{
    return space_count(schema->file->space, &axes[axis + 1], axis_count - axis - 1);
}

/* The number of a combination of some axes, from the numbers of their values. */
static void add_number(const struct rows_schema *schema, const size_t *axes, size_t axis_count,
                       struct strbuf *out)
{
    const char *before = "";

    for (size_t i = 0; i < axis_count; i++) {
        const struct rows_table *values = &schema->tables[key_of(schema, axes[i])];

        if (!values->is_joined)
            continue;
        strbuf_format(out, "%s%zu * %s.%s", before, stride_of(schema, axes, axis_count, i),
                      values->name, number);
        before = " + ";
    }
    if (*before == '\0')
        strbuf_add(out, "0");
}

/* The number of an axis's value is the one that the number of a table's row tells. */
static void add_value_match(const struct rows_schema *schema, const struct rows_table *table,
                            size_t axis, struct strbuf *out)
{
    const struct rows_table *values = &schema->tables[key_of(schema, table->axes[axis])];

    strbuf_format(out, "%s.%s = %s.%s / %zu %% %zu", values->name, number, table->name, number,
                  stride_of(schema, table->axes, table->axis_count, axis), values->rows);
}

/*
 * Which row of a table belongs to a combination. Its number finds it; that the values match says
 * the same, so that SQLite can go the other way as well, from rows with an answer to combinations.
 */
static void add_match(const struct rows_schema *schema, const struct rows_table *table,
                      struct strbuf *out)
{
    strbuf_format(out, "%s.%s = ", table->name, number);
    add_number(schema, table->axes, table->axis_count, out);
    for (size_t i = 0; i < table->axis_count; i++) {
        if (!schema->tables[key_of(schema, table->axes[i])].is_joined)
            continue;
        strbuf_add(out, " AND ");
        add_value_match(schema, table, i, out);
    }
}

/* ---- views ---- */

void rows_schema_table_view(const struct rows_schema *schema, const struct rows_table *table,
                            struct strbuf *out)
{
    const char *before = "";

    strbuf_format(out, "CREATE VIEW %s AS\nSELECT ", table->view);
    for (size_t i = 0; i < table->axis_count; i++, before = ", ") {
        size_t key = key_of(schema, table->axes[i]);

        strbuf_format(out, "%s%s.%s", before, schema->tables[key].name, schema->names[key]);
    }
    for (size_t i = 0; i < table->subject_count; i++, before = ", ")
        strbuf_format(out, "%s%s.%s", before, table->name,
                      subject_name(schema, table->subjects[i]));
    strbuf_format(out, "\nFROM %s", table->name);
    for (size_t i = 0; i < table->axis_count; i++) {
        strbuf_format(out, "\nJOIN %s ON ", schema->tables[key_of(schema, table->axes[i])].name);
        add_value_match(schema, table, i, out);
    }
}

/* What stands in a column for a combination. */
static void add_word(const struct rows_schema *schema, const struct rows_table *table,
                     const char *name, struct strbuf *out)
{
    if (table->is_joined) {
        strbuf_format(out, ", %s.%s", table->name, name);
        return;
    }
    strbuf_format(out, ", (SELECT %s.%s FROM %s", table->name, name, table->name);
    if (table->rows > 1) {
        strbuf_add(out, " WHERE ");
        add_match(schema, table, out);
    }
    strbuf_add(out, ")");
}

static const struct rows_table *table_of(const struct rows_schema *schema, size_t subject)
{
    size_t at = 0;

    while (!same_axes(&schema->tables[at], &schema->file->tables[subject]))
        at++;
    return &schema->tables[at];
}

/* Join the tables of answers whose last axis this is. */
static void join_answers(const struct rows_schema *schema, size_t axis, struct strbuf *out)
{
    for (size_t i = schema->file->key_count; i < schema->table_count; i++) {
        const struct rows_table *table = &schema->tables[i];

        if (!table->is_joined || table->axis_count == 0 ||
            table->axes[table->axis_count - 1] != axis)
            continue;
        strbuf_format(out, "\nLEFT JOIN %s ON ", table->name);
        add_match(schema, table, out);
    }
}

/*
 * Each table of answers is joined as soon as its assumptions are, so that it is asked seldom. A
 * left join on a number makes no row and takes none away, so that SQLite may leave it out.
 */
static void join_tables(const struct rows_schema *schema, struct strbuf *out)
{
    const char *before = "\nFROM ";

    for (size_t i = schema->file->key_count; i < schema->table_count; i++) {
        if (!schema->tables[i].is_joined || schema->tables[i].axis_count > 0)
            continue;
        strbuf_format(out, "%s%s", before, schema->tables[i].name);
        before = "\nJOIN ";
    }
    for (size_t i = 0; i < schema->file->key_count; i++) {
        if (schema->tables[i].is_joined) {
            strbuf_format(out, "%s%s", before, schema->tables[i].name);
            before = "\nJOIN ";
        }
        join_answers(schema, schema->file->keys[i], out);
    }
}

void rows_schema_view(const struct rows_schema *schema, struct strbuf *out)
{
    const struct rows_file *file = schema->file;

    strbuf_format(out, "CREATE VIEW combinations (%s", number);
    for (size_t i = 0; i < file->column_count; i++)
        strbuf_format(out, ", %s", schema->names[i]);
    strbuf_add(out, ") AS\nSELECT ");
    add_number(schema, file->keys, file->key_count, out);
    for (size_t i = 0; i < file->key_count; i++)
        add_word(schema, &schema->tables[i], schema->names[i], out);
    for (size_t i = 0; i < file->space->subject_count; i++)
        add_word(schema, table_of(schema, i), subject_name(schema, i), out);
    join_tables(schema, out);
}
