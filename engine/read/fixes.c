#include "read/fixes.h"

#include <stdlib.h>
#include <string.h>

#include "base/strbuf.h"

/* Go on by so many characters, within the line; NULL where it has fewer. */
static const char *step(const char *at, int characters)
{
    for (; characters > 0; characters--) {
        if (*at == '\0' || *at == '\n')
            return NULL;
        do
            at++;
        while ((*at & 0xC0) == 0x80);
    }
    return at;
}

static const char *find_line(const char *text, int line)
{
    for (; text != NULL && line > 1; line--) {
        text = strchr(text, '\n');
        text = text == NULL ? NULL : text + 1;
    }
    return text;
}

static bool locate(struct fix *out, const struct source_file *file, const struct finding *finding)
{
    const struct mark *mark = &finding->mark;
    const char *begin, *end;

    if (finding->replacement == NULL || finding->is_guess || mark->length < 1 ||
        mark->place.line < 1)
        return false;
    begin = find_line(file->text, mark->place.line);
    begin = begin == NULL ? NULL : step(begin, mark->place.column - 1);
    end = begin == NULL ? NULL : step(begin, mark->length);
    if (end == NULL)
        return false;
    *out = (struct fix){finding, (size_t)(begin - file->text), (size_t)(end - file->text)};
    return true;
}

static int compare_fixes(const void *a, const void *b)
{
    const struct fix *x = a, *y = b;

    if (x->begin != y->begin)
        return x->begin < y->begin ? -1 : 1;
    if (x->end != y->end)
        return x->end < y->end ? -1 : 1;
    return strcmp(x->finding->replacement, y->finding->replacement);
}

/* Of fixes in order: leave out repeated ones, and all that overlap with a different one. */
static size_t keep_clear(struct fix *fixes, size_t count)
{
    size_t kept = 0;

    for (size_t i = 0, next; i < count; i = next) {
        size_t end = fixes[i].end;
        bool is_clear = true;

        for (next = i + 1; next < count && fixes[next].begin < end; next++) {
            is_clear = is_clear && compare_fixes(&fixes[i], &fixes[next]) == 0;
            end = fixes[next].end > end ? fixes[next].end : end;
        }
        if (is_clear)
            fixes[kept++] = fixes[i];
    }
    return kept;
}

struct fix *fixes_find(size_t *out_count, const struct source_file *file,
                       const struct finding *const *findings, size_t count, struct arena *arena)
{
    struct fix *fixes = ARENA_ARRAY(arena, struct fix, count + 1);
    size_t found = 0;

    for (size_t i = 0; i < count; i++)
        if (source_file_same(findings[i]->mark.place.file, file->path) &&
            locate(&fixes[found], file, findings[i]))
            found++;
    if (found > 0)
        qsort(fixes, found, sizeof *fixes, compare_fixes);
    *out_count = keep_clear(fixes, found);
    return fixes;
}

const char *fixes_apply(const struct source_file *file, const struct fix *fixes, size_t count,
                        struct arena *arena)
{
    struct strbuf text = {0};
    const char *result;
    size_t at = 0;

    for (size_t i = 0; i < count; i++) {
        strbuf_add_bytes(&text, file->text + at, fixes[i].begin - at);
        strbuf_add(&text, fixes[i].finding->replacement);
        at = fixes[i].end;
    }
    strbuf_add_bytes(&text, file->text + at, file->length - at);
    result = arena_copy(arena, text.text, text.length);
    strbuf_free(&text);
    return result;
}
