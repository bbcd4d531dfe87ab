/* read/case_file and case_words: what a file of cases says, and what is wrong with it. */
#include <stdlib.h>
#include <string.h>

#include "read/case_file.h"
#include "support.h"

static const char policy[] = "(deffacts all"
                             "  (domain (key rain) (values no yes) (baseline no))"
                             "  (domain (key wind) (values none strong) (baseline none))"
                             "  (subject (name roof) (values open shut))"
                             "  (subject (name door) (values open shut))"
                             "  (source (id S-1) (gist \"Rain gets in.\")))"
                             "(defrule rain-shuts-the-roof \"S-1: It rains.\""
                             "  (logical (assumption (key rain) (value yes)))"
                             "  => (assert (recommendation (on roof) (is shut))))";

struct files {
    struct bench bench;
    char *folder;
    struct case_set set;
    struct case_mistakes mistakes;
};

static void set_up(struct files *files)
{
    *files = (struct files){0};
    if (!bench_read(&files->bench, policy))
        fail_msg("%s", files->bench.error.text);
    files->folder = support_folder();
}

static bool read_path(struct files *files, const char *path)
{
    const char *paths[] = {arena_format(&files->bench.arena, "%s/%s", files->folder, path)};

    return case_set_read(&files->set, paths, 1, &files->bench.rulebase,
                         arena_format(&files->bench.arena, "%s/facts", files->folder),
                         &files->bench.arena, &files->mistakes);
}

/* Read one text as the file c.clp. */
static bool read_text(struct files *files, const char *text)
{
    support_write(files->folder, "c.clp", text);
    return read_path(files, "c.clp");
}

static void tear_down(struct files *files)
{
    case_set_free(&files->set);
    case_mistakes_free(&files->mistakes);
    support_remove(files->folder);
    bench_free(&files->bench);
}

static void test_a_case_with_all_its_slots(void **state)
{
    struct files files;
    const struct policy_case *read;
    const struct expectation *expectations;

    (void)state;
    set_up(&files);
    support_write(files.folder, "facts/packs/storm.clp",
                  "(assumption (key wind) (value strong)) (assumption (key rain) (value no))");
    assert_true(read_text(
        &files, "(deffacts mine \"Of mine.\"\n"
                "  (expect (case wet) (answers roof=shut door=open) (on roof) (one-of shut open)\n"
                "    (is-not open) (cites S-1) (not-rules rain-shuts-the-roof)\n"
                "    (independent-of wind) (set wind=none)))\n"
                "(case (name wet) (title \"It pours\") (packs storm) (set rain=yes) (cites S-1)\n"
                "  (todo \"not yet\"))\n"
                "(expect (case wet) (on door) (support none))\n"));
    assert_int_equal(files.set.count, 1);
    read = &files.set.cases[0];
    assert_string_equal(read->name, "wet");
    assert_string_equal(read->title, "It pours");
    assert_string_equal(read->todo, "not yet");
    assert_null(read->skip);
    assert_int_equal(read->place.line, 5);
    assert_int_equal(read->setting_count, 3);
    assert_string_equal(read->settings[0].domain->key, "wind");
    assert_string_equal(read->settings[0].from, "storm");
    assert_string_equal(read->settings[2].domain->key, "rain");
    assert_int_equal(read->settings[2].value, 1);
    assert_string_equal(read->settings[2].from, "set");
    assert_int_equal(read->rows->setting_count, 1);
    expectations = read->rows->expectations;
    assert_int_equal(read->rows->expectation_count, 7);
    assert_int_equal(expectations[1].kind, EXPECT_VALUE);
    assert_string_equal(expectations[1].on, "door");
    assert_string_equal(expectations[1].words[0], "open");
    assert_int_equal(expectations[2].count, 2);
    assert_int_equal(expectations[3].kind, EXPECT_OTHER_VALUE);
    assert_int_equal(expectations[4].kind, EXPECT_CITES);
    assert_int_equal(expectations[5].kind, EXPECT_NO_RULES);
    assert_int_equal(expectations[6].kind, EXPECT_INDEPENDENT);
    assert_int_equal(expectations[6].place.line, 4);
    assert_int_equal(read->rows->next->expectations[0].kind, EXPECT_NO_SUPPORT);
    assert_null(read->rows->next->next);
    tear_down(&files);
}

/* The text of a case file, and every mistake that it is to be told of. */
static void assert_mistakes(const char *text, const char *const *expected, size_t count)
{
    struct files files;

    set_up(&files);
    assert_false(read_text(&files, text));
    for (size_t i = 0; i < count && i < files.mistakes.count; i++)
        if (strstr(files.mistakes.items[i].text, expected[i]) == NULL)
            fail_msg("expected `%s` in `%s`", expected[i], files.mistakes.items[i].text);
    assert_int_equal(files.mistakes.count, count);
    tear_down(&files);
}

static void test_every_mistake_is_told_at_its_place(void **state)
{
    (void)state;
    assert_mistakes("(expect (case b) (on rof) (is shut)\n"
                    "  (set rian=yes wind=strnog rain wind=none wind=strong))\n"
                    "(case (name b) (titel \"x\") (cites S-2) (cites S-1) (todo \"\") (packs st))\n"
                    "(expect (case c) (on roof) (is shutt) (one-of open open))\n"
                    "(expect (case b) (answers rof=shut roof=shutt roof=open roof=shut))\n"
                    "(expect (case b) (rules rain-shuts-the-rof) (is open))\n"
                    "(expect (case b) (on ?x) (independent-of rainn))\n"
                    "(expect (case b) (on roof) (support none) (cites S-1))\n"
                    "(expect (case b) (on roof))\n"
                    "(expect (on roof) (is open) (one-of))\n"
                    "(case (name b))\n"
                    "(case (name d) (todo \"x\") (skip \"y\"))\n"
                    "(cse (name e))\n",
                    (const char *const[]){
                        "c.clp:1:22: no subject is named `rof`; did you mean `roof`?",
                        "c.clp:2:8: no assumption has the key `rian`; did you mean `rain`?",
                        "c.clp:2:22: unknown value `strnog` of assumption `wind` (expected none, "
                        "strong); did you mean `strong`?",
                        "c.clp:2:29: expected KEY=VALUE, found `rain`",
                        "c.clp:2:44: assumption `wind` is set twice",
                        "c.clp:3:17: template `case` has no slot `titel`",
                        "c.clp:3:35: no source has the id `S-2`; did you mean `S-1`?",
                        "c.clp:3:40: slot `cites` is there twice",
                        "c.clp:3:58: slot `todo` needs a reason",
                        "c.clp:3:69: no pack is named `st`",
                        "c.clp:4:15: no case of this file is named `c`; did you mean `b` or `d`?",
                        "c.clp:4:32: subject `roof` has no value `shutt` (expected open, shut); "
                        "did you mean `shut`?",
                        "c.clp:4:52: `open` is there twice",
                        "c.clp:5:27: no subject is named `rof`",
                        "c.clp:5:41: subject `roof` has no value `shutt`",
                        "c.clp:5:57: subject `roof` is answered twice",
                        "c.clp:6:25: no rule is named `rain-shuts-the-rof`; did you mean "
                        "`rain-shuts-the-roof`?",
                        "c.clp:6:45: slot `is` needs a subject",
                        "c.clp:7:22: slot `on` of a case holds plain words",
                        "c.clp:7:42: no assumption has the key `rainn`",
                        "c.clp:8:43: an answer without support has no `cites`",
                        "c.clp:9:1: this `expect` expects nothing",
                        "c.clp:10:1: this `expect` lacks its slot `case`",
                        "c.clp:10:29: slot `one-of` holds one word or more, found 0",
                        "c.clp:11:1: case `b` is there before, at ",
                        "c.clp:12:1: a case is either to do or skipped",
                        "c.clp:12:1: case `d` expects nothing",
                        "c.clp:13:1: expected (case ...) or (expect ...), found `cse`; did you "
                        "mean `case`?",
                        "c.clp:13:16: expected (case ...) or (expect ...), found `word`",
                    },
                    28);
}

static void test_a_file_without_a_case(void **state)
{
    (void)state;
    assert_mistakes("; nothing but a comment\n", (const char *const[]){"c.clp: holds no case"}, 1);
    assert_mistakes("(defrule r => (assert (x)))\n",
                    (const char *const[]){"c.clp:1:1: expected (case ...) or (expect ...), found "
                                          "`defrule`"},
                    1);
    assert_mistakes("(case (name a)", (const char *const[]){"c.clp:1:1: "}, 1);
}

static void test_a_name_is_fit_to_name_a_file(void **state)
{
    (void)state;
    assert_mistakes("(case (name ../a)) (expect (case ../a) (answers roof=shut))",
                    (const char *const[]){"c.clp:1:13: a case's name holds letters",
                                          "c.clp:1:34: no case of this file is named `../a`"},
                    2);
    assert_mistakes(
        "(case (name a) (todo \"\")) (case (name a/b)) (expect (case a) (on roof) (is open))",
        (const char *const[]){"c.clp:1:22: slot `todo`", "c.clp:1:39: a case's name"}, 2);
}

static void test_mistakes_of_all_files_are_told_in_their_order(void **state)
{
    struct files files;

    (void)state;
    set_up(&files);
    support_write(files.folder, "cases/2.clp",
                  "(case (name a)) (expect (case a) (on roof) (is x))");
    support_write(files.folder, "cases/1.clp",
                  "(case (name a)) (expect (case a) (on roof) (is shut))");
    support_write(files.folder, "cases/3.clp", "(");
    assert_false(read_path(&files, "cases"));
    assert_int_equal(files.mistakes.count, 3);
    assert_non_null(
        strstr(files.mistakes.items[0].text, "2.clp:1:1: case `a` is there before, at "));
    assert_non_null(strstr(files.mistakes.items[0].text, "1.clp:1"));
    assert_non_null(
        strstr(files.mistakes.items[1].text, "2.clp:1:48: subject `roof` has no value `x`"));
    assert_non_null(strstr(files.mistakes.items[2].text, "3.clp:1:1: "));
    tear_down(&files);
}

static void test_missing_files_and_empty_folders(void **state)
{
    struct files files;

    (void)state;
    set_up(&files);
    assert_false(read_path(&files, "nowhere.clp"));
    assert_int_equal(files.mistakes.count, 1);
    support_write(files.folder, "empty/readme", "");
    assert_false(read_path(&files, "empty"));
    assert_int_equal(files.mistakes.count, 2);
    assert_holds(files.mistakes.items[1].text, "empty: holds no .clp file");
    tear_down(&files);
}

static void test_packs_hold_assumptions_and_nothing_else(void **state)
{
    struct files files;

    (void)state;
    set_up(&files);
    support_write(files.folder, "facts/packs/rule.clp", "(defrule r => )");
    support_write(files.folder, "facts/packs/fact.clp", "(subject (name x))");
    support_write(files.folder, "facts/packs/key.clp", "(assumption (key rian) (value yes))");
    support_write(files.folder, "packs/near.clp", "(assumption (key rain) (value yes))");
    assert_false(read_text(&files, "(case (name a) (packs rule fact key keys \"packs/near.clp\"))\n"
                                   "(expect (case a) (answers roof=shut))"));
    assert_int_equal(files.mistakes.count, 4);
    assert_holds(files.mistakes.items[0].text,
                 "c.clp:1:23: pack `rule` holds more than assumptions");
    assert_holds(files.mistakes.items[1].text,
                 "c.clp:1:28: pack `fact` holds more than assumptions");
    assert_holds(files.mistakes.items[2].text,
                 "key.clp:1:18: no assumption has the key `rian`; did you mean `rain`?");
    assert_holds(files.mistakes.items[3].text,
                 "c.clp:1:37: no pack is named `keys`; did you mean `key`");
    tear_down(&files);
    set_up(&files);
    support_write(files.folder, "packs/near.clp", "(assumption (key rain) (value yes))");
    assert_true(read_text(&files, "(case (name a) (packs \"packs/near.clp\"))\n"
                                  "(expect (case a) (answers roof=shut))"));
    assert_int_equal(files.set.cases[0].settings[0].value, 1);
    tear_down(&files);
}

static void test_a_rule_that_is_left_out_can_be_named(void **state)
{
    struct files files;

    (void)state;
    set_up(&files);
    assert_true(rulebase_remove(&files.bench.rulebase, "rain-shuts-the-roof", NULL));
    assert_true(
        read_text(&files, "(case (name a)) (expect (case a) (not-rules rain-shuts-the-roof))"));
    tear_down(&files);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_case_with_all_its_slots),
        cmocka_unit_test(test_every_mistake_is_told_at_its_place),
        cmocka_unit_test(test_a_file_without_a_case),
        cmocka_unit_test(test_a_name_is_fit_to_name_a_file),
        cmocka_unit_test(test_mistakes_of_all_files_are_told_in_their_order),
        cmocka_unit_test(test_missing_files_and_empty_folders),
        cmocka_unit_test(test_packs_hold_assumptions_and_nothing_else),
        cmocka_unit_test(test_a_rule_that_is_left_out_can_be_named),
    };

    return cmocka_run_group_tests_name("case_file", tests, NULL, NULL);
}
