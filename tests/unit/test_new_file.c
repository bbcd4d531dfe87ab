#include <dirent.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/new_file.h"
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

static void check_holds(const char *path, const char *expected)
{
    struct arena arena = {NULL};
    struct findings findings = {.arena = &arena};
    struct source_file file;

    assert_true(source_file_read(&file, path, &arena, &findings));
    assert_string_equal(file.text, expected);
    arena_free(&arena);
}

static size_t count_files(const char *folder)
{
    DIR *directory = opendir(folder);
    size_t count = 0;

    while (readdir(directory) != NULL)
        count++;
    closedir(directory);
    return count - 2;
}

static void replace(const char *path, const char *text)
{
    struct arena arena = {NULL};
    struct endstate_error error = {0};
    struct new_file file;

    if (!new_file_write(&file, path, text, strlen(text), &arena, &error) ||
        !new_file_keep(&file, &error))
        fail_msg("%s", error.text);
    arena_free(&arena);
}

static void test_the_new_text_takes_the_place_of_the_old(void **state)
{
    char *path = strdup(support_write(*state, "a.clp", "old"));

    replace(path, "new");
    check_holds(path, "new");
    assert_int_equal(count_files(*state), 1);
    free(path);
}

static void test_the_old_text_stays_until_the_new_one_is_kept(void **state)
{
    struct arena arena = {NULL};
    struct new_file file;
    char *path = strdup(support_write(*state, "a.clp", "old"));

    assert_true(new_file_write(&file, path, "new", 3, &arena, NULL));
    check_holds(path, "old");
    assert_int_equal(count_files(*state), 2);
    new_file_drop(&file);
    check_holds(path, "old");
    assert_int_equal(count_files(*state), 1);
    arena_free(&arena);
    free(path);
}

static void test_the_mode_stays(void **state)
{
    struct stat status;
    char *path = strdup(support_write(*state, "a.clp", "old"));

    assert_int_equal(chmod(path, 0641), 0);
    replace(path, "new");
    assert_int_equal(stat(path, &status), 0);
    assert_int_equal(status.st_mode & 07777, 0641);
    free(path);
}

static void test_a_link_stays_a_link(void **state)
{
    struct stat status;
    char *path = strdup(support_write(*state, "a.clp", "old"));
    char *name = malloc(strlen(*state) + 8);

    sprintf(name, "%s/link", (char *)*state);
    assert_int_equal(symlink("a.clp", name), 0);
    replace(name, "new");
    assert_int_equal(lstat(name, &status), 0);
    assert_true(S_ISLNK(status.st_mode));
    check_holds(path, "new");
    free(name);
    free(path);
}

static void test_a_disk_that_is_full_leaves_the_old_file(void **state)
{
    struct arena arena = {NULL};
    struct endstate_error error = {0};
    struct new_file file;
    struct rlimit before, small;
    char *path = strdup(support_write(*state, "a.clp", "old"));
    char text[5000];
    bool is_written;

    memset(text, 'x', sizeof text);
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
    signal(SIGXFSZ, SIG_IGN);
    small = (struct rlimit){1000, before.rlim_max};
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
    is_written = new_file_write(&file, path, text, sizeof text, &arena, &error);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &before), 0);
    assert_false(is_written);
    assert_int_equal(error.code, ENDSTATE_OUTPUT);
    assert_holds(error.text, "could not be written: File too large");
    assert_null(file.beside);
    check_holds(path, "old");
    assert_int_equal(count_files(*state), 1);
    arena_free(&arena);
    free(path);
}

static void test_a_file_that_is_not_there_is_refused(void **state)
{
    struct arena arena = {NULL};
    struct endstate_error error = {0};
    struct new_file file;

    (void)state;
    assert_false(new_file_write(&file, "/tmp/endstate-no-such-file", "a", 1, &arena, &error));
    assert_holds(error.text, "/tmp/endstate-no-such-file: could not be written: No such file");
    new_file_drop(&file);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_the_new_text_takes_the_place_of_the_old, make_folder,
                                        drop_folder),
        cmocka_unit_test_setup_teardown(test_the_old_text_stays_until_the_new_one_is_kept,
                                        make_folder, drop_folder),
        cmocka_unit_test_setup_teardown(test_the_mode_stays, make_folder, drop_folder),
        cmocka_unit_test_setup_teardown(test_a_link_stays_a_link, make_folder, drop_folder),
        cmocka_unit_test_setup_teardown(test_a_disk_that_is_full_leaves_the_old_file, make_folder,
                                        drop_folder),
        cmocka_unit_test(test_a_file_that_is_not_there_is_refused),
    };

    return cmocka_run_group_tests_name("new_file", tests, NULL, NULL);
}
