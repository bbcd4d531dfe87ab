#include "tell/check_lines.h"

#include <string.h>

#include "tell/check_pages.h"

/* Of a line too long for a terminal so many characters are shown, some of them before the mark. */
enum { LONGEST_LINE = 160, BEFORE_MARK = 60 };

#define PLAIN "\033[0m"
#define BOLD "\033[1m"

static const char *style_of(enum lint_level level)
{
    static const char *const styles[] = {[LINT_OFF] = "",
                                         [LINT_NOTE] = "\033[1;36m",
                                         [LINT_WARNING] = "\033[1;35m",
                                         [LINT_ERROR] = "\033[1;31m"};

    return styles[level];
}

static void put(FILE *out, bool has_colour, const char *style, const char *text)
{
    fprintf(out, "%s%s%s", has_colour ? style : "", text, has_colour ? PLAIN : "");
}

static void put_place(FILE *out, bool has_colour, struct place place)
{
    char text[64] = "";

    if (place.line > 0)
        snprintf(text, sizeof text, ":%d:%d", place.line, place.column);
    fprintf(out, "%s%s%s:%s ", has_colour ? BOLD : "", place.file, text, has_colour ? PLAIN : "");
}

static const char *next_character(const char *at, const char *end)
{
    do
        at++;
    while (at < end && (*at & 0xC0) == 0x80);
    return at;
}

/* What can be shown of a line: a part where it is long. */
struct excerpt {
    const char *begin, *end;
    int first; /* column of the first character */
    bool is_cut;
};

static struct excerpt excerpt_of(const struct check_item *item)
{
    const char *end = item->line + item->line_length;
    struct excerpt excerpt = {item->line, item->line, 1, false};
    int column = item->finding->mark.place.column, count = 0;

    for (; column - excerpt.first > LONGEST_LINE - BEFORE_MARK && excerpt.begin < end;
         excerpt.first++)
        excerpt.begin = next_character(excerpt.begin, end);
    for (excerpt.end = excerpt.begin; excerpt.end < end && count < LONGEST_LINE; count++)
        excerpt.end = next_character(excerpt.end, end);
    excerpt.is_cut = excerpt.end < end;
    return excerpt;
}

/* Nothing that a terminal would take for a command. */
static void put_line(FILE *out, const struct excerpt *excerpt)
{
    for (const char *at = excerpt->begin; at < excerpt->end; at++)
        fputc((unsigned char)*at < ' ' && *at != '\t' ? '?' : *at, out);
}

static void put_caret(FILE *out, const struct check_item *item, const struct excerpt *excerpt,
                      bool has_colour)
{
    int column = excerpt->first;
    const char *at = excerpt->begin;

    /* A tab stays a tab, so that the caret stands where the text does. */
    for (; column < item->finding->mark.place.column && at < excerpt->end; column++) {
        fputc(*at == '\t' ? '\t' : ' ', out);
        at = next_character(at, excerpt->end);
    }
    fprintf(out, "%s^", has_colour ? style_of(item->finding->level) : "");
    for (int i = 1; i < item->length && column + i < excerpt->first + LONGEST_LINE; i++)
        fputc('~', out);
    fprintf(out, "%s\n", has_colour ? PLAIN : "");
}

static void put_source(FILE *out, const struct check_item *item, bool has_colour)
{
    struct excerpt excerpt;

    if (item->line == NULL)
        return;
    excerpt = excerpt_of(item);
    fprintf(out, "%5d | %s", item->finding->mark.place.line, excerpt.first > 1 ? "..." : "");
    put_line(out, &excerpt);
    fprintf(out, "%s\n      | %s", excerpt.is_cut ? "..." : "", excerpt.first > 1 ? "   " : "");
    put_caret(out, item, &excerpt, has_colour);
}

static void put_item(FILE *out, const struct check_item *item, bool has_colour)
{
    const struct finding *finding = item->finding;

    put_place(out, has_colour, finding->mark.place);
    put(out, has_colour, style_of(finding->level), lint_level_name(finding->level));
    fprintf(out, ": %s [%s]\n", finding->message, lint_rules[finding->id].id);
    put_source(out, item, has_colour);
    if (finding->remedy[0] != '\0')
        fprintf(out, "      = %s\n", finding->remedy);
    if (finding->witness[0] != '\0')
        fprintf(out, "      = for example: %s\n", finding->witness);
    if (finding->related.file != NULL) {
        put_place(out, has_colour, finding->related);
        put(out, has_colour, style_of(LINT_NOTE), "note");
        fprintf(out, ": %s\n", finding->related_text);
    }
}

static void put_fixed(FILE *out, const struct finding *finding, bool has_colour)
{
    put_place(out, has_colour, finding->mark.place);
    fprintf(out, "fixed: %s [%s]\n      = now `%s`\n", finding->message, lint_rules[finding->id].id,
            finding->replacement);
}

void check_lines_write(FILE *out, const struct check *check, bool has_colour)
{
    struct arena arena = {NULL};

    for (size_t i = 0; i < check->fixed_count; i++)
        put_fixed(out, check->fixed[i], has_colour);
    for (size_t i = 0; i < check->count; i++)
        put_item(out, &check->items[i], has_colour);
    fprintf(out, "%s\n", check_summary(check, &arena));
    arena_free(&arena);
}
