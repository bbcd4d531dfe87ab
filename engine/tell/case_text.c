#include "tell/case_text.h"

#include <string.h>

const char *case_text_outcome(enum case_outcome outcome)
{
    static const char *const words[] = {
        [CASE_HELD] = "held", [CASE_FAILED] = "failed",   [CASE_TODO] = "to do",
        [CASE_DONE] = "done", [CASE_SKIPPED] = "skipped", [CASE_NOT_RUN] = "not run"};

    return words[outcome];
}

/* ---- the summary ---- */

void case_text_summary(struct strbuf *out, const struct case_report *report)
{
    static const struct {
        enum case_outcome outcome;
        const char *one, *several;
    } rest[] = {{CASE_FAILED, "failed", "failed"},
                {CASE_TODO, "is to do", "are to do"},
                {CASE_SKIPPED, "was skipped", "were skipped"},
                {CASE_NOT_RUN, "was not run", "were not run"}};
    size_t held = report->outcomes[CASE_HELD] + report->outcomes[CASE_DONE];
    bool is_first = true;

    if (held == report->count && held == 1)
        strbuf_add(out, "The case held");
    else if (held == report->count)
        strbuf_format(out, "All %zu cases held", held);
    else
        strbuf_format(out, "%zu of %zu case%s held", held, report->count,
                      report->count == 1 ? "" : "s");
    for (size_t i = 0; i < sizeof rest / sizeof rest[0]; i++) {
        size_t count = report->outcomes[rest[i].outcome];

        if (count == 0)
            continue;
        strbuf_format(out, "%s%zu %s", is_first ? "; " : ", ", count,
                      count == 1 ? rest[i].one : rest[i].several);
        is_first = false;
    }
    strbuf_add(out, ".");
}

/* ---- failures ---- */

void case_text_row(struct strbuf *out, const struct case_row *row)
{
    for (size_t i = 0; i < row->setting_count; i++)
        strbuf_format(out, "%s%s=%s", i == 0 ? "" : ", ", row->settings[i].domain->key,
                      row->settings[i].domain->values[row->settings[i].value]);
}

void case_text_about(struct strbuf *out, const struct case_failure *failure)
{
    const char *on = failure->expected->on;

    strbuf_add(out, on == NULL ? "The whole run" : on);
    if (failure->row->setting_count > 0)
        strbuf_add(out, ", with ");
    case_text_row(out, failure->row);
}

static void add_list(struct strbuf *out, const char *const *words, size_t count, const char *last)
{
    for (size_t i = 0; i < count; i++)
        strbuf_format(out, "%s%s", i == 0 ? "" : i + 1 == count ? last : ", ", words[i]);
}

void case_text_expected(struct strbuf *out, const struct expectation *expected)
{
    const char *place = expected->on == NULL ? "" : " among the reasons";

    switch (expected->kind) {
    case EXPECT_VALUE:
        add_list(out, expected->words, expected->count, " or ");
        break;
    case EXPECT_OTHER_VALUE:
        strbuf_add(out, "not ");
        add_list(out, expected->words, expected->count, " or ");
        break;
    case EXPECT_NO_SUPPORT:
        strbuf_add(out, "no support");
        break;
    case EXPECT_CITES:
        add_list(out, expected->words, expected->count, " and ");
        strbuf_format(out, " cited%s", place);
        break;
    case EXPECT_NO_CITES:
        add_list(out, expected->words, expected->count, " and ");
        strbuf_format(out, " not cited%s", place);
        break;
    case EXPECT_RULES:
        strbuf_add(out, expected->count == 1 ? "rule " : "rules ");
        add_list(out, expected->words, expected->count, " and ");
        strbuf_add(out, expected->on == NULL ? " fired" : place);
        break;
    case EXPECT_NO_RULES:
        strbuf_add(out, expected->count == 1 ? "rule " : "rules ");
        add_list(out, expected->words, expected->count, " and ");
        strbuf_format(out, expected->on == NULL ? " not fired" : " not%s", place);
        break;
    case EXPECT_INDEPENDENT:
        strbuf_add(out, "the same whatever ");
        add_list(out, expected->words, expected->count, " or ");
        strbuf_add(out, " is");
        break;
    }
}

static const char *value_or_none(const char *value)
{
    return value == NULL ? "no support" : value;
}

void case_text_actual(struct strbuf *out, const struct case_failure *failure)
{
    const char *are = failure->count == 1 ? "is" : "are";

    switch (failure->expected->kind) {
    case EXPECT_VALUE:
    case EXPECT_OTHER_VALUE:
    case EXPECT_NO_SUPPORT:
        strbuf_add(out, value_or_none(failure->is));
        break;
    case EXPECT_CITES:
    case EXPECT_RULES:
        add_list(out, failure->words, failure->count, " and ");
        strbuf_format(out, " %s not", are);
        break;
    case EXPECT_NO_CITES:
    case EXPECT_NO_RULES:
        add_list(out, failure->words, failure->count, " and ");
        strbuf_format(out, " %s", are);
        break;
    case EXPECT_INDEPENDENT:
        strbuf_format(out, "%s, but %s if %s is %s", value_or_none(failure->is),
                      value_or_none(failure->becomes), failure->domain->key,
                      failure->domain->values[failure->value]);
        break;
    }
}

const char *case_text_snapshot(const struct case_snapshot *snapshot)
{
    return snapshot->is_same_answer ? "Same answer, other reasons"
                                    : "Other answers than were accepted";
}

/* ---- all of it in lines ---- */

static void add_failure(struct strbuf *out, const struct told_failure *told)
{
    const struct case_failure *failure = told->failure;

    strbuf_format(out, "%s:%d: ", failure->expected->place.file, failure->expected->place.line);
    case_text_about(out, failure);
    strbuf_add(out, "\n  expected: ");
    case_text_expected(out, failure->expected);
    strbuf_add(out, "\n  actual: ");
    case_text_actual(out, failure);
    if (told->because[0] != '\0')
        strbuf_format(out, "\n  %s%s%s%s", told->because, told->cites[0] == '\0' ? "" : " [",
                      told->cites, told->cites[0] == '\0' ? "" : "]");
    for (size_t i = 0; i < told->why_not_count; i++)
        strbuf_format(out, "\n  %s", told->why_not[i]);
    strbuf_add_char(out, '\n');
}

void case_text_lines(struct strbuf *out, const struct told_case *told)
{
    const struct case_result *result = told->result;

    for (size_t i = 0; result != NULL && i < result->failure_count; i++)
        add_failure(out, &told->failures[i]);
    if (result != NULL && result->wrong != NULL)
        strbuf_format(out, "%s:%d: %s\n", result->wrong->place.file, result->wrong->place.line,
                      result->fault);
    if (told->snapshot == NULL)
        return;
    strbuf_format(out, "%s: %s\n", told->snapshot->path, case_text_snapshot(told->snapshot));
    for (size_t i = 0; i < told->snapshot->diff.count; i++)
        if (told->snapshot->diff.lines[i].mark != ' ')
            strbuf_format(out, "%c %s\n", told->snapshot->diff.lines[i].mark,
                          told->snapshot->diff.lines[i].text);
}
