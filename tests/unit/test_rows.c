#include <fcntl.h>
#include <signal.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "tell/rows.h"
#include "worlds.h"

enum { MOST_KEYS = 80, MOST_SUBJECTS = 80, KILLS = 8 };

/* A sweep without rules: keys, and subjects whose answers follow from some of them. */
struct made {
    struct arena arena;
    struct rulebase rulebase;
    struct space space;
    struct table *tables;
    char *folder;
    char path[200];
    struct endstate_error error;
};

static void begin(struct made *made)
{
    memset(made, 0, sizeof *made);
    made->rulebase.declared.domains = ARENA_ARRAY(&made->arena, struct domain, MOST_KEYS);
    made->space =
        (struct space){.rulebase = &made->rulebase,
                       .combinations = 1,
                       .is_varied = ARENA_ARRAY(&made->arena, bool, MOST_KEYS),
                       .subjects = ARENA_ARRAY(&made->arena, struct space_subject, MOST_SUBJECTS),
                       .names = ARENA_ARRAY(&made->arena, const char *, MOST_SUBJECTS)};
    made->folder = support_folder();
    snprintf(made->path, sizeof made->path, "%s/rows.sqlite", made->folder);
}

static void end(struct made *made)
{
    tables_free(made->tables, &made->space);
    support_remove(made->folder);
    arena_free(&made->arena);
}

static void add_key(struct made *made, const char *key, size_t size)
{
    struct declarations *declared = &made->rulebase.declared;
    struct domain *domain = &declared->domains[declared->domain_count];

    domain->key = key;
    domain->value_count = size;
    domain->values = ARENA_ARRAY(&made->arena, const char *, size);
    for (size_t i = 0; i < size; i++)
        domain->values[i] = arena_format(&made->arena, "it's \"%zu\"", i);
    made->space.is_varied[declared->domain_count++] = true;
    made->space.combinations *= size;
}

static void add_subject(struct made *made, const char *name, const size_t *keys, size_t count)
{
    struct space_subject *subject = &made->space.subjects[made->space.subject_count];

    made->space.names[made->space.subject_count++] = name;
    subject->name = name;
    subject->axes = ARENA_ARRAY(&made->arena, size_t, count);
    subject->axis_count = count;
    for (size_t i = 0; i < count; i++)
        subject->axes[i] = keys[i];
    subject->combinations = space_count(&made->space, keys, count);
}

/* Answers that are told apart by their keys' values; one in five is none. */
static void answer(struct made *made)
{
    made->tables = tables_make(&made->space, &made->arena, &made->error);
    assert_non_null(made->tables);
    for (size_t i = 0; i < made->space.subject_count; i++) {
        struct table *table = &made->tables[i];

        for (size_t cell = 0; cell < table->cell_count; cell++) {
            size_t what = (cell * 7 + cell / 11 + i) % 5;
            const char *word = what == 0 ? NULL : arena_format(&made->arena, "w%zu", what);

            table->cells[cell] = table_value(table, word, &made->arena);
        }
    }
}

static bool write_rows(struct made *made, bool is_resumed)
{
    struct rows rows = {made->path, is_resumed, NULL};

    return rows_write(&rows, &made->space, made->tables, &made->error);
}

/* ---- what the database holds ---- */

static sqlite3_stmt *ask(const struct made *made, sqlite3 **database, const char *question)
{
    sqlite3_stmt *statement;

    assert_int_equal(sqlite3_open(made->path, database), SQLITE_OK);
    if (sqlite3_prepare_v2(*database, question, -1, &statement, NULL) != SQLITE_OK)
        fail_msg("%s", sqlite3_errmsg(*database));
    return statement;
}

static void done(sqlite3 *database, sqlite3_stmt *statement)
{
    sqlite3_finalize(statement);
    assert_int_equal(sqlite3_close(database), SQLITE_OK);
}

/* The text of the first column of the first row, in the arena. */
static const char *tell(struct made *made, const char *question)
{
    sqlite3 *database;
    sqlite3_stmt *statement = ask(made, &database, question);
    const char *text;

    assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
    text = arena_string(&made->arena, (const char *)sqlite3_column_text(statement, 0));
    done(database, statement);
    return text;
}

static void change(const struct made *made, const char *statement)
{
    sqlite3 *database;

    assert_int_equal(sqlite3_open(made->path, &database), SQLITE_OK);
    if (sqlite3_exec(database, statement, NULL, NULL, NULL) != SQLITE_OK)
        fail_msg("%s: %s", statement, sqlite3_errmsg(database));
    sqlite3_close(database);
}

static void assert_column(sqlite3_stmt *row, size_t column, const char *word)
{
    const char *found = (const char *)sqlite3_column_text(row, (int)column);

    if (!worlds_same(found, word))
        fail_msg("column %zu is %s, not %s", column, found, word);
}

static void assert_row(const struct made *made, sqlite3_stmt *row)
{
    const struct declarations *declared = &made->rulebase.declared;
    size_t values[MOST_KEYS], number = (size_t)sqlite3_column_int64(row, 0);

    for (size_t i = declared->domain_count, left = number; i-- > 0;) {
        values[i] = left % declared->domains[i].value_count;
        left /= declared->domains[i].value_count;
        assert_column(row, 1 + i, declared->domains[i].values[values[i]]);
    }
    for (size_t i = 0; i < made->space.subject_count; i++) {
        const struct table *table = &made->tables[i];
        size_t cell = 0;

        for (size_t axis = 0; axis < table->axis_count; axis++)
            cell += values[table->axes[axis]] * table_stride(table, axis);
        assert_column(row, 1 + declared->domain_count + i, table->values[table->cells[cell]]);
    }
}

/* Every combination is a row of the view, once, and has the answers of the tables. */
static void assert_whole(const struct made *made)
{
    sqlite3 *database;
    sqlite3_stmt *rows = ask(made, &database, "SELECT * FROM combinations ORDER BY combination");
    size_t number = 0;

    for (; sqlite3_step(rows) == SQLITE_ROW; number++) {
        assert_int_equal(sqlite3_column_int64(rows, 0), number);
        assert_row(made, rows);
    }
    assert_int_equal(number, made->space.combinations);
    done(database, rows);
}

/* ---- layout ---- */

/* Names that SQL must have in quotes, that differ in case alone, or that the view has itself. */
static void make_odd(struct made *made)
{
    begin(made);
    add_key(made, "select", 3);
    add_key(made, "a\"b.c", 2);
    add_key(made, "A\"B.C", 4);
    add_key(made, "combination", 2);
    add_key(made, "one", 1);
    add_subject(made, "of nothing", NULL, 0);
    add_subject(made, "Select", (size_t[]){0, 2}, 2);
    add_subject(made, "combinations", (size_t[]){2}, 1);
    add_subject(made, "x[y]`z`;--", (size_t[]){0, 1, 2, 3, 4}, 5);
    add_subject(made, "wörter", (size_t[]){0, 2}, 2);
    add_subject(made, "one:1", (size_t[]){4}, 1);
    add_subject(made, "ONE", NULL, 0);
    add_subject(made, "by select", (size_t[]){0}, 1);
    answer(made);
}

static void odd_names(void **state)
{
    static const char *const names[] = {"combination",   "select",     "a\"b.c",     "A\"B.C:1",
                                        "combination:1", "one",        "of nothing", "Select:1",
                                        "combinations",  "x[y]`z`;--", "wörter",     "one:1",
                                        "ONE:2",         "by select"};
    struct made made;
    sqlite3 *database;
    sqlite3_stmt *rows;

    (void)state;
    make_odd(&made);
    assert_true(write_rows(&made, false));
    assert_whole(&made);
    rows = ask(&made, &database, "SELECT * FROM combinations");
    assert_int_equal(sqlite3_column_count(rows), sizeof names / sizeof names[0]);
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        assert_string_equal(sqlite3_column_name(rows, (int)i), names[i]);
    done(database, rows);
    end(&made);
}

static void answers_as_words(void **state)
{
    struct made made;

    (void)state;
    make_odd(&made);
    assert_true(write_rows(&made, false));
    assert_string_equal(tell(&made, "SELECT count(*) FROM (SELECT * FROM \"answers on Select:1\" "
                                    "EXCEPT SELECT \"select\", \"A\"\"B.C:1\", \"Select:1\", "
                                    "\"wörter\" FROM combinations)"),
                        "0");
    assert_string_equal(tell(&made, "SELECT count(*) FROM \"answers on Select:1\""), "12");
    assert_string_equal(tell(&made, "SELECT count(*) FROM \"answers on of nothing\""), "1");
    end(&made);
}

static void nothing_varies(void **state)
{
    struct made made;

    (void)state;
    begin(&made);
    add_subject(&made, "first", NULL, 0);
    add_subject(&made, "second", NULL, 0);
    answer(&made);
    assert_true(write_rows(&made, false));
    assert_whole(&made);
    end(&made);
}

static void nothing_is_asked(void **state)
{
    struct made made;

    (void)state;
    begin(&made);
    add_key(&made, "k", 3);
    add_key(&made, "l", 1);
    answer(&made);
    assert_true(write_rows(&made, false));
    assert_whole(&made);
    end(&made);
}

/* SQLite joins 64 tables. */
static void more_tables_than_are_joined(void **state)
{
    struct made made;

    (void)state;
    begin(&made);
    for (size_t i = 0; i < 72; i++)
        add_key(&made, arena_format(&made.arena, "k%zu", i), i % 6 == 0 ? 2 : 1);
    for (size_t i = 0; i < 60; i++)
        add_subject(&made, arena_format(&made.arena, "s%zu", i),
                    (size_t[]){i % 12 * 6, i % 12 * 6 + 1 + i / 12}, 2);
    answer(&made);
    assert_int_equal(made.space.combinations, 4096);
    assert_true(write_rows(&made, false));
    assert_whole(&made);
    end(&made);
}

/* A question by an answer finds its rows by the index, and leaves out tables that it does not need.
 */
static void questions_are_planned(void **state)
{
    struct made made;
    sqlite3 *database;
    sqlite3_stmt *plan;
    struct strbuf text = {0};

    (void)state;
    begin(&made);
    for (size_t i = 0; i < 6; i++)
        add_key(&made, arena_format(&made.arena, "k%zu", i), 3);
    add_subject(&made, "wanted", (size_t[]){0, 1, 2, 3}, 4);
    add_subject(&made, "other", (size_t[]){2, 3, 4}, 3);
    answer(&made);
    assert_true(write_rows(&made, false));
    plan = ask(&made, &database,
               "EXPLAIN QUERY PLAN SELECT k0, k5 FROM combinations WHERE wanted = 'w1'");
    while (sqlite3_step(plan) == SQLITE_ROW)
        strbuf_format(&text, "%s\n", (const char *)sqlite3_column_text(plan, 3));
    assert_holds(strbuf_text(&text), "INDEX combinations by wanted (wanted=?)");
    assert_null(strstr(strbuf_text(&text), "answers on other"));
    strbuf_free(&text);
    done(database, plan);
    end(&made);
}

/* ---- going on ---- */

static void goes_on_after_a_cut(void **state)
{
    static const char *const cuts[] = {
        "DROP VIEW combinations",
        "DROP VIEW combinations; DROP VIEW \"answers on Select:1\"; "
        "DROP INDEX \"combinations by wörter\"",
        "DELETE FROM \"numbered answers on x[y]`z`;--\" WHERE combination >= 17",
        "DELETE FROM \"numbered answers on x[y]`z`;--\"; DELETE FROM \"values of one\"",
        "CREATE TABLE notes (note)",
    };
    struct made made;

    (void)state;
    make_odd(&made);
    assert_true(write_rows(&made, true));
    for (size_t i = 0; i < sizeof cuts / sizeof cuts[0]; i++) {
        change(&made, cuts[i]);
        assert_true(write_rows(&made, true));
        assert_whole(&made);
    }
    assert_string_equal(
        tell(&made, "SELECT count(*) FROM sqlite_master WHERE name LIKE 'combinations by %'"), "5");
    assert_false(write_rows(&made, false));
    assert_int_equal(made.error.code, ENDSTATE_BAD_INPUT);
    end(&made);
}

static void refuses_other_rows(void **state)
{
    static const char *const others[] = {
        "UPDATE \"numbered answers on x[y]`z`;--\" SET \"x[y]`z`;--\" = 'w9' WHERE combination = "
        "11",
        "UPDATE \"numbered answers on x[y]`z`;--\" SET \"x[y]`z`;--\" = NULL WHERE combination = 2",
        "DELETE FROM \"numbered answers on x[y]`z`;--\" WHERE combination = 11",
        "INSERT INTO \"values of select\" VALUES (3, 'more', NULL)",
        "DROP VIEW combinations; DROP TABLE \"values of one\"",
        "CREATE TABLE \"values of another\" (combination)",
    };

    (void)state;
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
        struct made made;

        make_odd(&made);
        assert_true(write_rows(&made, false));
        change(&made, others[i]);
        assert_false(write_rows(&made, true));
        assert_holds(made.error.text, "holds other rows than this sweep's");
        assert_int_equal(made.error.code, ENDSTATE_BAD_INPUT);
        end(&made);
    }
}

/* ---- ends of all sorts ---- */

/* Some transactions: 2^17 rows that depend on all, with an index. */
static void make_big(struct made *made)
{
    size_t keys[17];

    begin(made);
    for (size_t i = 0; i < 17; i++) {
        keys[i] = i;
        add_key(made, arena_format(&made->arena, "k%zu", i), 2);
    }
    add_subject(made, "all", keys, 17);
    add_subject(made, "half", keys, 9);
    answer(made);
}

static void assert_big_is_whole(struct made *made)
{
    assert_true(write_rows(made, true));
    assert_string_equal(tell(made, "PRAGMA integrity_check"), "ok");
    assert_whole(made);
}

static void pause_for(double seconds)
{
    struct timespec time = {(time_t)seconds, (long)((seconds - (double)(time_t)seconds) * 1e9)};

    nanosleep(&time, NULL);
}

static pid_t write_in_a_child(struct made *made)
{
    pid_t child = fork();

    if (child == 0)
        _exit(write_rows(made, true) ? 0 : 1);
    assert_true(child > 0);
    return child;
}

static double seconds_of_all(struct made *made)
{
    struct timespec from, to;

    clock_gettime(CLOCK_MONOTONIC, &from);
    waitpid(write_in_a_child(made), NULL, 0);
    clock_gettime(CLOCK_MONOTONIC, &to);
    return (double)(to.tv_sec - from.tv_sec) + (double)(to.tv_nsec - from.tv_nsec) / 1e9;
}

/* Killed at moments all over the way, each time from where it was left. */
static void killed(void **state)
{
    struct made made;
    double seconds;

    (void)state;
    make_big(&made);
    seconds = seconds_of_all(&made);
    remove(made.path);
    for (size_t i = 0; i < KILLS; i++) {
        pid_t child = write_in_a_child(&made);

        pause_for(seconds * (double)(i + 1) / KILLS);
        kill(child, SIGKILL);
        waitpid(child, NULL, 0);
    }
    assert_big_is_whole(&made);
    end(&made);
}

static void disk_is_full(void **state)
{
    struct made made;
    struct rlimit before, limit;

    (void)state;
    make_big(&made);
    getrlimit(RLIMIT_FSIZE, &before);
    limit = before;
    signal(SIGXFSZ, SIG_IGN);
    for (limit.rlim_cur = 1 << 10; limit.rlim_cur < 4 << 20; limit.rlim_cur *= 4) {
        setrlimit(RLIMIT_FSIZE, &limit);
        assert_false(write_rows(&made, true));
        assert_int_equal(made.error.code, ENDSTATE_OUTPUT);
        assert_holds(made.error.text, "go on with it with --resume");
    }
    setrlimit(RLIMIT_FSIZE, &before);
    signal(SIGXFSZ, SIG_DFL);
    assert_big_is_whole(&made);
    end(&made);
}

static void interrupted(void **state)
{
    struct made made;

    (void)state;
    make_big(&made);
    clips_limits_interrupt(true);
    assert_false(write_rows(&made, false));
    clips_limits_interrupt(false);
    assert_int_equal(made.error.code, ENDSTATE_LIMIT);
    assert_holds(made.error.text, "interrupted; --resume goes on with");
    assert_big_is_whole(&made);
    end(&made);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(odd_names),
        cmocka_unit_test(answers_as_words),
        cmocka_unit_test(nothing_varies),
        cmocka_unit_test(nothing_is_asked),
        cmocka_unit_test(more_tables_than_are_joined),
        cmocka_unit_test(questions_are_planned),
        cmocka_unit_test(goes_on_after_a_cut),
        cmocka_unit_test(refuses_other_rows),
        cmocka_unit_test(killed),
        cmocka_unit_test(disk_is_full),
        cmocka_unit_test(interrupted),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
