/* The report of running cases in the Test Anything Protocol, version 14. */
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

/* A string of YAML between double quotes. */
static void put_quoted(FILE *out, const char *text, size_t length)
{
    fputc('"', out);
    for (size_t i = 0; i < length; i++) {
        unsigned char byte = (unsigned char)text[i];

        if (byte == '"' || byte == '\\')
            fprintf(out, "\\%c", byte);
        else if (byte < 0x20 || byte == 0x7F)
            fprintf(out, "\\x%02X", byte);
        else
            fputc(byte, out);
    }
    fputc('"', out);
}

static void put_diagnosis(FILE *out, const struct told_case *told)
{
    struct strbuf lines = {0};

    case_text_lines(&lines, told);
    fputs("  ---\n  file: ", out);
    put_quoted(out, told->of->place.file, strlen(told->of->place.file));
    fprintf(out, "\n  line: %d\n  lines:\n", told->of->place.line);
    for (const char *line = strbuf_text(&lines); *line != '\0';) {
        size_t length = strcspn(line, "\n");

        fputs("    - ", out);
        put_quoted(out, line, length);
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

bool tap_write(FILE *out, const struct case_report *report)
{
    fprintf(out, "TAP version 14\n1..%zu\n", report->count);
    for (size_t i = 0; i < report->count; i++)
        put_case(out, &report->cases[i], i + 1);
    return ferror(out) == 0;
}
