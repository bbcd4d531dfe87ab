/* Files written whole or not at all. */
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/text_file.h"
#include "support.h"

static char *folder;
static char path[512];

static int begin(void **state)
{
    (void)state;
    folder = support_folder();
    snprintf(path, sizeof path, "%s/a.clp", folder);
    return 0;
}

static int end(void **state)
{
    (void)state;
    support_remove(folder);
    return 0;
}

static void assert_content(const char *file, const char *expected)
{
    char text[256] = "";
    FILE *in = fopen(file, "rb");

    assert_non_null(in);
    text[fread(text, 1, sizeof text - 1, in)] = '\0';
    fclose(in);
    assert_string_equal(text, expected);
}

/* Nothing is left over beside what there is to be. */
static void assert_files(size_t expected)
{
    DIR *directory = opendir(folder);
    size_t count = 0;

    while (readdir(directory) != NULL)
        count++;
    closedir(directory);
    assert_int_equal(count, expected + 2);
}

static mode_t mode_of(const char *file)
{
    struct stat status;

    assert_int_equal(stat(file, &status), 0);
    return status.st_mode & 07777;
}

static void test_new_file(void **state)
{
    struct endstate_error error = {0};
    mode_t mask = umask(027);

    (void)state;
    assert_true(text_file_create(path, "one\n", &error));
    umask(mask);
    assert_content(path, "one\n");
    assert_int_equal(mode_of(path), 0640);
    assert_files(1);
}

static void test_file_that_is_there_stays(void **state)
{
    struct endstate_error error = {0};

    (void)state;
    support_write(folder, "a.clp", "old");
    assert_false(text_file_create(path, "new", &error));
    assert_int_equal(error.code, ENDSTATE_OUTPUT);
    assert_holds(error.text, "a.clp: could not be written: File exists");
    assert_content(path, "old");
    assert_files(1);
}

static void test_folder_that_is_not_there(void **state)
{
    struct endstate_error error = {0};
    char far[600];

    (void)state;
    snprintf(far, sizeof far, "%s/none/a.clp", folder);
    assert_false(text_file_create(far, "new", &error));
    assert_holds(error.text, "No such file or directory");
    error = (struct endstate_error){0};
    assert_false(text_file_append(path, "more", &error));
    assert_holds(error.text, "No such file or directory");
    assert_files(0);
}

static void test_more_behind_what_is_there(void **state)
{
    struct endstate_error error = {0};

    (void)state;
    support_write_bytes(folder, "a.clp", "o\0d\r\n", 5);
    assert_int_equal(chmod(path, 0604), 0);
    assert_true(text_file_append(path, "more", &error));
    assert_int_equal(mode_of(path), 0604);
    assert_files(1);
    assert_true(text_file_append(path, "!", &error));
    {
        char bytes[16];
        FILE *in = fopen(path, "rb");

        assert_int_equal(fread(bytes, 1, sizeof bytes, in), 10);
        assert_memory_equal(bytes, "o\0d\r\nmore!", 10);
        fclose(in);
    }
}

static void test_link_stays_a_link(void **state)
{
    struct endstate_error error = {0};
    char link[600];
    struct stat status;

    (void)state;
    support_write(folder, "a.clp", "one");
    snprintf(link, sizeof link, "%s/link.clp", folder);
    assert_int_equal(symlink("a.clp", link), 0);
    assert_true(text_file_append(link, " two", &error));
    assert_content(path, "one two");
    assert_int_equal(lstat(link, &status), 0);
    assert_true(S_ISLNK(status.st_mode));
    assert_files(2);
}

#define WITH_FOLDER(test) cmocka_unit_test_setup_teardown(test, begin, end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_FOLDER(test_new_file),
        WITH_FOLDER(test_file_that_is_there_stays),
        WITH_FOLDER(test_folder_that_is_not_there),
        WITH_FOLDER(test_more_behind_what_is_there),
        WITH_FOLDER(test_link_stays_a_link),
    };

    return cmocka_run_group_tests_name("text_file", tests, NULL, NULL);
}
