/* The report of running cases in the XML of JUnit, in the shape that Jenkins and others read. */
#include <string.h>

#include "tell/case_pages.h"
#include "tell/case_text.h"

/* Text or an attribute's value; what XML has no place for is left out. */
static void put_escaped(FILE *out, const char *text)
{
    for (; *text != '\0'; text++) {
        unsigned char byte = (unsigned char)*text;

        if (byte == '&')
            fputs("&amp;", out);
        else if (byte == '<')
            fputs("&lt;", out);
        else if (byte == '>')
            fputs("&gt;", out);
        else if (byte == '"')
            fputs("&quot;", out);
        else if (byte >= 0x20 || byte == '\n' || byte == '\t')
            fputc(byte, out);
    }
}

static void put_attribute(FILE *out, const char *name, const char *value)
{
    fprintf(out, " %s=\"", name);
    put_escaped(out, value);
    fputc('"', out);
}

/* ---- cases ---- */

static void put_skipped(FILE *out, const char *word, const char *reason)
{
    fputs("      <skipped message=\"", out);
    fputs(word, out);
    put_escaped(out, reason);
    fputs("\"/>\n", out);
}

/* A failure is something else than was expected, an error a run that went wrong. */
static bool is_error(const struct told_case *told)
{
    return told->outcome == CASE_FAILED && told->result->wrong != NULL;
}

/* The first thing that is wrong, in a line. */
static void add_message(struct strbuf *out, const struct told_case *told)
{
    const struct case_result *result = told->result;

    if (is_error(told)) {
        strbuf_add(out, result->fault);
    } else if (result->failure_count > 0) {
        case_text_about(out, &result->failures[0]);
        strbuf_add(out, ": expected ");
        case_text_expected(out, result->failures[0].expected);
        strbuf_add(out, "; actual ");
        case_text_actual(out, &result->failures[0]);
    } else {
        strbuf_add(out, case_text_snapshot(told->snapshot));
    }
}

static const char *type_of(const struct told_case *told)
{
    if (is_error(told))
        return "run";
    return told->result->failure_count > 0 ? "expectation" : "snapshot";
}

static void put_failure(FILE *out, const struct told_case *told)
{
    const char *element = is_error(told) ? "error" : "failure";
    struct strbuf message = {0}, lines = {0};

    add_message(&message, told);
    case_text_lines(&lines, told);
    fprintf(out, "      <%s", element);
    put_attribute(out, "type", type_of(told));
    put_attribute(out, "message", strbuf_text(&message));
    fputc('>', out);
    put_escaped(out, strbuf_text(&lines));
    fprintf(out, "</%s>\n", element);
    strbuf_free(&message);
    strbuf_free(&lines);
}

static void put_case(FILE *out, const struct told_case *told)
{
    fputs("    <testcase", out);
    put_attribute(out, "classname", told->of->place.file);
    put_attribute(out, "name", told->of->name);
    if (told->outcome == CASE_HELD || told->outcome == CASE_DONE) {
        fputs("/>\n", out);
        return;
    }
    fputs(">\n", out);
    if (told->outcome == CASE_FAILED)
        put_failure(out, told);
    else if (told->outcome == CASE_TODO)
        put_skipped(out, "to do: ", told->of->todo);
    else if (told->outcome == CASE_SKIPPED)
        put_skipped(out, "", told->of->skip);
    else
        put_skipped(out, "another case failed before", "");
    fputs("    </testcase>\n", out);
}

/* ---- files ---- */

struct counts {
    size_t tests, failures, errors, skipped;
};

static void count(struct counts *counts, const struct told_case *told)
{
    counts->tests++;
    counts->errors += is_error(told);
    counts->failures += told->outcome == CASE_FAILED && !is_error(told);
    counts->skipped += told->outcome == CASE_TODO || told->outcome == CASE_SKIPPED ||
                       told->outcome == CASE_NOT_RUN;
}

static void put_counts(FILE *out, const struct counts *counts)
{
    fprintf(out, " tests=\"%zu\" failures=\"%zu\" errors=\"%zu\" skipped=\"%zu\">\n", counts->tests,
            counts->failures, counts->errors, counts->skipped);
}

/* The cases of one file; returns the number of the first of the next. */
static size_t put_file(FILE *out, const struct case_report *report, size_t first)
{
    const char *file = report->cases[first].of->place.file;
    struct counts counts = {0};
    size_t end = first;

    while (end < report->count && strcmp(report->cases[end].of->place.file, file) == 0)
        count(&counts, &report->cases[end++]);
    fputs("  <testsuite", out);
    put_attribute(out, "name", file);
    put_counts(out, &counts);
    for (size_t i = first; i < end; i++)
        put_case(out, &report->cases[i]);
    fputs("  </testsuite>\n", out);
    return end;
}

bool junit_write(FILE *out, const struct case_report *report)
{
    struct counts counts = {0};

    for (size_t i = 0; i < report->count; i++)
        count(&counts, &report->cases[i]);
    fputs("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"endstate\"", out);
    fprintf(out, " tests=\"%zu\" failures=\"%zu\" errors=\"%zu\">\n", counts.tests, counts.failures,
            counts.errors);
    for (size_t i = 0; i < report->count;)
        i = put_file(out, report, i);
    fputs("</testsuites>\n", out);
    return ferror(out) == 0;
}
