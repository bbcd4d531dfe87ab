#include "read/ignores.h"

#include <ctype.h>
#include <string.h>

struct comment {
    const char *text; /* after the semicolons */
    struct place place;
    bool is_alone; /* nothing stands before it on its line */
};

struct scanner {
    const struct source_file *file;
    size_t at;
    struct place place;
    bool is_alone;
};

static void step(struct scanner *scanner)
{
    const char *text = scanner->file->text;

    if (text[scanner->at] == '\n') {
        scanner->place.line++;
        scanner->place.column = 1;
        scanner->is_alone = true;
    } else if ((text[scanner->at + 1] & 0xC0) != 0x80) {
        scanner->place.column++;
    }
    scanner->at++;
}

static void skip_string(struct scanner *scanner)
{
    const char *text = scanner->file->text;

    for (step(scanner); text[scanner->at] != '\0' && text[scanner->at] != '"'; step(scanner))
        if (text[scanner->at] == '\\' && text[scanner->at + 1] != '\0')
            step(scanner);
}

/* The next comment outside of strings; false at the end of the file. */
static bool next_comment(struct scanner *scanner, struct comment *out)
{
    const char *text = scanner->file->text;

    for (; text[scanner->at] != '\0'; step(scanner)) {
        if (text[scanner->at] == ';') {
            *out = (struct comment){.is_alone = scanner->is_alone};
            while (text[scanner->at] == ';' || text[scanner->at] == ' ')
                step(scanner);
            out->text = text + scanner->at;
            out->place = scanner->place;
            while (text[scanner->at] != '\0' && text[scanner->at] != '\n')
                step(scanner);
            return true;
        }
        if (text[scanner->at] == '"')
            skip_string(scanner);
        if (text[scanner->at] == '\0')
            return false;
        if (!isspace((unsigned char)text[scanner->at]))
            scanner->is_alone = false;
    }
    return false;
}

/* The line that a comment by itself stands before: past comments and empty lines. */
static int line_after(const struct scanner *scanner)
{
    const char *text = scanner->file->text + scanner->at;
    int line = scanner->place.line;

    for (; *text != '\0'; text++) {
        if (*text == ';')
            text += strcspn(text, "\n");
        if (*text == '\0')
            break;
        if (*text == '\n')
            line++;
        else if (!isspace((unsigned char)*text))
            break;
    }
    return line;
}

static size_t word_length(const char *text)
{
    return strcspn(text, " \t\n");
}

void ignores_unknown(const char *id, struct mark mark, struct findings *findings)
{
    struct finding *finding =
        findings_add(findings, LINT_UNKNOWN_CHECK, mark, "no check has the id `%s`", id);
    struct near_name near;

    near_name_begin(&near, id);
    for (size_t i = 0; i < LINT_RULES; i++)
        near_name_offer(&near, lint_rules[i].id);
    finding_near(findings, finding, &near);
}

static void unknown_word(const struct comment *comment, const char *word, size_t length,
                         struct findings *findings)
{
    struct place place = comment->place;

    place.column += (int)(word - comment->text);
    finding_remedy(findings,
                   findings_add(findings, LINT_UNKNOWN_CHECK, (struct mark){place, (int)length},
                                "expected `ignore` or `ignore-file` and the id of a check"),
                   "write `; endstate: ignore ID reason`");
}

static const char prefix[] = "endstate:";

static bool is_for_us(const struct comment *comment)
{
    return strncmp(comment->text, prefix, sizeof prefix - 1) == 0;
}

/* What a comment asks for, NULL where it asks for what there is not. */
static struct ignore *read_comment(const struct comment *comment, int line, struct arena *arena,
                                   struct findings *findings)
{
    const char *verb = comment->text + sizeof prefix - 1, *id;
    struct ignore *ignore;
    bool is_of_file;

    verb += strspn(verb, " \t");
    id = verb + word_length(verb);
    is_of_file = id - verb == 11 && strncmp(verb, "ignore-file", 11) == 0;
    id += strspn(id, " \t");
    if ((!is_of_file && strncmp(verb, "ignore ", 7) != 0) || word_length(id) == 0) {
        unknown_word(comment, verb, word_length(verb), findings);
        return NULL;
    }
    ignore = ARENA_NEW(arena, struct ignore);
    ignore->mark = (struct mark){comment->place, (int)word_length(id)};
    ignore->mark.place.column += (int)(id - comment->text);
    ignore->line = is_of_file ? 0 : line;
    ignore->id = lint_find(arena_copy(arena, id, word_length(id)));
    if (ignore->id != LINT_RULES)
        return ignore;
    ignores_unknown(arena_copy(arena, id, word_length(id)), ignore->mark, findings);
    return NULL;
}

struct ignore *ignores_read(const struct source_file *file, struct ignore *known,
                            struct arena *arena, struct findings *findings)
{
    struct scanner scanner = {.file = file, .place = {file->path, 1, 1}, .is_alone = true};
    struct comment comment;

    while (next_comment(&scanner, &comment)) {
        struct ignore *ignore = NULL;

        if (is_for_us(&comment))
            ignore =
                read_comment(&comment, comment.is_alone ? line_after(&scanner) : comment.place.line,
                             arena, findings);
        if (ignore == NULL)
            continue;
        ignore->next = known;
        known = ignore;
    }
    return known;
}

bool ignores_apply(struct ignore *first, const struct finding *finding)
{
    bool is_ignored = false;

    if (lint_rules[finding->id].level == LINT_ERROR)
        return false;
    for (; first != NULL; first = first->next) {
        if (first->id != finding->id ||
            (first->line != 0 && first->line != finding->mark.place.line) ||
            strcmp(first->mark.place.file, finding->mark.place.file) != 0)
            continue;
        first->is_used = true;
        is_ignored = true;
    }
    return is_ignored;
}

void ignores_complain(const struct ignore *first, bool is_whole, struct findings *findings)
{
    for (; first != NULL; first = first->next) {
        const char *id = lint_rules[first->id].id;

        if (lint_rules[first->id].level == LINT_ERROR)
            findings_add(findings, LINT_UNUSED_IGNORE, first->mark,
                         "`%s` is an error, which cannot be ignored", id);
        else if (!first->is_used && (is_whole || !lint_is_of_the_whole(first->id)))
            finding_remedy(findings,
                           findings_add(findings, LINT_UNUSED_IGNORE, first->mark,
                                        "there is no finding of `%s` here to ignore", id),
                           "take this comment out");
    }
}
