#include "read/findings.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- reporting ---- */

/* Bytes of a text: a value in a file may be as long as the file. */
enum { LONGEST_TEXT = 800 };

static void shorten(char *text)
{
    size_t end = LONGEST_TEXT - 3;

    if (strlen(text) <= LONGEST_TEXT)
        return;
    while (end > 0 && (text[end] & 0xC0) == 0x80)
        end--;
    memcpy(text + end, "...", 4);
}

static const char *format_text(struct arena *arena, const char *format, va_list arguments)
{
    va_list again;
    int length;
    char *text;

    va_copy(again, arguments);
    length = vsnprintf(NULL, 0, format, again);
    va_end(again);
    if (length < 0)
        return "";
    text = arena_alloc(arena, (size_t)length + 1);
    vsnprintf(text, (size_t)length + 1, format, arguments);
    shorten(text);
    return text;
}

struct finding *findings_add(struct findings *findings, enum lint_id id, struct mark mark,
                             const char *format, ...)
{
    struct finding *finding = ARENA_NEW(findings->arena, struct finding);
    va_list arguments;

    finding->id = id;
    finding->level = lint_rules[id].level;
    finding->mark = mark;
    va_start(arguments, format);
    finding->message = format_text(findings->arena, format, arguments);
    va_end(arguments);
    finding->remedy = "";
    finding->related_text = "";
    finding->witness = "";
    if (findings->last == NULL)
        findings->first = finding;
    else
        findings->last->next = finding;
    findings->last = finding;
    findings->count++;
    findings->error_count += finding->level == LINT_ERROR;
    return finding;
}

void finding_remedy(struct findings *findings, struct finding *finding, const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    finding->remedy = format_text(findings->arena, format, arguments);
    va_end(arguments);
}

void finding_near(struct findings *findings, struct finding *finding, const struct near_name *near)
{
    struct strbuf text = {0};

    near_name_suggest(near, &text);
    if (text.length > 0) {
        finding->remedy = arena_string(findings->arena, text.text + strspn(text.text, "; "));
        if (near->best[1] == NULL || near->distance[1] > near->distance[0])
            finding->replacement =
                arena_format(findings->arena, "%s%s", near->prefix, near->best[0]);
        finding->is_guess = near->best[1] != NULL || !near_name_is_close(near);
    }
    strbuf_free(&text);
}

void finding_relate(struct finding *finding, struct place place, const char *text)
{
    finding->related = place;
    finding->related_text = text;
}

/* ---- asking ---- */

bool findings_pass(const struct findings *findings, struct endstate_error *error)
{
    const struct finding *each = findings->first;

    while (each != NULL && each->level != LINT_ERROR)
        each = each->next;
    if (each == NULL)
        return true;
    if (each->mark.place.file[0] == '\0')
        return error_set(error, ENDSTATE_BAD_INPUT, "%s%s%s", each->message,
                         each->remedy[0] == '\0' ? "" : "; ", each->remedy);
    return error_at(error, ENDSTATE_BAD_INPUT, each->mark.place, "%s%s%s", each->message,
                    each->remedy[0] == '\0' ? "" : "; ", each->remedy);
}

static int compare_findings(const void *a, const void *b)
{
    const struct finding *x = *(struct finding *const *)a, *y = *(struct finding *const *)b;
    int by_file = strcmp(x->mark.place.file, y->mark.place.file);

    if (by_file != 0)
        return by_file;
    if (x->mark.place.line != y->mark.place.line)
        return x->mark.place.line < y->mark.place.line ? -1 : 1;
    if (x->mark.place.column != y->mark.place.column)
        return x->mark.place.column < y->mark.place.column ? -1 : 1;
    if (x->id != y->id)
        return strcmp(lint_rules[x->id].id, lint_rules[y->id].id);
    return strcmp(x->message, y->message);
}

struct finding **findings_sorted(struct findings *findings)
{
    struct finding **all = ARENA_ARRAY(findings->arena, struct finding *, findings->count + 1);
    size_t count = 0, kept = 0;

    for (struct finding *each = findings->first; each != NULL; each = each->next)
        all[count++] = each;
    if (count > 0)
        qsort(all, count, sizeof *all, compare_findings);
    for (size_t i = 0; i < count; i++)
        if (kept == 0 || compare_findings(&all[kept - 1], &all[i]) != 0)
            all[kept++] = all[i];
    findings->count = kept;
    return all;
}
