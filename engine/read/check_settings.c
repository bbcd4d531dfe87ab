#include "read/check_settings.h"

#include <string.h>

#include "read/ignores.h"

/* A part of a line without the blanks around it. */
struct part {
    const char *text; /* closed with a zero */
    struct mark mark;
};

static struct part trim(const char *begin, const char *end, struct place place, struct arena *arena)
{
    struct part part = {.mark = {place, 0}};

    for (; begin < end && (*begin == ' ' || *begin == '\t'); begin++)
        part.mark.place.column++;
    while (end > begin && (end[-1] == ' ' || end[-1] == '\t'))
        end--;
    part.text = arena_copy(arena, begin, (size_t)(end - begin));
    for (const char *at = begin; at < end; at++)
        part.mark.length += (*at & 0xC0) != 0x80;
    return part;
}

static bool find_level(const char *name, enum lint_level *out)
{
    for (int level = LINT_OFF; level <= LINT_ERROR; level++) {
        if (strcmp(lint_level_name((enum lint_level)level), name) == 0) {
            *out = (enum lint_level)level;
            return true;
        }
    }
    return false;
}

static void bad_setting(struct findings *findings, struct mark mark, const char *message,
                        const char *remedy)
{
    findings_add(findings, LINT_BAD_SETTING, mark, "%s", message)->remedy = remedy;
}

static void apply(struct check_settings *out, const struct part *name, const struct part *value,
                  struct findings *findings)
{
    static const char prefix[] = "level.";
    const char *id = name->text + sizeof prefix - 1;
    struct mark mark = name->mark;
    enum lint_id check;
    enum lint_level level;

    if (strncmp(name->text, prefix, sizeof prefix - 1) != 0) {
        bad_setting(findings, name->mark, "there is no such setting",
                    "expected level.ID = off, note, warning or error");
        return;
    }
    check = lint_find(id);
    mark.place.column += (int)sizeof prefix - 1;
    mark.length -= (int)sizeof prefix - 1;
    if (check == LINT_RULES)
        ignores_unknown(id, mark, findings);
    else if (!find_level(value->text, &level))
        bad_setting(findings, value->mark, "there is no such level",
                    "expected off, note, warning or error");
    else if (lint_rules[check].level == LINT_ERROR && level != LINT_ERROR)
        bad_setting(findings, value->mark, "this check tells of errors, which stay errors",
                    "take this line out");
    else
        out->levels[check] = level;
}

static void read_line(struct check_settings *out, const char *line, struct place place,
                      struct arena *arena, struct findings *findings)
{
    const char *end = line + strcspn(line, "\n");
    const char *comment = memchr(line, '#', (size_t)(end - line));
    const char *equals;
    struct part name, value;

    if (comment != NULL)
        end = comment;
    equals = memchr(line, '=', (size_t)(end - line));
    name = trim(line, equals == NULL ? end : equals, place, arena);
    if (equals == NULL) {
        if (name.text[0] != '\0')
            bad_setting(findings, name.mark, "this is no setting",
                        "expected level.ID = off, note, warning or error");
        return;
    }
    place.column += (int)(equals + 1 - line);
    value = trim(equals + 1, end, place, arena);
    apply(out, &name, &value, findings);
}

void check_settings_read(struct check_settings *out, const char *folder, struct arena *arena,
                         struct findings *findings)
{
    const char *path =
        folder == NULL ? "" : arena_format(arena, "%s/%s", folder, CHECK_SETTINGS_FILE);
    struct place place = {path, 1, 1};
    const char *line;

    *out = (struct check_settings){.file = {NULL, NULL, 0}};
    for (size_t i = 0; i < LINT_RULES; i++)
        out->levels[i] = lint_rules[i].level;
    if (!source_file_exists(path) || !source_file_read(&out->file, path, arena, findings))
        return;
    for (line = out->file.text; line != NULL; place.line++) {
        read_line(out, line, place, arena, findings);
        line = strchr(line, '\n');
        line = line == NULL ? NULL : line + 1;
    }
}
