#include <string.h>

#include "read/source_file.h"
#include "support.h"

static int make_folder(void **state)
{
    *state = support_folder();
    return 0;
}

static int drop_folder(void **state)
{
    support_remove(*state);
    return 0;
}

static void check_read(void **state, const char *bytes, size_t length, const char *expected)
{
    struct arena arena = {NULL};
    struct source_file file;
    struct endstate_error error = {0};
    struct findings findings = {.arena = &arena};
    const char *path = support_write_bytes(*state, "a.clp", bytes, length);

    if (!source_file_read(&file, path, &arena, &findings) || !findings_pass(&findings, &error))
        fail_msg("%s", error.text);
    assert_string_equal(file.text, expected);
    assert_int_equal(file.length, strlen(expected));
    assert_string_equal(file.path, path);
    arena_free(&arena);
}

static void check_refused(const char *path, const char *part)
{
    struct arena arena = {NULL};
    struct source_file file;
    struct endstate_error error = {0};
    struct findings findings = {.arena = &arena};

    assert_false(source_file_read(&file, path, &arena, &findings));
    assert_false(findings_pass(&findings, &error));
    assert_int_equal(error.code, ENDSTATE_BAD_INPUT);
    assert_holds(error.text, path);
    assert_holds(error.text, part);
    arena_free(&arena);
}

static void test_text_comes_as_it_is(void **state)
{
    check_read(state, "(a)\n", 4, "(a)\n");
    check_read(state, "no line end", 11, "no line end");
}

static void test_carriage_returns_and_byte_order_mark_go(void **state)
{
    check_read(state, "\xEF\xBB\xBF(a)\r\n(b)\r\n", 13, "(a)\n(b)\n");
    check_read(state, "a\rb\r", 4, "a\rb\r");
}

static void test_stored_bytes_stay_as_they_are(void **state)
{
    struct arena arena = {NULL};
    struct findings findings = {.arena = &arena};
    struct source_file file;
    struct stored_bytes stored;
    const char *path = support_write_bytes(*state, "a.clp", "\xEF\xBB\xBF(a)\r\n", 8);

    assert_true(source_file_read_stored(&file, &stored, path, &arena, &findings));
    assert_int_equal(stored.length, 8);
    assert_memory_equal(stored.bytes, "\xEF\xBB\xBF(a)\r\n", 8);
    assert_string_equal(file.text, "(a)\n");
    arena_free(&arena);
}

static void test_a_stream_is_read_to_its_end(void **state)
{
    static char bytes[10000];
    struct arena arena = {NULL};
    struct source_file file;
    struct stored_bytes stored;
    struct endstate_error error = {0};
    struct findings findings = {.arena = &arena};
    FILE *stream;

    (void)state;
    memset(bytes, 'x', sizeof bytes);
    memcpy(bytes + sizeof bytes - 3, "y\r\n", 3);
    stream = fmemopen(bytes, sizeof bytes, "rb");
    assert_true(source_file_read_stream(&file, &stored, "<stream>", stream, &arena, &findings));
    fclose(stream);
    assert_int_equal(file.length, sizeof bytes - 1);
    assert_string_equal(file.text + sizeof bytes - 4, "xy\n");
    stream = fmemopen(bytes, 1, "rb");
    bytes[0] = ' ';
    assert_false(source_file_read_stream(&file, &stored, "<stream>", stream, &arena, &findings));
    assert_false(findings_pass(&findings, &error));
    assert_string_equal(error.text, "<stream>: is empty");
    fclose(stream);
    arena_free(&arena);
}

static void test_utf8_is_accepted(void **state)
{
    check_read(state, "; K\xC3\xAFiv \xE2\x82\xAC \xF0\x9F\x8C\x8D", 16,
               "; K\xC3\xAFiv \xE2\x82\xAC \xF0\x9F\x8C\x8D");
}

static void test_bytes_that_are_not_utf8_are_refused_with_their_place(void **state)
{
    check_refused(support_write_bytes(*state, "b.clp", "ok\nx\xFFy", 6), ":2:2: is not UTF-8");
    check_refused(support_write_bytes(*state, "c.clp", "\xC0\xAF", 2), ":1:1: is not UTF-8");
    check_refused(support_write_bytes(*state, "d.clp", "\xED\xA0\x80", 3), "is not UTF-8");
    check_refused(support_write_bytes(*state, "e.clp", "a\xE2\x82", 3), ":1:2: is not UTF-8");
    check_refused(support_write_bytes(*state, "f.clp", "\xF5\x80\x80\x80", 4), "is not UTF-8");
}

static void test_columns_count_characters(void **state)
{
    check_refused(support_write_bytes(*state, "g.clp", "\xC3\xA9\xC3\xA9\xFF", 5), ":1:3: ");
}

static void test_zero_byte_is_refused_as_binary(void **state)
{
    check_refused(support_write_bytes(*state, "h.clp", "ab\0c", 4), ":1:3: is binary");
}

static void test_empty_files_are_refused(void **state)
{
    check_refused(support_write_bytes(*state, "i.clp", "", 0), "is empty");
    check_refused(support_write_bytes(*state, "j.clp", " \n\t\r\n", 5), "is empty");
    check_refused(support_write_bytes(*state, "k.clp", "\xEF\xBB\xBF", 3), "is empty");
}

static void test_what_is_no_file_is_refused(void **state)
{
    check_refused(*state, "is a folder");
    check_refused("/tmp/endstate-there-is-no-such-file", "No such file");
    check_refused("/dev/null", "is no regular file");
}

static void test_folder_lists_its_rule_files_sorted(void **state)
{
    static const char *const names[] = {"b.clp",    "a.clp",    "10-c.clp",      ".hidden.clp",
                                        "notes.md", "in/d.clp", "dir.clp/e.clp", ".clp"};
    struct arena arena = {NULL};
    struct findings findings = {.arena = &arena};
    char **files;

    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        support_write(*state, names[i], "x");
    assert_true(source_file_list(&files, *state, &arena, &findings));
    assert_holds(files[0], "/10-c.clp");
    assert_holds(files[1], "/a.clp");
    assert_holds(files[2], "/b.clp");
    assert_null(files[3]);
    arena_free(&arena);
}

static void test_missing_folder_is_an_error(void **state)
{
    struct arena arena = {NULL};
    struct endstate_error error = {0};
    struct findings findings = {.arena = &arena};
    char **files;

    (void)state;
    assert_false(source_file_list(&files, "/tmp/endstate-no-such-folder", &arena, &findings));
    assert_false(findings_pass(&findings, &error));
    assert_holds(error.text, "No such file");
    arena_free(&arena);
}

static void test_folders_and_files_are_told_apart(void **state)
{
    const char *path = support_write(*state, "a.clp", "x");

    assert_true(source_file_is_folder(*state));
    assert_false(source_file_is_folder(path));
    assert_true(source_file_exists(path));
    assert_false(source_file_exists("/tmp/endstate-no-such-file"));
}

static void test_files_of_folders_in_a_folder_are_listed(void **state)
{
    static const char *const expected[] = {"a.clp", "deep/b.clp", "deep/deeper/c.clp", "z.clp"};
    struct arena arena = {NULL};
    struct findings findings = {.arena = &arena};
    char **paths;

    support_write(*state, "z.clp", "x");
    support_write(*state, "deep/b.clp", "x");
    support_write(*state, "deep/deeper/c.clp", "x");
    support_write(*state, ".hidden/d.clp", "x");
    support_write(*state, "e.txt", "x");
    support_write(*state, "a.clp", "x");
    assert_true(source_file_list_below(&paths, *state, &arena, &findings));
    for (size_t i = 0; i < sizeof expected / sizeof expected[0]; i++, paths++)
        assert_string_equal(*paths, arena_format(&arena, "%s/%s", (char *)*state, expected[i]));
    assert_null(*paths);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_text_comes_as_it_is, make_folder, drop_folder),
        cmocka_unit_test_setup_teardown(test_carriage_returns_and_byte_order_mark_go, make_folder,
                                        drop_folder),
        cmocka_unit_test_setup_teardown(test_stored_bytes_stay_as_they_are, make_folder,
                                        drop_folder),
        cmocka_unit_test(test_a_stream_is_read_to_its_end),
        cmocka_unit_test_setup_teardown(test_files_of_folders_in_a_folder_are_listed, make_folder,
                                        drop_folder),
        cmocka_unit_test_setup_teardown(test_utf8_is_accepted, make_folder, drop_folder),
        cmocka_unit_test_setup_teardown(test_bytes_that_are_not_utf8_are_refused_with_their_place,
                                        make_folder, drop_folder),
        cmocka_unit_test_setup_teardown(test_columns_count_characters, make_folder, drop_folder),
        cmocka_unit_test_setup_teardown(test_zero_byte_is_refused_as_binary, make_folder,
                                        drop_folder),
        cmocka_unit_test_setup_teardown(test_empty_files_are_refused, make_folder, drop_folder),
        cmocka_unit_test_setup_teardown(test_what_is_no_file_is_refused, make_folder, drop_folder),
        cmocka_unit_test_setup_teardown(test_folder_lists_its_rule_files_sorted, make_folder,
                                        drop_folder),
        cmocka_unit_test(test_missing_folder_is_an_error),
        cmocka_unit_test_setup_teardown(test_folders_and_files_are_told_apart, make_folder,
                                        drop_folder),
    };

    return cmocka_run_group_tests_name("source_file", tests, NULL, NULL);
}
