#include <string.h>

#include "read/marker.h"
#include "read/number.h"
#include "read/proposal.h"
#include "read/sentence.h"
#include "support.h"

struct reading {
    struct arena arena;
    struct proposal proposal;
};

static void read_text(struct reading *out, const char *text)
{
    struct source_file file = support_file("draft.txt", text);
    struct endstate_error error = {0};

    *out = (struct reading){0};
    if (!proposal_parse(&out->proposal, &file, &out->arena, &error))
        fail_msg("%s", error.text);
}

/* "1@3 2a@5": the clauses with their lines. */
static void check_clauses(const char *text, const char *expected)
{
    struct reading reading;
    struct strbuf found = {0};

    read_text(&reading, text);
    for (size_t i = 0; i < reading.proposal.clause_count; i++)
        strbuf_format(&found, "%s%s@%d", i == 0 ? "" : " ", reading.proposal.clauses[i].number,
                      reading.proposal.clauses[i].line);
    assert_string_equal(strbuf_text(&found), expected);
    strbuf_free(&found);
    arena_free(&reading.arena);
}

static void test_title_date_and_source_stand_before_the_clauses(void **state)
{
    struct reading reading;

    (void)state;
    read_text(&reading,
              "A Draft\nof Two Lines\nDate: 3 May 2025\nSource: here\nand there\n\n1. One.\n");
    assert_string_equal(reading.proposal.title, "A Draft of Two Lines");
    assert_string_equal(reading.proposal.date, "3 May 2025");
    assert_string_equal(reading.proposal.source, "here and there");
    assert_int_equal(reading.proposal.clause_count, 1);
    arena_free(&reading.arena);
    read_text(&reading, "Speech\n\n14 June 2024\n\nDear friends, we have come a long way.\n");
    assert_string_equal(reading.proposal.date, "14 June 2024");
    arena_free(&reading.arena);
    read_text(&reading, "There is no title here, only a sentence.\n");
    assert_string_equal(reading.proposal.title, "");
    arena_free(&reading.arena);
}

static void test_clauses_are_numbered_in_many_ways(void **state)
{
    (void)state;
    check_clauses("T\n\n1. One.\n2) Two.\n(3) Three.\n", "1@3 2@4 3@5");
    check_clauses("T\n\nArticle 1\nOne.\n\nArticle 2. Two.\nPoint 3: Three.\n", "1@4 2@6 3@7");
    check_clauses("T\n\nI. One is a sentence.\nII. Two is one.\n", "I@3 II@4");
    check_clauses("T\n\n1. List:\n  a. one\n  b) two\n  (c) three\n2. Two.\n",
                  "1@3 1a@4 1b@5 1c@6 2@7");
    check_clauses("T\n\n1. List:\n- one\n\xE2\x80\xA2 two\n2. Two.\n", "1@3 1-1@4 1-2@5 2@6");
    check_clauses("T\n\nArticle 4\n1. One.\n2. Two.\n\nArticle 5\n(1) Three.\n",
                  "4@3 4.1@4 4.2@5 5@7 5.1@8");
    check_clauses("T\n\n(i) one\n\n(ii) two\n", "i@3 ii@5");
    check_clauses("T\n\n1.1 One.\n1.2 Two.\n", "1.1@3 1.2@4");
}

static void test_sections_stems_and_capitals_are_numbered(void **state)
{
    (void)state;
    check_clauses("T\n\nSummary\n\xC2\xA7"
                  "1 One is a sentence.\n\nTerritory\n\xC2\xA7 2. Two is another.\n",
                  "1@4 2@7");
    check_clauses("T\n\nArticle 1\n1. Ukraine shall:\n(a) wait;\n(b) see.\n2. It may go.\n",
                  "1@3 1.1@4 1.1a@5 1.1b@6 1.2@7");
    check_clauses("T\n\nArticle I. Lines\n1. One.\n2. Two.\n\nArticle II. Fire\n3. Three.\n",
                  "I@3 I.1@4 I.2@5 II@7 II.3@8");
    check_clauses("T\n\n(1) they should\xE2\x80\x94\n\n(A) pay;\n\n(B) share; and\n\n(C) help;\n\n"
                  "(2) they should go.\n",
                  "1@3 1A@5 1B@7 1C@9 2@11");
    check_clauses("S. Res.: On peace\nDate: March 4, 2025\n\n1. One.\n", "1@4");
}

static void test_articles_follow_lettered_recitals_and_do_not_stand_below_them(void **state)
{
    (void)state;
    check_clauses("Resolution\n\nA. whereas it rains;\n\nB. whereas it pours;\n\n1. Calls for "
                  "umbrellas;\n\n2. Calls for boots.\n",
                  "A@3 B@5 1@7 2@9");
    check_clauses("Plan\n\nA. Umbrellas\n1. One each.\n2. Black.\n", "A@3 A.1@4 A.2@5");
}

static void test_a_part_can_have_its_name_on_the_next_line(void **state)
{
    struct reading reading;

    (void)state;
    check_clauses("Plan\n\nSection I\nGround rules\n\n1) One.\n\nSection II\nThe rest\n\n"
                  "1) Again:\n   a. this.\n",
                  "1@6 II.1@11 II.1a@12");
    read_text(&reading, "Plan\n\nSection I\nGround rules\n\n1) One.\n");
    assert_string_equal(reading.proposal.clauses[0].heading, "Ground rules");
    arena_free(&reading.arena);
}

static void test_a_clause_without_words_has_no_sentence(void **state)
{
    struct reading reading;

    (void)state;
    read_text(&reading, "The state shall:\n(a)\n(b) rest.\n");
    assert_int_equal(reading.proposal.clauses[1].sentence_count, 0);
    assert_int_equal(reading.proposal.clauses[2].sentence_count, 1);
    arena_free(&reading.arena);
}

static void test_paragraphs_are_counted(void **state)
{
    (void)state;
    check_clauses("T\n\nOne is\nwrapped.\n\nTwo.\n", "1@3 2@6");
    check_clauses("T\n\nBefore.\n\n1. One.\n\nAfter.\n", "p1@3 1@5 p2@7");
}

static void test_a_number_in_a_wrapped_line_begins_no_clause(void **state)
{
    (void)state;
    check_clauses("T\n\n1. It has been so since\n2014. It goes on.\n2. Two.\n", "1@3 2@5");
    check_clauses("T\n\n1. It says that\nArticle 5 would apply.\n2. Two.\n", "1@3 2@5");
}

static void test_headings_head_what_follows(void **state)
{
    struct reading reading;

    (void)state;
    read_text(&reading, "T\n\nTerritory\n\n1. One.\n\nECONOMY\n2. Two.\n\nPart III\n\n3. Three.\n");
    assert_int_equal(reading.proposal.clause_count, 3);
    assert_string_equal(reading.proposal.clauses[0].heading, "Territory");
    assert_string_equal(reading.proposal.clauses[1].heading, "ECONOMY");
    assert_string_equal(reading.proposal.clauses[2].heading, "Part III");
    arena_free(&reading.arena);
}

static void test_numbers_are_told_apart(void **state)
{
    (void)state;
    check_clauses("T\n\nPart I\n\n1. One.\n\nPart II\n\n1. Two.\n", "1@5 II.1@9");
    check_clauses("T\n\n1. One.\n\n1. Two.\n\n1. Three.\n", "1@3 1/2@5 1/3@7");
}

static void test_sentences_are_in_plain_letters(void **state)
{
    struct reading reading;
    const struct proposal_sentence *sentence;

    (void)state;
    read_text(&reading,
              "T\n\n1. The U.S. is \xE2\x80\x9Cnon-\naligned\xE2\x80\x9D \xE2\x80\x93 or\n"
              "not; who knows? Nobody.\n");
    assert_int_equal(reading.proposal.sentence_count, 4);
    sentence = &reading.proposal.sentences[reading.proposal.clauses[0].first_sentence];
    assert_string_equal(sentence[0].text, "The U.S. is \"non-aligned\" - or not;");
    assert_string_equal(sentence[1].text, "who knows?");
    assert_string_equal(sentence[2].text, "Nobody.");
    assert_int_equal(proposal_line(&reading.proposal, sentence[2].places[0]), 5);
    assert_string_equal(reading.proposal.clauses[0].text,
                        "The U.S. is \xE2\x80\x9Cnon- aligned\xE2\x80\x9D \xE2\x80\x93 or not; "
                        "who knows? Nobody.");
    arena_free(&reading.arena);
}

static void test_a_list_is_read_with_what_leads_to_it(void **state)
{
    struct reading reading;
    const struct proposal_sentence *sentence;

    (void)state;
    read_text(&reading, "T\n\n1. The state shall not:\n  a. join a bloc;\n2. Rest.\n");
    sentence = &reading.proposal.sentences[reading.proposal.clauses[1].first_sentence];
    assert_string_equal(sentence->text, "The state shall not: join a bloc;");
    assert_int_equal(sentence->lead, strlen("The state shall not: "));
    sentence = &reading.proposal.sentences[reading.proposal.clauses[2].first_sentence];
    assert_string_equal(sentence->text, "Rest.");
    arena_free(&reading.arena);
}

static void test_a_line_without_end_is_cut(void **state)
{
    struct strbuf text = {0};
    struct reading reading;

    (void)state;
    strbuf_add(&text, "1. ");
    for (int i = 0; i < 5000; i++)
        strbuf_add(&text, "word ");
    for (int i = 0; i < 10000; i++)
        strbuf_add(&text, "\xC3\xA9");
    read_text(&reading, text.text);
    for (size_t i = 0; i < reading.proposal.sentence_count; i++) {
        const struct proposal_sentence *sentence = &reading.proposal.sentences[i];

        assert_true(sentence->length > 0 && sentence->length <= SENTENCE_LONGEST);
        assert_int_not_equal(sentence->text[0] & 0xC0, 0x80);
    }
    strbuf_free(&text);
    arena_free(&reading.arena);
}

static void test_a_text_without_a_clause_is_refused(void **state)
{
    struct source_file file = support_file("draft.txt", "Only a title\nDate: 3 May 2025\n");
    struct arena arena = {NULL};
    struct proposal proposal;
    struct endstate_error error = {0};

    (void)state;
    assert_false(proposal_parse(&proposal, &file, &arena, &error));
    assert_int_equal(error.code, ENDSTATE_BAD_INPUT);
    assert_holds(error.text, "draft.txt: holds no clause");
    arena_free(&arena);
}

static void check_marker(const char *line, enum marker_kind kind, const char *label, size_t length)
{
    struct marker marker = marker_read(line, strlen(line));

    if (marker.kind != kind || strcmp(marker.label, label) != 0 || marker.length != length)
        fail_msg("`%s`: kind %d, label `%s`, length %zu", line, (int)marker.kind, marker.label,
                 marker.length);
}

static void test_markers(void **state)
{
    (void)state;
    check_marker("12. Text", MARKER_NUMBER, "12", 4);
    check_marker("1.Text", MARKER_NUMBER, "1", 2);
    check_marker("1.5 million people", MARKER_NUMBER, "1.5", 4);
    check_marker("2014. It", MARKER_NONE, "", 0);
    check_marker("U.S. forces", MARKER_NONE, "", 0);
    check_marker("Article IV - On arms", MARKER_ARTICLE, "IV", 13);
    check_marker("Articles of faith", MARKER_NONE, "", 0);
    check_marker("(b) text", MARKER_LETTER, "b", 4);
    check_marker("(text)", MARKER_NONE, "", 0);
    check_marker("# Head", MARKER_PART, "", 2);
    check_marker("-text", MARKER_NONE, "", 0);
    check_marker("", MARKER_NONE, "", 0);
}

static void test_numbers(void **state)
{
    (void)state;
    assert_float_equal(number_read("600,000"), 600000, 0);
    assert_float_equal(number_read("85 000"), 85000, 0);
    assert_float_equal(number_read("$1.5 billion"), 1.5e9, 0);
    assert_float_equal(number_read("eighty-five thousand"), 85000, 0);
    assert_float_equal(number_read("two hundred"), 200, 0);
    assert_float_equal(number_read("many"), 0, 0);
    assert_float_equal(number_read(""), 0, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_title_date_and_source_stand_before_the_clauses),
        cmocka_unit_test(test_clauses_are_numbered_in_many_ways),
        cmocka_unit_test(test_sections_stems_and_capitals_are_numbered),
        cmocka_unit_test(test_articles_follow_lettered_recitals_and_do_not_stand_below_them),
        cmocka_unit_test(test_a_part_can_have_its_name_on_the_next_line),
        cmocka_unit_test(test_a_clause_without_words_has_no_sentence),
        cmocka_unit_test(test_paragraphs_are_counted),
        cmocka_unit_test(test_a_number_in_a_wrapped_line_begins_no_clause),
        cmocka_unit_test(test_headings_head_what_follows),
        cmocka_unit_test(test_numbers_are_told_apart),
        cmocka_unit_test(test_sentences_are_in_plain_letters),
        cmocka_unit_test(test_a_list_is_read_with_what_leads_to_it),
        cmocka_unit_test(test_a_line_without_end_is_cut),
        cmocka_unit_test(test_a_text_without_a_clause_is_refused),
        cmocka_unit_test(test_markers),
        cmocka_unit_test(test_numbers),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
