/*
 * How a database holds a sweep: not a row for each combination, but a table for each set of
 * assumptions that answers depend on, with a row for each combination of those alone, and a view
 * `combinations` that joins them to every combination of all. Rows are numbered, and a number tells
 * the values of the assumptions, as the last changes fastest: so a table of many rows is small, and
 * a view of it has the values as words. Here is what SQL says of all this.
 */
#ifndef ROWS_SCHEMA_H
#define ROWS_SCHEMA_H

#include "tell/rows_file.h"

/*
 * Some assumptions and the subjects that depend on exactly these: the answers by the number of a
 * combination. Each assumption that varies has a table of its own, with the words for its values,
 * even if no subject depends on it alone.
 */
struct rows_table {
    const char *name;   /* for SQL, in quotes */
    const char *view;   /* its name; NULL for a table of a single assumption, which has the words */
    const size_t *axes; /* domains, ascending */
    size_t axis_count;
    size_t *subjects;
    size_t subject_count;
    size_t column_count; /* besides the number */
    size_t rows;
    bool is_joined; /* in `combinations`; else asked for each answer by itself */
};

struct rows_schema {
    const struct rows_file *file;
    const char **names;        /* the file's columns, likewise; no two differ in case alone */
    struct rows_table *tables; /* those of single assumptions first, in their order */
    size_t table_count;
    const char **indexes; /* by subject: the name of its index; NULL for a single answer */
};

/* Everything stands in the file's arena. */
void rows_schema_lay_out(struct rows_schema *out, const struct rows_file *file);

/* Add a statement that makes a thing. */
void rows_schema_table(const struct rows_schema *schema, const struct rows_table *table,
                       struct strbuf *out);
void rows_schema_index(const struct rows_schema *schema, const struct rows_table *table,
                       size_t subject, struct strbuf *out);
void rows_schema_table_view(const struct rows_schema *schema, const struct rows_table *table,
                            struct strbuf *out);
void rows_schema_view(const struct rows_schema *schema, struct strbuf *out);

/* The words of a table's row (NULL: none): of a single assumption, and of its subjects. */
void rows_schema_row(const struct rows_schema *schema, const struct rows_table *table, size_t row,
                     const char **words);

#endif
