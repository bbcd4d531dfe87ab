#include <string.h>

#include "read/fixes.h"
#include "support.h"

enum { MOST = 4 };

/* A finding in a file of that name: so many characters at line and column are to be replaced. */
struct wrong {
    const char *path;
    int line, column, length;
    const char *replacement;
    bool is_guess;
};

/* A text with the fixes for up to MOST findings; how many there are is checked. */
static void check(const char *text, const struct wrong *wrongs, size_t expected_count,
                  const char *expected)
{
    struct arena arena = {NULL};
    char *folder = support_folder();
    struct source_file file = support_file("", text);
    struct finding findings[MOST];
    const struct finding *all[MOST];
    const struct fix *fixes;
    char path[256], other[256];
    size_t count = 0, found;

    snprintf(other, sizeof other, "%s", support_write(folder, "other.clp", text));
    snprintf(path, sizeof path, "%s", support_write(folder, "f.clp", text));
    file.path = path;
    for (; count < MOST && wrongs[count].path != NULL; count++) {
        const struct wrong *wrong = &wrongs[count];
        const char *at = strcmp(wrong->path, "f.clp") == 0 ? path : other;

        findings[count] =
            (struct finding){.mark = {{at, wrong->line, wrong->column}, wrong->length},
                             .replacement = wrong->replacement,
                             .is_guess = wrong->is_guess};
        all[count] = &findings[count];
    }
    fixes = fixes_find(&found, &file, all, count, &arena);
    assert_int_equal(found, expected_count);
    assert_string_equal(fixes_apply(&file, fixes, found, &arena), expected);
    arena_free(&arena);
    support_remove(folder);
}

static void test_replacements_are_written_where_the_marks_are(void **state)
{
    (void)state;
    check("(a\n b c)\n(d)",
          (struct wrong[]){{"f.clp", 3, 2, 1, "longer", false}, {"f.clp", 2, 2, 1, "", false}, {0}},
          2, "(a\n  c)\n(longer)");
}

static void test_columns_count_characters(void **state)
{
    (void)state;
    check("\"\xC3\xA9\xC3\xA9\" \xC3\xA9x y", (struct wrong[]){{"f.clp", 1, 6, 2, "z", false}, {0}},
          1, "\"\xC3\xA9\xC3\xA9\" z y");
}

static void test_what_is_not_sure_is_left(void **state)
{
    (void)state;
    check("(a b)",
          (struct wrong[]){{"f.clp", 1, 2, 1, NULL, false},
                           {"f.clp", 1, 2, 1, "x", true},
                           {"other.clp", 1, 2, 1, "x", false},
                           {"f.clp", 1, 4, 0, "x", false}},
          0, "(a b)");
}

static void test_marks_that_miss_the_text_are_left(void **state)
{
    (void)state;
    check("(a)\n(b)",
          (struct wrong[]){{"f.clp", 1, 3, 2, "x", false},
                           {"f.clp", 3, 1, 1, "x", false},
                           {"f.clp", 1, 9, 1, "x", false},
                           {"f.clp", 0, 0, 1, "x", false}},
          0, "(a)\n(b)");
}

static void test_fixes_that_disagree_are_left_and_repeated_ones_made_once(void **state)
{
    (void)state;
    check("(abc d)",
          (struct wrong[]){{"f.clp", 1, 2, 3, "x", false}, {"f.clp", 1, 2, 3, "x", false}, {0}}, 1,
          "(x d)");
    check("(abc d)",
          (struct wrong[]){{"f.clp", 1, 2, 3, "x", false},
                           {"f.clp", 1, 2, 3, "y", false},
                           {"f.clp", 1, 6, 1, "e", false},
                           {0}},
          1, "(abc e)");
    check("(abc d)",
          (struct wrong[]){{"f.clp", 1, 2, 5, "x", false},
                           {"f.clp", 1, 3, 1, "y", false},
                           {"f.clp", 1, 6, 1, "z", false},
                           {0}},
          0, "(abc d)");
    check("(ab)",
          (struct wrong[]){{"f.clp", 1, 2, 1, "x", false}, {"f.clp", 1, 3, 1, "y", false}, {0}}, 2,
          "(xy)");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_replacements_are_written_where_the_marks_are),
        cmocka_unit_test(test_columns_count_characters),
        cmocka_unit_test(test_what_is_not_sure_is_left),
        cmocka_unit_test(test_marks_that_miss_the_text_are_left),
        cmocka_unit_test(test_fixes_that_disagree_are_left_and_repeated_ones_made_once),
    };

    return cmocka_run_group_tests_name("fixes", tests, NULL, NULL);
}
