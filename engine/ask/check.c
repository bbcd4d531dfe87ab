#include "ask/check.h"

#include <string.h>

#include "read/ignores.h"

/* ---- which findings count ---- */

static void take_back_ignored(struct findings *findings, const struct check_request *request,
                              struct arena *arena)
{
    struct ignore *ignores = NULL;

    for (const struct unit *units = request->units; units != NULL; units = units->next)
        ignores = ignores_read(units->file, ignores, arena, findings);
    for (struct finding *each = findings->first; each != NULL; each = each->next)
        if (ignores_apply(ignores, each))
            each->level = LINT_OFF;
    ignores_complain(ignores, request->is_whole, findings);
}

static void apply_levels(struct findings *findings, const struct check_settings *settings)
{
    for (struct finding *each = findings->first; each != NULL; each = each->next)
        if (each->level != LINT_OFF)
            each->level = settings->levels[each->id];
}

/* The file as it was asked for, NULL where it was not. Findings come file by file. */
static const char *asked_as(const struct check_request *request, const char *path)
{
    if (request->file_count == 0 || strcmp(path, request->policy) == 0)
        return path;
    for (size_t i = 0; i < request->file_count; i++)
        if (source_file_same(request->files[i], path))
            return request->files[i];
    return NULL;
}

/*
 * A finding without a place is of the policy. One about two places, of which only the second was
 * asked about, is told there.
 */
static void place_where_asked(struct finding *finding, const struct check_request *request)
{
    struct place place = finding->mark.place;

    if (place.file[0] == '\0') {
        finding->mark = (struct mark){{request->policy, 0, 0}, 0};
    } else if (finding->related.file != NULL && asked_as(request, place.file) == NULL &&
               asked_as(request, finding->related.file) != NULL) {
        finding->mark = (struct mark){finding->related, 0};
        finding_relate(finding, place, "the other one");
    }
}

/* ---- the lines that findings are on ---- */

/* Steps through a file's lines; findings on them come in order. */
struct lines {
    const char *path;
    const char *text; /* the line's first byte; NULL for no text */
    int line;
};

static const char *text_of(const struct check_request *request, const char *path)
{
    if (request->settings->file.path != NULL && strcmp(request->settings->file.path, path) == 0)
        return request->settings->file.text;
    for (const struct unit *unit = request->units; unit != NULL; unit = unit->next)
        if (strcmp(unit->path, path) == 0)
            return unit->file->text;
    for (const struct unit *unit = request->cases; unit != NULL; unit = unit->next)
        if (strcmp(unit->path, path) == 0)
            return unit->file->text;
    return NULL;
}

static void step_to(struct lines *lines, const struct check_request *request, struct place place)
{
    if (lines->path == NULL || strcmp(lines->path, place.file) != 0)
        *lines = (struct lines){place.file, text_of(request, place.file), 1};
    while (lines->text != NULL && lines->line < place.line) {
        lines->text = strchr(lines->text, '\n');
        lines->text = lines->text == NULL ? NULL : lines->text + 1;
        lines->line++;
    }
}

static int count_characters(const char *text, size_t length)
{
    int count = 0;

    for (size_t i = 0; i < length; i++)
        count += (text[i] & 0xC0) != 0x80;
    return count;
}

/* At least one character, and none past the end of the line. */
static int fit(int length, int column, int width)
{
    int left = width - column + 1;

    if (length == 0 || length > left)
        length = left;
    return length < 1 ? 1 : length;
}

static struct check_item item_of(const struct finding *finding, const struct check_request *request,
                                 struct lines *lines)
{
    struct check_item item = {.finding = finding};
    const struct place place = finding->mark.place;

    if (place.line == 0)
        return item;
    item.length = finding->mark.length < 1 ? 1 : finding->mark.length;
    step_to(lines, request, place);
    if (lines->text == NULL)
        return item;
    item.line = lines->text;
    item.line_length = strcspn(lines->text, "\n");
    item.length =
        fit(finding->mark.length, place.column, count_characters(item.line, item.line_length));
    return item;
}

/* ---- all ---- */

static size_t count_files(const struct check_request *request)
{
    size_t count = 0;

    if (request->file_count > 0)
        return request->file_count;
    for (const struct unit *unit = request->units; unit != NULL; unit = unit->next)
        count++;
    return count;
}

static void add(struct check *out, struct check_item item, const char *before)
{
    out->items[out->count++] = item;
    out->levels[item.finding->level]++;
    out->alone[item.finding->level] += !lint_is_of_the_whole(item.finding->id);
    out->found_count += (before == NULL || strcmp(before, item.finding->mark.place.file) != 0) &&
                        !source_file_is_folder(item.finding->mark.place.file);
}

void check_read(struct check *out, struct findings *findings, const struct check_request *request,
                struct arena *arena)
{
    struct lines lines = {NULL, NULL, 0};
    const char *before = NULL, *path = NULL, *shown = NULL;
    struct finding **all;

    for (struct finding *each = findings->first; each != NULL; each = each->next)
        place_where_asked(each, request);
    take_back_ignored(findings, request, arena);
    apply_levels(findings, request->settings);
    all = findings_sorted(findings);
    *out = (struct check){.file_count = count_files(request), .is_whole = request->is_whole};
    out->items = ARENA_ARRAY(arena, struct check_item, findings->count + 1);
    for (size_t i = 0; i < findings->count; i++) {
        struct finding *finding = all[i];
        struct check_item item;

        if (finding->level < request->least || finding->id == LINT_UNREADABLE_FILE)
            continue;
        if (path == NULL || strcmp(path, finding->mark.place.file) != 0)
            shown = asked_as(request, finding->mark.place.file);
        path = finding->mark.place.file;
        if (shown == NULL)
            continue;
        item = item_of(finding, request, &lines);
        finding->mark.place.file = shown;
        add(out, item, before);
        before = shown;
    }
}
