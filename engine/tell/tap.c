/* The report of running cases in the Test Anything Protocol. */
#include <string.h>

#include "tell/case_pages.h"
#include "tell/case_text.h"

/* `#` would begin a directive. */
static void put_description(FILE *out, const char *text)
{
    for (; *text != '\0'; text++) {
        if (*text == '#' || *text == '\\')
            fputc('\\', out);
        fputc(*text == '\n' ? ' ' : *text, out);
    }
}

/* In a block of YAML, whose lines are as they stand but for what no line can hold. */
static void put_line(FILE *out, const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        unsigned char byte = (unsigned char)text[i];

        fputc(byte < 0x20 || byte == 0x7F ? ' ' : byte, out);
    }
}

static void put_diagnosis(FILE *out, const struct told_case *told)
{
    struct strbuf lines = {0};

    case_text_lines(&lines, told);
    fputs("  ---\n  message: |\n", out);
    for (const char *line = strbuf_text(&lines); *line != '\0';) {
        size_t length = strcspn(line, "\n");

        fputs("    ", out);
        put_line(out, line, length);
        fputc('\n', out);
        line += length + (line[length] == '\n');
    }
    fputs("  ...\n", out);
    strbuf_free(&lines);
}

static void put_case(FILE *out, const struct told_case *told, size_t number)
{
    bool is_failing = told->outcome == CASE_FAILED || told->outcome == CASE_TODO;
    const char *directive = told->of->skip != NULL   ? "SKIP"
                            : told->of->todo != NULL ? "TODO"
                                                     : NULL;

    fprintf(out, "%s %zu - ", is_failing ? "not ok" : "ok", number);
    put_description(out, told->of->name);
    if (told->outcome == CASE_NOT_RUN) {
        fputs(" # SKIP another case failed before", out);
    } else if (directive != NULL) {
        fprintf(out, " # %s ", directive);
        put_description(out, told->of->skip != NULL ? told->of->skip : told->of->todo);
    }
    fputc('\n', out);
    if (is_failing)
        put_diagnosis(out, told);
}

bool tap_write(FILE *out, const struct case_report *report, bool is_for_perl)
{
    fprintf(out, "TAP version %d\n1..%zu\n", is_for_perl ? 13 : 14, report->count);
    for (size_t i = 0; i < report->count; i++)
        put_case(out, &report->cases[i], i + 1);
    return ferror(out) == 0;
}
