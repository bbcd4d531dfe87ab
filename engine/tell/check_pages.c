#include "tell/check_pages.h"

#include <string.h>

static const char *plural(size_t count)
{
    return count == 1 ? "" : "s";
}

/* "2 of 41 files", or just "41 files". */
static const char *files_text(size_t found, size_t all, struct arena *arena)
{
    if (found == all)
        return arena_format(arena, "%zu file%s", all, plural(all));
    return arena_format(arena, "%zu of %zu files", found, all);
}

const char *check_summary(const struct check *check, struct arena *arena)
{
    static const enum lint_level levels[] = {LINT_ERROR, LINT_WARNING, LINT_NOTE};
    const char *text = "";

    if (check->fixed_count > 0)
        text = arena_format(arena, "%zu fixed", check->fixed_count);
    if (check->count == 0)
        return arena_format(arena, "%s%s in %s", text,
                            text[0] == '\0' ? "nothing found" : ", nothing left",
                            files_text(check->file_count, check->file_count, arena));
    for (size_t i = 0; i < sizeof levels / sizeof levels[0]; i++) {
        size_t count = check->levels[levels[i]];

        if (count > 0)
            text = arena_format(arena, "%s%s%zu %s%s", text, text[0] == '\0' ? "" : ", ", count,
                                lint_level_name(levels[i]), plural(count));
    }
    if (check->found_count == 0)
        return arena_format(arena, "%s in the policy", text);
    return arena_format(arena, "%s in %s", text,
                        files_text(check->found_count, check->file_count, arena));
}

static const char *text_of(const struct finding *finding, struct arena *arena)
{
    const char *text =
        arena_format(arena, "%s%s%s [%s]", finding->message, finding->remedy[0] == '\0' ? "" : "; ",
                     finding->remedy, lint_rules[finding->id].id);

    if (finding->related.file == NULL)
        return text;
    return arena_format(arena, "%s (%s: %s:%d:%d)", text, finding->related_text,
                        finding->related.file, finding->related.line, finding->related.column);
}

static void add_fixed(struct document *out, const struct check *check)
{
    for (size_t i = 0; i < check->fixed_count; i++) {
        const struct finding *finding = check->fixed[i];
        const struct place place = finding->mark.place;

        document_entry(out,
                       arena_format(out->arena, "%s:%d:%d", place.file, place.line, place.column),
                       "fixed",
                       arena_format(out->arena, "%s; now `%s` [%s]", finding->message,
                                    finding->replacement, lint_rules[finding->id].id),
                       "");
    }
}

void pages_check(struct document *out, const struct check *check)
{
    const char *file = NULL;

    document_heading(out, "Check");
    document_paragraph(out, arena_format(out->arena, "%s.", check_summary(check, out->arena)));
    add_fixed(out, check);
    for (size_t i = 0; i < check->count; i++) {
        const struct finding *finding = check->items[i].finding;
        const struct place place = finding->mark.place;

        if (file == NULL || strcmp(file, place.file) != 0) {
            document_break(out);
            document_heading(out, place.file);
        }
        file = place.file;
        document_entry(out,
                       place.line == 0
                           ? "the whole"
                           : arena_format(out->arena, "%d:%d", place.line, place.column),
                       lint_level_name(finding->level), text_of(finding, out->arena), "");
    }
}
